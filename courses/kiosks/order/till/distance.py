"""How many touches are still needed at a self-checkout: back to the scanner, the mending, and on to the end.

Every touch is counted as a person has to make it: one for each barcode, two and the tabs for what is searched for in
the list, two more (the call, and the wait) for the first good that only adults may buy.
"""

from __future__ import annotations

from courses.kiosk import UNREACHABLE
from courses.kiosks.order.content import Line
from courses.kiosks.order.goal import Goal, ended
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.paying import Paying
from courses.kiosks.order.state import NO, YES, Page, Popup, Slot, State, put
from courses.kiosks.order.till.content import Till
from courses.kiosks.order.till.goal import TillAim
from courses.kiosks.order.till.touches import fits

Basket = tuple[Line, ...]

SHOWING = 2
"""The call of the staff, and the wait for them."""


class TillWay:
    """The distances of one goal at one self-checkout."""

    def __init__(self, shop: Layout, goal: Goal, till: Till) -> None:
        self.shop = shop
        self.aim = TillAim(goal, shop, till)
        self._pay = Paying(shop, self.aim)
        self._points = (1 + (self._pay.number if goal.points else 0)) if shop.content.points else 0
        self._bag = int(bool(shop.bags))

    def touches(self, state: State) -> int:
        """A lower bound of the touches to the end; UNREACHABLE where there is no way."""
        if not self.aim.possible:
            return UNREACHABLE
        missing = (self.aim.goal.bar & ~state.bar).bit_count()
        if state.paid:
            over = ended(self.aim, state)
            if over is not None:
                return UNREACHABLE if over == "spoiled" else 0
            return missing + self._pay.after(state)
        here = self._here(state)
        again = 1 + self._mending(()) + self._to_the_end(state.misread)
        if state.popup == Popup.LEAVE:
            return missing + 1 + min(again, here)
        return missing + (here if here <= again else min(here, self._home(state) + again))

    # At the scanner

    def _mending(self, basket: Basket) -> int:
        """Touches that make the goods right, from the scanner and back to it."""
        have, want = self.aim.goods(basket), self.aim.wanted
        adults = self.shop.adults
        touches = sum(item not in want for item in have)
        approved = any(item in adults for item in have)
        showing = 0
        for item, wanted in want.items():
            there = have.get(item, 0)
            each = self._adding(item)
            if there <= wanted:
                touches += (wanted - there) * each
                if there < wanted and item in adults and not approved:
                    showing = SHOWING
                continue
            anew = 1 + wanted * each
            if item in adults and sum(other in adults for other in have) == 1:
                anew += SHOWING  # nobody else's age was looked at
            touches += min(there - wanted, anew)
        return touches + showing

    def _adding(self, item: int) -> int:
        """Touches that put one of an item into the basket."""
        return 1 if item in self.shop.goods else 2 + self._way_to(item, 0, 0)

    def _way_to(self, item: int, category: int, leaf: int) -> int:
        """Tabs and pagers to an item in the list."""
        return min(
            abs(to - leaf) if tab == category else 1 + to
            for tab, to in self.shop.where.get(item, ())
        )  # fmt: skip

    def _to_the_end(self, misread: bool) -> int:
        """Touches from the scanner, the goods being right, to the end."""
        return 1 + self._bag + self._points + self._pay.least[misread]

    def _home(self, state: State) -> int:
        """Touches that lead to a new start; none are needed there."""
        page = state.page
        if page == Page.START:
            return 0
        touches = 2 if state.basket else 1
        if state.popup or page in (Page.FIND, Page.PHONE, Page.SCAN):
            touches += 1 + int(state.popup == Popup.STRANGER)
        elif page == Page.READING:
            touches += 2
        elif page == Page.CARD:
            touches += 1 + int(state.slot != Slot.EMPTY)
        return touches

    def _here(self, state: State) -> int:
        """Touches to the end without a new start."""
        page, basket = state.page, state.basket
        if page == Page.START:
            return 1 + self._mending(()) + self._to_the_end(state.misread)
        if page == Page.GOODS:
            return self._on_goods(state)
        if page == Page.FIND:
            return self._on_find(state) + self._to_the_end(state.misread)
        if page == Page.BAG:
            return self._on_bag(state, basket)
        if page == Page.POINTS:
            return self._on_points(state)
        if page == Page.PHONE:
            return self._on_phone(state)
        return self._pays(state)

    def _on_goods(self, state: State) -> int:
        touches = self._mending(state.basket)
        if state.draft:
            taken = self._mending(put(state.basket, state.draft[0], (), 1, self.shop.content.most))
            if state.popup == Popup.ADULT:
                touches = min(1 + touches, SHOWING + taken)
            elif state.popup == Popup.STAFF:
                touches = 1 + min(touches, taken)
        return touches + self._to_the_end(state.misread)

    def _on_find(self, state: State) -> int:
        touches = 1 + self._mending(state.basket)
        have = self.aim.goods(state.basket)
        for item, wanted in self.aim.wanted.items():
            if item not in self.shop.goods and have.get(item, 0) < wanted and fits(self.shop, state, item):
                taken = self._mending(put(state.basket, item, (), 1, self.shop.content.most))
                touches = min(touches, self._way_to(item, state.category, state.leaf) + 1 + taken)
        return touches

    # From the bag on

    def _on_bag(self, state: State, basket: Basket) -> int:
        if self.aim.goods_right(basket):
            return 1 + self._points + self._pay.least[state.misread]
        return 1 + self._mending(basket) + self._to_the_end(state.misread)

    def _back(self, state: State) -> int:
        """From the page before the points, or before paying where none are collected."""
        if self._bag:
            return self._on_bag(state, state.basket)
        return self._mending(state.basket) + self._to_the_end(state.misread)

    def _on_points(self, state: State) -> int:
        if self.aim.basket_right(state):
            return self._points + self._pay.least[state.misread]
        return 1 + self._back(state)

    def _on_phone(self, state: State) -> int:
        leaving = int(state.popup == Popup.STRANGER) + 1 + self._on_points(state)
        if self.aim.goal.points is False or not self.aim.basket_right(state):
            return leaving
        return min(self._pay.typing(state) + self._pay.least[state.misread], leaving)

    def _on_payment(self, state: State) -> int:
        if not self.shop.content.points:
            return self._pay.least[state.misread] if self.aim.basket_right(state) else 1 + self._back(state)
        wanted = self.aim.goal.points
        if self.aim.basket_right(state) and wanted in (None, {YES: True, NO: False}.get(state.points)):
            return self._pay.least[state.misread]
        return 1 + self._on_points(state)

    def _pays(self, state: State) -> int:
        """On the choice of payment and on the pages of the ways to pay."""
        leaving = self._on_payment(state)
        if state.page == Page.PAYMENT:
            return leaving
        reading, held = state.page == Page.READING, int(state.slot != Slot.EMPTY)
        leaving += 1 + (1 if reading else held)
        if not self.aim.paid_right(state):
            return leaving
        touches = self._pay.chosen(state.method, state.misread)
        return min(leaving, touches - 1 if reading else touches + held)
