"""The coach's finger: a thick ring round the control to touch next, and a hand beside it. It stands still."""

from __future__ import annotations

from typing import Any

from kivy.graphics import Color, Line, Rectangle
from kivy.uix.widget import Widget

from kiosk_trainer import pictures
from kiosk_trainer.look.sizes import Sizes

RING_MM = 1.6
HAND_MM = 24.0


class Pointer(Widget):
    """Draws nothing until it is shown; never takes a touch."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(size_hint=(None, None), **kwargs)

    def hide(self) -> None:
        """Take ring and hand away."""
        self.canvas.clear()

    def show(self, widget: Widget, inside: Widget, sizes: Sizes) -> None:
        """Ring `widget`; the hand stands at its lower right, or where `inside` has room for it."""
        ring, hand = sizes.px(RING_MM), sizes.px(HAND_MM)
        self.canvas.clear()
        with self.canvas:
            for colour, wide in (((1, 1, 1, 1), ring + sizes.px(0.9)), ((0.85, 0.1, 0.36, 1), ring)):
                Color(*colour)
                Line(
                    rounded_rectangle=(widget.x, widget.y, widget.width, widget.height, sizes.px(3)),
                    width=wide / 2,
                )
            x = min(widget.right - hand * 0.45, inside.right - hand)
            y = max(widget.y - hand * 0.62, inside.y)
            Color(1, 1, 1, 1)
            Rectangle(texture=pictures.texture("icon:hand", hand), pos=(x, y), size=(hand, hand))
