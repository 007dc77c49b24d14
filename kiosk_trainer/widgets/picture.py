"""A picture of the drawing kit, as large as its box allows."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.graphics import Color, Rectangle
from kivy.properties import StringProperty
from kivy.uix.widget import Widget

from kiosk_trainer import pictures


class Drawn(Widget):
    """Shows the picture called `spec`; an empty spec shows nothing."""

    spec = StringProperty("")

    def __init__(self, **kwargs: Any) -> None:
        self._paint = Clock.create_trigger(self._paint_now, -1)
        super().__init__(**kwargs)
        for name in ("spec", "size", "pos"):
            self.fbind(name, self._paint)
        self._paint()

    def _paint_now(self, *_: Any) -> None:
        self.canvas.clear()
        side = int(min(self.size))
        if not self.spec or side < 8:
            return
        with self.canvas:
            Color(1, 1, 1, 1)
            Rectangle(
                texture=pictures.texture(self.spec, side),
                pos=(round(self.center_x - side / 2), round(self.center_y - side / 2)),
                size=(side, side),
            )
