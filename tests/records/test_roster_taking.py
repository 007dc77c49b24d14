"""Imports confirmed and undone, changes by hand, doubles, files for offices; nothing secret left anywhere."""

import csv
import datetime as dt
import sqlite3
import tempfile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from records import attendance, audit, centres, classes, consent, doctor, people, persons, purge
from records.errors import DiskFull, Refused, StoreBusy
from records.roster import acts, doubles, editing, taking, undoing, writing
from records.roster.acts import By
from records.roster.editing import Given
from records.roster.taking import Target

ME = By("김강사", "account-1")
HEAD = ["성명", "생년월일", "연락처", "비고"]
ROWS = [
    HEAD,
    ["김영희", "1950-3-1", "010-1111-2222", ""],
    ["박철수", "48.1.1", "010-3333-4444", "500301-2345678"],
    ["이순신", "450428", "010-5555-6666", "무릎"],
]
TABLES = ("learners", "persons", "identities", "enrolment_now", "count_persons", "person_events", "legal_names")


@pytest.fixture
def class_(town):
    return town.class_()


def planned(town, rows, class_="", folder=None, name="명단.csv", **values):
    path = (folder or town.store.path.parent) / name
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows(rows)
    (table, columns), *_ = taking.open_file(path)
    return taking.plan(town.store, name, table, columns, Target(town.centre, class_), **values)


def state(town):
    return {table: town.rows(table) for table in TABLES}


def without_when(rows):
    """Enrolments as they stand, but for the fact that says so: an undone one is one more fact."""
    return [{key: row[key] for key in ("class", "learner", "state")} for row in rows]


def test_nothing_is_written_before_it_is_confirmed(town, class_):
    before = town.store.version()
    plan = planned(town, ROWS, class_)
    assert plan.preview.counts == {"new": 2, "changed": 0, "double": 0, "refused": 1}
    assert town.store.version() == before


def test_an_import_enrols_and_keeps_hashes_and_the_decade_only(town, class_):
    act = taking.take(town.store, planned(town, ROWS, class_), ME)
    assert (act.kind, act.made, act.refused, act.source) == ("import", 2, 1, "명단.csv")
    one, other = classes.roster(town.store, class_)
    assert (one.name, one.decade, one.district, one.group) == ("김영희", 1950, "강북구", "older")
    assert (one.number, other.number) == ("1", "2")
    assert persons.unmatched(town.store) == (0, 2)
    assert town.store.key and people.find(town.store, "ㄱㅇㅎ")[0].uid == one.uid
    assert {(one.what, one.who, one.account) for one in audit.page(town.store)} == {
        ("import", "김강사", "account-1"),
        ("consent_given", "김강사", "account-1"),
    }
    assert consent.allows(town.store, one.uid, "identity") and not consent.allows(town.store, one.uid, "sensitive")


def test_no_secret_is_left_in_store_log_or_temporary_folder(town, class_, tmp_path, monkeypatch, caplog):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    book = openpyxl.Workbook()
    for row in (
        ["성명", "주민등록번호", "생년월일", "연락처", "비고"],
        ["김영희", "500301-2345678", "1950-3-1", "01011112222", ""],
        ["박철수", 4801011234567, "48.1.1", "010-3333-4444", "주민 480101 1234567 확인"],
    ):
        book.active.append(row)
    files = tmp_path / "given"
    files.mkdir()
    book.save(files / "명단 500301-2345678.xlsx")
    temporary_before = set(temporary.rglob("*"))
    caplog.set_level(0)
    (table, columns), *_ = taking.open_file(files / "명단 500301-2345678.xlsx")
    plan = taking.plan(town.store, "명단 500301-2345678.xlsx", table, columns, Target(town.centre, class_))
    act = taking.take(town.store, plan, ME)
    assert act.made == 1
    shown = str(plan) + "".join(str(one.words) for line in plan.preview.lines for one in line.why) + act.source
    store_files = list(town.store.path.parent.glob("records.db*"))
    assert any(path.name.endswith("-wal") for path in store_files)
    content = b"".join(path.read_bytes() for path in [*store_files, *temporary.rglob("*")] if path.is_file())
    for number in ("500301-2345678", "5003012345678", "4801011234567", "480101 1234567", "2345678", "1234567"):
        assert number.encode() not in content and number.encode("utf-16-le") not in content
        assert number not in shown and number not in caplog.text
    for private in ("1950-03-01", "1950-3-1", "48.1.1", "01011112222", "010-3333-4444", "01033334444", "19500301"):
        assert private.encode() not in content
    assert set(temporary.rglob("*")) == temporary_before


