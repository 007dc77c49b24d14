"""The frame around the machine: the task, captions, and six buttons that are always in the same place.

Beside the task is left free where help stands on every screen (`kiosk_trainer.widgets.stop`).
"""

from __future__ import annotations

from typing import Any

from kivy.properties import BooleanProperty, NumericProperty, ObjectProperty, StringProperty

from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.panel import Panel
from kiosk_trainer.widgets.setting import letters, px
from kiosk_trainer.widgets.stop import load_beside
from language import message

__all__ = ["CaptionPanel", "FrameView"]

load_beside(__file__)

SHARE = 0.25
"""Of the glass, at most."""

BUTTONS = (
    ("replay", "kiosk_trainer-replay"),
    ("sound", "kiosk_trainer-sound"),
    ("meaning", "kiosk_trainer-meaning-button"),
    ("hint", "kiosk_trainer-hint"),
    ("settings", "kiosk_trainer-settings"),
    ("stop", "kiosk_trainer-stop"),
)
"""Their order is the order on the glass."""

OTHERWISE = {"sound": "kiosk_trainer-sound-off"}
"""What a button says while it is on."""

LEAST_MM = 22.0
"""Width of a button with a short word."""

AFTERWARDS = ("replay", "stop")
"""The buttons that are left when the attempt is over; stop leads on then."""


class FrameView(Panel):
    """`on_pressed(name)` tells which of its buttons was pressed; `state` is a `presenter.Frame`."""

    __events__ = ("on_pressed",)

    language = StringProperty("ko")
    lying = BooleanProperty(False)
    task = StringProperty("")
    captions = ObjectProperty(())
    columns = NumericProperty(6)
    help_right = NumericProperty(0)
    """Pixels beside the task, and above it, that belong to help."""
    help_above = NumericProperty(0)
    state = ObjectProperty(None, allownone=True)

    def on_kv_post(self, base_widget: Any) -> None:  # noqa: ARG002  Kivy's signature
        """The grid is there: fill it."""
        self.buttons = {name: self._button(name) for name, _ in BUTTONS}
        for name in ("language", "state", "lying"):
            self.fbind(name, self._refresh)
        self._refresh()

    def _button(self, name: str) -> BigButton:
        button = BigButton(control=name, surface="plain", least=8.5)
        button.bind(on_release=lambda _: self.dispatch("on_pressed", name))
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
        self._place(AFTERWARDS if state.over else tuple(self.buttons))

    def _place(self, names: tuple[str, ...]) -> None:
        """Put these buttons on the glass: a row upright, two columns lying."""
        grid = self.ids.buttons
        self.columns = (2 if len(names) > 2 else 1) if self.lying else len(names)
        wanted = [self.buttons[name] for name in names]
        for name, button in self.buttons.items():
            leads_on = names == AFTERWARDS and name == "stop"
            button.size_hint_x = 1 if self.lying else self._share(name) * (3 if leads_on else 1)
        if grid.children[::-1] != wanted:
            grid.clear_widgets()
            for button in wanted:
                grid.add_widget(button)

    def _share(self, name: str) -> float:
        """Pixels that a button needs for its words one below the other, whatever it says: it never moves."""
        usual = dict(BUTTONS)[name]
        ids = {usual, OTHERWISE.get(name, usual)}
        words = " ".join(message(self.language, id) for id in ids).split()
        mm = self.buttons[name].mm
        widest = max(letters().width(word, mm, True) for word in words) + 2 * px(BigButton.MARGIN_MM)
        return max(widest, px(LEAST_MM))

    def _words(self, name: str, words: str) -> str:
        state = self.state
        if name == "sound" and state.silent:
            return OTHERWISE[name]
        if name == "stop" and state.over:
            return "kiosk_trainer-see-result"
        return words

    def _surface(self, name: str) -> str:
        state = self.state
        if name == "stop" and state.over:
            return "primary"
        if (name == "meaning" and state.meaning) or (name == "sound" and (state.silent or state.slow)):
            return "chosen"
        return "plain"
