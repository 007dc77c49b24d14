"""Dates of a class from its template."""

import datetime

import pytest

from courses import planning
from courses.mastery import TEMPLATES

TUESDAY = datetime.date(2026, 3, 3)


def days(template, first=TUESDAY, **values):
    return [(one.day - first).days for one in planning.plan(template, first, "14:00", **values)]


def test_each_template_has_its_usual_dates():
    assert {template: days(template) for template in TEMPLATES} == {
        "special": [0],
        "four": [0, 7, 14, 21],
        "eight": [0, 2, 7, 9, 14, 16, 21, 23],
        "open": [7 * n for n in range(12)],
    }


@pytest.mark.parametrize("first", range(7))
def test_twice_a_week_stays_out_of_a_weekend_that_was_not_asked_for(first):
    day = TUESDAY + datetime.timedelta(first)
    on = planning.weekdays(day, 2)
    assert day.weekday() in on and len(on) == 2
    assert day.weekday() > 4 or all(other <= 4 for other in on)


def test_count_length_and_days_can_be_said_and_holidays_are_left_out():
    assert days("four", count=2, hours=1.5) == [0, 7]
    assert days("four", days=(1, 3)) == [0, 2, 7, 9]
    assert days("four", without=[TUESDAY + datetime.timedelta(7)]) == [0, 14, 21, 28]
    assert planning.plan("open", TUESDAY, "9")[0] == planning.Planned(TUESDAY, "09:00", 1.0)


@pytest.mark.parametrize("values", [{"count": 61}, {"count": -1}, {"hours": 13}, {"hours": -1}, {"days": (9,)}])
def test_what_cannot_be_is_refused(values):
    with pytest.raises(ValueError):
        planning.plan("four", TUESDAY, "14:00", **values)


@pytest.mark.parametrize(
    ("typed", "start"),
    [("14", "14:00"), ("1430", "14:30"), ("930", "09:30"), ("9:05", "09:05"), ("14시 30분", "14:30")],
)
def test_times_as_they_are_typed(typed, start):
    assert planning.read_start(typed) == start


@pytest.mark.parametrize("typed", ["", "25", "14:61", "두 시", "1:2:3", "99999"])
def test_what_is_no_time_of_day(typed):
    with pytest.raises(ValueError):
        planning.read_start(typed)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-03-10", (2026, 3, 10)), ("26.3.10", (2026, 3, 10)), ("3/10", (2026, 3, 10)), ("0310", (2026, 3, 10)),
        ("3.3", (2026, 3, 3)), ("3. 2.", (2027, 3, 2)), ("20260310", (2026, 3, 10)),
    ],
)  # fmt: skip
def test_days_as_they_are_typed(typed, day):
    assert planning.read_day(typed, TUESDAY) == datetime.date(*day)


@pytest.mark.parametrize("typed", ["", "내일", "2-30", "13/1", "1-2-3-4"])
def test_what_is_no_day(typed):
    with pytest.raises(ValueError):
        planning.read_day(typed, TUESDAY)
