"""The mission: read aloud, with the practice card beside it, and how much help is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from courses.kiosk import PracticeCard
from courses.practice import Level
from kiosk_trainer import advice
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.voice import Caption
from language import Phrase, phrase


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
            self._journey.voice.turn(
                Caption("mission", task.mission.words), Caption("coach", phrase("kiosk_trainer-press-start"))
            )

    def level(self, level: Level) -> None:
        """Another way to be helped."""
        self._journey.set_level(level)
        self._show()
        self._journey.voice.say(phrase("kiosk_trainer-level-note", level=level))

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
            for level in advice.OFFERED
        )
        card = advice.card(task.pack, task.mission)
        self._view.show(Page(task.mission.words, task.pack.picture, card, levels))
