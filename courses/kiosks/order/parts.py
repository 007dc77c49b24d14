"""What many screens share: buttons, the barrier-free bar, the devices beside the glass."""

from __future__ import annotations

from courses.kiosk import Area, Control, ControlKind
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import BAR, CHANGE, SLIP, Slot, State
from courses.kiosks.order.touches import KEYS
from language import NOTHING, Phrase, phrase, plain


def button(
    id: str, message: str, kind: ControlKind, picture: str = "", enabled: bool = True, note: Phrase = NOTHING
) -> Control:
    """A button with the words of a message."""
    return Control(id, phrase(message), kind, picture, enabled=enabled, note=note)


def back() -> Control:
    """이전."""
    return button("back", "order-back", "secondary")


def home() -> Control:
    """처음으로."""
    return button("home", "order-home", "secondary")


def actions(*controls: Control) -> Area:
    """The buttons at the foot of a page."""
    return Area("actions", "actions", controls=controls)


def choices(*controls: Control) -> Area:
    """A few large answers."""
    return Area("choices", "choices", controls=controls)


def text(*phrases: Phrase) -> Area:
    """Lines to read."""
    return Area("text", "text", text=phrases)


def device(id: str, message: str, picture: str, advice: str) -> Control:
    """Something outside the glass."""
    return Control(id, phrase(message), "device", picture, advice=phrase(advice))


def devices(*controls: Control) -> Area:
    """What is outside the glass."""
    return Area("devices", "devices", controls=controls)


def bar(state: State, names: tuple[str, ...] = BAR) -> Area:
    """The barrier-free bar, on every screen; `names`: what of it this machine has."""
    return Area(
        "bar",
        "bar",
        controls=tuple(
            Control(
                f"bar:{name}",
                phrase(f"order-bar-{name}"),
                "bar",
                selected=bool(on := state.bar >> i & 1),
                note=phrase("order-bar-staff-called") if on and name == "staff" else NOTHING,
            )
            for i, name in enumerate(BAR)
            if name in names
        ),
    )


def card_out() -> Control:
    """The card in its slot, to be taken out."""
    return device("card:out", "order-card-out", "device:card-slot", "order-advice-card-out")


def left(shop: Layout, state: State, *told: Phrase) -> tuple[Area, ...]:
    """What can still be taken out of the machine, and the words that say so, after what else is `told`."""
    controls: list[Control] = []
    words = list(told)
    if state.slot == Slot.CARD:
        controls.append(card_out())
        words.append(phrase("order-take-card"))
    if state.left & CHANGE:
        controls.append(device("change:out", "order-change-out", "device:coin-tray", "order-advice-change"))
        words.append(phrase("order-take-change"))
        words.append(phrase("order-change-left", won=state.money - shop.total(state)))
    if state.left & SLIP:
        controls.append(device("slip:out", "order-slip-out", "device:receipt", "order-advice-slip"))
        words.append(phrase("order-take-slip"))
    return (*((text(*words),) if words else ()), *((devices(*controls),) if controls else ()))


_GAP = (3, 7)
"""Where a telephone number is written apart."""


def keypad(shop: Layout, state: State) -> Area:
    """Digits, delete, and what was typed: never which digits."""
    length, whole = state.typed + state.slips, len(shop.digits)
    open_keys = length < whole
    keys = [
        Control(key, plain(digit, digit), "key", enabled=open_keys)
        for key in KEYS
        for digit in (key.removeprefix("key:"),)
    ]
    erase = Control("erase", phrase("order-erase"), "key", enabled=length > 0)
    signs = shop.prefix + "•" * length + "_" * (whole - length)
    shown = "".join(f"-{sign}" if i in _GAP else sign for i, sign in enumerate(signs))
    heard = phrase("order-typed", n=length, of=whole)
    return Area(
        "keypad",
        "keypad",
        controls=(*keys[:9], erase, keys[9]),
        text=(Phrase(shown, shown, heard.heard("ko"), heard.heard("en")),),
    )
