"""Somebody in front of a machine: thinking, slipping, guessing, looking around, asking."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

from courses import practice
from courses.kiosk import Control, Kiosk
from courses.mission import Mission
from courses.practice import Action, Ask, CallTeacher, Level, MoreTime, Practice, Result, Stop, Tick, Touch
from courses.settings import Practice as Rules
from courses.simulate.learners import Traits
from courses.simulate.model import MODEL, Model


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