def test_undone_it_is_as_it_was_also_after_the_store_was_opened_again(town, class_):
    old = town.learner("최순이", birth=dt.date(1940, 5, 5), telephone="010-7777-7777")
    town.learner("정다온", telephone="010-8888-8888")
    before = state(town)
    rows = [*ROWS, ["최순이", "1940-5-5", "010-7777-7777", ""], ["정다온", "1941-1-1", "010-8888-8888", ""]]
    act = taking.take(town.store, planned(town, rows, class_), ME)
    assert (act.made, act.changed) == (2, 2)
    assert len(classes.roster(town.store, class_)) == 4
    town.store.close()
    again = acts.last(town.store, "import")
    assert again == act
    undoing.undo(town.store, again, ME)
    after = state(town)
    left = [row for row in without_when(after.pop("enrolment_now")) if row["state"] == "enrolled"]
    assert left == without_when(before.pop("enrolment_now")) == []
    assert after == before
    assert doctor.doctor(town.store) == ()
    assert acts.last(town.store) is None and people.learner(town.store, old).decade == 1940
    with pytest.raises(Refused):
        undoing.undo(town.store, act, ME)


@pytest.mark.parametrize("what", ["present", "used", "agreed", "enrolled", "changed", "merged"])
def test_what_was_used_since_stands_in_the_way_and_nothing_is_undone(town, class_, what):
    act = taking.take(town.store, planned(town, ROWS, class_), ME)
    one, other = classes.roster(town.store, class_)
    if what == "present":
        town.attend(class_, one.uid, 1)
    elif what == "used":
        town.attempt(one.uid, class_)
    elif what == "agreed":
        consent.decide(town.store, one.uid, "photographs", "refused", "김강사")
    elif what == "enrolled":
        classes.enrol(town.store, town.class_(name="목요반"), one.uid)
    elif what == "changed":
        people.change_learner(town.store, one.uid, profile={"large": True})
    else:
        persons.merge(town.store, one.uid, other.uid, by="김강사")
    before = state(town)
    with pytest.raises(undoing.InTheWay) as caught:
        undoing.undo(town.store, act, ME)
    assert {"agreed": "used"}.get(what, what) in {one.what for one in caught.value.obstacles}
    assert caught.value.obstacles[0].name in caught.value.words.ko
    assert state(town) == before


def test_a_changed_learner_who_was_changed_again_stands_in_the_way(town, class_):
    uid = town.learner("김영희", birth=dt.date(1950, 3, 1), telephone="010-1111-2222")
    act = taking.take(town.store, planned(town, [[*HEAD, "성별"], ["김영희", "50.3.1", "01011112222", "", "여"]]), ME)
    people.change_learner(town.store, uid, sex="male")
    assert [one.what for one in undoing.obstacles(town.store, act)] == ["changed"]
    people.change_learner(town.store, uid, sex="female")
    undoing.undo(town.store, act, ME)
    assert people.learner(town.store, uid).sex == ""


