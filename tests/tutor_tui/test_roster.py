"""The roster walked by keys alone: imported with a preview, mended, confirmed, undone; edited, moved, joined, found."""

import contextlib
import datetime as dt
import time

import pytest
from textual.css.query import NoMatches
from textual.widgets import Input, OptionList, Static

from courses import places
from records import centres, classes, people, persons
from records.accounts import Account
from records.errors import DiskFull, StoreBusy, StoreGone
from records.roster import acts, taking
from tutor_tui import commands
from tutor_tui.data import learners
from tutor_tui.data.learners import Sight
from tutor_tui.dialogs import Ask, Pick, Working
from tutor_tui.dialogs.columns import SetColumns
from tutor_tui.dialogs.file import ChooseFile, rosters_in
from tutor_tui.dialogs.learner import LearnerForm
from tutor_tui.screens.classes import ClassesScreen
from tutor_tui.screens.doubles import DoublesScreen
from tutor_tui.screens.importing import ImportScreen
from tutor_tui.screens.klass import ClassScreen
from tutor_tui.screens.learner import LearnerScreen
from tutor_tui.screens.learners import LearnersScreen
from tutor_tui.widgets.rows import Rows

SIZE = (120, 32)
TEXT = """2026년 수강생 명단,,,,
연번,이름,출생,연락처,비고
1,한여름,1948-1-1,010-1111-0001,
2,정다온,500301,010-1111-0002,
3,=cmd|x,,,
4,김가람,,,
5,윤슬기,1950-2-30,,
"""


class Walk:
    """Keys pressed one after the other, counted."""

    def __init__(self, app, pilot) -> None:
        self.app, self.pilot, self.keys = app, pilot, 0

    async def press(self, *keys):
        for key in keys:
            self.keys += 1
            await self.pilot.press(key)
            await self.pilot.pause()

    async def until(self, true, tries=400):
        for _ in range(tries):
            await self.pilot.pause(0.02)
            with contextlib.suppress(NoMatches):
                if true():
                    return
        raise AssertionError("it never came true")

    async def at(self, kind):
        await self.until(lambda: isinstance(self.app.screen, kind))
        await self.pilot.pause()

    def text(self, selector):
        return str(self.app.screen.query_one(selector, Static).render())

    def cells(self):
        rows = self.app.screen.query_one(Rows)
        return [[str(cell) for cell in rows.get_row_at(at)] for at in range(rows.row_count)]

    def names(self):
        return [row[2] for row in self.cells()]

    async def choose(self, words):
        """Go to the line of a list that begins so, and take it."""
        await self.at(Pick)
        options = self.app.screen.query_one(OptionList)
        wanted = next(at for at in range(options.option_count) if str(options.get_option_at_index(at).prompt) == words)
        await self.press(*["down"] * ((wanted - (options.highlighted or 0)) % options.option_count), "enter")


@contextlib.asynccontextmanager
async def walking(app, size=SIZE):
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Walk(app, pilot)


@pytest.fixture
def roster_file(home):
    folder = places.home() / "rosters"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    file = folder / "명단.csv"
    file.write_bytes(TEXT.encode("cp949"))
    return file


async def opened(walk, klass="키오스크 첫걸음"):
    """From the first screen to a preview."""
    await walk.press("3")
    await walk.at(LearnersScreen)
    await walk.press("enter", "i")
    await walk.choose(klass)
    await walk.at(ChooseFile)
    await walk.press("enter")
    await walk.at(ImportScreen)
    await walk.until(lambda: walk.app.screen._plan is not None)


