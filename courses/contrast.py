"""Contrast of two colours, as WCAG defines it."""

from __future__ import annotations

READABLE = 4.5
"""Least contrast of text."""
VISIBLE = 3.0
"""Least contrast of what marks a control's edge."""

TEXTS = (
    ("header_text", "header"),
    ("text", "page"),
    ("text", "card"),
    ("price", "card"),
    ("accent_text", "accent"),
    ("tab_text", "tab"),
    ("quiet_text", "quiet"),
)
"""A skin's colours of text, each with the colour on which it stands."""
EDGES = (("edge", "page"), ("edge", "card"))
"""The colour of edges, with what it must stand out from."""


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0 (black) to 1 (white)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
