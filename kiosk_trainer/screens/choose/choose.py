"""What to practise, on the glass."""

from __future__ import annotations

from kivy.properties import BooleanProperty, StringProperty

from kiosk_trainer.access.telling import joined
from kiosk_trainer.look.now import now
from kiosk_trainer.screens.choose.presenter import Choice, Page, difficulty
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

load_beside(__file__)

PACK_MM = 74.0
MISSION_MM = 46.0
LARGE_PACK_MM = 36.0
LARGE = 1.5
"""Enlargement from which a machine's picture stands beside its name, so that several stand on a page."""


class ChooseScreen(Stop):
    """Large tiles: machines with a picture, then missions in words."""

    question = StringProperty("")
    who = StringProperty("")
    back_words = StringProperty("")
    suggests = BooleanProperty(False)
    record = BooleanProperty(False)
    _pack = ""

    def show(self, page: Page) -> None:
        """Show the tiles."""
        language = self.language
        self.question, self.who = page.question.seen(language), page.who.seen(language)
        words = "kiosk_trainer-back" if page.pack else "kiosk_trainer-another-person"
        self.back_words = message(language, words)
        self.suggests, self.record = page.suggestion is not None, page.record
        self.ids.suggestion.fill([self._suggestion(page.suggestion)] if page.suggestion is not None else [])
        tiles, count = self.ids.tiles, len(page.choices)
        if page.pack:
            tiles.tall, tiles.most, tiles.columns = MISSION_MM, MISSION_MM * 1.5, 2 if self.lying else 1
            tiles.fill([self._mission(choice) for choice in page.choices])
        else:
            tiles.tall, tiles.most = (LARGE_PACK_MM, PACK_MM) if now().zoom >= LARGE else (PACK_MM, PACK_MM * 2)
            tiles.columns = (4 if count > 3 else 3) if self.lying else (2 if count > 3 else 1)
            tiles.fill([self._machine(choice) for choice in page.choices])
        if self._pack != page.pack:
            self._pack = page.pack
            self.ids.column.first()

    def _machine(self, choice: Choice) -> BigButton:
        note, surface = choice.note.seen(self.language), "suggested" if choice.suggested else "plain"
        looks = {"place": "left", "picture_mm": 30} if now().zoom >= LARGE else {"place": "above", "picture_mm": 50}
        return self._tile(choice, mm=14, note=note, surface=surface, **looks)

    def _suggestion(self, choice: Choice) -> BigButton:
        """The one next thing: large, with its reason."""
        button = BigButton(
            control="suggestion",
            text=choice.words.seen(self.language),
            note=choice.note.seen(self.language),
            note_mm=12,
            picture=choice.picture,
            picture_mm=44,
            place="left",
            mm=16,
            surface="suggested",
        )
        button.bind(on_release=lambda _: self.presenter.take())
        return button

    def _mission(self, choice: Choice) -> BigButton:
        note = [choice.note.seen(self.language)] if choice.note else []
        if choice.difficulty:
            note.append(difficulty(choice.difficulty).seen(self.language))
        surface = "suggested" if choice.suggested else "plain"
        return self._tile(choice, note=" · ".join(note), surface=surface, align="left", mm=12, least=8.5)

    def _tile(self, choice: Choice, **looks: object) -> BigButton:
        tile = BigButton(
            control=f"choice-{choice.id}",
            text=choice.words.seen(self.language),
            picture=choice.picture,
            said=joined((choice.words, choice.note)),
            **looks,
        )
        tile.bind(on_release=lambda _: self.presenter.choose(choice.id))
        return tile
