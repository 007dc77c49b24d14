"""Reports of a made city: a whole page beside its figures, rows as CSV beside reading them, a workbook's memory.

    python benchmarks/reporting.py [TRAINEES] [ROWS]

Without numbers: a million trainees and a million rows. The city is made when it is not there (see `_city.py`).
Prints `name | ours | alternative | ratio | bound`, and ends with 1 when a bound is broken.
"""

from __future__ import annotations

import itertools
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from _city import city

from records import rows as kept
from records.store import Store
from reports import document, figures, lists, page
from reports.document.naming import Names

TRAINEES, ROWS = 1_000_000, 1_000_000
ALWAYS = (date(1, 1, 1), date(9999, 12, 31))
UNTIL = date(2026, 12, 31)
MEMORY = 40.0
"""Megabytes that a workbook of any length may take."""


def timed(work: Callable[[], object], runs: int = 3) -> float:
    """The middle of some runs, in seconds of the processor: what else the machine does counts for neither side."""
    found = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        found.append(time.process_time() - begun)
    return statistics.median(found)


def some(store: Store, count: int) -> Iterator[kept.Row]:
    """The first attempts of the store."""
    return itertools.islice(kept.read(store, "attempts", *ALWAYS), count)


def pages(store: Store, trainees: int) -> Iterator[tuple[str, float, float, float, float]]:
    """The city's yearly page, beside its figures alone: name, seconds, seconds alone, ratio, bound."""
    names = Names()

    def counted() -> figures.Figures:
        return figures.progress(store, "city", "", UNTIL.year, UNTIL)

    page.render(document.make(counted(), "ko", "official", names=names))  # names of screens are found once and kept
    alone = timed(counted)
    for edition in ("official", "published"):

        def whole(edition: document.Edition = edition) -> str:
            return page.render(document.make(counted(), "ko", edition, names=names))

        ours = timed(whole)
        bound = (2 * alone + 0.2) / alone
        yield f"the yearly page of {trainees:,} trainees, {edition}", ours, alone, ours / alone, bound


def plain(store: Store, count: int, folder: Path) -> tuple[float, float]:
    """Seconds for rows as CSV, and for merely reading them."""

    def read() -> None:
        deque(some(store, count), maxlen=0)

    def written() -> None:
        lists.write("attempts", some(store, count), folder / "rows.csv", "csv", kept.Pseudonyms(b"benchmark"))

    read()
    return timed(written), timed(read)


def peak() -> float:
    """Megabytes that this process has held at most (what getrusage says begins with the parent's)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def workbook(how: str, file: Path, count: int, out: Path) -> None:
    """In a process of its own: write a workbook, print the megabytes that it took, and its seconds."""
    with Store.open(file, place="benchmark") as store:
        deque(some(store, 1_000), maxlen=0)
        before = peak()
        begun = time.perf_counter()
        if how == "ours":
            lists.write("attempts", some(store, count), out, "xlsx", kept.Pseudonyms(b"benchmark"))
        else:
            import openpyxl

            book = openpyxl.Workbook(write_only=True)
            sheet = book.create_sheet("rows")
            sheet.append(lists.heads("attempts", "ko"))
            for row in itertools.islice(some(store, count), lists.SHEET_ROWS - 1):
                sheet.append(row)
            book.save(out)
        seconds = time.perf_counter() - begun
    print(peak() - before, seconds)


def in_a_process(how: str, file: Path, count: int, folder: Path) -> tuple[float, float]:
    """Megabytes and seconds of a workbook."""
    asked = [sys.executable, __file__, "--workbook", how, str(file), str(count), str(folder / f"{how}.xlsx")]
    said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()
    return float(said[0]), float(said[1])


def main() -> int:
    numbers = [int(word) for word in sys.argv[1:3]]
    trainees, count = (*numbers, *(TRAINEES, ROWS)[len(numbers) :])
    status = 0
    file = city(trainees)
    with tempfile.TemporaryDirectory() as name, Store.open(file, place="benchmark") as store:
        folder = Path(name)
        for what, ours, alone, ratio, bound in pages(store, trainees):
            status |= ratio > bound
            times = f"{ours:.3f} s | its figures {alone:.3f} s"
            print(f"{what} | {times} | {ratio:.2f} | <= {bound:.2f} (2 x figures + 0.2 s)")
        there = min(count, kept.count(store, "attempts", *ALWAYS))
        ours, read = plain(store, count, folder)
        status |= ours > 3 * read
        print(f"{there:,} rows as CSV | {ours:.2f} s | reading them {read:.2f} s | {ours / read:.2f} | <= 3")
        mine, took = in_a_process("ours", file, count, folder)
        other, took_other = in_a_process("openpyxl", file, count, folder)
        status |= mine > MEMORY
        both = f"{mine:.1f} MB ({took:.0f} s) | openpyxl, write-only {other:.1f} MB ({took_other:.0f} s)"
        print(f"{there:,} rows as a workbook: memory | {both} | {mine / max(other, 0.1):.2f} | <= {MEMORY:.0f} MB")
    return int(status)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--workbook"]:
        workbook(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]))
    else:
        sys.exit(main())