def test_an_import_joins_the_person_of_another_centre_and_its_undoing_parts_them(town, class_):
    there = town.learner("김영희", centre="elsewhere", birth=dt.date(1950, 3, 1), telephone="010-1111-2222")
    before = state(town)
    act = taking.take(town.store, planned(town, ROWS[:2], class_), ME)
    (here,) = classes.roster(town.store, class_)
    assert here.person == people.learner(town.store, there).person
    undoing.undo(town.store, act, ME)
    assert state(town) == before and doctor.doctor(town.store) == ()


def test_who_came_meanwhile_is_not_taken_twice(town, class_):
    plan = planned(town, ROWS, class_)
    town.learner("김영희", birth=dt.date(1950, 3, 1), telephone="010-1111-2222")
    with pytest.raises(Refused) as caught:
        taking.take(town.store, plan, ME)
    assert "바뀌었습니다" in caught.value.words.ko
    assert len(town.rows("learners")) == 1


@pytest.mark.parametrize(("code", "error"), [(13, DiskFull), (5, StoreBusy)])
def test_a_full_disk_or_a_locked_store_leaves_nothing_half_done(town, class_, monkeypatch, code, error):
    plan = planned(town, [HEAD, *([f"김영{chr(0xAC00 + n)}", "", f"010-1111-{n:04}", ""] for n in range(50))], class_)
    before, took, count = state(town), people.take_in, []

    def full(*args):
        count.append(1)
        if len(count) == 40:
            trouble = sqlite3.OperationalError("database or disk is full")
            trouble.sqlite_errorcode = code
            raise trouble
        return took(*args)

    monkeypatch.setattr(people, "take_in", full)
    with pytest.raises(error):
        taking.take(town.store, plan, ME)
    assert state(town) == before and not town.rows("roster_acts") and not town.rows("audit")


def test_an_import_that_is_stopped_leaves_nothing(town, class_):
    class Stopped(Exception):
        pass

    def tell(done, of):
        raise Stopped

    plan, before = planned(town, ROWS, class_), state(town)
    with pytest.raises(Stopped):
        taking.take(town.store, plan, ME, tell)
    assert state(town) == before


def test_names_in_what_can_be_undone_go_with_the_learner_and_with_time(town, monkeypatch):
    uid = town.learner("김영희")
    editing.edit(town.store, uid, Given("김영이"), ME)
    assert any("김영희" in row["before"] for row in town.rows("roster_changes"))
    purge.purge(town.store, [uid], by="이담당", reason="")
    assert town.rows("roster_changes") == []
    monkeypatch.setattr(acts, "KEPT", 3)
    other = town.learner("박철수")
    for n in range(5):
        editing.edit(town.store, other, Given(f"박철{'가나다라마'[n]}"), ME)
    assert len({row["act"] for row in town.rows("roster_changes")}) == 3


def test_editing_by_hand_and_undoing_it(town):
    uid = town.learner("김영희", number="7", birth=dt.date(1950, 3, 1))
    town.learner("박철수", number="8")
    before = state(town)
    given = Given("김영이", "female", "disabled", "노원구", "9", dt.date(1951, 3, 1), "010-1111-2222")
    act = editing.edit(town.store, uid, given, ME)
    one = people.learner(town.store, uid)
    assert (one.name, one.sex, one.group, one.district, one.number, one.decade) == (
        "김영이", "female", "disabled", "노원구", "9", 1950,
    )  # fmt: skip
    assert editing.edit(town.store, uid, Given("김영이", "female", "disabled"), ME) is None
    with pytest.raises(Refused):
        editing.edit(town.store, uid, Given("김영이", number="8"), ME)
    for name in ("", "=1+1", "500301-2345678", "<b>"):
        with pytest.raises(Refused):
            editing.edit(town.store, uid, Given(name), ME)
    undoing.undo(town.store, act, ME)
    assert state(town) == before


