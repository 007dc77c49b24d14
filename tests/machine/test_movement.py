"""Movements of a real finger on the glass: each touches what asks for it, and nothing else does."""

from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from courses.kiosk import Gesture
from kiosk_trainer.machine.movement import REACH_MM, TWICE_SECONDS, Finger, Taps

PX = 4.0
"""Pixels in a millimetre."""


def moved(across: float, up: float) -> str:
    return Finger("key", SimpleNamespace(x=100 + across * PX, y=100 + up * PX, ox=100, oy=100)).made(PX)


@pytest.mark.parametrize(
    ("across", "up", "made"),
    [
        (0, 0, "tap"),
        (REACH_MM, -REACH_MM, "tap"),
        (30, 8, "swipe-right"),
        (-30, 29, "swipe-left"),
        (12, 40, "swipe-up"),
        (0, -13, "swipe-down"),
    ],
)
def test_a_finger_taps_or_swipes_where_it_went_most(across: float, up: float, made: str) -> None:
    assert moved(across, up) == made


def test_two_taps_of_one_thing_in_time_are_a_double_tap() -> None:
    taps = Taps()
    assert not taps.twice("a", 1.0)
    assert taps.twice("a", 1.0 + TWICE_SECONDS)
    assert not taps.twice("a", 1.1 + TWICE_SECONDS), "a third tap begins anew"
    assert not taps.twice("b", 1.2 + TWICE_SECONDS)
    assert not taps.twice("b", 1.3 + 2 * TWICE_SECONDS)


@pytest.fixture
def heard(view: Any) -> list[str]:
    told: list[str] = []
    view.bind(on_touched=lambda _, control: told.append(control))
    view.bind(on_missed=lambda _, control: told.append(f"missed {control}"))
    return told


@pytest.fixture
def finger(view: Any, screens: ModuleType, frames: Callable[..., None]) -> Callable[..., None]:
    """Put a finger on a control, move it by so many millimetres, and lift it after so many seconds."""
    from kivy.clock import Clock
    from kivy.tests.common import UnitTestTouch

    view.show(screens.movements(), screens.SKINS[0])
    frames()

    def at(control: str, across: float = 0, up: float = 0, seconds: float = 0.0) -> None:
        x, y, w, h = view.control_box(control)
        touch = UnitTestTouch(x + w // 2, y + h // 2)
        touch.touch_down()
        end = Clock.get_boottime() + seconds
        while Clock.get_boottime() < end:
            frames(1)
        touch.touch_move(touch.x + view.sizes.px(1) * across, touch.y + view.sizes.px(1) * up)
        touch.touch_up()
        frames(1)

    return at


def test_only_its_own_movement_touches_a_control(finger: Callable[..., None], heard: list[str]) -> None:
    finger("note", up=-20)
    finger("note", across=20)
    finger("note")
    finger("photo")
    finger("photo")
    finger("photo", across=-25)
    assert heard == ["note", "missed note", "missed note", "photo", "missed photo"]


def test_a_finger_that_stays_presses_long_while_it_still_lies_there(
    finger: Callable[..., None], heard: list[str]
) -> None:
    finger("game", seconds=0.9)
    assert heard == ["game"]
    finger("game", seconds=0.1)
    assert heard == ["game", "missed game"]


def test_the_button_beside_a_movement_takes_a_tap(finger: Callable[..., None], heard: list[str]) -> None:
    for control in ("note-button", "photo-button", "game-button"):
        finger(control)
    assert heard == ["note-button", "photo-button", "game-button"]


def test_every_movement_has_a_picture_and_advice() -> None:
    from typing import get_args

    from courses.pictures import known
    from language import phrase, plain

    for gesture in get_args(Gesture):
        assert known(f"gesture:{gesture}") is None
        words = phrase(f"pages-advice-{gesture}", label=plain("사진", "Photo"), twin=plain("열기", "Open"))
        assert "사진" in words.ko and "열기" in words.ko and "Open" in words.en
