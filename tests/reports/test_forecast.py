"""Where the year will end: the rule, its range, and saying nothing where there is too little."""

from datetime import date, timedelta

import pytest

from reports.forecast import forecast

UNTIL = date(2026, 6, 14)  # a Sunday
END = date(2026, 12, 31)


def weeks(numbers, until=UNTIL):
    """So many people in each week that ends with `until`, the last one first, all on a Wednesday."""
    last = until - timedelta((until.weekday() + 1) % 7)
    return {last - timedelta(7 * back + 4): number for back, number in enumerate(numbers)}


def test_an_even_pace_goes_on_without_any_range():
    found = forecast(weeks([70] * 20), UNTIL, 200_000)
    left = (END - UNTIL).days / 7
    assert (found.weeks, found.pace, found.spread) == (12, 70, 0)
    assert found.low == found.likely == found.high == round(20 * 70 + 70 * left)
    assert found.goal_on is None
    assert "12주" in found.words.ko.replace(" ", "") and "12" in found.words.en


def test_the_range_grows_with_what_varies_and_with_the_weeks_that_are_left():
    calm, wild = forecast(weeks([60, 80] * 8), UNTIL, 9_000), forecast(weeks([10, 130] * 8), UNTIL, 9_000)
    assert calm.pace == wild.pace and calm.likely == wild.likely
    assert wild.high - wild.low > calm.high - calm.low > 0
    late = date(2026, 12, 20)
    near = forecast(weeks([60, 80] * 8, late), late, 9_000)
    assert near.high - near.low < calm.high - calm.low
    assert wild.low >= wild.reached


def test_the_goal_s_day_follows_from_the_pace():
    found = forecast(weeks([70] * 20), UNTIL, 1_400 + 70 * 4)
    assert found.goal_on == UNTIL + timedelta(28)
    assert forecast(weeks([70] * 20), UNTIL, 1_000).goal_on == UNTIL


@pytest.mark.parametrize("numbers", [[], [9], [9] * 6])
def test_with_too_little_it_says_nothing_and_why(numbers):
    found = forecast(weeks(numbers), UNTIL, 200_000)
    assert (found.low, found.likely, found.high, found.goal_on) == (None, None, None, None)
    assert found.reached == sum(numbers) and found.words.ko and found.words.en
    assert found.weeks < 6


def test_last_year_s_weeks_count_for_the_pace_and_not_for_the_year():
    until = date(2026, 1, 18)
    found = forecast(weeks([50] * 15, until), until, 200_000)
    assert found.weeks == 12 and found.pace == 50
    assert found.reached == 100, "the weeks of January"


def test_days_to_come_are_not_looked_at():
    days = weeks([70] * 20)
    assert forecast({**days, UNTIL + timedelta(1): 999}, UNTIL, 10_000) == forecast(days, UNTIL, 10_000)
