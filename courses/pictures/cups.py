"""Cups and glasses, and what is in them."""

from __future__ import annotations

from courses.pictures.palette import DRINKS
from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.spec import Shape, Spec, shape


def steam(pen: Pen, x: float = 100, y: float = 60) -> None:
    """Warm air rising from (x, y)."""
    for dx, dy in ((-20, 2), (2, -6), (24, 2)):
        pen.line(f"M{x + dx} {y + dy} c-12 -12 10 -18 0 -30 c-6 -8 2 -14 4 -18", "#d8c6b4", 6, opacity=0.75)


def cup(pen: Pen, spec: Spec) -> None:
    """A cup on its saucer."""
    deep, top = DRINKS[spec.one_of(DRINKS, "americano")]
    pen.shadow(100, 180, 86, 12)
    pen.ellipse(100, 168, 84, 18, pen.linear((0, "#ffffff"), (1, "#d9d2c8")))
    pen.ellipse(100, 164, 56, 11, "#cfc6ba", opacity=0.7)
    china = pen.linear((0, "#ffffff"), (0.55, "#f7f2ea"), (1, "#cfc5b8"), x=1, y=0)
    pen.path("M152 96 c34 -8 38 46 -12 44", stroke="#e7dfd4", stroke_width=13, stroke_linecap="round")
    pen.path("M42 84 c0 52 18 82 58 82 s58 -30 58 -82 z", china)
    pen.ellipse(100, 84, 58, 19, pen.linear((0, "#e6ddd0"), (1, "#ffffff")))
    pen.ellipse(100, 87, 51, 15, pen.radial((0, top), (0.75, deep), (1, darker(deep)), y=0.6, r=0.6))
    pen.path("M54 100 c2 30 12 50 26 58", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.8)
    if spec.has("steam"):
        steam(pen)


def tall_glass(pen: Pen, spec: Spec) -> None:
    """A clear cup for cold drinks."""
    deep, top = DRINKS[spec.one_of(DRINKS, "americano")]
    pen.shadow(100, 184, 52, 9)
    body = "M54 44 L64 172 q1 10 11 10 h50 q10 0 11 -10 L146 44 z"
    pen.path(body, "#ffffff", opacity=0.9)
    with pen.group(clip=body):
        pen.rect(40, 66, 120, 120, pen.linear((0, top), (1, deep)))
        if spec.has("ice"):
            for x, y, a in ((66, 62, -12), (100, 70, 16), (80, 98, 30)):
                pen.rect(x, y, 30, 30, lighter(top, 0.6), 6, opacity=0.6, transform=f"rotate({a} {x + 15} {y + 15})")
    pen.path(body, "none", stroke="#cfd8dc", stroke_width=3)


SHAPES: dict[str, Shape] = {
    "cup": shape(cup, {*DRINKS, "steam"}),
    "tall-glass": shape(tall_glass, {*DRINKS, "ice", "straw"}),
}
