"""An import, from the file to the store: read, previewed, confirmed in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database

import language
from records import classes, clock, consent, identity, people, things
from records.consent import ItemId
from records.errors import Refused
from records.identity import Identity
from records.people import Group
from records.roster import acts, mapping, preview, reading, rows, secret
from records.roster.acts import Act, By, Change
from records.roster.mapping import Columns
from records.roster.preview import NOBODY, Choices, Kept, Known, Line, Preview
from records.roster.rows import Entry
from records.roster.tables import Table
from records.statements import statement
from records.store import Store
from records.things import Value

Tell = Callable[[int, int], None]
"""Told how many rows are done, of how many."""

IN_FORM: Sequence[ItemId] = ("basic", "identity")
"""What everybody has signed who stands in a roster that is taken in; whoever confirms says so."""
SENSITIVE: Sequence[ItemId] = ("sensitive",)

_CHUNK = 400
_EVERY = 100


@dataclass(frozen=True, slots=True)
class Target:
    """Where an import goes: a centre, a class of it ("" for none), and the group of whoever has none in the file."""

    centre: str
    class_: str = ""
    group: Group = "older"


@dataclass(frozen=True, slots=True)
class Plan:
    """A file understood and compared with the store; nothing has been written."""

    source: str
    table: Table
    columns: Columns
    target: Target
    choices: Choices
    readings: tuple[rows.Reading, ...]
    preview: Preview
    others: tuple[str, ...] = ()
    """Sheets of the file that were not taken."""


def open_file(path: Path, tell: Callable[[int], None] = lambda _: None) -> tuple[tuple[Table, Columns], ...]:
    """The sheets of a file with their columns understood, the likeliest roster first. Raises Unreadable."""
    sheets = [(table, mapping.mapped(table)) for table in reading.read(path, tell)]
    return tuple(sorted(sheets, key=lambda one: -_likely(*one)))


def plan(
    store: Store,
    source: str,
    table: Table,
    columns: Columns,
    target: Target,
    choices: Choices = NOBODY,
    tell: Tell = lambda _, __: None,
) -> Plan:
    """Compare every row with the store. Reads only."""
    today = date.fromisoformat(clock.day_of(store.now()))
    key = store.key

    def identify(name: str, born: date | None, telephone: str) -> Identity:
        return identity.identify(key, name, born, telephone)

    of = rows.count(table, columns)
    readings = []
    for reading_ in rows.read(table, columns, identify, today):
        readings.append(reading_)
        if len(readings) % _EVERY == 0:
            tell(len(readings), of)
    found = preview.preview(readings, known(store, rows.entries(readings), target), bool(target.class_), choices)
    tell(of, of)
    return Plan(_named(source), table, columns, target, choices, tuple(readings), found)


def decided(store: Store, now: Plan, choices: Choices) -> Plan:
    """The same with other decisions about single rows."""
    found = preview.preview(
        now.readings, known(store, rows.entries(now.readings), now.target), bool(now.target.class_), choices
    )
    return replace(now, choices=choices, preview=found)


def take(store: Store, now: Plan, by: By, tell: Tell = lambda _, __: None) -> Act:
    """Do what the preview says, all of it in one transaction; gives the act, which can be undone.

    Raises Refused when the store has changed since so that the preview would be another, or when there is nothing to
    do. Raises StoreTrouble; then nothing was written. Whoever confirms says that all who are new have signed the form
    of consent on paper: that is written down for each.
    """
    with store.writing() as db:
        if decided(store, now, now.choices).preview.outcome != now.preview.outcome:
            raise Refused(language.phrase("roster-changed-meanwhile"))
        work = [line for line in now.preview.lines if line.kind in ("new", "changed")]
        if not work:
            raise Refused(language.phrase("roster-nothing-to-do"))
        return _take(store, db, now, work, by, tell)


def known(store: Store, entries: Sequence[Entry], target: Target) -> Known:
    """Whom the store has that rows may mean."""
    births = {entry.known.name_birth for entry in entries} - {""}
    telephones = {entry.known.telephone for entry in entries} - {""}
    jamo = {str(people.named(entry.name)["name_jamo"]) for entry in entries}
    numbers = {entry.number for entry in entries} - {""}
    found: dict[str, tuple[Any, ...]] = {}
    with store.reading() as db:
        for condition, wanted in (
            ("where identities.name_birth in ({})", births),
            ("where identities.telephone in ({})", telephones),
        ):
            found.update(_kept(db, condition, (), wanted))
        for condition, wanted in (
            ("where learners.centre = ? and learners.name_jamo in ({})", jamo),
            ("where learners.centre = ? and learners.number in ({})", numbers),
        ):
            found.update(_kept(db, condition, (target.centre,), wanted))
        enrolled = set()
        if target.class_:
            here = (
                "select enrolment_now.learner from enrolment_now where enrolment_now.class = ? and state = 'enrolled'"
            )
            enrolled = {row[0] for row in db.execute(here, [target.class_]).fetchall()}
    kept = [_kept_of(row, row[0] in enrolled) for row in found.values() if row[10] == target.centre]
    elsewhere = {(row[7], row[8]) for row in found.values() if row[10] != target.centre}
    return Known(tuple(sorted(kept, key=lambda one: one.uid)), frozenset(elsewhere))


def _kept(
    db: Database, condition: str, first: tuple[Value, ...], wanted: Iterable[str]
) -> Iterable[tuple[str, tuple[Any, ...]]]:
    values = sorted(wanted)
    for at in range(0, len(values), _CHUNK):
        chunk = values[at : at + _CHUNK]
        where = condition.format(things.marks(chunk)) + " and learners.purged = ''"
        for row in db.execute(statement("roster_kept") + where, [*first, *chunk]).fetchall():
            yield row[0], row


def _kept_of(row: tuple[Any, ...], enrolled: bool) -> Kept:
    values = [*row[:9], enrolled, bool(row[9])]
    return Kept(*values)


def _take(store: Store, db: Database, now: Plan, work: Sequence[Line], by: By, tell: Tell) -> Act:
    target = now.target
    moment = store.now()
    stamp = things.tick(db, moment, store.place)
    district = people.district_of(db, target.centre)
    said = [int(line.entry.number) for line in work if line.entry and line.entry.number]
    number = max([people.highest_number(db, target.centre), *said])
    changes: list[Change] = []
    enrolling: list[str] = []
    signed: dict[str, Sequence[ItemId]] = {}
    for at, line in enumerate(work, 1):
        entry = line.entry
        if entry is None:
            raise AssertionError(line.row)  # a row that is taken has been read
        if line.kind == "new":
            number += not entry.number
            values: dict[str, Value] = {
                "number": entry.number or str(number),
                "centre": target.centre,
                "district": entry.district or district,
                "target": entry.group or target.group,
                "sex": entry.sex,
                "decade": entry.decade,
            }
            learner = people.take_in(db, entry.name, values, entry.known, moment, stamp)
            changes.append(acts.made(db, learner))
            signed[learner] = [*IN_FORM, *SENSITIVE] if values["target"] == "disabled" else IN_FORM
        else:
            learner = line.learner
            changes += acts.change(db, learner, line.changes, stamp)
            if line.completes:
                changes.append(acts.complete(db, learner, entry.known))
        if line.enrols:
            enrolling.append(learner)
            if line.kind == "changed":
                changes.append(
                    (learner, f"{acts.ENROLMENT}{target.class_}", *acts.enrolment(db, target.class_, learner))
                )
        if at % _EVERY == 0:
            tell(at, len(work))
    classes.enrol_all(store, target.class_, enrolling, by.name)
    if signed:
        consent.signed_on_paper(store, signed, by.name, by.account)
    counts = now.preview.counts
    of_kinds = (counts["new"], counts["changed"], counts["double"], counts["refused"])
    done = acts.keep(store, db, "import", changes, by, target.class_, now.source, of_kinds)
    tell(len(work), len(work))
    return done


def _likely(table: Table, columns: Columns) -> int:
    """How much a sheet looks like a roster: what its columns say, then how many rows it has."""
    said = sum(column.field not in ("unused", "secret") for column in columns.all)
    return said * 100_000 * bool(columns.of("name")) + len(table.rows)


def _named(source: str) -> str:
    """A file's name as it may be kept: a resident number in it is nobody's business."""
    name = Path(source).name[:120]
    return secret.masked(name) if secret.shaped(name) else name
