"""The result on the glass."""

from __future__ import annotations

from kivy.properties import StringProperty

from kiosk_trainer.screens.result.presenter import Page
from kiosk_trainer.widgets.panel import Panel
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

load_beside(__file__)


class Part(Panel):
    """One thing to be said about the attempt, with its heading."""

    title = StringProperty("")
    words = StringProperty("")


class ResultScreen(Stop):
    """What was done, the one thing to watch, and three ways on."""

    headline = StringProperty("")
    faster = StringProperty("")
    picture = StringProperty("")

    def show(self, page: Page) -> None:
        """Show the result."""
        language = self.language
        self.headline = page.headline.seen(language)
        self.picture = page.picture
        parts = self.ids.parts
        parts.clear_widgets()
        done = "kiosk_trainer-result-asked" if page.well else "kiosk_trainer-result-was-asked"
        self._part(done, page.asked.seen(language))
        if page.differences:
            words = "\n".join(words.seen(language) for words in page.differences)
            self._part("kiosk_trainer-result-differences", words)
        self.faster = page.faster.seen(language)
        if page.watch:
            self._part("kiosk_trainer-result-watch", page.watch.seen(language), "watch")

    def _part(self, title: str, words: str, surface: str = "panel") -> None:
        part = Part(title=message(self.language, title), words=words, surface=surface)
        self.ids.parts.add_widget(part)
