"""Cakes and what is eaten with a spoon."""

from __future__ import annotations

from math import cos, sin

from courses.pictures.bakes import FLAVOURS, plate, sugar
from courses.pictures.cups import cream_swirl
from courses.pictures.pen import Pen, darker, lighter, mixed
from courses.pictures.props import PROPS, beside, leaf
from courses.pictures.spec import Shape, Spec, shape

CAKES: dict[str, tuple[str, str, str]] = {
    # name: sponge, cream between, cream outside
    "strawberry": ("#f7dc9c", "#ffffff", "#fffaf2"),
    "chocolate": ("#5a3018", "#7d4a2c", "#43200f"),
    "cheese": ("#fbe7a8", "#fbe7a8", "#f0c25c"),
    "tiramisu": ("#c99a62", "#fff6e2", "#6a3d22"),
    "carrot": ("#c9813a", "#fffdf2", "#fffdf2"),
    "matcha": ("#93b457", "#f7f6e2", "#86a84a"),
    "sweet-potato": ("#f2d68c", "#d9a63a", "#e6b84a"),
    "blueberry": ("#f3dfae", "#cfc4ee", "#8f7fc9"),
    "mango": ("#f8e2a0", "#fff6dc", "#fbb92f"),
    "red-velvet": ("#a3222c", "#fffaf2", "#fffaf2"),
    "lemon": ("#fbeaa8", "#fffbe2", "#f8de5c"),
    "mocha": ("#8a5a38", "#e0bd92", "#b5825a"),
    "sesame": ("#8a827a", "#e9e4de", "#5f5854"),
    "vanilla": ("#f7e2b0", "#fffdf6", "#fff8e6"),
}


def cake(pen: Pen, spec: Spec) -> None:
    """A piece of cake; `roll`, `whole` and `cup` for its other forms."""
    kind = spec.one_of(CAKES, "vanilla")
    if spec.has("roll"):
        _roll(pen, kind, spec)
    elif spec.has("cup"):
        _cup(pen, kind, spec)
    else:
        _slice(pen, kind, spec)


def _slice(pen: Pen, kind: str, spec: Spec) -> None:
    sponge, between, outside = CAKES[kind]
    plate(pen, 164)
    side = pen.linear((0, lighter(sponge, 0.12)), (1, darker(sponge, 0.1)), x=1, y=0)
    # the long cut face, and the round outside at the right
    pen.path("M22 92 L150 108 V160 L22 146 z", side)
    pen.path(
        "M150 108 C168 102 180 92 182 80 V130 C180 144 168 154 150 160 z",
        pen.linear((0, outside), (1, darker(outside, 0.16))),
    )
    if kind == "cheese":
        pen.path("M22 136 L150 150 V160 L22 146 z", "#b5793a")
        pen.path("M150 150 C168 145 180 136 182 122 V130 C180 144 168 154 150 160 z", "#9c6228")
    elif kind == "tiramisu":
        for y in (102, 122, 140):
            pen.path(f"M22 {y} L150 {y + 15} v10 L22 {y + 9} z", "#fff6e2")
    else:
        for y in (104, 124):
            pen.path(f"M22 {y} L150 {y + 15} v8 L22 {y + 7} z", between)
            if spec.get("with") == "strawberry" or kind == "strawberry":
                for n in range(5):
                    pen.ellipse(36 + n * 24, y + 6 + n * 2.8, 8, 4.6, "#e2435f")
                    pen.ellipse(36 + n * 24, y + 6 + n * 2.8, 4, 2, "#fbb7b2")
    if kind == "carrot":
        for n in range(18):
            pen.ellipse(
                30 + (n * 29) % 112,
                98 + (n * 29) % 112 * 0.12 + (n * 17) % 44,
                3.4,
                1.8,
                "#e8702a" if n % 2 else "#7a4a1c",
            )
    top = "M22 92 C48 70 118 56 170 66 C182 70 184 78 182 82 C178 94 168 102 150 108 z"
    pen.path(top, pen.linear((0, lighter(outside, 0.3)), (1, outside)))
    if kind not in {"cheese", "tiramisu"}:
        d = (
            "M22 92 L150 108 C168 102 180 92 182 80 v8 C178 100 168 110 150 116 q-6 6 -12 -2 q-8 8 "
            "-16 -2 q-8 8 -18 -3 q-8 7 -16 -2 q-8 7 -18 -3 q-8 7 -16 -2 q-8 5 -14 -3 q-10 3 -18 -6 z"
        )
        pen.path(d, pen.linear((0, lighter(outside, 0.15)), (1, darker(outside, 0.06))))
    if kind == "tiramisu":
        with pen.group(clip=top):
            for n in range(60):
                pen.circle(26 + (n * 43) % 152, 60 + (n * 29) % 46, 2.4, "#3a1c0e", opacity=0.5)
    pen.path("M44 86 C74 72 116 64 146 66", stroke="#ffffff", stroke_width=5, stroke_linecap="round", opacity=0.5)
    _topping(pen, kind, spec)


