"""The room: whether the instructor has silenced all of its kiosks. A state of today, not history."""

from __future__ import annotations

import json
from dataclasses import dataclass

from records.clock import day_of
from records.store import Store

_KEY = "room_quiet"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Who silenced the room, and when (UTC milliseconds)."""

    by: str
    at: int


def silence(store: Store, by: str) -> None:
    """Silence every kiosk of this store until `let_speak`, or until the day is over. Raises StoreTrouble."""
    value = json.dumps({"by": by, "at": store.now()}, ensure_ascii=False)
    with store.writing() as db:
        db.execute(
            "insert into about (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
            [_KEY, value],
        )


def let_speak(store: Store) -> None:
    """Let the kiosks speak again. Raises StoreTrouble."""
    with store.writing() as db:
        db.execute("delete from about where about.key = ?", [_KEY])


def quiet(store: Store) -> Quiet | None:
    """Who has silenced the room today; None while it may speak. Raises StoreTrouble."""
    with store.reading() as db:
        row = db.execute("select about.value from about where about.key = ?", [_KEY]).fetchone()
    if row is None:
        return None
    found = json.loads(row[0])
    if day_of(found["at"]) != day_of(store.now()):
        return None  # forgotten yesterday: nobody should wonder in the morning why nothing speaks
    return Quiet(found["by"], found["at"])
