"""One row read: who stands in it, or why it cannot be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from records.identity import Identity
from records.people import Group, Sex
from records.roster import dates, fields
from records.roster.mapping import Column, Columns, Field, is_heading
from records.roster.tables import Place, Row, Table, Why, visible

Identify = Callable[[str, date | None, str], Identity]
"""The keyed hashes of a name, a birth date and a telephone (records.identity.identify with the programme's key)."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody in a row. Of birth date and telephone only the keyed hashes and the decade are left.

    `decade` is 0 where nothing was said; "" and None stand for what the row does not say.
    """

    row: int
    name: str
    known: Identity
    decade: int = 0
    sex: Sex = ""
    group: Group | None = None
    district: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one row: an entry, or reasons against it; `notes` are what was left out of an entry.

    `cells` are what the preview shows of it.
    """

    row: int
    shown: str
    entry: Entry | None
    against: tuple[Why, ...] = ()
    notes: tuple[Why, ...] = ()


def read(table: Table, columns: Columns, identify: Identify, today: date) -> Iterator[Reading]:
    """Every row below the headings that is not blank."""
    for row in table.rows:
        if row.number > columns.heading and not row.blank:
            yield _read(row, columns, table.secret, identify, today)


def count(table: Table, columns: Columns) -> int:
    """Rows below the headings that are not blank."""
    return sum(row.number > columns.heading and not row.blank for row in table.rows)


def _read(row: Row, columns: Columns, secret: frozenset[Place], identify: Identify, today: date) -> Reading:
    cells = _Cells(row, columns)
    shown = visible(cells.text("name"))[: fields.LONGEST_NAME]
    hidden = [
        Why("secret", column.title)
        for column in columns.all
        if column.field != "secret" and (row.number, column.index) in secret
    ]
    if hidden:
        return Reading(row.number, shown, None, tuple(hidden))
    if is_heading(row, columns):
        return Reading(row.number, shown, None, (Why("heading-again"),))
    name = cells.must("name", fields.name)
    born = cells.must("birth", lambda text: None if fields.empty(text) else dates.birth(text, today))
    telephone = cells.first("phone", fields.telephone)
    sex = cells.may("sex", fields.sex)
    group = cells.may("group", fields.group)
    district = cells.may("district", fields.district)
    number = cells.must("number", fields.number)
    if name is not None and name != cells.text("name") and name != shown:
        cells.note("name-tidied", cells.column("name"))
    elif name is not None and visible(cells.text("name")) != cells.text("name").strip():
        cells.note("name-unseen", cells.column("name"))
    if name is None or cells.against:
        return Reading(row.number, shown, None, tuple(cells.against), tuple(cells.notes))
    entry = Entry(
        row.number,
        name,
        identify(name, born, telephone or ""),
        born.year // 10 * 10 if born else 0,
        sex or "",
        group,
        district or "",
        number or "",
    )
    return Reading(row.number, name, entry, (), tuple(cells.notes))


class _Cells:
    """The cells of one row by what they say, and what is wrong with them."""

    def __init__(self, row: Row, columns: Columns) -> None:
        self._row, self._columns = row, columns
        self.against: list[Why] = []
        self.notes: list[Why] = []

    def column(self, field: Field) -> Column | None:
        return next(iter(self._columns.of(field)), None)

    def text(self, field: Field) -> str:
        column = self.column(field)
        return self._row.cell(column.index) if column else ""

    def note(self, what: str, column: Column | None) -> None:
        self.notes.append(Why(what, column.title if column else ""))

    def must(self, field: Field, said: Callable[[str], Result]) -> Result | None:
        """What a cell says; where it cannot be understood the row is refused."""
        return self._said(field, said, self.against)

    def may(self, field: Field, said: Callable[[str], Result]) -> Result | None:
        """What a cell says; where it cannot be understood it is left out, which is noted."""
        return self._said(field, said, self.notes)

    def first(self, field: Field, said: Callable[[str], str]) -> str:
        """What the first of several columns says that says anything."""
        wrong: list[Why] = []
        for column in self._columns.of(field):
            found = self._try(column, said, wrong)
            if found:
                return found
        self.notes += wrong
        return ""

    def _said(self, field: Field, said: Callable[[str], Result], wrong: list[Why]) -> Result | None:
        column = self.column(field)
        if column is None:
            if field == "name":
                wrong.append(Why("no-name-column"))
            return None
        return self._try(column, said, wrong)

    def _try(self, column: Column, said: Callable[[str], Result], wrong: list[Why]) -> Result | None:
        try:
            return said(self._row.cell(column.index))
        except fields.Unfit as unfit:
            wrong.append(Why(unfit.what, column.title))
        except dates.NoDate as unfit:
            wrong.append(Why(f"birth-{unfit.what}", column.title))
        return None


def entries(readings: Iterable[Reading]) -> tuple[Entry, ...]:
    """Those who stand in the rows that can be taken."""
    return tuple(reading.entry for reading in readings if reading.entry is not None)
