"""The kiosk's place in the records: who may practise, what is written down, what the console sees.

Everything is written by the records' own thread; the window never waits for a disk.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import fields
from datetime import date
from typing import Any

from courses import practice
from courses.assigned import Assigned
from courses.comfort import Comfort
from courses.mastery import Run
from courses.pressures import Real, known
from kiosk_trainer.help import Call
from kiosk_trainer.people import ASKED, Group, Nobody, Past, People, Person
from kiosk_trainer.session import Scribe
from kiosk_trainer.task import Task
from records import assignments, attempts, centres, classes, confidence, live, people, pressing, watching
from records.assignments import Assignment
from records.attempts import Attempt
from records.clock import CENTRE_TIME
from records.confidence import Occasion, Question
from records.errors import StoreTrouble
from records.people import Learner
from records.recorder import Recorder
from records.store import Store
from records.writer import Writer

log = logging.getLogger(__name__)


def today() -> date:
    """The centre's civil date."""
    return datetime.datetime.now(CENTRE_TIME).date()


class StorePeople:
    """The people of a store's own centre. A store that cannot be read now is told of, and knows nobody."""

    def __init__(
        self, store: Store, trouble: Callable[[StoreTrouble], None], clock: Callable[[], datetime.datetime]
    ) -> None:
        """`clock` gives the centre's time, for the class that meets now to come first."""
        self._store, self._trouble, self._clock = store, trouble, clock

    def today(self) -> tuple[Group, ...]:
        """The classes that meet today, the one that meets now first."""
        try:
            centre = centres.centre(self._store).uid
            now = self._clock()
            meetings = classes.meetings_on(self._store, centre, now.date())
            minutes = now.hour * 60 + now.minute
            ordered = sorted(meetings, key=lambda m: abs(_middle(m) - minutes))
            return tuple(self._group(meeting) for meeting in ordered)
        except StoreTrouble as trouble:
            self._trouble(trouble)
            return ()
        except KeyError:  # a store without a centre
            return ()

    def by_number(self, number: str) -> Person | None:
        """The learner with this number, in the class that meets today where they are in one."""
        try:
            found = people.by_number(self._store, centres.centre(self._store).uid, number)
        except StoreTrouble as trouble:
            self._trouble(trouble)
            return None
        except KeyError:
            return None
        if found is None:
            return None
        here = (person for group in self.today() for person in group.people if person.uid == found.uid)
        return next(here, _person(found))

    def history(self, person: Person) -> tuple[Past, ...]:
        """Earlier attempts, the oldest first."""
        if person.guest:
            return ()
        try:
            return tuple(_past(attempt) for attempt in attempts.of_learner(self._store, person.uid))
        except StoreTrouble as trouble:
            self._trouble(trouble)
            return ()

    def real(self, person: Person) -> Real | None:
        """What the instructor has set for this person's real level: with an assignment, for them, for their class."""
        try:
            given = (one.pressing for one in self._assignments(person))
            found = next((one for one in given if one is not None), None)
            found = found or pressing.pressing(self._store, (person.uid, person.class_uid))
        except StoreTrouble as trouble:
            self._trouble(trouble)
            return None
        return None if found is None else Real(known(found.pressures), found.loudness, found.allowed)

    def assigned(self, person: Person) -> tuple[Assigned, ...]:
        """What the instructor has assigned; nothing while the records cannot be read."""
        try:
            given = tuple(one.assigned() for one in self._assignments(person))
            watched = not person.guest and watching.watched(self._store, person.uid, person.class_uid) is not None
            return (Assigned("", (), self._clock().date(), target="learner", proof=True), *given) if watched else given
        except StoreTrouble as trouble:
            self._trouble(trouble)
            return ()

    def _assignments(self, person: Person) -> tuple[Assignment, ...]:
        if person.guest:
            return ()
        return assignments.for_learner(self._store, person.uid, person.class_uid, self._clock().date())

    def profile(self, person: Person) -> Mapping[str, Any] | None:
        """What is kept of how this person uses a kiosk."""
        if person.guest:
            return None
        try:
            return people.learner(self._store, person.uid).profile
        except StoreTrouble as trouble:
            self._trouble(trouble)
            return None
        except KeyError:  # taken from the records meanwhile
            return None

    def _group(self, meeting: classes.Meeting) -> Group:
        roster = classes.roster(self._store, meeting.class_)
        klass = classes.klass(self._store, meeting.class_)
        here = tuple(_person(learner, meeting.class_, meeting.uid, klass.template) for learner in roster)
        return Group(klass.name, here)


