"""What stands on a Korean table beside the bowls: grilled meat, dishes to share, small dishes, drinks, tableware."""

# ruff: noqa: ARG001 - every shape takes a spec, also one that knows no words.

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from courses.pictures.bowls import STEEL, scallion
from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.props import leaf
from courses.pictures.spec import Shape, Spec, shape


def _platter(pen: Pen, colours: tuple[str, str] = ("#ffffff", "#d9d0c2"), y: float = 122) -> None:
    """A wide plate seen from above."""
    light, dark = colours
    pen.shadow(100, y + 46, 88, 12)
    pen.ellipse(100, y + 6, 92, 46, dark)
    pen.ellipse(100, y, 92, 46, pen.linear((0, light), (1, darker(light, 0.1))))
    pen.ellipse(100, y + 1, 74, 35, "none", stroke=dark, stroke_width=1.6)


def _belly(pen: Pen, x: float, y: float) -> None:
    bands = ("#f6c3b4", "#fff4ea", "#e88f80", "#fff4ea", "#ef9f8e", "#fff4ea")
    for n, colour in enumerate(bands):
        pen.path(f"M{x} {y + n * 5} q22 -5 44 0 t44 0 v5.4 q-22 5 -44 0 t-44 0 z", colour)
    pen.path(f"M{x} {y} q22 -5 44 0 t44 0 v30 q-22 5 -44 0 t-44 0 z", stroke="#c9776a", stroke_width=1.4)


def _neck(pen: Pen, x: float, y: float) -> None:
    pen.path(f"M{x} {y + 14} q-4 -18 24 -18 q34 -4 58 6 q12 16 -6 26 q-34 10 -60 2 q-18 -4 -16 -16 z", "#d9776c")
    for n in range(5):
        pen.line(f"M{x + 10 + n * 15} {y + 4 + (n * 7) % 9} q8 8 4 14", "#fbe3d6", 3)


def _rib(pen: Pen, x: float, y: float) -> None:
    glaze = pen.linear((0, "#b5622e"), (0.5, "#8a4420"), (1, "#5f2c12"))
    pen.path(f"M{x} {y} q40 -10 84 0 q8 14 0 26 q-44 10 -84 0 q-8 -14 0 -26 z", glaze)
    for n in range(5):
        pen.line(f"M{x + 8 + n * 16} {y + 3} l10 22", "#3f1c0c", 2.4, opacity=0.7)
    pen.path(f"M{x + 6} {y + 5} q34 -8 70 0", stroke="#f0a868", stroke_width=3, opacity=0.6)
    pen.rect(x + 74, y + 6, 26, 14, pen.linear((0, "#fffaf0"), (1, "#d9cbb2")), 6)


def _pepper_pork(pen: Pen) -> None:
    for n in range(26):
        angle, far = n * 2.4, ((n * 0.618) % 1) ** 0.5
        x, y = 100 + cos(angle) * far * 62, 116 + sin(angle) * far * 26
        colour = ("#c9432a", "#a8341f", "#e06a3c")[n % 3]
        with pen.group(f"rotate({(n * 47) % 80 - 40} {x:.0f} {y:.0f})"):
            pen.path(f"M{x - 15:.1f} {y:.1f} q6 -10 16 -6 q12 0 14 7 q-8 8 -16 4 q-10 4 -14 -5 z", colour)
    for n in range(7):
        x, y = 62 + n * 13, 104 + (n * 17) % 28
        pen.line(f"M{x} {y} q6 -6 14 -2", "#6fa53a" if n % 2 else "#fbe3c0", 4)
    for n in range(18):
        pen.ellipse(56 + (n * 31) % 88, 98 + (n * 13) % 40, 2, 1.3, "#fff1cf")


_MEATS: dict[str, Callable[[Pen, float, float], None]] = {"belly": _belly, "neck": _neck, "ribs": _rib}


def grill(pen: Pen, spec: Spec) -> None:
    """Meat for the grill: pork `belly`, `neck`, glazed `ribs`; `spicy` pork fried with red pepper; `fish` grilled."""
    if spec.has("fish"):
        _fish(pen)
        return
    _platter(pen, ("#57504c", "#2b2624"))
    if spec.has("spicy"):
        _pepper_pork(pen)
        return
    meat = _MEATS[spec.one_of(_MEATS, "belly")]
    for turn in (-150, -120, -90, -60, -30):
        leaf(pen, 152, 108, turn, 44, "#6fae3c")
    for n, (x, y) in enumerate(((34, 84), (26, 112), (40, 138))):
        with pen.group(f"rotate({(-4, 3, -2)[n]} 80 {y})"):
            meat(pen, x, y - 8)
    for n in range(4):
        x, y = 148 + (n % 2) * 13, 128 + n // 2 * 10
        pen.ellipse(x, y, 7, 5, "#fff6dc", stroke="#d9c69a", stroke_width=1.4)


