"""The tables in words: docs/schema.md is made from the migrations themselves and from `sql/meanings.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from sqlite_utils import Database

from records import schema
from records.statements import FOLDER

_HEAD = """# The records

What the store holds, made from its migrations by `kiosk-records schema`. One SQLite file, STRICT tables; PostgreSQL
takes the same statements (`tests/engines`).

- **facts** are added once and never edited; **things** keep one row each, every field with the stamp of its last
  change; **kept** tables are made from facts and can be made anew (`kiosk-records doctor --mend`); **now** is
  state of today.
- Moments (`at`, `started`, ...) are milliseconds since 1970, UTC. Days are the centre's civil date, fixed where it
  happened: `2026-03-03`. A `uid` is a UUIDv7, a `stamp` a hybrid logical clock: milliseconds, count, place.
- Whether a thing is so is 1 or 0. Nothing is null where a column does not say so; "" and 0 mean "not said".
"""


class Unexplained(LookupError):
    """A table or column without a meaning in `sql/meanings.toml`."""


@cache
def meanings() -> Mapping[str, Mapping[str, str]]:
    """What columns mean: under "everywhere" for all tables, else under the table's name, whose own is its "table"."""
    found: dict[str, dict[str, str]] = tomllib.loads((FOLDER / "meanings.toml").read_text(encoding="utf-8"))
    return found


def document() -> str:
    """The whole description, in Markdown. Raises Unexplained."""
    db = Database(memory=True)
    schema.bring_up_to_date(db, 0)
    tables = sorted(name for name in db.table_names() if not name.startswith(("_", "sqlite_")))
    steps = "\n".join(f"| {number} | {what} |" for number, what in _migrations())
    parts = [_HEAD, f"## Migrations\n\n| | |\n|---|---|\n{steps}\n"]
    return "\n".join([*parts, *(_table(db, name) for name in tables)])


def write(file: Path) -> None:
    """Write the description to `file`."""
    file.write_text(document(), encoding="utf-8")


def _migrations() -> Iterator[tuple[int, str]]:
    for name, made in vars(schema).items():
        if found := re.fullmatch(r"m(\d+)_\w+", name):
            yield int(found[1]), " ".join((made.__doc__ or "").split())


def _table(db: Database, name: str) -> str:
    table = db.table(name)
    unique = {column: index for index in table.indexes if index.unique for column in index.columns}
    lines = [f"## {name}\n", _meaning(name, "table") + "\n", "| column | type | |", "|---|---|---|"]
    for column in table.columns:
        marks = ["key"] * bool(column.is_pk) + ["null"] * (not column.notnull and not column.is_pk)
        if not column.is_pk and column.name in unique and len(unique[column.name].columns) == 1:
            marks.append("unique")
        kind = ", ".join([column.type.lower(), *marks])
        lines.append(f"| {column.name} | {kind} | {_meaning(name, column.name)} |")
    return "\n".join(lines) + "\n"


def _meaning(table: str, column: str) -> str:
    found = meanings().get(table, {}).get(column) or meanings()["everywhere"].get(column)
    if found is None:
        raise Unexplained(f"{table}.{column}")
    return found.replace("|", "\\|")
