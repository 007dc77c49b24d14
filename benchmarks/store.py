"""A step and an attempt written durably, beside the plain sqlite3 module doing the same to the same tables.

Bound: at most 4 times. The calls alternate; their medians are compared.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from courses.practice import Result
from language import NOTHING
from records import attempts, clock
from records.facts import TABLES
from records.store import Store

BOUND = 4.0
CALLS = 500
STEP = ["menu", 2350, 0, False, [["item:vanilla-latte", "right", 2100], ["add", "right", 250]]]
STEPS = tuple([f"screen{n}", *STEP[1:]] for n in range(7))
RESULT = Result(
    correct=True,
    ended="done",
    seconds=61.2,
    touches=14,
    fewest=12,
    wrong_touches=1,
    hints=0,
    asked=0,
    called=False,
    timeouts=0,
    caught=True,
    wrong=(),
    watch=NOTHING,
    unaided=True,
    steps=STEPS,
)
COLUMNS = TABLES["attempts"]


class Plain:
    """The same rows in the same tables by the sqlite3 module alone, as durably: nobody checks, translates or nests."""

    def __init__(self, path: Path) -> None:
        self.conn = sqlite3.connect(path, isolation_level=None, timeout=5)
        self.conn.execute("PRAGMA journal_mode = WAL")
        self.conn.execute("PRAGMA synchronous = FULL")

    def step(self, uid: str, n: int) -> None:
        conn = self.conn
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("insert or replace into journal values (?, ?, ?)", (uid, n, json.dumps(STEP)))
        conn.execute("COMMIT")

    def attempt(self, uid: str) -> None:
        conn = self.conn
        conn.execute("BEGIN IMMEDIATE")
        head = conn.execute("select * from running where uid = ?", (uid,)).fetchone()
        row = dict(zip(("uid", "learner", "class", "meeting", "centre", "pack"), head, strict=False))
        row |= dict(zip(("mission", "skin", "level", "kiosk", "started", "day"), head[6:], strict=True))
        row |= {"finished": clock.utc_ms(), "ended": "done", "correct": 1, "unaided": 1, "milliseconds": 61200}
        row |= {"touches": 14, "fewest": 12, "wrong_touches": 1, "hints": 0, "asked": 0, "called": 0, "timeouts": 0}
        row |= {"caught": 1, "wrong": "[]", "watch": '["",""]', "steps": json.dumps(STEPS)}
        conn.execute(
            f"insert into attempts ({', '.join(COLUMNS)}) values ({', '.join('?' * len(COLUMNS))})",
            [row[column] for column in COLUMNS],
        )
        month, pack = row["day"][:7], row["pack"]
        conn.execute(
            "insert into sum_packs values (?, ?, ?, ?, 1, 1, 1, 0, 61200, 14, 1) "
            "on conflict do update set attempts = attempts + 1, correct = correct + 1, unaided = unaided + 1, "
            "milliseconds = milliseconds + 61200, touches = touches + 14, wrong_touches = wrong_touches + 1",
            ("", month, pack, row["level"]),
        )
        for step in STEPS:
            conn.execute(
                "insert into sum_steps values (?, ?, ?, 1, 0, 0, 0, 0) on conflict do update set times = times + 1",
                (month, pack, step[0]),
            )
            conn.execute(
                "insert into sum_step_times values (?, ?, ?, 391, 1) on conflict do update set times = times + 1",
                (pack, step[0], month),
            )
        conn.execute("delete from journal where attempt = ?", (uid,))
        conn.execute("delete from running where uid = ?", (uid,))
        conn.execute("COMMIT")


def running(store: Store) -> str:
    """An attempt that has begun."""
    return attempts.begin(store, None, None, None, "cafe", "latte", "sunny", "alone", "kiosk-1")


def timed(job: Callable[[], object]) -> float:
    """Milliseconds for one call."""
    begun = time.perf_counter()
    job()
    return (time.perf_counter() - begun) * 1000


def measured(ours: Store, theirs: Store, plain: Plain) -> dict[str, tuple[list[float], list[float]]]:
    """Milliseconds of each call, ours and the plain one by turns: a busy moment falls on both."""
    found: dict[str, tuple[list[float], list[float]]] = {"step": ([], []), "attempt": ([], [])}
    for _ in range(CALLS):
        here, there = running(ours), running(theirs)
        found["step"][0].append(timed(lambda uid=here: attempts.step(ours, uid, 1, STEP)))
        found["step"][1].append(timed(lambda uid=there: plain.step(uid, 1)))
        found["attempt"][0].append(timed(lambda uid=here: attempts.finish(ours, uid, RESULT)))
        found["attempt"][1].append(timed(lambda uid=there: plain.attempt(uid)))
    return found


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-benchmark-"))
    try:
        with Store.open(folder / "ours.db") as ours, Store.open(folder / "plain.db") as theirs:
            plain = Plain(theirs.path)
            found = measured(ours, theirs, plain)
            plain.conn.close()
        print("name | ours | alternative | ratio | bound")
        for what, calls in found.items():
            mine, other = (statistics.median(one) for one in calls)
            row = (f"{what} written durably", f"{mine:.3f} ms", f"sqlite3 module {other:.3f} ms")
            print(*row, f"{mine / other:.2f}", BOUND, sep=" | ")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
