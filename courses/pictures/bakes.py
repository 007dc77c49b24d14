"""Bread, biscuits and sandwiches."""

from __future__ import annotations

from math import cos, sin

from courses.pictures.pen import Pen, darker, lighter, mixed
from courses.pictures.props import PROPS, beside
from courses.pictures.spec import Shape, Spec, shape

CRUST = ("#f2c98a", "#d8923f", "#9c5a1c")
"""Light, middle and dark of what was baked golden."""

FLAVOURS: dict[str, str] = {
    "plain": "#f0d29a",
    "chocolate": "#5f3820",
    "strawberry": "#f08a9a",
    "vanilla": "#f7e4b0",
    "matcha": "#93b457",
    "blueberry": "#7a6ab5",
    "lemon": "#f7de62",
    "caramel": "#d89a4a",
    "coffee": "#8a5a3a",
    "cheese": "#f7d774",
    "sweet-potato": "#b58ac0",
    "sesame": "#6b625c",
    "mint": "#9fdcc0",
    "raspberry": "#d9416a",
}


def plate(pen: Pen, y: float = 166, rx: float = 90) -> None:
    """A round plate seen from a little above."""
    pen.shadow(100, y + 13, rx + 2, 12)
    pen.ellipse(100, y + 3, rx, 19, "#cfc6b8")
    pen.ellipse(100, y, rx, 19, pen.linear((0, "#ffffff"), (1, "#ece5da")))
    pen.ellipse(100, y, rx * 0.76, 13.5, "none", stroke="#d8cfc1", stroke_width=1.6)


def sugar(pen: Pen, x: float, y: float, w: float, h: float, count: int = 18, colour: str = "#ffffff") -> None:
    """Specks strewn over a box."""
    for n in range(count):
        px, py = x + (n * 37) % 100 / 100 * w, y + (n * 61) % 100 / 100 * h
        pen.circle(px, py, 1.6, colour, opacity=0.9)


def croissant(pen: Pen, spec: Spec) -> None:
    """A croissant; with a filling, with chocolate over it, with almonds or as a pressed croffle's cousin."""
    plate(pen)
    light, middle, dark = CRUST
    pen.path(
        "M16 146 C18 92 58 62 100 62 C142 62 182 92 184 146 C186 160 170 164 160 154 C146 132 126 "
        "124 100 124 C74 124 54 132 40 154 C30 164 14 160 16 146 z",
        pen.linear((0, light), (0.55, middle), (1, dark)),
    )
    for d in (
        "M72 68 C62 86 58 108 64 130",
        "M128 68 C138 86 142 108 136 130",
        "M44 86 C34 104 32 124 42 148",
        "M156 86 C166 104 168 124 158 148",
        "M100 62 C97 84 97 104 100 124",
    ):
        pen.line(d, darker(dark, 0.15), 3.2, opacity=0.55)
    for d in (
        "M80 74 C74 90 72 104 74 118",
        "M118 74 C122 88 124 102 122 118",
        "M52 92 C44 106 42 120 46 136",
        "M146 92 C152 104 156 118 152 134",
    ):
        pen.line(d, "#ffe6b8", 5, opacity=0.75)
    if spec.has("chocolate"):
        pen.line(
            "M34 126 C50 84 74 76 84 80 C78 100 90 104 100 78 C106 104 118 104 120 82 C136 84 154 98 166 126",
            "#4a2413",
            6,
        )
    if spec.has("almond"):
        for x, y, turn in ((64, 92, 30), (92, 78, -20), (122, 84, 50), (146, 108, 10), (46, 118, -40), (106, 100, 70)):
            pen.ellipse(x, y, 8, 4.6, "#fff0d0", stroke="#c98f4a", stroke_width=1, transform=f"rotate({turn} {x} {y})")
        sugar(pen, 40, 72, 120, 50, 26)
    if spec.has("ham"):
        pen.path(
            "M34 148 C50 122 78 116 100 116 C122 116 150 122 166 148 C150 134 124 130 100 130 C76 130 50 134 34 148 z",
            "#f2a3a0",
        )
        pen.path(
            "M40 152 C56 130 80 124 100 124 C120 124 144 130 160 152 L150 142 C138 136 118 132 100 "
            "132 C82 132 62 136 50 142 z",
            "#8cc152",
        )


