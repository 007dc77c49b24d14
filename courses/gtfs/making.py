"""The built-in feed, made from the facts of Seoul's public bus data and from what is assumed where they are silent.

`python -m courses.gtfs.making` writes it anew; the same facts always make the same files. See content/buses/README.md
for what is a fact and what is not.
"""

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from courses.gtfs.values import clock

Facts = Mapping[str, Any]
"""seoul-2024-07.json as it was read."""

NAME = "seoul-2024-07"
FOLDER = Path(__file__).parent.parent / "content" / "buses"

SERVICE = "daily"
START, END = "start", "end"
"""Stops that stand for the beginnings and ends of lines, which the facts do not place."""

NEAREST, FARTHEST = 6, 22
"""How many stops a line has before the first one that we know: an assumption, drawn from names."""
PACE = (1.5, 2.4)
"""Minutes from stop to stop: an assumption, one for each line."""
BEYOND = 8
"""Stops after the last one that we know."""
RUSH_HOURS = ((7 * 60, 9 * 60), (17 * 60, 19 * 60 + 30))

COLOURS = {
    "trunk": ("간선", "0068B7"),
    "branch": ("지선", "3A9B35"),
    "village": ("마을", "3A9B35"),
    "wide": ("광역", "C8102E"),
    "circular": ("순환", "F2B70A"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A route on one street: the stops that we know, each with its place on the street."""

    route: str
    stops: tuple[tuple[str, int], ...]

    @property
    def id(self) -> str:
        """The beginning of the ids of its trips."""
        return f"{self.route}-{self.stops[0][0]}"


def make(facts: Facts) -> dict[str, str]:
    """The feed's files by their names, as text."""
    rows = _Rows(facts)
    year, month = facts["date"].split("-")
    first, last = f"{year}{month}01", f"{year}{month}31"
    city = facts["city"]
    publisher = ("키오스크 연습 (서울시 공공 자료를 바탕으로)", "https://data.seoul.go.kr", "ko")
    return {
        "agency.txt": _sheet(
            "agency_id agency_name agency_url agency_timezone agency_lang",
            [("seoul", city["ko"], publisher[1], "Asia/Seoul", "ko")],
        ),
        "calendar.txt": _sheet(
            "service_id monday tuesday wednesday thursday friday saturday sunday start_date end_date",
            [(SERVICE, *[1] * 7, first, last)],
        ),
        "feed_info.txt": _sheet(
            "feed_publisher_name feed_publisher_url feed_lang feed_start_date feed_end_date feed_version",
            [(*publisher, first, last, facts["date"])],
        ),
        "stops.txt": _sheet(
            "stop_id stop_code stop_name tts_stop_name stop_desc stop_lat stop_lon platform_code", rows.stops()
        ),
        "routes.txt": _sheet(
            "route_id agency_id route_short_name route_long_name route_desc route_type route_color route_text_color "
            "times_assumed",
            rows.routes(),
        ),
        "trips.txt": _sheet("route_id service_id trip_id bus_type", rows.trips()),
        "stop_times.txt": _sheet(
            "trip_id arrival_time departure_time stop_id stop_sequence station_order timepoint", rows.stop_times()
        ),
        "frequencies.txt": _sheet("trip_id start_time end_time headway_secs exact_times", rows.frequencies()),
        "translations.txt": _sheet("table_name field_name language translation record_id", rows.translations()),
    }


def _sheet(columns: str, rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns.split())
    writer.writerows(rows)
    return out.getvalue()


class _Rows:
    """The rows of each file."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.stop = {stop["number"]: stop for stop in facts["stops"]}
        self.told = {route["id"]: route for route in facts["routes"]}
        self.lines = tuple(self._lines())
        self.known = sorted({line.route for line in self.lines}, key=lambda id: (len(id), id))

    def _lines(self) -> Iterator[Line]:
        streets = [list(street) for street in self.facts["streets"]]
        on_streets = {number for street in streets for number in street}
        for street in [*streets, *([number] for number in self.stop if number not in on_streets)]:
            calling = {number: self.stop[number]["routes"].split() for number in street}
            for route in sorted({route for routes in calling.values() for route in routes}):
                here = [number for number in street if route in calling[number]]
                yield Line(route, tuple((number, self.stop[number].get("along", 0)) for number in here))

    def stops(self) -> Iterator[tuple[object, ...]]:
        """Poles, the stops after them, and what stands for the ends of lines."""
        places = self.facts["places"]
        for number, stop in self.stop.items():
            name = stop["name"]
            about = "길 건너편에서 미루어 적음" if stop.get("derived") else ""
            platform = self.facts["platforms"].get(number, "")
            yield number, number, name["ko"], name.get("ko_heard", ""), about, *places[number], platform
        for number, name in self._after():
            yield f"after-{number}", "", name["ko"], name.get("ko_heard", ""), "", *places[name["ko"]], ""
        for id, title in ((START, "기점"), (END, "종점")):
            yield id, "", title, "", "자료에 없는 곳", *places[""], ""

    def _after(self) -> Iterator[tuple[str, Any]]:
        """Poles after which a stop comes that has no pole in the facts, and that stop's name."""
        for number, stop in self.stop.items():
            if "next" in stop and not self._pole_after(number):
                yield number, stop["next"]

    def _pole_after(self, number: str) -> str:
        """The pole on the same street that is the next stop of this one."""
        for street in self.facts["streets"]:
            if number in street[:-1]:
                following: str = street[street.index(number) + 1]
                if self.stop[number]["next"]["ko"] == self.stop[following]["name"]["ko"]:
                    return following
        return ""

    def type_of(self, route: str) -> str:
        """A route's type by Seoul's numbering, unless the facts say otherwise."""
        told: str | None = self.told.get(route, {}).get("type")
        if told is not None or not route[0].isdigit():
            return told or "village"
        digits = "".join(c for c in route if c.isdigit())
        return ("wide" if digits[0] == "9" else "branch") if len(digits) == 4 else "trunk"

    def id_of(self, route: str) -> str:
        """Seoul's own number of a route, where we know it."""
        id: str = self.facts["ids"].get(route, route)
        return id

    def routes(self) -> Iterator[tuple[object, ...]]:
        """Every route with its colour."""
        for route in self.known:
            told = self.told.get(route, {})
            type = self.type_of(route)
            word, colour = COLOURS[type]
            text = "000000" if type == "circular" else "FFFFFF"
            ends = f"{told['from']['ko']}-{told['to']['ko']}" if "from" in told else ""
            yield self.id_of(route), "seoul", route, ends, word, 3, colour, text, "" if "first" in told else 1

    def _plans(self) -> Iterator[tuple[Line, str, int, list[tuple[int, int, int]]]]:
        """Each trip: its line, id, kind of bus, and when it runs; an empty list for the last bus of the day."""
        for line in self.lines:
            spans = list(windows(*self._day(line.route)))
            id = f"{self.id_of(line.route)}-{line.stops[0][0]}"
            if line.route in self.facts["articulated"]:
                yield line, f"{id}-a", 0, [(start, end, 2 * every) for start, end, every in spans]
                yield line, f"{id}-b", 2, [(start + every, end, 2 * every) for start, end, every in spans]
            else:
                yield line, id, 0, spans
            yield line, f"{id}-last", 0, []

    def _day(self, route: str) -> tuple[int, int, int, int]:
        told = self.told.get(route, {})
        day = told if "first" in told else self.facts["assumed"][self.type_of(route)]
        shortest, longest = day["headway"]
        return _minute(day["first"]), _minute(day["last"]), shortest, longest

    def trips(self) -> Iterator[tuple[object, ...]]:
        """Trips that run by frequencies, and the last one of each line."""
        for line, id, kind, _ in self._plans():
            yield self.id_of(line.route), SERVICE, id, kind

    def stop_times(self) -> Iterator[tuple[object, ...]]:
        """The way of each trip; the times of those that run by frequencies count from 0:00."""
        for line, id, _, spans in self._plans():
            leaves = 0 if spans else self._day(line.route)[1]
            chance = random.Random(line.id)
            before, pace = chance.randint(NEAREST, FARTHEST), chance.uniform(*PACE)
            calls = [(START, 0), *self._way(line, before)]
            calls.append((END, calls[-1][1] + BEYOND))
            for n, (stop, order) in enumerate(calls):
                time = clock((leaves + round(order * pace)) * 60)
                yield id, time, time, stop, n + 1, order + 1, 0

    def _way(self, line: Line, before: int) -> Iterator[tuple[str, int]]:
        poles = {number for number, _ in line.stops}
        for number, along in line.stops:
            yield number, before + along
            if "next" in self.stop[number]:
                following = self._pole_after(number)
                if not following:
                    yield f"after-{number}", before + along + 1
                elif following not in poles:
                    continue  # this line goes another way

    def frequencies(self) -> Iterator[tuple[object, ...]]:
        """When and how often."""
        for _, id, _, spans in self._plans():
            for start, end, every in spans:
                yield id, clock(start * 60), clock(end * 60), every * 60, 0

    def translations(self) -> Iterator[tuple[object, ...]]:
        """English names."""
        yield "agency", "agency_name", "en", self.facts["city"]["en"], "seoul"
        for number, stop in self.stop.items():
            yield "stops", "stop_name", "en", stop["name"]["en"], number
        for number, name in self._after():
            yield "stops", "stop_name", "en", name["en"], f"after-{number}"
        for id, title in ((START, "First stop"), (END, "Last stop")):
            yield "stops", "stop_name", "en", title, id
        for route in self.known:
            if "from" in (told := self.told.get(route, {})):
                ends = f"{told['from']['en']}-{told['to']['en']}"
                yield "routes", "route_long_name", "en", ends, self.id_of(route)


def windows(first: int, last: int, shortest: int, longest: int) -> Iterator[tuple[int, int, int]]:
    """Spans of a day (start, end, minutes between buses): often in the rush hours, seldom early and late.

    Each span begins where the next bus of the one before would have come, so that no two come at once; the last bus
    of the day is no part of them.
    """
    usual = (shortest + longest) // 2
    (morning, forenoon), (evening, night) = RUSH_HOURS
    edges = [(morning, longest), (forenoon, shortest), (evening, usual), (night, shortest), (last - shortest, longest)]
    start, end = first, last - shortest
    for edge, every in edges:
        wanted = -(-max(0, edge - start) // (2 * every))
        pairs = min(wanted, max(0, end - start) // (2 * every))
        if pairs:
            yield start, start + pairs * 2 * every, every
            start += pairs * 2 * every


def _minute(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def facts() -> Facts:
    """What the built-in feed is made from."""
    read: Facts = json.loads((FOLDER / f"{NAME}.json").read_text(encoding="utf-8"))
    return read


def write(folder: Path) -> None:
    """Write the feed into a folder, which is made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in make(facts()).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(FOLDER / NAME)
