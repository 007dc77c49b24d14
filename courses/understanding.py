"""What an instructor wants to see of a class: who stands where with which machine, and whom to look after. Pure.

Every threshold is a setting of the programme, and every sentence made here says the number that it was measured by.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from courses import mastery
from courses.kiosk import Trouble
from courses.mastery import Run
from courses.practice.events import LEVELS, Level
from courses.practice.troubles import TROUBLES
from courses.settings import Mastery as Rules
from courses.settings import Settings
from language import Phrase, phrase

State = Literal["none", "practising", "mastered", "due", "proved"]
STATES: tuple[State, ...] = get_args(State)
"""Not begun; practising at a level; mastered; mastered and due for review; proved before a witness."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One learner and one machine. `due` is the day of the next review, `runs` how often it was practised."""

    state: State
    level: Level = "follow"
    runs: int = 0
    mastered: datetime.date | None = None
    due: datetime.date | None = None
    proved: bool = False
    counted: int = 0
    """Runs that count toward mastery so far."""
    days: int = 0
    """Different days on which they fell."""
    skins: int = 0
    """Different skins in which they were done."""

    @property
    def step(self) -> int:
        """The level as a number from 1."""
        return LEVELS.index(self.level) + 1


NOTHING_YET = Cell("none")


@dataclass(frozen=True, slots=True)
class Past:
    """An attempt as far as it says who needs looking after. `run.day` is the day."""

    run: Run
    called: bool = False
    """The instructor was called, by the learner or after too many wrong touches in one step."""
    wrong: int = 0
    """Wrong touches."""
    troubles: tuple[tuple[str, int], ...] = ()
    """The twelve places that were met, and how often."""


@dataclass(frozen=True, slots=True)
class Struggle:
    """Why somebody needs looking after: the rule that spoke, how much, and a sentence with the rule's number."""

    rule: Literal["called", "down", "long", "same"]
    count: int
    words: Phrase
    pack: str = ""


def cell(history: Sequence[Run], pack: str, today: datetime.date, rules: Rules, proved: bool = False) -> Cell:
    """Where a learner stands with a machine today; `history` in the order in which it happened."""
    stand = mastery.standing(history, pack, rules)
    if not stand.runs and not proved:
        return NOTHING_YET
    if stand.mastered is not None and stand.due is not None and stand.due <= today:
        state: State = "due"
    elif proved:
        state = "proved"
    else:
        state = "mastered" if stand.mastered is not None else "practising"
    return Cell(
        state,
        stand.level,
        stand.runs,
        stand.mastered,
        stand.due,
        proved,
        len(stand.counted),
        len({run.day for run in stand.counted}),
        len({run.skin for run in stand.counted}),
    )


def told(cell: Cell, rules: Rules) -> Phrase:
    """A cell in a sentence, with the rule that it is measured by."""
    if cell.state == "none":
        return phrase("understanding-cell-none")
    if cell.state == "practising":
        return phrase(
            "understanding-cell-practising",
            level=cell.step,
            runs=cell.runs,
            counted=cell.counted,
            needed=rules.runs,
            days=cell.days,
            days_needed=rules.days,
            skins=cell.skins,
            skins_needed=rules.skins,
        )
    day = str(cell.mastered) if cell.mastered else 0
    if cell.state == "due":
        return phrase("understanding-cell-due", day=day, due=str(cell.due), after=reviews(rules))
    id = "understanding-cell-proved" if cell.proved else "understanding-cell-mastered"
    return phrase(id, day=day, due=str(cell.due) if cell.due else 0, runs=cell.runs)


def reviews(rules: Rules) -> str:
    """The days of the programme's reviews as a list: "1, 7, 30"."""
    return ", ".join(str(day) for day in rules.review)


def struggles(
    history: Sequence[Past], packs: Sequence[str], settings: Settings, rules: Rules, proved: Collection[str] = ()
) -> tuple[Struggle, ...]:
    """Why this learner needs looking after, the heaviest reason first; empty where nothing speaks for it.

    `proved`: machines for which a proof stands; nobody waits for their mastery.
    """
    look = settings.understanding
    found = [*_called(history, settings), *_same(history, settings)]
    runs = [past.run for past in history]
    for pack in packs:
        mine = [run for run in runs if run.pack == pack]
        if not mine:
            continue
        failed = _failed_last(mine)
        stand = mastery.standing(mine, pack, rules)
        if failed >= rules.failures:
            words = phrase("understanding-struggle-down", count=failed, limit=rules.failures)
            found.append(Struggle("down", failed, words, pack))
        elif stand.mastered is None and stand.runs >= look.many_runs and pack not in proved:
            words = phrase("understanding-struggle-long", count=stand.runs, limit=look.many_runs)
            found.append(Struggle("long", stand.runs, words, pack))
    order = ("called", "down", "same", "long")
    return tuple(sorted(found, key=lambda one: (order.index(one.rule), -one.count)))


def _called(history: Sequence[Past], settings: Settings) -> list[Struggle]:
    look = settings.understanding
    last = history[-look.last_runs :]
    called = sum(past.called for past in last)
    if called < look.calls:
        return []
    words = phrase(
        "understanding-struggle-called",
        runs=len(last),
        count=called,
        limit=look.calls,
        touches=settings.practice.call_after,
    )
    return [Struggle("called", called, words)]


def _same(history: Sequence[Past], settings: Settings) -> list[Struggle]:
    """One of the twelve places that came back in most of the last runs."""
    look = settings.understanding
    last = history[-look.last_runs :]
    met = Counter(place for past in last for place, _ in past.troubles if place in TROUBLES)
    found = [(place, count) for place, count in met.items() if count >= look.same_place]
    found.sort(key=lambda item: (-item[1], TROUBLES.index(_trouble(item[0]))))
    return [
        Struggle(
            "same",
            count,
            phrase(
                "understanding-struggle-same", runs=len(last), count=count, limit=look.same_place, place=named(place)
            ),
        )
        for place, count in found[:1]
    ]


def named(place: str) -> Phrase:
    """One of the twelve places in two or three words."""
    return phrase("understanding-place", place=place)


def _trouble(name: str) -> Trouble:
    return next(known for known in TROUBLES if known == name)


def _failed_last(runs: Sequence[Run]) -> int:
    """Runs in a row, at the end, that were ended and not right; what was stopped neither counts nor breaks it."""
    failed = 0
    for run in reversed(runs):
        if run.correct:
            break
        failed += not run.stopped
    return failed
