"""One person's visit, from the greeting to the farewell: where they are, and what they have chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Protocol

from courses.catalogue import Catalogue
from courses.comfort import Comfort
from courses.comfort import comfort as comfort_of
from courses.kiosk import Kiosk
from courses.mastery import TEMPLATES, Run, Suggestion, rules_of
from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.practice import Level, Result
from courses.pressures import Pressure, Real
from courses.settings import Mastery, Settings
from kiosk_trainer import advice
from kiosk_trainer.help import Call, Help
from kiosk_trainer.minute import Beside, Exercise, beside, in_skin, prepare
from kiosk_trainer.people import ASKED, GUEST, Past, People, Person
from kiosk_trainer.real import pressed, usual
from kiosk_trainer.session import Scribe
from kiosk_trainer.sharing import Sharing
from kiosk_trainer.surroundings import Noises, Silence
from kiosk_trainer.voice import Voice
from language import Phrase, phrase

if TYPE_CHECKING:
    from records.confidence import Occasion, Question

Stop = Literal[
    "welcome",
    "who",
    "together",
    "first",
    "feelings",
    "record",
    "choose",
    "mission",
    "practice",
    "result",
    "settings",
    "lesson",
    "calibrate",
]


@dataclass(frozen=True, slots=True)
class Task:
    """What is practised now: a mission on a pack's machine, in a skin, with so much help."""

    pack: Pack
    mission: Mission
    level: Level
    skin: Skin
    pressures: frozenset[Pressure] = frozenset()
    """What the real level puts on this attempt."""
    asked: Mission | None = None
    """The mission as it was chosen, where the real level has changed it."""
    true_size: bool = False
    """Whether the machine could be had in its true size."""

    @property
    def chosen(self) -> Mission:
        """The mission as it was chosen."""
        return self.asked or self.mission


class Desk(Protocol):
    """Whoever keeps the records of this kiosk."""

    @property
    def people(self) -> People:
        """Who may practise here."""
        ...

    def open(self, person: Person, task: Task) -> Scribe:
        """A new attempt's record."""
        ...

    def idle(self) -> None:
        """The console sees that nobody is practising here."""
        ...

    def ready(self, person: Person) -> None:
        """The console sees who has come."""
        ...

    def call(self, person: Person, reason: str) -> Call:
        """Call the instructor: `reason` is asked or stuck."""
        ...

    def keep(self, person: Person, comfort: Comfort) -> None:
        """How a learner uses a kiosk, for every kiosk of the centre."""
        ...

    def occasion(self, person: Person) -> Occasion | None:
        """Whether a learner is to be asked now how sure they feel: before the first attempt, after the last meeting."""
        ...

    def feel(self, person: Person, occasion: Occasion, answers: Mapping[Question, int]) -> None:
        """What a learner answered, from 1 to 5 a question; what was left out is not there."""
        ...


class Resting(Protocol):
    """An attempt that waits while its person is elsewhere."""

    def call_teacher(self) -> None:
        """The person wants the instructor; the attempt remembers it."""
        ...

    def gone(self) -> None:
        """The person does not come back: the attempt ends as it stands."""
        ...


class Looks(Protocol):
    """A live line to the buses; see `kiosk_trainer.arrivals`."""

    patience: float
    """Seconds for which somebody waits at the most."""

    def look(self, pack: Pack, seed: int) -> Future[Pack] | None:
        """The pack with what is told now; None where there is nothing to ask."""
        ...


@dataclass(frozen=True, slots=True)
class Looking:
    """A new mission that waits for the buses; `until` in milliseconds."""

    pack: Pack
    difficulty: int
    told: Future[Pack]
    until: int


