"""A small town: three centres in two districts, some people who learn in two places, guests, marks of every kind."""

from __future__ import annotations

import importlib.util
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest

from records import attendance, centres, classes, people
from records.store import Store

TODAY = date(2026, 6, 12)
CAME = ("present", "late", "left_early")


@dataclass
class Fact:
    """One person's mark at one meeting, as it was meant."""

    person: int
    district: str
    centre: str
    klass: str
    meeting: str
    day: date
    hours: float
    state: str


@dataclass
class Town:
    store: Store
    facts: list[Fact] = field(default_factory=list)
    guests: dict[str, int] = field(default_factory=dict)
    centres: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    today: date = TODAY


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One home for all tests here: content is compiled once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Missing words raise; nothing of this machine's own centre is read or written."""
    monkeypatch.setenv("KIOSK_SUITE_STRICT_WORDS", "1")
    monkeypatch.setenv("KIOSK_SUITE_HOME", str(home))


def noon(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, 3, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The town as it was marked: for tests that only read."""
    yield from opened(tmp_path_factory)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A town of a module's own, for tests that issue, revoke and mark."""
    yield from opened(tmp_path_factory)


def opened(folders: pytest.TempPathFactory) -> Iterator[Town]:
    moment = [noon(TODAY)]

    def now() -> int:
        moment[0] += 1
        return moment[0]

    with Store.open(folders.mktemp("town") / "records.db", place="test", now=now) as store:
        yield build(Town(store), random.Random(2026))


def build(town: Town, chance: random.Random) -> Town:
    names = ["김순자", "이영희", "박말순", "최복남", "정춘자", "강영수", "조금례", "윤병철", "장옥분", "임정숙"]
    places = [
        ("수유노인복지관", "강북03", "강북구"),
        ("번동복지관", "강북04", "강북구"),
        ("상계교육장", "노원01", "노원구"),
    ]
    for c, (name, code, district) in enumerate(places):
        centre = centres.add_centre(town.store, name=name, code=code, district=district, head=f"{name}장")
        town.centres.append(centre)
        for k in range(2):
            first = date(2026, 2 + 2 * k, 3 + c)
            dates = [first + timedelta(7 * n) for n in range(4)]
            klass = classes.add_class(
                town.store,
                name=f"{'오전' if k else '오후'}반",
                centre=centre,
                course="생활 속 키오스크 첫걸음",
                instructor="이정민",
                meetings=[(day, "14:00", 1.5) for day in dates],
            )
            town.classes.append(klass)
            meetings = classes.klass(town.store, klass).meetings
            for n, name in enumerate(names):
                # The first three learn in every centre: one person, several learners.
                person = n if n < 3 else 1000 * c + 100 * k + n
                learner = people.add_learner(
                    town.store,
                    name=name,
                    centre=centre,
                    group=("older", "homemaker", "disabled", "other")[person % 4],
                    sex=("female", "male", "")[person % 3],
                    birth=date(1940 + 10 * (person % 3), 1 + person % 12, 1 + person % 28),
                    telephone=f"010-{person:04d}-{person:04d}",
                )
                classes.enrol(town.store, klass, learner)
                for meeting, day in zip(meetings, dates, strict=True):
                    state = chance.choice([*CAME, "present", "present", "absent", "excused"])
                    attendance.mark(town.store, meeting.uid, learner, state)
                    town.facts.append(Fact(person, district, centre, klass, meeting.uid, day, 1.5, state))
            town.guests[meetings[0].uid] = c + k
            attendance.mark_guests(town.store, meetings[0].uid, c + k)
    return town


@pytest.fixture(scope="session")
def made_city() -> ModuleType:
    """Figures of a made city, from the module that lies beside the tests (which are imported one by one)."""
    spec = importlib.util.spec_from_file_location("made_city", Path(__file__).with_name("made_city.py"))
    assert spec is not None and spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    sys.modules["made_city"] = found
    spec.loader.exec_module(found)
    return found
