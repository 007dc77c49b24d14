"""The real level for one person: which pressures this attempt has, in which skin, and what of them is said before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.pressing import applied
from courses.pressures import Pressure, Real, known, updated
from courses.settings import Settings
from kiosk_trainer import advice
from kiosk_trainer.people import Past
from language import NOTHING, Phrase, phrase

DENSE = 1
"""Columns and rows that a machine of true size has more than the one that is practised."""

SOUNDS: frozenset[Pressure] = frozenset({"behind", "noise"})


def usual(settings: Settings) -> Real:
    """What the centre's settings say."""
    real = settings.real
    return Real(known(real.pressures), real.loudness, real.allowed)


def pressed(
    pack: Pack, mission: Mission, history: Sequence[Past], real: Real, true_size: bool
) -> tuple[Mission, Skin, frozenset[Pressure], bool]:
    """Mission, skin, pressures of the attempt, and whether true size can be had; `true_size`: the person wants it."""
    mission, had = applied(pack, mission, real.pressures)
    offered = "true_size" in had
    if not true_size:
        had -= {"true_size"}
    skin = advice.unseen(history, pack) if "unseen" in had else advice.practised(pack)
    if "update" in had:
        skin = updated(skin)
    if "true_size" in had:
        skin = replace(skin, upright=_more(skin.upright), lying=_more(skin.lying))
    return mission, skin, had, offered


def _more(grid: tuple[int, int]) -> tuple[int, int]:
    return grid[0] + DENSE, grid[1] + DENSE


def before(had: frozenset[Pressure]) -> Phrase:
    """What is told before it begins: no sound ever comes by surprise, and what is heard once is listened to."""
    said = []
    if "once" in had:
        said.append(phrase("kiosk_trainer-real-once"))
    if had & SOUNDS:
        said.append(phrase("kiosk_trainer-real-sounds"))
    if not said:
        return NOTHING
    return Phrase(*(" ".join(one.seen(language) for one in said) for language in ("ko", "en")))
