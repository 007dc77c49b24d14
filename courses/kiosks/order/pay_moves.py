"""What a touch does from the points on: one small function for each page."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import CHANGE, NO, SLIP, YES, Page, Popup, Slot, State, Trouble


def _points(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return state._replace(page=shop.before_paying, points=0)
    if rest == "phone":
        return state._replace(page=Page.PHONE, typed=0, slips=0)
    return state._replace(page=Page.PAYMENT, points=NO)


def _typed(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "erase":
        if state.slips:
            return state._replace(slips=state.slips - 1)
        return state._replace(typed=state.typed - 1)
    if state.slips or rest != shop.digits[state.typed]:
        return state._replace(slips=state.slips + 1)
    return state._replace(typed=state.typed + 1)


def _phone(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return state._replace(page=Page.POINTS, typed=0, slips=0)
    if verb == "ok":
        if state.slips:
            return state._replace(popup=Popup.STRANGER)
        return state._replace(page=Page.PAYMENT, points=YES, typed=0, slips=0)
    return _typed(shop, state, verb, rest)


def _payment(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        if shop.content.points:
            return state._replace(page=Page.POINTS, points=0)
        return state._replace(page=shop.before_paying)
    page = {"card": Page.CARD, "cash": Page.CASH}.get(rest, Page.SCAN)
    return state._replace(page=page, method=shop.payments[rest])


def to_payment(state: State) -> State:
    """Back on the choice of payment: the way chosen and the money in the tray are given back."""
    return state._replace(page=Page.PAYMENT, method=-1, money=0, trouble=Trouble.NONE)


def _card(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return to_payment(state)
    if rest == "out":
        return state._replace(slot=Slot.EMPTY, trouble=Trouble.NONE)
    if rest == "turned":
        return state._replace(slot=Slot.TURNED, trouble=Trouble.NONE)
    if shop.misreads and not state.misread:
        return state._replace(slot=Slot.UNREAD, trouble=Trouble.NONE, misread=True)
    return state._replace(page=Page.READING, slot=Slot.CARD, trouble=Trouble.NONE)


def scanned(shop: Layout, state: State) -> str:
    """What has to be held to the reader for the chosen way to pay."""
    id = shop.content.payments[state.method].id
    return "phone" if id == "mobile" else id


def _scan(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return to_payment(state)
    if rest == scanned(shop, state):
        return state._replace(page=Page.READING, trouble=Trouble.NONE)
    return state._replace(trouble=Trouble.UNREADABLE)


def _cash(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return to_payment(state)
    money, total = state.money + int(rest), shop.content.total(state.basket)
    if money < total:
        return state._replace(money=money)
    left = CHANGE if money > total else 0
    return _paid(shop, state._replace(money=money, left=left))


def _reading(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "card":
        return state._replace(page=Page.CARD, slot=Slot.EMPTY, trouble=Trouble.EARLY)
    if verb == "back":
        return state._replace(page=Page.SCAN)
    return _paid(shop, state)


def _paid(shop: Layout, state: State) -> State:
    cash = shop.content.payments[state.method].id == "cash"
    if cash and shop.content.invoice:
        return state._replace(paid=True, page=Page.INVOICE)
    return _to_receipt(shop, state._replace(paid=True))


def _to_receipt(shop: Layout, state: State) -> State:
    return state._replace(page=Page.RECEIPT if shop.content.receipt else Page.NUMBER)


def _out(state: State, verb: str) -> State | None:
    """Something taken out of the machine after paying; None when the touch is another one."""
    if verb == "card":
        return state._replace(slot=Slot.EMPTY)
    if verb == "change":
        return state._replace(left=state.left & ~CHANGE)
    if verb == "slip":
        return state._replace(left=state.left & ~SLIP)
    return None


def _invoice(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "invoice":
        if rest == "phone":
            return state._replace(page=Page.INVOICE_PHONE, typed=0, slips=0)
        return _to_receipt(shop, state._replace(invoice=NO))
    return _out(state, verb) or state


def _invoice_phone(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return state._replace(page=Page.INVOICE, typed=0, slips=0)
    if verb == "ok":
        if state.slips:
            return state._replace(popup=Popup.STRANGER)
        return _to_receipt(shop, state._replace(invoice=YES, typed=0, slips=0))
    return _out(state, verb) or _typed(shop, state, verb, rest)


def _receipt(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "receipt":
        if rest == "yes":
            return state._replace(page=Page.PRINTING, receipt=YES)
        return state._replace(page=Page.NUMBER, receipt=NO)
    return _out(state, verb) or state


def _printing(shop: Layout, state: State, verb: str, rest: str) -> State:
    return _out(state, verb) or state._replace(page=Page.NUMBER, left=state.left | SLIP)


def _number(shop: Layout, state: State, verb: str, rest: str) -> State:
    return _out(state, verb) or state._replace(page=Page.DONE)


def _stranger(shop: Layout, state: State, verb: str, rest: str) -> State:
    return state._replace(popup=Popup.NONE, typed=0, slips=0)


Move = Callable[[Layout, State, str, str], State]
"""Shop, state, and the control's id in its two parts."""

PAGES: dict[int, Move] = {
    Page.POINTS: _points,
    Page.PHONE: _phone,
    Page.PAYMENT: _payment,
    Page.CARD: _card,
    Page.SCAN: _scan,
    Page.CASH: _cash,
    Page.READING: _reading,
    Page.INVOICE: _invoice,
    Page.INVOICE_PHONE: _invoice_phone,
    Page.RECEIPT: _receipt,
    Page.PRINTING: _printing,
    Page.NUMBER: _number,
}

POPUPS: dict[int, Move] = {Popup.STRANGER: _stranger}
