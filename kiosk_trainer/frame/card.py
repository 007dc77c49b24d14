"""The practice card: an invented identity, so that nobody types their own."""

from __future__ import annotations

from typing import Any

from kivy.properties import ObjectProperty, StringProperty

from kiosk_trainer.widgets.panel import Panel
from kiosk_trainer.widgets.stop import load_beside

load_beside(__file__)


class PracticeCardView(Panel):
    """Name, telephone, birth date and PIN of a `courses.kiosk.PracticeCard`."""

    card = ObjectProperty(None, allownone=True)
    language = StringProperty("ko")
    name = StringProperty("")
    telephone = StringProperty("")
    birth = StringProperty("")
    pin = StringProperty("")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fbind("language", self.on_card)

    def on_card(self, *_: Any) -> None:
        """Another card, or another language."""
        if self.card is not None:
            self.name = self.card.name.seen(self.language)
            self.telephone = self.card.telephone
            self.birth = self.card.birth
            self.pin = self.card.pin
