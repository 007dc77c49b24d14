"""What there is to a pack: screens, branches, wrong outcomes, fewest touches, dead ends, missing words.

Everything is found by playing the machine through its contract, so every kind is measured alike. The work is bounded by
counts and drawn from a seed: the same pack always gives the same survey.

Screens: screens that tabs and pagers turn over count as one, and so do those reached by touching different cards of
    one screen (the details of coffee and of tea).
Branches: screens from which touches that move on lead to two or more other screens. Moving on is touching a card, a
    choice, an option, a main button or a device, or waiting for the machine; back, home, cancel, tabs, keys and the
    bar are not, nor is a way to a screen that was passed on the shortest way here.
Wrong outcomes: ids of `Wrong` at states in which an attempt has ended otherwise than asked. They are reached by
    finishing another mission's order (written or drawn), and by walks that follow the coach with slips.
Dead ends: states, not ended, from which no way leads to the goal of the mission that was walked.
Overestimates: states whose `distance` is more than the touches of a way that was found.
"""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from courses import coach, kinds
from courses.kiosk import UNREACHABLE, Kiosk, Screen
from courses.meanings import has_korean, unexplained
from courses.mission import Mission
from courses.pack import Pack
from courses.tour import tour
from courses.wording import unsaid

ONWARD = frozenset({"card", "choice", "option", "primary", "device", "gesture"})
"""Sorts of controls that move on."""
EXACT = 1_500
"""States that one search may open: for the fewest touches, or toward a goal that may be out of reach here."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is walked: goals of others tried in each mission, walks of each mission, steps of a walk, plans made."""

    others: int = 10
    walks: int = 4
    steps: int = 90
    plans: int = 12


LAST, ONWARD_TOUCHES = 6, 3
"""States before the end at which something else is tried, and touches that only move on after it."""


@dataclass(frozen=True, slots=True)
class Touches:
    """The fewest touches of a mission, waits not counted. `exact`: no shorter way exists."""

    mission: str
    fewest: int | None
    exact: bool


@dataclass(slots=True)
class Survey:
    """What was found; see the module."""

    pack: str
    screens: int = 0
    branches: int = 0
    states: int = 0
    wrongs: set[str] = field(default_factory=set)
    touches: list[Touches] = field(default_factory=list)
    dead_ends: list[tuple[str, str]] = field(default_factory=list)
    """Mission and screen."""
    overestimates: list[tuple[str, str]] = field(default_factory=list)
    words_missing: list[tuple[str, str]] = field(default_factory=list)
    """Screen and what it lacks."""
    places: set[int] = field(default_factory=set)
    missions: int = 0
    skins: int = 0
    """Skins that differ in how they lie, not in colour alone."""
    bar: bool = False
    """Whether the way of some mission leads over the barrier-free bar."""
    has_bar: bool = True
    """Whether the machine has such a bar at all: a telephone has none."""


LEAST = {"screens": 12, "branches": 3, "wrongs": 5, "places": 3, "missions": 8, "skins": 3, "bar": 1}
"""What a pack of the suite must have at least."""


def counted(survey: Survey) -> dict[str, int]:
    """The survey as numbers, by the names of `LEAST`."""
    return {
        "screens": survey.screens,
        "branches": survey.branches,
        "wrongs": len(survey.wrongs),
        "places": len(survey.places),
        "missions": survey.missions,
        "skins": survey.skins,
        "bar": int(survey.bar),
    }


def short(survey: Survey) -> dict[str, tuple[int, int]]:
    """What falls short of `LEAST`: how many there are, and how many there should be."""
    found = counted(survey)
    least = {name: number for name, number in LEAST.items() if name != "bar" or survey.has_bar}
    return {name: (found[name], number) for name, number in least.items() if found[name] < number}


def survey(pack: Pack, seed: int = 1, effort: Effort | None = None) -> Survey:
    """Look at a whole pack. Takes a few seconds for a large one."""
    return _Surveyor(pack, seed, effort or Effort()).done()