async def test_a_file_is_previewed_confirmed_and_undone(app, store, klass, roster_file):
    before = people.find(store)
    async with walking(app) as walk:
        await opened(walk)
        assert "모두 5줄: 새로 2 + 바뀜 0 + 중복 1 + 거절 2" in walk.text("#counts")
        assert [row[1] for row in walk.cells()] == ["+ 새로", "+ 새로", "! 거절", "= 중복", "! 거절"]
        assert "이름: 수식" in walk.cells()[2][3] and "출생: 달력에 없는 날" in walk.cells()[4][3]
        assert people.find(store) == before
        await walk.press("w")
        await walk.at(Ask)
        await walk.press("y")
        await walk.until(lambda: acts.last(store, "import") is not None)
        await walk.at(ImportScreen)
        await walk.until(lambda: "중복 3" in walk.text("#counts"))
        assert walk.keys < 12
        assert {one.name for one in classes.roster(store, klass)} == {"김가람", "이나래", "최다온", "한여름", "정다온"}
        await walk.press("u")
        await walk.at(Ask)
        await walk.press("y")
        await walk.until(lambda: acts.last(store, "import") is None)
        assert people.find(store) == before
        await walk.at(ImportScreen)
        await walk.until(lambda: "새로 2" in walk.text("#counts"))


async def test_kinds_are_shown_apart_and_single_rows_decided(app, store, klass, roster_file):
    async with walking(app) as walk:
        await opened(walk)
        await walk.press("f", "f", "f")
        assert walk.cells() == [["6", "= 중복", "김가람", walk.cells()[0][3]]]
        await walk.press("space")
        assert walk.cells() == []
        await walk.press("f", "f", "ctrl+home")
        assert "새로 3 + 바뀜 0 + 중복 0 + 거절 2" in walk.text("#counts")
        await walk.press("space")
        assert "새로 2 + 바뀜 0 + 중복 0 + 거절 3" in walk.text("#counts") and "손으로 뺐" in walk.text("#detail")
        await walk.press("space", "down", "down", "space")  # a formula stays refused, whoever asks
        assert "새로 3 + 바뀜 0 + 중복 0 + 거절 2" in walk.text("#counts")


async def test_the_columns_are_corrected_by_hand(app, store, klass, roster_file):
    roster_file.write_bytes("성명,태어난날,사시는곳\n한여름,1948-1-1,노원구\n정다온,1950-3-1,강북구\n".encode())
    async with walking(app) as walk:
        await opened(walk)
        assert [line.entry.decade for line in walk.app.screen._plan.preview.of("new")] == [0, 0]
        await walk.press("m")
        await walk.at(SetColumns)
        wanted = {"0": "성명", "1": "생년월일", "2": "자치구"}
        for row, meaning in enumerate(wanted.values()):
            for _ in range(12):
                if walk.cells()[row][2] == meaning:
                    break
                await walk.press("right")
            await walk.press("down")
        assert [row[2] for row in walk.cells()] == list(wanted.values())
        await walk.press("enter")
        await walk.at(ImportScreen)
        await walk.until(lambda: walk.app.screen._plan.preview.of("new")[0].entry.decade == 1940)
        assert "새로 2" in walk.text("#counts")
        assert [line.entry.district for line in walk.app.screen._plan.preview.of("new")] == ["노원구", "강북구"]


async def test_a_resident_number_is_never_on_the_screen(app, klass, roster_file):
    rows = "성명,주민등록번호,비고\n한여름,480101-1234567,\n정다온,500301-2345678,500301 2345678\n"
    roster_file.write_bytes(rows.encode())
    async with walking(app) as walk:
        await opened(walk)
        shown = [walk.app.export_screenshot()]
        assert "주민등록번호 열은 읽지 않았습니다" in walk.text("#columns")
        await walk.press("m")
        await walk.at(SetColumns)
        shown.append(walk.app.export_screenshot())
        await walk.press("down", "right")
        assert "받지 않음" in walk.cells()[1][2]
        for number in ("480101", "1234567", "2345678"):
            assert not any(number in picture for picture in shown)


async def test_a_file_that_is_none_is_said_and_the_screen_stays(app, klass, roster_file):
    roster_file.write_bytes(b"\xd0\xcf\x11\xe0 an old one")
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter", "i")
        await walk.choose("키오스크 첫걸음")
        await walk.at(ChooseFile)
        await walk.press("enter")
        await walk.at(ImportScreen)
        await walk.until(lambda: any("암호" in one.message for one in app._notifications))


