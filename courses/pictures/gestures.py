"""Movements of a finger on the glass: the hand where it begins, and the way it goes."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from courses.pictures.icons import hand
from courses.pictures.pen import Pen
from courses.pictures.spec import Shape, Spec, shape

TRAIL = "#1c4f8f"
EDGE = "#ffffff"


def _finger(pen: Pen, x: float, y: float, size: float = 0.62) -> None:
    """The hand with its finger's tip at (x, y)."""
    with pen.group(f"translate({x - 52 * size:.1f} {y - 24 * size:.1f}) scale({size})"):
        hand(pen, Spec("icon:hand"))


def _arrow(pen: Pen, turn: float) -> None:
    """A broad arrow that grows out of nothing and points up, turned about the middle."""
    with pen.group(f"rotate({turn} 100 100)"):
        d = "M100 14 L156 76 H124 V176 Q100 190 76 176 V76 H44 z"
        fill = pen.linear((0, TRAIL), (0.55, TRAIL), (1, TRAIL, 0.12))
        pen.path(d, fill, stroke=EDGE, stroke_width=6, stroke_linejoin="round")


def _swipe(turn: float, x: float, y: float) -> Callable[[Pen, Spec], None]:
    def draw(pen: Pen, _: Spec) -> None:
        _arrow(pen, turn)
        _finger(pen, x, y)

    return draw


def long_press(pen: Pen, _: Spec) -> None:
    """A finger that stays where it is: rings, and a clock's hand that goes round."""
    for r, opacity in ((88, 0.18), (64, 0.35)):
        pen.circle(88, 84, r, TRAIL, opacity=opacity)
    pen.circle(88, 84, 40, EDGE)
    pen.line("M88 84 V54", TRAIL, 10)
    pen.line("M88 84 L108 96", TRAIL, 10)
    pen.circle(88, 84, 40, "none", stroke=TRAIL, stroke_width=9)
    _finger(pen, 108, 104, 0.56)


def double_tap(pen: Pen, _: Spec) -> None:
    """A finger that knocks twice."""
    for x, y in ((50, 60), (146, 60)):
        pen.circle(x, y, 19, TRAIL)
        for step in range(-3, 4):
            angle = -pi / 2 + step * pi / 6
            a, b = (x + 28 * cos(angle), y + 28 * sin(angle)), (x + 42 * cos(angle), y + 42 * sin(angle))
            pen.line(f"M{a[0]:.1f} {a[1]:.1f} L{b[0]:.1f} {b[1]:.1f}", TRAIL, 7)
    _finger(pen, 98, 96, 0.56)


SHAPES: dict[str, Shape] = {
    "gesture:swipe-up": shape(_swipe(0, 104, 104)),
    "gesture:swipe-right": shape(_swipe(90, 52, 104)),
    "gesture:swipe-down": shape(_swipe(180, 104, 34)),
    "gesture:swipe-left": shape(_swipe(270, 128, 104)),
    "gesture:long-press": shape(long_press),
    "gesture:double-tap": shape(double_tap),
}
