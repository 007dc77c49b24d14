"""Roster files made into tables: CSV in every encoding that offices send, XLSX, nothing that is made to do harm.

A text that is shaped like a resident number is masked here, at the edge: nothing behind this module ever sees one.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

import language
from records.errors import Refused
from records.roster import secret
from records.roster.tables import Row, Table, Why, trimmed

MOST_BYTES = 30_000_000
MOST_ROWS = 20_000
MOST_COLUMNS = 100
LONGEST_CELL = 2_000
"""Letters of a cell that are looked at. Nothing that a roster says is longer."""

Tell = Callable[[int], None]
"""Told the number of rows read so far."""

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_SEPARATORS = ",;\t|"
_BREAKS = 20
"""Line breaks in one cell after which the quotation mark before it was most likely never closed."""


class Unreadable(Refused):
    """A file that holds no roster; the words say why and what can be done."""

    def __init__(self, what: str, **values: str | int) -> None:
        super().__init__(language.phrase(f"roster-unreadable-{what}", **values))


def read(path: Path, tell: Tell = lambda _: None) -> tuple[Table, ...]:
    """The sheets of a file; CSV is one sheet. Raises Unreadable."""
    try:
        if path.is_dir():
            raise Unreadable("folder", file=path.name)
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable("large", file=path.name, most=MOST_BYTES // 1_000_000)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable("gone", file=path.name) from error
    except OSError as error:
        raise Unreadable("unreachable", file=path.name) from error
    if content.startswith(_OLD_OFFICE):
        raise Unreadable("old", file=path.name)
    if content.startswith(_ZIP):
        from records.roster import workbook  # openpyxl takes a while to load; most programs never read a sheet

        return workbook.read(content, path.name, tell)
    return (_csv(content, path.name, tell),)


def table(name: str, rows: Iterable[tuple[int, Iterable[str]]], tell: Tell, notes: Iterable[Why] = ()) -> Table:
    """A table out of numbered rows of texts: masked, tidied, not too long. Raises Unreadable for too many rows."""
    found: list[Row] = []
    secrets: set[tuple[int, int]] = set()
    said = list(notes)
    for number, texts in rows:
        cells = list(texts)
        if len(cells) > MOST_COLUMNS:
            if any(cells[MOST_COLUMNS:]) and not any(why.what == "wide" for why in said):
                said.append(Why("wide", "", (("row", number), ("most", MOST_COLUMNS))))
            del cells[MOST_COLUMNS:]
        for index, text in enumerate(cells):
            if not text:
                continue
            if secret.shaped(text) or secret.shaped_number(text.strip()):
                secrets.add((number, index))
                text = secret.masked(text)
            cells[index] = text.strip(" ")[:LONGEST_CELL] if text.isprintable() else _tidied(text)
        row = Row(number, trimmed(cells))
        if row.blank:
            continue
        found.append(row)
        if len(found) > MOST_ROWS:
            raise Unreadable("rows", file=name, most=MOST_ROWS)
        if len(found) % 200 == 0:
            tell(len(found))
    if not found:
        raise Unreadable("empty", file=name)
    tell(len(found))
    return Table(name, tuple(found), frozenset(secrets), tuple(said))


def decoded(content: bytes) -> tuple[str, str]:
    """The text of a file and the name of its encoding. Bytes that no encoding explains become U+FFFD."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, errors="replace"), encoding
    head = content[:2000]
    if head.count(0) * 10 >= len(head) > 1:
        little = head[1::2].count(0) >= head[::2].count(0)
        encoding = "utf-16-le" if little else "utf-16-be"
        return content.decode(encoding, errors="replace"), encoding
    for encoding in ("utf-8", "cp949"):
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    tried = [(content.decode(encoding, errors="replace"), encoding) for encoding in ("utf-8", "cp949")]
    return min(tried, key=lambda one: one[0].count("\ufffd"))


def separator(text: str) -> str:
    """What parts the columns: the sign that most of the first lines hold equally often, outside quotation marks."""
    lines = [line for line in text.splitlines()[:60] if line.strip()]
    best, most = ",", 0
    for sign in _SEPARATORS:
        counts = [_bare(line).count(sign) for line in lines]
        usual = max(set(counts), key=lambda n: (counts.count(n) * bool(n), n), default=0)
        weight = counts.count(usual) * min(usual, 3) if usual else 0
        if weight > most:
            best, most = sign, weight
    return best


def _csv(content: bytes, name: str, tell: Tell) -> Table:
    text, _ = decoded(content)
    start = text[:400].lstrip().casefold()
    if start.startswith(("<html", "<!doctype", "<table", "<?xml")):
        raise Unreadable("page", file=name)
    if start.startswith(("%pdf", "{\\rtf")) or text[:4000].count("\x00") > 40:
        raise Unreadable("kind", file=name)
    text = text.removeprefix("\ufeff").replace("\x00", "")
    sign = separator(text)
    first, _, rest = text.partition("\n")
    if first.strip().casefold().startswith("sep=") and len(first.strip()) == 5:
        text, sign = "\n" + rest, first.strip()[4]  # the row stays, so that numbers agree with the sheet program
    notes = [Why("letters-replaced")] if "\ufffd" in text else []
    rows = _rows(text, sign, quoted=True)
    if rows is None:
        rows = _rows(text, sign, quoted=False) or []
        notes.append(Why("quote-open"))
    return table(name, enumerate(rows, 1), tell, notes)


def _rows(text: str, sign: str, quoted: bool) -> list[list[str]] | None:
    """The rows; None where a quotation mark was opened and, as it seems, never closed."""
    csv.field_size_limit(MOST_BYTES)
    found = []
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=sign, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE)
    for row in reader:
        if quoted and any(cell.count("\n") > _BREAKS for cell in row):
            return None
        found.append(row)
    return found


def _bare(line: str) -> str:
    """A line without what stands in quotation marks."""
    return "".join(line.split('"')[::2])


def _tidied(text: str) -> str:
    """A cell on one line. Letters that are not seen stay: `fields` takes them out and says so."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    return " ".join(kept.split())[:LONGEST_CELL]
