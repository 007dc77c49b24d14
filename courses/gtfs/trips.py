"""The times of trips: forward in time, forward along the way, and frequencies that do not overlap."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from courses.gtfs import values
from courses.gtfs.columns import Tables
from courses.gtfs.notices import Notices
from courses.gtfs.table import Table

_FILE = "stop_times.txt"


@dataclass(frozen=True, slots=True)
class Call:
    """A trip at a stop. Times in seconds of the service day; None where the feed leaves them open."""

    line: int
    stop: str
    sequence: int
    arrives: int | None
    departs: int | None
    boards: bool = True
    """Whether people may get on here."""
    number: int | None = None
    """Which stop of the whole line this is, where the feed says so in a column `station_order` of its own."""


def calls(table: Table) -> dict[str, list[Call]]:
    """The calls of every trip, in the order of their sequence; lines without a usable sequence are left out."""
    trips: dict[str, list[Call]] = defaultdict(list)
    known: dict[str, int | None] = {}
    for line, (trip, stop, place, first, second, pickup, number) in table.numbered(
        "trip_id", "stop_id", "stop_sequence", "arrival_time", "departure_time", "pickup_type", "station_order"
    ):
        for text in (first, second):
            if text not in known:
                known[text] = values.seconds(text)
        if (sequence := values.integer(place)) is not None:
            call = Call(line, stop, sequence, known[first], known[second], pickup != "1", values.integer(number))
            trips[trip].append(call)
    for made in trips.values():
        made.sort(key=lambda call: call.sequence)
    return trips


def check_trips(tables: Tables, notices: Notices) -> dict[str, list[Call]]:
    """Everything about the way of each trip; the calls of all of them, since finding them takes longest."""
    found: dict[str, list[Call]] = {}
    if _FILE in tables:
        found = calls(tables[_FILE])
        _usage(tables, found, notices)
        for each in found.values():
            _times(each, notices)
        _distances(tables[_FILE], notices)
        _texts(tables[_FILE], notices)
    if "frequencies.txt" in tables:
        _frequencies(tables["frequencies.txt"], notices)
    return found


def _usage(tables: Tables, found: dict[str, list[Call]], notices: Notices) -> None:
    if trips := tables.get("trips.txt"):
        for line, (id,) in trips.numbered("trip_id"):
            if id not in found:
                notices.add("unused_trip", trips.name, line, "trip_id", id)
            elif len(found[id]) < 2:
                notices.add("unusable_trip", trips.name, line, "trip_id", id)
    if stops := tables.get("stops.txt"):
        met = {call.stop for each in found.values() for call in each}
        for line, (id, kind) in stops.numbered("stop_id", "location_type"):
            if kind in ("", "0") and id not in met:
                notices.add("stop_without_stop_time", stops.name, line, "stop_id", id)


def _times(trip: list[Call], notices: Notices) -> None:
    for edge in (trip[0], trip[-1]):
        if edge.arrives is None and edge.departs is None:
            notices.add("missing_trip_edge", _FILE, edge.line, "arrival_time", edge.stop)
        if len(trip) == 1:
            break
    left: int | None = None
    for call in trip:
        if call.arrives is not None and call.departs is not None and call.departs < call.arrives:
            notices.add(
                "start_and_end_range_out_of_order",
                _FILE,
                call.line,
                "departure_time",
                values.clock(call.departs),
                values.clock(call.arrives),
            )
        if left is not None and call.arrives is not None and call.arrives < left:
            notices.add(
                "stop_time_with_arrival_before_previous_departure_time",
                _FILE,
                call.line,
                "arrival_time",
                values.clock(call.arrives),
                values.clock(left),
            )
        if call.departs is not None:
            left = call.departs


def _texts(table: Table, notices: Notices) -> None:
    for line, (arrives, departs, exact) in table.numbered("arrival_time", "departure_time", "timepoint"):
        if bool(arrives) != bool(departs):
            field = "departure_time" if arrives else "arrival_time"
            notices.add("stop_time_with_only_arrival_or_departure_time", table.name, line, field, arrives or departs)
        elif exact == "1" and not arrives:
            notices.add("stop_time_timepoint_without_times", table.name, line, "timepoint", exact)


def _distances(table: Table, notices: Notices) -> None:
    if "shape_dist_traveled" not in table.columns:
        return
    ways: dict[str, list[tuple[int, float, int, str]]] = defaultdict(list)
    for line, (trip, place, text) in table.numbered("trip_id", "stop_sequence", "shape_dist_traveled"):
        sequence, distance = values.integer(place), values.number(text)
        if sequence is not None and distance is not None:
            ways[trip].append((sequence, distance, line, text))
    for way in ways.values():
        way.sort()
        for (_, one, _, before), (_, other, line, text) in pairwise(way):
            if other <= one:
                field = "shape_dist_traveled"
                notices.add("decreasing_or_equal_stop_time_distance", table.name, line, field, text, before)


def _frequencies(table: Table, notices: Notices) -> None:
    spans: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for line, (trip, first, last) in table.numbered("trip_id", "start_time", "end_time"):
        start, end = values.seconds(first), values.seconds(last)
        if start is None or end is None:
            continue
        if start == end:
            notices.add("start_and_end_range_equal", table.name, line, "end_time", last)
        elif end < start:
            notices.add("start_and_end_range_out_of_order", table.name, line, "end_time", last, first)
        else:
            spans[trip].append((start, end, line))
    for trip, found in spans.items():
        found.sort()
        for (_, end, _), (start, _, line) in pairwise(found):
            if start < end:
                notices.add("overlapping_frequency", table.name, line, "start_time", trip, values.clock(end))


def departures(table: Table) -> Iterator[tuple[str, int, int, int, bool]]:
    """Each usable line of frequencies.txt: trip, start, end, headway in seconds, and whether the times are exact."""
    for trip, first, last, every, exact in table.take(
        "trip_id", "start_time", "end_time", "headway_secs", "exact_times"
    ):
        start, end, headway = values.seconds(first), values.seconds(last), values.integer(every)
        if start is not None and end is not None and headway is not None and headway > 0:
            yield trip, start, end, headway, exact == "1"


def most_used(names: Iterator[str]) -> str:
    """The commonest name; the first in the alphabet of several; empty where there is none."""
    counted = Counter(names)
    return min(counted, key=lambda name: (-counted[name], name)) if counted else ""