class _Surveyor:
    def __init__(self, pack: Pack, seed: int, effort: Effort) -> None:
        self.pack = pack
        self.kind = kinds.kind(pack.kind)
        self.effort = effort
        self.chance = random.Random(seed)
        self.found = Survey(pack.id, missions=len(pack.missions))
        self.drawn = [self.kind.generate(pack, seed + n, 1 + n % 5) for n in range(2 * effort.others)]
        self.screens: dict[str, Screen] = {}
        self.map = _Map()
        self.states: set[tuple[int, Hashable]] = set()

    def done(self) -> Survey:
        found, pack = self.found, self.pack
        for n, mission in enumerate(pack.missions):
            self.mission(n, mission)
        for sort, missions in _sorts(pack):
            self.around(sort, missions)
        lays = {(s.tabs, s.cards, s.basket, s.header, s.ways, s.upright, s.lying) for s in pack.skins}
        found.skins = min(len(lays), len({tuple(sorted(s.colours.items())) for s in pack.skins}))
        found.places = {place for mission in pack.missions for place in mission.places}
        found.screens, found.branches = self.map.screens(), self.map.branches()
        found.states = len(self.states)
        found.has_bar = any(c.kind == "bar" for screen in self.screens.values() for c in screen.controls())
        names = frozenset(kinds.offered(self.kind, "proper_names", pack.content))
        for screen in self.screens.values():
            found.words_missing += [(screen.id, lack) for lack, _ in unsaid(screen)]
            found.words_missing += [(screen.id, word) for word in _unexplained(screen, pack, names)]
        found.words_missing += [(m.id, "en") for m in pack.missions if not (m.words.ko and m.words.en)]
        return found

    def machine(self, mission: Mission) -> Kiosk[Any]:
        skin = self.pack.skin(mission.situation.skin)
        return self.kind.kiosk(self.pack.content, replace(mission.situation, per_page=skin.per_page(lying=False)))

    def mission(self, n: int, mission: Mission) -> None:
        """One mission: its fewest touches, wrong ways to end it, and whether every slip can be mended."""
        kiosk = self.machine(mission)
        start = kiosk.start()
        self.found.touches.append(self.fewest(kiosk, mission))
        others = [
            m.goal
            for m in (*self.pack.missions, *self.drawn)
            if m.goal != mission.goal and kiosk.distance(start, m.goal) < UNREACHABLE
        ]
        for goal in self.chance.sample(others, min(self.effort.others, len(others))):
            way = coach.plan(kiosk, start, goal, limit=EXACT)
            for state in way.states if way else ():
                self.states.add((n, state))
                self.judge(kiosk, state, mission.goal)
        self.go_wrong_at_the_end(kiosk, n, mission.goal)
        plans = self.effort.plans
        for _ in range(self.effort.walks):
            state = start
            guide = coach.Guide(kiosk, mission.goal)
            slips = self.chance.choice([0.1, 0.25, 0.6])
            for _ in range(self.effort.steps):
                if kiosk.ended(state, mission.goal) is not None:
                    break
                moves = list(coach.moves(kiosk, state))
                timer = kiosk.timer(state)
                if not moves and timer is None:
                    self.found.dead_ends.append((mission.id, kiosk.screen(state).id))
                    break
                slip = self.chance.random() < slips
                touch = (self.chance.choice(moves) if moves else None) if slip else guide.next_touch(state)
                if touch is None and timer is None:
                    self.found.dead_ends.append((mission.id, kiosk.screen(state).id))
                    break
                state = kiosk.touch(state, touch or timer.control)  # type: ignore[union-attr]  # one of both is there
                self.states.add((n, state))
                self.judge(kiosk, state, mission.goal)
                if slip and plans:
                    plans -= 1
                    self.leads(kiosk, mission, state)

    def go_wrong_at_the_end(self, kiosk: Kiosk[Any], n: int, goal: Any) -> None:
        """Shortly before the end of the right way, do anything else, and then only what moves on."""
        way = coach.plan(kiosk, kiosk.start(), goal, limit=EXACT)
        states = (kiosk.start(), *(way.states if way else ()))
        for state in states[-LAST:]:
            if kiosk.ended(state, goal) is not None:
                continue
            for touch in kiosk.touches(state):
                after = kiosk.touch(state, touch)
                for _ in range(ONWARD_TOUCHES):
                    self.states.add((n, after))
                    self.judge(kiosk, after, goal)
                    if kiosk.ended(after, goal) is not None:
                        break
                    on = next((c.id for c in kiosk.screen(after).controls() if c.enabled and c.kind == "primary"), None)
                    if on is None:
                        break
                    after = kiosk.touch(after, on)

    def judge(self, kiosk: Kiosk[Any], state: Any, goal: Any) -> None:
        if kiosk.ended(state, goal) == "spoiled":
            self.found.wrongs.update(wrong.id for wrong in kiosk.wrong(state, goal))

    def leads(self, kiosk: Kiosk[Any], mission: Mission, state: Any) -> None:
        """After a slip there must be a way, and the distance may not be more than it."""
        if kiosk.ended(state, mission.goal) is not None:
            return
        way = coach.plan(kiosk, state, mission.goal)
        if way is None:
            self.found.dead_ends.append((mission.id, kiosk.screen(state).id))
        elif coach.overestimated(kiosk, state, mission.goal, way):
            self.found.overestimates.append((mission.id, kiosk.screen(state).id))

    def fewest(self, kiosk: Kiosk[Any], mission: Mission) -> Touches:
        start = kiosk.start()
        exact = coach.plan(kiosk, start, mission.goal, 1.0, EXACT)
        way = exact or coach.plan(kiosk, start, mission.goal)
        if way is None:
            self.found.dead_ends.append((mission.id, kiosk.screen(start).id))
            return Touches(mission.id, None, False)
        if coach.overestimated(kiosk, start, mission.goal, way):
            self.found.overestimates.append((mission.id, kiosk.screen(start).id))
        states = (start, *way.states)
        steps = list(zip(way.touches, states, strict=False))
        for touch, state in steps:
            control = kiosk.screen(state).control(touch)
            self.found.bar = self.found.bar or (control is not None and control.kind == "bar")
        return Touches(
            mission.id, sum(not coach.waits(kiosk, state, touch) for touch, state in steps), exact is not None
        )

    def around(self, sort: int, missions: list[Mission]) -> None:
        """Everything that can be read and touched in one sort of situation."""
        kiosk = self.machine(missions[0])
        ids: dict[Hashable, str] = {}

        def id_of(state: Any) -> str:
            if state not in ids:
                screen = kiosk.screen(state)
                ids[state] = screen.id
                self.screens.setdefault(screen.id, screen)
            return ids[state]

        start = id_of(kiosk.start())
        self.map.start = self.map.start or start
        # Every touch of every state that the tour meets: what follows may depend on what was chosen before.
        for state, screen in tour(kiosk, [m.goal for m in missions], limit=3_000):
            self.states.add((-1 - sort, state))
            sorts = {control.id: control.kind for control in screen.controls()}
            here = id_of(state)
            for touch in coach.moves(kiosk, state):
                after = kiosk.touch(state, touch)
                if after != state:
                    self.map.add(here, sorts.get(touch, "device"), id_of(after))


