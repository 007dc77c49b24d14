"""The console walked by keys alone."""

import contextlib

import pytest
from textual.css.query import NoMatches
from textual.widgets import DataTable, Static

from courses import places, practice
from records import accounts, attempts, attendance, certificates, classes, live, pins, room, watching
from tutor_tui.screens.klass import ClassScreen
from tutor_tui.widgets.calls import Calls
from tutor_tui.widgets.million import MillionLine
from tutor_tui.widgets.room import RoomLine

SIZE = (120, 32)


def text_of(app, kind, selector=""):
    return str(app.screen.query_one(selector or kind, kind).render())


def cells(app):
    table = app.screen.query_one(DataTable)
    return [[str(cell) for cell in table.get_row_at(row)] for row in range(table.row_count)]


async def until(pilot, true, tries=300):
    for _ in range(tries):
        await pilot.pause(0.05)
        with contextlib.suppress(NoMatches):  # the screen is still being made
            if true():
                return
    raise AssertionError("it never came true")


async def test_the_line_toward_the_million_stands_on_every_screen(app):
    async with app.run_test(size=SIZE) as pilot:
        for keys in ([], ["enter"], ["a"], ["escape", "c"], ["escape", "r"], ["escape", "enter"]):
            await pilot.press(*keys)
            await until(pilot, lambda: "/ 200,000" in text_of(app, MillionLine))
            assert "/ 1,000,000" in text_of(app, MillionLine)


async def test_marking_everyone_present_completes_whoever_was_there_often_enough(app, store, klass, roster):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "a")
        await pilot.pause()
        await pilot.press("0")
        await pilot.pause()
        meeting = classes.klass(store, klass).meetings[3].uid
        marks = attendance.sheet(store, klass)
        assert {marks[meeting, one.uid] for one in roster.values()} == {"present"}
        await pilot.press("4")  # the first one was not there after all
        await pilot.pause()
        assert attendance.sheet(store, klass)[meeting, roster["김가람"].uid] == "absent"
        assert len(attendance.history(store, meeting, roster["김가람"].uid)) == 2
        await pilot.press("up", "1")
        await pilot.pause()
        assert attendance.sheet(store, klass)[meeting, roster["김가람"].uid] == "present"
        await until(pilot, lambda: "올해 1명" in text_of(app, MillionLine))


async def test_certificates_are_issued_for_all_who_are_ready_as_one_pdf(app, store, klass, roster):
    last = classes.klass(store, klass).meetings[3].uid
    for one in roster.values():
        attendance.mark(store, last, one.uid, "present")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "c")
        await pilot.pause()
        assert "4차시 중 4차시 출석" in cells(app)[0][3] and "4차시부터 수료" in cells(app)[1][3]
        await pilot.press("i")
        await pilot.pause()
        await pilot.press("y")
        await until(pilot, lambda: list(places.papers_folder().glob(f"certificates-{klass}-*.pdf")))
        issued = certificates.of_class(store, klass)
        assert [one.name for one in issued] == ["김가람"]
        await until(pilot, lambda: issued[0].number in cells(app)[0][3])


async def test_a_call_at_a_kiosk_shows_and_is_answered_with_one_key(app, store, klass, roster):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter")
        who = roster["이나래"].uid
        live.show(
            store,
            "kiosk-2",
            learner=who,
            class_=klass,
            pack="cafe",
            next_touch="담기",
            state="called",
            since=store.now(),
        )
        live.call(store, "kiosk-2", who, "asked", class_=klass)
        await until(pilot, lambda: "이나래" in text_of(app, Calls))
        assert "담기" in text_of(app, Calls)
        assert "kiosk-2" in text_of(app, Calls)
        await until(pilot, lambda: "도움 필요" in cells(app)[1][2])
        await pilot.press("f2")
        await until(pilot, lambda: not live.open_calls(store))
        await until(pilot, lambda: "없음" in text_of(app, Calls))


