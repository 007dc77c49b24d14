"""The visual twin of what is only heard: a sign that stays long enough to be noticed and never flashes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

STAYS = 4.0
"""Seconds that a sign stands."""

Sign = Literal["", "speaks", "called", "coming", "time", "present"]
"""None; something is being said; help was called, is coming; the machine will give up soon; is somebody still there."""

State = tuple[str, str, object]
"""What is asked (`time`, `present` ...), what became of a call for help ("", `called`, `coming`), what was said."""


@dataclass(slots=True)
class Signs:
    """Which sign stands now. A warning stays as long as it holds; that something is said, for some seconds."""

    _state: State | None = field(default=None, init=False)
    _until: float = field(default=0.0, init=False)
    _sign: Sign = field(default="", init=False)

    @property
    def seen(self) -> object:
        """What was said last when a sign was asked for last."""
        return self._state[2] if self._state is not None else None

    def now(self, now: float, state: State) -> Sign:
        """The sign at `now` seconds."""
        asking, help, said = state
        before, self._state = self._state, state
        if asking == "time" or asking == "present":
            self._sign, self._until = ("time" if asking == "time" else "present"), now
            return self._sign
        if before is not None:
            if help and help != before[1]:
                self._sign, self._until = ("called" if help == "called" else "coming"), now + STAYS
            elif said is not before[2] and said and not (now < self._until and self._sign != "speaks"):
                self._sign, self._until = "speaks", now + STAYS / 2
        return self._sign if now < self._until else ""