async def test_a_full_disk_while_it_is_taken_leaves_nothing(app, store, klass, roster_file, monkeypatch):
    def full(*_):
        raise DiskFull(store.path)

    async with walking(app) as walk:
        await opened(walk)
        monkeypatch.setattr(people, "take_in", full)
        await walk.press("w")
        await walk.at(Ask)
        await walk.press("y")
        await walk.until(lambda: any("가득" in one.message for one in app._notifications))
        await walk.at(ImportScreen)
        assert acts.last(store) is None and len(people.find(store)) == 3


async def test_what_was_used_stands_in_the_way_of_an_undo(app, store, klass, roster_file):
    async with walking(app) as walk:
        await opened(walk)
        await walk.press("w")
        await walk.at(Ask)
        await walk.press("y")
        await walk.until(lambda: acts.last(store, "import") is not None)
        await walk.at(ImportScreen)
        new = next(one for one in classes.roster(store, klass) if one.name == "한여름")
        people.change_learner(store, new.uid, profile={"large": True})
        await walk.press("u")
        await walk.at(Ask)
        await walk.press("y")
        await walk.until(lambda: any("한여름" in one.message for one in app._notifications))
        assert acts.last(store, "import") is not None


async def test_a_learner_is_found_by_consonants_syllables_in_the_making_and_number(app, store, klass):
    number = next(one.number for one in people.find(store) if one.name == "최다온")
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        for typed, found in (("ㅊㄷㅇ", ["최다온"]), ("ㅊ", ["최다온"]), ("이ㄴ", ["이나래"]), ("김가라", ["김가람"])):
            walk.app.screen.query_one(Input).value = ""
            await walk.press(*typed)
            assert walk.names() == found
        walk.app.screen.query_one(Input).value = ""
        await walk.press(number)
        assert walk.names() == ["최다온"]
        await walk.press("enter", "enter")
        await walk.at(LearnerScreen)


async def test_pages_follow_each_other(app, store, klass, centre):
    for n in range(130):
        people.add_learner(store, f"박{chr(0xAC00 + 28 * n)}", centre)
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter")
        first = walk.names()
        await walk.press("n")
        second = walk.names()
        await walk.press("n")
        third = walk.names()
        assert (len(first), len(second), len(third)) == (60, 60, 13) and "3쪽" in walk.text(".title")
        assert len({*first, *second, *third}) == 133
        await walk.press("b", "b")
        assert walk.names() == first


async def test_somebody_is_added_edited_moved_put_aside_and_all_of_it_undone(app, store, klass, centre):
    other = classes.add_class(store, "목요반", centre, "심화", instructor="박강사")
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter", "a")
        await walk.choose("목요반")
        await walk.at(LearnerForm)
        await walk.press(*"강물결", "tab", *"1950-3-1", "ctrl+s")
        await walk.at(LearnersScreen)
        (new,) = classes.roster(store, other)
        assert (new.name, new.decade) == ("강물결", 1950)
        assert walk.names()[0] == "강물결"

        await walk.press("ctrl+home", "e")
        await walk.at(LearnerForm)
        await walk.press("tab", "tab", *"010", "ctrl+s")
        assert "연락처" in walk.text("#wrong")  # still the form
        await walk.press(*"11112222", "ctrl+s")
        await walk.at(LearnersScreen)
        assert persons.unmatched(store)[0] == 3

        await walk.press("ctrl+home", "m")
        await walk.choose("목요반")
        await walk.choose("키오스크 첫걸음")
        await walk.at(LearnersScreen)
        assert new.uid in {one.uid for one in classes.roster(store, klass)} and not classes.roster(store, other)

        await walk.press("ctrl+home", "d")
        await walk.at(Ask)
        await walk.press("y")
        await walk.at(LearnersScreen)
        assert "강물결" not in walk.names()
        await walk.press("v")
        assert walk.names() == ["강물결"]
        await walk.press("v")

        for what in ("archive", "move", "edit", "add"):
            assert acts.last(store).kind == what
            await walk.press("u")
            await walk.at(Ask)
            await walk.press("y")
            await walk.until(lambda: acts.last(store) is None or acts.last(store).kind != what)  # noqa: B023
            await walk.at(LearnersScreen)
        assert sorted(walk.names()) == ["김가람", "이나래", "최다온"]


