import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses import catalogue
from kiosk_trainer.access.targets import Part, Rect, Scene, Target, arranged
from kiosk_trainer.access.tremor import FILTERS, HANDS, Filter, Tremor, measure
from kiosk_trainer.reaching.tremor import scenes, table
from language import Phrase

MM = 4.0


def screen(columns: int, rows: int, side: int, gap: int, id: str) -> Scene:
    """A grid of controls, sides and gaps in millimetres."""
    found = tuple(
        Target(f"{r},{c}", Rect(c * (side + gap) * MM, r * (side + gap) * MM, side * MM, side * MM), Phrase("가", "a"))
        for r in range(rows)
        for c in range(columns)
    )
    return arranged(id, Rect(0, 0, 1080, 1920), [Part("p", found)])


SCREENS = [screen(3, 4, 20, 3, "pad"), screen(2, 3, 50, 4, "tiles"), screen(10, 3, 12, 3, "keys")]


@given(st.integers(0, 10**6), st.floats(0, 12), st.floats(0, 12), st.floats(0, 1), st.floats(0.31, 1.0))
def test_letting_knocks_go_never_makes_it_worse(
    seed: int, aim: float, slip: float, knocks: float, repeat: float
) -> None:
    hand = Tremor("any", aim, slip, knocks)
    off, on = measure(SCREENS, hand, (FILTERS[0], Filter("knocks", repeat)), 60, seed, MM)
    assert on.errors <= off.errors and on.wrong <= off.wrong
    assert on.other == off.other and on.nothing == off.nothing and on.twice <= off.twice


@given(st.integers(0, 10**6), st.floats(0, 12), st.floats(0, 12), st.floats(0, 20), st.floats(0, 10))
def test_letting_fingers_slip_never_makes_it_worse(
    seed: int, aim: float, slip: float, reach: float, near: float
) -> None:
    hand = Tremor("any", aim, slip, 0.0)
    off, on = measure(SCREENS, hand, (FILTERS[0], Filter("slip", 0.0, reach, near=near)), 60, seed, MM)
    assert on.errors <= off.errors and on.nothing <= off.nothing


def test_a_steady_hand_does_not_notice_it() -> None:
    for counted in measure(SCREENS, Tremor("still", 0.5, 0.2, 0.0), FILTERS, 300, 1, MM):
        assert counted.errors == 0


def test_each_hand_on_real_screens_does_better_with_more_help() -> None:
    found = list(scenes(catalogue.load(), ["cafe"]))
    assert len(found) > 8
    for hand in HANDS:
        off, usual, more, hold = measure(found, hand, FILTERS, 400, 3, 4.0)
        assert usual.wrong <= off.wrong and usual.errors <= off.errors
        assert more.errors <= usual.errors
        if hand.knocks:
            assert usual.errors * 3 <= off.errors * 2, "at least a third of the errors are gone"
            assert usual.twice == more.twice == hold.twice == 0 < off.twice


def test_the_table_has_a_line_for_each_hand_and_filter() -> None:
    lines = table(SCREENS, touches=50)
    assert len(lines) == 2 + len(HANDS) * len(FILTERS)
    assert lines[0].startswith("3 screens, 50 touches")
    assert all(len(line.split()) == 7 for line in lines[1:])


@pytest.mark.parametrize("near", [0.0, 5.0])
def test_a_touch_into_a_gap_means_the_nearest_control_only_where_that_was_asked_for(near: float) -> None:
    still = Tremor("beside", 0.0, 0.0, 0.0)
    aside = dataclasses.replace(FILTERS[2], near=near)
    scene = SCREENS[0]
    target = scene.controls[0]
    assert scene.near(target.box.right + 2, target.box.middle[1], near * MM) == (target if near else None)
    assert measure([scene], still, [aside], 20, 1, MM)[0].errors == 0
