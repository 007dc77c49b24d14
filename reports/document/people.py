"""The table of who came: a row for each group and sex, a column for each decade of birth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reports.figures import SEXES, TARGETS, Cell


@dataclass(frozen=True, slots=True)
class Row:
    """One group and sex: people by decade, in all, how many of them completed and count to the goal."""

    target: str
    sex: str
    by_decade: tuple[int, ...]
    persons: int
    completed: int
    credited: int


def decades(cells: Sequence[Cell]) -> tuple[int, ...]:
    """The decades that occur, oldest people first, those unknown (0) last."""
    return tuple(sorted({cell.decade for cell in cells}, key=lambda decade: decade or 9999))


def rows(cells: Sequence[Cell]) -> tuple[Row, ...]:
    """A row for each group and sex that occurs, in the order of the offices' tables."""
    order = decades(cells)
    mine: dict[tuple[str, str], list[Cell]] = {}
    for cell in cells:
        mine.setdefault((cell.target, cell.sex), []).append(cell)
    found = [(target, sex) for target in TARGETS for sex in SEXES if (target, sex) in mine]
    made = (_row(*key, mine[key], order) for key in found)
    return tuple(row for row in made if row.persons or row.completed)


def total(cells: Sequence[Cell]) -> Row:
    """All groups together."""
    return _row("", "", cells, decades(cells))


def _row(target: str, sex: str, mine: Sequence[Cell], order: Sequence[int]) -> Row:
    persons = Counter[int]()
    for cell in mine:
        persons[cell.decade] += cell.persons
    by_decade = tuple(persons[decade] for decade in order)
    completed, credited = sum(c.completed for c in mine), sum(c.credited for c in mine)
    return Row(target, sex, by_decade, sum(by_decade), completed, credited)
