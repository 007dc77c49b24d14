"""The next touch toward a goal, from any state of any kiosk, found by search.

The search is best-first over `touch`, led by the kiosk's own `distance`. It is lazy: children are made one at a time,
and a child whose distance is one less than its parent's is opened at once, since no other child can be better; the
parent waits in the queue with the rest of its children. Where the distance counts the way, a plan opens about as
many states as it has touches, however many controls stand on the screens.

The coach never goes into a spoiled state. It may wait for a busy machine. It never waits for an idle or a world timer.
"""

from __future__ import annotations

import heapq
import itertools
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import Any

from courses.kiosk import UNREACHABLE, Kiosk

LIMIT = 20_000
"""States that one search may open before it gives up."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Touches that lead to the goal, and how many states were opened to find them."""

    touches: tuple[str, ...]
    opened: int
    states: tuple[Hashable, ...] = ()
    """The state after each touch."""


def moves(kiosk: Kiosk[Any], state: Hashable) -> Iterator[str]:
    """What may be planned in a state: every touch that acts, and waiting for a busy machine."""
    touches = kiosk.touches(state)
    yield from touches
    timer = kiosk.timer(state)
    if timer is not None and timer.kind == "busy" and timer.control not in touches:
        yield timer.control


def likely(kiosk: Kiosk[Any], state: Hashable, goal: Any) -> Iterator[str]:
    """The same, the touch first that a kiosk takes for the next one, where it has a way in mind (`led`).

    It is judged by the distance as any other.
    """
    led = getattr(kiosk, "led", None)
    first = led(state, goal) if led is not None else None
    if first is not None:
        yield first
    yield from moves(kiosk, state)


def waits(kiosk: Kiosk[Any], state: Hashable, control: str) -> bool:
    """Whether `control` is not touched by a person here but by the busy machine."""
    timer = kiosk.timer(state)
    return (
        timer is not None and timer.kind == "busy" and timer.control == control and control not in kiosk.touches(state)
    )


def plan(kiosk: Kiosk[Any], state: Hashable, goal: Any, weight: float = 1.5, limit: int = LIMIT) -> Plan | None:
    """Touches from `state` to the goal; None where there is no way, or none within `limit` opened states.

    With weight 1 no shorter way exists, provided that the kiosk's distance is a lower bound.
    """
    ended = kiosk.ended(state, goal)
    if ended is not None:
        return Plan((), 0) if ended == "done" else None
    return _search(kiosk, state, goal, weight, limit)


def remaining(kiosk: Kiosk[Any], state: Hashable, goal: Any, limit: int = LIMIT) -> int | None:
    """The fewest touches to the goal, waits for a busy machine counted; None as for `plan`."""
    found = plan(kiosk, state, goal, 1.0, limit)
    return None if found is None else len(found.touches)


def overestimated(kiosk: Kiosk[Any], state: Hashable, goal: Any, way: Plan) -> bool:
    """Whether the distance, at `state` or anywhere on this way from it, is more than the touches left of the way.

    Then it is no lower bound, and what the coach calls the fewest touches may not be the fewest.
    """
    left = range(len(way.touches), -1, -1)
    return any(kiosk.distance(at, goal) > n for n, at in zip(left, (state, *way.states), strict=True))


class _Node:
    """A state in the search: how it was reached, and its children not made yet."""

    __slots__ = ("cost", "distance", "parent", "rest", "state", "touch")

    def __init__(self, state: Hashable, parent: _Node | None, touch: str, cost: int, distance: int) -> None:
        self.state = state
        self.parent = parent
        self.touch = touch
        self.cost = cost
        self.distance = distance
        self.rest: Iterator[str] | None = None

    def plan(self, opened: int) -> Plan:
        """The touches from the root to here."""
        touches, states = [], []
        node = self
        while node.parent is not None:
            touches.append(node.touch)
            states.append(node.state)
            node = node.parent
        return Plan(tuple(reversed(touches)), opened, tuple(reversed(states)))


