"""Classes, their meetings, and who is enrolled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlite_utils import Database

from courses.templates import TEMPLATES, Template
from records import counting, facts, people, tally, things
from records.clock import Stamp, day_of, new_uid
from records.people import Learner
from records.statements import statement
from records.store import Store
from records.things import Value

OPEN_NEEDS = 4
"""Meetings of open practice after which somebody counts as trained: as many as the short course has."""

SHARE = 0.8
"""Share of the meetings that completes a class, unless it is set otherwise."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One 차시. `day` is the centre's civil date ("2026-03-03"), `start` the clock ("14:00"), `hours` its length."""

    uid: str
    class_: str
    number: int
    day: str
    start: str
    hours: float
    topic: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Class:
    """A class with its meetings in their order. Completed by attending `share` of the meetings that were not cancelled,
    or `needed` meetings where that is not 0 (open practice). `state` is open or closed.
    """

    uid: str
    name: str
    centre: str
    course: str
    template: str
    instructor: str
    share: float
    needed: int
    state: str
    meetings: tuple[Meeting, ...]

    @property
    def hours(self) -> float:
        """Length of all meetings that were not cancelled."""
        return sum(meeting.hours for meeting in self.meetings if not meeting.cancelled)


def add_class(
    store: Store,
    name: str,
    centre: str,
    course: str,
    template: Template = "four",
    instructor: str = "",
    meetings: Sequence[tuple[date, str, float]] = (),
    share: float = SHARE,
) -> str:
    """Add a class with its meetings as (day, start, hours); gives its uid."""
    if template not in TEMPLATES:
        raise ValueError(template)
    uid = new_uid()
    values: dict[str, Value] = {
        "name": name,
        "centre": centre,
        "course": course,
        "template": template,
        "instructor": instructor,
        "share": round(share * 100),
        "needed": OPEN_NEEDS if template == "open" else 0,
    }
    with store.writing() as db:
        stamp = things.tick(db, store.now(), store.place)
        things.put(db, "classes", uid, values, stamp)
        for number, (day, start, hours) in enumerate(sorted(meetings), 1):
            _put_meeting(db, new_uid(), uid, number, day, start, hours, stamp)
        tally.derive_classes(db, [uid])
    return uid


def change_class(store: Store, uid: str, **values: Any) -> None:
    """Change fields: name, course, instructor, state, share (0-1), needed. Who completed it is counted again.

    Raises KeyError for other fields.
    """
    if not values.keys() <= {"name", "course", "instructor", "state", "share", "needed"}:
        raise KeyError(", ".join(sorted(values)))
    if "share" in values:
        values["share"] = round(values["share"] * 100)
    with store.writing() as db:
        things.put(db, "classes", uid, values, things.tick(db, store.now(), store.place))
        tally.derive(db, tally.of_classes(db, [uid]))
        tally.derive_classes(db, [uid])


def add_meeting(store: Store, class_uid: str, day: date, start: str, hours: float, topic: str = "") -> str:
    """Add a meeting behind the others; gives its uid."""
    uid = new_uid()
    with store.writing() as db:
        number = db.execute(
            "select coalesce(max(meetings.number), 0) + 1 from meetings where meetings.class = ?", [class_uid]
        ).fetchone()[0]
        stamp = things.tick(db, store.now(), store.place)
        _put_meeting(db, uid, class_uid, number, day, start, hours, stamp, topic)
        tally.derive(db, tally.of_classes(db, [class_uid]))
        tally.derive_classes(db, [class_uid])
    return uid


def change_meeting(store: Store, uid: str, **values: Any) -> None:
    """Change fields: day (date), start, hours, topic, number, cancelled. Raises KeyError for other fields."""
    changed: dict[str, Value] = {}
    for field, value in values.items():
        if field == "day":
            changed["day"] = value.isoformat()
        elif field == "hours":
            changed["minutes"] = round(value * 60)
        elif field in ("start", "topic"):
            changed[field] = str(value)
        elif field in ("number", "cancelled"):
            changed[field] = int(value)
        else:
            raise KeyError(field)
    with store.writing() as db:
        things.put(db, "meetings", uid, changed, things.tick(db, store.now(), store.place))
        of = db.execute("select meetings.class from meetings where meetings.uid = ?", [uid]).fetchone()
        tally.derive(db, tally.of_classes(db, [of[0]]))
        tally.derive_classes(db, [of[0]])


def klass(store: Store, uid: str) -> Class:
    """One class. Raises KeyError."""
    with store.reading() as db:
        found = _read(db, "where classes.uid = ?", [uid])
    if not found:
        raise KeyError(uid)
    return found[0]


