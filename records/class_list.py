"""A list of classes as it is read at a glance: those that meet next first. Costs the same among forty thousand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from records.counting import ATTENDED
from records.statements import statement
from records.store import Store

LIMIT = 200
"""Classes in one list."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A class in a list. Days are ISO dates, empty where there is none; `held` counts the meetings until that day.

    `here` are the learners marked as present at that day's meetings.
    """

    uid: str
    name: str
    centre: str
    instructor: str
    learners: int
    here: int
    held: int
    meetings: int
    first_day: str
    last_day: str
    next_day: str
    next_start: str


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose class it is."""

    centre: str
    instructor: str


def _all(_: Whose) -> bool:
    return True


def listed(
    store: Store, day: str, sees: Callable[[Whose], bool] = _all, centre: str = "", limit: int = LIMIT
) -> tuple[Listed, ...]:
    """At most `limit` classes that are seen, of a centre or of all: by their next meeting, those that are over last.

    What ended lately comes before what ended long ago: papers are still wanted for it.
    """
    with store.reading() as db:
        coming: dict[str, tuple[str, str]] = {}
        for uid, at, start in _walk(db, day, True, sees, centre):
            coming.setdefault(uid, (at, start))
            if len(coming) == limit:
                break
        over: dict[str, tuple[str, str]] = {}
        if len(coming) < limit:
            for uid, _, _ in _walk(db, day, False, sees, centre):
                if uid not in coming:
                    over[uid] = ("", "")
                if len(coming) + len(over) == limit:
                    break
        if len(coming) + len(over) < limit:
            empty = _without_meetings(db, sees, centre, limit - len(coming) - len(over))
            over = {**dict.fromkeys(empty, ("", "")), **over}
        return _rows(db, {**coming, **over}, day)


def _walk(
    db: Database, day: str, ahead: bool, sees: Callable[[Whose], bool], centre: str
) -> Iterator[tuple[str, str, str]]:
    """Class, day, start of the meetings from a day on, or before it backwards."""
    way = "asc" if ahead else "desc"
    where = f"  and meetings.day {'>=' if ahead else '<'} :day and meetings.day <> ''"
    if centre:
        where += " and classes.centre = :centre"
    order = f" order by meetings.day {way}, meetings.start {way}, meetings.class"
    for uid, at, start, of, by in db.execute(
        statement("meetings_coming") + where + order, {"day": day, "centre": centre} if centre else {"day": day}
    ):
        if sees(Whose(of, by)):
            yield uid, at, start


def _without_meetings(db: Database, sees: Callable[[Whose], bool], centre: str, limit: int) -> list[str]:
    rows = db.execute(
        "select classes.uid, classes.centre, classes.instructor from classes where (? = '' or classes.centre = ?) "
        "and not exists (select 1 from meetings where meetings.class = classes.uid and meetings.cancelled = 0) "
        "order by classes.name, classes.uid limit ?",
        [centre, centre, limit],
    ).fetchall()
    return [uid for uid, of, by in rows if sees(Whose(of, by))]


def _rows(db: Database, wanted: dict[str, tuple[str, str]], day: str) -> tuple[Listed, ...]:
    if not wanted:
        return ()
    uids = list(wanted)
    names = _by_class(db, "select uid, name, centre, instructor from classes where uid in ({})", uids)
    figures = _by_class(
        db,
        "select meetings.class, min(meetings.day), max(meetings.day), count(*), "
        "sum(case when meetings.day <= ? then 1 else 0 end) from meetings where meetings.cancelled = 0 "
        "and meetings.class in ({}) group by meetings.class",
        uids,
        [day],
    )
    learners = _by_class(
        db,
        "select enrolment_now.class, count(*) from enrolment_now where enrolment_now.state = 'enrolled' "
        "and enrolment_now.class in ({}) group by enrolment_now.class",
        uids,
    )
    attended = ", ".join(f"'{state}'" for state in sorted(ATTENDED))
    here = _by_class(
        db,
        "select meetings.class, count(distinct attendance_now.learner) from meetings "
        "join attendance_now on attendance_now.meeting = meetings.uid "
        f"where meetings.day = ? and attendance_now.state in ({attended}) "
        "and meetings.class in ({}) group by meetings.class",
        uids,
        [day],
    )
    rows = []
    for uid, (next_day, next_start) in wanted.items():
        name, centre, instructor = names[uid]
        first, last, meetings, held = figures.get(uid, ("", "", 0, 0))
        count, there = learners.get(uid, (0,))[0], here.get(uid, (0,))[0]
        rows.append(
            Listed(uid, name, centre, instructor, count, there, held, meetings, first, last, next_day, next_start)
        )
    return tuple(rows)


def _by_class(db: Database, sql: str, uids: Sequence[str], before: Iterable[Any] = ()) -> dict[str, tuple[Any, ...]]:
    marks = ", ".join("?" for _ in uids)
    return {row[0]: tuple(row[1:]) for row in db.execute(sql.format(marks), [*before, *uids]).fetchall()}