def test_adding_moving_archiving_and_undoing_each(town, class_):
    other = town.class_(name="목요반")
    before = state(town)
    added = editing.add(town.store, Given("김영희", birth=dt.date(1950, 3, 1)), town.centre, class_, ME)
    (one,) = classes.roster(town.store, class_)
    moved = editing.move(town.store, [one.uid], class_, other, ME)
    assert classes.roster(town.store, class_) == () and classes.roster(town.store, other) == (one,)
    aside = editing.archive(town.store, one.uid, ME)
    assert people.find(town.store) == () and editing.archive(town.store, one.uid, ME).kind == "restore"
    for act in (acts.last(town.store), aside, moved, added):
        undoing.undo(town.store, act, ME)
    assert state(town)["learners"] == before["learners"] == []
    assert doctor.doctor(town.store) == ()
    assert {one.what for one in audit.page(town.store)} == {"learner_added", "learner_changed"}


def test_what_is_undone_last_is_ones_own_or_the_centres(town):
    by = [By("박강사"), By("윤강사")]
    here, there = town.centre, centres.add_centre(town.store, "노원복지관", "노원01", "노원구", "관장")
    first = editing.add(town.store, Given("김가람"), here, "", by[0])
    second = editing.add(town.store, Given("이나래"), there, "", by[1])
    assert acts.last(town.store) == second == acts.last(town.store, by="윤강사") == acts.last(town.store, centre=there)
    assert acts.last(town.store, by="박강사") == first == acts.last(town.store, centre=here)
    assert acts.last(town.store, by="박강사", centre=there) is None is acts.last(town.store, "import")


def test_moving_to_another_centre_keeps_numbers_apart(town, class_):
    there = centres.add_centre(town.store, "노원복지관", "노원01", "노원구", "관장")
    far = town.class_(name="노원반", centre=there)
    town.learner("박철수", centre=there)
    uid = town.learner("김영희")
    classes.enrol(town.store, class_, uid)
    act = editing.move(town.store, [uid], class_, far, ME)
    one = people.learner(town.store, uid)
    assert (one.centre, one.number) == (there, "2")
    undoing.undo(town.store, act, ME)
    assert people.learner(town.store, uid).centre == town.centre and classes.roster(town.store, class_)[0].uid == uid


def test_doubles_are_proposed_with_reasons_and_a_merge_is_undone(town):
    a = town.learner("김영희", birth=dt.date(1950, 3, 1), telephone="010-1111-2222")
    b = town.learner("김영희", birth=dt.date(1950, 3, 1))
    c = town.learner("박철수", telephone="010-1111-2222", birth=dt.date(1948, 1, 1))
    d, e = town.learner("이순신"), town.learner("이순신")
    town.learner("이순신", centre="elsewhere")
    town.learner("최순이", birth=dt.date(1940, 1, 1))
    town.learner("최순이", birth=dt.date(1941, 1, 1))
    found = [(pair.a.uid, pair.b.uid, pair.same) for pair in doubles.pairs(town.store, town.centre)]
    assert found == [(a, b, "name_birth"), (a, c, "telephone"), (d, e, "name")]
    assert "전화" in doubles.pairs(town.store, town.centre)[1].why.ko
    act = editing.merge(town.store, a, b, ME, "name_birth")
    persons.keep_apart(town.store, a, c, by="김강사")
    persons.keep_apart(town.store, d, e, by="김강사")
    assert doubles.pairs(town.store, town.centre) == ()
    undoing.undo(town.store, act, ME)
    assert people.learner(town.store, a).person != people.learner(town.store, b).person
    with pytest.raises(Refused):
        undoing.undo(town.store, act, ME)


def test_doubles_of_other_centres_are_shown_to_nobody_of_this_one(town):
    far = [centres.add_centre(town.store, f"복지관 {n}", f"노원0{n}", "노원구", "관장") for n in (1, 2)]
    born = dt.date(1950, 3, 1)
    there = {town.learner("최다온", birth=born, centre=one) for one in far}
    here = {town.learner("김영희", birth=born), town.learner("김영희", birth=born, centre=far[0])}

    def shown(everywhere):
        return [{pair.a.uid, pair.b.uid} for pair in doubles.pairs(town.store, town.centre, everywhere=everywhere)]

    assert there in shown(True) and here in shown(True)
    assert shown(False) == [here]


