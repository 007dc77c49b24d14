"""The stops and routes of the built-in network, and mistakes in a town's own."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from courses.kiosks.bus_stop.files import NetworkFile, built_in, network
from courses.kiosks.bus_stop.network import initial_of, route_order, type_of
from courses.mistakes import Faults

PUBLISHED = (
    "02006 02005 01014 01016 01010 01118 09004 13012 06019 22011 19008 23284 03004 16002"  # the guide's fourteen
)


def test_the_fourteen_published_stops_are_there_and_what_is_derived_says_so():
    text = resources.files("courses").joinpath("content", "buses", "seoul-2024-07.json").read_text(encoding="utf-8")
    stops = json.loads(text)["stops"]
    assert {s["number"] for s in stops if not s.get("derived")} == set(PUBLISHED.split())
    known = built_in("seoul-2024-07").stop
    for stop in known.values():
        if stop.across:
            assert known[stop.across].across == stop.number
            assert known[stop.across].name.ko == stop.name.ko


def test_published_times_are_kept():
    routes = built_in("seoul-2024-07").route
    service = routes["7212"].service
    assert (service.first, service.last, service.shortest, service.longest) == (240, 22 * 60 + 10, 8, 20)
    assert {id for id, route in routes.items() if route.published} == {"470", "7212", "272"}


@pytest.mark.parametrize(
    ("route", "type"),
    [
        ("470", "trunk"),
        ("750A", "trunk"),
        ("7212", "branch"),
        ("9401", "wide"),
        ("종로09", "village"),
        ("01", "circular"),
    ],
)
def test_a_type_follows_from_the_number(route, type):
    assert type_of(route) == type


def test_routes_stand_by_number_and_names_last():
    shuffled = ["종로09", "7212", "750B", "101", "750A", "9401"]
    assert sorted(shuffled, key=route_order) == ["101", "750A", "750B", "7212", "9401", "종로09"]


@pytest.mark.parametrize(
    ("name", "key"),
    [("종로2가", "ㅈ"), ("까치산역", "ㄱ"), ("쌍문역", "ㅅ"), ("KT광화문지사", "A"), ("현대백화점", "ㅎ")],
)
def test_names_are_found_under_their_first_consonant(name, key):
    assert initial_of(name) == key


def test_every_name_stands_under_one_button():
    known = built_in("seoul-2024-07")
    under = [name for names in known.names.values() for name in names]
    assert sorted(under) == sorted({stop.name.ko for stop in known.stops})
    assert {stop.number for stops in known.called.values() for stop in stops} == set(known.stop)


def town(**change):
    words = {"ko": "가", "en": "A"}
    stop = {"number": "11001", "name": words, "routes": "1 2"}
    day = {"first": "05:00", "last": "23:00", "headway": [5, 10]}
    return {"city": words, "date": "2025-03", "stops": [stop], "assumed": {"circular": day}, **change}


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"stops": [town()["stops"][0]] * 2}, ("stops", 1, "number")),
        ({"stops": [{**town()["stops"][0], "across": "11002"}]}, ("stops", 0, "across")),
        ({"routes": [{"id": "3"}]}, ("routes", 0, "id")),
        ({"routes": [{"id": "1", "type": "trunk"}]}, ("assumed",)),
        ({"routes": [{"id": "1", "first": "09:00", "last": "08:00", "headway": [5, 9]}]}, ("routes", 0)),
        ({"assumed": {"circular": {"first": "05:00", "last": "23:00", "headway": [9, 5]}}}, ("assumed", "circular")),
    ],
)
def test_mistakes_in_a_towns_own_network_are_named(change, path):
    faults = Faults("pack.yaml")
    network(NetworkFile.model_validate_json(json.dumps(town(**change))), faults)
    assert path in {mistake.path for mistake in faults.mistakes}


def test_a_towns_own_network_works():
    faults = Faults("pack.yaml")
    made = network(NetworkFile.model_validate_json(json.dumps(town())), faults)
    assert not faults
    assert made.stop["11001"].routes == ("1", "2")
