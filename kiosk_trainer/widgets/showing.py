"""Above every screen while a demonstration runs: that nothing is recorded, the next step, the end."""

from __future__ import annotations

from collections.abc import Callable

from kivy.properties import StringProperty

from kiosk_trainer.widgets.button import BigButton
from kiosk_trainer.widgets.ribbon import Ribbon
from language import message


class ShowRibbon(Ribbon):
    """`step_on` and `end` are what its buttons do. The instructor's: learners only look."""

    everywhere = True
    high_mm = 25.0
    language = StringProperty("ko")

    def __init__(self, step_on: Callable[[], None], end: Callable[[], None]) -> None:
        super().__init__()
        self._buttons = []
        for control, words, surface, acts in (
            ("show-next", "turns-show-step", "primary", step_on),
            ("show-end", "turns-show-end", "plain", end),
        ):
            button = BigButton(control=control, surface=surface, mm=9, least=7.25, size_hint_x=0.32)
            button.bind(on_release=lambda _, acts=acts: acts())
            self._buttons.append((button, words))
            self.add_widget(button)
        self.fbind("language", self._say)
        self._say()

    def _say(self, *_: object) -> None:
        for button, words in self._buttons:
            button.text = message(self.language, words)