def _topping(pen: Pen, kind: str, spec: Spec) -> None:
    prop = spec.get("with") or {
        "strawberry": "strawberry",
        "blueberry": "blueberry",
        "mango": "mango",
        "lemon": "lemon",
        "chocolate": "chocolate",
        "sweet-potato": "sweet-potato",
    }.get(kind, "")
    if kind in {"strawberry", "vanilla", "red-velvet", "matcha", "mocha", "sesame", "carrot", "chocolate"}:
        colour = {"chocolate": "#8a5a3a", "matcha": "#f4f5dc", "mocha": "#f2dfc2"}.get(kind, "#ffffff")
        cream_swirl(pen, 128, 80, 24, 26, colour)
    if kind == "carrot":
        with pen.group("translate(128 56) rotate(30)"):
            pen.path("M0 -12 C8 -10 8 4 0 20 C-8 4 -8 -10 0 -12 z", pen.linear((0, "#ff9a4a"), (1, "#e0641c")))
            for turn in (-120, -90, -60):
                leaf(pen, 0, -11, turn, 13, "#5ea33a")
    elif kind == "cheese" and not prop:
        leaf(pen, 120, 72, -40, 26, "#4fa35a")
        pen.circle(112, 74, 9, pen.radial((0, "#7a7ac9"), (1, "#2f2a6a"), x=0.35, y=0.3))
        pen.circle(98, 78, 9, pen.radial((0, "#ff7a7a"), (1, "#b5142f"), x=0.35, y=0.3))
    elif prop:
        with pen.group(f"translate(126 {56 if kind != 'sweet-potato' else 68}) scale(0.6)"):
            PROPS[prop](pen)
    if kind == "matcha":
        sugar(pen, 40, 70, 100, 24, 20, "#5f8a2c")


def _roll(pen: Pen, kind: str, spec: Spec) -> None:
    sponge, between, _ = CAKES[kind]
    cream = lighter(between, 0.2) if kind != "chocolate" else "#f6e7d0"
    plate(pen, 164)
    pen.path(
        "M70 48 H128 C162 48 186 72 186 104 C186 136 162 160 128 160 H70 z",
        pen.linear((0, lighter(sponge, 0.1)), (1, darker(sponge, 0.3))),
    )
    pen.ellipse(74, 104, 52, 56, pen.linear((0, sponge), (1, darker(sponge, 0.18))))
    pen.ellipse(75, 104, 42, 46, cream)
    pen.path(
        "M75 148 C48 146 38 122 40 104 C42 80 60 68 78 70 C98 72 106 88 104 104 C102 120 88 126 "
        "78 124 C68 122 64 112 68 104",
        stroke=darker(sponge, 0.05),
        stroke_width=10,
        stroke_linecap="round",
    )
    prop = spec.get("with")
    if prop:
        with pen.group("translate(80 104) scale(0.52)"):
            PROPS[prop](pen)
    pen.path("M92 56 H128 C146 57 160 64 170 76", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.4)


def _cup(pen: Pen, kind: str, spec: Spec) -> None:
    sponge, between, outside = CAKES[kind]
    pen.shadow(100, 182, 60, 9)
    body = "M40 62 L52 170 Q53 180 62 180 H138 Q147 180 148 170 L160 62 z"
    with pen.group(clip=body):
        for n, colour in enumerate((between, sponge, between, sponge, between)):
            pen.rect(30, 62 + n * 24, 140, 24.5, pen.linear((0, lighter(colour, 0.1)), (1, darker(colour, 0.08))))
    pen.path(body, "#ffffff", opacity=0.12, stroke="#b9c8cf", stroke_width=3)
    pen.ellipse(100, 62, 60, 15, outside)
    for n in range(40):
        pen.circle(46 + (n * 43) % 108, 54 + (n * 29) % 16, 1.9, darker(outside, 0.4), opacity=0.55)
    pen.path("M52 74 L62 166", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.5)
    prop = spec.get("with")
    if prop:
        with pen.group("translate(100 50) scale(0.7)"):
            PROPS[prop](pen)


