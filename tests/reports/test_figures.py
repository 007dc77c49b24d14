"""The figures against a naive recount of the same facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from courses.settings import Settings
from records import sums
from reports import figures

CAME = {"present", "late", "left_early"}


def naive(facts, guests, until, key=lambda fact: True, month=None):
    """Persons, attendances, meetings, hours, completed, by counting the facts one by one."""
    inside = [f for f in facts if key(f) and f.day <= until]
    wanted = [f for f in inside if month is None or f.day.month == month]
    came = [f for f in wanted if f.state in CAME]
    meetings = {f.meeting: f.hours for f in wanted}
    done = {p for p, day, f in completions(facts) if key(f) and day <= until and month in (None, day.month)}
    return (
        len({f.person for f in came}),
        len({(f.person, f.meeting) for f in came}) + sum(guests.get(m, 0) for m in meetings),
        len(meetings),
        sum(meetings.values()),
        len(done),
    )


def completions(facts):
    """(person, the day on which it came true, a fact of the class) for each class of four meetings: all four came."""
    classes = {(f.klass, f.person) for f in facts}
    for klass, person in sorted(classes):
        mine = [f for f in facts if (f.klass, f.person) == (klass, person) and f.state in CAME]
        if len(mine) == 4:
            yield person, max(f.day for f in mine), mine[0]


def measured(line):
    return line.persons, line.attendances, line.meetings, line.hours, line.completed


def test_the_city_is_what_was_marked(town):
    found = figures.progress(town.store, "city", "", 2026, town.today)
    assert measured(found.whole) == naive(town.facts, town.guests, town.today)
    assert measured(found.this_month) == naive(town.facts, town.guests, town.today, month=6)
    assert found.whole.completed > 5, "a town in which nobody finishes would prove nothing"


@pytest.mark.parametrize("level", ["district", "centre", "class"])
def test_every_unit_is_what_was_marked_there(town, level):
    field = {"district": "district", "centre": "centre", "class": "klass"}[level]
    for uid in sorted({getattr(f, field) for f in town.facts}):
        found = figures.progress(town.store, level, uid, 2026, town.today)

        def here(fact, uid=uid):
            return getattr(fact, field) == uid

        assert measured(found.whole) == naive(town.facts, town.guests, town.today, here), uid


def test_an_earlier_day_counts_only_what_had_happened(town):
    until = date(2026, 3, 1)
    found = figures.progress(town.store, "city", "", 2026, until)
    assert measured(found.whole) == naive(town.facts, town.guests, until)
    assert [m.month for m in found.months] == [1, 2, 3]


@pytest.mark.parametrize("until", [date(2026, 2, 17), date(2026, 2, 28), date(2026, 4, 30), date(2026, 5, 8)])
def test_any_day_of_the_past_is_as_it_was_then(town, until):
    for level, uids in (("city", [""]), ("district", ["강북구", "노원구"]), ("centre", town.centres)):
        field = {"city": lambda f: "", "district": lambda f: f.district, "centre": lambda f: f.centre}[level]
        for uid in uids:
            found = figures.progress(town.store, level, uid, 2026, until)

            def here(fact, field=field, uid=uid):
                return field(fact) == uid

            assert measured(found.whole) == naive(town.facts, town.guests, until, here)
            assert measured(found.this_month) == naive(town.facts, town.guests, until, here, until.month)
            assert measured(found.everybody) == measured(found.whole), "there was no year before"
            assert sum(cell.persons for cell in found.cells) == found.whole.persons
            assert sum(cell.credited for cell in found.cells) == found.whole.credited
            line, city = found.million, figures.progress(town.store, "city", "", 2026, until)
            assert (line.persons_year, line.attendances_year) == (city.whole.credited, city.whole.attendances)
            assert (line.persons_total, line.attendances_total) == (city.everybody.credited, city.everybody.attendances)
            own = [month.persons for month in found.months]
            assert own == [naive(town.facts, town.guests, until, here, n)[0] for n in range(1, until.month + 1)]


def test_the_grid_of_districts_is_that_of_their_own_reports(town):
    city = figures.progress(town.store, "city", "", 2026, town.today)
    for part, month in zip(city.parts, city.parts_month, strict=True):
        own = figures.progress(town.store, "district", part.uid, 2026, town.today)
        assert tuple(replace(cell, unit="") for cell in city.grid if cell.unit == part.uid) == own.cells
        assert month == own.this_month
    assert sum(cell.credited for cell in city.grid) == city.whole.credited


def test_what_counts_as_trained_is_the_programmes(town):
    started = figures.progress(town.store, "city", "", 2026, town.today, Settings(trained="started"))
    city = figures.progress(town.store, "city", "", 2026, town.today)
    assert started.whole.credited == city.whole.started == city.whole.persons > city.whole.credited
    assert started.million.persons_year == started.whole.credited
    assert started.trained == "started" and started.whole.completed == city.whole.completed


def test_parts_say_what_their_own_reports_say(town):
    city = figures.progress(town.store, "city", "", 2026, town.today)
    for part in city.parts:
        own = figures.progress(town.store, "district", part.uid, 2026, town.today)
        assert own.whole == part
        for centre in own.parts:
            alone = figures.progress(town.store, "centre", centre.uid, 2026, town.today)
            assert alone.whole == centre
            assert sum(line.credited for line in alone.parts) == centre.credited
    assert [part.name for part in city.parts] == ["강북구", "노원구"], "the order of the offices' tables"


def test_credited_people_add_up_and_nobody_counts_twice(town):
    city = figures.progress(town.store, "city", "", 2026, town.today)
    assert sum(part.credited for part in city.parts) == city.whole.credited == city.whole.completed
    assert sum(part.persons for part in city.parts) > city.whole.persons, "the three who learn everywhere"
    assert city.months[-1].so_far == city.whole.credited
    assert sum(m.attendances for m in city.months) == city.whole.attendances
    assert sum(m.meetings for m in city.months) == city.whole.meetings


def test_every_person_is_in_one_cell(town):
    city = figures.progress(town.store, "city", "", 2026, town.today)
    assert sum(cell.persons for cell in city.cells) == city.whole.persons
    assert sum(cell.completed for cell in city.cells) == city.whole.completed
    assert list(city.cells) == sorted(
        city.cells,
        key=lambda c: (figures.TARGETS.index(c.target), figures.SEXES.index(c.sex), c.decade or 9999),
    )


def test_the_million_is_what_the_records_say(town):
    line = figures.million(town.store, town.today, Settings(goal_year=50, goal_total=400))
    said = sums.progress(town.store, 2026)
    city = figures.progress(town.store, "city", "", 2026, town.today)
    assert (line.persons_year, line.attendances_year) == (said.persons_year, said.attendances_year)
    assert (line.persons_year, line.attendances_year) == (city.whole.credited, city.whole.attendances)
    assert (line.goal_year, line.goal_total) == (50, 400)
    assert line.rate_year == line.persons_year / 50


def test_the_line_in_both_languages():
    line = figures.Million(2026, 12, 1234, 40, 4000, 200_000, 1_000_000).line
    assert line.ko == "올해 12명 / 200,000명 · 누적 1,234명 / 1,000,000명"
    assert line.en == "This year 12 / 200,000 people · in all 1,234 / 1,000,000 people"
    assert "열두 명" in line.ko_heard and "이십만 명" in line.ko_heard and "/" not in line.ko_heard


def test_rates_where_there_is_nothing_to_divide_by():
    nothing = figures.Line("", "", None, 0, 0, 0, 0.0, 0, 0)
    assert nothing.completion is None and nothing.achievement is None


def test_a_year_without_anything_and_one_to_come(town):
    for year in (2019, 2031):
        found = figures.progress(town.store, "city", "", year, town.today)
        assert measured(found.whole) == (0, 0, 0, 0, 0)
        assert found.until.year == year


@pytest.mark.parametrize(("level", "uid"), [("class", "x"), ("centre", "x"), ("district", "한양구")])
def test_a_unit_that_does_not_exist_is_named(town, level, uid):
    with pytest.raises(figures.NoSuchUnit) as caught:
        figures.progress(town.store, level, uid, 2026, town.today)
    assert uid in caught.value.words.ko and uid in caught.value.words.en


def test_a_district_that_does_not_exist_is_said_and_never_lost(tmp_path):
    from records import attendance, centres, classes, people
    from records.store import Store

    with Store.open(tmp_path / "records.db") as store:
        for district in ("강북구", "한양구", ""):
            centre = centres.add_centre(store, f"{district}관", f"{district}1", district, "관장")
            klass = classes.add_class(store, "반", centre, "과정", meetings=[(date(2026, 3, 3), "10:00", 2)])
            learner = people.add_learner(store, "가나", centre)
            attendance.mark(store, classes.klass(store, klass).meetings[0].uid, learner, "present")
        city = figures.progress(store, "city", "", 2026, date(2026, 3, 31), Settings())
        names = ["강북구", "알 수 없는 자치구", "알 수 없는 자치구(한양구)"]
        assert [part.name for part in city.parts] == names
        assert [part.unknown for part in city.parts] == [False, True, True]
        assert city.whole.credited == sum(part.credited for part in city.parts) == 3
        for part in city.parts:
            own = figures.progress(store, "district", part.uid, 2026, date(2026, 3, 31), Settings())
            assert own.whole == part and len(own.parts) == 1 and own.parts[0].credited == 1
