"""Machines that show what was told live: judged by it, ageing with it, and going on without it."""

from __future__ import annotations

import datetime
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses import coach, places
from courses.checking import check
from courses.kiosk import UNREACHABLE, Situation
from courses.kiosks.bus_stop import KIND
from courses.kiosks.bus_stop.live import LiveBus, LiveLine, Silence, Snapshot, arrivals, with_live
from courses.kiosks.bus_stop.state import Goal, State
from courses.live_buses import Access, LiveBuses

NOW = datetime.datetime(2026, 3, 2, 14, 5)
MINUTE = 14 * 60 + 5

TOLD = Snapshot(
    "01014",
    "종로2가",
    "종로1가",
    MINUTE,
    {
        "470": LiveLine("470", "trunk", (LiveBus("coming", 250, 3, low_floor=True), LiveBus("coming", 800, 8))),
        "101": LiveLine("101", "trunk", (LiveBus("soon", 20), LiveBus("waiting"))),
        "N99": LiveLine("N99", "plain", (LiveBus("closed"), LiveBus("closed"))),
        "9999": LiveLine("9999", "wide", (LiveBus("coming", 420, 5, articulated=True, last=True), LiveBus("closed"))),
    },
)


@pytest.fixture(scope="module", params=["bus-app", "stop-board"])
def pack(request):
    checked = check(places.built_in_packs() / request.param)
    assert checked.pack, checked.mistakes
    return checked.pack


def kiosk(content, **situation):
    return KIND.kiosk(content, Situation(seed=1, minute=MINUTE, per_page=30, place="01014", **situation))


def board(machine):
    start = State("board", typed="01014", stop="01014")
    return {row.controls[0].id: row for area in machine.screen(start).areas for row in area.rows}, machine.screen(start)


def test_the_board_shows_what_was_told_and_the_timetable_for_the_rest(pack):
    rows, screen = board(kiosk(with_live(pack.content, TOLD)))
    assert rows["bus-470"].cells[1].ko == "4분 후[3번째 전] · 저상"
    assert rows["bus-101"].cells[1].ko == "곧 도착"
    assert rows["bus-9999"].cells[1].ko == "7분 후[5번째 전] · 막차 · 굴절"
    assert rows["bus-N99"].cells[1].ko == "운행종료"
    planned, _ = board(kiosk(pack.content))
    assert rows["bus-721"] == planned["bus-721"]
    texts = [text.ko for area in screen.areas for text in area.text]
    assert any("실시간 오후 2시 5분 기준" in text for text in texts), texts


def test_when_the_line_is_silent_the_board_says_so_and_goes_on(pack):
    rows, screen = board(kiosk(with_live(pack.content, Silence("timeout"))))
    planned, _ = board(kiosk(pack.content))
    assert rows == planned
    for shown in (screen, kiosk(with_live(pack.content, Silence("quota"))).screen(State("home", stop="01014"))):
        texts = [text.ko for area in shown.areas for text in area.text]
        assert any("시간표로 안내합니다" in text and "2024년 7월" in text for text in texts), texts


def test_a_snapshot_after_a_silence_is_shown_again(pack):
    content = with_live(with_live(pack.content, Silence("timeout")), TOLD)
    assert not content.silent
    assert with_live(content, Silence("quota")).live is None


def test_what_was_told_is_not_shown_at_another_stop_or_another_time(pack):
    content = with_live(pack.content, TOLD)
    assert kiosk(content).world.line("01016", "470", 0) == kiosk(pack.content).world.line("01016", "470", 0)
    early, late = (KIND.kiosk(content, Situation(seed=1, minute=minute)) for minute in (600, 900))
    for machine in (early, late):
        plain = KIND.kiosk(pack.content, machine.situation)
        assert machine.world.line("01014", "470", 0) == plain.world.line("01014", "470", 0)


