"""The simulated machine inside its frame: joins the session to what is shown, and the buttons to the session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol

from courses.kiosk import Kiosk, PracticeCard, Screen
from courses.mission import Mission
from courses.pack import Skin
from courses.practice import Level, Result
from courses.practice.events import EndsOn
from courses.pressures import Pressure
from kiosk_trainer import advice
from kiosk_trainer.journey import Journey
from kiosk_trainer.minute import Exercise, Unrecorded
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.session import Scribe, Session
from kiosk_trainer.surroundings import Came, Surroundings
from kiosk_trainer.task import Task
from kiosk_trainer.voice import Caption
from language import NOTHING, Language, Phrase, phrase

Asking = Literal["", "task", "slip", "guide", "sound", "stop", "time", "present"]
"""What lies over the machine: nothing, the task with its card, the slip of paper, all that the folded frame has no room
for, how it should sound, "stop?", "more time?", "are you still there?"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the machine."""

    task: Phrase = NOTHING
    card: PracticeCard | None = None
    captions: tuple[Caption, ...] = ()
    slow: bool = False
    silent: bool = False
    """Nothing is heard: at the person's wish, or because the instructor has silenced the `room`."""
    room: bool = False
    meaning: bool = False
    """The next touch on the machine explains a word instead of acting."""
    over: bool = False
    """The attempt has ended: one button leads on."""
    asking: Asking = ""
    seconds: int = 0
    level: Level = "follow"
    real: bool = False
    """The frame is shrunk to help and stop, as outside."""
    slip: bool = False
    """The order, or the practice card, lies on the glass as a slip of paper."""
    once: bool = False
    """The order was heard once, so that the slip holds only the practice card."""
    behind: bool = False
    """There is a place for people who wait behind."""
    people: int = 0
    """People who wait behind."""
    excuse: bool = False
    """One of them has just spoken."""
    heard: bool = False
    """There is a shop, or people, to be heard."""
    sounds: bool = False
    """They have not been silenced."""
    true_size: bool = False


class View(Protocol):
    """The screen."""

    def draw(self, screen: Screen, skin: Skin, language: Language) -> None:
        """Show the machine's glass."""
        ...

    def per_page(self, skin: Skin) -> int:
        """Item cards on one page of the machine."""
        ...

    def point(self, control: str | None) -> None:
        """Lead the eye to a control."""
        ...

    def frame(self, frame: Frame) -> None:
        """Show the frame."""
        ...


