"""The hospital's machine: wrong outcomes by the touches that lead to them, and the fewest touches of missions."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from courses import catalogue, coach
from courses.catalogue import Catalogue

CARD = "who:card scan-card"
PAY = f"job:pay {CARD} bill:today parking:no next payment:card card-in wait wait"


@cache
def packs() -> Catalogue:
    return catalogue.load([])


def play(mission: str, touches: str) -> tuple[Any, Any, Any]:
    """The machine after these touches, one by one, each of which must act."""
    found = packs().mission("hospital", mission)
    kiosk = packs().kiosk("hospital", replace(found.situation, per_page=8))
    state: Any = kiosk.start()
    for touch in touches.split():
        timer = kiosk.timer(state)
        assert touch in kiosk.touches(state) or (timer and timer.control == touch), f"{touch}: {kiosk.screen(state).id}"
        state = kiosk.touch(state, touch)
    return kiosk, found.goal, state


def names(mission: str, touches: str) -> Iterator[str]:
    kiosk, goal, state = play(mission, touches)
    assert kiosk.ended(state, goal) == "spoiled"
    yield from (wrong.id for wrong in kiosk.wrong(state, goal))


PAPER = "take-card prescription:paper receipt:none wait wait take-prescription finish"
TESTS = f"job:pay {CARD} bill:tests parking:no next payment:card"
SEND = "take-card prescription:send"
TICKET = "next wait wait ticket-taken ticket-done"
PHONE = " ".join(f"key:{digit}" for digit in "00001234")
VISIT = f"job:visit who:phone {PHONE} ok been:again fever:no department:internal"
WRONGS = [
    ("pay-today", f"{PAY} next prescription:paper receipt:none wait wait take-prescription finish", "card_left"),
    ("pay-today", f"{PAY} take-card prescription:paper receipt:none wait wait finish", "prescription_left"),
    ("appointment", f"job:arrive {CARD} booking:ortho alert:paper next wait wait ticket-done", "ticket_left"),
    ("appointment", f"job:arrive {CARD} booking:eye alert:paper {TICKET}", "wrong_booking"),
    ("worn-card", f"job:arrive who:phone {PHONE} ok booking:rehab alert:text next wait", "other_appointment"),
    ("doctor-kim", f"{VISIT} doctor:minseo time:1400 alert:paper {TICKET}", "namesake"),
    ("appointment", f"{VISIT} doctor:minsu time:1000 alert:paper {TICKET}", "reception_for_appointment"),
    ("pay-today", f"{VISIT} doctor:minsu time:1000 alert:paper {TICKET}", "reception_for_payment"),
    ("doctor-kim", f"{PAY} {PAPER}", "payment_for_reception"),
    ("insurance", f"{PAY} {PAPER}", "tests_unpaid"),
    ("insurance", f"{TESTS} months:three card-in wait wait", "paid_in_parts"),
    ("pharmacy", f"{PAY} {SEND} pharmacy:bigsun receipt:receipt wait wait take-receipt finish", "other_pharmacy"),
]


@pytest.mark.parametrize(("mission", "touches", "named"), WRONGS, ids=[named for _, _, named in WRONGS])
def test_these_touches_lead_to_this_wrong_outcome(mission: str, touches: str, named: str) -> None:
    assert named in set(names(mission, touches))


@pytest.mark.parametrize(
    ("mission", "fewest"), [("appointment", 8), ("pay-today", 13), ("doctor-kim", 20), ("insurance", 15)]
)
def test_fewest_touches(mission: str, fewest: int) -> None:
    kiosk, goal, state = play(mission, "")
    plan = coach.plan(kiosk, state, goal)
    assert plan is not None
    assert len([touch for touch in plan.touches if touch != "wait"]) == fewest
    assert kiosk.distance(state, goal) == len(plan.touches)


def test_a_worn_card_is_no_dead_end() -> None:
    kiosk, goal, state = play("worn-card", f"job:arrive who:card try-card another-way who:phone {PHONE} ok")
    assert kiosk.screen(state).id == "booking"
    assert kiosk.ended(state, goal) is None


def test_wrong_numbers_find_nobody_and_are_not_kept() -> None:
    kiosk, _, state = play("pharmacy", "job:pay who:phone " + "key:9 " * 8 + "ok")
    assert kiosk.screen(state).id == "not-found"
    assert kiosk.screen(kiosk.touch(state, "back")).id == "phone"
    assert "99999999" not in repr(state)


def test_what_was_chosen_is_forgotten_on_the_way_back() -> None:
    kiosk, goal, state = play("doctor-kim", f"{VISIT} doctor:minseo time:1400 alert:paper back back back back")
    assert kiosk.screen(state).id == "department"
    plan = coach.plan(kiosk, state, goal)
    assert plan is not None
    assert plan.touches[:3] == ("department:internal", "doctor:minsu", "time:1030")
