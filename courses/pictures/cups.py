"""Cups and glasses, and what is in them."""

from __future__ import annotations

from courses.pictures.palette import CHINA, DRINKS, FRUITS
from courses.pictures.pen import Pen, darker, lighter, mixed
from courses.pictures.props import PROPS, beside, leaf, slice_of
from courses.pictures.spec import Shape, Spec, shape


def steam(pen: Pen, x: float = 100, y: float = 64) -> None:
    """Warm air rising from (x, y)."""
    for dx, dy, s in ((-22, 4, 0.9), (2, -4, 1.15), (25, 3, 0.9)):
        with pen.group(f"translate({x + dx} {y + dy}) scale({s})"):
            fade = pen.linear((0, "#b9a798", 0), (0.5, "#b9a798", 0.75), (1, "#b9a798", 0.15))
            pen.path("M-4 0 C-16 -12 8 -20 -2 -34 C-6 -41 0 -47 4 -50 C0 -42 12 -38 8 -28 C4 -17 -8 -12 -4 0 z", fade)


def cream_swirl(pen: Pen, x: float, y: float, wide: float, high: float, colour: str = "#fffaf0") -> None:
    """Whipped cream: three rounds, each smaller than the one below."""
    shade = mixed(colour, "#b99a78", 0.3)
    for n, (share, up) in enumerate(((1.0, 0.0), (0.74, 0.36), (0.44, 0.68))):
        w, top = wide * share, y - high * up
        fill = pen.linear((0, colour), (1, shade), x=0.4, y=1)
        bumps = 5 - n
        each = 2 * w / bumps
        d = f"M{x - w} {top} "
        d += "".join(f"q{each / 2:.1f} {high * 0.2:.1f} {each:.1f} 0 " for _ in range(bumps))
        d += f"C{x + w} {top - high * 0.34:.1f} {x + w * 0.4} {top - high * 0.42:.1f} {x} {top - high * 0.42:.1f} "
        d += f"C{x - w * 0.4} {top - high * 0.42:.1f} {x - w} {top - high * 0.34:.1f} {x - w} {top} z"
        pen.path(d, fill)
        pen.line(
            f"M{x - w * 0.7:.1f} {top - high * 0.1:.1f} q{w * 0.7:.1f} {high * 0.12:.1f} {w * 1.4:.1f} "
            f"{-high * 0.08:.1f}",
            shade,
            1.8,
            opacity=0.6,
        )


def art(pen: Pen, x: float, y: float, s: float, kind: str) -> None:
    """Milk drawn into coffee: a heart or a leaf."""
    with pen.group(f"translate({x} {y}) scale({s} {s * 0.36})"):
        if kind == "heart":
            pen.path(
                "M0 22 C-26 6 -24 -20 -9 -20 C-3 -20 0 -14 0 -11 C0 -14 3 -20 9 -20 C24 -20 26 6 0 22 z", "#fff6e6"
            )
        else:
            for n in range(4):
                w, top = 21 - n * 4.5, 16 - n * 10
                pen.path(f"M{-w} {top - 8} q{w} 14 {2 * w} 0 q{-w} 4 {-2 * w} 0 z", "#fff6e6")
            pen.line("M0 24 V-22", "#fff6e6", 2.5)


def drizzle(pen: Pen, x: float, y: float, rx: float, ry: float, colour: str) -> None:
    """A thin sauce in a zigzag over a surface."""
    steps = 6
    d = f"M{x - rx} {y} "
    for n in range(1, steps + 1):
        d += f"L{x - rx + 2 * rx * n / steps:.1f} {y + (ry if n % 2 else -ry):.1f} "
    pen.line(d, colour, 2.6)


def cup(pen: Pen, spec: Spec) -> None:
    """A china cup on its saucer; `small` for espresso."""
    drink = spec.one_of(DRINKS, "americano")
    colours = DRINKS[drink]
    light, middle, dark = CHINA[spec.get("colour", "white")]
    small = spec.has("small")
    with pen.group("translate(22 38) scale(0.78)" if small else ""):
        pen.shadow(100, 178, 92, 14)
        pen.ellipse(100, 167, 88, 18, pen.linear((0, light), (1, dark)))
        pen.ellipse(100, 164, 82, 15, pen.linear((0, middle), (1, light)))
        pen.ellipse(100, 163, 50, 8.5, darker(dark, 0.25), opacity=0.4)
        pen.line("M150 100 C186 92 188 140 142 140", dark, 14)
        pen.line("M150 99 C183 92 185 137 142 138", middle, 10)
        pen.line("M152 97 C176 93 180 112 174 122", light, 3, opacity=0.8)
        body = pen.linear((0, light), (0.2, light), (0.6, middle), (1, dark), x=1, y=0.12)
        pen.path("M40 86 C40 138 62 167 100 167 C138 167 160 138 160 86 z", body)
        pen.ellipse(100, 86, 60, 20, pen.linear((0, dark), (0.5, middle), (1, light)))
        pen.ellipse(100, 87.5, 55, 17, darker(dark, 0.1))
        surface(pen, spec, drink, colours)
        pen.path(
            "M50 104 C53 130 62 146 76 154",
            stroke="#ffffff",
            stroke_width=7,
            stroke_linecap="round",
            opacity=0.75 if light == "#ffffff" else 0.35,
        )
    beside(pen, spec.get("with"), 166, 164, 0.82)
    if spec.has("steam"):
        steam(pen, 100, 84 if small else 62)


