"""What the real level puts on: the names in one place, and when what comes by itself comes. Pure.

Every pressure stands by itself. Those that happen on the machine (an item sold out, an offer, a card misread, a limit
of time) change the mission's situation (`courses.pressing`), another layout its skin; the rest (people behind, noise,
the order heard once) is asked of the front.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from courses.pack import Skin
from language import NOTHING, Phrase, phrase

Pressure = Literal[
    "unseen",  # a skin that was never practised
    "update",  # the machine that is known, laid out anew
    "true_size",  # text and density of a real machine, where the learner wants it
    "once",  # the order is heard once; else it lies on the glass as a slip of paper
    "sold_out",  # something wanted is sold out, and the mission names what to take instead
    "offers",  # advertisements and upselling
    "misread",  # a card, a ticket or a finger is not read at first
    "idle",  # the machine gives up on whoever does nothing
    "behind",  # people wait behind, seen and heard
    "noise",  # the noise of a shop
]
PRESSURES: Final[tuple[Pressure, ...]] = get_args(Pressure)

OF_THE_ROOM: Final[frozenset[Pressure]] = frozenset({"unseen", "once", "behind", "noise"})
"""What any machine can have."""


@dataclass(frozen=True, slots=True)
class Real:
    """How the real level is for one person. `loudness` is the shop's, 0 to 1."""

    pressures: frozenset[Pressure] = frozenset()
    loudness: float = 0.3
    allowed: bool = False
    """Whether it may be chosen before mastery has opened it."""


def told(had: Iterable[str]) -> Phrase:
    """What an attempt had, in a sentence for its result; nothing where it had nothing."""
    names = [phrase("courses-pressure", pressure=pressure) for pressure in PRESSURES if pressure in frozenset(had)]
    if not names:
        return NOTHING
    ko, en = ", ".join(name.ko for name in names), ", ".join(name.en for name in names)
    return phrase("courses-pressures-had", things=Phrase(ko, en))


def known(names: Iterable[str]) -> frozenset[Pressure]:
    """Those of `names` that are pressures: what an older or newer suite wrote is let go."""
    wanted = set(names)
    return frozenset(pressure for pressure in PRESSURES if pressure in wanted)


def updated(skin: Skin) -> Skin:
    """The same brand after an update: tabs elsewhere, other columns, the ways back on the other side."""
    tabs: dict[str, Literal["top", "left", "bottom"]] = {"top": "bottom", "left": "top", "bottom": "left"}
    columns, rows = skin.upright
    return replace(
        skin,
        tabs=tabs[skin.tabs],
        ways="top" if skin.ways == "bottom" else "bottom",
        header="tall" if skin.header == "band" else "band",
        upright=(columns, max(1, rows - 1)) if columns > 1 else skin.upright,
    )


QUEUE: Final = (15.0, 40.0, 75.0, 120.0, 180.0)
"""Seconds after which one more person stands behind."""

NOISE_EVERY: Final = 20.0
"""Seconds from one piece of noise to the next."""

LONGEST: Final = 3.0
"""Seconds that a sound which nobody asked for may last."""


def waiting(seconds: float) -> int:
    """People behind after so many seconds."""
    return sum(seconds >= at for at in QUEUE)


def pieces(seconds: float) -> int:
    """Pieces of noise that have begun after so many seconds; the first when the person has found their feet."""
    return int(seconds // NOISE_EVERY)
