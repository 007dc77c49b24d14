"""Undoing what was done to the roster: an act is undone whole or not at all.

What stands in the way is said: whoever was taken in and has practised since cannot be made never to have been here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

import language
from language import Phrase
from records import audit, classes, people, persons, tally, things
from records.clock import day_of
from records.errors import Refused
from records.roster import acts
from records.roster.acts import ENROLMENT, IDENTITY, MADE, MERGE, Act, By, Change
from records.store import Store
from records.things import Value

_MADE_BY = (
    "select roster_changes.learner from roster_changes where roster_changes.act = ? and roster_changes.field = 'made'"
)
_OWN = frozenset({"identities", "legal_names", "enrolments", "enrolment_now", "consents"})
"""Tables of learners whose rows are no use of a learner: an undone intake takes them along."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why an act cannot be undone: about whom, and what has happened since (roster-since-<what>)."""

    learner: str
    name: str
    what: str

    @property
    def words(self) -> Phrase:
        """The obstacle in a sentence."""
        return language.phrase(f"roster-since-{self.what}", name=self.name)


class InTheWay(Refused):
    """An act that cannot be undone any more."""

    def __init__(self, obstacles: Sequence[Obstacle]) -> None:
        first = obstacles[0].words
        super().__init__(language.phrase("roster-in-the-way", why=first, more=len(obstacles) - 1))
        self.obstacles = tuple(obstacles)


def obstacles(store: Store, act: Act) -> tuple[Obstacle, ...]:
    """What has happened since that an undoing would trample on; empty when it can be undone."""
    with store.reading() as db:
        changes = acts.changes_of(db, act.uid)
        made = [(learner, after) for learner, field, _, after in changes if field == MADE]
        found = [*_used(db, act, made), *_changed_since(db, changes, {learner for learner, _ in made})]
        names = dict(_names(db, {learner for learner, _ in found}))
    return tuple(Obstacle(learner, names.get(learner, ""), what) for learner, what in found)


def undo(store: Store, act: Act, by: By) -> None:
    """Undo an act: everything it did, or nothing. Raises InTheWay, and Refused for one that was undone already."""
    with store.writing() as db:
        if acts.read(db, act.uid).undone:
            raise Refused(language.phrase("roster-undone-already"))
        changes = acts.changes_of(db, act.uid)
        if not changes:
            raise Refused(language.phrase("roster-undo-too-late"))
        found = obstacles(store, act)
        if found:
            raise InTheWay(found)
        made = {learner for learner, field, _, _ in changes if field == MADE}
        _put_back(store, db, [change for change in changes if change[0] not in made], by.name)
        _unmake(db, act)
        db.execute("delete from roster_changes where roster_changes.act = ?", [act.uid])
        db.execute(
            "update roster_acts set undone = ? where roster_acts.uid = ?", [f"{day_of(store.now())} {by.name}", act.uid]
        )
        if act.kind != "merge":  # an unmerge is noted where it is done
            what: audit.What = "import_undone" if act.kind == "import" else "learner_changed"
            audit.note(store, by.name, what, act.uid, "undone", by.account)


