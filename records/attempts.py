"""Attempts: while one runs, a journal with a row a step; when it ends, one row for ever.

`begin`, `step` and `finish` may be repeated after an error that left it open whether they were written: the same call
twice is one call. `recorder.Recorder` does that for a kiosk.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from language import Phrase
from records import batch, facts
from records.clock import day_of, new_uid
from records.statements import statement
from records.store import Store
from records.things import Value

if TYPE_CHECKING:
    from courses.practice.events import Result

Step = Sequence[Any]
"""`[step, ms, hint, asked, [[touched, kind, ms], ...]]`."""


class AttemptUnknown(KeyError):
    """No such attempt is running or has ended here: its beginning was never written."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt as it is kept. `ended` is done, spoiled, stopped or abandoned; moments are UTC milliseconds.

    `learner` is "" for a guest, `class_` and `meeting` outside a class. `wrong` holds (id, words), `steps` the journal,
    `pressures` the names of what the real level put on; the rest is as in `courses.practice.Result`.
    """

    uid: str
    learner: str
    class_: str
    meeting: str
    centre: str
    pack: str
    mission: str
    skin: str
    level: str
    kiosk: str
    started: int
    finished: int
    day: str
    ended: str
    correct: bool
    unaided: bool
    seconds: float
    touches: int
    fewest: int
    wrong_touches: int
    hints: int
    asked: int
    called: bool
    timeouts: int
    caught: bool | None
    wrong: tuple[tuple[str, Phrase], ...]
    watch: Phrase
    steps: tuple[Step, ...]
    troubles: tuple[tuple[str, int], ...] = ()
    pressures: tuple[str, ...] = ()


_COLUMNS = tuple(field.name for field in fields(Attempt))


def begin(
    store: Store,
    learner: str | None,
    class_: str | None,
    meeting: str | None,
    pack: str,
    mission: str,
    skin: str,
    level: str,
    kiosk: str,
    now: int | None = None,
    uid: str = "",
) -> str:
    """Begin an attempt; gives its uid. A guest has no learner. `now` is UTC milliseconds; the store's clock without.

    With a `uid` of the caller's (`clock.new_uid()`) it may be repeated.
    """
    started = store.now() if now is None else now
    row: dict[str, Value] = {
        "uid": uid or new_uid(),
        "learner": learner or "",
        "class": class_ or "",
        "meeting": meeting or "",
        "pack": pack,
        "mission": mission,
        "skin": skin,
        "level": level,
        "kiosk": kiosk,
        "started": started,
        "day": day_of(started),
    }
    with store.writing() as db:
        if not db.execute("select 1 from attempts where attempts.uid = ?", [row["uid"]]).fetchone():
            db.execute(statement("begin_attempt"), row)
    return str(row["uid"])


def step(store: Store, uid: str, n: int, step: Step) -> None:
    """Write the `n`-th step of a running attempt. Durable when this returns; the same `n` again replaces it."""
    with store.writing() as db:
        db.execute(
            "insert into journal (attempt, n, step) values (?, ?, ?) "
            "on conflict (attempt, n) do update set step = excluded.step",
            [uid, n, _dumps(step)],
        )


def finish(store: Store, uid: str, result: Result, now: int | None = None) -> None:
    """End an attempt: its row and the sums are written and the journal cleared, all or nothing. May be repeated.

    Raises AttemptUnknown when its beginning was never written.
    """
    finished = store.now() if now is None else now
    with store.writing() as db:
        head = _running(db, "where running.uid = ?", [uid])
        if not head:
            if db.execute("select 1 from attempts where attempts.uid = ?", [uid]).fetchone():
                return
            raise AttemptUnknown(uid)
        steps: list[Step] = list(result.steps) or [step for step, _ in _journal(db, uid)]
        row: dict[str, Value] = {
            **head[0],
            "finished": finished,
            "ended": result.ended,
            "correct": int(result.correct),
            "unaided": int(result.unaided),
            "milliseconds": round(result.seconds * 1000),
            "touches": result.touches,
            "fewest": result.fewest,
            "wrong_touches": result.wrong_touches,
            "hints": result.hints,
            "asked": result.asked,
            "called": int(result.called),
            "timeouts": result.timeouts,
            "caught": None if result.caught is None else int(result.caught),
            "wrong": _dumps([[one.id, one.words.ko, one.words.en] for one in result.wrong]),
            "watch": _dumps([result.watch.ko, result.watch.en]),
            "steps": _dumps(steps),
            "troubles": _dumps(result.troubles),
            "pressures": _dumps(sorted(result.pressures)),
        }
        _end(db, row)


def recover(store: Store, kiosk: str) -> tuple[Attempt, ...]:
    """Turn what a kiosk was doing when it died into abandoned attempts. Called when the kiosk starts."""
    ended = []
    with store.writing() as db:
        for head in _running(db, "where running.kiosk = ? order by running.uid", [kiosk]):
            steps = _journal(db, str(head["uid"]))
            touched = [touch for step, _ in steps for touch in touches(step)]
            lasted = sum(milliseconds(step) for step, _ in steps)
            row: dict[str, Value] = {
                **head,
                "finished": head["started"] + lasted,
                "ended": "abandoned",
                "correct": 0,
                "unaided": 0,
                "milliseconds": lasted,
                "touches": len(touched),
                "fewest": 0,
                "wrong_touches": sum(kind == "wrong" for _, kind in touched),
                "hints": sum(bool(_at(step, 2)) for step, _ in steps),
                "asked": sum(bool(_at(step, 3)) for step, _ in steps),
                "called": 0,
                "timeouts": 0,
                "caught": None,
                "wrong": "[]",
                "watch": '["",""]',
                "steps": "[" + ",".join(text for _, text in steps) + "]",
                "troubles": "[]",
                "pressures": "[]",
            }
            _end(db, row)
            ended.append(str(row["uid"]))
    return tuple(attempt(store, uid) for uid in ended)


def attempt(store: Store, uid: str) -> Attempt:
    """One attempt that has ended. Raises KeyError."""
    with store.reading() as db:
        found = _read(db, "where attempts.uid = ?", [uid])
    if not found:
        raise KeyError(uid)
    return found[0]


def of_learner(store: Store, learner: str) -> tuple[Attempt, ...]:
    """A learner's attempts, oldest first."""
    with store.reading() as db:
        return _read(db, "where attempts.learner = ? order by attempts.started, attempts.uid", [learner])


