"""Text set in real millimetres, by the resolution that Kivy has been told (`Metrics.dpi`)."""

from __future__ import annotations

from functools import lru_cache

from kivy.core.text import Label as CoreLabel
from kivy.graphics.texture import Texture
from kivy.metrics import Metrics

from kiosk_trainer.look import fonts
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.machine.boxes import Align, Box, Text
from kiosk_trainer.machine.letters import Letters


def letters() -> Letters:
    """The letters of this glass."""
    return _letters(Metrics.dpi)


@lru_cache(maxsize=4)
def _letters(dpi: float) -> Letters:
    return Letters(Sizes(dpi=dpi), fonts.find())


def px(mm: float) -> int:
    """Pixels of `mm` on this glass."""
    return letters().sizes.px(mm)


def fitted(
    text: str, mm: float, least: float, width: float, height: float, bold: bool, align: Align = "center"
) -> Text:
    """`text` in a box: at `mm` if it fits with no word broken, else smaller, down to `least`."""
    set_in = letters()
    box = Box(0, 0, int(width), int(height))
    chosen = mm
    while chosen > least and not set_in.fits(text, chosen, bold, box):
        chosen = max(least, chosen - 0.25)
    lines = set_in.wrap(text, chosen, bold, box.w)
    return Text(box, lines, set_in.size(chosen, bold), "text", bold, align, chosen)


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
