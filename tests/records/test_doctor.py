"""Whatever is kept and wrong is found, named, and mended from the facts."""

import pytest

from records import certificates, classes, confidence, doctor, field, persons, satisfaction

WRONG = {
    "a person counted in a year that is not theirs": "insert into count_persons values "
    "((select uid from persons limit 1), 1999, 'completed', '1999-01-01', 'x', 'x', 'x', 'x', 'x')",
    "a person counted twice": "insert into count_persons values "
    "('ghost', 2026, 'completed', '2026-03-24', '', '', '', '', '')",
    "a person not counted": "delete from count_persons where what = 'completed' and year = 2026",
    "a first day moved": "update count_persons set day = '2026-12-31' where year = 0 and what = 'started'",
    "a person at another centre": "update count_persons set centre = 'elsewhere' where what = 'completed'",
    "a completion lost": "delete from count_completions",
    "a completion invented": "insert into count_completions values ('p', 'c', '2026-01-01', 's', 'l', 'e', 'f', 'd')",
    "an attendance lost": "delete from count_attendances where person = (select min(person) from count_attendances)",
    "an attendance doubled": "insert into count_attendances select 'ghost', meeting, day, learner, class, "
    "centre, district from count_attendances limit 1",
    "a mark that counts changed": "update attendance_now set state = 'absent'",
    "a mark that counts lost": "delete from attendance_now",
    "an enrolment that stands lost": "delete from enrolment_now",
    "guests changed": "update guest_counts_now set guests = guests + 1",
    "practice added twice": "update sum_packs set attempts = attempts + 1",
    "practice lost": "delete from sum_packs",
    "touches wrong": "update sum_packs set touches = touches * 2",
    "a step passed once too often": "update sum_steps set times = times + 1",
    "a step's time in another bucket": "update sum_step_times set bucket = bucket + 1",
    "a mistake forgotten": "delete from sum_troubles",
    "a person in another group": "update count_groups set target = 'disabled'",
    "a class with an hour more": "update count_classes set number = number + 60 where what = 'minutes'",
    "a cell too high": "update sum_units set number = number + 1 where level = 'district' and what = 'came_month'",
    "a cell lost": "delete from sum_units where level = 'city' and what = 'attendances'",
    "a cell of no unit": "insert into sum_units values ('centre', 'came_year', 'nowhere', '2026-03', '', 1)",
    "people of a group doubled": "update sum_groups set persons = persons * 2",
    "a day moved": "update sum_days set day = '2026-12-31' where what = 'completed'",
    "a district kept that is not the centre's": "update count_attendances set district = '마포구'",
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
    field.note(town.store, class_, "cafe", [(learner, "alone") for learner in made], by="x")
    satisfaction.keep(town.store, class_, {"content": [0, 0, 0, 1, 3]})
    for occasion, answer in (("before", 2), ("after", 4)):
        confidence.keep(town.store, made[0], class_, occasion, {"begin": answer})
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


def test_rows_of_twenty_tables_wrong_at_once_are_all_named(busy):
    """Twenty wrong sums planted in one store, each in a row of its own: every row is named."""
    planted = [
        ("count_persons", "('ghost', 2026, 'completed', '2026-03-24', '', '', '', '', '')", "ghost 2026 completed"),
        ("count_persons", "('ghost', 0, 'started', '2026-03-24', '', '', '', '', '')", "ghost 0 started"),
        ("count_persons", "('ghost', 2026, 'mastered', '2026-03-24', '', '', '', '', '')", "ghost 2026 mastered"),
        ("count_completions", "('ghost', 'c', '2026-01-01', 's', 'l', 'e', 'f', 'd')", "ghost c"),
        ("count_attendances", "('ghost', 'm', '2026-01-01', 'l', 'c', 'e', 'd')", "ghost m"),
        ("attendance_now", "('m', 'ghost', 'present', 'u', 's')", "m ghost"),
        ("enrolment_now", "('c', 'ghost', 'enrolled', '2026-01-01', 'u', 's')", "c ghost"),
        ("guest_counts_now", "('ghost', 3, 'u', 's')", "ghost"),
        ("count_classes", "('ghost', 'meetings', '2026-03', '', 4, 'e', 'd')", "ghost meetings 2026-03 "),
        ("sum_units", "('city', 'ghosts', '', '2026-03', '', 1)", "city ghosts  2026-03 "),
        ("sum_units", "('district', 'came_year', '없는구', '2026-03', '', 1)", "district came_year 없는구 2026-03 "),
        ("sum_units", "('centre', 'came_month', 'ghost', '2026-03', '', 1)", "centre came_month ghost 2026-03 "),
        ("sum_groups", "('city', 'came_year', '', '2026-03', 'older', 'male', 1890, 1)",
         "city came_year  2026-03 older male 1890"),
        ("sum_days", "('ghosts', '2026-03-03', 1)", "ghosts 2026-03-03"),
        ("sum_packs", "('ghost', '2026-03', 'cafe', '', 1, 1, 1, 0, 5, 5, 0)", "ghost 2026-03 cafe "),
        ("sum_packs", "('', '2026-03', 'ghost', 'real', 1, 1, 1, 0, 5, 5, 0)", " 2026-03 ghost real"),
        ("sum_steps", "('2026-03', 'cafe', 'ghost', 1, 1, 1, 0, 0)", "2026-03 cafe ghost"),
        ("sum_step_times", "('cafe', 'welcome', '2026-03', 999, 1)", "cafe welcome 2026-03 999"),
        ("sum_troubles", "('2026-03', 'cafe', 'ghost', 1, 1)", "2026-03 cafe ghost"),
        ("persons", "('ghost', 'another')", "ghost"),
    ]  # fmt: skip
    assert len(planted) == 20
    with busy.store.writing() as db:
        for table, values, _ in planted:
            db.execute(f"insert into {table} values {values}")
    # Cells are recounted from what persons and classes are counted for: a planted person shows in them as well.
    named = {(one.table, one.key) for one in doctor.doctor(busy.store)}
    assert {(table, key) for table, _, key in planted} <= named
    doctor.mend(busy.store)
    assert doctor.doctor(busy.store) == ()


def test_twenty_wrong_sums_at_once_are_all_named(busy):
    with busy.store.writing() as db:
        for n in range(20):
            db.execute(
                "insert into count_completions values (?, 'c', '2026-01-01', 's', 'l', 'e', 'f', 'd')", [f"ghost{n}"]
            )
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
