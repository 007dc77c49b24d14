"""Making the city: where, which classes, who comes, and then day by day what happened."""

from __future__ import annotations

import datetime as dt
import random
from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate, count
from pathlib import Path

from courses.simulate.weeks import MEETINGS
from courses.templates import Template
from records import counting, facts, tally
from records.centres import DISTRICTS
from records.classes import OPEN_NEEDS
from records.made.bulk import Bulk
from records.made.people import Citizen, citizen
from records.made.pool import Pool
from records.store import Store

Tell = Callable[[str, float], None]
"""Hears what is being done, and the share of it that is done."""

CENTRES = 400
_TEMPLATES: tuple[tuple[Template, int, int, int], ...] = (
    ("special", 25, 18, 120),
    ("four", 45, 14, 120),
    ("eight", 18, 13, 90),
    ("open", 12, 16, 60),
)
"""Template, weight, usual size, minutes of a meeting."""
_MONTHS = (5, 6, 11, 11, 10, 9, 6, 5, 10, 11, 10, 6)
"""How many classes begin in each month, in parts of a hundred."""
_GROWTH = (11, 16, 20, 25, 28)
"""How the trainees fall on the years, the last one last."""
_SHOPS = ("cafe", "fast_food", "diner", "office", "bank", "station")
_KST = dt.timezone(dt.timedelta(hours=9))


