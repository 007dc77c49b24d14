"""The practice card: an invented identity, so that nobody types their own."""

from __future__ import annotations

from typing import Any

from kivy.properties import ObjectProperty, StringProperty

from kiosk_trainer.widgets import Pane
from kiosk_trainer.widgets.stop import load_beside
from language import phrase

load_beside(__file__)


class PracticeCardView(Pane):
    """Name, telephone, birth date and PIN of a `courses.kiosk.PracticeCard`."""

    card = ObjectProperty(None, allownone=True)
    language = StringProperty("ko")
    said = ObjectProperty(None, allownone=True)
    """The whole card as it is said."""
    name = StringProperty("")
    telephone = StringProperty("")
    birth = StringProperty("")
    secret = StringProperty("")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fbind("language", self.on_card)

    def on_card(self, *_: Any) -> None:
        """Another card, or another language."""
        if self.card is not None:
            card = self.card
            self.said = phrase("access-card", name=card.name, telephone=card.telephone, birth=card.birth, pin=card.pin)
            self.name = self.card.name.seen(self.language)
            self.telephone = self.card.telephone
            self.birth = self.card.birth
            self.secret = self.card.pin