def bagel(pen: Pen, spec: Spec) -> None:
    """A bagel; with cream cheese it is cut open."""
    plate(pen)
    light, middle, dark = CRUST
    if spec.has("chocolate"):
        light, middle, dark = "#8a5a3a", "#6a3d22", "#43200f"
    elif spec.has("blueberry"):
        light, middle, dark = "#c9a6b5", "#94688f", "#5f3f6a"
    fill = pen.linear((0, light), (0.5, middle), (1, dark))
    if spec.has("cream"):
        cream = (
            "#fffaf0"
            if not spec.get("with")
            else mixed(
                "#fffaf0", {"strawberry": "#f2728a", "blueberry": "#7a6ab5"}.get(spec.get("with"), "#fff0c8"), 0.3
            )
        )
        pen.path("M24 132 C24 170 176 170 176 132 z", pen.linear((0, middle), (1, dark)))
        pen.ellipse(100, 134, 76, 24, "#f7e3ba")
        pen.path(
            "M22 124 C22 150 50 146 60 152 C72 158 82 148 96 154 C112 160 122 148 138 153 C152 156 178 148 178 124 z",
            pen.linear((0, "#ffffff"), (1, darker(cream, 0.12))),
        )
        y = 100
    else:
        y = 118
    pen.ellipse(100, y, 78, 46, fill)
    pen.ellipse(100, y + 2, 25, 12, darker(dark, 0.35))
    pen.path(f"M75 {y + 2} A25 12 0 0 0 125 {y + 2} A25 9 0 0 1 75 {y + 2} z", light)
    pen.path(
        f"M36 {y - 14} C48 {y - 38} 84 {y - 42} 104 {y - 38}",
        stroke="#fff0d0",
        stroke_width=7,
        stroke_linecap="round",
        opacity=0.6,
    )
    if spec.has("sesame"):
        for n in range(34):
            a, r = n * 2.4, 0.55 + (n * 7 % 10) / 28
            x, py = 100 + cos(a) * 78 * r, y - 4 + sin(a) * 40 * r
            if sin(a) < 0.75:
                pen.ellipse(x, py, 3.2, 2, "#fff3d6", transform=f"rotate({n * 47} {x:.1f} {py:.1f})")
    beside(pen, spec.get("with"), 168, 158, 0.7)


def salt_bread(pen: Pen, _: Spec) -> None:
    """A salt roll."""
    plate(pen)
    light, middle, dark = CRUST
    pen.path(
        "M14 140 C20 96 60 70 100 70 C140 70 180 96 186 140 C188 158 150 166 100 166 C50 166 12 158 14 140 z",
        pen.linear((0, light), (0.6, middle), (1, dark)),
    )
    for d in (
        "M64 78 C52 104 52 138 62 164",
        "M100 70 C92 100 92 136 98 166",
        "M136 78 C132 104 134 138 138 164",
        "M36 96 C28 116 30 140 38 158",
        "M162 94 C164 114 166 138 164 158",
    ):
        pen.line(d, darker(dark, 0.1), 3, opacity=0.5)
    pen.path("M44 98 C60 82 86 78 96 80", stroke="#fff3d6", stroke_width=8, stroke_linecap="round", opacity=0.7)
    for n in range(20):
        x, y = 62 + (n * 29) % 78, 78 + (n * 17) % 34
        pen.rect(
            x, y, 4.6, 4.6, "#ffffff", 1, stroke="#d8d2c8", stroke_width=0.6, transform=f"rotate({n * 31} {x} {y})"
        )


