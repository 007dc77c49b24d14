"""What was done to the roster, each act with the fields it changed, so that the last ones can be undone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

import language
from language import Phrase
from records import audit, people, tally, things
from records.clock import Stamp, day_of, new_uid
from records.identity import Identity
from records.statements import statement
from records.store import Store
from records.things import Value

Act_ = Literal["import", "add", "edit", "move", "archive", "restore", "merge"]

KEPT = 30
"""Acts whose changes are kept: they hold names, and nobody undoes what was done long ago."""

_AUDITED: Mapping[Act_, audit.What] = {
    "import": "import",
    "add": "learner_added",
    **dict.fromkeys(("edit", "move", "archive", "restore"), "learner_changed"),
}
"""How the audit trail names them; a merge is noted where it is done."""

MADE = "made"
"""The field that says that a learner was new."""
_SAID = ("name", "number", "centre", "district", "target", "sex", "decade", "profile", "keep_until", "archived")
IDENTITY = "identity"
ENROLMENT = "enrolment:"
MERGE = "merge"
_CAN_BE_UNDONE = "exists (select 1 from roster_changes where roster_changes.act = roster_acts.uid)"
_OF_ONE_CENTRE = (
    "not exists (select 1 from roster_changes join learners on learners.uid = roster_changes.learner "
    "where roster_changes.act = roster_acts.uid and learners.centre <> ?)"
)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing done to the roster. `made`, `changed`, `left`, `refused` count rows of an import, else learners."""

    uid: str
    kind: Act_
    class_: str
    source: str
    made: int
    changed: int
    left: int
    refused: int
    by: str
    at: int
    day: str
    stamp: str
    undone: str

    @property
    def words(self) -> Phrase:
        """What was done, in a line."""
        return language.phrase(
            f"roster-act-{self.kind}", made=self.made, changed=self.changed, source=self.source, by=self.by
        )


Change = tuple[str, str, str, str]
"""Learner, field, what was there before, what is there after."""


@dataclass(frozen=True, slots=True)
class By:
    """Who does something: the name for the record, and the account's uid ("" for a command line)."""

    name: str
    account: str = ""


