"""What a class has practised, read at once for all of its learners: for the console and for pages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from courses.hardest import Stop, Walk
from courses.mastery import Run
from courses.practice.events import LEVELS, Level
from courses.understanding import Past
from records import attempts
from records.attempts import Attempt
from records.statements import statement
from records.store import Store

_GROWING = (
    "attempts", "attendance", "certificates", "confidence", "enrolments", "field_practice", "guest_counts",
    "revocations", "satisfaction", "watch_ends", "watches", "witnesses",
)  # fmt: skip


def of_roster(store: Store, class_uid: str) -> Mapping[str, tuple[Past, ...]]:
    """The attempts of everybody on a class's roster, in whatever class they were made, by learner, oldest first."""
    found: dict[str, list[Past]] = {}
    with store.reading() as db:
        rows = db.execute(statement("practice_of_roster"), {"class": class_uid}).fetchall()
    for learner, pack, mission, skin, level, day, ended, correct, unaided, called, wrong, troubles in rows:
        run = _run(pack, mission, skin, level, day, ended, bool(correct), bool(unaided))
        found.setdefault(learner, []).append(Past(run, bool(called), wrong, _troubles(troubles)))
    return {learner: tuple(past) for learner, past in found.items()}


def past_of(one: Attempt) -> Past:
    """An attempt as far as learning is concerned."""
    run = _run(one.pack, one.mission, one.skin, one.level, one.day, one.ended, one.correct, one.unaided)
    return Past(run, one.called, one.wrong_touches, one.troubles)


def mark(store: Store) -> tuple[int, ...]:
    """Numbers that change when anything was practised, attended, noted, issued, revoked or enrolled.

    Costs next to nothing: what was computed can be kept while they stand.
    """
    with store.reading() as db:
        return tuple(
            int(db.execute(f"select coalesce(max({table}.seq), 0) from {table}").fetchone()[0]) for table in _GROWING
        )


def proved(store: Store, class_uid: str) -> frozenset[tuple[str, str]]:
    """(learner, pack) of everybody on a class's roster who holds a proof that stands."""
    with store.reading() as db:
        rows = db.execute(statement("proved_in_roster"), {"class": class_uid}).fetchall()
    return frozenset((learner, pack) for learner, pack in rows)


def walks(store: Store, class_uid: str, pack: str = "", since: str = "") -> tuple[Walk, ...]:
    """The attempts made in a class with their steps, of one machine or all, from a day on, oldest first."""
    with store.reading() as db:
        rows = db.execute(statement("steps_of_class"), {"class": class_uid, "pack": pack, "from": since}).fetchall()
    return tuple(Walk(learner, of, tuple(_stop(step) for step in json.loads(steps))) for learner, of, steps in rows)


def _run(pack: str, mission: str, skin: str, level: str, day: str, ended: str, correct: bool, unaided: bool) -> Run:
    at: Level = next((known for known in LEVELS if known == level), "follow")
    stopped = ended not in ("done", "spoiled")
    return Run(pack, mission, skin, at, date.fromisoformat(day), correct, unaided, stopped)


@lru_cache(maxsize=4096)
def _troubles(text: str) -> tuple[tuple[str, int], ...]:
    """A few texts come back again and again."""
    return tuple((place, count) for place, count in json.loads(text))


def _stop(step: attempts.Step) -> Stop:
    listed = list(step) if isinstance(step, list | tuple) else []
    screen = str(listed[0]) if listed else ""
    hint = listed[2] if len(listed) > 2 and isinstance(listed[2], int) else 0
    asked = bool(listed[3]) if len(listed) > 3 else False
    return Stop(screen, tuple(attempts.touches(step)), attempts.milliseconds(step), hint, asked)
