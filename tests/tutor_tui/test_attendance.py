"""The attendance sheet by keys: forty learners, several meetings a day, proposals, undo, history."""

import datetime
import threading

import pytest
from textual.widgets import OptionList, Static

from records import attempts, attendance, classes, live, people
from records.clock import CENTRE_TIME
from tutor_tui.screens.attendance import AttendanceScreen
from tutor_tui.widgets.rows import Rows

SIZE = (100, 30)
SYLLABLES = "가나다라마바사아자차"


async def until(pilot, true, tries=200):
    for _ in range(tries):
        await pilot.pause(0.02)
        if true():
            return
    raise AssertionError("it never came true")


@pytest.fixture
def forty(store, centre, klass):
    """Thirty-seven more on the roster."""
    for n in range(37):
        name = f"김{SYLLABLES[n // 10]}{SYLLABLES[n % 10]}"
        classes.enrol(store, klass, people.add_learner(store, name=name, centre=centre))
    return classes.roster(store, klass)


def last_meeting(store, klass):
    return classes.klass(store, klass).meetings[-1].uid


def marks_of(store, klass, meeting):
    return {learner: state for (at, learner), state in attendance.sheet(store, klass).items() if at == meeting}


async def test_forty_learners_are_marked_in_under_eighty_keys(app, store, klass, forty, capsys):
    """All present, then seven put right: two late, one gone early, three absent, one excused."""
    wanted = {3: "late", 7: "absent", 12: "late", 19: "left_early", 26: "absent", 31: "excused", 38: "absent"}
    digit = {"present": "1", "late": "2", "left_early": "3", "absent": "4", "excused": "5"}
    keys = ["0"]
    at = 0
    for row, state in wanted.items():
        keys += ["down"] * (row - at) + [digit[state]]
        at = row + 1
    meeting = last_meeting(store, klass)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        await pilot.press(*keys)
        await until(pilot, lambda: not app.unwritten)
        assert "출석 33" in str(app.screen.query_one("#states", Static).render())
    found = marks_of(store, klass, meeting)
    assert [found[one.uid] for one in forty] == [wanted.get(row, "present") for row in range(40)]
    assert len(keys) + 2 < 80
    with capsys.disabled():
        print(f"\nattendance of 40 learners, 7 of them not simply present: {len(keys) + 2} keys with the way there")


@pytest.mark.slow
async def test_one_learner_a_key_is_also_under_eighty(app, store, klass, forty):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        keys = ["1", "4"] * 20
        await pilot.press(*keys)
        await until(pilot, lambda: not app.unwritten)
    found = marks_of(store, klass, last_meeting(store, klass))
    assert [found[one.uid] for one in forty] == ["present", "absent"] * 20


async def test_a_log_in_proposes_and_one_key_accepts_all(app, store, klass, roster):
    seen, practised, never = roster["김가람"].uid, roster["이나래"].uid, roster["최다온"].uid
    meeting = last_meeting(store, klass)
    live.show(store, "kiosk-1", learner=seen, class_=klass)
    attempts.begin(store, practised, klass, None, "cafe", "some", "", "guided", "kiosk-2")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        cells = [str(app.screen.query_one(Rows).get_row_at(row)[-1]) for row in range(3)]
        assert [words.startswith("출석?") for words in cells] == [True, True, False]
        assert marks_of(store, klass, meeting) == {}  # nothing is set by being there
        await pilot.press("enter")
        await until(pilot, lambda: marks_of(store, klass, meeting))
        assert marks_of(store, klass, meeting) == {seen: "present", practised: "present"}
        assert never not in marks_of(store, klass, meeting)


async def test_what_was_marked_is_taken_back_key_by_key_and_stays_in_the_history(app, store, klass, roster):
    meeting, first = last_meeting(store, klass), roster["김가람"].uid
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        await pilot.press("0", "4")
        await until(pilot, lambda: marks_of(store, klass, meeting).get(first) == "absent")
        await pilot.press("u")
        await until(pilot, lambda: marks_of(store, klass, meeting).get(first) == "present")
        await pilot.press("u")
        await until(pilot, lambda: marks_of(store, klass, meeting) == {})
        await pilot.press("up", "h")
        await until(pilot, lambda: app.screen.query(OptionList))
        said = [str(one.prompt) for one in app.screen.query_one(OptionList).options]
    assert [words.split("  ")[1] for words in said] == ["되돌림", "출석", "결석", "출석"]
    assert all("박강사" in words for words in said)


def test_a_mark_that_somebody_changed_meanwhile_is_not_taken_back(store, klass, roster):
    meeting, who = last_meeting(store, klass), roster["이나래"].uid
    mine = attendance.change(store, meeting, [(who, "present")], by="박강사")
    attendance.mark(store, meeting, who, "late", by="기관 담당자")
    assert attendance.take_back(store, mine, by="박강사") == {}
    assert attendance.sheet(store, klass)[meeting, who] == "late"
    assert [one.by for one in attendance.history(store, meeting, who)] == ["박강사", "기관 담당자"]


def test_what_is_taken_back_counts_for_nothing(store, klass, roster):
    who = roster["김가람"].uid  # attended the three meetings before
    mine = attendance.change(store, last_meeting(store, klass), [(who, "present")])
    assert attendance.share(store, klass, who) == (4, 4)
    attendance.take_back(store, mine)
    assert attendance.share(store, klass, who) == (3, 4)
    assert attendance.shares_of_class(store, klass)[who] == 3


async def test_two_meetings_of_a_day_are_two_columns_and_a_log_in_proposes_for_its_own(app, store, klass, roster):
    now = datetime.datetime.now(CENTRE_TIME)
    for meeting in classes.klass(store, klass).meetings[-1:]:
        classes.change_meeting(store, meeting.uid, start="00:00", hours=24)
    classes.add_meeting(store, klass, now.date(), "00:00" if now.hour > 12 else "23:59", 0.01)
    live.show(store, "kiosk-1", learner=roster["김가람"].uid, class_=klass)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        table = app.screen.query_one(Rows)
        heads = [str(column.label) for column in table.ordered_columns][-2:]
        assert heads[0].endswith("00:00") and heads[1].split()[0] == "5차시"
        row = [str(cell) for cell in table.get_row_at(0)]
        assert row[-2].startswith("출석?") and not row[-1].startswith("출석?")


async def test_a_meeting_that_is_added_elsewhere_comes_as_a_column(app, store, klass):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        before = len(app.screen.query_one(Rows).columns)
        classes.add_meeting(store, klass, app.today(), "16:00", 2)
        await until(pilot, lambda: len(app.screen.query_one(Rows).columns) == before + 1)


async def test_guests_are_counted_as_heads(app, store, klass):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        for key in ("plus", "plus", "minus"):
            await pilot.press(key)
            await until(pilot, lambda: not app.unwritten)
        assert attendance.guests(store, last_meeting(store, klass)) == 1


async def test_keys_are_obeyed_in_order_while_the_store_is_slow(app, store, klass, roster):
    """A mark is not overwritten by the key for all, an undo takes the last mark, and every guest counts."""
    meeting, first = last_meeting(store, klass), roster["김가람"].uid
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        held = threading.Event()
        app.write(lambda: held.wait(10))
        await pilot.press("4", "0", "plus", "plus", "plus", "2", "u")
        held.set()
        await until(pilot, lambda: not app.unwritten)
    assert marks_of(store, klass, meeting) == {
        one.uid: "absent" if one.uid == first else "present" for one in roster.values()
    }
    assert attendance.guests(store, meeting) == 3
