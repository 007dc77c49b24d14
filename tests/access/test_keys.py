from hypothesis import given
from hypothesis import strategies as st

from kiosk_trainer.access import keys
from kiosk_trainer.access.keys import Presses, meaning
from kiosk_trainer.access.targets import Part, Rect, Target, arranged
from kiosk_trainer.access.ways_out import BACK, HOME, way_out
from language import Phrase


def test_every_way_has_a_key_and_no_key_two_meanings() -> None:
    wanted = {"left", "right", "up", "down", "next", "ok", "back", "home", "help", "replay", "map", "erase"}
    assert wanted <= set(keys.KEYBOARD.values())
    assert not set(keys.KEYBOARD) & set(keys.DIGITS)
    assert {meaning(ord(d)) for d in "0123456789"} == set("0123456789")
    assert meaning(keys.TAB) == "next" and meaning(keys.TAB, ("shift",)) == "previous"
    assert meaning(keys.F1) == meaning(ord("h")) == "help"


def test_a_key_with_ctrl_belongs_to_somebody_else() -> None:
    assert meaning(ord("h"), ("ctrl",)) is None
    assert meaning(keys.ENTER, ("alt",)) is None
    assert meaning(ord("q")) is None


def test_the_space_bar_is_the_switch_while_one_scans() -> None:
    assert meaning(keys.SPACE) == "ok"
    assert meaning(keys.SPACE, scanning=True) == "switch"


def test_a_held_key_counts_once_and_a_bounce_not_at_all() -> None:
    presses = Presses(bounce=0.3)
    assert presses.down(13, 1.0)
    assert not any(presses.down(13, 1.0 + n * 0.03) for n in range(1, 40))
    presses.up(13, 2.2)
    assert not presses.down(13, 2.4)
    presses.up(13, 2.41)
    assert presses.down(13, 2.8)
    assert presses.down(27, 2.8)


def test_a_key_whose_release_was_never_seen_counts_again_after_a_while() -> None:
    presses = Presses()
    assert presses.down(13, 1.0)
    assert presses.down(13, 4.0)


@given(st.lists(st.tuples(st.sampled_from(["down", "up"]), st.floats(0, 0.4)), max_size=40))
def test_never_two_presses_without_a_release_between(strokes: list[tuple[str, float]]) -> None:
    presses, now, since_release = Presses(bounce=0.2), 0.0, True
    for kind, wait in strokes:
        now += wait
        if kind == "up":
            presses.up(13, now)
            since_release = True
        elif presses.down(13, now):
            assert since_release
            since_release = False


def scene(*ids: str, modal: bool = False):  # type: ignore[no-untyped-def]
    box = Rect(0, 0, 10, 10)
    found = tuple(Target(id, box, Phrase(id, id)) for id in ids)
    return arranged("s", Rect(0, 0, 100, 100), [Part("p", found)], modal=modal)


def test_the_way_back_is_the_machines_own_before_the_one_around_it() -> None:
    assert way_out(scene("machine/back", "back"), BACK, "machine/") == "machine/back"
    assert way_out(scene("machine/cancel", "stop"), BACK, "machine/") == "machine/cancel"
    assert way_out(scene("home", "guest"), BACK, "machine/") == "home"
    assert way_out(scene("stop", "machine/add"), BACK, "machine/") is None
    assert way_out(scene("stop", "machine/add"), HOME, "machine/") == "stop"


def test_esc_never_ends_an_attempt() -> None:
    assert way_out(scene("stop-yes", "stop-no", modal=True), BACK, "machine/") == "stop-no"
    assert way_out(scene("stop-yes", "machine/back", modal=True), HOME, "machine/") is None
