"""Moments and days that cannot be: such rows are set aside with the reason, never dropped and never counted.

A kiosk whose clock stands at 1970, a batch that came with seconds for milliseconds, a day that no calendar has.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sqlite_utils import Database

import language
from language import Phrase
from records.clock import day_of
from records.store import Store
from records.things import Value

AHEAD = 24 * 60 * 60 * 1000
"""Milliseconds by which another machine's clock may be ahead of this one's."""
EARLIEST = "2020-01-01"
"""Before it there was no programme."""
_FIRST = 1_577_804_400_000
LONGEST = 24 * 60 * 60 * 1000
"""Milliseconds that an attempt may last."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that was set aside: a fact or thing of this `kind`, whole, and why."""

    uid: str
    kind: str
    row: Mapping[str, Value]
    reason: str
    day: str

    @property
    def words(self) -> Phrase:
        """What it is and why, in a sentence."""
        return language.phrase("records-set-aside", kind=self.kind, uid=self.uid, reason=self.reason)


def impossible(row: Mapping[str, Value], latest: int) -> str:
    """Why a row's times cannot be true; empty when they can. `latest` is the last moment that is not yet to come.

    The reasons are `day` (no such day), `early`, `future`, `backwards` (ended before it began), `long`, `clock` (day
    and moment lie apart).
    """
    day = str(row.get("day", ""))
    if "day" in row and day and (why := _day(day)):
        return why
    started, finished = row.get("started"), row.get("finished")
    moments = [moment for moment in (row.get("at"), started, finished) if isinstance(moment, int)]
    if moments and max(moments) > latest:
        return "future"
    if moments and min(moments) < _FIRST:
        return "early"
    if isinstance(started, int) and isinstance(finished, int):
        if finished < started:
            return "backwards"
        if finished - started > LONGEST:
            return "long"
        if day != day_of(started):
            return "clock"
    return ""


def key(kind: str, row: Mapping[str, Value]) -> str:
    """Under which name a row lies aside: a fact under its uid, one field of a thing under the thing's and its own."""
    uid = str(row.get("uid", ""))
    return (
        uid if "stamp" not in row or "at" in row else f"{kind}/{uid}/{'+'.join(sorted(row.keys() - {'uid', 'stamp'}))}"
    )


def set_aside(db: Database, kind: str, row: Mapping[str, Value], reason: str, now: int) -> bool:
    """Keep a row that cannot be counted, whole; False when it lies aside already."""
    text = json.dumps(dict(row), ensure_ascii=False, sort_keys=True)
    found = db.execute(
        "insert into set_aside (uid, kind, fields, reason, at, day) values (?, ?, ?, ?, ?, ?) "
        "on conflict (uid) do nothing returning uid",
        [key(kind, row), kind, text, reason, now, day_of(now)],
    ).fetchone()
    return found is not None


def bring_back(db: Database, kind: str, row: Mapping[str, Value]) -> None:
    """A row has come corrected: it lies aside no more."""
    db.execute("delete from set_aside where set_aside.uid = ?", [key(kind, row)])


def asides(store: Store) -> tuple[Aside, ...]:
    """All rows that lie aside, in the order in which they came."""
    with store.reading() as db:
        rows = db.execute(
            "select set_aside.uid, set_aside.kind, set_aside.fields, set_aside.reason, set_aside.day "
            "from set_aside order by set_aside.seq"
        ).fetchall()
    return tuple(Aside(uid, kind, json.loads(fields), reason, day) for uid, kind, fields, reason, day in rows)


@lru_cache(maxsize=4_096)
def _day(text: str) -> str:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return "day"
    return "day" if found.isoformat() != text else "early" if text < EARLIEST else ""
