"""The clear cup of cold drinks, and what floats, sinks and stands in it."""

from __future__ import annotations

from courses.pictures.cups import cream_swirl, drizzle
from courses.pictures.palette import DRINKS, FRUITS
from courses.pictures.pen import Pen, lighter
from courses.pictures.props import PROPS, beside, leaf, slice_of
from courses.pictures.spec import Shape, Spec, shape

OUTER = "M53 50 L66 172 Q67 182 77 182 H123 Q133 182 134 172 L147 50 z"
"""The clear cup of cold drinks."""


def tall_glass(pen: Pen, spec: Spec) -> None:
    """A clear cup for cold drinks, with what floats, sinks and stands in it."""
    drink = spec.one_of(DRINKS, "americano")
    colours = DRINKS[drink]
    dome, lid, cream = spec.has("dome"), spec.has("lid"), spec.has("cream")
    prop = spec.get("with")
    with pen.group("translate(-14 0)" if prop else ""):
        pen.shadow(100, 184, 56, 9)
        pen.path(OUTER, pen.linear((0, "#eef4f6"), (0.5, "#ffffff"), (1, "#dfe8ec"), x=1, y=0))
        if spec.has("straw"):
            _straw(pen, spec)
        with pen.group(clip=OUTER):
            _filling(pen, spec, drink, colours)
        pen.path("M62 60 L73 168", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.42)
        pen.path("M138 62 L128 160", stroke="#ffffff", stroke_width=3, stroke_linecap="round", opacity=0.3)
        pen.path(OUTER, stroke="#b9c8cf", stroke_width=2.4)
        if cream:
            cream_swirl(pen, 100, 58, 43, 44, "#fffaf0" if drink != "yogurt" else "#ffffff")
            if spec.has("drizzle"):
                drizzle(pen, 100, 44, 30, 7, "#b5661a" if drink in {"caramel", "dolce"} else "#4a2210")
            if spec.has("cocoa"):
                for n in range(30):
                    pen.circle(66 + (n * 23) % 68, 30 + (n * 13) % 24, 1.5, "#5a2f1a", opacity=0.85)
        if dome:
            pen.path("M52 50 C52 2 148 2 148 50 z", "#ffffff", opacity=0.28, stroke="#a9bac2", stroke_width=2)
            pen.path(
                "M64 40 C68 22 80 16 92 14", stroke="#ffffff", stroke_width=5, stroke_linecap="round", opacity=0.85
            )
        if lid or dome:
            pen.rect(
                46, 46, 108, 9, pen.linear((0, "#ffffff"), (1, "#c9d6dc")), 4.5, stroke="#a9bac2", stroke_width=1.2
            )
        else:
            pen.ellipse(100, 50, 47, 6, "#ffffff", opacity=0.35, stroke="#b9c8cf", stroke_width=2.4)
        if spec.has("slice"):
            fruit = next((w for w in (prop, drink, *spec.words) if w in FRUITS), "lemon")
            with pen.group("translate(136 44) rotate(20)"):
                slice_of(pen, fruit, 23)
        if spec.has("mint"):
            for turn in (-150, -100, -50):
                leaf(pen, 92, 52, turn, 28, "#4fa35a")
    beside(pen, prop, 160, 158, 0.95)


def _straw(pen: Pen, spec: Spec) -> None:
    colour = {"green-tea": "#3f7a3a", "matcha": "#3f7a3a", "strawberry": "#c22f4c"}.get(
        spec.one_of(DRINKS, ""), "#2f2622"
    )
    wide = 11 if spec.has("pearls") else 7
    pen.line("M116 10 L98 150", colour, wide)
    pen.line("M114 14 L97 148", lighter(colour, 0.45), wide * 0.28, opacity=0.7)


