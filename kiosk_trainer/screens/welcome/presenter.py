"""The greeting: nothing to read twice, nothing to get wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kiosk_trainer.journey import Journey
from language import LANGUAGES, NOTHING, Phrase, phrase

FAREWELL_SECONDS = 12.0
"""How long a goodbye stands before the greeting for the next person."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the greeting shows."""

    greeting: Phrase
    invitation: Phrase
    calm: Phrase
    other_language: str
    farewell: bool = False
    notice: Phrase = NOTHING


class View(Protocol):
    """The screen."""

    def show(self, page: Page) -> None:
        """Show it."""
        ...


class Presenter:
    """Greets, and waits for a touch anywhere."""

    def __init__(self, journey: Journey, view: View, troubles: tuple[Phrase, ...] = ()) -> None:
        """`troubles` are told to the staff in one quiet line."""
        self._journey, self._view = journey, view
        self._troubles = troubles
        self._since = 0

    def enter(self) -> None:
        """The screen appears."""
        self._since = self._journey.clock()
        self._show()
        page = self._page()
        self._journey.voice.say(page.greeting)

    def touched(self) -> None:
        """Anywhere on the glass."""
        self._journey.arrive()

    def switch_language(self) -> None:
        """The next language."""
        voice = self._journey.voice
        voice.language = LANGUAGES[(LANGUAGES.index(voice.language) + 1) % len(LANGUAGES)]
        self._show()
        voice.say(self._page().greeting)

    def tick(self) -> None:
        """A goodbye makes room for the greeting after a while."""
        if self._journey.farewell and self._journey.clock() - self._since >= FAREWELL_SECONDS * 1000:
            self._journey.farewell = False
            self._show()

    def trouble(self, words: Phrase) -> None:
        """Something the staff should know has come up."""
        if words not in self._troubles:
            self._troubles = (*self._troubles, words)
            self._show()

    def _show(self) -> None:
        self._view.show(self._page())

    def _page(self) -> Page:
        journey = self._journey
        language = journey.voice.language
        other = LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]
        name = phrase("kiosk_trainer-language").seen(other)
        notice = self._troubles[-1] if self._troubles else NOTHING
        if journey.farewell:
            who = journey.leaving
            words = (
                phrase("kiosk_trainer-farewell", who=who.called) if who.name else phrase("kiosk_trainer-farewell-guest")
            )
            return Page(words, phrase("kiosk_trainer-next-person"), NOTHING, name, True, notice)
        return Page(
            phrase("kiosk_trainer-hello"),
            phrase("kiosk_trainer-touch-anywhere"),
            phrase("kiosk_trainer-calm"),
            name,
            False,
            notice,
        )
