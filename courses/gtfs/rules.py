"""What must hold between the lines of a feed: places, names, colours, days."""

from __future__ import annotations

import datetime

from courses.gtfs import values
from courses.gtfs.columns import Tables
from courses.gtfs.notices import Notices
from courses.gtfs.shapes import FILES
from courses.gtfs.table import Table

PLACED = ("", "0", "1", "2")
"""Location types that must have a name and a place."""
NEAR_ORIGIN = 1.0
LONGEST_SHORT_NAME = 12
LEAST_LUMA = 72
"""Difference in brightness (0-255, Rec. 601) from which a route's number can be read on its colour."""
_TABLES = {name: Table(name) for name in FILES}


def check_rules(tables: Tables, today: datetime.date, notices: Notices) -> None:
    """Everything but the times of trips, which `courses.gtfs.trips` looks at."""
    _agencies(_of(tables, "agency.txt"), notices)
    _stops(_of(tables, "stops.txt"), notices)
    _parents(_of(tables, "stops.txt"), notices)
    _routes(_of(tables, "routes.txt"), notices)
    _colours(_of(tables, "routes.txt"), notices)
    _days(tables, today, notices)
    _feed_info(_of(tables, "feed_info.txt"), today, notices)


def _of(tables: Tables, name: str) -> Table:
    return tables.get(name) or _TABLES[name]


def _agencies(table: Table, notices: Notices) -> None:
    zones = table.column("agency_timezone")
    for line, zone in zip(table.lines, zones, strict=True):
        if zone and zone != zones[0]:
            notices.add("inconsistent_agency_timezone", table.name, line, "agency_timezone", zone, zones[0])
    if len(table) > 1:
        for line, id in zip(table.lines, table.column("agency_id"), strict=True):
            if not id:
                notices.add("missing_required_field", table.name, line, "agency_id")


def _stops(table: Table, notices: Notices) -> None:
    for line, (id, kind, name, north, east) in table.numbered(
        "stop_id", "location_type", "stop_name", "stop_lat", "stop_lon"
    ):
        if kind not in PLACED:
            continue
        if not name:
            notices.add("missing_stop_name", table.name, line, "stop_name", id)
        if not (north and east):
            notices.add("stop_without_location", table.name, line, "stop_lat" if not north else "stop_lon", id)
            continue
        place = values.number(north), values.number(east)
        if all(part is not None and abs(part) <= NEAR_ORIGIN for part in place):
            notices.add("point_near_origin", table.name, line, "stop_lat", f"{north}, {east}")


_RIGHT_PARENT = {"": "1", "0": "1", "2": "1", "3": "1", "4": "0"}


def _parents(table: Table, notices: Notices) -> None:
    kinds = dict(zip(table.column("stop_id"), table.column("location_type"), strict=True))
    for line, (id, kind, parent) in table.numbered("stop_id", "location_type", "parent_station"):
        if kind == "1" and parent:
            notices.add("station_with_parent_station", table.name, line, "parent_station", id)
        elif kind in ("2", "3", "4") and not parent:
            notices.add("location_without_parent_station", table.name, line, "parent_station", id)
        elif parent in kinds and (kinds[parent] or "0") != _RIGHT_PARENT.get(kind, kinds[parent] or "0"):
            notices.add("wrong_parent_location_type", table.name, line, "parent_station", parent)


def _routes(table: Table, notices: Notices) -> None:
    met: dict[tuple[str, ...], int] = {}
    for line, (id, short, long, kind, agency) in table.numbered(
        "route_id", "route_short_name", "route_long_name", "route_type", "agency_id"
    ):
        if not short and not long:
            notices.add("route_both_short_and_long_name_missing", table.name, line, "route_short_name", id)
            continue
        if len(short) > LONGEST_SHORT_NAME:
            notices.add("route_short_name_too_long", table.name, line, "route_short_name", short)
        name = (short, long, kind, agency)
        if name in met:
            notices.add("duplicate_route_name", table.name, line, "route_short_name", short or long, met[name])
        met.setdefault(name, line)


def _colours(table: Table, notices: Notices) -> None:
    for line, (ground, text) in table.numbered("route_color", "route_text_color"):
        one, other = values.colour(ground), values.colour(text)
        if one and other and abs(_luma(one) - _luma(other)) < LEAST_LUMA:
            notices.add("route_color_contrast", table.name, line, "route_text_color", text, ground)


def _luma(colour: tuple[int, int, int]) -> float:
    red, green, blue = colour
    return 0.30 * red + 0.59 * green + 0.11 * blue


def _days(tables: Tables, today: datetime.date, notices: Notices) -> None:
    calendar, extra = _of(tables, "calendar.txt"), _of(tables, "calendar_dates.txt")
    ends: dict[str, datetime.date] = {}
    lines: dict[str, tuple[str, int]] = {}
    for line, (service, first, last) in calendar.numbered("service_id", "start_date", "end_date"):
        start, end = values.date(first), values.date(last)
        if start and end and end < start:
            notices.add("start_and_end_range_out_of_order", calendar.name, line, "end_date", last, first)
        if end:
            ends[service], lines[service] = end, (calendar.name, line)
    for line, (service, day, kind) in extra.numbered("service_id", "date", "exception_type"):
        when = values.date(day)
        if when and kind == "1" and when > ends.get(service, datetime.date.min):
            ends[service] = when
            lines.setdefault(service, (extra.name, line))
    for service, end in ends.items():
        if end < today:
            file, line = lines[service]
            notices.add("expired_calendar", file, line, "service_id", service, end.isoformat())


def _feed_info(table: Table, today: datetime.date, notices: Notices) -> None:
    for line, (first, last) in table.numbered("feed_start_date", "feed_end_date"):
        start, end = values.date(first), values.date(last)
        if bool(first) != bool(last):
            missing = "feed_end_date" if first else "feed_start_date"
            notices.add("missing_feed_info_date", table.name, line, missing)
        if start and end and end < start:
            notices.add("start_and_end_range_out_of_order", table.name, line, "feed_end_date", last, first)
        if end and end <= today + datetime.timedelta(days=7):
            notices.add("feed_expiration_date7_days", table.name, line, "feed_end_date", end.isoformat())
        elif end and end <= today + datetime.timedelta(days=30):
            notices.add("feed_expiration_date30_days", table.name, line, "feed_end_date", end.isoformat())
