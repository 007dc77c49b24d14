"""Attempts that simulated learners really played, from which those of a whole city are drawn."""

from __future__ import annotations

import bisect
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from courses import simulate
from courses.kiosk import Kiosk, Situation
from courses.mission import Mission
from courses.pack import Pack
from courses.practice import Result
from courses.practice.events import LEVELS
from courses.simulate.learners import Traits

FAMILIAR = (0.0, 0.35, 0.7)
"""How familiar the machine was to those who played: each play is drawn for people who know it about as well."""
SPEEDS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6)
"""Each play is told at these speeds; which one a person has follows from age and chance."""
_AGE = 71


@dataclass(frozen=True, slots=True)
class Play:
    """One played attempt at one speed, as the columns of its row that do not depend on who, where and when."""

    pack: str
    mission: str
    skin: str
    level: str
    ended: str
    correct: int
    unaided: int
    milliseconds: int
    touches: int
    fewest: int
    wrong_touches: int
    hints: int
    asked: int
    called: int
    timeouts: int
    caught: int | None
    wrong: str
    watch: str
    steps: str
    troubles: str
    pressures: str


@dataclass(frozen=True, slots=True)
class Pool:
    """Plays by pack, level and familiarity; each is a tuple of the same play at every speed."""

    packs: tuple[str, ...]
    plays: Mapping[tuple[str, str, int], Sequence[tuple[Play, ...]]]

    @classmethod
    def played(
        cls,
        packs: Mapping[str, Pack],
        kiosk: Callable[[str, Situation], Kiosk[Any]],
        seed: int = 1,
        plays: int = 3,
        tell: Callable[[float], None] = lambda _: None,
    ) -> Pool:
        """Play every pack at every level, `plays` times at each familiarity; `tell` hears the share that is done."""
        chance = random.Random(f"{seed}/pool")
        found: dict[tuple[str, str, int], list[tuple[Play, ...]]] = {}
        wanted = [(pack, level, known) for pack in packs for level in LEVELS for known in range(len(FAMILIAR))]
        for done, (id, level, known) in enumerate(wanted):
            pack = packs[id]
            skins = [skin.id for skin in pack.skins if (skin.use == "proof") == (level == "real")]
            for n in range(plays):
                mission = chance.choice(pack.missions)
                skin = (skins or [pack.skins[0].id])[n % max(1, len(skins))]
                traits = simulate.invented(chance.randrange(10**6))
                machine = kiosk(id, replace(mission.situation, skin=skin))
                played = simulate.play(machine, mission, level, traits, FAMILIAR[known], run=n).result
                found.setdefault((id, level, known), []).append(_told(mission, skin, level, traits, played))
            tell((done + 1) / len(wanted))
        return cls(tuple(packs), found)

    def draw(self, chance: random.Random, pack: str, level: str, known: float, age: int) -> Play:
        """A play by somebody who knows the machine so well (0 to 1), at the speed of this age."""
        near = min(range(len(FAMILIAR)), key=lambda n: abs(FAMILIAR[n] - known))
        plays = self.plays[pack, level, near]
        speed = (1 + 0.025 * (age - _AGE)) * chance.lognormvariate(0, 0.25)
        return plays[int(chance.random() * len(plays))][min(bisect.bisect(SPEEDS, speed), len(SPEEDS) - 1)]


def _told(mission: Mission, skin: str, level: str, traits: Traits, result: Result) -> tuple[Play, ...]:
    """A play at every speed; who played it was of an age of their own."""
    own = 1 + 0.025 * (traits.age - _AGE)
    return tuple(_play(mission, skin, level, result, speed / own) for speed in SPEEDS)


def _play(mission: Mission, skin: str, level: str, result: Result, speed: float) -> Play:
    steps = [
        [name, round(ms * speed), hint, asked, [[what, kind, round(at * speed)] for what, kind, at in touches]]
        for name, ms, hint, asked, touches in result.steps
    ]
    return Play(
        mission.pack,
        mission.id,
        skin,
        level,
        result.ended,
        int(result.correct),
        int(result.unaided),
        round(result.seconds * 1000 * speed),
        result.touches,
        result.fewest,
        result.wrong_touches,
        result.hints,
        result.asked,
        int(result.called),
        result.timeouts,
        None if result.caught is None else int(result.caught),
        _dumps([[one.id, one.words.ko, one.words.en] for one in result.wrong]),
        _dumps([result.watch.ko, result.watch.en]),
        _dumps(steps),
        _dumps(result.troubles),
        _dumps(sorted(result.pressures)),
    )


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
