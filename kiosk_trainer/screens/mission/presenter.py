"""The mission: read aloud, with the practice card beside it, and how much help is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from courses.kiosk import PracticeCard
from courses.practice import Level
from kiosk_trainer import advice
from kiosk_trainer.real import before
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.voice import Caption
from language import NOTHING, Phrase, phrase


@dataclass(frozen=True, slots=True)
class LevelChoice:
    """One way to be helped."""

    id: Level
    name: Phrase
    note: Phrase
    chosen: bool


@dataclass(frozen=True, slots=True)
class Page:
    """What the screen shows."""

    words: Phrase
    picture: str
    card: PracticeCard | None
    levels: tuple[LevelChoice, ...]
    before: Phrase = NOTHING
    """What the real level tells before it begins."""
    true_size: bool | None = None
    """Whether the machine will have its true size; None where that is not offered."""


class View(Protocol):
    """The screen."""

    def show(self, page: Page) -> None:
        """Show it."""
        ...


class Presenter(Presenting[View]):
    """Says what is to be done, and begins when the person wants."""

    def enter(self) -> None:
        """The screen appears."""
        self._show()
        self.read_aloud()

    def read_aloud(self) -> None:
        """The mission, and how to begin."""
        task = self._journey.task
        if task is not None:
            told = (task.mission.words, before(task.pressures), phrase("kiosk_trainer-press-start"))
            said = [Caption("coach" if n else "mission", words) for n, words in enumerate(told) if words]
            self._journey.voice.turn(*said)

    def level(self, level: Level) -> None:
        """Another way to be helped."""
        self._journey.set_level(level)
        self._show()
        task = self._journey.task
        told = [phrase("kiosk_trainer-level-note", level=level)]
        if task is not None and level == "real":
            if task.mission.words != task.chosen.words:
                told.append(task.mission.words)  # something may be sold out: that belongs to the order now
            told.append(before(task.pressures))
        self._journey.voice.turn(*(Caption("coach", words) for words in told if words))

    def true_size(self) -> None:
        """The machine in its true size, or larger again."""
        self._journey.set_true_size(not self._journey.true_size)
        self._show()
        state = "on" if self._journey.true_size else "off"
        self._journey.voice.say(phrase(f"kiosk_trainer-true-size-{state}"))

    def start(self) -> None:
        """Begin."""
        self._journey.voice.hush()
        self._journey.start()

    def back(self) -> None:
        """Choose something else."""
        self._journey.voice.hush()
        self._journey.go("choose")

    def settings(self) -> None:
        """How the kiosk should be."""
        self._journey.settings_from("mission")

    def redraw(self) -> None:
        """As it stands."""
        self._show()

    def _show(self) -> None:
        task = self._journey.task
        if task is None:
            return
        levels = tuple(
            LevelChoice(
                level,
                phrase("kiosk_trainer-level", level=level),
                phrase("kiosk_trainer-level-note", level=level),
                level == task.level,
            )
            for level in self._journey.levels
        )
        card = advice.card(task.pack, task.mission)
        true_size = self._journey.true_size if task.true_size else None
        page = Page(task.mission.words, task.pack.picture, card, levels, before(task.pressures), true_size)
        self._view.show(page)
