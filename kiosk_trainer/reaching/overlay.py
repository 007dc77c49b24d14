"""What the ways of access draw over everything: the focus, the scan, the filling ring of a held control, signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kivy.graphics import Color, Ellipse, InstructionGroup, Line, Rectangle, RoundedRectangle

from kiosk_trainer.access.targets import Rect
from kiosk_trainer.widgets.setting import drawn, fitted, px

DARK, LIGHT, WHITE = (0.04, 0.04, 0.04, 1), (1, 0.86, 0.1, 1), (1, 1, 1, 1)
"""Of every edge: the dark one or the light one stands out by 3:1 from any ground, and from each other by 13:1."""
EDGE_MM, CORE_MM = 0.7, 1.5
ROUND_MM = 13.0
"""Radius of the ring that fills while a control is held: larger than the fingertip that covers it."""
BANNER_MM = 19.0


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be drawn. `strong` is where one is; `weak` the row that it belongs to; `held` (x, y, share).

    `sign`: a frame round the glass, with these words where they are not empty; None: no sign.
    """

    strong: Rect | None = None
    weak: Rect | None = None
    held: tuple[float, float, float] | None = None
    banner: str = ""
    sign: str | None = None
    white: bool = False
    """The core is white instead of yellow, where all else is yellow."""


class Overlay:
    """Draws marks on top of a widget, in its window's pixels. The same marks twice are drawn once."""

    def __init__(self, over: Any) -> None:
        self._over = over
        self._group = InstructionGroup()
        over.canvas.after.add(self._group)
        self.marks = Marks()

    def show(self, marks: Marks) -> None:
        """Draw these marks in place of those before."""
        if marks == self.marks:
            return
        self.marks = marks
        self._group.clear()
        if marks.weak is not None:
            self._frame(marks.weak, 0.6)
        if marks.strong is not None:
            self._frame(marks.strong, 1.0)
        if marks.held is not None:
            self._ring(*marks.held)
        if marks.sign is not None:
            glass = Rect(0, 0, self._over.width, self._over.height)
            self._frame(glass, 1.6)
            if marks.sign:
                self._banner(marks.sign, glass.top - px(BANNER_MM))
        if marks.banner:
            self._banner(marks.banner, 0)

    def _frame(self, box: Rect, strength: float) -> None:
        """A dark edge, a light core, a dark edge, all inside the window."""
        edge, core = px(EDGE_MM), max(2, round(px(CORE_MM) * strength))
        wide = core + 2 * edge
        x, y = max(box.x - core, wide / 2), max(box.y - core, wide / 2)
        right = min(box.right + core, self._over.width - wide / 2)
        top = min(box.top + core, self._over.height - wide / 2)
        for colour, width in ((DARK, wide), (WHITE if self.marks.white else LIGHT, core)):
            self._group.add(Color(*colour))
            self._group.add(Line(rounded_rectangle=(x, y, right - x, top - y, px(3)), width=width / 2))

    def _ring(self, x: float, y: float, share: float) -> None:
        radius, edge = px(ROUND_MM), px(1.2)
        for colour, r in ((DARK, radius + edge), ((1, 1, 1, 1), radius)):
            self._group.add(Color(*colour))
            self._group.add(Line(circle=(x, y, r), width=edge))
        self._group.add(Color(*DARK))
        self._group.add(Line(circle=(x, y, radius, 0, 360 * share), width=px(2.6)))
        self._group.add(Color(*LIGHT))
        self._group.add(Line(circle=(x, y, radius, 0, 360 * share), width=px(1.7)))
        if share >= 1:
            self._group.add(Ellipse(pos=(x - edge, y - edge), size=(2 * edge, 2 * edge)))

    def _banner(self, words: str, y: float) -> None:
        text = fitted(words, 10, 7.25, self._over.width - px(12), px(BANNER_MM), True)
        texture = drawn(text)
        w, h = texture.size
        wide = w + px(10)
        x = (self._over.width - wide) / 2
        self._group.add(Color(*DARK))
        self._group.add(RoundedRectangle(pos=(x, y + px(1)), size=(wide, px(BANNER_MM - 2)), radius=[px(3)]))
        self._group.add(Color(*LIGHT))
        self._group.add(Rectangle(texture=texture, pos=(x + px(5), y + (px(BANNER_MM) - h) / 2), size=(w, h)))
