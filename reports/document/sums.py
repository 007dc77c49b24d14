"""What of the figures may be shown in an edition: every sum that a report shows, so that none betrays a part."""

from __future__ import annotations

from collections.abc import Iterator

from reports.document import grid, people
from reports.document.hiding import BELOW, Sum, hidden
from reports.document.model import Edition
from reports.document.shown import Key, Shown
from reports.document.words import Words
from reports.figures import Figures, Line

OF_PEOPLE = ("persons", "attendances", "completed", "credited")
"""The figures of a line that number people or what single people did; meetings and hours do not."""


def of(figures: Figures, edition: Edition, words: Words) -> Shown:
    """What may be shown of `figures`: everything in an official return."""
    if edition == "official":
        return Shown(words, frozenset())
    few: frozenset[Key] = frozenset(("few", n) for n in range(1, BELOW))
    values, tables = _values(figures) | grid.values(figures), [list(_sums(figures)), *grid.sums(figures)]
    return Shown(words, hidden(values, tables, grid.across(figures)) | few)


def _line(line: Line) -> Iterator[tuple[str, int]]:
    yield from ((name, getattr(line, name)) for name in OF_PEOPLE)


def _values(figures: Figures) -> dict[Key, int]:
    found: dict[Key, int] = {}
    for name, value in _line(figures.whole):
        found[name, "whole"] = value
    for name, value in _line(figures.this_month):
        found[name, "this"] = value
    if figures.everybody is not None:
        for name, value in _line(figures.everybody):
            found[name, "ever"] = value
    for part in figures.parts:
        found.update(((name, "part", part.uid), value) for name, value in _line(part))
    for part in figures.parts_month:
        found.update(((name, "part this", part.uid), value) for name, value in _line(part))
    for month in figures.months:
        for name in OF_PEOPLE:
            found[name, "month", month.month] = getattr(month, name)
        found["so far", month.month] = month.so_far
    for cell in figures.cells:
        found["persons", "cell", cell.target, cell.sex, cell.decade] = cell.persons
    for row in people.rows(figures.cells):
        found["persons", "row", row.target, row.sex] = row.persons
        found["completed", "row", row.target, row.sex] = row.completed
        found["credited", "row", row.target, row.sex] = row.credited
        for field, key in (("target", row.target), ("sex", row.sex)):
            found["persons", field, key] = found.get(("persons", field, key), 0) + row.persons
    everybody = people.total(figures.cells)
    for decade, persons in zip(people.decades(figures.cells), everybody.by_decade, strict=True):
        found["persons", "decade", decade] = persons
    return found


def _sums(figures: Figures) -> Iterator[Sum[Key]]:
    for name in OF_PEOPLE:
        yield Sum((name, "whole"), tuple((name, "part", part.uid) for part in figures.parts))
        yield Sum((name, "this"), tuple((name, "part this", part.uid) for part in figures.parts_month))
    yield from _over_time(figures)
    yield from _over_groups(figures)


def _over_time(figures: Figures) -> Iterator[Sum[Key]]:
    last = figures.months[-1].month if figures.months else 0
    for name in OF_PEOPLE:
        if name != "persons":  # who came in two months is one person of the year
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
    for name in ("persons", "completed", "credited"):
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
