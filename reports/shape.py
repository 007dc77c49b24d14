"""What a report says, as values: the console, the page, the sheet and the file all read these.

A *unit* is a class, a centre, a district or the city. Every part of the figures carries the number of people it is
made of, so that whoever publishes can leave out what is made of too few (`FEWEST`); official returns are whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from language import Phrase, phrase
from records.field import How, Shop
from records.satisfaction import Question as Asked
from reports.beside import NONE, Beside
from reports.counts import Level

FEWEST = 5
"""Fewer people than this are not told apart in what is published."""


@dataclass(frozen=True, slots=True)
class Million:
    """How far the programme is: persons trained and attendances, this year and in all, and the goals (persons)."""

    year: int
    persons_year: int
    persons_total: int
    attendances_year: int
    attendances_total: int
    goal_year: int
    goal_total: int

    @property
    def rate_year(self) -> float:
        """달성률: share of the year's goal that is reached."""
        return self.persons_year / self.goal_year

    @property
    def rate_total(self) -> float:
        """Share of the whole goal that is reached."""
        return self.persons_total / self.goal_total

    @property
    def line(self) -> Phrase:
        """One line for every screen."""
        return phrase(
            "reports-million-line",
            year=self.persons_year,
            goal_year=self.goal_year,
            total=self.persons_total,
            goal_total=self.goal_total,
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One unit (or the whole) in one time.

    `persons` (실인원) came, `attendances` (연인원) with guests, `completed` (수료인원) a class of the unit then.
    `credited` are people trained as the goal counts them: once a year, where they first were; so are `registered`,
    `started`, `certified`, `mastered` and `proved`: these add up from class to city, `persons` and `completed` do not.
    `unknown`: a district that is none of the city's; its `name` says so.
    """

    uid: str
    name: str
    target: int | None
    persons: int
    attendances: int
    meetings: int
    hours: float
    completed: int
    credited: int
    guests: int = 0
    registered: int = 0
    started: int = 0
    certified: int = 0
    mastered: int = 0
    proved: int = 0
    answers: int = 0
    """Answers to the survey (만족도 조사), all questions together."""
    points: int = 0
    """Their sum, each 1 to 5."""
    unknown: bool = False

    @property
    def completion(self) -> float | None:
        """수료율: completed of persons; None where nobody came."""
        return self.completed / self.persons if self.persons else None

    @property
    def achievement(self) -> float | None:
        """달성률: credited of the target; None where no target is set."""
        return self.credited / self.target if self.target else None

    @property
    def satisfaction(self) -> float | None:
        """만족도: the mean of the answers, 1 to 5; None where nobody was asked."""
        return self.points / self.answers if self.answers else None


@dataclass(frozen=True, slots=True)
class Month:
    """What happened in one month (1 to 12), and the credited people since January."""

    month: int
    attendances: int
    meetings: int
    credited: int
    so_far: int
    persons: int = 0
    """실인원 of this month alone: the months do not add up to the year."""
    completed: int = 0
    hours: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """People of one target group, sex and birth decade (0: not said)."""

    target: str
    sex: str
    decade: int
    persons: int
    completed: int
    credited: int = 0
    unit: str = ""
    """The district's uid in `Figures.grid`; empty in `Figures.cells`."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Trained people at the year's end, if it goes on as lately. All three are persons, none below `reached`.

    `likely` lies between `low` and `high`; all are None where there is too little to go by, and `words` say so.
    """

    words: Phrase
    """The rule, or why there is no forecast, in a sentence or two."""
    reached: int
    weeks: int
    """Whole weeks looked back on."""
    pace: float = 0.0
    """Persons a week."""
    spread: float = 0.0
    """Standard deviation of the weeks."""
    low: int | None = None
    likely: int | None = None
    high: int | None = None
    goal_on: date | None = None
    """The day on which the year's goal would be reached at this pace; None when not within the year."""


@dataclass(frozen=True, slots=True)
class Practised:
    """Practice with one pack at one level ("" for all levels together)."""

    pack: str
    level: str
    attempts: int
    correct: int
    unaided: int
    abandoned: int
    seconds: float
    """In all; `typical` a single attempt."""
    touches: int
    wrong_touches: int

    @property
    def typical(self) -> float:
        """Mean seconds of an attempt."""
        return self.seconds / self.attempts if self.attempts else 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a pack: how often it was passed, with how many wrong touches and hints, and how long it took."""

    pack: str
    step: str
    times: int
    stumbled: int
    """Times with at least one wrong touch."""
    wrong: int
    hints: int
    asked: int
    median: float
    """Seconds; with `ninetieth` (the 90th percentile) at most 1 % off, from the kept histogram."""
    ninetieth: float

    @property
    def share(self) -> float:
        """Share of the times with a wrong touch: what makes a step hard."""
        return self.stumbled / self.times if self.times else 0.0


@dataclass(frozen=True, slots=True)
class Mistakes:
    """One of the twelve places where people fail: attempts in which it was met, and how often."""

    trouble: str
    attempts: int
    times: int


@dataclass(frozen=True, slots=True)
class Practice:
    """What happened at the kiosks."""

    packs: tuple[Practised, ...] = ()
    """A line a pack, the most practised first."""
    levels: tuple[Practised, ...] = ()
    """A line a level, all packs together (`pack` is ""), in the order of the levels."""
    hardest: tuple[Step, ...] = ()
    """The steps with the largest share of stumbling, of those passed often enough to say so."""
    mistakes: tuple[Mistakes, ...] = ()
    """The most frequent first."""


@dataclass(frozen=True, slots=True)
class Survey:
    """One question of the survey: how many answered 1, 2, 3, 4 and 5."""

    question: Asked
    counts: tuple[int, int, int, int, int]

    @property
    def answers(self) -> int:
        """How many answered."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """1 to 5; None where nobody answered."""
        points = sum(value * count for value, count in enumerate(self.counts, 1))
        return points / self.answers if self.answers else None


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a progress report says, for one unit and one year up to a day."""

    level: Level
    uid: str
    name: str
    year: int
    until: date
    whole: Line
    """The year so far (누계)."""
    this_month: Line
    """당월: the month of `until`."""
    months: tuple[Month, ...]
    """January to the month of `until`."""
    parts: tuple[Line, ...]
    """The units one level below; for a class nothing."""
    cells: tuple[Cell, ...]
    million: Million
    beside: Beside = NONE
    """How sure people feel and how it went in real shops, kept apart from all that is counted."""
    parts_month: tuple[Line, ...] = ()
    """당월 of the units one level below, in the order of `parts`."""
    grid: tuple[Cell, ...] = ()
    """자치구 x 대상 x 성별 x 연령대, for the city only."""
    forecast: Forecast | None = None
    """For the city (all that the store holds), while the year runs."""
    practice: Practice = Practice()
    survey: tuple[Survey, ...] = ()
    """The questions that somebody answered, in their order."""
    everybody: Line | None = None
    """All years up to `until`."""
    trained: str = "completed"
    """What counts as trained in this programme: what `credited` counts."""

    @property
    def shops(self) -> Mapping[Shop, Mapping[How, int]]:
        """Field practice (현장실습): how it ended, by kind of shop."""
        return {one.shop: one.ended for one in self.beside.shops}
