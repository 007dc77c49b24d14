"""How much the touch filter helps a trembling hand: simulated touches on real screens, with the filter off and on.

A touch goes wrong when anything but "the control that was meant, once" comes of it: another control is pressed, the
same touch presses twice (a knock of the finger as it lifts), or nothing is pressed (the finger slipped off).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk_trainer.access.repeats import Repeats
from kiosk_trainer.access.targets import Scene, Target
from kiosk_trainer.access.touching import Touching


@dataclass(frozen=True, slots=True)
class Tremor:
    """A hand: how far beside the middle it comes down, how far it slips before it lifts (standard deviations in mm),
    and how often it knocks a second time."""

    name: str
    aim: float
    slip: float
    knocks: float


HANDS = (
    Tremor("steady", 2.0, 1.0, 0.0),
    Tremor("light", 4.0, 2.5, 0.15),
    Tremor("clear", 6.0, 5.0, 0.35),
    Tremor("strong", 8.0, 8.0, 0.6),
)


@dataclass(frozen=True, slots=True)
class Filter:
    """Settings of the touch filter; seconds and millimetres. `near` is for touches that hit nothing; where something
    must be held, the hand holds it."""

    name: str
    repeat: float = 0.0
    slip: float = 0.0
    hold: float = 0.0
    near: float = 0.0


FILTERS = (
    Filter("off"),
    Filter("usual", 0.5, 5.0),
    Filter("more", 1.0, 10.0, near=5.0),
    Filter("hold", 1.0, 20.0, 0.5, near=15.0),
)


@dataclass(slots=True)
class Counted:
    """What came of so many touches."""

    touches: int = 0
    other: int = 0
    twice: int = 0
    nothing: int = 0

    @property
    def errors(self) -> int:
        """Touches of which anything came but what was meant."""
        return self.other + self.twice + self.nothing

    @property
    def wrong(self) -> int:
        """Touches by which something was pressed that was not meant."""
        return self.other + self.twice


@dataclass(frozen=True, slots=True)
class _Shake:
    """One touch as the dice have it, the same for every filter: distances in mm, times in seconds."""

    scene: Scene
    after: Scene
    target: Target
    aim: tuple[float, float]
    slip: tuple[float, float]
    held: float
    knock: tuple[float, float, float] | None
    wait: float


def measure(scenes: Sequence[Scene], hand: Tremor, filters: Sequence[Filter], touches: int, seed: int, mm: float) -> (
    tuple[Counted, ...]
):  # fmt: skip
    """The same touches of one hand through each filter. `mm`: pixels a millimetre."""
    dice = random.Random(seed)
    usable = [scene for scene in scenes if scene.controls]
    shakes = [_shake(usable, hand, dice) for _ in range(touches)]
    return tuple(_run(shakes, filter, mm) for filter in filters)


def _shake(scenes: Sequence[Scene], hand: Tremor, dice: random.Random) -> _Shake:
    scene = dice.choice(scenes)
    knock = None
    if dice.random() < hand.knocks:
        knock = (dice.uniform(0.06, 0.3), dice.gauss(0, hand.aim / 2), dice.gauss(0, hand.aim / 2))
    return _Shake(
        scene,
        dice.choice(scenes) if dice.random() < 0.7 else scene,  # what the touch leads to, under the knock
        dice.choice(scene.controls),
        (dice.gauss(0, hand.aim), dice.gauss(0, hand.aim)),
        (dice.gauss(0, hand.slip), dice.gauss(0, hand.slip)),
        dice.uniform(0.08, 0.25),
        knock,
        dice.uniform(1.5, 3.0),
    )


def _run(shakes: Sequence[_Shake], how: Filter, mm: float) -> Counted:
    filter = Touching(Repeats(how.repeat, 15 * mm), slip=how.slip * mm, hold=how.hold, near=how.near * mm)
    out, now = Counted(), 0.0
    for shake in shakes:
        now += shake.wait
        out.touches += 1
        x, y = shake.target.box.middle
        x, y = x + shake.aim[0] * mm, y + shake.aim[1] * mm
        end = now + shake.held + (how.hold + 0.1 if how.hold else 0)
        to = (x + shake.slip[0] * mm, y + shake.slip[1] * mm)
        done = _touch(filter, shake.scene, (x, y), to, now, end)
        now = end
        if shake.knock is not None:
            after, aside, up = shake.knock
            now += after
            there = shake.after if done else shake.scene
            place = (to[0] + aside * mm, to[1] + up * mm)
            done += _touch(filter, there, place, place, now, now + 0.05)
            now += 0.05
        if done[:1] != [shake.target.id]:
            out.other += bool(done)
            out.nothing += not done
        else:
            out.twice += len(done) > 1
    return out


def _touch(
    filter: Touching, scene: Scene, down: tuple[float, float], up: tuple[float, float], now: float, end: float
) -> list[str]:
    """What one touch acts on; the finger slips half way through."""
    done = [filter.down("finger", *down, now, scene).act]
    if filter.hold:
        done.append(filter.move("finger", *up, (now + end) / 2, scene).act)
        done.append(filter.tick(end - 0.01, scene).act)
    done.append(filter.up("finger", *up, end, scene).act)
    return [act for act in done if act]
