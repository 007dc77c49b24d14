"""Lists of rows for others to count by: CSV or workbook, of any length, written as they are read."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import Any, Literal

import xlsxwriter

from language import Language, message
from records.rows import Pseudonyms, Row, What
from reports import writing
from reports.tables import RISKY, guarded

Format = Literal["csv", "xlsx"]
COLUMNS: dict[What, tuple[str, ...]] = {
    "learners": ("person", "day", "target", "sex", "decade", "district", "centre"),
    "attendance": ("person", "day", "state", "number", "minutes", "class", "course", "centre", "district"),
    "attempts": (
        "person", "day", "pack", "mission", "skin", "level", "ended", "correct", "unaided", "milliseconds", "touches",
        "fewest", "wrong", "hints", "asked", "called", "timeouts", "class", "centre",
    ),
    "certificates": (
        "person", "certificate", "kind", "day", "course", "first", "last", "meetings", "minutes", "centre", "revoked",
    ),
}  # fmt: skip
"""The columns of each list, as `records/sql/rows_<what>.sql` gives them."""
SHEET_ROWS = 1_048_576
"""As many rows as a sheet holds, the heads among them."""
_DAYS = ("day", "first", "last", "revoked")
_TYPED = ("class", "course", "centre", "district", "mission", "pack", "skin", "certificate")
"""Columns with words of people's making."""
_WIDTHS = {"person": 18, "class": 28, "course": 28, "centre": 24, "certificate": 22, "mission": 22}
_EPOCH = date(1899, 12, 30).toordinal()


def heads(what: What, language: Language) -> list[str]:
    """What stands over the columns."""
    return [message(language, "document-list-column", of=name) for name in COLUMNS[what]]


def write(
    what: What,
    rows: Iterable[Row],
    file: Path,
    format: Format,
    names: Pseudonyms,
    language: Language = "ko",
    told: Callable[[int], None] | None = None,
) -> int:
    """Write rows as they come; gives how many. `told` hears now and then how many more are written.

    Persons stand by their pseudonyms. Raises CannotWrite; the file is there whole or not at all.
    """
    with writing.growing(file) as draft:
        counted = _Counted(rows, told)
        return (_csv if format == "csv" else _xlsx)(what, counted, draft, names, language)


class _Counted:
    """Rows that are counted while they pass, in steps that cost nothing."""

    _STEP = 5_000

    def __init__(self, rows: Iterable[Row], told: Callable[[int], None] | None) -> None:
        self._rows, self._told, self.number = iter(rows), told, 0

    def batches(self) -> Iterator[list[Row]]:
        """The rows in batches."""
        while batch := list(itertools.islice(self._rows, self._STEP)):
            yield batch
            self.number += len(batch)
            if self._told is not None:
                self._told(len(batch))


def _csv(what: What, rows: _Counted, file: Path, names: Pseudonyms, language: Language) -> int:
    typed = [n for n, name in enumerate(COLUMNS[what]) if name in _TYPED]
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(heads(what, language))
        for batch in rows.batches():
            writer.writerows(_safe(batch, typed, names))
    return rows.number


def _safe(batch: Sequence[Row], typed: Sequence[int], names: Pseudonyms) -> Iterator[Sequence[object]]:
    """Rows without names, in which no cell is taken for a formula. Only where a batch has such a cell are all asked."""
    risky = [n for n in typed if any(cell and str(cell)[0] in RISKY for cell in set(map(itemgetter(n), batch)))]
    people = map(names, map(itemgetter(0), batch))
    if not risky:
        return ((who, *row[1:]) for who, row in zip(people, batch, strict=True))
    return (
        (who, *(guarded(cell) if n in risky else cell for n, cell in enumerate(row[1:], 1)))
        for who, row in zip(people, batch, strict=True)
    )


def _xlsx(what: What, rows: _Counted, file: Path, names: Pseudonyms, language: Language) -> int:
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    columns = COLUMNS[what]
    with xlsxwriter.Workbook(str(file), options) as book:
        looks = {
            "head": book.add_format({"bold": True, "bg_color": "#f1f4f8", "bottom": 2, "border_color": "#c9d1da"}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
        }
        dates = [name in _DAYS for name in columns]
        sheet: Any = None
        line, days = SHEET_ROWS, dict[str, int]()
        for batch in rows.batches():
            for row in batch:
                if line == SHEET_ROWS:
                    _closed(sheet, line, columns)
                    sheet, line = _sheet(book, what, language, looks["head"]), 1
                sheet.write_string(line, 0, names(row[0]))
                for n, cell in enumerate(row[1:], 1):
                    if cell is None or cell == "":
                        continue
                    if dates[n]:
                        day = str(cell)
                        serial = days.get(day) or days.setdefault(day, date.fromisoformat(day).toordinal() - _EPOCH)
                        sheet.write_number(line, n, serial, looks["day"])
                    elif isinstance(cell, str):
                        sheet.write_string(line, n, cell)
                    else:
                        sheet.write_number(line, n, cell)
                line += 1
        if sheet is None:
            sheet, line = _sheet(book, what, language, looks["head"]), 1
        _closed(sheet, line, columns)
    return rows.number


def _sheet(book: Any, what: What, language: Language, head: Any) -> Any:
    """A new sheet with its heads; they stay while one scrolls."""
    number = len(book.worksheets()) + 1
    name = message(language, "document-list", of=what)
    sheet = book.add_worksheet(name if number == 1 else f"{name} ({number})")
    for n, column in enumerate(COLUMNS[what]):
        sheet.set_column(n, n, _WIDTHS.get(column, 12))
    for n, words in enumerate(heads(what, language)):
        sheet.write_string(0, n, words, head)
    sheet.freeze_panes(1, 1)
    return sheet


def _closed(sheet: Any, rows: int, columns: Sequence[str]) -> None:
    if sheet is not None and rows > 1:
        sheet.autofilter(0, 0, rows - 1, len(columns) - 1)
