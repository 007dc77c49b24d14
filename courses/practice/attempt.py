"""The state of one attempt: frozen, and all that is needed to go on from it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any, Literal

from courses.coach import Guide, waits
from courses.kiosk import Control, Kiosk, Screen, Timer
from courses.mission import Mission
from courses.practice.events import EndsOn, Level, Result, Say, TouchKind
from courses.practice.troubles import PRESSED, Slip
from courses.settings import Practice as Rules


@dataclass(frozen=True, slots=True)
class Step:
    """A visit of one screen. Times in milliseconds."""

    screen: str
    began: int
    hint: int = 0
    asked: int = 0
    touches: tuple[tuple[str, TouchKind, int], ...] = ()

    def row(self, now: int) -> list[Any]:
        """As it is recorded."""
        return [self.screen, now - self.began, self.hint, self.asked, [list(touch) for touch in self.touches]]


@dataclass(frozen=True, slots=True)
class Practice:
    """One attempt at a mission, at one moment. Times in milliseconds of whatever clock the caller reads."""

    guide: Guide = field(compare=False, repr=False)
    mission: Mission
    level: Level
    rules: Rules
    state: Hashable
    screen: Screen
    started: int
    step: Step
    steps: tuple[list[Any], ...] = ()
    touches: int = 0
    wrong_touches: int = 0
    stuck: int = 0
    """Wrong touches since the last right one."""
    hints: int = 0
    asked: int = 0
    timeouts: int = 0
    extensions: int = 0
    """How often the limit that runs was extended."""
    called: Literal["asked", "stuck"] | None = None
    """Why the instructor is wanted; None again when the instructor came."""
    ever_called: bool = False
    slipped: bool = False
    """Something wrong was told to the machine."""
    aim: Control | None = None
    """The control that was wanted after the last right touch: what a person who goes astray has not found."""
    aimed_on: Screen | None = None
    """The screen on which it stood."""
    slips: tuple[Slip, ...] = ()
    """The moments in which what was wanted was not found."""
    wandered: int = 0
    """Touches in a row that only looked around."""
    behind_since: int | None = None
    """When people behind were last noticed."""
    lost: bool = False
    """The instructor had to be called by the machine because the person did not ask for help."""
    pressures: frozenset[str] = frozenset()
    """What the real level puts on."""
    ends_on: EndsOn | None = None
    """What ends a moment of an exercise."""
    help: Literal[0, 1, 2] = 0
    """How far the hints have come at this point: 0 none, 1 spoken, 2 shown."""
    pointed: str | None = None
    """The control that is shown as the next touch."""
    mended_by: str | None = None
    """The control that undoes the last touch, when that was wrong and one touch undoes it."""
    nudges: int = 0
    """Long pauses answered since the last touch."""
    quiet_since: int = 0
    limit_since: int | None = None
    """When the screen's timer began; None when none runs."""
    warned: bool = False
    last_said: tuple[Say, ...] = ()
    result: Result | None = None

    @property
    def kiosk(self) -> Kiosk[Any]:
        """The machine."""
        return self.guide.kiosk

    @property
    def next_touch(self) -> str | None:
        """The coach's pick; None when it is over, when no way is known, and while the machine is working."""
        touch = None if self.result else self.guide.next_touch(self.state)
        return None if touch is None or waits(self.kiosk, self.state, touch) else touch

    @property
    def wanted(self) -> Control | None:
        """The control of `next_touch`, as it stands on the screen."""
        touch = self.next_touch
        return None if touch is None else self.screen.control(touch)

    @property
    def waiting(self) -> bool:
        """Whether the machine is busy, so that there is nothing to do but wait."""
        timer = self.screen.timer
        return timer is not None and timer.kind == "busy"

    def behind(self, now: int) -> bool:
        """Whether people behind have just been noticed."""
        return self.behind_since is not None and now - self.behind_since <= PRESSED

    @property
    def guided(self) -> bool:
        """Whether the level shows and speaks every next touch."""
        return self.level in ("follow", "guided")

    @property
    def limit(self) -> int | None:
        """When the screen's timer runs out, in milliseconds; None when none runs."""
        timer = self.screen.timer
        return None if timer is None or self.limit_since is None else self.limit_since + self._length(timer)

    @property
    def warning(self) -> int | None:
        """When the person is to be warned of a time limit; None when there is none, or it was done."""
        timer, limit = self.screen.timer, self.limit
        if timer is None or timer.kind != "idle" or limit is None or self.warned:
            return None
        return limit - round(self.rules.warn * 1000)

    @property
    def pause(self) -> int | None:
        """When silence becomes a long pause; None where nothing follows from it."""
        if self.level in ("alone", "real") or self.nudges >= 2 or self.waiting or self.warned:
            return None  # while a time limit is announced nothing else is said
        return self.quiet_since + round(self.rules.pause * 1000)

    @property
    def due(self) -> int | None:
        """When `Tick` matters next, in milliseconds; None when it need not be sent."""
        if self.result:
            return None
        return min((at for at in (self.limit, self.warning, self.pause) if at is not None), default=None)

    def _length(self, timer: Timer) -> int:
        """A time limit is never so short that the warning could not be heard and answered."""
        seconds = max(timer.seconds, self.rules.warn + 10) if timer.kind == "idle" else timer.seconds
        return round(seconds * 1000)