def scone(pen: Pen, spec: Spec) -> None:
    """A scone."""
    plate(pen)
    pen.path(
        "M34 150 C26 132 34 118 40 112 C32 96 58 78 76 84 C92 66 128 70 136 84 C158 82 172 100 "
        "164 114 C176 124 172 142 164 152 C150 166 50 166 34 150 z",
        pen.linear((0, "#f6d9a0"), (0.5, "#dfa354"), (1, "#a86a28")),
    )
    pen.path("M36 128 C60 116 90 132 112 122 S150 118 166 126", stroke="#9c5f24", stroke_width=4, opacity=0.7)
    pen.path("M58 96 C74 88 96 88 110 90", stroke="#fff3d6", stroke_width=7, stroke_linecap="round", opacity=0.7)
    for n in range(9):
        x, y = 54 + (n * 41) % 92, 98 + (n * 23) % 48
        pen.ellipse(
            x, y, 5, 4, {"chocolate": "#4a2413", "blueberry": "#4a3a8a"}.get(spec.one_of(FLAVOURS, "plain"), "#c98a3a")
        )
    beside(pen, spec.get("with"), 168, 160, 0.72)


def muffin(pen: Pen, spec: Spec) -> None:
    """A muffin in its paper."""
    flavour = spec.one_of(FLAVOURS, "plain")
    colour = FLAVOURS[flavour if flavour in {"chocolate", "matcha", "coffee", "strawberry"} else "caramel"]
    pen.shadow(100, 182, 56, 9)
    paper = "M52 108 H148 L134 178 Q133 184 126 184 H74 Q67 184 66 178 z"
    pen.path(paper, pen.linear((0, "#c98f52"), (0.5, "#e3b57c"), (1, "#a86f34"), x=1, y=0))
    for n in range(9):
        x = 58 + n * 10.5
        pen.line(f"M{x} 112 L{x + (100 - x) * 0.14:.1f} 180", "#8a5626", 2, opacity=0.5)
    pen.path(
        "M40 112 C28 84 60 44 100 44 C140 44 172 84 160 112 C158 124 144 122 138 116 C128 128 112 "
        "124 106 116 C94 128 78 124 72 116 C60 126 42 122 40 112 z",
        pen.radial((0, lighter(colour, 0.45)), (0.6, colour), (1, darker(colour, 0.35)), x=0.4, y=0.25, r=0.8),
    )
    drops = {"chocolate": "#2f160b", "blueberry": "#3a2d7a", "plain": "#4a2413", "strawberry": "#c22f4c"}.get(
        flavour, darker(colour, 0.4)
    )
    for x, y in ((70, 84), (94, 66), (122, 76), (142, 98), (106, 96), (60, 104), (84, 108), (128, 108)):
        pen.ellipse(x, y, 6.4, 5, drops)
        pen.ellipse(x - 1.6, y - 1.6, 2, 1.2, "#ffffff", opacity=0.5)
    beside(pen, spec.get("with"), 166, 160, 0.8)


def cookie(pen: Pen, spec: Spec) -> None:
    """Two biscuits with drops."""
    colour = FLAVOURS[spec.one_of(FLAVOURS, "caramel")]
    pen.shadow(100, 176, 78, 10)
    for x, y, r in ((118, 92, 64), (80, 118, 58)):
        pen.circle(x, y + 5, r, darker(colour, 0.5))
        pen.circle(
            x,
            y,
            r,
            pen.radial((0, lighter(colour, 0.4)), (0.75, colour), (1, darker(colour, 0.3)), x=0.4, y=0.35, r=0.75),
        )
        for n in range(9):
            a, d = n * 2.4 + x, (0.3 + (n * 3 % 7) / 12) * r
            cx, cy = x + cos(a) * d, y + sin(a) * d
            drop = "#3a1c0e" if colour != FLAVOURS["chocolate"] else "#f6e7d0"
            pen.ellipse(cx, cy, 7.4, 6, drop)
            pen.ellipse(cx - 2, cy - 2, 2.4, 1.5, "#ffffff", opacity=0.45)


