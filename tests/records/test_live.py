"""What happens now."""

from records import attempts, classes, live


def state(town, class_, learner, day=None):
    return next(one for one in live.class_states(town.store, class_, day) if one.learner.uid == learner)


def enrolled(town, class_, name):
    learner = town.learner(name)
    classes.enrol(town.store, class_, learner)
    return learner


def begin(town, learner, class_, kiosk="kiosk-1", mission="latte"):
    return attempts.begin(town.store, learner, class_, None, "cafe", mission, "sunny", "guided", kiosk)


def test_a_kiosk_shows_one_thing(town):
    live.show(town.store, "kiosk-2")
    live.show(town.store, "kiosk-1", pack="cafe", mission="latte", step=3, next_touch="'담기'", state="practising")
    live.show(town.store, "kiosk-2", state="done", since=5)
    one, two = live.kiosks(town.store)
    assert (one.kiosk, one.mission, one.step, one.next_touch, one.state) == (
        "kiosk-1",
        "latte",
        3,
        "'담기'",
        "practising",
    )
    assert (two.kiosk, two.state, two.since) == ("kiosk-2", "done", 5)


def test_a_call_stays_open_until_it_is_answered(town):
    first = live.call(town.store, "kiosk-1", None, "asked")
    assert live.call(town.store, "kiosk-1", None, "stuck") == first
    second = live.call(town.store, "kiosk-2", None, "stuck")
    assert [one.uid for one in live.open_calls(town.store)] == [first, second]
    assert live.answered(town.store, first) is None
    live.answer(town.store, first, by="김강사")
    assert live.answered(town.store, first) == "김강사"
    assert [one.uid for one in live.open_calls(town.store)] == [second]
    assert live.call(town.store, "kiosk-1", None, "asked") != first
    town.clock.days(1)
    assert live.open_calls(town.store) == ()


def test_a_learner_s_day_from_not_started_to_done(town, result):
    class_ = town.class_()
    learner = enrolled(town, class_, "김영희")
    enrolled(town, class_, "박철수")
    assert [one.state for one in live.class_states(town.store, class_)] == ["not_started", "not_started"]

    uid = begin(town, learner, class_)
    live.show(town.store, "kiosk-1", learner, class_, "cafe", "latte", "guided", state="practising")
    opened = state(town, class_, learner)
    assert (opened.state, opened.kiosk, opened.mission) == (
        "not_started",
        "kiosk-1",
        "latte",
    )  # opened, nothing touched

    attempts.step(town.store, uid, 1, ["welcome", 900, 0, False, [["tea", "wrong", 1], ["coffee", "right", 2]]])
    town.clock.ms += 120_000
    touched = state(town, class_, learner)
    assert (touched.state, touched.last_wrong, touched.level) == ("started", "tea", "guided")
    assert 2 <= touched.minutes < 2.1

    call = live.call(town.store, "kiosk-1", learner, "stuck", class_)
    assert state(town, class_, learner).state == "needs_help"
    live.answer(town.store, call, by="김강사")
    assert state(town, class_, learner).state == "started"

    attempts.finish(town.store, uid, result(seconds=180))
    done = state(town, class_, learner)
    assert (done.state, done.minutes) == ("done", 3.0)

    begin(town, learner, class_, mission="tea")
    assert state(town, class_, learner).state == "started"  # something was done today, another one is open

    town.clock.days(1)
    assert state(town, class_, learner).state == "not_started"
    assert state(town, class_, learner, "2026-03-03").state == "started"


def test_what_went_wrong_is_said_after_the_end_too(town, result):
    class_ = town.class_()
    learner = enrolled(town, class_, "김영희")
    attempts.finish(
        town.store,
        begin(town, learner, class_),
        result(correct=False, ended="spoiled", steps=(["pay", 1, 0, False, [["card", "wrong", 1]]],)),
    )
    one = state(town, class_, learner)
    assert (one.state, one.last_wrong) == ("started", "card")


def test_a_call_before_anything_was_begun(town):
    class_ = town.class_()
    learner = enrolled(town, class_, "김영희")
    live.call(town.store, "kiosk-7", learner, "asked")
    one = state(town, class_, learner)
    assert (one.state, one.kiosk) == ("needs_help", "kiosk-7")


def test_others_practice_is_not_the_class_s(town, result):
    class_, other = town.class_(), town.class_(name="수요반")
    learner = enrolled(town, class_, "김영희")
    attempts.finish(town.store, begin(town, learner, other), result())
    assert state(town, class_, learner).state == "not_started"
