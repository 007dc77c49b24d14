"""One file of a feed as columns of text, with every fault of its text noted: encoding, quotes, lengths, blanks."""

from __future__ import annotations

import csv
import io
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from courses.gtfs.notices import Notices

MOST_ROWS = 3_000_000
LONGEST_FIELD = 20_000
"""Letters of the longest value that is read."""

_FIELD_LIMIT = threading.Lock()


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file. A row is as long as the heading; a column that is not there reads as empty."""

    name: str
    columns: dict[str, int] = field(default_factory=dict)
    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    """The line on which each row begins."""

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, name: str) -> Sequence[str]:
        """All values of a column."""
        at = self.columns.get(name)
        return [""] * len(self.rows) if at is None else [row[at] for row in self.rows]

    def take(self, *names: str) -> Iterator[tuple[str, ...]]:
        """Several columns, row by row."""
        return zip(*(self.column(name) for name in names), strict=True)

    def numbered(self, *names: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Several columns, row by row, with the line before each."""
        return zip(self.lines, self.take(*names), strict=True)


def table(name: str, raw: bytes, notices: Notices) -> Table:
    """Read one file. What cannot be read is left out and noted; never raises for what is in it."""
    text = _decoded(name, raw, notices)
    made = Table(name)
    if not text.strip():
        notices.add("empty_file", name)
        return made
    # The limit is the module's own and no reader's: it is set back, for whoever else reads sheets in this process.
    with _FIELD_LIMIT:
        before = csv.field_size_limit(LONGEST_FIELD)
        try:
            _read(made, text, notices)
        finally:
            csv.field_size_limit(before)
    return made


def _decoded(name: str, raw: bytes, notices: Notices) -> str:
    """UTF-8 with or without its mark; other encodings are noted, and read so that one sees what is in them."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        notices.add("invalid_character", name, line, found=f"0x{raw[error.start]:02x}", expected="UTF-8")
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("cp949")
    except UnicodeDecodeError:
        return raw.decode("utf-8", errors="replace")


def _read(made: Table, text: str, notices: Notices) -> None:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        width = _heading(made, next(reader, []), notices)
        before = reader.line_num
        for row in reader:
            line, before = before + 1, reader.line_num
            if not row or (len(row) == 1 and not row[0].strip()):
                notices.add("empty_row", made.name, line)
                continue
            if len(row) != width:
                notices.add("invalid_row_length", made.name, line, found=len(row), expected=width)
                continue
            if len(made.rows) >= MOST_ROWS:
                notices.add("too_many_rows", made.name, line, expected=f"<= {MOST_ROWS}")
                return
            made.rows.append(_cleaned(made, line, row, notices))
            made.lines.append(line)
    except csv.Error as error:
        notices.add("csv_parsing_failed", made.name, reader.line_num, found=str(error))


def _heading(made: Table, names: list[str], notices: Notices) -> int:
    """Note the columns; how many there are."""
    for n, raw in enumerate(names):
        name = raw.strip()
        if not name:
            notices.add("empty_column_name", made.name, 1, found=n + 1)
        elif name in made.columns:
            notices.add("duplicated_column", made.name, 1, name, found=name)
        if raw != name:
            notices.add("leading_or_trailing_whitespaces", made.name, 1, name, found=raw)
        made.columns.setdefault(name or f" {n}", n)
    return len(names)


def _cleaned(made: Table, line: int, row: list[str], notices: Notices) -> list[str]:
    """The row without blanks around its values, and on one line each."""
    for n, value in enumerate(row):
        if "\n" in value or "\r" in value:
            notices.add("new_line_in_value", made.name, line, _name(made, n), found=value)
            value = " ".join(value.split())
            row[n] = value
        if value and (value[0].isspace() or value[-1].isspace()):
            notices.add("leading_or_trailing_whitespaces", made.name, line, _name(made, n), found=value)
            row[n] = value.strip()
    return row


def _name(made: Table, at: int) -> str:
    return next((name for name, n in made.columns.items() if n == at), "")
