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


SHAPES: dict[str, Shape] = {
    "cup": shape(
        cup,
        {*DRINKS, *["steam", "small", "heart", "leaf", "foam", "cream", "cinnamon", "cocoa", "drizzle", "marshmallow"]},
        colour=CHINA,
        **{"with": PROPS},
    ),
    "paper-cup": shape(paper_cup, {*DRINKS, "steam"}, colour=CHINA, **{"with": PROPS}),
    "tea-glass": shape(
        tea_glass,
        {*DRINKS, *["steam", "bag", "slices", "peel", "flowers", "leaves", "jujubes", "nuts"]},
        **{"with": PROPS},
    ),
}
