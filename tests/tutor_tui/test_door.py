"""Signing in, the lock, and what each role is shown: walked by keys alone."""

import sqlite3
import threading
import time

import pytest
from textual.widgets import DataTable, Input, Static

from courses.settings import Settings
from records import (
    accounts,
    attendance,
    audit,
    centres,
    certificates,
    classes,
    demonstration_accounts,
    live,
    people,
    pins,
)  # fmt: skip
from records.store import Store
from tutor_tui.dialogs import Working
from tutor_tui.places import PLACES, SECTIONS
from tutor_tui.screens.door import CentreScreen, FirstScreen, LockScreen, NewPinScreen, SignInScreen
from tutor_tui.screens.today import TodayScreen
from tutor_tui.tour import Tour

SIZE = (110, 32)
PIN = "481516"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(pins, "hasher", pins.public_hasher)


@pytest.fixture
def door(store, packs, klass):
    """The console as it opens for somebody who has not signed in."""
    from tutor_tui.app import TutorApp

    return TutorApp(store, packs, Settings(), "ko")


@pytest.fixture
def chief(store):
    made = accounts.add_first(store, "나관리", PIN)
    accounts.tour_seen(store, made.uid)
    return accounts.account(store, made.uid)


def add(store, chief, name, role, centre, pin=PIN):
    """An account whose PIN is its own already, and who has been shown around."""
    one = accounts.add(store, chief, name, role, centre, pin, public=True)
    accounts.tour_seen(store, one.uid)
    return one


async def until(pilot, true, tries=200):
    for _ in range(tries):
        await pilot.pause(0.02)
        if true():
            return
    raise AssertionError("it never came true")


async def fill(pilot, **values):
    """Put texts into the lines at once, and press Enter in the last one. Keys one by one are tried in two walks."""
    for id, value in values.items():
        line = pilot.app.screen.query_one("#" + id.replace("_", "-"), Input)
        line.value = value
        line.focus()
    await pilot.press("enter")


async def sign_in(pilot, name, pin=PIN):
    await fill(pilot, name=name, pin=pin)


def said(app):
    return str(app.screen.query_one("#said", Static).render())


