"""The screen of each state; the pages of the menu and of paying have modules of their own."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from courses.kiosk import Control, Screen, Trouble
from courses.kiosks.order import menu_screens, pay_screens
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.parts import actions, bar, button, choices, home, text
from courses.kiosks.order.state import LANGUAGE, Page, Popup, State
from courses.kiosks.order.till import screens as till_screens
from courses.kiosks.order.touches import timer
from language import phrase


def screen(shop: Layout, state: State) -> Screen:
    """What stands on the glass, and beside it."""
    pages, popups = (PAGES, POPUPS) if shop.content.till is None else (_TILL_PAGES, _TILL_POPUPS)
    make = popups[state.popup] if state.popup else pages[state.page]
    shown = make(shop, state)
    areas = shown.areas if state.page == Page.DONE else (*shown.areas, bar(state))
    trouble = _INTERRUPTING.get(state.popup) if state.popup else _TROUBLES.get(state.page)
    return replace(shown, areas=areas, timer=timer(shop, state), popup=bool(state.popup), trouble=trouble)


def _start(shop: Layout, state: State) -> Screen:
    return Screen(
        "start",
        phrase("order-start-title"),
        (
            choices(button("start", "order-start", "primary")),
            actions(Control("bar:language", phrase("order-language"), "bar", selected=bool(state.bar >> LANGUAGE & 1))),
        ),
    )


def _place(shop: Layout, state: State) -> Screen:
    return Screen(
        "place",
        phrase("order-place-title"),
        (
            choices(
                *(
                    Control(
                        f"place:{place.id}",
                        place.label,
                        "choice",
                        place.picture,
                        selected=i == state.place,
                        note=place.note,
                    )
                    for i, place in enumerate(shop.content.places)
                )
            ),
            actions(home()),
        ),
    )


def _offer(shop: Layout, state: State) -> Screen:
    return Screen(
        "offer",
        phrase("order-offer-title"),
        (text(phrase("order-offer-text")), actions(button("close", "order-close", "secondary"))),
    )


def _leave(shop: Layout, state: State) -> Screen:
    return Screen(
        "leave",
        phrase("order-leave-title"),
        (
            text(phrase("order-leave-text")),
            actions(button("yes", "order-leave-yes", "secondary"), button("no", "order-leave-no", "primary")),
        ),
    )


_TROUBLES: dict[int, Trouble] = {
    Page.POINTS: "interrupted",
    Page.PHONE: "interrupted",
    Page.PAYMENT: "payment",
    Page.CARD: "card",
    Page.READING: "card",
}

_INTERRUPTING: dict[int, Trouble] = {
    Popup.OFFER: "interrupted",
    Popup.UPSELL: "interrupted",
    Popup.UPGRADE: "interrupted",
    Popup.STRANGER: "card",
}

_Make = Callable[[Layout, State], Screen]

PAGES: dict[int, _Make] = {
    Page.START: _start,
    Page.PLACE: _place,
    Page.MENU: menu_screens.menu,
    Page.DETAIL: menu_screens.detail,
    Page.CHECK: menu_screens.check,
    Page.POINTS: pay_screens.points,
    Page.PHONE: pay_screens.phone,
    Page.PAYMENT: pay_screens.payment,
    Page.CARD: pay_screens.card,
    Page.SCAN: pay_screens.scan,
    Page.CASH: pay_screens.cash,
    Page.READING: pay_screens.reading,
    Page.INVOICE: pay_screens.invoice,
    Page.INVOICE_PHONE: pay_screens.invoice_phone,
    Page.RECEIPT: pay_screens.receipt,
    Page.PRINTING: pay_screens.printing,
    Page.NUMBER: pay_screens.number,
    Page.DONE: pay_screens.done,
}

POPUPS: dict[int, _Make] = {
    Popup.OFFER: _offer,
    Popup.GONE: menu_screens.gone,
    Popup.LEAVE: _leave,
    Popup.CLEAR: menu_screens.clear,
    Popup.UPSELL: menu_screens.upsell,
    Popup.UPGRADE: menu_screens.upgrade,
    Popup.STRANGER: pay_screens.stranger,
}

_TILL_PAGES = {**PAGES, **till_screens.PAGES}
_TILL_POPUPS = {**POPUPS, **till_screens.POPUPS}
