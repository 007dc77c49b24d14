"""Toast, sandwiches and salad."""

from __future__ import annotations

from math import cos, sin

from courses.pictures.bakes import CRUST, plate, sugar
from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.props import PROPS, beside, leaf
from courses.pictures.spec import Shape, Spec, shape


def toast(pen: Pen, spec: Spec) -> None:
    """A thick piece of toast; `honey` with cream and syrup, `egg`, `garlic`, `jam`."""
    plate(pen)
    pen.path("M36 92 L100 70 L166 92 V146 L100 168 L36 146 z", "#c98a3a")
    pen.path("M36 92 L100 114 V168 L36 146 z", pen.linear((0, "#f6dca6"), (1, "#e0b060")))
    pen.path("M166 92 L100 114 V168 L166 146 z", pen.linear((0, "#e8c07a"), (1, "#c48a3a")))
    pen.path("M36 92 L100 70 L166 92 L100 114 z", pen.linear((0, "#f2c070"), (1, "#dd9a44")))
    if spec.has("jam"):
        pen.path("M50 92 L100 76 L152 92 L100 109 z", "#c22f4c")
    if spec.has("garlic"):
        for n in range(26):
            pen.ellipse(58 + (n * 31) % 88, 82 + (n * 13) % 22, 2.4, 1.4, "#4f8f3a" if n % 2 else "#fff6d8")
    if spec.has("honey"):
        pen.path(
            "M60 90 C80 78 122 78 142 90 C144 104 138 120 134 112 C130 104 124 118 122 130 C119 138 "
            "113 136 112 124 C108 114 96 116 92 128 C88 136 82 132 82 118 C76 108 66 118 64 112 z",
            pen.linear((0, "#f7c35a"), (1, "#c97a1c")),
            opacity=0.92,
        )
        pen.circle(100, 68, 27, pen.radial((0, "#ffffff"), (0.7, "#fff6e4"), (1, "#e3cfa8"), x=0.4, y=0.3, r=0.8))
        pen.path("M78 58 q20 -26 42 -4 q-8 -2 -12 4 q-8 -6 -14 2 q-8 -4 -16 -2 z", "#ffffff")
        sugar(pen, 82, 52, 36, 26, 12, "#8a4a1c")
    if spec.has("egg"):
        pen.path(
            "M62 88 C70 74 128 72 140 88 C146 104 116 110 100 108 C82 108 56 102 62 88 z",
            "#ffffff",
            stroke="#e8ddc8",
            stroke_width=1.5,
        )
        pen.ellipse(102, 88, 19, 11, pen.radial((0, "#ffd95a"), (1, "#f0a020")))
    beside(pen, spec.get("with"), 168, 160, 0.68)


LAYERS: dict[str, tuple[str, float]] = {
    "lettuce": ("#84b84a", 9),
    "tomato": ("#e0503c", 9),
    "ham": ("#f2a8a0", 9),
    "cheese": ("#fbc93f", 7),
    "egg": ("#fbe89a", 17),
    "bacon": ("#c25a4a", 8),
    "chicken": ("#e0b074", 15),
    "tuna": ("#e6cdb0", 14),
    "potato": ("#f3e2a8", 17),
    "cucumber": ("#bcd98a", 7),
    "shrimp": ("#f7a98a", 12),
    "cream": ("#fffaf0", 20),
    "strawberries": ("#e2435f", 16),
    "bulgogi": ("#7a4426", 14),
}


def sandwich(pen: Pen, spec: Spec) -> None:
    """A sandwich of two halves, its layers from the top; `long` in a roll, `wrap` in a flat bread, `panini` pressed."""
    asked = [w for w in spec.words if w in LAYERS] or ["lettuce", "tomato", "ham", "cheese"]
    if spec.has("panini") or spec.has("long"):
        _roll(pen, spec, asked)
        return
    plate(pen)
    thick = 48 / sum(LAYERS[w][1] for w in asked)
    for x, y, s in ((120, 68, 0.9), (78, 80, 1.0)):
        with pen.group(f"translate({x} {y}) scale({s})"):
            pen.path("M-60 0 L0 -20 L64 4 L2 24 z", pen.linear((0, "#fbe6b8"), (1, "#edc478")))
            depth = 11.0
            _strip(pen, 0, depth, "#f7dda6")
            for word in asked:
                colour, high = LAYERS[word]
                _strip(pen, depth, high * thick, colour, word)
                depth += high * thick
            _strip(pen, depth, 11, "#f3d190")


