"""What a survey counts, on packs small enough to count by hand."""

from pathlib import Path

import pytest

from courses import checking, starting, survey, table
from courses.pack import Pack


def first(kind: str, folder: Path) -> Pack:
    starting.begin(kind, folder / "mine")
    pack = checking.check(folder / "mine").pack
    assert pack is not None
    return pack


@pytest.fixture
def signup(tmp_path: Path) -> survey.Survey:
    return survey.survey(first("pages", tmp_path))


def test_screens_outcomes_and_touches(signup: survey.Survey) -> None:
    assert signup.screens == 8, "start, course, time, people, check, printing, take, end"
    assert signup.branches == 0, "one screen after the other"
    assert signup.wrongs >= {"slip_left", "wrong_course", "wrong_time", "wrong_people"}
    # begin, course, time, next, confirm, (printing), slip, finish; one more for a second person, or large letters
    assert [each.fewest for each in signup.touches] == [7, 8, 8]
    assert all(each.exact for each in signup.touches)
    assert signup.bar, "one mission needs the large letters"
    assert not table.broken(signup)


def test_the_same_pack_gives_the_same_survey(tmp_path: Path, signup: survey.Survey) -> None:
    assert survey.survey(first("pages", tmp_path / "again")) == signup


def test_what_falls_short_is_named(signup: survey.Survey) -> None:
    assert survey.short(signup)["screens"] == (8, 12)
    lines = list(table.lacks(signup, "en"))
    assert "mine: screens 8 (at least 12)" in lines
    assert "mine: branches 0 (at least 3)" in lines


def test_pages_and_details_count_once(tmp_path: Path) -> None:
    shop = survey.survey(first("order", tmp_path))
    assert 10 <= shop.screens <= 30, "seven items are not seven screens"
    assert shop.branches >= 3
    assert shop.wrongs >= {"wrong_item", "wrong_place", "wrong_payment", "wrong_option"}
    assert not table.broken(shop)


def test_the_table_has_one_row_a_pack(signup: survey.Survey) -> None:
    lines = list(table.table([signup, signup], "ko"))
    assert len(lines) == 3
    assert lines[1].split()[:3] == ["mine", "8", "0"]
    assert "7-8" in lines[1]
    marked = list(table.table([signup], "en", markdown=True))
    assert marked[1].startswith("|---|")
    assert len({line.count("|") for line in marked}) == 1
