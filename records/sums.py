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

    `registered`, `started`, `certified`, `proved` count persons in the year; `completions` classes completed in it.
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


def progress(
    store: Store, year: int, level: Level = "city", uid: str = "", goals: tuple[int, int] = (GOAL_YEAR, GOAL_TOTAL)
) -> Progress:
    """Progress of the whole city, or of one district (by its name), centre or class (by uid)."""
    if level == "city":
        found = _by(store, year, "city", goals)
        return found.get("", _progress(year, {}, goals))
    return _by(store, year, level, goals, uid).get(uid, _progress(year, {}, goals))


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


def _by(store: Store, year: int, level: Level, goals: tuple[int, int], uid: str = "") -> dict[str, Progress]:
    if level not in LEVELS:
        raise ValueError(level)
    values: dict[str, Value] = {
        "level": level,
        "uid": uid,
        "year": year,
        "from": f"{year:04d}-01-01",
        "until": f"{year:04d}-12-31",
    }
    cells: dict[str, dict[str, int]] = {}
    with store.reading() as db:
        for name in ("progress_persons", "progress_attendances", "progress_completions", "progress_guests"):
            for place, what, number in db.execute(statement(name), values).fetchall():
                cells.setdefault(place, {})[what] = number
    return {place: _progress(year, found, goals) for place, found in sorted(cells.items())}


def _progress(year: int, cells: Mapping[str, int], goals: tuple[int, int]) -> Progress:
    guests_year, guests_total = cells.get("guests_year", 0), cells.get("guests_total", 0)
    return Progress(
        year,
        cells.get("completed", 0),
        cells.get("completed_in_all", 0),
        cells.get("attendances_year", 0) + guests_year,
        cells.get("attendances_total", 0) + guests_total,
        *goals,
        cells.get("registered", 0),
        cells.get("started", 0),
        cells.get("certified", 0),
        cells.get("proved", 0),
        cells.get("completions", 0),
        guests_year,
    )
