"""Assignments: what an instructor wants a class, a group of it, or one learner to practise; and a class's groups.

They can be taken back at any time, so they are things and no history. What came of them stands in the attempts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlite_utils import Database

import language
from courses.assigned import TARGETS, Assigned, Target
from courses.practice.events import LEVELS, Level
from records import things
from records.clock import day_of, new_uid
from records.errors import Refused
from records.pressing import Pressing
from records.statements import statement
from records.store import Store
from records.things import Value

State = Literal["open", "taken_back"]


@dataclass(frozen=True, slots=True)
class Assignment:
    """One assignment. `who` is the class's or learner's uid, or the group's name; days are ISO dates, `given` is UTC
    milliseconds. `pressing` is what it puts on at the real level; None where the class's or learner's own holds.
    """

    uid: str
    class_: str
    target: Target
    who: str
    packs: tuple[str, ...]
    mission: str
    level: str
    above: bool
    pressing: Pressing | None
    by: str
    given: int
    day: str
    until: str
    state: State

    def assigned(self) -> Assigned:
        """As the schedule takes it."""
        level: Level | Literal[""] = next((known for known in LEVELS if known == self.level), "")
        return Assigned(
            self.uid,
            self.packs,
            date.fromisoformat(self.day),
            self.mission,
            level,
            self.above,
            self.target,
        )


def assign(
    store: Store,
    class_uid: str,
    target: Target,
    who: str,
    packs: Sequence[str],
    mission: str = "",
    level: str = "",
    above: bool = False,
    pressing: Pressing | None = None,
    by: str = "",
    until: date | None = None,
) -> str:
    """Assign a course (packs in their order) or a single mission of one pack; gives the uid.

    The same thing assigned to the same again takes the earlier one's place. Raises Refused for an empty assignment, a
    mission of several packs, an unknown level; ValueError for an unknown target.
    """
    if target not in TARGETS:
        raise ValueError(target)
    if not packs or not who:
        raise Refused(language.phrase("planning-assign-empty"))
    if (mission and len(packs) > 1) or (level and level not in LEVELS):
        raise Refused(language.phrase("planning-assign-mixed"))
    uid = new_uid()
    with store.writing() as db:
        for one in _read(
            db, "where assignments.state = 'open' and assignments.who = ? and assignments.class = ?", [who, class_uid]
        ):
            if (one.target, one.packs, one.mission) == (target, tuple(packs), mission):
                _set(store, db, one.uid, {"state": "taken_back"})
        now = store.now()
        values: dict[str, Value] = {
            "class": class_uid,
            "target": target,
            "who": who,
            "packs": " ".join(packs),
            "mission": mission,
            "level": level,
            "above": int(above),
            "pressed": int(pressing is not None),
            "pressures": " ".join(sorted(pressing.pressures)) if pressing else "",
            "loudness": round(pressing.loudness * 100) if pressing else 0,
            "given_by": by,
            "given": now,
            "day": day_of(now),
            "until": until.isoformat() if until else "",
            "state": "open",
        }
        _set(store, db, uid, values)
    return uid


def take_back(store: Store, uid: str) -> None:
    """It holds no more. Raises KeyError."""
    with store.writing() as db:
        assignment(store, uid)
        _set(store, db, uid, {"state": "taken_back"})


def assignment(store: Store, uid: str) -> Assignment:
    """One assignment. Raises KeyError."""
    with store.reading() as db:
        found = _read(db, "where assignments.uid = ?", [uid])
    if not found:
        raise KeyError(uid)
    return found[0]


def of_class(store: Store, class_uid: str, closed: bool = False) -> tuple[Assignment, ...]:
    """What is assigned in a class, the newest first; `closed` asks for what holds no more as well."""
    where = "where assignments.class = ?" + ("" if closed else " and assignments.state = 'open'")
    with store.reading() as db:
        return _read(db, where + " order by assignments.given desc, assignments.uid desc", [class_uid])


def for_learner(store: Store, learner: str, class_uid: str, day: date | str) -> tuple[Assignment, ...]:
    """What is assigned to a learner in a class on a day: what is nearest first, then the newest."""
    values: dict[str, Value] = {
        "learner": learner,
        "class": class_uid,
        "day": day if isinstance(day, str) else day.isoformat(),
    }
    with store.reading() as db:
        uids = [row[0] for row in db.execute(statement("assignments_of_learner"), values).fetchall()]
        if not uids:
            return ()
        found = {one.uid: one for one in _read(db, f"where assignments.uid in ({things.marks(uids)})", list(uids))}
    return tuple(found[uid] for uid in uids)


def groups(store: Store, class_uid: str) -> Mapping[str, str]:
    """The group of each learner of a class who is in one."""
    with store.reading() as db:
        rows = db.execute(
            "select class_groups.learner, class_groups.name from class_groups "
            "where class_groups.class = ? and class_groups.name <> '' order by class_groups.learner",
            [class_uid],
        ).fetchall()
    return dict(rows)


def set_group(store: Store, class_uid: str, learners: Iterable[str], name: str) -> None:
    """Put learners of a class into the group called `name`; "" takes them out of theirs."""
    with store.writing() as db:
        stamp = things.tick(db, store.now(), store.place)
        for learner in learners:
            values: dict[str, Value] = {"class": class_uid, "learner": learner, "name": " ".join(name.split())}
            things.put(db, "class_groups", f"{class_uid}/{learner}", values, stamp)


def _set(store: Store, db: Database, uid: str, values: Mapping[str, Value]) -> None:
    things.put(db, "assignments", uid, values, things.tick(db, store.now(), store.place))


def _read(db: Database, where: str, values: list[Value] | dict[str, Value]) -> tuple[Assignment, ...]:
    rows = db.execute(statement("assignments") + where, values).fetchall()
    return tuple(_assignment(row) for row in rows)


def _assignment(row: Sequence[Any]) -> Assignment:
    uid, class_, target, who, packs, mission, level, above, pressed, pressures, loudness, *rest = row
    pressing = Pressing(frozenset(pressures.split()), loudness / 100, bool(above)) if pressed else None
    return Assignment(uid, class_, target, who, tuple(packs.split()), mission, level, bool(above), pressing, *rest)
