"""A class of simulated learners takes turns at a few kiosks, with the very functions that kiosks and console use.

To see that nobody is forgotten and nobody sits twice at once. Nothing is claimed of learning, and the seconds that
people take to change places and between two missions are assumptions.
"""

from __future__ import annotations

import datetime
import heapq
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from courses import mastery, simulate, turns
from courses.catalogue import Catalogue
from courses.mastery import Run, Suggestion
from courses.pack import Pack
from courses.simulate import Played
from records import centres, classes, people
from records import turns as kept
from records.classes import Meeting
from records.demonstration.lesson import Clock, Pupil, moment
from records.demonstration.people import invent
from records.demonstration.sitting import Sitting
from records.store import Store

WALK = (3.0, 9.0)
"""Seconds from the name on the glass to the touch of whoever is called (they sit near); assumed."""
MACHINE = 0.6
"""Seconds from "enough" to the next name on the glass, as measured in tests/walks/test_turns.py."""
CHOOSE = (15.0, 30.0)
"""Seconds to choose a mission and to hear it; assumed."""
READ = (10.0, 20.0)
"""Seconds to read a result; assumed."""
START = 14 * 60


@dataclass
class Seat:
    """One kiosk of the class."""

    name: str
    learner: str = ""
    began: int = 0
    missions: int = 0
    left: int | None = None
    """When the one before left; None before the first."""


@dataclass
class Outcome:
    """What came of it. Milliseconds; `twice` counts moments at which somebody sat at two kiosks, or two at one."""

    minutes: int
    names: Mapping[str, str]
    line: turns.Line = ()
    over: int = 0
    hand_overs: list[int] = field(default_factory=list)
    missions: int = 0
    longest: float = 0.0
    """Minutes of the longest turn."""
    twice: int = 0

    def had(self) -> list[float]:
        """Minutes had by each learner."""
        return [one.minutes(self.over) for one in self.line]


def hold(
    file: Path, catalogue: Catalogue, learners: int = 30, kiosks: int = 2, minutes: int = 120, seed: int = 3
) -> Outcome:
    """Let the class meet for so many minutes; the store at `file` keeps what happened. The same arguments, the same."""
    clock = Clock()
    day = datetime.date(2026, 3, 3)
    clock.set(day, START)
    with Store.open(file, place="demonstration", now=clock) as store:
        return _Class(store, clock, catalogue, day, learners, kiosks, minutes, seed).meet()


