"""One human being behind several learners: merging, parting, and proposals for a human to decide.

Every learner begins as a person of their own. A merge joins two persons, an unmerge undoes one merge: both are rows
added once, and who stands for whom follows from all of them together, in whatever order they arrive.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from records import audit, counting, facts, tally
from records.clock import day_of, new_uid
from records.identity import Identity
from records.statements import statement
from records.store import Store


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two learners who may be one person: `same` says what is equal: "name_birth", "telephone" or "both"."""

    a: str
    b: str
    same: str


@dataclass(frozen=True, slots=True)
class PersonEvent:
    """A decision about persons, as it was taken: merge, unmerge or apart. `standing`: a merge nothing has undone."""

    uid: str
    kind: str
    a: str
    b: str
    reason: str
    by: str
    day: str
    standing: bool


def merge(store: Store, a: str, b: str, by: str, reason: str = "") -> str:
    """Say that two learners are one person; gives the event's uid, by which it can be undone. Raises KeyError."""
    with store.writing() as db:
        made = _event(db, "merge", _person(db, a), _person(db, b), "", reason, by, store.now())
        audit.note(store, by, "merge", made)
        return made


def unmerge(store: Store, event: str, by: str, reason: str = "") -> str:
    """Undo one merge; gives the new event's uid. Raises KeyError when there is no such merge."""
    with store.writing() as db:
        row = db.execute(
            "select person_events.a, person_events.b from person_events "
            "where person_events.uid = ? and person_events.kind = 'merge'",
            [event],
        ).fetchone()
        if row is None:
            raise KeyError(event)
        made = _event(db, "unmerge", row[0], row[1], event, reason, by, store.now())
        audit.note(store, by, "unmerge", made)
        return made


def keep_apart(store: Store, a: str, b: str, by: str, reason: str = "") -> str:
    """Say that two learners are two persons: they are not proposed again. Raises KeyError."""
    with store.writing() as db:
        made = _event(db, "apart", _person(db, a), _person(db, b), "", reason, by, store.now())
        audit.note(store, by, "apart", made)
        return made


def proposals(store: Store, limit: int = 100, centre: str = "") -> tuple[Proposal, ...]:
    """Pairs of learners with an equal hash, not joined (or parted again), and not kept apart by a human.

    Of a centre those of whom at least one is there; empty asks for all.
    """
    with store.reading() as db:
        rows = db.execute(statement("person_proposals"), {"limit": limit, "centre": centre}).fetchall()
    return tuple(Proposal(*row) for row in rows)


def events_of(store: Store, learner: str) -> tuple[PersonEvent, ...]:
    """The decisions that made the person of a learner what it is, oldest first."""
    with store.reading() as db:
        group = _joined(db, {_person(db, learner)}, also_undone=True)
        found = {}
        for person in group:
            rows = db.execute(statement("person_events_of"), {"person": person}).fetchall()
            found.update({row[0]: _event_of(row) for row in rows})
    return tuple(found[uid] for uid in sorted(found))


def learners_of(store: Store, person: str) -> tuple[str, ...]:
    """The learners who are this person (any uid of it)."""
    with store.reading() as db:
        rows = db.execute(statement("learners_of_person"), [person]).fetchall()
    return tuple(row[0] for row in rows)


def unmatched(store: Store) -> tuple[int, int]:
    """Learners of whom neither hash is known, so that they may be counted twice; and all learners."""
    with store.reading() as db:
        row = db.execute(statement("learners_unmatched")).fetchone()
    return int(row[0]), int(row[1])


def begin(db: Database, person: str) -> None:
    """A person who has not been met before stands for themselves."""
    db.execute("insert into persons (uid, canonical) values (?, ?) on conflict (uid) do nothing", [person, person])


def meet(db: Database, learner: str, known: Identity, now: int) -> None:
    """Keep a new learner's hashes; where both are those of somebody already here, it is the same person."""
    if not known.name_birth and not known.telephone:
        return
    if known.name_birth and known.telephone:
        row = db.execute(
            "select identities.learner from identities where identities.name_birth = ? and identities.telephone = ? "
            "order by identities.learner limit 1",
            [known.name_birth, known.telephone],
        ).fetchone()
        if row is not None:
            _event(db, "merge", _person(db, row[0]), _person(db, learner), "", "both hashes equal", "", now)
    db.execute(
        "insert into identities (learner, name_birth, telephone) values (?, ?, ?) on conflict (learner) do nothing",
        [learner, known.name_birth, known.telephone],
    )


def settle(db: Database, touched: Iterable[str]) -> None:
    """Bring who stands for whom, and the sums, in line with all events around these persons."""
    # An undone merge's two ends are both touched: whoever was joined through it is still joined with one of them.
    group = _joined(db, set(touched))
    for person in group:
        begin(db, person)
    before = _standing_for(db, group)
    stands = counting.groups(_merges(db, group))
    for person in sorted(group):
        db.execute("update persons set canonical = ? where persons.uid = ?", [stands.get(person, person), person])
    tally.derive(db, before | _standing_for(db, group))


def _event(db: Database, kind: str, a: str, b: str, undoes: str, reason: str, by: str, now: int) -> str:
    uid = new_uid()
    row = {"uid": uid, "kind": kind, "a": a, "b": b, "undoes": undoes, "reason": reason, "decided_by": by}
    facts.add(db, "person_events", {**row, "at": now, "day": day_of(now)})
    settle(db, {a, b})
    return uid


def _event_of(row: tuple[Any, ...]) -> PersonEvent:
    values = [*row[:7], bool(row[7])]
    return PersonEvent(*values)


def _person(db: Database, learner: str) -> str:
    """The person a learner began as. Raises KeyError."""
    row = db.execute("select learners.person from learners where learners.uid = ?", [learner]).fetchone()
    if row is None:
        raise KeyError(learner)
    return str(row[0])


def _standing_for(db: Database, persons: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for person in persons:
        row = db.execute("select persons.canonical from persons where persons.uid = ?", [person]).fetchone()
        if row:
            found.add(str(row[0]))
    return found


def _merges(db: Database, persons: Iterable[str], also_undone: bool = False) -> list[tuple[str, str]]:
    """The standing merges that touch these persons."""
    found: set[tuple[str, str]] = set()
    name = "person_merges_ever" if also_undone else "person_merges"
    for person in persons:
        found.update((row[0], row[1]) for row in db.execute(statement(name), {"person": person}).fetchall())
    return sorted(found)


def _joined(db: Database, persons: set[str], also_undone: bool = False) -> set[str]:
    """Everybody joined with these persons by merges, near and far."""
    group: set[str] = set()
    edge = set(persons)
    while edge:
        group |= edge
        edge = {uid for pair in _merges(db, edge, also_undone) for uid in pair} - group
    return group
