"""What happens around the machine at the real level, by the attempt's own clock: people come, the shop makes its noise.

No toolkit, no clock and no sound is known here: `tick` gives what has come since; the front shows it and lets it be
heard.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from courses.pressures import Pressure, pieces, waiting

ARRIVALS = ("steps", "cough", "steps", "excuse-me", "cough")
"""What is heard of each person who comes to stand behind."""
SHOP = ("dishes", "chatter", "blender", "bell")
"""What a shop sounds like, one piece after another."""


class Noises(Protocol):
    """Whoever lets a shop be heard: short sounds that nobody asked for, silent at once when told."""

    def play(self, name: str, loudness: float) -> None:
        """Let one sound be heard; `loudness` is 0 to 1."""
        ...

    def stop(self) -> None:
        """Silence at once."""
        ...


class Silence:
    """A shop that nobody hears."""

    def play(self, name: str, loudness: float) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class Came:
    """One more person stands behind: `people` in all; `sound` is heard of them."""

    people: int
    sound: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A piece of the shop's noise."""

    sound: str


class Surroundings:
    """One attempt's surroundings."""

    def __init__(self, pressures: frozenset[Pressure]) -> None:
        self._behind, self._noise = "behind" in pressures, "noise" in pressures
        self.people = 0
        self._pieces = 0

    @property
    def heard(self) -> bool:
        """Whether there is anything to be heard, and so something that can be silenced."""
        return self._behind or self._noise

    def tick(self, seconds: float) -> tuple[Came | Heard, ...]:
        """What has come by now; after a long sleep only the last of each, for sounds must never pile up."""
        out: list[Came | Heard] = []
        people = waiting(seconds) if self._behind else 0
        if people > self.people:
            self.people = people
            out.append(Came(people, ARRIVALS[(people - 1) % len(ARRIVALS)]))
        begun = pieces(seconds) if self._noise else 0
        if begun > self._pieces:
            self._pieces = begun
            if not out:  # one sound at a time
                out.append(Heard(SHOP[(begun - 1) % len(SHOP)]))
        return tuple(out)
