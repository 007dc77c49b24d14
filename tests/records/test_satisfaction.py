"""The survey of a class: counted by hand, corrected by one more row, the same wherever it is told."""

import datetime as dt

import pytest

from records import intake, satisfaction

FIVE = {"content": [0, 0, 1, 4, 9], "teacher": [0, 0, 0, 2, 12], "time": (1, 2, 3, 4, 4)}


def test_answers_are_kept_in_the_questions_order(town):
    class_ = town.class_()
    satisfaction.keep(town.store, class_, FIVE, "김강사", dt.date(2026, 3, 24))
    kept = satisfaction.of_class(town.store, class_)
    assert [(one.question, one.counts) for one in kept] == [(q, tuple(c)) for q, c in FIVE.items()]
    assert {(one.by, one.day) for one in kept} == {("김강사", "2026-03-24")}
    assert satisfaction.of_class(town.store, town.class_()) == ()


def test_counting_again_corrects_and_forgets_nothing(town):
    class_ = town.class_()
    satisfaction.keep(town.store, class_, FIVE)
    satisfaction.keep(town.store, class_, {"content": [0, 0, 2, 4, 8]})
    assert satisfaction.of_class(town.store, class_)[0].counts == (0, 0, 2, 4, 8)
    assert len(town.rows("satisfaction")) == 4


@pytest.mark.parametrize(
    "wrong",
    [{"weather": [0, 0, 0, 0, 1]}, {"content": [1, 2]}, {"content": [0, 0, 0, 0, -1]}, {"time": [0, 0, 0, 0, ""]}],
)
def test_what_is_no_survey_is_refused_whole(town, wrong):
    with pytest.raises(ValueError):
        satisfaction.keep(town.store, town.class_(), {**FIVE, **wrong})
    assert town.rows("satisfaction") == []


def test_another_store_comes_to_the_same_in_any_order(town, make_town):
    class_ = town.class_()
    satisfaction.keep(town.store, class_, FIVE)
    satisfaction.keep(town.store, class_, {"time": [0, 0, 0, 0, 14]})
    other = make_town("other.db", "hub").store
    items = intake.give(town.store)
    intake.take(other, reversed(items))
    assert intake.take(other, items).new == 0
    assert satisfaction.of_class(other, class_) == satisfaction.of_class(town.store, class_)
