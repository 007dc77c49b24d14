"""The tables of a report as CSV files that offices' spreadsheets open as they are."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from reports import dates, writing
from reports.document.model import Document, Table, Value

Cell = str | int | float | None
_PLAIN_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*%?")
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula, or hides one behind."""


def write(made: Document, folder: Path) -> tuple[Path, ...]:
    """Write every table of a report as a file; gives their paths. Raises CannotWrite."""
    return tuple(
        writing.save(folder / f"{writing.safe_name(f'{made.file} - {table.name}')}.csv", as_csv(rows(table)))
        for table in made.tables()
    )


def rows(table: Table) -> list[Sequence[Cell]]:
    """A table as rows: its heads, a common head before its own; hidden numbers as they are shown."""
    heads: list[Sequence[Cell]] = [[f"{c.group} {c.head}" if c.group else c.head for c in table.columns]]
    return heads + [[cell(value) for value in row] for row in table.all_rows()]


def cell(value: Value) -> Cell:
    """What stands in a sheet: numbers as numbers, days as they sort, what is hidden as its sign."""
    if value.kind == "hidden":
        return value.shown
    if isinstance(value.raw, date):
        return value.raw.isoformat()[:7] if value.kind == "month" else value.raw.isoformat()
    return dates.whole(value.raw) if isinstance(value.raw, float) else value.raw


def as_csv(rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with the mark by which spreadsheets know it; no cell of a person's making is taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def guarded(cell: Cell) -> Cell:
    """Text that a spreadsheet would run as a formula, with ' before it; numbers as they are; None is an empty cell."""
    if not isinstance(cell, str):
        return "" if cell is None else cell
    risky = cell[:1] in RISKY and not _PLAIN_NUMBER.fullmatch(cell)
    return f"'{cell}" if risky else cell
