"""The true number: every person once, in any order of arrival, beside a naive recount."""

from __future__ import annotations

import datetime as dt
import math
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records import attendance, centres, certificates, classes, doctor, intake, people, persons, sums
from records.errors import Refused
from records.store import Store

LEARNERS = 5
CLASSES = ((3, 0.8), (2, 1.0), (4, 0.5))
"""Meetings and share of each class; they begin in December, so that they reach into the next year."""
FIRST = dt.date(2026, 12, 20)

learner = st.integers(0, LEARNERS - 1)
class_ = st.integers(0, len(CLASSES) - 1)
place = st.integers(0, 9)
state = st.sampled_from(["present", "present", "late", "left_early", "absent", "excused"])
operation = st.one_of(
    st.tuples(st.just("mark"), class_, place, learner, state),
    st.tuples(st.just("mark"), class_, place, learner, state),
    st.tuples(st.just("mark"), class_, place, learner, st.just("present")),
    st.tuples(st.just("merge"), learner, learner),
    st.tuples(st.just("unmerge"), place),
    st.tuples(st.just("enrol"), class_, learner, st.sampled_from(["enrolled", "left"])),
    st.tuples(st.just("cancel"), class_, place, st.booleans()),
    st.tuples(st.just("share"), class_, st.sampled_from([0.5, 0.8, 1.0])),
    st.tuples(st.just("move"), class_, place, st.integers(0, 40)),
    st.tuples(st.just("guests"), class_, place, st.integers(0, 9)),
    st.tuples(st.just("issue"), class_, learner),
    st.tuples(st.just("revoke"), place),
    st.tuples(st.just("purge"), learner),
)


@dataclass
class Naive:
    """What happened, as plainly as it can be said, counted again from the start each time it is asked."""

    marks: dict[tuple[int, int, int], str] = field(default_factory=dict)
    merges: list[tuple[int, int, bool]] = field(default_factory=list)
    enrolled: dict[tuple[int, int], bool] = field(default_factory=dict)
    cancelled: set[tuple[int, int]] = field(default_factory=set)
    shares: dict[int, float] = field(default_factory=lambda: {n: share for n, (_, share) in enumerate(CLASSES)})
    days: dict[tuple[int, int], dt.date] = field(default_factory=dict)
    guests: dict[tuple[int, int], int] = field(default_factory=dict)

    def person(self, learner: int) -> frozenset[int]:
        group = {learner}
        while True:
            more = {x for a, b, stands in self.merges if stands and {a, b} & group for x in (a, b)} - group
            if not more:
                return frozenset(group)
            group |= more

    def attended(self) -> set[tuple[frozenset[int], int, int]]:
        return {
            (self.person(learner), class_, meeting)
            for (class_, meeting, learner), state in self.marks.items()
            if state in ("present", "late", "left_early") and (class_, meeting) not in self.cancelled
        }

    def completions(self) -> dict[tuple[frozenset[int], int], dt.date]:
        found = {}
        for class_, (meetings, _) in enumerate(CLASSES):
            held = [m for m in range(meetings) if (class_, m) not in self.cancelled]
            need = max(math.ceil(len(held) * round(self.shares[class_] * 100) / 100), 1)
            for person in {p for p, c, _ in self.attended() if c == class_}:
                days = sorted(self.days[(class_, m)] for p, c, m in self.attended() if (p, c) == (person, class_))
                if len(days) >= need:
                    found[(person, class_)] = days[need - 1]
        return found

    def firsts(self, what: str) -> set[tuple[frozenset[int], int, str]]:
        """(person, year or 0, first day) of those started or completed."""
        if what == "completed":
            events = [(person, day) for (person, _), day in self.completions().items()]
        else:
            events = [(person, self.days[(c, m)]) for person, c, m in self.attended()]
        found: dict[tuple[frozenset[int], int], dt.date] = {}
        for person, day in events:
            for year in (0, day.year):
                found[(person, year)] = min(day, found.get((person, year), day))
        return {(person, year, day.isoformat()) for (person, year), day in found.items()}


