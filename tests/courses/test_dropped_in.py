"""A pack and a feed that the suite has never seen, dropped into a centre's data folder: played like built-in ones."""

import zipfile
from pathlib import Path

import pytest

from courses import catalogue, places, practice

STOPS = {"41001": ("시장앞", 37.63, 127.02), "41002": ("도서관", 37.64, 127.03), "41003": ("복지관", 37.65, 127.04)}


def feed(file: Path) -> None:
    """Three stops, one bus every ten minutes: made up here and nowhere else."""
    times = ["trip_id,arrival_time,departure_time,stop_id,stop_sequence"]
    trips = ["route_id,service_id,trip_id"]
    for n, minute in enumerate(range(6 * 60, 22 * 60, 10)):
        trips.append(f"R7,daily,T{n}")
        for k, stop in enumerate(STOPS):
            at = f"{(minute + 4 * k) // 60:02}:{(minute + 4 * k) % 60:02}:00"
            times.append(f"T{n},{at},{at},{stop},{k + 1}")
    tables = {
        "agency.txt": [
            "agency_id,agency_name,agency_url,agency_timezone",
            "A,우리 버스,https://example.org,Asia/Seoul",
        ],
        "stops.txt": [
            "stop_id,stop_code,stop_name,stop_lat,stop_lon",
            *(f"{id},{id},{name},{lat},{lon}" for id, (name, lat, lon) in STOPS.items()),
        ],
        "routes.txt": ["route_id,agency_id,route_short_name,route_long_name,route_type", "R7,A,777,시장앞 복지관,3"],
        "calendar.txt": [
            "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
            "daily,1,1,1,1,1,1,1,20260101,20261231",
        ],
        "trips.txt": trips,
        "stop_times.txt": times,
    }
    with zipfile.ZipFile(file, "w") as archive:
        for name, lines in tables.items():
            archive.writestr(name, "\n".join(lines) + "\n")


def drop(folder: Path, kind: str, changes: dict[str, str]) -> None:
    """A pack as an author leaves it: three files in a folder, written over a first pack."""
    folder.mkdir(parents=True)
    for file in (places.templates() / kind).iterdir():
        (folder / file.name).write_text(changes.get(file.name, file.read_text(encoding="utf-8")), encoding="utf-8")


def play(pack: str, mission_id: str) -> practice.Result:
    """As the glass does it: the catalogue's kiosk, the practice engine, the touches that it points at."""
    packs = catalogue.load(built_in=False)
    assert packs.mistakes == ()
    mission = packs.mission(pack, mission_id)
    assert mission is not None
    kiosk = packs.kiosk(pack, mission.situation)
    attempt, _ = practice.begin(kiosk, mission, "guided", 0)
    now = 0
    while attempt.result is None:
        now += 10_000
        if attempt.waiting:
            action: practice.Action = practice.Tick()
        else:
            assert attempt.next_touch is not None
            action = practice.Touch(attempt.next_touch)
        attempt, _ = practice.advance(attempt, action, now)
        assert now < 10_000_000
    return attempt.result


@pytest.fixture
def centre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.VARIABLE, str(tmp_path))
    return places.packs_folder()


BUSES = """kind: bus_stop
title: {ko: 새 동네 버스, en: New town's buses}
picture: sign:bus
meanings:
  저상: {ko: 바닥이 낮은 버스예요., en: A bus with a low floor.}
  막차: {ko: 오늘 마지막으로 오는 버스예요., en: The last bus of the day.}
  A·1: {ko: 영어 글자나 숫자로 시작하는 이름이에요., en: Names that begin with a Latin letter or a digit.}
  English: {ko: 화면의 글을 영어로 바꾸는 단추예요., en: Changes the screen to English.}
content:
  form: app
  feed: feed.zip
  day: "2026-03-02"
"""
BUS_MISSIONS = """missions:
  - id: bus-777
    words: {ko: 도서관에서 777번 버스를 고르세요., ko_heard: 도서관에서 칠칠칠 버스를 고르세요., en: Choose bus 777.}
    goal: {ask: take, stop: "41002", routes: ["777"]}
    situation: {minute: "14:05"}
"""
SHOP_MISSIONS = """missions:
  - id: two-gimbap
    words: {ko: 김밥 두 줄을 포장해서 카드로 주문하세요., en: "Two gimbap, to take out, by card."}
    goal: {lines: [{item: gimbap, count: 2}], place: out, payment: card}
"""


def test_a_shop_dropped_in(centre: Path) -> None:
    drop(centre / "corner", "order", {"missions.yaml": SHOP_MISSIONS})
    result = play("corner", "two-gimbap")
    assert (result.correct, result.ended, result.wrong_touches) == (True, "done", 0)
    drawn = catalogue.load(built_in=False).generate("corner", 7, 3)
    assert drawn.pack == "corner"
    assert drawn.words.ko


def test_a_feed_dropped_in(centre: Path) -> None:
    drop(centre / "newtown", "bus_stop", {"pack.yaml": BUSES, "missions.yaml": BUS_MISSIONS})
    feed(centre / "newtown" / "feed.zip")
    result = play("newtown", "bus-777")
    assert (result.correct, result.ended) == (True, "done")


def test_a_broken_pack_hides_no_other(centre: Path) -> None:
    drop(centre / "corner", "order", {})
    drop(centre / "spoilt", "order", {"missions.yaml": "missions: []\n"})
    packs = catalogue.load()
    assert "corner" in packs.packs
    assert "cafe" in packs.packs
    assert "spoilt" not in packs.packs
    assert "spoilt/missions.yaml" in {mistake.file for mistake in packs.mistakes}
