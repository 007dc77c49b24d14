"""Five faces, from very worried to very glad: told apart by mouth and brows, not by colour alone."""

from __future__ import annotations

from collections.abc import Callable

from courses.pictures.pen import Pen
from courses.pictures.spec import Shape, Spec, shape

INK = "#2b2118"

MOUTHS = (
    "M58 146 C72 116 128 116 142 146",
    "M64 140 C80 126 120 126 136 140",
    "M64 134 H136",
    "M62 126 C78 146 122 146 138 126",
    "M52 118 C64 168 136 168 148 118 Z",
)
BROWS = (("M46 66 L84 50", "M154 66 L116 50"), ("M50 60 L82 54", "M150 60 L118 54"), None, None, None)
SKINS = ("#cfdcec", "#e3e6da", "#f6e3a8", "#fbd765", "#ffc93c")


def _face(mood: int) -> Callable[[Pen, Spec], None]:
    def draw(pen: Pen, _: Spec) -> None:
        pen.circle(100, 100, 88, SKINS[mood], stroke=INK, stroke_width=8)
        brows = BROWS[mood]
        for brow in brows or ():
            pen.line(brow, INK, 9)
        if mood == 4:
            for x in (68, 132):
                pen.line(f"M{x - 16} 86 q16 -24 32 0", INK, 10)
            pen.path(MOUTHS[mood], "#8a2f2a", stroke=INK, stroke_width=8, stroke_linejoin="round")
            return
        for x in (68, 132):
            pen.ellipse(x, 84, 10, 13, INK)
        if mood == 0:
            pen.path("M152 104 C164 122 166 136 154 138 C142 136 144 122 152 104 z", "#4a90c8")
        pen.line(MOUTHS[mood], INK, 10)

    return draw


SHAPES: dict[str, Shape] = {f"feeling:{mood + 1}": shape(_face(mood)) for mood in range(5)}
