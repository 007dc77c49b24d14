"""How many touches are still needed: the way back to what is wrong, the mending, the way forward to the end.

Everything is counted as a person would have to touch it, so that the coach's search hardly ever has to look about.
Each page asks for the touches of the page that comes after it or before it; home, with a new order from the start, is
weighed against every other way.
"""

from __future__ import annotations

from courses.kiosk import UNREACHABLE
from courses.kiosks.order.content import Line
from courses.kiosks.order.goal import Aim, Goal, ended
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.mend import Mending, option_touches
from courses.kiosks.order.state import NO, UNDECIDED, YES, Page, Popup, Slot, State, put

Basket = tuple[Line, ...]


class Way:
    """The distances of one goal at one machine."""

    def __init__(self, shop: Layout, goal: Goal) -> None:
        self.shop = shop
        self.aim = Aim(goal, shop)
        self._mending = Mending(shop, self.aim.want)
        self._offer = int(shop.offer)
        self._spares = tuple(
            item
            for item in shop.upsell
            if (item, shop.content.items[item].defaults) in self.aim.want and sum(self.aim.want.values()) > 1
        )
        self._number = len(shop.digits) + 1
        self._points = 0
        if shop.content.points:
            self._points = 1 + (self._number if goal.points else 0)
        self._fresh = self._from_start() if self.aim.possible else UNREACHABLE

    def touches(self, state: State) -> int:
        """A lower bound of the touches to the end; UNREACHABLE where there is no way."""
        if not self.aim.possible:
            return UNREACHABLE
        missing = (self.aim.goal.bar & ~state.bar).bit_count()
        if state.paid:
            if ended(self.aim, state) is not None:
                return UNREACHABLE if ended(self.aim, state) == "spoiled" else 0
            return missing + self._after_paying(state)
        again = self._again(state.misread)
        if state.popup == Popup.LEAVE:
            return missing + 1 + min(again, self._here(state))
        return missing + min(self._here(state), self._home(state) + again)

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
        touches = self._mending.from_menu(basket, category, leaf, fresh)
        for item in self._spared(basket, offered):
            touches = min(touches, self._mending.from_menu(basket, category, leaf, fresh, item))
        return touches

    def _spared(self, basket: Basket, offered: bool) -> tuple[int, ...]:
        """Items of which the basket still needs one and that are going to be offered."""
        if offered or not self._spares:
            return ()
        have = {(item, options): count for item, options, count in basket}
        items = self.shop.content.items
        return tuple(
            item
            for item in self._spares
            if have.get((item, items[item].defaults), 0) < self.aim.want[item, items[item].defaults]
        )

    def _to_the_end(self, misread: bool, offered: bool) -> int:
        """Touches from the order check, all being right, to the end."""
        return 1 + int(bool(self.shop.upsell) and not offered) + self._points + self._paying(misread)

    def _home(self, state: State) -> int:
        """Touches that lead to a new order on the start screen; none are needed there."""
        page = state.page
        if page == Page.START:
            return 0
        touches = 2 if state.basket else 1
        if state.popup in (Popup.STRANGER, Popup.OFFER, Popup.UPSELL):
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
            return int(state.popup == Popup.OFFER) + self._menu(state, basket)
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
        have = {(other, others): count for other, others, count in state.basket}
        content = self.shop.content
        for (wanted, settings), number in self.aim.want.items():
            missing = number - have.get((wanted, settings), 0)
            if wanted != item or missing <= 0:
                continue
            if (item, settings) not in have and len(state.basket) >= content.lines:
                continue
            choosing = option_touches(content, item, options, settings)
            for some in {missing, min(count, missing)}:
                basket = put(state.basket, item, settings, some, content.most)
                # Too many at once do no harm where the basket takes no more of them.
                stepping = 0 if count > some and number == content.most else abs(count - some)
                touches = min(touches, choosing + stepping + 1 + self._menu(state, basket))
        return touches

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
        for item in self._spared(basket, state.offered):
            touches = min(touches, self._mending.from_check(basket, *where, item))
        return placing + touches + self._to_the_end(state.misread, state.offered)

    def _on_upsell(self, state: State) -> int:
        touches = 1 + self._after_check(state, state.basket)
        content = self.shop.content
        for item in self._spared(state.basket, False):
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
            return self._points + self._paying(state.misread)
        return 1 + self._check(state, basket, 0)

    def _on_phone(self, state: State) -> int:
        stranger = int(state.popup == Popup.STRANGER)
        leaving = stranger + 1 + self._on_points(state, state.basket)
        if self.aim.goal.points is False or not self._ordered(state, state.basket):
            return leaving
        typing = 1 + self._number if stranger else self._typing(state)
        return min(typing + self._paying(state.misread), leaving)

    def _typing(self, state: State) -> int:
        """Touches to a whole right number, confirmed."""
        touches = state.slips + self._number - state.typed
        if state.typed + state.slips == len(self.shop.digits) and state.slips:
            return min(touches, 2 + self._number)
        return touches

    # Paying

    def _paying(self, misread: bool) -> int:
        """Touches from the choice of payment to the end."""
        wanted = self.aim.goal.payment
        methods = range(len(self.shop.content.payments)) if wanted is None else (wanted,)
        return min(1 + self._with(method, misread) for method in methods)

    def _with(self, method: int, misread: bool, money: int = 0) -> int:
        """Touches from a way to pay, chosen, to the end."""
        kind = self.shop.content.payments[method].id
        if kind == "cash":
            return self._coins(self.aim.total - money) + int(self.shop.content.invoice) * self._invoicing + self._ending
        if kind == "card":
            again = 2 if self.shop.misreads and not misread else 0
            return 2 + again + 1 + self._ending
        return 2 + self._ending

    def _coins(self, rest: int) -> int:
        """Fewest notes and coins, and one touch for taking the change where there is some."""
        notes = sorted(self.shop.content.notes, reverse=True)
        most = -(-rest // notes[0])
        exact = 0
        for note in notes:
            exact += rest // note
            rest %= note
        return most + 1 if rest else min(exact, most + 1)

    @property
    def _invoicing(self) -> int:
        return 1 + (self._number if self.aim.goal.invoice else 0)

    @property
    def _ending(self) -> int:
        """Touches from the question about the receipt to the end: print it, take it, finish."""
        return self._receipting + 1

    @property
    def _receipting(self) -> int:
        if not self.shop.content.receipt:
            return 0
        return 3 if self.aim.goal.receipt else 1

    def _on_payment(self, state: State, basket: Basket, points: int) -> int:
        if self._ordered(state, basket):
            if not self.shop.content.points or self._points_right(points):
                return self._paying(state.misread)
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
        touches = self._with(state.method, state.misread, state.money)
        return min(leaving, touches - 1 if reading else touches + held)

    # After paying

    def _after_paying(self, state: State) -> int:
        page, taking = state.page, self.aim.left(state)
        if page == Page.INVOICE:
            return taking + self._invoicing + self._ending
        if page == Page.INVOICE_PHONE:
            return taking + self._on_invoice_phone(state) + self._ending
        if page == Page.RECEIPT:
            return taking + self._ending
        if page == Page.PRINTING:
            return taking + 1 + int(bool(self.aim.goal.receipt)) + 1
        return taking + 1

    def _on_invoice_phone(self, state: State) -> int:
        stranger = int(state.popup == Popup.STRANGER)
        leaving = stranger + 1 + self._invoicing
        if self.aim.goal.invoice is False:
            return leaving
        return min(leaving, 1 + self._number if stranger else self._typing(state))
