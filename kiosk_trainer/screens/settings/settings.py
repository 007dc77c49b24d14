"""Large tiles, what is said above them, and a way on below: for the settings and for the first questions."""

from __future__ import annotations

from kivy.properties import BooleanProperty, NumericProperty, ObjectProperty, StringProperty
from kivy.uix.widget import Widget

from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.frame.frame import FrameView
from kiosk_trainer.screens.settings.presenter import Page, Tile
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

__all__ = ["CaptionPanel", "FrameView", "SettingsScreen"]

load_beside(__file__)

TILE_MM = 30.0
"""Least height of a tile."""
TALLEST_MM = 62.0
AROUND_MM = (86.0, 46.0)
"""Height of all that stands above and below the tiles besides the upper row and the question: upright, lying."""
HEAD_MM = 34.0
HEAD_ROOMY_MM = 58.0
"""Height of the question, and where there is much room. On a lying glass with little it stands in the upper row."""


class SettingsScreen(Stop):
    """Shows the tiles of a `presenter.Page`."""

    captioned = True

    captions = ObjectProperty(())
    title = StringProperty("")
    picture = StringProperty("")
    head = NumericProperty(0)
    back = StringProperty("")
    page_words = StringProperty("")
    columns = NumericProperty(2)
    pages = NumericProperty(1)
    before = BooleanProperty(False)
    after = BooleanProperty(False)

    @property
    def heading(self) -> str:
        """What tells one page of this screen from another."""
        first = self.captions[0].phrase.seen("ko") if self.captions and not self.title else self.title
        return f"{first} {self.page_words}"

    @property
    def upright(self) -> bool:
        """Whether the glass stands upright."""
        return not self.width > self.height

    def leave(self) -> None:
        """The screen goes away."""
        self.presenter.leave()

    def tiles_that_fit(self) -> int:
        """Tiles of a page: two columns upright, four lying."""
        return max(1, int(self._room(False)) // px(TILE_MM + 4)) * (2 if self.upright else 4)

    def _room(self, roomy: bool) -> float:
        """Pixels of height for the tiles and a gap."""
        return self.height - self.bar - px(AROUND_MM[0] if self.upright else AROUND_MM[1]) - self._head(roomy) + px(4)

    def _head(self, roomy: bool) -> int:
        if roomy:
            return px(HEAD_ROOMY_MM)
        return px(HEAD_MM) if self.upright else 0

    def _columns(self, count: int) -> int:
        if not self.upright:
            return 4 if count > 6 else 3 if count > 4 else max(1, count)
        one_below_the_other = count < 7 and count * px(TILE_MM + 4) <= self._room(False)
        return 1 if one_below_the_other else 2

    def show(self, page: Page) -> None:
        """Show it."""
        language = self.language
        self.captions = page.captions
        self.back = page.back.seen(language)
        tiles = page.tiles
        self.pages, self.before, self.after = tiles.of, tiles.before, tiles.after
        self.page_words = message(language, "kiosk_trainer-pages", number=tiles.number + 1, of=tiles.of)
        grid = self.ids.tiles
        grid.clear_widgets()
        self.columns = self._columns(len(tiles.items))
        rows = -(-len(tiles.items) // self.columns)
        roomy = rows * px(TILE_MM + 4) <= self._room(True)
        self.head = self._head(roomy)
        self.title, self.picture = page.title.seen(language), page.picture if roomy else ""
        for tile in tiles.items:
            grid.add_widget(self._tile(tile))
        spare = int(self._room(roomy)) // px(TALLEST_MM + 4) - rows
        for _ in range(max(0, spare) * self.columns):
            grid.add_widget(Widget())
        self._foot(page)

    def _tile(self, tile: Tile) -> BigButton:
        surface = "chosen" if tile.chosen else "primary" if tile.main else "plain"
        button = BigButton(
            control=f"tile-{tile.id}",
            text=tile.words.seen(self.language),
            note=tile.note.seen(self.language),
            picture=tile.picture,
            surface=f"{surface}@{tile.sample}" if tile.sample else surface,
            mm=12 if tile.picture else 14,
            least=8.5,
        )
        button.bind(on_release=lambda _: self.presenter.choose(tile.id))
        return button

    def _foot(self, page: Page) -> None:
        row = self.ids.foot
        row.clear_widgets()
        for name, words in page.foot:
            surface = "primary" if name == "done" else "plain"
            button = BigButton(control=name, text=words.seen(self.language), surface=surface)
            button.bind(on_release=lambda _, name=name: self.presenter.foot(name))
            row.add_widget(button)
