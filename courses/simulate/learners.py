"""Who somebody is, and what they have learned and forgotten."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from courses.simulate.model import MODEL, Model


@dataclass(frozen=True, slots=True)
class Traits:
    """Who somebody is. `skill` (0 to 1) is what was known of machines before; `seed` makes the rest their own."""

    seed: int
    age: int
    skill: float
    tremor: bool = False

    @property
    def older(self) -> int:
        """Years over sixty."""
        return max(0, self.age - 60)


@dataclass(frozen=True)
class Memory:
    """What somebody has learned of each pack (0 to 1), as of the day on which it was practised last."""

    learned: Mapping[str, tuple[float, datetime.date]] = field(default_factory=dict)

    def familiarity(self, traits: Traits, pack: str, day: datetime.date, model: Model = MODEL) -> float:
        """What is left of it on `day`, 0 to 1."""
        if pack not in self.learned:
            return 0.0
        strength, last = self.learned[pack]
        half_life = model.half_life * (1 - 0.01 * (traits.age - 65))
        return float(strength * 0.5 ** (max(0, (day - last).days) / max(1.0, half_life)))

    def after(
        self, traits: Traits, pack: str, day: datetime.date, correct: bool, in_a_row: int = 1, model: Model = MODEL
    ) -> Memory:
        """The memory after one more run, the `in_a_row`-th of its kind."""
        known = self.familiarity(traits, pack, day, model)
        gain = model.learns * max(0.2, 1 - model.learns_less_a_year * traits.older)
        gain *= 1 if correct else model.learns_from_failing
        gain *= model.tires if in_a_row > model.tired_after else 1
        return Memory({**self.learned, pack: (known + gain * (1 - known), day)})


def invented(seed: int, **traits: Any) -> Traits:
    """Somebody drawn from a seed: between 58 and 86, most with little skill, one in eight with tremor."""
    chance = random.Random(f"{seed}/traits")
    age = round(min(86.0, max(58.0, chance.gauss(71, 6))))
    skill = min(0.85, max(0.02, chance.betavariate(1.6, 3.2) - 0.006 * (age - 70)))
    return replace(Traits(seed, age, skill, chance.random() < 0.125), **traits)
