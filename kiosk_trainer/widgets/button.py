"""The large button: words, perhaps a picture, perhaps a line below; it acts when the finger leaves it."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.graphics import Color, Rectangle
from kivy.properties import BooleanProperty, NumericProperty, ObjectProperty, OptionProperty, StringProperty
from kivy.utils import get_color_from_hex

from kiosk_trainer.machine.boxes import Box, Text
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.picture import put
from kiosk_trainer.widgets.setting import (
    TOUCH_MM,
    drawn,
    fitted,
    height_in,
    least_of,
    letters,
    px,
    size_in,
    touch_least,
    widest_word,
)
from kiosk_trainer.widgets.slab import Slabbed

SIDE_MM = 8.0
"""The least side of a picture beside words."""
PRESSED_FOR = 0.12
"""Seconds that it looks pressed at least, so that the press is seen."""


class BigButton(Slabbed):
    """`control` is its name for those who look for it; `place` says where the picture stands.

    It acts (`on_release`) when the finger that pressed it leaves the glass, as long as it is still on the button.
    """

    __events__ = ("on_release",)

    MARGIN_MM = 1.6

    control = StringProperty("")
    text = StringProperty("")
    note = StringProperty("")
    badge = StringProperty("")
    picture = StringProperty("")
    place = OptionProperty("left", options=("left", "above", "right"))
    align = OptionProperty("center", options=("left", "center"))
    said = ObjectProperty(None, allownone=True)
    """What the voice says of it (a Phrase), where that is more than its words."""
    mm = NumericProperty(12.0)
    least = NumericProperty(7.25)
    shortened = BooleanProperty(False)
    """What does not fit ends with an ellipsis; the whole is one touch away."""
    note_mm = NumericProperty(8.5)
    picture_mm = NumericProperty(22.0)

    def __init__(self, **kwargs: Any) -> None:
        self._arrange = Clock.create_trigger(self._arrange_now, -1)
        self.texts: tuple[Text, ...] = ()
        self.fits = True
        super().__init__(**kwargs)
        names = (
            "text",
            "note",
            "badge",
            "picture",
            "place",
            "align",
            "mm",
            "note_mm",
            "surface",
            "size",
            "pos",
            "disabled",
        )
        for name in names:
            self.fbind(name, self._arrange)
        for name in ("text", "note", "badge", "picture", "place", "align", "mm", "tall", "grow"):
            self.fbind(name, self.change)
        self._arrange()

    def restyle(self) -> None:
        """Another theme or another size of everything: draw anew."""
        super().restyle()
        self._arrange()
        self.change()

    def touchable(self) -> bool:
        """Yes."""
        return True

    def _picture_side(self, width: float) -> int:
        """Pixels of a picture beside the words."""
        return min(int(width) // 3, px(self.picture_mm))

    def _words_width(self, width: float) -> int:
        inner = int(width) - 2 * self._margin()
        if self.picture and self.text and self.place != "above":
            inner -= self._picture_side(inner) + px(2)
        return inner

    def _margin(self) -> int:
        return px(5.0 if self.align == "left" else self.MARGIN_MM)

    def needs(self, width: float) -> tuple[int, int]:
        """Pixels of its words and picture, `tall` at least; and what it can do with."""
        inner = self._words_width(width)
        high = height_in(self.text, self.mm, self.least, inner, True)
        high += height_in(self.badge, self.note_mm, self.note_mm, inner, True) + self._note_height(inner)
        high += 2 * px(1.2) + 2
        above = px(self.picture_mm) if self.picture and self.place == "above" else 0
        want = max(px(self.tall or TOUCH_MM), high + above + (px(3) if above else 0))
        low = height_in(self.text, least_of(self.least), self.least, inner, True)
        low += self._note_height(inner) + 2 * px(1.2) + 2
        return want, max(touch_least(), min(high, low) + above * 2 // 5)

    def narrow(self) -> int:
        """The least width in pixels in which no word is broken."""
        least = size_in(self.text, self.mm, self.least, px(TOUCH_MM) * 4, True)
        wide = max(widest_word(self.text, least, True), widest_word(self.note, self.note_mm, False))
        beside = px(SIDE_MM) + px(2) if self.picture and self.text and self.place != "above" else 0
        return max(px(TOUCH_MM), wide + 2 * self._margin() + 2 + beside)

    def natural(self) -> int:
        """The width in pixels at which its words stand in one line."""
        beside = px(TOUCH_MM) + px(2) if self.picture and self.place != "above" else 0
        return max(self.narrow(), letters().width(self.text, self.mm, True) + 2 * self._margin() + 2 + beside)

    def on_touch_down(self, touch: Any) -> bool:
        """Look pressed."""
        if self.disabled or not self.collide_point(*touch.pos):
            return False
        touch.grab(self)
        self.pressed = True
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """Act, if the finger is still here."""
        if touch.grab_current is not self:
            return False
        touch.ungrab(self)
        Clock.schedule_once(self._let_go, PRESSED_FOR)
        if self.collide_point(*touch.pos) and not self.disabled:
            self.dispatch("on_release")
        return True

    def act(self) -> None:
        """Do what a touch does, for keys and switches."""
        if not self.disabled:
            self.look_pressed(True)
            Clock.schedule_once(self._let_go, PRESSED_FOR)
            self.dispatch("on_release")

    def look_pressed(self, down: bool) -> None:
        """Look pressed, or as before a moment later, so that the press is seen."""
        if down:
            self.pressed = True
        else:
            Clock.schedule_once(self._let_go, PRESSED_FOR)

    def _let_go(self, _: float) -> None:
        self.pressed = False

    def on_release(self) -> None:
        """It was pressed."""

    def _arrange_now(self, *_: Any) -> None:
        self.canvas.clear()
        self.texts, self.fits = (), True
        if self.width < 16 or self.height < 16:
            return
        margin = self._margin()
        inner = Box(0, 0, int(self.width), int(self.height)).inset(margin, px(1.2))
        colour = get_color_from_hex(theme.ink(self.surface))
        if self.picture:
            inner = self._draw_picture(inner)
        if self.badge:
            line = letters().height(self.note_mm, True)
            self._draw_text(self.badge, self.note_mm, Box(inner.x, inner.y, inner.w, line), colour, True)
            inner = Box(inner.x, inner.y + line, inner.w, inner.h - line)
        if self.note:
            mm, note_mm = self._sizes_in(inner)
            line = height_in(self.note, note_mm, note_mm, inner.w, False)
            words_h = height_in(self.text, mm, self.least, inner.w, True)
            top = inner.y + max(0, (inner.h - line - words_h) // 2)
            self._draw_text(self.text, mm, Box(inner.x, top, inner.w, words_h), colour, True)
            self._draw_text(self.note, note_mm, Box(inner.x, top + words_h, inner.w, line), colour, False)
        elif self.text:
            self._draw_text(self.text, self.mm, inner, colour, True)
        if self.surface.startswith("chosen"):  # a sign that is no colour
            side, over = px(9), px(2.5)
            tick = (round(self.right) + over - side, round(self.top) + over - side)
            put(self.canvas, "icon:check", theme.surface(self.surface).fill, *tick, side)

    def _sizes_in(self, inner: Box) -> tuple[float, float]:
        """Millimetres of the words and of the line below, smaller together where the box is low."""
        for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5):
            mm = max(self.mm * share, min(self.mm, least_of(self.least)))
            note_mm = max(self.note_mm * share, min(self.note_mm, least_of(self.note_mm)))
            high = height_in(self.text, mm, self.least, inner.w, True) + height_in(
                self.note, note_mm, note_mm, inner.w, False
            )
            if high <= inner.h:
                break
        return mm, note_mm

    def _note_height(self, width: int) -> int:
        if not self.note:
            return 0
        return letters().height(self.note_mm, False, len(letters().wrap(self.note, self.note_mm, False, width)))

    def _draw_picture(self, inner: Box) -> Box:
        """Draw the picture; the box that is left for the words."""
        if not self.text:
            side = min(inner.w, inner.h)
            self._put_picture(inner.x + (inner.w - side) // 2, inner.y, side)
            return Box(inner.x, inner.y, 0, 0)
        if self.place == "above":
            lines = len(letters().wrap(self.text, self.mm, True, inner.w))
            words = letters().height(self.mm, True, lines)
            words += self._note_height(inner.w)
            side = max(16, min(inner.w, inner.h - words - px(2)))
            top = inner.y + max(0, (inner.h - words - side - px(2)) // 2)
            self._put_picture(inner.x + (inner.w - side) // 2, top, side)
            return Box(inner.x, top + side + px(1), inner.w, inner.bottom - top - side - px(1))
        side = min(inner.h, self._picture_side(inner.w))
        if self.place == "right":
            self._put_picture(inner.right - side, inner.y + (inner.h - side) // 2, side)
            return Box(inner.x, inner.y, inner.w - side - px(2), inner.h)
        self._put_picture(inner.x, inner.y + (inner.h - side) // 2, side)
        left = inner.x + side + px(2)
        return Box(left, inner.y, inner.right - left, inner.h)

    def _draw_text(self, text: str, mm: float, box: Box, colour: list[float], bold: bool) -> None:
        if box.w < 8 or box.h < 8:
            self.fits = False
            return
        set_ = fitted(text, mm, min(mm, self.least), box.w, box.h, bold, self.align, self.shortened)
        texture = drawn(set_)
        w, h = texture.size
        self.fits = self.fits and w <= box.w + 1 and h <= box.h + 1
        across = 0 if self.align == "left" else (box.w - w) // 2
        self._put(texture, box.x + across, box.y + (box.h - h) // 2, w, h, colour)
        self.texts = (*self.texts, set_)

    def _put_picture(self, x: int, y: int, side: int) -> None:
        """The picture at (x, y) of the button, y down from its top."""
        ground = theme.surface(self.surface).fill if self.surface else theme.page()
        put(self.canvas, self.picture, ground, round(self.x) + x, round(self.top) - y - side, side)

    def _put(self, texture: Any, x: int, y: int, w: int, h: int, colour: list[float] | None = None) -> None:
        """A texture at (x, y) of the button, y down from its top."""
        with self.canvas:
            Color(*(colour or (1, 1, 1, 1)))
            Rectangle(texture=texture, pos=(round(self.x) + x, round(self.top) - y - h), size=(w, h))
