from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk_trainer.access.repeats import Repeats
from kiosk_trainer.access.targets import Part, Rect, Scene, Target, arranged
from kiosk_trainer.access.touching import Touching
from language import Phrase

GLASS = Rect(0, 0, 1000, 1000)


def scene(*ids: str, id: str = "menu") -> Scene:
    """Controls of 100 x 100 side by side with gaps of 20, the first at (0, 0)."""
    found = tuple(Target(name, Rect(n * 120, 0, 100, 100), Phrase(name, name)) for n, name in enumerate(ids or "abc"))
    words = Target("words", Rect(0, 500, 500, 100), Phrase("제목", "Title"), acts=False)
    return arranged(id, GLASS, [Part("p", (*found, words))])


def touching(**how: Any) -> Touching:
    return Touching(Repeats(how.pop("repeat", 0.0), 60), **how)


def tap(filter: Touching, x: float, y: float, now: float, to: tuple[float, float] | None = None, held: float = 0.1,
        here: Scene | None = None) -> list[str]:  # fmt: skip
    """What a touch acts on; asked every 20 ms while the finger is down."""
    here = here or scene()
    acts = [filter.down(1, x, y, now, here).act]
    end = now + held
    while now < end:
        now += 0.02
        acts.append(filter.tick(now, here).act)
    ux, uy = to or (x, y)
    if to:
        acts.append(filter.move(1, ux, uy, end, here).act)
    acts.append(filter.up(1, ux, uy, end, here).act)
    return [act for act in acts if act]


def test_a_touch_acts_when_the_finger_lifts() -> None:
    filter, here = touching(), scene()
    assert filter.down(1, 50, 50, 0.0, here).press == "a"
    did = filter.up(1, 50, 50, 0.1, here)
    assert (did.act, did.release) == ("a", "a")


def test_a_finger_that_slips_off_still_counts_within_its_distance() -> None:
    assert tap(touching(slip=0), 95, 50, 0.0, to=(108, 50)) == []
    assert tap(touching(slip=15), 95, 50, 0.0, to=(108, 50)) == ["a"]
    assert tap(touching(slip=15), 95, 50, 0.0, to=(118, 50)) == []


def test_a_finger_that_slips_onto_another_control_presses_neither() -> None:
    assert tap(touching(slip=40), 95, 50, 0.0, to=(125, 50)) == []


def test_a_second_knock_on_the_same_place_is_let_go() -> None:
    filter = touching(repeat=0.5)
    assert tap(filter, 50, 50, 0.0) == ["a"]
    assert filter.down(2, 52, 50, 0.3, scene()).passed
    assert filter.up(2, 52, 50, 0.35, scene()).act == ""
    assert tap(filter, 170, 50, 0.4) == ["b"]


def test_a_control_that_must_be_held_acts_in_its_time_and_not_before() -> None:
    assert tap(touching(hold=0.8), 50, 50, 0.0, held=0.5) == []
    assert tap(touching(hold=0.8), 50, 50, 0.0, held=1.5) == ["a"]
    filter, here = touching(hold=0.8), scene()
    filter.down(1, 50, 50, 0.0, here)
    assert filter.holding(0.4) == (here.find("a"), 0.5)
    assert filter.up(1, 50, 50, 0.4, here).short
    assert filter.holding(0.5) is None


def test_holding_ends_where_the_finger_leaves_and_not_where_it_trembles() -> None:
    here = scene()
    filter = touching(hold=0.8, slip=15)
    filter.down(1, 95, 50, 0.0, here)
    filter.move(1, 108, 55, 0.2, here)
    assert filter.tick(0.9, here).act == "a"
    filter = touching(hold=0.8, slip=15)
    filter.down(1, 95, 50, 0.0, here)
    assert filter.move(1, 150, 50, 0.2, here).release == "a"
    assert filter.tick(0.9, here).act == "" and not filter.up(1, 150, 50, 1.0, here).short


def test_the_first_touch_describes_and_the_second_of_the_same_control_acts() -> None:
    filter, here = touching(describe=True), scene()
    assert filter.down(1, 50, 50, 0.0, here).describe.id == "a"
    assert filter.up(1, 50, 50, 0.1, here).act == ""
    assert filter.down(2, 170, 50, 1.0, here).describe.id == "b"
    filter.up(2, 170, 50, 1.1, here)
    assert filter.down(3, 50, 50, 2.0, here).describe.id == "a"
    filter.up(3, 50, 50, 2.1, here)
    assert filter.down(4, 50, 50, 3.0, here).press == "a"
    assert filter.up(4, 50, 50, 3.1, here).act == "a"
    other = scene(id="pay")
    assert filter.down(5, 50, 50, 4.0, other).describe.id == "a", "on another screen it is another thing"


def test_words_and_empty_places_are_described_too() -> None:
    filter, here = touching(describe=True), scene()
    assert filter.down(1, 50, 550, 0.0, here).describe.id == "words"
    assert filter.up(1, 50, 550, 0.1, here).act == ""
    assert filter.down(2, 900, 900, 1.0, here).empty
    assert touching().down(1, 50, 550, 0.0, here).free


