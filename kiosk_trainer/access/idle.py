"""Somebody has gone away: asked first, with plenty of time, and only then does the kiosk greet the next person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Presence = Literal["here", "asked", "gone"]


@dataclass(slots=True)
class Idle:
    """Watches for the last touch. Seconds throughout; the clock is handed in."""

    patience: float = 180.0
    """Without a touch for this long, the person is asked whether they are still there."""
    answer: float = 60.0
    """Time to answer; any touch is an answer."""
    _since: float | None = None

    def touched(self, now: float) -> None:
        """The person did something."""
        self._since = now

    def presence(self, now: float) -> Presence:
        """What to make of the silence at `now`."""
        if self._since is None:
            self._since = now
        silent = now - self._since
        if silent < self.patience:
            return "here"
        return "asked" if silent < self.patience + self.answer else "gone"