def ice_cream(pen: Pen, spec: Spec) -> None:
    """Scoops in a glass; `affogato` with espresso poured over; `cone` in a cone."""
    chosen = [FLAVOURS[w] for w in spec.words if w in FLAVOURS] or [FLAVOURS["vanilla"]]
    if spec.has("cone"):
        pen.shadow(100, 190, 26, 5)
        pen.path("M64 96 L100 190 L136 96 z", pen.linear((0, "#f0c078"), (1, "#c98a3a"), x=1, y=0))
        pen.line("M72 112 L112 160 M86 100 L122 142 M128 112 L88 160 M114 100 L80 142", "#a86a28", 3)
        colour = chosen[0]
        for w, y in ((44, 98), (36, 78), (27, 60), (16, 44)):
            pen.ellipse(100, y, w, 15, pen.linear((0, lighter(colour, 0.4)), (1, darker(colour, 0.12)), x=1, y=0.4))
        pen.path("M92 36 C96 20 108 20 106 36 z", lighter(colour, 0.3))
        return
    pen.shadow(100, 184, 56, 9)
    scoops = (chosen * 3)[: max(2, len(chosen))]
    places = ((74, 84), (124, 84), (100, 56))[: len(scoops)]
    for (x, y), colour in zip(places, scoops, strict=True):
        pen.circle(
            x,
            y,
            36,
            pen.radial((0, lighter(colour, 0.55)), (0.7, colour), (1, darker(colour, 0.25)), x=0.38, y=0.3, r=0.8),
        )
    body = (
        "M38 92 C42 140 70 156 88 158 V172 H64 Q58 182 68 182 H132 Q142 182 136 172 H112 V158 C130 156 158 140 162 92 z"
    )
    pen.path(
        body,
        pen.linear((0, "#ffffff", 0.5), (0.5, "#eef6fa", 0.75), (1, "#c9dae2", 0.7), x=1, y=0),
        stroke="#b3c4cc",
        stroke_width=2.6,
    )
    if spec.has("affogato"):
        pen.path(
            "M46 104 C52 136 74 148 100 148 C126 148 148 136 154 104 C136 118 124 100 108 112 C92 122 74 100 46 104 z",
            pen.linear((0, "#7a4520"), (1, "#2a130a")),
            opacity=0.92,
        )
        pen.path(
            "M60 62 C74 46 92 60 96 74 C104 60 132 52 142 70 C146 86 136 92 130 84 C122 74 112 92 104 "
            "84 C96 78 86 96 76 86 C66 80 56 76 60 62 z",
            pen.linear((0, "#8a5026"), (1, "#4a2412")),
        )
    pen.path("M52 100 C56 128 70 142 84 146", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.7)
    pen.rect(122, 20, 10, 50, pen.linear((0, "#e0b070"), (1, "#a86f2c")), 3, transform="rotate(22 127 45)")
    beside(pen, spec.get("with"), 162, 164, 0.72)


def bingsu(pen: Pen, spec: Spec) -> None:
    """A bowl of shaved ice with what lies on it."""
    pen.shadow(100, 184, 66, 10)
    pen.path("M36 112 C40 64 70 30 100 30 C130 30 160 64 164 112 z", pen.linear((0, "#ffffff"), (1, "#dcecf3")))
    for n in range(26):
        pen.circle(56 + (n * 37) % 90, 60 + (n * 23) % 50, 2.6, "#c3dde8", opacity=0.7)
    kind = spec.get("with", "red-bean")
    colour = {
        "red-bean": "#7a2f2a",
        "strawberry": "#e2435f",
        "mango": "#f9b02f",
        "chocolate": "#4a2413",
        "tea-leaf": "#86a84a",
        "blueberry": "#5b4a9a",
        "sesame": "#4a4542",
        "peach": "#f8ac88",
    }.get(kind, "#f3d27a")
    pen.path(
        "M58 70 C66 44 84 30 100 30 C118 30 136 46 142 72 C132 84 126 70 118 82 C110 92 102 74 94 "
        "84 C84 92 74 74 58 70 z",
        pen.linear((0, lighter(colour, 0.2)), (1, colour)),
    )
    for x, y, s in ((74, 92, 0.55), (128, 92, 0.55), (100, 46, 0.62)):
        with pen.group(f"translate({x} {y}) scale({s})"):
            PROPS[kind](pen)
    pen.path(
        "M26 108 C28 154 60 178 76 180 H124 C140 178 172 154 174 108 z",
        pen.linear((0, "#ffffff"), (0.5, "#eef2f4"), (1, "#b9c4ca"), x=1, y=0),
    )
    pen.ellipse(100, 108, 74, 11, "none", stroke="#c3ced4", stroke_width=3)
    pen.path("M40 124 C46 150 62 166 78 172", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.8)


