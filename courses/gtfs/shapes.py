"""Which files and columns a feed has, and what may stand in them: the part of the format that a bus board needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Presence = Literal["required", "recommended", "optional"]
Kind = Literal[
    "text", "id", "url", "email", "language", "timezone", "colour", "date", "time", "integer", "float", "enum"
]


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `low` and `high` bound its numbers; `values` are those of an enum; `refers` names file and column."""

    name: str
    kind: Kind = "text"
    presence: Presence = "optional"
    low: float | None = None
    high: float | None = None
    values: frozenset[str] = frozenset()
    refers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """A file: its columns, and those that together must not occur twice."""

    presence: Presence
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    single: bool = False
    """Whether it has one line only."""

    def column(self, name: str) -> Column | None:
        """The column called `name`."""
        return next((column for column in self.columns if column.name == name), None)


def _must(name: str, kind: Kind = "text", low: float | None = None, high: float | None = None) -> Column:
    return Column(name, kind, "required", low, high)


def _may(name: str, kind: Kind = "text", low: float | None = None, high: float | None = None) -> Column:
    return Column(name, kind, "optional", low, high)


def _one_of(name: str, values: str, presence: Presence = "optional") -> Column:
    return Column(name, "enum", presence, values=frozenset(values.split()))


def _to(name: str, *refers: str, presence: Presence = "required") -> Column:
    places = tuple((place.partition(":")[0], place.partition(":")[2]) for place in refers)
    return Column(name, "id", presence, refers=places)


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SERVICE = ("calendar.txt:service_id", "calendar_dates.txt:service_id")
# Ways of travel: the basic ones, and the hundreds of the extended list that begin with them.
_ROUTE_TYPES = " ".join(map(str, (*range(8), 11, 12, *range(100, 1703))))

FILES: dict[str, File] = {
    "agency.txt": File(
        "required",
        (
            _may("agency_id", "id"),
            _must("agency_name"),
            _must("agency_url", "url"),
            _must("agency_timezone", "timezone"),
            _may("agency_lang", "language"),
            _may("agency_phone"),
            _may("agency_fare_url", "url"),
            _may("agency_email", "email"),
        ),
        ("agency_id",),
    ),
    "stops.txt": File(
        "required",
        (
            _must("stop_id", "id"),
            _may("stop_code"),
            _may("stop_name"),
            _may("tts_stop_name"),
            _may("stop_desc"),
            _may("stop_lat", "float", -90, 90),
            _may("stop_lon", "float", -180, 180),
            _may("zone_id", "id"),
            _may("stop_url", "url"),
            _one_of("location_type", "0 1 2 3 4"),
            _to("parent_station", "stops.txt:stop_id", presence="optional"),
            _may("stop_timezone", "timezone"),
            _one_of("wheelchair_boarding", "0 1 2"),
            _may("level_id", "id"),
            _may("platform_code"),
        ),
        ("stop_id",),
    ),
    "routes.txt": File(
        "required",
        (
            _must("route_id", "id"),
            _to("agency_id", "agency.txt:agency_id", presence="optional"),
            _may("route_short_name"),
            _may("route_long_name"),
            _may("route_desc"),
            _one_of("route_type", _ROUTE_TYPES, "required"),
            _may("route_url", "url"),
            _may("route_color", "colour"),
            _may("route_text_color", "colour"),
            _may("route_sort_order", "integer", 0),
            _one_of("continuous_pickup", "0 1 2 3"),
            _one_of("continuous_drop_off", "0 1 2 3"),
            _may("network_id", "id"),
        ),
        ("route_id",),
    ),
    "trips.txt": File(
        "required",
        (
            _to("route_id", "routes.txt:route_id"),
            _to("service_id", *_SERVICE),
            _must("trip_id", "id"),
            _may("trip_headsign"),
            _may("trip_short_name"),
            _one_of("direction_id", "0 1"),
            _may("block_id", "id"),
            _may("shape_id", "id"),
            _one_of("wheelchair_accessible", "0 1 2"),
            _one_of("bikes_allowed", "0 1 2"),
        ),
        ("trip_id",),
    ),
    "stop_times.txt": File(
        "required",
        (
            _to("trip_id", "trips.txt:trip_id"),
            _may("arrival_time", "time"),
            _may("departure_time", "time"),
            _to("stop_id", "stops.txt:stop_id"),
            _must("stop_sequence", "integer", 0),
            _may("stop_headsign"),
            _one_of("pickup_type", "0 1 2 3"),
            _one_of("drop_off_type", "0 1 2 3"),
            _one_of("continuous_pickup", "0 1 2 3"),
            _one_of("continuous_drop_off", "0 1 2 3"),
            _may("shape_dist_traveled", "float", 0),
            _one_of("timepoint", "0 1"),
        ),
        ("trip_id", "stop_sequence"),
    ),
    "calendar.txt": File(
        "optional",
        (
            _must("service_id", "id"),
            *(_one_of(day, "0 1", "required") for day in _DAYS),
            _must("start_date", "date"),
            _must("end_date", "date"),
        ),
        ("service_id",),
    ),
    "calendar_dates.txt": File(
        "optional",
        (_must("service_id", "id"), _must("date", "date"), _one_of("exception_type", "1 2", "required")),
        ("service_id", "date"),
    ),
    "frequencies.txt": File(
        "optional",
        (
            _to("trip_id", "trips.txt:trip_id"),
            _must("start_time", "time"),
            _must("end_time", "time"),
            _must("headway_secs", "integer", 1),
            _one_of("exact_times", "0 1"),
        ),
        ("trip_id", "start_time"),
    ),
    "feed_info.txt": File(
        "recommended",
        (
            _must("feed_publisher_name"),
            _must("feed_publisher_url", "url"),
            _must("feed_lang", "language"),
            _may("default_lang", "language"),
            Column("feed_start_date", "date", "recommended"),
            Column("feed_end_date", "date", "recommended"),
            Column("feed_version", "text", "recommended"),
            _may("feed_contact_email", "email"),
            _may("feed_contact_url", "url"),
        ),
        single=True,
    ),
    "translations.txt": File(
        "optional",
        (
            _must("table_name"),
            _must("field_name"),
            _must("language", "language"),
            _must("translation"),
            _may("record_id"),
            _may("record_sub_id"),
            _may("field_value"),
        ),
        ("table_name", "field_name", "language", "record_id", "record_sub_id", "field_value"),
    ),
}
"""What is read and checked."""

UNREAD = frozenset(
    (
        "fare_attributes.txt",
        "fare_rules.txt",
        "timeframes.txt",
        "fare_media.txt",
        "fare_products.txt",
        "fare_leg_rules.txt",
        "fare_leg_join_rules.txt",
        "fare_transfer_rules.txt",
        "areas.txt",
        "stop_areas.txt",
        "networks.txt",
        "route_networks.txt",
        "shapes.txt",
        "transfers.txt",
        "pathways.txt",
        "levels.txt",
        "location_groups.txt",
        "location_group_stops.txt",
        "booking_rules.txt",
        "attributions.txt",
        "rider_categories.txt",
        "locations.geojson",
    )
)
"""Files of the format that no board needs. They are left closed, and what is wrong in them is not found."""

WEEKDAYS = _DAYS
