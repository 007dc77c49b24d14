"""The greeting on the glass."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kivy.properties import BooleanProperty, StringProperty

from kiosk_trainer.screens.welcome.presenter import Page
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import Phrase

load_beside(__file__)


class WelcomeScreen(Stop):
    """A touch anywhere begins."""

    greeting = StringProperty("")
    invitation = StringProperty("")
    calm = StringProperty("")
    notice = StringProperty("")
    other_language = StringProperty("")
    picture = StringProperty("sign:waving-hand")
    turn = BooleanProperty(False)
    """Somebody is called by name."""

    def show(self, page: Page) -> None:
        """Show the greeting."""
        self.greeting = page.greeting.seen(self.language)
        self.invitation = page.invitation.seen(self.language)
        self.calm = page.calm.seen(self.language)
        self.notice = page.notice.seen(self.language)
        self.other_language = page.other_language
        self.turn = page.turn

    def anywhere(self) -> tuple[Phrase, Callable[[], None]]:
        """A touch anywhere begins."""
        return Phrase(self.invitation, self.invitation), lambda: self.presenter.touched()

    def tick(self) -> None:
        """A goodbye makes room for the greeting."""
        self.presenter.tick()

    def on_touch_down(self, touch: Any) -> bool:
        """The language button, or anywhere else."""
        if not super().on_touch_down(touch):
            touch.grab(self)
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """It counts when the finger leaves."""
        if touch.grab_current is self:
            touch.ungrab(self)
            self.presenter.touched()
            return True
        return bool(super().on_touch_up(touch))
