"""From a feed's tables to one day at its stops."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from courses.arrivals import DAY, NEW_DAY
from courses.gtfs.day import Timetable, Trip
from courses.gtfs.reading import Feed
from courses.gtfs.service import Calendar
from courses.gtfs.trips import Call, departures

MOST_BUSES = 2_000_000
"""Buses at stops in one day that a kiosk keeps in mind."""


def ordinary_day(feed: Feed) -> datetime.date | None:
    """The day that stands for the feed: the first of those with most trips."""
    return Calendar(feed).busiest(Counter(feed.table("trips.txt").column("service_id")))


def timetable(feed: Feed, day: datetime.date, stops: frozenset[str] | None = None) -> Timetable:
    """The day's buses at `stops` (ids; None: at all). Raises TooLarge when there are more than a kiosk keeps."""
    made: dict[tuple[str, str], list[Trip]] = defaultdict(list)
    after: dict[str, Counter[str]] = defaultdict(Counter)
    number = 0
    for trip in _trips(feed, day, stops):
        way: list[tuple[int, int]] = []
        for n, (call, order, minute) in enumerate(trip.calls[:-1]):  # nobody gets on where the trip ends
            way.append((order, minute))
            if not call.boards or (stops is not None and call.stop not in stops):
                continue
            after[call.stop][trip.calls[n + 1][0].stop] += len(trip.starts)
            for loose, starts in trip.starts.items():
                leaves = tuple(sorted(_seen(starts, minute, day, trip.days)))
                if leaves:
                    here = Trip(trip.id, leaves, tuple(way), trip.low_floor, trip.articulated, loose)
                    made[call.stop, trip.route].append(here)
                number += len(leaves)
        if number > MOST_BUSES:
            raise TooLarge(number)
    trips = {key: tuple(sorted(found, key=lambda each: (each.leaves[0], each.id))) for key, found in made.items()}
    following = {stop: min(to, key=lambda name: (-to[name], name)) for stop, to in after.items()}
    return Timetable(day, trips, following)


def _seen(starts: list[int], travel: int, day: datetime.date, days: frozenset[datetime.date]) -> Iterator[int]:
    """Starts of the buses that come within the service day, counted from its midnight."""
    for n in (-1, 0, 1):
        if day + datetime.timedelta(days=n) in days:
            for start in starts:
                if NEW_DAY <= start + n * DAY + travel < NEW_DAY + DAY:
                    yield start + n * DAY


class TooLarge(ValueError):
    """More buses in a day than a kiosk keeps in mind; naming the stops to show makes them fewer."""


@dataclass(frozen=True, slots=True)
class _Trip:
    """A trip that runs on one of three days: its starts by their looseness, and its calls (order, minutes on)."""

    id: str
    route: str
    days: frozenset[datetime.date]
    starts: Mapping[int, list[int]]
    calls: tuple[tuple[Call, int, int], ...]
    low_floor: bool | None
    articulated: bool


_TO_LOW_FLOOR = {"1": True, "2": False}
ARTICULATED = "2"
"""In a column `bus_type` of trips.txt, as Seoul's arrival interface numbers its buses."""


def _trips(feed: Feed, day: datetime.date, stops: frozenset[str] | None) -> Iterator[_Trip]:
    """Trips of the day, of the day before (they may come after midnight) and of the next (in its small hours)."""
    calendar = Calendar(feed)
    near = {when: calendar.services(when) for when in (day + datetime.timedelta(days=n) for n in (-1, 0, 1))}
    every: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    number = 0
    for trip, start, end, headway, exact in departures(feed.table("frequencies.txt")):
        loose = 0 if exact else headway // 120
        number += (end - start) // headway + 1
        if number > MOST_BUSES:
            raise TooLarge(number)
        every[trip][loose] += [second // 60 for second in range(start, end, headway)]
    for id, route, service, access, bus in feed.table("trips.txt").take(
        "trip_id", "route_id", "service_id", "wheelchair_accessible", "bus_type"
    ):
        days = frozenset(when for when, services in near.items() if service in services)
        if not days or (stops is not None and all(call.stop not in stops for call in feed.calls.get(id, ()))):
            continue
        timed = _timed(feed.calls.get(id, ()))
        if len(timed) > 1:
            first = timed[0][1]
            way = tuple((call, number, second // 60 - first // 60) for call, second, number in _numbered(timed))
            starts: Mapping[int, list[int]] = every[id] if id in every else {0: [first // 60]}
            yield _Trip(id, route, days, starts, way, _TO_LOW_FLOOR.get(access), bus == ARTICULATED)


def _timed(trip: Sequence[Call]) -> list[tuple[Call, int]]:
    """Each call with the second at which the bus leaves; times left open lie evenly between those that are told."""
    told = [(n, time) for n, call in enumerate(trip) if (time := _leaves(call)) is not None]
    timed: list[tuple[Call, int]] = []
    for (n, time), (following, later) in pairwise(told):
        step = (later - time) / (following - n)
        timed += [(trip[n + k], round(time + k * step)) for k in range(following - n)]
    return [*timed, (trip[told[-1][0]], told[-1][1])] if told else []


def _leaves(call: Call) -> int | None:
    return call.arrives if call.departs is None else call.departs


def _numbered(trip: list[tuple[Call, int]]) -> Iterator[tuple[Call, int, int]]:
    """Which stop of the line each call is, counted from 0: as the feed says, or one after the other."""
    numbers = [call.number for call, _ in trip]
    told = [number for number in numbers if number is not None]
    usable = len(told) == len(numbers) and all(a < b for a, b in pairwise(told))
    for n, (call, second) in enumerate(trip):
        yield call, second, (told[n] - told[0] if usable else n)
