"""A picture of the drawing kit, as large as its box allows."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.graphics import BorderImage, Color, Rectangle
from kivy.properties import StringProperty

from kiosk_trainer import pictures
from kiosk_trainer.look import themes
from kiosk_trainer.look.now import now
from kiosk_trainer.look.sizes import MM_PER_INCH
from kiosk_trainer.machine.paint import Surface
from kiosk_trainer.machine.slabs import slab
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.placed import Placed
from kiosk_trainer.widgets.setting import px

TINY_MM = 3.0
SMALLEST_MM = 8.0
"""A picture that would be smaller is not drawn."""
PLATE = Surface("#ffffff", corners_mm=4.0)


def put(canvas: Any, spec: str, ground: str, x: int, y: int, side: int) -> None:
    """Draw a picture with its lower left corner at (x, y), so that it shows on `ground`; nothing where it is tiny."""
    if side < px(TINY_MM):
        return
    with canvas:
        Color(1, 1, 1, 1)
        if themes.plated(now().theme) and pictures.needs_plate(spec, ground):
            made = slab(PLATE, now().house.dpi * now().house.zoom / MM_PER_INCH)
            BorderImage(texture=made.texture, border=(made.border,) * 4, pos=(x, y), size=(side, side))
            inset = side // 10
            x, y, side = x + inset, y + inset, side - 2 * inset
        Rectangle(texture=pictures.texture(pictures.lit(spec, ground), side), pos=(x, y), size=(side, side))


class Drawn(Placed):
    """Shows the picture called `spec`; an empty spec shows nothing."""

    spec = StringProperty("")

    def __init__(self, **kwargs: Any) -> None:
        self._paint = Clock.create_trigger(self._paint_now, -1)
        super().__init__(**kwargs)
        for name in ("spec", "size", "pos"):
            self.fbind(name, self._paint)
        self._paint()

    def needs(self, width: float) -> tuple[int, int]:  # noqa: ARG002  a picture takes what there is
        """Its height; it is the first to give way."""
        if not self.spec:
            return 0, 0
        return px(self.tall), 0 if self.spare else px(self.tall * 0.4)

    def restyle(self) -> None:
        """Another theme or another size of everything: draw anew."""
        self._paint()

    def _paint_now(self, *_: Any) -> None:
        self.canvas.clear()
        side = int(min(self.size))
        if not self.spec or side < px(SMALLEST_MM):
            return
        x, y = round(self.center_x - side / 2), round(self.center_y - side / 2)
        put(self.canvas, self.spec, theme.page(), x, y, side)
