"""Adding numbers to kept sums: one row a key a statement, keys in order, rows that come to nothing taken away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlite_utils import Database

from records.cells import Cells

SUMS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "sum_units": (("level", "what", "unit", "month", "detail"), ("number",)),
    "sum_groups": (("level", "what", "unit", "month", "target", "sex", "decade"), ("persons",)),
    "sum_days": (("what", "day"), ("persons",)),
    "sum_packs": (
        ("centre", "month", "pack", "level"),
        ("attempts", "correct", "unaided", "abandoned", "milliseconds", "touches", "wrong_touches"),
    ),
    "sum_steps": (("month", "pack", "step"), ("times", "stumbled", "wrong", "hints", "asked")),
    "sum_step_times": (("pack", "step", "month", "bucket"), ("times",)),
    "sum_troubles": (("month", "pack", "trouble"), ("attempts", "times")),
}
"""The columns of each sum's key, and the numbers that are added."""


def add_cells(db: Database, change: Cells) -> None:
    """Add to the sums of persons and classes."""
    cells: tuple[tuple[str, Mapping[tuple[Any, ...], int]], ...] = (
        ("sum_units", change.units),
        ("sum_groups", change.groups),
        ("sum_days", change.days),
    )
    for table, numbers in cells:
        rows = [(*key, number) for key, number in numbers.items() if number]
        add(db, table, rows)
        gone = [row[:-1] for row in rows if row[-1] < 0]
        if gone:
            db.conn.executemany(_delete(table), sorted(gone))


def add(db: Database, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Add rows of key and numbers to a table of `SUMS`."""
    db.conn.executemany(_upsert(table), sorted(rows))


@cache
def _upsert(table: str) -> str:
    keys, numbers = SUMS[table]
    added = ", ".join(f"{number} = {table}.{number} + excluded.{number}" for number in numbers)
    places = ", ".join("?" for _ in (*keys, *numbers))
    return (
        f"insert into {table} ({', '.join((*keys, *numbers))}) values ({places}) "
        f"on conflict ({', '.join(keys)}) do update set {added}"
    )


@cache
def _delete(table: str) -> str:
    keys, numbers = SUMS[table]
    same = " and ".join(f"{table}.{key} = ?" for key in keys)
    return f"delete from {table} where {same} and {table}.{numbers[0]} = 0"
