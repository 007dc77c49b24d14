"""One person's visit, from the greeting to the farewell: where they are, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from courses.catalogue import Catalogue
from courses.comfort import Comfort
from courses.comfort import comfort as comfort_of
from courses.mastery import Run
from courses.practice import Result
from courses.settings import Settings
from kiosk_trainer.choosing import Choosing
from kiosk_trainer.minute import Exercise, in_skin, prepare
from kiosk_trainer.people import ASKED, Past, Person
from kiosk_trainer.sharing import Sharing
from kiosk_trainer.task import Desk, Stop, Task
from kiosk_trainer.voice import Voice

if TYPE_CHECKING:
    from records.confidence import Occasion, Question


class Journey(Choosing):
    """What the screens share: who comes, practises, and goes."""

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        desk: Desk,
        voice: Voice,
        clock: Callable[[], int],
        today: Callable[[], date],
    ) -> None:
        """`clock` gives milliseconds that never go back, `today` the centre's date."""
        super().__init__(catalogue, settings, desk, voice, clock, today)
        self.sharing = Sharing(self)

    def greet(self, farewell: bool = False) -> None:
        """Ready for the next person; `farewell` says goodbye to the one who leaves."""
        leaving = self.person
        if self.attempt is not None:
            self.attempt.gone()
        self.sharing.left()
        self.desk.idle()
        self.voice.reset()
        self.help.reset()
        self._clear()
        if farewell:  # a goodbye is still said as the person likes it
            self._speak_as(self.comfort)
        else:
            self.fit(Comfort())
        self.farewell = farewell
        self.leaving = leaving
        if not self.sharing.goes_on_showing():
            self.go("welcome")

    def arrive(self) -> None:
        """Somebody touched the glass: whoever was called begins at once."""
        self.voice.hush()
        self.welcome()
        called = self.sharing.turns.called
        if called is not None:
            self.enter(called)
        else:
            self.go("who")

    def somebody_else(self) -> None:
        """Not the one who was called: they say who they are."""
        self.voice.hush()
        self.welcome()
        self.go("who")

    def welcome(self) -> None:
        """The goodbye to the one before is over: the settings of the centre count."""
        if self.farewell:
            self.farewell = False
            self.fit(Comfort())

    def enter(self, person: Person) -> None:
        """We know who it is, and how they like the kiosk: their profile says so, and what they chose a moment ago."""
        people = self.desk.people
        self.person = person
        self.sharing.turns.entered(person)
        self.history = people.history(person)
        self.desk.ready(person)
        profile = people.profile(person)
        asked = profile is None
        if profile is not None:
            chosen, kept = self.comfort.kept(), comfort_of(profile)
            asked = bool(chosen.keys() - {"language"}) or kept != Comfort() or profile.get(ASKED) is True
            self._take(comfort_of({**kept.kept(), **chosen}))
            if chosen:
                self.desk.keep(person, self.comfort)
        begins: Stop = "feelings" if self._asks("before") else "choose"
        self._asking_for = begins
        self.go(begins if asked else "first")

    def _asks(self, occasion: Occasion) -> bool:
        """Whether it is time to ask how sure this person feels, if the centre asks at all."""
        if not self.settings.confidence or self.desk.occasion(self.person) != occasion:
            return False
        self.feeling = occasion
        return True

    def felt(self, answers: Mapping[Question, int]) -> None:
        """What the person answered is kept apart from what they do; then on to where they were going."""
        assert self.feeling is not None
        if answers:
            self.desk.feel(self.person, self.feeling, answers)
        if self.feeling == "before":
            self.go("choose")
        else:
            self.greet(farewell=True)

    def finish(self) -> None:
        """Enough for today: after the last meeting one is asked once more how sure one feels."""
        if self.feeling != "after" and self._asks("after"):
            self.go("feelings")
        else:
            self.greet(farewell=True)

    def tick(self) -> None:
        """Time went by: have the buses been told, has the instructor answered?"""
        self._look()
        self.sharing.tick()
        said = self.help.tick()
        if said is not None:
            self.tell(said)

    def start(self) -> None:
        """The machine appears."""
        self.result = self.exercise = None
        self.go("practice")

    def end(self, result: Result) -> None:
        """The attempt has its result; it counts at once for what is proposed next."""
        task = self.task
        assert task is not None
        self.result = result
        if result.ended != "stopped":
            self.sharing.turns.finished()
        self.before = self.history
        run = Run(
            task.pack.id,
            task.mission.id,
            task.skin.id,
            task.level,
            self.today(),
            result.correct,
            result.unaided,
            result.ended == "stopped",
        )
        self.history = (*self.history, Past(run, result.seconds))
        self.exercise = self._prepare(task, result) if result.troubles else None

    def _prepare(self, task: Task, result: Result) -> Exercise:
        """Moments of what went wrong most often, in the skin that stands before the person."""
        make = in_skin(partial(self._with(task.pack).kiosk, task.pack.id), task.skin.id, self._per_page)
        return prepare(result.troubles[0][0], task.mission, task.pack.missions, make, self.beside)

    def practise_minute(self) -> None:
        """The exercise begins, from its first moment."""
        if self.exercise is not None and self.exercise.ready:
            self.exercise.number, self.exercise.begun = 0, True
            self.go("practice")

    def minute_over(self) -> None:
        """Back to the result, with a kind word."""
        if self.exercise is not None:
            self.exercise.begun, self.exercise.done = False, True
        self.go("result")

    def again(self) -> None:
        """The same mission once more; what was earned meanwhile counts."""
        if self.sharing.hand_over():
            return
        self.sharing.swap()
        if self.task is not None:
            self.choose(self.task.pack, self.task.chosen)
            self.sharing.tell_roles()

    def another(self) -> None:
        """Something else to practise."""
        if not self.sharing.hand_over():
            self.sharing.swap()
            self.go("choose")
            self.sharing.tell_roles()
