"""What one person, or one class, adds to the sums of a report: pure functions, apart from where the sums are kept.

A sum is a *cell*: a level, what is counted, a unit of that level, a month and a detail. What a person adds follows from
the person's own counted rows alone, so a change of those rows changes the sums by the difference of two of these.

The names of what is counted: `came` and `completed` are different people in a unit, told apart by the time in which
they are different: `_year`, `_month`, `_all`; each falls in the month in which it first came true. `first_..._year` and
`first_..._all` are people where and when they first reached something, so that parts add up to the whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from records.counting import IN_ALL

Unit = tuple[str, str, str, str, str]
"""Level, what, unit, month, detail."""
Group = tuple[str, str, int]
"""Target group, sex, decade of birth."""
K = TypeVar("K", bound=tuple[object, ...])
NOBODY: Group = ("other", "", 0)


class Row(NamedTuple):
    """A counted row of a person: when and where. `what` and `year` are of milestones only."""

    day: str
    centre: str
    district: str
    what: str = ""
    year: int = IN_ALL


@dataclass
class Cells:
    """Numbers to be added to the sums."""

    units: Counter[Unit] = field(default_factory=Counter)
    groups: Counter[tuple[str, str, str, str, str, str, int]] = field(default_factory=Counter)
    days: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, other: Cells, sign: int = 1) -> None:
        """Add another's numbers, or take them away."""
        _add(self.units, other.units, sign)
        _add(self.groups, other.groups, sign)
        _add(self.days, other.days, sign)


def _add(mine: Counter[K], theirs: Counter[K], sign: int) -> None:
    for key, number in theirs.items():
        mine[key] += sign * number


def of_person(attended: Sequence[Row], completed: Sequence[Row], firsts: Iterable[Row], group: Group) -> Cells:
    """What a person adds, who came, completed and reached these things."""
    found = Cells()
    for row in attended:
        for level, unit in _units(row):
            found.units[level, "attendances", unit, row.day[:7], ""] += 1
    for row in completed:
        for level, unit in _units(row):
            found.units[level, "completions", unit, row.day[:7], ""] += 1
    for name, rows in (("came", attended), ("completed", completed)):
        for level, unit, span, day in _different(rows):
            _put(found, level, f"{name}_{span}", unit, day, group if span == "year" else None)
    for row in firsts:
        name = f"first_{row.what}_{'year' if row.year else 'all'}"
        for level, unit in _units(row):
            _put(found, level, name, unit, row.day, group if row.year else None)
        if row.year:
            found.days[row.what, row.day] += 1
    return found


def of_class(numbers: Mapping[tuple[str, str, str], int], centre: str, district: str) -> Cells:
    """What a class adds: its numbers by (what, month, detail)."""
    found = Cells()
    for (what, month, detail), number in numbers.items():
        for level, unit in (("city", ""), ("district", district), ("centre", centre)):
            found.units[level, what, unit, month, detail] += number
    return found


def _put(found: Cells, level: str, what: str, unit: str, day: str, group: Group | None) -> None:
    found.units[level, what, unit, day[:7], ""] += 1
    if group is not None and level != "centre":
        found.groups[level, what, unit, day[:7], *group] += 1


def _different(rows: Sequence[Row]) -> Iterator[tuple[str, str, str, str]]:
    """A person once for each unit and time: level, unit, the kind of time, and the first day."""
    first: dict[tuple[str, str, str, str], str] = {}
    for row in rows:
        for level, unit in _units(row):
            for span, period in (("year", row.day[:4]), ("month", row.day[:7]), ("all", "")):
                key = (level, unit, span, period)
                if key not in first or row.day < first[key]:
                    first[key] = row.day
    for (level, unit, span, _), day in first.items():
        yield level, unit, span, day


def _units(row: Row) -> tuple[tuple[str, str], ...]:
    return ("city", ""), ("district", row.district), ("centre", row.centre)
