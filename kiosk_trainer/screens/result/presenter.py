"""The result: what was done, the one thing to watch, and what next. Never a grade, never a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from courses.practice import Level, Result
from kiosk_trainer import advice
from kiosk_trainer.people import Past
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.voice import Caption
from language import NOTHING, Phrase, phrase


@dataclass(frozen=True, slots=True)
class Page:
    """What the screen shows. Empty phrases are left out."""

    headline: Phrase
    asked: Phrase
    differences: tuple[Phrase, ...]
    watch: Phrase
    faster: Phrase
    well: bool
    picture: str


class View(Protocol):
    """The screen."""

    def show(self, page: Page) -> None:
        """Show it."""
        ...


class Presenter(Presenting[View]):
    """Tells how it went, kindly, and asks what next."""

    def enter(self) -> None:
        """The screen appears."""
        page = self._page()
        self._view.show(page)
        said = [page.headline, *page.differences, page.watch, page.faster]
        self._journey.voice.turn(*(Caption("coach", words) for words in said if words))

    def redraw(self) -> None:
        """As it stands."""
        self._view.show(self._page())

    def again(self) -> None:
        """The same once more."""
        self._journey.voice.hush()
        self._journey.again()

    def another(self) -> None:
        """Something else."""
        self._journey.voice.hush()
        self._journey.go("choose")

    def finish(self) -> None:
        """Enough for today."""
        self._journey.finish()

    def _page(self) -> Page:
        journey = self._journey
        result, task = journey.result, journey.task
        assert result is not None and task is not None
        return Page(
            headline(result, task.level),
            task.mission.words,
            tuple(wrong.words for wrong in result.wrong) if not result.correct and result.ended != "stopped" else (),
            NOTHING if result.watch == phrase("courses-watch-none") else result.watch,
            self._faster(result, journey.before),
            result.correct,
            "sign:clapping" if result.correct else "sign:seedling",
        )

    def _faster(self, result: Result, before: tuple[Past, ...]) -> Phrase:
        task = self._journey.task
        if task is None or not result.correct:
            return NOTHING
        seconds = advice.faster_by(before, task.pack.id, task.mission.id, result.seconds)
        return phrase("kiosk_trainer-faster", seconds=seconds) if seconds >= 1 else NOTHING


def headline(result: Result, level: Level) -> Phrase:
    """The first sentence: what became of it, never a judgement of the person."""
    if result.ended == "stopped":
        return phrase("kiosk_trainer-result-stopped")
    if result.correct:
        alone = result.unaided and level in ("alone", "real")
        return phrase("kiosk_trainer-result-unaided" if alone else "kiosk_trainer-result-done")
    return phrase("kiosk_trainer-result-different")
