"""The mastery grid, the hardest steps, who needs looking after, a learner's plot: by keys alone."""

import datetime

import pytest
from textual.widgets import DataTable, Static

from records import attempts
from records.clock import CENTRE_TIME
from reports import understanding
from tutor_tui import plot
from tutor_tui.screens.hard import HardScreen
from tutor_tui.screens.learner import LearnerScreen
from tutor_tui.screens.mastery import GridScreen, LookAfterScreen
from tutor_tui.widgets.plot import Plot

SIZE = (120, 32)
TURNED = ["card", 900, 0, 0, [["card:turned", "wrong", 400], ["card:in", "right", 900]]]
PUT_IN = ["card", 500, 0, 0, [["card:in", "right", 500]]]


@pytest.fixture
def practised(store, klass, roster, ended):
    """Kim mastered the café and is due; Lee practises it at level 3 and calls; Choi has begun nothing."""
    now = int(datetime.datetime.now(CENTRE_TIME).timestamp() * 1000)

    def play(name, level, days_ago, skin="golmok", **values):
        uid = attempts.begin(
            store,
            roster[name].uid,
            klass,
            None,
            "cafe",
            "hot-americano",
            skin,
            level,
            "kiosk-1",
            now - days_ago * 86_400_000,
        )
        attempts.finish(store, uid, ended(**values))

    play("김가람", "alone", 10, steps=(PUT_IN,), fewest=13, touches=15)
    play("김가람", "alone", 5, skin="other", steps=(TURNED,), wrong_touches=1)
    for n in range(3):
        play("이나래", "prompted", 3, steps=(TURNED,), called=n > 0, unaided=False, troubles=(("card", 1),))


def text(app, selector, kind=Static):
    return str(app.screen.query_one(selector, kind).render())


async def test_the_grid_shows_at_a_glance_and_tells_each_cell(app, practised):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "g")
        await pilot.pause()
        assert isinstance(app.screen, GridScreen)
        table = app.screen.query_one(DataTable)
        rows = [[str(cell) for cell in table.get_row_at(n)] for n in range(3)]
        assert rows == [["김가람", "", "!"], ["이나래", "▲ 2", "1"], ["최다온", "", "·"]]
        assert "복습은 숙달하고 1, 7, 30일 뒤" in text(app, "#told")
        assert "시작 전 1 · 연습 중 1 · 숙달 0 · 복습할 때 1 · 확인서 0" in text(app, "#counted")
        assert "도움 없이 바르게 2번, 다른 날 2일, 다른 화면 2가지" in text(app, "#rule")
        await pilot.press("down", "left")
        await pilot.pause()
        assert "기준 2번. 스스로 부르거나 한 단계에서 4번 잘못 누르면 부름" in text(app, "#told")
        await pilot.press("a")
        await pilot.pause()
        assert len(table.columns) == 2 + len(app.packs.packs)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, LearnerScreen)


async def test_the_grid_is_not_computed_again_while_nothing_was_practised(app, practised, monkeypatch):
    counted, real = [], understanding.grid
    monkeypatch.setattr(understanding, "grid", lambda *args: counted.append(1) or real(*args))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "g")
        await pilot.pause()
        app.redraw()
        app.redraw()
        await pilot.pause()
        assert len(counted) == 1


async def test_the_hardest_step_is_told_in_the_machines_words(app, practised):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "d")
        await pilot.pause()
        assert isinstance(app.screen, HardScreen)
        await app.workers.wait_for_complete()
        await pilot.pause()
        table = app.screen.query_one(DataTable)
        assert [str(cell) for cell in table.get_row_at(0)][:3] == [
            "80 % (4/5)", "카드를 그림 방향대로 끝까지 넣어 주세요", "칩 반대쪽부터 카드 넣기 4",
        ]  # fmt: skip
        assert "연습 5번 가운데 4번(80 %)에서 2명이" in text(app, "#told")
        assert "설정값 5" in text(app, "#rule")
        await pilot.press("t")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "아직 5번 지나간 단계가 없거나" in text(app, "#told")


async def test_who_needs_looking_after_and_why(app, practised):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "l")
        await pilot.pause()
        assert isinstance(app.screen, LookAfterScreen)
        table = app.screen.query_one(DataTable)
        whys = [[str(cell) for cell in table.get_row_at(n)][1:] for n in range(table.row_count)]
        assert whys == [
            ["이나래", "최근 3번 가운데 2번 강사를 부름 (기준 2번. 스스로 부르거나 한 단계에서 4번 잘못 누르면 부름)"],
            ["", "최근 3번 가운데 3번 같은 곳에서 막힘: 카드 넣기 (기준 3번)"],
        ]
        assert "살펴볼 분 1명 / 3명" in text(app, ".title")


async def test_a_learners_plot_by_measure_and_machine(app, practised):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "enter")
        await pilot.pause()
        drawn = text(app, "#plot", Plot)
        assert drawn.startswith("최소보다 더 누른 수 · 모든 기계 · 최근 2번") and "결과" in drawn and "2│" in drawn
        await pilot.press("v")
        await pilot.pause()
        assert text(app, "#plot", Plot).startswith("잘못 누른 수")
        await pilot.press("m")
        await pilot.pause()
        assert "카페" in text(app, "#plot", Plot)


async def test_in_a_small_terminal_the_plot_takes_the_runs_place(app, practised):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2", "enter", "enter")
        await pilot.pause()
        assert app.screen.query_one(DataTable).display and not app.screen.query_one(Plot).display
        await pilot.press("v")
        await pilot.pause()
        assert app.screen.query_one(Plot).region.height >= 6 and not app.screen.query_one(DataTable).display
        await pilot.press("v", "v", "v")
        await pilot.pause()
        assert app.screen.query_one(DataTable).display


def test_a_legend_is_folded_between_its_parts():
    legend = "* 혼자 바르게   + 도움 받아 바르게   x 다르게 끝남   - 그만둠"
    assert plot.folded(legend, 80) == [legend]
    assert plot.folded(legend, 53) == ["* 혼자 바르게   + 도움 받아 바르게   x 다르게 끝남", "- 그만둠"]
    assert plot.folded("", 53) == []
