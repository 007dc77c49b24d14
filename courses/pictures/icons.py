"""Signs of the kiosk's own: drawn, since no font on the glass has them."""

from __future__ import annotations

from courses.pictures.pen import Pen
from courses.pictures.spec import Shape, Spec, shape

INK = "#2b2320"


def arrow(turn: int) -> Shape:
    """A thick arrow head turned by degrees from pointing up."""

    def draw(pen: Pen, _: Spec) -> None:
        with pen.group(f"rotate({turn} 100 100)"):
            pen.line("M40 124 L100 64 L160 124", INK, 30)

    return shape(draw)


def hand(pen: Pen, _: Spec) -> None:
    """A pointing hand, its finger's tip at the upper left."""
    with pen.group("rotate(-24 100 100)"):
        skin = pen.linear((0, "#ffd9b0"), (1, "#f2b27c"))
        d = (
            "M82 24 c0-20 30-20 30 0 v62 c2-10 26-10 27 4 c3-9 25-8 26 6 c3-8 23-7 23 8 v38 "
            "c0 34-22 50-52 50 h-16 c-20 0-32-8-42-24 l-34-52 c-8-16 12-28 24-14 l14 18 z"
        )
        pen.path(d, "#3b2417", opacity=0.28, transform="translate(5 7)")
        pen.path(d, skin, stroke="#7a4a26", stroke_width=5, stroke_linejoin="round")
        pen.line("M112 88 v34 M139 94 v28 M165 100 v22", "#c98850", 5)
        pen.path("M88 22 c1-10 17-10 18 0 v8 c-4-6-14-6-18 0 z", "#fff1e0", opacity=0.9)


def check(pen: Pen, _: Spec) -> None:
    """A check mark on a dark disc."""
    pen.circle(100, 100, 92, "#1f6b3a")
    pen.line("M54 104 L88 138 L148 68", "#ffffff", 26)


def plus(pen: Pen, _: Spec) -> None:
    """One more."""
    pen.line("M100 42 V158 M42 100 H158", INK, 26)


def minus(pen: Pen, _: Spec) -> None:
    """One less."""
    pen.line("M42 100 H158", INK, 26)


SHAPES: dict[str, Shape] = {
    "icon:check": shape(check),
    "icon:plus": shape(plus),
    "icon:minus": shape(minus),
    "icon:up": arrow(0),
    "icon:right": arrow(90),
    "icon:down": arrow(180),
    "icon:left": arrow(270),
    "icon:hand": shape(hand),
}
