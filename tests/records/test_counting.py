"""The true number: every person once, in any order of arrival, beside a naive recount."""

from __future__ import annotations

import datetime as dt
import json
import math
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records import (
    attendance,
    batch,
    centres,
    certificates,
    classes,
    clock,
    confidence,
    doctor,
    intake,
    people,
    persons,
    practised,
    satisfaction,
    sums,
    tally,
)
from records import field as field_practice
from records.errors import Refused
from records.store import Store

LEARNERS = 5
CLASSES = ((3, 0.8), (2, 1.0), (4, 0.5))
"""Meetings and share of each class; they begin in December, so that they reach into the next year."""
SPECIAL = 1
"""The class of the template in which mastery needs no second day."""
FIRST = dt.date(2026, 12, 20)

learner = st.integers(0, LEARNERS - 1)
class_ = st.integers(0, len(CLASSES) - 1)
place = st.integers(0, 9)
machine = st.integers(0, 1)
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
    st.tuples(st.just("practise"), learner, class_, machine, machine, st.integers(0, 20), st.booleans(), st.booleans()),
    st.tuples(
        st.just("practise"), learner, class_, st.just(0), machine, st.integers(0, 20), st.just(True), st.just(True)
    ),
    st.tuples(st.just("regroup"), learner, st.sampled_from(["older", "disabled"]), st.sampled_from(["female", "male"])),
    st.tuples(st.just("redistrict"), st.integers(0, 1), st.sampled_from(["강북구", "마포구", "한양구"])),
    st.tuples(st.just("visit"), class_, learner, st.sampled_from(["alone", "help"]), st.integers(0, 20)),
    st.tuples(st.just("feel"), class_, learner, st.sampled_from(["before", "after"]), st.integers(1, 5)),
    st.tuples(st.just("survey"), class_, st.integers(0, 9)),
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
    runs: list[tuple[int, int, int, int, dt.date, bool, bool]] = field(default_factory=list)
    groups: list[tuple[str, str]] = field(default_factory=lambda: [("older", "")] * LEARNERS)
    districts: list[str] = field(default_factory=lambda: ["강북구", "마포구"])
    visits: list[tuple[int, dt.date, str]] = field(default_factory=list)
    feelings: dict[tuple[int, int], dict[str, int]] = field(default_factory=dict)
    surveys: dict[int, int] = field(default_factory=dict)

    def mastered(self) -> set[tuple[frozenset[int], int, dt.date]]:
        """(person, machine, day): two skins and two days by runs that count; in the special class on one day."""
        found = set()
        for person in {self.person(learner) for learner, *_ in self.runs}:
            for machine in (0, 1):
                good = [
                    (day, skin, class_)
                    for learner, class_, pack, skin, day, alone, right in self.runs
                    if learner in person and pack == machine and alone and right
                ]
                days = [
                    day
                    for day in sorted({day for day, _, _ in good})
                    if (len({s for d, s, _ in good if d <= day}) > 1 and len({d for d, _, _ in good if d <= day}) > 1)
                    or len({s for d, s, c in good if d <= day and c == SPECIAL}) > 1
                ]
                found |= {(person, machine, day) for day in days[:1]}
        return found

    def district(self, class_: int) -> str:
        return self.districts[class_ % 2]

    def people(self, what: str, level: str, unit: str, span: str) -> dict[str, int]:
        """Different people of a unit (a district's name, a centre's number, the city's is empty), by month."""
        if what == "came":
            events = [(person, c, self.days[(c, m)]) for person, c, m in self.attended()]
        else:
            events = [(person, c, day) for (person, c), day in self.completions().items()]
        where = {"city": lambda c: "", "district": self.district, "centre": lambda c: str(c % 2)}[level]
        first: dict[tuple[object, str], dt.date] = {}
        for person, class_, day in events:
            if where(class_) == unit:
                period = {"year": str(day.year), "month": day.isoformat()[:7], "all": ""}[span]
                first[(person, period)] = min(day, first.get((person, period), day))
        return dict(Counter(day.isoformat()[:7] for day in first.values()))

    def grouped(self, what: str, year: int) -> dict[tuple[str, str], int]:
        """Different people of the city in a year by group: that of the one of a person's learners taken in first."""
        of = {"came": [(p, self.days[(c, m)]) for p, c, m in self.attended()]}
        of["completed"] = [(p, day) for (p, _), day in self.completions().items()]
        return dict(Counter(self.groups[min(person)] for person in {p for p, day in of[what] if day.year == year}))

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
        elif what == "mastered":
            events = [(person, day) for person, _, day in self.mastered()]
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
                template="special" if n == SPECIAL else "four",
            )
            self.classes.append(uid)
            self.meetings.append([meeting.uid for meeting in classes.klass(store, uid).meetings])
            self.naive.days |= {(n, m): day for m, day in enumerate(days)}
        self.events: list[str] = []
        self.rows: list[dict[str, object]] = []
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

    def practise(self, learner, class_, pack, skin, days, alone, right):
        day = FIRST + dt.timedelta(days)
        started = int(dt.datetime(day.year, day.month, day.day, 3, tzinfo=dt.UTC).timestamp() * 1000)
        row = {"uid": clock.new_uid(), "learner": self.learners[learner], "class": self.classes[class_], "meeting": ""}
        row |= {"centre": self.centres[class_ % 2], "pack": f"pack{pack}", "mission": "m", "skin": f"skin{skin}"}
        row |= {"level": "alone" if alone else "guided", "kiosk": "k", "started": started, "finished": started + 9000}
        row |= {"day": day.isoformat(), "ended": "done", "correct": int(right), "unaided": int(right), "called": 0}
        row |= dict.fromkeys(("fewest", "wrong_touches", "hints", "asked", "timeouts"), 2) | {"caught": None}
        steps = [
            ["start", 400 + 70 * days, 0, False, [["here", "right", 9]]],
            ["pay", 0, 2, True, [["no", "wrong", 1]]],
        ]
        row |= {"milliseconds": 9000, "touches": 7, "wrong": "[]", "watch": '["",""]', "steps": json.dumps(steps)}
        row |= {"troubles": '[["add",2]]' if not right else "[]", "pressures": "[]"}
        self.rows.append(row)
        # Some come once more, and some with a clock that cannot be before they come right.
        odd = {**self.rows[days % len(self.rows)], "uid": clock.new_uid(), "finished": 0}
        added = batch.add(self.store, [{**row, "day": "1970-01-01"}, *self.rows[-2:], row, odd])
        assert (added.new, added.aside) == (1, 2)
        self.naive.runs.append((learner, class_, pack, skin, day, alone, right))

    def regroup(self, learner, target, sex):
        people.change_learner(self.store, self.learners[learner], group=target, sex=sex)
        self.naive.groups[learner] = (target, sex)

    def redistrict(self, centre, district):
        centres.change_centre(self.store, self.centres[centre], district=district)
        self.naive.districts[centre] = district

    def visit(self, class_, learner, how, days):
        day = FIRST + dt.timedelta(days)
        field_practice.note(self.store, self.classes[class_], "cafe", [(self.learners[learner], how)], "x", day)
        self.naive.visits.append((class_, day, how))

    def feel(self, class_, learner, occasion, answer):
        confidence.keep(self.store, self.learners[learner], self.classes[class_], occasion, {"pay": answer})
        self.naive.feelings.setdefault((class_, learner), {})[occasion] = answer

    def survey(self, class_, count):
        satisfaction.keep(self.store, self.classes[class_], {"time": [0, 0, 0, 0, count]}, day=FIRST)
        self.naive.surveys[class_] = count

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
        for what in ("started", "completed", "mastered"):
            rows = db.execute("select person, year, day from count_persons where what = ?", [what]).fetchall()
            assert {(group(person), year, day) for person, year, day in rows} == naive.firsts(what)
            assert len(rows) == len(naive.firsts(what))
        rows = db.execute("select person from count_persons where what = 'registered' and year = 0").fetchall()
        registered = {naive.person(learner) for (_, learner), there in naive.enrolled.items() if there}
        assert {group(person) for (person,) in rows} == registered
        self.progress_agrees()
        self.cells_agree()

    def cells_agree(self) -> None:
        naive, db = self.naive, self.store.db

        def cells(what: str, level: str = "city", unit: str = "", by: str = "month") -> dict[str, int]:
            rows = db.execute(
                f"select {by}, sum(number) from sum_units where level = ? and what = ? and unit = ? group by {by}",
                [level, what, unit],
            ).fetchall()
            return dict(rows)

        units = [("city", "", ""), *(("district", name, name) for name in ("강북구", "마포구", "한양구"))]
        units += [("centre", str(n), uid) for n, uid in enumerate(self.centres)]
        for level, unit, uid in units:
            for what in ("came", "completed"):
                for span in ("year", "month", "all"):
                    assert cells(f"{what}_{span}", level, uid) == naive.people(what, level, unit, span)
        for year in (2026, 2027):
            for what in ("came", "completed"):
                rows = db.execute(
                    "select target, sex, sum(persons) from sum_groups "
                    "where level = 'city' and what = ? and substr(month, 1, 4) = ? group by target, sex",
                    [f"{what}_year", str(year)],
                ).fetchall()
                assert {row[:2]: row[2] for row in rows} == naive.grouped(what, year)
        held = Counter(day.isoformat()[:7] for key, day in naive.days.items() if key not in naive.cancelled)
        assert cells("meetings") == dict(held)
        assert sum(cells("guests").values()) == sum(n for k, n in naive.guests.items() if k not in naive.cancelled)
        assert cells("field", by="detail") == dict(Counter(f"cafe/{how}" for _, _, how in naive.visits))
        steps = [given["after"] - given["before"] for given in naive.feelings.values() if len(given) == 2]
        words = Counter("surer" if step > 0 else "less" if step < 0 else "same" for step in steps)
        assert cells("surer", by="detail") == {f"pay/{word}": n for word, n in words.items()}
        assert sum(cells("survey").values()) == sum(naive.surveys.values())
        whole = "select coalesce(sum(attempts), 0) from sum_packs where centre = ''"
        assert db.execute(whole).fetchone()[0] == len(naive.runs)
        assert db.execute("select coalesce(sum(times), 0) from sum_step_times").fetchone()[0] == 2 * len(naive.runs)

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


SUMS = ("persons", "attendance_now", *tally.REBUILT, *practised.STEP_TABLES)


def kept(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {table: sorted(store.db.execute(f"select * from {table}").fetchall()) for table in SUMS}


@contextmanager
def opened(blank: Path, folder: Path, name: str) -> Iterator[Store]:
    path = folder / name
    shutil.copyfile(blank, path)
    ticking = iter(range(1_800_000_000_000, 1_890_000_000_000))
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
