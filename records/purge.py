"""Destroying what says who somebody was, and keeping what counting needs.

A name, a number, hashes, the profile and names on certificates go, in the file's free pages too. The learner's random
uid stays with day, centre, district, group, sex, decade of birth and what was attended and completed: nobody can be
found by those, and `doctor` still comes to the same sums. Backups made earlier still hold the names: they have an end
of their own.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date

from sqlite_utils import Database

from records import audit, things
from records.clock import Stamp, day_of, new_uid
from records.errors import StoreBusy, trouble
from records.store import Store
from records.things import Value

_BLANK: Mapping[str, Value] = {"name": "", "name_jamo": "", "name_initials": "", "number": "", "profile": "{}"}


@dataclass(frozen=True, slots=True)
class Destruction:
    """A line of the register of destruction (파기 대장): how many, when, by whom, why; never whose.

    `wiped` is False when another program kept the freed pages from being overwritten: run `wipe` again.
    """

    uid: str
    learners: int
    reason: str
    by: str
    at: int
    day: str
    signature: str = ""
    wiped: bool = True


def due(store: Store, day: date | str) -> tuple[str, ...]:
    """The learners whose consented time ended before `day`."""
    text = day if isinstance(day, str) else day.isoformat()
    with store.reading() as db:
        rows = db.execute(
            "select learners.uid from learners "
            "where learners.keep_until <> '' and learners.keep_until < ? and learners.purged = '' "
            "order by learners.uid",
            [text],
        ).fetchall()
    return tuple(row[0] for row in rows)


def purge(store: Store, learners: Iterable[str], by: str, reason: str) -> Destruction:
    """Destroy the names, hashes and profiles of learners; gives the signed record of it. Raises KeyError."""
    wanted = sorted(set(learners))
    now = store.now()
    store.db.conn.execute("PRAGMA secure_delete = ON")
    with store.writing() as db:
        stamp = things.tick(db, now, store.place)
        for uid in wanted:
            _destroy(db, uid, day_of(now), stamp)
        record = Destruction(new_uid(), len(wanted), reason, by, now, day_of(now))
        record = replace(record, signature=_sign(store.key, record))
        db.execute(
            "insert into destructions (uid, learners, reason, destroyed_by, at, day, signature) "
            "values (?, ?, ?, ?, ?, ?, ?)",
            [record.uid, record.learners, record.reason, record.by, record.at, record.day, record.signature],
        )
        audit.note(store, by, "purge", record.uid, str(record.learners))
    return replace(record, wiped=wipe(store))


def wipe(store: Store) -> bool:
    """Overwrite the file's free pages and its log; False while another program keeps the store open in its way."""
    conn = store.db.conn
    try:
        conn.execute("PRAGMA secure_delete = ON")
        conn.execute("VACUUM")
        busy = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError as error:
        known = trouble(error, store.path)
        if isinstance(known, StoreBusy):
            return False
        raise known or error from error
    return not busy


def destructions(store: Store) -> tuple[Destruction, ...]:
    """The register of destruction, oldest first."""
    with store.reading() as db:
        rows = db.execute(
            "select destructions.uid, destructions.learners, destructions.reason, destructions.destroyed_by, "
            "destructions.at, destructions.day, destructions.signature from destructions order by destructions.uid"
        ).fetchall()
    return tuple(Destruction(*row) for row in rows)


def genuine(store: Store, record: Destruction) -> bool:
    """Whether a record of destruction is as the programme's key signed it."""
    return hmac.compare_digest(record.signature, _sign(store.key, record))


def _destroy(db: Database, uid: str, day: str, stamp: Stamp) -> None:
    row = db.execute("select learners.person from learners where learners.uid = ?", [uid]).fetchone()
    if row is None:
        raise KeyError(uid)
    things.put(db, "learners", uid, {**_BLANK, "purged": day}, stamp)
    db.execute("delete from identities where identities.learner = ?", [uid])
    db.execute("delete from legal_names where legal_names.learner = ?", [uid])
    db.execute("delete from roster_changes where roster_changes.learner = ?", [uid])
    db.execute(
        "delete from certificate_names where certificate_names.certificate in "
        "(select certificates.uid from certificates where certificates.learner = ?)",
        [uid],
    )
    # The decisions stay, for counting; why they were taken may name the person.
    db.execute("update person_events set reason = '' where ? in (person_events.a, person_events.b)", [row[0]])
    db.execute("delete from kiosk_now where kiosk_now.learner = ?", [uid])


def _sign(key: bytes, record: Destruction) -> str:
    what = {name: value for name, value in asdict(record).items() if name not in ("signature", "wiped")}
    text = json.dumps(what, ensure_ascii=False, sort_keys=True)
    return hmac.new(key, f"destruction|{text}".encode(), hashlib.sha256).hexdigest()
