"""The table of who came: a row for each group and sex, a column for each decade of birth."""

from __future__ import annotations

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
    found = [(target, sex) for target in TARGETS for sex in SEXES]
    made = (_row(target, sex, [c for c in cells if (c.target, c.sex) == (target, sex)], cells) for target, sex in found)
    return tuple(row for row in made if row.persons or row.completed)


def total(cells: Sequence[Cell]) -> Row:
    """All groups together."""
    return _row("", "", cells, cells)


def _row(target: str, sex: str, mine: Sequence[Cell], all_cells: Sequence[Cell]) -> Row:
    by_decade = tuple(sum(c.persons for c in mine if c.decade == decade) for decade in decades(all_cells))
    completed, credited = sum(c.completed for c in mine), sum(c.credited for c in mine)
    return Row(target, sex, by_decade, sum(by_decade), completed, credited)
