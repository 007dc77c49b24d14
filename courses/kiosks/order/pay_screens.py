"""Points, the ways to pay, and what comes after paying."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from courses.kiosk import Control, Screen
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.parts import (
    actions,
    back,
    button,
    card_out,
    choices,
    device,
    devices,
    home,
    keypad,
    left,
    text,
)
from courses.kiosks.order.pay_moves import scanned
from courses.kiosks.order.state import Slot, State, Trouble
from language import phrase


def points(shop: Layout, state: State) -> Screen:
    """Whether to collect points."""
    return Screen(
        "points",
        phrase("order-points-title"),
        (
            choices(
                button("points:phone", "order-points-phone", "choice", "device:phone"),
                button("points:none", "order-points-none", "choice", "icon:close"),
            ),
            actions(home(), back()),
        ),
    )


def phone(shop: Layout, state: State) -> Screen:
    """The telephone number to collect points by."""
    return _number_pad(shop, state, "phone", "order-points-ok")


def invoice_phone(shop: Layout, state: State) -> Screen:
    """The telephone number of the 현금영수증."""
    return _number_pad(shop, state, "invoice-phone", "order-ok")


def _number_pad(shop: Layout, state: State, id: str, confirm: str) -> Screen:
    whole = state.typed + state.slips == len(shop.digits)
    return Screen(
        id,
        phrase("order-phone-title"),
        (
            keypad(shop, state),
            *left(shop, state),
            actions(back(), button("ok", confirm, "primary", enabled=whole)),
        ),
        private=True,
    )


def stranger(shop: Layout, state: State) -> Screen:
    """The number that was typed is nobody's."""
    return Screen(
        "stranger",
        phrase("order-stranger-title"),
        (text(phrase("order-stranger-text")), actions(button("ok", "order-again", "primary"))),
    )


def payment(shop: Layout, state: State) -> Screen:
    """The ways to pay."""
    return Screen(
        "payment",
        phrase("order-payment-title"),
        (
            choices(
                *(
                    Control(f"method:{payment.id}", payment.label, "choice", payment.picture, note=payment.note)
                    for payment in shop.content.payments
                )
            ),
            actions(home(), back()),
        ),
        total=shop.total(state),
    )


def card(shop: Layout, state: State) -> Screen:
    """The card slot, and what is wrong with what was done to it."""
    total = shop.total(state)
    if state.slot:
        id = "turned" if state.slot == Slot.TURNED else "unread"
        return Screen(f"card-{id}", phrase(f"order-card-{id}"), (devices(card_out()),), total=total)
    early = state.trouble == Trouble.EARLY
    return Screen(
        "card-early" if early else "card",
        phrase("order-card-early" if early else "order-card-title"),
        (
            text(phrase("order-card-text")),
            devices(
                device("card:in", "order-card-in", "device:card", "order-advice-card-in"),
                device(
                    "card:turned",
                    "order-card-in-backwards",
                    "device:card turned",
                    "order-advice-card-in-backwards",
                ),
            ),
            actions(back()),
        ),
        total=total,
    )


def scan(shop: Layout, state: State) -> Screen:
    """The scanner, for the telephone's code or the coupon's."""
    kind = scanned(shop, state)
    title = phrase(f"order-scan-{kind}-title")
    unreadable = state.trouble == Trouble.UNREADABLE
    return Screen(
        f"scan-{kind}-unreadable" if unreadable else f"scan-{kind}",
        phrase("order-scan-unreadable") if unreadable else title,
        (
            *((text(title),) if unreadable else ()),
            devices(
                *(
                    device(f"scan:{thing}", f"order-scan-{thing}", f"device:{thing}", f"order-advice-scan-{thing}")
                    for thing in shop.held
                )
            ),
            actions(back()),
        ),
        total=shop.total(state),
    )


def cash(shop: Layout, state: State) -> Screen:
    """The cash slot."""
    total = shop.total(state)
    label = "order-cash-back" if state.money else "order-back"
    return Screen(
        "cash",
        phrase("order-cash-title"),
        (
            text(phrase("order-cash-in", won=state.money), phrase("order-cash-rest", won=total - state.money)),
            devices(
                *(
                    Control(
                        f"cash:{note}",
                        phrase("order-cash-note", won=note),
                        "device",
                        f"device:{'note' if note >= _NOTE else 'coin'} won={note}",
                        advice=phrase("order-advice-cash", won=note),
                    )
                    for note in shop.content.notes
                )
            ),
            actions(button("back", label, "secondary")),
        ),
        total=total,
    )


_NOTE = 1_000
"""Won of the smallest note; below it are coins."""


def reading(shop: Layout, state: State) -> Screen:
    """The machine is busy with the payment."""
    total = shop.total(state)
    if state.slot:
        areas = (text(phrase("order-reading-text")), devices(card_out()))
        return Screen("reading", phrase("order-reading-title"), areas, total=total)
    cancel = actions(button("back", "order-cancel", "secondary"))
    return Screen("approving", phrase("order-approving-title"), (cancel,), total=total)


def invoice(shop: Layout, state: State) -> Screen:
    """Whether to have a 현금영수증."""
    return Screen(
        "invoice",
        phrase("order-invoice-title"),
        (
            choices(
                button("invoice:phone", "order-invoice-phone", "choice", "device:phone"),
                button("invoice:none", "order-invoice-none", "choice", "icon:close"),
            ),
            *left(shop, state, phrase("order-paid")),
        ),
    )


def receipt(shop: Layout, state: State) -> Screen:
    """Whether to print a receipt."""
    return Screen(
        "receipt",
        phrase("order-receipt-title"),
        (
            choices(
                button("receipt:yes", "order-receipt-yes", "choice", "device:receipt"),
                button("receipt:no", "order-receipt-no", "choice", "icon:close"),
            ),
            *left(shop, state, phrase("order-paid")),
        ),
    )


def printing(shop: Layout, state: State) -> Screen:
    """The machine prints."""
    return Screen("printing", phrase("order-printing-title"), left(shop, state))


def order_number(shop: Layout) -> int:
    """The number called out at the counter, drawn by the situation's seed."""
    return 101 + shop.situation.seed * 37 % 899


def number(shop: Layout, state: State) -> Screen:
    """The order number."""
    n = order_number(shop)
    return Screen(
        "number",
        phrase("order-number-title", n=n),
        (
            *left(shop, state, phrase("order-paid"), phrase("order-number-text")),
            actions(button("finish", "order-ok", "primary")),
        ),
        said=phrase("order-number-said", n=n),
    )


def done(shop: Layout, state: State) -> Screen:
    """Nothing is left to do here."""
    return Screen("done", phrase("order-done-title"), (text(phrase("order-number-title", n=order_number(shop))),))