def surface(pen: Pen, spec: Spec, drink: str, colours: tuple[str, ...]) -> None:
    """What is seen of a drink in a cup from above."""
    top, deep = colours[0], colours[1]
    if drink in {"latte", "vanilla", "flat-white", "hazelnut", "caramel", "dolce", "mocha", "oat"}:
        top, deep = lighter(colours[1], 0.05), darker(colours[0], 0.05)
    pen.ellipse(100, 90, 53, 15, pen.radial((0, top), (0.72, mixed(top, deep, 0.5)), (1, deep), y=0.55, r=0.55))
    if drink in {"americano", "cold-brew", "decaf"}:
        pen.ellipse(100, 90, 53, 15, "none", stroke="#a9672f", stroke_width=3, opacity=0.8)
        pen.ellipse(84, 86, 20, 4, "#ffffff", opacity=0.16)
    if drink == "espresso":
        pen.ellipse(100, 90, 51, 13.5, pen.radial((0, "#c98746"), (0.7, "#a9652c"), (1, "#6a3718")))
        pen.line("M70 90 q14 -8 30 -1 q16 7 32 -2", "#7a4520", 3, opacity=0.6)
    for kind in ("heart", "leaf"):
        if spec.has(kind):
            art(pen, 100, 90, 1.15, kind)
    if spec.has("foam"):
        pen.ellipse(100, 88, 50, 14, pen.radial((0, "#fffdf6"), (0.75, "#f7ead4"), (1, "#d9b98e")))
    if spec.has("cream"):
        cream_swirl(pen, 100, 90, 44, 44)
    if spec.has("cinnamon"):
        for n in range(22):
            pen.circle(66 + (n * 29) % 68, 83 + (n * 17) % 14, 1.5, "#8a4a1c", opacity=0.8)
    if spec.has("cocoa"):
        for n in range(34):
            pen.circle(62 + (n * 23) % 78, 70 + (n * 13) % 24, 1.4, "#5a2f1a", opacity=0.8)
    if spec.has("drizzle"):
        pen_colour = "#b5661a" if drink in {"caramel", "dolce"} else "#4a2210"
        drizzle(pen, 100, 82 if spec.has("cream") else 89, 38, 8, pen_colour)
    if spec.has("marshmallow"):
        for x, y in ((76, 86), (98, 93), (118, 84)):
            pen.rect(x - 9, y - 8, 19, 13, pen.linear((0, "#ffffff"), (1, "#f3dcd8")), 5)


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


def paper_cup(pen: Pen, spec: Spec) -> None:
    """A paper cup to take away, with lid and sleeve."""
    light, middle, dark = CHINA[spec.get("colour", "brown")]
    prop = spec.get("with")
    with pen.group("translate(-14 0)" if prop else ""):
        pen.shadow(100, 184, 52, 9)
        pen.path(
            "M56 56 L66 174 Q67 182 76 182 H124 Q133 182 134 174 L144 56 z",
            pen.linear((0, "#ffffff"), (0.5, "#fbf6ee"), (1, "#d6cbbc"), x=1, y=0),
        )
        pen.path("M59 88 L64.5 150 H135.5 L141 88 z", pen.linear((0, light), (0.45, middle), (1, dark), x=1, y=0))
        pen.circle(100, 119, 19, "#fff8ec", opacity=0.92)
        with pen.group("translate(100 119) scale(0.9) rotate(30)"):
            pen.ellipse(0, 0, 9, 13, middle)
            pen.line("M0 -12 C-5 -5 5 5 0 12", "#fff8ec", 2.4)
        pen.path(
            "M54 46 Q54 40 60 39 L66 26 Q67 22 72 22 H128 Q133 22 134 26 L140 39 Q146 40 146 46 z",
            pen.linear((0, "#4a4340"), (1, "#2b2624")),
        )
        pen.rect(50, 44, 100, 13, pen.linear((0, "#5a524e"), (1, "#2b2624")), 6)
        pen.line("M70 27 H104", "#8a807a", 3, opacity=0.7)
    beside(pen, prop, 160, 158, 0.95)
    if spec.has("steam"):
        steam(pen, 96, 30)


