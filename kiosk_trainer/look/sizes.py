"""Real millimetres on the glass. Everything that is drawn asks here how large it must be.

Heights of text are ink heights of '한' in millimetres, as the standards measure them, never font sizes.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot

from kiosk_trainer.look.typeface import Typeface

MM_PER_INCH = 25.4
SMALL_GLASS_MM = 280.0
"""Diagonal up to which a kiosk counts as small: text to act on may then be as low as the floor."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """The numbers of one glass, in millimetres, and their way into pixels.

    `zoom` enlarges the whole screen (1.0 to 2.0), text and controls alike.
    """

    dpi: float = 102.0
    zoom: float = 1.0
    act: float = 12.0
    """Text that must be read to act."""
    rest: float = 8.5
    """All other text."""
    floor: float = 7.25
    """Nothing is ever smaller."""
    touch: float = 20.0
    """Shorter side of a control."""
    touch_least: float = 12.0
    """Shorter side that a control may shrink to where a machine has many keys."""
    gap: float = 2.5
    """Between two controls."""
    room: float = 1.0
    """What margins, headers and pictures are scaled by: less on a small glass, which is held near."""

    @classmethod
    def of_glass(cls, width: int, height: int, dpi: float, zoom: float = 1.0) -> Sizes:
        """Sizes for a glass of `width` x `height` pixels; a small glass is held near, so its text may be smaller."""
        diagonal = hypot(width, height) / dpi * MM_PER_INCH
        if diagonal <= SMALL_GLASS_MM:
            return cls(dpi=dpi, zoom=zoom, act=7.25, rest=7.25, touch=14.0, room=0.6)
        return cls(dpi=dpi, zoom=zoom)

    def px(self, mm: float) -> int:
        """Pixels that cover at least `mm` millimetres."""
        return ceil(mm * self.zoom * self.dpi / MM_PER_INCH - 1e-6)

    def mm(self, px: float) -> float:
        """Millimetres on the glass (zoom does not enter: what is enlarged is larger)."""
        return px * MM_PER_INCH / self.dpi

    def font(self, mm: float, face: Typeface) -> int:
        """Font size in pixels whose '한' has at least `mm` of ink."""
        return ceil(mm * self.zoom * self.dpi / MM_PER_INCH / face.ink - 1e-6)
