"""The first time: at most five questions, each answer changes the glass at once, and all of it can be skipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from courses.comfort import ZOOMS, Comfort
from kiosk_trainer.journey import Journey
from kiosk_trainer.paging import page
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.screens.settings.presenter import Page, Tile, View
from kiosk_trainer.voice import Caption
from language import NOTHING, Phrase, phrase

YES = "yes"
"""It is good as it is: on to the next question."""

LOUDER: Final = (0.8, 1.0)
SLOWER: Final = (0.85, 0.7)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person may answer besides that it is good so. `change` gives the settings; the same ones: no more of it.

    `stays`: the question stands on, so that the person judges the effect; else the next one comes.
    """

    id: str
    change: Callable[[Comfort, int], Comfort]
    stays: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """One question."""

    id: str
    picture: str
    answers: tuple[Answer, ...]

    @property
    def words(self) -> Phrase:
        """As it is asked."""
        return phrase(f"fit-first-{self.id}")


def _larger(comfort: Comfort, _: int) -> Comfort:
    return replace(comfort, zoom=next((zoom for zoom in ZOOMS if zoom > comfort.zoom), ZOOMS[-1]))


def _louder(comfort: Comfort, _: int) -> Comfort:
    now = comfort.volume or LOUDER[0]
    return replace(comfort, volume=next((volume for volume in LOUDER if volume > now), LOUDER[-1]))


def _steadied(comfort: Comfort, _: int) -> Comfort:
    return replace(comfort, repeat=1.0, slip=10.0)


def _slower(comfort: Comfort, rate: int) -> Comfort:
    now = comfort.rate or rate
    return replace(comfort, rate=next((r for s in SLOWER if (r := round(rate * s)) < now), now), pause=1.0)


QUESTIONS: Final = (
    Question("size", "icon:large-text", (Answer("larger", _larger),)),
    Question(
        "hear",
        "icon:speaker",
        (
            Answer("louder", _louder),
            Answer("slower", _slower),
            Answer("read", lambda comfort, _: replace(comfort, quiet=True, signs=True)),
        ),
    ),
    Question(
        "hands",
        "icon:hand",
        (Answer("tremble", lambda comfort, _: replace(comfort, repeat=1.0, slip=10.0), stays=False),),
    ),
    Question("reach", "icon:low-screen", (Answer("low", lambda comfort, _: replace(comfort, low=True)),)),
    Question(
        "see",
        "icon:eye",
        (
            Answer("dark", lambda comfort, _: replace(comfort, theme="yellow-on-black")),
            Answer("describe", lambda comfort, _: replace(comfort, describe=True, quiet=False), stays=False),
        ),
    ),
)


class Presenter(Presenting[View]):
    """Asks, lets the glass follow, and goes on."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._place = 0
        self._over = False
        self._first = self._at_first = Comfort()
        """The settings before all questions, and before this one."""

    def enter(self) -> None:
        """The first question."""
        self._place, self._over = 0, False
        self._first = self._journey.comfort
        self._ask(first=True)

    def leave(self) -> None:
        """The screen goes away."""
        self._journey.voice.listener = lambda _: None

    def redraw(self) -> None:
        """As it stands, in its new looks."""
        self._journey.voice.listener = lambda _: self._show()
        self._show()

    def choose(self, id: str) -> None:
        """An answer."""
        journey = self._journey
        if id == YES:
            if self._over:
                self._leave()
            else:
                self._next()
            return
        answer = next(answer for answer in self._question.answers if answer.id == id)
        journey.fit(answer.change(journey.comfort, journey.settings.speech.rate))
        if answer.stays:
            journey.voice.say(phrase(f"fit-first-{id}-said"))
            self._show()
        else:
            self._next()

    def foot(self, name: str) -> None:
        """Take back what this question has changed, or skip all the rest."""
        journey = self._journey
        if name == "undo":
            journey.fit(self._at_first)
            self._ask()
        else:
            self._leave()

    def back(self) -> None:
        """The question before."""
        if not self._over:
            self._place = max(0, self._place - 1)
        self._over = False
        self._ask()

    def turn_page(self, by: int) -> None:
        """All answers stand on one page."""

    @property
    def _questions(self) -> tuple[Question, ...]:
        return tuple(one for one in QUESTIONS if one.id != "reach" or self._view.upright)

    @property
    def _question(self) -> Question:
        return self._questions[self._place]

    def _next(self) -> None:
        if self._place + 1 < len(self._questions):
            self._place += 1
            self._ask()
        elif self._journey.comfort == self._first:
            self._leave()
        else:
            self._over = True
            self._journey.voice.say(phrase("fit-first-over"))
            self._show()

    def _leave(self) -> None:
        self._journey.asked()
        self._journey.ask_done()

    def _ask(self, first: bool = False) -> None:
        voice = self._journey.voice
        self._at_first = self._journey.comfort
        voice.listener = lambda _: self._show()
        greeting = phrase("fit-first-begin")
        said = (greeting, self._question.words) if first else (self._question.words,)
        voice.turn(*(Caption("coach", words) for words in said))
        self._show()

    def _show(self) -> None:
        comfort, rate = self._journey.comfort, self._journey.settings.speech.rate
        captions, back = self._journey.voice.captions, phrase("kiosk_trainer-back")
        if self._over:
            start = Tile(YES, phrase("fit-first-start"), main=True)
            self._view.show(Page(page([start], 0, 1), (), back, captions, NOTHING, "sign:clapping"))
            return
        question = self._question
        changed = comfort != self._at_first
        yes = phrase("fit-first-good") if changed else phrase(f"fit-first-{question.id}-yes")
        tiles = [Tile(YES, yes, main=changed)]
        for answer in question.answers:
            if answer.change(comfort, rate) != comfort:
                tiles.append(Tile(answer.id, phrase(f"fit-first-{answer.id}")))
        undo = (("undo", phrase("fit-first-undo")),) if changed else ()
        foot = (*undo, ("skip", phrase("fit-first-skip")))
        self._view.show(
            Page(
                page(tiles, 0, len(tiles)), foot, back if self._place else NOTHING, captions, NOTHING, question.picture
            )
        )
