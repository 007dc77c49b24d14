"""The figures as CSV files that offices' spreadsheets open as they are."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from language import Language
from reports import dates, writing
from reports.figures import Figures, Line
from reports.page.words import Words

Value = str | int | float | None
_PLAIN_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*%?")
_COLUMNS = ("persons", "attendances", "meetings", "hours", "completed", "completion", "credited")


def write(found: Figures, folder: Path, stem: str, language: Language = "ko") -> tuple[Path, ...]:
    """Write the units, the months and the people as three files; gives their paths. Raises CannotWrite."""
    words = Words(language)
    tables = (("units", _units(found, words)), ("months", _months(found, words)), ("people", _people(found, words)))
    return tuple(writing.save(folder / f"{stem} - {words('file', of=name)}.csv", as_csv(rows)) for name, rows in tables)


def as_csv(rows: Iterable[Sequence[Value]]) -> bytes:
    """UTF-8 with the mark by which spreadsheets know it; no cell of a person's making is taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def guarded(cell: Value) -> Value:
    """Text that a spreadsheet would run as a formula, with ' before it; numbers as they are; None is an empty cell."""
    if not isinstance(cell, str):
        return "" if cell is None else cell
    risky = cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not _PLAIN_NUMBER.fullmatch(cell)
    return f"'{cell}" if risky else cell


def _units(found: Figures, words: Words) -> list[Sequence[Value]]:
    heads = [words("col-unit"), words("m-target"), *(words(f"m-{name}") for name in _COLUMNS), words("m-achievement")]
    rows: list[Sequence[Value]] = [heads]
    month = words("col-month", month=dates.month_name(found.until.month, words.language))
    rows.append(_line(words("whole"), found.whole))
    rows.append(_line(month, found.this_month))
    rows += [_line(part.name, part) for part in found.parts]
    return rows


def _line(name: str, line: Line) -> list[Value]:
    return [
        name,
        line.target,
        line.persons,
        line.attendances,
        line.meetings,
        dates.whole(line.hours),
        line.completed,
        _share(line.completion),
        line.credited,
        _share(line.achievement),
    ]


def _months(found: Figures, words: Words) -> list[Sequence[Value]]:
    names = ("col-of-month", "m-attendances", "m-meetings", "m-credited", "col-so-far")
    rows: list[Sequence[Value]] = [[words(name) for name in names]]
    rows += [[f"{found.year}-{m.month:02d}", m.attendances, m.meetings, m.credited, m.so_far] for m in found.months]
    return rows


def _people(found: Figures, words: Words) -> list[Sequence[Value]]:
    names = ("target", "sex", "decade")
    rows: list[Sequence[Value]] = [
        [*(words("col-alone", of=name) for name in names), words("m-persons"), words("m-completed")]
    ]
    for cell in found.cells:
        group = (words.group("target", cell.target), words.group("sex", cell.sex), words.decade(cell.decade))
        rows.append([*group, cell.persons, cell.completed])
    return rows


def _share(share: float | None) -> float | None:
    return None if share is None else round(share, 6)
