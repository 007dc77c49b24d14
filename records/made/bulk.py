"""Rows by the million into a store's own tables: gathered, written by the plain sqlite3 module, indices at the end.

For a store that nobody else has open and that was just made: nothing is safe until `close`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlite_utils import Database

TOGETHER = 20_000
"""Rows of a table that are written at once."""
_LATE = ("attempts_by_learner", "attempts_by_class_day")


class Bulk:
    """Tables being filled."""

    def __init__(self, path: Path) -> None:
        self.conn = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "locking_mode = EXCLUSIVE"):
            self.conn.execute(f"PRAGMA {pragma}").fetchall()
        self.conn.execute("BEGIN")
        self._late = [
            sql
            for name, sql in self.conn.execute("select name, sql from sqlite_schema where type = 'index'").fetchall()
            if name in _LATE
        ]
        for name in _LATE:
            self.conn.execute(f"drop index {name}")
        self._rows: dict[str, list[Sequence[Any]]] = {}
        self._insert: dict[str, str] = {}

    def table(self, name: str, *columns: str) -> list[Sequence[Any]]:
        """Where the rows of a table are gathered, with their columns in this order."""
        places = ", ".join("?" for _ in columns)
        self._insert[name] = f"insert into {name} ({', '.join(columns)}) values ({places})"
        return self._rows.setdefault(name, [])

    def write(self, all_of_them: bool = False) -> None:
        """Write what was gathered, where it is much."""
        for name, rows in self._rows.items():
            if len(rows) >= TOGETHER or (all_of_them and rows):
                self.conn.executemany(self._insert[name], rows)
                rows.clear()

    @property
    def db(self) -> Database:
        """The same connection, for what counts."""
        return Database(self.conn, recursive_triggers=False, execute_plugins=False)

    def indices(self) -> None:
        """Write the rest and make the indices that were waited with."""
        self.write(all_of_them=True)
        for sql in self._late:
            self.conn.execute(sql)

    def close(self) -> None:
        """The file is a store again: whoever opens it next turns its log on."""
        self.conn.execute("COMMIT")
        self.conn.close()
