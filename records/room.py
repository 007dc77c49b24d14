"""The room: silenced, held still, with a demonstration running: what the instructor has done to all of its kiosks.

A state of today, not history.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from records.clock import day_of
from records.store import Store

_QUIET, _HELD, _SHOWING = "room_quiet", "room_held", "room_showing"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Who silenced the room, and when (UTC milliseconds)."""

    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Held:
    """Who lets the room stand still, and since when (UTC milliseconds)."""

    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Showing:
    """A demonstration that records nothing: at which kiosk, ordered by whom, since when (UTC milliseconds)."""

    kiosk: str
    by: str
    at: int


def silence(store: Store, by: str) -> None:
    """Silence every kiosk of this store until `let_speak`, or until the day is over. Raises StoreTrouble."""
    _put(store, _QUIET, {"by": by})


def let_speak(store: Store) -> None:
    """Let the kiosks speak again. Raises StoreTrouble."""
    _remove(store, _QUIET)


def quiet(store: Store) -> Quiet | None:
    """Who has silenced the room today; None while it may speak. Raises StoreTrouble."""
    found = _get(store, _QUIET)
    return None if found is None else Quiet(found["by"], found["at"])


def hold(store: Store, by: str) -> None:
    """Let every kiosk stand still until `lift`, or until the day is over (모두 멈춤). Raises StoreTrouble."""
    _put(store, _HELD, {"by": by})


def lift(store: Store) -> None:
    """Let the kiosks go on. Raises StoreTrouble."""
    _remove(store, _HELD)


def held(store: Store) -> Held | None:
    """Who holds the room still today; None while it goes on. Raises StoreTrouble."""
    found = _get(store, _HELD)
    return None if found is None else Held(found["by"], found["at"])


def show(store: Store, kiosk: str, by: str) -> None:
    """Let a kiosk show to all how it is done, recording nothing, until `end_show`. Raises StoreTrouble."""
    _put(store, _SHOWING, {"kiosk": kiosk, "by": by})


def end_show(store: Store) -> None:
    """The kiosk is for practising again. Raises StoreTrouble."""
    _remove(store, _SHOWING)


def showing(store: Store) -> Showing | None:
    """The demonstration that runs today. Raises StoreTrouble."""
    found = _get(store, _SHOWING)
    return None if found is None else Showing(found["kiosk"], found["by"], found["at"])


def _put(store: Store, key: str, value: dict[str, Any]) -> None:
    text = json.dumps({**value, "at": store.now()}, ensure_ascii=False)
    with store.writing() as db:
        db.execute(
            "insert into about (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
            [key, text],
        )


def _remove(store: Store, key: str) -> None:
    with store.writing() as db:
        db.execute("delete from about where about.key = ?", [key])


def _get(store: Store, key: str) -> dict[str, Any] | None:
    with store.reading() as db:
        row = db.execute("select about.value from about where about.key = ?", [key]).fetchone()
    if row is None:
        return None
    found: dict[str, Any] = json.loads(row[0])
    if day_of(found["at"]) != day_of(store.now()):
        return None  # forgotten yesterday: nobody should wonder in the morning why nothing speaks or moves
    return found
