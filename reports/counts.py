"""The questions that the figures ask of the records: each one grouped statement, for all units of a level at once.

The statements read only the sums that records keeps, whose keys are the rules of counting; nothing is counted twice
here because it cannot be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlite_utils import Database

from records import centres, classes
from records.store import Store

Level = Literal["class", "centre", "district", "city"]
Measure = Literal["persons", "attendances", "guests", "meetings", "minutes", "completed", "credited"]
MEASURES: tuple[Measure, ...] = ("persons", "attendances", "guests", "meetings", "minutes", "completed", "credited")
IN_ALL = 0
"""The year that stands for all years where people are credited."""

_UNIT: Mapping[Level, str] = {
    "class": "facts.class",
    "centre": "facts.centre",
    "district": "centres.district",
    "city": "''",
}
_AT_MEETINGS = (
    "(select meetings.class, classes.centre, meetings.day, meetings.minutes, meetings.uid as meeting"
    " from meetings join classes on classes.uid = meetings.class where meetings.cancelled = 0) as facts"
)
_MEASURE: Mapping[Measure, tuple[str, str, str]] = {
    "persons": ("count(distinct facts.person)", "count_attendances as facts", ""),
    "attendances": ("count(*)", "count_attendances as facts", ""),
    "guests": (
        "sum(guest_counts_now.guests)",
        f"{_AT_MEETINGS} join guest_counts_now on guest_counts_now.meeting = facts.meeting",
        "",
    ),
    "meetings": ("count(*)", _AT_MEETINGS, ""),
    "minutes": ("sum(facts.minutes)", _AT_MEETINGS, ""),
    "completed": ("count(distinct facts.person)", "count_completions as facts", ""),
    "credited": ("count(*)", "count_persons as facts", " and facts.year = :year and facts.what = 'completed'"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Days from first to last, both counted."""

    first: date
    last: date

    @property
    def bounds(self) -> dict[str, str]:
        """As the statements take them."""
        return {"first": self.first.isoformat(), "last": self.last.isoformat()}


@dataclass(frozen=True, slots=True)
class Unit:
    """A class, centre, district or the city; a district's uid is its name, the city's is empty.

    Alone, a class bears its centre's name before its own; among its centre's parts it does not.
    """

    level: Level
    uid: str
    name: str


_NAME: Mapping[Level, str] = {
    "centre": "select centres.name from centres where centres.uid = ?",
    "class": (
        "select trim(coalesce(centres.name, '') || ' ' || classes.name) from classes"
        " left join centres on centres.uid = classes.centre where classes.uid = ?"
    ),
}
CITY = Unit("city", "", "")


def unit(db: Database, level: Level, uid: str) -> Unit | None:
    """The unit with its name; None where the records know none."""
    if level == "city":
        return CITY
    if level == "district":
        found = db.execute("select centres.district from centres where centres.district = ? limit 1", [uid]).fetchone()
    else:
        found = db.execute(_NAME[level], [uid]).fetchone()
    return Unit(level, uid, found[0]) if found else None


def parts(store: Store, whole: Unit, below: Level) -> tuple[Unit, ...]:
    """The units of level `below` that lie in `whole`: districts in the offices' order, classes by their first day."""
    if below == "district":
        return tuple(Unit(below, name, name) for name in centres.districts(store))
    if below == "centre":
        return tuple(Unit(below, one.uid, one.name) for one in centres.centres(store, whole.uid))
    found = sorted(classes.classes(store, whole.uid), key=lambda one: ([m.day for m in one.meetings][:1], one.name))
    return tuple(Unit(below, one.uid, one.name) for one in found)


def by_unit(db: Database, measure: Measure, within: Unit, by: Level, span: Span, year: int) -> dict[str, int]:
    """A measure for each unit of level `by` inside `within`; a unit without any is left out.

    `year` matters to credited people only: the goal's year, or IN_ALL.
    """
    return _grouped(db, measure, within, _UNIT[by], span, year)


def by_month(db: Database, measure: Measure, within: Unit, span: Span, year: int) -> dict[str, int]:
    """A measure for each month ("2026-03"); months without any are left out."""
    return _grouped(db, measure, within, "substr(facts.day, 1, 7)", span, year)


def cells(db: Database, within: Unit, span: Span) -> list[tuple[str, str, int, int, int]]:
    """Target group, sex, birth decade; people who came, people who completed. A person is in one cell."""
    found: dict[tuple[str, str, int], list[int]] = {}
    for n, table in enumerate(("count_attendances", "count_completions")):
        rows = db.execute(
            f"select learners.target, learners.sex, learners.decade, count(*) from"
            f" (select facts.person, min(facts.learner) as learner from {table} as facts{_CENTRES}"
            f" where {_when(within)} group by facts.person) as people"
            f" join learners on learners.uid = people.learner group by 1, 2, 3",
            {**span.bounds, "unit": within.uid},
        )
        for target, sex, decade, people in rows.fetchall():
            found.setdefault((target, sex, decade), [0, 0])[n] = people
    return [(*key, came, completed) for key, (came, completed) in sorted(found.items())]


_CENTRES = " left join centres on centres.uid = facts.centre"


def _when(within: Unit) -> str:
    return f"facts.day >= :first and facts.day <= :last and {_UNIT[within.level]} = :unit"


def _grouped(db: Database, measure: Measure, within: Unit, group: str, span: Span, year: int) -> dict[str, int]:
    value, source, condition = _MEASURE[measure]
    rows = db.execute(
        f"select {group}, {value} from {source}{_CENTRES} where {_when(within)}{condition} group by 1",
        {**span.bounds, "unit": within.uid, "year": year},
    )
    return {row[0]: int(row[1]) for row in rows.fetchall()}
