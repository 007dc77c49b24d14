"""What a touch does on a tablet."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosks.order import moves, pay_moves
from courses.kiosks.order.acting import barred
from courses.kiosks.order.state import Page, Popup, State
from courses.kiosks.order.table.tablet import Note, Stop, Tablet, again, settled
from courses.kiosks.order.touches import TIMEOUT


def move(shop: Tablet, state: State, control: str) -> State:
    """The state after a touch on a control that acts, or after the tablet's own timer."""
    if control == TIMEOUT:
        return again(state)
    verb, _, rest = control.partition(":")
    if verb == "bar":
        return barred(state, rest)
    if state.popup:
        return _POPUPS[state.popup](shop, state, verb, rest)
    return _PAGES[state.page](shop, state, verb, rest)


def _start(shop: Tablet, state: State, verb: str, rest: str) -> State:
    return _menu_opens(shop, state) if settled(state) else state._replace(page=Stop.SEAT)


def _menu_opens(shop: Tablet, state: State) -> State:
    state = state._replace(page=Page.MENU, category=0, leaf=0)
    return state._replace(popup=Popup.OFFER, offered=True) if shop.offer and not state.offered else state


def _seat(shop: Tablet, state: State, verb: str, rest: str) -> State:
    return _menu_opens(shop, state) if verb == "yes" else state._replace(page=Stop.SEATS)


def _seats(shop: Tablet, state: State, verb: str, rest: str) -> State:
    return state._replace(page=Stop.SEAT, seat=shop.seats[rest] if verb == "table" else state.seat)


_DOORS = {"seat": Stop.SEAT, "call": Stop.CALL, "history": Stop.HISTORY}


def _menu(shop: Tablet, state: State, verb: str, rest: str) -> State:
    if verb in _DOORS:
        return state._replace(page=_DOORS[verb])
    return moves.PAGES[Page.MENU](shop, state, verb, rest)


def _check(shop: Tablet, state: State, verb: str, rest: str) -> State:
    if verb == "send":
        return state._replace(popup=Note.SEND)
    return moves.PAGES[Page.CHECK](shop, state, verb, rest)


def _send(shop: Tablet, state: State, verb: str, rest: str) -> State:
    if verb == "no":
        return state._replace(popup=Popup.NONE)
    sent = (*state.sent, state.basket)
    return state._replace(popup=Note.SENT, page=Page.MENU, category=0, leaf=0, shelf=0, sent=sent, basket=())


def _call(shop: Tablet, state: State, verb: str, rest: str) -> State:
    if verb == "ask":
        return state._replace(asking=state.asking ^ 1 << shop.calls[rest])
    state = state._replace(page=Page.MENU, asking=0, called=state.called | (state.asking if verb == "ring" else 0))
    return state._replace(popup=Note.CALLED) if verb == "ring" else state


def _history(shop: Tablet, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return state._replace(page=Page.MENU)
    return state._replace(popup=Note.UNSENT) if state.basket else state._replace(page=Page.PAYMENT)


def _unsent(shop: Tablet, state: State, verb: str, rest: str) -> State:
    state = state._replace(popup=Popup.NONE, shelf=0)
    return state._replace(page=Page.PAYMENT, basket=()) if verb == "yes" else state._replace(page=Page.CHECK)


def _payment(shop: Tablet, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return state._replace(page=Stop.HISTORY)
    if rest == "counter":
        return state._replace(page=Stop.COUNTER, method=shop.payments[rest])
    return pay_moves.PAGES[Page.PAYMENT](shop, state, verb, rest)


def _counter(shop: Tablet, state: State, verb: str, rest: str) -> State:
    return pay_moves.to_payment(state) if verb == "back" else state._replace(page=Page.DONE, paid=True)


def _read(shop: Tablet, state: State, verb: str, rest: str) -> State:
    return state._replace(popup=Popup.NONE)


Move = Callable[[Tablet, State, str, str], State]

_PAGES: dict[int, Move] = {
    **moves.PAGES,
    Page.START: _start,
    Stop.SEAT: _seat,
    Stop.SEATS: _seats,
    Page.MENU: _menu,
    Page.CHECK: _check,
    Stop.CALL: _call,
    Stop.HISTORY: _history,
    Page.PAYMENT: _payment,
    Stop.COUNTER: _counter,
}

_POPUPS: dict[int, Move] = {
    **moves.POPUPS,
    Note.SEND: _send,
    Note.SENT: _read,
    Note.CALLED: _read,
    Note.UNSENT: _unsent,
}
