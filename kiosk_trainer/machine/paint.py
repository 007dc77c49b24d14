"""A skin's colours by role in a theme, each made readable on what it stands on, and how each surface is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from courses.comfort import Theme
from courses.pack import Skin
from kiosk_trainer.look import themes
from kiosk_trainer.look.colours import against, carrying, contrast, mix, readable

DEFAULTS = {
    "header": "#3b2117",
    "header_text": "#ffffff",
    "page": "#f5f2ec",
    "card": "#ffffff",
    "text": "#1f1712",
    "price": "#b3261e",
    "accent": "#b3261e",
    "accent_text": "#ffffff",
    "tab": "#ffffff",
    "tab_text": "#3b2117",
    "quiet": "#e9e3d8",
    "quiet_text": "#2b211b",
    "edge": "#8a7d70",
    "off": "#8f8a85",
    "off_text": "#5f5a55",
    "metal": "#c9ced3",
    "metal_text": "#22262b",
    "device": "#f4f5f6",
    "device_text": "#22262b",
    "device_edge": "#5d646b",
    "entry": "#eef4f8",
    "entry_text": "#10233c",
    "entry_edge": "#4d5d6c",
    "board": "#10161d",
    "board_text": "#ffd873",
    "board_next": "#d8d2c4",
    "board_kind": "#ffffff",
    "board_edge": "#6a7683",
    "badge": "#9c1c14",
    "badge_text": "#ffffff",
    "sold_out": "#403a36",
    "bar_ground": "",
    "route": "",
    "route_text": "#ffffff",
}
"""What stands where a skin says nothing. metal: the edge of the machine, where its devices are; bar_ground, route: the
ground of the services and the colour of all bus routes, where a theme has one of its own."""

GROUNDS = {"header", "page", "card", "accent", "tab", "quiet", "device", "metal", "entry", "board", "badge", "sold_out"}
"""Roles that carry text."""

ROUTES = {
    "blue": "#174a9c",
    "green": "#1f6329",
    "red": "#a31f1f",
    "yellow": "#f2b61b",
    "night": "#3d2a78",
    "village": "#2b6b2b",
    "airport": "#6b4a1c",
    "plain": "#3d434b",
}
"""Colours of the kinds of bus routes on boards, beside the words that say the same."""


@dataclass(frozen=True, slots=True)
class Surface:
    """How a slab is built: its fill and edge, and in millimetres the edge's width, the shadow's depth, the corners."""

    fill: str
    edge: str = ""
    edge_mm: float = 0.0
    shadow_mm: float = 0.0
    corners_mm: float = 0.0
    bar: str = ""
    """Colour of a thick bar along the lower edge: a sign of being chosen that is no colour alone."""


class Paint:
    """Colours and surfaces of a skin in a theme. Text has at least 7:1 on what it stands on, edges of controls 3:1."""

    def __init__(self, colours: Mapping[str, str], corners: float, theme: Theme = "standard") -> None:
        themed = themes.machine(theme, DEFAULTS | dict(colours))
        self.c = {role: carrying(colour) if role in GROUNDS and colour else colour for role, colour in themed.items()}
        self.corners = corners
        self.theme = theme
        self.ground = self.c["page"]
        self.plated = themes.plated(theme)

    def text(self, role: str, ground: str) -> str:
        """The colour of text with `role` on a surface filled with `ground`."""
        c = self.c
        wish = {
            "price": c["price"],
            "header_text": c["header_text"],
            "header_quiet": mix(c["header_text"], c["header"], 0.12),
            "primary_text": c["accent_text"],
            "tab_text": c["tab_text"],
            "tab_on_text": c["accent_text"],
            "option_on_text": c["text"],
            "choice_on_text": c["text"],
            "secondary_text": c["quiet_text"],
            "small_text": c["quiet_text"],
            "bar_text": c["text"],
            "pager_text": c["quiet_text"],
            "heading": mix(c["text"], c["header"], 0.5),
            "bubble_me_text": c["accent_text"],
            "badge": c["badge_text"],
            "sold_out": c["badge_text"],
        }.get(role) or (c["route_text"] if role.startswith("route_") else c.get(role, c["text"]))
        return readable(wish, ground, 4.5 if role == "off_text" else 7.0)

    def band(self, role: str) -> str:
        """The colour of the band behind a text that has one of its own, or nothing."""
        return self.c[role] if role in {"badge", "sold_out"} else ""

    def surface(self, name: str) -> Surface:
        """How the surface called `name` is built."""
        return _surface(tuple(sorted(self.c.items())), self.corners, name, themes.strong(self.theme))


STRONG_EDGE_MM = 0.6


@lru_cache(maxsize=1000)
def _surface(colours: tuple[tuple[str, str], ...], corners: float, name: str, strong: bool) -> Surface:
    made = _made(colours, corners, name)
    if not strong:
        return made
    if name.endswith("_off"):  # without an edge it is no button
        return replace(made, edge="", edge_mm=0.0, shadow_mm=0.0)
    return replace(made, shadow_mm=0.0, edge_mm=max(made.edge_mm, STRONG_EDGE_MM) if made.edge else 0.0)


def _made(colours: tuple[tuple[str, str], ...], corners: float, name: str) -> Surface:
    c = dict(colours)
    accent, page = c["accent"], c["page"]

    def edge(fill: str, ground: str = page) -> str:
        """An edge that shows against fill and ground alike, unless the fill alone does."""
        return "" if contrast(fill, ground) >= 3 else readable(c["edge"], ground, 3.0)

    def both(fill: str, *grounds: str) -> str:
        """An edge for what stands now on one ground and now on another."""
        edges = [e for e in (edge(fill, ground) for ground in grounds) if e]
        wish = edges[0] if edges else ""
        for ground in grounds if wish else ():
            wish = wish if contrast(fill, ground) >= 3 else readable(wish, ground, 3.0)
        return wish

    def unlike(fill: str, *grounds: str) -> tuple[str, ...]:
        """The grounds on which the fill alone does not show."""
        return tuple(ground for ground in grounds if contrast(fill, ground) < 3)

    small = min(corners, 3.0)
    chosen = mix(c["card"], accent, 0.12)
    mark = readable(readable(accent, chosen, 3.0), page, 3.0)
    made = {
        "plain": Surface(""),
        "header": Surface(c["header"]),
        "card": Surface(c["card"], edge(c["card"]), 0.25, 1.6, corners),
        "card_off": Surface(mix(c["card"], c["off"], 0.12), edge(c["card"]), 0.25, 0, corners),
        "card_on": Surface(chosen, mark, 1.2, 1.2, corners),
        "tab": Surface(c["tab"], edge(c["tab"]), 0.35, 0, small),
        "tab_on": Surface(accent, edge(accent), 0.35, 0, small, readable(c["accent_text"], accent, 3.0)),
        "choice": Surface(c["card"], edge(c["card"]), 0.35, 1.6, corners),
        "choice_on": Surface(chosen, mark, 1.2, 1.2, corners),
        "choice_off": Surface(mix(c["card"], c["off"], 0.16), edge(c["card"]), 0.25, 0, corners),
        "option": Surface(c["card"], edge(c["card"]), 0.35, 0, small),
        "option_on": Surface(chosen, mark, 1.2, 0, small),
        "option_off": Surface(mix(c["card"], c["off"], 0.16), edge(c["card"]), 0.25, 0, small),
        "gesture": Surface(mix(c["card"], accent, 0.08), mark, 0.9, 0, corners),
        "key": Surface(c["card"], edge(c["card"]), 0.35, 0.9, small),
        "small": Surface(c["quiet"], edge(c["quiet"], c["card"]), 0.35, 0, small),
        "secondary": Surface(c["quiet"], edge(c["quiet"]), 0.35, 0, small),
        "pager": Surface(c["quiet"], edge(c["quiet"]), 0.35, 0, small),
        "primary": Surface(accent, edge(accent), 0.35, 1.0, small),
        "device": Surface(c["device"], c["device_edge"], 0.5, 1.2, small),
        "device_on": Surface(c["device"], readable(accent, c["metal"], 3.0), 1.4, 1.2, small),
        "bar": Surface(c["card"], both(c["card"], page, c["quiet"]), 0.35, 0, small),
        "bar_on": Surface(chosen, against(mark, unlike(chosen, c["bar_ground"] or c["quiet"], page)), 1.0, 0, small),
        "bar_ground": Surface(c["bar_ground"] or c["quiet"]),
        "row": Surface(c["card"], "", 0, 0, small),
        "bubble_me": Surface(accent, edge(accent), 0.35, 0.6, max(corners, 4.0)),
        "bubble_them": Surface(c["card"], edge(c["card"]), 0.5, 0.6, max(corners, 4.0)),
        "panel": Surface(c["card"], edge(c["card"]), 0.3, 2.4, corners),
        "entry": Surface(c["entry"], c["entry_edge"], 0.5, 0, small),
        "board": Surface(c["board"], readable(c["board_edge"], c["board"], 3.0), 0.35, 0, 1.5),
        "metal": Surface(c["metal"], "", 0, 0, 0),
    }
    if name in made:
        return made[name]
    if name.startswith("route_"):
        return Surface(c["route"] or ROUTES.get(name[6:], ROUTES["plain"]), "", 0, 0, 2.0)
    base, _, state = name.rpartition("_")
    if state == "off" and base in made:
        return Surface(mix(page, c["off"], 0.28), "", 0, 0, made[base].corners_mm)
    if state == "on" and base in made:
        return Surface(made[base].fill, mark, 1.2, made[base].shadow_mm, made[base].corners_mm)
    return made["choice"]


@lru_cache(maxsize=50)
def _paint(colours: tuple[tuple[str, str], ...], corners: float, theme: Theme) -> Paint:
    return Paint(dict(colours), corners, theme)


def paint_of(skin: Skin, theme: Theme = "standard") -> Paint:
    """The paint of `skin` in `theme`, made once."""
    return _paint(tuple(sorted(skin.colours.items())), skin.corners, theme)
