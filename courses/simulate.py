"""Simulated learners: they play real missions through the real practice, with slips and hesitation.

They fill the demonstration centre and try machines out. No claim of learning is made from them: nothing that they do
says anything about people, and no report may be drawn from them as if it did. Where a number below has a source it is
one about people; how it enters here is a choice.
"""

from __future__ import annotations

import datetime
import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from courses import practice
from courses.kiosk import Control, Kiosk
from courses.mission import Mission
from courses.practice import Action, Ask, CallTeacher, Level, MoreTime, Practice, Result, Stop, Tick, Touch
from courses.settings import Practice as Rules

ASSUMPTION = "assumption"


@dataclass(frozen=True, slots=True)
class Model:
    """The numbers of the simulation. `SOURCES` says of each where it comes from."""

    touch_seconds: float = 2.2
    """Seconds that a well-known touch takes somebody of sixty."""
    slower_a_year: float = 0.025
    """Share by which each year over sixty adds to them."""
    unknown_adds: float = 1.2
    """Share that is added where the machine is quite unknown."""
    choice_seconds: float = 0.25
    """Seconds for each doubling of the number of things that can be touched."""
    shown_takes: float = 0.7
    """Share of the time that is left where the next touch is shown."""
    screen_seconds: float = 1.5
    """Seconds to take in a new screen."""
    spread: float = 0.35
    """Spread of all times (sigma of a log-normal)."""
    unknown: float = 0.5
    """Share of touches that somebody new to the machine does not know, without help."""
    unknown_when_shown: float = 0.06
    """What is left of that share where the next touch is shown."""
    slip: float = 0.008
    """Share of touches that hit the neighbour, at sixty."""
    slip_a_year: float = 0.0006
    """What each year over sixty adds."""
    tremor_slip: float = 0.035
    """What tremor adds."""
    guesses: float = 0.45
    """Share of not-knowing that becomes a guess; the rest looks around, asks, or waits."""
    guesses_alike: float = 0.7
    """Share of guesses that fall on a thing of the right kind: another item, another option."""
    looks: float = 0.3
    """Share of not-knowing that looks around."""
    asks: float = 0.12
    """Share of not-knowing that asks for a hint; who has asked in vain calls the instructor."""
    wait_seconds: float = 16.0
    """Seconds of silence of somebody who waits for help."""
    notices: float = 0.2
    """Share of wrong things told to the machine that a newcomer notices, on each screen that follows."""
    takes_more_time: float = 0.8
    """Share of warnings of a time limit that are answered."""
    instructor_seconds: float = 35.0
    """Seconds until the instructor has come."""
    instructor_touches: int = 3
    """Touches that are right after the instructor has come."""
    gives_up_after: int = 12
    """Wrong touches after which somebody stops."""
    longest: float = 900.0
    """Seconds after which somebody stops."""
    learns: float = 0.2
    """Share of what is not known yet that a right run teaches somebody of sixty."""
    learns_from_failing: float = 0.5
    """Share of that which a run that went wrong teaches."""
    learns_less_a_year: float = 0.012
    """Share by which each year over sixty takes from it."""
    tires: float = 0.5
    """What a run teaches after `tired_after` of the same kind in a row, as a share."""
    tired_after: int = 3
    """Runs of one kind in a row after which more of them teach less."""
    half_life: float = 20.0
    """Days after which half of what was learned is forgotten, at sixty-five."""


MODEL = Model()

SOURCES: Mapping[str, str] = {
    "touch_seconds": ASSUMPTION,
    "slower_a_year": ASSUMPTION,
    "unknown_adds": ASSUMPTION,
    "choice_seconds": f"{ASSUMPTION}; that more choices take longer is Hick's law",
    "shown_takes": ASSUMPTION,
    "screen_seconds": ASSUMPTION,
    "spread": ASSUMPTION,
    "unknown": f"{ASSUMPTION}; that older people have difficulty at kiosks: Seoul 2023, 59.6 % of those over 55",
    "unknown_when_shown": f"{ASSUMPTION}; that a step-by-step tutorial on a simulator helps most: Rogers 1996",
    "slip": ASSUMPTION,
    "slip_a_year": f"{ASSUMPTION}; that older fingers need larger controls: Duff 2010",
    "tremor_slip": ASSUMPTION,
    "guesses": ASSUMPTION,
    "guesses_alike": f"{ASSUMPTION}; choosing options is named by 46.3 % of older people in Seoul 2023",
    "looks": ASSUMPTION,
    "asks": f"{ASSUMPTION}; that having no way to ask is a trouble of its own: Seoul 2023, 63.6 % of disabled people",
    "wait_seconds": "as long as the long pause of the practice rules",
    "notices": f"{ASSUMPTION}; Consumer Agency 2022: 93.9 % of harm in dining was a wrong item nobody noticed",
    "takes_more_time": ASSUMPTION,
    "instructor_seconds": ASSUMPTION,
    "instructor_touches": ASSUMPTION,
    "gives_up_after": ASSUMPTION,
    "longest": ASSUMPTION,
    "learns": ASSUMPTION,
    "learns_from_failing": f"{ASSUMPTION}; that an errorless start helps and errors help later: n=68",
    "learns_less_a_year": ASSUMPTION,
    "tires": f"{ASSUMPTION}; that massed retries do not help older adults",
    "tired_after": "the guide's rule: at most three missions of one kind in a row",
    "half_life": f"{ASSUMPTION}; that older novices lose skill within a month: n=124",
}


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


