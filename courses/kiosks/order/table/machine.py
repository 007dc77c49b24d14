"""The tablet of a table: the contract's functions."""

from __future__ import annotations

from collections.abc import Hashable

from courses.kiosk import Ended, Screen, Situation, Wrong
from courses.kiosks.order.acting import Acting
from courses.kiosks.order.content import Content, Table
from courses.kiosks.order.goal import Goal
from courses.kiosks.order.state import State
from courses.kiosks.order.table import differences, moves, served, touches
from courses.kiosks.order.table.distance import TableWay
from courses.kiosks.order.table.screens import screen as shown
from courses.kiosks.order.table.tablet import Tablet


class TableKiosk(Acting[Tablet]):
    """A diner's tablet. What it remembers (distances, the last list of touches) only saves work."""

    def __init__(self, content: Content, table: Table, situation: Situation) -> None:
        super().__init__(Tablet(content, table, situation))
        self._ways: dict[Goal, TableWay] = {}

    def start(self) -> State:
        """The tablet on its table, waiting."""
        return State(seat=self.shop.seat)

    def screen(self, state: State) -> Screen:
        """What stands on the glass, and beside it."""
        return shown(self.shop, state)

    def outcome(self, state: State) -> Hashable:
        """What the tablet was told."""
        return served.outcome(self.shop, state)

    def ended(self, state: State, goal: Goal) -> Ended | None:
        """done, spoiled or None."""
        return served.ended(self.way(goal).aim, state)

    def distance(self, state: State, goal: Goal) -> int:
        """Touches still needed."""
        return self.way(goal).touches(state)

    def wrong(self, state: State, goal: Goal) -> tuple[Wrong, ...]:
        """How what was ordered differs from the goal."""
        return differences.wrong(self.shop, self.way(goal).aim, state)

    def way(self, goal: Goal) -> TableWay:
        """The distances of a goal."""
        way = self._ways.get(goal)
        if way is None:
            way = self._ways[goal] = TableWay(self.shop, goal)
        return way

    def _ids(self, state: State) -> tuple[str, ...]:
        return touches.touches(self.shop, state)

    def _moved(self, state: State, control: str) -> State:
        return moves.move(self.shop, state, control)
