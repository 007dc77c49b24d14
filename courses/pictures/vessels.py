"""Bottles and cans, and what options are shown by: a shot, syrup, sizes, ice, warmth."""

from __future__ import annotations

from courses.pictures.cups import steam
from courses.pictures.palette import CHINA, DRINKS
from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.props import PROPS, beside
from courses.pictures.spec import Shape, Spec, shape


def bottle(pen: Pen, spec: Spec) -> None:
    """A bottle with a label in the drink's colour."""
    drink = spec.one_of(DRINKS, "water")
    _, middle, deep = DRINKS[drink]
    prop = spec.get("with")
    with pen.group("translate(-14 0)" if prop else ""):
        pen.shadow(100, 186, 42, 8)
        body = "M86 34 V52 C70 62 66 72 66 88 V172 Q66 184 78 184 H122 Q134 184 134 172 V88 C134 72 130 62 114 52 V34 z"
        pen.path(body, pen.linear((0, lighter(middle, 0.5)), (0.4, middle), (1, deep), x=1, y=0))
        pen.rect(66, 96, 68, 54, "#fffaf0")
        pen.rect(66, 96, 68, 8, deep)
        pen.rect(66, 142, 68, 8, deep)
        with pen.group("translate(100 123) scale(0.62)"):
            PROPS.get(drink, PROPS["beans"])(pen) if drink in PROPS else pen.path(
                "M0 -26 C14 -8 20 2 20 10 A20 20 0 0 1 -20 10 C-20 2 -14 -8 0 -26 z", middle
            )
        pen.path("M75 78 V170", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.45)
        pen.rect(82, 16, 36, 22, pen.linear((0, lighter(deep, 0.25)), (1, darker(deep, 0.2))), 5)
    beside(pen, prop, 158, 160, 0.9)


def can(pen: Pen, spec: Spec) -> None:
    """A can."""
    drink = spec.one_of(DRINKS, "cola")
    deep = DRINKS[drink][-1]
    colour = {"cola": "#b3202c", "soda": "#2f8f5a", "orange": "#ee8418"}.get(drink, deep)
    pen.shadow(100, 186, 44, 8)
    pen.path(
        "M62 40 Q62 30 72 28 H128 Q138 30 138 40 V172 Q138 184 126 184 H74 Q62 184 62 172 z",
        pen.linear((0, lighter(colour, 0.35)), (0.35, colour), (1, darker(colour, 0.4)), x=1, y=0),
    )
    pen.ellipse(100, 31, 34, 7, pen.linear((0, "#f4f6f7"), (1, "#a9b2b8")))
    pen.ellipse(100, 30, 10, 3, "#6a737a")
    pen.path("M62 96 C84 78 116 122 138 100 V130 C116 150 84 108 62 126 z", "#ffffff", opacity=0.92)
    pen.path("M72 44 V168", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.4)


def shot(pen: Pen, spec: Spec) -> None:
    """A small glass of espresso."""
    pen.shadow(100, 176, 46, 8)
    body = "M64 76 L72 164 Q73 174 82 174 H118 Q127 174 128 164 L136 76 z"
    pen.path(body, "#f2f7f9")
    with pen.group(clip=body):
        pen.rect(50, 96, 100, 84, pen.linear((0, "#c98746"), (0.2, "#8a5026"), (0.34, "#3b1b0d"), (1, "#240f07")))
    pen.path(body, stroke="#b9c8cf", stroke_width=3)
    pen.path("M74 88 L80 160", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.6)
    if spec.has("plus"):
        pen.circle(146, 66, 25, "#1f6b3a")
        pen.line("M146 53 V79 M133 66 H159", "#ffffff", 8)


def pump(pen: Pen, spec: Spec) -> None:
    """A bottle of syrup with its pump; `none` crosses it out."""
    colour = DRINKS[spec.one_of(DRINKS, "caramel")][1]
    pen.shadow(100, 186, 44, 8)
    pen.line("M100 64 V36 H130 q8 0 8 10", "#5a524e", 8)
    pen.rect(84, 54, 32, 14, "#3a3432", 4)
    pen.path(
        "M88 66 h24 v10 c18 8 22 16 22 28 v70 q0 12 -12 12 h-44 q-12 0 -12 -12 v-70 c0 -12 4 -20 22 -28 z",
        pen.linear((0, lighter(colour, 0.4)), (0.4, colour), (1, darker(colour, 0.3)), x=1, y=0),
    )
    pen.rect(68, 112, 64, 44, "#fffaf0")
    pen.path("M100 118 C108 128 112 134 112 139 A12 12 0 0 1 88 139 C88 134 92 128 100 118 z", colour)
    if spec.has("none"):
        pen.circle(100, 108, 80, "none", stroke="#c0272d", stroke_width=13)
        pen.line("M44 52 L156 164", "#c0272d", 13)


