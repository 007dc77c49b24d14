"""The colours of everything around the machine, by role and theme: 7:1 for text, 3:1 for the edges of controls.

Colours have names here ("ink", "deep", ...), and a name becomes a colour only when something is drawn: so another
theme is another drawing of the same widgets.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from courses.comfort import THEMES, Theme
from kiosk_trainer.look import themes
from kiosk_trainer.look.colours import mix, readable
from kiosk_trainer.look.now import now
from kiosk_trainer.machine.paint import Surface

PAGE, INK, QUIET_INK, DEEP, WHITE = "page", "ink", "quiet", "deep", "white"
"""Names of roles. white: what is read on deep."""

CORNERS = 4.0

COLOURS = {
    "page": "#eef4f1",
    "ink": "#12302d",
    "quiet": "#2d4a47",
    "deep": "#0b5650",
    "edge": "#5f7a76",
    "frame": "#d9e8e3",
    "white": "#ffffff",
    "paper": "#ffffff",
    "pale": "#f7fbf9",
    "mark": "#cdeae2",
    "warm": "#ffe3a6",
    "warm_pale": "#fff6de",
    "warm_edge": "#8a6410",
    "warm_ink": "#4a3200",
    "leaf": "#bfe3c4",
    "leaf_edge": "#2b6a35",
    "leaf_ink": "#0d3b16",
    "card": "#fbf3dd",
    "card_edge": "#a98a3c",
    "card_ink": "#3b2f0c",
}

SOFT = {
    "page": "#ece3d1",
    "ink": "#2c2a22",
    "quiet": "#3d3a2f",
    "deep": "#37472f",
    "edge": "#736a55",
    "frame": "#ddd2bc",
    "white": "#f7f0e2",
    "paper": "#f5eddc",
    "pale": "#f1e8d6",
    "mark": "#d5ddc0",
    "warm": "#ecd09a",
    "warm_pale": "#f3e6c6",
    "warm_edge": "#7d5a14",
    "leaf": "#c6d8b2",
    "leaf_edge": "#3c6330",
    "card": "#efe0bd",
}


@lru_cache(maxsize=8)
def colours(theme: Theme) -> dict[str, str]:
    """Every role's colour in `theme`."""
    two = themes.TWO.get(theme)
    if two is None:
        return COLOURS | (SOFT if theme == "soft" else {})
    inks = {"ink", "quiet", "deep", "edge", "warm_edge", "leaf_edge", "card_edge", "warm", "warm_ink", "leaf_ink"}
    on_ink = {"warm_ink"}
    grounds = dict.fromkeys(COLOURS, two.ground)
    return (
        grounds
        | dict.fromkeys(inks, two.ink)
        | dict.fromkeys(on_ink, two.ground)
        | {
            "frame": two.shade,
            "card_ink": two.ink,
        }
    )


@lru_cache(maxsize=8)
def surfaces(theme: Theme) -> dict[str, Surface]:
    """How each kind of surface is built in `theme`; the names are for the looks, the kv files choose."""
    c = colours(theme)
    line = mix(c["edge"], c["paper"], 0.6)
    made = {
        "page": Surface(c["page"]),
        "frame": Surface(c["frame"]),
        "primary": Surface(c["deep"], c["deep"], 0.4, 1.0, CORNERS),
        "plain": Surface(c["paper"], c["edge"], 0.4, 0.8, CORNERS),
        "quiet": Surface(c["page"], c["edge"], 0.4, 0.0, CORNERS),
        "chosen": Surface(c["mark"], c["deep"], 1.4, 0.0, CORNERS),
        "suggested": Surface(c["warm_pale"], c["warm_edge"], 1.0, 1.2, CORNERS),
        "help": Surface(c["warm"], c["warm_edge"], 0.5, 0.8, CORNERS),
        "coming": Surface(c["leaf"], c["leaf_edge"], 1.0, 0.0, CORNERS),
        "panel": Surface(c["paper"], line, 0.3, 0.8, CORNERS),
        "caption": Surface(c["paper"], "", 0.0, 0.0, 3.0),
        "task": Surface(c["pale"], c["edge"], 0.4, 0.0, 3.0),
        "card": Surface(c["card"], c["card_edge"], 0.6, 0.8, 6.0),
        "watch": Surface(c["warm_pale"], mix(c["warm_edge"], c["warm_pale"], 0.4), 0.6, 0.0, CORNERS),
        "entry": Surface(c["paper"], c["deep"], 0.8, 0.0, 3.0),
        "key": Surface(c["paper"], c["edge"], 0.4, 0.9, CORNERS),
        "sheet": Surface(c["paper"], c["edge"], 0.5, 2.4, 6.0),
    }
    if not themes.strong(theme):
        return made
    return {
        name: replace(s, shadow_mm=0.0, edge=c["edge"] if s.edge else "", edge_mm=max(s.edge_mm, 0.6) if s.edge else 0)
        for name, s in made.items()
    }


INKS = {
    "primary": "white",
    "help": "warm_ink",
    "coming": "leaf_ink",
    "card": "card_ink",
}
"""Role of the words on a surface where it is not the ordinary ink."""


def surface(name: str) -> Surface:
    """How the surface called `name` is built in the theme of this glass; "plain@soft" is one in a theme of its own."""
    role, theme = _of(name)
    return surfaces(theme)[role]


def _of(surface: str) -> tuple[str, Theme]:
    role, _, own = surface.partition("@")
    return role, next((theme for theme in THEMES if theme == own), now().theme)


def page() -> str:
    """The colour behind everything."""
    return colour("page")


def ink(surface: str) -> str:
    """The colour of words on the surface called `surface`."""
    return colour(INKS.get(surface.partition("@")[0], "ink"), surface)


def colour(role: str, surface: str = "") -> str:
    """The colour that `role` has now: as it is, or where it must be read on a surface, so that it can be."""
    on, theme = _of(surface)
    found = colours(theme)[role] if not role.startswith("#") else role
    return readable(found, surfaces(theme)[on].fill, 7.0) if surface else found
