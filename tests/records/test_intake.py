"""What comes from elsewhere: refused with a reason, or taken once."""

import pytest

from records import certificates, classes, doctor, intake
from records.clock import Stamp
from records.intake import Item


def mark(**values):
    row = {"uid": "u1", "meeting": "m", "learner": "l", "state": "present", "marked_by": "x", "at": 1_772_506_800_000}
    return Item("attendance", row | {"day": "2026-03-03", "stamp": str(Stamp(1, 0, "k"))} | values)


def test_a_fact_is_taken_once(town):
    assert intake.take(town.store, [mark(), mark()]) == intake.Taken(1, 1, ())
    assert intake.take(town.store, [mark()]) == intake.Taken(0, 1, ())
    assert len(town.rows("attendance")) == 1


@pytest.mark.parametrize(
    ("item", "why"),
    [
        (Item("nothing", {}), "table"),
        (Item("attendance", {"uid": "u"}), "columns"),
        (Item("learners", {"uid": "u", "stamp": str(Stamp(1, 0, "k")), "colour": "red"}), "fields"),
        (Item("learners", {"uid": "u", "name": "x"}), "fields"),
        (mark(stamp="yesterday"), "stamp"),
        (mark(stamp=str(Stamp(99_999_999_999_999, 0, "k"))), "from the future"),
        (mark(at="noon"), "cannot store TEXT value"),
    ],
)
def test_what_cannot_be_taken_is_named_and_the_rest_is_taken(town, item, why):
    taken = intake.take(town.store, [mark(uid="before"), item, mark(uid="after")])
    assert taken.new == 2
    ((refused, reason),) = taken.refused
    assert refused == item and why in reason
    assert {row["uid"] for row in town.rows("attendance")} == {"before", "after"}


def test_a_number_that_two_stores_gave_is_refused_not_lost_silently(make_town):
    here, there = make_town("here.db", "kiosk-1"), make_town("there.db", "kiosk-2")
    intake.take(there.store, intake.give(here.store))
    there.centre = here.centre
    for town in (here, there):
        class_, learner = town.class_(1), town.learner()
        classes.enrol(town.store, class_, learner)
        town.attend(class_, learner, 1)
        certificates.issue(town.store, "completion", learner, class_)
    taken = intake.take(there.store, intake.give(here.store))
    assert [item.table for item, _ in taken.refused] == ["certificates"]
    assert doctor.doctor(there.store) == ()


def test_the_files_form_reads_back(town):
    town.attempt(town.learner('김 "영" 희\n'), town.class_())
    items = intake.give(town.store)
    assert intake.read(intake.written(items)) == items
    with pytest.raises(ValueError, match="1"):
        intake.read("[1, 2]")
