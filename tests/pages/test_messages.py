"""The phone with fraudulent messages: what ends an attempt kindly, and the shortest safe ways."""

from functools import cache
from typing import Any

import pytest

from courses import catalogue, coach

PACK = "messages"


@cache
def loaded() -> Any:
    return catalogue.load([])


def played(mission: str, touches: str) -> tuple[Any, Any, Any]:
    """The machine, the state after these touches, and the mission's goal."""
    found = loaded().mission(PACK, mission)
    kiosk = loaded().kiosk(PACK, found.situation)
    state = kiosk.start()
    for touch in touches.split():
        assert touch in kiosk.touches(state) or touch == "wait", f"{touch} does not act on {kiosk.screen(state).id}"
        state = kiosk.touch(state, touch)
    return kiosk, state, found.goal


@pytest.mark.parametrize(
    ("mission", "touches", "name"),
    [
        ("report-parcel", "messages message:parcel open-parcel", "opened_parcel_link"),
        ("health-118", "messages message:health open-health", "opened_health_link"),
        ("child-112", "messages message:child open-child", "opened_app_link"),
        ("child-112", "messages message:child send-money", "agreed_to_send_money"),
        ("card-company", "messages message:card call-card", "called_number_in_message"),
        ("never-tell-code", "answer tell-code", "told_code"),
        (
            "report-parcel",
            "messages message:clinic more-clinic report reason:fraud send-honest wait",
            "reported_honest",
        ),
        ("large-text", "messages message:daughter more-daughter block block-honest", "blocked_honest"),
        (
            "report-parcel",
            "messages message:parcel more-parcel report reason:advert send-parcel wait lock-sent",
            "reported_as_advert",
        ),
        ("refuse-and-118", "refuse telephone key:1 key:1 key:2 ok tell-police lock-helped", "police_for_advice"),
    ],
)
def test_what_swindlers_want_ends_the_attempt_with_its_name(mission: str, touches: str, name: str) -> None:
    kiosk, state, goal = played(mission, touches)
    assert kiosk.ended(state, goal) == "spoiled"
    wrongs = {wrong.id: wrong.words for wrong in kiosk.wrong(state, goal)}
    assert name in wrongs
    assert not any(word in wrongs[name].ko for word in ("틀렸", "실패", "오답"))


@pytest.mark.parametrize("mission", ["delete-parcel", "clinic-reply", "report-parcel", "ask-daughter", "health-118"])
def test_nothing_is_lost_by_reading(mission: str) -> None:
    looking = "messages message:child who-child back back message:health who-health back back"
    kiosk, state, goal = played(mission, looking)
    assert kiosk.ended(state, goal) is None
    assert coach.plan(kiosk, state, goal) is not None


@pytest.mark.parametrize(
    ("mission", "fewest"),
    [("ask-daughter", 3), ("never-tell-code", 3), ("clinic-reply", 4), ("report-parcel", 8), ("health-118", 14)],
)
def test_the_fewest_touches(mission: str, fewest: int) -> None:
    kiosk, state, goal = played(mission, "")
    assert coach.remaining(kiosk, state, goal) == fewest


def test_only_some_telephone_numbers_answer() -> None:
    kiosk, state, goal = played("health-118", "telephone key:9 key:1 key:1 ok")
    assert kiosk.screen(state).id == "no-number"
    assert kiosk.ended(state, goal) is None
    _, state, _ = played("health-118", "telephone key:1 key:1 key:3 ok")
    assert kiosk.screen(state).id == "no-number"