def _search(kiosk: Kiosk[Any], start: Hashable, goal: Any, weight: float, limit: int) -> Plan | None:
    distance = kiosk.distance(start, goal)
    if distance >= UNREACHABLE:
        return None
    ticket = itertools.count()
    queue: list[tuple[float, int, int, _Node]] = []
    cheapest: dict[Hashable, int] = {start: 0}
    node = _Node(start, None, "", 0, distance)
    opened = 0
    while True:
        if node.rest is None:
            if kiosk.ended(node.state, goal) == "done":
                return node.plan(opened)
            if opened >= limit:
                return None
            opened += 1
            node.rest = likely(kiosk, node.state, goal)
        best = None
        cost = node.cost + 1
        for touch in node.rest:
            state = kiosk.touch(node.state, touch)
            if cheapest.get(state, UNREACHABLE) <= cost:
                continue
            distance = kiosk.distance(state, goal)
            if distance >= UNREACHABLE:
                continue
            cheapest[state] = cost
            child = _Node(state, node, touch, cost, distance)
            if distance < node.distance:
                best = child
                # The rest may still be as good, never better: it waits at the parent's own rank, behind the child.
                heapq.heappush(queue, (node.cost + weight * node.distance, node.distance, next(ticket), node))
                break
            heapq.heappush(queue, (cost + weight * distance, distance, next(ticket), child))
        if best is None:
            best = _pop(queue, cheapest)
            if best is None:
                return None
        node = best


def _pop(queue: list[tuple[float, int, int, _Node]], cheapest: dict[Hashable, int]) -> _Node | None:
    """The best node that was not reached more cheaply since it was queued."""
    while queue:
        node = heapq.heappop(queue)[3]
        if cheapest[node.state] == node.cost:
            return node
    return None


class Guide:
    """A coach for one mission on one kiosk that remembers its plans.

    As long as the learner follows a plan nothing is searched anew. Ways are fewest touches where the exact search is
    small (it nearly always is); where it is not, a way by weight 1.5 stands in, so that guidance never stops.
    """

    EXACT = 600
    """States that the exact search may open before the weighted one stands in."""
    KEPT = 4_096
    """States whose way is remembered."""

    def __init__(self, kiosk: Kiosk[Any], goal: Any) -> None:
        self.kiosk = kiosk
        self.goal = goal
        self._known: OrderedDict[Hashable, tuple[str, int] | None] = OrderedDict()

    def next_touch(self, state: Hashable) -> str | None:
        """The touch to make now; None at the goal, and where there is no way."""
        way = self._way(state)
        return way[0] if way is not None and way[1] else None

    def remaining(self, state: Hashable) -> int | None:
        """Touches still to make, waits counted; None where there is no way."""
        way = self._way(state)
        return None if way is None else way[1]

    def way(self, state: Hashable) -> tuple[str, ...]:
        """All touches still to make; empty at the goal, and where there is no way."""
        touches = []
        while (touch := self.next_touch(state)) is not None:
            touches.append(touch)
            state = self.kiosk.touch(state, touch)
        return tuple(touches)

    def presses(self, state: Hashable) -> int | None:
        """Touches that a person still has to make: waits are not counted."""
        if self.remaining(state) is None:
            return None
        pressed = 0
        for touch in self.way(state):
            pressed += not waits(self.kiosk, state, touch)
            state = self.kiosk.touch(state, touch)
        return pressed

    def _way(self, state: Hashable) -> tuple[str, int] | None:
        if state in self._known:
            self._known.move_to_end(state)
            return self._known[state]
        found = plan(self.kiosk, state, self.goal, 1.0, self.EXACT) or plan(self.kiosk, state, self.goal)
        if found is None:
            self._known[state] = None
        else:
            self._remember(state, found)
        while len(self._known) > self.KEPT:
            self._known.popitem(last=False)
        return self._known[state]

    def _remember(self, state: Hashable, found: Plan) -> None:
        """Keep the way from each state of a plan; a shorter one that is known stays."""
        states = (state, *found.states)
        for n, (at, touch) in enumerate(zip(states, (*found.touches, ""), strict=True)):
            left = len(found.touches) - n
            known = self._known.get(at)
            if known is None or known[1] > left:
                self._known[at] = (touch, left)
