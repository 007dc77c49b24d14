"""What to practise, on the glass."""

from __future__ import annotations

from kivy.properties import BooleanProperty, NumericProperty, StringProperty
from kivy.uix.widget import Widget

from kiosk_trainer.screens.choose.presenter import Choice, Page, difficulty
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

load_beside(__file__)

ROW_MM = 50.0
AROUND_MM = 112.0
"""Height of all that stands above and below the tiles, as the kv file lays it out."""


class ChooseScreen(Stop):
    """Large tiles: machines with a picture, then missions in words."""

    question = StringProperty("")
    who = StringProperty("")
    back_words = StringProperty("")
    page_words = StringProperty("")
    columns = NumericProperty(2)
    pages = NumericProperty(1)
    before = BooleanProperty(False)
    after = BooleanProperty(False)

    def choices_that_fit(self, missions: bool) -> int:
        """Missions below each other (two columns lying); packs two by three (four by two lying)."""
        if missions:
            return (2 if self.lying else 1) * max(1, int(self.height - px(AROUND_MM) + px(4)) // px(ROW_MM + 4))
        return 8 if self.lying else 6

    def show(self, page: Page) -> None:
        """Show the tiles."""
        language = self.language
        self.question, self.who = page.question.seen(language), page.who.seen(language)
        words = "kiosk_trainer-back" if page.pack else "kiosk_trainer-another-person"
        self.back_words = message(language, words)
        tiles = page.choices
        self.pages, self.before, self.after = tiles.of, tiles.before, tiles.after
        self.page_words = message(language, "kiosk_trainer-pages", number=tiles.number + 1, of=tiles.of)
        grid = self.ids.tiles
        grid.clear_widgets()
        if page.pack:
            self.columns = 2 if self.lying else 1
            make, whole = self._mission, self.choices_that_fit(True)
        else:
            self.columns = (4 if len(tiles.items) > 3 else 3) if self.lying else (2 if len(tiles.items) > 3 else 1)
            make, whole = self._pack, len(tiles.items)
        for choice in tiles.items:
            grid.add_widget(make(choice))
        for _ in range(whole - len(tiles.items)):
            grid.add_widget(Widget())

    def _pack(self, choice: Choice) -> BigButton:
        above = self.lying or self.columns > 1
        return self._tile(
            choice,
            place="above" if above else "left",
            mm=16,
            note=choice.note.seen(self.language),
            surface="suggested" if choice.suggested else "plain",
        )

    def _mission(self, choice: Choice) -> BigButton:
        note = [choice.note.seen(self.language)] if choice.note else []
        if choice.difficulty:
            note.append(difficulty(choice.difficulty).seen(self.language))
        surface = "suggested" if choice.suggested else "plain"
        return self._tile(choice, note=" · ".join(note), surface=surface, align="left", mm=12, least=8.5)

    def _tile(self, choice: Choice, **looks: object) -> BigButton:
        tile = BigButton(
            control=f"choice-{choice.id}", text=choice.words.seen(self.language), picture=choice.picture, **looks
        )
        tile.bind(on_release=lambda _: self.presenter.choose(choice.id))
        return tile
