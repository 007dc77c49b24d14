"""Five weeks of one simulated learner who does what is suggested: to see that the schedule does what it says.

Nothing is claimed of learning by this: the learner's numbers are assumptions (`model.SOURCES`).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from courses import mastery
from courses.kiosk import Kiosk, Situation
from courses.mastery import Run, Standing, Suggestion, Template
from courses.pack import Pack
from courses.settings import Mastery as Rules
from courses.simulate.learners import Memory, Traits
from courses.simulate.player import play

WEEKS = 5
MEETINGS: Mapping[Template, tuple[int, ...]] = {
    "special": (0,),
    "four": (0, 7, 14, 21),
    "eight": (0, 3, 7, 10, 14, 17, 21, 24),
    "open": tuple(day for week in range(WEEKS) for day in (7 * week, 7 * week + 2, 7 * week + 4)),
}
"""Days of a course's meetings, counted from its first."""

MINUTES: Mapping[Template, int] = {"special": 60, "four": 30, "eight": 30, "open": 25}
"""Minutes at the machine in one meeting; the rest of it belongs to the others."""

BETWEEN = 45
"""Seconds between two attempts."""


@dataclass(frozen=True, slots=True)
class Practised:
    """One attempt of the five weeks: what was suggested on which day, what came of it, where the learner stood then."""

    day: datetime.date
    suggestion: Suggestion
    correct: bool
    unaided: bool
    seconds: float
    after: Standing


def weeks(
    packs: Mapping[str, Pack],
    make: Callable[[str, Situation], Kiosk[Any]],
    template: Template,
    traits: Traits,
    first: datetime.date,
    rules: Rules | None = None,
) -> Iterator[Practised]:
    """The attempts of a learner through a course that begins on `first`. The same arguments give the same weeks."""
    rules = mastery.rules_of(template, rules)
    history: list[Run] = []
    memory = Memory()
    for offset in MEETINGS[template]:
        today, left = first + datetime.timedelta(days=offset), 60.0 * MINUTES[template]
        while left > 0:
            next_ = mastery.suggest(history, packs, today, rules)
            if next_ is None:
                return
            mission = packs[next_.pack].mission(next_.mission)
            assert mission is not None  # it was suggested out of this pack
            kiosk = make(next_.pack, replace(mission.situation, skin=next_.skin))
            known = memory.familiarity(traits, next_.pack, today)
            result = play(kiosk, mission, next_.level, traits, known, run=len(history)).result
            run = Run(
                next_.pack,
                next_.mission,
                next_.skin,
                next_.level,
                today,
                result.correct,
                result.unaided,
                result.ended == "stopped",
            )
            history.append(run)
            memory = memory.after(traits, next_.pack, today, result.correct, _in_a_row(history, packs))
            left -= result.seconds + BETWEEN
            stand = mastery.standing(history, next_.pack, rules)
            yield Practised(today, next_, result.correct, result.unaided, result.seconds, stand)


def _in_a_row(history: Sequence[Run], packs: Mapping[str, Pack]) -> int:
    """How many attempts at one kind of machine end the history."""
    _, last = next(groupby(reversed(history), key=lambda run: packs[run.pack].kind))
    return len(list(last))
