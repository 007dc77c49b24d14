"""What a convenience store sells: rice in seaweed, cup noodles, cartons, bags of crisps, and things for the house."""

from __future__ import annotations

from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.props import PROPS
from courses.pictures.spec import Shape, Spec, shape

_LABELS = {
    "red": "#c8281c",
    "orange": "#e07a1a",
    "yellow": "#e9b420",
    "green": "#2f8f4a",
    "blue": "#2b6cb0",
    "purple": "#6a4a9c",
    "brown": "#7a4a26",
}
_CARTONS = {
    "milk": "#3f86c8",
    "chocolate": "#7a4420",
    "banana": "#f2c230",
    "strawberry": "#e8728a",
    "coffee": "#a5713f",
}


def _barcode(pen: Pen, x: float, y: float, high: float = 20) -> None:
    """The stripes that the scanner reads."""
    pen.rect(x - 3, y - 3, 40, high + 6, "#ffffff", 2)
    for n, wide in enumerate((2, 4, 1.5, 3, 2, 4, 1.5)):
        pen.rect(x + n * 5, y, wide, high, "#1d1a19")


def triangle(pen: Pen, spec: Spec) -> None:
    """A triangle of rice in seaweed, wrapped, with a band in its colour."""
    colour = _LABELS[spec.one_of(_LABELS, "red")]
    pen.shadow(100, 180, 78, 10)
    whole = (
        "M100 22 C108 22 113 26 118 34 L180 152 C188 168 182 178 164 178 "
        "H36 C18 178 12 168 20 152 L82 34 C87 26 92 22 100 22 z"
    )
    pen.path(whole, pen.linear((0, "#ffffff"), (1, "#e2e0d8")))
    with pen.group(clip=whole):
        pen.path("M8 104 L92 104 H192 V190 H8 z", pen.linear((0, "#2c3a2c"), (1, "#141c15")))
        for n in range(34):
            x, y = 14 + (n * 53) % 172, 110 + (n * 29) % 66
            pen.ellipse(x, y, 3.4, 1.4, "#4a5e48", opacity=0.6)
        pen.rect(76, 14, 48, 176, pen.linear((0, lighter(colour, 0.15)), (1, darker(colour, 0.15))))
        pen.rect(96, 14, 8, 176, "#ffffff", opacity=0.55)
        for n in range(18):
            x, y = 84 - 4 + (n * 31) % 40, 40 + (n * 17) % 56
            if not 76 < x < 124:
                pen.ellipse(x, y, 3, 2, "#efece2")
    pen.rect(66, 116, 68, 40, "#fffaf0", 8)
    with pen.group("translate(100 137) scale(0.46)"):
        pen.path("M-50 0 C-30 -34 20 -34 40 0 L62 -20 V20 L40 0 C20 34 -30 34 -50 0 z", colour)
        pen.circle(-28, -6, 5, "#fffaf0")
    pen.path("M92 40 L36 148", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.5)


def cup_noodles(pen: Pen, spec: Spec) -> None:
    """A cup of instant noodles, its lid half open and steaming where it is `open`."""
    colour = _LABELS[spec.one_of(_LABELS, "red")]
    pen.shadow(100, 184, 60, 10)
    body = "M42 62 L60 174 Q62 184 72 184 H128 Q138 184 140 174 L158 62 z"
    pen.path(body, pen.linear((0, "#ffffff"), (0.4, "#f7f3ea"), (1, "#cfc6b4"), x=1, y=0))
    with pen.group(clip=body):
        pen.path(
            "M30 92 Q100 112 170 92 V150 Q100 170 30 150 z",
            pen.linear((0, lighter(colour, 0.12)), (1, darker(colour, 0.2)), x=1, y=0),
        )
        for n in range(5):
            y = 118 + n * 6
            pen.path(
                f"M66 {y} q8 -7 17 0 t17 0 t17 0 t17 0", stroke="#ffe08a", stroke_width=3.4, stroke_linecap="round"
            )
        pen.ellipse(84, 112, 9, 5, "#7fb53f")
        pen.ellipse(118, 114, 8, 5, "#f6c0b0")
    pen.ellipse(100, 60, 62, 15, pen.linear((0, "#ffffff"), (1, "#d6cfc0")))
    pen.ellipse(100, 57, 58, 13, pen.linear((0, lighter(colour, 0.35)), (1, colour)))
    pen.path("M152 52 q18 -6 20 6 q-8 8 -22 4 z", lighter(colour, 0.45))
    pen.ellipse(92, 54, 26, 5, "#ffffff", opacity=0.7)
    if spec.has("open"):
        for x in (80, 100, 120):
            pen.line(f"M{x} 42 q-7 -9 0 -18 q6 -8 1 -15", "#c9c2b4", 4, opacity=0.8)
    pen.path("M56 78 L70 168", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.6)


