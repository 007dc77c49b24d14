"""One day of a feed as its stops see it: which buses come, when, and by which way.

Minutes count from midnight of the service day, which begins at three in the morning: a bus of the day before that
comes at 25:10 stands in the small hours of its own day, and one of the next day at 01:00 stands there too.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from courses.arrivals import DAY, Service

Way = tuple[tuple[int, int], ...]
"""Which stop of the line (counted from 0), after how many minutes: from the first stop to this one."""


@dataclass(frozen=True, slots=True)
class Trip:
    """A trip at one stop: `leaves` are the minutes at which it is to leave its first stop, `way` how it comes here.

    `loose` says by how many minutes it may come later where the plan is a headway. `low_floor` is None where the feed
    does not tell.
    """

    id: str
    leaves: tuple[int, ...]
    way: Way
    low_floor: bool | None = None
    articulated: bool = False
    loose: int = 0

    @property
    def order(self) -> int:
        """Which stop of the line this is, counted from 0."""
        return self.way[-1][0]

    @property
    def travel(self) -> int:
        """Minutes from the first stop to this one."""
        return self.way[-1][1]

    def reached(self, minutes: int) -> int:
        """The stop of the line that the bus has reached so many minutes after it left."""
        place, when = self.way[0]
        minutes = max(minutes, when)  # before it leaves it stands at its first stop
        for order, minute in self.way[1:]:
            if minute > minutes:
                return place + (order - place) * (minutes - when) // (minute - when)
            place, when = order, minute
        return place


@dataclass(frozen=True)
class Timetable:
    """A day of a feed. `trips` holds what calls at a stop of a route, `following` the stop that most go to next."""

    day: datetime.date
    trips: Mapping[tuple[str, str], tuple[Trip, ...]]
    following: Mapping[str, str]

    def service(self, stop: str, route: str) -> Service:
        """First and last departure from where the route begins, and the minutes between buses, for those that call."""
        leaving = sorted({minute for trip in self.trips[stop, route] for minute in trip.leaves})
        gaps = [later - earlier for earlier, later in pairwise(leaving)]
        usual = gaps[:-1] or gaps or [DAY]  # the last bus may come at any distance
        return Service(route, leaving[0], leaving[-1], min(usual), max(usual))
