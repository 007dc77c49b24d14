"""The greeting: nothing to read twice, nothing to get wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.voice import Caption
from language import LANGUAGES, NOTHING, Language, Phrase, phrase

if TYPE_CHECKING:
    from kiosk_trainer.journey import Journey

AGAIN_SECONDS = 30.0
"""After which whoever is called and does not come is called once more; then only the instructor does anything."""
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
    turn: bool = False
    """Somebody is called by name; somebody else may say so."""
    notice: Phrase = NOTHING


def greeting(language: Language, soon: bool = False) -> Page:
    """The greeting before anything else is known; `soon` asks somebody who has touched it for a moment's patience."""
    other = following(language)
    name = phrase("kiosk_trainer-language").seen(other)
    invitation = "moment" if soon else "touch-anywhere"
    hello, touch, calm = (phrase(f"kiosk_trainer-{id}") for id in ("hello", invitation, "calm"))
    return Page(hello, touch, calm, name)


def following(language: Language) -> Language:
    """The language that the language button leads to."""
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]


def _all(notices: Sequence[Phrase]) -> Phrase:
    """Every notice, a line each."""
    return (
        Phrase(*("\n".join(one.seen(language) for one in notices) for language in ("ko", "en"))) if notices else NOTHING
    )


class View(Protocol):
    """The screen."""

    language: Language

    def show(self, page: Page) -> None:
        """Show it."""
        ...


class Presenter(Presenting[View]):
    """Greets, and waits for a touch anywhere."""

    def __init__(self, journey: Journey, view: View, troubles: tuple[Phrase, ...] = ()) -> None:
        """`troubles` are told to the staff in one quiet line."""
        super().__init__(journey, view)
        self._troubles = troubles
        self._passing: Phrase | None = None
        self._since = 0
        self._called = NOTHING
        self._said = False

    def enter(self) -> None:
        """The screen appears."""
        self._since = self._journey.clock()
        self._said = False
        self._show()
        page = self._page()
        self._called = page.greeting if page.turn else NOTHING
        self._journey.voice.say(page.greeting)

    def touched(self) -> None:
        """Anywhere on the glass."""
        self._journey.arrive()

    def other(self) -> None:
        """Not the one who was called."""
        self._journey.somebody_else()

    def switch_language(self) -> None:
        """The next language."""
        journey = self._journey
        journey.welcome()
        language = following(journey.voice.language)
        journey.fit(replace(journey.comfort, language=language))
        self._view.language = language
        self._show()
        journey.voice.say(self._page().greeting)

    def call_teacher(self) -> None:
        """Help."""
        self._journey.call_teacher()

    def settings(self) -> None:
        """How the kiosk should be."""
        self._journey.welcome()
        self._journey.settings_from("welcome")

    def tick(self) -> None:
        """A goodbye makes room for the greeting after a while; whoever is called is called aloud, and once more."""
        self._call()
        if self._journey.farewell and self._journey.clock() - self._since >= FAREWELL_SECONDS * 1000:
            self._journey.welcome()
            self._view.language = self._journey.voice.language
            self._show()

    def _call(self) -> None:
        journey, now = self._journey, self._journey.clock()
        turn = journey.sharing.room.turn
        called = phrase("turns-next", who=turn.name) if turn is not None and turn.name is not None else NOTHING
        if called != self._called:
            self._called, self._said, self._since = called, False, now
            self._show()
            if called:
                journey.voice.aside(Caption("coach", called), after=journey.farewell)
        elif called and not self._said and now - self._since >= AGAIN_SECONDS * 1000:
            self._said = True
            journey.voice.say(called)

    def trouble(self, words: Phrase | None) -> None:
        """Something the staff should know has come up; None: it is over, what was there from the start remains."""
        self._passing = words
        self._show()

    def found(self, troubles: tuple[Phrase, ...]) -> None:
        """What was looked into beside the window has troubles of its own."""
        self._troubles = (*self._troubles, *(words for words in troubles if words not in self._troubles))
        self._show()

    def redraw(self) -> None:
        """As it stands."""
        self._show()

    def _show(self) -> None:
        self._view.show(self._page())

    def _page(self) -> Page:
        journey = self._journey
        notices = [*((self._passing,) if self._passing else ()), *self._troubles]
        page = replace(greeting(journey.voice.language), notice=_all(notices))
        turn, who = journey.sharing.room.turn, journey.leaving
        if turn is not None and turn.name is not None:
            bye = phrase("kiosk_trainer-farewell", who=who.called) if journey.farewell and who.name else page.calm
            called, touch = phrase("turns-next", who=turn.name), phrase("turns-touch")
            return replace(page, greeting=called, invitation=touch, calm=bye, turn=True)
        if not journey.farewell:
            return page
        named = phrase("kiosk_trainer-farewell", who=who.called)
        words = named if who.name else phrase("kiosk_trainer-farewell-guest")
        return replace(
            page, greeting=words, invitation=phrase("kiosk_trainer-next-person"), calm=NOTHING, farewell=True
        )
