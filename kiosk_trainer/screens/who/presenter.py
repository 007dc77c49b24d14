"""Who are you: a name of today's class, a number, or a guest. Nobody has to type a name or remember a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from kiosk_trainer.journey import Journey
from kiosk_trainer.people import GUEST, Group, Person
from kiosk_trainer.screens.presenting import Presenting
from language import Phrase, phrase

Mode = Literal["names", "number", "confirm"]
MOST_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Page:
    """What the screen shows. `people` are tiles in mode "names"; `digits` what was typed in mode "number"."""

    mode: Mode
    question: Phrase
    group: str
    groups: int
    people: tuple[Person, ...]
    digits: str
    hint: Phrase
    person: Person
    nobody: str = "kiosk_trainer-as-guest"
    """The message on the way on without a name."""


class View(Protocol):
    """The screen."""

    def show(self, page: Page) -> None:
        """Show it."""
        ...


class Presenter(Presenting[View]):
    """Finds out who it is."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._clear()

    def _clear(self) -> None:
        self._groups: tuple[Group, ...] = ()
        self._group = 0
        self._mode: Mode = "names"
        self._digits = ""
        self._unknown = False
        self._person = GUEST

    def enter(self) -> None:
        """The screen appears."""
        self._clear()
        self._groups = tuple(group for group in self._journey.desk.people.today() if group.people)
        if not self._groups:
            self._mode = "number"
        self._show()
        self._say_question()

    def person(self, person: Person) -> None:
        """A name was touched."""
        self._journey.voice.hush()
        self._journey.enter(person)

    def guest(self) -> None:
        """Nobody's record is wanted."""
        self._journey.voice.hush()
        self._journey.enter(GUEST)

    def next_group(self) -> None:
        """Another class of today."""
        self._group = (self._group + 1) % max(1, len(self._groups))
        self._show()

    def by_number(self) -> None:
        """To the keypad."""
        self._to("number")

    def by_name(self) -> None:
        """Back to the names, or to the greeting where there are none."""
        if self._groups:
            self._to("names")
        else:
            self.home()

    def digit(self, digit: str) -> None:
        """A key of the keypad."""
        self._journey.voice.hush()
        self._unknown = False
        self._digits = (self._digits + digit)[:MOST_DIGITS]
        self._show()

    def erase(self) -> None:
        """The last digit goes away."""
        self._unknown = False
        self._digits = self._digits[:-1]
        self._show()

    def done(self) -> None:
        """The number is complete: ask whether it is the right person."""
        found = self._journey.desk.people.by_number(self._digits) if self._digits else None
        if found is None:
            self._unknown = bool(self._digits)
            self._digits = ""
            self._show()
            self._journey.voice.say(self._page().hint)
            return
        self._person = found
        self._to("confirm")

    def yes(self) -> None:
        """It is."""
        self.person(self._person)

    def no(self) -> None:
        """It is not."""
        self._to("number")

    def home(self) -> None:
        """Back to the greeting."""
        self._journey.greet()

    def _to(self, mode: Mode) -> None:
        self._mode, self._digits, self._unknown = mode, "", False
        self._show()
        self._say_question()

    def _say_question(self) -> None:
        self._journey.voice.say(self._page().question)

    def settings(self) -> None:
        """How the kiosk should be."""
        self._journey.settings_from("who")

    def redraw(self) -> None:
        """As it stands."""
        self._show()

    def _show(self) -> None:
        self._view.show(self._page())

    def _page(self) -> Page:
        group = self._groups[self._group] if self._groups else None
        if self._mode == "names":
            question = phrase("kiosk_trainer-who")
        elif self._mode == "number":
            question = phrase("kiosk_trainer-who-number")
        else:
            question = phrase("kiosk_trainer-who-confirm", who=self._person.called)
        hint = phrase("kiosk_trainer-who-unknown" if self._unknown else "kiosk_trainer-who-number-hint")
        title = group.title if group else ""
        return Page(
            self._mode,
            question,
            title,
            len(self._groups),
            group.people if group else (),
            self._digits,
            hint,
            self._person,
        )
