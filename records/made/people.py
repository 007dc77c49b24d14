"""Who lives in the made city: people with a name put together by chance, an age, a group, and how they learn."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from functools import cache

from courses.practice.events import LEVELS
from records import names
from records.demonstration.people import GIVEN_NAMES, SURNAMES

_GROUPS = ("older",) * 70 + ("homemaker",) * 13 + ("disabled",) * 12 + ("other",) * 5
_AGES = {"homemaker": (41, 59), "disabled": (38, 77), "other": (34, 57)}
_YEAR = 2026


@dataclass(slots=True)
class Citizen:
    """Somebody who learns. `level` and `failed` are of the pack practised now, `known` of all packs."""

    uid: str
    person: str
    age: int
    reliable: float
    skill: float
    pack: int = 0
    level: int = 0
    failed: int = 0
    succeeded: int = 0
    known: dict[int, float] = field(default_factory=dict)

    def choose(self, chance: random.Random, packs: int) -> tuple[int, str, float]:
        """The next attempt's pack, level, and how well it is known."""
        if self.succeeded >= 2 and chance.random() < 0.7:
            self.pack, self.level, self.failed, self.succeeded = (self.pack + 1) % packs, 0, 0, 0
        known = 1 - (1 - self.skill) * (1 - self.known.get(self.pack, 0.0))
        return self.pack, LEVELS[self.level], known

    def learned(self, correct: int, unaided: int) -> None:
        """What comes of an attempt: a level up after an unaided success, one down after two failures in a row."""
        before = self.known.get(self.pack, 0.0)
        self.known[self.pack] = before + (0.2 if correct else 0.1) * (1 - before)
        if correct:
            self.failed = 0
            if unaided:
                self.succeeded += self.level >= LEVELS.index("alone")
                self.level = min(self.level + 1, len(LEVELS) - 1)
        else:
            self.failed += 1
            if self.failed >= 2:
                self.level, self.failed = max(0, self.level - 1), 0


def citizen(chance: random.Random, uid: str, person: str) -> tuple[Citizen, tuple[str, str, str, str, str, int]]:
    """Somebody new, and what the form says: name, its letters, its initials, group, sex, decade of birth."""
    group = _GROUPS[int(chance.random() * len(_GROUPS))]
    usual = round(min(94.0, max(60.0, chance.gauss(71, 6))))
    age = chance.randint(*_AGES[group]) if group in _AGES else usual
    skill = min(0.85, max(0.02, chance.betavariate(1.6, 3.2) - 0.006 * (age - 70)))
    sex = ("female", "female", "male", "female", "male", "")[int(chance.random() * 5.2)]
    name = SURNAMES[int(chance.random() * len(SURNAMES))] + GIVEN_NAMES[int(chance.random() * len(GIVEN_NAMES))]
    reliable = min(0.98, max(0.3, chance.gauss(0.84, 0.13)))
    decade = 0 if chance.random() < 0.02 else (_YEAR - age) // 10 * 10
    return Citizen(uid, person, age, reliable, skill), (name, *_letters(name), group, sex, decade)


@cache
def _letters(name: str) -> tuple[str, str]:
    return names.jamo(name), names.initials(name)
