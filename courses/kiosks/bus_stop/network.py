"""The network behind the screens: stops, the routes that call at them, and how their names are looked up."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from courses.arrivals import Service
from courses.gtfs.day import Timetable
from language import NOTHING, Phrase

RouteType = Literal["trunk", "branch", "village", "wide", "circular", "plain"]
TONES: dict[RouteType, str] = {
    "trunk": "blue",
    "branch": "green",
    "village": "green",
    "wide": "red",
    "circular": "yellow",
    "plain": "",
}

NUMBER_LENGTH = 5
"""Digits of the number on a stop's pole in Korean towns."""

INITIALS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
LATIN = "A"
"""Where names are found that begin with a Latin letter or a digit."""

_LEADING = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
_HANGUL = 0xAC00
_SYLLABLES_OF_A_LEADING = 21 * 28


def initial_of(name: str) -> str:
    """The button under which a name is found: its first consonant, a double one under the single one."""
    offset = ord(name[0]) - _HANGUL
    if 0 <= offset < len(_LEADING) * _SYLLABLES_OF_A_LEADING:
        return _LEADING[offset // _SYLLABLES_OF_A_LEADING]
    return LATIN


@dataclass(frozen=True, slots=True)
class Route:
    """A bus route as people say it ("470", "종로09"), with its day. `published`: its times are not assumed."""

    service: Service
    type: RouteType
    origin: Phrase = NOTHING
    terminus: Phrase = NOTHING
    published: bool = False

    @property
    def id(self) -> str:
        """The number on the bus."""
        return self.service.route


@dataclass(frozen=True, slots=True)
class Stop:
    """A pole by the road. `next` is the next stop, which tells the side of the road; `across` is the other side.

    `number` is what stands on the pole; where nothing does (`posted` is False) it is only the stop's name in the data.
    `platform` stands at a large stop instead of the side of the road.
    """

    number: str
    name: Phrase
    next: Phrase
    routes: tuple[str, ...]
    along: int = 0
    across: str = ""
    posted: bool = True
    platform: str = ""


@dataclass(frozen=True)
class Network:
    """All stops and routes that an app or a board knows. `date` is the month of the data.

    `timetable` says when the buses come, by the numbers of stop and route; without it they are drawn from each
    route's first bus, last bus and headway.
    """

    city: Phrase
    date: datetime.date
    stops: tuple[Stop, ...]
    routes: tuple[Route, ...]
    timetable: Timetable | None = None

    @cached_property
    def stop(self) -> dict[str, Stop]:
        """Stops by the number on the pole."""
        return {stop.number: stop for stop in self.stops}

    @cached_property
    def posted(self) -> dict[str, Stop]:
        """Stops that can be found by the number on their pole."""
        return {stop.number: stop for stop in self.stops if stop.posted}

    @cached_property
    def lengths(self) -> frozenset[int]:
        """How many digits the numbers on the poles have."""
        return frozenset(len(number) for number in self.posted) or frozenset((NUMBER_LENGTH,))

    @cached_property
    def route(self) -> dict[str, Route]:
        """Routes by the number on the bus."""
        return {route.id: route for route in self.routes}

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The names under each button of the consonants, in the order of the alphabet."""
        under: dict[str, list[str]] = {key: [] for key in (*INITIALS, LATIN)}
        for name in sorted({stop.name.ko for stop in self.stops}):
            under[initial_of(name)].append(name)
        return {key: tuple(names) for key, names in under.items()}

    @cached_property
    def called(self) -> dict[str, tuple[Stop, ...]]:
        """Stops by their Korean name: as many as there are sides of the road."""
        called: dict[str, list[Stop]] = {}
        for stop in self.stops:
            called.setdefault(stop.name.ko, []).append(stop)
        return {name: tuple(stops) for name, stops in called.items()}


def route_order(route: str) -> tuple[int, int, str]:
    """Routes in the order of a board: by number, names such as 종로09 last."""
    digits = "".join(c for c in route if c.isdigit())
    return (0 if route[:1].isdigit() else 1, int(digits or "0"), route)


def type_of(route: str) -> RouteType:
    """A route's type by Seoul's numbering: three digits trunk, four branch, 9000 wide-area, a place's name village."""
    if not route[:1].isdigit():
        return "village"
    digits = "".join(c for c in route if c.isdigit())
    if len(digits) == 4:
        return "wide" if digits.startswith("9") else "branch"
    return "circular" if len(digits) <= 2 else "trunk"
