"""The sums of practice: packs and levels, steps with how long they took, and what went wrong.

Attempts only ever come, so these only ever grow: a batch is added up in memory and written once. The caller gives
attempts that were not there before.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from records.adding import SUMS, add
from records.things import Value

WIDTH = 1.02
"""How much longer the times of a bucket are than those of the one before: half of it is the largest error."""
_LOG = 1 / math.log(WIDTH)

STEP_TABLES = ("sum_steps", "sum_step_times", "sum_troubles")
"""Made from what attempts hold as JSON, which no statement reads."""


@dataclass
class Sums:
    """Numbers to be added, by table and key."""

    packs: dict[tuple[str, str, str, str], list[int]] = field(default_factory=dict)
    steps: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)
    times: dict[tuple[str, str, str, int], int] = field(default_factory=dict)
    troubles: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)

    def attempt(self, row: Mapping[str, Any]) -> None:
        """Take in one attempt, as its row is kept."""
        month, pack = row["day"][:7], row["pack"]
        numbers = (
            1,
            row["correct"],
            row["unaided"],
            int(row["ended"] == "abandoned"),
            row["milliseconds"],
            row["touches"],
            row["wrong_touches"],
        )
        keys = [("", month, pack, row["level"])]
        if row["centre"]:
            keys.append((row["centre"], month, pack, ""))
        for key in keys:
            kept = self.packs.setdefault(key, [0] * 7)
            for n, number in enumerate(numbers):
                kept[n] += number
        self.passed(month, pack, row["steps"], row["troubles"])

    def passed(self, month: str, pack: str, steps: str, troubles: str) -> None:
        """Take in the steps and troubles of one attempt, as JSON."""
        times, sums = self.times, self.steps
        for step in json.loads(steps):
            name, ms, hint, asked, touches = _read(step)
            place = (pack, name, month, int(math.log(ms) * _LOG) if ms > 1 else 0)
            times[place] = times.get(place, 0) + 1
            wrong = 0
            for touch in touches:
                wrong += touch[1] == "wrong"
            kept = sums.get((month, pack, name))
            if kept is None:
                kept = sums[month, pack, name] = [0, 0, 0, 0, 0]
            kept[0] += 1
            if wrong:
                kept[1] += 1
                kept[2] += wrong
            if hint:
                kept[3] += 1
            if asked:
                kept[4] += 1
        if troubles != "[]":
            for trouble, often in json.loads(troubles):
                met = self.troubles.setdefault((month, pack, trouble), [0, 0])
                met[0] += 1
                met[1] += often

    def rows(self) -> Iterator[tuple[str, list[tuple[Value, ...]]]]:
        """The tables with the rows to be added."""
        yield "sum_packs", [(*key, *numbers) for key, numbers in self.packs.items()]
        yield "sum_steps", [(*key, *numbers) for key, numbers in self.steps.items()]
        yield "sum_step_times", [(*key, number) for key, number in self.times.items()]
        yield "sum_troubles", [(*key, *numbers) for key, numbers in self.troubles.items()]


def add_attempts(db: Database, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add attempts that were not known before to the sums of practice."""
    sums = Sums()
    for row in rows:
        sums.attempt(row)
    for table, numbers in sums.rows():
        add(db, table, numbers)


def rebuild(db: Database) -> None:
    """Make the sums of steps anew from all attempts."""
    for table in STEP_TABLES:
        db.execute(f"delete from {table}")
    for table, rows in recounted(db).rows():
        if table in STEP_TABLES:
            add(db, table, rows)


def recounted(db: Database) -> Sums:
    """Steps and troubles, from all attempts."""
    sums = Sums()
    for month, pack, steps, troubles in db.conn.execute(
        "select substr(attempts.day, 1, 7), attempts.pack, attempts.steps, attempts.troubles from attempts"
    ):
        sums.passed(month, pack, steps, troubles)
    return sums


def kept(db: Database, table: str) -> dict[tuple[Value, ...], tuple[Value, ...]]:
    """What a table of sums holds, by key."""
    keys, numbers = SUMS[table]
    rows = db.execute(f"select {', '.join((*keys, *numbers))} from {table}").fetchall()
    return {tuple(row[: len(keys)]): tuple(row[len(keys) :]) for row in rows}


def seconds_of(bucket: int) -> float:
    """The time that a bucket stands for."""
    return float(WIDTH ** (bucket + 0.5)) / 1000


def at_share(buckets: Mapping[int, int], share: float) -> float:
    """Seconds within which this share of the times lies; 0 where there are none."""
    left = share * sum(buckets.values())
    for bucket in sorted(buckets):
        left -= buckets[bucket]
        if left <= 0:
            return seconds_of(bucket)
    return 0.0


def _read(step: Any) -> tuple[str, float, Any, Any, list[Any]]:
    """A step as far as it has the agreed shape."""
    try:
        name, ms, hint, asked, touches = step
    except (TypeError, ValueError):
        return str(step[0]) if isinstance(step, list) and step else "", 0, None, None, []
    return name, ms if isinstance(ms, int | float) else 0, hint, asked, touches