def _strip(pen: Pen, top: float, high: float, colour: str, word: str = "") -> None:
    """One layer of a cut half, on its two faces."""
    wave = 3 if word in {"lettuce", "ham", "bacon"} else 0
    pen.path(
        f"M-60 {top} L2 {24 + top} V{24 + top + high} "
        + (f"q-16 {wave} -30 {-12 + wave} q-16 0 -32 -12 " if wave else f"L-60 {top + high} ")
        + "z",
        colour,
    )
    pen.path(
        f"M64 {4 + top} L2 {24 + top} V{24 + top + high} "
        + (f"q16 {wave} 30 {-10 + wave} q16 0 32 -10 " if wave else f"L64 {4 + top + high} ")
        + "z",
        darker(colour, 0.14),
    )
    if word in {"egg", "potato", "tuna", "shrimp", "strawberries"}:
        for n in range(5):
            spot = {
                "egg": "#ffffff",
                "potato": "#8fb85a",
                "tuna": "#fff3dc",
                "shrimp": "#ffd6c4",
                "strawberries": "#fff0ee",
            }[word]
            pen.ellipse(-48 + n * 11, top + high / 2 + n * 4.3, 4, min(4, high / 3), spot)
            pen.ellipse(54 - n * 11, top + 4 + high / 2 + n * 3.6, 4, min(4, high / 3), spot)


def _roll(pen: Pen, spec: Spec, asked: list[str]) -> None:
    plate(pen)
    light, middle, dark = CRUST
    pen.path("M16 146 Q16 168 44 168 H156 Q184 168 184 146 z", pen.linear((0, middle), (1, dark)))
    y = 146.0
    for word in reversed(asked):
        colour, high = LAYERS[word]
        high *= 0.85
        y -= high
        d = f"M18 {y + high + 4:.1f} " + "".join(f"q10 {(-1) ** n * 7} 20.5 0 " for n in range(8)) + f"V{y:.1f} H18 z"
        pen.path(d, pen.linear((0, lighter(colour, 0.15)), (1, darker(colour, 0.1))))
    pen.path(
        f"M14 {y + 6:.1f} C14 {y - 44:.1f} 46 {y - 54:.1f} 100 {y - 54:.1f} C154 {y - 54:.1f} 186 "
        f"{y - 44:.1f} 186 {y + 6:.1f} z",
        pen.linear((0, light), (0.6, middle), (1, dark)),
    )
    if spec.has("panini"):
        for n in range(6):
            pen.line(f"M{36 + n * 24} {y - 2:.0f} L{50 + n * 24} {y - 48:.0f}", "#7a4414", 5, opacity=0.75)
    else:
        for n in range(4):
            pen.line(f"M{48 + n * 30} {y - 22:.0f} q8 -16 22 -22", darker(dark, 0.1), 4, opacity=0.7)
    pen.path(
        f"M34 {y - 26:.0f} C52 {y - 44:.0f} 80 {y - 46:.0f} 96 {y - 46:.0f}",
        stroke="#fff3d6",
        stroke_width=6,
        stroke_linecap="round",
        opacity=0.6,
    )


def salad(pen: Pen, spec: Spec) -> None:
    """A bowl of salad."""
    pen.shadow(100, 182, 72, 10)
    pen.path(
        "M20 104 C20 152 54 182 100 182 C146 182 180 152 180 104 z",
        pen.linear((0, "#ffffff"), (0.5, "#f3eee4"), (1, "#cfc4b4"), x=1, y=0),
    )
    pen.ellipse(100, 104, 80, 25, "#e5dccd")
    for n in range(18):
        a = n * 1.7
        leaf(pen, 100 + cos(a) * 48, 96 + sin(a) * 13, n * 53, 34, ("#8cc152", "#5f9a3a", "#a9d06a")[n % 3])
    for x, y in ((64, 92), (108, 82), (138, 98), (88, 108)):
        pen.circle(x, y, 11, pen.radial((0, "#ff8a70"), (1, "#d0342c"), x=0.35, y=0.3, r=0.8))
    if spec.has("chicken"):
        for x, y, turn in ((84, 84, 20), (104, 92, 24), (124, 86, 30)):
            pen.rect(
                x - 12,
                y - 5,
                34,
                11,
                pen.linear((0, "#f0cc94"), (1, "#c08a4a")),
                5,
                transform=f"rotate({turn} {x} {y})",
            )
    if spec.has("egg"):
        for x, y in ((78, 84), (126, 88)):
            pen.ellipse(x, y, 15, 10, "#ffffff")
            pen.ellipse(x, y, 8, 5.4, "#f9b62f")


SHAPES: dict[str, Shape] = {
    "toast": shape(toast, "honey egg garlic jam", **{"with": PROPS}),
    "sandwich": shape(sandwich, {*LAYERS, "panini", "long"}),
    "salad": shape(salad, "chicken egg"),
}
