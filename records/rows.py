"""The records row by row, as they were kept, for whoever wants to count for themselves. Without names.

Read as a stream: a city's millions of rows take no more memory than one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal, get_args

from records.statements import statement
from records.store import Store

What = Literal["learners", "attendance", "attempts", "certificates"]
WHATS: tuple[What, ...] = get_args(What)
Cell = str | int | None
Row = tuple[Cell, ...]

_DAY = {
    "learners": "learners where learners.day",
    "attendance": "attendance_now join meetings on meetings.uid = attendance_now.meeting where meetings.day",
    "attempts": "attempts where attempts.day",
    "certificates": "certificates where certificates.day",
}

_LATELY = 4_096
"""So many persons' pseudonyms are remembered: rows of one class stand near one another."""


def count(store: Store, what: What, first: date, last: date) -> int:
    """How many rows `read` gives."""
    day = _DAY[what]
    column = day.rsplit(" ", 1)[1]
    sql = f"select count(*) from {day} >= :first and {column} <= :last"
    with store.reading() as db:
        return int(db.execute(sql, {"first": first.isoformat(), "last": last.isoformat()}).fetchone()[0])


def read(store: Store, what: What, first: date, last: date) -> Iterator[Row]:
    """The rows of `records/sql/rows_<what>.sql`, from one day to another: the person's uid first.

    Of one moment: what is written meanwhile is not in it. The store must not be written by this thread before the last
    row is read.
    """
    with store.reading() as db:
        yield from db.execute(statement(f"rows_{what}"), {"first": first.isoformat(), "last": last.isoformat()})


class Pseudonyms:
    """What stands for persons in files of rows: always the same for one person, with no way back without the key.

    They are 64 bits long, so that a million persons hardly ever share one.
    """

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.sha256(b"rows|" + key).digest()
        self._lately = lru_cache(maxsize=_LATELY)(self._made)

    def __call__(self, person: object) -> str:
        """The pseudonym of a person's uid; nothing for nobody."""
        return self._lately(person) if person else ""

    def _made(self, person: object) -> str:
        return hashlib.blake2b(str(person).encode(), digest_size=8, key=self._key).hexdigest()
