"""Assignments and the groups of a class, in the store."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from records import assignments, classes
from records.errors import Refused
from records.pressing import Pressing

TODAY = dt.date(2026, 3, 3)


@pytest.fixture
def two(town: Any) -> tuple[Any, str, str, str]:
    class_ = town.class_()
    kim, lee = town.learner("김영희"), town.learner("이순자")
    for one in (kim, lee):
        classes.enrol(town.store, class_, one)
    return town, class_, kim, lee


def packs_for(town: Any, learner: str, class_: str, day: dt.date = TODAY) -> list[str]:
    return [" ".join(one.packs) for one in assignments.for_learner(town.store, learner, class_, day)]


def test_the_nearest_comes_first_then_the_newest(two: Any) -> None:
    town, class_, kim, lee = two
    store = town.store
    assignments.set_group(store, class_, [kim], "가조")
    assignments.assign(store, class_, "class", class_, ["cafe"])
    assignments.assign(store, class_, "class", class_, ["bank", "train"])
    assignments.assign(store, class_, "group", "가조", ["burger"])
    assignments.assign(store, class_, "learner", kim, ["phone"])
    assert packs_for(town, kim, class_) == ["phone", "burger", "bank train", "cafe"]
    assert packs_for(town, lee, class_) == ["bank train", "cafe"]
    assert packs_for(town, kim, "") == ["phone"]  # at a kiosk without the class
    assert packs_for(town, "nobody", class_) == ["bank train", "cafe"]


def test_it_can_be_taken_back_and_ends_on_its_last_day(two: Any) -> None:
    town, class_, kim, _ = two
    uid = assignments.assign(town.store, class_, "class", class_, ["cafe"], until=TODAY)
    assert packs_for(town, kim, class_) == ["cafe"]
    assert packs_for(town, kim, class_, TODAY + dt.timedelta(1)) == []
    assignments.take_back(town.store, uid)
    assert packs_for(town, kim, class_) == []
    assert assignments.of_class(town.store, class_) == ()
    (kept,) = assignments.of_class(town.store, class_, closed=True)
    assert kept.state == "taken_back"
    with pytest.raises(KeyError):
        assignments.take_back(town.store, "gone")


def test_the_same_again_takes_the_earlier_ones_place(two: Any) -> None:
    town, class_, kim, _ = two
    assignments.assign(town.store, class_, "learner", kim, ["cafe"], mission="latte", level="alone")
    assignments.assign(town.store, class_, "learner", kim, ["cafe"], mission="latte", level="real", above=True)
    (one,) = assignments.of_class(town.store, class_)
    assert (one.level, one.above, one.assigned().level) == ("real", True, "real")


def test_what_is_kept_is_what_the_schedule_gets(two: Any) -> None:
    town, class_, kim, _ = two
    pressing = Pressing(frozenset({"behind", "noise"}), 0.5, True)
    assignments.assign(
        town.store, class_, "learner", kim, ["cafe"], "latte", "real", above=True, pressing=pressing, by="한가람"
    )
    (one,) = assignments.of_class(town.store, class_)
    assert (one.pressing, one.by, one.day, one.until) == (pressing, "한가람", "2026-03-03", "")
    given = one.assigned()
    assert (given.packs, given.mission, given.above, given.target, given.proof) == (
        ("cafe",), "latte", True, "learner", False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "wrong", [{"packs": []}, {"who": ""}, {"packs": ["a", "b"], "mission": "m"}, {"level": "hardest"}]
)
def test_what_cannot_be_assigned_is_refused(two: Any, wrong: dict[str, Any]) -> None:
    town, class_, kim, _ = two
    values = {"target": "learner", "who": kim, "packs": ["cafe"]} | wrong
    with pytest.raises(Refused):
        assignments.assign(town.store, class_, **values)
    assert assignments.of_class(town.store, class_) == ()


def test_groups_are_changed_and_left(two: Any) -> None:
    town, class_, kim, lee = two
    assignments.set_group(town.store, class_, [kim, lee], " 가조 ")
    assignments.set_group(town.store, class_, [lee], "나조")
    assert assignments.groups(town.store, class_) == {kim: "가조", lee: "나조"}
    assignments.set_group(town.store, class_, [kim], "")
    assert assignments.groups(town.store, class_) == {lee: "나조"}