def lunch_box(pen: Pen, _: Spec) -> None:
    """A packed lunch from above: rice, meat, egg, greens and kimchi in a black tray."""
    pen.shadow(100, 172, 88, 10)
    pen.rect(10, 40, 180, 132, pen.linear((0, "#3d3a38"), (1, "#191716")), 18)
    pen.rect(18, 48, 164, 116, "#0f0e0d", 12)
    pen.rect(24, 54, 84, 104, pen.linear((0, "#ffffff"), (1, "#e9e6dc")), 9)
    for n in range(46):
        x, y = 30 + (n * 37) % 72, 60 + (n * 23) % 92
        pen.ellipse(x, y, 3.6, 2, "#d9d5c8" if n % 2 else "#ffffff")
    for n in range(9):
        pen.ellipse(60 + (n * 13) % 14, 98 + (n * 7) % 16, 2.4, 1.3, "#2b2118")
    pen.rect(114, 54, 62, 50, "#4a2614", 8)
    for n in range(13):
        x, y = 120 + (n * 19) % 46, 62 + (n * 13) % 36
        with pen.group(f"rotate({(n * 41) % 90 - 45} {x + 6} {y})"):
            pen.rect(x - 4, y - 5, 22, 10, pen.linear((0, "#a8622e"), (1, "#6b3315")), 5)
    for n in range(8):
        pen.ellipse(122 + (n * 23) % 46, 64 + (n * 11) % 34, 2, 1.2, "#fff1cf")
    pen.rect(114, 110, 28, 48, "#2b3a1c", 7)
    for n in range(9):
        pen.path(f"M{118 + (n * 7) % 18} {116 + n * 4.4} q8 -7 16 0 q-8 7 -16 0 z", "#7fb53f" if n % 2 else "#4f8f3a")
    pen.rect(148, 110, 28, 48, "#7a1a10", 7)
    for n in range(8):
        pen.path(f"M{150 + (n * 5) % 8} {116 + n * 5} q10 -8 20 1 q-9 8 -20 -1 z", "#e0503c" if n % 2 else "#f3c9a0")
    pen.path("M24 54 H176 L120 158 H96 z", "#ffffff", opacity=0.09)


def carton(pen: Pen, spec: Spec) -> None:
    """A small carton with a gable: milk, or milk with a taste."""
    taste = spec.one_of(_CARTONS, "milk")
    colour = _CARTONS[taste]
    pen.shadow(100, 188, 52, 8)
    pen.path("M56 66 L76 34 H124 L144 66 z", pen.linear((0, lighter(colour, 0.3)), (1, colour)))
    pen.rect(72, 18, 56, 18, pen.linear((0, lighter(colour, 0.5)), (1, lighter(colour, 0.1))), 3)
    pen.line("M78 27 H122", darker(colour, 0.2), 2)
    pen.path("M56 66 H120 V188 H62 Q56 188 56 182 z", pen.linear((0, "#ffffff"), (1, "#eef1f2"), x=1, y=0))
    pen.path("M120 66 H144 V182 Q144 188 138 188 H120 z", "#ccd3d8")
    pen.path("M56 66 H120 V86 Q88 98 56 86 z", colour)
    pen.path("M120 66 H144 V82 Q132 88 120 86 z", darker(colour, 0.2))
    pen.path("M56 160 Q88 148 120 160 V188 H62 Q56 188 56 182 z", lighter(colour, 0.45))
    with pen.group("translate(88 126) scale(1.15)"):
        if taste == "milk":
            pen.path(
                "M-14 -34 H14 V-24 L24 -6 V30 Q24 36 18 36 H-18 Q-24 36 -24 30 V-6 L-14 -24 z",
                "#dbeaf5",
                stroke=colour,
                stroke_width=4,
            )
            pen.path("M-22 4 Q0 -6 22 4 V30 Q22 34 18 34 H-18 Q-22 34 -22 30 z", "#ffffff")
        else:
            PROPS[{"chocolate": "chocolate", "banana": "banana", "strawberry": "strawberry", "coffee": "beans"}[taste]](
                pen
            )


