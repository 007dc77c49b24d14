"""One attempt: practice decides, the stage shows, the voice says, the scribe writes down. No toolkit is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from courses import practice
from courses.kiosk import Control, Kiosk, Screen
from courses.mission import Mission
from courses.practice.events import Action, EndsOn, Event
from courses.pressures import Pressure
from courses.settings import Settings
from kiosk_trainer.telling import shut, told
from kiosk_trainer.voice import Caption, Voice
from language import Phrase, phrase


class Stage(Protocol):
    """Whoever shows an attempt."""

    def draw(self, screen: Screen) -> None:
        """Show the machine's glass."""
        ...

    def point(self, control: str | None) -> None:
        """Lead the eye to a control, or to none."""
        ...

    def warn(self, seconds: float) -> None:
        """The machine will give up in so many seconds; one touch gives more time. 0: no longer."""
        ...

    def called(self, reason: str) -> None:
        """The instructor has been called: `reason` is asked or stuck."""
        ...

    def answered(self) -> None:
        """The instructor has come."""
        ...

    def finished(self, result: practice.Result) -> None:
        """The attempt has ended."""
        ...


class Scribe(Protocol):
    """Whoever writes an attempt down. Nothing here waits for a disk."""

    def step(self, n: int, step: Sequence[Any]) -> None:
        """Keep step number `n`, counted from 1."""
        ...

    def now(self, step: int, next_touch: str, called: bool) -> None:
        """Let the console see how far the person is."""
        ...

    def call(self, reason: str) -> None:
        """Call the instructor."""
        ...

    def answered(self) -> bool:
        """Whether the instructor has answered the call."""
        ...

    def finish(self, result: practice.Result) -> None:
        """The attempt's row, in place of its journal."""
        ...


