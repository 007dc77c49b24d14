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
        super().__init__(Layout(content, situation))
        self._ways: dict[Goal, Way | TillWay] = {}
        self._now: tuple[Goal | None, Way | TillWay | None] = (None, None)

    def start(self) -> State:
        """The machine waiting for a person."""
        return State()

    def screen(self, state: State) -> Screen:
        """What stands on the glass, and beside it."""
        return shown(self.shop, state)

    def outcome(self, state: State) -> Hashable:
        """What the machine was told."""
        return goals.outcome(self.shop, state)

    def ended(self, state: State, goal: Goal) -> Ended | None:
        """done, spoiled or None."""
        return goals.ended(self.way(goal).aim, state) if state.paid else None

    def distance(self, state: State, goal: Goal) -> int:
        """Touches still needed."""
        return self.way(goal).touches(state)

    def wrong(self, state: State, goal: Goal) -> tuple[Wrong, ...]:
        """How what the machine was told differs from the goal."""
        return differences.wrong(self.shop, self.way(goal).aim, state)

    def way(self, goal: Goal) -> Way | TillWay:
        """The distances of a goal."""
        last, way = self._now
        if last is not goal or way is None:
            way = self._ways.get(goal)
            if way is None:
                till = self.shop.content.till
                way = self._ways[goal] = Way(self.shop, goal) if till is None else TillWay(self.shop, goal, till)
            self._now = (goal, way)
        return way

    def _ids(self, state: State) -> tuple[str, ...]:
        return shops.touches(self.shop, state)

    def _moved(self, state: State, control: str) -> State:
        return moves.move(self.shop, state, control)
