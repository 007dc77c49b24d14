"""Which column says what: by its heading, in any order, and by hand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from records.roster import secret
from records.roster.tables import Row, Table, letter

Field = Literal[
    "name", "birth", "sex", "phone", "district", "group", "number", "serial", "note", "unused", "secret"
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)
CHOICES: tuple[Field, ...] = tuple(field for field in FIELDS if field != "secret")
"""What a person may make of a column. One that holds resident numbers stays what it is."""

LOOK_FOR_HEADINGS = 40
"""Rows from the top among which the headings are looked for."""

MANY_SECRETS = 3
"""Resident numbers in a column with another heading after which it is one of resident numbers all the same."""

_MANY: frozenset[Field] = frozenset({"phone", "note", "serial", "unused", "secret"})
"""What several columns may say; of the others the first one counts."""


def _words() -> dict[str, Field]:
    found: dict[str, Field] = {}
    for line in (Path(__file__).parent / "headings.txt").read_text(encoding="utf-8").splitlines():
        name, _, words = line.partition(": ")
        if name in FIELDS:
            found.update(dict.fromkeys(words.split(), name))
    return found


_FIELD_OF: Mapping[str, Field] = _words()
_OTHERS = ("보호자", "비상", "긴급", "가족", "자녀", "강사", "담당", "기관", "guardian", "emergency")
"""Whose name or telephone it is that stands in such a column: not the learner's."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its index, its heading as it stands there, and what it says."""

    index: int
    heading: str
    field: Field

    @property
    def title(self) -> str:
        """How the column is named to a person: its heading, or its letter."""
        return self.heading or letter(self.index)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a sheet. `heading` is the number of the row of headings; 0 where there is none."""

    heading: int
    all: tuple[Column, ...]

    def of(self, field: Field) -> tuple[Column, ...]:
        """The columns that say `field`, in their order."""
        return tuple(column for column in self.all if column.field == field)

    def changed(self, index: int, field: Field) -> Columns:
        """With another meaning for one column; whichever else said the same says nothing any more.

        Raises ValueError for a column of resident numbers, and for making one of another.
        """
        now = next(column for column in self.all if column.index == index)
        if now.field == "secret" or field == "secret":
            raise ValueError(field)
        found = []
        for column in self.all:
            if column.index == index:
                found.append(replace(column, field=field))
            elif column.field == field and field not in _MANY:
                found.append(replace(column, field="unused"))
            else:
                found.append(column)
        return replace(self, all=tuple(found))


def mapped(table: Table) -> Columns:
    """The headings of a sheet found and understood; where it has none, what the cells look like decides."""
    heading = _heading(table.rows)
    names = heading.cells if heading else ()
    below = [row for row in table.rows if heading is None or row.number > heading.number]
    fields: list[Field] = []
    for index in range(table.width):
        text = names[index] if index < len(names) else ""
        found = field_of(text)
        if _secret_column(table, below, index, found):
            found = "secret"
        elif found == "secret":
            found = "birth" if _dates_only(below, index) else "secret"
        elif heading is None:
            found = _guess(below, index)
        fields.append(found)
    for index in range(1, len(fields)):
        if fields[index] in ("unused", "serial", "note") and _halves(below, index):
            fields[index] = "secret"
    return Columns(heading.number if heading else 0, tuple(_once(fields, names)))


def field_of(heading: str) -> Field:
    """What a heading says; "unused" for one that is not known."""
    text = unicodedata.normalize("NFKC", heading).casefold()
    whole = re.sub(r"[\s_*·:]+", "", text)
    bare = re.sub(r"\(.*?\)|\[.*?\]|<.*?>|※.*", "", whole)
    if any(word in whole for word in _OTHERS):
        return "unused"
    if "주민" in whole and "번호" in whole and bare not in _FIELD_OF:
        return "secret"
    found = _FIELD_OF.get(bare) or _FIELD_OF.get(whole)
    if found is None and bare.endswith("필수"):
        found = _FIELD_OF.get(bare.removesuffix("필수"))
    return found or "unused"


def is_heading(row: Row, columns: Columns) -> bool:
    """Whether a row says headings once more: the second line of them, or a page's in a list that was printed."""
    there = [(column, row.cell(column.index)) for column in columns.all if column.field not in ("unused", "note")]
    said = [(column, text) for column, text in there if text]
    words = sum(field_of(text) != "unused" for _, text in said)
    return words >= 2 and words * 2 >= len(said)


def _heading(rows: Sequence[Row]) -> Row | None:
    best: Row | None = None
    most = 0
    for row in rows[:LOOK_FOR_HEADINGS]:
        found = {field_of(cell) for cell in row.cells if cell} - {"unused"}
        # Of two lines of headings one below the other the lower one; further down it is a page's heading again.
        near = best is not None and row.number == best.number + 1
        if "name" in found and (len(found) > most or (len(found) == most > 1 and near)):
            best, most = row, len(found)
    return best


def _once(fields: Sequence[Field], names: Sequence[str]) -> list[Column]:
    """Of several columns that say the same the first one counts."""
    seen: set[Field] = set()
    found = []
    for index, field in enumerate(fields):
        heading = names[index] if index < len(names) else ""
        if field in seen and field not in _MANY:
            field = "unused"
        seen.add(field)
        found.append(Column(index, heading, field))
    return found


def _secret_column(table: Table, rows: Sequence[Row], index: int, field: Field) -> bool:
    """Whether a column holds resident numbers: any where it is named so, half of what stands there where it has no
    known heading. Where the heading says something else, nearly all: a few hits are rows that went wrong.
    """
    filled = sum(1 for row in rows if row.cell(index))
    secrets = sum((row.number, index) in table.secret for row in rows)
    if field == "secret":
        return secrets > 0
    if field in ("unused", "serial"):
        return secrets * 2 >= filled and secrets > 0
    return secrets * 5 >= filled * 4 and secrets >= MANY_SECRETS


def _halves(rows: Sequence[Row], index: int) -> bool:
    return secret.back_halves((row.cell(index - 1) for row in rows), (row.cell(index) for row in rows))


def _dates_only(rows: Sequence[Row], index: int) -> bool:
    texts = [row.cell(index) for row in rows if row.cell(index)]
    return bool(texts) and all(re.fullmatch(r"\d{6}", secret.plain(text)) for text in texts)


_LOOKS: tuple[tuple[Field, str], ...] = (
    ("phone", r"(\+?82[- ]?)?0?1[016789][-. )]*\d{3,4}[-. ]*\d{4}"),
    ("birth", r"(\d{2}|\d{4})[-./년 ]+\d{1,2}[-./월 ]+\d{1,2}[.일]?|(19|20)\d{6}|\d{2}[01]\d[0-3]\d"),
    ("sex", r"[남여]자?|남성|여성|[MF]"),
    ("district", r".*[가-힣]{1,4}구( .*)?"),
    ("serial", r"\d{1,4}"),
    ("name", r"[가-힣]{2,4}|[가-힣] [가-힣] ?[가-힣]?"),
)


def _guess(rows: Sequence[Row], index: int) -> Field:
    texts = [text for row in rows if (text := row.cell(index))]
    for field, shape in _LOOKS:
        alike = sum(re.fullmatch(shape, secret.plain(text)) is not None for text in texts)
        if texts and alike * 10 >= len(texts) * 6:
            return field
    return "unused"
