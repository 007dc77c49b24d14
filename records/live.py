"""What happens now: each kiosk's screen in a few words, calls for help, and the state of each learner of a class."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlite_utils import Database

from records import attempts, classes, facts
from records.clock import day_of, new_uid
from records.people import Learner
from records.statements import statement
from records.store import Store
from records.things import Value

KioskState = Literal["idle", "practising", "called", "done"]
LearnerState = Literal["not_started", "started", "needs_help", "done"]


@dataclass(frozen=True, slots=True)
class KioskNow:
    """What a kiosk shows now. `since` (when the mission began) and `at` (last change) are UTC milliseconds."""

    kiosk: str
    learner: str
    class_: str
    pack: str
    mission: str
    level: str
    step: int
    next_touch: str
    state: KioskState
    since: int
    at: int


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody at a kiosk wants, or seems to want, the teacher. `reason` is asked or stuck."""

    uid: str
    kiosk: str
    learner: str
    class_: str
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class LearnerNow:
    """How far a learner of a class is today.

    not_started: nothing touched. started: something was. needs_help: a call is open. done: a mission was finished
    rightly today, and no other one is running. `minutes` are those of the mission that runs, or of the last one;
    `last_wrong` is what was touched, or done, wrongly last.
    """

    learner: Learner
    state: LearnerState
    pack: str = ""
    mission: str = ""
    level: str = ""
    minutes: float = 0.0
    last_wrong: str = ""
    kiosk: str = ""


def show(
    store: Store,
    kiosk: str,
    learner: str | None = None,
    class_: str | None = None,
    pack: str = "",
    mission: str = "",
    level: str = "",
    step: int = 0,
    next_touch: str | None = "",
    state: KioskState = "idle",
    since: int | None = None,
) -> None:
    """Say what a kiosk shows now; replaces what it showed."""
    now = store.now()
    with store.writing() as db:
        db.execute(
            statement("show_kiosk"),
            {
                "kiosk": kiosk,
                "learner": learner or "",
                "class": class_ or "",
                "pack": pack,
                "mission": mission,
                "level": level,
                "step": step,
                "next_touch": next_touch or "",
                "state": state,
                "since": now if since is None else since,
                "at": now,
            },
        )


def kiosks(store: Store) -> tuple[KioskNow, ...]:
    """What every kiosk shows now, by name."""
    with store.reading() as db:
        return _kiosks(db)


def call(store: Store, kiosk: str, learner: str | None, reason: str, class_: str | None = None) -> str:
    """Call the teacher; gives the call's uid. While a call of this kiosk is open it is that one."""
    with store.writing() as db:
        now = store.now()
        for one in _open(db, day_of(now)):
            if one.kiosk == kiosk and one.learner == (learner or ""):
                return one.uid
        row: dict[str, Value] = {"uid": new_uid(), "kiosk": kiosk, "learner": learner or "", "reason": reason}
        facts.add(db, "calls", {**row, "class": class_ or "", "at": now, "day": day_of(now)})
    return str(row["uid"])


def answer(store: Store, call_uid: str, by: str) -> str:
    """Say that a call was answered; gives the answer's uid."""
    now = store.now()
    row: dict[str, Value] = {"uid": new_uid(), "call": call_uid, "answered_by": by, "at": now, "day": day_of(now)}
    with store.writing() as db:
        facts.add(db, "call_answers", row)
    return str(row["uid"])


def answered(store: Store, call_uid: str) -> str | None:
    """Who answered a call; None while nobody has."""
    with store.reading() as db:
        row = db.execute(
            "select call_answers.answered_by from call_answers where call_answers.call = ? "
            "order by call_answers.uid limit 1",
            [call_uid],
        ).fetchone()
    return str(row[0]) if row else None


def open_calls(store: Store, day: date | str | None = None) -> tuple[Call, ...]:
    """Today's calls that nobody has answered, oldest first."""
    with store.reading() as db:
        return _open(db, _day(day) if day else day_of(store.now()))


