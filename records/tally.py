"""The sums, kept right as facts arrive: in any order, late, repeated, corrected, merged and parted again.

A person's rows are derived anew from that person's facts whenever one of them changes, and only what differs is
written. The primary keys of the tables are the rules (see `sql/tables/counts.sql`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from records import counting
from records.counting import Completion, Counted, Milestone, Seen
from records.statements import statement
from records.things import Value

_Row = tuple[Value, ...]

_COUNTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "count_persons": (("year", "what"), ("day", "source", "learner", "class", "centre")),
    "count_completions": (("class",), ("day", "source", "learner", "centre", "course")),
    "count_attendances": (("meeting",), ("day", "learner", "class", "centre")),
}

REBUILT = (
    "enrolment_now",
    "attendance_now",
    "guest_counts_now",
    "count_attendances",
    "count_completions",
    "count_persons",
    "sum_practice",
)
"""What is kept from facts, each table after those it stands on."""


def derive(db: Database, persons: Iterable[str]) -> None:
    """Bring the sums of these persons (the ones who stand for all merged ones) in line with their facts."""
    for person in sorted(set(persons)):
        counted = _count(db, person)
        _keep(db, "count_persons", person, _first_rows(counted))
        _keep(db, "count_completions", person, _completion_rows(counted))
        _keep(db, "count_attendances", person, _attendance_rows(counted))


def of_learners(db: Database, learners: Iterable[str]) -> set[str]:
    """The persons who now stand for these learners."""
    found: set[str] = set()
    for learner in set(learners):
        row = db.execute(
            "select persons.canonical from learners join persons on persons.uid = learners.person "
            "where learners.uid = ?",
            [learner],
        ).fetchone()
        if row:
            found.add(row[0])
    return found


def of_classes(db: Database, classes: Iterable[str]) -> set[str]:
    """The persons whose count may hang on these classes: all who were marked or enrolled."""
    learners: set[str] = set()
    for class_ in set(classes):
        rows = db.execute(statement("class_learners"), {"class": class_})
        learners.update(row[0] for row in rows.fetchall())
    return of_learners(db, learners)


def add_practice(db: Database, attempt: Mapping[str, Value]) -> None:
    """Add an attempt that was not known before to the sums of practice."""
    row = {key: attempt[key] for key in ("centre", "class", "day", "pack", "level", "correct", "unaided")}
    row |= {key: attempt[key] for key in ("milliseconds", "touches", "wrong_touches")}
    row["abandoned"] = int(attempt["ended"] == "abandoned")
    db.execute(statement("add_practice"), row)


def rebuild(db: Database) -> None:
    """Make all sums anew from the facts, by whole tables."""
    for table in REBUILT:
        columns = ", ".join(column.name for column in db.table(table).columns)
        db.execute(f"delete from {table}")
        db.execute(f"insert into {table} ({columns}) {statement(f'recount/{table}')}")


def _count(db: Database, person: str) -> Counted:
    seen = [Seen(*row) for row in db.execute(statement("person_seen"), [person]).fetchall()]
    needs = {
        uid: counting.needed(held, share, fixed)
        for uid, share, fixed, held in db.execute(statement("person_needs"), [person]).fetchall()
    }
    others = [Milestone(*row) for row in db.execute(statement("person_milestones"), {"person": person}).fetchall()]
    return counting.count(seen, needs, others)


def _first_rows(counted: Counted) -> dict[_Row, _Row]:
    return {key: (m.day, m.source, m.learner, m.class_, m.centre) for key, m in counted.firsts.items()}


def _completion_rows(counted: Counted) -> dict[_Row, _Row]:
    def row(c: Completion) -> _Row:
        return (c.day, c.source, c.learner, c.centre, c.course)

    return {(class_,): row(c) for class_, c in counted.completions.items()}


def _attendance_rows(counted: Counted) -> dict[_Row, _Row]:
    return {(meeting,): (s.day, s.learner, s.class_, s.centre) for meeting, s in counted.attendances.items()}


def _keep(db: Database, table: str, person: str, wanted: Mapping[_Row, _Row]) -> None:
    keys, values = _COUNTS[table]
    columns = ", ".join((*keys, *values))
    there: dict[_Row, _Row] = {
        tuple(row[: len(keys)]): tuple(row[len(keys) :])
        for row in db.execute(f"select {columns} from {table} where {table}.person = ?", [person]).fetchall()
    }
    same_key = " and ".join(f"{table}.{key} = ?" for key in keys)
    for key in sorted(there.keys() - wanted.keys()):
        db.execute(f"delete from {table} where {table}.person = ? and {same_key}", [person, *key])
    for key in sorted(wanted.keys() - there.keys()):
        places = ", ".join("?" for _ in (person, *keys, *values))
        db.execute(f"insert into {table} (person, {columns}) values ({places})", [person, *key, *wanted[key]])
    for key in sorted(wanted.keys() & there.keys()):
        if wanted[key] != there[key]:
            sets = ", ".join(f"{value} = ?" for value in values)
            db.execute(
                f"update {table} set {sets} where {table}.person = ? and {same_key}", [*wanted[key], person, *key]
            )
