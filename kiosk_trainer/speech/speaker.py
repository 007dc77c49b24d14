"""The speaker: says sentence after sentence on a thread of its own, and falls silent the moment it is told to."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.contract import Player, Playing, SpeechFault, Spoken, Tuning, VoiceName
from kiosk_trainer.speech.players import SilentPlayer
from kiosk_trainer.speech.store import Sentences
from language import Language, Phrase, phrase
from language.recordings import sentences

log = logging.getLogger(__name__)

Happening = Literal["started", "finished", "stopped"]
"""What became of something said: its first sound, its end, or that something else took its place."""


def _nothing(*_: object) -> None:
    """Nobody listens."""


_REMEMBERED = 500
_SLOWEST = 60
"""Words a minute."""
_LATE = 5.0
"""Seconds that a player may take beyond the sound's own length."""


class SpeechSettings(Protocol):
    """What a centre may set. Rates in the engine's words a minute, volume from 0 to 1."""

    @property
    def rate(self) -> int: ...  # noqa: D102
    @property
    def slow_rate(self) -> int: ...  # noqa: D102
    @property
    def volume(self) -> float: ...  # noqa: D102


class VoiceSettings(SpeechSettings, Protocol):
    """What a centre may set, with the engine (empty: the best there is) and the voices' names (empty: its best)."""

    @property
    def engine(self) -> str: ...  # noqa: D102
    @property
    def voice_ko(self) -> str: ...  # noqa: D102
    @property
    def voice_en(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds of silence after a sentence, and between two things said in one turn; longer when slow."""

    sentence: float = 0.35
    turn: float = 0.5
    slow: float = 1.8


class KioskSpeaker:
    """Speaks by sentence files and a player.

    One thread speaks, one prepares. A turn's number decides what may still be heard: who interrupts makes a new one.
    """

    def __init__(
        self,
        files: Sentences,
        player: Player,
        settings: SpeechSettings,
        pauses: Pauses | None = None,
        closing: Callable[[], None] = _nothing,
    ) -> None:
        """`closing` ends what the speaker was given to use, its engine above all."""
        self._files, self._player = files, player
        self._settings, self._pauses = settings, pauses or Pauses()
        self._closing = closing
        self._slow = False
        self._tuning = Tuning()
        self._change = threading.Condition()
        self._turn = 0
        self._waiting: deque[tuple[int, Spoken]] = deque()
        self._playing: Playing | None = None
        self._busy = False
        self._closed = False
        self._ahead: deque[Spoken] = deque()
        self.last: list[Spoken] = []
        self.said: deque[Spoken] = deque(maxlen=_REMEMBERED)
        self.faults: list[Phrase] = []
        """Problems met while speaking, each once."""
        self.on_fault: Callable[[Phrase], None] = _nothing
        """Told of each new problem, on the speaking thread."""
        self.on_happening: Callable[[Happening, Spoken], None] = _nothing
        """Told what becomes of everything said, on the speaking thread (stopped may come from any)."""
        self._threads = [
            threading.Thread(target=self._speak_on, name="speech", daemon=True),
            threading.Thread(target=self._prepare_on, name="speech-ahead", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def say(self, text: str, language: Language, voice: VoiceName = "machine", interrupt: bool = True) -> None:
        """Say `text` at once in place of everything else, or after it."""
        spoken = Spoken(text, language, voice)
        with self._change:
            dropped = self._silence() if interrupt else []
            if interrupt:
                self.last = []
            self.last.append(spoken)
            self.said.append(spoken)
            self._waiting.append((self._turn, spoken))
            self._change.notify_all()
        self._tell_stopped(dropped)

    def stop(self) -> None:
        """Be silent at once."""
        with self._change:
            dropped = self._silence()
            self._change.notify_all()
        self._tell_stopped(dropped)

    def _silence(self) -> list[Spoken]:
        """Begin a new turn; what waited is returned. The lock is held."""
        self._turn += 1
        dropped = [spoken for _, spoken in self._waiting]
        self._waiting.clear()
        if self._playing is not None:
            self._playing.stop()
        return dropped

    def _tell_stopped(self, dropped: Iterable[Spoken]) -> None:
        for spoken in dropped:
            self.on_happening("stopped", spoken)

    def replay(self) -> None:
        """Say the current turn again."""
        for place, spoken in enumerate(tuple(self.last)):
            self.say(spoken.text, spoken.language, spoken.voice, interrupt=place == 0)

    @property
    def volume(self) -> float:
        """How loud it speaks, 0 to 1."""
        return self._settings.volume if self._tuning.volume is None else self._tuning.volume

    def tune(self, tuning: Tuning) -> None:
        """Another rate, volume and pause from the next sentence on."""
        self._tuning = tuning

    def set_slow(self, slow: bool) -> None:
        """Slow from the next sentence on, or not."""
        self._slow = slow

    def slower(self) -> bool:
        """Change between slow and usual, and say the turn again."""
        self._slow = not self._slow
        self.replay()
        return self._slow

    def prepare(self, texts: Iterable[str], language: Language, voice: VoiceName = "machine") -> None:
        """Make these sentences while nothing else is to do."""
        with self._change:
            self._ahead = deque(Spoken(text, language, voice) for text in texts)
            self._change.notify_all()

    def wait(self, timeout: float) -> bool:
        """Wait until all is said."""
        with self._change:
            return self._change.wait_for(lambda: not self._waiting and not self._busy, timeout)

    def wait_prepared(self, timeout: float) -> bool:
        """Wait until everything asked for ahead is made."""
        until = time.monotonic() + timeout
        with self._change:
            return self._change.wait_for(lambda: not self._ahead, max(0.0, until - time.monotonic()))

    def close(self) -> None:
        """Be silent, end both threads and the engine."""
        self.stop()
        with self._change:
            self._closed = True
            self._ahead.clear()
            self._change.notify_all()
        self._closing()
        for thread in self._threads:
            thread.join(timeout=5.0)

    def _rate(self) -> int:
        """Slow is slower by the same share, whatever the person's own rate is."""
        usual, own = self._settings.rate, self._tuning.rate
        if own is None:
            return self._settings.slow_rate if self._slow else usual
        return max(_SLOWEST, round(own * self._settings.slow_rate / usual)) if self._slow else own

    def _find(self, sentence: str, spoken: Spoken) -> tuple[Path, ...]:
        return self._files.find(sentence, spoken.language, spoken.voice, self._rate(), self.volume)

    # the speaking thread

    def _speak_on(self) -> None:
        while True:
            with self._change:
                if not self._waiting:
                    self._busy = False
                    self._change.notify_all()
                self._change.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                turn, spoken = self._waiting.popleft()
                self._busy = True
            whole = self._speak(turn, spoken)
            self.on_happening("finished" if whole else "stopped", spoken)
            if whole and self._waiting:
                self._pause(turn, between_turns=True)

    def _speak(self, turn: int, spoken: Spoken) -> bool:
        """Whether it was said to its end."""
        started = False
        for place, sentence in enumerate(sentences(spoken.text)):
            if place and not self._pause(turn):
                return False
            try:
                files = self._find(sentence, spoken)
                for file in files:
                    playing = self._start(turn, file, Spoken(sentence, spoken.language, spoken.voice))
                    if playing is None:
                        return False
                    if not started:
                        started = True
                        self.on_happening("started", spoken)
                    self._await(playing, file)
            except SpeechFault as fault:
                self._note(fault.words)
        return turn == self._turn

    def _start(self, turn: int, file: Path, spoken: Spoken) -> Playing | None:
        with self._change:
            if turn != self._turn or self._closed:
                return None
        playing = self._player.play(file, spoken)  # takes a moment, for which whoever interrupts must not wait
        with self._change:
            if turn == self._turn and not self._closed:
                self._playing = playing
                return playing
        playing.stop()
        return None

    def _await(self, playing: Playing, file: Path) -> None:
        try:
            limit = sound.seconds(file) + _LATE
        except (OSError, ValueError):
            limit = _LATE
        if not playing.wait(limit):
            playing.stop()
            self._note(phrase("speech-not-played"))
        with self._change:
            self._playing = None
        if playing.fault is not None:
            missing = self._player.problems()
            if missing:
                self._player = SilentPlayer()  # go on in silence, at the same pace
            for words in missing or (phrase("speech-not-played"),):
                self._note(words)

    def _pause(self, turn: int, between_turns: bool = False) -> bool:
        """A silence that an interruption ends; whether the turn still holds."""
        usual = self._pauses
        length = usual.sentence if self._tuning.pause is None else self._tuning.pause
        if between_turns:
            length += usual.turn - usual.sentence
        with self._change:
            length *= usual.slow if self._slow else 1.0
            return not self._change.wait_for(lambda: turn != self._turn, length)

    def _note(self, words: Phrase) -> None:
        if words not in self.faults and not self._closed:
            log.warning("speech: %s", words.en)
            self.faults.append(words)
            self.on_fault(words)

    # the preparing thread

    def _prepare_on(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._ahead or self._closed)
                if self._closed:
                    return
                asked, spoken = self._ahead, self._ahead[0]
            for sentence in sentences(spoken.text):
                try:
                    self._find(sentence, spoken)
                except SpeechFault as fault:
                    self._note(fault.words)
            with self._change:
                if asked is self._ahead and asked:
                    asked.popleft()
                self._change.notify_all()
