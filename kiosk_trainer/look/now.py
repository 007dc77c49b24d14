"""How this glass looks now: one theme, one enlargement, low or not, and how many pixels an inch has.

There is one glass and one person before it, so there is one look; `kiosk_trainer.glass.Glass.wear` changes it and lets
everything on the glass follow.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import hypot

from courses.comfort import Theme
from kiosk_trainer.look.sizes import MM_PER_INCH, SMALL_GLASS_MM, Sizes

SMALL_ROOM = 0.7
"""What everything around the machine is scaled by on a small glass, which is held near."""


@dataclass(frozen=True, slots=True)
class Look:
    """What everything that is drawn asks for. `width` and `height` are the glass's, in pixels."""

    theme: Theme = "standard"
    zoom: float = 1.0
    low: bool = False
    """What is to be touched stands in the lower half. A glass that lies is low enough as it is."""
    dpi: float = 102.0
    width: int = 1080
    height: int = 1920

    @property
    def lying(self) -> bool:
        """Whether the glass is wider than high."""
        return self.width > self.height

    @property
    def lowered(self) -> bool:
        """Whether the low mode changes anything here: a small glass is held near, and stands low as it is."""
        return self.low and not self.lying and not self.small

    @property
    def small(self) -> bool:
        """Whether the glass counts as small."""
        return hypot(self.width, self.height) / self.dpi * MM_PER_INCH <= SMALL_GLASS_MM

    @property
    def sizes(self) -> Sizes:
        """The numbers of the machine on this glass."""
        return Sizes.of_glass(self.width, self.height, self.dpi, self.zoom)

    @property
    def house(self) -> Sizes:
        """The numbers of everything around the machine: laid out in millimetres of a usual kiosk, and scaled."""
        return _house(self.dpi, self.zoom * (SMALL_ROOM if self.small else 1.0), self.small)


@lru_cache(maxsize=32)
def _house(dpi: float, zoom: float, small: bool) -> Sizes:
    return Sizes(dpi=dpi, zoom=zoom, floor=7.25 / SMALL_ROOM if small else 7.25)


_worn = [Look()]


def now() -> Look:
    """The look of this glass."""
    return _worn[0]


def wear(look: Look) -> None:
    """From now on the glass looks so; whoever calls this lets what is drawn follow."""
    _worn[0] = look