@dataclass(frozen=True, slots=True)
class Played:
    """One attempt as it was played. `actions` are (milliseconds since the start, action); `end` is the last moment.

    `records` are the steps with the moment of each; `calls` are (when, reason, when the instructor had come).
    `practice.result` is None where the play was cut short by `touches`.
    """

    practice: Practice
    actions: tuple[tuple[int, Action], ...]
    records: tuple[tuple[int, list[Any]], ...]
    calls: tuple[tuple[int, str, int], ...]
    end: int

    @property
    def result(self) -> Result:
        """How it ended. Raises ValueError where it did not."""
        if self.practice.result is None:
            raise ValueError("the attempt was cut short")
        return self.practice.result


def play(
    kiosk: Kiosk[Any],
    mission: Mission,
    level: Level,
    traits: Traits,
    familiarity: float = 0.0,
    run: int = 0,
    touches: int | None = None,
    rules: Rules | None = None,
    model: Model = MODEL,
) -> Played:
    """Play a mission to its end, or for so many `touches`.

    The same arguments always give the same play; `run` tells runs apart.
    """
    player = _Player(kiosk, mission, level, traits, familiarity, run, rules, model)
    while player.practice.result is None and (touches is None or player.practice.touches < touches):
        player.turn()
    return Played(player.practice, tuple(player.actions), tuple(player.records), tuple(player.calls), player.now)