def tumbler(pen: Pen, spec: Spec) -> None:
    """One's own cup."""
    light, middle, dark = CHINA[spec.get("colour", "green")]
    pen.shadow(100, 186, 44, 8)
    pen.path(
        "M62 58 L70 174 Q71 184 80 184 H120 Q129 184 130 174 L138 58 z",
        pen.linear((0, light), (0.4, middle), (1, dark), x=1, y=0),
    )
    pen.path("M60 44 Q60 36 68 36 H132 Q140 36 140 44 V60 H60 z", pen.linear((0, "#f4f6f7"), (1, "#a9b2b8")))
    pen.rect(88, 22, 24, 15, "#3a3432", 5)
    pen.path(
        "M100 128 C84 116 80 104 90 100 C96 98 100 104 100 106 C100 104 104 98 110 100 C120 104 116 116 100 128 z",
        "#fffaf0",
    )
    pen.path("M74 70 L80 166", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.4)


def sizes(pen: Pen, spec: Spec) -> None:
    """Three sizes of cups, the one that is meant in full colour."""
    wanted = spec.one_of(("small", "medium", "large"), "")
    pen.shadow(100, 184, 90, 9)
    for name, x, s in (("small", 34, 0.56), ("medium", 92, 0.74), ("large", 156, 0.92)):
        with pen.group(f"translate({x} 184) scale({s})", opacity=1 if name == wanted or not wanted else 0.28):
            pen.path(
                "M-38 -124 L-30 -10 Q-29 0 -20 0 H20 Q29 0 30 -10 L38 -124 z",
                pen.linear((0, "#8a5a34"), (1, "#4a2614")),
            )
            pen.rect(-43, -136, 86, 15, "#3a3432", 6)
            pen.path("M-26 -110 L-21 -16", stroke="#ffffff", stroke_width=8, stroke_linecap="round", opacity=0.35)


def ice(pen: Pen, spec: Spec) -> None:
    """Ice cubes; `little` or `much` for how many, `none` crosses them out."""
    pen.shadow(100, 172, 76, 10)
    places: tuple[tuple[int, int, int], ...] = ((46, 98, -8), (102, 100, 10), (74, 52, 6))
    if spec.has("much"):
        places = ((22, 104, -8), (76, 110, 6), (126, 102, 14), (48, 58, 10), (100, 56, -8), (76, 14, 12))
    if spec.has("little"):
        places = ((74, 92, 8),)
    for x, y, turn in places:
        with pen.group(f"rotate({turn} {x + 26} {y + 26})"):
            pen.rect(
                x, y, 54, 54, pen.linear((0, "#f4fbff"), (1, "#9fd0e8"), x=1), 12, stroke="#6fb3d3", stroke_width=3
            )
            pen.line(f"M{x + 12} {y + 30} V{y + 14} H{x + 30}", "#ffffff", 5)
    if spec.has("none"):
        pen.circle(100, 104, 82, "none", stroke="#c0272d", stroke_width=13)
        pen.line("M42 46 L158 162", "#c0272d", 13)


def warm(pen: Pen, _: Spec) -> None:
    """Hot: a steaming cup seen from the side."""
    steam(pen, 96, 84)
    pen.shadow(100, 172, 70, 10)
    pen.line("M142 102 c34 -6 34 42 -8 40", "#a31f1f", 11)
    pen.path(
        "M46 90 H148 C148 140 130 168 97 168 C64 168 46 140 46 90 z",
        pen.linear((0, "#e05a4a"), (1, "#a31f1f"), x=1, y=0.3),
    )
    pen.path("M58 102 C60 128 68 144 82 152", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.5)


SHAPES: dict[str, Shape] = {
    "bottle": shape(bottle, DRINKS, **{"with": PROPS}),
    "can": shape(can, DRINKS),
    "shot": shape(shot, "plus"),
    "syrup-pump": shape(pump, {*DRINKS, "none"}),
    "tumbler": shape(tumbler, colour=CHINA),
    "size": shape(sizes, "small medium large"),
    "ice": shape(ice, "little much none"),
    "warm": shape(warm),
}