class Session:
    """An attempt from the first screen to the result."""

    def __init__(
        self,
        kiosk: Kiosk[Any],
        mission: Mission,
        level: practice.Level,
        *,
        stage: Stage,
        voice: Voice,
        scribe: Scribe,
        clock: Callable[[], int],
        meanings: Mapping[str, Phrase] | None = None,
        settings: Settings | None = None,
        pressures: frozenset[Pressure] = frozenset(),
        ends_on: EndsOn | None = None,
        paced: bool = False,
    ) -> None:
        """`clock` gives milliseconds; `meanings` explains words (뜻). Nothing happens before `begin`.

        `pressures` are those of the real level; `ends_on` is what ends a moment of an exercise. `paced`: whoever
        shows it sets the pace; no time goes by while a touch is awaited.
        """
        self._pressures, self._ends_on = pressures, ends_on
        self._kiosk, self._mission, self._level = kiosk, mission, level
        self._stage, self._voice, self._scribe = stage, voice, scribe
        self._paced = paced
        self._wall = clock
        self._rested = 0
        self._resting: int | None = None
        self._meanings = meanings or {}
        self._settings = settings or Settings()
        self._practice: practice.Practice | None = None
        self._steps = 0
        self._called = False

    @property
    def practice(self) -> practice.Practice:
        """The attempt as it stands. Raises RuntimeError before `begin`."""
        if self._practice is None:
            raise RuntimeError("the attempt has not begun")
        return self._practice

    @property
    def ended(self) -> bool:
        """Whether the result is there; nothing acts any more then."""
        return self._practice is not None and self._practice.result is not None

    def _clock(self) -> int:
        """Milliseconds of the attempt's own clock, which stands still while it rests."""
        return (self._wall() if self._resting is None else self._resting) - self._rested

    def rest(self) -> None:
        """The person is busy with something else: no time goes by, no limit runs out."""
        if self._resting is None:
            self._resting = self._wall()

    def resume(self) -> None:
        """The person is back."""
        if self._resting is not None:
            self._rested += self._wall() - self._resting
            self._resting = None

    def begin(self) -> None:
        """The machine waits for the person, and the first words are said."""
        self._practice, events = practice.begin(
            self._kiosk,
            self._mission,
            self._level,
            self._clock(),
            self._settings.practice,
            pressures=frozenset(self._pressures),
            ends_on=self._ends_on,
        )
        self._carry_out(events)

    def touch(self, control: str) -> None:
        """The person touched the machine. Whoever acts is not talked over."""
        self._voice.hush()
        before = self.practice.screen
        self._do(practice.Touch(control), lambda: told(before, self.practice.screen, control))

    def step_on(self) -> None:
        """In a demonstration: the next right touch, made for whoever shows it."""
        if self._paced and not self.ended and self.practice.next_touch is not None:
            self.touch(self.practice.next_touch)

    def closed(self, control: str) -> None:
        """Say why a control does nothing now. By the way: what was said before is what is heard again."""
        found = self.practice.screen.control(control)
        if found is not None and not found.enabled:
            self._voice.aside(Caption("machine", shut(found)))

    def show_how(self, control: str) -> None:
        """Say how a control is touched that asks for a movement of the finger."""
        found = self.practice.screen.control(control)
        if found is not None and found.advice and not self.ended:
            self._voice.hush()
            self._voice.turn(Caption("coach", found.advice))

    def replay(self) -> None:
        """The person wants to hear the last words again."""
        self._do(practice.Replay())

    def hint(self) -> None:
        """The person wants to know what comes next."""
        self._do(practice.Ask())

    def call_teacher(self) -> None:
        """The person wants the instructor."""
        self._do(practice.CallTeacher())

    def more_time(self) -> None:
        """The person wants the machine to wait."""
        self._do(practice.MoreTime())

    @property
    def seconds(self) -> float:
        """How long the attempt has lasted by its own clock."""
        return (self._clock() - self.practice.started) / 1000

    def noticed(self) -> None:
        """People behind have just been seen and heard."""
        self._do(practice.Noticed("behind"))

    def stop(self) -> None:
        """The person has had enough."""
        self._do(practice.Stop())

    def tick(self) -> None:
        """Time went by: acts only when something is due, or the instructor has come."""
        if self._called and self._scribe.answered():
            self._called = False
            self._stage.answered()
            self._do(practice.Answered())
            self._scribe.now(self._steps, self._next_label(), False)
        if self._paced:
            (self.resume if self.practice.next_touch is None else self.rest)()
        due = self.practice.due
        if due is not None and self._clock() >= due:
            self._do(practice.Tick())

    def explain(self, control: str) -> tuple[str, Phrase] | None:
        """Say what the words on a control mean; the word and its meaning, or None where nothing explains it."""
        found = self.practice.screen.control(control)
        return self._explain(meant(found, self._meanings) if found else (), found.label.en if found else "")

    def explain_words(self, words: Phrase) -> tuple[str, Phrase] | None:
        """The same for words that stand anywhere on the machine: a title, a line, what cannot be pressed now."""
        return self._explain(meant_in(f"{words.ko} {words.en}", self._meanings), "")

    def _explain(self, words: Sequence[str], label: str) -> tuple[str, Phrase] | None:
        if not words:
            self._voice.turn(Caption("coach", phrase("kiosk_trainer-meaning-none")))
            return None
        self._voice.turn(*(Caption("coach", self._meaning(word, label or word)) for word in words))
        return words[0], self._meanings[words[0]]

    def _meaning(self, word: str, label: str) -> Phrase:
        """The word with its meaning; in English by the button's English words, where the word is Korean."""
        english = word if word.casefold() in label.casefold() else label
        return phrase("kiosk_trainer-meaning", word=Phrase(word, english), meaning=self._meanings[word])

    def _do(self, action: Action, did: Callable[[], tuple[Phrase, ...]] = tuple) -> None:
        """`did` says, afterwards, what the action did on the machine."""
        if self.ended:
            return
        self._practice, events = practice.advance(self.practice, action, self._clock())
        self._carry_out(events, did())

    def _carry_out(self, events: Sequence[Event], did: Sequence[Phrase] = ()) -> None:
        said = [Caption("machine", words) for words in did]
        for event in events:
            match event:
                case practice.Draw(screen):
                    self._stage.draw(screen)
                case practice.Say(words, voice):
                    said.append(Caption(voice, words))
                case practice.Point(control):
                    self._stage.point(control)
                case practice.Record(step):
                    self._steps += 1
                    self._scribe.step(self._steps, step)
                case practice.Call(reason):
                    self._called = True
                    self._scribe.call(reason)
                    self._stage.called(reason)
                case practice.Warn(seconds):
                    self._stage.warn(seconds)
                case practice.Finished(result):
                    self._scribe.finish(result)
                    self._stage.finished(result)
        if self.ended:
            said.append(Caption("coach", phrase("kiosk_trainer-over")))
        self._voice.turn(*said)
        if events and not self.ended:
            self._scribe.now(self._steps, self._next_label(), self._called)
            self._prepare()

    def _prepare(self) -> None:
        """What the machine says after the next touch can be made while the person looks for it."""
        practice = self.practice
        if practice.next_touch is not None:
            screen = practice.kiosk.screen(practice.kiosk.touch(practice.state, practice.next_touch))
            did = told(practice.screen, screen, practice.next_touch)
            self._voice.prepare("machine", *did, screen.said or screen.title)

    def _next_label(self) -> str:
        wanted = self.practice.next_touch
        control = self.practice.screen.control(wanted) if wanted else None
        return control.label.ko if control else ""


def meant(control: Control, meanings: Mapping[str, Phrase]) -> tuple[str, ...]:
    """The explained words that stand on a control, the longest first; a word inside a longer one is not explained."""
    return meant_in(
        " ".join(part for words in (control.label, control.note) for part in (words.ko, words.en)), meanings
    )


def meant_in(words: str, meanings: Mapping[str, Phrase]) -> tuple[str, ...]:
    """The explained words that stand in a text, as `meant`."""
    text = words.casefold()
    found: list[str] = []
    for word in sorted(meanings, key=len, reverse=True):
        if word.casefold() in text and not any(word.casefold() in longer.casefold() for longer in found):
            found.append(word)
    return tuple(found)
