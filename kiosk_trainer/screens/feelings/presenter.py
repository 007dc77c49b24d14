"""How sure one feels, before a course and after it: five questions with faces, each and all of them can be left out."""

from __future__ import annotations

from kiosk_trainer.journey import Journey
from kiosk_trainer.paging import page
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.screens.settings.presenter import Page, Tile, View
from kiosk_trainer.voice import Caption
from language import NOTHING, Phrase, phrase
from records.confidence import LEAST, MOST, QUESTIONS, Question


class Presenter(Presenting[View]):
    """Asks one after the other, forward and back; what was answered is handed over at the end."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._place = 0
        self._answers: dict[Question, int] = {}

    def enter(self) -> None:
        """The first question, and that nothing here is right or wrong."""
        self._place, self._answers = 0, {}
        self._ask(first=True)

    def leave(self) -> None:
        """The screen goes away."""
        self._journey.voice.listener = lambda _: None

    def redraw(self) -> None:
        """As it stands, in its new looks."""
        self._journey.voice.listener = lambda _: self._show()
        self._show()

    def choose(self, id: str) -> None:
        """A face."""
        self._answers[self._question] = int(id)
        self._next()

    def foot(self, name: str) -> None:
        """Leave this question out, or all that are left."""
        if name == "skip":
            self._over()
        else:
            self._answers.pop(self._question, None)
            self._next()

    def back(self) -> None:
        """The question before."""
        self._place = max(0, self._place - 1)
        self._ask()

    def turn_page(self, by: int) -> None:
        """The screen pages by itself."""

    @property
    def _question(self) -> Question:
        return QUESTIONS[self._place]

    @property
    def _words(self) -> Phrase:
        return phrase(f"feelings-{self._question}")

    def _next(self) -> None:
        if self._place + 1 < len(QUESTIONS):
            self._place += 1
            self._ask()
        else:
            self._over()

    def _over(self) -> None:
        self._journey.voice.hush()
        self._journey.felt(self._answers)

    def _ask(self, first: bool = False) -> None:
        voice = self._journey.voice
        voice.listener = lambda _: self._show()
        greeting = phrase(f"feelings-begin-{self._journey.feeling or 'before'}")
        said = (greeting, self._words) if first else (self._words,)
        voice.turn(*(Caption("coach", words) for words in said))
        self._show()

    def _show(self) -> None:
        chosen = self._answers.get(self._question)
        tiles = [
            Tile(str(n), phrase(f"feelings-answer-{n}"), picture=f"feeling:{n}", chosen=n == chosen, large=True)
            for n in range(LEAST, MOST + 1)
        ]
        foot = (("skip-one", phrase("feelings-skip-one")), ("skip", phrase("feelings-skip")))
        back = phrase("kiosk_trainer-back") if self._place else NOTHING
        self._view.show(Page(page(tiles, 0, len(tiles)), foot, back, self._journey.voice.captions))