def classes(store: Store, centre: str = "") -> tuple[Class, ...]:
    """The classes of a centre (all without one), open ones first, then by name."""
    where = "where (? = '' or classes.centre = ?) order by classes.state desc, classes.name, classes.uid"
    with store.reading() as db:
        return _read(db, where, [centre, centre])


def meeting(store: Store, uid: str) -> Meeting:
    """One meeting. Raises KeyError."""
    with store.reading() as db:
        row = db.execute(statement("meetings") + "where meetings.uid = ?", [uid]).fetchone()
    if row is None:
        raise KeyError(uid)
    return _meeting(row)


def meetings_on(store: Store, centre: str, day: date | str) -> tuple[Meeting, ...]:
    """The meetings a centre holds on a day, by their start; cancelled ones are left out."""
    text = day if isinstance(day, str) else day.isoformat()
    with store.reading() as db:
        rows = db.execute(
            statement("meetings") + "join classes on classes.uid = meetings.class "
            "where meetings.day = ? and classes.centre = ? and meetings.cancelled = 0 "
            "order by meetings.start, meetings.uid",
            [text, centre],
        ).fetchall()
    return tuple(_meeting(row) for row in rows)


def enrol(store: Store, class_uid: str, learner_uid: str, by: str = "", state: str = "enrolled") -> None:
    """Enrol a learner, or (state "left") take them off the roster; what was before stays in the history."""
    enrol_all(store, class_uid, [learner_uid], by, state)


def enrol_all(store: Store, class_uid: str, learners: Sequence[str], by: str = "", state: str = "enrolled") -> None:
    """The same for several learners at once."""
    if state not in ("enrolled", "left"):
        raise ValueError(state)
    with store.writing() as db:
        now = store.now()
        row: dict[str, Value] = {"class": class_uid, "state": state, "decided_by": by, "at": now, "day": day_of(now)}
        row["stamp"] = str(things.tick(db, now, store.place))
        for learner in learners:
            row |= {"uid": new_uid(), "learner": learner}
            facts.add(db, "enrolments", row)
            db.execute(statement("keep_enrolment"), row)
        tally.derive(db, tally.of_learners(db, learners))


def roster(store: Store, class_uid: str) -> tuple[Learner, ...]:
    """The learners of a class, by name."""
    with store.reading() as db:
        return people.read(
            db,
            "join enrolment_now on enrolment_now.learner = learners.uid "
            "where enrolment_now.class = ? and enrolment_now.state = 'enrolled' order by learners.name, learners.uid",
            [class_uid],
        )


def classes_of(store: Store, learner_uid: str) -> tuple[Class, ...]:
    """The classes a learner is enrolled in."""
    with store.reading() as db:
        return _read(
            db,
            "join enrolment_now on enrolment_now.class = classes.uid "
            "where enrolment_now.learner = ? and enrolment_now.state = 'enrolled' order by classes.name, classes.uid",
            [learner_uid],
        )


def share_of(store: Store, uid: str, share: float | None = None) -> tuple[int, int]:
    """Meetings of a class that must be attended, and all that were not cancelled.

    By the class's own rule, or by another `share` (0-1) where one is given and the class goes by shares.
    """
    one = klass(store, uid)
    held = sum(not meeting.cancelled for meeting in one.meetings)
    return counting.needed(held, round((one.share if share is None else share) * 100), one.needed), held


def _put_meeting(
    db: Database, uid: str, class_: str, number: int, day: date, start: str, hours: float, stamp: Stamp, topic: str = ""
) -> None:
    values: dict[str, Value] = {
        "class": class_,
        "number": number,
        "day": day.isoformat(),
        "start": start,
        "minutes": round(hours * 60),
        "topic": topic,
    }
    things.put(db, "meetings", uid, values, stamp)


def _read(db: Database, where: str, values: Sequence[Value]) -> tuple[Class, ...]:
    rows = db.execute(statement("classes") + where, values).fetchall()
    found = []
    for uid, name, centre, course, template, instructor, share, needed, state in rows:
        meetings = db.execute(
            statement("meetings") + "where meetings.class = ? order by meetings.number, meetings.day, meetings.uid",
            [uid],
        ).fetchall()
        found.append(
            Class(
                uid,
                name,
                centre,
                course,
                template,
                instructor,
                share / 100,
                needed,
                state,
                tuple(_meeting(row) for row in meetings),
            )
        )
    return tuple(found)


def _meeting(row: Sequence[Any]) -> Meeting:
    uid, class_, number, day, start, minutes, topic, cancelled = row
    return Meeting(uid, class_, number, day, start, minutes / 60, topic, bool(cancelled))
