"""Turns at the kiosks: one list a class and day. Every change is one transaction, so that no two kiosks call one name.

What a change does is decided by `courses.turns`; here it is read, changed and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from typing import get_args

from sqlite_utils import Database

from courses import turns
from courses.turns import Line, Naming, State, Waiting
from records import attendance, classes
from records.clock import day_of
from records.statements import statement
from records.store import Store

_ORDER = ("waiting", "away", "beside", "called", "on")

Change = Callable[[Line, int], Line]
"""A line and the moment (UTC milliseconds) to what becomes of the line."""


@dataclass(frozen=True, slots=True)
class TurnList:
    """A class's list of one day. `minutes` and `missions` are the length of a turn (0: no such limit)."""

    class_: str
    day: str
    open: bool
    minutes: int
    missions: int
    naming: Naming
    line: Line


def present(store: Store, class_uid: str) -> tuple[str, ...]:
    """The learners of a class who are at today's meeting; while nobody is marked, all who are enrolled."""
    with store.reading():
        day = day_of(store.now())
        meetings = {one.uid for one in classes.klass(store, class_uid).meetings if one.day == day}
        roster = [one.uid for one in classes.roster(store, class_uid)]
        marks = attendance.sheet(store, class_uid).items()
    sheet = {learner: state for (meeting, learner), state in marks if meeting in meetings}
    marked = any(state in attendance.ATTENDED for state in sheet.values())
    return tuple(uid for uid in roster if (sheet.get(uid) in attendance.ATTENDED if marked else uid not in sheet))


def open_list(
    store: Store,
    class_uid: str,
    learners: Iterable[str],
    minutes: int,
    missions: int = 0,
    naming: Naming = "name",
) -> TurnList:
    """Turns are taken from this class's list from now on, and from no other. Opened again, places and minutes stay.

    Raises ValueError for a length below 0 or an unknown naming.
    """
    if minutes < 0 or missions < 0 or naming not in get_args(Naming):
        raise ValueError((minutes, missions, naming))
    with store.writing() as db:
        now = store.now()
        day = day_of(now)
        for other in _lists(db, day):
            if other.open and other.class_ != class_uid:
                _close(db, other.class_, day, now)
        db.execute(
            "insert into turn_lists (class, day, open, minutes, missions, naming, at) values (?, ?, 1, ?, ?, ?, ?) "
            "on conflict (class, day) do update set open = 1, minutes = excluded.minutes, "
            "missions = excluded.missions, naming = excluded.naming",
            [class_uid, day, minutes, missions, naming, now],
        )
        _change(db, class_uid, day, now, lambda line, at: turns.opened(line, learners, at))
        return _lists(db, day, class_uid)[0]


def set_length(store: Store, class_uid: str, minutes: int, missions: int = 0) -> None:
    """Another length of a turn, for the turns that run as well. Raises ValueError."""
    if minutes < 0 or missions < 0:
        raise ValueError((minutes, missions))
    with store.writing() as db:
        db.execute(
            "update turn_lists set minutes = ?, missions = ? where turn_lists.class = ? and turn_lists.day = ?",
            [minutes, missions, class_uid, day_of(store.now())],
        )


def set_naming(store: Store, class_uid: str, naming: Naming) -> None:
    """How the class wants its names to stand on the glass. Raises ValueError."""
    if naming not in get_args(Naming):
        raise ValueError(naming)
    with store.writing() as db:
        db.execute(
            "update turn_lists set naming = ? where turn_lists.class = ? and turn_lists.day = ?",
            [naming, class_uid, day_of(store.now())],
        )


def close_list(store: Store, class_uid: str) -> None:
    """No turns any more; what everybody has had is kept for the day."""
    with store.writing() as db:
        now = store.now()
        _close(db, class_uid, day_of(now), now)


def places(line: Line) -> dict[str, tuple[State, int]]:
    """Each learner's state on the list, and for those who wait their place, counted from 1."""
    found: dict[str, tuple[State, int]] = {}
    waiting = 0
    for one in line:
        waiting += one.state == "waiting"
        found[one.learner] = (one.state, waiting if one.state == "waiting" else 0)
    return found


def open_now(store: Store) -> TurnList | None:
    """The list from which the kiosks take turns now; None where everybody comes as they like."""
    with store.reading() as db:
        return next((one for one in _lists(db, day_of(store.now())) if one.open), None)


def of_class(store: Store, class_uid: str) -> TurnList | None:
    """A class's list of today, open or not."""
    with store.reading() as db:
        return next(iter(_lists(db, day_of(store.now()), class_uid)), None)


def change(store: Store, class_uid: str, what: Change) -> Line:
    """Do something to a class's list of today, all of it or nothing; gives the list as it stands then.

    `what` is one of `courses.turns`, and sees the list that no other program can change meanwhile. What it raises
    (`turns.Elsewhere`) leaves the list as it was.
    """
    with store.writing() as db:
        now = store.now()
        return _change(db, class_uid, day_of(now), now, what)


def _close(db: Database, class_: str, day: str, now: int) -> None:
    def end(line: Line, at: int) -> Line:
        for kiosk in {one.kiosk for one in line if one.kiosk}:
            line = turns.ended(line, kiosk, at)
        return tuple(replace(one, state="waiting", kiosk="") if one.kiosk else one for one in line)

    _change(db, class_, day, now, end)
    db.execute("update turn_lists set open = 0 where turn_lists.class = ? and turn_lists.day = ?", [class_, day])


def _change(db: Database, class_: str, day: str, now: int, what: Change) -> Line:
    before = _line(db, class_, day)
    after = what(before, now)
    places = {one: place for place, one in enumerate(before)}
    changed = [(place, one) for place, one in enumerate(after) if places.get(one) != place]
    # First whoever leaves a kiosk, then whoever comes to one: at no moment two of them sit there.
    for place, one in sorted(
        changed, key=lambda row: ("waiting", "away", "beside", "called", "on").index(row[1].state)
    ):
        db.execute(statement("keep_turn"), {"class": class_, "day": day, "place": place, **asdict(one)})
    return after


def _line(db: Database, class_: str, day: str) -> Line:
    rows = db.execute(
        "select turns.learner, turns.state, turns.kiosk, turns.since, turns.had, turns.times, turns.missions "
        "from turns where turns.class = ? and turns.day = ? order by turns.place, turns.learner",
        [class_, day],
    ).fetchall()
    return tuple(Waiting(*row) for row in rows)


def _lists(db: Database, day: str, class_: str = "") -> list[TurnList]:
    rows = db.execute(
        "select turn_lists.class, turn_lists.day, turn_lists.open, turn_lists.minutes, turn_lists.missions, "
        "turn_lists.naming from turn_lists where turn_lists.day = ? and (? = '' or turn_lists.class = ?) "
        "order by turn_lists.class",
        [day, class_, class_],
    ).fetchall()
    return [TurnList(c, d, bool(o), length, most, name, _line(db, c, d)) for c, d, o, length, most, name in rows]
