"""One meeting: who comes, what each one practises, and all of it written down in the order in which it happened."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from courses import mastery, practice, simulate
from courses.catalogue import Catalogue
from courses.mastery import Run, Suggestion
from courses.pack import Pack
from courses.simulate import Memory, Played, Traits
from records import attendance, live
from records.attendance import State
from records.classes import Meeting
from records.clock import CENTRE_TIME
from records.demonstration.sitting import Moment, Sitting
from records.store import Store

KIOSKS = ("kiosk-1", "kiosk-2", "kiosk-3", "kiosk-4")
SETTLING = 25 * 60_000
"""Milliseconds of a meeting before the first ones sit down at a kiosk: a class begins with the instructor."""
BETWEEN = 75_000
"""Milliseconds from an attempt's end to the next one's beginning: results, choosing, hearing the next mission."""
JUST_NOW = (8_000, 30_000)
"""Milliseconds for which those have been at their kiosk who sat down last, in a meeting that is going on."""
RUNS = (2, 2, 3)
"""How often somebody practises in a meeting: one of these."""
GUEST_AGE = 72
"""Of a guest nothing is known."""


@dataclass
class Pupil:
    """A learner of the demonstration, with everything practised so far. A guest has no uid."""

    uid: str
    traits: Traits
    reliable: float = 1.0
    memory: Memory = field(default_factory=Memory)
    history: list[Run] = field(default_factory=list)


@dataclass
class Clock:
    """The store's clock while the past is made: `ms` is what it shows."""

    ms: int = 0

    def __call__(self) -> int:
        """UTC milliseconds."""
        return self.ms

    def set(self, day: datetime.date, minutes: int) -> None:
        """To so many minutes after midnight of a day at the centre."""
        self.ms = moment(day, minutes)


def moment(day: datetime.date, minutes: int) -> int:
    """UTC milliseconds of so many minutes after midnight of a day at the centre."""
    midnight = datetime.datetime.combine(day, datetime.time(), CENTRE_TIME)
    return round(midnight.timestamp() * 1000) + minutes * 60_000


