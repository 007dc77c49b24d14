"""The papers of a class, made and printed by keys alone."""

from __future__ import annotations

import asyncio
import stat

import pytest
from textual.widgets import Button, Checkbox, Input, Select

from courses import places
from records import audit
from reports.papers import shelf
from tutor_tui.data import papers as data
from tutor_tui.dialogs.printing import PrintPaper
from tutor_tui.screens.papers import PapersScreen
from tutor_tui.widgets.rows import Rows

SIZE = (120, 32)
LPSTAT = """#!/bin/sh
case "$1" in
  -e) printf 'Office\\nClassroom\\n' ;;
  -d) echo 'system default destination: Classroom' ;;
esac
"""


def test_the_list_is_the_shelf_in_its_order():
    assert tuple(shelf.PAPERS) == data.PAPERS


@pytest.fixture
def lp(tmp_path, monkeypatch):
    """Programs of our own in the place of CUPS; gives the file in which lp writes how it was asked."""
    folder = tmp_path / "bin"
    folder.mkdir()
    asked = tmp_path / "asked"
    lp = f"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{asked}'\necho 'request id is Office-1 (1 file(s))'\n"
    for name, text in (("lp", lp), ("lpstat", LPSTAT)):
        (folder / name).write_text(text)
        (folder / name).chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(folder))
    return asked


@pytest.fixture(autouse=True)
def papers_home(tmp_path, packs, monkeypatch):
    monkeypatch.setenv(places.VARIABLE, str(tmp_path / "home"))


async def until(pilot, done):
    for _ in range(200):
        await pilot.pause()
        if done():
            return
        await asyncio.sleep(0.03)
    raise AssertionError("waited for nothing")


async def opened(pilot):
    """From the first screen to the class's papers."""
    from tutor_tui.screens.classes import ClassesScreen

    pilot.app.go("classes")
    await until(pilot, lambda: isinstance(pilot.app.screen, ClassesScreen))
    await pilot.press("enter", "p")
    await until(pilot, lambda: isinstance(pilot.app.screen, PapersScreen))


async def test_a_paper_is_a_file_first_and_printed_as_it_is_wished(app, store, klass, lp):
    async with app.run_test(size=SIZE) as pilot:
        await opened(pilot)
        await pilot.press("l", "down", "down", "enter")
        await until(pilot, lambda: isinstance(app.screen, PrintPaper))
        (file,) = places.papers_folder().iterdir()
        assert file.name.startswith("Syllabus") and not lp.exists()
        dialog = app.screen
        assert dialog.query_one(Select).value == "Classroom", "the usual printer stands first"
        dialog.query_one(Select).value = "Office"
        dialog.query_one(Input).value = "0"
        dialog.action_send()
        await pilot.pause()
        assert app.screen is dialog, "no copies at all are no answer"
        dialog.query_one(Input).value = "2"
        dialog.query_one(Checkbox).value = True
        dialog.query_one("#send", Button).press()
        await until(pilot, lambda: lp.exists() and isinstance(app.screen, PapersScreen))
        await until(pilot, lambda: any(one.what == "print" for one in audit.page(store)))
        row = app.screen.query_one(Rows).get_row("syllabus")
        assert file.name in str(row[2])
    asked = lp.read_text().split("\n")
    for word in ("Office", "2", "sides=two-sided-long-edge"):
        assert word in asked
    assert str(file) in asked


async def test_without_a_printer_the_file_is_there_and_that_is_said(app, klass, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    async with app.run_test(size=SIZE) as pilot:
        await opened(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PrintPaper))
        assert not app.screen.query(Select)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PapersScreen))
    assert len(list(places.papers_folder().iterdir())) == 1


async def test_what_cannot_be_made_is_said_and_nothing_is_written(app, klass, lp):
    async with app.run_test(size=SIZE) as pilot:
        await opened(pilot)
        table = app.screen.query_one(Rows)
        table.go_to("certificates")
        await pilot.press("enter")
        await until(pilot, lambda: bool(app._notifications))
        assert isinstance(app.screen, PapersScreen)
    assert not places.papers_folder().exists()
