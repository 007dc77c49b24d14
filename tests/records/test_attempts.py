"""Attempts: the journal, the row, what a dead kiosk leaves behind."""

import pytest

from language import Phrase
from records import attempts, clock, intake


def begin(town, learner=None, class_=None, kiosk="kiosk-1", **values):
    return attempts.begin(town.store, learner, class_, None, "cafe", "latte", "sunny", "alone", kiosk, **values)


def step(name, *touched, ms=1000, hint=0, asked=False):
    return [name, ms, hint, asked, [[control, kind, 100] for control, kind in touched]]


def test_an_attempt_is_kept_as_it_was(town, result):
    class Wrong:
        id, words = "wrong_count", Phrase("두 잔이에요", "Two of them")

    learner, class_ = town.learner(), town.class_()
    uid = begin(town, learner, class_)
    attempts.step(town.store, uid, 1, step("welcome", ("here", "right")))
    assert attempts.journal(town.store, uid) == (step("welcome", ("here", "right")),)
    attempts.finish(
        town.store,
        uid,
        result(correct=False, ended="spoiled", wrong=(Wrong,), watch=Phrase("잔 수", "Count"), caught=None),
    )
    one = attempts.attempt(town.store, uid)
    assert (one.learner, one.class_, one.centre, one.pack, one.level) == (learner, class_, town.centre, "cafe", "alone")
    assert (one.ended, one.correct, one.seconds, one.caught, one.called) == ("spoiled", False, 42.5, None, False)
    assert one.wrong == (("wrong_count", Phrase("두 잔이에요", "Two of them")),)
    assert one.watch == Phrase("잔 수", "Count")
    assert (one.troubles, one.pressures) == ((("add", 2), ("card", 1)), ("queue",))
    assert one.steps == (["welcome", 1200, 0, False, [["here", "right", 300]]],)
    assert one.day == "2026-03-03"
    assert attempts.of_learner(town.store, learner) == (one,) == attempts.of_class(town.store, class_, one.day)
    assert not town.rows("journal") and not town.rows("running")


def test_the_real_result_of_practice_can_be_kept(town):
    from courses.practice import Result

    real = Result(
        correct=True,
        ended="done",
        seconds=3.25,
        touches=8,
        fewest=8,
        wrong_touches=0,
        hints=0,
        asked=0,
        called=False,
        timeouts=0,
        caught=True,
        wrong=(),
        watch=Phrase("", ""),
        unaided=True,
        steps=(["a", 1, 0, 0, []],),
    )
    uid = begin(town)
    attempts.finish(town.store, uid, real)
    one = attempts.attempt(town.store, uid)
    assert (one.caught, one.seconds, one.steps) == (True, 3.25, (["a", 1, 0, 0, []],))


def test_each_call_may_be_repeated(town, result):
    uid = clock.new_uid()
    for _ in range(2):
        assert begin(town, uid=uid) == uid
    for text in ("first", "again"):
        attempts.step(town.store, uid, 1, step(text))
    assert attempts.journal(town.store, uid) == (step("again"),)
    for _ in range(2):
        attempts.finish(town.store, uid, result())
    begin(town, uid=uid)
    assert not town.rows("running")
    assert len(town.rows("attempts")) == 1
    sums, own = town.rows("sum_packs")
    assert (sums["centre"], own["centre"], own["level"]) == ("", town.centre, "")
    assert (sums["attempts"], sums["correct"], sums["unaided"], sums["abandoned"]) == (1, 1, 1, 0)


def test_an_attempt_that_came_from_elsewhere_meanwhile_is_added_up_once(town, result):
    uid = begin(town)
    (head,) = attempts.running(town.store)
    counts = ("touches", "fewest", "wrong_touches", "hints", "asked", "called", "timeouts", "milliseconds", "finished")
    texts = {"ended": "done", "wrong": "[]", "watch": '["",""]', "steps": "[]"}
    row = {**head, **dict.fromkeys(counts, 1), **texts, "correct": 1, "unaided": 1, "caught": None}
    row["finished"] = row["started"] + 1
    assert intake.take(town.store, [intake.Item("attempts", row)]).new == 1
    attempts.finish(town.store, uid, result())
    assert {sums["attempts"] for sums in town.rows("sum_packs")} == {1}
    assert not town.rows("running")


def test_what_never_began_cannot_end(town, result):
    with pytest.raises(attempts.AttemptUnknown):
        attempts.finish(town.store, "unknown", result())


def test_a_dead_kiosk_s_journal_becomes_an_abandoned_attempt(town):
    learner = town.learner()
    mine, other = begin(town, learner), begin(town, kiosk="kiosk-2")
    attempts.step(town.store, mine, 1, step("welcome", ("here", "right"), ms=1500))
    attempts.step(town.store, mine, 2, step("menu", ("tea", "wrong"), ("coffee", "right"), hint=2, asked=True))
    town.clock.days(1)
    (one,) = attempts.recover(town.store, "kiosk-1")
    assert (one.uid, one.ended, one.correct, one.day) == (mine, "abandoned", False, "2026-03-03")
    assert (one.touches, one.wrong_touches, one.hints, one.asked, one.seconds) == (3, 1, 1, 1, 2.5)
    assert [name for name, *_ in one.steps] == ["welcome", "menu"]
    assert attempts.recover(town.store, "kiosk-1") == ()
    assert [head["uid"] for head in attempts.running(town.store)] == [other]
    assert town.rows("sum_packs")[0]["abandoned"] == 1


def test_a_step_of_an_unknown_shape_is_kept_too(town):
    uid = begin(town)
    attempts.step(town.store, uid, 1, ["odd"])
    attempts.step(town.store, uid, 2, [])
    (one,) = attempts.recover(town.store, "kiosk-1")
    assert one.steps == (["odd"], [])


def test_guests_practise_at_the_centre_of_the_store(town, result):
    uid = begin(town)
    attempts.finish(town.store, uid, result())
    one = attempts.attempt(town.store, uid)
    assert (one.learner, one.centre) == ("", town.centre)


def test_witnesses_are_kept(town):
    uid = town.attempt(town.learner())
    attempts.witness(town.store, uid, "김강사")
    assert attempts.witnesses(town.store, uid) == ("김강사",)
