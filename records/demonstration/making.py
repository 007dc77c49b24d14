"""Makes the demonstration centre: its past is lived through day by day, as it would have been."""

from __future__ import annotations

import contextlib
import datetime
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from courses.catalogue import Catalogue
from courses.pack import Pack
from records import attempts, centres, certificates, classes, consent, demonstration_accounts, people
from records.classes import Class, Meeting
from records.demonstration.lesson import Clock, Lesson, Pupil, moment
from records.demonstration.people import Invented, invent
from records.demonstration.timetable import LEARNERS, USUAL, Course, Machines, courses
from records.store import Store

CENTRE = ("강북햇살복지관", "강북03", "강북구", "강북햇살복지관장")
"""Name, code, district and head of the invented centre."""
INSTRUCTORS = ("한가람", "윤슬아")
SET_UP_DAYS = 14
"""A class is set up so many days before its first meeting; its learners sign up in the days after."""
OFFICE = 9 * 60 + 30
"""When the office works, in minutes after midnight."""
RELUCTANT = 0.2
"""Share of the invented learners who would rather not be photographed, or passed on by name."""
KEPT = 365 * 3
"""Days for which the invented learners have agreed to be kept."""

Tell = Callable[[float], None]


def make(
    path: Path | str | Store,
    catalogue: Catalogue,
    today: datetime.date,
    seed: int = 3,
    learners: int = LEARNERS,
    progress: Tell = lambda _: None,
    at: datetime.time = USUAL,
) -> str:
    """Make the demonstration centre; gives its uid. Under 20 seconds for the usual one.

    `at` is the moment of the demonstration: the classes before it were held, today's first one is going on.
    `learners` (at most as many as there are invented names) are spread over the classes; `progress` is told the share
    done, 0 to 1. The same arguments live through the same days; only ids and check codes are new each time.
    A file is written beside `path` and put in place when it is whole: what was begun and not finished is no store.

    Raises ValueError for a store that has a centre already, and for a catalogue without packs; the errors of
    `records.errors` for a disk.
    """
    if not catalogue.packs:
        raise ValueError("the demonstration needs packs to practise with")
    clock = Clock()
    with _opened(path, clock) as store:
        return _Making(store, clock, catalogue, today, seed, learners, at).live(progress)


@contextlib.contextmanager
def _opened(path: Path | str | Store, clock: Clock) -> Iterator[Store]:
    """The store with the past's clock in it."""
    if isinstance(path, Store):
        real, path.now = path.now, clock
        try:
            yield path
        finally:
            path.now = real
        return
    file = Path(path).absolute()
    if file.exists():
        raise ValueError(f"there is a store already: {file.name}")
    draft = file.with_name(f"{file.name}.making")
    for left in (draft, *(draft.with_name(draft.name + end) for end in ("-wal", "-shm"))):
        left.unlink(missing_ok=True)
    with Store.open(draft, place="demonstration", now=clock) as store:
        yield store
        store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    draft.replace(file)


@dataclass
class _Group:
    """A class with those who are enrolled."""

    course: Course
    uid: str = ""
    pupils: list[Pupil] = field(default_factory=list)