def _sorts(pack: Pack) -> Iterator[tuple[int, list[Mission]]]:
    """Missions by what their situation changes in the machine."""
    sorts: dict[tuple[str, frozenset[str]], list[Mission]] = defaultdict(list)
    for mission in pack.missions:
        sorts[mission.situation.place, mission.situation.surprises].append(mission)
    yield from enumerate(sorts.values())


def _unexplained(screen: Screen, pack: Pack, names: frozenset[str]) -> Iterator[str]:
    if has_korean(screen.title.ko):
        for control in screen.controls():
            if control.label.ko not in names:
                yield from unexplained(control.label.ko, pack.meanings)


class _Map:
    """Screens, and the ways between them."""

    def __init__(self) -> None:
        self.start = ""
        self._ways: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._same: dict[str, str] = {}

    def add(self, here: str, sort: str, there: str) -> None:
        """A touch of a control of this sort leads from here to there."""
        self._ways[here].add((sort, there))
        self._ways.setdefault(there, set())

    def screens(self) -> int:
        """Screens, turned pages and details counted once."""
        self._join()
        return len({self._one(id) for id in self._ways})

    def branches(self) -> int:
        """Screens from which moving on leads to several."""
        self._join()
        before = self._before()
        onward: dict[str, set[str]] = defaultdict(set)
        for here, ways in self._ways.items():
            one = self._one(here)
            onward[one] |= {self._one(there) for sort, there in ways if sort in ONWARD} - before[one] - {one}
        return sum(len(after) > 1 for after in onward.values())

    def _before(self) -> dict[str, set[str]]:
        """For each screen those that were passed on the shortest way to it."""
        before: dict[str, set[str]] = defaultdict(set)
        queue, met = [self._one(self.start)], {self._one(self.start)}
        merged: dict[str, set[str]] = defaultdict(set)
        for here, ways in self._ways.items():
            merged[self._one(here)] |= {self._one(there) for _, there in ways}
        for here in queue:  # grows while it is walked: nearest first
            for there in sorted(merged[here] - met):
                met.add(there)
                before[there] = before[here] | {here}
                queue.append(there)
        return before

    def _join(self) -> None:
        self._same = {id: id for id in self._ways}
        for here, ways in self._ways.items():
            for sort, there in ways:
                if sort in ("tab", "pager"):
                    self._same[self._one(there)] = self._one(here)
        details: dict[str, set[str]] = defaultdict(set)
        for here, ways in self._ways.items():
            one = self._one(here)
            details[one] |= {there for sort, there in ways if sort == "card" and self._one(there) != one}
        for found in details.values():
            for one, other in itertools.pairwise(sorted(found)):
                self._same[self._one(one)] = self._one(other)

    def _one(self, id: str) -> str:
        while self._same.get(id, id) != id:
            id = self._same[id]
        return id
