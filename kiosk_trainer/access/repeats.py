"""The tremor filter: a second press of the same place shortly after the first is not meant."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import hypot


@dataclass(slots=True)
class Repeats:
    """Decides which presses count.

    It goes by place, not by button: a trembling finger that comes down again must not press what has just appeared
    under it. A press that is ignored starts the time anew, so that a row of knocks counts once.
    """

    seconds: float = 0.5
    """Time within which a press of the same place is ignored; 0 switches the filter off."""
    reach: float = 60.0
    """Distance in pixels up to which two presses are at the same place."""
    _last: tuple[float, float, float] | None = field(default=None, init=False)

    def counts(self, x: float, y: float, now: float) -> bool:
        """Whether a press at (x, y) pixels at `now` seconds is meant."""
        last, self._last = self._last, (x, y, now)
        if last is None or now - last[2] >= self.seconds:
            return True
        return hypot(x - last[0], y - last[1]) > self.reach

    def lifted(self, x: float, y: float, now: float) -> None:
        """The finger of a press that counted left the glass: the time runs from here."""
        self._last = (x, y, now)

    def forget(self) -> None:
        """The press came to nothing: the next one, however soon, may be meant."""
        self._last = None