def yogurt_bowl(pen: Pen, spec: Spec) -> None:
    """A bowl of yogurt with fruit and grain."""
    pen.shadow(100, 182, 70, 10)
    pen.path(
        "M22 100 C22 150 56 182 100 182 C144 182 178 150 178 100 z",
        pen.linear((0, "#f6cfc6"), (0.5, "#e6a99e"), (1, "#b57468"), x=1, y=0),
    )
    pen.ellipse(100, 100, 78, 27, pen.linear((0, "#d99a8e"), (1, "#fff3ee")))
    pen.ellipse(100, 102, 69, 21, "#fffdf6")
    for n in range(26):
        a = n * 2.4
        pen.ellipse(
            66 + cos(a) * 20,
            96 + sin(a) * 9,
            4.4,
            3,
            ("#c98f4a", "#a86f34", "#e3b56f")[n % 3],
            transform=f"rotate({n * 40} {66 + cos(a) * 20:.1f} {96 + sin(a) * 9:.1f})",
        )
    first = spec.get("with", "strawberry")
    for name, x, y, s in (
        (first, 118, 92, 0.66),
        ("blueberry", 98, 108, 0.46),
        ("banana" if first != "banana" else "kiwi", 144, 106, 0.46),
    ):
        with pen.group(f"translate({x} {y}) scale({s})"):
            PROPS[name](pen)


def pudding(pen: Pen, spec: Spec) -> None:
    """A pudding turned out on a plate."""
    colour = FLAVOURS[spec.one_of(FLAVOURS, "vanilla")]
    plate(pen, 160)
    pen.path(
        "M58 66 L36 150 C36 172 164 172 164 150 L142 66 z",
        pen.linear(
            (0, lighter(colour, 0.2)), (0.5, mixed(colour, "#f0c04a", 0.35)), (1, darker(colour, 0.2)), x=1, y=0
        ),
    )
    pen.path(
        "M58 66 C58 50 142 50 142 66 L150 98 C148 112 140 104 136 112 C130 124 122 106 112 110 "
        "C104 114 100 124 92 112 C84 102 76 116 66 108 C58 104 52 110 50 98 z",
        pen.linear((0, "#c97a24"), (1, "#7a3f0e")),
    )
    pen.ellipse(100, 64, 42, 12, "#a85f16")
    pen.path("M66 62 C76 56 92 55 104 55", stroke="#ffd69a", stroke_width=5, stroke_linecap="round", opacity=0.7)
    pen.path("M62 92 L50 146", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.45)


def brownie(pen: Pen, _: Spec) -> None:
    """Two brownies, one on the other."""
    plate(pen, 164)
    for x, y in ((104, 108), (92, 64)):
        with pen.group(f"translate({x} {y})"):
            pen.path("M-64 4 L-4 -16 L64 2 L4 26 z", pen.linear((0, "#7d4c2c"), (1, "#5f351c")))
            pen.path("M-64 4 L4 26 V60 L-64 36 z", pen.linear((0, "#4a2413"), (1, "#331608")))
            pen.path("M64 2 L4 26 V60 L64 34 z", "#3a1a0c")
            pen.line("M-40 4 L-10 -4 M-16 10 L14 2 M8 14 L36 4", "#9a6a44", 2.4, opacity=0.6)
            for px, py in ((-30, 0), (6, 4), (30, 0), (-6, 14)):
                pen.ellipse(px, py, 5.4, 3.2, "#e3c08e", stroke="#a8763a", stroke_width=1)


def rice_cake(pen: Pen, spec: Spec) -> None:
    """Pieces of injeolmi in bean flour."""
    plate(pen)
    for x, y in ((64, 130), (124, 134), (94, 98), (140, 104)):
        with pen.group(f"translate({x} {y})"):
            pen.path(
                "M-28 -6 Q-28 -14 -18 -16 L14 -20 Q24 -20 27 -12 V10 Q26 18 16 19 L-18 20 Q-28 19 -28 10 z",
                pen.linear((0, "#f3dca2"), (1, "#cfa552")),
            )
            sugar(pen, -24, -14, 46, 28, 20, "#b5863a")
    if spec.has("syrup"):
        pen.path(
            "M70 88 C82 76 108 80 116 92 C120 108 106 118 100 108 C94 100 84 118 76 106 z", "#a85f16", opacity=0.85
        )


SHAPES: dict[str, Shape] = {
    "cake": shape(cake, {*CAKES, "slice", "roll", "cup"}, **{"with": PROPS}),
    "ice-cream": shape(ice_cream, {*FLAVOURS, "affogato", "cone"}, **{"with": PROPS}),
    "bingsu": shape(bingsu, **{"with": PROPS}),
    "yogurt-bowl": shape(yogurt_bowl, **{"with": PROPS}),
    "pudding": shape(pudding, FLAVOURS),
    "brownie": shape(brownie),
    "rice-cake": shape(rice_cake, "syrup"),
}