class Village:
    """The same in a store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.naive = Naive()
        self.centres = [
            centres.add_centre(store, name, code, district, "관장")
            for name, code, district in (("강북", "강북01", "강북구"), ("마포", "마포01", "마포구"))
        ]
        self.learners = [people.add_learner(store, f"가{n}", self.centres[n % 2]) for n in range(LEARNERS)]
        self.classes = []
        self.meetings: list[list[str]] = []
        for n, (meetings, share) in enumerate(CLASSES):
            days = [FIRST + dt.timedelta(5 * m) for m in range(meetings)]
            uid = classes.add_class(
                store,
                f"반{n}",
                self.centres[n % 2],
                f"과정{n % 2}",
                meetings=[(d, "10:00", 2) for d in days],
                share=share,
            )
            self.classes.append(uid)
            self.meetings.append([meeting.uid for meeting in classes.klass(store, uid).meetings])
            self.naive.days |= {(n, m): day for m, day in enumerate(days)}
        self.events: list[str] = []
        self.papers: list[str] = []

    def begin(self, chance: random.Random) -> None:
        """Most learners come to most meetings, so that what happens next happens to something."""
        for n, meetings in enumerate(self.meetings):
            for m, meeting in enumerate(meetings):
                there = [who for who in range(LEARNERS) if chance.random() < 0.7]
                attendance.mark_all(self.store, meeting, [(self.learners[who], "present") for who in there])
                self.naive.marks |= {(n, m, who): "present" for who in there}

    def do(self, what: str, *how: object) -> None:
        getattr(self, what)(*how)

    def mark(self, class_, place, learner, state):
        meeting = place % len(self.meetings[class_])
        attendance.mark(self.store, self.meetings[class_][meeting], self.learners[learner], state)
        self.naive.marks[(class_, meeting, learner)] = state

    def merge(self, a, b):
        self.events.append(persons.merge(self.store, self.learners[a], self.learners[b], by="x"))
        self.naive.merges.append((a, b, True))

    def unmerge(self, place):
        if self.events:
            at = place % len(self.events)
            persons.unmerge(self.store, self.events[at], by="x")
            a, b, _ = self.naive.merges[at]
            self.naive.merges[at] = (a, b, False)

    def enrol(self, class_, learner, state):
        classes.enrol(self.store, self.classes[class_], self.learners[learner], state=state)
        self.naive.enrolled[(class_, learner)] = state == "enrolled"

    def cancel(self, class_, place, cancelled):
        meeting = place % len(self.meetings[class_])
        classes.change_meeting(self.store, self.meetings[class_][meeting], cancelled=cancelled)
        (self.naive.cancelled.add if cancelled else self.naive.cancelled.discard)((class_, meeting))

    def share(self, class_, share):
        classes.change_class(self.store, self.classes[class_], share=share)
        self.naive.shares[class_] = share

    def move(self, class_, place, days):
        meeting = place % len(self.meetings[class_])
        day = FIRST + dt.timedelta(days)
        classes.change_meeting(self.store, self.meetings[class_][meeting], day=day)
        self.naive.days[(class_, meeting)] = day

    def guests(self, class_, place, guests):
        meeting = place % len(self.meetings[class_])
        attendance.mark_guests(self.store, self.meetings[class_][meeting], guests)
        self.naive.guests[(class_, meeting)] = guests

    def issue(self, class_, learner):
        try:
            paper = certificates.issue(
                self.store, "completion", self.learners[learner], self.classes[class_], day="2027-02-01"
            )
        except Refused:
            return
        self.papers.append(paper.uid)

    def revoke(self, place):
        if self.papers:
            certificates.revoke(self.store, self.papers[place % len(self.papers)], by="x", reason="")

    def purge(self, learner):
        from records import purge

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(purge, "wipe", lambda store: True)  # overwriting free pages changes no count
            purge.purge(self.store, [self.learners[learner]], by="x", reason="")

    def agrees(self) -> None:
        assert doctor.doctor(self.store) == ()
        naive, group = self.naive, self.group
        db = self.store.db
        attended = {
            (group(person), self.class_of(class_), self.meeting_of(meeting))
            for person, class_, meeting in db.execute("select person, class, meeting from count_attendances").fetchall()
        }
        assert attended == naive.attended()
        completions = {
            (group(person), self.class_of(class_)): day
            for person, class_, day in db.execute("select person, class, day from count_completions").fetchall()
        }
        assert completions == {key: day.isoformat() for key, day in naive.completions().items()}
        for what in ("started", "completed"):
            rows = db.execute("select person, year, day from count_persons where what = ?", [what]).fetchall()
            assert {(group(person), year, day) for person, year, day in rows} == naive.firsts(what)
            assert len(rows) == len(naive.firsts(what))
        rows = db.execute("select person from count_persons where what = 'registered' and year = 0").fetchall()
        registered = {naive.person(learner) for (_, learner), there in naive.enrolled.items() if there}
        assert {group(person) for (person,) in rows} == registered
        self.progress_agrees()

    def progress_agrees(self) -> None:
        naive = self.naive
        for year in (2026, 2027):
            found = sums.progress(self.store, year)
            assert found.persons_year == len([1 for _, y, _ in naive.firsts("completed") if y == year])
            in_all = [1 for _, y, day in naive.firsts("completed") if y == 0 and day <= f"{year}-12-31"]
            assert found.persons_total == len(in_all)
            there = [1 for _, c, m in naive.attended() if naive.days[(c, m)].year == year]
            held = {key for key in naive.days if key not in naive.cancelled and naive.days[key].year == year}
            guests = sum(n for key, n in naive.guests.items() if key in held)
            assert (found.attendances_year, found.guests_year) == (len(there) + guests, guests)
            for level in ("district", "centre", "class"):
                parts = sums.by(self.store, year, level).values()
                for name in ("persons_year", "persons_total", "attendances_year", "attendances_total", "completions"):
                    assert sum(getattr(part, name) for part in parts) == getattr(found, name), (level, name)

    def group(self, person: str) -> frozenset[int]:
        return frozenset(self.learners.index(uid) for uid in persons.learners_of(self.store, person))

    def class_of(self, uid: str) -> int:
        return self.classes.index(uid)

    def meeting_of(self, uid: str) -> int:
        return next(meetings.index(uid) for meetings in self.meetings if uid in meetings)


SUMS = ("count_persons", "count_completions", "count_attendances", "sum_practice", "persons", "attendance_now")


def kept(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {table: sorted(store.db.execute(f"select * from {table}").fetchall()) for table in SUMS}


@contextmanager
def opened(blank: Path, folder: Path, name: str) -> Iterator[Store]:
    path = folder / name
    shutil.copyfile(blank, path)
    ticking = iter(range(1_790_000_000_000, 1_890_000_000_000))
    with Store.open(path, name, lambda: next(ticking)) as store:
        store.db.execute("PRAGMA synchronous = OFF")  # what is tried here is counting, not the disk
        yield store
    for file in folder.glob(f"{name}*"):
        file.unlink()


def counts_right(blank: Path, folder: Path, operations: list[tuple[object, ...]], seed: int) -> None:
    chance = random.Random(seed)
    with opened(blank, folder, "here.db") as store, opened(blank, folder, "there.db") as other:
        village = Village(store)
        village.begin(chance)
        for one in operations:
            village.do(*one)
        village.agrees()

        items = list(intake.give(store))
        items += chance.choices(items, k=len(items) // 3)
        chance.shuffle(items)
        while items:
            size = chance.randint(1, 40)
            batch, items = items[:size], items[size:]
            if chance.random() < 0.9:  # some batches are lost on the way
                intake.take(other, batch)
            if chance.random() < 0.3:
                items += batch
        # What was lost comes later: a store may be told everything again at any time.
        assert intake.take(other, intake.read(intake.written(intake.give(store)))).refused == ()
        assert kept(other) == kept(store)
        assert doctor.doctor(other) == ()


@settings(max_examples=20, deadline=None)
@given(operations=st.lists(operation, min_size=12, max_size=40), seed=st.integers(0, 2**32))
def test_sums_are_right_in_any_order(blank, tmp_path_factory, operations, seed):
    counts_right(blank, tmp_path_factory.mktemp("village"), operations, seed)


@pytest.mark.slow
@settings(max_examples=400, deadline=None)
@given(operations=st.lists(operation, min_size=10, max_size=120), seed=st.integers(0, 2**32))
def test_sums_are_right_in_any_order_at_length(blank, tmp_path_factory, operations, seed):
    counts_right(blank, tmp_path_factory.mktemp("village"), operations, seed)
