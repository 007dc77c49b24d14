"""How many touches paying and what comes after it still need."""

from __future__ import annotations

from courses.kiosks.order.goal import Aim
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import Page, Popup, State


class Paying:
    """The touches from the choice of payment on. `number`: those for a whole telephone number, confirmed."""

    def __init__(self, shop: Layout, aim: Aim) -> None:
        self._shop = shop
        self._aim = aim
        self.number = len(shop.digits) + 1
        receipt = (3 if aim.goal.receipt else 1) if shop.content.receipt else 0
        self._ending = receipt + 1
        self._invoicing = 1 + (self.number if aim.goal.invoice else 0)
        self.least = tuple(self._least(misread) for misread in (False, True))
        """Touches from the choice of payment to the end; the second one where a card was misread already."""

    def _least(self, misread: bool) -> int:
        wanted = self._aim.goal.payment
        methods = range(len(self._shop.content.payments)) if wanted is None else (wanted,)
        return min(1 + self.chosen(method, misread) for method in methods)

    def chosen(self, method: int, misread: bool, money: int = 0) -> int:
        """Touches from a way to pay, chosen, to the end; `money` is in the tray already."""
        kind = self._shop.content.payments[method].id
        if kind == "counter":
            return 1
        if kind == "cash":
            invoicing = self._invoicing if self._shop.content.invoice else 0
            return self._coins(self._aim.total - money) + invoicing + self._ending
        if kind == "card":
            again = 2 if self._shop.misreads and not misread else 0
            return 2 + again + 1 + self._ending
        return 2 + self._ending

    def _coins(self, rest: int) -> int:
        """Fewest notes and coins, and one touch for taking the change where there is some."""
        notes = self._shop.content.notes
        most = -(-rest // notes[0])
        exact = 0
        for note in notes:
            exact += rest // note
            rest %= note
        return most + 1 if rest else min(exact, most + 1)

    def typing(self, state: State) -> int:
        """Touches to a whole right number, confirmed."""
        if state.popup == Popup.STRANGER:
            return 1 + self.number
        touches = state.slips + self.number - state.typed
        if state.slips and state.typed + state.slips == len(self._shop.digits):
            return min(touches, 2 + self.number)
        return touches

    def after(self, state: State) -> int:
        """Touches to the end once it is paid, all being right so far."""
        page, taking = state.page, self._aim.left(state)
        if page == Page.INVOICE:
            return taking + self._invoicing + self._ending
        if page == Page.INVOICE_PHONE:
            return taking + self._on_invoice_phone(state) + self._ending
        if page == Page.RECEIPT:
            return taking + self._ending
        if page == Page.PRINTING:
            return taking + 1 + int(bool(self._aim.goal.receipt)) + 1
        return taking + 1

    def _on_invoice_phone(self, state: State) -> int:
        leaving = int(state.popup == Popup.STRANGER) + 1 + self._invoicing
        return leaving if self._aim.goal.invoice is False else min(leaving, self.typing(state))
