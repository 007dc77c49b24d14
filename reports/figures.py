"""The figures, computed once: the console's line, the page, the sheet and the file all show these.

What is counted, as the offices' tables name it:

- **persons** (실인원): different people who came to a meeting of the unit in the time asked for.
- **attendances** (연인원): how often people came, guests without a name included.
- **completed** (수료인원): different people who completed a class of the unit in that time.
- **credited** (목표 반영): completed people as the goal counts them: each once a year, and once in all, where and when
  they first completed. Only these add up from class to city, and only these are measured against the goal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlite_utils import Database

from courses import settings as centre_settings
from courses.settings import Settings
from language import Phrase, phrase
from records.centres import DISTRICTS
from records.satisfaction import QUESTIONS
from records.store import Store
from reports import beside, counts, practised, tail
from reports.counts import Counts, Level, Span, Unit
from reports.forecast import forecast
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
    """The line toward the million: the year of `today` up to that day, and all years up to it."""
    with store.reading() as db:
        return _million(db, tail.after(db, today), today, settings or centre_settings.load())


def _million(db: Database, late: tail.Tail, until: date, goals: Settings) -> Million:
    months = Span(date(until.year, 1, 1), until).months
    found = counts.toward(db, goals.trained, *months)
    for (level, what, _, _, _), number in late.cells.units.items():
        if level == "city" and what in found:
            of_year, in_all = found[what]
            found[what] = (of_year - number, in_all - number)
    return Million(
        year=until.year,
        persons_year=found[f"first_{goals.trained}_year"][0],
        persons_total=found[f"first_{goals.trained}_all"][1],
        attendances_year=found["attendances"][0] + found["guests"][0],
        attendances_total=found["attendances"][1] + found["guests"][1],
        goal_year=goals.goal_year,
        goal_total=goals.goal_total,
    )


def overview(store: Store, level: Level, uid: str, year: int, until: date, settings: Settings | None = None) -> Figures:
    """As `progress`, without what no screen shows at a glance: the grid of groups, and what happened at the kiosks."""
    return _figures(store, level, uid, year, until, settings, whole=False)


def progress(store: Store, level: Level, uid: str, year: int, until: date, settings: Settings | None = None) -> Figures:
    """The figures of one unit for `year`, counting days up to `until` (or the year's end, when that is earlier).

    `uid` is the class's or centre's uid, the district's name, or empty for the city. Raises NoSuchUnit.
    """
    return _figures(store, level, uid, year, until, settings, whole=True)


def _figures(
    store: Store, level: Level, uid: str, year: int, until: date, settings: Settings | None, whole: bool
) -> Figures:
    goals = settings or centre_settings.load()
    until = max(date(year, 1, 1), min(until, date(year, 12, 31)))
    with store.reading() as db:
        unit = counts.unit(db, level, uid)
        if unit is None:
            raise NoSuchUnit(phrase("reports-no-such-unit", level=level, uid=uid))
        return _Asked(store, unit, Span(date(year, 1, 1), until), goals).figures(whole)


class _Asked:
    """One question: a unit, its days, the programme's settings."""

    def __init__(self, store: Store, unit: Unit, span: Span, goals: Settings) -> None:
        self.store, self.db, self.unit, self.span, self.goals = store, store.db, unit, span, goals
        self.tail = tail.after(store.db, span.last)
        self.first, self.month = span.months

    def figures(self, whole: bool) -> Figures:
        unit, until = self.unit, self.span.last
        (own,) = self._counts([unit]).values()
        below = counts.parts(self.store, unit)
        parts = self._counts(below)
        practice = practised.practice(self.db, unit, self.span, self.tail.lived) if whole else Practice()
        target = self.goals.goal_year if unit.level == "city" else None
        return Figures(
            level=unit.level,
            uid=unit.uid,
            name=unit.name,
            year=until.year,
            until=until,
            whole=self._line(unit, own, self.first, target),
            this_month=self._line(unit, own, self.month),
            months=self._months(own),
            parts=tuple(self._line(one, parts[one.uid], self.first) for one in below),
            cells=self._cells(),
            million=_million(self.db, self.tail, until, self.goals),
            beside=beside.told(
                own.details("surer", self.first, self.month), own.details("field", self.first, self.month)
            ),
            parts_month=tuple(self._line(one, parts[one.uid], self.month) for one in below),
            grid=self._grid([one.uid for one in below]) if whole and unit.level == "city" else (),
            forecast=self._forecast() if unit.level == "city" else None,
            practice=practice,
            survey=self._survey(own),
            everybody=self._everybody(),
            trained=self.goals.trained,
        )

    def _counts(self, units: Sequence[Unit]) -> dict[str, Counts]:
        """What units of one level add up to, without what came after the day that is asked for."""
        if not units:
            return {}
        level = units[0].level
        if level == "class":
            return counts.of_classes(self.db, [one.uid for one in units], self.span)
        found = counts.of_units(self.db, level, [one.uid for one in units], self.span)
        for (of, what, unit, month, detail), number in self.tail.cells.units.items():
            if of == level and unit in found and self.first <= month <= self.month:
                found[unit].add(what, detail, month, -number)
        return found

    def _line(self, unit: Unit, of: Counts, first: str, target: int | None = None) -> Line:
        """A unit's line from the month `first`: the year so far, or one month."""
        span = "month" if first == self.month else "year"
        survey = of.details("survey", first, self.month)
        return self._made(unit, lambda what: of.of(what, first, self.month), survey, span, "year", target)

    def _everybody(self) -> Line:
        if self.unit.level == "class":
            of = counts.of_classes(self.db, [self.unit.uid], self.span, all_time=True)[self.unit.uid]
        else:
            of = counts.all_years(self.db, self.unit, self.month)
            for (level, what, unit, _, detail), number in self.tail.cells.units.items():
                if (level, unit) == (self.unit.level, self.unit.uid):
                    of.add(what, detail, self.month, -number)
        target = self.goals.goal_total if self.unit.level == "city" else None
        survey = of.details("survey", "", self.month)
        return self._made(self.unit, lambda what: of.of(what, "", self.month), survey, "all", "all", target)

    def _made(
        self,
        unit: Unit,
        number: Callable[[str], int],
        survey: Mapping[str, int],
        span: str,
        first: str,
        target: int | None,
    ) -> Line:
        return Line(
            unit.uid,
            unit.name,
            target,
            persons=number(f"came_{span}"),
            attendances=number("attendances") + number("guests"),
            meetings=number("meetings"),
            hours=number("minutes") / 60,
            completed=number(f"completed_{span}"),
            credited=number(f"first_{self.goals.trained}_{first}"),
            guests=number("guests"),
            registered=number(f"first_registered_{first}"),
            started=number(f"first_started_{first}"),
            certified=number(f"first_certified_{first}"),
            mastered=number(f"first_mastered_{first}"),
            proved=number(f"first_proved_{first}"),
            answers=sum(survey.values()),
            points=sum(int(detail.split("/")[1]) * answers for detail, answers in survey.items()),
            unknown=unit.unknown,
        )

    def _months(self, of: Counts) -> tuple[Month, ...]:
        months, so_far = [], 0
        for n in range(1, self.span.last.month + 1):
            month = f"{self.span.last.year}-{n:02d}"

            def number(what: str, month: str = month) -> int:
                return of.of(what, month, month)

            credited = number(f"first_{self.goals.trained}_year")
            so_far += credited
            came = number("attendances") + number("guests")
            people = (number("came_month"), number("completed_month"), number("minutes") / 60)
            months.append(Month(n, came, number("meetings"), credited, so_far, *people))
        return tuple(months)

    def _cells(self) -> tuple[Cell, ...]:
        """The unit's people by group."""
        found = counts.groups(self.db, self.unit, self.span, self.goals.trained)
        return tuple(sorted((Cell(*key[1:], *numbers) for key, numbers in self._left(found)), key=_office_order))

    def _grid(self, districts: Sequence[str]) -> tuple[Cell, ...]:
        """자치구 x 대상 x 성별 x 연령대."""
        found = counts.grid(self.db, districts, self.span, self.goals.trained)
        return tuple(
            sorted((Cell(*key[1:], *n, key[0]) for key, n in self._left(found, "district")), key=_office_order)
        )

    def _left(
        self, found: dict[counts.Place, list[int]], level: str = ""
    ) -> list[tuple[counts.Place, tuple[int, int, int]]]:
        """The groups without what came after the day that is asked for; those without anybody are left out."""
        measures = counts.measures(self.goals.trained)
        for (of, what, unit, month, target, sex, decade), number in self.tail.cells.groups.items():
            key = (unit, target, sex, decade)
            if of == (level or self.unit.level) and key in found and what in measures and self.first <= month:
                found[key][measures.index(what)] -= number
        return [
            (key, (came, done, credited)) for key, (came, done, credited) in found.items() if came or done or credited
        ]

    def _forecast(self) -> Forecast:
        days = counts.days(self.db, self.goals.trained)
        return forecast(days, self.span.last, self.goals.goal_year)

    def _survey(self, of: Counts) -> tuple[Survey, ...]:
        answers = of.details("survey", self.first, self.month)
        found = []
        for question in QUESTIONS:
            one, two, three, four, five = (answers.get(f"{question}/{point}", 0) for point in range(1, 6))
            if one + two + three + four + five:
                found.append(Survey(question, (one, two, three, four, five)))
        return tuple(found)


def _office_order(cell: Cell) -> tuple[int, str, int, int, int]:
    district = DISTRICTS.index(cell.unit) if cell.unit in DISTRICTS else len(DISTRICTS)
    return district, cell.unit, TARGETS.index(cell.target), SEXES.index(cell.sex), cell.decade or 9999
