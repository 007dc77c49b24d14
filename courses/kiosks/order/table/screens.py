"""The screens of a tablet; menu, options and the card slot are the order machine's."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from courses.kiosk import Area, Control, Row, Screen
from courses.kiosks.order import menu_screens
from courses.kiosks.order import screens as shops
from courses.kiosks.order.parts import actions, back, bar, button, choices, left, text
from courses.kiosks.order.state import LANGUAGE, Page, State
from courses.kiosks.order.table.tablet import NAMES, Note, Stop, Tablet, settled
from courses.kiosks.order.touches import timer
from courses.kiosks.order.words import line_words
from language import Phrase, phrase


def screen(shop: Tablet, state: State) -> Screen:
    """What stands on the glass, and beside it."""
    make = _POPUPS[state.popup] if state.popup else _PAGES[state.page]
    shown = make(shop, state)
    areas = shown.areas if state.page == Page.DONE else (*shown.areas, bar(state, NAMES))
    return replace(shown, areas=areas, timer=timer(shop, state), popup=bool(state.popup))


def _table(shop: Tablet, state: State, message: str) -> Phrase:
    """A message that says the table's number."""
    return phrase(message, n=shop.table.numbers[state.seat])


def _start(shop: Tablet, state: State) -> Screen:
    return Screen(
        "start",
        _table(shop, state, "order-table-start-title"),
        (
            choices(button("start", "order-start", "primary")),
            actions(Control("bar:language", phrase("order-language"), "bar", selected=bool(state.bar >> LANGUAGE & 1))),
        ),
    )


def _seat(shop: Tablet, state: State) -> Screen:
    return Screen(
        "seat",
        _table(shop, state, "order-seat-title"),
        (
            text(phrase("order-seat-text")),
            actions(button("change", "order-seat-change", "secondary"), button("yes", "order-seat-yes", "primary")),
        ),
    )


def _seats(shop: Tablet, state: State) -> Screen:
    numbers = tuple(
        Control(f"table:{number}", phrase("order-table-number", n=number), "choice", selected=i == state.seat)
        for i, number in enumerate(shop.table.numbers)
    )
    return Screen("seats", phrase("order-seats-title"), (choices(*numbers), actions(back())))


def _menu(shop: Tablet, state: State) -> Screen:
    number = phrase("order-table-number", n=shop.table.numbers[state.seat])
    return Screen(
        menu_screens.menu_id(shop, state),
        phrase("order-menu-title"),
        (
            *menu_screens.shelves(shop, state),
            actions(
                Control("seat", number, "secondary", enabled=not settled(state)),
                button("call", "order-call", "secondary"),
                button("history", "order-history", "secondary"),
                button("check", "order-cart", "primary", enabled=bool(state.basket)),
            ),
        ),
        total=shop.content.total(state.basket),
    )


def _check(shop: Tablet, state: State) -> Screen:
    filled = bool(state.basket)
    return Screen(
        "check",
        phrase("order-cart-title"),
        (
            text(menu_screens.summary(shop, state), *((phrase("order-cart-text"),) if filled else ())),
            menu_screens.basket(shop, state),
            actions(
                button("clear", "order-clear", "secondary", enabled=filled),
                button("back", "order-add-more", "secondary"),
                button("send", "order-send", "primary", enabled=filled),
            ),
        ),
        total=shop.content.total(state.basket),
    )


def _send(shop: Tablet, state: State) -> Screen:
    count = sum(line[2] for line in state.basket)
    return Screen(
        "send",
        phrase("order-send-title"),
        (
            text(
                _table(shop, state, "order-table-number"), phrase("order-check-all", n=count), phrase("order-send-text")
            ),
            actions(button("no", "order-send-no", "secondary"), button("yes", "order-send-yes", "primary")),
        ),
    )


def _sent(shop: Tablet, state: State) -> Screen:
    return Screen(
        "sent",
        phrase("order-sent-title"),
        (text(phrase("order-sent-text")), actions(button("ok", "order-ok", "primary"))),
    )


def _call(shop: Tablet, state: State) -> Screen:
    asked = tuple(
        Control(f"ask:{call.id}", call.label, "choice", call.picture, selected=bool(state.asking >> i & 1))
        for i, call in enumerate(shop.table.calls)
    )
    return Screen(
        "call",
        phrase("order-call-title"),
        (
            choices(*asked),
            actions(back(), button("ring", "order-call-ring", "primary", enabled=bool(state.asking))),
        ),
    )


def _called(shop: Tablet, state: State) -> Screen:
    return Screen(
        "called",
        phrase("order-called-title"),
        (text(_table(shop, state, "order-called-text")), actions(button("ok", "order-ok", "primary"))),
    )


def _history(shop: Tablet, state: State) -> Screen:
    content = shop.content
    rows = tuple(
        Row((phrase("order-round", n=n), *line_words(content, line)), (), content.items[line[0]].shown(line[1]))
        for n, lines in enumerate(state.sent, 1)
        for line in lines
    )
    told = _table(shop, state, "order-table-number") if rows else phrase("order-history-empty")
    return Screen(
        "history",
        phrase("order-history-title"),
        (
            text(told),
            *((Area("rounds", "rows", rows=rows),) if rows else ()),
            actions(
                button("back", "order-further" if rows else "order-back", "secondary"),
                button("pay", "order-settle", "primary", enabled=bool(rows)),
            ),
        ),
        total=shop.total(state),
    )


def _unsent(shop: Tablet, state: State) -> Screen:
    count = sum(line[2] for line in state.basket)
    return Screen(
        "unsent",
        phrase("order-unsent-title"),
        (
            text(phrase("order-basket", n=count), phrase("order-unsent-text")),
            actions(button("yes", "order-unsent-yes", "secondary"), button("no", "order-unsent-no", "primary")),
        ),
    )


def _payment(shop: Tablet, state: State) -> Screen:
    ways = (
        Control(f"method:{payment.id}", payment.label, "choice", payment.picture, note=payment.note)
        for payment in shop.content.payments
    )
    return Screen("payment", phrase("order-payment-title"), (choices(*ways), actions(back())), total=shop.total(state))


def _counter(shop: Tablet, state: State) -> Screen:
    return Screen(
        "counter",
        phrase("order-counter-title"),
        (
            text(_table(shop, state, "order-counter-text")),
            actions(back(), button("ok", "order-ok", "primary")),
        ),
        total=shop.total(state),
    )


def _paid(shop: Tablet, state: State) -> Screen:
    return Screen(
        "paid",
        phrase("order-table-paid-title"),
        (
            *left(shop, state, phrase("order-table-paid-text")),
            actions(button("finish", "order-ok", "primary")),
        ),
    )


def _done(shop: Tablet, state: State) -> Screen:
    return Screen("done", phrase("order-done-title"), (text(_table(shop, state, "order-table-number")),))


_Make = Callable[[Tablet, State], Screen]

_PAGES: dict[int, _Make] = {
    **shops.PAGES,
    Page.START: _start,
    Stop.SEAT: _seat,
    Stop.SEATS: _seats,
    Page.MENU: _menu,
    Page.CHECK: _check,
    Stop.CALL: _call,
    Stop.HISTORY: _history,
    Page.PAYMENT: _payment,
    Stop.COUNTER: _counter,
    Page.NUMBER: _paid,
    Page.DONE: _done,
}

_POPUPS: dict[int, _Make] = {
    **shops.POPUPS,
    Note.SEND: _send,
    Note.SENT: _sent,
    Note.CALLED: _called,
    Note.UNSENT: _unsent,
}
