"""Accounts, the trail, consent, what is kept and its destruction: walked by keys alone."""

import datetime
import json

import pytest
from textual.widgets import Input, Static

from courses import places
from records import accounts, audit, consent, people, pins, purge, watching
from records.errors import DiskFull
from tutor_tui.dialogs import Line
from tutor_tui.screens.accounts import AccountsScreen
from tutor_tui.screens.audit import AuditScreen
from tutor_tui.screens.consent import ClassConsentScreen, ConsentScreen
from tutor_tui.screens.kept import DestroyScreen, KeptScreen
from tutor_tui.widgets.rows import Rows

SIZES = [(80, 24), (160, 45)]
RESIDENT = "900101-1234567"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(pins, "hasher", pins.public_hasher)


@pytest.fixture
def account(store):
    """A real administrator: the office asks the store who somebody is."""
    return accounts.add_first(store, "박강사", "481516")


async def until(pilot, true, tries=300):
    for _ in range(tries):
        await pilot.pause(0.02)
        if true():
            return
    raise AssertionError("it never came true")


async def fill(pilot, *texts):
    """Put texts into the lines in front at once, and press Enter in the last one."""
    await pilot.pause()
    for line, text in zip(pilot.app.screen.query(Input), texts, strict=True):
        line.value = text
        line.focus()
    await pilot.press("enter")
    await pilot.pause()


def rows(app, selector="Rows"):
    table = app.screen.query(selector).first(Rows)
    return [[str(cell) for cell in table.get_row_at(n)] for n in range(table.row_count)]


def said(app, selector="#said"):
    return str(app.screen.query_one(selector, Static).render())


def told(app):
    return " ".join(one.message for one in app._notifications)


def written(store):
    """Everything the store holds, as text."""
    return "".join(str(list(store.db.query(f"select * from {table}"))) for table in store.db.table_names())


@pytest.mark.parametrize("size", SIZES)
async def test_an_account_is_made_reset_and_archived(app, store, account, size):
    async with app.run_test(size=size) as pilot:
        app.open_place("accounts")
        await until(pilot, lambda: isinstance(app.screen, AccountsScreen) and rows(app))
        await pilot.press("a")
        await fill(pilot, RESIDENT)
        assert "주민등록번호" in said(app) and app.screen.query_one(Input).value == ""
        await fill(pilot, "박강사")  # taken
        assert "이미 쓰고" in said(app)
        await fill(pilot, "한가람")
        await pilot.press("enter")  # the first role: instructor; the only centre is not asked for
        await until(pilot, lambda: accounts.by_name(store, "한가람"))
        await until(pilot, lambda: "한가람" in said(app, "#told"))
        one = accounts.by_name(store, "한가람")
        pin = said(app, "#told").split(": ")[1][:6]
        assert accounts.sign_in(store, "한가람", pin).must_change
        app.screen.query_one(Rows).go_to(one.uid)
        await pilot.press("z", "y")
        await until(pilot, lambda: f": {pin}" not in said(app, "#told"))
        await pilot.press("x", "y")
        await until(pilot, lambda: accounts.account(store, one.uid).archived)
        app.screen.query_one(Rows).go_to(one.uid)
        await pilot.press("x")
        await until(pilot, lambda: not accounts.account(store, one.uid).archived)
        app.screen.query_one(Rows).go_to(account.uid)
        await pilot.press("x", "y")  # the last administrator
        await until(pilot, lambda: "마지막 관리자" in told(app))
        assert RESIDENT not in written(store)


async def test_the_trail_is_filtered_and_turned_by_keys(app, store, account, klass):
    for n in range(130):
        audit.note(store, "윤슬아" if n % 2 else "한가람", "export", "", str(n))
    async with app.run_test(size=(100, 30)) as pilot:
        app.open_place("audit")
        await until(pilot, lambda: isinstance(app.screen, AuditScreen) and len(rows(app)) == 100)
        await pilot.press("n")
        await until(pilot, lambda: rows(app)[-1][2] == "계정 만듦")
        await pilot.press("b", "w", "down", "down", "enter")  # 박강사, 윤슬아, 한가람
        await until(pilot, lambda: {row[1] for row in rows(app)} == {"한가람"})
        await pilot.press("c", "t", "enter")
        await until(pilot, lambda: not rows(app))
        await pilot.press("c", "d")
        await pilot.pause()
        await fill(pilot, "어제")
        assert "날짜가 아닙니다" in said(app)
        await fill(pilot, "2001-01-01")
        await until(pilot, lambda: isinstance(app.screen, AuditScreen) and not rows(app))


@pytest.mark.parametrize("size", SIZES)
async def test_consent_is_taken_item_by_item_and_withdrawn(app, store, account, klass, roster, size):
    who = roster["김가람"].uid
    people.change_learner(store, who, group="disabled")
    async with app.run_test(size=size) as pilot:
        app.open_place("class_consent", (klass,))
        await until(pilot, lambda: isinstance(app.screen, ClassConsentScreen) and rows(app))
        app.screen.query_one(Rows).go_to(who)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ConsentScreen))
        for key, count in (("y", 1), ("n", 2), ("y", 3)):
            await pilot.press(key)
            await until(pilot, lambda n=count: len(consent.decisions(store, who)) == n)
            await pilot.pause(0.05)
        now = {item: one.decision for item, one in consent.decisions(store, who).items()}
        assert now == {"basic": "given", "identity": "refused", "sensitive": "given"}
        await pilot.press("up", "w")
        await pilot.pause()
        await pilot.press("y")  # what then happens was said
        await until(pilot, lambda: people.learner(store, who).group == "other")
        await until(pilot, lambda: "거둠" in rows(app)[2][1])
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ClassConsentScreen))
        assert rows(app)[0][2:5] == ["●", "－", "×"]


