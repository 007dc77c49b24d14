"""What a visit is made of: its screens, what is practised, and whom it asks: a desk, a live line to the buses."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from courses.comfort import Comfort
from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.practice import Level
from courses.pressures import Pressure
from kiosk_trainer.help import Call
from kiosk_trainer.people import People, Person
from kiosk_trainer.session import Scribe

if TYPE_CHECKING:
    from records.confidence import Occasion, Question

Stop = Literal[
    "welcome",
    "who",
    "together",
    "first",
    "feelings",
    "record",
    "choose",
    "mission",
    "practice",
    "result",
    "settings",
    "lesson",
    "calibrate",
]


@dataclass(frozen=True, slots=True)
class Task:
    """What is practised now: a mission on a pack's machine, in a skin, with so much help."""

    pack: Pack
    mission: Mission
    level: Level
    skin: Skin
    pressures: frozenset[Pressure] = frozenset()
    """What the real level puts on this attempt."""
    asked: Mission | None = None
    """The mission as it was chosen, where the real level has changed it."""
    true_size: bool = False
    """Whether the machine could be had in its true size."""

    @property
    def chosen(self) -> Mission:
        """The mission as it was chosen."""
        return self.asked or self.mission


class Desk(Protocol):
    """Whoever keeps the records of this kiosk."""

    @property
    def people(self) -> People:
        """Who may practise here."""
        ...

    def open(self, person: Person, task: Task) -> Scribe:
        """A new attempt's record."""
        ...

    def idle(self) -> None:
        """The console sees that nobody is practising here."""
        ...

    def ready(self, person: Person) -> None:
        """The console sees who has come."""
        ...

    def call(self, person: Person, reason: str) -> Call:
        """Call the instructor: `reason` is asked or stuck."""
        ...

    def keep(self, person: Person, comfort: Comfort) -> None:
        """How a learner uses a kiosk, for every kiosk of the centre."""
        ...

    def occasion(self, person: Person) -> Occasion | None:
        """Whether a learner is to be asked now how sure they feel: before the first attempt, after the last meeting."""
        ...

    def feel(self, person: Person, occasion: Occasion, answers: Mapping[Question, int]) -> None:
        """What a learner answered, from 1 to 5 a question; what was left out is not there."""
        ...


class Resting(Protocol):
    """An attempt that waits while its person is elsewhere."""

    def call_teacher(self) -> None:
        """The person wants the instructor; the attempt remembers it."""
        ...

    def gone(self) -> None:
        """The person does not come back: the attempt ends as it stands."""
        ...


class Looks(Protocol):
    """A live line to the buses; see `kiosk_trainer.arrivals`."""

    patience: float
    """Seconds for which somebody waits at the most."""

    def look(self, pack: Pack, seed: int) -> Future[Pack] | None:
        """The pack with what is told now; None where there is nothing to ask."""
        ...


@dataclass(frozen=True, slots=True)
class Looking:
    """A new mission that waits for the buses; `until` in milliseconds."""

    pack: Pack
    difficulty: int
    told: Future[Pack]
    until: int
