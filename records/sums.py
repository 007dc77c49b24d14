"""How far the programme is: persons (실인원), attendances (연인원), completions, by city, district, centre and class.

Read from tables that are kept right as facts arrive (`tally`), so that it costs the same at ten times the people.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from records.statements import statement
from records.store import Store
from records.things import Value

Level = Literal["city", "district", "centre", "class"]
LEVELS: tuple[Level, ...] = get_args(Level)

GOAL_YEAR = 200_000
GOAL_TOTAL = 1_000_000


@dataclass(frozen=True, slots=True)
class Progress:
    """Persons trained (수료) and attendances, in the year and in all up to its end, beside the goals in persons.

    `registered`, `started`, `certified`, `mastered`, `proved` count persons in the year; `completions` classes
    completed in it.
    A person counts at the centre where it first happened: parts add up to the whole.
    """

    year: int
    persons_year: int
    persons_total: int
    attendances_year: int
    attendances_total: int
    goal_year: int = GOAL_YEAR
    goal_total: int = GOAL_TOTAL
    registered: int = 0
    started: int = 0
    certified: int = 0
    proved: int = 0
    completions: int = 0
    guests_year: int = 0
    mastered: int = 0


def progress(
    store: Store,
    year: int,
    level: Level = "city",
    uid: str = "",
    goals: tuple[int, int] = (GOAL_YEAR, GOAL_TOTAL),
    trained: str = "completed",
) -> Progress:
    """Progress of the whole city, or of one district (by its name), centre or class (by uid).

    `trained` is what counts toward the goal: completed, or another of registered, started, certified, mastered, proved.
    """
    found = _by(store, year, level, goals, uid, trained)
    return found.get("" if level == "city" else uid, _progress(year, {}, goals, trained))


def by(
    store: Store, year: int, level: Level, goals: tuple[int, int] = (GOAL_YEAR, GOAL_TOTAL)
) -> Mapping[str, Progress]:
    """Progress of every district (by name), centre or class (by uid) that has any."""
    return _by(store, year, level, goals)


def completed(store: Store, class_uid: str) -> Mapping[str, str]:
    """The learners through whom a class was completed, with the day on which it was."""
    with store.reading() as db:
        rows = db.execute(
            "select count_completions.learner, count_completions.day from count_completions "
            "where count_completions.class = ? order by count_completions.learner",
            [class_uid],
        ).fetchall()
    return dict(rows)


def _by(
    store: Store, year: int, level: Level, goals: tuple[int, int], unit: str = "", trained: str = "completed"
) -> dict[str, Progress]:
    if level not in LEVELS:
        raise ValueError(level)
    values: dict[str, Value] = {"unit": unit, "from": f"{year:04d}-01", "until": f"{year:04d}-12"}
    if level == "class":
        values |= {"year": year, "first": f"{year:04d}-01-01", "last": f"{year:04d}-12-31"}
    else:
        values["level"] = level
    name = "progress_classes" if level == "class" else "progress_units"
    cells: dict[str, dict[str, int]] = {}
    with store.reading() as db:
        for place, what, number in db.execute(statement(name), values).fetchall():
            found = cells.setdefault(place, {})
            found[what] = found.get(what, 0) + number
    return {place: _progress(year, found, goals, trained) for place, found in sorted(cells.items())}


def _progress(year: int, cells: Mapping[str, int], goals: tuple[int, int], trained: str) -> Progress:
    def number(*names: str) -> int:
        return sum(cells.get(name, 0) for name in names)

    of_year = ("attendances_year", "guests_year")
    return Progress(
        year,
        number(f"first_{trained}_year"),
        number(f"first_{trained}_all"),
        number(*of_year),
        number(*of_year, "attendances_before", "guests_before"),
        *goals,
        number("first_registered_year"),
        number("first_started_year"),
        number("first_certified_year"),
        number("first_proved_year"),
        number("completions_year"),
        number("guests_year"),
        number("first_mastered_year"),
    )