def macaron(pen: Pen, spec: Spec) -> None:
    """Three macarons; a word of flavour makes all of one kind."""
    chosen = [w for w in spec.words if w in FLAVOURS]
    kinds = (chosen * 3)[:3] if chosen else ["strawberry", "matcha", "vanilla"]
    plate(pen)
    for (x, y), kind in zip(((64, 138), (138, 138), (101, 92)), kinds, strict=True):
        colour = FLAVOURS[kind]
        with pen.group(f"translate({x} {y})"):
            fill = pen.linear((0, lighter(colour, 0.35)), (1, darker(colour, 0.12)))
            pen.path("M-36 8 H36 C36 27 -36 27 -36 8 z", pen.linear((0, colour), (1, darker(colour, 0.25))))
            pen.rect(-37, 2, 74, 7, darker(colour, 0.08), 3.5)
            pen.rect(-34, -5, 68, 8, "#fff6e6", 3)
            pen.path("M-36 -8 C-36 -38 36 -38 36 -8 z", fill)
            pen.rect(-37, -11, 74, 7, darker(colour, 0.05), 3.5)
            pen.path(
                "M-24 -16 C-18 -26 -6 -28 2 -28", stroke="#ffffff", stroke_width=5, stroke_linecap="round", opacity=0.65
            )


def waffle(pen: Pen, spec: Spec) -> None:
    """A waffle, or two croffles, with cream, syrup and fruit."""
    plate(pen)
    light, middle, dark = CRUST
    pen.path(
        "M22 128 C20 96 60 76 100 76 C140 76 180 96 178 128 C180 150 140 164 100 164 C60 164 20 150 22 128 z",
        pen.linear((0, middle), (1, dark)),
    )
    top = "M24 116 C24 86 62 68 100 68 C138 68 176 86 176 116 C176 140 138 154 100 154 C62 154 24 140 24 116 z"
    pen.path(top, pen.linear((0, light), (1, middle)))
    with pen.group(clip=top):
        for n in range(-3, 10):
            pen.line(f"M{n * 24 - 30} 60 L{n * 24 + 50} 164", "#b06f28", 6, opacity=0.75)
            pen.line(f"M{n * 24 + 50} 60 L{n * 24 - 30} 164", "#b06f28", 6, opacity=0.75)
    if spec.has("syrup"):
        pen.path(
            "M58 100 C70 80 132 80 144 100 C152 116 140 118 138 134 C134 146 126 142 126 130 C120 122 "
            "106 124 104 138 C100 150 90 146 90 134 C86 124 72 128 68 136 C60 138 52 116 58 100 z",
            pen.linear((0, "#c9781c"), (1, "#8a4a10")),
            opacity=0.9,
        )
    if spec.has("cream"):
        for x, y, s in ((100, 104, 1.0),):
            pen.circle(
                x, y - 16 * s, 30 * s, pen.radial((0, "#ffffff"), (0.7, "#fff6e4"), (1, "#e9d6b4"), x=0.4, y=0.3, r=0.8)
            )
    if spec.has("ice-cream"):
        pen.circle(100, 84, 34, pen.radial((0, "#fffdf2"), (0.7, "#fbe9bc"), (1, "#dcbd7c"), x=0.38, y=0.3, r=0.8))
        pen.path("M66 90 q8 10 17 2 q8 10 17 2 q8 10 17 2 q9 9 17 -4 q0 14 -34 14 q-34 0 -34 -16 z", "#f3d898")
    if spec.has("powder"):
        sugar(pen, 44, 78, 112, 56, 44)
    if (prop := spec.get("with")) in PROPS:
        for x, y, s in (
            (58, 116, 0.5),
            (146, 118, 0.5),
            (104, 62 if spec.has("cream") or spec.has("ice-cream") else 104, 0.5),
        ):
            with pen.group(f"translate({x} {y}) scale({s})"):
                PROPS[prop](pen)


def doughnut(pen: Pen, spec: Spec) -> None:
    """A ring with icing."""
    colour = FLAVOURS[spec.one_of(FLAVOURS, "strawberry")]
    plate(pen)
    pen.ellipse(100, 122, 78, 48, pen.linear((0, CRUST[0]), (1, CRUST[2])))
    pen.path(
        "M24 114 C26 84 60 70 100 70 C140 70 174 84 176 114 C176 126 164 122 158 132 C150 144 138 "
        "134 128 142 C116 150 104 140 94 146 C80 152 70 140 60 140 C48 142 46 128 36 128 C26 128 "
        "23 122 24 114 z",
        pen.linear((0, lighter(colour, 0.25)), (1, colour)),
    )
    pen.ellipse(100, 112, 25, 12, darker(CRUST[2], 0.4))
    pen.path("M75 112 A25 12 0 0 0 125 112 A25 8 0 0 1 75 112 z", CRUST[0])
    for n in range(22):
        a = n * 0.9
        x, y = 100 + cos(a) * (42 + n % 3 * 8), 106 + sin(a) * (24 + n % 3 * 4)
        pen.rect(
            x,
            y,
            7,
            2.8,
            ("#ffffff", "#ffd84a", "#6cc6e8", "#8cc152")[n % 4],
            1.4,
            transform=f"rotate({n * 53} {x:.1f} {y:.1f})",
        )


