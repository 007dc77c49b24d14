"""The figures, computed once: the console's line, the page, the sheet and the file all show these.

What is counted, as the offices' tables name it:

- **persons** (실인원): different people who came to a meeting of the unit in the time asked for.
- **attendances** (연인원): how often people came, guests without a name included.
- **completed** (수료인원): different people who completed a class of the unit in that time.
- **credited** (목표 반영): completed people as the goal counts them: each once a year, and once in all, where and when
  they first completed. Only these add up from class to city, and only these are measured against the goal.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlite_utils import Database

from courses import settings as centre_settings
from courses.settings import Settings
from language import Phrase, phrase
from records import sums
from records.store import Store
from reports import beside, counts
from reports.beside import NONE
from reports.counts import Level, Span, Unit
from reports.shape import FEWEST as FEWEST
from reports.shape import Cell as Cell
from reports.shape import Figures as Figures
from reports.shape import Forecast as Forecast
from reports.shape import Line as Line
from reports.shape import Million as Million
from reports.shape import Mistakes as Mistakes
from reports.shape import Month as Month
from reports.shape import Practice as Practice
from reports.shape import Practised as Practised
from reports.shape import Step as Step
from reports.shape import Survey as Survey

TARGETS = ("older", "homemaker", "disabled", "other")
SEXES = ("female", "male", "")
"""The order of the offices' tables; a sex not said is empty."""
BELOW: dict[Level, Level] = {"city": "district", "district": "centre", "centre": "class"}


class NoSuchUnit(LookupError):
    """A class, centre or district that the store does not know; `words` name it."""

    def __init__(self, words: Phrase):
        super().__init__(words.ko)
        self.words = words


def million(store: Store, today: date, settings: Settings | None = None) -> Million:
    """The line toward the million: the year of `today`, and all years up to it."""
    goals = settings or centre_settings.load()
    found = sums.progress(store, today.year, goals=(goals.goal_year, goals.goal_total))
    return Million(
        today.year,
        found.persons_year,
        found.persons_total,
        found.attendances_year,
        found.attendances_total,
        found.goal_year,
        found.goal_total,
    )


def progress(store: Store, level: Level, uid: str, year: int, until: date, settings: Settings | None = None) -> Figures:
    """The figures of one unit for `year`, counting days up to `until` (or the year's end, when that is earlier).

    `uid` is the class's or centre's uid, the district's name, or empty for the city. Raises NoSuchUnit.
    """
    goals = settings or centre_settings.load()
    until = max(date(year, 1, 1), min(until, date(year, 12, 31)))
    span = Span(date(year, 1, 1), until)
    month = Span(until.replace(day=1), until)
    with store.reading() as db:
        unit = counts.unit(db, level, uid)
        if unit is None:
            raise NoSuchUnit(phrase("reports-no-such-unit", level=level, uid=uid))
        below = BELOW.get(level)
        whole = replace(_lines(db, unit, (unit,), span, year)[0], target=goals.goal_year if level == "city" else None)
        return Figures(
            level=level,
            uid=uid,
            name=unit.name,
            year=year,
            until=until,
            whole=whole,
            this_month=_lines(db, unit, (unit,), month, year)[0],
            months=_months(db, unit, span, year),
            parts=_lines(db, unit, counts.parts(store, unit, below), span, year) if below else (),
            cells=tuple(sorted((Cell(*row) for row in counts.cells(db, unit, span)), key=_office_order)),
            million=million(store, until, goals),
            beside=beside.of_class(store, uid, until) if level == "class" else NONE,
        )


def _lines(db: Database, within: Unit, units: tuple[Unit, ...], span: Span, year: int) -> tuple[Line, ...]:
    """A line for each of `units` (all of one level, inside `within`)."""
    if not units:
        return ()
    by = {measure: counts.by_unit(db, measure, within, units[0].level, span, year) for measure in counts.MEASURES}

    def line(unit: Unit) -> Line:
        n = {measure: by[measure].get(unit.uid, 0) for measure in counts.MEASURES}
        return Line(
            unit.uid,
            unit.name,
            None,
            n["persons"],
            n["attendances"] + n["guests"],
            n["meetings"],
            n["minutes"] / 60,
            n["completed"],
            n["credited"],
        )

    return tuple(line(unit) for unit in units)


def _office_order(cell: Cell) -> tuple[int, int, int]:
    return TARGETS.index(cell.target), SEXES.index(cell.sex), cell.decade or 9999


def _months(db: Database, unit: Unit, span: Span, year: int) -> tuple[Month, ...]:
    measures: tuple[counts.Measure, ...] = ("attendances", "guests", "meetings", "credited")
    by = {measure: counts.by_month(db, measure, unit, span, year) for measure in measures}
    months, so_far = [], 0
    for month in range(1, span.last.month + 1):
        came, guests, meetings, credited = (by[measure].get(f"{year}-{month:02d}", 0) for measure in measures)
        so_far += credited
        months.append(Month(month, came + guests, meetings, credited, so_far))
    return tuple(months)
