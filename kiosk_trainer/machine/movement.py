"""What a finger does on the glass: it taps, stays, or moves. No toolkit is known here but a touch with its place."""

from __future__ import annotations

from typing import Literal, Protocol

from courses.kiosk import Gesture

HELD_SECONDS = 0.7
"""A finger that lies still for so long presses long."""
TWICE_SECONDS = 1.5
"""Two taps within this time are a double tap: slower hands than a telephone's maker has in mind."""
REACH_MM = 12.0
"""A finger that moves less far lies still (it may tremble); one that moves farther swipes."""


class Place(Protocol):
    """Where a finger is, in pixels, y up, and where it came down."""

    x: float
    y: float
    ox: float
    oy: float


class Finger:
    """A finger on something that is touched by a movement. `key` is the piece that it came down on."""

    def __init__(self, key: str, touch: Place) -> None:
        self.key, self.touch = key, touch

    def made(self, px_per_mm: float) -> Gesture | Literal["tap"]:
        """What it has done by now: a tap where it lies still, else a swipe in the direction in which it went most."""
        across, up = self.touch.x - self.touch.ox, self.touch.y - self.touch.oy
        if max(abs(across), abs(up)) <= REACH_MM * px_per_mm:
            return "tap"
        if abs(across) >= abs(up):
            return "swipe-right" if across > 0 else "swipe-left"
        return "swipe-up" if up > 0 else "swipe-down"


class Taps:
    """Counts taps that belong together."""

    def __init__(self) -> None:
        self._last: tuple[str, float] | None = None

    def twice(self, key: str, now: float) -> bool:
        """Whether a tap on `key` at `now` seconds is the second of two."""
        before, self._last = self._last, (key, now)
        if before is None or before[0] != key or now - before[1] > TWICE_SECONDS:
            return False
        self._last = None
        return True
