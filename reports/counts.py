"""The questions that the figures ask of the records: for all units of a level at once, from kept sums.

Cities, districts and centres have cells (`sum_units`): a month of a unit costs the same at ten times the people. A
class is small: its people are told apart where they were counted, by the same rule (`records.cells`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from sqlite_utils import Database

from records import centres, classes, tally
from records.cells import NOBODY, Row, of_person
from records.centres import DISTRICTS
from records.store import Store
from records.things import marks

Level = Literal["class", "centre", "district", "city"]
Place = tuple[str, str, str, int]
"""A unit and a group: target group, sex, decade of birth."""

_WHOLE = (
    "attendances", "came_year", "came_month", "completed_year", "completed_month", "meetings", "minutes", "guests",
    "survey", "first_registered_year", "first_started_year", "first_completed_year", "first_certified_year",
    "first_mastered_year", "first_proved_year",
)  # fmt: skip
_ALL_YEARS = tuple(what.replace("_year", "_all") for what in _WHOLE if not what.endswith("_month"))
_BESIDE = ("field", "surer")
_TOGETHER = 500
"""Units of which one statement asks."""


@dataclass(frozen=True, slots=True)
class Span:
    """Days from first to last, both counted."""

    first: date
    last: date

    @property
    def months(self) -> tuple[str, str]:
        """As the cells name them."""
        return self.first.isoformat()[:7], self.last.isoformat()[:7]


@dataclass(frozen=True, slots=True)
class Unit:
    """A class, centre, district or the city; a district's uid is its name, the city's is empty.

    Alone, a class bears its centre's name before its own; among its centre's parts it does not. `unknown`: a district
    that is none of the city's.
    """

    level: Level
    uid: str
    name: str
    unknown: bool = False


@dataclass
class Counts:
    """What one unit adds up to, by what, detail and month."""

    numbers: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)

    def add(self, what: str, detail: str, month: str, number: int) -> None:
        """Add to one cell."""
        months = self.numbers.setdefault(what, {}).setdefault(detail, {})
        months[month] = months.get(month, 0) + number

    def of(self, what: str, first: str, last: str, detail: str = "") -> int:
        """A number over the months from first to last."""
        months = self.numbers.get(what, {}).get(detail, {})
        if first == last:
            return months.get(last, 0)
        return sum([number for month, number in months.items() if first <= month <= last])

    def details(self, what: str, first: str, last: str) -> dict[str, int]:
        """The numbers of what is told apart further, by detail, where there is any."""
        found = {detail: self.of(what, first, last, detail) for detail in self.numbers.get(what, ())}
        return {detail: number for detail, number in found.items() if number}


_NAME: Mapping[Level, str] = {
    "centre": "select centres.name from centres where centres.uid = ?",
    "class": (
        "select trim(coalesce(centres.name, '') || ' ' || classes.name) from classes"
        " left join centres on centres.uid = classes.centre where classes.uid = ?"
    ),
}
CITY = Unit("city", "", "")


def district(uid: str) -> Unit:
    """A district under its name, one that is none of the city's under a name that says so."""
    known = uid in DISTRICTS
    return Unit(
        "district", uid, uid if known else f"알 수 없는 자치구({uid})" if uid else "알 수 없는 자치구", not known
    )


def unit(db: Database, level: Level, uid: str) -> Unit | None:
    """The unit with its name; None where the records know none."""
    if level == "city":
        return CITY
    if level == "district":
        return district(uid) if uid in _districts(db) else None
    found = db.execute(_NAME[level], [uid]).fetchone()
    return Unit(level, uid, found[0]) if found else None


