"""The train's ticket machine: what goes wrong there, and by which touches."""

from functools import cache
from typing import Any

import pytest

from courses import checking, coach, places
from courses.kinds import kind
from courses.pack import Pack

TO_BUSAN = ("job:buy", "from:seoul", "to:busan", "day:d5", "time:t0730", "class:standard")
BOTH = ("adults-far:more", "seniors-far:more", "next", "seat-way:auto", "next")
PAID = ("payment:card", "card-in", "wait", "wait")
HOME = ("take-ticket", "take-card", "finish")


@cache
def train() -> Pack:
    found = checking.check(places.built_in_packs() / "train")
    assert found.pack is not None, [(m.line, m.words.ko) for m in found.mistakes]
    return found.pack


def outcome(mission_id: str, touches: tuple[str, ...]) -> tuple[Any, tuple[str, ...]]:
    """How an attempt ends after these touches, lists turned where it is needed."""
    mission = next(mission for mission in train().missions if mission.id == mission_id)
    kiosk = kind("pages").kiosk(train().content, mission.situation)
    state = kiosk.start()
    for touch in touches:
        while touch != "wait" and touch not in kiosk.touches(state):
            assert "list:next" in kiosk.touches(state), f"{touch} does not act: {kiosk.touches(state)}"
            state = kiosk.touch(state, "list:next")
        state = kiosk.touch(state, touch)
    return kiosk.ended(state, mission.goal), tuple(wrong.id for wrong in kiosk.wrong(state, mission.goal))


def test_the_right_touches_lead_to_the_end() -> None:
    assert outcome("morning-busan", (*TO_BUSAN, *BOTH, *PAID, *HOME)) == ("done", ())


def swapped(old: str, new: str) -> tuple[str, ...]:
    return tuple(new if touch == old else touch for touch in (*TO_BUSAN, *BOTH, *PAID, *HOME))


@pytest.mark.parametrize(
    ("mission", "touches", "wrong"),
    [
        ("morning-busan", swapped("time:t0730", "time:t1930"), "evening_for_morning"),
        ("morning-busan", swapped("day:d5", "day:d6"), "next_day"),
        ("morning-busan", swapped("seniors-far:more", "adults-far:more"), "no_senior_fare"),
        ("morning-busan", (*TO_BUSAN, *BOTH, *PAID, "take-ticket", "finish"), "card_left"),
        ("morning-busan", (*TO_BUSAN, *BOTH, *PAID, "take-card", "finish"), "ticket_left"),
        ("return", ("job:return", "give", "next", "wait", "finish"), "money_left"),
        ("collect", (*TO_BUSAN, *BOTH, *PAID, *HOME), "bought_again"),
    ],
)
def test_what_goes_wrong_has_its_own_name(mission: str, touches: tuple[str, ...], wrong: str) -> None:
    ended, wrongs = outcome(mission, touches)
    assert ended == "spoiled"
    assert wrong in wrongs


def test_seniors_pay_seven_tenths() -> None:
    prices = {field.id: field.price for field in train().content.fields if field.id.endswith(("-near", "-far"))}
    assert prices["seniors-near"] == prices["adults-near"] * 7 // 10
    assert prices["seniors-far"] == prices["adults-far"] * 7 // 10


def test_nobody_rides_without_people() -> None:
    kiosk = kind("pages").kiosk(train().content, train().missions[0].situation)
    state = kiosk.start()
    for touch in ("job:buy", "from:seoul", "to:daejeon", "day:d3", "time:t0900", "class:standard", "next"):
        state = kiosk.touch(state, touch)
    assert kiosk.flow.page(state).id == "nobody"
    assert "next" not in kiosk.touches(state)
    assert kiosk.flow.page(kiosk.touch(state, "back")).id == "people-near"


def test_the_fewest_touches_are_known() -> None:
    fewest = {}
    for mission in train().missions:
        kiosk = kind("pages").kiosk(train().content, mission.situation)
        plan = coach.plan(kiosk, kiosk.start(), mission.goal)
        assert plan is not None, mission.id
        assert plan.opened <= max(8, 4 * len(plan.touches)), mission.id
        fewest[mission.id] = len(plan.touches)
    assert fewest["return"] < fewest["collect"] < fewest["to-daejeon"] < fewest["family-first"]
