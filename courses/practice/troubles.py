"""What went wrong, named by the twelve places where people fail at kiosks: from what was touched, never by guess.

A *slip* is a moment in which a control was wanted and the person did something else: touched another one that was
wrong, asked for help, was silent for long, or went on looking around. It is named by what was wanted, where, and what
was touched instead; what has no name of the twelve keeps none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args

from courses.kiosk import Control, Screen, Trouble
from courses.meanings import loan_words

TROUBLES: tuple[Trouble, ...] = get_args(Trouble)

LOST = 3
"""So many touches in a row that only look around are a search for what is wanted."""

PRESSED = 10_000
"""Milliseconds after people behind were drawn or heard within which a slip counts as theirs."""

_CHOSEN = frozenset({"choice", "option", "tab", "primary"})
"""What is chosen by its word; an item of a shop is chosen by its picture as well."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One such moment. `touched` is None where nothing was; `behind`: people behind had just been noticed."""

    aim: Control
    screen: str
    trouble: Trouble | None
    touched: Control | None = None
    behind: bool = False


def place(screen: Screen, aim: Control, touched: Control | None = None) -> Trouble | None:
    """What it is that makes `aim` hard to find on `screen`, and `touched` easy to take for it."""
    declared = aim.trouble or screen.trouble
    if declared is not None:
        return declared
    if aim.kind in _CHOSEN and loan_words(aim.label.ko):
        return "loan_word"
    if aim.kind == "primary":
        return "next"
    return "options" if "option" in (aim.kind, touched.kind if touched else "") else None


def slip(screen: Screen, aim: Control, touched: Control | None = None, behind: bool = False) -> Slip:
    """The slip of somebody who should have touched `aim` on `screen`."""
    found = place(screen, aim, touched)
    return Slip(aim, screen.id, "behind" if behind and found in (None, "next") else found, touched, behind)


def named(slips: Iterable[Slip], beside: Iterable[Trouble] = ()) -> tuple[tuple[Trouble, int], ...]:
    """Troubles with how often each was met, the most frequent first; `beside` are those that no single touch shows."""
    counts = Counter([slip.trouble for slip in slips if slip.trouble is not None])
    counts.update(beside)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], TROUBLES.index(item[0]))))
