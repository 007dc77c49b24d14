"""A line above the screen that is shown: something about the whole room that everybody should see."""

from __future__ import annotations

from kivy.properties import StringProperty
from kivy.uix.floatlayout import FloatLayout

from kiosk_trainer.widgets.panel import Panel
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.stop import Stop
from kiosk_trainer.widgets.words import Words

HIGH_MM = 17.0


class Ribbon(Panel):
    """Nothing while it has no text. The screen below makes room for it, so that it covers nothing."""

    text = StringProperty("")
    high_mm = HIGH_MM
    everywhere = False
    """Whether it stands also above screens that themselves say what the room has been told."""

    def __init__(self) -> None:
        super().__init__(surface="help", size_hint=(1, None), pos_hint={"x": 0, "top": 1})
        self.padding = px(2)
        self._words = Words(bold=True, least=7.25, mm=10)
        self.add_widget(self._words)
        self.fbind("text", self._words.setter("text"))

    def place(self, glass: FloatLayout, screen: Stop) -> None:
        """Stand above `screen` on `glass`, or go away; called again for every screen that is shown."""
        if self.parent is not None:
            self.parent.remove_widget(self)
        stands = bool(self.text) and (self.everywhere or not screen.tells_silence)
        self.height = px(self.high_mm)
        if screen.size_hint_y is not None:
            screen.size_hint_y = 1.0 - self.height / glass.height if stands else 1.0
        if stands:
            glass.add_widget(self)
