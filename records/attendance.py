"""Who was there: marks that are added and never edited. The latest counts; the others are the history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlite_utils import Database

from records import facts, tally, things
from records.clock import day_of, new_uid, start_of
from records.counting import ATTENDED as ATTENDED
from records.statements import statement
from records.store import Store
from records.things import Value

State = Literal["present", "late", "left_early", "absent", "excused"]
STATES: tuple[State, ...] = get_args(State)
TAKEN_BACK = "taken_back"
"""What a mark becomes that was undone and had none before it: it stays in the history and counts for nothing."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark as it was made: `at` is UTC milliseconds, `day` the centre's date of the marking."""

    uid: str
    meeting: str
    learner: str
    state: State | Literal["taken_back"]
    by: str
    at: int
    day: str


def mark(store: Store, meeting: str, learner: str, state: State, by: str = "") -> str:
    """Say whether a learner was at a meeting; gives the mark's uid. A correction is one more mark."""
    return mark_all(store, meeting, [(learner, state)], by)[0]


def mark_all(store: Store, meeting: str, states: Iterable[tuple[str, State]], by: str = "") -> tuple[str, ...]:
    """Mark many learners of one meeting in one transaction. Raises ValueError for an unknown state."""
    wanted = list(states)
    for _, state in wanted:
        if state not in STATES:
            raise ValueError(state)
    return _mark(store, [(meeting, learner, state) for learner, state in wanted], by)


@dataclass(frozen=True, slots=True)
class Made:
    """A mark that was made here, with what stood in its cell before (empty: nothing)."""

    uid: str
    meeting: str
    learner: str
    before: str


def change(
    store: Store, meeting: str, states: Iterable[tuple[str, State]], by: str = "", blank: bool = False
) -> tuple[Made, ...]:
    """`mark_all`, which can be taken back; `blank`: only of those who have no mark by now.

    Raises ValueError for an unknown state.
    """
    wanted = list(states)
    with store.writing() as db:
        before = {
            learner: "" if state == TAKEN_BACK else state
            for learner, state in db.execute(
                "select attendance_now.learner, attendance_now.state from attendance_now "
                "where attendance_now.meeting = ?",
                [meeting],
            ).fetchall()
        }
        if blank:
            wanted = [one for one in wanted if not before.get(one[0])]
        uids = mark_all(store, meeting, wanted, by)
    return tuple(
        Made(uid, meeting, learner, before.get(learner, "")) for uid, (learner, _) in zip(uids, wanted, strict=True)
    )


def take_back(store: Store, made: Iterable[Made], by: str = "") -> dict[str, str]:
    """Undo marks: what stood before them stands again, as one more mark each. Gives the uids of these by the old ones.

    A mark that somebody has corrected since is left as it is.
    """
    with store.writing() as db:
        still = [
            one
            for one in made
            if db.execute(
                "select 1 from attendance_now where attendance_now.meeting = ? and attendance_now.learner = ? "
                "and attendance_now.uid = ?",
                [one.meeting, one.learner, one.uid],
            ).fetchone()
        ]
        uids = _mark(store, [(one.meeting, one.learner, one.before or TAKEN_BACK) for one in still], by)
    return {one.uid: uid for one, uid in zip(still, uids, strict=True)}


def _mark(store: Store, wanted: Sequence[tuple[str, str, str]], by: str) -> tuple[str, ...]:
    uids = []
    with store.writing() as db:
        now = store.now()
        for meeting, learner, state in wanted:
            row: dict[str, Value] = {
                "uid": new_uid(),
                "meeting": meeting,
                "learner": learner,
                "state": state,
                "marked_by": by,
                "at": now,
                "day": day_of(now),
                "stamp": str(things.tick(db, now, store.place)),
            }
            facts.add(db, "attendance", row)
            db.execute(statement("keep_attendance"), row)
            uids.append(str(row["uid"]))
        tally.derive(db, tally.of_learners(db, [learner for _, learner, _ in wanted]))
    return tuple(uids)


def sheet(store: Store, class_uid: str) -> dict[tuple[str, str], State]:
    """The marks that count, by (meeting, learner)."""
    with store.reading() as db:
        rows = db.execute(
            "select attendance_now.meeting, attendance_now.learner, attendance_now.state from meetings "
            "join attendance_now on attendance_now.meeting = meetings.uid "
            "where meetings.class = ? and attendance_now.state <> ?",
            [class_uid, TAKEN_BACK],
        ).fetchall()
    return {(meeting, learner): state for meeting, learner, state in rows}


def seen(store: Store, class_uid: str, day: str) -> dict[str, int]:
    """Who of a class's roster was at a kiosk on a day, and since when (UTC milliseconds): a proposal, never a mark."""
    with store.reading() as db:
        values = {"class": class_uid, "day": day, "from": start_of(day), "until": start_of(day, 1)}
        return {row[0]: int(row[1]) for row in db.execute(statement("class_seen"), values)}


def history(store: Store, meeting: str, learner: str | None = None) -> tuple[Mark, ...]:
    """All marks of a meeting, or of one learner there, oldest first."""
    with store.reading() as db:
        rows = db.execute(
            "select attendance.uid, attendance.meeting, attendance.learner, attendance.state, attendance.marked_by, "
            "attendance.at, attendance.day from attendance "
            "where attendance.meeting = :meeting and (:learner is null or attendance.learner = :learner) "
            "order by attendance.stamp, attendance.uid",
            {"meeting": meeting, "learner": learner},
        ).fetchall()
    return tuple(Mark(*row) for row in rows)


def share(store: Store, class_uid: str, learner: str) -> tuple[int, int]:
    """Meetings a learner attended, and meetings of the class that were not cancelled.

    What a merged person attended under another learner counts too.
    """
    with store.reading() as db:
        return shares(db, class_uid, learner)


def shares(db: Database, class_uid: str, learner: str) -> tuple[int, int]:
    """`share` inside a block that reads or writes already."""
    row = db.execute(statement("attended_share"), {"class": class_uid, "learner": learner}).fetchone()
    return int(row[0]), int(row[1])


def shares_of_class(store: Store, class_uid: str) -> dict[str, int]:
    """Meetings that each learner on a class's roster attended, in one question."""
    with store.reading() as db:
        return {row[0]: int(row[1]) for row in db.execute(statement("attended_shares"), {"class": class_uid})}


def mark_guests(store: Store, meeting: str, guests: int, by: str = "") -> None:
    """Say how many people without a name practised at a meeting. They count as attendances, never as persons."""
    if guests < 0:
        raise ValueError(guests)
    with store.writing() as db:
        now = store.now()
        row: dict[str, Value] = {
            "uid": new_uid(),
            "meeting": meeting,
            "guests": guests,
            "marked_by": by,
            "at": now,
            "day": day_of(now),
            "stamp": str(things.tick(db, now, store.place)),
        }
        facts.add(db, "guest_counts", row)
        db.execute(statement("keep_guest_count"), row)
        held = db.execute("select meetings.class from meetings where meetings.uid = ?", [meeting]).fetchall()
        tally.derive_classes(db, [row[0] for row in held])


def guests(store: Store, meeting: str) -> int:
    """The number of guests at a meeting."""
    with store.reading() as db:
        row = db.execute(
            "select guest_counts_now.guests from guest_counts_now where guest_counts_now.meeting = ?", [meeting]
        ).fetchone()
    return int(row[0]) if row else 0