def _fish(pen: Pen) -> None:
    _platter(pen)
    skin = pen.linear((0, "#6a7f8c"), (0.45, "#b98a4a"), (1, "#f0d9a8"))
    pen.path("M22 116 C44 78 112 82 150 112 L178 92 Q174 116 180 142 L150 124 C112 152 44 152 22 116 z", skin)
    for n in range(4):
        pen.line(f"M{66 + n * 20} 98 l12 34", "#5f3c1a", 4, opacity=0.75)
    pen.path("M36 106 q8 12 0 22", stroke="#5f4a2a", stroke_width=2.4)
    pen.circle(36, 110, 4.5, "#fffaf0", stroke="#3a2a18", stroke_width=2)
    pen.path("M120 146 a20 14 0 0 0 38 -6 z", "#fbe264", stroke="#e0b01c", stroke_width=3)


def egg_roll(pen: Pen, spec: Spec) -> None:
    """A rolled omelette, cut."""
    _platter(pen)
    for n in range(5):
        x, y = 40 + n * 27, 92 + n * 6
        pen.ellipse(x + 12, y + 22, 25, 30, "#d99a24")
        pen.ellipse(x, y + 20, 25, 30, pen.radial((0, "#ffe98f"), (1, "#f7c53c"), x=0.4, y=0.3, r=0.8))
        pen.path(
            f"M{x} {y + 20} q10 -6 10 4 q-4 12 -16 6 q-12 -12 2 -22 q20 -8 22 14 q-4 24 -26 16",
            stroke="#d99a24",
            stroke_width=2.6,
        )
        for k in range(5):
            dot = ("#5f9f3a", "#e2702c")[k % 2]
            pen.ellipse(x - 12 + (k * 11) % 24, y + 8 + (k * 13) % 26, 2.6, 2.2, dot)
    pen.path("M138 146 q10 -12 24 -4 q8 10 -8 13 q-16 2 -16 -9 z", "#c8281c")


def pancake(pen: Pen, spec: Spec) -> None:
    """A savoury pancake of green onions; `kimchi` a red one, `seafood` with shrimps and squid."""
    _platter(pen)
    red = spec.has("kimchi")
    base, edge = ("#e8884a", "#b9512a") if red else ("#f2cf7c", "#c98f34")
    pen.ellipse(100, 116, 78, 37, edge)
    pen.ellipse(100, 113, 77, 36, pen.radial((0, lighter(base, 0.3)), (0.75, base), (1, edge), x=0.45, y=0.4, r=0.75))
    for n in range(15):
        y = 88 + (n * 11) % 50
        x = 46 + (n * 29) % 74
        colour = "#c4301a" if red and n % 2 else "#4f8f2f"
        pen.line(f"M{x} {y} q16 {-6 + n % 3 * 5} {34} {n % 5 - 2}", colour, 5.2)
        pen.line(f"M{x + 4} {y - 1} q12 -3 22 0", lighter(colour, 0.4), 1.4)
    if spec.has("seafood"):
        for x, y, turn in ((70, 98, 10), (126, 104, 150), (92, 126, -30)):
            with pen.group(f"rotate({turn} {x} {y})"):
                pen.path(f"M{x - 12} {y} a13 11 0 1 1 20 8", stroke="#f58a64", stroke_width=8, stroke_linecap="round")
                pen.path(f"M{x - 12} {y} a13 11 0 1 1 20 8", stroke="#fcc4a8", stroke_width=2.4, stroke_linecap="round")
        for x, y in ((112, 92), (62, 118), (136, 122)):
            pen.ellipse(x, y, 10, 6, "none", stroke="#fff0e6", stroke_width=4.6)
    for x1, y1, x2, y2 in ((100, 77, 100, 149), (24, 113, 176, 113)):
        pen.line(f"M{x1} {y1} L{x2} {y2}", darker(edge, 0.1), 2, opacity=0.65)