def crisps(pen: Pen, spec: Spec) -> None:
    """A blown-up bag: crisps, or `shrimp` ones."""
    colour = _LABELS[spec.one_of(_LABELS, "yellow")]
    pen.shadow(100, 186, 62, 9)
    d = "M46 24 L154 24 L150 40 C164 80 164 130 150 170 L154 186 L46 186 L50 170 C36 130 36 80 50 40 z"
    pen.path(d, pen.linear((0, lighter(colour, 0.35)), (0.35, colour), (1, darker(colour, 0.3)), x=1, y=0.1))
    for y in (24, 172):
        pen.path(f"M46 {y} H154 L152 {y + 14} H48 z", darker(colour, 0.16))
        for n in range(12):
            pen.line(f"M{53 + n * 8.4} {y + 2} V{y + 12}", lighter(colour, 0.25), 1.6)
    pen.ellipse(100, 104, 47, 40, "#fffaf0")
    if spec.has("shrimp"):
        for x, y, turn in ((82, 92, -20), (112, 110, 30), (92, 124, 10)):
            with pen.group(f"translate({x} {y}) rotate({turn})"):
                pen.line("M-16 6 C-16 -14 10 -18 16 0", "#f08a5a", 11)
                for n in range(4):
                    pen.line(f"M{-14 + n * 8} {-2 - (n % 3) * 2} l-2 -6", "#c8562c", 2)
    else:
        for x, y, turn in ((80, 94, -18), (114, 98, 20), (98, 120, 4)):
            with pen.group(f"translate({x} {y}) rotate({turn})"):
                pen.ellipse(0, 0, 23, 15, pen.radial((0, "#ffe49a"), (0.7, "#f5c64c"), (1, "#cf9124")))
                pen.path("M-15 -2 Q0 8 15 -2", stroke="#cf9124", stroke_width=2.4)
    pen.path("M58 50 C50 84 50 124 58 160", stroke="#ffffff", stroke_width=7, stroke_linecap="round", opacity=0.5)


def batteries(pen: Pen, _: Spec) -> None:
    """Four round batteries on their card."""
    pen.shadow(100, 188, 66, 8)
    pen.rect(30, 14, 140, 172, pen.linear((0, "#fbd23a"), (1, "#e0a012")), 10)
    pen.circle(100, 30, 8, "#fffaf0")
    pen.path("M106 44 L86 64 H98 L92 80 L114 58 H102 z", "#c8281c")
    for n in range(4):
        x = 42 + n * 30
        pen.rect(x + 7, 86, 12, 9, "#c9ced3", 2)
        pen.rect(x, 94, 26, 80, pen.linear((0, "#5a6066"), (0.35, "#33383c"), (1, "#14171a"), x=1, y=0), 4)
        pen.rect(x, 94, 26, 24, pen.linear((0, "#f0c06a"), (0.4, "#d0913a"), (1, "#8a5a1c"), x=1, y=0), 4)
        pen.line(f"M{x + 13} 126 v10 M{x + 8} 131 h10", "#ffffff", 3)
        pen.line(f"M{x + 8} 162 h10", "#ffffff", 3)
    pen.rect(36, 84, 128, 94, "#ffffff", 8, opacity=0.16, stroke="#ffffff", stroke_width=2)


