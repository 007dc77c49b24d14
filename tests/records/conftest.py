"""A small town: a store with a centre, a clock that the test moves, and short ways to say what happens in it."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from language import NOTHING, Phrase
from records import attempts, attendance, centres, classes, people
from records.store import Store

NOON = int(dt.datetime(2026, 3, 3, 3, 0, tzinfo=dt.UTC).timestamp() * 1000)
"""Noon of 3 March 2026 at the centre."""


@dataclass
class Clock:
    ms: int = NOON

    def __call__(self) -> int:
        self.ms += 1
        return self.ms

    def days(self, days: float) -> None:
        self.ms += round(days * 86_400_000)


@dataclass(frozen=True)
class Wrong:
    id: str
    words: Phrase


@dataclass
class Result:
    """An attempt's end, as practice gives it."""

    correct: bool = True
    ended: str = "done"
    seconds: float = 42.5
    touches: int = 9
    fewest: int = 8
    wrong_touches: int = 1
    hints: int = 0
    asked: int = 0
    called: bool = False
    timeouts: int = 0
    caught: bool | None = None
    wrong: tuple[Wrong, ...] = ()
    watch: Phrase = NOTHING
    unaided: bool = True
    steps: tuple[Any, ...] = (["welcome", 1200, 0, False, [["here", "right", 300]]],)
    troubles: tuple[tuple[str, int], ...] = (("add", 2), ("card", 1))
    pressures: frozenset[str] = frozenset({"queue"})


@dataclass
class Town:
    store: Store
    clock: Clock
    centre: str = ""
    made: dict[str, str] = field(default_factory=dict)

    def learner(self, name: str = "김영희", **values: Any) -> str:
        return people.add_learner(self.store, name, values.pop("centre", self.centre), **values)

    def class_(self, days: int = 4, first: dt.date = dt.date(2026, 3, 3), **values: Any) -> str:
        meetings = [(first + dt.timedelta(7 * n), "14:00", 2.0) for n in range(days)]
        values = {"name": "화요반", "centre": self.centre, "course": "키오스크 첫걸음", "meetings": meetings} | values
        return classes.add_class(self.store, **values)

    def meetings(self, class_: str) -> list[str]:
        return [meeting.uid for meeting in classes.klass(self.store, class_).meetings]

    def attend(self, class_: str, learner: str, *numbers: int, state: attendance.State = "present") -> None:
        meetings = self.meetings(class_)
        for number in numbers:
            attendance.mark(self.store, meetings[number - 1], learner, state, "김강사")

    def attempt(self, learner: str | None, class_: str | None = None, level: str = "alone", **result: Any) -> str:
        uid = attempts.begin(self.store, learner, class_, None, "cafe", "latte", "sunny", level, "kiosk-1")
        attempts.finish(self.store, uid, Result(**result))
        return uid

    def rows(self, table: str) -> list[dict[str, Any]]:
        return list(self.store.db.query(f"select * from {table}"))


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that was just made; copied, because making one takes a while."""
    path = tmp_path_factory.mktemp("blank") / "blank.db"
    Store.open(path).close()
    return path


@pytest.fixture
def make_town(blank: Path, tmp_path: Path) -> Iterator[Callable[..., Town]]:
    made: list[Store] = []

    def make(name: str = "records.db", place: str = "kiosk-1") -> Town:
        path = tmp_path / name
        shutil.copyfile(blank, path)
        clock = Clock()
        store = Store.open(path, place, clock)
        store.db.execute("PRAGMA synchronous = OFF")  # this thread's rules are tried here; others' disks by test_killed
        made.append(store)
        town = Town(store, clock)
        town.centre = centres.add_centre(store, "강북노인복지관", "강북03", "강북구", "강북노인복지관장")
        return town

    yield make
    for store in made:
        store.close()


@pytest.fixture
def town(make_town: Callable[..., Town]) -> Town:
    return make_town()


@pytest.fixture
def result() -> type[Result]:
    return Result
