"""A whole city's learners, written in bulk: what the console's benchmarks stand on.

    python benchmarks/_made.py FILE [LEARNERS]

400 centres in 25 districts, classes of 25 learners with four meetings each, one of which is today for the first
classes of every centre; nobody has practised yet. The rows are those that `records` writes, without the stamps of each
field; the names are syllables put together by chance.
"""

from __future__ import annotations

import datetime
import itertools
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from records import names
from records.clock import CENTRE_TIME
from records.demonstration.people import SURNAMES
from records.store import Store

LEARNERS = 1_000_000
CENTRES = 400
DISTRICTS = 25
CLASS = 25
"""Learners in a class."""
SYLLABLES = (
    "가나다라마바사아자하강건경고광규근기길나남달대덕도동란래련룡림만명문미민배병보복봉분빈사상서석선성세소수숙순"
    "승시식신심안애연영옥용우운원월유윤은을의인일임자재점정제종주준중지진창철춘태필하학한해향현형혜호홍화환회훈희"
)


def make(file: Path, learners: int = LEARNERS, seed: int = 2026) -> Path:
    """A store with so many learners at `file`, unless one is there already; gives `file`."""
    if file.exists():
        return file
    half = file.with_name(file.name + ".making")
    half.unlink(missing_ok=True)
    with Store.open(half, place="made") as store, store.writing() as db:
        today = datetime.datetime.now(CENTRE_TIME).date()
        db.conn.execute("pragma cache_size = -400000")
        indices = db.execute("select name, sql from sqlite_schema where type = 'index' and sql is not null").fetchall()
        for name, _ in indices:  # sorted once at the end they cost far less
            db.conn.execute(f"drop index {name}")
        rows = _Rows(learners, random.Random(seed), today)
        for table, columns, some in rows.tables():
            marks = ", ".join("?" for _ in columns)
            db.conn.executemany(f"insert into {table} ({', '.join(columns)}) values ({marks})", some)
        for _, sql in indices:
            db.conn.execute(sql)
    with Store.open(half) as store:
        store.db.execute("pragma wal_checkpoint(truncate)")
    half.rename(file)
    return file


class _Rows:
    """The rows of each table, as they are wanted."""

    def __init__(self, learners: int, chance: random.Random, today: datetime.date) -> None:
        self.learners, self.chance, self.today = learners, chance, today

    def tables(self) -> Iterator[tuple[str, tuple[str, ...], Iterator[tuple[object, ...]]]]:
        """Table, columns, rows."""
        yield "centres", ("uid", "name", "code", "district", "head"), self._centres()
        yield "persons", ("uid", "canonical"), ((uid(3, n), uid(3, n)) for n in range(self.learners))
        yield "learners", _LEARNER, self._learners()
        yield "classes", ("uid", "name", "centre", "course", "instructor"), self._classes()
        yield "meetings", ("uid", "class", "number", "day", "start", "minutes"), self._meetings()
        enrolments = ("uid", "class", "learner", "state", "decided_by", "at", "day", "stamp")
        yield "enrolments", enrolments, self._enrolments()
        yield (
            "enrolment_now",
            ("class", "learner", "state", "day", "uid", "stamp"),
            ((row[1], row[2], row[3], row[6], row[0], row[7]) for row in self._enrolments()),
        )

    def _centres(self) -> Iterator[tuple[object, ...]]:
        for n in range(CENTRES):
            yield uid(1, n), f"제{n + 1} 배움터", f"{n + 1:03}", f"제{n % DISTRICTS + 1}구", f"제{n + 1} 배움터장"

    def _learners(self) -> Iterator[tuple[object, ...]]:
        day = (self.today - datetime.timedelta(30)).isoformat()
        for n in range(self.learners):
            name = self.chance.choice(SURNAMES) + "".join(self.chance.choices(SYLLABLES, k=2))
            centre = class_of(n) % CENTRES
            number = str(n // (CLASS * CENTRES) * CLASS + n % CLASS + 1)
            letters = names.jamo(name), names.initials(name)
            yield (
                uid(2, n), uid(3, n), name, *letters, number, uid(1, centre), f"제{centre % DISTRICTS + 1}구", "older",
                self.chance.choice(("female", "male")), self.chance.choice((1940, 1950, 1960)), day,
            )  # fmt: skip

    def _classes(self) -> Iterator[tuple[object, ...]]:
        for n in range(-(-self.learners // CLASS)):
            round_ = n // CENTRES + 1
            yield uid(4, n), f"키오스크 첫걸음 {round_}기", uid(1, n % CENTRES), "키오스크 첫걸음", f"강사{n % 7 + 1}"

    def _meetings(self) -> Iterator[tuple[object, ...]]:
        for n, number in itertools.product(range(-(-self.learners // CLASS)), range(1, 5)):
            weeks_back = n // CENTRES // 2
            day = self.today + datetime.timedelta(7 * (number - 2 - weeks_back))
            yield uid(5, n * 4 + number), uid(4, n), number, day.isoformat(), "10:00" if n % 2 else "14:00", 120

    def _enrolments(self) -> Iterator[tuple[object, ...]]:
        for n in range(self.learners):
            yield uid(6, n), uid(4, class_of(n)), uid(2, n), "enrolled", "made", 0, self.today.isoformat(), "0"


_LEARNER = ("uid", "person", "name", "name_jamo", "name_initials", "number", "centre", "district", "target", "sex",
            "decade", "day")  # fmt: skip


def class_of(learner: int) -> int:
    """The number of a learner's class; class n is at centre n modulo CENTRES."""
    return learner // CLASS


def uid(kind: int, n: int) -> str:
    """A uid of the usual shape, in the order of `n`."""
    return f"0190{kind:04x}-{n >> 32:04x}-7000-8000-{n & 0xFFFFFFFF:012x}"


if __name__ == "__main__":
    begun = time.perf_counter()
    made = make(Path(sys.argv[1]), *(int(word) for word in sys.argv[2:3]))
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB in {time.perf_counter() - begun:.0f} s")
