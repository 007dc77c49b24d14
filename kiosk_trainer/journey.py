"""One person's visit, from the greeting to the farewell: where they are, and what they have chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, Protocol

from courses.catalogue import Catalogue
from courses.mastery import Run, Suggestion
from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.practice import Level, Result
from courses.settings import Settings
from kiosk_trainer import advice
from kiosk_trainer.people import GUEST, Past, People, Person
from kiosk_trainer.session import Scribe
from kiosk_trainer.voice import Voice

Stop = Literal["welcome", "who", "choose", "mission", "practice", "result"]


@dataclass(frozen=True, slots=True)
class Task:
    """What is practised now: a mission on a pack's machine, in a skin, with so much help."""

    pack: Pack
    mission: Mission
    level: Level
    skin: Skin


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


class Journey:
    """What the screens share. `go` is handed in by the window: it shows a stop."""

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        desk: Desk,
        voice: Voice,
        clock: Callable[[], int],
        today: Callable[[], date],
    ) -> None:
        """`clock` gives milliseconds that never go back, `today` the centre's date."""
        self.catalogue, self.settings, self.desk, self.voice, self.clock = catalogue, settings, desk, voice, clock
        self.today = today
        self.go: Callable[[Stop], None] = lambda _: None
        self.farewell = False
        self._seed = 0
        self._clear()

    def _clear(self) -> None:
        self.person: Person = GUEST
        self.history: tuple[Past, ...] = ()
        """Earlier attempts; a guest's only of this visit."""
        self.before: tuple[Past, ...] = ()
        """What was known when the last attempt began."""
        self.pack: Pack | None = None
        self.task: Task | None = None
        self.result: Result | None = None

    def greet(self, farewell: bool = False) -> None:
        """Ready for the next person; `farewell` says goodbye to the one who leaves."""
        leaving = self.person
        self.desk.idle()
        self.voice.reset()
        self._clear()
        self.farewell = farewell
        self.leaving = leaving
        self.go("welcome")

    def arrive(self) -> None:
        """Somebody touched the glass."""
        self.voice.hush()
        self.go("who")

    def enter(self, person: Person) -> None:
        """We know who it is."""
        self.person = person
        self.history = self.desk.people.history(person)
        self.desk.ready(person)
        self.go("choose")

    def choose(self, pack: Pack, mission: Mission) -> None:
        """A mission was chosen; the level is the one earned so far, and the person may change it."""
        level = advice.level(self.history, pack.id, self.settings.mastery)
        self.pack = pack
        self.task = Task(pack, mission, level, self._skin(pack, level))
        self.go("mission")

    def choose_new(self, pack: Pack, difficulty: int) -> None:
        """A mission nobody has written, drawn for this person."""
        self._seed = self.clock() % 1_000_000
        self.choose(pack, self.catalogue.generate(pack.id, self._seed, difficulty))

    def set_level(self, level: Level) -> None:
        """The person wants more or less help."""
        if self.task is not None:
            self.task = replace(self.task, level=level, skin=self._skin(self.task.pack, level))

    def start(self) -> None:
        """The machine appears."""
        self.result = None
        self.go("practice")

    def end(self, result: Result) -> None:
        """The attempt has its result; it counts at once for what is proposed next."""
        task = self.task
        assert task is not None
        self.result = result
        self.before = self.history
        run = Run(
            task.pack.id,
            task.mission.id,
            task.skin.id,
            task.level,
            self.today(),
            result.correct,
            result.unaided,
            result.ended == "stopped",
        )
        self.history = (*self.history, Past(run, result.seconds))

    def again(self) -> None:
        """The same mission once more; what was earned meanwhile counts."""
        if self.task is not None:
            self.choose(self.task.pack, self.task.mission)

    def suggested(self, packs: Mapping[str, Pack]) -> Suggestion | None:
        """The one next thing for this person among `packs`."""
        return advice.suggested(self.history, packs, self.today(), self.settings.mastery)

    def _skin(self, pack: Pack, level: Level) -> Skin:
        return advice.skin(self.history, pack, level, self.today(), self.settings.mastery)

    def situated(self, per_page: int) -> Mission:
        """The task's mission as this glass shows it: in its skin, with so many items a page."""
        assert self.task is not None
        situation = replace(self.task.mission.situation, skin=self.task.skin.id, per_page=per_page)
        return replace(self.task.mission, situation=situation)
