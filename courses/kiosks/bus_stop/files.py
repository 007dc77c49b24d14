"""The shapes of a bus pack's files, and how they become a network: references checked, mistakes named."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import pydantic

from courses.arrivals import LOW_FLOOR, Service, service_minute
from courses.kiosks.bus_stop import feeds
from courses.kiosks.bus_stop.network import (
    NUMBER_LENGTH,
    Network,
    Route,
    RouteType,
    Stop,
    route_order,
    type_of,
)
from courses.mistakes import Faults
from courses.words import Part, Words
from language import NOTHING, phrase

BUILT_IN = ("seoul-2024-07",)
_FEEDS = Path(__file__).parents[2] / "content" / "buses"


class StopFile(Part):
    """A stop: `routes` are the numbers on the buses, separated by blanks."""

    number: str = pydantic.Field(pattern=rf"^\d{{{NUMBER_LENGTH}}}$")
    name: Words
    next: Words | None = None
    routes: str = pydantic.Field(min_length=1)
    along: int = pydantic.Field(0, ge=0, le=99)
    across: str = ""
    derived: bool = False


Clock = Annotated[str, pydantic.StringConstraints(pattern=r"^([01]\d|2[0-9]):[0-5]\d$")]
"""A time of day, "04:00"; a last bus after midnight may be written "24:30"."""


class DayFile(Part):
    """A route's day: first and last bus ("04:00"), and the shortest and longest minutes between buses."""

    first: Clock
    last: Clock
    headway: tuple[int, int]


class RouteFile(Part):
    """A route whose type or day is not the one that follows from its number."""

    id: str = pydantic.Field(min_length=1)
    type: RouteType | None = None
    first: Clock | None = None
    last: Clock | None = None
    headway: tuple[int, int] | None = None
    origin: Words | None = pydantic.Field(None, alias="from")
    terminus: Words | None = pydantic.Field(None, alias="to")
    low_floor: float = pydantic.Field(LOW_FLOOR, ge=0, le=1)


class NetworkFile(Part):
    """A whole network: the built-in one, or a town's own in a pack."""

    city: Words
    date: str = pydantic.Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")
    stops: tuple[StopFile, ...] = pydantic.Field(min_length=1)
    routes: tuple[RouteFile, ...] = ()
    assumed: dict[RouteType, DayFile]


class ContentFile(Part):
    """The `content:` part of pack.yaml: an app or a board, over a feed of timetables or a network of its own.

    `feed` is a GTFS zip (or a folder of its files) that lies in the pack's folder, or one of the suite's own by name;
    `day` the day of it that is practised ("2026-03-02"; an ordinary one unless given), `stops` the poles to keep of a
    large one. `network` is for a town without such data: stops, and first bus, last bus and headway of each route.
    """

    form: Literal["app", "board"]
    network: str | NetworkFile | None = None
    feed: str = ""
    day: str = ""
    stops: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    """Stops at which the board may stand; the first one where a mission names none."""


class GoalFile(Part):
    """The `goal:` part of a mission.

    `ask` says what is to be found out: which bus to take, its minutes, its stops, or the time of the last bus.
    `pick` says which of `routes` is the right one to take, `find` how the stop is to be found in an app, `bar` what of
    the barrier-free bar must be on.
    """

    ask: Literal["take", "minutes", "stops", "last_bus"]
    stop: str
    routes: tuple[str, ...] = pydantic.Field(min_length=1)
    pick: Literal["any", "first", "low_floor", "last", "roomy"] = "any"
    find: Literal["any", "number", "name"] = "any"
    bar: tuple[Literal["large", "contrast", "low", "voice"], ...] = ()


@cache
def built_in(name: str) -> Network:
    """The network of one of the suite's own feeds, on an ordinary day. `name` must be in `BUILT_IN`."""
    faults = Faults(name)
    made = feeds.network(_FEEDS / name, "", (), faults)
    assert made is not None and not faults, faults.mistakes
    return made


def source(file: ContentFile, faults: Faults) -> Network | None:
    """The network that a pack names; None where there is none to be had."""
    if isinstance(file.network, NetworkFile):
        if file.feed:
            faults.add(("feed",), phrase("gtfs-fault-one-source"), found=file.feed)
        return network(file.network, faults.under("network"))
    if file.network and file.feed:
        faults.add(("feed",), phrase("gtfs-fault-one-source"), found=file.feed)
    name, key = (file.network, "network") if file.network else (file.feed, "feed")
    if name in BUILT_IN and not file.day and not file.stops:
        return built_in(name)
    if name in BUILT_IN:
        return feeds.network(_FEEDS / name, file.day, file.stops, faults)
    if key == "network" or not name or faults.folder is None:
        faults.unknown((key,), name, BUILT_IN)
        return None
    if name != Path(name).name or name.startswith("."):  # a feed lies beside its pack.yaml and nowhere else
        faults.add((key,), phrase("gtfs-fault-missing", name=name), found=name)
        return None
    return feeds.network(faults.folder / name, file.day, file.stops, faults)


def network(file: NetworkFile, faults: Faults) -> Network:
    """A file as a network; stops across the road and routes are checked."""
    numbers = [stop.number for stop in file.stops]
    for n, stop in enumerate(file.stops):
        if numbers.index(stop.number) != n:
            faults.add(("stops", n, "number"), phrase("bus_stop-fault-twice", number=stop.number), found=stop.number)
        if stop.across and stop.across not in numbers:
            faults.unknown(("stops", n, "across"), stop.across, numbers)
    calling = sorted({route for stop in file.stops for route in stop.routes.split()}, key=route_order)
    told = {route.id: route for route in file.routes}
    for n, route in enumerate(file.routes):
        if route.id not in calling:
            faults.unknown(("routes", n, "id"), route.id, calling)
    routes = []
    for id in calling:
        made = _route(id, told.get(id, RouteFile(id=id)), file, faults)
        if made is not None:
            routes.append(made)
    year, month = file.date.split("-")
    stops = tuple(_stop(stop) for stop in file.stops)
    return Network(file.city.phrase(), datetime.date(int(year), int(month), 1), stops, tuple(routes))


def _stop(file: StopFile) -> Stop:
    routes = tuple(sorted(dict.fromkeys(file.routes.split()), key=route_order))
    towards = file.next.phrase() if file.next else NOTHING
    return Stop(file.number, file.name.phrase(), towards, routes, file.along, file.across)


def _route(id: str, file: RouteFile, whole: NetworkFile, faults: Faults) -> Route | None:
    type = file.type or type_of(id)
    day = whole.assumed.get(type)
    if file.first and file.last and file.headway:
        day = DayFile(first=file.first, last=file.last, headway=file.headway)
        told = True
    elif day is not None:
        told = False
    else:
        faults.unknown(("assumed",), type, whole.assumed)
        return None
    shortest, longest = day.headway
    start, end = _minute(day.first), service_minute(_minute(day.last))
    if not (0 < shortest <= longest) or end < start:
        at = next((n for n, route in enumerate(whole.routes) if route.id == id), None)
        faults.add(
            ("assumed", type) if at is None else ("routes", at), phrase("bus_stop-fault-day", route=id), found=id
        )
        return None
    service = Service(id, start, end, shortest, longest, file.low_floor)
    origin = file.origin.phrase() if file.origin else NOTHING
    terminus = file.terminus.phrase() if file.terminus else NOTHING
    return Route(service, type, origin, terminus, published=told)


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
