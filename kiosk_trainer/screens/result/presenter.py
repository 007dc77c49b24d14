"""The result: what was done, the one thing to watch, and what next. Never a grade, never a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from courses.practice import Level, Result
from courses.pressures import told
from kiosk_trainer import advice
from kiosk_trainer.journey import Journey
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
    pressures: Phrase = NOTHING
    """What the real level put on."""
    exercise: bool = False
    """The one thing to watch can be practised for a minute."""
    last: bool = False
    """The turn is over: the one way on is to let the next person come."""


class View(Protocol):
    """The screen."""

    def show(self, page: Page) -> None:
        """Show it."""
        ...


class Presenter(Presenting[View]):
    """Tells how it went, kindly, and asks what next."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._shown: Page | None = None

    def enter(self) -> None:
        """The screen appears."""
        self._shown = page = self._page()
        self._view.show(page)
        exercise = self._journey.exercise
        if exercise is not None and exercise.done:  # back from its moments: how the mission went was said before
            exercise.done = False
            self._journey.tell(phrase("kiosk_trainer-exercise-done"))
            return
        said = [page.headline, *page.differences, page.pressures, page.watch, page.faster]
        self._journey.voice.turn(*(Caption("coach", words) for words in said if words))

    def redraw(self) -> None:
        """As it stands."""
        self._shown = self._page()
        self._view.show(self._shown)

    def tick(self) -> None:
        """The exercise is prepared beside the window; its button comes when it is ready. The turn may be over."""
        if self._shown is None:
            return
        page = self._page()
        if (page.exercise and not self._shown.exercise) or page.last != self._shown.last:
            self.redraw()

    def exercise(self) -> None:
        """The one thing to watch, for a minute."""
        self._journey.voice.hush()
        self._journey.practise_minute()

    def again(self) -> None:
        """The same once more."""
        self._journey.voice.hush()
        self._journey.again()

    def another(self) -> None:
        """Something else."""
        self._journey.voice.hush()
        self._journey.another()

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
            told(result.pressures),
            journey.exercise is not None and journey.exercise.ready,
            journey.sharing.over,
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
