"""Who are you, on the glass."""

from __future__ import annotations

from functools import partial
from typing import Any

from kivy.properties import BooleanProperty, NumericProperty, StringProperty

from kiosk_trainer.look.now import now
from kiosk_trainer.screens.who.presenter import Page
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

load_beside(__file__)


LARGE = 1.5
"""Enlargement from which the keys are arranged anew."""


class WhoScreen(Stop):
    """Names of today's class, a number, or a guest."""

    question = StringProperty("")
    group = StringProperty("")
    hint = StringProperty("")
    number = BooleanProperty(False)
    """Whether a number is asked for."""
    key_columns = NumericProperty(3)
    _mode = ""

    def restyle(self) -> None:
        """Other colours or sizes; enlarged, the keys stand in more columns on a low glass."""
        look = now()
        self.key_columns = 3 if look.zoom < LARGE else 5 if look.lowered else 4 if look.lying or look.small else 3
        super().restyle()

    def show(self, page: Page) -> None:
        """Show names, keypad or question."""
        language = self.language
        self.question = page.question.seen(language)
        self.group = page.group if page.mode == "names" else ""
        self.number = page.mode == "number"
        self.hint = page.hint.seen(language) if self.number else ""
        ids = self.ids
        if self._mode != page.mode + page.group + language:
            self._mode = page.mode + page.group + language
            names = [self._name(person) for person in page.people] if page.mode == "names" else []
            ids.people.fill(names)
            ids.pad.fill(self._keys() if self.number else [])
            ids.answers.fill(self._answers() if page.mode == "confirm" else [])
            self._show_others(page)
            ids.column.first()
        ids.digits.text = page.digits or (" " if self.number else "")

    def _name(self, person: Any) -> BigButton:
        return self._button(
            f"person-{person.uid}", person.called.seen(self.language), "plain", partial(self._person, person), mm=14
        )

    def _person(self, person: Any) -> None:
        self.presenter.person(person)

    def _keys(self) -> list[BigButton]:
        presenter = self.presenter
        keys = []
        for key in (*"123456789", "erase", "0", "done"):
            acts = {"erase": presenter.erase, "done": presenter.done}.get(key, partial(presenter.digit, key))
            words = message(self.language, f"kiosk_trainer-{key}") if len(key) > 1 else key
            surface = "primary" if key == "done" else "key"
            keys.append(self._button(f"key-{key}", words, surface, acts, mm=12 if len(key) > 1 else 18))
        return keys

    def _answers(self) -> list[BigButton]:
        return [
            self._button("yes", message(self.language, "kiosk_trainer-yes"), "primary", self.presenter.yes),
            self._button("no", message(self.language, "kiosk_trainer-no"), "plain", self.presenter.no),
        ]

    def _show_others(self, page: Page) -> None:
        row = self.ids.others
        row.clear_widgets()
        others = [("guest", page.nobody, self.presenter.guest)]
        if page.mode == "names":
            others.insert(0, ("by-number", "kiosk_trainer-by-number", self.presenter.by_number))
            if page.groups > 1:
                others.insert(0, ("other-class", "kiosk_trainer-other-class", self.presenter.next_group))
        elif page.mode == "number" and page.groups:
            others.insert(0, ("by-name", "kiosk_trainer-by-name", self.presenter.by_name))
        for control, words, acts in others:
            row.add_widget(self._button(control, message(self.language, words), "plain", acts))

    def _button(self, control: str, text: str, surface: str, acts: Any, **looks: Any) -> BigButton:
        button = BigButton(control=control, text=text, surface=surface, **looks)
        button.bind(on_release=lambda _: acts())
        return button