def _filling(pen: Pen, spec: Spec, drink: str, colours: tuple[str, ...]) -> None:
    """The liquid and all that is in it."""
    top, middle, deep = colours
    level = 52 if spec.has("cream") else 68
    milky = drink in {
        "latte",
        "vanilla",
        "caramel",
        "hazelnut",
        "dolce",
        "matcha",
        "strawberry-latte",
        "sweet-potato",
        "oat",
    }
    clear = drink in FRUITS or spec.has("bubbles") or drink in {"green-grape", "soda", "blue", "water", "plum"}
    stops = ((0.0, top), (0.42 if milky else 0.3, middle), (0.7 if milky else 1.0, deep))
    veil = 0.86 if clear else 1.0
    pen.rect(40, level, 120, 140, pen.linear(*stops), opacity=veil)
    if milky:  # the two run into each other
        light, dark = (deep, top) if drink not in {"strawberry-latte"} else (top, deep)
        pen.path(
            f"M58 {level + 50} C72 {level + 30} 84 {level + 74} 98 {level + 48} S124 {level + 62} 144 "
            f"{level + 34} L138 {level + 60} C124 {level + 86} 110 {level + 60} 98 {level + 80} S72 "
            f"{level + 66} 60 {level + 78} z",
            light,
            opacity=0.4,
        )
        pen.path(
            f"M88 {level} C80 {level + 26} 96 {level + 34} 88 {level + 60} C104 {level + 40} 96 "
            f"{level + 22} 102 {level} z",
            dark,
            opacity=0.35,
        )
    if drink == "einspanner" or spec.has("foam"):
        foam = "#fff6e4" if drink != "matcha" else "#f6f7e2"
        pen.path(
            f"M40 {level - 4} H160 V{level + 30} C146 {level + 36} 134 {level + 26} 118 {level + 32} "
            f"S88 {level + 24} 74 {level + 32} S50 {level + 28} 40 {level + 32} z",
            pen.linear((0, "#ffffff"), (1, foam)),
        )
    if spec.has("syrup"):
        pen.rect(
            40,
            150,
            120,
            40,
            pen.linear(
                (0, PROP_COLOURS.get(spec.get("with"), deep), 0),
                (0.6, PROP_COLOURS.get(spec.get("with"), deep), 0.9),
                (1, PROP_COLOURS.get(spec.get("with"), deep)),
            ),
        )
    if spec.has("pearls"):
        for n in range(15):
            x, y = 72 + (n * 13) % 58, 174 - (n // 5) * 13 - (n % 2) * 4
            pen.circle(x, y, 7.2, pen.radial((0, "#7a5a4a"), (0.5, "#2f1c14"), (1, "#160b07"), x=0.35, y=0.3, r=0.8))
    if spec.has("pulp"):
        fruit = PROP_COLOURS.get(spec.get("with"), deep)
        for n in range(16):
            x, y = 70 + (n * 17) % 60, 128 + (n * 11) % 50
            pen.ellipse(x, y, 7, 5, lighter(fruit, 0.15), opacity=0.75, transform=f"rotate({n * 41} {x} {y})")
    if spec.has("slices"):
        fruit = next((w for w in (spec.get("with"), drink) if w in FRUITS), "lemon")
        for x, y, turn, flat in ((84, 118, 12, 0.9), (116, 150, -20, 0.82), (114, 92, 30, 0.7)):
            with pen.group(f"translate({x} {y}) rotate({turn}) scale(1 {flat})", opacity=0.92):
                slice_of(pen, fruit, 20)
    if spec.has("drizzle") and not spec.has("cream"):
        sauce = "#b5661a" if drink in {"caramel", "dolce"} else "#4a2210"
        for x, long in ((66, 70), (84, 44), (118, 56), (134, 80)):
            pen.line(
                f"M{x} {level} c6 {long * 0.3:.0f} -6 {long * 0.6:.0f} {2 if x < 100 else -4} {long}",
                sauce,
                4,
                opacity=0.75,
            )
    if spec.has("ice"):
        for x, y, turn in ((62, level - 8, -14), (96, level - 4, 12), (78, level + 22, 32), (108, level + 30, -20)):
            _ice(pen, x, y, turn)
    if spec.has("blended"):
        for n in range(26):
            x, y = 58 + (n * 31) % 84, level + 6 + (n * 19) % 108
            pen.circle(x, y, 2.2, "#ffffff", opacity=0.35)
    if spec.has("bubbles"):
        for n in range(22):
            x, y = 64 + (n * 29) % 72, level + 10 + (n * 23) % 104
            pen.circle(x, y, 1.6 + n % 3, "none", stroke="#ffffff", stroke_width=1.3, opacity=0.8)
    if not spec.has("cream"):
        pen.ellipse(100, level, 46, 5.5, lighter(top, 0.25), opacity=0.7)


def _ice(pen: Pen, x: float, y: float, turn: float) -> None:
    with pen.group(f"rotate({turn} {x + 14} {y + 14})"):
        pen.rect(
            x,
            y,
            28,
            28,
            pen.linear((0, "#ffffff", 0.8), (1, "#e3f1f7", 0.3), x=1),
            6,
            stroke="#ffffff",
            stroke_width=1.6,
            stroke_opacity=0.75,
        )
        pen.line(f"M{x + 6} {y + 15} V{y + 7} H{x + 15}", "#ffffff", 2.4, opacity=0.8)


PROP_COLOURS = {
    "strawberry": "#d9304e",
    "blueberry": "#4a3a8a",
    "mango": "#f5a21c",
    "peach": "#f08a6a",
    "grapefruit": "#e8584e",
    "lemon": "#f0cf30",
    "orange": "#ee8418",
    "green-grape": "#8fb53a",
    "kiwi": "#76a42c",
    "banana": "#e6c04a",
    "yuja": "#eaa31f",
    "plum": "#a3b04a",
    "grape": "#562a70",
    "lime": "#8fb83a",
    "omija": "#c92048",
    "sweet-potato": "#e3a83a",
    "chocolate": "#4a2413",
    "caramel": "#b5661a",
    "honey": "#cf8a1a",
}


SHAPES: dict[str, Shape] = {
    "tall-glass": shape(
        tall_glass,
        {
            *DRINKS,
            *[
                "ice",
                "straw",
                "lid",
                "dome",
                "cream",
                "foam",
                "drizzle",
                "cocoa",
                "syrup",
                "pearls",
                "pulp",
                "slices",
                "slice",
                "bubbles",
                "blended",
                "mint",
            ],
        },
        **{"with": PROPS},
    ),
}
