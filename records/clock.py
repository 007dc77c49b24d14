"""Moments, days and ids: what orders what happened."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

import uuid_utils

CENTRE_TIME = timezone(timedelta(hours=9))
"""Every centre of the programme keeps Korean time, which has no summer time."""
_AHEAD = 9 * 3_600_000
_EPOCH = date(1970, 1, 1).toordinal()


def utc_ms() -> int:
    """Now, in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def day_of(ms: int) -> str:
    """The centre's civil date ("2026-03-24") of a moment."""
    return _date((ms + _AHEAD) // 86_400_000)


@lru_cache(maxsize=10_000)
def _date(days: int) -> str:
    return date.fromordinal(_EPOCH + days).isoformat()


def start_of(day: str, plus: int = 0) -> int:
    """The first UTC millisecond of a centre's civil date, or of so many days after it."""
    begins = datetime.fromisoformat(day).replace(tzinfo=CENTRE_TIME) + timedelta(days=plus)
    return int(begins.timestamp() * 1000)


def new_uid() -> str:
    """A UUIDv7: unique everywhere, ordered by the time of making."""
    return str(uuid_utils.uuid7())


@dataclass(frozen=True, order=True, slots=True)
class Stamp:
    """A moment of a hybrid logical clock at a place: never goes back, even when the machine's clock does."""

    ms: int
    count: int
    place: str

    @classmethod
    def read(cls, text: str) -> Stamp:
        """The stamp written as `text`. Raises ValueError for anything else."""
        ms, count, place = text.split("-", 2)
        return cls(int(ms), int(count), place)

    def __str__(self) -> str:
        # Fixed widths: as text it sorts as it does here, in every database.
        return f"{self.ms:014d}-{self.count:06d}-{self.place}"

    def next(self, now: int, place: str) -> Stamp:
        """The stamp of something that happens at `place` at `now` and is known to be later than this one."""
        if now > self.ms:
            return Stamp(now, 0, place)
        return Stamp(self.ms, self.count + 1, place)