class StoreCall:
    """One call for the instructor: on its way to the records, then waiting for the console's answer."""

    def __init__(self, desk: StoreDesk, person: Person, reason: str) -> None:
        store, kiosk = desk.store, desk.kiosk
        self._desk = desk
        self._call: Future[str] | None = desk.writer.submit(
            lambda: live.call(store, kiosk, person.uid or None, reason, person.class_uid or None)
        )
        self._answer: Future[str | None] | None = None

    def answered(self) -> bool:
        """Whether the console has answered. Looks without waiting: the answer comes with a later question, once."""
        if self._call is None or not self._call.done() or self._call.exception() is not None:
            return False
        if self._answer is None:
            store, uid = self._desk.store, self._call.result()
            self._answer = self._desk.writer.submit(lambda: live.answered(store, uid))
            return False
        if not self._answer.done():
            return False
        came = self._answer.exception() is None and self._answer.result() is not None
        self._answer = None
        if came:
            self._call = None
        return came


class StoreScribe:
    """One attempt's way into the store, and its row on the console."""

    def __init__(self, desk: StoreDesk, person: Person, task: Task) -> None:
        self._desk, self._person, self._task = desk, person, task
        self._since = desk.store.now()
        self._call: Call | None = None
        self._recorder = Recorder(
            desk.writer,
            desk.kiosk,
            task.pack.id,
            task.mission.id,
            task.skin.id,
            task.level,
            person.uid or None,
            person.class_uid or None,
            person.meeting or None,
        )

    @property
    def uid(self) -> str:
        """The attempt's."""
        return self._recorder.uid

    def step(self, n: int, step: Sequence[Any]) -> None:
        """Keep a step."""
        self._recorder.step(n, step)

    def now(self, step: int, next_touch: str, called: bool) -> None:
        """What the console shows of this kiosk."""
        self._show("called" if called else "practising", step, next_touch)

    def call(self, reason: str) -> None:
        """Call the instructor."""
        self._call = self._desk.call(self._person, reason)

    def answered(self) -> bool:
        """Whether the console has answered the call."""
        return self._call is not None and self._call.answered()

    def finish(self, result: practice.Result) -> None:
        """The attempt's row in place of its journal."""
        self._recorder.finish(result)
        self._show("done", len(result.steps), "")

    def _show(self, state: live.KioskState, step: int, next_touch: str) -> None:
        person, task = self._person, self._task
        self._desk.show(
            learner=person.uid or None,
            class_=person.class_uid or None,
            pack=task.pack.id,
            mission=task.mission.id,
            level=task.level,
            step=step,
            next_touch=next_touch,
            state=state,
            since=self._since,
        )


class StoreDesk:
    """Reads people and writes attempts of one kiosk."""

    def __init__(self, store: Store, kiosk: str, trouble: Callable[[StoreTrouble | None], None]) -> None:
        """`trouble` is told, from any thread, what holds the writing up, and None when it is over."""
        self.store, self.kiosk = store, kiosk
        self.writer = Writer(store, trouble)
        self._trouble = trouble
        self.people: People = StorePeople(store, trouble, lambda: datetime.datetime.now(CENTRE_TIME))
        self._shown: dict[str, Any] | None = None
        self._kept: dict[str, Comfort] = {}

    def recover(self) -> Future[tuple[Attempt, ...]]:
        """What this kiosk was doing when it died becomes an abandoned attempt."""
        return self.writer.submit(lambda: attempts.recover(self.store, self.kiosk))

    def open(self, person: Person, task: Task) -> Scribe:
        """A new attempt."""
        return StoreScribe(self, person, task)

    def idle(self) -> None:
        """Nobody is here."""
        self.show(state="idle")

    def ready(self, person: Person) -> None:
        """Somebody has come and chooses."""
        self.show(state="idle", learner=person.uid or None, class_=person.class_uid or None)

    def call(self, person: Person, reason: str) -> Call:
        """Call the instructor."""
        return StoreCall(self, person, reason)

    def keep(self, person: Person, comfort: Comfort) -> None:
        """How this person uses a kiosk, at any kiosk of the centre. While the line is held up the last one counts."""
        waiting, self._kept[person.uid] = person.uid in self._kept, comfort
        if not waiting:
            self.writer.submit(lambda: self._write_kept(person.uid))

    def _write_kept(self, uid: str) -> None:
        comfort = self._kept.pop(uid, None)
        if comfort is None:
            return  # an earlier one has taken it along
        try:
            with self.store.writing():
                before = people.learner(self.store, uid).profile
                others = {name: value for name, value in before.items() if name not in _COMFORT}
                profile = {**others, **comfort.kept(), ASKED: True}
                if profile != before:
                    people.change_learner(self.store, uid, profile=profile)
        except StoreTrouble:
            self._kept.setdefault(uid, comfort)
            raise

    def occasion(self, person: Person) -> Occasion | None:
        """Whether a learner is to be asked how sure they feel; nobody is asked while the records cannot be read."""
        try:
            return _occasion(self.store, person)
        except StoreTrouble as trouble:
            self._trouble(trouble)
        except KeyError:  # taken from the records meanwhile
            pass
        return None

    def feel(self, person: Person, occasion: Occasion, answers: Mapping[Question, int]) -> None:
        """Keep what was answered."""
        kept = dict(answers)
        self.writer.submit(lambda: confidence.keep(self.store, person.uid, person.class_uid, occasion, kept))

    def show(self, **now: Any) -> None:
        """What the console shows of this kiosk. While the line is held up only the last one is kept waiting."""
        waiting, self._shown = self._shown, now
        if waiting is None:
            self.writer.submit(self._write_shown)

    def _write_shown(self) -> None:
        now, self._shown = self._shown, None
        if now is None:
            return
        try:
            live.show(self.store, self.kiosk, **now)
        except StoreTrouble:
            self._shown = self._shown or now
            raise

    def close(self) -> None:
        """Write what is left."""
        self.show(state="idle")
        left = self.writer.close()
        if left is not None:
            log.error("not everything was written: %s", left)
        self.store.close()


