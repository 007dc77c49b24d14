"""The sums of practice: packs and levels, steps with how long they took, and what went wrong.

Attempts only ever come, so these only ever grow: a batch is added up in memory and written once. The caller gives
attempts that were not there before.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from records.adding import SUMS, add
from records.things import Value

WIDTH = 1.02
"""How much longer the times of a bucket are than those of the one before: half of it is the largest error."""
_LOG = 1 / math.log(WIDTH)
_NUMBERS = itemgetter("correct", "unaided", "milliseconds", "touches", "wrong_touches")

STEP_TABLES = ("sum_steps", "sum_step_times", "sum_troubles")
"""Made from what attempts hold as JSON, which no statement reads."""


@dataclass(slots=True)
class _Step:
    """What a step of a machine adds up to in a month."""

    sums: list[int] = field(default_factory=lambda: [0] * 5)
    """How often it was passed, stumbled over, touched wrongly, with hints, and asked about."""
    times: dict[int, int] = field(default_factory=dict)
    """How often, by bucket."""


@dataclass
class Sums:
    """Numbers to be added, by table and key."""

    troubles: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)
    _attempts: dict[tuple[str, str, str, str], list[tuple[int, ...]]] = field(default_factory=dict)
    """The numbers of each attempt: whole columns are quicker added up at the end."""
    _steps: dict[tuple[str, str], dict[str, _Step]] = field(default_factory=dict)
    """By month and pack, then by step: a short key for each step that is read."""

    @property
    def packs(self) -> dict[tuple[str, str, str, str], list[int]]:
        """The numbers of packs by centre, month, pack and level."""
        return {key: [*map(sum, zip(*numbers, strict=True))] for key, numbers in self._attempts.items()}

    @property
    def steps(self) -> dict[tuple[str, str, str], list[int]]:
        """The numbers of steps by month, pack and step."""
        return {(*key, name): step.sums for key, steps in self._steps.items() for name, step in steps.items()}

    @property
    def times(self) -> dict[tuple[str, str, str, int], int]:
        """How often steps took how long, by pack, step, month and bucket."""
        return {
            (pack, name, month, bucket): number
            for (month, pack), steps in self._steps.items()
            for name, step in steps.items()
            for bucket, number in step.times.items()
        }

    def attempt(self, row: Mapping[str, Any]) -> None:
        """Take in one attempt, as its row is kept."""
        month, pack = row["day"][:7], row["pack"]
        correct, unaided, *others = _NUMBERS(row)
        numbers = (1, correct, unaided, row["ended"] == "abandoned", *others)
        self._attempts.setdefault(("", month, pack, row["level"]), []).append(numbers)
        if row["centre"]:
            self._attempts.setdefault((row["centre"], month, pack, ""), []).append(numbers)
        self.passed(month, pack, row["steps"], row["troubles"])

    def passed(self, month: str, pack: str, steps: str, troubles: str) -> None:
        """Take in the steps and troubles of one attempt, as JSON."""
        known = self._steps.get((month, pack))
        if known is None:
            known = self._steps[month, pack] = {}
        for step in json.loads(steps):
            try:
                name, ms, hint, asked, touches = step
                bucket = _bucket(ms)
            except (TypeError, ValueError):
                name, bucket, hint, asked, touches = _odd(step)
            kept = known.get(name)
            if kept is None:
                kept = known[name] = _Step()
            times, sums = kept.times, kept.sums
            times[bucket] = times.get(bucket, 0) + 1
            sums[0] += 1
            wrong = 0
            for touch in touches:
                if touch[1] == "wrong":
                    wrong += 1
            if wrong:
                sums[1] += 1
                sums[2] += wrong
            if hint:
                sums[3] += 1
            if asked:
                sums[4] += 1
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


@lru_cache(maxsize=65_536)
def _bucket(ms: float) -> int:
    return int(math.log(ms) * _LOG) if ms > 1 else 0


def _odd(step: Any) -> tuple[str, int, Any, Any, list[Any]]:
    """A step that has not the agreed shape, or no time, as far as it can be read."""
    try:
        name, _, hint, asked, touches = step
    except (TypeError, ValueError):
        return str(step[0]) if isinstance(step, list) and step else "", 0, None, None, []
    return name, 0, hint, asked, touches
