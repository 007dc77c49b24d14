"""The one-minute exercise after a result: short moments of the machine at which the one thing to watch waits.

It is prepared beside the window while the result is read. What is practised in it is no mission, so nothing of it is
recorded: neither mastery nor the figures should count a moment as a run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from courses.exercise import Making, Moment, exercise
from courses.kiosk import Trouble
from courses.mission import Mission

NEAR = 6
"""Missions that are looked through: the one just done, and those after it."""

Beside = Callable[[Callable[[], tuple[Moment, ...]]], "Future[tuple[Moment, ...]]"]


def beside(make: Callable[[], tuple[Moment, ...]]) -> Future[tuple[Moment, ...]]:
    """Make it on another thread."""
    pool = ThreadPoolExecutor(1, thread_name_prefix="exercise")
    try:
        return pool.submit(make)
    finally:
        pool.shutdown(wait=False)


def prepare(
    trouble: Trouble, just_done: Mission, others: Sequence[Mission], make: Making, run: Beside = beside
) -> Exercise:
    """Moments for `trouble`, those of the mission just done first."""
    rest = [mission for mission in others if mission.id != just_done.id]
    missions = (just_done, *rest)[:NEAR]
    return Exercise(run(lambda: exercise(trouble, missions, make)))


@dataclass(slots=True)
class Exercise:
    """Moments one after another; `number` is the one that is practised now, counted from 0."""

    made: Future[tuple[Moment, ...]]
    number: int = 0
    begun: bool = False
    done: bool = False
    """The person comes back from it: the result says a kind word, once."""

    @property
    def ready(self) -> bool:
        """Whether there is anything to practise, and it is made."""
        return self.made.done() and not self.made.cancelled() and self.made.exception() is None and bool(self.moments)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """All of them, once they are made."""
        return self.made.result() if self.made.done() else ()

    @property
    def moment(self) -> Moment:
        """The one that is practised now."""
        return self.moments[self.number]

    @property
    def last(self) -> bool:
        """Whether no other follows."""
        return self.number + 1 >= len(self.moments)

    def go_on(self) -> None:
        """To the next moment."""
        self.number += 1


class Unrecorded:
    """Writes nothing down; the instructor is called by the visit, as from any screen."""

    def step(self, n: int, step: Sequence[Any]) -> None:
        """Forgotten."""

    def now(self, step: int, next_touch: str, called: bool) -> None:
        """Nobody looks."""

    def call(self, reason: str) -> None:
        """The visit's own call goes out."""

    def answered(self) -> bool:
        """The visit hears of it."""
        return False

    def finish(self, result: object) -> None:
        """Forgotten."""


def in_skin(make: Making, skin: str, per_page: int) -> Making:
    """Machines as they look on this glass."""
    return lambda situation: make(replace(situation, skin=skin, per_page=per_page))
