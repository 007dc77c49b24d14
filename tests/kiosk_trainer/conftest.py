"""A visit without a window: a small machine, a desk that remembers, a silent voice, a clock moved by hand."""

import dataclasses
import importlib.util
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

os.environ["KIOSK_SUITE_STRICT_WORDS"] = "1"

from courses.assigned import Assigned
from courses.comfort import Comfort
from courses.pack import Pack, Skin
from courses.pressures import Real
from courses.settings import Settings
from kiosk_trainer.journey import Journey
from kiosk_trainer.people import Group, Past, Person
from kiosk_trainer.speech import SilentSpeaker
from kiosk_trainer.task import Task
from kiosk_trainer.voice import Voice
from language import Phrase

_FILE = Path(__file__).parents[1] / "courses" / "toy.py"


@pytest.fixture(scope="session")
def toy() -> ModuleType:
    """The small machine that the tests of practice use."""
    if "courses_tests_toy" not in sys.modules:
        spec = importlib.util.spec_from_file_location("courses_tests_toy", _FILE)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["courses_tests_toy"] = module
        spec.loader.exec_module(module)
    return sys.modules["courses_tests_toy"]


@pytest.fixture(autouse=True)
def toy_kind(toy: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """The small machine's kind, for what asks a kind about its surprises."""
    from courses import kinds

    class ToyKind:
        name = "toy"

        def surprises(self, content: Any) -> tuple[str, ...]:
            return ("time_limits",)

        def kiosk(self, content: Any, situation: Any) -> Any:
            return toy.Toy(situation)

    monkeypatch.setitem(kinds._added, "toy", ToyKind())  # type: ignore[arg-type]


class Clock:
    """Milliseconds, moved by hand."""

    now = 1_000

    def __call__(self) -> int:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += round(seconds * 1000)


class RememberingScribe:
    def __init__(self) -> None:
        self.steps: list[tuple[int, Any]] = []
        self.shown: list[tuple[int, str, bool]] = []
        self.calls: list[str] = []
        self.results: list[Any] = []
        self.came = False

    def step(self, n: int, step: Any) -> None:
        self.steps.append((n, step))

    def now(self, step: int, next_touch: str, called: bool) -> None:
        self.shown.append((step, next_touch, called))

    def call(self, reason: str) -> None:
        self.calls.append(reason)

    def answered(self) -> bool:
        came, self.came = self.came, False
        return came

    def finish(self, result: Any) -> None:
        self.results.append(result)


@dataclasses.dataclass
class Call:
    """A call for the instructor; `came` is set by the test."""

    person: Person
    reason: str
    came: bool = False

    def answered(self) -> bool:
        came, self.came = self.came, False
        return came


class RememberingDesk:
    """Two classes today, a history to be set, and every attempt's scribe."""

    def __init__(self) -> None:
        names = ["김영희", "이순자", "박정숙", "최말순", "정옥순"]
        self.groups: tuple[Group, ...] = (
            Group("월요일 오후반", tuple(Person(f"u{n}", name, str(n), "c1", "m1") for n, name in enumerate(names, 1))),
            Group("저녁반", (Person("u9", "장기철", "9", "c2", "m2"),)),
        )
        self.past: tuple[Past, ...] = ()
        self.opened: list[tuple[Person, Task]] = []
        self.scribes: list[RememberingScribe] = []
        self.log: list[str] = []
        self.calls: list[Call] = []
        self.asks: Any = None
        self.felt: list[tuple[str, str, dict[str, int]]] = []
        self.profiles: dict[str, dict[str, Any]] = {}
        self.set_real: Real | None = None
        self.wanted: tuple[Assigned, ...] = ()

    @property
    def people(self) -> "RememberingDesk":
        return self

    def today(self) -> tuple[Group, ...]:
        return self.groups

    def by_number(self, number: str) -> Person | None:
        return next((p for g in self.groups for p in g.people if p.number == number), None)

    def history(self, person: Person) -> tuple[Past, ...]:
        return () if person.guest else self.past

    def profile(self, person: Person) -> dict[str, Any] | None:
        return None if person.guest else self.profiles.setdefault(person.uid, {"asked": True})

    def assigned(self, person: Person) -> tuple[Assigned, ...]:
        return self.wanted

    def real(self, person: Person) -> Real | None:
        return self.set_real

    def keep(self, person: Person, comfort: Comfort) -> None:
        self.profiles[person.uid] = {**comfort.kept(), "asked": True}

    def occasion(self, person: Person) -> Any:
        return self.asks

    def feel(self, person: Person, occasion: str, answers: Any) -> None:
        self.felt.append((person.name, occasion, dict(answers)))

    def call(self, person: Person, reason: str) -> "Call":
        self.calls.append(Call(person, reason))
        return self.calls[-1]

    def open(self, person: Person, task: Task) -> RememberingScribe:
        self.opened.append((person, task))
        self.scribes.append(RememberingScribe())
        return self.scribes[-1]

    def idle(self) -> None:
        self.log.append("idle")

    def ready(self, person: Person) -> None:
        self.log.append(f"ready {person.name}")


@dataclasses.dataclass
class SmallCatalogue:
    packs: dict[str, Pack]
    toy: ModuleType
    generated: list[tuple[str, int, int]] = dataclasses.field(default_factory=list)
    waiting: tuple[Path, ...] = ()

    def kiosk(self, pack: str, situation: Any) -> Any:
        return self.toy.Toy(situation)

    def generate(self, pack: str, seed: int, difficulty: int) -> Any:
        self.generated.append((pack, seed, difficulty))
        return dataclasses.replace(self.toy.MISSION, id="generated")


def skins() -> tuple[Skin, ...]:
    uses = (("one", "practised"), ("two", "mastery"), ("three", "proof"))
    return tuple(Skin(id, Phrase(id, id), "cup americano", use, {}) for id, use in uses)  # type: ignore[arg-type]


@pytest.fixture
def catalogue(toy: ModuleType) -> SmallCatalogue:
    easy = dataclasses.replace(toy.MISSION, pack="toy", difficulty=1)
    hard = dataclasses.replace(
        toy.MISSION,
        id="hot-tea",
        pack="toy",
        words=Phrase("따뜻한 홍차 한 잔", "A hot tea"),
        goal=toy.Goal("tea"),
        difficulty=3,
    )
    meanings = {
        "ICE": Phrase("얼음을 넣어 차가운 것이에요.", "with ice, cold."),
        "HOT": Phrase("따뜻한 것이에요.", "hot."),
    }
    pack = Pack("toy", "toy", Phrase("찻집", "Tea house"), "cup americano", skins(), (hard, easy), None, meanings)
    other = dataclasses.replace(pack, id="other", title=Phrase("다른 찻집", "Other"), missions=(easy,))
    return SmallCatalogue({"toy": pack, "other": other}, toy)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk() -> RememberingDesk:
    return RememberingDesk()


@pytest.fixture
def speaker() -> SilentSpeaker:
    return SilentSpeaker()


@pytest.fixture
def journey(catalogue: Any, clock: Clock, desk: RememberingDesk, speaker: SilentSpeaker) -> Iterator[Journey]:
    made = Journey(catalogue, Settings(), desk, Voice(speaker, "ko"), clock, lambda: date(2026, 3, 2))
    made.stops = []  # type: ignore[attr-defined]  # where the tests look which way it went
    made.go = made.stops.append  # type: ignore[attr-defined]
    yield made
