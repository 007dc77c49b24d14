"""The telephone and signing in by it: movements with their twins, and what ends an attempt kindly."""

from functools import cache
from typing import Any

import pytest

from courses import catalogue, coach


@cache
def loaded() -> Any:
    return catalogue.load([])


def played(pack: str, mission: str, touches: str) -> tuple[Any, Any, Any]:
    """The machine, the state after these touches, and the mission's goal."""
    found = loaded().mission(pack, mission)
    kiosk = loaded().kiosk(pack, found.situation)
    state = kiosk.start()
    for touch in touches.split():
        assert touch in kiosk.touches(state) or touch == "wait", f"{touch} does not act on {kiosk.screen(state).id}"
        state = kiosk.touch(state, touch)
    return kiosk, state, found.goal


IDENTITY = "provider:damtok key:0 key:0 key:0 key:0 key:1 key:2 key:3 key:4 ok all:terms next advert:no next wait"


@pytest.mark.parametrize(
    ("mission", "touches", "name"),
    [
        ("send-baby", "unlock talk to:club attach photo:grandchild next wait sent-off", "sent_to_group"),
        ("larger-text", "unlock settings set-size size:small next go-home screen-off", "text_smaller"),
        ("vibrate", "unlock settings set-sound sound:mute next go-home screen-off", "muted"),
        ("delete-game", "unlock more hold-bank delete sure-bank removed-off", "removed_bank"),
        ("photograph", "unlock camera shoot-face go-home screen-off", "own_face"),
        ("read-notice", "unlock shade open-ad give-number", "gave_number"),
        ("ambulance", "emergency key:1 key:1 key:2 ok hang-up", "wrong_emergency"),
    ],
)
def test_what_goes_wrong_on_the_telephone_has_a_name(mission: str, touches: str, name: str) -> None:
    kiosk, state, goal = played("phone", mission, touches)
    assert kiosk.ended(state, goal) == "spoiled"
    wrongs = {wrong.id: wrong.words.ko for wrong in kiosk.wrong(state, goal)}
    assert name in wrongs
    assert not any(word in wrongs[name] for word in ("틀렸", "실패", "오답"))


def test_a_code_that_was_told_ends_the_attempt() -> None:
    kiosk, state, goal = played("easy-sign", "never-tell", f"job:health easy {IDENTITY} answer tell-code")
    assert kiosk.ended(state, goal) == "spoiled"
    assert "told_code" in {wrong.id for wrong in kiosk.wrong(state, goal)}


def test_a_strange_request_that_was_approved_ends_the_attempt() -> None:
    told = f"job:health easy {IDENTITY.replace('damtok', 'nuripass')} open-shade open-strange strange-approve"
    kiosk, state, goal = played("easy-sign", "not-mine", told)
    assert kiosk.ended(state, goal) == "spoiled"
    assert "approved_strange" in {wrong.id for wrong in kiosk.wrong(state, goal)}


def test_finishing_before_approving_is_told_and_mended() -> None:
    kiosk, state, goal = played("easy-sign", "health-damtok", f"job:health easy {IDENTITY} finished")
    assert kiosk.screen(state).id == "not-yet"
    plan = coach.plan(kiosk, state, goal)
    assert plan is not None and plan.touches[0] == "back"


@pytest.mark.parametrize("pack", ["phone", "easy-sign"])
def test_every_movement_stands_beside_a_button_that_does_the_same(pack: str) -> None:
    content = loaded().packs[pack].content
    moved = 0
    for page in content.pages:
        twins = {button.id: button for button in page.buttons}
        for button in page.buttons:
            if button.gesture is not None:
                twin = twins[button.twin]
                same = (twin.sets, twin.go, twin.when, twin.needs) == (
                    button.sets,
                    button.go,
                    button.when,
                    button.needs,
                )
                assert same and twin.gesture is None, button.id
                moved += 1
    assert moved


def test_every_movement_is_a_lesson_of_the_telephone() -> None:
    pages = loaded().packs["phone"].content.pages
    made = {button.gesture for page in pages for button in page.buttons}
    assert made >= {"swipe-up", "swipe-down", "swipe-left", "swipe-right", "long-press", "double-tap"}


def test_a_look_alike_can_be_deleted_again() -> None:
    wrong = "unlock store key:ㅅ app:torch-fake get-torch-fake wait go-home"
    kiosk, state, goal = played("phone", "torch", wrong)
    plan = coach.plan(kiosk, state, goal)
    assert plan is not None and "sure-new" in plan.touches