class GuestDesk:
    """Where there is no store: everybody may practise, nothing is kept."""

    def __init__(self) -> None:
        self.people: People = Nobody()

    def open(self, person: Person, task: Task) -> Scribe:  # noqa: ARG002  the contract's shape
        """Nothing is written."""
        return GuestScribe()

    def idle(self) -> None:
        """Nobody looks."""

    def ready(self, person: Person) -> None:
        """Nobody looks."""

    def call(self, person: Person, reason: str) -> Call:  # noqa: ARG002  the contract's shape
        """Nobody hears; the glass still says that help is wanted."""
        return GuestCall()

    def keep(self, person: Person, comfort: Comfort) -> None:
        """Forgotten."""

    def occasion(self, person: Person) -> None:
        """Guests are not asked."""

    def feel(self, person: Person, occasion: Occasion, answers: Mapping[Question, int]) -> None:
        """Forgotten."""


class GuestCall:
    """A call that nobody hears."""

    def answered(self) -> bool:
        """Never."""
        return False


class GuestScribe:
    """Writes nothing."""

    def step(self, n: int, step: Sequence[Any]) -> None:
        """Forgotten."""

    def now(self, step: int, next_touch: str, called: bool) -> None:
        """Nobody looks."""

    def call(self, reason: str) -> None:
        """Nobody hears; the glass still says that help is wanted."""

    def answered(self) -> bool:
        """Never."""
        return False

    def finish(self, result: practice.Result) -> None:
        """Forgotten."""


_COMFORT = frozenset(field.name for field in fields(Comfort))


def _occasion(store: Store, person: Person) -> Occasion | None:
    """before: nothing was practised in this class yet. after: its last meeting is today's, and something was."""
    if person.guest or not person.class_uid:
        return None
    asked = {one.occasion for one in confidence.of_learner(store, person.uid) if one.class_ == person.class_uid}
    practised = any(one.class_ == person.class_uid for one in attempts.of_learner(store, person.uid))
    if not practised:
        return None if "before" in asked else "before"
    meetings = [one for one in classes.klass(store, person.class_uid).meetings if not one.cancelled]
    last = max(meetings, key=lambda one: (one.day, one.start), default=None)
    over = last is not None and last.uid == person.meeting
    return "after" if over and "after" not in asked else None


def _middle(meeting: classes.Meeting) -> float:
    """Minutes after midnight of the middle of a meeting; noon where its start cannot be read."""
    hour, _, minute = meeting.start.partition(":")
    start = int(hour) * 60 + int(minute) if hour.isdigit() and minute.isdigit() else 12 * 60
    return start + meeting.hours * 30


def _person(learner: Learner, class_uid: str = "", meeting: str = "", template: str = "") -> Person:
    return Person(learner.uid, learner.name, learner.number, class_uid, meeting, template)


def _past(attempt: Attempt) -> Past:
    return Past(
        Run(
            attempt.pack,
            attempt.mission,
            attempt.skin,
            next((level for level in practice.LEVELS if level == attempt.level), "follow"),
            date.fromisoformat(attempt.day),
            attempt.correct,
            attempt.unaided,
            attempt.ended not in ("done", "spoiled"),
        ),
        attempt.seconds,
    )
