"""Whatever is kept and wrong is found, named, and mended from the facts."""

import pytest

from records import certificates, classes, doctor, persons

WRONG = {
    "a person counted in a year that is not theirs": "insert into count_persons values "
    "((select uid from persons limit 1), 1999, 'completed', '1999-01-01', 'x', 'x', 'x', 'x')",
    "a person counted twice": "insert into count_persons values "
    "('ghost', 2026, 'completed', '2026-03-24', '', '', '', '')",
    "a person not counted": "delete from count_persons where what = 'completed' and year = 2026",
    "a first day moved": "update count_persons set day = '2026-12-31' where year = 0 and what = 'started'",
    "a person at another centre": "update count_persons set centre = 'elsewhere' where what = 'completed'",
    "a completion lost": "delete from count_completions",
    "a completion invented": "insert into count_completions values ('p', 'c', '2026-01-01', 's', 'l', 'e', 'f')",
    "an attendance lost": "delete from count_attendances where person = (select min(person) from count_attendances)",
    "an attendance doubled": "insert into count_attendances select 'ghost', meeting, day, learner, class, centre "
    "from count_attendances limit 1",
    "a mark that counts changed": "update attendance_now set state = 'absent'",
    "a mark that counts lost": "delete from attendance_now",
    "an enrolment that stands lost": "delete from enrolment_now",
    "guests changed": "update guest_counts_now set guests = guests + 1",
    "practice added twice": "update sum_practice set attempts = attempts + 1",
    "practice lost": "delete from sum_practice",
    "touches wrong": "update sum_practice set touches = touches * 2",
    "a merge forgotten": "update persons set canonical = uid",
    "two persons joined by nothing": "update persons set canonical = (select max(uid) from persons)",
    "a person lost": "delete from persons where uid = (select max(uid) from persons)",
    "a name found under another": "update learners set name_jamo = 'x', name_initials = 'y'",
}


@pytest.fixture
def busy(town):
    class_ = town.class_()
    made = [town.learner(name) for name in ("김영희", "박철수", "이순자", "최민수")]
    for learner in made:
        classes.enrol(town.store, class_, learner)
        town.attend(class_, learner, 1, 2, 3, 4)
        town.attempt(learner, class_)
    persons.merge(town.store, made[0], made[1], by="x")
    from records import attendance

    attendance.mark_guests(town.store, town.meetings(class_)[0], 3)
    certificates.issue(town.store, "completion", made[2], class_)
    return town


def test_a_sound_store_has_no_differences(busy):
    assert doctor.doctor(busy.store) == ()


@pytest.mark.parametrize("what", WRONG)
def test_each_wrong_sum_is_named_and_mended(busy, what):
    with busy.store.writing() as db:
        changed = db.execute(WRONG[what]).rowcount
    assert changed > 0
    found = doctor.doctor(busy.store)
    verb, *words = WRONG[what].split()
    table = words[0 if verb == "update" else 1]
    assert table in {one.table for one in found}
    assert all(one.words.ko and one.words.en for one in found)
    doctor.mend(busy.store)
    assert doctor.doctor(busy.store) == ()


def test_twenty_wrong_sums_at_once_are_all_named(busy):
    with busy.store.writing() as db:
        for n in range(20):
            db.execute("insert into count_completions values (?, 'c', '2026-01-01', 's', 'l', 'e', 'f')", [f"ghost{n}"])
    named = {one.key.split()[0] for one in doctor.doctor(busy.store) if one.table == "count_completions"}
    assert named == {f"ghost{n}" for n in range(20)}


def test_a_gap_in_the_register_is_named(busy):
    with busy.store.writing() as db:
        db.execute("update certificates set serial = 5")
    (gap,) = doctor.doctor(busy.store)
    assert (gap.table, gap.kept, gap.counted) == ("certificates", "5", "1")


def test_damaged_pages_are_said_before_anything_is_counted(busy, monkeypatch):
    monkeypatch.setattr(type(busy.store), "check", lambda self: ("row 3 missing from index",))
    (fault,) = doctor.doctor(busy.store)
    assert (fault.table, fault.kept) == ("file", "row 3 missing from index")
