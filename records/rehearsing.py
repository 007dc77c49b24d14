"""A backup is worth what its restoring is worth: it is tried in a folder of its own, which is gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from records import backup, doctor
from records.doctor import Difference
from records.store import Store

TOLD = ("learners", "classes", "attempts", "certificates")
"""The tables whose rows are told, so that a person sees whether this is the backup they mean."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a restored copy held: rows by table, the last day with a record (or "-"), what a recount found otherwise."""

    rows: Mapping[str, int]
    last_day: str
    differences: tuple[Difference, ...]


def rehearse(file: Path) -> Rehearsal:
    """Restore a backup into a folder of its own and count everything again; the file is only read.

    Raises Refused, StoreTooNew, StoreDamaged, DiskFull.
    """
    with tempfile.TemporaryDirectory(prefix="rehearsal-", dir=file.absolute().parent) as folder:
        target = Path(folder) / "records.db"
        backup.restore(file, target)
        with Store.open(target) as store:
            with store.reading() as db:
                rows = {table: int(db.execute(f"select count(*) from {table}").fetchone()[0]) for table in TOLD}
                last = db.execute(
                    "select max(days.day) from (select max(attempts.day) as day from attempts "
                    "union all select max(attendance.day) from attendance) as days"
                ).fetchone()[0]
            return Rehearsal(rows, last or "-", doctor.doctor(store))
