"""The themes: what each does to a machine's colours and to those of everything around it.

In the three themes of high contrast all hues give way to two colours; soft keeps them and takes the glare away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from courses.comfort import Theme
from kiosk_trainer.look.colours import luminance, mix

DARK = 0.18
"""Luminance below which a ground needs light icons."""


@dataclass(frozen=True, slots=True)
class TwoColours:
    """A theme of high contrast: the ground, the ink, a shade that groups, and the ink of what cannot be had."""

    ground: str
    ink: str
    shade: str
    faint: str


TWO: Mapping[Theme, TwoColours] = {
    "white-on-black": TwoColours("#000000", "#ffffff", "#242424", "#b4b4b4"),
    "yellow-on-black": TwoColours("#000000", "#ffe933", "#242208", "#b9ab35"),
    "black-on-white": TwoColours("#ffffff", "#000000", "#e4e4e4", "#4d4d4d"),
}

PAPER = "#efe5d0"
CARD = "#f7efdf"
EARTH = "#5a4b3a"


def machine(theme: Theme, colours: Mapping[str, str]) -> dict[str, str]:
    """A machine's colours by role in `theme`; `colours` has all that the machine's paint knows."""
    if theme == "soft":
        return {role: _softened(role, colour) for role, colour in colours.items()}
    two = TWO.get(theme)
    if two is None:
        return dict(colours)
    return {role: _of_two(role, two) for role in colours}


def _softened(role: str, colour: str) -> str:
    if role in {"page", "card", "quiet", "tab", "device", "entry", "metal", "key"} and luminance(colour) > DARK:
        return mix(colour, CARD if role in {"card", "key", "entry"} else PAPER, 0.7)
    if role in {"header", "accent"}:
        return mix(colour, EARTH, 0.3)
    return colour


INKS = {"accent", "edge", "device_edge", "entry_edge", "board_edge", "route", "badge", "sold_out"}
"""Roles that are surfaces or edges of the ink's colour."""
ON_INK = {"accent_text", "route_text", "badge_text"}
SHADES = {"header", "metal", "bar_ground"}


def _of_two(role: str, two: TwoColours) -> str:
    if role in INKS:
        return two.ink
    if role in ON_INK:
        return two.ground
    if role in SHADES:
        return two.shade
    if role in {"off_text", "off"}:
        return two.faint if role == "off_text" else two.shade
    return two.ink if role.endswith("text") or role in {"price", "board_next", "board_kind"} else two.ground


def strong(theme: Theme) -> bool:
    """Whether the theme is one of high contrast: flat, with thick edges."""
    return theme in TWO


def plated(theme: Theme) -> bool:
    """Whether pictures need a light plate to be seen."""
    two = TWO.get(theme)
    return two is not None and luminance(two.ground) < DARK
