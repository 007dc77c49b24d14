"""A city of a million trainees and ten million attempts: the yearly report, the console's page, and keeping the sums.

Each beside an alternative in the same run. Bounds: the figures at least 50 times as fast as plain SQLite queries on
the same file and 5 times as fast as DuckDB on its own copy, the page under 50 ms, a batch at 15,000 attempts a second,
and a million trainees' figures at most 1.5 times those of a tenth. CITY_TRAINEES sets another size.
"""

from __future__ import annotations

import csv
import itertools
import json
import os
import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import duckdb
from _city import city
from _plain import COPIED, PEOPLE, PRACTICE, STEPS, asked

from courses.settings import Settings
from records import batch, clock, facts, intake
from records.store import Store
from reports import figures

TRAINEES = int(os.environ.get("CITY_TRAINEES", "1000000"))
UNTIL = date(2026, 10, 31)
BATCH = 60_000
ONE_BY_ONE = 300


def main() -> None:
    print("name | ours | alternative | ratio | bound")
    large, small = city(TRAINEES), city(TRAINEES // 10)
    seconds, found = yearly(large)
    tenth, _ = yearly(small)
    row(f"{TRAINEES:,} trainees' figures", seconds, f"{TRAINEES // 10:,} trainees'", tenth, 1.5)
    row("console's progress page", at_a_glance(large), "bound", 0.05, 1)
    said = found.whole.persons, found.whole.attendances - found.whole.guests
    by_people = plain(large, PEOPLE, said)
    row("yearly city report's figures, people and practice", seconds, "people only, plain SQLite", by_people, 1 / 50)
    row("the same", seconds, "without steps, DuckDB on its own copy", by_duckdb(large, said), 1 / 5)
    by_practice = plain(large, PRACTICE + STEPS)
    row("the same", seconds, "the same, plain SQLite", by_people + by_practice, 1 / 50)
    ours, alone = intaken(large)
    text = f"one by one {alone:,.0f}/s"
    print(f"attempts taken in, sums kept | {ours:,.0f}/s | {text} | {15_000 / ours:.2f} | 1 (15,000/s)", flush=True)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory of this run: {memory:.0f} MB (with DuckDB); load {os.getloadavg()[0]:.1f}", file=sys.stderr)


def row(name: str, ours: float, beside: str, other: float, bound: float) -> None:
    """One line of the table; seconds."""
    cells = (name, f"{ours * 1000:,.1f} ms", f"{beside} {other * 1000:,.1f} ms", f"{ours / other:.4f}", f"{bound:g}")
    print(*cells, sep=" | ", flush=True)


def least(job: Callable[[], object], times: int = 9) -> float:
    """Seconds of the quickest call: others use the machine as well."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        job()
        found.append(time.perf_counter() - begun)
    return min(found)


def yearly(path: Path) -> tuple[float, figures.Figures]:
    """Seconds of the whole figures, and them."""
    with Store.open(path) as store:
        found = figures.progress(store, "city", "", 2026, UNTIL, Settings())
        return least(lambda: figures.progress(store, "city", "", 2026, UNTIL, Settings())), found


def at_a_glance(path: Path) -> float:
    """Seconds of what the console's page of progress shows of the whole city."""
    with Store.open(path) as store:
        return least(lambda: figures.overview(store, "city", "", 2026, UNTIL, Settings()))


def plain(path: Path, queries: list[str], said: tuple[int, int] | None = None) -> float:
    """Seconds of queries on the same file; the first, where it is known, answers with persons and attendances."""
    conn = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    conn.execute("PRAGMA cache_size = -1000000")
    begun = time.perf_counter()
    answers = list(asked(conn.execute, queries))
    seconds = time.perf_counter() - begun
    conn.close()
    agree(answers, said)
    return seconds


def agree(answers: list[list[tuple[str, int, int]]], said: tuple[int, int] | None) -> None:
    """The alternative must come to the same persons and attendances."""
    if said is not None:
        (_, attendances, persons) = answers[0][0]
        if (persons, attendances) != said:
            raise SystemExit(f"persons and attendances: kept {said}, counted {(persons, attendances)}")


def by_duckdb(path: Path, said: tuple[int, int]) -> float:
    """Seconds of the same queries (without steps) by DuckDB on its own copy, the second time it is asked."""
    with tempfile.TemporaryDirectory(prefix="kiosk-duckdb-", dir=path.parent) as folder:
        begun = time.perf_counter()
        duck = copied(path, Path(folder))
        print(f"DuckDB's copy: {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
        agree(list(asked(duck.execute, PEOPLE + PRACTICE)), said)
        seconds = least(lambda: list(asked(duck.execute, PEOPLE + PRACTICE)), 3)
        duck.close()
        return seconds


def copied(path: Path, folder: Path) -> duckdb.DuckDBPyConnection:
    """DuckDB's own file with what it is asked for."""
    conn = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    duck = duckdb.connect(str(folder / "copy.duckdb"))
    kinds = {"integer": "bigint", "text": "varchar"}
    for table, columns in COPIED.items():
        types = {row[1]: kinds[row[2].lower()] for row in conn.execute(f"pragma table_info({table})")}
        names = columns.split(", ")
        duck.execute(f"create table {table} ({', '.join(f'{name} {types[name]}' for name in names)})")
        rows = conn.execute(f"select {columns} from {table}")
        file = folder / "rows.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows(rows)
        duck.execute(f"copy {table} from '{file}' (header false, nullstr '\\N', null_padding false)")
        file.unlink()
    conn.close()
    return duck


def intaken(path: Path) -> tuple[float, float]:
    """Attempts a second: in batches, and one by one. They stay in the made city."""
    with Store.open(path) as store:
        rows = list(itertools.islice(fresh(store), BATCH + ONE_BY_ONE))
        begun = time.perf_counter()
        added = batch.add(store, rows[:BATCH])
        ours = BATCH / (time.perf_counter() - begun)
        if added.new != BATCH or batch.add(store, rows[:100]).known != 100:
            raise SystemExit("a batch is counted once")
        begun = time.perf_counter()
        for one in rows[BATCH:]:
            intake.take(store, [intake.Item("attempts", one)])
        return ours, ONE_BY_ONE / (time.perf_counter() - begun)


def fresh(store: Store) -> Iterator[dict[str, object]]:
    """Attempts like those of the city, in its classes of the last weeks, no two of the same text."""
    chance = random.Random(clock.new_uid())
    names = ", ".join(facts.TABLES["attempts"])
    last = store.db.execute("select max(attempts.seq) from attempts").fetchone()[0]
    rows = store.db.execute(
        f"select {names} from attempts where attempts.seq > ?", [last - BATCH - ONE_BY_ONE]
    ).fetchall()
    chance.shuffle(rows)
    for values in rows:
        one = dict(zip(facts.TABLES["attempts"], values, strict=True))
        steps = json.loads(one["steps"])
        for step in steps:
            step[1] = round(step[1] * chance.lognormvariate(0, 0.2))
        yield one | {"uid": clock.new_uid(), "steps": json.dumps(steps, ensure_ascii=False, separators=(",", ":"))}


if __name__ == "__main__":
    main()