def tofu_kimchi(pen: Pen, spec: Spec) -> None:
    """Slices of warm bean curd round fried kimchi."""
    _platter(pen)
    for n in range(9):
        angle = pi + n * pi / 4.2
        x, y = 100 + cos(angle) * 62, 116 + sin(angle) * 27
        pen.rect(x - 15, y - 9, 30, 22, "#e2d5b6", 4)
        pen.rect(x - 15, y - 12, 30, 20, "#fffaf0", 4, stroke="#e6dabf", stroke_width=1.4)
    for n in range(20):
        angle, far = n * 2.4, ((n * 0.618) % 1) ** 0.5
        x, y = 100 + cos(angle) * far * 36, 112 + sin(angle) * far * 16
        colour = ("#d9432a", "#b9301c", "#f3b98a")[n % 3]
        pen.path(f"M{x - 12:.1f} {y:.1f} q5 -9 12 -5 q11 -2 13 6 q-8 7 -14 4 q-8 3 -11 -5 z", colour)


_SMALL = {"kimchi": "#d9432a", "radish": "#e2583a", "sprouts": "#f6ecc0", "spinach": "#4f8a34", "pepper": "#5f9f3a"}


def side_dish(pen: Pen, spec: Spec) -> None:
    """A small dish of `kimchi`, `radish` in cubes, bean `sprouts`, `spinach`, or green `pepper`."""
    name = spec.one_of(_SMALL, "kimchi")
    colour = _SMALL[name]
    pen.shadow(100, 160, 70, 12)
    pen.path("M26 106 C30 148 66 158 100 158 C134 158 170 148 174 106 z", pen.linear((0, "#f7f4ee"), (1, "#c4baab")))
    pen.ellipse(100, 106, 74, 32, "#fffdf8", stroke="#d6ccbc", stroke_width=1.6)
    pen.ellipse(100, 108, 62, 25, darker(colour, 0.15))
    for n in range(24 if name in ("sprouts", "spinach") else 13):
        angle, far = n * 2.4, ((n * 0.618 + 0.1) % 1) ** 0.5
        x, y = 100 + cos(angle) * far * 50, 100 + sin(angle) * far * 18
        with pen.group(f"rotate({(n * 47) % 90 - 45} {x:.0f} {y:.0f})"):
            if name == "radish":
                pen.rect(x - 11, y - 8, 22, 18, "#b9361f", 3)
                pen.rect(x - 11, y - 11, 22, 17, "#f08a66" if n % 2 else "#f6b496", 3)
            elif name == "sprouts":
                pen.line(f"M{x - 16:.1f} {y:.1f} q12 -9 26 0", "#fffbe6" if n % 2 else "#efe2b0", 4)
                pen.ellipse(x + 11, y, 5.5, 4, "#f3cf4a")
            elif name == "spinach":
                pen.line(f"M{x - 14:.1f} {y:.1f} q10 -8 24 2", ("#3f7a2c", "#6aa84a")[n % 2], 5)
            elif name == "pepper":
                pen.line(f"M{x - 26:.1f} {y:.1f} q24 -12 46 4", ("#4f9a34", "#7abf4a")[n % 2], 9)
            else:
                shade = ("#e0512e", "#c4351c", "#f7d9ae")[n % 3]
                pen.path(f"M{x - 17:.1f} {y:.1f} q6 -14 18 -9 q16 -2 17 9 q-9 10 -18 6 q-12 5 -17 -6 z", shade)
                pen.line(f"M{x - 8:.1f} {y:.1f} q8 -4 17 0", darker(shade, 0.25), 1.6)


def greens(pen: Pen, spec: Spec) -> None:
    """A basket of leaves to wrap meat in; `ramen` a cake of noodles to put into a stew."""
    if spec.has("ramen"):
        pen.shadow(100, 164, 66, 11)
        pen.rect(36, 66, 128, 92, pen.linear((0, "#fbe6a0"), (1, "#dba93c")), 18)
        for n in range(9):
            pen.path(
                f"M44 {74 + n * 9.6} " + "q7 -9 14 0 t14 0 " * 4,
                stroke="#c48f26" if n % 2 else "#fff6d0",
                stroke_width=4,
                stroke_linecap="round",
            )
        return
    pen.shadow(100, 170, 72, 12)
    for n in range(13):
        leaf(pen, 100, 142, -172 + n * 13.6, 84 - (n * 7) % 14, ("#5fa03a", "#7fbf4a", "#94342f", "#4f8f34")[n % 4])
    pen.path("M28 118 H172 L154 170 Q152 174 146 174 H54 Q48 174 46 170 z", pen.linear((0, "#d9a960"), (1, "#a06f30")))
    for n in range(5):
        pen.line(f"M{34 + n} {126 + n * 10} H{166 - n}", "#8a5c24", 2, opacity=0.7)
    for n in range(9):
        pen.line(f"M{42 + n * 14.5} 120 L{52 + n * 12} 172", "#f0cf94", 2, opacity=0.8)


