"""Classes, meetings, rosters, attendance and its share."""

import datetime as dt

import pytest

from records import attendance, classes
from records.counting import needed


def test_a_class_has_its_meetings_in_order(town):
    uid = classes.add_class(
        town.store,
        "화요반",
        town.centre,
        "첫걸음",
        meetings=[(dt.date(2026, 3, 10), "14:00", 1.5), (dt.date(2026, 3, 3), "14:00", 2)],
    )
    one = classes.klass(town.store, uid)
    assert [(m.number, m.day, m.start, m.hours) for m in one.meetings] == [
        (1, "2026-03-03", "14:00", 2.0),
        (2, "2026-03-10", "14:00", 1.5),
    ]
    assert one.hours == 3.5
    assert classes.classes(town.store, town.centre) == (one,)
    assert [m.number for m in classes.meetings_on(town.store, town.centre, dt.date(2026, 3, 10))] == [2]


def test_changing_classes_and_meetings(town):
    uid = town.class_(2)
    first, second = town.meetings(uid)
    classes.change_class(town.store, uid, name="수요반", state="closed", share=0.5)
    classes.change_meeting(town.store, first, day=dt.date(2026, 4, 1), hours=1, topic="카페", cancelled=True)
    third = classes.add_meeting(town.store, uid, dt.date(2026, 4, 8), "10:00", 2)
    one = classes.klass(town.store, uid)
    assert (one.name, one.state, one.share) == ("수요반", "closed", 0.5)
    assert [m.uid for m in one.meetings] == [first, second, third]
    assert classes.meeting(town.store, first).cancelled
    assert classes.meetings_on(town.store, town.centre, "2026-04-01") == ()
    for change in (classes.change_class, classes.change_meeting):
        with pytest.raises(KeyError):
            change(town.store, uid, colour="red")
    with pytest.raises(KeyError):
        classes.klass(town.store, "none")


def test_the_roster_is_by_name_and_leaving_keeps_the_history(town):
    uid = town.class_()
    made = {name: town.learner(name) for name in ("다", "가", "나")}
    for learner in made.values():
        classes.enrol(town.store, uid, learner, by="김강사")
    assert [one.name for one in classes.roster(town.store, uid)] == ["가", "나", "다"]
    classes.enrol(town.store, uid, made["나"], state="left")
    assert [one.name for one in classes.roster(town.store, uid)] == ["가", "다"]
    classes.enrol(town.store, uid, made["나"])
    assert [one.name for one in classes.roster(town.store, uid)] == ["가", "나", "다"]
    assert len(town.rows("enrolments")) == 5
    assert [one.uid for one in classes.classes_of(town.store, made["나"])] == [uid]


def test_the_latest_mark_counts_and_all_are_kept(town):
    uid, learner = town.class_(), town.learner()
    meeting = town.meetings(uid)[0]
    for state in ("absent", "late", "present"):
        attendance.mark(town.store, meeting, learner, state, by="김강사")
    assert attendance.sheet(town.store, uid) == {(meeting, learner): "present"}
    assert [one.state for one in attendance.history(town.store, meeting, learner)] == ["absent", "late", "present"]
    with pytest.raises(ValueError, match="asleep"):
        attendance.mark(town.store, meeting, learner, "asleep")


def test_a_clock_set_back_does_not_bring_an_old_mark_back(town):
    uid, learner = town.class_(), town.learner()
    meeting = town.meetings(uid)[0]
    attendance.mark(town.store, meeting, learner, "present")
    town.clock.days(-3)
    attendance.mark(town.store, meeting, learner, "absent")
    assert attendance.sheet(town.store, uid)[(meeting, learner)] == "absent"


@pytest.mark.parametrize(
    ("state", "attended"), [("present", 1), ("late", 1), ("left_early", 1), ("absent", 0), ("excused", 0)]
)
def test_which_marks_count_as_having_been_there(town, state, attended):
    uid, learner = town.class_(), town.learner()
    town.attend(uid, learner, 1, state=state)
    assert attendance.share(town.store, uid, learner) == (attended, 4)
    assert (state in attendance.ATTENDED) == bool(attended)


def test_cancelled_meetings_are_not_asked_for(town):
    uid, learner = town.class_(), town.learner()
    town.attend(uid, learner, 1, 2)
    classes.change_meeting(town.store, town.meetings(uid)[0], cancelled=True)
    assert attendance.share(town.store, uid, learner) == (1, 3)


def test_all_of_a_meeting_are_marked_at_once_or_none(town):
    uid = town.class_()
    meeting, learners = town.meetings(uid)[0], [town.learner(f"가{n}") for n in range(3)]
    with pytest.raises(ValueError, match="asleep"):
        attendance.mark_all(town.store, meeting, [(learners[0], "present"), (learners[1], "asleep")])
    assert attendance.sheet(town.store, uid) == {}
    attendance.mark_all(town.store, meeting, [(one, "present") for one in learners])
    assert len(attendance.sheet(town.store, uid)) == 3


@pytest.mark.parametrize(
    ("meetings", "share", "fixed", "expected"),
    [
        (4, 80, 0, 4),
        (5, 80, 0, 4),
        (8, 80, 0, 7),
        (10, 80, 0, 8),
        (1, 80, 0, 1),
        (3, 100, 0, 3),
        (3, 0, 0, 1),
        (0, 80, 0, 0),
        (20, 80, 4, 4),
        (2, 80, 4, 4),
    ],
)
def test_how_many_meetings_complete_a_class(meetings, share, fixed, expected):
    assert needed(meetings, share, fixed) == expected
