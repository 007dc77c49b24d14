"""How many touches are still needed: the way back to what is wrong, the mending, the way forward to the end.

The shortest way through the machine as the aim sees it is found exactly, led by the bounds, and remembered: on the way
itself how many touches are left of it, and beside it how many are needed at least, so that each search is led better
than the one before.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from itertools import count
from typing import TYPE_CHECKING

from courses.kiosk import UNREACHABLE, Situation
from courses.kiosks.pages.aim import Aim
from courses.kiosks.pages.bounds import Bounds
from courses.kiosks.pages.content import Content, Goal
from courses.kiosks.pages.state import State

if TYPE_CHECKING:
    from courses.kiosks.pages.asks.ask import Steps

KEPT = 60_000
"""States of which something is remembered; more than that begins anew."""


class Distance:
    """Touches to a goal, remembered."""

    def __init__(self, content: Content, situation: Situation, goal: Goal) -> None:
        self.aim = Aim(content, situation, goal)
        self.bounds = Bounds(self.aim)
        self.goal = goal
        self._known: dict[State, int] = {}
        self._least: dict[State, int] = {}
        self._steps: dict[State, Steps] = {}
        self._way: dict[State, tuple[int, State]] = {}
        """The next answer on the shortest way from a state: its touches, and where it leads."""

    def touches(self, state: State) -> int:
        """Touches from a state of the machine; UNREACHABLE where no way leads to the goal."""
        missing = (self.goal.bar & ~state.bar).bit_count()
        if missing and self.aim.page(state).end:
            return UNREACHABLE
        worn = self.aim.clean(state)
        found = self._known.get(worn)
        if found is None:
            if len(self._steps) > KEPT:
                for kept in (self._known, self._least, self._steps, self._way):
                    kept.clear()
            found = self._known[worn] = self._search(worn)
        return min(UNREACHABLE, found + missing)

    def _search(self, start: State) -> int:
        """The length of the shortest way from a state."""
        ticket = count()
        heap: list[tuple[int, int, int, State, State | None]] = [(0, 0, 0, start, None)]  # rank, further on first
        cost: dict[State, int] = {}
        before: dict[State, State | None] = {}
        best, last = UNREACHABLE, None
        while heap and heap[0][0] < best:
            _, further, _, state, parent = heapq.heappop(heap)
            touches = -further
            if cost.get(state, UNREACHABLE) <= touches:
                continue
            cost[state], before[state] = touches, parent
            known = self._known.get(state)
            if known is None and self.aim.page(state).end:
                known = 0 if self.aim.right(state.values) else UNREACHABLE
            if known is not None:
                if touches + known < best:
                    best, last = touches + known, state
                continue
            for more, after in self._steps_of(state):
                if cost.get(after, UNREACHABLE) > touches + more:
                    rank = touches + more + self._rank(after)
                    if rank < best:
                        heapq.heappush(heap, (rank, -touches - more, next(ticket), after, state))
        for state, touches in cost.items():  # a way by here is no shorter than the best, wherever it leads
            self._least[state] = max(self._least.get(state, 0), best - touches if best < UNREACHABLE else best)
        while last is not None:
            self._known[last] = best - cost[last]
            first = before[last]
            if first is not None:
                self._way[first] = cost[last] - cost[first], last
            last = first
        return best

    def led(self, state: State, children: Iterable[tuple[str, State]]) -> str | None:
        """Which of the touches with their `children` is known to lie on the shortest way from `state`.

        Of an answer that takes several touches those that bring it nearer are known without a search.
        """
        worn = self.aim.clean(state)
        whole = self._known.get(worn, UNREACHABLE)
        if whole == UNREACHABLE:
            return None
        touches, there = self._way.get(worn, (0, worn))
        asks = self.aim.page(worn).asks if touches > 1 else ()
        for id, child in children:
            after = self.aim.clean(child)
            known = self._known.get(after)
            if known == whole - 1:
                return id
            if known is not None or after.trail != worn.trail or after.entry or after.slips:
                continue
            for ask in asks:
                n = ask.field
                if ask.off(after.values[n], there.values[n]) == touches - 1 and self._but(after, there, n):
                    self._known[after], self._way[after] = whole - 1, (touches - 1, there)
                    return id
        return None

    def _but(self, state: State, there: State, field: int) -> bool:
        """Whether two states of one page differ in the answer to one field only."""
        values = (*state.values[:field], there.values[field], *state.values[field + 1 :])
        return state._replace(values=values, entry="", at=0) == there._replace(entry="", at=0)

    def _rank(self, state: State) -> int:
        """Touches needed at least."""
        least = self._least.get(state)
        if least is None:
            least = self._least[state] = self.bounds.touches(state.page, state.passed, state.values)
        return least

    def _steps_of(self, state: State) -> Steps:
        found = self._steps.get(state)
        if found is None:
            found = self._steps[state] = self.aim.steps(state)
        return found