class Presenter(Presenting[View]):
    """One attempt as the window sees it."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._session: Session | None = None
        self._frame = Frame()
        self._around = Surroundings(frozenset())
        self._loudness = 0.0

    @property
    def session(self) -> Session | None:
        """The running attempt."""
        return self._session

    def enter(self) -> None:
        """The machine appears and the attempt begins, or goes on where it rested."""
        journey, task = self._journey, self._journey.task
        if journey.attempt is self and self._session is not None:
            self.redraw()
            self._session.resume()
            return
        assert task is not None
        exercise = journey.exercise
        if exercise is not None and exercise.begun:
            self._begin_moment(task, exercise)
            return
        real, card = task.level == "real", advice.card(task.pack, task.mission)
        self._around, self._loudness = Surroundings(task.pressures), journey.real.loudness
        once = "once" in task.pressures
        self._frame = Frame(
            task=task.mission.words,
            card=card,
            level=task.level,
            real=real,
            slip=real and (card is not None or not once),
            once=once,
            behind="behind" in task.pressures,
            heard=self._around.heard,
            sounds=self._around.heard,
            true_size="true_size" in task.pressures,
        )
        self._view.frame(self._frame)  # how much glass the machine has
        mission = journey.situated(self._view.per_page(task.skin))
        scribe = journey.desk.open(journey.person, replace(task, mission=mission))
        self._begin(journey.kiosk(mission), mission, task, scribe=scribe, pressures=task.pressures)

    def _begin_moment(self, task: Task, exercise: Exercise) -> None:
        """A moment of the one-minute exercise: guided, and written down nowhere."""
        moment = exercise.moment
        self._around = Surroundings(frozenset())
        self._frame = Frame(task=moment.mission.words, card=advice.card(task.pack, moment.mission), level="guided")
        self._view.frame(self._frame)
        self._begin(moment.kiosk, moment.mission, task, scribe=Unrecorded(), level="guided", ends_on=moment.ends_on)

    def _begin(
        self,
        kiosk: Kiosk[Any],
        mission: Mission,
        task: Task,
        *,
        scribe: Scribe,
        level: Level | None = None,
        pressures: frozenset[Pressure] = frozenset(),
        ends_on: EndsOn | None = None,
    ) -> None:
        journey = self._journey
        journey.voice.listener = self._captions
        journey.voice.guard(self._frame.card)
        self._session = Session(
            kiosk,
            mission,
            level or task.level,
            stage=self,
            voice=journey.voice,
            scribe=scribe,
            clock=journey.clock,
            meanings=task.pack.meanings,
            settings=journey.settings,
            pressures=pressures,
            ends_on=ends_on,
            paced=journey.sharing.showing,
        )
        self._change_sound()
        journey.attempt = self
        self._view.frame(self._frame)
        self._session.begin()
        if ends_on is not None or level is not None:
            journey.voice.aside(Caption("mission", mission.words))

    def redraw(self) -> None:
        """The machine and its frame as they stand."""
        if self._session is None:
            return
        voice, practice = self._journey.voice, self._session.practice
        voice.listener = self._captions
        self._frame = replace(self._frame, captions=voice.captions)
        self._change_sound()
        self.draw(practice.screen)
        self._view.point(practice.pointed)
        self._view.frame(self._frame)

    def settings(self) -> None:
        """How the kiosk should be; the attempt rests meanwhile, its clock too."""
        if self._session is not None:
            self._session.rest()
            self._change(asking="", meaning=False)
            self._journey.settings_from("practice")

    def leave(self) -> None:
        """The screen goes away, and the shop with it."""
        self._journey.noises.stop()
        self._journey.voice.listener = lambda _: None

    # What the person does on the machine and around it.

    def touched(self, control: str) -> None:
        """A control of the machine."""
        session = self._session
        if session is None or self._frame.over:
            return
        if self._frame.meaning:
            self._change(meaning=False)
            self._journey.voice.hush()
            session.explain(control)
            return
        session.touch(control)

    def read(self, words: Phrase, control: str = "") -> None:
        """Words of the machine that do nothing when they are touched, `control`'s where they are a control's.

        They may be asked for their meaning; what cannot be pressed says so.
        """
        if self._session is None or self._frame.over:
            return
        if self._frame.meaning:
            self._change(meaning=False)
            self._journey.voice.hush()
            self._session.explain_words(words)
        elif control:
            self._session.closed(control)

    def turned(self, page: int, pages: int) -> None:
        """Another page of what does not fit the glass is shown; pages count from 0."""
        where = phrase("kiosk_trainer-pages", number=page + 1, of=pages)
        self._journey.voice.aside(Caption("machine", where))

    def missed(self, control: str) -> None:
        """The finger moved otherwise than a control asks for: nothing happens, and how to move it is said."""
        session = self._session
        if session is None or self._frame.over:
            return
        if self._frame.meaning:
            self.touched(control)
        else:
            session.show_how(control)

    def step_on(self) -> None:
        """In a demonstration, the next step; after the last one, on to the result."""
        if self._frame.over:
            self.go_on()
        elif self._session is not None:
            self._session.step_on()

    def replay(self) -> None:
        """Once more."""
        self._journey.voice.again()

    def sound(self) -> None:
        """Silence at once, and how it should sound from now on; once more to put that away."""
        self._journey.voice.hush()
        self._change(asking="" if self._frame.asking == "sound" else "sound", meaning=False)

    def slower(self) -> None:
        """More slowly from now on, or not any more."""
        voice = self._journey.voice
        voice.set_slow(not voice.slow)
        self._change_sound()

    def louder(self) -> None:
        """A step."""
        self._journey.voice.louder()
        self._journey.keep_sound()

    def softer(self) -> None:
        """A step."""
        self._journey.voice.softer()
        self._journey.keep_sound()

    def quiet(self) -> None:
        """No speech from now on, or speech again."""
        voice = self._journey.voice
        voice.set_quiet(not voice.quiet)
        self._journey.keep_sound()
        self._change_sound()

    def meaning(self) -> None:
        """The next touch explains."""
        asking = not self._frame.meaning
        self._change(meaning=asking)
        if asking:
            self._journey.voice.say(phrase("kiosk_trainer-meaning-touch"))

    def hint(self) -> None:
        """What comes next?"""
        if self._session is not None:
            self._session.hint()

    def call_teacher(self) -> None:
        """The instructor, please."""
        if self._session is None or self._session.ended:
            self._journey.voice.say(self._journey.called("asked"))
        else:
            self._session.call_teacher()

    def task(self) -> None:
        """The whole task and the practice card, large; once more to put it away."""
        self._change(asking="" if self._frame.asking == "task" else "task")
        if self._frame.asking == "task":
            self._journey.voice.say(self._frame.task, "mission")

    def guide(self) -> None:
        """All that the folded frame has no room for; the task is said."""
        self._change(asking="guide")
        self._journey.voice.aside(Caption("mission", self._frame.task))

    def slip(self) -> None:
        """The slip of paper, to be looked at; once more to put it away."""
        self._change(asking="" if self._frame.asking == "slip" else "slip")

    def hush(self) -> None:
        """No more noise in this attempt; it stops at once."""
        self._change(sounds=False)
        self._journey.noises.stop()

    def ask_stop(self) -> None:
        """Enough? Asked once, so that a slip ends nothing."""
        if self._frame.over:
            self.go_on()
            return
        self._change(asking="stop", meaning=False)
        self._journey.voice.say(phrase("kiosk_trainer-stop-question"))

    def stop(self) -> None:
        """Yes, enough."""
        self._change(asking="")
        if self._session is not None:
            self._session.stop()
        self.go_on()

    def dismiss(self) -> None:
        """Put away what lies over the machine."""
        if self._frame.asking == "time" and self._session is not None:
            self._session.more_time()
        self._change(asking="")

    def go_on(self) -> None:
        """To the result."""
        if self._frame.over:
            self._journey.voice.hush()
            self._journey.attempt = None
            self._go_on(self._journey.exercise)

    def _go_on(self, exercise: Exercise | None) -> None:
        if exercise is None or not exercise.begun:
            self._journey.go("result")
        elif exercise.last or self._stopped:
            self._journey.minute_over()
        else:
            exercise.go_on()
            self.enter()

    @property
    def _stopped(self) -> bool:
        result = self._session.practice.result if self._session is not None else None
        return result is not None and result.ended == "stopped"

    def tick(self) -> None:
        """Time went by."""
        if self._session is not None and not self._session.ended:
            self._session.tick()
            if not self._frame.over and self._frame.asking != "stop":
                self._come(self._session)

    def _come(self, session: Session) -> None:
        """What happens around the machine by now is seen, and heard where it may be."""
        for one in self._around.tick(session.seconds):
            if isinstance(one, Came):
                self._change(people=one.people, excuse=one.sound == "excuse-me")
                session.noticed()
            if self._frame.sounds and not self._journey.voice.silent:
                self._journey.noises.play(one.sound, self._loudness)

    def presence(self, asked: bool) -> None:
        """Nobody has touched the glass for long: ask; or somebody has."""
        if asked and self._frame.asking != "present":
            self._change(asking="present")
            self._journey.voice.say(phrase("kiosk_trainer-present-question"))
        elif not asked and self._frame.asking == "present":
            self._change(asking="")

    def gone(self) -> None:
        """Nobody is there any more: the attempt ends as it stands."""
        if self._session is not None and not self._session.ended:
            self._session.stop()

    # What the session wants shown.

    def draw(self, screen: Screen) -> None:
        """Show the machine's glass."""
        task = self._journey.task
        assert task is not None
        large = screen.control("bar:large")
        self._change(true_size="true_size" in task.pressures and not (large is not None and large.selected))
        self._view.draw(screen, task.skin, self._journey.voice.language)

    def point(self, control: str | None) -> None:
        """Lead the eye."""
        self._view.point(control)

    def warn(self, seconds: float) -> None:
        """The machine will soon give up."""
        if seconds:
            self._change(asking="time", seconds=int(seconds))
        elif self._frame.asking == "time":
            self._change(asking="")

    def called(self, reason: str) -> None:
        """The instructor was called: the attempt says so, and every screen shows it."""
        self._journey.called(reason)

    def answered(self) -> None:
        """The instructor has come; the visit's help says so."""

    def finished(self, result: Result) -> None:
        """It is over; what the machine shows last may be read in peace."""
        exercise = self._journey.exercise
        if exercise is None or not exercise.begun:
            self._journey.end(result)
        self._journey.noises.stop()
        self._change(over=True, asking="", meaning=False)

    def _captions(self, captions: tuple[Caption, ...]) -> None:
        self._change(captions=captions)
        self._change_sound()

    def _change_sound(self) -> None:
        voice = self._journey.voice
        if voice.silent:
            self._journey.noises.stop()
        self._change(slow=voice.slow, silent=voice.silent, room=voice.room)

    def _change(self, **fields: object) -> None:
        frame = replace(self._frame, **fields)  # type: ignore[arg-type]  # fields of Frame, by name
        if frame != self._frame:
            self._frame = frame
            self._view.frame(frame)
