"""How many touches are still needed: the way back to what is wrong, the mending, the way forward to the end.

Everything is counted as a person would have to touch it, so that the coach's search hardly ever has to look about.
Each page asks for the touches of the page that comes after it or before it; home, with a new order from the start, is
weighed against every other way.
"""

from __future__ import annotations

from courses.kiosk import UNREACHABLE
from courses.kiosks.order.content import Line, Options
from courses.kiosks.order.goal import Aim, Goal, ended
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.mend import Mending, Spared
from courses.kiosks.order.paying import Paying
from courses.kiosks.order.state import NO, UNDECIDED, YES, Page, Popup, Slot, State, put

Basket = tuple[Line, ...]

_KEPT = 8_192
"""Baskets at places of the menu whose mending is remembered."""


class Way:
    """The distances of one goal at one machine."""

    def __init__(self, shop: Layout, goal: Goal, after: Way | None = None) -> None:
        """`after`: the distances once what runs out was picked; what is then wanted is all that can be had."""
        self.shop = shop
        self.aim = Aim(goal, shop)
        self._last = self.aim if after is None else after.aim
        """What can be ordered in the end."""
        self._after = after
        probe = shop.runs_out if self._last.want != self.aim.want else None
        self._mending = Mending(shop, self._last.want, probe)
        self._offer = int(shop.offer)
        self._spares = tuple(
            (item, self._last.want[line])
            for item in shop.upsell
            if (line := (item, shop.content.items[item].defaults)) in self._last.want
        )
        self._pay = Paying(shop, self._last)
        self._points = (1 + (self._pay.number if goal.points else 0)) if shop.content.points else 0
        self._to_pay_known: dict[tuple[Basket, int, int, bool, bool], int] = {}
        self._fresh = UNREACHABLE
        if self._last.possible:
            self._fresh = self._from_start()

    def touches(self, state: State) -> int:
        """A lower bound of the touches to the end; UNREACHABLE where there is no way."""
        if not self._last.possible:
            return UNREACHABLE
        missing = (self.aim.goal.bar & ~state.bar).bit_count()
        if state.paid:
            if ended(self.aim, state) is not None:
                return UNREACHABLE if ended(self.aim, state) == "spoiled" else 0
            return missing + self._pay.after(state)
        here, again = self._here(state), self._again(state.misread)
        if state.popup == Popup.LEAVE:
            return missing + 1 + min(again, here, self._probed_first(state._replace(popup=Popup.NONE)))
        if here <= again:
            return missing + here
        return missing + min(here, self._home(state) + again, self._probed_first(state))

    def _probed_first(self, state: State) -> int:
        """What runs out is picked on the page that is open, then a new order is begun."""
        if self._after is None or state.page < Page.MENU:
            return UNREACHABLE
        way = self._mending.probing(state.category, state.leaf)
        return way + self._home(state) + self._after._again(state.misread)

    # Before paying

    def _again(self, misread: bool) -> int:
        """Touches from the start screen to the end, whatever of the bar is on."""
        return self._fresh + self._to_the_end(misread, False)

    def _from_start(self) -> int:
        """Touches from the start screen to the order check's 결제하기, that one not counted."""
        touches = 1 + int(self.shop.asks_place) + self._offer
        return touches + self._to_pay((), 0, 0, False, False)

    def _to_pay(self, basket: Basket, category: int, leaf: int, fresh: bool, offered: bool) -> int:
        """Touches from the menu to the order check with the right basket, or with all but what is offered there."""
        key = (basket, category, leaf, fresh, offered)
        touches = self._to_pay_known.get(key)
        if touches is None:
            touches = self._mending.from_menu(basket, category, leaf, fresh)
            for spared in self._spared(basket, offered):
                mending = self._mending.from_menu(basket, category, leaf, fresh, spared)
                touches = min(touches, mending + spared.detour)
            if len(self._to_pay_known) > _KEPT:
                self._to_pay_known.clear()
            self._to_pay_known[key] = touches
        return touches

    def _spared(self, basket: Basket, offered: bool) -> list[Spared]:
        """What is going to be offered and so may be left for later, whether or not the basket has it now."""
        if offered:
            return []
        found = []
        for item, wanted in self._spares:
            if len(self._last.want) > 1 or wanted > 1:
                found.append(Spared(item, 1))
            if len(self._last.want) > 1 or basket:
                # Take it where it is offered, come back for plus, and go on: shorter than a long way over the menu.
                found.append(Spared(item, wanted, wanted + 1))
        return found

    def _to_the_end(self, misread: bool, offered: bool) -> int:
        """Touches from the order check, all being right, to the end."""
        upsell = 1 if self.shop.upsell and not offered else 0
        return 1 + upsell + self._points + self._pay.least[misread]

    def _home(self, state: State) -> int:
        """Touches that lead to a new order on the start screen; none are needed there."""
        page = state.page
        if page == Page.START:
            return 0
        touches = 2 if state.basket else 1
        if state.popup == Popup.UPGRADE:
            return 3  # either answer fills the basket
        if state.popup in (Popup.STRANGER, Popup.OFFER, Popup.UPSELL, Popup.GONE):
            touches += 1  # 전체 삭제 needs none more: confirmed, it leaves no basket to confirm again
        if page in (Page.DETAIL, Page.PHONE, Page.SCAN, Page.CASH):
            touches += 1
        elif page == Page.READING:
            touches += 2
        elif page == Page.CARD:
            touches += 1 + int(state.slot != Slot.EMPTY)
        return touches

    def _here(self, state: State) -> int:
        """Touches to the end without a new order."""
        page, basket = state.page, state.basket
        if page == Page.START:
            return self._again(state.misread)
        if page == Page.PLACE:
            touches = 1 + self._offer + self._to_pay(basket, 0, 0, False, state.offered)
            return touches + self._to_the_end(state.misread, state.offered)
        if page == Page.MENU:
            return int(state.popup in (Popup.OFFER, Popup.GONE)) + self._menu(state, basket)
        if page == Page.DETAIL:
            return self._detail(state)
        if page == Page.CHECK:
            return self._on_check(state)
        if page == Page.POINTS:
            return self._on_points(state, basket)
        if page == Page.PHONE:
            return self._on_phone(state)
        return self._pays(state)

    def _place_anew(self, state: State) -> tuple[bool, int]:
        """Whether the place has to be chosen again, and the touches for it, from the menu and back to it."""
        if self.aim.place_right(state):
            return False, 0
        return True, 2 + self._offer

    def _menu(self, state: State, basket: Basket) -> int:
        fresh, placing = self._place_anew(state)
        touches = placing + self._to_pay(basket, state.category, state.leaf, fresh, state.offered)
        return touches + self._to_the_end(state.misread, state.offered)

    def _detail(self, state: State) -> int:
        touches = 1 + self._menu(state, state.basket)
        if not state.draft:
            return touches
        item, options, count = state.draft
        if state.popup == Popup.UPGRADE:
            return self._on_upgrade(state, item, options, count)
        for adding, basket in self._mending.drafts(state):
            touches = min(touches, adding + self._menu(state, basket))
        return touches

    def _on_upgrade(self, state: State, item: int, options: Options, count: int) -> int:
        """Either answer puts something into the basket."""
        content, larger = self.shop.content, self.shop.upgraded(item, options)
        some = [options] if larger is None else [options, larger]
        baskets = [put(state.basket, item, settings, count, content.most) for settings in some]
        return 1 + min(self._menu(state, basket) for basket in baskets if len(basket) <= content.lines)

    def _on_check(self, state: State) -> int:
        if state.popup == Popup.UPSELL:
            return self._on_upsell(state)
        touches = self._check(state, state.basket, state.shelf)
        if state.popup == Popup.CLEAR:
            return 1 + min(touches, self._menu(state, ()))
        return touches

    def _check(self, state: State, basket: Basket, shelf: int) -> int:
        fresh, placing = self._place_anew(state)
        where = (shelf, state.category, state.leaf, fresh)
        touches = self._mending.from_check(basket, *where)
        for spared in self._spared(basket, state.offered):
            touches = min(touches, self._mending.from_check(basket, *where, spared) + spared.detour)
        return placing + touches + self._to_the_end(state.misread, state.offered)

    def _on_upsell(self, state: State) -> int:
        touches = 1 + self._after_check(state, state.basket)
        content = self.shop.content
        for item, _ in self._spares:
            basket = put(state.basket, item, content.items[item].defaults, 1, content.most)
            if len(basket) <= content.lines:
                touches = min(touches, 1 + self._after_check(state, basket))
        return touches

    def _after_check(self, state: State, basket: Basket) -> int:
        """Touches from the page after the order check, whichever this machine has."""
        if self.shop.content.points:
            return self._on_points(state, basket)
        return self._on_payment(state, basket, UNDECIDED)

    def _ordered(self, state: State, basket: Basket) -> bool:
        lines = self.aim.lines
        return len(basket) == len(lines) and lines.issuperset(basket) and self.aim.place_right(state)

    def _on_points(self, state: State, basket: Basket) -> int:
        if self._ordered(state, basket):
            return self._points + self._pay.least[state.misread]
        return 1 + self._check(state, basket, 0)

    def _on_phone(self, state: State) -> int:
        stranger = int(state.popup == Popup.STRANGER)
        leaving = stranger + 1 + self._on_points(state, state.basket)
        if self.aim.goal.points is False or not self._ordered(state, state.basket):
            return leaving
        return min(self._pay.typing(state) + self._pay.least[state.misread], leaving)

    # Paying

    def _on_payment(self, state: State, basket: Basket, points: int) -> int:
        if self._ordered(state, basket):
            if not self.shop.content.points or self._points_right(points):
                return self._pay.least[state.misread]
            return 1 + self._on_points(state, basket)
        if self.shop.content.points:
            return 1 + self._on_points(state, basket)
        return 1 + self._check(state, basket, 0)

    def _points_right(self, points: int) -> bool:
        wanted = self.aim.goal.points
        return wanted is None or points == (YES if wanted else NO)

    def _pays(self, state: State) -> int:
        """On the choice of payment and on the pages of the ways to pay."""
        leaving = self._on_payment(state, state.basket, state.points)
        page = state.page
        if page == Page.PAYMENT:
            return leaving
        reading, held = page == Page.READING, int(state.slot != Slot.EMPTY)
        leaving += 1 + (1 if reading else held)
        if not self.aim.paid_right(state):
            return leaving
        touches = self._pay.chosen(state.method, state.misread, state.money)
        return min(leaving, touches - 1 if reading else touches + held)
