"""Many attempts at once, from kiosks that were long without a line: one transaction, each counted once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from records import facts, practised, tally, things, times
from records.statements import statement
from records.store import Store

SIZE = 20_000
"""Attempts in one transaction."""
_ASKED = 500
_CACHE = 200_000
"""Kilobytes of pages kept at hand: a batch touches the indices of the whole city."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a batch: attempts that were new, that were known before, and that were set aside."""

    new: int
    known: int
    aside: int


def add(store: Store, rows: Iterable[Mapping[str, Any]]) -> Added:
    """Take in attempts as rows of `facts.TABLES["attempts"]`, in any order, any number of times.

    Each `SIZE` of them is safe before the next is begun. Raises KeyError for a column that is missing, before anything
    of its part is written.
    """
    new = known = aside = 0
    waiting = iter(rows)
    store.db.execute(f"PRAGMA cache_size = -{_CACHE}")
    while part := [_whole(row) for row in islice(waiting, SIZE)]:
        with store.writing() as db:
            now = store.now()
            possible = []
            for row in part:
                why = times.impossible(row, now + times.AHEAD)
                if why:
                    aside += times.set_aside(db, "attempts", row, why, now)
                else:
                    possible.append(row)
            fresh = insert(db, possible)
            new += len(fresh)
            known += len(possible) - len(fresh)
    return Added(new, known, aside)


def insert(db: Database, rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Add those attempts that are not there, and count them; gives them."""
    wanted = {row["uid"]: row for row in reversed(rows)}
    for uid in _there(db, "attempts", list(wanted)):
        del wanted[uid]
    fresh = list(wanted.values())
    columns = facts.TABLES["attempts"]
    db.conn.executemany(
        f"insert into attempts ({', '.join(columns)}) values ({things.marks(columns)})",
        map(itemgetter(*columns), fresh),
    )
    for uid in _there(db, "set_aside", list(wanted)):
        times.bring_back(db, "attempts", wanted[uid])
    count(db, fresh)
    return fresh


def count(db: Database, rows: Iterable[Mapping[str, Any]]) -> None:
    """Bring the sums in line with attempts that were just added."""
    added = list(rows)
    practised.add_attempts(db, added)
    tally.derive_mastery(db, _may_master(db, added))


def _whole(row: Mapping[str, Any]) -> Mapping[str, Any]:
    later = facts.LATER["attempts"]
    return row if later.keys() <= row.keys() else {**later, **row}


def _there(db: Database, table: str, uids: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for first in range(0, len(uids), _ASKED):
        asked = uids[first : first + _ASKED]
        rows = db.conn.execute(f"select {table}.uid from {table} where {table}.uid in ({things.marks(asked)})", asked)
        found.update(row[0] for row in rows.fetchall())
    return found


def _may_master(db: Database, rows: Iterable[Mapping[str, Any]]) -> set[str]:
    """The persons whose count of mastery these attempts may change: it is not known yet, or later than they."""
    first: dict[str, dict[str, str]] = {}
    for row in rows:
        able = row["level"] in ("alone", "real") and row["ended"] == "done" and row["correct"] and row["unaided"]
        if able and row["learner"]:
            years = first.setdefault(row["learner"], {})
            year = row["day"][:4]
            years[year] = min(row["day"], years.get(year, row["day"]))
    found: set[str] = set()
    for learner, years in first.items():
        for year, day in db.execute(statement("learner_mastered"), [learner]).fetchall():
            if str(year) in years and day < years[str(year)]:
                del years[str(year)]
        if years:
            found |= tally.of_learners(db, [learner])
    return found
