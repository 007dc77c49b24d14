"""Burgers, and what is fried and eaten with them."""

from __future__ import annotations

from math import sin

from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.spec import Shape, Spec, shape

_PATTIES = {"beef": "#6b3a20", "bulgogi": "#7a3d1c", "chicken": "#d99a45", "shrimp": "#e8a45c"}
_GREENS = {"lettuce": "#7fb53f", "tomato": "#d8452f", "cheese": "#fbc12f", "bacon": "#b8473a"}


def burger(pen: Pen, spec: Spec) -> None:
    """A burger from the side: a patty (`double` two), what lies on it, `hot` with a red sauce."""
    pen.shadow(100, 178, 74, 11)
    patty = spec.one_of(_PATTIES, "beef")
    layers: list[str] = []
    for n in range(2 if spec.has("double") else 1):
        layers += [patty]
        layers += ["cheese"] if spec.has("cheese") else []
        if n == 0 and spec.has("hot"):
            layers += ["sauce"]
    layers += [word for word in ("bacon", "tomato", "lettuce") if spec.has(word)]
    high = sum(_height(word) for word in layers)
    top = 160 - high
    pen.path("M30 158 H170 V164 C170 178 158 182 144 182 H56 C42 182 30 178 30 164 z", _bun(pen))
    at = 160.0
    for word in layers:
        at -= _height(word)
        _layer(pen, word, at)
    pen.path(
        f"M26 {top + 4} C22 {top - 62} 66 {top - 74} 100 {top - 74} C134 {top - 74} 178 {top - 62} 174 {top + 4} z",
        _bun(pen),
    )
    pen.path(
        f"M52 {top - 40} C64 {top - 58} 84 {top - 62} 100 {top - 62}", stroke="#ffe3ae", stroke_width=7, opacity=0.55
    )
    for n in range(15):
        x, y = 56 + (n * 37) % 92, top - 30 - (n * 17) % 34
        with pen.group(f"rotate({(n * 47) % 60 - 30} {x} {y})"):
            pen.ellipse(x, y, 4.2, 2.5, "#fff1cf")


def _bun(pen: Pen) -> str:
    return pen.linear((0, "#eeb057"), (0.6, "#d98b34"), (1, "#b5691f"))


def _height(word: str) -> float:
    return {"cheese": 6, "lettuce": 11, "tomato": 11, "bacon": 8, "sauce": 6}.get(word, 24)


def _layer(pen: Pen, word: str, y: float) -> None:
    """One layer, its upper edge at `y`."""
    high = _height(word)
    if word in _PATTIES:
        colour = _PATTIES[word]
        pen.rect(26, y, 148, high, pen.linear((0, lighter(colour, 0.18)), (1, darker(colour, 0.3))), round=11)
        for n in range(22):
            spot = darker(colour, 0.35) if n % 2 else lighter(colour, 0.3)
            pen.ellipse(34 + (n * 29) % 132, y + 5 + (n * 7) % (high - 9), 3.4, 1.8, spot, opacity=0.7)
    elif word == "cheese":
        pen.path(
            f"M26 {y} H174 L170 {y + 8} L150 {y + 7} L134 {y + 20} L116 "
            f"{y + 7} H74 L60 {y + 18} L46 {y + 7} L30 {y + 8} z",
            "#fbc12f",
        )
    elif word == "sauce":
        pen.path(
            f"M30 {y} H170 q2 14 -10 12 q-6 12 -16 1 q-14 10 -22 0 q-12 12 -24 "
            "0 q-14 10 -22 -1 q-12 10 -20 0 q-14 4 -16 -12 z",
            "#c4200f",
        )
    else:
        waves = "".join(f" q6 {9 + 3 * sin(n * 2.3):.1f} 13 0" for n in range(12))
        fill = _GREENS[word]
        pen.path(f"M22 {y + 4} Q24 {y} 30 {y} H170 Q178 {y} 178 {y + 5} V{y + high} H22 z", fill)
        if word == "lettuce":
            pen.path(f"M22 {y + high - 6}{waves} V{y + 3} H22 z", lighter(fill, 0.12))
        else:
            pen.rect(30, y + high / 2 - 1, 140, 2.5, lighter(fill, 0.35), round=1)


def fries(pen: Pen, spec: Spec) -> None:
    """Fries in a red paper; `cheese` poured over."""
    pen.shadow(100, 184, 50, 9)
    for n in range(13):
        x, lean, high = 46 + n * 8.6, (n * 37) % 17 - 8, (n * 23) % 40
        with pen.group(f"rotate({lean} {x} 140)"):
            shade = pen.linear((0, "#ffe08a"), (0.5, "#f7c648"), (1, "#d99a24"), x=1, y=0)
            pen.rect(x - 5, 26 + high, 11, 84, shade, round=2)
    if spec.has("cheese"):
        pen.path(
            "M44 84 q12 -24 30 -12 q12 -22 30 -6 q18 -18 30 2 q20 0 20 22 q-4 26 -14 20 q-6 -12 -14 2 "
            "q-8 16 -16 0 q-8 -14 -18 2 q-10 12 -16 -4 q-8 -10 -16 4 q-16 4 -16 -30 z",
            pen.linear((0, "#ffd34a"), (1, "#f0a51c")),
        )
    red = pen.linear((0, "#d8372a"), (1, "#a3160f"))
    pen.path("M36 96 Q100 128 164 96 L150 182 Q100 190 50 182 z", red)
    pen.path("M36 96 Q100 128 164 96 L163 104 Q100 136 37 104 z", "#f0675a")
    pen.circle(100, 152, 17, "#ffd34a")


def nuggets(pen: Pen, spec: Spec) -> None:
    """Fried pieces of chicken; `sticks` long ones of cheese."""
    pen.shadow(100, 178, 76, 10)
    pen.path("M22 116 H178 L160 180 H40 z", pen.linear((0, "#ffffff"), (1, "#ded3c2")))
    pen.path("M22 116 H178 L175 127 H25 z", "#c8281c")
    crust = pen.radial((0, "#f7c064"), (0.6, "#dd9534"), (1, "#a9641b"), x=0.4, y=0.3, r=0.8)
    if spec.has("sticks"):
        for n in range(6):
            x = 40 + n * 24
            with pen.group(f"rotate({(n * 31) % 24 - 12} {x} 110)"):
                pen.rect(x - 11, 42 + (n * 13) % 22, 22, 84, crust, round=10)
        pen.path("M22 120 H178 L160 180 H40 z", pen.linear((0, "#ffffff"), (1, "#ded3c2")))
        pen.path("M22 120 H178 L175 131 H25 z", "#c8281c")
        return
    for x, y, rx, ry in (
        (64, 84, 27, 20),
        (134, 82, 28, 21),
        (98, 62, 27, 20),
        (52, 112, 26, 19),
        (100, 106, 29, 21),
        (148, 112, 26, 19),
    ):
        pen.ellipse(x, y, rx, ry, crust)
        for n in range(6):
            pen.ellipse(x - rx * 0.6 + n * rx * 0.24, y - ry * 0.4 + (n * 7) % 14, 2.4, 1.6, "#8f5213", opacity=0.6)
    pen.path("M22 124 H178 L160 180 H40 z", pen.linear((0, "#ffffff"), (1, "#ded3c2")))
    pen.path("M22 124 H178 L175 135 H25 z", "#c8281c")


SHAPES: dict[str, Shape] = {
    "burger": shape(burger, [*_PATTIES, *_GREENS, "double", "hot"]),
    "fries": shape(fries, "cheese"),
    "nuggets": shape(nuggets, "sticks"),
}
