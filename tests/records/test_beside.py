"""Field practice and confidence stand beside the simulator's figures, and a trial is read out without names."""

import csv
import datetime as dt

import pytest

from records import attempts, classes, confidence, field, trial


def test_field_practice_of_a_class_is_noted_at_once(town):
    class_ = town.class_()
    learners = [town.learner(name) for name in ("김영희", "박철수")]
    day = dt.date(2026, 3, 10)
    field.note(town.store, class_, "cafe", [(learners[0], "alone"), (learners[1], "word")], "이선생", day)
    visits = field.of_class(town.store, class_)
    assert {(v.learner, v.shop, v.how, v.day, v.by) for v in visits} == {
        (learners[0], "cafe", "alone", "2026-03-10", "이선생"),
        (learners[1], "cafe", "word", "2026-03-10", "이선생"),
    }
    assert field.of_learner(town.store, learners[0]) == tuple(v for v in visits if v.learner == learners[0])


@pytest.mark.parametrize(("shop", "how"), [("castle", "alone"), ("cafe", "brilliantly")])
def test_what_is_not_known_is_refused_whole(town, shop, how):
    with pytest.raises(ValueError):
        field.note(town.store, "c", shop, [("a", "alone"), ("b", how)], "")
    assert not town.rows("field_practice")


def test_answers_may_be_left_out_and_stay_in_their_range(town):
    learner = town.learner()
    confidence.keep(town.store, learner, "c", "before", {"begin": 2, "pay": 1})
    confidence.keep(town.store, learner, "c", "after", {"begin": 4})
    found = [(a.occasion, a.question, a.answer) for a in confidence.of_learner(town.store, learner)]
    assert found == [("before", "begin", 2), ("before", "pay", 1), ("after", "begin", 4)]
    assert confidence.of_class(town.store, "c") == confidence.of_learner(town.store, learner)
    with pytest.raises(ValueError):
        confidence.keep(town.store, learner, "c", "after", {"begin": 3, "pay": 6})
    assert len(town.rows("confidence")) == 3


def test_a_trial_is_read_out_without_names(town, result, tmp_path):
    class_ = town.class_()
    learner, other = town.learner("김영희"), town.learner("박철수")
    for uid in (learner, other):
        classes.enrol(town.store, class_, uid)
    uid = attempts.begin(town.store, learner, class_, None, "cafe", "one", "alley", "real", "kiosk-1")
    attempts.finish(town.store, uid, result())
    attempts.finish(
        town.store, attempts.begin(town.store, learner, None, None, "bank", "one", "teal", "alone", "kiosk-1"), result()
    )
    field.note(town.store, class_, "cafe", [(learner, "help"), (other, "gave_up")], "이선생", dt.date(2026, 3, 30))
    confidence.keep(town.store, other, class_, "before", {"begin": 2})
    file = tmp_path / "trial.csv"
    assert trial.write(town.store, class_, file) == 4
    text = file.read_text(encoding="utf-8-sig")
    assert "김영희" not in text and "박철수" not in text and learner not in text
    rows = list(csv.DictReader(text.splitlines()))
    assert [(row["kind"], row["what"], row["result"]) for row in rows] == [
        ("attempt", "cafe", "right"),
        ("field", "cafe", "help"),
        ("confidence", "before:begin", "2"),
        ("field", "cafe", "gave_up"),
    ]
    assert (rows[0]["troubles"], rows[0]["pressures"], rows[0]["level"]) == ("add:2 card:1", "queue", "real")
    assert rows[0]["learner"] == rows[1]["learner"] != rows[2]["learner"]
    again = list(csv.DictReader((trial.write(town.store, class_, file), file.read_text("utf-8-sig"))[1].splitlines()))
    assert again[0]["learner"] != rows[0]["learner"], "two readings cannot be joined"


def test_an_unknown_class(town, tmp_path):
    with pytest.raises(KeyError):
        trial.write(town.store, "nowhere", tmp_path / "x.csv")
