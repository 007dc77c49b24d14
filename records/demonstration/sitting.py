"""One attempt at one kiosk, written down moment by moment as the kiosk would have done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from courses import practice
from courses.mastery import Suggestion
from courses.simulate import Played
from records import attempts, live
from records.classes import Meeting
from records.clock import new_uid
from records.store import Store

Moment = tuple[int, Callable[[], object]]
"""UTC milliseconds, and what is to be written then."""


@dataclass
class Sitting:
    """Somebody plays `played` at `kiosk` from `begins` (UTC milliseconds) on. `learner` is None for a guest.

    `until` cuts it off while it is going on; `asks` lets whoever sits there call the instructor at that moment.
    """

    store: Store
    meeting: Meeting
    learner: str | None
    kiosk: str
    wanted: Suggestion
    played: Played
    begins: int
    instructor: str
    until: int | None = None
    asks: bool = False
    uid: str = field(default_factory=new_uid)
    _calls: dict[int, str] = field(default_factory=dict)

    @property
    def end(self) -> int:
        """UTC milliseconds of its last moment."""
        return self.begins + self.played.end

    @property
    def running(self) -> bool:
        """Whether it is going on still."""
        return self.until is not None

    def moments(self) -> Iterator[Moment]:
        """All that is to be written, each at its moment; nothing that comes after `until`."""
        for at, write in self._all():
            if self.until is None or at <= self.until:
                yield at, write

    def _all(self) -> Iterator[Moment]:
        yield self.begins, self._begin
        for n, (at, step) in enumerate(self.played.records, 1):
            yield self.begins + at, partial(self._step, n, step)
        for n, (called, reason, came) in enumerate(self.played.calls):
            yield self.begins + called, partial(self._call, n, reason)
            yield self.begins + came, partial(self._answer, n)
        if self.until is None:
            yield self.end, self._finish
        elif self.asks:
            yield self.until, partial(self._call, -1, "asked")

    def show(self) -> None:
        """What this kiosk shows at the moment at which the sitting is cut off."""
        now = self.played.practice
        wanted = now.wanted
        called = self.asks or any(self.begins + came > (self.until or 0) for _, _, came in self.played.calls)
        live.show(
            self.store,
            self.kiosk,
            learner=self.learner,
            class_=self.meeting.class_,
            pack=self.wanted.pack,
            mission=self.wanted.mission,
            level=self.wanted.level,
            step=len(now.steps),
            next_touch=wanted.label.ko if wanted else "",
            state="called" if called else "practising",
            since=self.begins,
        )

    def call_now(self) -> None:
        """Let whoever sits there press the button that calls the instructor, if practice takes it as a call."""
        assert self.until is not None
        now, events = practice.advance(self.played.practice, practice.CallTeacher(), self.until - self.begins)
        self.asks = any(isinstance(event, practice.Call) for event in events)
        self.played = Played(now, self.played.actions, self.played.records, self.played.calls, self.played.end)

    def _begin(self) -> None:
        wanted = self.wanted
        attempts.begin(
            self.store,
            self.learner,
            self.meeting.class_,
            self.meeting.uid,
            wanted.pack,
            wanted.mission,
            wanted.skin,
            wanted.level,
            self.kiosk,
            self.begins,
            self.uid,
        )

    def _step(self, n: int, step: list[Any]) -> None:
        attempts.step(self.store, self.uid, n, step)

    def _call(self, n: int, reason: str) -> None:
        self._calls[n] = live.call(self.store, self.kiosk, self.learner, reason, self.meeting.class_)

    def _answer(self, n: int) -> None:
        live.answer(self.store, self._calls[n], self.instructor)

    def _finish(self) -> None:
        attempts.finish(self.store, self.uid, self.played.result, self.end)