def umbrella(pen: Pen, spec: Spec) -> None:
    """A clear umbrella as stores sell them, folded up."""
    colour = _LABELS[spec.one_of(_LABELS, "blue")]
    pen.shadow(100, 188, 40, 7)
    with pen.group("rotate(24 100 100)"):
        pen.line("M100 14 V26", "#5a6066", 5)
        pen.path(
            "M100 24 C108 60 122 104 126 136 Q100 150 74 136 C78 104 92 60 100 24 z",
            pen.linear((0, lighter(colour, 0.55)), (0.45, lighter(colour, 0.1)), (1, darker(colour, 0.25)), x=1, y=0),
        )
        for x in (86, 100, 114):
            pen.path(f"M100 26 Q{x} 80 {x - (100 - x) * 0.3:.0f} 142", stroke=darker(colour, 0.3), stroke_width=2)
        pen.path("M77 112 Q100 124 123 112 L124 122 Q100 134 76 122 z", darker(colour, 0.35))
        pen.circle(117, 119, 4, "#fffaf0")
        pen.line("M100 142 V172 q0 16 -14 16 q-12 0 -12 -12", "#ffffff", 10)
        pen.line("M100 142 V172 q0 16 -14 16 q-12 0 -12 -12", "#8a939b", 7)


def gum(pen: Pen, _: Spec) -> None:
    """A packet of chewing gum, two sticks sticking out."""
    pen.shadow(100, 166, 76, 9)
    with pen.group("rotate(-12 100 100)"):
        for n in range(2):
            pen.rect(126, 78 + n * 26, 62, 20, pen.linear((0, "#f4f6f7"), (1, "#b9c2c8")), 3)
            pen.line(f"M152 {80 + n * 26} v16", "#8a969e", 1.6)
        pen.rect(18, 64, 124, 72, pen.linear((0, "#7fd0a0"), (0.4, "#3fae74"), (1, "#1f7a4a")), 7)
        pen.rect(18, 64, 124, 14, "#ffffff", 7, opacity=0.25)
        pen.circle(62, 102, 24, "#fffaf0")
        with pen.group("translate(62 102) rotate(-24)"):
            pen.path("M-18 0 C-10 -18 12 -18 18 -2 C10 14 -8 16 -18 0 z", "#3fae74")
            pen.line("M-16 0 L14 -2", "#1f7a4a", 2.4)
        pen.rect(96, 90, 34, 8, "#fffaf0", 3)
        pen.rect(96, 104, 24, 8, "#fffaf0", 3, opacity=0.8)


def toothbrush(pen: Pen, _: Spec) -> None:
    """A toothbrush in its pack."""
    pen.shadow(100, 188, 44, 7)
    pen.rect(62, 12, 76, 174, pen.linear((0, "#eaf4fa"), (1, "#b9d3e2")), 12, stroke="#8fb0c4", stroke_width=2.5)
    pen.path("M62 150 H138 V176 Q138 186 128 186 H72 Q62 186 62 176 z", "#2b6cb0")
    pen.rect(92, 62, 16, 108, pen.linear((0, "#58b8a8"), (1, "#1f7a6c"), x=1, y=0), 8)
    pen.rect(90, 26, 20, 44, "#3a9c8c", 8)
    for n in range(4):
        pen.rect(104, 30 + n * 9, 18, 6, "#ffffff" if n % 2 else "#8fd0f0", 2)
    _barcode(pen, 82, 158, 18)


