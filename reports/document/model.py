"""A report as it will be read, before it is a page, a paper or a sheet.

Every format renders this one model, so that all of them say the same numbers: nothing is computed, rounded or named
after it was made. A document is in one language; what is hidden in it is not in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from language import Language

Edition = Literal["published", "official"]
"""published: small numbers of people are hidden. official: the return to the office, whole."""
Kind = Literal["text", "count", "hours", "seconds", "share", "score", "month", "day", "hidden", "none"]


@dataclass(frozen=True, slots=True)
class Value:
    """One thing that a report says: `raw` for sheets (None: nothing, or hidden), `shown` for eyes.

    A share's raw is a part of 1; hours and seconds are themselves; a month's raw is its first day.
    """

    kind: Kind
    raw: str | int | float | date | None
    shown: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `group` stands over neighbouring columns that share it."""

    head: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; the first `keys` cells of a row are its heads. `foot` is the row of the whole."""

    id: str
    name: str
    """Short: of its sheet, of its file."""
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    foot: tuple[Value, ...] = ()
    keys: int = 1

    @property
    def grouped(self) -> bool:
        """Whether some columns stand under a common head."""
        return any(column.group for column in self.columns)

    def groups(self) -> Iterator[tuple[str, int]]:
        """The common heads in order, with how many columns each spans."""
        start = 0
        for n, column in enumerate(self.columns):
            last = n + 1 == len(self.columns)
            if last or not column.group or self.columns[n + 1].group != column.group:
                yield column.group, n + 1 - start
                start = n + 1

    def all_rows(self) -> Iterator[tuple[Value, ...]]:
        """The rows, and the foot when there is one."""
        yield from self.rows
        if self.foot:
            yield self.foot


@dataclass(frozen=True, slots=True)
class Point:
    """One mark of a chart. `low` and `high` bound what is not yet known."""

    label: str
    value: Value
    low: Value | None = None
    high: Value | None = None
    place: int | None = None
    """Where it stands along the chart, from 0, when not just after the one before."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of numbers that also stand in the table `table`.

    bars: upright, in order; line: the same as a line; lying: bars from the left, each with its name.
    `places`: how many marks there is room for (a year has 12).
    """

    id: str
    kind: Literal["bars", "line", "lying"]
    title: str
    points: tuple[Point, ...]
    table: str
    places: int = 0
    goal: Value | None = None
    """A line across the chart."""
    column: int = 0
    """The column of the table whose cells are the marks, in order; 0 where they stand otherwise."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence under a table or before it."""

    words: str


@dataclass(frozen=True, slots=True)
class Terms:
    """Words and what they mean."""

    pairs: tuple[tuple[str, str], ...]


Block = Chart | Table | Note | Terms


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter. Charts that follow one another stand side by side where there is room."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the 개조식 outline (□, under it ○, under that -)."""

    words: str
    under: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal and how far it is reached. `fraction`: of the bar, 0 to 1, 0 where it is hidden."""

    name: str
    reached: Value
    target: Value
    share: Value
    fraction: float
    unit: str
    """What stands after the number reached, with the goal in it."""
    words: str
    """The share in words."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report in one language."""

    language: Language
    edition: Edition
    programme: str
    title: str
    file: str
    """The name of its files, without an ending; safe on every system is for the writer to see to."""
    day: date
    """The last day that counts."""
    as_of: str
    badge: str
    """Which edition this is, in a few words."""
    notices: tuple[str, ...]
    """What has to be known first: nothing recorded, numbers hidden."""
    summary: str
    """The head of the first page."""
    goals: tuple[Goal, ...]
    outline: tuple[Entry, ...]
    sections: tuple[Section, ...]
    footer: str

    def tables(self) -> Iterator[Table]:
        """All tables in order."""
        for section in self.sections:
            yield from (block for block in section.blocks if isinstance(block, Table))

    def charts(self) -> Iterator[Chart]:
        """All charts in order."""
        for section in self.sections:
            yield from (block for block in section.blocks if isinstance(block, Chart))
