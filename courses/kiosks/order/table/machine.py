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
        later = Tablet(content, table, situation, gone=True) if situation.runs_out else None
        super().__init__(Tablet(content, table, situation), later)
        self._ways: dict[tuple[Goal, bool], TableWay] = {}

    def start(self) -> State:
        """The tablet on its table, waiting."""
        return State(seat=self.shop.seat)

    def screen(self, state: State) -> Screen:
        """What stands on the glass, and beside it."""
        return shown(self.now(state), state)

    def outcome(self, state: State) -> Hashable:
        """What the tablet was told."""
        return served.outcome(self.shop, state)

    def ended(self, state: State, goal: Goal) -> Ended | None:
        """done, spoiled or None."""
        return served.ended(self.way(goal, state.gone).aim, state)

    def distance(self, state: State, goal: Goal) -> int:
        """Touches still needed."""
        return self.way(goal, state.gone).touches(state)

    def wrong(self, state: State, goal: Goal) -> tuple[Wrong, ...]:
        """How what was ordered differs from the goal."""
        return differences.wrong(self.now(state), self.way(goal, state.gone).aim, state)

    def way(self, goal: Goal, gone: bool = False) -> TableWay:
        """The distances of a goal, before or after what runs out was picked."""
        way = self._ways.get((goal, gone))
        if way is None:
            made = TableWay(self.later, goal) if gone else TableWay(self.shop, goal, self.later)
            way = self._ways[goal, gone] = made
        return way

    def _ids(self, state: State) -> tuple[str, ...]:
        return touches.touches(self.now(state), state)

    def _moved(self, state: State, control: str) -> State:
        return moves.move(self.now(state), state, control)
