"""The frame around the machine: the task, captions, and six buttons that are always in the same place."""

from __future__ import annotations

from typing import Any

from kivy.properties import BooleanProperty, ObjectProperty, StringProperty

from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.panel import Panel
from kiosk_trainer.widgets.stop import load_beside
from language import message

__all__ = ["CaptionPanel", "FrameView"]

load_beside(__file__)

SHARE = 0.25
"""Of the glass, at most."""

BUTTONS = (
    ("replay", "kiosk_trainer-replay"),
    ("slower", "kiosk_trainer-slower"),
    ("meaning", "kiosk_trainer-meaning-button"),
    ("hint", "kiosk_trainer-hint"),
    ("call", "kiosk_trainer-call"),
    ("stop", "kiosk_trainer-stop"),
)
"""Their order is the order on the glass."""

WIDE = {"call": 1.45, "slower": 1.3}


class FrameView(Panel):
    """`on_pressed(name)` tells which of its buttons was pressed; `state` is a `presenter.Frame`."""

    __events__ = ("on_pressed",)

    language = StringProperty("ko")
    lying = BooleanProperty(False)
    task = StringProperty("")
    captions = ObjectProperty(())
    state = ObjectProperty(None, allownone=True)

    def on_kv_post(self, base_widget: Any) -> None:  # noqa: ARG002  Kivy's signature
        """The grid is there: fill it."""
        self.buttons = {name: self._button(name) for name, _ in BUTTONS}
        for name in ("language", "state"):
            self.fbind(name, self._refresh)
        self._refresh()

    def _button(self, name: str) -> BigButton:
        button = BigButton(control=name, surface="help" if name == "call" else "plain", size_hint_x=WIDE.get(name, 1))
        button.bind(on_release=lambda _: self.dispatch("on_pressed", name))
        self.ids.buttons.add_widget(button)
        return button

    def on_pressed(self, name: str) -> None:
        """A button was pressed."""

    def _refresh(self, *_: Any) -> None:
        state = self.state
        if state is None:
            return
        self.task = state.task.seen(self.language)
        self.captions = state.captions
        for name, words in BUTTONS:
            button = self.buttons[name]
            button.text = message(self.language, self._words(name, words))
            button.surface = self._surface(name)
            button.disabled = state.over and name not in ("replay", "slower", "stop")

    def _words(self, name: str, words: str) -> str:
        state = self.state
        if name == "slower" and state.slow:
            return "kiosk_trainer-usual-speed"
        if name == "call" and state.called:
            return "kiosk_trainer-called"
        if name == "stop" and state.over:
            return "kiosk_trainer-see-result"
        return words

    def _surface(self, name: str) -> str:
        state = self.state
        if name == "call":
            return "coming" if state.called else "help"
        if name == "stop" and state.over:
            return "primary"
        if (name == "meaning" and state.meaning) or (name == "slower" and state.slow):
            return "chosen"
        return "plain"
