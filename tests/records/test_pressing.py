"""What the instructor has set for the real level: the learner's own before the class's."""

from pathlib import Path

import pytest

from records.pressing import Pressing, as_usual, press, pressing
from records.store import Store


@pytest.fixture
def kept(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "records.db", place="console")


def test_nothing_is_set_at_first(kept: Store) -> None:
    assert pressing(kept, ("learner", "class")) is None


def test_the_learners_own_comes_before_the_class(kept: Store) -> None:
    loud, calm = Pressing(frozenset({"noise", "behind"}), 0.5, True), Pressing(frozenset({"once"}), 0.0, False)
    press(kept, "class", loud)
    assert pressing(kept, ("learner", "class")) == loud
    press(kept, "learner", calm)
    assert pressing(kept, ("learner", "class")) == calm
    assert pressing(kept, ("another", "class")) == loud
    assert pressing(kept, ("", "")) is None
    as_usual(kept, "learner")
    assert pressing(kept, ("learner", "class")) == loud


def test_the_last_one_counts(kept: Store) -> None:
    press(kept, "class", Pressing(frozenset({"noise"}), 0.5, True))
    press(kept, "class", Pressing(frozenset(), 0.5, True))
    found = pressing(kept, ("class",))
    assert found is not None and found.pressures == frozenset()
