"""Turns, everybody pauses and the demonstration, by the console's keys."""

import contextlib

from textual.css.query import NoMatches
from textual.widgets import DataTable, Static

from courses import turns
from records import live, room
from records import turns as kept
from tutor_tui import lines
from tutor_tui.widgets.room import RoomLine

SIZE = (120, 32)


def names(app):
    table = app.screen.query_one(DataTable)
    return [str(table.get_row_at(row)[2]) for row in range(table.row_count)]


def line_of(store, klass):
    return kept.of_class(store, klass).line


async def until(pilot, true, tries=200):
    for _ in range(tries):
        await pilot.pause(0.05)
        with contextlib.suppress(NoMatches):
            if true():
                return
    raise AssertionError("it never came true")


async def test_the_order_is_made_by_keys_and_seen_with_who_sits_where(app, store, klass, roster):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "t")
        await pilot.pause()
        assert names(app) == [] and "O를 누르면" in str(app.screen.query_one("#states", Static).render())
        await pilot.press("o")
        await until(pilot, lambda: names(app) == ["김가람", "이나래", "최다온"])
        minutes = kept.of_class(store, klass).minutes
        await pilot.press("d")
        await until(pilot, lambda: names(app) == ["이나래", "김가람", "최다온"])
        await pilot.press("d", "u", "u")  # the cursor goes with the one that was moved
        await until(pilot, lambda: names(app) == ["김가람", "이나래", "최다온"])
        await pilot.press("s")
        await until(pilot, lambda: names(app) == ["이나래", "최다온", "김가람"])
        await pilot.press("x")
        await until(pilot, lambda: turns.find(line_of(store, klass), roster["김가람"].uid).state == "away")
        await pilot.press("x", "m", "m", "plus", "n")
        await until(pilot, lambda: kept.of_class(store, klass).naming == "masked")
        now = kept.of_class(store, klass)
        assert now.missions == 2 and now.minutes == minutes + 1

        kept.change(store, klass, lambda all_, at: turns.begun(all_, "kiosk-1", roster["최다온"].uid, at))
        kept.change(store, klass, lambda all_, at: turns.called(all_, "kiosk-2", at))
        await until(pilot, lambda: str(app.screen.query_one(DataTable).get_row_at(0)[4]) == "kiosk-1")
        table = app.screen.query_one(DataTable)
        rows = [[str(cell) for cell in table.get_row_at(n)] for n in range(3)]
        assert {row[2]: row[3].split()[0] for row in rows} == {"최다온": "▶", "이나래": "▷", "김가람": "기다림"}
        await pilot.press("e")
        await until(pilot, lambda: not kept.of_class(store, klass).open)


async def test_one_key_holds_the_room_and_the_same_key_lifts_it(app, store):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("f5")
        await until(pilot, lambda: room.held(store) is not None)
        shown = app.screen.query_one(RoomLine)
        await until(pilot, lambda: shown.display and "모두 멈춤" in str(shown.render()))
        await pilot.press("f6")
        await until(pilot, lambda: "조용히" in str(shown.render()) and "모두 멈춤" in str(shown.render()))
        await pilot.press("f5", "f6")
        await until(pilot, lambda: room.held(store) is None and not shown.display)


async def test_a_demonstration_is_ordered_for_a_kiosk_and_ended(app, store):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("f8")
        await pilot.pause()
        assert room.showing(store) is None, "no kiosk is on"
        live.show(store, "kiosk-2")
        await pilot.press("f8")
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: room.showing(store) is not None and room.showing(store).kiosk == "kiosk-2")
        await until(pilot, lambda: "kiosk-2" in str(app.screen.query_one(RoomLine).render()))
        await pilot.press("f8")
        await until(pilot, lambda: room.showing(store) is None)


def test_quick_keys_add_up_to_what_the_store_holds(store, klass):
    lines.lengthen(store, klass, 1, 1)  # no list yet
    assert kept.of_class(store, klass) is None
    minutes = lines.open_list(store, klass, store.now())
    for _ in range(3):
        lines.lengthen(store, klass, 1, 1)
    now = kept.of_class(store, klass)
    assert (now.minutes, now.missions) == (minutes + 3, lines.MOST_MISSIONS)
    lines.lengthen(store, klass, -lines.MOST_MINUTES, 1)
    now = kept.of_class(store, klass)
    assert (now.minutes, now.missions) == (1, 0)
    assert lines.open_list(store, klass, store.now()) == 1, "opened again it stays as long as it was set"