@dataclass(frozen=True)
class Lesson:
    """A meeting with what it needs. `until` (UTC milliseconds) is the moment at which it is going on still."""

    store: Store
    clock: Clock
    catalogue: Catalogue
    packs: Mapping[str, Pack]
    meeting: Meeting
    instructor: str
    chance: random.Random
    until: int | None = None

    @property
    def day(self) -> datetime.date:
        """Its civil date."""
        return datetime.date.fromisoformat(self.meeting.day)

    def hold(self, pupils: Sequence[Pupil], guests: int = 0) -> None:
        """Mark who has come, let them practise in turn, and write it down."""
        start = moment(self.day, 0) + _minutes(self.meeting.start) * 60_000
        self.clock.ms = start + SETTLING // 5
        here = self._mark(pupils)
        if guests:
            attendance.mark_guests(self.store, self.meeting.uid, guests, self.instructor)
            here += [Pupil("", Traits(self.chance.randrange(10**6), GUEST_AGE, 0.1)) for _ in range(min(2, guests))]
        sittings = self._practise(here, start + SETTLING)
        running = [sitting for sitting in sittings if sitting.running]
        if running:
            self.chance.choice(running).call_now()
        moments: list[Moment] = [one for sitting in sittings for one in sitting.moments()]
        with self.store.writing():
            for at, write in sorted(moments, key=lambda one: one[0]):
                self.clock.ms = at
                write()
        if self.until is not None:
            self._show(running)

    def _mark(self, pupils: Sequence[Pupil]) -> list[Pupil]:
        states = [(pupil, self._comes(pupil)) for pupil in pupils]
        here = [pupil for pupil, state in states if state in attendance.ATTENDED]
        # The sheet of a meeting that is going on holds who has come; who may still come is not marked.
        known = [(p.uid, state) for p, state in states if self.until is None or state in attendance.ATTENDED]
        attendance.mark_all(self.store, self.meeting.uid, known, self.instructor)
        self.chance.shuffle(here)
        return here

    def _comes(self, pupil: Pupil) -> State:
        if self.chance.random() > pupil.reliable:
            return "excused" if self.chance.random() < 0.3 else "absent"
        drawn = self.chance.random()
        if drawn < 0.06:
            return "late"
        return "left_early" if drawn < 0.09 and self.until is None else "present"

    def _practise(self, here: Sequence[Pupil], begins: int) -> list[Sitting]:
        """Everybody at the kiosk that is free first; where the meeting is going on the first kiosk stays free."""
        free = dict.fromkeys(KIOSKS if self.until is None else KIOSKS[1:], begins)
        sittings: list[Sitting] = []
        waiting = []
        for pupil in here:
            kiosk = min(free, key=free.__getitem__)
            if not self._begun(free[kiosk]):
                waiting.append(pupil)
                continue
            for _ in range(self.chance.choice(RUNS) if pupil.uid else 1):
                if not self._begun(free[kiosk]):
                    break
                sittings.append(self._sit(pupil, kiosk, free[kiosk]))
                free[kiosk] = sittings[-1].end + BETWEEN
        running = {sitting.learner for sitting in sittings if sitting.running}
        again = [pupil for pupil in here if pupil.uid not in running and pupil not in waiting]
        return [*sittings, *self._sitting_down([*waiting, *again], sittings)]

    def _begun(self, at: int) -> bool:
        return self.until is None or at < self.until

    def _sitting_down(self, next_ones: Sequence[Pupil], before: Sequence[Sitting]) -> list[Sitting]:
        """Where the meeting is going on: kiosks that nobody uses at this moment are taken by the next ones."""
        if self.until is None:
            return []
        busy = {sitting.kiosk for sitting in before if sitting.running}
        found = []
        for pupil, kiosk in zip(next_ones, (kiosk for kiosk in KIOSKS[1:] if kiosk not in busy), strict=False):
            theirs = [sitting for sitting in before if sitting.kiosk == kiosk or sitting.learner == pupil.uid]
            left = max((sitting.end for sitting in theirs), default=0)
            begins = max(left + 1000, self.until - self.chance.randint(*JUST_NOW))
            if self._begun(begins):
                found.append(self._sit(pupil, kiosk, begins))
        return found

    def _sit(self, pupil: Pupil, kiosk: str, begins: int) -> Sitting:
        """One attempt at what is proposed next; what it taught is kept unless it is going on still."""
        wanted = mastery.suggest(pupil.history, self.packs, self.day)
        if wanted is None:
            raise ValueError("no packs to practise with")
        played = self._play(pupil, wanted)
        going_on = self.until is not None and begins + played.end > self.until
        until = self.until if going_on else None
        if until is not None:
            done = [at for at, action in played.actions if isinstance(action, practice.Touch) and begins + at <= until]
            played = self._play(pupil, wanted, touches=len(done))
        elif pupil.uid:
            self._remember(pupil, wanted, played.result)
        who = pupil.uid or None
        return Sitting(self.store, self.meeting, who, kiosk, wanted, played, begins, self.instructor, until)

    def _play(self, pupil: Pupil, wanted: Suggestion, touches: int | None = None) -> Played:
        pack = self.packs[wanted.pack]
        mission = pack.mission(wanted.mission)
        if mission is None:
            raise ValueError(f"no mission {wanted.mission} in {wanted.pack}")
        situation = replace(mission.situation, skin=wanted.skin, per_page=pack.skin(wanted.skin).per_page(lying=False))
        mission = replace(mission, situation=situation)
        return simulate.play(
            self.catalogue.kiosk(pack.id, situation),
            mission,
            wanted.level,
            pupil.traits,
            pupil.memory.familiarity(pupil.traits, pack.id, self.day),
            run=len(pupil.history),
            touches=touches,
        )

    def _remember(self, pupil: Pupil, wanted: Suggestion, result: practice.Result) -> None:
        in_a_row = 1
        for run in reversed(pupil.history):
            if run.day != self.day or run.pack != wanted.pack:
                break
            in_a_row += 1
        pupil.memory = pupil.memory.after(pupil.traits, wanted.pack, self.day, result.correct, in_a_row)
        pupil.history.append(
            Run(
                wanted.pack,
                wanted.mission,
                wanted.skin,
                wanted.level,
                self.day,
                result.correct,
                result.unaided,
                result.ended == "stopped",
            )
        )

    def _show(self, running: Sequence[Sitting]) -> None:
        """What the kiosks show at the moment of the demonstration."""
        self.clock.ms = self.until or self.clock.ms
        busy = {sitting.kiosk: sitting for sitting in running}
        for kiosk in KIOSKS:
            if kiosk in busy:
                busy[kiosk].show()
            else:
                live.show(self.store, kiosk)


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
