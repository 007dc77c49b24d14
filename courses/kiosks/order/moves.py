"""What a touch does: one small function for each page and popup. A touch that does not act is sorted out before."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import (
    BAR,
    CHANGE,
    LANGUAGE,
    NO,
    SLIP,
    YES,
    Page,
    Popup,
    Slot,
    State,
    Trouble,
    again,
    counted,
    put,
    taken,
)
from courses.kiosks.order.touches import TIMEOUT


def move(shop: Layout, state: State, control: str) -> State:
    """The state after a touch on a control that acts, or after the machine's own timer."""
    if control == TIMEOUT:
        return again(state)
    verb, _, rest = control.partition(":")
    if verb == "bar":
        bit = LANGUAGE if rest == "language" else BAR.index(rest)
        return state._replace(bar=state.bar ^ 1 << bit)
    if state.popup:
        return _POPUPS[state.popup](shop, state, verb, rest)
    if verb == "home":
        return state._replace(popup=Popup.LEAVE) if state.basket else again(state)
    return _PAGES[state.page](shop, state, verb, rest)


def total(shop: Layout, state: State) -> int:
    """Won that the basket costs."""
    return shop.content.total(state.basket)


def _start(shop: Layout, state: State, verb: str, rest: str) -> State:
    if shop.asks_place:
        return state._replace(page=Page.PLACE)
    return _menu_opens(shop, state, 0)


def _menu_opens(shop: Layout, state: State, place: int) -> State:
    popup = Popup.OFFER if shop.offer else Popup.NONE
    return state._replace(page=Page.MENU, popup=popup, place=place, category=0, leaf=0)


def _place(shop: Layout, state: State, verb: str, rest: str) -> State:
    return _menu_opens(shop, state, shop.places[rest])


def _menu(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "item":
        item = shop.items[rest]
        thing = shop.content.items[item]
        if thing.quick:
            return _taken_in(shop, state, item, thing.defaults, 1)
        return state._replace(page=Page.DETAIL, draft=(item, thing.defaults, 1))
    if verb == "tab":
        return state._replace(category=shop.categories[rest], leaf=0)
    if verb == "page":
        return state._replace(leaf=state.leaf + (1 if rest == "next" else -1))
    if verb == "check":
        return state._replace(page=Page.CHECK, shelf=0)
    return state._replace(page=Page.PLACE, category=0, leaf=0)


def _taken_in(shop: Layout, state: State, item: int, options: tuple[int, ...], count: int) -> State:
    basket = put(state.basket, item, options, count, shop.content.most)
    if len(basket) > shop.content.lines:
        return state
    return state._replace(basket=basket, page=Page.MENU, draft=())


def _detail(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "cancel" or not state.draft:
        return state._replace(page=Page.MENU, draft=())
    item, options, count = state.draft
    if verb == "add":
        return _taken_in(shop, state, item, options, count)
    if verb == "count":
        return state._replace(draft=(item, options, count + (1 if rest == "plus" else -1)))
    return state._replace(draft=(item, shop.touched(item, options, verb, rest), count))


def _check(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "pay":
        if shop.upsell and not state.offered:
            return state._replace(popup=Popup.UPSELL, shelf=0, offered=True)
        return _after_upsell(shop, state)
    if verb == "back":
        return state._replace(page=Page.MENU, shelf=0)
    if verb == "clear":
        return state._replace(popup=Popup.CLEAR)
    if verb == "rows":
        return state._replace(shelf=state.shelf + (1 if rest == "next" else -1))
    index = int(rest)
    if verb == "remove":
        basket = taken(state.basket, index)
        last = max(0, (len(basket) - 1) // shop.content.rows)
        return state._replace(basket=basket, shelf=min(state.shelf, last))
    count = state.basket[index][2] + (1 if verb == "plus" else -1)
    return state._replace(basket=counted(state.basket, index, count))


def _after_upsell(shop: Layout, state: State) -> State:
    page = Page.POINTS if shop.content.points else Page.PAYMENT
    return state._replace(page=page, popup=Popup.NONE, shelf=0, points=0)


def _points(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return state._replace(page=Page.CHECK, points=0)
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
        return state._replace(page=Page.CHECK)
    page = {"card": Page.CARD, "cash": Page.CASH}.get(rest, Page.SCAN)
    return state._replace(page=page, method=shop.payments[rest])


def _to_payment(state: State) -> State:
    return state._replace(page=Page.PAYMENT, method=-1, money=0, trouble=Trouble.NONE)


def _card(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return _to_payment(state)
    if rest == "out":
        return state._replace(slot=Slot.EMPTY, trouble=Trouble.NONE)
    if rest == "turned":
        return state._replace(slot=Slot.TURNED, trouble=Trouble.NONE)
    if shop.misreads and not state.misread:
        return state._replace(slot=Slot.UNREAD, trouble=Trouble.NONE, misread=True)
    return state._replace(page=Page.READING, slot=Slot.CARD, trouble=Trouble.NONE)


def _scan(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return _to_payment(state)
    wanted = "phone" if shop.content.payments[state.method].id == "mobile" else "coupon"
    if rest == wanted:
        return state._replace(page=Page.READING, trouble=Trouble.NONE)
    return state._replace(trouble=Trouble.UNREADABLE)


def _cash(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return _to_payment(state)
    money = state.money + int(rest)
    if money < total(shop, state):
        return state._replace(money=money)
    left = CHANGE if money > total(shop, state) else 0
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


def _close(shop: Layout, state: State, verb: str, rest: str) -> State:
    return state._replace(popup=Popup.NONE)


def _leave(shop: Layout, state: State, verb: str, rest: str) -> State:
    return again(state) if verb == "yes" else state._replace(popup=Popup.NONE)


def _clear(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "yes":
        return state._replace(popup=Popup.NONE, page=Page.MENU, basket=(), shelf=0)
    return state._replace(popup=Popup.NONE)


def _upsell(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "offer":
        item = shop.items[rest]
        defaults = shop.content.items[item].defaults
        state = state._replace(basket=put(state.basket, item, defaults, 1, shop.content.most))
    return _after_upsell(shop, state)


def _stranger(shop: Layout, state: State, verb: str, rest: str) -> State:
    return state._replace(popup=Popup.NONE, typed=0, slips=0)


_Move = Callable[[Layout, State, str, str], State]

_PAGES: dict[Page, _Move] = {
    Page.START: _start,
    Page.PLACE: _place,
    Page.MENU: _menu,
    Page.DETAIL: _detail,
    Page.CHECK: _check,
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

_POPUPS: dict[Popup, _Move] = {
    Popup.OFFER: _close,
    Popup.LEAVE: _leave,
    Popup.CLEAR: _clear,
    Popup.UPSELL: _upsell,
    Popup.STRANGER: _stranger,
}
