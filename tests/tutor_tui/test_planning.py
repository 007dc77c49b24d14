"""A class out of a template, its meetings, groups and assignments: by keys alone."""

import datetime

from textual.widgets import DataTable, Static

from records import assignments, classes, pressing
from records.clock import CENTRE_TIME
from records.errors import DiskFull
from records.pressing import Pressing
from tutor_tui.dialogs.form import Form
from tutor_tui.screens.meetings import MeetingsScreen

SIZE = (100, 30)
TODAY = datetime.datetime.now(CENTRE_TIME).date()


def below(app):
    return str(app.screen.query_one("#below", Static).render())


def rows(app):
    table = app.screen.query_one(DataTable)
    return [[str(cell) for cell in table.get_row_at(n)] for n in range(table.row_count)]


def days(store, uid):
    return [(datetime.date.fromisoformat(one.day) - TODAY).days for one in classes.klass(store, uid).meetings]


async def test_a_class_of_eight_meetings_out_of_a_template(app, store, klass):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "n")
        await pilot.pause()
        assert isinstance(app.screen, Form) and "강좌 이름을" in below(app)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, Form)  # nothing happens before all of it is right
        await pilot.press("right", "enter", *"ABC")
        await pilot.pause()
        assert "8차시" in below(app) and "모두 16시간" in below(app)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, MeetingsScreen)
        assert len(rows(app)) == 8
    (made,) = [one for one in classes.classes(store) if one.uid != klass]
    assert (made.name, made.course, made.template, made.instructor, made.hours) == ("ABC", "ABC", "eight", "박강사", 16)
    assert days(store, made.uid)[0] in range(6)


async def test_what_was_typed_wrongly_is_said_and_nothing_is_made(app, store, klass):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "n", "down", "A", *["down"] * 3, *["backspace"] * 10, *"2-30", "ctrl+s")
        await pilot.pause()
        assert "날짜를 읽지 못했습니다" in below(app)
        await pilot.press("escape")
    assert [one.uid for one in classes.classes(store)] == [klass]


async def test_meetings_are_changed_moved_cancelled_and_undone(app, store, klass):
    before = days(store, klass)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "e", *["down"] * 3, "enter")
        await pilot.pause()
        await pilot.press("down", *["backspace"] * 5, *"930", "ctrl+s")
        await pilot.pause()
        assert classes.klass(store, klass).meetings[3].start == "09:30"
        await pilot.press("x")
        await pilot.pause()
        assert classes.klass(store, klass).meetings[3].cancelled and rows(app)[3][-1] == "쉼"
        assert "여는 3차시 가운데 3차시 출석(강좌 설정 80 %)" in str(app.screen.query_one("#rule", Static).render())
        await pilot.press("up", "w")
        await pilot.pause()
        assert days(store, klass) == [*before[:2], before[2] + 7, before[3] + 7]
        await pilot.press("z", "z", "z", "z")
        await pilot.pause()
        assert days(store, klass) == before
        assert not classes.klass(store, klass).meetings[3].cancelled
        assert classes.klass(store, klass).meetings[3].start == "14:00"
        await pilot.press("n")
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert len(rows(app)) == 5


async def test_a_full_disk_leaves_the_meetings_as_they_were(app, store, klass, monkeypatch):
    before = days(store, klass)

    def full(*_args, **_values):
        raise DiskFull(store.path)

    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "e", "down")
        real, calls = classes.change_meeting, []

        def second_fails(*args, **values):
            calls.append(1)
            (real if len(calls) == 1 else full)(*args, **values)

        monkeypatch.setattr(classes, "change_meeting", second_fails)
        await pilot.press("w")
        await pilot.pause()
        assert days(store, klass) == before and len(calls) == 2
        assert any("디스크가 가득 차서" in note.message for note in app._notifications)


async def test_a_course_for_the_class_in_six_keys(app, store, klass, roster):
    keys = ["n", "n", "enter", "enter", "enter", "enter"]
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", *keys)
        await pilot.pause()
        assert rows(app) == [["반 전체", "배운 만큼", "0/3", "첫걸음", TODAY.isoformat(), "박강사"]]
        await pilot.press("x")
        await pilot.pause()
        assert rows(app) == []
    (kept,) = assignments.of_class(store, klass, closed=True)
    assert (kept.packs, kept.state, kept.by) == (("phone", "cafe", "burger"), "taken_back", "박강사")


async def test_a_mission_for_one_learner_at_the_real_level_with_its_pressures(app, store, klass, roster):
    who = roster["이나래"].uid
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "down", "enter", "i")  # on the sheet of the second learner
        await pilot.pause()
        await pilot.press(*["down"] * 6, "enter")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        await pilot.press("down", "left", "down", "right", "ctrl+s")
        await pilot.pause()
        await pilot.press("ctrl+s")  # the pressures as the centre has them
        await pilot.pause()
    (one,) = assignments.of_class(store, klass)
    assert (one.target, one.who, one.packs, one.level, one.above) == ("learner", who, ("cafe",), "real", True)
    assert one.mission and one.pressing is not None and one.pressing.allowed
    assert "behind" in one.pressing.pressures
    assert pressing.pressing(store, (who, klass)) is None  # the class's own setting is left alone
    assert isinstance(one.pressing, Pressing)


async def test_groups_by_one_key_a_learner_and_work_for_a_group(app, store, klass, roster):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "n", "o", "1", "2", "1", "enter")
        await pilot.pause()
        assert "조: 가조 2, 나조 1" in str(app.screen.query_one("#facts", Static).render())
        await pilot.press("n", "enter")
        await pilot.pause()
        await pilot.press("right", "ctrl+s")
        await pilot.pause()
        assert rows(app)[0][:3] == ["가조", "배운 만큼", "0/2"]
    assert assignments.for_learner(store, roster["이나래"].uid, klass, TODAY) == ()
    assert len(assignments.for_learner(store, roster["김가람"].uid, klass, TODAY)) == 1


async def test_everything_fits_a_small_terminal(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2", "n")
        await pilot.pause()
        assert app.screen.query_one("#below").region.bottom <= 23
        await pilot.press("escape", "enter", "n", "n")
        await pilot.pause()
        assert app.screen.query_one("OptionList").region.bottom <= 23
