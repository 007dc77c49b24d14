"""A surface to put things on: one nine-patch, drawn behind whatever stands on it."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.properties import BooleanProperty, StringProperty

from kiosk_trainer.look.now import now
from kiosk_trainer.look.sizes import MM_PER_INCH
from kiosk_trainer.machine.slabs import lay_surface
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.placed import Placed


class Slabbed(Placed):
    """Draws the surface called `surface` of the theme behind itself; an empty name draws nothing."""

    surface = StringProperty("")
    pressed = BooleanProperty(False)

    def __init__(self, **kwargs: Any) -> None:
        self._paint = Clock.create_trigger(self._paint_now, -1)
        super().__init__(**kwargs)
        for name in ("surface", "pressed", "size", "pos"):
            self.fbind(name, self._paint)
        self._paint()

    def restyle(self) -> None:
        """Another theme or another size of everything: draw anew."""
        self._paint()

    def _paint_now(self, *_: Any) -> None:
        self.canvas.before.clear()
        if not self.surface or self.width < 4:
            return
        surface = theme.surface(self.surface)
        with self.canvas.before:
            lay_surface(surface, now().house.dpi * now().house.zoom / MM_PER_INCH, self, self.pressed)
