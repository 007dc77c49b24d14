"""Words on the glass, as tall as asked for, in as many lines as the box has room for."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.graphics import Color, Rectangle
from kivy.properties import BooleanProperty, NumericProperty, OptionProperty, StringProperty
from kivy.uix.widget import Widget
from kivy.utils import get_color_from_hex

from kiosk_trainer.machine.boxes import Text
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.placed import Placed
from kiosk_trainer.widgets.setting import drawn, fitted, height_in, letters, px, widest_word


class Words(Placed):
    """Text at `mm` millimetres of ink; where the box is too small it shrinks to `least`, and `fits` tells."""

    text = StringProperty("")
    mm = NumericProperty(12.0)
    least = NumericProperty(7.25)
    bold = BooleanProperty(False)
    align = OptionProperty("center", options=("left", "center", "right"))
    valign = OptionProperty("middle", options=("top", "middle", "bottom"))
    colour = StringProperty("")
    """A role of the theme; nothing: what the surface below asks for."""
    fits = BooleanProperty(True)

    def __init__(self, **kwargs: Any) -> None:
        self._trigger = Clock.create_trigger(self._set, -1)
        super().__init__(**kwargs)
        with self.canvas:
            self._colour = Color(0, 0, 0, 1)
            self._rectangle = Rectangle(size=(0, 0))
        self.set: Text | None = None
        for name in ("text", "mm", "least", "bold", "align", "valign", "colour", "size", "pos", "parent"):
            self.fbind(name, self._trigger)
        for name in ("text", "mm", "least", "bold", "tall", "grow"):
            self.fbind(name, self.change)
        self._trigger()

    def needs(self, width: float) -> tuple[int, int]:
        """Pixels of all its lines, at its size and at its least; nothing when there are no words."""
        if not self.text:
            return 0, 0
        want, least = (height_in(self.text, mm, self.least, int(width), self.bold) for mm in (self.mm, self.least))
        return max(want, px(self.tall)), min(want, least)

    def narrow(self) -> int:
        """The least width in pixels in which no word is broken."""
        return widest_word(self.text, self.mm, self.bold) + 2

    def natural(self) -> int:
        """The width in pixels of one line."""
        return letters().width(self.text, self.mm, self.bold) + 2

    def restyle(self) -> None:
        """Another theme or another size of everything: draw anew."""
        self.set = None
        self._trigger()
        self.change()

    @property
    def ground(self) -> str:
        """The name of the surface that the words stand on."""
        below: Any = self.parent
        while isinstance(below, Widget):
            if getattr(below, "surface", ""):
                return str(below.surface)
            below = below.parent
        return "page"

    @property
    def shade(self) -> str:
        """The colour of the words as they stand now."""
        return theme.colour(self.colour, self.ground) if self.colour else theme.ink(self.ground)

    def lines_high(self, width: float) -> int:
        """Pixels that the text needs in `width` pixels at its full size."""
        set_in = letters()
        return set_in.height(self.mm, self.bold, len(set_in.wrap(self.text, self.mm, self.bold, int(width))))

    def _set(self, *_: Any) -> None:
        if not self.text or self.width < 8 or self.height < 8:
            self._rectangle.size = (0, 0)
            self.set = None
            return
        set_ = fitted(self.text, self.mm, self.least, self.width, self.height, self.bold, self.align)
        if self.set is None or (set_.lines, set_.size, set_.bold, set_.align) != (
            self.set.lines,
            self.set.size,
            self.set.bold,
            self.set.align,
        ):
            self._rectangle.texture = drawn(set_)
        self.set = set_
        w, h = self._rectangle.texture.size
        self.fits = w <= self.width + 1 and h <= self.height + 1
        x = {"left": self.x, "center": self.center_x - w / 2, "right": self.right - w}[self.align]
        y = {"top": self.top - h, "middle": self.center_y - h / 2, "bottom": self.y}[self.valign]
        self._rectangle.size = (w, h)
        self._rectangle.pos = (round(x), round(y))
        self._colour.rgba = get_color_from_hex(self.shade)
