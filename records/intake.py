"""Facts and changes from elsewhere: in any order, any number of times, from stores whose clocks differ."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from records import batch, facts, persons, tally, things, times
from records.clock import Stamp
from records.statements import statement
from records.store import Store
from records.things import Value


@dataclass(frozen=True, slots=True)
class Item:
    """One fact (a row of `facts.TABLES`), or one change of a thing (a kind of `things.FIELDS`: uid, stamp, values)."""

    table: str
    row: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a batch: how many items were new, how many known before, which were refused and why.

    `aside` items have times that cannot be (`times`): they are kept apart until they come corrected.
    """

    new: int
    known: int
    refused: tuple[tuple[Item, str], ...]
    aside: int = 0


@dataclass
class _Touched:
    learners: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    persons: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    sums: set[str] = field(default_factory=set)
    """Classes of which only what they add up to is counted again."""
    attempts: list[dict[str, Any]] = field(default_factory=list)


def take(store: Store, items: Iterable[Item]) -> Taken:
    """Take in a batch in one transaction, and bring the sums in line with it."""
    new = known = aside = 0
    refused: list[tuple[Item, str]] = []
    touched = _Touched()
    with store.writing() as db:
        now = store.now()
        latest = now + times.AHEAD
        for item in items:
            why = _refusal(item, latest)
            if why:
                refused.append((item, why))
                continue
            why = times.impossible(item.row, latest)
            if why:
                times.set_aside(db, item.table, item.row, why, now)
                aside += 1
                continue
            try:
                with db.atomic():
                    fresh = _take(db, item, touched)
            except sqlite3.IntegrityError as error:
                refused.append((item, str(error)))  # a number or code that another fact has, a value of a wrong type
                continue
            new += fresh
            known += not fresh
        if touched.persons:
            persons.settle(db, touched.persons)
        there, held = tally.of_centres(db, touched.places)
        derived = tally.of_learners(db, touched.learners) | tally.of_classes(db, touched.classes) | there
        batch.count(db, touched.attempts)
        tally.derive(db, derived)
        tally.derive_classes(db, touched.classes | touched.sums | held)
    return Taken(new, known, tuple(refused), aside)


def give(store: Store) -> tuple[Item, ...]:
    """Everything a store would tell another: all facts and the last change of every field. No names of certificates,
    no identities: those stay where they were made.
    """
    found: list[Item] = []
    with store.reading() as db:
        for kind, fields in things.FIELDS.items():
            columns = sorted(fields)
            for uid, *values in db.execute(f"select uid, {', '.join(columns)} from {kind} order by uid").fetchall():
                row = dict(zip(columns, values, strict=True))
                for name, stamp in sorted(things.stamps(db, kind, uid).items()):
                    found.append(Item(kind, {"uid": uid, "stamp": str(stamp), name: row[name]}))
        for table, columns_of in facts.TABLES.items():
            names = ", ".join(columns_of)
            for values in db.execute(f"select {names} from {table} order by uid").fetchall():
                found.append(Item(table, dict(zip(columns_of, values, strict=True))))
    return tuple(found)


def written(items: Sequence[Item]) -> str:
    """Items as JSON lines."""
    return "".join(json.dumps([item.table, dict(item.row)], ensure_ascii=False) + "\n" for item in items)


def read(text: str) -> tuple[Item, ...]:
    """Items from JSON lines. Raises ValueError for a line that holds none."""
    found: list[Item] = []
    for line in text.splitlines():
        table, row = json.loads(line)
        if not isinstance(table, str) or not isinstance(row, dict):
            raise ValueError(line)
        found.append(Item(table, row))
    return tuple(found)


def _refusal(item: Item, latest: int) -> str:
    """Why an item cannot be taken in; empty when it can."""
    if item.table in facts.TABLES:
        later = facts.LATER.get(item.table, {})
        if {**later, **item.row}.keys() != set(facts.TABLES[item.table]):
            return "columns"
    elif item.table in things.FIELDS:
        if not {"uid", "stamp"} <= item.row.keys() <= things.FIELDS[item.table] | {"uid", "stamp"}:
            return "fields"
    else:
        return "table"
    if "stamp" in item.row:
        try:
            stamp = Stamp.read(str(item.row["stamp"]))
        except ValueError:
            return "stamp"
        if stamp.ms > latest:
            return "from the future"
    return ""


def _take(db: Database, item: Item, touched: _Touched) -> bool:
    row: dict[str, Any] = dict(item.row)
    if item.table in facts.TABLES:
        row = {**facts.LATER.get(item.table, {}), **row}
        if not facts.add(db, item.table, row):
            return False
        times.bring_back(db, item.table, row)
        _follow(db, item.table, row, touched)
    else:
        uid, stamp = row.pop("uid"), Stamp.read(row.pop("stamp"))
        before = _class_of(db, uid) if item.table == "meetings" else ""
        if not things.put(db, item.table, uid, row, stamp):
            return False
        times.bring_back(db, item.table, item.row)
        if item.table == "meetings":
            touched.classes |= {before, _class_of(db, uid)} - {""}
        elif item.table == "classes":
            touched.classes.add(uid)
        elif item.table == "centres":
            touched.places.add(uid)
        elif item.table == "learners":
            touched.learners.add(uid)
            if row.get("person"):
                touched.persons.add(row["person"])
    if "stamp" in item.row:
        things.heard(db, Stamp.read(str(item.row["stamp"])))
    return True


def _follow(db: Database, table: str, row: Mapping[str, Any], touched: _Touched) -> None:
    """What a new fact changes besides its own row."""
    if table == "attendance":
        db.execute(statement("keep_attendance"), dict(row))
        touched.learners.add(row["learner"])
    elif table == "enrolments":
        db.execute(statement("keep_enrolment"), dict(row))
        touched.learners.add(row["learner"])
    elif table == "guest_counts":
        db.execute(statement("keep_guest_count"), dict(row))
        touched.sums.add(_class_of(db, row["meeting"]))
    elif table in ("field_practice", "confidence", "satisfaction"):
        touched.sums.add(row["class"])
    elif table == "attempts":
        touched.attempts.append(dict(row))
    elif table == "certificates":
        touched.learners.add(row["learner"])
    elif table == "revocations":
        found = db.execute(
            "select certificates.learner from certificates where certificates.uid = ?", [row["certificate"]]
        ).fetchone()
        if found:
            touched.learners.add(found[0])
    elif table == "person_events":
        touched.persons |= {row["a"], row["b"]}


def _class_of(db: Database, meeting: str) -> str:
    row = db.execute("select meetings.class from meetings where meetings.uid = ?", [meeting]).fetchone()
    return str(row[0]) if row else ""
