"""Large tiles, what is said above them, and a way on below: for the settings and for the first questions."""

from __future__ import annotations

from kivy.properties import NumericProperty, ObjectProperty, StringProperty

from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.screens.settings.presenter import Page, Tile
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.stop import Stop, load_beside

__all__ = ["CaptionPanel", "SettingsScreen"]

load_beside(__file__)

EVERY = 1000
"""All tiles are given to the screen at once: it pages them by itself."""


class SettingsScreen(Stop):
    """Shows the tiles of a `presenter.Page`."""

    captioned = True

    _tiles: tuple[str, ...] = ()
    captions = ObjectProperty(())
    title = StringProperty("")
    picture = StringProperty("")
    back = StringProperty("")
    columns = NumericProperty(2)

    @property
    def heading(self) -> str:
        """What tells one page of this screen from another."""
        first = self.captions[0].phrase.seen("ko") if self.captions and not self.title else self.title
        return f"{first} {self.ids.column.page}"

    @property
    def upright(self) -> bool:
        """Whether the glass stands upright."""
        return not self.width > self.height

    def leave(self) -> None:
        """The screen goes away."""
        self.presenter.leave()

    def tiles_that_fit(self) -> int:
        """All of them."""
        return EVERY

    def _columns(self, count: int) -> int:
        if not self.upright:
            return 4 if count > 6 else 3 if count > 4 else max(1, count)
        return 1 if count < 7 else 2

    def show(self, page: Page) -> None:
        """Show it."""
        language = self.language
        title = page.title.seen(language)
        tiles = (title, *(tile.id for tile in page.tiles.items))
        if tiles != self._tiles:  # other words above the same tiles, a page told for one, turn no page
            self._tiles = tiles
            self.ids.column.first()
        self.captions = page.captions
        self.back = page.back.seen(language)
        self.title, self.picture = title, page.picture
        self.columns = self._columns(len(page.tiles.items))
        self.ids.tiles.fill([self._tile(tile) for tile in page.tiles.items])
        self._foot(page)

    def _tile(self, tile: Tile) -> BigButton:
        surface = "chosen" if tile.chosen else "primary" if tile.main else "plain"
        button = BigButton(
            control=f"tile-{tile.id}",
            text=tile.words.seen(self.language),
            note=tile.note.seen(self.language),
            picture=tile.picture,
            surface=f"{surface}@{tile.sample}" if tile.sample else surface,
            picture_mm=40 if tile.large else 22,
            note_mm=12 if tile.large else 8.5,
            mm=12 if tile.picture and not tile.large else 14,
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
