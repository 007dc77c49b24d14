"""Certificates: who is ready and why not, all at once, again, revoked, checked: by keys alone, counted."""

import asyncio
import datetime
import re

import pytest
from textual.widgets import DataTable, Input, Static

from courses import places
from language import phrase
from records import attempts, attendance, certificates, classes, people
from records.clock import CENTRE_TIME
from reports import papers
from reports.faults import CannotWrite
from tutor_tui.screens.register import RegisterScreen

SIZE = (140, 36)


async def until(pilot, condition):
    for _ in range(400):
        if condition():
            return
        await pilot.pause(0.05)
        await asyncio.sleep(0)
    raise AssertionError("it did not happen")


def rows(app):
    table = app.screen.query_one(DataTable)
    return [[str(cell) for cell in table.get_row_at(n)] for n in range(table.row_count)]


def text(app, selector):
    """What stands there; nothing while a dialog covers it."""
    return "".join(str(found.render()) for found in app.screen.query(selector).results(Static))


@pytest.fixture
def thirty(store, klass, centre):
    """The class with thirty learners of whom all attended enough, but the two that did not."""
    for n in range(27):
        classes.enrol(store, klass, people.add_learner(store, name=f"수강생{n:02}", centre=centre))
    everybody = [one.uid for one in classes.roster(store, klass)]
    few = {one.uid for one in classes.roster(store, klass) if one.name in ("이나래", "최다온")}
    for number, meeting in enumerate(classes.klass(store, klass).meetings):
        attendance.mark_all(store, meeting.uid, [(one, "present") for one in everybody if number < 2 or one not in few])
    return everybody


async def test_thirty_certificates_in_few_keys(app, store, klass, thirty, capsys):
    keys = ["enter", "c", "i", "y"]
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*keys[:2])
        await pilot.pause()
        assert "발급 가능 28 · 미수료 2" in text(app, "#facts")
        refused = next(row for row in rows(app) if row[1] == "이나래")
        assert refused[3] == "미수료: 4차시 중 2차시 출석, 4차시부터 수료입니다."
        for key in keys[2:]:
            await pilot.press(key)
            await pilot.pause()
        await until(pilot, lambda: "발급함 28" in text(app, "#facts"))
        one_file = f"certificates-{klass}-*.pdf"
        await until(pilot, lambda: list(places.papers_folder().glob(one_file)))
    issued = certificates.of_class(store, klass)
    singles = {places.papers_folder() / f"{one.number} {one.name}.pdf" for one in issued}
    assert all(file.is_file() for file in singles)
    assert len(issued) == len({one.number for one in issued}) == 28 == len(singles)
    (together,) = places.papers_folder().glob(one_file)
    pages = len(re.findall(rb"/Type /Page\b", together.read_bytes()))
    assert pages == 28
    with capsys.disabled():
        print(f"\ncertificates for 30: {len(keys)} keys from the list of classes, {len(issued)} issued, {pages} pages")


async def test_a_watched_run_becomes_a_proof_with_the_others(app, store, klass, roster, ended):
    now = int(datetime.datetime.now(CENTRE_TIME).timestamp() * 1000)
    for name in ("김가람", "이나래"):
        uid = attempts.begin(store, roster[name].uid, klass, None, "cafe", "salt-bread", "", "alone", "kiosk-1", now)
        attempts.finish(store, uid, ended())
        if name == "김가람":
            attempts.witness(store, uid, "박강사")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "c")
        await pilot.pause()
        assert [row[4].split(" (")[0] for row in rows(app)] == [
            "발급 가능", "지켜본 강사 필요", "아직: 도움 없이 바르게 끝낸 연습 0번",
        ]  # fmt: skip
        await pilot.press("i")
        await pilot.pause()
        await pilot.press("y")
        await until(pilot, lambda: certificates.of_class(store, klass))
    (proof,) = certificates.of_class(store, klass)
    assert (proof.kind, proof.witness, proof.name) == ("proof", "박강사", "김가람")