class _Class:
    """The meeting, event by event."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        catalogue: Catalogue,
        day: datetime.date,
        learners: int,
        kiosks: int,
        minutes: int,
        seed: int,
    ) -> None:
        self.store, self.clock, self.catalogue, self.day = store, clock, catalogue, day
        self.chance = random.Random(f"{seed}/turns")
        centre = centres.add_centre(store, "강북햇살복지관", "강북03", "강북구", "강북햇살복지관장")
        meetings = [(day, f"{START // 60:02d}:00", minutes / 60)]
        self.uid = classes.add_class(store, "화요 큰 반", centre, "키오스크 첫걸음", "special", meetings=meetings)
        self.meeting: Meeting = classes.klass(store, self.uid).meetings[0]
        self.pupils: dict[str, Pupil] = {}
        names = {}
        for person in invent(learners, day, seed):
            uid = people.add_learner(store, person.name, centre, birth=person.birth)
            classes.enrol(store, self.uid, uid)
            self.pupils[uid], names[uid] = Pupil(uid, person.traits), person.name
        length = turns.length(minutes, kiosks, learners)
        kept.open_list(store, self.uid, kept.present(store, self.uid), length)
        self.seats = [Seat(f"kiosk-{n + 1}") for n in range(kiosks)]
        self.end = moment(day, START + minutes)
        self.outcome = Outcome(length, names)
        self._coming: list[tuple[int, int, Callable[[], object]]] = []
        self._count = 0

    def meet(self) -> Outcome:
        """Everything in its order."""
        for seat in self.seats:
            self._at(self.clock.ms, partial(self._free, seat))
        while self._coming:
            self.clock.ms, _, what = heapq.heappop(self._coming)
            what()
        out = self.outcome
        kept.close_list(self.store, self.uid)
        found = kept.of_class(self.store, self.uid)
        out.line, out.over = found.line if found else (), self.clock.ms
        return out

    def _at(self, moment_: int, what: Callable[[], object]) -> None:
        self._count += 1
        heapq.heappush(self._coming, (moment_, self._count, what))

    def _seconds(self, between: tuple[float, float]) -> int:
        return round(1000 * self.chance.uniform(*between))

    def _change(self, what: kept.Change) -> turns.Line:
        line = kept.change(self.store, self.uid, what)
        sitting = [one for one in line if one.here]
        self.outcome.twice += len(sitting) != len({one.learner for one in sitting})
        self.outcome.twice += len(sitting) != len({one.kiosk for one in sitting})
        return line

    def _free(self, seat: Seat) -> None:
        """The turn ends and the next name is called; at the end of the meeting nobody is."""
        going_on = self.clock.ms < self.end
        happens = turns.passed if going_on else turns.ended
        line = self._change(lambda line, now: happens(line, seat.name, now))
        if seat.learner:
            self.outcome.longest = max(self.outcome.longest, (self.clock.ms - seat.began) / turns.MINUTE)
            seat.left = self.clock.ms
        seat.learner = ""
        called = turns.next_up(line, seat.name)
        if going_on and called is not None:
            self._at(
                self.clock.ms + round(1000 * MACHINE) + self._seconds(WALK), partial(self._sit, seat, called.learner)
            )

    def _sit(self, seat: Seat, learner: str) -> None:
        self._change(lambda line, now: turns.begun(line, seat.name, learner, now))
        if seat.left is not None:
            self.outcome.hand_overs.append(self.clock.ms - seat.left)
        seat.learner, seat.began, seat.missions = learner, self.clock.ms, 0
        self._at(self.clock.ms + self._seconds(CHOOSE), partial(self._practise, seat))

    def _practise(self, seat: Seat) -> None:
        """One mission, to its end: nobody is cut off."""
        if self.clock.ms >= self.end:
            self._free(seat)
            return
        pupil = self.pupils[seat.learner]
        wanted = mastery.suggest(pupil.history, self.catalogue.packs, self.day)
        assert wanted is not None  # there are packs
        played = self._play(pupil, wanted)
        sitting = Sitting(self.store, self.meeting, pupil.uid, seat.name, wanted, played, self.clock.ms, "한가람")
        for at, write in sitting.moments():
            self._at(at, write)
        self._at(sitting.end, partial(self._done, seat, pupil, wanted, played))

    def _done(self, seat: Seat, pupil: Pupil, wanted: Suggestion, played: Played) -> None:
        result = played.result
        pupil.memory = pupil.memory.after(pupil.traits, wanted.pack, self.day, result.correct)
        run = Run(
            wanted.pack,
            wanted.mission,
            wanted.skin,
            wanted.level,
            self.day,
            result.correct,
            result.unaided,
            result.ended == "stopped",
        )
        pupil.history.append(run)
        if result.ended != "stopped":
            self._change(lambda line, _: turns.finished(line, seat.name))
            self.outcome.missions += 1
            seat.missions += 1
        read = self.clock.ms + self._seconds(READ)
        if turns.is_over(read - seat.began, seat.missions, self.outcome.minutes, 0) or read >= self.end:
            self._at(read, partial(self._free, seat))
        else:
            self._at(read + self._seconds(CHOOSE), partial(self._practise, seat))

    def _play(self, pupil: Pupil, wanted: Suggestion) -> Played:
        pack: Pack = self.catalogue.packs[wanted.pack]
        mission = pack.mission(wanted.mission)
        assert mission is not None  # it was suggested out of this pack
        situation = replace(mission.situation, skin=wanted.skin, per_page=pack.skin(wanted.skin).per_page(lying=False))
        known = pupil.memory.familiarity(pupil.traits, pack.id, self.day)
        kiosk = self.catalogue.kiosk(pack.id, situation)
        mission = replace(mission, situation=situation)
        return simulate.play(kiosk, mission, wanted.level, pupil.traits, known, run=len(pupil.history))


def told(out: Outcome) -> Iterator[str]:
    """The table, then what it adds up to."""
    yield f"{'성명 / name':<16}{'차례 / turns':>12}{'분 / minutes':>14}{'연습 / missions':>17}"
    for one in sorted(out.line, key=lambda one: out.names[one.learner]):
        name = out.names[one.learner]
        room = " " * (18 - 2 * len(name))  # a syllable is two columns wide
        yield f"{name}{room}{one.times:>12}{one.minutes(out.over):>15.1f}{one.missions:>18}"
    yield ""
    yield f"한 차례 / a turn: {out.minutes} min, longest {out.longest:.1f} min (nobody is cut off in a mission)"
    had = out.had()
    least, most, mean = min(had), max(had), sum(had) / len(had)
    yield f"분 / minutes: {least:.1f} to {most:.1f}, mean {mean:.1f}, apart {most - least:.1f}"
    overs = [one / 1000 for one in out.hand_overs]
    mean = sum(overs) / len(overs)
    yield (
        f"바꿔 앉기 / hand-overs: {len(overs)}, mean {mean:.1f} s, longest {max(overs):.1f} s "
        f"(kiosk {MACHINE} s measured, walking {WALK[0]:.0f}-{WALK[1]:.0f} s assumed)"
    )
    yield f"연습 / missions done: {out.missions}; without any turn: {sum(one.times == 0 for one in out.line)}"
    yield f"한 사람이 두 곳에, 두 사람이 한 곳에 / twice at once: {out.twice}"
