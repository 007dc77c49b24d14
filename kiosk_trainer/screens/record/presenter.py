"""내 기록: what the person can do by now, machine by machine. Never a grade, a number or a comparison."""

from __future__ import annotations

from courses.abilities import Ability, abilities
from kiosk_trainer.paging import page
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.screens.settings.presenter import Page, Tile, View
from kiosk_trainer.voice import Caption
from language import Phrase, phrase

SAID = 3
"""Machines that are told aloud at once; each other one when it is looked for."""


class Presenter(Presenting[View]):
    """Shows and tells it; a machine that is touched is practised next."""

    def enter(self) -> None:
        """The screen appears."""
        voice = self._journey.voice
        voice.listener = lambda _: self._show()
        told = [phrase("kiosk_trainer-record-one", pack=one.pack.title, can=one.words) for one in self._found[:SAID]]
        voice.turn(*(Caption("coach", words) for words in (self._heading, *told)))
        self._show()

    def leave(self) -> None:
        """The screen goes away."""
        self._journey.voice.listener = lambda _: None

    def redraw(self) -> None:
        """As it stands, in its new looks."""
        self._journey.voice.listener = lambda _: self._show()
        self._show()

    def choose(self, id: str) -> None:
        """A machine: its missions."""
        self._journey.voice.hush()
        self._journey.pack = self._journey.catalogue.packs[id]
        self._journey.go("choose")

    def foot(self, _: str) -> None:
        """Back to all machines."""
        self.back()

    def back(self) -> None:
        """Back to all machines."""
        self._journey.voice.hush()
        self._journey.pack = None
        self._journey.go("choose")

    def turn_page(self, by: int) -> None:
        """The screen pages by itself."""

    @property
    def _found(self) -> tuple[Ability, ...]:
        journey = self._journey
        return abilities([past.run for past in journey.history], journey.catalogue.packs, journey.rules)

    @property
    def _heading(self) -> Phrase:
        return phrase("kiosk_trainer-record-title")

    def _show(self) -> None:
        tiles = [
            Tile(one.pack.id, one.pack.title, one.words, one.pack.picture, chosen=one.can == "mastered", large=True)
            for one in self._found
        ]
        foot = (("done", phrase("kiosk_trainer-record-done")),)
        captions = (Caption("coach", self._heading),)
        self._view.show(Page(page(tiles, 0, max(1, len(tiles))), foot, captions=captions))
