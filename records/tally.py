"""The sums, kept right as facts arrive: in any order, late, repeated, corrected, merged and parted again.

A person's rows are derived anew from that person's facts whenever one of them changes, and only what differs is
written; so are a class's. The primary keys of those tables are the rules (see `sql/tables/counts.sql`). What they add
to the sums of reports (`cells`) changes by the difference of what they add after and what they added before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from records import cells, counting, practised
from records.adding import add_cells
from records.cells import Cells, Group, Row
from records.counting import Counted, Milestone, Run, Seen
from records.statements import statement
from records.things import Value

_Row = tuple[Value, ...]

_COUNTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "count_persons": (("year", "what"), ("day", "source", "learner", "class", "centre", "district")),
    "count_completions": (("class",), ("day", "source", "learner", "centre", "course", "district")),
    "count_attendances": (("meeting",), ("day", "learner", "class", "centre", "district")),
    "count_groups": ((), ("target", "sex", "decade")),
    "count_classes": (("what", "month", "detail"), ("number", "centre", "district")),
}
"""The other columns of the key, and the values, of what is kept for one person or class."""

REBUILT = (
    "enrolment_now",
    "attendance_now",
    "guest_counts_now",
    "count_attendances",
    "count_completions",
    "count_persons",
    "count_groups",
    "count_classes",
    "sum_units",
    "sum_groups",
    "sum_days",
    "sum_packs",
)
"""What is kept from facts by statements, each table after those it stands on."""


@dataclass
class _Person:
    """All rows of one person, as keys and values."""

    rows: dict[str, dict[_Row, _Row]] = field(default_factory=dict)

    def cells(self) -> Cells:
        """What they add to the sums."""
        return cells.of_person(
            [Row(str(v[0]), str(v[3]), str(v[4])) for v in self.rows["count_attendances"].values()],
            [Row(str(v[0]), str(v[3]), str(v[5])) for v in self.rows["count_completions"].values()],
            [_first(key, value) for key, value in self.rows["count_persons"].items()],
            self.group(),
        )

    def group(self) -> Group:
        for target, sex, decade in self.rows["count_groups"].values():
            return str(target), str(sex), int(decade or 0)
        return cells.NOBODY


def derive(db: Database, persons: Iterable[str]) -> None:
    """Bring the sums of these persons (the ones who stand for all merged ones) in line with their facts."""
    change = Cells()
    for person in sorted(set(persons)):
        before = _Person({table: _kept(db, table, person) for table in _COUNTS if table != "count_classes"})
        after = _wanted(db, person)
        if before.rows != after.rows:
            for table in before.rows:
                _keep(db, table, person, before.rows[table], after.rows[table])
            change.add(after.cells())
            change.add(before.cells(), -1)
    add_cells(db, change)


def derive_mastery(db: Database, persons: Iterable[str]) -> None:
    """As `derive`, where nothing changed but attempts: what they mastered, and when."""
    change, others = Cells(), []
    for person in sorted(set(persons)):
        runs = [Run(*row) for row in db.execute(statement("person_runs"), {"person": person}).fetchall()]
        firsts = counting.firsts(counting.mastered(runs))
        after = _first_rows(firsts, _districts(db, {m.centre for m in firsts.values()}))
        kept = _kept(db, "count_persons", person)
        before = {key: value for key, value in kept.items() if key[1] == "mastered"}
        if before == after:
            continue
        groups = _kept(db, "count_groups", person)
        if not groups or not after:
            others.append(person)  # one who counts for the first time, or no more
            continue
        _keep(db, "count_persons", person, before, after)
        group = _Person({"count_groups": groups}).group()
        for rows, sign in ((after, 1), (before, -1)):
            change.add(cells.of_person([], [], [_first(key, value) for key, value in rows.items()], group), sign)
    add_cells(db, change)
    derive(db, others)


def derive_classes(db: Database, classes: Iterable[str]) -> None:
    """Bring what these classes add up to in line with their facts."""
    change = Cells()
    for class_ in sorted(set(classes)):
        before = _kept(db, "count_classes", class_)
        place = db.execute(statement("class_place"), [class_]).fetchone()
        after: dict[_Row, _Row] = {}
        if place is not None:
            after = {key: (number, *place) for key, number in class_numbers(db, class_).items() if number}
        if before != after:
            _keep(db, "count_classes", class_, before, after)
            for rows, sign in ((after, 1), (before, -1)):
                for (what, month, detail), (number, centre, district) in rows.items():
                    numbers = {(str(what), str(month), str(detail)): int(number or 0)}
                    change.add(cells.of_class(numbers, str(centre), str(district)), sign)
    add_cells(db, change)


def class_numbers(
    db: Database, class_: str, since: str = "", until: str = "9999-12-31"
) -> Counter[tuple[str, str, str]]:
    """What a class adds up to by (what, month, detail), of days from `since` to `until`."""
    found: Counter[tuple[str, str, str]] = Counter()

    def rows(name: str, at: int = 0) -> list[Sequence[Any]]:
        return [row for row in db.execute(statement(name), [class_]).fetchall() if row[at] <= until]

    for day, minutes, guests in rows("class_held"):
        if day >= since:
            found["meetings", day[:7], ""] += 1
            found["minutes", day[:7], ""] += minutes
            found["guests", day[:7], ""] += guests
    for day, shop, how in rows("class_field"):
        if day >= since:
            found["field", day[:7], f"{shop}/{how}"] += 1
    surveys = {question: (day, counts) for day, question, *counts in rows("class_survey")}
    for question, (day, counts) in surveys.items():
        if day >= since:
            for point, number in enumerate(counts, 1):
                found["survey", day[:7], f"{question}/{point}"] += number
    answers: dict[tuple[str, str], dict[str, tuple[int, str]]] = {}
    for day, learner, question, occasion, answer in rows("class_answers"):
        answers.setdefault((learner, question), {})[occasion] = (answer, day)
    for (_, question), given in answers.items():
        if "before" in given and "after" in given:
            step, day = given["after"][0] - given["before"][0], max(given["after"][1], given["before"][1])
            if day >= since:
                found["surer", day[:7], f"{question}/{'surer' if step > 0 else 'less' if step < 0 else 'same'}"] += 1
    return found


def regrouped(db: Database, learner: str, changed: Collection[str]) -> None:
    """Count somebody again of whom these columns were changed, where their group may be another now."""
    if not {"target", "sex", "decade"}.isdisjoint(changed):
        derive(db, of_learners(db, [learner]))


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
    """The persons whose count may hang on these classes: all who were marked or enrolled, or practised there."""
    learners: set[str] = set()
    for class_ in set(classes):
        rows = db.execute(statement("class_learners"), {"class": class_})
        learners.update(row[0] for row in rows.fetchall())
    return of_learners(db, learners)


def of_centres(db: Database, centres: Iterable[str]) -> tuple[set[str], set[str]]:
    """The persons and the classes whose sums say where these centres lie."""
    persons: set[str] = set()
    classes: set[str] = set()
    for centre in set(centres):
        for (class_,) in db.execute("select classes.uid from classes where classes.centre = ?", [centre]).fetchall():
            classes.add(class_)
        for table in ("count_persons", "count_attendances", "count_completions"):
            rows = db.execute(f"select distinct {table}.person from {table} where {table}.centre = ?", [centre])
            persons.update(row[0] for row in rows.fetchall())
    return persons, classes


def rebuild(db: Database, tell: Callable[[float], None] = lambda _: None) -> None:
    """Make all sums anew from the facts, by whole tables; `tell` hears the share that is done."""
    for done, table in enumerate(REBUILT):
        columns = ", ".join(column.name for column in db.table(table).columns)
        db.execute(f"delete from {table}")
        db.execute(f"insert into {table} ({columns}) {statement(f'recount/{table}')}")
        tell((done + 1) / len(REBUILT) / 2)
    practised.rebuild(db)
    tell(1.0)


def _wanted(db: Database, person: str) -> _Person:
    seen = [Seen(*row) for row in db.execute(statement("person_seen"), [person]).fetchall()]
    needs = {
        uid: counting.needed(held, share, fixed)
        for uid, share, fixed, held in db.execute(statement("person_needs"), [person]).fetchall()
    }
    others = [Milestone(*row) for row in db.execute(statement("person_milestones"), {"person": person}).fetchall()]
    runs = [Run(*row) for row in db.execute(statement("person_runs"), {"person": person}).fetchall()]
    counted = counting.count(seen, needs, [*others, *counting.mastered(runs)])
    found = _rows(counted, _districts(db, _places(counted)))
    group = db.execute(statement("person_group"), [person]).fetchone()
    found["count_groups"] = {(): group} if group and counted.firsts else {}
    return _Person(found)


def _rows(counted: Counted, districts: Mapping[str, str]) -> dict[str, dict[_Row, _Row]]:
    return {
        "count_persons": _first_rows(counted.firsts, districts),
        "count_completions": {
            (class_,): (c.day, c.source, c.learner, c.centre, c.course, districts[c.centre])
            for class_, c in counted.completions.items()
        },
        "count_attendances": {
            (meeting,): (s.day, s.learner, s.class_, s.centre, districts[s.centre])
            for meeting, s in counted.attendances.items()
        },
    }


def _first_rows(firsts: Mapping[tuple[int, str], Milestone], districts: Mapping[str, str]) -> dict[_Row, _Row]:
    return {key: (m.day, m.source, m.learner, m.class_, m.centre, districts[m.centre]) for key, m in firsts.items()}


def _places(counted: Counted) -> set[str]:
    found = {one.centre for one in counted.firsts.values()}
    found |= {one.centre for one in counted.attendances.values()}
    return found | {one.centre for one in counted.completions.values()}


def _districts(db: Database, centres: Iterable[str]) -> dict[str, str]:
    found = {}
    for centre in centres:
        row = db.execute("select centres.district from centres where centres.uid = ?", [centre]).fetchone()
        found[centre] = str(row[0]) if row else ""
    return found


def _first(key: _Row, value: _Row) -> Row:
    return Row(str(value[0]), str(value[4]), str(value[5]), str(key[1]), int(key[0] or 0))


def _kept(db: Database, table: str, owner: str) -> dict[_Row, _Row]:
    keys, values = _COUNTS[table]
    columns = ", ".join((*keys, *values))
    rows = db.execute(f"select {columns} from {table} where {table}.{_owner(table)} = ?", [owner]).fetchall()
    return {tuple(row[: len(keys)]): tuple(row[len(keys) :]) for row in rows}


def _owner(table: str) -> str:
    return "class" if table == "count_classes" else "person"


def _keep(db: Database, table: str, owner: str, there: Mapping[_Row, _Row], wanted: Mapping[_Row, _Row]) -> None:
    keys, values = _COUNTS[table]
    columns = ", ".join((*keys, *values))
    of = _owner(table)
    same_key = " and ".join(f"{table}.{key} = ?" for key in (of, *keys))
    for key in sorted(there.keys() - wanted.keys()):
        db.execute(f"delete from {table} where {same_key}", [owner, *key])
    for key in sorted(wanted.keys() - there.keys()):
        places = ", ".join("?" for _ in (owner, *keys, *values))
        db.execute(f"insert into {table} ({of}, {columns}) values ({places})", [owner, *key, *wanted[key]])
    for key in sorted(wanted.keys() & there.keys()):
        if wanted[key] != there[key]:
            sets = ", ".join(f"{value} = ?" for value in values)
            db.execute(f"update {table} set {sets} where {same_key}", [*wanted[key], owner, *key])
