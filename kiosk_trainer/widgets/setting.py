"""Text set in real millimetres, as large as the look of this glass asks for (`kiosk_trainer.look.now`)."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from kivy.core.text import Label as CoreLabel
from kivy.graphics.texture import Texture

from kiosk_trainer.look import fonts
from kiosk_trainer.look.now import SMALL_ROOM, now
from kiosk_trainer.look.sizes import MM_PER_INCH, Sizes
from kiosk_trainer.machine.boxes import Align, Box, Text
from kiosk_trainer.machine.letters import Letters

TOUCH_MM = 20.0
"""Shorter side of a button."""
APART_MM = 2.5
"""Real millimetres between two buttons at least."""
FLOOR_MM = 7.25
"""Real millimetres: nothing is smaller."""
ACT_MM = 12.0
"""Real millimetres to which enlarged text may come down where its words would not fit the glass otherwise."""


class HouseLetters(Letters):
    """The letters of everything around the machine: enlarged with the glass, never below the floor."""

    def size(self, mm: float, bold: bool = False) -> int:
        """Font size in pixels."""
        return super().size(max(mm, FLOOR_MM / self.sizes.zoom), bold)


def letters() -> HouseLetters:
    """The letters of this glass."""
    return _letters(now().house)


@lru_cache(maxsize=8)
def _letters(sizes: Sizes) -> HouseLetters:
    return HouseLetters(sizes, fonts.find())


def px(mm: float) -> int:
    """Pixels of `mm` on this glass."""
    return now().house.px(mm)


def real(mm: float) -> int:
    """Pixels of `mm` real millimetres, which no enlargement changes."""
    return ceil(mm * now().dpi / MM_PER_INCH)


def touch_least() -> int:
    """Pixels of the shorter side of a button at least: what it is on a glass that is not enlarged."""
    return min(px(TOUCH_MM), real(TOUCH_MM * (SMALL_ROOM if now().small else 1.0)))


def gap_of(mm: float) -> int:
    """Pixels between two buttons: `mm`, and never less than what keeps fingers apart."""
    return max(px(mm), real(APART_MM))


def least_of(least: float) -> float:
    """How small text may become that should not be smaller than `least`: less where it is enlarged anyway."""
    act = FLOOR_MM if now().small else ACT_MM
    return min(least, act / now().house.zoom)


def size_in(text: str, mm: float, least: float, width: int, bold: bool) -> float:
    """The size at which no word of `text` is broken in `width` pixels: `mm`, or less, down to `least`."""
    set_in, least = letters(), min(mm, least_of(least))
    while mm > least and not set_in.whole(text, mm, bold, width):
        mm = max(least, mm - 0.5)
    return mm


def height_in(text: str, mm: float, least: float, width: int, bold: bool) -> int:
    """Pixels that `text` needs in `width` pixels, with no word broken where that can be."""
    if not text or width < 8:
        return 0
    mm = size_in(text, mm, least, width, bold)
    return letters().height(mm, bold, len(letters().wrap(text, mm, bold, width)))


def widest_word(text: str, mm: float, bold: bool) -> int:
    """Pixels of the longest word."""
    return max((letters().width(part, mm, bold) for part in text.split()), default=0)


def fitted(
    text: str,
    mm: float,
    least: float,
    width: float,
    height: float,
    bold: bool,
    align: Align = "center",
    shortened: bool = False,
) -> Text:
    """`text` in a box: at `mm` if it fits with no word broken, else smaller, down to `least`.

    `shortened`: what does not fit even so ends with an ellipsis; the whole is read elsewhere.
    """
    set_in, least = letters(), min(mm, least_of(least))
    box = Box(0, 0, int(width), int(height))
    chosen = mm
    while chosen > least and not set_in.fits(text, chosen, bold, box):
        chosen = max(least, chosen - 0.25)
    lines = set_in.wrap(text, chosen, bold, box.w)
    room = max(1, box.h // set_in.height(chosen, bold))
    if shortened and len(lines) > room:
        last = lines[room - 1]
        while last and set_in.width(f"{last}…", chosen, bold) > box.w:
            last = last[:-1]
        lines = (*lines[: room - 1], f"{last.rstrip()}…")
    size = set_in.size(chosen, bold)
    ink = round(max(chosen * set_in.sizes.zoom, FLOOR_MM), 2)
    return Text(box, lines, size, "text", bold, align, ink)


def drawn(text: Text) -> Texture:
    """A texture of set lines in white, to be tinted. Not kept: captions are never twice the same."""
    label = CoreLabel(
        text="\n".join(text.lines),
        font_size=text.size,
        bold=text.bold,
        halign=text.align,
        font_name="Glass",
        color=(1, 1, 1, 1),
    )
    label.refresh()
    return label.texture
