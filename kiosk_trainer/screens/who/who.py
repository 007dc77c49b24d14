"""Who are you, on the glass."""

from __future__ import annotations

from functools import partial
from typing import Any

from kivy.properties import BooleanProperty, NumericProperty, StringProperty
from kivy.uix.boxlayout import BoxLayout
from kivy.uix.gridlayout import GridLayout
from kivy.uix.widget import Widget

from kiosk_trainer.screens.who.presenter import Page
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

load_beside(__file__)

TILE_MM = 30.0
AROUND_MM = 127.0
"""Height of all that stands above and below the tiles, as the kv file lays it out."""


class Keypad(BoxLayout):
    """Ten digits, erase and done."""

    digits = StringProperty("")
    hint = StringProperty("")

    def __init__(self, presenter: Any, language: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        erase, done = message(language, "kiosk_trainer-erase"), message(language, "kiosk_trainer-done")
        for key in (*"123456789", "erase", "0", "done"):
            acts = {"erase": presenter.erase, "done": presenter.done}.get(key, partial(presenter.digit, key))
            button = BigButton(
                control=f"key-{key}",
                text={"erase": erase, "done": done}.get(key, key),
                surface="primary" if key == "done" else "key",
                mm=12 if len(key) > 1 else 18,
            )
            button.bind(on_release=lambda _, acts=acts: acts())
            self.ids.pad.add_widget(button)


class WhoScreen(Stop):
    """Names of today's class, a number, or a guest."""

    question = StringProperty("")
    group = StringProperty("")
    page_words = StringProperty("")
    pages = NumericProperty(1)
    before = BooleanProperty(False)
    after = BooleanProperty(False)

    def tiles_that_fit(self) -> int:
        """Tiles of a page: two columns upright, four lying."""
        rows = int(self.height - px(AROUND_MM) + px(3)) // px(TILE_MM + 3)
        return max(1, rows) * self._columns

    @property
    def _columns(self) -> int:
        return 4 if self.lying else 2

    def show(self, page: Page) -> None:
        """Show names, keypad or question."""
        language = self.language
        self.question = page.question.seen(language)
        self.group = page.group if page.mode == "names" else ""
        names = page.mode == "names"
        self.pages = page.tiles.of if names else 1
        self.before, self.after = names and page.tiles.before, names and page.tiles.after
        self.page_words = message(language, "kiosk_trainer-pages", number=page.tiles.number + 1, of=page.tiles.of)
        self._show_others(page)
        middle = self.ids.middle
        if page.mode == "number" and middle.children and isinstance(middle.children[0], Keypad):
            keypad = middle.children[0]
            keypad.digits, keypad.hint = page.digits, page.hint.seen(language)
            return
        middle.clear_widgets()
        middle.add_widget(self._middle(page))

    def _middle(self, page: Page) -> Widget:
        if page.mode == "names":
            return self._tiles(page)
        if page.mode == "number":
            keypad = Keypad(self.presenter, self.language, pos_hint={"center_x": 0.5, "center_y": 0.5})
            keypad.size_hint_x = 0.5 if self.lying else 1
            keypad.digits, keypad.hint = page.digits, page.hint.seen(self.language)
            return keypad
        answers = BoxLayout(
            orientation="vertical", spacing=px(5), size_hint=(0.8, None), pos_hint={"center_x": 0.5, "center_y": 0.6}
        )
        answers.height = px(75)
        self._add(answers, "yes", "kiosk_trainer-yes", "primary", self.presenter.yes)
        self._add(answers, "no", "kiosk_trainer-no", "plain", self.presenter.no)
        return answers

    def _tiles(self, page: Page) -> Widget:
        grid = GridLayout(
            cols=self._columns,
            spacing=px(3),
            row_default_height=px(TILE_MM),
            row_force_default=True,
            size_hint=(1, 1),
            pos_hint={"x": 0, "y": 0},
        )
        for person in page.tiles.items:
            tile = BigButton(
                control=f"person-{person.uid}", text=person.called.seen(self.language), surface="plain", mm=14
            )
            tile.bind(on_release=lambda _, person=person: self.presenter.person(person))
            grid.add_widget(tile)
        return grid

    def _show_others(self, page: Page) -> None:
        row = self.ids.others
        row.clear_widgets()
        if page.mode == "names":
            if page.groups > 1:
                self._add(row, "other-class", "kiosk_trainer-other-class", "plain", self.presenter.next_group)
            self._add(row, "by-number", "kiosk_trainer-by-number", "plain", self.presenter.by_number)
        elif page.mode == "number" and page.groups:
            self._add(row, "by-name", "kiosk_trainer-by-name", "plain", self.presenter.by_name)
        self._add(row, "guest", "kiosk_trainer-as-guest", "plain", self.presenter.guest)

    def _add(self, box: Widget, control: str, words: str, surface: str, acts: Any) -> None:
        button = BigButton(control=control, text=message(self.language, words), surface=surface)
        button.bind(on_release=lambda _: acts())
        box.add_widget(button)