class _Making:
    """The centre on its way from the first day to today."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        catalogue: Catalogue,
        today: datetime.date,
        seed: int,
        learners: int,
        at: datetime.time,
    ) -> None:
        self.store, self.clock, self.catalogue, self.today, self.seed = store, clock, catalogue, today, seed
        self.now = moment(today, at.hour * 60 + at.minute)
        self.groups = [_Group(course) for course in courses(at)]
        self.people = list(invent(learners, today, seed))
        self.taken_in: list[Pupil] = []
        self.centre = ""

    def live(self, progress: Tell) -> str:
        """Everything that happened, in its order."""
        if centres.centres(self.store):
            raise ValueError("the store has a centre already")
        happened = sorted(self._happenings(), key=lambda one: one[0])
        for n, (at, what) in enumerate(happened):
            progress(n / len(happened))
            self.clock.ms = at
            what()
        self.clock.ms = max(self.clock.ms, self.now)
        progress(1.0)
        return self.centre

    def _happenings(self) -> Iterator[tuple[int, Callable[[], None]]]:
        first = min(group.course.days[0] for group in self.groups) - SET_UP_DAYS - 1
        yield self._moment(first, OFFICE), self._found
        shares = _shares([group.course.new for group in self.groups], len(self.people))
        waiting = iter(self.people)
        for n, (group, new) in enumerate(zip(self.groups, shares, strict=True)):
            course = group.course
            set_up = course.days[0] - SET_UP_DAYS
            yield min(self.now - 1, self._moment(set_up, OFFICE + n)), partial(self._set_up, group)
            for k, person in enumerate(person for _, person in zip(range(new), waiting, strict=False)):
                day = min(set_up + 1 + k // 3, course.days[0] - 1, -1)
                yield self._moment(day, OFFICE + 20 + 9 * (k % 3) + n), partial(self._take_in, group, person)
            yield self._moment(min(course.days[0], 0) - 1, OFFICE + 480), partial(self._invite, group)
            for number, day in enumerate(course.days):
                start = self._moment(day, course.start)
                if start < self.now:
                    yield start, partial(self._hold, group, number, self.now if day == 0 else None)
            if course.over:
                yield self._moment(course.days[-1], 18 * 60 + n), partial(self._close, group)

    def _moment(self, day: int, minutes: int) -> int:
        return moment(self.today + datetime.timedelta(days=day), minutes)

    def _found(self) -> None:
        self.centre = centres.add_centre(self.store, *CENTRE)
        for name in INSTRUCTORS:
            centres.add_instructor(self.store, name, self.centre)
        demonstration_accounts.add(self.store, self.centre)

    def _set_up(self, group: _Group) -> None:
        course = group.course
        start = f"{course.start // 60:02d}:{course.start % 60:02d}"
        group.uid = classes.add_class(
            self.store,
            course.name,
            self.centre,
            course.course,
            course.template,
            INSTRUCTORS[course.instructor],
            [(self.today + datetime.timedelta(days=day), start, course.hours) for day in course.days],
        )

    def _take_in(self, group: _Group, person: Invented) -> None:
        uid = people.add_learner(
            self.store,
            person.name,
            self.centre,
            person.district,
            person.group,
            person.sex,
            person.birth,
            person.telephone,
            keep_until=self.today + datetime.timedelta(days=KEPT),
        )
        self._agree(uid, person, INSTRUCTORS[group.course.instructor])
        pupil = Pupil(uid, person.traits, person.reliable)
        self.taken_in.append(pupil)
        self._enrol(group, pupil)

    def _agree(self, uid: str, person: Invented, asked_by: str) -> None:
        """The signed form: what everybody agrees to, what concerns only some, and what some would rather not."""
        chance = random.Random(f"{self.seed}/{person.name}/consent")
        refused = {item for item in ("passing_on", "photographs") if chance.random() < RELUCTANT}
        with self.store.writing():
            for item in consent.ITEMS:
                if item.id == "legal_name" or (item.sensitive and person.group != "disabled"):
                    continue  # there is nothing to ask for
                decision: consent.Decision = "refused" if item.id in refused else "given"
                consent.decide(self.store, uid, item.id, decision, asked_by, way="paper")

    def _invite(self, group: _Group) -> None:
        """Those who come to this class from another."""
        known = [pupil for pupil in self.taken_in if pupil not in group.pupils]
        chosen = self._chance(group, "invited").sample(known, min(group.course.known, len(known)))
        for pupil in chosen:
            self._enrol(group, pupil)

    def _enrol(self, group: _Group, pupil: Pupil) -> None:
        group.pupils.append(pupil)
        classes.enrol(self.store, group.uid, pupil.uid, INSTRUCTORS[group.course.instructor])

    def _hold(self, group: _Group, number: int, until: int | None) -> None:
        chance = self._chance(group, f"meeting {number}")
        meeting: Meeting = self._class(group).meetings[number]
        instructor = INSTRUCTORS[group.course.instructor]
        lesson = Lesson(
            self.store,
            self.clock,
            self.catalogue,
            self._packs(group.course.machines),
            meeting,
            instructor,
            chance,
            until,
        )
        lesson.hold(group.pupils, chance.randint(*group.course.guests))

    def _close(self, group: _Group) -> None:
        """The last meeting is over: papers for those who have earned them, and the class is closed."""
        instructor = INSTRUCTORS[group.course.instructor]
        for one in certificates.ready(self.store, group.uid):
            if one.ok:
                certificates.issue(self.store, "completion", one.learner.uid, group.uid, by=instructor)
            proving = certificates.proving(self.store, one.learner.uid, group.uid)
            if proving and group.course.machines == "shops":
                attempts.witness(self.store, proving, instructor)
                certificates.issue(
                    self.store,
                    "proof",
                    one.learner.uid,
                    group.uid,
                    by=instructor,
                    witness=instructor,
                    attempt=proving,
                )
        classes.change_class(self.store, group.uid, state="closed")

    def _class(self, group: _Group) -> Class:
        return classes.klass(self.store, group.uid)

    def _packs(self, machines: Machines) -> dict[str, Pack]:
        """The packs of a course; all of them where there are none of its sort."""
        packs = dict(self.catalogue.packs)
        if machines == "all":
            return packs
        buses = {id: pack for id, pack in packs.items() if pack.kind == "bus_stop"}
        shops = {id: pack for id, pack in packs.items() if pack.kind == "order"}
        return (buses if machines == "buses" else shops) or packs

    def _chance(self, group: _Group, what: str) -> random.Random:
        return random.Random(f"{self.seed}/{group.course.name}/{what}")


def _shares(wanted: Sequence[int], people: int) -> list[int]:
    """So many people spread over the classes as they were planned, none left over."""
    total = sum(wanted)
    ends = [round(people * sum(wanted[: n + 1]) / total) for n in range(len(wanted))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]
