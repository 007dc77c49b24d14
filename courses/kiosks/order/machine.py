"""The order kiosk: the contract's functions over one shop in one situation."""

from __future__ import annotations

from collections.abc import Hashable

from courses.kiosk import Ended, Screen, Situation, Wrong
from courses.kiosks.order import differences, moves
from courses.kiosks.order import goal as goals
from courses.kiosks.order import touches as shops
from courses.kiosks.order.acting import Acting
from courses.kiosks.order.content import Content
from courses.kiosks.order.distance import Way
from courses.kiosks.order.goal import Goal
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.screens import screen as shown
from courses.kiosks.order.state import State
from courses.kiosks.order.till.distance import TillWay


class OrderKiosk(Acting[Layout]):
    """A shop's machine. What it remembers (distances, the last list of touches) only saves work."""

    def __init__(self, content: Content, situation: Situation) -> None:
        later = Layout(content, situation, gone=True) if situation.runs_out else None
        super().__init__(Layout(content, situation), later)
        self._ways: dict[tuple[Goal, bool], Way | TillWay] = {}
        self._now: tuple[Goal | None, bool, Way | TillWay | None] = (None, False, None)

    def start(self) -> State:
        """The machine waiting for a person."""
        return State()

    def screen(self, state: State) -> Screen:
        """What stands on the glass, and beside it."""
        return shown(self.now(state), state)

    def outcome(self, state: State) -> Hashable:
        """What the machine was told."""
        return goals.outcome(self.shop, state)

    def ended(self, state: State, goal: Goal) -> Ended | None:
        """done, spoiled or None."""
        return goals.ended(self.way(goal, state.gone).aim, state) if state.paid else None

    def distance(self, state: State, goal: Goal) -> int:
        """Touches still needed."""
        return self.way(goal, state.gone).touches(state)

    def wrong(self, state: State, goal: Goal) -> tuple[Wrong, ...]:
        """How what the machine was told differs from the goal."""
        return differences.wrong(self.now(state), self.way(goal, state.gone).aim, state)

    def way(self, goal: Goal, gone: bool = False) -> Way | TillWay:
        """The distances of a goal, before or after what runs out was picked."""
        last, then, way = self._now
        if last is not goal or then != gone or way is None:
            way = self._ways.get((goal, gone))
            if way is None:
                way = self._ways[goal, gone] = self._made(goal, gone)
            self._now = (goal, gone, way)
        return way

    def _ids(self, state: State) -> tuple[str, ...]:
        return shops.touches(self.now(state), state)

    def _moved(self, state: State, control: str) -> State:
        return moves.move(self.now(state), state, control)

    def _made(self, goal: Goal, gone: bool) -> Way | TillWay:
        if (till := self.shop.content.till) is not None:
            return TillWay(self.shop, goal, till)
        if gone:
            return Way(self.later, goal)
        after = self.way(goal, gone=True) if self.shop.runs_out is not None else None
        return Way(self.shop, goal, after if isinstance(after, Way) else None)