async def test_several_are_marked_and_moved_together(app, store, klass, centre):
    other = classes.add_class(store, "목요반", centre, "심화", instructor="박강사")
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter", "space", "space", "m")
        await walk.choose("목요반")
        await walk.at(LearnersScreen)
        assert [one.name for one in classes.roster(store, other)] == ["김가람", "이나래"]
        assert [one.name for one in classes.roster(store, klass)] == ["최다온"]


async def test_two_who_may_be_one_are_joined_parted_and_kept_apart(app, store, klass, centre):
    a = people.add_learner(store, "강물결", centre, telephone="010-1111-2222")
    b = people.add_learner(store, "강물결", centre, telephone="010-1111-2222")
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter", "g")
        await walk.at(DoublesScreen)
        await walk.until(lambda: len(walk.cells()) == 1)
        assert walk.cells()[0][0] == "전화가 같음"
        await walk.press("y")
        await walk.at(Ask)
        await walk.press("y")
        await walk.at(DoublesScreen)
        await walk.until(lambda: walk.cells() == [])
        assert people.learner(store, a).person == people.learner(store, b).person
        await walk.press("u")
        await walk.at(Ask)
        await walk.press("y")
        await walk.at(DoublesScreen)
        await walk.until(lambda: len(walk.cells()) == 1)
        await walk.press("n")
        await walk.until(lambda: walk.cells() == [])
        assert people.learner(store, a).person != people.learner(store, b).person


async def test_a_list_is_written_without_names_unless_they_are_wanted(app, store, klass):
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        for words, named in (("CSV · 가명으로", False), ("CSV · 이름과 번호를 넣어서 (기관 안에서만)", True)):
            for old in places.papers_folder().glob("roster-*"):
                old.unlink()
            await walk.press(*([] if named else ["enter"]), "x")
            await walk.choose("키오스크 첫걸음")
            await walk.choose(words)
            await walk.at(LearnersScreen)
            (file,) = places.papers_folder().glob("roster-*.csv")
            assert ("김가람" in file.read_text(encoding="utf-8-sig")) is named


@pytest.mark.parametrize("account", [Account("", "최강사", "instructor")])
async def test_an_instructor_sees_who_is_in_the_own_classes_only(app, store, klass, centre):
    own = classes.add_class(store, "최강사 반", centre, "심화", instructor="최강사")
    for name in ("강물결", "강한결"):
        classes.enrol(store, own, people.add_learner(store, name, centre))
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        assert walk.names() == ["강물결", "강한결"]
        await walk.press(*"ㄱㅎ")
        assert walk.names() == ["강한결"]
        await walk.press("enter", "g", "x")  # joining and exporting are not an instructor's
        assert isinstance(app.screen, LearnersScreen)


async def test_the_screens_fit_a_small_terminal_and_open_from_the_class(app, klass, roster_file):
    async with walking(app, (80, 24)) as walk:
        await walk.press("2")
        await walk.at(ClassesScreen)
        await walk.press("enter")
        await walk.at(ClassScreen)
        await walk.press("m")
        await walk.at(ChooseFile)
        await walk.press("enter")
        await walk.at(ImportScreen)
        await walk.until(lambda: walk.app.screen._plan is not None)
        assert walk.app.screen.class_uid == klass
        assert walk.app.screen.query_one(Rows).region.height >= 5
        await walk.press("escape", "3")
        await walk.at(LearnersScreen)
        await walk.press("enter", "e")
        await walk.at(LearnerForm)
        assert walk.app.screen.query_one("#keep").region.bottom <= 24


async def test_somebody_moves_to_another_centre(app, store, klass, centre):
    there = centres.add_centre(store, "노원복지관", "노원01", "노원구", "관장")
    far = classes.add_class(store, "노원반", there, "심화", instructor="이강사")
    classes.add_class(store, "목요반", centre, "심화", instructor="이강사")
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter", "m")
        await walk.choose("키오스크 첫걸음")
        await walk.choose("노원복지관")
        await walk.choose("노원반")
        await walk.at(LearnersScreen)
        (one,) = classes.roster(store, far)
        assert (one.name, one.centre) == ("김가람", there)