def tissues(pen: Pen, _: Spec) -> None:
    """A soft pack of wet tissues, one of them pulled out."""
    pen.shadow(100, 172, 84, 10)
    pen.path("M20 96 Q100 78 180 96 V160 Q100 178 20 160 z", pen.linear((0, "#d8f0ee"), (1, "#8cc8c4")))
    pen.path("M20 96 Q100 78 180 96 Q100 114 20 96 z", "#eefaf9")
    pen.ellipse(100, 95, 42, 10, "#5aa8a4")
    pen.path(
        "M72 94 C68 60 86 56 92 34 C100 50 116 40 128 54 C120 70 130 80 126 95 Q100 104 72 94 z",
        pen.linear((0, "#ffffff"), (1, "#dfe9ea")),
    )
    pen.path("M92 38 C94 60 86 76 90 96 M114 52 C108 68 112 80 110 96", stroke="#c3d2d4", stroke_width=2)
    pen.path("M100 124 C112 138 118 146 118 152 A18 14 0 0 1 82 152 C82 146 88 138 100 124 z", "#2b8f8a")


def beer(pen: Pen, spec: Spec) -> None:
    """A can of beer with drops of water on it."""
    colour = _LABELS[spec.one_of(_LABELS, "yellow")]
    pen.shadow(100, 188, 46, 8)
    pen.path(
        "M60 42 Q60 32 70 28 H130 Q140 32 140 42 V172 Q140 186 126 186 H74 Q60 186 60 172 z",
        pen.linear((0, "#fbfcfc"), (0.4, "#d9dfe3"), (1, "#8e989f"), x=1, y=0),
    )
    pen.rect(60, 66, 80, 88, pen.linear((0, lighter(colour, 0.3)), (0.4, colour), (1, darker(colour, 0.35)), x=1, y=0))
    pen.ellipse(100, 30, 32, 7, pen.linear((0, "#ffffff"), (1, "#a9b2b8")))
    pen.ellipse(100, 29, 9, 3, "#6a737a")
    pen.path("M78 84 H112 V134 Q112 142 104 142 H86 Q78 142 78 134 z", "#ffd34a", stroke="#fffaf0", stroke_width=4)
    pen.path("M112 94 q16 0 16 16 q0 14 -16 14", stroke="#fffaf0", stroke_width=5)
    pen.path("M74 88 q-2 -14 10 -13 q6 -10 15 -3 q14 -4 15 10 q0 10 -9 8 H82 q-7 3 -8 -2 z", "#ffffff")
    for x, y in ((68, 52), (126, 58), (132, 166), (70, 164), (90, 172), (112, 48)):
        pen.ellipse(x, y, 2.6, 4, "#ffffff", opacity=0.9)
    pen.path("M70 46 V168", stroke="#ffffff", stroke_width=5, stroke_linecap="round", opacity=0.45)


def green_bottle(pen: Pen, _: Spec) -> None:
    """A green bottle of spirits."""
    pen.shadow(100, 188, 36, 7)
    pen.path(
        "M88 28 V66 C74 80 70 92 70 108 V176 Q70 188 82 188 H118 Q130 188 130 176 V108 C130 92 126 80 112 66 V28 z",
        pen.linear((0, "#a6dcae"), (0.35, "#3f9a58"), (1, "#155a2c"), x=1, y=0),
    )
    pen.rect(86, 12, 28, 20, pen.linear((0, "#d9dfe3"), (1, "#8e989f"), x=1, y=0), 3)
    pen.rect(70, 108, 60, 56, "#fffaf0")
    pen.path("M84 146 q16 -30 32 0 z", "#2f8f4a")
    pen.circle(100, 126, 5, "#c8281c")
    pen.line("M82 154 H118", "#2f8f4a", 3)
    pen.path("M78 104 V176", stroke="#ffffff", stroke_width=5, stroke_linecap="round", opacity=0.5)