def tea_glass(pen: Pen, spec: Spec) -> None:
    """A cup of glass, hot tea showing through; with a tea bag's tag, slices, flowers or fruit."""
    drink = spec.one_of(DRINKS, "green-tea")
    top, middle, deep = DRINKS[drink]
    pen.shadow(100, 180, 88, 12)
    pen.ellipse(100, 172, 82, 14, pen.linear((0, "#ffffff"), (1, "#d3d9dc")), stroke="#c2cdd2", stroke_width=1)
    pen.line("M148 92 C188 84 188 142 138 140", "#c6d5db", 10)
    pen.line("M148 92 C184 86 184 138 140 138", "#ffffff", 4, opacity=0.9)
    body = "M44 70 C42 120 54 170 100 170 C146 170 158 120 156 70 z"
    pen.path(body, "#f4f9fb", opacity=0.95)
    with pen.group(clip=body):
        pen.rect(40, 86, 120, 90, pen.linear((0, top), (0.5, middle), (1, deep)), opacity=0.94)
        if spec.has("slices"):
            fruit = next((w for w in (spec.get("with"), drink) if w in FRUITS), "lemon")
            for x, y, turn in ((80, 112, 10), (118, 130, -24)):
                with pen.group(f"translate({x} {y}) rotate({turn}) scale(1 0.85)", opacity=0.92):
                    slice_of(pen, fruit, 22)
        if spec.has("peel"):
            for n in range(12):
                x, y = 62 + (n * 23) % 78, 116 + (n * 17) % 46
                pen.line(f"M{x - 8} {y} q8 -7 16 1", darker(deep, 0.08) if n % 2 else lighter(top, 0.3), 4)
        if spec.has("bag"):
            pen.rect(76, 104, 40, 46, pen.linear((0, "#fff9ee", 0.75), (1, "#d9c8a8", 0.8)), 6)
            pen.rect(80, 118, 32, 28, darker(deep, 0.25), 4, opacity=0.55)
    pen.ellipse(100, 86, 55, 11, lighter(top, 0.3), opacity=0.85)
    if spec.has("flowers"):
        for x, y, s in ((78, 84, 0.5), (104, 88, 0.6), (124, 83, 0.45)):
            with pen.group(f"translate({x} {y}) scale({s} {s * 0.6})"):
                PROPS["chamomile" if drink != "hibiscus" else "hibiscus"](pen)
    if spec.has("leaves"):
        for x, y, turn in ((80, 86, -20), (104, 84, 160), (112, 90, 10)):
            leaf(pen, x, y, turn, 24, "#4fa35a")
    if spec.has("jujubes"):
        for x, y in ((82, 86), (106, 89), (122, 83)):
            pen.ellipse(x, y, 10, 5, pen.radial((0, "#c9583a"), (1, "#6a1c10")))
    if spec.has("nuts"):
        for x, y, turn in ((84, 86, 20), (104, 90, -30), (118, 84, 60)):
            pen.ellipse(x, y, 7, 3.2, "#fbeccb", stroke="#c9a468", stroke_width=1, transform=f"rotate({turn} {x} {y})")
    pen.path(body, stroke="#bccbd1", stroke_width=2.4)
    pen.ellipse(100, 70, 56, 12, "none", stroke="#bccbd1", stroke_width=2.4)
    pen.path("M54 84 C54 118 60 142 74 156", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.7)
    if spec.has("bag"):
        pen.line("M100 104 C96 84 76 76 60 66 C50 70 48 84 46 100", "#8a7a68", 1.8)
        pen.rect(32, 98, 27, 31, pen.linear((0, "#ffffff"), (1, "#efe6d4")), 3, stroke="#b5a58c", stroke_width=1.4)
        pen.rect(36.5, 103, 18, 12, middle, 2)
        pen.line("M38 121 h15", "#8a7a68", 2)
    beside(pen, spec.get("with"), 164, 162, 0.8)
    if spec.has("steam"):
        steam(pen, 100, 62)


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


INSIDE = {*DRINKS}
SHAPES: dict[str, Shape] = {
    "cup": shape(
        cup,
        {*INSIDE, *["steam", "small", "heart", "leaf", "foam", "cream", "cinnamon", "cocoa", "drizzle", "marshmallow"]},
        colour=CHINA,
        **{"with": PROPS},
    ),
    "tall-glass": shape(
        tall_glass,
        {
            *INSIDE,
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
    "paper-cup": shape(paper_cup, {*INSIDE, "steam"}, colour=CHINA, **{"with": PROPS}),
    "tea-glass": shape(
        tea_glass,
        {*INSIDE, *["steam", "bag", "slices", "peel", "flowers", "leaves", "jujubes", "nuts"]},
        **{"with": PROPS},
    ),
    "bottle": shape(bottle, INSIDE, **{"with": PROPS}),
    "can": shape(can, INSIDE),
    "shot": shape(shot, "plus"),
    "syrup-pump": shape(pump, {*INSIDE, "none"}),
    "tumbler": shape(tumbler, colour=CHINA),
    "size": shape(sizes, "small medium large"),
    "ice": shape(ice, "little much none"),
    "warm": shape(warm),
}