def keep(
    store: Store,
    db: Database,
    kind: Act_,
    changes: Iterable[Change],
    by: By,
    class_: str = "",
    source: str = "",
    counts: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> Act:
    """Note an act that was just done, inside its transaction, for undoing and in the audit trail.

    `counts`: made, changed, left as it is, refused.
    """
    uid, now = new_uid(), store.now()
    stamp = things.tick(db, now, store.place)
    row: Mapping[str, Value] = {
        "uid": uid, "kind": kind, "class": class_, "source": source, "made": counts[0], "changed": counts[1],
        "left_as_is": counts[2], "refused": counts[3], "decided_by": by.name, "at": now, "day": day_of(now),
        "stamp": str(stamp),
    }  # fmt: skip
    db.execute(f"insert into roster_acts ({', '.join(row)}) values ({things.marks(row)})", list(row.values()))
    rows = [(uid, *change) for change in changes]
    db.conn.executemany("insert into roster_changes (act, learner, field, before, after) values (?, ?, ?, ?, ?)", rows)
    db.execute(
        "delete from roster_changes where roster_changes.act in "
        "(select roster_acts.uid from roster_acts order by roster_acts.seq desc limit -1 offset ?)",
        [KEPT],
    )
    what = _AUDITED.get(kind)
    if what:
        audit.note(store, by.name, what, uid, " ".join(str(count) for count in counts), by.account)
    return read(db, uid)


def last(store: Store, kind: Act_ | None = None, by: str = "", centre: str = "") -> Act | None:
    """The latest act (of a kind, of somebody's, on learners of one centre alone) that was not undone and still can be.

    Empty asks for all.
    """
    where = ["roster_acts.undone = ''", _CAN_BE_UNDONE]
    values: list[Value] = []
    for condition, value in (
        ("roster_acts.kind = ?", kind),
        ("roster_acts.decided_by = ?", by),
        (_OF_ONE_CENTRE, centre),
    ):
        if value:
            where.append(condition)
            values.append(value)
    asked = f"where {' and '.join(where)} order by roster_acts.seq desc limit 1"
    with store.reading() as db:
        row = db.execute(statement("roster_acts") + asked, values).fetchone()
    return Act(*row) if row else None


def acts(store: Store, limit: int = KEPT) -> tuple[Act, ...]:
    """The latest acts, newest first."""
    with store.reading() as db:
        rows = db.execute(statement("roster_acts") + "order by roster_acts.seq desc limit ?", [limit]).fetchall()
    return tuple(Act(*row) for row in rows)


def read(db: Database, uid: str) -> Act:
    """One act, as it stands now."""
    return Act(*db.execute(statement("roster_acts") + "where roster_acts.uid = ?", [uid]).fetchone())


def change(db: Database, learner: str, values: Mapping[str, Value], stamp: Stamp) -> list[Change]:
    """Change fields of a learner, by the names of their columns; gives the changes for `keep`."""
    if not values:
        return []
    columns = sorted(values)
    there = ", ".join(f"learners.{column}" for column in columns)
    before = db.execute(f"select {there} from learners where learners.uid = ?", [learner]).fetchone()
    wanted = dict(values)
    if "name" in wanted:
        wanted |= people.named(str(wanted["name"]))
    things.put(db, "learners", learner, wanted, stamp)
    tally.regrouped(db, learner, wanted)
    return [(learner, name, str(old), str(values[name])) for name, old in zip(columns, before, strict=True)]


def made(db: Database, learner: str) -> Change:
    """Note that a learner is new, with a digest of what is known of them: whether anything was changed since."""
    return learner, MADE, "", digest(db, learner)


def digest(db: Database, learner: str) -> str:
    """What is known of a learner, in a form that says nothing."""
    row = db.execute(f"select {', '.join(_SAID)} from learners where learners.uid = ?", [learner]).fetchone()
    return hashlib.sha256(repr((learner, row and tuple(row))).encode()).hexdigest()


def complete(db: Database, learner: str, known: Identity) -> Change:
    """Give a learner the hashes that were not known yet; those that are known stay. Gives the change."""
    had = hashes(db, learner)
    has = (had[0] or known.name_birth, had[1] or known.telephone)
    identify(db, learner, "|".join(has))
    return learner, IDENTITY, "|".join(had), "|".join(has)


def enrolment(db: Database, class_: str, learner: str, after: str = "enrolled") -> tuple[str, str]:
    """A learner's place in a class as it is, and as it is about to be."""
    row = db.execute(
        "select enrolment_now.state from enrolment_now where enrolment_now.class = ? and enrolment_now.learner = ?",
        [class_, learner],
    ).fetchone()
    return (str(row[0]) if row else "", after)


def changes_of(db: Database, act: str) -> list[Change]:
    """What an act changed, as far as it is still kept."""
    rows = db.execute(
        "select roster_changes.learner, roster_changes.field, roster_changes.before, roster_changes.after "
        "from roster_changes where roster_changes.act = ? order by roster_changes.learner, roster_changes.field",
        [act],
    ).fetchall()
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def identify(db: Database, learner: str, text: str) -> None:
    """Set a learner's hashes, as a change notes them; none where there are none."""
    name_birth, _, telephone = text.partition("|")
    db.execute("delete from identities where identities.learner = ?", [learner])
    if name_birth or telephone:
        db.execute(
            "insert into identities (learner, name_birth, telephone) values (?, ?, ?)",
            [learner, name_birth, telephone],
        )


def hashes(db: Database, learner: str) -> tuple[str, str]:
    """A learner's keyed hashes: of name and birth date, and of the telephone; empty where there are none."""
    row = db.execute(
        "select identities.name_birth, identities.telephone from identities where identities.learner = ?", [learner]
    ).fetchone()
    return (str(row[0]), str(row[1])) if row else ("", "")
