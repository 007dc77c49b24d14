from hypothesis import given
from hypothesis import strategies as st

from kiosk_trainer.access.focus import Focus
from kiosk_trainer.access.targets import Part, Rect, Scene, Target, arranged
from language import Phrase

GLASS = Rect(0, 0, 1080, 1920)


def grid(columns: int, rows: int, id: str = "menu", text: bool = False) -> Scene:
    """Cards of 300 x 200 from the upper left: c00, c01 ... each row from the left."""
    targets = [
        Target(f"c{r}{c}", Rect(20 + c * 320, 1500 - r * 220, 300, 200), Phrase(f"{r}{c}", f"{r}{c}"))
        for r in range(rows)
        for c in range(columns)
    ]
    words = (Target("words", Rect(20, 1750, 900, 100), Phrase("제목", "Title"), acts=False),) if text else ()
    return arranged(id, GLASS, [Part("p", (*words, *targets))])


def on(scene: Scene, id: str = "", reading: bool = False) -> Focus:
    focus = Focus(reading)
    focus.show(scene)
    if id:
        assert focus.put(id) is not None
    return focus


def test_a_new_screen_begins_at_its_first_control_or_at_its_first_words_for_who_only_hears() -> None:
    assert on(grid(3, 3, text=True)).current.id == "c00"
    assert on(grid(3, 3, text=True), reading=True).current.id == "words"


def test_arrows_go_by_reading_order_across_and_by_place_up_and_down() -> None:
    focus = on(grid(3, 3), "c01")
    assert [focus.move(way).id for way in ("right", "right", "down", "left", "up")] == [
        "c02",
        "c10",
        "c20",
        "c12",
        "c02",
    ]


def test_beyond_the_edge_it_goes_round_in_the_same_column() -> None:
    focus = on(grid(3, 3), "c02")
    assert focus.move("up").id == "c22"
    assert focus.move("down").id == "c02"
    focus.put("c22")
    assert focus.move("right").id == "c00"


def test_it_stays_where_it_was_on_the_same_screen_and_goes_to_the_nearest_when_that_is_gone() -> None:
    focus = on(grid(3, 3), "c11")
    assert not focus.show(grid(3, 3))
    assert focus.current.id == "c11"
    assert focus.show(grid(1, 2))
    assert focus.current.id == "c10"
    assert focus.show(grid(3, 3, "pay"))
    assert focus.current.id == "c00"


def test_where_nothing_can_be_touched_it_waits_and_is_not_lost() -> None:
    focus = on(grid(3, 3), "c11")
    assert focus.show(grid(0, 0, "busy"))
    assert focus.current is None
    assert focus.step(1) is None and focus.move("up") is None
    assert focus.show(grid(2, 2, "done"))
    assert focus.current.id == "c00"


places = st.tuples(st.integers(0, 6), st.integers(0, 12))


@given(st.sets(places, min_size=1, max_size=20), st.integers(0, 400))
def test_arrows_alone_reach_everything_and_always_lead_somewhere(cells: set[tuple[int, int]], jitter: int) -> None:
    targets = [
        Target(f"{x},{y}", Rect(x * 150 + (jitter * y) % 37, y * 150, 120 + jitter % 29, 110), Phrase("가", "a"))
        for x, y in cells
    ]
    scene = arranged("s", GLASS, [Part("p", tuple(targets))])
    focus = on(scene)
    seen = set()
    for _ in targets:
        seen.add(focus.current.id)
        focus.move("right")
    assert seen == {t.id for t in targets}
    for way in ("up", "down", "left", "right"):
        for t in targets:
            focus.put(t.id)
            moved = focus.move(way)
            assert moved is not None and (moved.id != t.id or len(targets) == 1)


@given(st.sets(places, min_size=1, max_size=12), st.sets(places, min_size=1, max_size=12), st.booleans())
def test_the_focus_is_always_on_something_that_is_there(
    before: set[tuple[int, int]], after: set[tuple[int, int]], same: bool
) -> None:
    def scene(cells: set[tuple[int, int]], id: str) -> Scene:
        found = [Target(f"{x},{y}", Rect(x * 150, y * 150, 120, 110), Phrase("가", "a")) for x, y in cells]
        return arranged(id, GLASS, [Part("p", tuple(found))])

    focus = on(scene(before, "a"))
    focus.step(3)
    now = scene(after, "a" if same else "b")
    focus.show(now)
    assert now.find(focus.current.id) == focus.current
