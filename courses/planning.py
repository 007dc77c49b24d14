"""Courses as they are usually held: how many meetings, how long, on which days; their dates from the first. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from courses.mastery import Template

MOST = 60
"""Meetings of one class, at most."""


@dataclass(frozen=True, slots=True)
class Usual:
    """How a course of one template is usually held. `hours` is the length of a meeting."""

    meetings: int
    hours: float
    a_week: int
    """Meetings in a week."""


USUAL: dict[Template, Usual] = {
    "special": Usual(1, 2.0, 1),
    "four": Usual(4, 2.0, 1),
    "eight": Usual(8, 2.0, 2),
    "open": Usual(12, 1.0, 1),
}


@dataclass(frozen=True, slots=True)
class Planned:
    """One meeting to be. `start` is the clock ("14:00")."""

    day: datetime.date
    start: str
    hours: float


def weekdays(first: datetime.date, a_week: int) -> tuple[int, ...]:
    """The days of the week (Monday is 0) on which so many meetings a week usually fall, that of `first` among them.

    Twice a week lie two or three days apart, and never on a weekend that the first does not lie on.
    """
    day = first.weekday()
    if a_week <= 1:
        return (day,)
    other = day + 2 if day <= 2 else day - 2
    return tuple(sorted((day, other % 7)))


def dates(
    first: datetime.date, count: int, days: Collection[int], without: Collection[datetime.date] = ()
) -> Iterator[datetime.date]:
    """`count` dates from `first` on that fall on `days` of the week, leaving out `without` (holidays)."""
    if not set(days) & set(range(7)):
        raise ValueError("no day of the week")
    day, found = first, 0
    while found < count:
        if day.weekday() in days and day not in without:
            yield day
            found += 1
        day += datetime.timedelta(1)


def plan(
    template: Template,
    first: datetime.date,
    start: str,
    count: int = 0,
    hours: float = 0.0,
    days: Collection[int] = (),
    without: Collection[datetime.date] = (),
) -> tuple[Planned, ...]:
    """The meetings of a class; what is left out is as the template usually has it.

    Raises ValueError for a count out of range, a length that is none, and a start that is no time of day.
    """
    usual = USUAL[template]
    count, hours = count or usual.meetings, hours or usual.hours
    if not 1 <= count <= MOST or not 0 < hours <= 12:
        raise ValueError("count or hours")
    clock = read_start(start)
    on = days or weekdays(first, usual.a_week)
    return tuple(Planned(day, clock, hours) for day in dates(first, count, on, without))


def read_start(text: str) -> str:
    """A time of day as somebody types it (14, 1430, 14:30, 9:5) as "14:30". Raises ValueError."""
    bare = text.strip().replace("시", ":").replace("분", "").rstrip(":")
    hour, colon, minute = bare.partition(":")
    if not colon and len(bare) in (3, 4) and bare.isdigit():
        hour, minute = bare[:-2], bare[-2:]
    found = datetime.time(int(hour), int(minute or 0))
    return f"{found:%H:%M}"


def read_day(text: str, today: datetime.date) -> datetime.date:
    """A day as somebody types it: 2026-03-03, 26.3.3, 3/3, 3.3, 0303; without a year the next such day from `today` on.

    Raises ValueError.
    """
    parts = [part for part in text.strip().replace(".", "-").replace("/", "-").replace(" ", "").split("-") if part]
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
    elif len(parts) == 1 and len(parts[0]) == 4:
        parts = [parts[0][:2], parts[0][2:]]
    numbers = [int(part) for part in parts]
    if len(numbers) == 3:
        year = numbers[0] + 2000 if numbers[0] < 100 else numbers[0]
        return datetime.date(year, numbers[1], numbers[2])
    if len(numbers) != 2:
        raise ValueError(text)
    found = datetime.date(today.year, *numbers)
    return found if found >= today else datetime.date(today.year + 1, *numbers)
