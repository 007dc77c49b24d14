"""A town's own feed, dropped into a pack: it works like the built-in one."""

from __future__ import annotations

import random
import shutil
import zipfile
from pathlib import Path

import pytest

from courses import catalogue, coach, compiled, kinds, places
from courses.checking import check
from courses.kiosk import UNREACHABLE, Situation
from courses.kiosks.bus_stop.state import State

DAYS = "monday,tuesday,wednesday,thursday,friday,saturday,sunday"
LINES = {"1": "BCDE", "22": "ABDE", "700": "EDCB", "M5": "ECA"}


def town(codes: bool = True, language: str = "ko") -> dict[str, str]:
    """A made-up town of six stops and four routes, nothing like Seoul: four-digit poles, planned times, a night bus."""
    names = dict(zip("ABCDEF", ["바닷가", "등대앞", "시장", "시장", "언덕마을", "종점"], strict=True))
    stops = ["stop_id,stop_code,stop_name,stop_lat,stop_lon"]
    for n, (id, name) in enumerate(names.items()):
        code = f"{3100 + n}" if codes and id != "F" else ""
        north = 35.1 + (0.0002 if id == "D" else 0.01 * min(n, 2) if id in "ABC" else 0.01 * n)
        stops.append(f"{id},{code},{name},{north + (0.02 if id == 'D' else 0):.4f},129.1")
    routes = ["route_id,route_short_name,route_long_name,route_type,route_color,route_text_color"]
    trips, times = (
        ["route_id,service_id,trip_id,wheelchair_accessible"],
        ["trip_id,arrival_time,departure_time,stop_id,stop_sequence"],
    )
    for n, (route, way) in enumerate(LINES.items()):
        routes.append(f"r{route},{route},,3,{['0068B7', '3A9B35', 'C8102E', ''][n]},{'FFFFFF' if n < 3 else ''}")
        for k, minute in enumerate(range(330 + 3 * n, 1440 + 20, 13 + 4 * n)):
            trip = f"r{route}-{k}"
            trips.append(f"r{route},all,{trip},{1 + k % 2}")
            for at, stop in enumerate(way + "F"):
                on = minute + at * 7
                clock = f"{on // 60:02}:{on % 60:02}:00"
                times.append(f"{trip},{clock},{clock},{stop},{at}")
    return {
        "agency.txt": "agency_id,agency_name,agency_url,agency_timezone\nT,바다시,https://sea.example.kr,Asia/Seoul\n",
        "stops.txt": "\n".join(stops) + "\n",
        "routes.txt": "\n".join(routes) + "\n",
        "trips.txt": "\n".join(trips) + "\n",
        "stop_times.txt": "\n".join(times) + "\n",
        "calendar.txt": f"service_id,{DAYS},start_date,end_date\nall,1,1,1,1,1,1,1,20260301,20260331\n",
        "feed_info.txt": (
            "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version\n"
            f"바다시,https://sea.example.kr,{language},20260301,20260331,3\n"
        ),
    }


MISSIONS = """missions:
  - id: first-steps
    words: {ko: 등대앞 정류소에서 일 번 버스를 고르세요., en: Choose bus 1 at the lighthouse.}
    goal: {ask: take, stop: "3101", routes: ["1"], find: number}
    difficulty: 1
    places: [1]
    situation: {seed: 1, minute: "14:00"}
"""


