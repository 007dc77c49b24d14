"""The built-in feed: sound, fresh, and true to the facts it was made from."""

from __future__ import annotations

import datetime
import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.gtfs import making
from courses.gtfs.reading import read
from courses.gtfs.timetable import ordinary_day, timetable
from courses.kiosks.bus_stop.files import built_in

FEED = making.FOLDER / making.NAME


def test_the_files_are_those_that_the_generator_writes():
    made = making.make(making.facts())
    assert {file.name for file in FEED.iterdir()} == set(made)
    for name, text in made.items():
        assert (FEED / name).read_text(encoding="utf-8") == text, f"python -m courses.gtfs.making: {name}"


def test_it_is_sound_in_its_own_month():
    found = read(FEED, datetime.date(2024, 7, 1))
    assert {notice.code for notice in found.notices} <= {"unknown_column", "feed_expiration_date30_days"}
    assert {n.field for n in found.notices if n.code == "unknown_column"} == {
        "bus_type",
        "station_order",
        "times_assumed",
    }


def test_today_it_is_expired_and_nothing_worse():
    assert {notice.severity for notice in read(FEED, datetime.date(2026, 1, 1)).notices} == {"WARNING", "INFO"}


def test_the_network_holds_the_facts():
    facts = json.loads((making.FOLDER / f"{making.NAME}.json").read_text(encoding="utf-8"))
    network = built_in(making.NAME)
    assert set(network.stop) == {stop["number"] for stop in facts["stops"]}
    for stop in facts["stops"]:
        made = network.stop[stop["number"]]
        assert (made.name.ko, made.name.en) == (stop["name"]["ko"], stop["name"]["en"])
        assert set(made.routes) == set(stop["routes"].split())
        assert made.across == stop.get("across", "")
        assert made.next.ko == stop.get("next", {"ko": ""})["ko"]
        assert made.name.heard("ko") == stop["name"].get("ko_heard", made.name.heard("ko"))
    assert network.date == datetime.date(2024, 7, 1)
    assert network.city.en == "Seoul"
    assert network.stop["02005"].platform == "5"
    route = network.route["470"]
    assert (route.origin.ko, route.terminus.ko, route.terminus.en) == ("상암차고지", "안골마을", "Angol Village")


def test_types_and_colours_of_routes():
    network = built_in(making.NAME)
    kinds = {route: network.route[route].type for route in ("470", "7212", "9401", "종로09", "8101", "8671")}
    assert kinds == {
        "470": "trunk",
        "7212": "branch",
        "9401": "wide",
        "종로09": "village",
        "8101": "trunk",
        "8671": "branch",
    }


def test_seouls_own_numbers_are_kept():
    ids = set(read(FEED).table("routes.txt").column("route_id"))
    assert {"100100006", "100100033", "100100048", "100100063", "100100073", "100100499", "100100389"} <= ids


def test_there_are_low_articulated_crowded_and_last_buses():
    network = built_in(making.NAME)
    assert network.timetable is not None
    assert any(trip.articulated for found in network.timetable.trips.values() for trip in found)


def test_published_days_are_kept_at_every_stop():
    network = built_in(making.NAME)
    for stop in network.stops:
        for route in set(stop.routes) & {"470", "7212", "272"}:
            service = network.timetable.service(stop.number, route)
            whole = network.route[route].service
            assert (service.first, service.last) == (whole.first, whole.last)
            assert whole.shortest <= service.shortest <= service.longest <= whole.longest


@settings(deadline=None)
@given(st.integers(240, 400), st.integers(60, 1200), st.integers(1, 20), st.integers(0, 15))
def test_spans_follow_each_other_and_end_before_the_last_bus(first, length, shortest, more):
    last, longest = first + length, shortest + more
    spans = list(making.windows(first, last, shortest, longest))
    buses = [minute for start, end, every in spans for minute in range(start, end, every)]
    assert all(shortest <= later - earlier <= longest for earlier, later in pairwise(buses))
    if spans:
        assert spans[0][0] == first
        assert shortest <= last - buses[-1]
    assert all(start < end and (end - start) % (2 * every) == 0 for start, end, every in spans)


def test_writing_it_anew_changes_nothing(tmp_path: Path):
    making.write(tmp_path / "feed")
    assert {f.name: f.read_bytes() for f in (tmp_path / "feed").iterdir()} == {
        f.name: f.read_bytes() for f in FEED.iterdir()
    }


@pytest.mark.parametrize("day", [datetime.date(2024, 7, 1), datetime.date(2024, 7, 31)])
def test_every_day_of_its_month_has_buses(day):
    feed = read(FEED)
    assert ordinary_day(feed) == datetime.date(2024, 7, 1)
    assert len(timetable(feed, day).trips) > 150
