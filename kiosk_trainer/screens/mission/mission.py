"""The mission on the glass."""

from __future__ import annotations

from kivy.properties import BooleanProperty, ObjectProperty, StringProperty

from kiosk_trainer.frame.card import PracticeCardView
from kiosk_trainer.screens.mission.presenter import LevelChoice, Page
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.stop import Stop, load_beside

__all__ = ["MissionScreen", "PracticeCardView"]

load_beside(__file__)


class MissionScreen(Stop):
    """What is to be done, the practice card, and how much help is wanted."""

    words = StringProperty("")
    picture = StringProperty("")
    card = ObjectProperty(None, allownone=True)
    before = StringProperty("")
    offers_true_size = BooleanProperty(False)
    true_size = BooleanProperty(False)

    def show(self, page: Page) -> None:
        """Show the mission."""
        self.words = page.words.seen(self.language)
        self.picture = page.picture
        self.card = page.card
        self.before = page.before.seen(self.language)
        self.offers_true_size, self.true_size = page.true_size is not None, bool(page.true_size)
        self.ids.levels.fill([self._level(level) for level in page.levels])

    def _level(self, level: LevelChoice) -> BigButton:
        button = BigButton(
            control=f"level-{level.id}",
            text=level.name.seen(self.language),
            note=level.note.seen(self.language),
            surface="chosen" if level.chosen else "plain",
        )
        button.bind(on_release=lambda _: self.presenter.level(level.id))
        return button