async def test_a_learners_sheet_lists_what_was_done(app, store, klass, roster):
    who = roster["이나래"].uid
    attempts.begin(store, who, klass, None, "cafe", "some-mission", "", "guided", "kiosk-1")
    attempts.recover(store, "kiosk-1")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "down", "enter")
        await pilot.pause()
        assert cells(app)[0][2] == "그만둠"
        await pilot.press("w")
        await pilot.pause()
        assert not certificates.of_learner(store, who)


async def test_a_name_is_found_while_it_is_typed(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        await until(pilot, lambda: app.screen.query_one("#search"))
        app.screen.query_one("#search").value = "이나"
        await pilot.pause()
        found = app.screen.query_one("#found", DataTable)
        await until(pilot, lambda: found.row_count)
        assert found.row_count == 1
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert "이나래" in text_of(app, Static, ".title")


async def test_the_language_changes_and_the_section_stays(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter", "f4")
        await pilot.pause()
        assert "Classes" in text_of(app, Static, ".title")


async def test_help_names_every_key_of_the_screen(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "f1")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, ClassScreen)


@pytest.mark.parametrize("size", [(80, 24), (160, 45)])
async def test_every_screen_opens_at_any_size(app, size):
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter", "a", "escape", "c", "escape", "enter", "escape", "escape")
        await pilot.pause()
        assert app.screen.query_one(MillionLine).region.height == 1


def played_alone(packs):
    """The result of a bus look-up done right and alone: the coach's touches, made by a learner who knows them."""
    mission = packs.mission("bus-app", "number-470")
    now = 0
    attempt, _ = practice.begin(packs.kiosk("bus-app", mission.situation), mission, "alone", now)
    while attempt.result is None:
        now += 2_000
        touch = attempt.next_touch
        attempt, _ = practice.advance(attempt, practice.Touch(touch) if touch else practice.Tick(), now)
    return attempt.result


async def test_a_proof_is_begun_and_ended_by_the_pin_of_who_watches(app, store, packs, klass, roster, monkeypatch):
    monkeypatch.setattr(pins, "hasher", pins.public_hasher)
    accounts.add_first(store, "박강사", "481516")
    who = roster["최다온"].uid

    def plays():
        uid = attempts.begin(store, who, klass, None, "bus-app", "number-470", "", "alone", "kiosk-1")
        attempts.finish(store, uid, played_alone(packs))

    plays()  # before anybody watched: proves nothing
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "down", "down", "enter")
        await pilot.pause()
        assert cells(app)[0][2] == "혼자 바르게"
        await pilot.press("w", *"481516", "enter")
        await until(pilot, lambda: watching.watched(store, who, klass))
        await pilot.press("w", "n")  # nothing to confirm yet: go on watching
        plays()
        await pilot.press("w", *"000001", "enter")
        await until(pilot, lambda: "맞지 않습니다" in str(app.screen.query_one("#said", Static).render()))
        assert not certificates.of_learner(store, who)
        await pilot.press(*"481516", "enter")
        await until(pilot, lambda: certificates.of_learner(store, who))
        (proof,) = certificates.of_learner(store, who)
        assert (proof.kind, proof.witness) == ("proof", "박강사")
        assert watching.watched(store, who, klass) is None
        await until(pilot, lambda: papers_of(proof))


def papers_of(paper):
    """The files of one paper, which bear its number."""
    return [*places.papers_folder().glob(f"*{paper.number}*.pdf")]


async def test_one_key_silences_the_room_and_lifts_it_from_every_screen(app, store):
    async with app.run_test(size=SIZE) as pilot:
        line = app.screen.query_one(RoomLine)
        assert not line.display
        await pilot.press("f6")
        await until(pilot, lambda: line.display and "모두 조용히" in text_of(app, RoomLine))
        assert room.quiet(store).by == "박강사"
        for keys in (["enter"], ["a"]):
            await pilot.press(*keys)
            await until(pilot, lambda: app.screen.query_one(RoomLine).display)
        await pilot.press("f6")
        await until(pilot, lambda: room.quiet(store) is None and not app.screen.query_one(RoomLine).display)
