"""A one-minute exercise: up to three moments of a machine at which one trouble waits, each over in a touch or two.

A moment begins in the middle of a mission, where the trouble is, and ends as soon as the person is past it. What it
needs is the machine itself, begun elsewhere: so everything that teaches a whole mission teaches a moment as well.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from courses.coach import Guide, Plan, plan
from courses.kiosk import UNREACHABLE, Ended, Kiosk, Screen, Situation, Timer, Trouble, Wrong
from courses.mission import Mission
from courses.practice.events import EndsOn
from courses.practice.troubles import place
from language import NOTHING, Phrase, phrase

MOMENTS = 3

ENDS_ON: dict[Trouble, EndsOn] = {"timeout": "more_time", "help": "called"}
"""Troubles that no touch of the machine gets over, and what does."""

Making = Callable[[Situation], Kiosk[Any]]


class Part:
    """A machine that has been brought to `state`, and is done with when at most `left` touches are left to the goal.

    `goal` is what the touches are counted toward.
    """

    def __init__(self, kiosk: Kiosk[Any], state: Hashable, goal: Any, left: int) -> None:
        self._kiosk, self._state, self._left = kiosk, state, left
        self._guide = Guide(kiosk, goal)

    def start(self) -> Hashable:
        """Where the trouble is."""
        return self._state

    def screen(self, state: Hashable) -> Screen:
        """As the machine shows it."""
        return self._kiosk.screen(state)

    def touches(self, state: Hashable) -> tuple[str, ...]:
        """As the machine takes them."""
        return self._kiosk.touches(state)

    def timer(self, state: Hashable) -> Timer | None:
        """As the machine has it."""
        return self._kiosk.timer(state)

    def touch(self, state: Hashable, control: str) -> Hashable:
        """As the machine does it."""
        after: Hashable = self._kiosk.touch(state, control)
        return after

    def outcome(self, state: Hashable) -> Hashable:
        """As the machine was told."""
        return self._kiosk.outcome(state)

    def ended(self, state: Hashable, goal: Any) -> Ended | None:
        """done: past the trouble."""
        ended = self._kiosk.ended(state, goal)
        if ended is not None:
            return ended
        left = self._guide.remaining(state)
        return "done" if left is not None and left <= self._left else None

    def distance(self, state: Hashable, goal: Any) -> int:
        """The machine's own, less what need not be done here."""
        whole = self._kiosk.distance(state, goal)
        if whole >= UNREACHABLE:
            return UNREACHABLE
        return 0 if self.ended(state, goal) == "done" else max(1, whole - self._left)

    def wrong(self, state: Hashable, goal: Any) -> tuple[Wrong, ...]:
        """Nothing is judged but what cannot be mended."""
        return self._kiosk.wrong(state, goal) if self._kiosk.ended(state, goal) == "spoiled" else ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A mission begun where the trouble is. `ends_on`: what ends it where no touch of the machine does."""

    kiosk: Kiosk[Any]
    mission: Mission
    ends_on: EndsOn | None = None


def exercise(trouble: Trouble, missions: Iterable[Mission], make: Making, limit: int = MOMENTS) -> tuple[Moment, ...]:
    """Moments for `trouble`, in the order of `missions` (the one in which it happened first); empty where none has it.

    `make` builds the pack's kiosk for a situation. People behind make it hard to find the next button: that is what is
    practised for them, while they wait.
    """
    found: list[Moment] = []
    met: set[tuple[str, str]] = set()
    missions = tuple(missions)
    for mission in missions:
        for name, moment in _moments("next" if trouble == "behind" else trouble, mission, missions, make):
            if name not in met:
                met.add(name)
                found.append(moment)
                break
        if len(found) >= limit:
            break
    return tuple(found)


def _moments(
    trouble: Trouble, mission: Mission, missions: tuple[Mission, ...], make: Making
) -> Iterator[tuple[tuple[str, str], Moment]]:
    if trouble == "timeout":
        situation = replace(mission.situation, surprises=mission.situation.surprises | {"idle"})
        mission = replace(mission, situation=situation)
    kiosk = make(mission.situation)
    own = plan(kiosk, kiosk.start(), mission.goal, 1.0) or plan(kiosk, kiosk.start(), mission.goal)
    if own is None:
        return
    if trouble in ENDS_ON:
        yield from _waiting(trouble, kiosk, mission, own)
    elif trouble == "unnoticed":
        yield from _unnoticed(kiosk, mission, own, missions)
    else:
        yield from _found(trouble, kiosk, mission, own)


def _steps(kiosk: Kiosk[Any], way: Plan) -> Iterator[tuple[Hashable, Screen, str, int]]:
    """Each state of a way with its screen, the touch that is due, and how many touches are left after that."""
    states = (kiosk.start(), *way.states)
    for n, touch in enumerate(way.touches):
        yield states[n], kiosk.screen(states[n]), touch, len(way.touches) - n - 1


def _found(
    trouble: Trouble, kiosk: Kiosk[Any], mission: Mission, own: Plan
) -> Iterator[tuple[tuple[str, str], Moment]]:
    """Where the wanted control is one that people have this trouble with."""
    for state, screen, touch, left in _steps(kiosk, own):
        aim = screen.control(touch)
        if aim is not None and place(screen, aim) == trouble:
            words = _words(trouble, aim.label, mission.words)
            yield (
                (screen.id, touch),
                Moment(
                    Part(kiosk, state, mission.goal, left), replace(mission, id=f"{mission.id}-{trouble}", words=words)
                ),
            )


def _unnoticed(
    kiosk: Kiosk[Any], mission: Mission, own: Plan, missions: tuple[Mission, ...]
) -> Iterator[tuple[tuple[str, str], Moment]]:
    """At the last look before there is no way back, with what another mission wanted told to the machine."""
    checks = {screen.id: left + 1 for _, screen, touch, left in _steps(kiosk, own) if _looks(screen, touch)}
    for other in missions:
        if other.goal == mission.goal or other.situation != mission.situation:
            continue
        way = plan(kiosk, kiosk.start(), other.goal)
        for state, screen, touch, _ in reversed(list(_steps(kiosk, way))) if way is not None else ():
            left = checks.get(screen.id)
            mending = plan(kiosk, state, mission.goal) if left is not None and _looks(screen, touch) else None
            if left is not None and mending is not None and len(mending.touches) > left:
                words = _words("unnoticed", NOTHING, mission.words)
                begun = replace(mission, id=f"{mission.id}-unnoticed", words=words)
                yield (screen.id, other.id), Moment(Part(kiosk, state, mission.goal, left), begun)
                break


def _looks(screen: Screen, touch: str) -> bool:
    """Whether a screen shows what was told, before a touch that moves on."""
    due = screen.control(touch)
    return due is not None and due.kind == "primary" and any(area.rows for area in screen.areas)


def _waiting(
    trouble: Trouble, kiosk: Kiosk[Any], mission: Mission, own: Plan
) -> Iterator[tuple[tuple[str, str], Moment]]:
    """Where the machine gives up on whoever does nothing; and, for help, anywhere."""
    for state, screen, touch, _ in _steps(kiosk, own):
        if trouble == "help" or (screen.timer is not None and screen.timer.kind == "idle"):
            begun = replace(mission, id=f"{mission.id}-{trouble}", words=_words(trouble, NOTHING, mission.words))
            yield (screen.id, touch), Moment(Part(kiosk, state, mission.goal, 0), begun, ENDS_ON[trouble])


def _words(trouble: Trouble, label: Phrase, whole: Phrase) -> Phrase:
    return phrase(f"courses-exercise-{trouble.replace('_', '-')}", label=label, mission=whole)