def roast_potato(pen: Pen, _: Spec) -> None:
    """A roast sweet potato broken open, in paper."""
    pen.shadow(100, 172, 80, 10)
    pen.path("M36 108 L164 96 L150 176 Q100 186 50 176 z", pen.linear((0, "#f3ead8"), (1, "#cdbb98")))
    with pen.group("rotate(-14 100 100)"):
        pen.path(
            "M14 100 C26 62 74 52 112 62 L120 128 C80 146 28 138 14 100 z", pen.linear((0, "#a8506a"), (1, "#5a1f38"))
        )
        pen.ellipse(118, 95, 19, 34, "#6b2a44")
        pen.ellipse(119, 95, 16, 30, pen.radial((0, "#ffdb6a"), (0.7, "#f5b03a"), (1, "#d98a24")))
        for n in range(7):
            pen.line(f"M{40 + (n * 29) % 60} {74 + (n * 17) % 46} q7 -3 12 1", "#3d1226", 2.4, opacity=0.7)
        for n in range(8):
            pen.ellipse(110 + (n * 11) % 16, 76 + (n * 13) % 40, 2, 3, "#ffefb4")
    pen.path("M40 126 Q100 146 160 118 L150 176 Q100 186 50 176 z", pen.linear((0, "#fdf8ec"), (1, "#dcccac")))
    for n in range(6):
        pen.line(f"M{58 + n * 16} {146 + (n % 2) * 6} v18", "#d0bf9c", 2.4)
    for x in (96, 116):
        pen.line(f"M{x} 46 q-8 -9 0 -18 q7 -8 1 -16", "#c9c2b4", 4.5, opacity=0.75)


def banana(pen: Pen, _: Spec) -> None:
    """Two bananas."""
    pen.shadow(104, 172, 72, 9)
    for turn, light in ((16, 0), (-6, 0.12)):
        with pen.group(f"rotate({turn} 60 40)"):
            pen.path(
                "M50 26 L62 22 L66 44 C72 96 112 134 168 132 L176 144 C166 162 122 170 88 146 C54 120 42 78 52 46 z",
                pen.linear((0, lighter("#f7d23a", 0.2 + light)), (0.6, lighter("#f2c42a", light)), (1, "#c99410")),
            )
            pen.path("M58 50 C62 100 100 144 166 142", stroke="#b9860c", stroke_width=2.6, opacity=0.7)
            pen.path("M50 26 L62 22 L65 38 L53 42 z", "#8a7a1c")
            pen.path("M168 132 L176 144 L166 147 z", "#4a3a12")


def fish_bar(pen: Pen, _: Spec) -> None:
    """A fried bar of fish on a stick."""
    pen.shadow(100, 180, 60, 8)
    with pen.group("rotate(28 100 100)"):
        pen.rect(95, 120, 10, 76, pen.linear((0, "#f0dcb0"), (1, "#c9a468"), x=1, y=0), 4)
        pen.rect(70, 10, 60, 128, pen.linear((0, "#e9a45a"), (0.4, "#cf7a34"), (1, "#93481a"), x=1, y=0), 28)
        for n in range(20):
            pen.ellipse(80 + (n * 17) % 40, 24 + (n * 29) % 100, 2.6, 1.8, "#7a3a14" if n % 2 else "#4f8f3a")
        pen.path("M84 24 q10 14 -2 28 t2 28 t-2 28", stroke="#c4200f", stroke_width=6, stroke_linecap="round")
        pen.path("M112 22 q-10 14 2 28 t-2 28 t2 28", stroke="#fbc12f", stroke_width=5, stroke_linecap="round")


def steamed_bun(pen: Pen, _: Spec) -> None:
    """A steamed bun with red beans."""
    pen.shadow(100, 172, 74, 10)
    pen.path(
        "M26 150 C20 92 60 58 100 58 C140 58 180 92 174 150 C172 168 152 172 100 172 C48 172 28 168 26 150 z",
        pen.radial((0, "#ffffff"), (0.6, "#fbf4e4"), (1, "#d9cbb0"), x=0.4, y=0.3, r=0.8),
    )
    for n in range(7):
        pen.path(f"M100 66 Q{40 + n * 20} 74 {34 + n * 22} 104", stroke="#d9cbb0", stroke_width=3, opacity=0.9)
    pen.circle(100, 66, 7, "#7a2b2b")
    for x in (72, 100, 128):
        pen.line(f"M{x} 44 q-8 -9 0 -18 q7 -8 1 -14", "#c9c2b4", 4.5, opacity=0.8)


