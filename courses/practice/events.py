"""What can happen to an attempt, and what it answers: actions go in, events come out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from courses.kiosk import Screen, Trouble, Wrong
from language import Phrase

Level = Literal["follow", "guided", "prompted", "alone", "real"]
LEVELS: tuple[Level, ...] = ("follow", "guided", "prompted", "alone", "real")
"""From the most guidance to none."""

Voice = Literal["machine", "coach", "mission"]
TouchKind = Literal["right", "neutral", "wrong", "timeout"]
"""right: fewer touches are left than before. neutral: only looking. wrong: the rest. timeout: the machine gave up."""


@dataclass(frozen=True, slots=True)
class Touch:
    """The person touched a control."""

    control: str


@dataclass(frozen=True, slots=True)
class Ask:
    """The person wants a hint. The first time it is spoken, the second time it is shown as well."""


@dataclass(frozen=True, slots=True)
class CallTeacher:
    """The person wants the instructor."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The instructor came."""


@dataclass(frozen=True, slots=True)
class Replay:
    """The person wants to hear the last words again."""


@dataclass(frozen=True, slots=True)
class MoreTime:
    """The person wants the time limit to begin anew."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed and nothing was done. Matters when `Practice.due` is reached; harmless at any other time."""


@dataclass(frozen=True, slots=True)
class Stop:
    """The person, or the instructor, ends the attempt."""


EndsOn = Literal["more_time", "called"]
"""What ends a moment of an exercise where no touch of the machine does: more time asked for, the instructor called."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A pressure of the real level made itself felt: people behind were drawn or heard."""

    pressure: Literal["behind"]


Action = Touch | Ask | CallTeacher | Answered | Replay | MoreTime | Tick | Stop | Noticed


@dataclass(frozen=True, slots=True)
class Draw:
    """The glass changed."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Say:
    """To be spoken, and written as a caption."""

    phrase: Phrase
    voice: Voice


@dataclass(frozen=True, slots=True)
class Point:
    """Show this control as the next touch; None takes the sign away."""

    control: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """A step is over: `[step, ms, hint, asked, [[touched, kind, ms] ...]]`, to be kept before the next touch.

    step: the screen's id. ms: how long it stood. hint: 0 none, 1 spoken, 2 shown. asked: how often help was asked for.
    touched: the control, `key` for every key; kind as `TouchKind`; ms since the step began.
    """

    step: list[Any]


@dataclass(frozen=True, slots=True)
class Call:
    """The instructor is wanted."""

    reason: Literal["asked", "stuck"]


@dataclass(frozen=True, slots=True)
class Warn:
    """The machine will give up in so many seconds; `MoreTime` begins anew. 0 takes the warning away."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an attempt. It never grades.

    `correct`: the outcome is what was asked. `touches` counts the person's touches and `fewest` the fewest possible
    from the start. `caught`: True when something wrong was told to the machine and mended in time, False when it was
    not mended, None when nothing wrong was told. `hints` were given by the level, `asked` were asked for. `watch` is
    the one thing to watch next time. `unaided`: correct, with no help beyond what the level gives. `troubles` are the
    places where it went wrong, with how often, the most frequent first; `pressures` what the real level put on.
    """

    correct: bool
    ended: Literal["done", "spoiled", "stopped"]
    seconds: float
    touches: int
    fewest: int
    wrong_touches: int
    hints: int
    asked: int
    called: bool
    timeouts: int
    caught: bool | None
    wrong: tuple[Wrong, ...]
    watch: Phrase
    unaided: bool
    steps: tuple[list[Any], ...]
    troubles: tuple[tuple[Trouble, int], ...] = ()
    pressures: frozenset[str] = frozenset()

    @property
    def clean_share(self) -> float:
        """Share of the steps without a wrong touch, 0 to 1, of those with any touch; for the instructor's eyes."""
        touched = [step[4] for step in self.steps if step[4]]
        return sum(all(kind != "wrong" for _, kind, _ in step) for step in touched) / max(1, len(touched))


@dataclass(frozen=True, slots=True)
class Finished:
    """The attempt is over."""

    result: Result


Event = Draw | Say | Point | Record | Call | Warn | Finished
