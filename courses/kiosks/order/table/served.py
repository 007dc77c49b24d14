"""What is wanted at a table, and how what went to the kitchen is compared with it.

Rounds are compared in their order. A round may go to the kitchen in parts (who forgot the rice orders it a moment
later); what nobody asked for, too many, or what was to come only later, cannot be taken back from the glass.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Mapping
from dataclasses import replace

from courses.kiosk import Ended
from courses.kiosks.order import goal as goals
from courses.kiosks.order.content import Line, Options
from courses.kiosks.order.goal import Aim, Goal
from courses.kiosks.order.state import Page, State
from courses.kiosks.order.table.tablet import Tablet, settled

Round = tuple[Line, ...]
Need = Mapping[tuple[int, Options], int]

_KEPT = 4_096


class Served(Aim):
    """A goal at a table: `rounds` are what each round must bring."""

    def __init__(self, goal: Goal, shop: Tablet) -> None:
        every = (goal.lines, *goal.further)
        super().__init__(replace(goal, lines=tuple(itertools.chain.from_iterable(every))), shop)
        self.rounds: tuple[Need, ...] = tuple(Aim(replace(goal, lines=lines), shop).want for lines in every)
        self._help = shop.table.help
        self._rest: dict[tuple[Round, ...], tuple[int, Need] | None] = {}

    def rest(self, sent: tuple[Round, ...]) -> tuple[int, Need] | None:
        """The round that is to come now and what of it is still needed; after the last one nothing. None where
        something went to the kitchen that should not have."""
        if sent not in self._rest:
            if len(self._rest) > _KEPT:
                self._rest.clear()
            self._rest[sent] = self._left_of(sent)
        return self._rest[sent]

    def _left_of(self, sent: tuple[Round, ...]) -> tuple[int, Need] | None:
        if not sent:
            return 0, self.rounds[0]
        before = self.rest(sent[:-1])
        if before is None:
            return None
        n, need = before
        left = without(need, sent[-1])
        if left is None:
            return None
        if left:
            return n, left
        return n + 1, self.rounds[n + 1] if n + 1 < len(self.rounds) else {}

    def seat_right(self, state: State) -> bool:
        """Whether the tablet says that it stands on the right table."""
        return self.goal.table is None or state.seat == self.goal.table

    def calling(self, called: int) -> int:
        """What the staff must still be called for, as a mask."""
        return self.goal.calls & ~called

    def uncalled_for(self, called: int) -> int:
        """What the staff was called for without its being asked for; who needs help may call for it at any time."""
        return called & ~(self.goal.calls | self._help)

    def all_served(self, state: State) -> bool:
        """Whether every round went to the kitchen and the staff was called for everything."""
        rest = self.rest(state.sent)
        return rest is not None and rest[0] == len(self.rounds) and not self.calling(state.called)

    def paid_right(self, state: State) -> bool:
        """Whether what cannot be changed after paying is as asked for."""
        return self.all_served(state) and self.payment_right(state)


def without(need: Need, basket: Round) -> Need | None:
    """What is still needed after a basket; None where there is something in it, or so many, that is not needed."""
    left = dict(need)
    for item, options, count in basket:
        rest = left.get((item, options), 0) - count
        if rest < 0:
            return None
        left[item, options] = rest
    return {line: count for line, count in left.items() if count}


def ended(aim: Served, state: State) -> Ended | None:
    """done, spoiled, or None: see the contract."""
    if not (settled(state) or state.paid):
        return None
    if not aim.seat_right(state) or aim.rest(state.sent) is None or aim.uncalled_for(state.called):
        return "spoiled"
    if not state.paid:
        return None
    if not aim.paid_right(state):
        return "spoiled"
    if state.receipt and not goals.agrees(aim.goal.receipt, state.receipt):
        return "spoiled"
    if state.page != Page.DONE:
        return None
    return "spoiled" if aim.left(state) or aim.goal.bar & ~state.bar else "done"


def outcome(shop: Tablet, state: State) -> Hashable:
    """What the tablet has been told so far."""
    sent = tuple(map(frozenset, state.sent))
    return (goals.outcome(shop, state), state.seat, sent, state.asking, state.called)
