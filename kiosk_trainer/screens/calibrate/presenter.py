"""The true size of the glass: the staff holds a bank card to it until the drawn one is as large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from courses import places
from kiosk_trainer.journey import Journey
from kiosk_trainer.look import calibration
from kiosk_trainer.look.now import now
from kiosk_trainer.screens.presenting import Presenting
from language import Phrase, phrase

STEPS: Final = {"much-smaller": -4.0, "smaller": -0.4, "larger": 0.4, "much-larger": 4.0}
"""Millimetres by which each button makes the drawn card wider."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the screen shows; `dpi` gives the size of the drawn card."""

    words: Phrase
    dpi: float


class View(Protocol):
    """The screen."""

    def show(self, page: Page) -> None:
        """Show it."""
        ...


class Presenter(Presenting[View]):
    """Nothing else changes its size before it is saved: the buttons stay where the finger is."""

    def __init__(self, journey: Journey, view: View, file: Callable[[], Path] = places.settings_file) -> None:
        """`file` says where the settings are kept."""
        super().__init__(journey, view)
        self._file = file
        self._dpi = now().dpi
        self._words = phrase("kiosk_trainer-calibrate")

    def enter(self) -> None:
        """The screen appears."""
        self._dpi, self._words = now().dpi, phrase("kiosk_trainer-calibrate")
        self.redraw()
        self._journey.voice.say(self._words)

    def step(self, name: str) -> None:
        """Larger or smaller."""
        self._dpi = calibration.stepped(self._dpi, STEPS[name])
        self.redraw()

    def save(self) -> None:
        """As large as the card: every size on this glass follows at once."""
        try:
            calibration.save(self._file(), self._dpi)
        except OSError:
            self._words = phrase("kiosk_trainer-calibrate-unsaved")
            self.redraw()
            self._journey.voice.say(self._words)
            return
        self._journey.calibrate(self._dpi)
        self._journey.greet()

    def back(self) -> None:
        """As it was."""
        self._journey.greet()

    def redraw(self) -> None:
        """As it stands."""
        self._view.show(Page(self._words, self._dpi))
