"""A made city: the same from the same seed, of the size asked for, counted right, and reported whole."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest

from courses import places
from courses.catalogue import Catalogue
from courses.checking import check
from courses.settings import Settings
from records import doctor, made, tally
from records.centres import DISTRICTS
from records.store import Store
from reports import figures

TRAINEES = 10_000
UNTIL = date(2026, 10, 31)


@pytest.fixture(scope="module")
def pool():
    packs = {id: check(places.built_in_packs() / id).pack for id in ("stop-board", "bus-app")}
    known = Catalogue(packs)
    return made.Pool.played(known.packs, known.kiosk, plays=1)


@pytest.fixture(scope="module")
def city(pool, tmp_path_factory):
    path = tmp_path_factory.mktemp("city") / "city.db"
    made.make(path, made.Plan(TRAINEES, attempts_per=1), pool)
    with Store.open(path) as store:
        yield store


def rows(path):
    """All facts and things, without the store's own life."""
    conn = sqlite3.connect(path)
    tables = ("centres", "learners", "classes", "meetings", "attendance", "attempts", "certificates", "person_events")
    try:
        return {table: conn.execute(f"select * from {table}").fetchall() for table in tables}
    finally:
        conn.close()


def test_the_same_seed_makes_the_same_city_and_another_another(pool, tmp_path):
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        made.make(tmp_path / name, made.Plan(300, seed=seed), pool)
    one, two, three = (rows(tmp_path / name) for name in ("one", "two", "three"))
    assert one == two != three
    assert len(one["learners"]) == 300 and 2_700 <= len(one["attempts"]) <= 3_300
    with pytest.raises(FileExistsError):
        made.make(tmp_path / "one", made.Plan(10), pool)


def test_person_by_person_it_counts_as_by_whole_tables(pool, tmp_path):
    """What was counted by statements over whole tables is what the rules say of each person and each class."""
    made.make(tmp_path / "city.db", made.Plan(250, seed=3), pool)
    with Store.open(tmp_path / "city.db") as store:
        kept = {table: sorted(store.db.execute(f"select * from {table}").fetchall()) for table in tally.REBUILT}
        with store.writing() as db:
            everybody = [row[0] for row in db.execute("select canonical from persons").fetchall()]
            tally.derive(db, everybody)
            tally.derive_mastery(db, everybody)
            tally.derive_classes(db, [row[0] for row in db.execute("select uid from classes").fetchall()])
        assert {table: sorted(store.db.execute(f"select * from {table}").fetchall()) for table in kept} == kept
        assert doctor.doctor(store) == ()


def test_ten_thousand_are_all_there_once(city):
    db = city.db
    assert db.execute("select count(*) from learners").fetchone()[0] == TRAINEES
    persons = db.execute("select count(distinct canonical) from persons").fetchone()[0]
    assert 0.97 * TRAINEES < persons < TRAINEES, "some learn in two centres"
    assert db.execute("select count(*) from count_groups").fetchone()[0] <= persons
    assert doctor.notices(city) == ()


def test_it_is_as_uneven_as_a_city(city):
    found = figures.progress(city, "city", "", 2026, UNTIL, Settings())
    assert [part.name for part in found.parts] == list(DISTRICTS)
    credited = sorted(part.credited for part in found.parts)
    assert credited[-1] > 3 * credited[0] and sum(credited) == found.whole.credited
    assert {cell.target for cell in found.cells} == {"older", "homemaker", "disabled", "other"}
    assert 0.5 < found.whole.completion < 0.95
    assert 3 < found.whole.satisfaction < 5
    assert all(part.persons >= part.credited for part in found.parts)


def test_its_report_says_everything_and_agrees_with_a_plain_recount(city):
    found = figures.progress(city, "city", "", 2026, UNTIL, Settings())
    one = city.db.execute
    came = "select count(distinct person) from count_attendances where day between '2026-01-01' and '2026-10-31'"
    assert found.whole.persons == one(came).fetchone()[0] == sum(cell.persons for cell in found.cells)
    guests = one(
        "select sum(guests) from guest_counts_now join meetings on meetings.uid = meeting where day >= '2026-01-01'"
    ).fetchone()[0]
    attended = one("select count(*) from count_attendances where day >= '2026-01-01'").fetchone()[0]
    assert found.whole.attendances == attended + guests and found.whole.guests == guests > 0
    kinds = dict(one("select kind, count(distinct canonical) from certificates join learners on learners.uid = learner "
                     "join persons on persons.uid = person where year = 2026 and not exists (select 1 from revocations "
                     "where certificate = certificates.uid) group by kind").fetchall())  # fmt: skip
    assert (found.whole.certified, found.whole.proved) == (kinds["completion"], kinds["proof"])
    assert found.forecast.low <= found.forecast.likely <= found.forecast.high
    practised = one("select count(*) from attempts where day >= '2026-01-01'").fetchone()[0]
    assert sum(pack.attempts for pack in found.practice.packs) == practised
    assert sum(level.attempts for level in found.practice.levels) == practised
    assert found.practice.hardest and found.practice.mistakes and found.survey and found.beside.shops
    assert found.whole.mastered > 0


def test_a_step_s_median_is_within_one_percent(city):
    found = figures.progress(city, "city", "", 2026, UNTIL, Settings()).practice.hardest[0]
    times = sorted(
        ms / 1000
        for (ms,) in city.db.execute(
            "select json_extract(step.value, '$[1]') from attempts, json_each(attempts.steps) as step "
            "where attempts.pack = ? and json_extract(step.value, '$[0]') = ? and attempts.day >= '2026-01-01'",
            [found.pack, found.step],
        )
    )
    assert len(times) == found.times
    for said, share in ((found.median, 0.5), (found.ninetieth, 0.9)):
        assert said == pytest.approx(times[max(0, -(-len(times) * int(share * 100) // 100) - 1)], rel=0.0101)


def test_a_day_of_the_past_is_what_that_day_knew(city):
    """A month that is over in part: what came after the day is taken away again."""
    day = date(2026, 4, 15)
    found = figures.progress(city, "city", "", 2026, day, Settings())
    count = "select count(distinct person) from count_attendances where day between ? and ?"
    assert found.whole.persons == city.db.execute(count, ["2026-01-01", day.isoformat()]).fetchone()[0]
    assert found.this_month.persons == city.db.execute(count, ["2026-04-01", day.isoformat()]).fetchone()[0]
    attempts = "select count(*) from attempts where day between '2026-01-01' and ?"
    assert sum(p.attempts for p in found.practice.packs) == city.db.execute(attempts, [day.isoformat()]).fetchone()[0]
    assert sum(cell.persons for cell in found.grid) == sum(part.persons for part in found.parts)