def parts(store: Store, whole: Unit) -> tuple[Unit, ...]:
    """The units one level below: districts in the offices' order (unknown ones last), classes by their first day."""
    if whole.level == "city":
        order = {name: place for place, name in enumerate(DISTRICTS)}
        names = sorted(_districts(store.db), key=lambda name: (order.get(name, len(order)), name))
        return tuple(district(name) for name in names)
    if whole.level == "district":
        lying = centres.centres(store, whole.uid) if whole.uid else centres.centres(store)
        return tuple(Unit("centre", one.uid, one.name) for one in lying if one.district == whole.uid)
    if whole.level == "centre":
        found = sorted(classes.classes(store, whole.uid), key=lambda one: ([m.day for m in one.meetings][:1], one.name))
        return tuple(Unit("class", one.uid, one.name) for one in found)
    return ()


def of_units(db: Database, level: Level, units: Iterable[str], span: Span) -> dict[str, Counts]:
    """What units of one level add up to in the months of `span`."""
    wanted = list(units)
    found = {uid: Counts() for uid in wanted}
    whats = (*_WHOLE, *(_BESIDE if len(wanted) == 1 else ()))
    for first in range(0, len(wanted), _TOGETHER):
        asked = wanted[first : first + _TOGETHER]
        rows = db.execute(
            "select sum_units.unit, sum_units.what, sum_units.detail, sum_units.month, sum_units.number from sum_units "
            f"where sum_units.level = ? and sum_units.what in ({marks(whats)}) and sum_units.unit in ({marks(asked)}) "
            "and sum_units.month between ? and ?",
            [level, *whats, *asked, *span.months],
        ).fetchall()
        for uid, what, detail, month, number in rows:
            found[uid].add(what, detail, month, number)
    return found


def all_years(db: Database, unit: Unit, last: str) -> Counts:
    """What a city, district or centre adds up to in all years up to a month."""
    found = Counts()
    for what in _ALL_YEARS:
        rows = db.execute(
            "select sum_units.detail, sum(sum_units.number) from sum_units where sum_units.level = ? "
            "and sum_units.what = ? and sum_units.unit = ? and sum_units.month <= ? group by sum_units.detail",
            [unit.level, what, unit.uid, last],
        ).fetchall()
        for detail, number in rows:
            found.add(what, detail, last, number)
    return found


def toward(db: Database, trained: str, first: str, last: str) -> dict[str, tuple[int, int]]:
    """What the goals are measured by, in the whole city: of the months from first to last, and of all up to last."""
    whats = ("attendances", "guests", f"first_{trained}_year", f"first_{trained}_all")
    found = dict.fromkeys(whats, (0, 0))
    for what in whats:
        row = db.execute(
            "select coalesce(sum(case when sum_units.month >= ? then sum_units.number else 0 end), 0), "
            "coalesce(sum(sum_units.number), 0) from sum_units where sum_units.level = 'city' and sum_units.what = ? "
            "and sum_units.unit = '' and sum_units.month <= ?",
            [first, what, last],
        ).fetchone()
        found[what] = (row[0], row[1])
    return found


def of_classes(db: Database, units: Iterable[str], span: Span, all_time: bool = False) -> dict[str, Counts]:
    """What classes add up to in the days of `span`, or with `all_time` in all up to its last."""
    found = {}
    last = span.last.isoformat()
    for uid in units:
        counts, values = Counts(), [uid, "" if all_time else span.first.isoformat(), last]
        people: dict[str, tuple[list[Row], list[Row]]] = {}
        for place, table in enumerate(("count_attendances", "count_completions")):
            rows = db.execute(
                f"select {table}.person, {table}.day from {table} "
                f"where {table}.class = ? and {table}.day between ? and ?",
                values,
            ).fetchall()
            for person, day in rows:
                people.setdefault(person, ([], []))[place].append(Row(day, uid, ""))
        for attended, completed in people.values():
            for (level, what, _, month, detail), number in of_person(attended, completed, (), NOBODY).units.items():
                if level == "city":
                    counts.add(what, detail, month, number)
        rows = db.execute(
            "select count_persons.what, count_persons.year, count_persons.day from count_persons "
            "where count_persons.class = ? and count_persons.day between ? and ?",
            values,
        ).fetchall()
        for what, of_year, day in rows:
            counts.add(f"first_{what}_{'year' if of_year else 'all'}", "", day[:7], 1)
        for (what, month, detail), number in tally.class_numbers(db, uid, str(values[1]), last).items():
            counts.add(what, detail, month, number)
        found[uid] = counts
    return found