def class_states(store: Store, class_uid: str, day: date | str | None = None) -> tuple[LearnerNow, ...]:
    """How far each learner on the roster is on a day (today), by name."""
    text = _day(day) if day else day_of(store.now())
    with store.reading() as db:
        calls = {one.learner: one for one in _open(db, text)}
        last: dict[str, _Last] = {}
        for row in db.execute(statement("class_day"), {"class": class_uid, "day": text}).fetchall():
            one = _Last(*row)
            before = last.get(one.learner)
            one.right = one.right or (before is not None and before.right)
            last[one.learner] = one
        journals = _journals(db, class_uid, text)
        ended = _ended(db, sorted(one.uid for one in last.values() if not one.running))
        shown = {one.learner: one for one in _kiosks(db) if one.learner}
        people = classes.roster(store, class_uid)
    now = store.now()
    return tuple(
        _state(one, last.get(one.uid), journals.get(one.uid), ended, shown.get(one.uid), calls.get(one.uid), now)
        for one in people
    )


@dataclass(slots=True)
class _Last:
    """A learner's latest attempt of the day, running or ended."""

    learner: str
    uid: str
    pack: str
    mission: str
    level: str
    kiosk: str
    started: int
    running: int
    right: int
    milliseconds: int


def _state(
    learner: Learner,
    last: _Last | None,
    journal: list[str] | None,
    ended: dict[str, tuple[str, str]],
    shown: KioskNow | None,
    call: Call | None,
    now: int,
) -> LearnerNow:
    if last is None:
        state: LearnerState = "needs_help" if call else "not_started"
        at = shown if shown and shown.state in ("practising", "called") else None
        return LearnerNow(
            learner,
            state,
            at.pack if at else "",
            at.mission if at else "",
            at.level if at else "",
            0.0,
            "",
            call.kiosk if call else at.kiosk if at else "",
        )
    steps, otherwise = ended.get(last.uid, ("[]", "[]"))
    touched = bool(journal) or (shown is not None and shown.step > 0)
    if call:
        state = "needs_help"
    elif last.running:
        state = "started" if touched or last.right else "not_started"
    else:
        state = "done" if last.right else "started"
    lasted = now - last.started if last.running else last.milliseconds
    if last.running:
        wrong = _last_wrong(json.loads(step) for step in reversed(journal or []))
    else:
        wrong = _last_wrong(reversed(json.loads(steps))) or _first_words(otherwise)
    return LearnerNow(learner, state, last.pack, last.mission, last.level, lasted / 60000, wrong, last.kiosk)


def _last_wrong(backwards: Iterable[Any]) -> str:
    """What was touched wrongly last; the steps come with the last one first, and are read only as far as needed."""
    for step in backwards:
        wrong = [name for name, kind in attempts.touches(step) if kind == "wrong"]
        if wrong:
            return wrong[-1]
    return ""


def _first_words(text: str) -> str:
    wrong = json.loads(text)
    return str(wrong[0][1]) if wrong else ""


def _ended(db: Database, uids: list[str]) -> dict[str, tuple[str, str]]:
    """Steps and mistakes of attempts that have ended, as they are written."""
    marks = ", ".join("?" for _ in uids)
    sql = f"select attempts.uid, attempts.steps, attempts.wrong from attempts where attempts.uid in ({marks})"
    return {uid: (steps, wrong) for uid, steps, wrong in db.execute(sql, uids).fetchall()} if uids else {}


def _journals(db: Database, class_uid: str, day: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    rows = db.execute(
        "select running.learner, journal.step from running join journal on journal.attempt = running.uid "
        "where running.class = ? and running.day = ? order by running.started, running.uid, journal.n",
        [class_uid, day],
    ).fetchall()
    for learner, step in rows:
        found.setdefault(learner, []).append(step)
    return found


def _kiosks(db: Database) -> tuple[KioskNow, ...]:
    return tuple(KioskNow(*row) for row in db.execute(statement("kiosks_now")).fetchall())


def _open(db: Database, day: str) -> tuple[Call, ...]:
    return tuple(Call(*row) for row in db.execute(statement("open_calls"), [day]).fetchall())


def _day(day: date | str) -> str:
    return day if isinstance(day, str) else day.isoformat()
