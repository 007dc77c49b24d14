"""The few words that the drawing itself needs: prices, the quiet label, turning pages, what a state is called."""

from __future__ import annotations

from functools import lru_cache

from courses.kiosk import Control
from language import NOTHING, Phrase, phrase


def price(control: Control) -> Phrase:
    """The price of a control as it stands on it; empty where it has none, or where an option costs nothing more."""
    if control.price is None or (control.kind == "option" and not control.price):
        return NOTHING
    if control.kind != "option":
        return phrase("machine-amount", won=control.price)
    return (
        phrase("machine-extra", won=control.price) if control.price > 0 else phrase("machine-less", won=-control.price)
    )


@lru_cache(maxsize=4000)
def spoken(control: Control) -> Phrase:
    """What the voice says of a control: its words, its price, its note and its state."""
    said = control.said or control.label
    note = NOTHING if control.note and control.note.heard("ko") in said.heard("ko") else control.note  # never twice
    parts = [said, price(control), note]
    if not control.enabled:
        parts.append(phrase("machine-sold-out" if control.kind == "card" else "machine-closed"))
    elif control.selected:
        parts.append(phrase("machine-selected"))
    return joined(parts)


def joined(parts: list[Phrase] | tuple[Phrase, ...]) -> Phrase:
    """Several phrases one after the other, with a comma's pause between."""
    there = [part for part in parts if part]
    if len(there) < 2:
        return there[0] if there else NOTHING
    return Phrase(
        ", ".join(p.ko for p in there),
        ", ".join(p.en for p in there),
        ", ".join(p.heard("ko") for p in there),
        ", ".join(p.heard("en") for p in there),
    )