def measures(trained: str) -> tuple[str, str, str]:
    """What is counted by group: people who came, who completed, who are trained."""
    return "came_year", "completed_year", f"first_{trained}_year"


def groups(db: Database, within: Unit, span: Span, trained: str) -> dict[Place, list[int]]:
    """By group: people who came, who completed, who are trained. A person is in one group."""
    found: dict[Place, list[int]] = {}
    for place, what in enumerate(measures(trained)):
        for target, sex, decade, persons in _grouped(db, within, what, span):
            found.setdefault((within.uid, target, sex, decade), [0, 0, 0])[place] += persons
    return found


def grid(db: Database, units: Sequence[str], span: Span, trained: str) -> dict[Place, list[int]]:
    """The same for several districts at once."""
    found: dict[Place, list[int]] = {}
    for place, what in enumerate(measures(trained)):
        rows = db.execute(
            "select sum_groups.unit, sum_groups.target, sum_groups.sex, sum_groups.decade, sum(sum_groups.persons) "
            "from sum_groups where sum_groups.level = 'district' and sum_groups.what = ? "
            f"and sum_groups.unit in ({marks(units)}) and sum_groups.month between ? and ? "
            "group by sum_groups.unit, sum_groups.target, sum_groups.sex, sum_groups.decade",
            [what, *units, *span.months],
        ).fetchall()
        for unit, target, sex, decade, persons in rows:
            found.setdefault((unit, target, sex, decade), [0, 0, 0])[place] += persons
    return found


def days(db: Database, trained: str) -> dict[date, int]:
    """People trained on each day, everybody once a year."""
    rows = db.execute(
        "select sum_days.day, sum_days.persons from sum_days where sum_days.what = ?", [trained]
    ).fetchall()
    return {date.fromisoformat(day): persons for day, persons in rows}


def _grouped(db: Database, within: Unit, what: str, span: Span) -> list[tuple[str, str, int, int]]:
    if within.level in ("city", "district"):
        return db.execute(
            "select sum_groups.target, sum_groups.sex, sum_groups.decade, sum(sum_groups.persons) from sum_groups "
            "where sum_groups.level = ? and sum_groups.what = ? and sum_groups.unit = ? "
            "and sum_groups.month between ? and ? group by sum_groups.target, sum_groups.sex, sum_groups.decade",
            [within.level, what, within.uid, *span.months],
        ).fetchall()
    table = {"came_year": "count_attendances", "completed_year": "count_completions"}.get(what, "count_persons")
    of_unit = "= :unit"
    if within.level == "centre":
        of_unit = "in (select classes.uid from classes where classes.centre = :unit union all select '') "
        of_unit += "and people.centre = :unit"
    milestone = f" and people.year = {span.first.year} and people.what = :what" if table == "count_persons" else ""
    return db.execute(
        "select count_groups.target, count_groups.sex, count_groups.decade, count(distinct people.person) "
        f"from {table} as people join count_groups on count_groups.person = people.person "
        f"where people.class {of_unit} and people.day between :first and :last{milestone} "
        "group by count_groups.target, count_groups.sex, count_groups.decade",
        {
            "unit": within.uid,
            "first": span.first.isoformat(),
            "last": span.last.isoformat(),
            "what": what.removeprefix("first_").removesuffix("_year"),
        },
    ).fetchall()


def _districts(db: Database) -> set[str]:
    """Every district that a centre says it lies in, or that something was counted for."""
    rows = db.execute(
        "select distinct centres.district from centres union select distinct sum_units.unit from sum_units "
        "where sum_units.level = 'district' and sum_units.what in ('attendances', 'meetings', 'first_started_year')"
    ).fetchall()
    return {row[0] for row in rows}
