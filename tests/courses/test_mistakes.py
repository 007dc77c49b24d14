import pytest

from courses.mistakes import Faults, nearest, shortened
from language import Phrase

WORDS = Phrase("잘못", "wrong")


@pytest.mark.parametrize(
    ("word", "known", "right"),
    [
        ("아메리카나", ["카페라떼", "아메리카노"], "아메리카노"),
        ("latte", ["ice-latte", "mocha"], "ice-latte"),
        ("01041", ["01017", "01014", "01010"], "01014"),
        ("PRIMARY", ["primary"], "primary"),
        ("xyz", ["tea", "milk"], ""),
        ("", ["tea"], ""),
        ("tea", [], ""),
    ],
)
def test_the_nearest_right_word(word: str, known: list[str], right: str) -> None:
    assert nearest(word, known) == right


def test_paths_lead_to_places_and_parts_share_one_list() -> None:
    faults = Faults("a.yaml", {(): (1, 1), ("items",): (2, 3), ("items", 0): (3, 5)})
    part = faults.under("items", 0)
    part.add(("price",), WORDS, found="x", known=["y"])
    faults.add(("nowhere",), WORDS)
    assert [(m.line, m.column, m.path) for m in faults.mistakes] == [
        (1, 1, ("nowhere",)),
        (3, 5, ("items", 0, "price")),
    ]


def test_where_all_was_said_nothing_more_is_noted() -> None:
    faults = Faults("a.yaml")
    part = faults.under("items", 0)
    part.settle(("price",))
    part.add(("price", "deeper"), WORDS)
    faults.add(("items", 0, "price"), WORDS)
    assert not faults
    part.add(("name",), WORDS)
    assert len(faults) == 1


def test_the_same_mistake_is_told_once() -> None:
    faults = Faults("a.yaml")
    for _ in range(2):
        faults.add(("a",), WORDS)
    assert len(faults.mistakes) == 1


def test_long_lists_are_cut() -> None:
    assert shortened(map(str, range(15))) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … (15)"