async def test_until_when_a_class_is_kept_is_set_at_once(app, store, account, klass, roster):
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_place("class_consent", (klass,))
        await until(pilot, lambda: isinstance(app.screen, ClassConsentScreen) and rows(app))
        await pilot.press("u")
        await until(pilot, lambda: isinstance(app.screen, Line))
        await fill(pilot, "2001-01-01")
        await pilot.pause()
        assert "5년" in said(app)
        day = app.today() + datetime.timedelta(days=30)
        await fill(pilot, day.isoformat())
        await until(pilot, lambda: {one.keep_until for one in people_of(store, roster)} == {day.isoformat()})


def people_of(store, roster):
    return [people.learner(store, one.uid) for one in roster.values()]


async def test_what_is_kept_is_said_in_words_and_handed_over(app, store, account, klass, roster):
    who = roster["김가람"].uid
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_place("kept", (klass, who))
        await until(pilot, lambda: isinstance(app.screen, KeptScreen) and rows(app))
        attended = next(row for row in rows(app) if row[0] == "출석")
        assert attended[1:] == ["6", "이름 없이 남음"]
        await pilot.press("o")
        await until(pilot, lambda: [*places.papers_folder().glob("own-data-*.json")])
        (raw,) = places.papers_folder().glob("own-data-*.json")
        found = json.loads(raw.read_text("utf-8"))
        page = raw.with_suffix(".html")
        await until(pilot, page.exists)
        assert found["kept"]["profile"]["learners"][0]["name"] == "김가람" and "김가람" in page.read_text("utf-8")
        assert raw.stat().st_mode & 0o077 == 0
        assert [one.object for one in audit.page(store, what="own_data")] == [who]


@pytest.mark.parametrize("size", SIZES)
async def test_destruction_is_shown_confirmed_by_typing_and_signed(app, store, account, klass, roster, size):
    yesterday = app.today() - datetime.timedelta(days=1)
    gone = [roster["김가람"].uid, roster["이나래"].uid]
    for uid in gone:
        people.change_learner(store, uid, keep_until=yesterday)
    async with app.run_test(size=size) as pilot:
        app.open_place("destroy")
        await until(pilot, lambda: isinstance(app.screen, DestroyScreen) and rows(app, "#due"))
        assert {row[1] for row in rows(app, "#due")} == {"김가람", "이나래"}
        await pilot.press("p")
        await fill(pilot, "파기")
        assert "그대로" in said(app) and not purge.destructions(store)
        await fill(pilot, "2명 파기")
        await until(pilot, lambda: purge.destructions(store), 600)
        await until(pilot, lambda: isinstance(app.screen, DestroyScreen) and rows(app, "#register"))
        assert not rows(app, "#due")
        assert rows(app, "#register")[0][1:] == ["2", "박강사", "보유 기간 만료", "확인됨"]
        assert [people.learner(store, uid).name for uid in gone] == ["", ""]
        assert roster["최다온"].name == people.learner(store, roster["최다온"].uid).name


async def test_withdrawing_the_basic_consent_destroys_once_the_name_is_typed(app, store, account, klass, roster):
    who = roster["김가람"].uid
    consent.decide(store, who, "basic", "given", "박강사")
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_place("consent", (klass, who))
        await until(pilot, lambda: isinstance(app.screen, ConsentScreen) and rows(app))
        await pilot.press("n")  # refused after all: the same as withdrawn, and it is said what that means
        await fill(pilot, "김나래")
        assert "그대로" in said(app) and not purge.destructions(store)
        await fill(pilot, "김가람")
        await until(pilot, lambda: purge.destructions(store), 600)
        await until(
            pilot, lambda: "(파기됨)" in said(app, "#whose") if isinstance(app.screen, ConsentScreen) else False
        )
        assert people.learner(store, who).purged and "김가람" not in written(store)
        await pilot.press("y")
        await until(pilot, lambda: "이미 파기된" in told(app))


async def test_a_watch_is_given_up_by_one_answer(app, store, account, klass, roster):
    who = roster["김가람"].uid
    watching.begin(store, who, klass, account)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_place("learner", (klass, who))
        await pilot.pause(0.1)
        await pilot.press("w", "y")
        await until(pilot, lambda: watching.watched(store, who, klass) is None)
        assert [one.what for one in audit.page(store, limit=1)] == ["proof_ended"]


async def test_a_full_disk_while_consent_is_taken_is_said_and_nothing_is_half_done(
    app, store, account, klass, roster, monkeypatch
):
    who = roster["김가람"].uid

    def full(*_, **__):
        raise DiskFull(store.path)

    async with app.run_test(size=(80, 24)) as pilot:
        app.open_place("consent", (klass, who))
        await until(pilot, lambda: isinstance(app.screen, ConsentScreen) and rows(app))
        monkeypatch.setattr(audit, "note", full)
        await pilot.press("y")
        await until(pilot, lambda: "디스크가 가득" in told(app))
        assert consent.decisions(store, who) == {} and rows(app)[0][1].endswith("아직 묻지 않음")


async def test_ones_own_pin_is_changed(app, store, account, klass):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.action_change_pin()
        await pilot.pause()
        await fill(pilot, "481516", RESIDENT, RESIDENT)
        await until(pilot, lambda: "주민등록번호" in said(app))
        await fill(pilot, "481516", "918273", "918273")
        await until(pilot, lambda: "바꾸었습니다" in told(app))
        assert accounts.sign_in(store, "박강사", "918273").uid == account.uid
        assert RESIDENT not in written(store)
