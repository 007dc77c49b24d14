"""The made cities that benchmarks ask: made once, kept in KIOSK_CITIES (else in a folder beside other temporary files).

A million trainees with ten million attempts take about 15 GB and many minutes; `city` says which are there already.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from courses import catalogue
from records import made


def folder() -> Path:
    """Where the cities lie."""
    return Path(os.environ.get("KIOSK_CITIES") or Path(tempfile.gettempdir()) / "kiosk-cities")


def city(trainees: int) -> Path:
    """The store of a made city with so many trainees and ten attempts each; made when it is not there."""
    file = folder() / f"city-{trainees}.db"
    if file.exists():
        return file
    file.parent.mkdir(parents=True, exist_ok=True)
    known = catalogue.load()
    begun = time.perf_counter()
    draft = file.with_suffix(".making")
    draft.unlink(missing_ok=True)
    pool = made.Pool.played(known.packs, known.kiosk, plays=4 if trainees >= 100_000 else 1)
    made.make(draft, made.Plan(trainees), pool)
    draft.replace(file)
    size, seconds = file.stat().st_size / 1e9, time.perf_counter() - begun
    print(f"made {trainees} trainees: {size:.1f} GB in {seconds:.0f} s", file=sys.stderr, flush=True)
    return file
