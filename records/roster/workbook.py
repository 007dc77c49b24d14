"""XLSX, read cautiously: small enough, no document types, nothing run, merged cells filled."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any, NamedTuple
from xml.etree.ElementTree import ParseError

import openpyxl
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from records.roster.reading import MOST_COLUMNS, MOST_ROWS, Tell, Unreadable, table
from records.roster.tables import Table

MOST_MEMBERS = 2_000
MOST_UNPACKED = 120_000_000
"""Bytes of all members together, counted while unpacking: what a member says of itself is not believed."""
MOST_RATIO = 400
_MERGE = "}mergeCell"
_FAR = 1_048_576


class _Area(NamedTuple):
    left: int
    top: int
    right: int
    bottom: int


def read(content: bytes, name: str, tell: Tell) -> tuple[Table, ...]:
    """The sheets that are shown and hold something. Raises Unreadable."""
    try:
        merged = _examined(content, name)
        return _sheets(content, name, merged, tell)
    except DefusedXmlException as error:
        raise Unreadable("hostile", file=name) from error
    except (zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, EOFError, IndexError) as error:
        raise Unreadable("broken", file=name) from error
    except (ValueError, TypeError, AttributeError, zlib.error, NotImplementedError, RuntimeError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("broken", file=name) from error  # what openpyxl throws at contents that are no workbook


def _examined(content: bytes, name: str) -> Mapping[str, tuple[_Area, ...]]:
    """Unpack every member once, within bounds; gives the merged cells by sheet."""
    merged: dict[str, tuple[_Area, ...]] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = archive.infolist()
        names = {member.filename for member in members}
        if "xl/workbook.xml" not in names:
            raise Unreadable("kind" if "mimetype" in names or "word/document.xml" in names else "broken", file=name)
        if len(members) > MOST_MEMBERS or any(member.flag_bits & 1 for member in members):
            raise Unreadable("hostile", file=name)
        if sum(member.file_size for member in members) > min(MOST_UNPACKED, MOST_RATIO * len(content) + 1_000_000):
            raise Unreadable("hostile", file=name)
        for member in members:
            if member.filename.endswith((".xml", ".rels")):
                with archive.open(member) as opened:
                    merged[member.filename] = tuple(_merges(opened))
    return merged


def _merges(opened: Any) -> Iterator[_Area]:
    """Parse all of a member, which refuses document types and entities; openpyxl itself would not."""
    depth = 0
    for event, element in iterparse(opened, ("start", "end"), forbid_dtd=True):
        depth += 1 if event == "start" else -1
        if event == "end":
            if element.tag.endswith(_MERGE):
                left, top, right, bottom = range_boundaries(element.get("ref", ""))
                yield _Area(left or 1, top or 1, right or MOST_COLUMNS, bottom or MOST_ROWS)
            element.clear()


def _sheets(content: bytes, name: str, merged: Mapping[str, tuple[_Area, ...]], tell: Tell) -> tuple[Table, ...]:
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False)
    worked_out = None
    found = []
    for at, sheet in enumerate(book.worksheets):
        if sheet.sheet_state != "visible":
            continue
        rows = list(_rows(sheet))
        if any(isinstance(value, str) and value.startswith("=") for _, row in rows for value in row):
            # A formula's result, where the program that wrote it left one; where not, the formula stays and is refused.
            worked_out = worked_out or openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            results = dict(_rows(worked_out.worksheets[at]))
            rows = [(number, _results(row, results.get(number, []))) for number, row in rows]
        # The sheet's place in the archive; openpyxl does not say it otherwise.
        _fill(rows, merged.get(str(sheet._worksheet_path).lstrip("/"), ()))
        texts = [(number, [_text(value) for value in row]) for number, row in rows]
        if any(any(cells) for _, cells in texts):
            found.append(table(sheet.title, texts, tell))
    if not found:
        raise Unreadable("empty", file=name)
    return tuple(found)


def _rows(sheet: Any) -> Iterator[tuple[int, list[Any]]]:
    """Rows that hold anything, with their numbers. What the sheet says of its own size is not believed."""
    sheet.reset_dimensions()
    held = 0
    for number, row in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1), 1):
        if any(value is not None for value in row):
            held += 1
            if held > MOST_ROWS + 1:
                raise Unreadable("rows", file=sheet.title, most=MOST_ROWS)
            yield number, [_plain(value) for value in row]


def _plain(value: Any) -> Any:
    """Array formulas are objects: their text is what counts."""
    text = getattr(value, "text", None)
    if text is not None:
        return text if str(text).startswith("=") else f"={text}"
    return value


def _results(formulas: list[Any], results: list[Any]) -> list[Any]:
    def result(at: int, value: Any) -> Any:
        if not (isinstance(value, str) and value.startswith("=")):
            return value
        worked_out = results[at] if at < len(results) else None
        return value if worked_out is None else worked_out

    return [result(at, value) for at, value in enumerate(formulas)]


def _fill(rows: list[tuple[int, list[Any]]], areas: tuple[_Area, ...]) -> None:
    """What stands in merged cells stands in each of them."""
    by_number = dict(rows)
    for area in areas[:MOST_ROWS]:
        first = by_number.get(area.top)
        if first is None or area.left > len(first):
            continue
        value = first[area.left - 1]
        for number in range(area.top, min(area.bottom, _FAR, area.top + MOST_ROWS) + 1):
            row = by_number.get(number)
            if row is None or value is None:
                continue
            for column in range(area.left, min(area.right, len(row)) + 1):
                if row[column - 1] is None:
                    row[column - 1] = value


def _text(value: Any) -> str:
    """A cell as a text: dates as 1950-03-01, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, time):
        return value.isoformat()
    return str(value)
