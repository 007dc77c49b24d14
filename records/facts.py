"""What happened: rows that are added once and never edited. The same row twice is one row."""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

from records.things import Value

TABLES: Mapping[str, tuple[str, ...]] = {
    "person_events": ("uid", "kind", "a", "b", "undoes", "reason", "decided_by", "at", "day"),
    "enrolments": ("uid", "class", "learner", "state", "decided_by", "at", "day", "stamp"),
    "attendance": ("uid", "meeting", "learner", "state", "marked_by", "at", "day", "stamp"),
    "guest_counts": ("uid", "meeting", "guests", "marked_by", "at", "day", "stamp"),
    "attempts": (
        "uid", "learner", "class", "meeting", "centre", "pack", "mission", "skin", "level", "kiosk", "started",
        "finished", "day", "ended", "correct", "unaided", "milliseconds", "touches", "fewest", "wrong_touches", "hints",
        "asked", "called", "timeouts", "caught", "wrong", "watch", "steps", "troubles", "pressures",
    ),
    "field_practice": ("uid", "learner", "class", "shop", "how", "noted_by", "at", "day"),
    "confidence": ("uid", "learner", "class", "occasion", "question", "answer", "at", "day"),
    "satisfaction": (
        "uid", "class", "question", "one", "two", "three", "four", "five", "noted_by", "at", "day", "stamp",
    ),
    "watches": ("uid", "learner", "class", "witness", "at", "day"),
    "watch_ends": ("uid", "watch", "attempt", "ended_by", "at", "day"),
    "witnesses": ("uid", "attempt", "witness", "at", "day"),
    "calls": ("uid", "kiosk", "learner", "class", "reason", "at", "day"),
    "call_answers": ("uid", "call", "answered_by", "at", "day"),
    "certificates": (
        "uid", "kind", "number", "centre", "year", "serial", "code", "learner", "class", "course", "first_day",
        "last_day", "meetings", "minutes", "day", "centre_name", "head", "issued_by", "witness", "attempt", "replaces",
        "salt", "name_digest", "at",
    ),
    "consents": ("uid", "learner", "item", "decision", "wording", "way", "taken_by", "at", "day"),
    "revocations": ("uid", "certificate", "revoked_by", "reason", "at", "day"),
}  # fmt: skip


LATER: Mapping[str, Mapping[str, Value]] = {"attempts": {"troubles": "[]", "pressures": "[]"}}
"""Columns that came after the first release, with what they hold in rows of a place that does not know them yet."""


def add(db: Database, table: str, row: Mapping[str, Value]) -> bool:
    """Add a fact; False when it was there already. Raises KeyError for a table or column that is missing."""
    columns = TABLES[table]
    found = db.execute(_insert(table), [row[column] for column in columns]).fetchone()
    return found is not None


def _insert(table: str) -> str:
    columns = TABLES[table]
    return (
        f"insert into {table} ({', '.join(columns)}) values ({', '.join('?' for _ in columns)}) "
        "on conflict (uid) do nothing returning uid"
    )