def bag(pen: Pen, spec: Spec) -> None:
    """A bag to carry home: of paper, or `plastic` with handles."""
    if spec.has("plastic"):
        colour = _LABELS[spec.one_of(_LABELS, "green")]
        pen.shadow(100, 188, 66, 8)
        pen.path("M40 20 C36 40 44 60 44 74 H78 C74 50 76 36 72 20 Q56 12 40 20 z", lighter(colour, 0.62))
        pen.path("M160 20 C164 40 156 60 156 74 H122 C126 50 124 36 128 20 Q144 12 160 20 z", lighter(colour, 0.62))
        pen.path(
            "M44 70 Q100 86 156 70 L166 172 Q166 186 152 186 H48 Q34 186 34 172 z",
            pen.linear((0, lighter(colour, 0.75)), (0.5, lighter(colour, 0.55)), (1, lighter(colour, 0.3)), x=1, y=0.2),
        )
        pen.circle(100, 130, 30, "none", stroke=colour, stroke_width=7)
        for turn in (0, 120, 240):
            with pen.group(f"rotate({turn} 100 130)"):
                pen.path("M92 100 L108 92 L108 110 z", colour)
        pen.path("M54 84 C48 114 46 142 48 172", stroke="#ffffff", stroke_width=6, stroke_linecap="round", opacity=0.7)
        return
    pen.shadow(96, 188, 76, 9)
    pen.line("M66 62 C66 20 118 20 118 62", "#8a5a2c", 6)
    pen.path("M36 60 H146 L150 186 H32 z", pen.linear((0, "#e9c08a"), (0.6, "#d6a364"), (1, "#b78446"), x=1, y=0))
    pen.path("M146 60 L168 74 L170 176 L150 186 z", "#9c6a32")
    pen.path("M36 60 H146 L143 76 H34 z", "#f0cd9c", opacity=0.8)
    pen.path("M52 96 H132 M52 116 H132", stroke="#b78446", stroke_width=3, opacity=0.5)


def basket(pen: Pen, _: Spec) -> None:
    """A shopping basket with things in it."""
    pen.shadow(100, 184, 80, 9)
    pen.line("M50 92 C50 20 150 20 150 92", "#5a6066", 8)
    pen.rect(56, 46, 26, 60, "#3f86c8", 4)
    pen.rect(88, 36, 24, 70, "#8fd0f0", 8)
    pen.path("M116 54 h32 l4 52 h-40 z", "#e9b420")
    pen.path("M18 88 H182 L164 176 Q162 184 152 184 H48 Q38 184 36 176 z", pen.linear((0, "#e0503c"), (1, "#a3231a")))
    pen.rect(14, 80, 172, 18, "#c8281c", 8)
    for n in range(7):
        x = 42 + n * 19.4
        pen.line(f"M{x} 110 L{100 + (x - 100) * 0.86:.0f} 170", "#7a140e", 6, opacity=0.6)


SHAPES: dict[str, Shape] = {
    "triangle-gimbap": shape(triangle, _LABELS),
    "cup-noodles": shape(cup_noodles, [*_LABELS, "open"]),
    "lunch-box": shape(lunch_box),
    "carton": shape(carton, _CARTONS),
    "crisps": shape(crisps, [*_LABELS, "shrimp"]),
    "batteries": shape(batteries),
    "umbrella": shape(umbrella, _LABELS),
    "gum": shape(gum),
    "toothbrush": shape(toothbrush),
    "tissues": shape(tissues),
    "beer-can": shape(beer, _LABELS),
    "green-bottle": shape(green_bottle),
    "roast-sweet-potato": shape(roast_potato),
    "bananas": shape(banana),
    "fish-bar": shape(fish_bar),
    "steamed-bun": shape(steamed_bun),
    "bag": shape(bag, [*_LABELS, "plastic"]),
    "shopping-basket": shape(basket),
}