class _Player:
    """Somebody in front of the machine: what they know, what time it is, what they do next."""

    def __init__(
        self,
        kiosk: Kiosk[Any],
        mission: Mission,
        level: Level,
        traits: Traits,
        familiarity: float,
        run: int,
        rules: Rules | None,
        model: Model,
    ) -> None:
        self.traits, self.model = traits, model
        self.knows = 1 - (1 - traits.skill) * (1 - familiarity)
        self.chance = random.Random(f"{traits.seed}/{mission.pack}/{mission.id}/{level}/{run}")
        self.now = 0
        self.helped = 0
        """Touches for which the instructor stands beside."""
        self.asked_in_vain = False
        self.goal_was: int | None = None
        """Touches that were left before something wrong was told to the machine and not mended yet."""
        self.noticed = False
        self.looked_at = ""
        """The screen on which it was, or was not, noticed."""
        self.actions: list[tuple[int, Action]] = []
        self.records: list[tuple[int, list[Any]]] = []
        self.calls: list[tuple[int, str, int]] = []
        self.practice, _ = practice.begin(kiosk, mission, level, 0, rules)

    def turn(self) -> None:
        """Do one thing, after thinking; the machine and the coach may do theirs meanwhile."""
        if self._enough():
            self.act(Stop())
            return
        action, seconds = self._decide()
        if self._wait_until(self.now + round(1000 * seconds)):
            return  # something happened: think again
        self.act(action)

    def act(self, action: Action) -> tuple[practice.Event, ...]:
        """Do it now, and see what comes of it."""
        before = self.practice
        self.actions.append((self.now, action))
        self.practice, events = practice.advance(before, action, self.now)
        if isinstance(action, Touch):
            self._learn_from(before)
        for event in events:
            if isinstance(event, practice.Record):
                self.records.append((self.now, event.step))
        for event in events:
            if isinstance(event, practice.Warn) and event.seconds and self._happens(self.model.takes_more_time):
                self.now += 1500
                self.act(MoreTime())
            elif isinstance(event, practice.Call):
                called = self.now
                self.now += round(1000 * self._spread(self.model.instructor_seconds))
                self.calls.append((called, event.reason, self.now))
                self.helped = self.model.instructor_touches
                self.act(practice.Answered())
        return events

    def _wait_until(self, moment: int) -> bool:
        """Let time pass; True when help or the machine came first and the glass is no longer what it was."""
        screen, pointed = self.practice.screen, self.practice.pointed
        while self.practice.result is None and (due := self.practice.due) is not None and due <= moment:
            self.now = max(self.now, due)
            self.act(Tick())
            if self.practice.screen.id != screen.id or self.practice.pointed != pointed:
                return True
        self.now = max(self.now, moment)
        return self.practice.result is not None

    def _decide(self) -> tuple[Action, float]:
        wanted = self.practice.wanted
        if wanted is None:
            return Tick(), self._until_due()
        controls = [control for control in self.practice.screen.controls() if control.enabled]
        seconds = self._seconds(len(controls), wanted)
        if self.helped:
            self.helped -= 1
            return Touch(wanted.id), seconds
        shown = self.practice.pointed is not None
        if self._overlooks(shown):
            forward = next((control for control in controls if control.kind == "primary"), wanted)
            return Touch(forward.id), seconds
        if self._happens(self._slip()):
            return Touch(self._neighbour(controls, wanted).id), seconds
        unknown = self.model.unknown_when_shown if shown else self.model.unknown
        if self._happens(unknown * (1 - self.knows)):
            return self._at_a_loss(controls, wanted, seconds)
        return Touch(wanted.id), seconds

    def _at_a_loss(self, controls: list[Control], wanted: Control, seconds: float) -> tuple[Action, float]:
        """Not knowing: guess, look around, ask, or wait for help."""
        drawn, model = self.chance.random(), self.model
        others = [control for control in controls if control.id != wanted.id]
        around = [control for control in others if control.kind in ("tab", "pager", "secondary")]
        if drawn < model.guesses and others:
            alike = [control for control in others if control.kind == wanted.kind]
            among = alike if alike and self._happens(model.guesses_alike) else others
            return Touch(self.chance.choice(among).id), 2 * seconds
        if drawn < model.guesses + model.looks and around:
            return Touch(self.chance.choice(around).id), 2 * seconds
        if drawn < model.guesses + model.looks + model.asks:
            in_vain, self.asked_in_vain = self.asked_in_vain, True
            return (CallTeacher() if in_vain else Ask()), 2 * seconds
        return Tick(), self._spread(model.wait_seconds)

    def _overlooks(self, shown: bool) -> bool:
        """Something wrong was told to the machine: is it not noticed? Each new screen, and each hint, is a chance."""
        if self.goal_was is None:
            return False
        screen = self.practice.screen.id
        if shown or screen != self.looked_at:
            self.looked_at = screen
            notices = self.model.notices + (1 - self.model.notices) * (0.9 if shown else 0.7 * self.knows)
            self.noticed = self.noticed or self._happens(notices)
        return not self.noticed

    def _learn_from(self, before: Practice) -> None:
        """Keep in mind whether what the machine was told is wrong still."""
        after = self.practice
        guide = after.guide
        left = guide.remaining(after.state)
        if self.goal_was is not None and left is not None and left <= self.goal_was:
            self.goal_was = None
        told = after.kiosk.outcome(after.state) != before.kiosk.outcome(before.state)
        if told and after.wrong_touches > before.wrong_touches and self.goal_was is None:
            self.goal_was = guide.remaining(before.state)
            self.noticed, self.looked_at = False, ""

    def _neighbour(self, controls: list[Control], wanted: Control) -> Control:
        place = next((n for n, control in enumerate(controls) if control.id == wanted.id), 0)
        beside = [controls[n] for n in (place - 1, place + 1) if 0 <= n < len(controls)]
        return self.chance.choice(beside) if beside else wanted

    def _slip(self) -> float:
        model, traits = self.model, self.traits
        return model.slip + model.slip_a_year * traits.older + model.tremor_slip * traits.tremor

    def _seconds(self, choices: int, wanted: Control) -> float:
        model = self.model
        seconds = model.touch_seconds * (1 + model.slower_a_year * self.traits.older)
        seconds *= 1 + model.unknown_adds * (1 - self.knows)
        if wanted.kind == "key":
            seconds *= 0.5
        else:
            seconds += model.choice_seconds * math.log2(max(1, choices))
        if self.practice.pointed is not None:
            seconds *= model.shown_takes
        if not self.practice.step.touches:
            seconds += model.screen_seconds
        return self._spread(seconds)

    def _until_due(self) -> float:
        due = self.practice.due
        return 1.0 if due is None else max(0.0, (due - self.now) / 1000)

    def _spread(self, seconds: float) -> float:
        return seconds * self.chance.lognormvariate(0, self.model.spread)

    def _happens(self, share: float) -> bool:
        return self.chance.random() < share

    def _enough(self) -> bool:
        return self.practice.wrong_touches >= self.model.gives_up_after or self.now > 1000 * self.model.longest


def invented(seed: int, **traits: Any) -> Traits:
    """Somebody drawn from a seed: between 58 and 86, most with little skill, one in eight with tremor."""
    chance = random.Random(f"{seed}/traits")
    age = round(min(86.0, max(58.0, chance.gauss(71, 6))))
    skill = min(0.85, max(0.02, chance.betavariate(1.6, 3.2) - 0.006 * (age - 70)))
    return replace(Traits(seed, age, skill, chance.random() < 0.125), **traits)
