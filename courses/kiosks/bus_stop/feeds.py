"""A feed of timetables as a network: poles with their numbers, routes with their colours, names in both languages."""

from __future__ import annotations

import colorsys
import datetime
import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from courses.gtfs import values
from courses.gtfs.day import Timetable, Trip
from courses.gtfs.reading import Feed, read
from courses.gtfs.timetable import TooLarge, ordinary_day, timetable
from courses.kiosks.bus_stop.network import Network, Route, RouteType, Stop, route_order
from courses.mistakes import Faults
from language import NOTHING, Phrase, phrase, plain

ACROSS = 150.0
"""Metres between two poles of one name that stand across the road from each other, at most."""

_METRES = 111_320.0
"""Metres of a degree of latitude."""

_TYPES: dict[str, RouteType] = {
    "간선": "trunk",
    "지선": "branch",
    "마을": "village",
    "광역": "wide",
    "순환": "circular",
}
_ENDS = re.compile(r"\s*(?:[-–—~↔⇔]|<->|<>)\s*")
_NUMBER = re.compile(r"\d{2,8}")


def network(path: Path, day: str, only: tuple[str, ...], faults: Faults) -> Network | None:
    """The network of a feed on a day ("" for an ordinary one), with `only` these poles; None where there is none.

    Errors of the feed are mistakes of the pack that names it: the first one of each code is told, with its place.
    """
    at = ("feed",)
    if not path.exists():
        faults.add(at, phrase("gtfs-fault-missing", name=path.name), found=path.name)
        return None
    feed = read(path)
    told = set()
    for notice in feed.errors:
        if notice.code not in told:
            told.add(notice.code)
            words = notice.words
            about = Phrase(f"{notice.where}: {words.ko}", f"{notice.where}: {words.en}")
            faults.add(at, phrase("gtfs-fault-broken", notice=about), found=notice.code)
    if told:
        return None
    when = _day(feed, day, faults)
    if when is None:
        return None
    try:
        made = _Network(feed, when, only).network()
    except TooLarge as error:
        faults.add(at, phrase("gtfs-too_many_rows", expected=str(error)), found=path.name)
        return None
    if not made.stops and day and not only:
        faults.add(("day",), phrase("gtfs-fault-no-service", day=day), found=day)
        return None
    if not made.stops:
        faults.add(at, phrase("gtfs-fault-no-stop"), found=path.name)
        return None
    for n, number in enumerate(only):
        if number not in made.stop:
            faults.unknown(("stops", n), number, _poles(feed))
    return made


def _day(feed: Feed, day: str, faults: Faults) -> datetime.date | None:
    when = values.date(day.replace("-", "")) if day else ordinary_day(feed)
    if when is None and day:
        faults.add(("day",), phrase("gtfs-fault-day", day=day), found=day)
    elif when is None:
        faults.add(("feed",), phrase("gtfs-fault-no-stop"), found=feed.name)
    return when


def _poles(feed: Feed) -> list[str]:
    return [code or id for id, code in feed.table("stops.txt").take("stop_id", "stop_code")]


@dataclass(frozen=True, slots=True)
class _Place:
    """A line of stops.txt. `number` is what the kiosk calls the stop: the number on the pole, or the feed's id."""

    id: str
    number: str
    posted: bool
    name: Phrase
    platform: str
    at: tuple[float, float]