def packed(folder: Path, files: dict[str, str], content: str = "form: app\n  feed: feed.zip") -> Path:
    """A pack in a folder: the bus app's skins and words, with this feed beside them."""
    folder.mkdir(parents=True)
    own = places.built_in_packs() / "bus-app"
    shutil.copy(own / "skins.yaml", folder)
    head = (own / "pack.yaml").read_text(encoding="utf-8")
    head = head[: head.index("content:")] + f"content:\n  {content}\n"
    (folder / "pack.yaml").write_text(head, encoding="utf-8")
    (folder / "missions.yaml").write_text(MISSIONS, encoding="utf-8")
    with zipfile.ZipFile(folder / "feed.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return folder


@pytest.fixture
def sea(tmp_path):
    checked = check(packed(tmp_path / "packs" / "sea-town", town()))
    assert checked.pack, checked.mistakes
    return checked.pack


def test_a_feed_dropped_into_the_data_folder_is_a_machine(tmp_path, monkeypatch):
    monkeypatch.setenv(places.VARIABLE, str(tmp_path))
    packed(tmp_path / "packs" / "sea-town", town())
    for _ in range(2):  # read, and from the cache
        known = catalogue.load(built_in=False)
        assert not known.mistakes
        assert known.packs["sea-town"].content.network.city.ko == "바다시"


def test_stops_routes_and_sides_of_the_road(sea):
    network = sea.content.network
    assert set(network.stop) == {"3100", "3101", "3102", "3103", "3104"}  # F is no pole: nobody gets on there
    assert network.stop["3102"].name == network.stop["3103"].name
    assert (network.stop["3102"].across, network.stop["3103"].across) == ("3103", "3102")
    assert network.lengths == {4}
    assert {id: route.type for id, route in network.route.items()} == {
        "1": "trunk",
        "22": "branch",
        "700": "wide",
        "M5": "plain",
    }
    assert network.date.isoformat() == "2026-03-01"


def test_the_board_says_what_the_timetable_says(sea):
    kiosk = kinds.kind("bus_stop").kiosk(sea.content, Situation(seed=2, minute=14 * 60, per_page=9))
    line = kiosk.world.line("3101", "1", 0)
    planned = [330 + 13 * k for k in range(87) if 330 + 13 * k < 1460]
    # 등대앞 is where route 1 begins: nobody can say stops away, but the next plan is at most 13 minutes and 3 late.
    assert line.first.standing in ("waiting", "soon")
    assert kiosk.world.day("3101", "1").first == planned[0]
    assert kiosk.world.day("3101", "1").last == planned[-1]
    number = kiosk.screen(State("number"))
    assert "····" in {text.ko for area in number.areas for text in area.text}
    night = kinds.kind("bus_stop").kiosk(sea.content, Situation(seed=2, minute=10, per_page=9))
    assert any(night.world.line("3104", route, 0).first.running for route in sea.content.network.stop["3104"].routes)


def test_missions_are_made_and_can_be_done_at_every_difficulty(sea):
    kind = kinds.kind("bus_stop")
    for difficulty in range(1, 6):
        for seed in range(6):
            mission = kind.generate(sea, seed, difficulty)
            kiosk = kind.kiosk(sea.content, mission.situation)
            plan = coach.plan(kiosk, kiosk.start(), mission.goal)
            assert plan is not None
            assert kiosk.ended(plan.states[-1], mission.goal) == "done"
            assert plan.opened == len(plan.touches)


@pytest.mark.parametrize("codes", [True, False])
def test_the_distance_is_exact_also_where_poles_have_other_numbers_or_none(tmp_path, codes):
    folder = packed(tmp_path / "town", town(codes))
    if not codes:
        text = (folder / "missions.yaml").read_text(encoding="utf-8").replace('"3101"', "B").replace("number", "name")
        (folder / "missions.yaml").write_text(text, encoding="utf-8")
    checked = check(folder)
    assert checked.pack, checked.mistakes
    kind, content = kinds.kind("bus_stop"), checked.pack.content
    for seed in range(40):
        chance = random.Random(seed)
        goal = kind.generate(checked.pack, seed, chance.randint(1, 5)).goal
        kiosk = kind.kiosk(
            content, Situation(seed=seed, minute=chance.randrange(400, 1300), per_page=chance.choice((2, 5)))
        )
        state = kiosk.start()
        for _ in range(25):
            ended = kiosk.ended(state, goal)
            if ended:
                assert kiosk.distance(state, goal) == (0 if ended == "done" else UNREACHABLE)
                break
            screen = kiosk.screen(state)
            assert [c.id for c in screen.controls() if c.enabled] == list(kiosk.touches(state))
            after = [kiosk.distance(kiosk.touch(state, touch), goal) for touch in kiosk.touches(state)]
            assert kiosk.distance(state, goal) == 1 + min(after), (state, goal)
            state = kiosk.touch(state, chance.choice(kiosk.touches(state)))


def test_without_numbers_on_the_poles_nothing_is_found_by_number(tmp_path):
    folder = packed(tmp_path / "town", town(codes=False))
    checked = check(folder)
    assert {mistake.found for mistake in checked.mistakes} >= {"3101"}
    assert not checked.pack


def test_only_some_stops_and_another_day(tmp_path):
    head = 'form: app\n  feed: feed.zip\n  day: "2026-03-09"\n  stops: ["3101", "3104"]'
    checked = check(packed(tmp_path / "town", town(), head))
    assert checked.pack, checked.mistakes
    network = checked.pack.content.network
    assert set(network.stop) == {"3101", "3104"}
    assert network.timetable.day.isoformat() == "2026-03-09"


@pytest.mark.parametrize(
    ("change", "head", "line", "word"),
    [
        ({}, "form: app\n  feed: fed.zip", "feed:", "fed.zip"),
        ({}, "form: app\n  feed: ../sea/feed.zip", "feed:", "../sea/feed.zip"),
        ({}, "form: app\n  feed: /etc/passwd", "feed:", "/etc/passwd"),
        ({}, "form: app", "", ""),
        ({}, "form: app\n  feed: feed.zip\n  network: seoul-2024-07", "feed:", "feed.zip"),
        ({}, 'form: app\n  feed: feed.zip\n  day: "2026-03-32"', "day:", "2026-03-32"),
        ({}, 'form: app\n  feed: feed.zip\n  day: "2027-03-02"', "day:", "2027-03-02"),
        ({}, 'form: app\n  feed: feed.zip\n  stops: ["3101", "3109"]', "stops:", "3109"),
        ({"stops.txt": "stop_id\nA\n"}, "form: app\n  feed: feed.zip", "feed:", "missing_stop_name"),
        ({"../x": ""}, "form: app\n  feed: feed.zip", "feed:", "unsafe_archive"),
        ({"trips.txt": ""}, "form: app\n  feed: feed.zip", "feed:", "empty_file"),
        (
            {"calendar.txt": f"service_id,{DAYS},start_date,end_date\nall,0,0,0,0,0,0,0,20260301,20260331\n"},
            "form: app\n  feed: feed.zip",
            "feed:",
            "feed.zip",
        ),
    ],
)
def test_what_is_wrong_with_a_feed_is_told_at_its_line(tmp_path, change, head, line, word):
    folder = packed(tmp_path / "town", {**town(), **change}, head)
    checked = check(folder)
    assert checked.pack is None
    lines = (folder / "pack.yaml").read_text(encoding="utf-8").splitlines()
    told = [(m.file, lines[m.line - 1].split()[0], m.found) for m in checked.mistakes if m.found == word]
    assert told, checked.mistakes
    assert told[0][0] == "town/pack.yaml"
    if line:
        assert told[0][1] == line


def test_another_feed_is_another_pack_in_the_cache(tmp_path):
    folder = packed(tmp_path / "town", town())
    before = compiled.key(folder)
    assert compiled.key(folder) == before
    with zipfile.ZipFile(folder / "feed.zip", "a") as archive:
        archive.writestr("notes.txt", "x")
    assert compiled.key(folder) != before
    (folder / "feed").mkdir()
    (folder / "feed" / "stops.txt").write_text("stop_id\n", encoding="utf-8")
    assert compiled.key(folder) not in (before,)


def test_more_buses_than_a_kiosk_keeps_is_a_mistake_and_no_crash(tmp_path):
    files = town()
    files["frequencies.txt"] = "trip_id,start_time,end_time,headway_secs\nr1-0,00:00:00,990:00:00,1\n"
    checked = check(packed(tmp_path / "town", files, 'form: app\n  feed: feed.zip\n  day: "2026-03-09"'))
    assert any(mistake.found == "feed.zip" for mistake in checked.mistakes), checked.mistakes