@pytest.mark.parametrize("difficulty", [1, 2, 3, 4, 5])
def test_missions_are_made_from_the_live_board_and_can_be_done(pack, difficulty):
    live = replace(pack, content=with_live(pack.content, TOLD))
    asked = set()
    for seed in range(8):
        mission = KIND.generate(live, seed, difficulty)
        assert mission == KIND.generate(live, seed, difficulty)
        asked.add((mission.goal.stop, mission.situation.minute))
        machine = KIND.kiosk(live.content, mission.situation)
        plan = coach.plan(machine, machine.start(), mission.goal)
        assert plan is not None
        assert machine.ended(plan.states[-1], mission.goal) == "done"
    if difficulty < 4:
        assert ("01014", MINUTE) in asked


def test_the_distance_is_exact_on_a_live_board(pack):
    content = with_live(pack.content, TOLD)
    for seed in range(40):
        chance = random.Random(seed)
        machine = KIND.kiosk(
            content, Situation(seed=seed, minute=MINUTE, per_page=chance.choice((4, 9)), place="01014")
        )
        pick = chance.choice(("any", "first", "low_floor", "last"))
        routes = tuple(chance.sample(sorted({"470", "101", "9999", "103"}), 1 if pick == "any" else 3))
        goal = Goal("take", "01014", routes, pick)
        state = machine.start()
        for _ in range(25):
            ended = machine.ended(state, goal)
            if ended:
                assert machine.distance(state, goal) == (0 if ended == "done" else UNREACHABLE)
                break
            acts = machine.touches(state)
            after = [machine.distance(machine.touch(state, touch), goal) for touch in acts]
            assert machine.distance(state, goal) == 1 + min(after), (state, goal)
            state = machine.touch(state, "tick" if chance.random() < 0.2 else chance.choice(acts))


def test_a_stop_that_nobody_knew_is_on_the_machine(pack):
    content = with_live(pack.content, Snapshot("01999", "새정류소", "다음정류소", MINUTE, TOLD.lines))
    stop = content.network.stop["01999"]
    assert (stop.name.ko, stop.next.ko) == ("새정류소", "다음정류소")
    assert set(stop.routes) == set(TOLD.lines)
    machine = kiosk(content)
    assert machine.world.line("01999", "470", 0).first.minutes == 4
    for tick in range(11):  # and when the snapshot is too old the lines go on by their assumed days
        assert machine.world.line("01999", "N99", tick).first.standing == "closed"
    assert kiosk(content, sold_out=frozenset()).world.day("01999", "470").first > 0


buses = st.builds(
    LiveBus,
    st.sampled_from(["coming", "soon", "waiting", "closed"]),
    st.integers(60, 3000),
    st.integers(1, 40),
    st.booleans(),
)
lines = st.builds(
    lambda found: LiveLine("470", "trunk", tuple(sorted(found, key=lambda bus: bus.seconds))),
    st.lists(buses, max_size=2),
)


@settings(deadline=None, max_examples=200)
@given(lines, st.integers(0, 14))
def test_a_minute_later_the_same_bus_is_a_minute_nearer(line, elapsed):
    now, later = arrivals(line, elapsed)[0], arrivals(line, elapsed + 1)[0]
    if now.standing == "coming":
        assert later.minutes == now.minutes - 1
        assert later.stops <= now.stops
        assert later.low_floor == now.low_floor
        assert now.stops >= 1
    if now.standing == "closed":
        assert later.standing == "closed"


def test_from_the_line_to_the_glass(seoul, pack):
    live = LiveBuses(Access("key", seoul.address, timeout=2))
    shown = live.pack(pack, "01014", NOW)
    rows, _ = board(kiosk(shown.content))
    assert rows["bus-470"].cells[1].ko == "3분 후[2번째 전] · 저상 · 여유"
    seoul.reply = b"<broken"
    again = live.pack(shown, "01016", NOW)
    assert again.content.silent
    assert again.content.live is None