class _Network:
    """Builds a network from a feed on one day."""

    def __init__(self, feed: Feed, day: datetime.date, only: tuple[str, ...]) -> None:
        self._feed = feed
        self._words = _Translations(feed)
        places = self._places()
        self._place = {place.id: place for place in places}
        # Where poles have numbers, what has none is no pole: a station, an entrance, a place that only buses see.
        numbered = any(place.posted for place in places)
        self._poles = {p.id: p for p in places if (p.posted or not numbered) and (not only or p.number in only)}
        self._day = timetable(feed, day, frozenset(self._poles))
        self._number = self._numbers()

    def network(self) -> Network:
        """The whole of it."""
        trips = self._trips()
        calling: dict[str, list[str]] = defaultdict(list)
        for number, route in trips:
            calling[number].append(route)
        stops = self._across(
            [self._stop(place, calling[place.number]) for place in self._poles.values() if place.number in calling]
        )
        day = Timetable(self._day.day, trips, {})
        city = self._words.of("agency", "agency_name", *self._city())
        return Network(city, self._dated(), stops, self._routes(day), day)

    def _city(self) -> tuple[str, str]:
        return next(self._pairs("agency.txt", "agency_id", "agency_name"), ("", ""))

    def _pairs(self, file: str, *names: str) -> zip[tuple[str, str]]:
        one, other = names
        table = self._feed.table(file)
        return zip(table.column(one), table.column(other), strict=True)

    def _dated(self) -> datetime.date:
        """Of which month the data is."""
        for start in self._feed.table("feed_info.txt").column("feed_start_date"):
            if found := values.date(start):
                return found.replace(day=1)
        return self._day.day.replace(day=1)

    def _places(self) -> list[_Place]:
        """Stops at which buses can call. A number that two poles share, and one with letters in it, is nobody's."""
        table = self._feed.table("stops.txt")
        codes = Counter(table.column("stop_code"))
        made = []
        for id, code, name, heard, kind, platform, north, east in table.take(
            "stop_id",
            "stop_code",
            "stop_name",
            "tts_stop_name",
            "location_type",
            "platform_code",
            "stop_lat",
            "stop_lon",
        ):
            if kind not in ("", "0"):
                continue
            digits = code.replace("-", "")
            posted = bool(_NUMBER.fullmatch(digits)) and codes[code] == 1
            words = self._words.of("stops", "stop_name", id, name)
            words = replace(words, ko_heard=heard) if heard else words
            at = values.number(north) or 0.0, values.number(east) or 0.0
            made.append(_Place(id, digits if posted else id, posted, words, platform, at))
        return made

    def _numbers(self) -> dict[str, str]:
        """What people call each route: its short name, or its long one."""
        return {
            id: short or long
            for id, short, long in self._feed.table("routes.txt").take(
                "route_id", "route_short_name", "route_long_name"
            )
        }

    def _trips(self) -> dict[tuple[str, str], tuple[Trip, ...]]:
        """Trips by the numbers of stop and route; routes of one number are one to those who wait."""
        merged: dict[tuple[str, str], list[Trip]] = defaultdict(list)
        for (stop, route), found in self._day.trips.items():
            merged[self._poles[stop].number, self._number[route]] += found
        return {key: tuple(found) for key, found in sorted(merged.items())}

    def _stop(self, place: _Place, routes: list[str]) -> Stop:
        following = self._place.get(self._day.following.get(place.id, ""))
        towards = following.name if following and not place.platform else NOTHING
        return Stop(
            place.number,
            place.name,
            towards,
            tuple(sorted(routes, key=route_order)),
            posted=place.posted,
            platform=place.platform,
        )

    def _across(self, stops: list[Stop]) -> tuple[Stop, ...]:
        """Stops with the one across the road: of the same name, near, going another way, each the other's nearest."""
        at = {place.number: place.at for place in self._poles.values()}
        named: dict[str, list[Stop]] = defaultdict(list)
        for stop in stops:
            named[stop.name.ko].append(stop)
        nearest: dict[str, str] = {}
        for stop in stops:
            others = [
                (far, other.number)
                for other in named[stop.name.ko]
                if other.number != stop.number
                and other.next != stop.next
                and (far := _metres(at[stop.number], at[other.number])) <= ACROSS
            ]
            if others:
                nearest[stop.number] = min(others)[1]
        return tuple(
            replace(stop, across=other) if (other := nearest.get(stop.number, "")) and nearest.get(other) == stop.number
            else stop
            for stop in stops
        )  # fmt: skip

    def _routes(self, day: Timetable) -> tuple[Route, ...]:
        busiest: dict[str, str] = {}
        for (stop, route), found in day.trips.items():
            most = busiest.get(route)
            if most is None or _buses(found) > _buses(day.trips[most, route]):
                busiest[route] = stop
        made: dict[str, Route] = {}
        for id, desc, colour, long, assumed in self._feed.table("routes.txt").take(
            "route_id", "route_desc", "route_color", "route_long_name", "times_assumed"
        ):
            name = self._number[id]
            if name in busiest and name not in made:
                origin, terminus = self._ends(id, long)
                service = day.service(busiest[name], name)
                made[name] = Route(service, _type(desc, colour), origin, terminus, published=assumed != "1")
        return tuple(made[name] for name in sorted(made, key=route_order))

    def _ends(self, id: str, long: str) -> tuple[Phrase, Phrase]:
        """Where a route begins and ends, where its long name says so: 상암차고지-안골마을."""
        words = self._words.of("routes", "route_long_name", id, long)
        ko, en = _ENDS.split(words.ko), _ENDS.split(words.en)
        if len(ko) != 2 or len(en) != 2 or not all((*ko, *en)):
            return NOTHING, NOTHING
        return plain(ko[0], en[0]), plain(ko[1], en[1])


def _buses(trips: tuple[Trip, ...]) -> int:
    return sum(len(trip.leaves) for trip in trips)


def _metres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far two places are apart, for short ways."""
    north = one[0] - other[0]
    east = (one[1] - other[1]) * math.cos(math.radians(one[0]))
    return math.hypot(north, east) * _METRES


def _type(desc: str, colour: str) -> RouteType:
    """The kind of bus: as the feed calls it, or by its colour as Korean towns paint them."""
    if desc in _TYPES:
        return _TYPES[desc]
    shade = values.colour(colour)
    if shade is None:
        return "plain"
    hue, light, strong = colorsys.rgb_to_hls(*(part / 255 for part in shade))
    if strong < 0.25 or not 0.1 < light < 0.9:
        return "plain"
    degrees = round(hue * 360)
    if degrees < 25 or degrees >= 330:
        return "wide"
    if degrees < 75:
        return "circular"
    return "branch" if degrees < 170 else "trunk" if degrees < 270 else "plain"


class _Translations:
    """Names in the other language, as translations.txt gives them."""

    def __init__(self, feed: Feed) -> None:
        self._by_record: dict[tuple[str, str, str, str], str] = {}
        self._by_value: dict[tuple[str, str, str, str], str] = {}
        for table, field, language, text, record, value in feed.table("translations.txt").take(
            "table_name", "field_name", "language", "translation", "record_id", "field_value"
        ):
            key = (table, field, language.partition("-")[0].lower())
            if record:
                self._by_record[*key, record] = text
            elif value:
                self._by_value[*key, value] = text
        self._language = next(iter(feed.table("feed_info.txt").column("feed_lang")), "ko").partition("-")[0].lower()

    def of(self, table: str, field: str, record: str, text: str) -> Phrase:
        """A name in both languages; where there is no translation it stands in its own."""
        ko = text if self._language == "ko" else self._told(table, field, "ko", record, text)
        en = text if self._language == "en" else self._told(table, field, "en", record, text)
        return plain(ko, en) if text else NOTHING

    def _told(self, table: str, field: str, language: str, record: str, text: str) -> str:
        by_record: Mapping[tuple[str, str, str, str], str] = self._by_record
        return by_record.get((table, field, language, record)) or self._by_value.get(
            (table, field, language, text), text
        )
