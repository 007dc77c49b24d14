"""The one family of widgets that machines are made of: a slab with pictures and texts on it."""

from __future__ import annotations

import logging
from typing import Any

from kivy.core.text import Label as CoreLabel
from kivy.graphics import BorderImage, Color, Rectangle
from kivy.graphics.texture import Texture
from kivy.properties import BooleanProperty, ObjectProperty, StringProperty
from kivy.uix.widget import Widget
from kivy.utils import get_color_from_hex

from courses.pictures.gallery import UnknownPicture
from courses.pictures.signs import SignMissing
from kiosk_trainer import pictures
from kiosk_trainer.look.kept import Kept
from kiosk_trainer.look.sizes import MM_PER_INCH, Sizes
from kiosk_trainer.machine.boxes import Box, Picture, Piece, Text
from kiosk_trainer.machine.paint import Paint, Surface
from kiosk_trainer.machine.slabs import lay_surface, slab
from language import NOTHING

log = logging.getLogger(__name__)

FAINT = 0.38
"""How strongly the picture of something that cannot be had is drawn."""


_texts = Kept(6 * 1024 * 1024)


def set_text(lines: tuple[str, ...], size: int, bold: bool, align: str) -> Texture:
    """Lines of text in white, to be tinted."""

    def make() -> Texture:
        label = CoreLabel(
            text="\n".join(lines), font_size=size, bold=bold, halign=align, font_name="Glass", color=(1, 1, 1, 1)
        )
        label.refresh()
        return label.texture

    return _texts.get((lines, size, bold, align), make)


class PieceWidget(Widget):
    """One piece of a layout. `control_id` is empty for what is no control; `spoken` is for the voice."""

    control_id = StringProperty("")
    spoken = ObjectProperty(NOTHING)
    touchable = BooleanProperty(False)
    key = StringProperty("")
    turn = ObjectProperty(None, allownone=True)
    gesture = ObjectProperty(None, allownone=True)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(size_hint=(None, None), **kwargs)
        self._drawn: tuple[Any, ...] | None = None
        self.texts: tuple[Text, ...] = ()
        self._pressed = False

    def draw(
        self, piece: Piece, paint: Paint, sizes: Sizes, x: float, y: float, height: int, inert: bool = False
    ) -> None:
        """Draw `piece` of a layout `height` pixels high whose lower left corner is at (x, y). Nothing happens when
        nothing changed."""
        wanted = (piece, paint, sizes, x, y, height, inert)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.texts = piece.texts
        self.key = piece.key
        self.control_id = piece.control.id if piece.control is not None and not inert else ""
        self.spoken = piece.spoken
        self.touchable = piece.touchable and not inert
        self.turn = None if inert else piece.turn
        self.gesture = piece.control.gesture if piece.control is not None and not inert else None
        self.pos, self.size = place(piece.box, x, y, height)
        self._paint()

    def press(self) -> None:
        """Look pressed."""
        self._pressed = True
        self._paint()

    def release(self) -> None:
        """Look as before."""
        if self._pressed:
            self._pressed = False
            self._paint()

    def _paint(self) -> None:
        if self._drawn is None:
            return
        piece, paint, sizes, x, y, height, _ = self._drawn
        self.canvas.clear()
        with self.canvas:
            if piece.surface == "dim":
                Color(0.05, 0.03, 0.02, 0.55)
                Rectangle(pos=self.pos, size=self.size)
                return
            surface = paint.surface(piece.surface)
            if surface.fill:
                lay_surface(surface, sizes.dpi * sizes.zoom / MM_PER_INCH, self, self._pressed)
            ground = surface.fill or paint.ground
            for picture in piece.pictures:
                _picture(picture, ground, paint.plated, sizes, x, y, height)
            for text in piece.texts:
                _text(text, paint, ground, x, y, height)


def place(box: Box, x: float, y: float, height: int) -> tuple[tuple[float, float], tuple[int, int]]:
    """Position (y up from the bottom) and size of a box in a layout `height` pixels high."""
    return (x + box.x, y + height - box.bottom), (box.w, box.h)


PLATE = Surface("#ffffff", corners_mm=2.0)
"""What a picture stands on where it would vanish."""


def _picture(picture: Picture, ground: str, plated: bool, sizes: Sizes, x: float, y: float, height: int) -> None:
    side = min(picture.box.w, picture.box.h)
    if side < 4:
        return
    box = picture.box
    square = Box(box.x + (box.w - side) // 2, box.y + (box.h - side) // 2, side, side)
    pos, size = place(square, x, y, height)
    if plated and pictures.needs_plate(picture.spec, ground):
        made = slab(PLATE, sizes.dpi * sizes.zoom / MM_PER_INCH)
        Color(1, 1, 1, 1)
        BorderImage(texture=made.texture, border=(made.border,) * 4, pos=pos, size=size)
        inset = side // 12
        pos, size, side = (pos[0] + inset, pos[1] + inset), (side - 2 * inset, side - 2 * inset), side - 2 * inset
    Color(1, 1, 1, FAINT if picture.faint else 1)
    spec = pictures.lit(picture.spec, ground)
    try:
        texture = pictures.texture(spec, side)
    except (UnknownPicture, SignMissing) as fault:  # content is checked before; a lesson goes on without a picture
        log.warning("no picture: %s", fault)
        return
    Rectangle(texture=texture, pos=pos, size=size)


def _text(text: Text, paint: Paint, ground: str, x: float, y: float, height: int) -> None:
    band = paint.band(text.role)
    (left, bottom), (w, h) = place(text.box, x, y, height)
    if band:
        Color(*get_color_from_hex(band))
        Rectangle(pos=(left, bottom), size=(w, h))
        ground = band
    texture = set_text(text.lines, text.size, text.bold, text.align)
    tw, th = texture.size
    across = {"left": 0, "center": (w - tw) // 2, "right": w - tw}[text.align]
    Color(*get_color_from_hex(paint.text(text.role, ground)))
    Rectangle(texture=texture, pos=(left + across, bottom + (h - th) // 2), size=(tw, th))