@pytest.fixture
def issued(store, klass, roster):
    for meeting in classes.klass(store, klass).meetings:
        attendance.mark_all(store, meeting.uid, [(one.uid, "present") for one in roster.values()])
    return [certificates.issue(store, "completion", one.uid, klass, by="박강사") for one in roster.values()]


async def test_a_misspelt_name_is_mended_under_a_new_number(app, store, klass, issued):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "c", "r")
        await pilot.pause()
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        await pilot.press("backspace", "backspace", "backspace", *"김가을", "ctrl+s")
        await until(pilot, lambda: len(certificates.of_class(store, klass)) == 4)
        await pilot.pause()
        new = certificates.of_class(store, klass)[-1]
        await until(pilot, lambda: rows(app)[0][3] == new.number)
    old = certificates.certificate(store, issued[0].uid)
    assert (old.reason, new.name, new.replaces) == ("성명 정정", "김가을", old.uid)
    assert people.legal_name(store, old.learner) == "김가을"


async def test_a_name_that_cannot_be_printed_changes_nothing(app, store, klass, issued):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "c", "r")
        await pilot.pause()
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        app.screen.query_one(Input).value = "김🙂"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: any("글꼴에 없는 글자" in note.message for note in app._notifications))
    assert not certificates.certificate(store, issued[0].uid).revoked
    assert people.legal_name(store, issued[0].learner) == "김가람"


async def test_revoked_with_a_reason_that_is_asked_for(app, store, klass, issued):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "c", "x")
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "까닭을 적어 주세요" in text(app, "#below")
        await pilot.press(*"abc", "ctrl+s")
        await until(pilot, lambda: certificates.certificate(store, issued[0].uid).revoked)
        await until(pilot, lambda: "출석" in rows(app)[0][3])
    assert certificates.certificate(store, issued[0].uid).reason == "abc"


async def test_the_register_is_searched_and_a_code_checked(app, store, klass, issued):
    certificates.revoke(store, issued[2].uid, "박강사", "잘못 발급")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("4")
        await pilot.pause()
        assert isinstance(app.screen, RegisterScreen) and len(rows(app)) == 3
        assert "취소" in rows(app)[0][-1] and "잘못 발급" in rows(app)[0][-1]
        await pilot.press("slash", *"이나")
        await pilot.pause()
        assert [row[2] for row in rows(app)] == ["이나래"]
        await pilot.press("escape", "k")
        await pilot.pause()
        app.screen.query_one(Input).value = issued[1].code
        await pilot.pause()
        assert issued[1].number in text(app, "#below") and "이○래" in text(app, "#below")
        app.screen.query_one(Input).value = "XXXX"
        await pilot.pause()
        assert text(app, "#below") and issued[1].number not in text(app, "#below")
        await pilot.press("escape", "left_square_bracket")
        await pilot.pause()
        assert rows(app) == [] and str(app.today().year - 1) in text(app, ".title")


async def test_a_disk_that_is_full_leaves_what_was_issued_in_the_register_and_says_so(
    app, store, klass, thirty, monkeypatch
):
    def full(*_args, **_values):
        raise CannotWrite(phrase("reports-disk-full", file="x.pdf"))

    monkeypatch.setattr(papers, "certificate", full)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "c", "i")
        await pilot.pause()
        await pilot.press("y")
        await until(pilot, lambda: any("PDF는 다 만들지 못했습니다" in note.message for note in app._notifications))
        await until(pilot, lambda: "발급함 28" in text(app, "#facts"))
    assert len(certificates.of_class(store, klass)) == 28


async def test_one_name_that_cannot_be_printed_does_not_hold_up_the_others(app, store, klass, thirty, centre):
    odd = people.add_learner(store, name="김🙂", centre=centre)
    classes.enrol(store, klass, odd)
    for meeting in classes.klass(store, klass).meetings:
        attendance.mark(store, meeting.uid, odd, "present")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "c", "i")
        await pilot.pause()
        question = str(app.screen.query_one(".question").render())
        assert "수료증 28장" in question and "1명은" in question
        await pilot.press("n")
    assert certificates.of_class(store, klass) == ()