@dataclass(frozen=True)
class Plan:
    """How large the city is, and which: the same plan and the same pool make the same rows."""

    trainees: int
    attempts_per: int = 10
    seed: int = 1
    until: dt.date = dt.date(2026, 10, 31)
    years: int = 5
    centres: int = 0
    """0: as many as fit the trainees, 400 at most."""

    @property
    def places(self) -> int:
        """Centres."""
        return self.centres or max(4, min(CENTRES, self.trainees // 100))


@dataclass
class _Held:
    """A class as it is planned."""

    day: dt.date
    centre: int
    template: Template
    size: int
    minutes: int


@dataclass
class _City:
    plan: Plan
    pool: Pool
    chance: random.Random
    bulk: Bulk
    serial: count[int] = field(default_factory=lambda: count(1))
    centres: list[str] = field(default_factory=list)
    districts: list[str] = field(default_factory=list)
    regulars: list[list[Citizen]] = field(default_factory=list)
    """Who has come to each centre."""
    numbers: dict[tuple[int, int], int] = field(default_factory=dict)
    made: int = 0
    places: int = 0
    """Places in classes that are not taken yet: so many chances for those who are not here yet."""
    quota: float = 0.0
    merges: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        bulk = self.bulk
        self.learners = bulk.table(
            "learners", "uid", "person", "name", "name_jamo", "name_initials", "number", "centre", "district", "target",
            "sex", "decade", "day", "keep_until",
        )  # fmt: skip
        self.persons = bulk.table("persons", "uid", "canonical")
        self.identities = bulk.table("identities", "learner", "name_birth", "telephone")
        self.classes = bulk.table(
            "classes", "uid", "name", "centre", "course", "template", "instructor", "share", "needed", "state"
        )
        self.meetings = bulk.table(
            "meetings", "uid", "class", "number", "day", "start", "minutes", "topic", "cancelled"
        )
        self.names = bulk.table("certificate_names", "certificate", "name")
        tables = ("person_events", "enrolments", "attendance", "guest_counts", "attempts", "field_practice",
                  "confidence", "satisfaction", "certificates", "revocations")  # fmt: skip
        self.facts = {name: bulk.table(name, *facts.TABLES[name]) for name in tables}

    def uid(self, ms: int) -> str:
        """A UUIDv7 of this moment, the same in every run."""
        head, n = f"{ms:012x}", next(self.serial)
        return f"{head[:8]}-{head[8:]}-7{n & 0xFFF:03x}-8{n >> 12 & 0xFFF:03x}-{n:012x}"

    def build(self) -> None:
        """Districts and centres, a few large and many small."""
        chance = self.chance
        weights = [chance.lognormvariate(0, 0.45) for _ in DISTRICTS]
        rows = self.bulk.table("centres", "uid", "name", "code", "district", "head")
        first = _ms(dt.date(self.plan.until.year - self.plan.years, 1, 2), 9 * 60)
        for n in range(self.plan.places):
            at = n if n < len(DISTRICTS) else chance.choices(range(len(DISTRICTS)), weights)[0]
            district = DISTRICTS[at]
            name = f"{district[:-1]}{n // len(DISTRICTS) + 1}디지털배움터"
            uid = self.uid(first + n)
            self.centres.append(uid)
            self.regulars.append([])
            self.districts.append(district)
            rows.append((uid, name, f"{district[:-1]}{n + 1:03d}", district, f"{name}장"))
        self.bulk.conn.execute("insert into about (key, value) values ('centre', ?)", [self.centres[0]])

    def planned(self) -> list[_Held]:
        """The classes, by their first day; as many as take in all trainees, some of whom come again."""
        plan, chance = self.plan, self.chance
        years = [plan.until.year - plan.years + 1 + n for n in range(plan.years)]
        weights = list(accumulate(_GROWTH[-plan.years :]))
        popular = list(accumulate(chance.lognormvariate(0, 0.8) for _ in self.centres))
        kinds = list(accumulate(weight for _, weight, _, _ in _TEMPLATES))
        months = list(accumulate(_MONTHS))
        found, places = [], 0
        while places < plan.trainees * 1.25:
            year = years[bisect(weights, chance.random() * weights[-1])]
            month = 1 + bisect(months, chance.random() * months[-1])
            day = dt.date(year, month, 1) + dt.timedelta(int(chance.random() * 28))
            day -= dt.timedelta(max(0, day.weekday() - 4))
            template, _, usual, minutes = _TEMPLATES[bisect(kinds, chance.random() * kinds[-1])]
            if day + dt.timedelta(MEETINGS[template][-1]) > plan.until:
                continue
            size = max(4, min(26, round(chance.gauss(usual, 4))))
            centre = bisect(popular, chance.random() * popular[-1])
            found.append(_Held(day, centre, template, size, minutes))
            places += size
        self.places = places
        return sorted(found, key=lambda one: (one.day, one.centre))

    def held(self, one: _Held, number: int) -> None:
        """A class from its enrolment to its survey."""
        chance, bulk = self.chance, self.bulk
        morning = 600 if chance.random() < 0.5 else 840
        uid = self.uid(_ms(one.day, 540))
        centre = self.centres[one.centre]
        needed = OPEN_NEEDS if one.template == "open" else 0
        self.classes.append((
            uid, f"{one.day.month}월 {number}반", centre, "생활 속 키오스크 첫걸음", one.template, "강사",
            80, needed, "closed",
        ))  # fmt: skip
        there = self.enrolled(one, uid)
        offsets = MEETINGS[one.template]
        self.quota += self.plan.attempts_per * sum(new for _, new in there)
        a_meeting = self.quota / max(1.0, sum(who.reliable for who, _ in there) * len(offsets))
        attended: dict[str, list[str]] = {}
        for at, offset in enumerate(offsets, 1):
            day = one.day + dt.timedelta(offset)
            begins, text = _ms(day, morning), day.isoformat()
            meeting = self.uid(begins)
            self.meetings.append((meeting, uid, at, text, f"{morning // 60}:00", one.minutes, "", 0))
            for who, _ in there:
                if self.marked(who, meeting, begins, text):
                    attended.setdefault(who.uid, []).append(text)
                    runs = int(a_meeting + chance.random())
                    for run in range(runs):
                        self.attempt(who, uid, meeting, centre, text, begins + 600_000 * (run + 1))
                    self.quota -= runs
            if chance.random() < 0.1:
                stamp = f"{begins:014d}-000000-made"
                guests = (self.uid(begins), meeting, 1 + int(chance.random() * 5), "강사", begins, text, stamp)
                self.facts["guest_counts"].append(guests)
        held, last = len(offsets), one.day + dt.timedelta(offsets[-1])
        need = counting.needed(held, 80, needed)
        done = [who for who, _ in there if len(attended.get(who.uid, ())) >= need]
        self.papers(done, uid, one, centre, last)
        self.beside([who for who, _ in there if who.uid in attended], uid, one, last)
        bulk.write()

    def enrolled(self, one: _Held, class_: str) -> list[tuple[Citizen, bool]]:
        """Who comes: mostly new people, some who have been here before. True where somebody is new."""
        chance, at = self.chance, _ms(one.day, 600) - 7 * 86_400_000
        day, regulars = (one.day - dt.timedelta(7)).isoformat(), self.regulars[one.centre]
        found: dict[str, tuple[Citizen, bool]] = {}
        for _ in range(one.size):
            missing = self.plan.trainees - self.made
            new = missing > 0 and (not regulars or chance.random() * self.places < missing)
            self.places -= 1
            if not new and not regulars:
                continue
            who = self.taken_in(one.centre, at, day) if new else regulars[int(chance.random() * len(regulars))]
            found.setdefault(who.uid, (who, new))
        for who, _ in found.values():
            stamp = f"{at:014d}-000000-made"
            self.facts["enrolments"].append((self.uid(at), class_, who.uid, "enrolled", "강사", at, day, stamp))
        return list(found.values())

    def taken_in(self, centre: int, at: int, day: str) -> Citizen:
        """Somebody new at a centre; a few are known elsewhere already, and are joined with themselves."""
        chance = self.chance
        self.made += 1
        who, (name, jamo, initials, group, sex, decade) = citizen(chance, self.uid(at), self.uid(at))
        self.learners.append((
            who.uid, who.person, name, jamo, initials, str(len(self.regulars[centre]) + 1), self.centres[centre],
            self.districts[centre], group, sex, decade, day, f"{int(day[:4]) + 3}{day[4:]}",
        ))  # fmt: skip
        birth, telephone = f"{chance.getrandbits(256):064x}", f"{chance.getrandbits(256):064x}"
        kind = chance.random()
        if kind < 0.12:
            telephone = ""
        elif kind < 0.17 and self.regulars[centre]:
            telephone = f"{int(at):064x}"  # a couple's: whoever else was taken in then and has one
        self.identities.append((who.uid, birth, telephone))
        if self.made % 40 == 0:
            other = self.regulars[int(chance.random() * len(self.regulars))]
            if other:
                self.merged(who, other[int(chance.random() * len(other))], at, day)
        self.regulars[centre].append(who)
        return who

    def merged(self, who: Citizen, other: Citizen, at: int, day: str) -> None:
        """Two learners are one person; one such decision in twenty was wrong and is undone."""
        event = self.uid(at)
        events = self.facts["person_events"]
        events.append((event, "merge", other.person, who.person, "", "", "담당자", at, day))
        if self.chance.random() < 0.05:
            events.append((self.uid(at), "unmerge", other.person, who.person, event, "", "담당자", at, day))
        else:
            self.merges.append((other.person, who.person))

    def marked(self, who: Citizen, meeting: str, at: int, day: str) -> bool:
        """The mark of one person at a meeting, now and then corrected; whether they were there."""
        chance = self.chance
        drawn = chance.random()
        came = drawn < who.reliable
        state = "absent" if not came else "late" if drawn < 0.06 else "left_early" if drawn < 0.09 else "present"
        rows = self.facts["attendance"]
        if chance.random() < 0.01:
            before = "present" if state == "absent" else "absent"
            rows.append((self.uid(at), meeting, who.uid, before, "강사", at, day, f"{at:014d}-000000-made"))
        rows.append(
            (self.uid(at), meeting, who.uid, state, "강사", at + 60_000, day, f"{at + 60_000:014d}-000001-made")
        )
        return came

    def attempt(self, who: Citizen, class_: str, meeting: str, centre: str, day: str, at: int) -> None:
        """One attempt, drawn from those that were played by somebody who knows the machine as well."""
        pool = self.pool
        pack, level, known = who.choose(self.chance, len(pool.packs))
        p = pool.draw(self.chance, pool.packs[pack], level, known, who.age)
        who.learned(p.correct, p.unaided)
        self.facts["attempts"].append((
            self.uid(at), who.uid, class_, meeting, centre, p.pack, p.mission, p.skin, p.level, "kiosk-1", at,
            at + p.milliseconds, day, p.ended, p.correct, p.unaided, p.milliseconds, p.touches, p.fewest,
            p.wrong_touches, p.hints, p.asked, p.called, p.timeouts, p.caught, p.wrong, p.watch, p.steps, p.troubles,
            p.pressures,
        ))  # fmt: skip

    def papers(self, done: list[Citizen], class_: str, one: _Held, centre: str, last: dt.date) -> None:
        """Certificates of completion for nine of ten who completed, proofs for a few, a few revoked."""
        chance, at, day = self.chance, _ms(last, 1020), last.isoformat()
        for who in done:
            for kind, share in (("completion", 0.9), ("proof", 0.12 * (who.level >= 3))):
                if chance.random() >= share:
                    continue
                uid = self.uid(at)
                key = (one.centre, last.year)
                serial = self.numbers[key] = self.numbers.get(key, 0) + 1
                code = f"{next(self.serial):X}"
                self.facts["certificates"].append((
                    uid, kind, f"제{last.year}-{one.centre + 1:03d}-{serial:05d}호", centre, last.year, serial, code,
                    who.uid, class_, "생활 속 키오스크 첫걸음", one.day.isoformat(), day, len(MEETINGS[one.template]),
                    one.minutes * len(MEETINGS[one.template]), day, "디지털배움터", "센터장", "강사",
                    "강사" if kind == "proof" else "", "", "", f"{chance.getrandbits(64):032x}",
                    f"{chance.getrandbits(128):064x}", at,
                ))  # fmt: skip
                self.names.append((uid, "이름"))
                if chance.random() < 0.001:
                    self.facts["revocations"].append((self.uid(at), uid, "담당자", "", at + 1, day))

    def beside(self, there: list[Citizen], class_: str, one: _Held, last: dt.date) -> None:
        """Visits to real shops, how sure people feel, and the survey."""
        chance, at, day = self.chance, _ms(last, 1000), last.isoformat()
        if one.template != "special" and chance.random() < 0.25:
            shop = _SHOPS[int(chance.random() * len(_SHOPS))]
            for who in there:
                well = chance.random() * 0.6 + 0.15 * who.level
                how = "alone" if well > 0.6 else "word" if well > 0.4 else "help" if well > 0.12 else "gave_up"
                self.facts["field_practice"].append((self.uid(at), who.uid, class_, shop, how, "강사", at, day))
        if one.template != "special" and chance.random() < 0.15:
            began = _ms(one.day, 590)
            for who in there:
                for question in ("begin", "mend", "behind"):
                    before = 1 + int(chance.random() * 3)
                    after = min(5, max(1, before + int(chance.random() * 3.4) - 1))
                    for occasion, answer, ms, on in (
                        ("before", before, began, one.day.isoformat()),
                        ("after", after, at, day),
                    ):
                        row = (self.uid(ms), who.uid, class_, occasion, question, answer, ms, on)
                        self.facts["confidence"].append(row)
        if there and chance.random() < 0.7:
            for question in ("content", "teacher", "time", "place", "again"):
                answers = [0, 0, 0, 0, 0]
                for _ in there:
                    answers[min(4, int(5.4 * chance.random() ** 0.35))] += 1
                stamp = f"{at:014d}-000000-made"
                self.facts["satisfaction"].append((self.uid(at), class_, question, *answers, "강사", at, day, stamp))


def make(path: Path, plan: Plan, pool: Pool, tell: Tell = lambda _what, _share: None) -> None:
    """Make the city as a store at `path`, all sums counted. Raises FileExistsError, and what `Store.open` raises."""
    if path.exists():
        raise FileExistsError(path)
    Store.open(path).close()
    bulk = Bulk(path)
    city = _City(plan, pool, random.Random(f"{plan.seed}/city"), bulk)
    city.build()
    classes = city.planned()
    for n, one in enumerate(classes):
        city.held(one, n + 1)
        if n % 50 == 0:
            tell("living", n / len(classes))
    tell("living", 1.0)
    bulk.write(all_of_them=True)
    stands = counting.groups(city.merges)
    people = bulk.conn.execute("select learners.person from learners order by learners.person").fetchall()
    city.persons.extend((person, stands.get(person, person)) for (person,) in people)
    bulk.indices()
    tally.rebuild(bulk.db, lambda share: tell("counting", share))
    bulk.close()


def _ms(day: dt.date, minutes: int) -> int:
    return int(dt.datetime(day.year, day.month, day.day, tzinfo=_KST).timestamp() * 1000) + minutes * 60_000