def test_a_finger_that_glides_hears_what_it_comes_to_and_presses_nothing() -> None:
    filter, here = touching(describe=True), scene()
    heard = [filter.down(1, 50, 50, 0.0, here).describe]
    heard += [filter.move(1, x, 50, 0.1, here).describe for x in range(60, 320, 10)]
    assert [t.id for t in heard if t is not None] == ["a", "b", "c"]
    assert filter.up(1, 310, 50, 1.0, here).act == ""
    filter.down(2, 310, 50, 2.0, here)
    assert filter.up(2, 310, 50, 2.1, here).act == "c", "the last one described is the one that a touch acts on"


def test_a_second_finger_is_let_go() -> None:
    filter, here = touching(), scene()
    filter.down(1, 50, 50, 0.0, here)
    assert filter.down(2, 170, 50, 0.1, here).passed
    assert filter.up(2, 170, 50, 0.2, here).act == ""
    assert filter.up(1, 50, 50, 0.3, here).act == "a"
    filter.down(3, 50, 50, 1.0, here)
    assert filter.down(4, 170, 50, 30.0, here).press == "b", "a finger whose end was never seen locks nobody out"


def test_what_has_gone_from_under_the_finger_does_not_act() -> None:
    filter = touching()
    filter.down(1, 50, 50, 0.0, scene())
    assert filter.up(1, 50, 50, 0.1, scene(id="pay")).act == ""
    held = touching(hold=0.5)
    held.down(1, 50, 50, 0.0, scene())
    assert held.tick(0.6, scene("x")).act == ""


points = st.tuples(st.floats(0, 400), st.floats(0, 130))
touches = st.lists(st.tuples(points, points, st.floats(0.02, 1.0), st.floats(0.0, 1.2)), max_size=25)


def acts(filter: Touching, sequence: list[Any]) -> list[tuple[int, str]]:
    """(number of the touch, what it acted on)."""
    out, now = [], 0.0
    for n, (down, up, held, wait) in enumerate(sequence):
        now += wait
        out += [(n, act) for act in tap(filter, *down, now, to=up, held=held)]
        now += held
    return out


@given(touches, st.floats(0.1, 1.5))
def test_ignoring_repeats_only_takes_acts_away(sequence: list[Any], seconds: float) -> None:
    assert set(acts(touching(repeat=seconds), sequence)) <= set(acts(touching(), sequence))


@given(touches, st.floats(0, 60))
def test_slipping_only_adds_the_control_that_the_finger_came_down_on(sequence: list[Any], slip: float) -> None:
    without, with_it = acts(touching(), sequence), acts(touching(slip=slip), sequence)
    assert set(without) <= set(with_it)
    assert all(scene().at(*sequence[n][0]).id == act for n, act in with_it)


@given(touches, st.floats(0.1, 0.9))
def test_holding_acts_at_most_once_a_touch_and_on_what_was_pressed(sequence: list[Any], hold: float) -> None:
    done = acts(touching(hold=hold), sequence)
    assert len({n for n, _ in done}) == len(done)
    assert all(scene().at(*sequence[n][0]).id == act for n, act in done)
    assert all(sequence[n][2] >= hold - 0.021 for n, _ in done)


def test_what_asks_for_a_movement_is_left_to_the_machine_once_it_is_described() -> None:
    swiped = Target("swipe", Rect(0, 0, 100, 100), Phrase("밀기", "Swipe"), moved="swipe-left")
    here = arranged("s", GLASS, [Part("p", (swiped,))])
    assert touching().down(1, 50, 50, 0.0, here).free
    filter = touching(describe=True)
    assert filter.down(1, 50, 50, 0.0, here).describe.id == "swipe"
    filter.up(1, 50, 50, 0.1, here)
    assert filter.down(2, 50, 50, 1.0, here).free
    twice = Target("tap", Rect(0, 0, 100, 100), Phrase("두 번", "Twice"), moved="double-tap")
    here = arranged("s", GLASS, [Part("p", (twice,))])
    slow = touching(repeat=0.5)
    assert slow.down(1, 50, 50, 0.0, here).free and slow.down(2, 50, 50, 0.2, here).free


def test_gliding_along_what_was_described_is_looking_and_not_pressing() -> None:
    wide = Target("wide", Rect(0, 0, 900, 100), Phrase("영어", "English"))
    here = arranged("s", GLASS, [Part("p", (wide,))])
    filter = touching(describe=True)
    filter.down(1, 50, 50, 0.0, here)
    filter.up(1, 50, 50, 0.1, here)
    assert filter.down(2, 50, 50, 1.0, here).press == "wide"
    assert filter.move(2, 300, 50, 1.2, here).release == "wide"
    assert filter.up(2, 300, 50, 1.3, here).act == ""
    filter.down(3, 300, 50, 2.0, here)
    filter.move(3, 320, 60, 2.1, here)
    assert filter.up(3, 320, 60, 2.2, here).act == "wide", "a tremble is no gliding"


def test_words_are_never_let_go_of_like_a_control() -> None:
    filter, here = touching(describe=True), scene()
    filter.down(1, 50, 550, 0.0, here)
    filter.up(1, 50, 550, 0.1, here)
    assert filter.down(2, 50, 550, 1.0, here).describe.id == "words"
    assert filter.move(2, 400, 550, 1.1, here).release == ""
    assert filter.move(2, 50, 50, 1.2, here).release == ""
    assert filter.up(2, 50, 50, 1.3, here).act == ""
