"""A sheet over the machine with one question and large answers. What lies below waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kivy.properties import NumericProperty, StringProperty
from kivy.uix.floatlayout import FloatLayout
from kivy.uix.widget import Widget

from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.stop import load_beside

load_beside(__file__)

Answer = tuple[str, str, str, Callable[[], None]]
"""Control name, words, surface, what it does."""


class Sheet(FloatLayout):
    """Takes every touch on what it covers."""

    question = StringProperty("")
    high = NumericProperty(120)
    columns = NumericProperty(1)

    def __init__(self, question: str, answers: Sequence[Answer], extra: Widget | None = None, **kwargs: Any) -> None:
        """`extra` stands between question and answers."""
        super().__init__(**kwargs)
        self.question = question
        if extra is not None:
            self.ids.extra.add_widget(extra)
        for control, words, surface, acts in answers:
            button = BigButton(control=control, text=words, surface=surface, mm=14, least=10)
            button.bind(on_release=lambda _, acts=acts: acts())
            self.ids.answers.add_widget(button)

    def on_touch_down(self, touch: Any) -> bool:
        """Nothing below is touched."""
        super().on_touch_down(touch)
        return bool(self.collide_point(*touch.pos))