def liquor(pen: Pen, spec: Spec) -> None:
    """A green bottle of `soju` with its glass, a brown one of `beer`, a pale one of `makgeolli` with a brass bowl."""
    pen.shadow(100, 186, 72, 9)
    if spec.has("beer"):
        _bottle(pen, "#8a5a24", "#f7d25a", 50)
        pen.path(
            "M116 96 H168 L162 180 H122 z", pen.linear((0, "#ffe28a"), (1, "#eba81c")), stroke="#d9cba8", stroke_width=2
        )
        for x, r in ((122, 11), (142, 13), (162, 11)):
            pen.circle(x, 96, r, "#fffdf4")
        return
    if spec.has("makgeolli"):
        _bottle(pen, "#f3efe2", "#5f9f3a", 52)
        pen.path("M106 138 H176 Q174 180 141 180 Q108 180 106 138 z", pen.linear((0, "#f3cf6a"), (1, "#a8741c")))
        pen.ellipse(141, 138, 35, 11, "#c9952c")
        pen.ellipse(141, 139, 30, 8, "#fffaf0")
        return
    _bottle(pen, "#3f9a5a", "#fffdf6", 54)
    pen.path("M124 134 H164 L158 182 H130 z", "#eef6f8", stroke="#a9bcc4", stroke_width=2.4)
    pen.path("M127 146 H161 L157 179 H131 z", "#d6ecf3")
    pen.path("M132 140 L136 176", stroke="#ffffff", stroke_width=4, stroke_linecap="round")


def _bottle(pen: Pen, colour: str, label: str, x: float) -> None:
    fill = pen.linear((0, darker(colour, 0.3)), (0.3, lighter(colour, 0.3)), (1, darker(colour, 0.35)), x=1, y=0)
    pen.path(
        f"M{x + 16} 26 V60 C{x + 4} 74 {x} 82 {x} 98 V174 Q{x} 184 {x + 10} 184 H{x + 42} Q{x + 52} 184 {x + 52} 174 "
        f"V98 C{x + 52} 82 {x + 48} 74 {x + 36} 60 V26 z",
        fill,
    )
    pen.rect(x + 14, 14, 24, 16, pen.linear((0, "#e8ecee"), (1, "#9aa4aa")), 4)
    pen.rect(x, 102, 52, 52, label)
    pen.rect(x, 102, 52, 9, darker(label, 0.25))
    pen.circle(x + 26, 132, 13, lighter(colour, 0.15) if label != "#5f9f3a" else "#fffdf6")
    pen.path(f"M{x + 8} 90 V170", stroke="#ffffff", stroke_width=4, stroke_linecap="round", opacity=0.5)


def tableware(pen: Pen, spec: Spec) -> None:
    """What the staff brings: a `towel`, small `plates`, `spoons` and chopsticks, `scissors` and tongs."""
    light, middle, dark = STEEL
    if spec.has("towel"):
        pen.shadow(100, 158, 76, 12)
        pen.rect(34, 84, 132, 66, pen.linear((0, "#ffffff"), (1, "#d6e3ea")), 20)
        for n in range(8):
            pen.line(f"M{50 + n * 14} 92 V142", "#c3d4dd", 2.4)
        pen.ellipse(160, 117, 15, 33, "#eef5f8", stroke="#b9ccd6", stroke_width=2)
        pen.path("M160 92 q10 24 0 46 q-8 -20 0 -32 q4 8 0 18", stroke="#b9ccd6", stroke_width=2.4)
        return
    if spec.has("plates"):
        pen.shadow(100, 160, 78, 12)
        for n in range(4):
            y = 140 - n * 13
            pen.ellipse(100, y + 5, 76, 28, "#c9bfb0")
            pen.ellipse(100, y, 76, 28, pen.linear((0, "#ffffff"), (1, "#ece5da")))
        pen.ellipse(100, 101, 48, 16, "none", stroke="#d6ccbc", stroke_width=2)
        return
    steel = pen.linear((0, light), (0.5, middle), (1, dark), x=1, y=0)
    if spec.has("scissors"):
        pen.line("M60 30 L118 128", "#aab4ba", 13)
        pen.line("M140 30 L82 128", "#8f9aa2", 13)
        pen.circle(100, 98, 6, "#5a646a")
        for x in (70, 130):
            pen.ellipse(x, 152, 22, 26, "none", stroke="#c8281c", stroke_width=12)
        return
    for x in (118, 138):
        pen.path(f"M{x - 5} 18 H{x + 5} L{x + 3} 184 H{x - 3} z", steel, stroke=dark, stroke_width=1.4)
    pen.rect(63, 74, 10, 110, steel, 5, stroke=dark, stroke_width=1.4)
    pen.ellipse(68, 50, 25, 34, steel, stroke=dark, stroke_width=1.6)
    pen.ellipse(66, 48, 15, 23, light, opacity=0.8)