async def test_a_store_that_is_gone_or_locked_is_said_and_what_was_found_stays(app, store, klass, monkeypatch):
    def gone(*_, **__):
        raise StoreGone(store.path)

    def locked(*_, **__):
        raise StoreBusy(store.path)

    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter")
        with monkeypatch.context() as patch:
            patch.setattr(learners, "page", gone)
            await walk.press("slash", "ㄱ")
            await walk.until(lambda: any("읽거나 쓸 수 없" in one.message for one in app._notifications))
            assert len(walk.names()) == 3
        with monkeypatch.context() as patch:
            patch.setattr(store, "writing", locked)
            await walk.press("enter", "d")
            await walk.at(Ask)
            await walk.press("y")
            await walk.until(lambda: any("다른 프로그램" in one.message for one in app._notifications))
        assert not any(one.archived for one in classes.roster(store, klass)) and acts.last(store) is None


async def test_a_long_import_draws_its_bar_and_is_stopped_by_a_key(app, store, klass, roster_file, monkeypatch):
    def slow(path, tell):
        patience = time.monotonic() + 60
        while time.monotonic() < patience:
            tell(1)
            time.sleep(0.01)
        raise AssertionError("nobody stopped it")

    monkeypatch.setattr(taking, "open_file", slow)
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("enter", "i")
        await walk.choose("키오스크 첫걸음")
        await walk.at(ChooseFile)
        await walk.press("enter")
        await walk.at(Working)
        await walk.press("escape")
        await walk.at(ImportScreen)
        assert walk.app.screen._plan is None


def test_pages_of_a_few_are_those_of_the_index(store, centre, klass):
    for name in ("김 영희", "김연아", "각하", "가구", "강소라", "Anna Lee"):
        classes.enrol(store, klass, people.add_learner(store, name, centre))
    everything = Sight()
    own = Sight("", lambda _: True)
    for typed in ("", "ㄱ", "ㄱㅇ", "김", "기", "김ㅇㅎ", "각", "ㄳ", "an", "1", "없음"):
        by_index = learners.page(store, typed, None, everything)
        among = learners.page(store, typed, None, own)
        assert {row.learner.uid for row in by_index.rows} <= {row.learner.uid for row in among.rows}
        if typed != "각":  # an index looks for 각 before 가ㄱ
            assert {row.learner.uid for row in by_index.rows} == {row.learner.uid for row in among.rows}


def test_rosters_are_offered_newest_first(tmp_path):
    import os

    for n, name in enumerate(("b.xlsx", "a.csv", "c.pdf")):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (n, n))
    assert [file.name for file in rosters_in([tmp_path, tmp_path / "none"])] == ["a.csv", "b.xlsx"]


def test_centres_are_kept_apart(store, centre, klass):
    there = centres.add_centre(store, "노원복지관", "노원01", "노원구", "관장")
    people.add_learner(store, "강물결", there, birth=dt.date(1950, 3, 1))
    assert [row.learner.name for row in learners.page(store, "", None, Sight(there)).rows] == ["강물결"]


def test_no_screen_gives_one_key_to_two_commands():
    tables = {name: rows for name, rows in vars(commands).items() if isinstance(rows, tuple) and name.isupper()}
    assert len(tables) > 10
    for name, rows in tables.items():
        keys = [row.key for row in rows if row.key and name != "MANAGE_LIST"]
        assert len(keys) == len(set(keys)), name


async def test_a_stroke_in_the_line_is_the_key_that_opens_it_and_escape_shows_everybody(app, store, klass):
    everybody = len(people.find(store))
    async with walking(app) as walk:
        await walk.press("3")
        await walk.at(LearnersScreen)
        await walk.press("slash", "ㅊ", "ㄷ", "ㅇ")
        assert walk.names() == ["최다온"] and walk.app.screen.query_one(Input).value == "ㅊㄷㅇ"
        await walk.press("escape")
        assert len(walk.names()) == everybody and not walk.app.screen.query_one(Input).has_focus
