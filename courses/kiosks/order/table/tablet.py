"""The tablet of one table: the pages it has beside a shop's, and tables made once for it."""

from __future__ import annotations

from functools import cached_property

from courses.kiosk import Situation
from courses.kiosks.order.content import Content, Table
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import BAR, State

NAMES = tuple(name for name in BAR if name != "staff")
"""The tablet's barrier-free bar: it has a button of its own to call the staff."""
BAR_IDS = tuple(f"bar:{name}" for name in NAMES)


class Stop:
    """Pages beside those of `Page`."""

    SEAT = 40
    """Is this the right table's number?"""
    SEATS = 41
    CALL = 42
    HISTORY = 43
    COUNTER = 44


class Note:
    """Popups beside those of `Popup`."""

    SEND = 40
    """What goes to the kitchen cannot be taken back: really?"""
    SENT = 41
    CALLED = 42
    UNSENT = 43
    """Something is still in the basket, and it is about to be paid."""


class Tablet(Layout):
    """A diner in one situation; `seat` is the index of the number that the tablet has been set to."""

    def __init__(self, content: Content, table: Table, situation: Situation, gone: bool = False) -> None:
        super().__init__(content, situation, gone)
        self.table = table
        self.seats = {str(number): i for i, number in enumerate(table.numbers)}
        self.seat = self.seats.get(situation.place, 0)
        self.calls = {call.id: i for i, call in enumerate(table.calls)}

    def total(self, state: State) -> int:
        """Won to pay: what went to the kitchen. (Before it is paid there is nothing in the basket any more.)"""
        return sum(map(self.content.total, state.sent))

    @cached_property
    def shelf_touches(self) -> dict[tuple[int, int], tuple[str, ...]]:
        """Cards, pagers and tabs that act on a page of the menu."""
        tabs = tuple(f"tab:{category.id}" for category in self.content.categories)
        return {
            (category, leaf): (
                *(f"item:{self.content.items[item].id}" for item in items if item not in self.sold_out),
                *(("page:next",) if leaf + 1 < len(leaves) else ()),
                *(("page:back",) if leaf else ()),
                *tabs,
            )
            for category, leaves in enumerate(self.leaves)
            for leaf, items in enumerate(leaves)
        }


def settled(state: State) -> bool:
    """Whether the table's number cannot be changed any more: kitchen or staff know it."""
    return bool(state.sent or state.called)


def again(state: State) -> State:
    """The start screen after nobody did anything for long: what was sent stays, what was only chosen is gone."""
    return State(
        misread=state.misread,
        bar=state.bar,
        seat=state.seat,
        sent=state.sent,
        called=state.called,
        offered=state.offered,
        gone=state.gone,
    )
