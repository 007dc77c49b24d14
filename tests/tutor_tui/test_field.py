"""Field practice and what is taken home, by keys alone."""

import asyncio
import datetime

from textual.widgets import DataTable, Static

from courses import places
from records import classes, field, people
from tutor_tui.dialogs import FieldPractice

SIZE = (120, 32)


async def file_like(pattern):
    for _ in range(400):
        found = [file for file in places.papers_folder().glob(pattern) if file.stat().st_size]
        if found:
            return found[0]
        await asyncio.sleep(0.05)
    raise AssertionError(pattern)


async def test_a_class_is_noted_with_one_key_a_learner(app, store, klass, roster):
    today = app.today()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "f")
        await pilot.pause()
        assert isinstance(app.screen, FieldPractice)
        await pilot.press("right", "right", "left", "minus", "1", "2", "4", "up", "3", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        facts = str(app.screen.query_one("#facts", Static).render())
    yesterday = (today - datetime.timedelta(1)).isoformat()
    found = {one.learner: (one.shop, one.how, one.day) for one in field.of_class(store, klass)}
    assert found == {
        roster["김가람"].uid: ("fast_food", "alone", yesterday),
        roster["이나래"].uid: ("fast_food", "help", yesterday),
        roster["최다온"].uid: ("fast_food", "gave_up", yesterday),
    }
    assert f"{yesterday}  햄버거 가게  혼자" in facts


async def test_who_was_not_there_is_not_noted_and_escape_forgets(app, store, klass):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "f")
        await pilot.pause()
        await pilot.press("1", "up", "0", "1", "escape")
        await pilot.pause()
        assert not field.of_class(store, klass)
        await pilot.press("f")
        await pilot.pause()
        await pilot.press("plus", "down", "2", "enter")
        await pilot.pause()
    (one,) = field.of_class(store, klass)
    assert (one.shop, one.how, one.day) == ("cafe", "word", app.today().isoformat())


async def test_the_dialog_fits_a_small_terminal(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "f")
        await pilot.pause(0.1)
        table = app.screen.query_one(DataTable)
        assert table.region.height >= 4 and table.row_count == 3


async def test_a_card_and_a_learners_own_page_are_made(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "h")
        await pilot.pause()
        await pilot.press("down", "enter")
        assert (await file_like("* 카드.pdf")).read_bytes().startswith(b"%PDF")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("p")
        assert (await file_like("내가 할 수 있는 것 김가람.pdf")).read_bytes().startswith(b"%PDF")


async def test_a_class_of_twenty_is_noted_in_under_sixty_keys(app, store, klass, centre, capsys):
    for n in range(17):
        classes.enrol(store, klass, people.add_learner(store, name=f"수강생{n:02}", centre=centre))
    how = "11213141121113112211"
    keys = ["enter", "f", "right", *how, "enter"]
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
    noted = field.of_class(store, klass)
    assert len(noted) == len({one.learner for one in noted}) == 20
    assert {one.how for one in noted} == {"alone", "word", "help", "gave_up"}
    assert len(keys) <= 60
    with capsys.disabled():
        print(f"\nfield practice of 20: {len(keys)} keys from the list of classes")