def egg_tart(pen: Pen, spec: Spec) -> None:
    """An egg tart, or a tart with fruit."""
    plate(pen)
    light, middle, dark = CRUST
    pen.path("M30 106 L48 158 Q50 166 60 166 H140 Q150 166 152 158 L170 106 z", pen.linear((0, middle), (1, dark)))
    for n in range(11):
        x = 36 + n * 12.8
        pen.line(f"M{x:.0f} 114 L{x + (100 - x) * 0.2:.0f} 160", darker(dark, 0.15), 2.4, opacity=0.5)
    pen.ellipse(100, 106, 72, 27, pen.linear((0, dark), (1, light)))
    pen.ellipse(100, 104, 61, 20, pen.radial((0, "#ffe17a"), (0.7, "#f9c83f"), (1, "#e0942a")))
    prop = spec.get("with")
    if prop:
        for x, y, s in ((66, 100, 0.52), (100, 92, 0.6), (134, 100, 0.52), (84, 112, 0.5), (118, 112, 0.5)):
            with pen.group(f"translate({x} {y}) scale({s})"):
                PROPS[prop](pen)
    else:
        for x, y, rx in ((84, 102, 15), (122, 108, 11), (104, 95, 8)):
            pen.ellipse(x, y, rx, rx * 0.4, "#8a4a14", opacity=0.75)


def madeleine(pen: Pen, spec: Spec) -> None:
    """Two madeleines; `financier` makes them bars."""
    plate(pen)
    colour = FLAVOURS[spec.one_of(FLAVOURS, "plain")]
    for x, y, turn in ((72, 116, -28), (130, 124, 16)):
        with pen.group(f"translate({x} {y}) rotate({turn})"):
            fill = pen.radial(
                (0, lighter(colour, 0.35)), (0.65, mixed(colour, "#d8923f", 0.35)), (1, "#a8662a"), y=0.35, r=0.7
            )
            if spec.has("financier"):
                pen.path("M-42 -18 H42 L48 18 Q48 24 42 24 H-42 Q-48 24 -48 18 z", fill)
                for n in range(4):
                    pen.ellipse(
                        -27 + n * 18,
                        2,
                        8,
                        4,
                        "#fff0d0",
                        stroke="#b97a34",
                        stroke_width=1,
                        transform=f"rotate({n * 40} {-27 + n * 18} 2)",
                    )
                continue
            pen.path("M0 44 C-28 36 -38 0 -26 -24 C-18 -42 18 -42 26 -24 C38 0 28 36 0 44 z", fill)
            for n in range(-2, 3):
                pen.line(f"M0 40 Q{n * 15} 4 {n * 10} -30", "#8a5220", 2.6, opacity=0.6)
    beside(pen, spec.get("with"), 160, 80, 0.7)


SHAPES: dict[str, Shape] = {
    "croissant": shape(croissant, "chocolate almond ham"),
    "bagel": shape(bagel, "cream sesame chocolate blueberry plain", **{"with": PROPS}),
    "salt-bread": shape(salt_bread),
    "scone": shape(scone, FLAVOURS, **{"with": PROPS}),
    "muffin": shape(muffin, FLAVOURS, **{"with": PROPS}),
    "cookie": shape(cookie, FLAVOURS),
    "macaron": shape(macaron, FLAVOURS),
    "waffle": shape(waffle, "syrup cream ice-cream powder", **{"with": PROPS}),
    "doughnut": shape(doughnut, FLAVOURS),
    "tart": shape(egg_tart, "egg", **{"with": PROPS}),
    "madeleine": shape(madeleine, {*FLAVOURS, "financier"}, **{"with": PROPS}),
}
