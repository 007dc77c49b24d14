"""Progress to the million by keys, and the survey's counts."""

import asyncio
import datetime

import pytest
from textual.widgets import Static

from records import attendance, classes, satisfaction
from records.clock import CENTRE_TIME
from reports import figures
from tutor_tui.data import millions
from tutor_tui.dialogs.survey import SurveyCounts
from tutor_tui.widgets.rows import Rows

SIZE = (120, 40)


def text(app, selector):
    return str(app.screen.query_one(selector, Static).render())


def rows(app):
    table = app.screen.query_one(Rows)
    return [[str(cell) for cell in table.get_row_at(n)] for n in range(table.row_count)]


async def until(pilot, condition):
    for _ in range(200):
        if condition():
            return
        await pilot.pause(0.05)
        await asyncio.sleep(0)
    raise AssertionError("it did not happen")


@pytest.fixture
def trained(store, klass, roster):
    """Two of three attended everything; the third once."""
    for number, meeting in enumerate(classes.klass(store, klass).meetings):
        here = [one.uid for one in roster.values() if number == 0 or one.name != "최다온"]
        attendance.mark_all(store, meeting.uid, [(uid, "present") for uid in here])


async def test_down_to_a_class_and_up_again_with_the_reports_own_numbers(app, store, klass, trained):
    today = datetime.datetime.now(CENTRE_TIME).date()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("5")
        await until(pilot, lambda: "강북구" in str(rows(app)))
        assert "2 / 200,000명  0.0010 %" in text(app, "#facts") and "2 / 1,000,000명" in text(app, "#facts")
        assert "전망: 아직 없음" in text(app, "#facts") and "6주" in text(app, "#rule")
        for name in ("햇살복지관", "키오스크 첫걸음"):
            await pilot.press("enter")
            await until(pilot, lambda name=name: rows(app) and rows(app)[0][0] == name)
        assert rows(app) == [["키오스크 첫걸음", "3", "9", "2", "66.7 %", "2", "100.0 %", "█" * 12]]
        await pilot.press("enter")
        await until(pilot, lambda: not app.screen.query_one(Rows).display)
        assert "실인원 3 · 연인원 9 · 수료 2 (66.7 %)" in text(app, "#facts")
        await pilot.press("backspace", "backspace", "backspace", "backspace")
        await until(pilot, lambda: rows(app) and rows(app)[0][0] == "강북구")
        await pilot.press("left_square_bracket")
        await until(pilot, lambda: f"{today.year - 1}년" in text(app, ".title"))
        assert rows(app)[0][1] == "0"
    found = figures.progress(store, "city", "", today.year, today)
    assert (found.whole.persons, found.whole.attendances, found.whole.credited) == (3, 9, 2)


def test_bars_and_shares_never_lie():
    assert millions.bar(0.0, 4) == "░░░░" and millions.bar(0.5, 4) == "██░░" and millions.bar(7.0, 4) == "████"
    assert millions.bar(0.03125, 4) == "▏░░░" and len(millions.bar(0.999, 4)) == 4
    shares = (0, 0.5, 0.0042, 0.000028, 1.2, None)
    assert [millions.percent(share) for share in shares] == ["0.0 %", "50.0 %", "0.42 %", "0.0028 %", "120.0 %", "-"]


async def test_a_surveys_counts_are_kept_and_corrected(app, store, klass):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2", "enter", "v", "2", "space", "1", "down", "left", "3")
        await pilot.pause()
        assert isinstance(app.screen, SurveyCounts)
        table = app.screen.query_one("DataTable")
        assert [str(cell) for cell in table.get_row_at(0)][1:] == ["2", "1", "", "", "", "3", "4.67"]
        await pilot.press("1")
        await pilot.pause()
        assert "수강생 3명보다 많습니다" in text(app, "#told")
        await pilot.press("backspace", "3", "enter")
        await until(pilot, lambda: satisfaction.of_class(store, klass))
        await pilot.press("v", "escape", "v", "enter")
        await pilot.pause()
    found = {one.question: one.counts for one in satisfaction.of_class(store, klass)}
    assert found == {"content": (0, 0, 0, 1, 2), "teacher": (0, 0, 0, 0, 3)}


async def test_a_survey_of_twenty_in_under_sixty_keys(app, store, klass, capsys):
    answers = ("14 4 1 1 0", "12 5 2 1 0", "9 8 2 0 1", "15 3 1 1 0", "17 2 1 0 0")
    keys = ["v"]
    for n, line in enumerate(answers):
        keys += [key for number in line.split() for key in (*number, "space")][:-1]
        keys += ["space"] if n < len(answers) - 1 else ["enter"]
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", *keys)
        await until(pilot, lambda: satisfaction.of_class(store, klass))
    found = {one.question: one.counts for one in satisfaction.of_class(store, klass)}
    assert found["content"] == (0, 1, 1, 4, 14) and found["again"] == (0, 0, 1, 2, 17)
    assert all(sum(five) == 20 for five in found.values())
    with capsys.disabled():
        print(f"\nsurvey of 20: {len(keys)} keys for 25 counts")
    assert len(keys) <= 60
