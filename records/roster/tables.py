"""A sheet as texts, and why something in it cannot stand as it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import language
from language import Phrase

Place = tuple[int, int]
"""A row by its number in the sheet (from 1), a column by its index (from 0)."""


@dataclass(frozen=True, slots=True)
class Why:
    """A reason, by the name of its message (roster-why-<what>); `column` is the heading it stands under."""

    what: str
    column: str = ""
    values: tuple[tuple[str, str | int], ...] = ()

    @property
    def words(self) -> Phrase:
        """The reason in a sentence."""
        return language.phrase(f"roster-why-{self.what}", column=self.column, **dict(self.values))


@dataclass(frozen=True, slots=True)
class Row:
    """A row with the number that a sheet program shows beside it."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """A cell's text; empty where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. `secret` are the places whose text was shaped like a resident number: only dots are left of it."""

    name: str
    rows: tuple[Row, ...]
    secret: frozenset[Place] = frozenset()
    notes: tuple[Why, ...] = ()

    @property
    def width(self) -> int:
        """Columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)


def letter(column: int) -> str:
    """A column as sheet programs name it: A, B ... AA."""
    name = ""
    at = column + 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name


def visible(text: str) -> str:
    """A text composed, without letters that are not seen (zero width, direction), blanks and breaks as one blank."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    shown = (_seen(c) for c in unicodedata.normalize("NFC", text))
    return " ".join("".join(shown).split())


def trimmed(cells: Iterable[str]) -> tuple[str, ...]:
    """Cells without the empty ones at the end."""
    found = list(cells)
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def _seen(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Cf" or letter == "\ufeff":
        return ""
    return " " if kind in ("Cc", "Zl", "Zp") else letter