def of_class(store: Store, class_uid: str, day: str = "") -> tuple[Attempt, ...]:
    """The attempts made in a class, or on one day of it, oldest first."""
    where = "where attempts.class = :class and (:day = '' or attempts.day = :day)"
    with store.reading() as db:
        return _read(db, f"{where} order by attempts.started, attempts.uid", {"class": class_uid, "day": day})


def running(store: Store, kiosk: str = "") -> tuple[Mapping[str, Value], ...]:
    """The heads of attempts that have begun and not ended, of one kiosk or all."""
    with store.reading() as db:
        return tuple(_running(db, "where ? = '' or running.kiosk = ? order by running.uid", [kiosk, kiosk]))


def journal(store: Store, uid: str) -> tuple[Step, ...]:
    """The steps written so far of a running attempt."""
    with store.reading() as db:
        return tuple(step for step, _ in _journal(db, uid))


def witness(store: Store, attempt_uid: str, by: str) -> str:
    """Say that somebody watched an attempt; gives the row's uid."""
    now = store.now()
    row: dict[str, Value] = {"uid": new_uid(), "attempt": attempt_uid, "witness": by, "at": now, "day": day_of(now)}
    with store.writing() as db:
        facts.add(db, "witnesses", row)
    return str(row["uid"])


def witnesses(store: Store, attempt_uid: str) -> tuple[str, ...]:
    """Who watched an attempt."""
    with store.reading() as db:
        rows = db.execute(
            "select witnesses.witness from witnesses where witnesses.attempt = ? order by witnesses.uid", [attempt_uid]
        ).fetchall()
    return tuple(row[0] for row in rows)


def touches(step: Step) -> list[tuple[str, str]]:
    """(touched, kind) of a step, as far as it has the agreed shape."""
    listed = _at(step, 4)
    if not isinstance(listed, list | tuple):
        return []
    return [(str(t[0]), str(t[1])) for t in listed if isinstance(t, list | tuple) and len(t) >= 2]


def milliseconds(step: Step) -> int:
    """How long a step took."""
    found = _at(step, 1)
    return round(found) if isinstance(found, int | float) else 0


def _at(step: Step, place: int) -> Any:
    return step[place] if isinstance(step, list | tuple) and len(step) > place else None


def _end(db: Database, row: Mapping[str, Value]) -> None:
    if facts.add(db, "attempts", row):
        batch.count(db, [row])
    db.execute("delete from journal where journal.attempt = ?", [row["uid"]])
    db.execute("delete from running where running.uid = ?", [row["uid"]])


def _running(db: Database, where: str, values: Sequence[Value]) -> list[dict[str, Any]]:
    return list(db.query(statement("running") + where, list(values)))


def _journal(db: Database, uid: str) -> list[tuple[Step, str]]:
    rows = db.execute("select journal.step from journal where journal.attempt = ? order by journal.n", [uid]).fetchall()
    return [(json.loads(text), text) for (text,) in rows]


def _read(db: Database, where: str, values: Sequence[Value] | dict[str, Value]) -> tuple[Attempt, ...]:
    return tuple(_attempt(row) for row in db.execute(statement("attempts") + where, values).fetchall())


def _attempt(row: Sequence[Any]) -> Attempt:
    wrong, watch, steps, troubles, pressures = (json.loads(text) for text in row[25:])
    values = dict(zip(_COLUMNS, row, strict=False))
    values["seconds"] = row[16] / 1000
    for flag in ("correct", "unaided", "called", "caught"):
        values[flag] = None if values[flag] is None else bool(values[flag])
    values["wrong"] = tuple((id, Phrase(ko, en)) for id, ko, en in wrong)
    values |= {"watch": Phrase(*watch), "steps": tuple(steps)}
    values |= {"troubles": tuple((place, count) for place, count in troubles), "pressures": tuple(pressures)}
    return Attempt(**values)


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
