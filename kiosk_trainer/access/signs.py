"""The visual twin of what is only heard: a sign that stays long enough to be noticed and never flashes."""

from __future__ import annotations

from dataclasses import dataclass, field

from language import NOTHING, Phrase, phrase

STAYS = 4.0
"""Seconds that a sign stands."""

State = tuple[str, str, object]
"""What is asked (`time`, `present` ...), what became of a call for help ("", `called`, `coming`), what was said."""


@dataclass(slots=True)
class Signs:
    """Which sign stands now. A warning stays as long as it holds; that something is said, for some seconds."""

    _state: State | None = field(default=None, init=False)
    _until: float = field(default=0.0, init=False)
    _sign: Phrase = field(default=NOTHING, init=False)

    @property
    def seen(self) -> object:
        """What was said last when a sign was asked for last."""
        return self._state[2] if self._state is not None else None

    def now(self, now: float, state: State) -> Phrase:
        """The sign at `now` seconds; empty: none."""
        asking, help, said = state
        before, self._state = self._state, state
        if asking in ("time", "present"):
            self._sign, self._until = phrase(f"access-sign-{asking}"), now
            return self._sign
        if before is not None:
            if help and help != before[1]:
                self._sign, self._until = phrase(f"access-sign-{help}"), now + STAYS
            elif said is not before[2] and said:
                self._sign, self._until = phrase("access-sign-speaks"), now + STAYS / 2
        return self._sign if now < self._until else NOTHING
