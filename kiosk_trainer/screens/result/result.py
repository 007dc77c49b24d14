"""The result on the glass."""

from __future__ import annotations

from kivy.properties import StringProperty

from kiosk_trainer.screens.result.presenter import Page
from kiosk_trainer.widgets import BigButton, Pane
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

load_beside(__file__)


class Part(Pane):
    """One thing to be said about the attempt, with its heading; nothing while it has no words."""

    title = StringProperty("")
    words = StringProperty("")


class ResultScreen(Stop):
    """What was done, the one thing to watch, and three ways on."""

    headline = StringProperty("")
    faster = StringProperty("")
    picture = StringProperty("")
    done_title = StringProperty("")
    done = StringProperty("")
    differences = StringProperty("")
    watch = StringProperty("")
    pressures = StringProperty("")

    def tick(self) -> None:
        """Some time has gone by."""
        self.presenter.tick()

    def show(self, page: Page) -> None:
        """Show the result."""
        language = self.language
        self.headline = page.headline.seen(language)
        self.picture = page.picture
        asked = "kiosk_trainer-result-asked" if page.well else "kiosk_trainer-result-was-asked"
        self.done_title, self.done = message(language, asked), page.asked.seen(language)
        self.differences = "\n".join(words.seen(language) for words in page.differences)
        self.faster = page.faster.seen(language)
        self.watch = page.watch.seen(language)
        self.pressures = page.pressures.seen(language)
        ways = ("exercise", "another", "again", "finish") if page.exercise else ("another", "again", "finish")
        if page.last:
            ways = ("hand-over",)
        self.ids.ways.columns = 2 if page.exercise and not self.lying and not page.last else 1
        self.ids.ways.fill([self._way(way) for way in ways])
        self.ids.column.first()

    def _way(self, way: str) -> BigButton:
        if way == "hand-over":
            words = message(self.language, "turns-hand-over")
            button = BigButton(control="finish", surface="primary", text=words, mm=14)
            button.bind(on_release=lambda _: self.presenter.finish())
            return button
        surface = {"another": "primary", "exercise": "suggested"}.get(way, "plain")
        button = BigButton(control=way, surface=surface, text=message(self.language, f"kiosk_trainer-{way}"), mm=14)
        button.bind(on_release=lambda _: getattr(self.presenter, way)())
        return button
