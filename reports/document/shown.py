"""What of the figures may be shown in an edition: each number of people has a key, by which it is hidden or not."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from reports.document import people
from reports.document.hiding import Sum, hidden
from reports.document.model import Edition, Value
from reports.document.words import KEPT, NOTHING, Words
from reports.figures import Figures, Line

Key = tuple[Hashable, ...]
OF_PEOPLE = ("persons", "attendances", "completed", "credited")
"""The figures of a line that number people or what single people did; meetings and hours do not."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Numbers as they may be shown."""

    words: Words
    kept: frozenset[Key]

    def people(self, value: int | None, *key: Hashable) -> Value:
        """A number of people, or that it is hidden."""
        return KEPT if key in self.kept else self.words.count(value)

    def few(self, value: int) -> Value:
        """A number of people that stands in no sum: hidden where small ones are hidden."""
        return KEPT if ("few", value) in self.kept else self.words.count(value)

    def share(self, value: float | None, *of: Key) -> Value:
        """A share, hidden when one of the numbers it is made of is."""
        if value is None:
            return NOTHING
        return KEPT if any(key in self.kept for key in of) else self.words.share(value)


def of(figures: Figures, edition: Edition, words: Words) -> Shown:
    """What may be shown of `figures`: everything in an official return."""
    if edition == "official":
        return Shown(words, frozenset())
    values, sums = _values(figures), list(_sums(figures))
    few: frozenset[Key] = frozenset(("few", n) for n in range(1, 5))
    return Shown(words, hidden(values, [sums]) | few)


def _line(line: Line) -> Iterator[tuple[str, int]]:
    yield from ((name, getattr(line, name)) for name in OF_PEOPLE)


def _values(figures: Figures) -> dict[Key, int]:
    found: dict[Key, int] = {}
    for name, value in _line(figures.whole):
        found[name, "whole"] = value
    for name, value in _line(figures.this_month):
        found[name, "this"] = value
    for part in figures.parts:
        found.update(((name, "part", part.uid), value) for name, value in _line(part))
    for month in figures.months:
        found["attendances", "month", month.month] = month.attendances
        found["credited", "month", month.month] = month.credited
        found["so far", month.month] = month.so_far
    for cell in figures.cells:
        found["persons", "cell", cell.target, cell.sex, cell.decade] = cell.persons
    for row in people.rows(figures.cells):
        found["persons", "row", row.target, row.sex] = row.persons
        found["completed", "row", row.target, row.sex] = row.completed
        for field, key in (("target", row.target), ("sex", row.sex)):
            found["persons", field, key] = found.get(("persons", field, key), 0) + row.persons
    everybody = people.total(figures.cells)
    for decade, persons in zip(people.decades(figures.cells), everybody.by_decade, strict=True):
        found["persons", "decade", decade] = persons
    return found


def _sums(figures: Figures) -> Iterator[Sum[Key]]:
    for name in OF_PEOPLE:
        yield Sum((name, "whole"), tuple((name, "part", part.uid) for part in figures.parts))
    yield from _over_time(figures)
    yield from _over_groups(figures)


def _over_time(figures: Figures) -> Iterator[Sum[Key]]:
    last = figures.months[-1].month if figures.months else 0
    for name in ("attendances", "credited"):
        yield Sum((name, "whole"), tuple((name, "month", month.month) for month in figures.months))
        if last:
            yield Sum((name, "this"), ((name, "month", last),))
    before: tuple[Key, ...] = ()
    for month in figures.months:
        yield Sum(("so far", month.month), (*before, ("credited", "month", month.month)))
        before = (("so far", month.month),)
    if last:
        yield Sum(("credited", "whole"), (("so far", last),))


def _over_groups(figures: Figures) -> Iterator[Sum[Key]]:
    rows = people.rows(figures.cells)
    for row in rows:
        mine = [c for c in figures.cells if (c.target, c.sex) == (row.target, row.sex)]
        yield Sum(
            ("persons", "row", row.target, row.sex), tuple(("persons", "cell", c.target, c.sex, c.decade) for c in mine)
        )
    for decade in people.decades(figures.cells):
        mine = [c for c in figures.cells if c.decade == decade]
        yield Sum(("persons", "decade", decade), tuple(("persons", "cell", c.target, c.sex, c.decade) for c in mine))
    for name in ("persons", "completed"):
        yield Sum((name, "whole"), tuple((name, "row", row.target, row.sex) for row in rows))
    yield Sum(("persons", "whole"), tuple(("persons", "decade", decade) for decade in people.decades(figures.cells)))
    for field in ("target", "sex"):
        keys = dict.fromkeys(getattr(row, field) for row in rows)
        for key in keys:
            yield Sum(
                ("persons", field, key),
                tuple(("persons", "row", r.target, r.sex) for r in rows if getattr(r, field) == key),
            )
        yield Sum(("persons", "whole"), tuple(("persons", field, key) for key in keys))
