"""모두 멈춤: a calm picture over everything while the instructor speaks. Nothing below is touched, no time goes by."""

from __future__ import annotations

from typing import Any

from kivy.properties import StringProperty

from kiosk_trainer.widgets.column import Column
from kiosk_trainer.widgets.picture import Drawn
from kiosk_trainer.widgets.words import Words


class Calm(Column):
    """Covers the whole glass; takes every touch and does nothing with it."""

    text = StringProperty("")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(surface="page", pad=10, gap=8, **kwargs)
        self.add_widget(Drawn(spec="sign:teacher", tall=120, most=200, grow=2, spare=True))
        self._words = Words(mm=22, least=12, bold=True, colour="deep", grow=1)
        self.add_widget(self._words)
        self._words.text = self.text
        self.fbind("text", self._words.setter("text"))

    def on_touch_down(self, _: Any) -> bool:
        """Nothing."""
        return True

    def on_touch_move(self, _: Any) -> bool:
        """Nothing."""
        return True

    def on_touch_up(self, _: Any) -> bool:
        """Nothing."""
        return True
