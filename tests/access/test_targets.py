from hypothesis import given
from hypothesis import strategies as st

from kiosk_trainer.access.targets import Part, Rect, Scene, Target, arranged, in_rows
from language import Phrase

GLASS = Rect(0, 0, 1080, 1920)


def target(id: str, x: float, y: float, w: float = 100, h: float = 100, acts: bool = True) -> Target:
    return Target(id, Rect(x, y, w, h), Phrase(id, id), acts=acts)


def ids(rows: list[list[Target]]) -> list[list[str]]:
    return [[t.id for t in row] for row in rows]


def test_rows_run_from_above_and_each_from_the_left() -> None:
    found = in_rows([target("d", 0, 0), target("b", 120, 505), target("a", 0, 500), target("c", 240, 495)])
    assert ids(found) == [["a", "b", "c"], ["d"]]


def test_what_stands_half_lower_is_another_row() -> None:
    assert ids(in_rows([target("a", 0, 500), target("b", 120, 440)])) == [["a"], ["b"]]
    assert ids(in_rows([target("a", 0, 500), target("b", 120, 460)])) == [["a", "b"]]


def test_a_scene_keeps_the_order_of_its_parts_and_counts_rows_through() -> None:
    below = Part("cards", (target("card", 0, 700), target("card2", 120, 700)), Phrase("메뉴", "Menu"))
    above = Part("frame", (target("call", 0, 1800), target("words", 300, 1800, acts=False)))
    scene = arranged("menu", GLASS, [below, above, Part("empty", ())])
    assert [t.id for t in scene.everything] == ["card", "card2", "call", "words"]
    assert [t.id for t in scene.controls] == ["card", "card2", "call"]
    assert [[t.id for t in row] for row in scene.rows] == [["card", "card2"], ["call"]]
    assert [part.id for part in scene.parts] == ["cards", "frame"]
    assert scene.find("call") is not None and scene.find("call").part == "frame"
    assert scene.find(None) is None


def test_under_a_finger_a_control_comes_before_words_and_the_smaller_before_the_larger() -> None:
    words = target("words", 0, 0, 50, 50, acts=False)
    small, large = target("small", 0, 0, 200, 200), target("large", 0, 0, 900, 900)
    scene = arranged("s", GLASS, [Part("p", (words, large, small))])
    assert scene.at(10, 10).id == "small"
    assert scene.at(500, 500).id == "large"
    assert scene.at(1000, 1000) is None


def test_another_category_of_a_menu_is_no_other_screen() -> None:
    title = Phrase("메뉴를 선택해 주세요", "Choose")
    coffee, tea = Scene("menu-coffee", GLASS, title=title), Scene("menu-tea", GLASS, title=title)
    assert coffee.same(tea)
    assert not coffee.same(Scene("pay", GLASS, title=Phrase("결제", "Pay")))
    assert not Scene("a", GLASS).same(Scene("b", GLASS))
    assert not coffee.same(Scene("menu-tea", GLASS, title=title, modal=True))


rects = st.builds(Rect, st.integers(0, 900), st.integers(0, 1800), st.integers(20, 300), st.integers(20, 300))


@given(st.lists(rects, max_size=25))
def test_every_target_stands_in_exactly_one_row(boxes: list[Rect]) -> None:
    targets = [Target(str(n), box, Phrase(str(n), str(n))) for n, box in enumerate(boxes)]
    rows = in_rows(targets)
    assert sorted(t.id for row in rows for t in row) == sorted(t.id for t in targets)
    assert all(row == sorted(row, key=lambda t: t.box.x) for row in rows)
    scene = arranged("s", GLASS, [Part("p", tuple(targets))])
    assert [t.row for t in scene.everything] == sorted(t.row for t in scene.everything)