class Journey:
    """What the screens share. `go` is handed in by the window: it shows a stop."""

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
        self.catalogue, self.settings, self.desk, self.voice, self.clock = catalogue, settings, desk, voice, clock
        self.today = today
        self.go: Callable[[Stop], None] = lambda _: None
        self.calibrate: Callable[[float], None] = lambda _: None
        """Told how many pixels an inch the glass truly has."""
        self.obey: Callable[[Comfort], None] = lambda _: None
        """Handed in by the window: lets everything on the glass follow a person's settings."""
        self.told: Callable[[Phrase], None] = lambda _: None
        """Handed in by the window: shows what is said by the way, on whichever screen stands."""
        self.noticed: Callable[[str, str], None] = lambda *_: None
        """Told, by the window, what the person did in one of the ways of access, and on what: a lesson listens."""
        self.comfort = Comfort()
        """How the person who is here sees, hears and touches; changed by `fit`."""
        self.help = Help(clock)
        self.arrivals: Looks | None = None
        """Where there is a live line to the buses, the window hands it in."""
        self.noises: Noises = Silence()
        """Where a shop can be heard, the window hands it in."""
        self.beside: Beside = beside
        """Makes an exercise while the result is read."""
        self.at: Stop = "welcome"
        """The screen that stands; kept by the window."""
        self.sharing = Sharing(self)
        """Turns, two at one kiosk, a demonstration."""
        self.farewell = False
        self.leaving: Person = GUEST
        """To whom goodbye is said."""
        self._seed = 0
        self._clear()

    def _clear(self) -> None:
        self.person: Person = GUEST
        self.history: tuple[Past, ...] = ()
        """Earlier attempts; a guest's only of this visit."""
        self.before: tuple[Past, ...] = ()
        """What was known when the last attempt began."""
        self.pack: Pack | None = None
        self.task: Task | None = None
        self.result: Result | None = None
        self.feeling: Occasion | None = None
        """On which occasion this visit's person was asked how sure they feel."""
        self.partner: Person | None = None
        """Who reads beside the person who touches."""
        self.attempt: Resting | None = None
        """The attempt that runs, or rests while its person is at the settings."""
        self.came_from: Stop = "choose"
        """Whither the settings lead back."""
        self._asking_for: Stop = "choose"
        """Whither the questions of the first time lead."""
        self._looking: Looking | None = None
        self.true_size = False
        """The person wants the real level's machine in its true size."""
        self.exercise: Exercise | None = None
        """The one-minute exercise that belongs to the result."""
        self._per_page = 9

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

    def fit(self, comfort: Comfort) -> None:
        """The person wants the kiosk so, and it is so; a learner's profile keeps it, a guest's visit forgets it."""
        if comfort == self.comfort:
            return
        self._take(comfort)
        if not self.person.guest:
            self.desk.keep(self.person, comfort)

    def try_on(self, comfort: Comfort) -> None:
        """The kiosk is so for now; nothing keeps it."""
        self._take(comfort)

    def keep(self, comfort: Comfort) -> None:
        """What was tried on stays, as with `fit`."""
        self._take(comfort)
        if not self.person.guest:
            self.desk.keep(self.person, comfort)

    def _take(self, comfort: Comfort) -> None:
        if comfort != self.comfort:
            self.comfort = comfort
            self._speak_as(comfort)
            self.obey(comfort)

    def _speak_as(self, comfort: Comfort) -> None:
        self.voice.apply(comfort)
        self.voice.language = comfort.language or self.settings.language

    def keep_sound(self) -> None:
        """The person has changed the voice by its own buttons: that is kept with the rest."""
        self.comfort = self.voice.kept(self.comfort)
        self.asked()

    def asked(self) -> None:
        """The learner was asked how the kiosk should be, or did not want to be asked: that is kept as well."""
        if not self.person.guest:
            self.desk.keep(self.person, self.comfort)

    def call_teacher(self) -> None:
        """Help, from wherever the person is."""
        if self.attempt is not None:
            self.attempt.call_teacher()
        else:
            self.tell(self.called("asked"))

    def called(self, reason: str) -> Phrase:
        """The call goes out; what is to be said of it."""
        return self.help.begin(self.desk.call(self.person, reason))

    def tick(self) -> None:
        """Time went by: have the buses been told, has the instructor answered?"""
        self._look()
        self.sharing.tick()
        said = self.help.tick()
        if said is not None:
            self.tell(said)

    def tell(self, said: Phrase) -> None:
        """Say it, and show it on whichever screen stands."""
        self.voice.say(said)
        self.told(said)

    def settings_from(self, stop: Stop) -> None:
        """To the settings; from there back to where the person was."""
        self.voice.hush()
        self.look_away()
        self.came_from = stop
        self.go("settings")

    def settings_done(self) -> None:
        """Back to where the person was."""
        self.voice.hush()
        self.go(self.came_from)

    def learn(self) -> None:
        """From the settings to the lessons: each way to use the kiosk in two minutes."""
        self.voice.hush()
        self.go("lesson")

    def learned(self) -> None:
        """Back to the settings."""
        self.voice.hush()
        self.go("settings")

    def ask(self) -> None:
        """The questions of the first time once more, because the person wants them."""
        self.voice.hush()
        self._asking_for = "settings"
        self.go("first")

    def ask_done(self) -> None:
        """All is asked, or skipped."""
        self.voice.hush()
        self.go(self._asking_for)

    def choose(self, pack: Pack, mission: Mission) -> None:
        """A mission was chosen; the level is the one earned so far, and the person may change it."""
        self._choose(pack, mission, advice.level(self.history, pack.id, self.rules))

    def take(self, suggestion: Suggestion) -> None:
        """What was proposed, as it was proposed."""
        pack = self.catalogue.packs[suggestion.pack]
        mission = pack.mission(suggestion.mission)
        if mission is not None:
            self._choose(pack, mission, suggestion.level)

    def _choose(self, pack: Pack, mission: Mission, level: Level) -> None:
        self._looking, self.exercise = None, None
        level = "follow" if self.sharing.showing else level
        self.pack = self.catalogue.packs.get(pack.id, pack)  # not the one that holds what was told live a while ago
        self.task = self._task(pack, mission, level)
        self.go("mission")

    def _task(self, pack: Pack, mission: Mission, level: Level) -> Task:
        if level != "real":
            return Task(pack, mission, level, self._skin(pack, level))
        changed, skin, had, true_size = pressed(pack, mission, self.history, self.real, self.true_size)
        return Task(pack, changed, level, skin, had, mission, true_size)

    @property
    def rules(self) -> Mastery:
        """The programme's rules of learning in the course that this person is in."""
        template = next((known for known in TEMPLATES if known == self.person.template), "open")
        return rules_of(template, self.settings.mastery)

    @property
    def real(self) -> Real:
        """How the real level is for this person, as it is set now."""
        return self.desk.people.real(self.person) or usual(self.settings)

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that this person can choose for the task."""
        assert self.task is not None
        return advice.offered(self.history, self.task.pack.id, self.rules, self.real.allowed)

    def set_true_size(self, wanted: bool) -> None:
        """The real level's machine in its true size, or not."""
        self.true_size = wanted
        if self.task is not None:
            self.set_level(self.task.level)

    def choose_new(self, pack: Pack, difficulty: int) -> None:
        """A mission nobody has written, drawn for this person; where buses are told live, after they were asked for."""
        self._seed = self.clock() % 1_000_000
        told = self.arrivals.look(pack, self._seed) if self.arrivals is not None else None
        if told is None or self.arrivals is None:
            self._draw(pack, difficulty)
        else:
            self._looking = Looking(pack, difficulty, told, self.clock() + round(self.arrivals.patience * 1000))
            self.voice.say(phrase("kiosk_trainer-looking"))

    @property
    def looking(self) -> bool:
        """Whether the buses are being asked for; the mission comes by itself, choosing anything else forgets it."""
        return self._looking is not None

    def look_away(self) -> None:
        """The person wants something else meanwhile."""
        self._looking = None

    def _look(self) -> None:
        looking = self._looking
        if looking is None:
            return
        if looking.told.done():
            self._draw(looking.told.result(), looking.difficulty)
        elif self.clock() >= looking.until:
            from kiosk_trainer.arrivals import unanswered  # imported with the line, which few kiosks have

            self._draw(unanswered(looking.pack), looking.difficulty)

    def _draw(self, pack: Pack, difficulty: int) -> None:
        self.choose(pack, self._with(pack).generate(pack.id, self._seed, difficulty))

    def _with(self, pack: Pack) -> Catalogue:
        """The catalogue with this very pack, which may hold what was told live."""
        if self.catalogue.packs.get(pack.id) is pack:
            return self.catalogue
        return replace(self.catalogue, packs={**self.catalogue.packs, pack.id: pack})

    def kiosk(self, mission: Mission) -> Kiosk[Any]:
        """The machine of the task, in the situation of `mission`."""
        assert self.task is not None
        return self._with(self.task.pack).kiosk(self.task.pack.id, mission.situation)

    def set_level(self, level: Level) -> None:
        """The person wants more or less help."""
        if self.task is not None:
            self.task = self._task(self.task.pack, self.task.chosen, level)

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

    def suggested(self, packs: Mapping[str, Pack]) -> Suggestion | None:
        """The one next thing for this person among `packs`."""
        wanted = self.desk.people.assigned(self.person)
        return advice.suggested(self.history, packs, self.today(), self.rules, wanted)

    def _skin(self, pack: Pack, level: Level) -> Skin:
        return advice.skin(self.history, pack, level, self.today(), self.rules)

    def situated(self, per_page: int) -> Mission:
        """The task's mission as this glass shows it: in its skin, with so many items a page."""
        assert self.task is not None
        self._per_page = per_page
        situation = replace(self.task.mission.situation, skin=self.task.skin.id, per_page=per_page)
        return replace(self.task.mission, situation=situation)
