"""The hardest steps of a class: where attempts went wrong most often, and what was touched instead. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Stop:
    """One stay at one screen: (control, kind) of each touch, the hint level that was shown, whether help was asked."""

    screen: str
    touches: tuple[tuple[str, str], ...]
    milliseconds: int = 0
    hint: int = 0
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Walk:
    """One attempt as far as its steps go."""

    learner: str
    pack: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Hard:
    """A step of a machine. `attempts` came to it, in `wrong` of them something wrong was touched there."""

    pack: str
    stage: str
    """The screen, or what stands for all screens of its sort (`stage_of`)."""
    screen: str
    """The screen of this stage at which most went wrong, for its title."""
    attempts: int
    wrong: int
    learners: int
    """Different learners who touched something wrong there."""
    helped: int
    """Attempts that were shown a hint or asked for help there."""
    instead: tuple[tuple[str, int], ...]
    """What was touched wrongly, the most frequent first."""
    wanted: tuple[tuple[str, int], ...]
    """What is touched rightly there, the most frequent first."""

    @property
    def share(self) -> float:
        """Attempts with a wrong touch, of those that came here: 0 to 1."""
        return self.wrong / self.attempts


@dataclass(slots=True)
class _Gathered:
    attempts: int = 0
    wrong: int = 0
    helped: int = 0
    learners: set[str] = field(default_factory=set)
    screens: Counter[str] = field(default_factory=Counter)
    instead: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)


def stage_of(screen: str) -> str:
    """Pages of one menu are one step, and so are the option pages of all items: `menu-tea-2` is `menu`."""
    first, _, rest = screen.partition("-")
    return first if rest and first in ("menu", "detail", "find") else screen


def hardest(walks: Iterable[Walk], least: int, pack: str = "") -> tuple[Hard, ...]:
    """The steps that at least `least` attempts came to and some went wrong at, the largest share first.

    A step counts once an attempt, however often it was come back to. `pack` asks for one machine.
    """
    found: dict[tuple[str, str], _Gathered] = {}
    for walk in walks:
        if pack and walk.pack != pack:
            continue
        by_stage: dict[str, list[Stop]] = {}
        for stop in walk.stops:
            if stop.touches or stop.hint or stop.asked:
                by_stage.setdefault(stage_of(stop.screen), []).append(stop)
        for stage, stops in by_stage.items():
            _gather(found.setdefault((walk.pack, stage), _Gathered()), walk.learner, stops)
    hard = [
        Hard(
            of,
            stage,
            one.screens.most_common(1)[0][0],
            one.attempts,
            one.wrong,
            len(one.learners),
            one.helped,
            _ordered(one.instead),
            _ordered(one.wanted),
        )
        for (of, stage), one in found.items()
        if one.wrong and one.attempts >= least
    ]
    return tuple(sorted(hard, key=lambda one: (-one.share, -one.wrong, one.pack, one.stage)))


def _gather(into: _Gathered, learner: str, stops: list[Stop]) -> None:
    into.attempts += 1
    into.helped += any(stop.hint or stop.asked for stop in stops)
    went_wrong = False
    for stop in stops:
        for control, kind in stop.touches:
            if kind == "wrong":
                into.instead[control] += 1
                into.screens[stop.screen] += 1
                went_wrong = True
            elif kind == "right":
                into.wanted[control] += 1
    into.wrong += went_wrong
    if went_wrong:
        into.learners.add(learner)


def _ordered(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
