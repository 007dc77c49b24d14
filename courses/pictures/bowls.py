"""What a Korean diner brings in a bowl: stews in black earthenware, bibimbap, noodles, rice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import cos, pi, sin

from courses.pictures.cups import steam
from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.spec import Shape, Spec, shape

STEEL = ("#fbfcfd", "#cfd6db", "#8f9aa2")
CHINA = ("#ffffff", "#f1ece3", "#c9bfb0")
BLACK = ("#5d5450", "#332c2a", "#151110")

_X, _Y, _RX, _RY = 100, 94, 80, 43
"""The mouth of every bowl."""


def bowl(pen: Pen, colours: tuple[str, str, str], filled: str, deep: float = 72) -> None:
    """A bowl with its mouth open to the eye, filled with a fill."""
    light, middle, dark = colours
    pen.shadow(_X, _Y + deep + 10, 62, 11)
    pen.path(
        f"M{_X - _RX} {_Y} C{_X - _RX} {_Y + deep * 0.75} {_X - 42} {_Y + deep} {_X} {_Y + deep} "
        f"C{_X + 42} {_Y + deep} {_X + _RX} {_Y + deep * 0.75} {_X + _RX} {_Y} z",
        pen.linear((0, light), (0.35, middle), (1, dark), x=1, y=0.4),
    )
    pen.ellipse(_X, _Y, _RX, _RY, pen.linear((0, middle), (0.5, light), (1, middle), x=1, y=0))
    pen.ellipse(_X, _Y + 1, _RX - 7, _RY - 5, dark)
    pen.ellipse(_X, _Y + 4, _RX - 9, _RY - 8, filled)


def inside(count: int, share: float = 0.8, turn: float = 0.0) -> Iterator[tuple[float, float, float]]:
    """Places strewn over what is in a bowl, the far ones first, each with an angle in degrees."""
    found = []
    for n in range(count):
        far, angle = share * ((n * 0.618 + 0.27) % 1) ** 0.5, n * 2.4 + turn
        found.append((_X + cos(angle) * far * 65, _Y + 3 + sin(angle) * far * 30, (n * 67) % 360))
    yield from sorted(found, key=lambda place: place[1])


def scallion(pen: Pen, count: int = 9, turn: float = 0.4) -> None:
    """Rings of green onion strewn over what is in a bowl."""
    for x, y, _ in inside(count, 0.72, turn):
        pen.ellipse(x, y, 5.5, 3.8, "#d9efae", stroke="#4f9a2f", stroke_width=2.6)


def tofu(pen: Pen, x: float, y: float, size: float = 15) -> None:
    """A block of bean curd."""
    s = size
    pen.path(f"M{x - s} {y} l{s} {s * 0.5} v{s * 0.75} l{-s} {-s * 0.5} z", "#e8dcc0")
    pen.path(f"M{x + s} {y} l{-s} {s * 0.5} v{s * 0.75} l{s} {-s * 0.5} z", "#d6c7a4")
    pen.path(f"M{x} {y - s * 0.5} l{s} {s * 0.5} l{-s} {s * 0.5} l{-s} {-s * 0.5} z", "#fffaf0")


def egg(pen: Pen, x: float, y: float, r: float = 22, white: bool = True) -> None:
    """An egg, fried or only its yolk."""
    if white:
        pen.path(
            f"M{x - r * 1.5} {y} C{x - r * 1.4} {y - r} {x + r * 1.2} {y - r * 1.1} {x + r * 1.5} {y - 2} "
            f"C{x + r * 1.6} {y + r * 0.9} {x - r * 1.2} {y + r} {x - r * 1.5} {y} z",
            "#fffdf6",
            stroke="#e4d8bf",
            stroke_width=1.5,
        )
    pen.ellipse(x, y - 1, r * 0.72, r * 0.5, pen.radial((0, "#ffd75a"), (1, "#f29a14"), x=0.4, y=0.3, r=0.8))
    pen.ellipse(x - r * 0.25, y - r * 0.2, r * 0.18, r * 0.1, "#fff6cf")


def _kimchi(pen: Pen) -> None:
    for n, (x, y, turn) in enumerate(inside(9, 0.85)):
        with pen.group(f"rotate({turn % 50 - 25} {x:.0f} {y:.0f})"):
            leaf = "#e4572e" if n % 3 else "#f3d3a0"
            pen.path(f"M{x - 13:.1f} {y:.1f} q4 -11 13 -7 q12 -5 14 5 q-5 9 -14 6 q-9 5 -13 -4 z", leaf)
            pen.line(f"M{x - 7:.1f} {y:.1f} q7 -4 15 0", darker(leaf, 0.25), 1.6)
    tofu(pen, 78, 92)
    tofu(pen, 122, 96)
    scallion(pen, 6)


def _doenjang(pen: Pen) -> None:
    for x, y, turn in inside(5, 0.85, 0.5):
        with pen.group(f"rotate({turn % 60 - 30} {x:.0f} {y:.0f})"):
            pen.path(f"M{x - 13:.1f} {y:.1f} a13 9 0 0 1 26 0 z", "#dfe9a8", stroke="#5f8f34", stroke_width=3)
    for x, y in ((76, 96), (104, 86), (128, 98)):
        tofu(pen, x, y, 14)
    for x, y, _ in inside(4, 0.9, 1.6):
        pen.ellipse(x, y, 8, 4.5, "#c9a36a", stroke="#8f6a36", stroke_width=1.5)
    scallion(pen, 5)


def _soft_tofu(pen: Pen) -> None:
    for x, y, _ in inside(9, 0.8, 0.9):
        pen.path(f"M{x - 15:.1f} {y:.1f} q6 -12 15 -8 q14 -2 15 8 q-4 9 -14 6 q-12 4 -16 -6 z", "#fff6e2")
    egg(pen, 104, 94, 24, white=False)
    scallion(pen, 7, 1.2)


def _beef(pen: Pen) -> None:
    for n, (x, y, turn) in enumerate(inside(16, 0.9)):
        with pen.group(f"rotate({turn % 70 - 35} {x:.0f} {y:.0f})"):
            colour = ("#7a3a1c", "#8f4a22", "#5f8a34", "#b98a4a")[n % 4]
            pen.line(f"M{x - 14:.1f} {y:.1f} q8 -6 14 0 t14 0", colour, 4.4)
    scallion(pen, 5)


def _ribs(pen: Pen) -> None:
    for x, y, turn in ((74, 90, -14), (124, 88, 12), (98, 100, -4)):
        with pen.group(f"rotate({turn} {x} {y})"):
            pen.rect(x - 26, y - 9, 52, 19, pen.linear((0, "#a9714a"), (1, "#6f4024")), 8)
            pen.rect(x + 16, y - 7, 20, 13, pen.linear((0, "#fffaf0"), (1, "#d9cbb2")), 6)
            pen.line(f"M{x - 18} {y - 3} h26", "#c08a60", 2)
    pen.ellipse(62, 102, 8, 4, "#d33a28")
    scallion(pen, 8, 1.0)


def _steamed_egg(pen: Pen) -> None:
    top = pen.radial((0, "#fff0a8"), (0.6, "#fbd659"), (1, "#e2aa2c"), x=0.45, y=0.3, r=0.8)
    pen.path("M36 92 C34 52 70 42 100 42 C130 42 166 52 164 92 C150 122 50 122 36 92 z", top)
    pen.path("M58 66 q18 -14 40 -13", "none", stroke="#fff9d8", stroke_width=6, stroke_linecap="round", opacity=0.7)
    for n, (x, y, _) in enumerate(inside(10, 0.6)):
        pen.ellipse(x, y - 20, 4, 2.8, ("#5f9f3a", "#e2702c")[n % 2])


_STEWS: dict[str, tuple[str, str, Callable[[Pen], None]]] = {
    "kimchi": ("#e2532a", "#a92a12", _kimchi),
    "doenjang": ("#c08a45", "#8a5a24", _doenjang),
    "tofu": ("#e8542a", "#b02c12", _soft_tofu),
    "beef": ("#c63a1c", "#8a200e", _beef),
    "ribs": ("#efe2c4", "#d6c296", _ribs),
    "egg": ("#fbdf7a", "#e6b83c", _steamed_egg),
}


def stew(pen: Pen, spec: Spec) -> None:
    """A stew boiling in black earthenware, on a wooden stand; `mild` with a paler broth."""
    light, dark, filling = _STEWS[spec.one_of(_STEWS, "kimchi")]
    if spec.has("mild"):
        light, dark = lighter(light, 0.3), lighter(dark, 0.25)
    pen.rect(38, 162, 124, 16, pen.linear((0, "#b9824a"), (1, "#7f5228")), 7)
    bowl(pen, BLACK, pen.radial((0, light), (1, dark), x=0.45, y=0.35, r=0.8))
    filling(pen)
    for x, y, _ in inside(6, 0.98, 2.2):
        pen.circle(x, y, 2.6, "#fff4e0", opacity=0.55)
    steam(pen, 100, 50)


_FANS = ("#5f8f34", "#f3efe2", "#e8862a", "#7a4426", "#cfe08a", "#8a5a34")


def bibimbap(pen: Pen, spec: Spec) -> None:
    """Rice under fans of vegetables with an egg in the middle; `stone` in a hot stone bowl, `raw` with raw beef."""
    stone = spec.has("stone")
    bowl(pen, BLACK if stone else STEEL, "#fffaf0")
    fans = ("#5f8f34", "#f3efe2", "#b8283c", "#b8283c", "#cfe08a", "#8a5a34") if spec.has("raw") else _FANS
    each = 2 * pi / len(fans)
    for n, colour in enumerate(fans):
        a, b = n * each - 0.4, (n + 1) * each - 0.4
        points = [(_X + cos(v) * 68, _Y + 4 + sin(v) * 33) for v in (a, (a + b) / 2, b)]
        (ax, ay), (mx, my), (bx, by) = points
        pen.path(f"M{_X} {_Y} L{ax:.1f} {ay:.1f} Q{mx:.1f} {my + 3:.1f} {bx:.1f} {by:.1f} z", colour)
        for k in range(5):
            v, far = a + each * (k + 0.5) / 5, 0.62 + 0.3 * ((k * 0.618) % 1)
            x, y = _X + cos(v) * 63 * far, _Y + 4 + sin(v) * 30 * far
            shade = lighter(colour, 0.35) if k % 2 else darker(colour, 0.22)
            pen.line(f"M{x - 7:.1f} {y:.1f} q7 -5 14 1", shade, 2.6)
    egg(pen, 100, 92, 17)
    pen.ellipse(126, 104, 9, 5, "#c4200f")
    if stone:
        steam(pen, 100, 54)


_NOODLES = {
    # name: bowl, broth, noodles
    "cold": (STEEL, "#e3d9c4", "#a98a62"),
    "spicy": (STEEL, "#a8553a", "#c4603a"),
    "knife": (CHINA, "#efe2bd", "#fffaf0"),
    "feast": (CHINA, "#f0d9a0", "#fffdf4"),
    "bean": (CHINA, "#fffaf0", "#f3e6c8"),
}


def noodles(pen: Pen, spec: Spec) -> None:
    """Noodles: `cold` in icy broth, `spicy`, `knife` cut by hand, `feast` thin ones, `bean` in white soy milk."""
    name = spec.one_of(_NOODLES, "cold")
    vessel, broth, thread = _NOODLES[name]
    bowl(pen, vessel, pen.radial((0, lighter(broth, 0.3)), (1, broth), x=0.45, y=0.35, r=0.8))
    thick = 6.0 if name == "knife" else 3.4
    for n in range(13):
        y = 76 + n * 3.3
        wide = 54 * sin(pi * (n + 2) / 16)
        shade = thread if n % 2 else darker(thread, 0.14)
        pen.line(
            f"M{100 - wide:.1f} {y:.1f} q{wide / 2:.1f} {-9 if n % 2 else 7} {wide:.1f} 0 t{wide:.1f} 0", shade, thick
        )
    if name in ("cold", "spicy", "bean"):
        for k in range(5):
            pen.line(f"M{70 + k * 5} {84 + k} q10 -8 22 -2", "#8fbf4a", 3)
        pen.ellipse(126, 88, 17, 10, "#fffdf6", stroke="#e4d8bf", stroke_width=1.5)
        pen.ellipse(126, 88, 9, 5.6, "#f7b52a")
    if name == "cold":
        for x, y in ((62, 98), (132, 106), (96, 112)):
            pen.rect(x - 9, y - 6, 18, 12, "#f3fbff", 3, opacity=0.85)
        pen.ellipse(84, 98, 15, 6, "#fbeef0", stroke="#d9a9b4", stroke_width=1.5)
    if name == "spicy":
        pen.path("M84 96 q8 -18 24 -10 q14 10 0 18 q-20 8 -24 -8 z", "#c4200f")
        for k in range(8):
            pen.ellipse(86 + (k * 13) % 30, 92 + (k * 7) % 14, 1.8, 1.2, "#fff1cf")
    if name in ("knife", "feast"):
        for x, y, turn in ((74, 90, -10), (126, 96, 16), (100, 84, 4)):
            with pen.group(f"rotate({turn} {x} {y})"):
                pen.path(f"M{x - 12} {y} a12 8 0 0 1 24 0 z", "#e2ecb0", stroke="#6a9a3c", stroke_width=2.6)
        for k in range(5):
            pen.line(f"M{86 + k * 6} {100 + (k * 5) % 8} l9 -3", "#e8862a", 3.4)
        scallion(pen, 5)
        steam(pen, 100, 54)
    if name == "feast":
        pen.path("M112 84 h20 l4 10 h-20 z", "#f7d25a")
        pen.path("M76 104 h18 l-4 8 h-18 z", "#2a3a24")


def rice(pen: Pen, spec: Spec) -> None:
    """A steel bowl of rice; `fried` with kimchi and an egg, `scorched` in its water, `lid` with its lid on."""
    if spec.has("fried"):
        _fried(pen)
        return
    if spec.has("scorched"):
        bowl(pen, CHINA, pen.radial((0, "#f7ecd0"), (1, "#e0cd9c"), x=0.45, y=0.35, r=0.8))
        for x, y, turn in inside(16, 0.85):
            pen.ellipse(x, y, 10, 5, "#c9954a" if turn % 2 else "#e6c88a")
        steam(pen, 100, 54)
        return
    white = pen.radial((0, "#ffffff"), (0.7, "#fbf6ea"), (1, "#cdbf9f"), x=0.42, y=0.25, r=0.8)
    light, middle, dark = STEEL
    pen.shadow(100, 178, 56, 10)
    pen.path("M40 96 H160 L150 164 Q148 176 134 176 H66 Q52 176 50 164 z", _steel(pen))
    if spec.has("lid"):
        pen.ellipse(100, 96, 66, 22, _steel(pen))
        pen.path("M38 92 C44 66 156 66 162 92 C150 106 50 106 38 92 z", _steel(pen))
        pen.ellipse(100, 74, 13, 6, light, stroke=dark, stroke_width=2)
        return
    pen.path("M42 98 C40 50 160 50 158 98 C140 118 60 118 42 98 z", white)
    for n in range(34):
        x, y = 52 + (n * 37) % 97, 72 + (n * 23) % 34
        if abs(x - 100) < 58 - max(0, 86 - y) * 1.5:
            with pen.group(f"rotate({(n * 53) % 180} {x} {y})"):
                pen.ellipse(x, y, 5, 2.2, "#ffffff", stroke="#ddd2bc", stroke_width=0.9)
    pen.path("M38 96 Q100 128 162 96 L160 106 Q100 138 40 106 z", middle)
    pen.path("M40 100 Q100 131 160 100", stroke=light, stroke_width=3)
    steam(pen, 100, 50)


def _steel(pen: Pen) -> str:
    light, middle, dark = STEEL
    return pen.linear((0, dark), (0.22, light), (0.5, middle), (0.75, light), (1, dark), x=1, y=0)


def _fried(pen: Pen) -> None:
    pen.shadow(100, 170, 84, 12)
    pen.ellipse(100, 134, 88, 40, pen.linear((0, "#4a4442"), (1, "#1d1918")))
    pen.ellipse(100, 129, 78, 33, "#6a2a16")
    pen.ellipse(100, 124, 72, 32, pen.radial((0, "#ef8a4a"), (1, "#b9431f"), x=0.45, y=0.35, r=0.8))
    for n in range(46):
        angle, far = n * 2.4, ((n * 0.618) % 1) ** 0.5
        x, y = 100 + cos(angle) * far * 66, 122 + sin(angle) * far * 27
        colour = ("#fbd9a8", "#f7b57a", "#c4301a", "#5f8f34")[n % 4 if n % 3 else 0]
        pen.ellipse(x, y, 4.6, 2.4, colour)
    egg(pen, 100, 112, 24)
    for n in range(9):
        pen.line(f"M{70 + n * 7} {132 + (n * 5) % 9} l6 -4", "#23301f", 2.4)


SHAPES: dict[str, Shape] = {
    "stew": shape(stew, [*_STEWS, "mild"]),
    "bibimbap": shape(bibimbap, "stone raw"),
    "noodles": shape(noodles, [*_NOODLES]),
    "rice": shape(rice, "fried scorched lid"),
}
