"""The store goes, is held, is full while the console runs: said, nothing half done, and it goes on by itself."""

import sqlite3

import pytest
from textual.widgets import DataTable

from records import attendance, classes, disks, live
from records.errors import DiskFull
from tutor_tui import __main__ as command
from tutor_tui.screens.attendance import AttendanceScreen
from tutor_tui.screens.klass import ClassScreen
from tutor_tui.widgets.calls import Calls
from tutor_tui.widgets.room import RoomLine
from tutor_tui.widgets.rows import Row, Rows

SIZE = (100, 30)


async def until(pilot, true, tries=400):
    for _ in range(tries):
        await pilot.pause(0.02)
        if true():
            return
    raise AssertionError("it never came true")


def said(app):
    line = app.screen.query_one(RoomLine)
    return str(line.render()) if line.display else ""


async def test_a_store_that_is_taken_away_is_said_and_found_again(app, store, klass, tmp_path):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ClassScreen) and app.screen.query_one(Rows).row_count)
        store.path.rename(tmp_path / "elsewhere.db")
        await until(pilot, lambda: "기록을 읽지 못했습니다" in said(app))
        await pilot.press("a", "1", "escape", "f2", "f6", "down")  # nothing of this ends the console
        await pilot.pause(0.2)
        assert app.is_running
        (tmp_path / "elsewhere.db").rename(store.path)
        await until(pilot, lambda: not app.trouble)
        await until(pilot, lambda: app.front is not None and not app.unwritten and "읽지" not in said(app))
        live.call(store, "kiosk-2", None, "asked")
        await until(pilot, lambda: "kiosk-2" in str(app.screen.query_one(Calls).render()))


async def test_a_store_held_by_another_program_never_stops_the_screen(app, store, klass, roster):
    meeting = classes.klass(store, klass).meetings[-1].uid
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        other = sqlite3.connect(store.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await pilot.press("4")
        await until(pilot, lambda: "저장하는 중" in said(app))
        assert app.screen.query_one(Rows).cursor_row == 1  # the keys go on meanwhile
        await pilot.press("down", "up")
        assert app.screen.query_one(Rows).cursor_row == 1
        assert not [one for one in attendance.sheet(store, klass) if one[0] == meeting]
        other.execute("ROLLBACK")
        other.close()
        await until(pilot, lambda: attendance.sheet(store, klass).get((meeting, roster["김가람"].uid)) == "absent")
        await until(pilot, lambda: said(app) == "")


async def test_a_full_disk_is_said_and_nothing_is_marked(app, store, klass, monkeypatch):
    meeting = classes.klass(store, klass).meetings[-1].uid

    def full(*_):
        raise DiskFull(store.path, "database or disk is full")

    told = []
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen) and app.screen.query_one(Rows).row_count)
        monkeypatch.setattr(app, "notify", lambda words, **_: told.append(words))
        monkeypatch.setattr("records.attendance._mark", full)
        await pilot.press("0")
        await until(pilot, lambda: told)
        assert told[0].startswith("하지 못했습니다")
        monkeypatch.undo()
        assert not [one for one in attendance.sheet(store, klass) if one[0] == meeting]
        await pilot.press("0")
        await until(pilot, lambda: [one for one in attendance.sheet(store, klass) if one[0] == meeting])


def test_a_store_on_a_network_share_is_refused_before_anything_is_drawn(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(disks, "on_network", lambda _: True)
    assert command.run(tmp_path / "store.db", "ko") == 1
    assert "네트워크" in capsys.readouterr().err
    assert not (tmp_path / "store.db").exists()


async def test_a_letter_typed_in_korean_means_its_key(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ClassScreen))
        await pilot.press("ㅁ")
        await until(pilot, lambda: isinstance(app.screen, AttendanceScreen))


@pytest.mark.parametrize(("wished", "rings"), [(True, 1), (False, 0)])
async def test_a_new_call_rings_once_where_a_bell_is_wished(app, store, monkeypatch, wished, rings):
    rung = []
    monkeypatch.setattr(app, "bell", lambda: rung.append(1))
    async with app.run_test(size=SIZE) as pilot:
        if wished != app.wishes.bell:
            await pilot.press("ctrl+b")
        await until(pilot, lambda: app._rung is not None)
        live.call(store, "kiosk-2", None, "asked")
        await until(pilot, lambda: "kiosk-2" in str(app.screen.query_one(Calls).render()))
        store_now = app.store.now()
        live.show(store, "kiosk-2", since=store_now)  # something else changes: no second bell
        await pilot.pause(0.5)
        assert len(rung) == rings


async def test_rows_change_in_place_and_cursor_and_scroll_stay(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: app.screen.query(Rows) and app.section == "classes")
        table = Rows()
        await app.screen.mount(table)
        table.add_column("name", key="name")
        table.add_column("mark", key="mark")
        names = [f"k{n}" for n in range(60)]
        table.put(Row(key, (key, "a")) for key in names)
        table.go_to("k40")
        await pilot.pause()
        scrolled = table.scroll_offset
        assert table.put(Row(key, (key, "b" if key == "k3" else "a")) for key in names) == 1
        assert (table.key_here, table.scroll_offset) == ("k40", scrolled)
        assert [str(cell) for cell in table.get_row("k3")] == ["k3", "b"]
        table.put(Row(key, (key, "[b]")) for key in names[1:])  # a name with brackets is no markup; one row went
        await pilot.pause()
        assert table.key_here == "k40" and str(table.get_row("k40")[1]) == "[b]"
        assert isinstance(table, DataTable)
