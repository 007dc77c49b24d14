"""What is wanted from the machine, and how that is compared with what it was told."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from courses.kiosk import Ended
from courses.kiosks.order.content import Options
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import CHANGE, NO, SLIP, YES, Page, Slot, State


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many of an item with these options; `instead` is what to take, in this order, where it is sold out."""

    item: int
    options: Options
    count: int
    instead: tuple[tuple[int, Options], ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """An order as it was asked for. None: either answer is right.

    `place` and `payment` are indices into the content. `bar` holds bits of the barrier-free bar that must be on at the
    end.
    """

    lines: tuple[Wanted, ...]
    place: int | None = None
    payment: int | None = None
    points: bool | None = None
    receipt: bool | None = None
    invoice: bool | None = None
    bar: int = 0
    bag: int | None = None
    """Item of the bag that is wanted at a self-checkout; NO_BAG where none is."""
    table: int | None = None
    """Index of the table's number."""
    further: tuple[tuple[Wanted, ...], ...] = ()
    """At a table: rounds that are ordered after `lines`."""
    calls: int = 0
    """At a table: what the staff must be called for, as a mask."""


def taken(wanted: Wanted, shop: Layout) -> tuple[int, Options] | None:
    """What is ordered for a line where some things are sold out; None where nothing serves."""
    ways = ((wanted.item, wanted.options), *wanted.instead)
    return next((way for way in ways if way[0] in shop.within_reach and way[0] not in shop.sold_out), None)


class Aim:
    """A goal in one shop's situation: what is sold out has its substitute."""

    def __init__(self, goal: Goal, shop: Layout) -> None:
        self.goal = goal
        self.want: dict[tuple[int, Options], int] = {}
        self.possible = True
        """False where something is sold out and nothing was named instead."""
        for wanted in goal.lines:
            found = taken(wanted, shop)
            if found is None:
                self.possible = False
            else:
                self.want[found] = self.want.get(found, 0) + wanted.count
        self.lines = frozenset((item, options, count) for (item, options), count in self.want.items())
        self.total = shop.content.total(tuple(self.lines))

    def basket_right(self, state: State) -> bool:
        """Whether the basket is the order."""
        return len(state.basket) == len(self.lines) and self.lines.issuperset(state.basket)

    def place_right(self, state: State) -> bool:
        """Whether 매장 / 포장 is as asked for."""
        return self.goal.place is None or state.place == self.goal.place

    def points_right(self, state: State) -> bool:
        """Whether points were collected or not, as asked for."""
        return agrees(self.goal.points, state.points)

    def payment_right(self, state: State) -> bool:
        """Whether the way to pay is the one asked for."""
        return self.goal.payment is None or state.method == self.goal.payment

    def paid_right(self, state: State) -> bool:
        """Whether what cannot be changed after paying is as asked for."""
        return (
            self.basket_right(state)
            and self.place_right(state)
            and self.payment_right(state)
            and self.points_right(state)
        )

    def left(self, state: State) -> int:
        """How many things still have to be taken out of the machine."""
        left = int(state.slot == Slot.CARD) + (1 if state.left & CHANGE else 0)
        return left + (1 if self.goal.receipt and state.left & SLIP else 0)


def agrees(wanted: bool | None, answer: int) -> bool:
    """Whether an answer (NO or YES) is the wanted one; before the answer nothing disagrees."""
    return wanted is None or answer == (YES if wanted else NO)


def ended(aim: Aim, state: State) -> Ended | None:
    """done, spoiled, or None: see the contract."""
    if not state.paid:
        return None
    if not aim.paid_right(state):
        return "spoiled"
    if state.invoice and not agrees(aim.goal.invoice, state.invoice):
        return "spoiled"
    if state.receipt and not agrees(aim.goal.receipt, state.receipt):
        return "spoiled"
    if state.page != Page.DONE:
        return None
    return "spoiled" if aim.left(state) or aim.goal.bar & ~state.bar else "done"


def outcome(shop: Layout, state: State) -> Hashable:
    """What the machine has been told so far. An item that is open counts from the first change made to it."""
    draft = state.draft
    if draft and draft[2] == 1 and draft[1] == shop.content.items[draft[0]].defaults:
        draft = ()
    return (
        *(state.place, draft, frozenset(state.basket), state.points, state.typed, state.slips, state.method),
        *(state.money, state.slot, state.paid, state.left, state.invoice, state.receipt, state.page == Page.DONE),
    )
