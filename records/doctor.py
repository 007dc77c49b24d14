"""Counting everything again from the facts, and saying every difference from what is kept.

The recounts are statements over whole tables (`sql/recount/`), made apart from the rules that keep the sums person by
person (`counting`, `tally`): a mistake in one does not hide in the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from sqlite_utils import Database

import language
from language import Phrase
from records import adding, centres, counting, names, practised, tally, times
from records.statements import statement
from records.store import Store

KEPT: Mapping[str, int] = {
    "enrolment_now": 2,
    "attendance_now": 2,
    "guest_counts_now": 1,
    "count_attendances": 2,
    "count_completions": 2,
    "count_persons": 3,
    "count_groups": 1,
    "count_classes": 4,
    "sum_units": 5,
    "sum_groups": 7,
    "sum_days": 2,
    "sum_packs": 4,
}
"""The tables that are kept from facts, each after those it stands on; how many columns are the key."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something kept that is not what the facts say. `kept` or `counted` is "" where there is no row."""

    table: str
    key: str
    kept: str
    counted: str

    @property
    def words(self) -> Phrase:
        """The difference in a sentence."""
        return language.phrase(
            "records-difference", table=self.table, key=self.key, kept=self.kept or "-", counted=self.counted or "-"
        )


def doctor(store: Store) -> tuple[Difference, ...]:
    """Recount everything from the facts; every difference, empty when there is none. Changes nothing."""
    pages = tuple(Difference("file", str(store.path.name), fault, "") for fault in store.check())
    if pages:
        return pages  # nothing read from damaged pages can be trusted
    with store.reading() as db:
        return (*_persons(db), *_tables(db), *_steps(db), *_names(db), *_register(db))


def notices(store: Store) -> tuple[Phrase, ...]:
    """What is no difference and should be known: rows that lie aside, districts that do not exist."""
    found = [one.words for one in times.asides(store)]
    for name, number in centres.elsewhere(store).items():
        found.append(language.phrase("records-district-unknown", name=name or "-", centres=number))
    return tuple(found)


def mend(store: Store) -> None:
    """Make all that is kept anew from the facts, in one step."""
    with store.writing() as db:
        stands = _standing(db)
        for (person,) in db.execute("select persons.uid from persons").fetchall():
            stands.setdefault(person, person)
        db.execute("delete from persons")
        for person, canonical in sorted(stands.items()):
            db.execute("insert into persons (uid, canonical) values (?, ?)", [person, canonical])
        for uid, name in db.execute("select learners.uid, learners.name from learners").fetchall():
            db.execute(
                "update learners set name_jamo = ?, name_initials = ? where learners.uid = ?",
                [names.jamo(name), names.initials(name), uid],
            )
        tally.rebuild(db)


def _persons(db: Database) -> Iterator[Difference]:
    stands = _standing(db)
    kept = dict(db.execute("select persons.uid, persons.canonical from persons").fetchall())
    for person in sorted(kept.keys() | stands.keys()):
        counted = stands.get(person, person)
        if kept.get(person, "") != counted:
            yield Difference("persons", person, kept.get(person, ""), counted)


def _standing(db: Database) -> dict[str, str]:
    """Who stands for each person, by all merges that nothing has undone, and for each learner's own person."""
    merges = db.execute(statement("merges")).fetchall()
    stands = counting.groups((a, b) for a, b in merges)
    for (person,) in db.execute("select learners.person from learners where learners.person <> ''").fetchall():
        stands.setdefault(person, person)
    return stands


def _tables(db: Database) -> Iterator[Difference]:
    for table, keys in KEPT.items():
        columns = ", ".join(column.name for column in db.table(table).columns)
        # The recount stands before the words that read it twice: it is made once.
        rows = db.execute(
            f"with counted as materialized ({statement(f'recount/{table}').rstrip()}\n) "
            f"select 1 as facts, only_counted.* from (select * from counted except select {columns} from {table}) "
            f"as only_counted union all select 0 as facts, only_kept.* from (select {columns} from {table} except "
            "select * from counted) as only_kept"
        ).fetchall()
        counted = {row[1 : keys + 1]: row[keys + 1 :] for row in rows if row[0]}
        kept = {row[1 : keys + 1]: row[keys + 1 :] for row in rows if not row[0]}
        for key in sorted(counted.keys() | kept.keys()):
            yield Difference(table, _text(key), _text(kept.get(key, ())), _text(counted.get(key, ())))


def _steps(db: Database) -> Iterator[Difference]:
    for table, rows in practised.recounted(db).rows():
        if table in practised.STEP_TABLES:
            keys = len(adding.SUMS[table][0])
            counted = {row[:keys]: row[keys:] for row in rows}
            kept = practised.kept(db, table)
            for key in sorted(key for key in counted.keys() | kept.keys() if counted.get(key) != kept.get(key)):
                yield Difference(table, _text(key), _text(kept.get(key, ())), _text(counted.get(key, ())))


def _names(db: Database) -> Iterator[Difference]:
    rows = db.execute(
        "select learners.uid, learners.name, learners.name_jamo, learners.name_initials from learners"
    ).fetchall()
    for uid, name, jamo, initials in rows:
        right = (names.jamo(name), names.initials(name))
        if (jamo, initials) != right:
            yield Difference("learners", uid, _text((jamo, initials)), _text(right))


def _register(db: Database) -> Iterator[Difference]:
    """Numbers without gaps, and every certificate's name there or destroyed with its learner's."""
    rows = db.execute(
        "select certificates.centre, certificates.year, certificates.serial from certificates "
        "order by certificates.centre, certificates.year, certificates.serial"
    ).fetchall()
    for before, after in pairwise([("", 0, 0), *rows]):
        same = before[:2] == after[:2]
        if after[2] != (before[2] + 1 if same else 1):
            expected = before[2] + 1 if same else 1
            yield Difference("certificates", _text(after[:2]), str(after[2]), str(expected))


def _text(values: tuple[object, ...]) -> str:
    return " ".join(str(value) for value in values)
