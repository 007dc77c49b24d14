"""One turn: the attempt as it changes, and the events that come of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from typing import Any, Literal

from courses.kiosk import Control, Screen
from courses.practice import sentences
from courses.practice.attempt import Practice, Step
from courses.practice.events import Call, Draw, Event, Finished, Point, Record, Say, TouchKind, Voice
from courses.practice.outcome import result
from courses.practice.troubles import slip
from language import Phrase


class Turn:
    """Changes one attempt at one moment and gathers what is to be shown, said and recorded."""

    def __init__(self, practice: Practice, now: int) -> None:
        self.practice = practice
        self.now = now
        self.events: list[Event] = []

    def change(self, **fields: Any) -> None:
        """Set fields of the attempt."""
        self.practice = dataclasses.replace(self.practice, **fields)

    def change_step(self, **fields: Any) -> None:
        """Set fields of the running step."""
        self.change(step=dataclasses.replace(self.practice.step, **fields))

    def say(self, phrase: Phrase, voice: Voice = "coach") -> None:
        """Have something spoken."""
        self.events.append(Say(phrase, voice))

    def point(self, control: str | None) -> None:
        """Show the next touch, or take the sign away; nothing happens when it stands so already."""
        if control != self.practice.pointed:
            self.change(pointed=control)
            self.events.append(Point(control))

    def take_aim(self) -> None:
        """What is wanted now is what has to be found."""
        self.change(aim=self.practice.wanted, aimed_on=self.practice.screen)

    def slipped(self, touched: Control | None) -> None:
        """What is wanted was not found: `touched` instead, or nothing."""
        practice = self.practice
        if practice.aim is not None and practice.aimed_on is not None:
            # What is touched after having gone astray says nothing about where it began.
            beside = touched if touched and practice.aimed_on.control(touched.id) else None
            found = slip(practice.aimed_on, practice.aim, beside, practice.behind(self.now))
            self.change(slips=(*practice.slips, found))

    def log(self, touched: str, kind: TouchKind) -> None:
        """Write a touch into the running step."""
        step = self.practice.step
        self.change_step(touches=(*step.touches, (touched, kind, self.now - step.began)))

    def raise_help(self, to: Literal[1, 2]) -> None:
        """Let the hints come this far."""
        if to > self.practice.help:
            self.change(help=to, hints=self.practice.hints + 1)
            self.change_step(hint=max(to, self.practice.step.hint))

    def call(self, reason: Literal["asked", "stuck"]) -> None:
        """Call the instructor; a call that stands is not repeated, but being asked for outranks being stuck."""
        if self.practice.called != reason and self.practice.called != "asked":
            self.change(called=reason, ever_called=True)
            self.events.append(Call(reason))

    def enter(self, state: Hashable) -> None:
        """The machine is in this state now: draw it, let it speak, start its timer, see whether it is over."""
        old = self.practice.screen
        screen = self.practice.kiosk.screen(state)
        if screen.id != old.id:
            self.record()
            self.change(step=Step(screen.id, self.now))
        self._time(old, screen, same=state == self.practice.state)
        self.change(state=state, screen=screen)
        if screen != old:
            self.events.append(Draw(screen))
        self._speak(old, screen)
        ended = self.practice.kiosk.ended(state, self.practice.mission.goal)
        if ended is not None:
            self.finish(ended)

    def _speak(self, old: Screen, new: Screen) -> None:
        """A screen that appears speaks, and one that has something new to say; from tab to tab nothing is repeated."""
        said, before = new.said or new.title, old.said or old.title
        if said != before and (new.said or new.id != old.id):
            self.say(said, "machine")

    def _time(self, old: Screen, new: Screen, same: bool) -> None:
        """A world that moves on keeps its pace whatever is touched, so does a machine at work; a person's limit
        begins anew with every touch."""
        runs_on = old.timer == new.timer and self.practice.limit_since is not None
        if new.timer is None:
            self.change(limit_since=None, warned=False)
        elif not (runs_on and (new.timer.kind == "world" or (same and new.timer.kind == "busy"))):
            self.change(limit_since=self.now, warned=False, extensions=0)

    def record(self) -> None:
        """The running step is over."""
        row = self.practice.step.row(self.now)
        self.change(steps=(*self.practice.steps, row))
        self.events.append(Record(row))

    def finish(self, ended: Literal["done", "spoiled", "stopped"]) -> None:
        """The attempt is over."""
        self.point(None)
        self.record()
        found = result(self.practice, ended, self.now)
        self.change(result=found, limit_since=None)
        self.events.append(Finished(found))

    def guide(self, after: Literal["right", "neutral", "wrong", "asked", "moved"]) -> None:
        """Help as the level gives it, after what happened."""
        practice = self.practice
        if practice.result:
            return
        wanted = practice.wanted
        if wanted is None:
            self.point(None)
            if practice.waiting and (practice.guided or after == "asked"):
                self.say(sentences.wait())
            return
        speaks = after in ("wrong", "asked") or not self._same_keys(wanted, after)
        if practice.guided:
            self.point(wanted.id)
            if speaks:
                self.say(self._sentence(wanted, after))
            return
        self.point(wanted.id if practice.help == 2 else None)
        if after == "asked" or (after == "wrong" and practice.help):
            self.say(self._sentence(wanted, after))

    def _sentence(self, wanted: Control, after: str) -> Phrase:
        if after == "wrong" or (after == "asked" and self.practice.stuck):
            return sentences.after_wrong(wanted, back=wanted.id == self.practice.mended_by)
        return sentences.press(wanted)

    def _same_keys(self, wanted: Control, after: str) -> bool:
        """In the middle of typing the sentence about the keys was said already."""
        last = self.practice.step.touches[-1:]
        return after == "right" and wanted.kind == "key" and bool(last) and last[0][0] == "key"

    def done(self) -> tuple[Practice, tuple[Event, ...]]:
        """The attempt after the turn, and its events."""
        said = tuple(event for event in self.events if isinstance(event, Say))
        if said:
            self.change(last_said=said)
        return self.practice, tuple(self.events)
