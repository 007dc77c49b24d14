"""What came after the day that is asked for, in the same month: cells are of whole months, so it is taken away again.

Today's report has nothing of it but meetings that are planned; an earlier day's has up to a month of facts.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date

from sqlite_utils import Database

from records import tally
from records.cells import NOBODY, Cells, Row, of_class, of_person


@dataclass
class Tail:
    """What is to be taken away from the cells of the month of `until`."""

    until: str
    end: str
    cells: Cells = field(default_factory=Cells)
    lived: bool = False
    """Whether anything was counted after the day, so that it lies in the past."""


def after(db: Database, until: date) -> Tail:
    """What was counted in the rest of the month of `until`."""
    last = until.replace(day=calendar.monthrange(until.year, until.month)[1])
    found = Tail(until.isoformat(), last.isoformat())
    if found.until == found.end:
        return found
    people = _people(db, found)
    found.lived = bool(people)
    for person in sorted(people):
        _person(db, person, found)
    if found.lived:
        _classes(db, found)
    else:
        _meetings(db, found)
    return found


def _meetings(db: Database, tail: Tail) -> None:
    rows = db.execute(
        "select classes.centre, coalesce(centres.district, ''), count(*), sum(meetings.minutes), "
        "sum(coalesce(guest_counts_now.guests, 0)) from meetings join classes on classes.uid = meetings.class "
        "left join centres on centres.uid = classes.centre "
        "left join guest_counts_now on guest_counts_now.meeting = meetings.uid "
        "where meetings.day > ? and meetings.day <= ? and meetings.cancelled = 0 "
        "group by classes.centre, coalesce(centres.district, '')",
        [tail.until, tail.end],
    ).fetchall()
    month = tail.until[:7]
    for centre, district, meetings, minutes, guests in rows:
        numbers = {("meetings", month, ""): meetings, ("minutes", month, ""): minutes, ("guests", month, ""): guests}
        tail.cells.add(of_class(numbers, centre, district))


def _people(db: Database, tail: Tail) -> set[str]:
    found: set[str] = set()
    for table in ("count_attendances", "count_completions", "count_persons"):
        rows = db.execute(
            f"select distinct {table}.person from {table} where {table}.day > ? and {table}.day <= ?",
            [tail.until, tail.end],
        )
        found.update(row[0] for row in rows.fetchall())
    return found


def _person(db: Database, person: str, tail: Tail) -> None:
    attended, completed = (
        [Row(*row) for row in db.execute(
            f"select {table}.day, {table}.centre, {table}.district from {table} where {table}.person = ?", [person]
        ).fetchall()]
        for table in ("count_attendances", "count_completions")
    )  # fmt: skip
    firsts = [Row(*row) for row in db.execute(
        "select count_persons.day, count_persons.centre, count_persons.district, count_persons.what, "
        "count_persons.year from count_persons where count_persons.person = ?",
        [person],
    ).fetchall()]  # fmt: skip
    row = db.execute(
        "select count_groups.target, count_groups.sex, count_groups.decade from count_groups "
        "where count_groups.person = ?",
        [person],
    ).fetchone()
    group = row or NOBODY
    for last, sign in ((tail.end, 1), (tail.until, -1)):
        came, done, reached = ([one for one in rows if one.day <= last] for rows in (attended, completed, firsts))
        tail.cells.add(of_person(came, done, reached, group), sign)


def _classes(db: Database, tail: Tail) -> None:
    """Meetings, visits, surveys and answers, of every class that had any in the month."""
    month = tail.until[:7]
    rows = db.execute(
        "select distinct count_classes.class, count_classes.centre, count_classes.district from count_classes "
        "where count_classes.month = ?",
        [month],
    ).fetchall()
    for class_, centre, district in rows:
        numbers = tally.class_numbers(db, class_)
        numbers.subtract(tally.class_numbers(db, class_, until=tail.until))
        late = {key: number for key, number in numbers.items() if number and key[1] == month}
        tail.cells.add(of_class(late, centre, district))
