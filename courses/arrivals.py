"""When the buses come: from a route's first bus, last bus and headway to what a board shows at one minute.

Everything is drawn from a seed: the same seed and minute always give the same board. Moments are whole minutes of the
service day, counted from midnight; the small hours belong to the day before (00:30 is minute 1470).
"""

from __future__ import annotations

import bisect
import random
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Crowd = Literal["unknown", "free", "normal", "crowded", "very_crowded"]
Standing = Literal["coming", "soon", "waiting", "closed"]
"""coming: so many minutes left; soon: 곧 도착; waiting: 출발대기, not yet under way; closed: 운행종료."""

DAY = 24 * 60
NEW_DAY = 3 * 60
"""Before three in the morning the service day is still yesterday's."""

SOON = 1
"""From this many minutes on a board says 곧 도착."""

OPENS = 60
"""A route whose next bus leaves later than this many minutes from now is shown as closed."""

# Assumptions, not measurements: how many minutes a bus needs from stop to stop, and how many buses have a low floor.
PACE = (1.5, 2.4)
LOW_FLOOR = 0.6
RUSH = ((7 * 60, 9 * 60 + 30), (17 * 60 + 30, 20 * 60))


@dataclass(frozen=True, slots=True)
class Service:
    """One route's day: minutes of the first and last departure, and the shortest and longest minutes between buses."""

    route: str
    first: int
    last: int
    shortest: int
    longest: int
    low_floor: float = LOW_FLOOR
    """Share of its buses that have a low floor."""


@dataclass(frozen=True, slots=True)
class Run:
    """One bus on its way: when it leaves the first stop, and what kind of bus it is."""

    leaves: int
    low_floor: bool
    crowd: Crowd
    last: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """One line of a board: a bus seen from one stop at one minute.

    `minutes` and `stops` are 0 unless the bus is on its way. A bus that is closed is no bus: nothing else is told.
    """

    standing: Standing
    minutes: int = 0
    stops: int = 0
    low_floor: bool = False
    crowd: Crowd = "unknown"
    last: bool = False
    articulated: bool = False

    @property
    def running(self) -> bool:
        """Is it on the road, so that one can wait for it?"""
        return self.standing in ("coming", "soon")


CLOSED = Arrival("closed")


def service_minute(minute: int) -> int:
    """A minute after midnight as a minute of the service day."""
    return minute + DAY if minute < NEW_DAY else minute


@lru_cache(maxsize=512)
def runs(service: Service, seed: int) -> tuple[Run, ...]:
    """Every bus of the day, in the order in which they leave."""
    chance = random.Random(f"{seed}/{service.route}/runs")
    leaving = [service.first]
    while (following := leaving[-1] + chance.randint(service.shortest, service.longest)) < service.last:
        leaving.append(following)
    if leaving[-1] < service.last:
        leaving.append(service.last)
    return tuple(
        Run(leaves, chance.random() < service.low_floor, _crowd(leaves, chance), leaves == leaving[-1])
        for leaves in leaving
    )


def _crowd(leaves: int, chance: random.Random) -> Crowd:
    rush = any(start <= leaves <= end for start, end in RUSH)
    words: tuple[Crowd, ...] = ("normal", "crowded", "very_crowded") if rush else ("free", "free", "normal", "crowded")
    return chance.choice(words)


@lru_cache(maxsize=512)
def pace(service: Service, seed: int) -> float:
    """Minutes from stop to stop; one pace for the whole day, so that no bus overtakes another."""
    return random.Random(f"{seed}/{service.route}/pace").uniform(*PACE)


def travel(service: Service, seed: int, order: int) -> int:
    """Minutes from the first stop to the stop number `order` (counted from 0)."""
    return round(order * pace(service, seed))


def arrivals(service: Service, seed: int, order: int, minute: int) -> tuple[Arrival, Arrival]:
    """The next two buses at the stop number `order` of the route, seen at `minute` of the service day."""
    way = travel(service, seed, order)
    buses = runs(service, seed)
    upcoming = bisect.bisect_left(buses, minute, key=lambda run: run.leaves + way)
    first, second = (
        _arrival(buses[n], way, minute, pace(service, seed), order) if n < len(buses) else CLOSED
        for n in (upcoming, upcoming + 1)
    )
    return (first, CLOSED if first.standing == "closed" else second)


def _arrival(run: Run, way: int, minute: int, pace: float, order: int) -> Arrival:
    left = run.leaves + way - minute
    if run.leaves > minute:
        if run.leaves - minute > OPENS:
            return CLOSED
        return Arrival("waiting", low_floor=run.low_floor, last=run.last)
    if left <= SOON:
        return Arrival("soon", left, min(1, left), run.low_floor, run.crowd, run.last)
    return Arrival("coming", left, max(1, min(order, round(left / pace))), run.low_floor, run.crowd, run.last)