def seen(app):
    """Everything that stands on the screen."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


async def test_three_wrong_pins_wait_and_the_right_one_opens(door, store, chief):
    async with door.run_test(size=SIZE) as pilot:
        assert isinstance(door.screen, SignInScreen) and "햇살복지관" in seen(door)
        await pilot.press(*"나관리", "enter")
        for tries in range(1, 4):
            await pilot.press(*"000001", "enter")
            await until(pilot, lambda n=tries: len(audit.page(store, what="sign_in_refused")) == n)
            await until(pilot, lambda: not door.screen._busy)
            assert ("맞지 않습니다" if tries < 3 else "초 뒤에") in said(door)
        assert door.screen.query_one("#pin", Input).disabled
        assert "000001" not in seen(door)
        store.now = lambda: time.time_ns() // 1_000_000 + 6_000
        door.screen._until = 1
        await until(pilot, lambda: not door.screen.query_one("#pin", Input).disabled)
        await pilot.press(*PIN, "enter")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        assert door.instructor == "나관리" and "나관리" in door.signed_line


async def test_before_signing_in_no_key_does_anything(door, store, chief):
    async with door.run_test(size=SIZE) as pilot:
        await pilot.press("f2", "f5", "f6", "f8", "f9", "f3", "ctrl+p", "ctrl+l", "f10", "f12")
        await pilot.pause()
        assert isinstance(door.screen, SignInScreen) and len(door.screen_stack) == 2
        assert "김가람" not in seen(door)


async def test_the_first_day_makes_an_administrator_and_shows_around(door, store):
    async with door.run_test(size=SIZE) as pilot:
        assert isinstance(door.screen, FirstScreen)
        await fill(pilot, name="나관리", pin="123456", pin_again="123456")
        await until(pilot, lambda: "먼저 눌러 볼" in said(door))
        assert not accounts.begun(store)
        await fill(pilot, pin=PIN, pin_again="999999")
        await until(pilot, lambda: "서로 다릅니다" in said(door))
        await pilot.press(*PIN, "enter", *PIN, "enter")
        await until(pilot, lambda: isinstance(door.screen, Tour))
        await until(pilot, lambda: "1/8" in seen(door))
        await pilot.press("right", "right", "left")
        assert "2/8" in seen(door)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        await until(pilot, lambda: accounts.by_name(store, "나관리").toured)
        await pilot.press("f12")
        await until(pilot, lambda: isinstance(door.screen, Tour))


async def test_a_store_without_a_centre_asks_for_it_on_the_first_day(packs, tmp_path, home):
    from tutor_tui.app import TutorApp

    with Store.open(tmp_path / "new.db") as new:
        app = TutorApp(new, packs, Settings(), "ko")
        async with app.run_test(size=(80, 24)) as pilot:
            await fill(pilot, name="나관리", pin=PIN, pin_again=PIN)
            await until(pilot, lambda: isinstance(app.screen, CentreScreen))
            await fill(pilot, centre_name="햇살복지관", district="강북", code="강북03", head="햇살복지관장")
            await until(pilot, lambda: "자치구 이름이 아닙니다" in said(app))
            assert not centres.centres(new)
            await fill(pilot, district="강북구")
            await until(pilot, lambda: isinstance(app.screen, Tour))
            assert centres.centre(new).code == "강북03"


async def test_an_account_that_was_archived_meanwhile_is_signed_out(door, store, chief, centre):
    one = add(store, chief, "박강사", "instructor", centre)
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "박강사")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        accounts.change(store, chief, one.uid, "staff", "")
        door.look_account()
        assert door.account.role == "staff" and not door.may("classes")
        accounts.archive(store, chief, one.uid)
        door.look_account()
        await until(pilot, lambda: isinstance(door.screen, SignInScreen))
        assert door.account is None


async def test_a_resident_number_as_name_is_refused_and_forgotten(door, store):
    async with door.run_test(size=SIZE) as pilot:
        await fill(pilot, name="900101-1234567", pin=PIN, pin_again=PIN)
        await until(pilot, lambda: "주민등록번호" in said(door))
        assert not accounts.begun(store)
        assert "1234567" not in str(list(store.db.query("select * from audit")))


async def test_a_temporary_pin_is_changed_before_anything_else(door, store, chief, centre):
    one = accounts.add(store, chief, "박강사", "instructor", centre, PIN)
    accounts.tour_seen(store, one.uid)
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "박강사")
        await until(pilot, lambda: isinstance(door.screen, NewPinScreen))
        assert door.account is None
        await fill(pilot, new_pin="918273", pin_again="918273")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        assert not accounts.by_name(store, "박강사").must_change


async def test_the_lock_hides_everything_and_gives_the_place_back(door, store, chief, klass, roster):
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "나관리")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        await pilot.press("enter", "down", "f")  # a dialog above the class
        await pilot.pause()
        before = door.screen
        live.call(store, "kiosk-2", roster["이나래"].uid, klass, "asked")
        door.notify("이나래 님의 도움 요청")
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert isinstance(door.screen, LockScreen)
        door.notify("최다온 님의 확인서")  # what comes while it is locked waits
        door.push_screen(Tour("ko", door.allowed))
        await pilot.press("f2", "f5", "f9", "ctrl+p", "f12", "escape")
        await pilot.pause(0.1)
        assert isinstance(door.screen, LockScreen)
        assert not any(name in seen(door) for name in ("이나래", "최다온", "김가람"))
        assert "kiosk-2" in seen(door)
        await pilot.press(*"000001", "enter")
        await until(pilot, lambda: "맞지 않습니다" in said(door))
        await pilot.press(*PIN, "enter")
        await until(pilot, lambda: not door.locked)
        await until(pilot, lambda: isinstance(door.screen, Tour))
        await pilot.press("escape")
        await pilot.pause()
        assert door.screen is before


async def test_left_alone_the_console_locks_itself(door, store, chief):
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "나관리")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        door._look_idle()
        assert not door.locked
        door._touched -= Settings().console.lock_minutes * 60 + 1
        door._look_idle()
        await pilot.pause()
        assert isinstance(door.screen, LockScreen)
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(door.screen, SignInScreen))
        assert door.account is None and door.screen.query_one("#name", Input).value == "나관리"


async def test_an_instructor_is_shown_own_classes_only(door, store, chief, centre, klass):
    other = classes.add_class(store, "남의 반", centre, "키오스크 첫걸음", instructor="윤슬아")
    stranger = people.add_learner(store, "홍길순", centre)
    classes.enrol(store, other, stranger)
    add(store, chief, "박강사", "instructor", centre)
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "박강사")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        for key in ("1", "2"):
            await pilot.press(key)
            await pilot.pause()
            assert "키오스크 첫걸음" in seen(door) and "남의 반" not in seen(door)
        door.open_place("live_class", (other,))
        door.open_place("learner", (other, stranger))
        door.open_place("accounts")
        await pilot.press("3")
        await pilot.pause()
        await pilot.press(*"홍길순", "enter")
        await pilot.pause()
        rows = [table for table in door.screen.query(DataTable) if table.row_count]
        assert not any("홍길순" in str(table.get_row_at(n)) for table in rows for n in range(table.row_count))


@pytest.mark.parametrize("role", ["instructor", "staff"])
async def test_no_screen_at_all_shows_a_name_that_is_not_ones_own(door, store, chief, centre, klass, roster, role):
    """Every section and place of the console, for who may see some names and for who may see none."""
    other = classes.add_class(
        store, "남의 반", centre, "남의 과정", instructor="윤슬아", meetings=[(door.today(), "10:00", 2)]
    )
    stranger = people.add_learner(store, "홍길순", centre, telephone="010-1111-2222")
    people.add_learner(store, "홍길숭", centre, telephone="010-1111-2222")
    classes.enrol(store, other, stranger)
    attendance.mark(store, classes.klass(store, other).meetings[0].uid, stranger, "present", by="윤슬아")
    certificates.issue(store, "completion", stranger, other, by="윤슬아")
    add(store, chief, "박강사", role, centre if role == "instructor" else "")
    mine = roster["김가람"].uid
    hidden = ("홍길순", "홍길숭") if role == "instructor" else ("홍길순", "홍길숭", "김가람", "이나래", "최다온")
    async with door.run_test(size=(160, 45)) as pilot:
        await sign_in(pilot, "박강사")
        await until(pilot, lambda: door.account is not None and not isinstance(door.screen, SignInScreen))
        for section in SECTIONS:
            door.go(section.name)
            await pilot.pause(0.1)
            assert not any(name in seen(door) for name in hidden), section.name
        depth = len(door.screen_stack)
        for place in PLACES.values():
            for about in ((other, stranger), (klass, stranger), ("", stranger)):
                if place.about == "learner" or (place.about == "class" and about[0] == other):
                    door.open_place(place.name, about)
                    assert len(door.screen_stack) == depth, f"{place.name} {about}"
            door.open_place(place.name, (klass, mine))
            await pilot.pause(0.1)
            assert not any(name in seen(door) for name in hidden), place.name
            while len(door.screen_stack) > depth:
                await door.pop_screen()


async def at_work(pilot, door, finish):
    """Signed in, with a dialog in front that works until `finish` is set."""
    await sign_in(pilot, "나관리")
    await until(pilot, lambda: isinstance(door.screen, TodayScreen))
    dialog = Working("일하는 중", lambda _: finish.wait(10), "ko")
    done = []
    door.push_screen(dialog, done.append)
    await until(pilot, lambda: door.screen is dialog)
    await pilot.press("ctrl+l")
    await until(pilot, lambda: isinstance(door.screen, LockScreen))
    return dialog, done


async def test_work_that_ends_while_the_console_is_locked_opens_nothing(door, store, chief):
    finish = threading.Event()
    async with door.run_test(size=SIZE) as pilot:
        dialog, done = await at_work(pilot, door, finish)
        finish.set()
        await until(pilot, lambda: done == [True])
        assert isinstance(door.screen, LockScreen) and door.locked
        await fill(pilot, pin=PIN)
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        assert dialog not in door.screen_stack


async def test_work_that_ends_after_signing_out_leaves_the_door_where_it_is(door, store, chief):
    finish = threading.Event()
    async with door.run_test(size=SIZE) as pilot:
        _, done = await at_work(pilot, door, finish)
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(door.screen, SignInScreen))
        finish.set()
        await pilot.pause(0.3)
        assert isinstance(door.screen, SignInScreen) and not done


async def test_a_pin_that_proves_right_after_signing_out_opens_nothing(door, store, chief, monkeypatch):
    finish, right = threading.Event(), pins.right
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "나관리")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        await pilot.press("ctrl+l")
        await until(pilot, lambda: isinstance(door.screen, LockScreen))
        monkeypatch.setattr(pins, "right", lambda *of: finish.wait(10) and right(*of))
        await fill(pilot, pin=PIN)
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(door.screen, SignInScreen))
        finish.set()
        await pilot.pause(0.4)
        assert isinstance(door.screen, SignInScreen) and door.account is None


async def test_what_somebody_asked_for_is_not_shown_to_the_next(door, store, chief):
    finish, shown = threading.Event(), []
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "나관리")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))
        door.beside(lambda: finish.wait(10), shown.append)
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(door.screen, SignInScreen))
        finish.set()
        await pilot.pause(0.3)
        assert not shown


async def test_programme_staff_see_figures_and_nobodys_name(door, store, chief, klass):
    add(store, chief, "서지우", "staff", "")
    async with door.run_test(size=SIZE) as pilot:
        await sign_in(pilot, "서지우")
        await until(pilot, lambda: door.account is not None and not isinstance(door.screen, SignInScreen))
        for key in "123456":
            await pilot.press(key)
            await pilot.pause()
            assert not any(name in seen(door) for name in ("김가람", "이나래", "최다온"))
        titles = {command.title for command in door.get_system_commands(door.screen)}
        assert "이력" in seen(door) and "도움 응답" not in titles and "로그아웃" in titles


async def test_a_busy_store_lets_nobody_in_and_says_so(door, store, chief, monkeypatch):
    monkeypatch.setattr("records.store.BUSY_SECONDS", 0.1)
    other = sqlite3.connect(store.path, isolation_level=None)
    async with door.run_test(size=SIZE) as pilot:
        other.execute("begin immediate")
        await sign_in(pilot, "나관리")
        await until(pilot, lambda: "쓰고 있습니다" in said(door), 600)
        other.rollback()
        other.close()
        assert door.account is None
        await pilot.press(*PIN, "enter")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))


async def test_a_store_that_is_gone_lets_nobody_in_and_says_so(door, store, chief):
    async with door.run_test(size=SIZE) as pilot:
        await pilot.pause()
        away = store.path.with_suffix(".away")
        store.path.rename(away)
        await sign_in(pilot, "나관리")
        await until(pilot, lambda: "읽거나 쓸 수 없습니다" in said(door))
        assert door.account is None
        away.rename(store.path)
        await pilot.press(*PIN, "enter")
        await until(pilot, lambda: isinstance(door.screen, TodayScreen))


async def test_the_demonstration_shows_its_pins_and_a_real_store_none(packs, tmp_path, chief, door, home):
    from tutor_tui.app import TutorApp

    async with door.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert "204060" not in seen(door)
    with Store.open(tmp_path / "demonstration.db") as shown:
        centre = centres.add_centre(shown, "시연", "강북03", "강북구", "관장")
        demonstration_accounts.add(shown, centre)
        app = TutorApp(shown, packs, Settings(), "ko")
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            for one in demonstration_accounts.KNOWN:
                assert one.pin in seen(app), "the list is cut off"
            await sign_in(pilot, "한가람", "204060")
            await until(pilot, lambda: app.account is not None)


def test_the_console_begins_without_the_library_of_hashes():
    import subprocess
    import sys

    code = "import sys, tutor_tui.app; sys.exit('argon2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
