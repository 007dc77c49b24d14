"""The colours of everything around the machine: calm, and at least 7:1 for text, 3:1 for the edges of controls."""

from __future__ import annotations

from kiosk_trainer.machine.paint import Surface

PAGE = "#eef4f1"
INK = "#12302d"
QUIET_INK = "#2d4a47"
DEEP = "#0b5650"
EDGE = "#5f7a76"
WARM = "#ffe3a6"
WARM_EDGE = "#8a6410"
FRAME = "#d9e8e3"
WHITE = "#ffffff"

CORNERS = 4.0

SURFACES = {
    "page": Surface(PAGE),
    "frame": Surface(FRAME),
    "primary": Surface(DEEP, DEEP, 0.4, 1.0, CORNERS),
    "plain": Surface(WHITE, EDGE, 0.4, 0.8, CORNERS),
    "quiet": Surface(PAGE, EDGE, 0.4, 0.0, CORNERS),
    "chosen": Surface("#cdeae2", DEEP, 1.4, 0.0, CORNERS),
    "suggested": Surface("#fff6de", WARM_EDGE, 1.0, 1.2, CORNERS),
    "help": Surface(WARM, WARM_EDGE, 0.5, 0.8, CORNERS),
    "coming": Surface("#bfe3c4", "#2b6a35", 1.0, 0.0, CORNERS),
    "panel": Surface(WHITE, "#c3d3cf", 0.3, 0.8, CORNERS),
    "caption": Surface(WHITE, "", 0.0, 0.0, 3.0),
    "task": Surface("#f7fbf9", "", 0.0, 0.0, 3.0),
    "card": Surface("#fbf3dd", "#a98a3c", 0.6, 0.8, 6.0),
    "watch": Surface("#fff6de", "#d9b65a", 0.6, 0.0, CORNERS),
    "entry": Surface(WHITE, DEEP, 0.8, 0.0, 3.0),
    "key": Surface(WHITE, EDGE, 0.4, 0.9, CORNERS),
    "sheet": Surface(WHITE, EDGE, 0.5, 2.4, 6.0),
}
"""How each kind of surface is built; the names are for the looks, the kv files choose."""

INKS = {
    "primary": WHITE,
    "help": "#4a3200",
    "coming": "#0d3b16",
    "suggested": INK,
    "watch": "#3c2d05",
    "card": "#3b2f0c",
}
"""Colour of words on a surface where it is not the ordinary one."""


def ink(surface: str) -> str:
    """The colour of words on the surface called `surface`."""
    return INKS.get(surface, INK)
