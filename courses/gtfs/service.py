"""On which days a feed's trips run."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass

from courses.gtfs import values
from courses.gtfs.reading import Feed
from courses.gtfs.shapes import WEEKDAYS

_DAY = datetime.timedelta(days=1)
_LONGEST = 366
"""Days that are looked at for the busiest one; a calendar may run for decades."""


@dataclass(frozen=True, slots=True)
class Span:
    """A line of calendar.txt: which days of the week, from when to when."""

    service: str
    week: tuple[bool, ...]
    first: datetime.date
    last: datetime.date

    def runs(self, day: datetime.date) -> bool:
        """Whether it runs on a day, exceptions apart."""
        return self.first <= day <= self.last and self.week[day.weekday()]


class Calendar:
    """The services of a feed by day."""

    def __init__(self, feed: Feed) -> None:
        self._spans: list[Span] = []
        for service, first, last, *week in feed.table("calendar.txt").take(
            "service_id", "start_date", "end_date", *WEEKDAYS
        ):
            start, end = values.date(first), values.date(last)
            if start and end:
                self._spans.append(Span(service, tuple(day == "1" for day in week), start, end))
        self._extra: dict[datetime.date, dict[str, bool]] = {}
        for service, text, kind in feed.table("calendar_dates.txt").take("service_id", "date", "exception_type"):
            if day := values.date(text):
                self._extra.setdefault(day, {})[service] = kind == "1"

    def services(self, day: datetime.date) -> frozenset[str]:
        """Services that run on a day."""
        running = {span.service for span in self._spans if span.runs(day)}
        for service, added in self._extra.get(day, {}).items():
            (running.add if added else running.discard)(service)
        return frozenset(running)

    def busiest(self, trips: Counter[str]) -> datetime.date | None:
        """The first of the days with most trips: what an ordinary day of this feed is. None where nothing ever runs.

        `trips` counts the trips of each service.
        """
        best, most = None, 0
        for day in self._days():
            number = sum(trips[service] for service in self.services(day))
            if number > most:
                best, most = day, number
        return best

    def _days(self) -> list[datetime.date]:
        edges = [*self._extra, *(edge for span in self._spans for edge in (span.first, span.last))]
        if not edges:
            return []
        first, last = min(edges), max(edges)
        # A feed with a stray line of long ago still shows the days for which it was made: the latest ones.
        first = max(first, last - _LONGEST * _DAY)
        return [first + n * _DAY for n in range((last - first).days + 1)]
