"""The screen of each state; the menu's and the payment's pages have modules of their own."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from courses.kiosk import Control, Row, Screen
from courses.kiosks.order import menu_screens, pay_screens
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.parts import actions, bar, button, choices, home, text
from courses.kiosks.order.state import Page, Popup, State
from courses.kiosks.order.touches import timer
from language import Phrase, phrase


def screen(shop: Layout, state: State) -> Screen:
    """What stands on the glass, and beside it."""
    make = _POPUPS[state.popup] if state.popup else _PAGES[state.page]
    shown = make(shop, state)
    areas = shown.areas if state.page == Page.DONE else (*shown.areas, bar(state))
    shown = replace(shown, areas=areas, timer=timer(shop, state), popup=bool(state.popup))
    return english(shown) if state.english else shown


def _start(shop: Layout, state: State) -> Screen:
    return Screen(
        "start",
        phrase("order-start-title"),
        (
            choices(button("start", "order-start", "primary")),
            actions(button("language", "order-language", "secondary")),
        ),
    )


def _language(shop: Layout, state: State) -> Screen:
    return Screen(
        "language",
        phrase("order-language-title"),
        (
            choices(
                Control("language:ko", phrase("order-language-ko"), "choice", selected=not state.english),
                Control("language:en", phrase("order-language-en"), "choice", selected=state.english),
            ),
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


def english(shown: Screen) -> Screen:
    """The screen as it stands once English was chosen: the eye meets English whatever language the learner has."""
    return replace(
        shown,
        title=_turned(shown.title),
        said=_turned(shown.said),
        areas=tuple(
            replace(
                area,
                title=_turned(area.title),
                text=tuple(map(_turned, area.text)),
                controls=tuple(map(_control, area.controls)),
                rows=tuple(map(_row, area.rows)),
            )
            for area in shown.areas
        ),
    )


def _turned(words: Phrase) -> Phrase:
    return replace(words, ko=words.en, ko_heard=words.heard("ko")) if words else words


def _control(control: Control) -> Control:
    return replace(control, label=_turned(control.label), note=_turned(control.note))


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(map(_turned, row.cells)), controls=tuple(map(_control, row.controls)))


_Make = Callable[[Layout, State], Screen]

_PAGES: dict[Page, _Make] = {
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

_POPUPS: dict[Popup, _Make] = {
    Popup.LANGUAGE: _language,
    Popup.OFFER: _offer,
    Popup.LEAVE: _leave,
    Popup.CLEAR: menu_screens.clear,
    Popup.UPSELL: menu_screens.upsell,
    Popup.STRANGER: pay_screens.stranger,
}
