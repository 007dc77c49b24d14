"""What a board shows at one minute: the timetable, and how late each bus is today.

Nothing is late by chance: the same seed always brings the same day. A bus keeps its lateness from its first stop to
its last, so that a minute later it is a minute nearer.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from courses.arrivals import CLOSED, LOW_FLOOR, OPENS, RUSH, SOON, Arrival, Crowd
from courses.gtfs.day import Trip

LATEST = 3
"""Minutes that a bus with planned times is late at most."""


@dataclass(frozen=True, slots=True)
class Bus:
    """One bus of today: when it left its first stop, when it is here, and the people that are in it."""

    trip: Trip
    left: int
    comes: int
    low_floor: bool
    crowd: Crowd
    last: bool


@lru_cache(maxsize=1024)
def today(trips: tuple[Trip, ...], seed: int) -> tuple[Bus, ...]:
    """Every bus of the day at one stop, in the order in which they come."""
    buses = []
    for trip in trips:
        for planned in trip.leaves:
            left = planned + _chance(trip, planned, seed, "late") % (max(LATEST, trip.loose) + 1)
            buses.append((left + trip.travel, trip.id, planned, left, trip))
    buses.sort(key=lambda bus: bus[:3])
    last = len(buses) - 1
    return tuple(
        Bus(trip, left, comes, _low_floor(trip, planned, seed), _crowd(trip, planned, seed), n == last)
        for n, (comes, _, planned, left, trip) in enumerate(buses)
    )


def arrivals_at(trips: tuple[Trip, ...], seed: int, minute: int) -> tuple[Arrival, Arrival]:
    """The next two buses of one route at one stop, seen at `minute` of the service day."""
    buses = today(trips, seed)
    upcoming = bisect_left(buses, minute, key=lambda bus: bus.comes)
    first, second = (_seen(buses[n], minute) if n < len(buses) else CLOSED for n in (upcoming, upcoming + 1))
    return (first, CLOSED if first.standing == "closed" else second)


def _seen(bus: Bus, minute: int) -> Arrival:
    trip, remain = bus.trip, bus.comes - minute
    if bus.left > minute:
        if bus.left - minute > OPENS:
            return CLOSED
        return Arrival("waiting", low_floor=bus.low_floor, last=bus.last, articulated=trip.articulated)
    if remain <= SOON:
        return Arrival("soon", remain, min(1, remain), bus.low_floor, bus.crowd, bus.last, trip.articulated)
    away = max(1, trip.order - trip.reached(minute - bus.left))
    return Arrival("coming", remain, away, bus.low_floor, bus.crowd, bus.last, trip.articulated)


def _chance(trip: Trip, planned: int, seed: int, what: str) -> int:
    """An even number of 32 bits, the same for this bus on this day. Quick, for a board asks for hundreds."""
    return zlib.crc32(f"{seed}/{trip.id}/{planned}/{what}".encode())


def _low_floor(trip: Trip, planned: int, seed: int) -> bool:
    if trip.low_floor is None:
        return _chance(trip, planned, seed, "floor") % 1000 < LOW_FLOOR * 1000
    return trip.low_floor


_QUIET: tuple[Crowd, ...] = ("free", "free", "normal", "crowded")
_FULL: tuple[Crowd, ...] = ("normal", "crowded", "very_crowded")


def _crowd(trip: Trip, planned: int, seed: int) -> Crowd:
    words = _FULL if any(start <= planned <= end for start, end in RUSH) else _QUIET
    return words[_chance(trip, planned, seed, "crowd") % len(words)]