def _used(db: Database, act: Act, made: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Whoever was taken in and has done anything since, table by table; tables that come later are looked into too."""
    if not made:
        return []
    found: dict[str, str] = {}
    tables = db.execute(
        "select tables.name from sqlite_schema as tables join pragma_table_info(tables.name) as columns "
        "where tables.type = 'table' and columns.name = 'learner' order by tables.name"
    ).fetchall()
    for (table,) in tables:
        if table in _OWN or table == "roster_changes" or table.startswith("count_"):
            continue
        rows = db.execute(
            f"select distinct {table}.learner from {table} where {table}.learner in ({_MADE_BY})", [act.uid]
        )
        for (learner,) in rows.fetchall():
            found.setdefault(learner, "present" if table.startswith("attendance") else "used")
    elsewhere = db.execute(
        "select enrolment_now.learner from enrolment_now where enrolment_now.state = 'enrolled' "
        f"and enrolment_now.class <> ? and enrolment_now.learner in ({_MADE_BY})",
        [act.class_, act.uid],
    )
    for (learner,) in elsewhere.fetchall():
        found.setdefault(learner, "enrolled")
    asked = db.execute(
        "select distinct consents.learner from consents where consents.way = 'screen' "
        f"and consents.learner in ({_MADE_BY})",
        [act.uid],
    )
    for (learner,) in asked.fetchall():
        found.setdefault(learner, "used")  # what somebody agreed to in person is not undone by a file's slip
    decided = db.execute(
        "select learners.uid from learners join person_events on learners.person in (person_events.a, person_events.b) "
        f"where person_events.decided_by <> '' and learners.uid in ({_MADE_BY})",
        [act.uid],
    )
    for (learner,) in decided.fetchall():
        found.setdefault(learner, "merged")
    for learner, was in made:
        if acts.digest(db, learner) != was:
            found.setdefault(learner, "changed")
    return sorted(found.items())


def _changed_since(db: Database, changes: Iterable[Change], made: set[str]) -> list[tuple[str, str]]:
    """Whoever is not any more as the act left them."""
    found: dict[str, str] = {}
    for learner, field, _, after in changes:
        if learner in made:
            continue
        if _now(db, learner, field, after) != after:
            found.setdefault(learner, "enrolled" if field.startswith(ENROLMENT) else "changed")
    return sorted(found.items())


def _now(db: Database, learner: str, field: str, after: str) -> str:
    """What a field holds at present, as changes note it; of a merge its event while it stands."""
    if field == MERGE:
        undone = db.execute("select 1 from person_events where person_events.undoes = ?", [after]).fetchone()
        return "" if undone else after
    if field.startswith(ENROLMENT):
        return acts.enrolment(db, field.removeprefix(ENROLMENT), learner)[0]
    if field == IDENTITY:
        return "|".join(acts.hashes(db, learner))
    row = db.execute(f"select learners.{field} from learners where learners.uid = ?", [learner]).fetchone()
    return "" if row is None else str(row[0])


def _put_back(store: Store, db: Database, changes: Iterable[Change], by: str) -> None:
    """What was there before, learner by learner."""
    values: dict[str, dict[str, Value]] = {}
    left: dict[tuple[str, str], list[str]] = {}
    for learner, field, before, after in changes:
        if field == MERGE:
            persons.unmerge(store, after, by)
        elif field == IDENTITY:
            acts.identify(db, learner, before)
        elif field.startswith(ENROLMENT):
            left.setdefault((field.removeprefix(ENROLMENT), before or "left"), []).append(learner)
        elif field == "name":
            values.setdefault(learner, {}).update(people.named(before))
        else:
            values.setdefault(learner, {})[field] = int(before) if field == "decade" else before
    for (class_, state), learners in sorted(left.items()):
        classes.enrol_all(store, class_, learners, by, state)
    for learner, fields in sorted(values.items()):
        things.put(db, "learners", learner, fields, things.tick(db, store.now(), store.place))
        tally.regrouped(db, learner, fields)


def _unmake(db: Database, act: Act) -> None:
    """Learners who were never here: their rows go, and whoever was joined with them is counted again."""
    rows = db.execute(f"select learners.person from learners where learners.uid in ({_MADE_BY})", [act.uid]).fetchall()
    mine = {str(row[0]) for row in rows}
    persons_made = f"select learners.person from learners where learners.uid in ({_MADE_BY})"
    events = db.execute(
        f"delete from person_events where person_events.a in ({persons_made}) or person_events.b in ({persons_made}) "
        "returning person_events.a, person_events.b",
        [act.uid, act.uid],
    ).fetchall()
    for table in sorted(_OWN):
        db.execute(f"delete from {table} where {table}.learner in ({_MADE_BY})", [act.uid])
    db.execute(
        f"delete from field_stamps where field_stamps.kind = 'learners' and field_stamps.uid in ({_MADE_BY})",
        [act.uid],
    )
    db.execute(f"delete from learners where learners.uid in ({_MADE_BY})", [act.uid])
    persons.settle(db, {str(end) for row in events for end in row} - mine)
    tally.derive(db, mine)
    for person in sorted(mine):
        db.execute("delete from persons where persons.uid = ?", [person])


def _names(db: Database, learners: Iterable[str]) -> list[tuple[str, str]]:
    found = []
    for uid in sorted(learners):
        row = db.execute("select learners.name from learners where learners.uid = ?", [uid]).fetchone()
        found.append((uid, str(row[0]) if row else ""))
    return found