def soup_pot(pen: Pen, spec: Spec) -> None:
    """A flat pot for several people on a burner: `army` stew with sausages and noodles, `chicken` in clear broth."""
    pen.rect(30, 156, 140, 22, pen.linear((0, "#8f9aa2"), (1, "#4a545a")), 8)
    pen.path("M18 98 H182 L170 150 Q166 160 152 160 H48 Q34 160 30 150 z", pen.linear((0, "#fbe08a"), (1, "#c9982c")))
    pen.ellipse(100, 98, 82, 38, "#e2b84a")
    clear = spec.has("chicken")
    broth = ("#f3e6c0", "#dcc58a") if clear else ("#e8542a", "#b02c12")
    pen.ellipse(100, 99, 74, 32, pen.radial((0, broth[0]), (1, broth[1]), x=0.45, y=0.35, r=0.8))
    if clear:
        for x, y, turn in ((74, 94, -20), (118, 90, 16), (100, 108, 0)):
            with pen.group(f"rotate({turn} {x} {y})"):
                pen.ellipse(x, y, 27, 14, pen.radial((0, "#f7dcb0"), (1, "#c9955a"), x=0.4, y=0.3, r=0.8))
        scallion(pen, 9)
        return
    for n in range(4):
        pen.path(f"M62 {86 + n * 6} " + "q7 -8 14 0 t14 0 " * 2, stroke="#fbe29a", stroke_width=4)
    for x, y in ((128, 84), (142, 98), (120, 112), (84, 76)):
        pen.ellipse(x, y, 13, 8, "#c8543c", stroke="#8f2f1c", stroke_width=1.6)
        pen.ellipse(x - 2, y - 2, 6, 3, "#e88a6c")
    for x, y in ((52, 106), (96, 116)):
        pen.rect(x - 14, y - 8, 28, 16, "#f3a89a", 3, stroke="#c96a5a", stroke_width=1.4)
    scallion(pen, 6)


def till(pen: Pen, spec: Spec) -> None:
    """The counter where one pays: a desk, its screen, and a person behind it."""
    pen.shadow(100, 184, 86, 10)
    pen.circle(72, 52, 22, pen.radial((0, "#f8d9bd"), (1, "#dba884"), x=0.4, y=0.35, r=0.8))
    pen.path("M50 50 C48 22 96 22 94 50 C88 38 60 36 50 50 z", "#3a2a20")
    pen.path("M34 116 C34 84 50 76 72 76 C94 76 110 84 110 116 z", pen.linear((0, "#2f7d6a"), (1, "#1d574a")))
    pen.path("M62 77 L72 96 L82 77 z", "#fffdf6")
    pen.rect(16, 112, 168, 18, pen.linear((0, "#e2b878"), (1, "#b5813f")), 5)
    pen.rect(24, 130, 152, 52, pen.linear((0, "#a8713a"), (1, "#74491f")), 4)
    pen.rect(36, 138, 128, 36, "none", 3, stroke="#c9955a", stroke_width=2.4)
    pen.rect(116, 62, 58, 42, pen.linear((0, "#4a545a"), (1, "#22282c")), 5)
    pen.rect(121, 67, 48, 32, pen.linear((0, "#d6ecf3"), (1, "#8fc0d3")), 2)
    pen.line("M128 76 h22 M128 84 h30 M128 92 h16", "#2f5f73", 3)
    pen.rect(138, 102, 14, 12, "#22282c")


SHAPES: dict[str, Shape] = {
    "grill": shape(grill, [*_MEATS, "spicy", "fish"]),
    "egg-roll": shape(egg_roll),
    "pancake": shape(pancake, "kimchi seafood"),
    "tofu-kimchi": shape(tofu_kimchi),
    "side-dish": shape(side_dish, [*_SMALL]),
    "greens": shape(greens, "ramen"),
    "liquor": shape(liquor, "soju beer makgeolli"),
    "tableware": shape(tableware, "towel plates spoons scissors"),
    "till": shape(till),
    "soup-pot": shape(soup_pot, "army chicken"),
}
