"""Small things that lie beside a cup or a plate, or in it: what it tastes of."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from courses.pictures.palette import FRUITS
from courses.pictures.pen import Pen, darker, lighter

Prop = Callable[[Pen], None]
"""Draws a thing about 60 units wide round (0, 0)."""


def slice_of(pen: Pen, fruit: str, r: float = 28) -> None:
    """A slice of a citrus fruit."""
    rind, flesh, line = FRUITS[fruit]
    pen.circle(0, 0, r, pen.radial((0.8, rind), (1, darker(rind, 0.12))))
    pen.circle(0, 0, r * 0.88, line)
    for n in range(8):
        a, b = 2 * pi * n / 8 + 0.07, 2 * pi * (n + 1) / 8 - 0.07
        x1, y1, x2, y2 = (r * 0.8 * f(v) for v in (a, b) for f in (cos, sin))
        m = (a + b) / 2
        pen.path(
            f"M{cos(m) * r * 0.12:.1f} {sin(m) * r * 0.12:.1f} L{x1:.1f} {y1:.1f} "
            f"Q{cos(m) * r * 0.92:.1f} {sin(m) * r * 0.92:.1f} {x2:.1f} {y2:.1f} z",
            pen.radial((0, lighter(flesh, 0.35)), (1, flesh)),
        )


def _slices(fruit: str) -> Prop:
    def draw(pen: Pen) -> None:
        with pen.group("translate(10 4) rotate(10)"):
            slice_of(pen, fruit, 25)
        with pen.group("translate(-14 12) rotate(-14) scale(1 0.94)"):
            slice_of(pen, fruit, 21)

    return draw


def leaf(pen: Pen, x: float, y: float, turn: float, long: float = 30, colour: str = "#5a9a3c") -> None:
    """A leaf from (x, y), turned by degrees."""
    with pen.group(f"translate({x} {y}) rotate({turn})"):
        wide = long * 0.32
        fill = pen.linear((0, lighter(colour, 0.3)), (1, darker(colour, 0.2)))
        pen.path(
            f"M0 0 C{long * 0.25} {-wide} {long * 0.75} {-wide} {long} 0 C{long * 0.75} {wide} "
            f"{long * 0.25} {wide} 0 0 z",
            fill,
        )
        pen.line(f"M2 0 H{long * 0.86}", darker(colour, 0.3), 1.4, opacity=0.6)


def strawberry(pen: Pen) -> None:
    """A strawberry and a half."""
    for x, y, s, cut in ((12, 0, 1.0, False), (-16, 10, 0.82, True)):
        with pen.group(f"translate({x} {y}) scale({s})"):
            d = "M0 26 C-14 20 -24 4 -20 -8 C-16 -18 16 -18 20 -8 C24 4 14 20 0 26 z"
            pen.path(d, pen.radial((0, "#ff7a7a"), (0.6, "#e23248"), (1, "#b5142f"), x=0.35, y=0.3, r=0.8))
            if cut:
                pen.path("M0 21 C-11 15 -18 4 -15 -5 C-12 -12 12 -12 15 -5 C18 4 11 15 0 21 z", "#fbb7b2")
                pen.path("M0 14 C-6 10 -9 3 -7 -2 C-5 -6 5 -6 7 -2 C9 3 6 10 0 14 z", "#fff1ec")
            else:
                for dx, dy in ((-9, -4), (0, -6), (9, -4), (-5, 4), (5, 4), (-9, 9), (0, 12), (8, 10)):
                    pen.ellipse(dx, dy, 1.3, 2, "#ffe08a")
            for turn in (-160, -125, -90, -55, -20):
                leaf(pen, 0, -13, turn, 14, "#5ea33a")


def _berries(colour: str, dots: bool) -> Prop:
    def draw(pen: Pen) -> None:
        for x, y, r in ((-14, 8, 13), (14, 10, 13), (0, -6, 14)):
            pen.circle(
                x,
                y,
                r,
                pen.radial((0, lighter(colour, 0.45)), (0.6, colour), (1, darker(colour, 0.4)), x=0.35, y=0.3, r=0.75),
            )
            pen.ellipse(x - r * 0.3, y - r * 0.4, r * 0.28, r * 0.18, "#ffffff", opacity=0.6)
            if dots:
                pen.circle(x + 2, y - r * 0.45, 3.2, darker(colour, 0.5), opacity=0.7)

    return draw


def green_grape(pen: Pen) -> None:
    """A small bunch of green grapes."""
    pen.line("M2 -26 q2 -8 8 -10", "#8a6a3a", 3)
    leaf(pen, 6, -26, -10, 22)
    for x, y in ((-14, -10), (2, -14), (16, -8), (-8, 2), (9, 3), (0, 15), (-16, 8)):
        pen.circle(x, y, 10, pen.radial((0, "#f0f7c4"), (0.6, "#b5d65c"), (1, "#7da32c"), x=0.35, y=0.3, r=0.75))


def mango(pen: Pen) -> None:
    """Cubes of a mango."""
    pen.path("M-28 6 C-28 -18 20 -26 28 -2 C30 14 -4 26 -28 6 z", pen.linear((0, "#ffb347"), (1, "#e0701f")))
    pen.path("M-22 4 C-20 -12 16 -19 23 -2 C22 8 -4 18 -22 4 z", pen.linear((0, "#ffdf70"), (1, "#fbb829")))
    pen.line("M-12 -7 L-4 11 M0 -11 L9 9 M-18 0 L20 -8 M-12 8 L20 2", "#e9971c", 1.8)


def peach(pen: Pen) -> None:
    """A peach."""
    pen.circle(0, 2, 23, pen.radial((0, "#ffe0b8"), (0.55, "#fba98a"), (1, "#e8607a"), x=0.35, y=0.35, r=0.75))
    pen.path("M0 -21 C-6 -8 -6 8 0 24", stroke="#d9606a", stroke_width=2, opacity=0.7)
    leaf(pen, 0, -20, -30, 24)


def banana(pen: Pen) -> None:
    """A banana."""
    pen.path(
        "M-28 -10 C-18 18 14 24 30 6 C32 2 30 -2 26 0 C12 8 -10 4 -19 -14 C-22 -18 -30 -16 -28 -10 z",
        pen.linear((0, "#ffe98a"), (1, "#e5b422")),
    )
    pen.line("M-22 -8 C-10 12 10 16 26 6", "#c9961a", 1.6, opacity=0.7)
    pen.circle(-24, -14, 3.4, "#6a4a1c")


def kiwi(pen: Pen) -> None:
    """A slice of kiwi."""
    pen.circle(0, 0, 25, "#8a6a3a")
    pen.circle(0, 0, 22.5, pen.radial((0, "#fbf8dc"), (0.25, "#fbf8dc"), (0.36, "#b5d65c"), (1, "#7fae2e")))
    for n in range(14):
        a = 2 * pi * n / 14
        pen.ellipse(
            cos(a) * 11.5,
            sin(a) * 11.5,
            1.3,
            2.2,
            "#2b2a14",
            transform=f"rotate({n * 360 / 14 + 90:.0f} {cos(a) * 11.5:.1f} {sin(a) * 11.5:.1f})",
        )


def beans(pen: Pen) -> None:
    """Coffee beans."""
    for x, y, turn in ((-13, 8, -30), (12, 10, 25), (0, -6, 70)):
        with pen.group(f"translate({x} {y}) rotate({turn})"):
            pen.ellipse(0, 0, 14, 9.5, pen.radial((0, "#8a5530"), (1, "#3a1c0e"), x=0.35, y=0.3, r=0.8))
            pen.line("M-12 0 C-5 -5 5 5 12 0", "#24100a", 2)


def vanilla(pen: Pen) -> None:
    """A vanilla flower and two pods."""
    pen.line("M-26 22 C-8 14 8 16 28 2", "#4a2a18", 4)
    pen.line("M-22 26 C-4 22 14 22 30 12", "#3a2012", 3.4)
    for n in range(6):
        with pen.group(f"translate(-2 -4) rotate({n * 60})"):
            pen.path("M0 0 C6 -8 6 -18 0 -23 C-6 -18 -6 -8 0 0 z", pen.linear((0, "#fffdf0"), (1, "#f6e3a2")))
    pen.circle(-2, -4, 6, pen.radial((0, "#ffe066"), (1, "#e0a11c")))


def hazelnut(pen: Pen) -> None:
    """Hazelnuts."""
    for x, y, s in ((12, 2, 1.0), (-15, 8, 0.86)):
        with pen.group(f"translate({x} {y}) scale({s})"):
            pen.path(
                "M0 -17 C14 -15 19 -2 15 8 C10 18 -10 18 -15 8 C-19 -2 -14 -15 0 -17 z",
                pen.radial((0, "#d9995a"), (0.6, "#a8662e"), (1, "#70401a"), x=0.35, y=0.3, r=0.8),
            )
            pen.path("M-14 9 C-8 3 8 3 14 9 C9 18 -9 18 -14 9 z", "#e3c08e")


def caramel(pen: Pen) -> None:
    """Two pieces of caramel."""
    for x, y in ((-12, 8), (11, 2)):
        with pen.group(f"translate({x} {y})"):
            pen.path("M-15 -6 L0 -13 L15 -6 L0 1 z", "#f2b65c")
            pen.path("M-15 -6 L0 1 V17 L-15 9 z", "#c97a24")
            pen.path("M15 -6 L0 1 V17 L15 9 z", "#a85f16")


def chocolate(pen: Pen) -> None:
    """Two pieces of a bar of chocolate."""
    with pen.group("rotate(-12)"):
        for x in (-24, 2):
            pen.rect(x, -12, 24, 24, pen.linear((0, "#7d4a2c"), (1, "#4a2413")), 3)
            pen.rect(x + 4, -8, 16, 16, pen.linear((0, "#5f3219"), (1, "#7d4a2c")), 2)


def mint(pen: Pen) -> None:
    """Mint leaves."""
    for turn, long in ((-150, 26), (-30, 28), (-95, 30), (160, 20), (20, 22)):
        leaf(pen, 0, 10, turn, long, "#4fa35a")


def tea_leaf(pen: Pen) -> None:
    """Leaves of green tea."""
    for turn, long in ((-140, 30), (-50, 32), (-95, 34)):
        leaf(pen, 0, 16, turn, long, "#6f9a3a")


def chamomile(pen: Pen) -> None:
    """Chamomile flowers."""
    for x, y, s in ((-13, 8, 0.85), (11, -2, 1.0)):
        with pen.group(f"translate({x} {y}) scale({s})"):
            for n in range(10):
                pen.ellipse(
                    0, -13, 4.2, 9, "#ffffff", stroke="#e4ddcc", stroke_width=0.8, transform=f"rotate({n * 36})"
                )
            pen.circle(0, 0, 7.5, pen.radial((0, "#ffe066"), (1, "#e3a11c")))


def hibiscus(pen: Pen) -> None:
    """A hibiscus flower."""
    for n in range(5):
        with pen.group(f"rotate({n * 72})"):
            pen.path("M0 0 C-14 -8 -14 -24 0 -27 C14 -24 14 -8 0 0 z", pen.linear((0, "#f58aa0"), (1, "#c2304f")))
    pen.line("M0 0 L10 -14", "#ffd84a", 3)
    pen.circle(10, -14, 3, "#ffd84a")


def ginger(pen: Pen) -> None:
    """A root of ginger."""
    pen.path(
        "M-28 8 C-30 -4 -16 -8 -10 -4 C-10 -18 6 -20 8 -6 C16 -14 30 -8 26 4 C24 12 12 10 8 10 C4 "
        "20 -12 18 -14 10 C-18 14 -26 14 -28 8 z",
        pen.linear((0, "#ecc98a"), (1, "#c4924a")),
    )
    pen.line("M-20 4 q4 3 8 0 M-2 -6 q4 3 7 0 M10 2 q5 3 9 -1", "#a5763a", 1.6)


def jujube(pen: Pen) -> None:
    """Dried jujubes."""
    for x, y, turn in ((-12, 7, -20), (12, 4, 24)):
        with pen.group(f"translate({x} {y}) rotate({turn})"):
            pen.ellipse(
                0, 0, 17, 12, pen.radial((0, "#c9583a"), (0.6, "#8f2d1c"), (1, "#5f180e"), x=0.35, y=0.3, r=0.8)
            )
            pen.line("M-10 -2 q4 4 9 0 M2 3 q4 3 8 -1", "#4a120a", 1.6)


def cinnamon(pen: Pen) -> None:
    """Sticks of cinnamon."""
    for y, turn in ((6, -12), (-3, 8)):
        with pen.group(f"rotate({turn})"):
            pen.rect(-30, y - 5, 60, 10, pen.linear((0, "#b8703a"), (0.5, "#8a4a20"), (1, "#b8703a")), 5)
            pen.line(f"M-26 {y} H24", "#6a3414", 1.6)


def pearl(pen: Pen) -> None:
    """Tapioca pearls."""
    for x, y in ((-16, 10), (0, 12), (16, 10), (-8, -2), (8, -2)):
        pen.circle(x, y, 8.5, pen.radial((0, "#7a5a4a"), (0.5, "#2f1c14"), (1, "#160b07"), x=0.35, y=0.3, r=0.8))


def sweet_potato(pen: Pen) -> None:
    """A baked sweet potato, cut."""
    pen.path("M-30 4 C-22 -18 18 -20 30 -2 C24 18 -18 20 -30 4 z", pen.linear((0, "#a8436a"), (1, "#702346")))
    pen.ellipse(10, 1, 16, 11.5, pen.radial((0, "#ffe08a"), (1, "#f0b83e")), transform="rotate(-14 10 1)")


def milk(pen: Pen) -> None:
    """A small bottle of milk."""
    pen.path(
        "M-8 -26 h16 v8 c8 6 9 10 9 18 v20 q0 6 -6 6 h-22 q-6 0 -6 -6 v-20 c0 -8 1 -12 9 -18 z",
        pen.linear((0, "#ffffff"), (1, "#e3e9ee"), x=1, y=0),
        stroke="#b8c4cc",
        stroke_width=1.5,
    )
    pen.rect(-10, -31, 20, 8, "#4f8fc0", 3)


def honey(pen: Pen) -> None:
    """A pot of honey with its dipper."""
    pen.path(
        "M-20 -6 h34 q6 14 0 28 q-3 4 -8 4 h-18 q-5 0 -8 -4 q-6 -14 0 -28 z", pen.linear((0, "#fbcf5a"), (1, "#cf8412"))
    )
    pen.rect(-22, -13, 38, 9, "#f6e0ae", 4)
    pen.line("M6 -10 L24 -30", "#9a6a34", 4)


def cheese(pen: Pen) -> None:
    """A piece of cheese."""
    pen.path("M-28 6 L10 -18 L28 2 V18 H-28 z", pen.linear((0, "#ffe07a"), (1, "#f0b020")))
    pen.path("M-28 6 L28 2 V18 H-28 z", "#f7c23c")
    for x, y, r in ((-12, 12, 4), (10, 10, 5), (4, -4, 3.4)):
        pen.ellipse(x, y, r, r * 0.8, "#d9961a", opacity=0.8)


def red_bean(pen: Pen) -> None:
    """Red beans."""
    for x, y, turn in ((-14, 8, -20), (2, 12, 10), (15, 4, 40), (-2, -4, -40)):
        with pen.group(f"translate({x} {y}) rotate({turn})"):
            pen.ellipse(0, 0, 10, 7, pen.radial((0, "#b85a4a"), (1, "#5f1a1a"), x=0.35, y=0.3, r=0.8))
            pen.line("M-3 -1 h6", "#f3d8c8", 1.6)


def sesame(pen: Pen) -> None:
    """A small heap of black sesame."""
    for n in range(16):
        x, y = -20 + (n * 11) % 41, 14 - (n * 7) % 19
        pen.ellipse(x, y, 3.4, 2.2, "#2b2724", transform=f"rotate({n * 37} {x} {y})")


PROPS: dict[str, Prop] = {
    **{fruit: _slices(fruit) for fruit in FRUITS},
    "strawberry": strawberry,
    "blueberry": _berries("#4a4a9c", True),
    "plum": _berries("#7fa33c", False),
    "omija": _berries("#d8304a", False),
    "green-grape": green_grape,
    "grape": _berries("#5f2f80", False),
    "mango": mango,
    "peach": peach,
    "banana": banana,
    "kiwi": kiwi,
    "beans": beans,
    "vanilla": vanilla,
    "hazelnut": hazelnut,
    "caramel": caramel,
    "chocolate": chocolate,
    "mint": mint,
    "tea-leaf": tea_leaf,
    "chamomile": chamomile,
    "hibiscus": hibiscus,
    "ginger": ginger,
    "jujube": jujube,
    "cinnamon": cinnamon,
    "pearl": pearl,
    "sweet-potato": sweet_potato,
    "milk": milk,
    "honey": honey,
    "cheese": cheese,
    "red-bean": red_bean,
    "sesame": sesame,
}


def beside(pen: Pen, name: str, x: float = 158, y: float = 160, scale: float = 0.95) -> None:
    """The thing called `name`, at the foot of what it belongs to; nothing for an empty name."""
    if name:
        pen.shadow(x, y + 24 * scale, 34 * scale, 6)
        with pen.group(f"translate({x} {y}) scale({scale})"):
            PROPS[name](pen)
