"""What to practise: first which machine, then which mission; one is proposed, all are free to choose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from courses.mastery import Suggestion
from courses.mission import Mission
from courses.pack import Pack
from kiosk_trainer.journey import Journey
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.voice import Caption
from language import NOTHING, Phrase, phrase


@dataclass(frozen=True, slots=True)
class Choice:
    """One tile: a pack, or a mission of it (`mission` empty: a new one drawn for this person)."""

    id: str
    words: Phrase
    picture: str = ""
    note: Phrase = NOTHING
    suggested: bool = False
    difficulty: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """What the screen shows: packs while `pack` is empty, else its missions."""

    question: Phrase
    who: Phrase
    pack: str
    choices: tuple[Choice, ...]
    suggestion: Choice | None = None
    """The one next thing, with its reason in a sentence; the tiles are the free choice beside it."""
    record: bool = False
    """Whether there is something to see of what the person can do by now."""


class View(Protocol):
    """The screen."""

    def show(self, page: Page) -> None:
        """Show it."""
        ...


NEW = "new"
TOGETHER = "together"


class Presenter(Presenting[View]):
    """Leads to one mission."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._pack: Pack | None = None

    def enter(self) -> None:
        """The screen appears; who comes back from a mission stands at that machine's list."""
        self._pack = self._journey.pack
        self._show()
        self._say()

    def choose(self, id: str) -> None:
        """A tile was touched."""
        self._journey.voice.hush()
        self._journey.look_away()
        if id == TOGETHER:
            self._journey.sharing.together()
        elif self._pack is None:
            self._pack = self._journey.catalogue.packs[id]
            self._show()
            self._say()
        elif id == NEW:
            self._journey.choose_new(self._pack, self._difficulty(self._pack))
            if self._journey.looking:
                self._show()
        else:
            mission = self._pack.mission(id)
            if mission is not None:
                self._journey.choose(self._pack, mission)

    def take(self) -> None:
        """What was proposed."""
        self._journey.voice.hush()
        self._journey.look_away()
        proposed = self._journey.suggested(self._journey.catalogue.packs)
        if proposed is not None:
            self._journey.take(proposed)

    def back(self) -> None:
        """To the packs, or out."""
        self._journey.voice.hush()
        self._journey.look_away()
        if self._pack is None:
            self._journey.greet()
            return
        self._pack = self._journey.pack = None
        self._show()
        self._say()

    def _difficulty(self, pack: Pack) -> int:
        """Of a new mission: as hard as the one that would be proposed."""
        proposed = self._journey.suggested({pack.id: pack})
        mission = pack.mission(proposed.mission) if proposed else None
        return mission.difficulty if mission else 3

    def _say(self) -> None:
        page = self._page()
        reason = page.suggestion.note if page.suggestion is not None else NOTHING
        self._journey.voice.turn(*(Caption("coach", words) for words in (page.question, reason) if words))

    def record(self) -> None:
        """What I can do by now."""
        self._journey.voice.hush()
        self._journey.look_away()
        self._journey.go("record")

    def settings(self) -> None:
        """How the kiosk should be."""
        self._journey.settings_from("choose")

    def redraw(self) -> None:
        """As it stands."""
        self._show()

    def _show(self) -> None:
        self._view.show(self._page())

    def _page(self) -> Page:
        journey, pack = self._journey, self._pack
        if pack is None:
            proposed = journey.suggested(journey.catalogue.packs)
            choices = [self._machine(pack, proposed) for pack in journey.catalogue.packs.values()]
            suggestion = next((replace(one, id="suggested") for one in choices if one.suggested), None)
            choices = [replace(one, note=NOTHING) for one in choices]
            if not journey.person.guest:
                choices.append(Choice(TOGETHER, phrase("turns-together"), "sign:people", phrase("turns-together-note")))
            named = phrase("kiosk_trainer-choose", who=journey.person.called)
            question = named if journey.person.name else phrase("kiosk_trainer-choose-guest")
        else:
            choices, suggestion = self._missions(pack), None
            question = phrase("kiosk_trainer-looking" if journey.looking else "kiosk_trainer-choose-mission")
        record = pack is None and any(past.run.pack in journey.catalogue.packs for past in journey.history)
        return Page(question, journey.person.called, pack.id if pack else "", tuple(choices), suggestion, record)

    def _missions(self, pack: Pack) -> list[Choice]:
        journey = self._journey
        proposed = journey.suggested({pack.id: pack})
        chosen = proposed.mission if proposed else ""
        runs = [past.run for past in journey.history]
        done = {run.mission for run in runs if run.pack == pack.id and run.correct}
        order = sorted(pack.missions, key=lambda m: (m.id != chosen, m.difficulty))
        choices = [self._mission(m, m.id == chosen, m.id in done) for m in order]
        new = Choice(NEW, phrase("kiosk_trainer-new-mission"), pack.picture, phrase("kiosk_trainer-new-mission-note"))
        return [*choices, new]

    @staticmethod
    def _machine(pack: Pack, proposed: Suggestion | None) -> Choice:
        if proposed is None or proposed.pack != pack.id:
            return Choice(pack.id, pack.title, pack.picture)
        return Choice(pack.id, pack.title, pack.picture, proposed.words, suggested=True)

    @staticmethod
    def _mission(mission: Mission, proposed: bool, done: bool) -> Choice:
        if proposed:
            note = phrase("kiosk_trainer-suggested")
        else:
            note = phrase("kiosk_trainer-done-before") if done else NOTHING
        return Choice(mission.id, mission.words, "", note, proposed, mission.difficulty)


def difficulty(level: int) -> Phrase:
    """Words for a difficulty from 1 to 5."""
    return phrase("kiosk_trainer-difficulty", level=level)