def test_files_for_offices(town, class_, tmp_path):
    taking.take(town.store, planned(town, [*ROWS[:2], ROWS[3]], class_), ME)
    with town.store.writing() as db:  # a name from another time, when nobody looked
        db.execute("update learners set name = '=1+1' where name = '이순신'")
    for named in (True, False):
        for form in ("csv", "xlsx"):
            wanted = writing.Wanted(town.centre, class_, named)
            assert writing.write(town.store, wanted, tmp_path / f"{named}.{form}", ME) == 2
    text = (tmp_path / "True.csv").read_bytes()
    assert text.startswith(b"\xef\xbb\xbf") and text.count(b"\r\n") == 3
    assert "연번,수강생번호,성명,성별,출생연대,대상,자치구,강좌" in text.decode("utf-8-sig")
    assert ",김영희," in text.decode("utf-8-sig") and ",'=1+1," in text.decode("utf-8-sig")
    assert "김영희" not in (tmp_path / "False.csv").read_text(encoding="utf-8-sig")
    sheet = openpyxl.load_workbook(tmp_path / "True.xlsx").active
    cells = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    assert cells["=1+1"] == "s" and cells["김영희"] == "s"
    assert (tmp_path / "True.xlsx").stat().st_mode & 0o077 == 0
    assert [one.detail for one in audit.page(town.store) if one.what == "export"].count("2 pseudonyms") == 2
    (table, columns), *_ = taking.open_file(tmp_path / "True.csv")
    again = taking.plan(town.store, "True.csv", table, columns, Target(town.centre, class_)).preview
    assert [line.kind for line in again.lines] == ["refused", "double"]


def test_a_file_that_cannot_be_written_leaves_nothing(town, class_, tmp_path, monkeypatch):
    taking.take(town.store, planned(town, ROWS[:2], class_), ME)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, "_csv", full)
    with pytest.raises(OSError):
        writing.write(town.store, writing.Wanted(town.centre, class_), tmp_path / "out" / "a.csv", ME)
    assert list((tmp_path / "out").iterdir()) == []


CELLS = st.sampled_from(["김영희", "박철수", "김 영희", "이순신"])
BIRTHS = st.sampled_from(["1950-3-1", "48.1.1", "", "1950-2-30"])
PHONES = st.sampled_from(["010-1111-2222", "010-3333-4444", "", "없음"])
SEXES = st.sampled_from(["남", "여", ""])
GENERATED = st.lists(st.tuples(CELLS, BIRTHS, PHONES, SEXES), min_size=1, max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(GENERATED, GENERATED)
def test_twice_is_all_double_and_undone_is_as_before(make_town, first, rows):
    town = make_town()
    head = ["성명", "생년월일", "연락처", "성별"]
    class_ = town.class_()
    for one in (first, rows):
        before = state(town)
        plan = planned(town, [head, *one], class_)
        counts = plan.preview.counts
        assert sum(counts.values()) == len(one)
        if not counts["new"] + counts["changed"]:
            continue
        act = taking.take(town.store, plan, ME)
        undoing.undo(town.store, act, ME)
        after = state(town)
        now = [row for row in without_when(after.pop("enrolment_now")) if row["state"] == "enrolled"]
        assert now == [row for row in without_when(before.pop("enrolment_now")) if row["state"] == "enrolled"]
        assert after == before
        taking.take(town.store, planned(town, [head, *one], class_), ME)
        again = planned(town, [head, *one], class_).preview.counts
        assert (again["new"], again["refused"]) == (0, counts["refused"])
        assert doctor.doctor(town.store) == ()
    assert attendance.sheet(town.store, class_) == {}
    town.store.close()
