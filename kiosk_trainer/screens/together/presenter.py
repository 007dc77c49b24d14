"""Who reads beside the person who touches: the same names as "who are you?", on the same screen."""

from __future__ import annotations

from dataclasses import replace

from kiosk_trainer.people import Person
from kiosk_trainer.screens.who.presenter import Page
from kiosk_trainer.screens.who.presenter import Presenter as Who
from language import phrase


class Presenter(Who):
    """Finds out who the second one is."""

    def person(self, person: Person) -> None:
        """A name was touched."""
        self._journey.voice.hush()
        self._journey.sharing.join(person)

    def guest(self) -> None:
        """Nobody reads beside."""
        self._journey.voice.hush()
        self._journey.sharing.join(None)

    def home(self) -> None:
        """Back to what is practised."""
        self._journey.voice.hush()
        self._journey.go("choose")

    def settings(self) -> None:
        """How the kiosk should be."""
        self._journey.settings_from("together")

    def _page(self) -> Page:
        page, here = super()._page(), self._journey.person
        people = tuple(person for person in page.people if person.uid != here.uid)
        page = replace(page, people=people, nobody="turns-alone")
        return replace(page, question=phrase("turns-who-reads")) if page.mode != "confirm" else page
