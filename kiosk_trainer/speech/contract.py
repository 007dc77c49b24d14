"""What speech is to the rest of the kiosk, and what an engine and a player are to speech."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from language import Language, Phrase

VoiceName = Literal["machine", "coach", "mission"]
"""Who speaks: the simulated kiosk itself, the coach beside the learner, or whoever reads the mission."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing that was to be said: the heard form of a phrase."""

    text: str
    language: Language
    voice: VoiceName = "machine"


@dataclass(frozen=True, slots=True)
class Tuning:
    """How one person likes to be spoken to. None: as the centre has set it."""

    rate: int | None = None
    """The engine's words a minute."""
    volume: float | None = None
    """0 to 1."""
    pause: float | None = None
    """Seconds of silence between two sentences."""


class SpeechFault(Exception):
    """Speech could not be made or played; `words` say so to the instructor. Practice goes on with captions alone."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words.en)
        self.words = words


class Speaker(Protocol):
    """Says things aloud, one after another; nothing here ever blocks or raises."""

    @property
    def last(self) -> Sequence[Spoken]:
        """The current turn: everything said since the last interruption."""
        ...

    @property
    def said(self) -> Sequence[Spoken]:
        """What was said so far, oldest first; a speaker may forget what is long past."""
        ...

    def say(self, text: str, language: Language, voice: VoiceName = "machine", interrupt: bool = True) -> None:
        """Say the heard form `text`: at once in place of everything else, or after it when `interrupt` is False."""
        ...

    def stop(self) -> None:
        """Be silent at once; what was waiting is dropped."""
        ...

    def replay(self) -> None:
        """Say the current turn again from its beginning."""
        ...

    def prepare(self, texts: Iterable[str], language: Language, voice: VoiceName = "machine") -> None:
        """These are likely next: make their sound while nothing else is to do, in place of what was asked before."""
        ...

    @property
    def volume(self) -> float:
        """How loud it speaks, 0 to 1."""
        ...

    def tune(self, tuning: Tuning) -> None:
        """Speak as one person likes it from the next sentence on."""
        ...

    def set_slow(self, slow: bool) -> None:
        """Speak slowly from the next sentence on, or at the usual rate."""
        ...

    def slower(self) -> bool:
        """Change between slow and usual, say the turn again, and tell whether it is slow now."""
        ...

    def wait(self, timeout: float) -> bool:
        """Wait until all is said, at most `timeout` seconds; whether it is. For demonstrations and tests."""
        ...

    def close(self) -> None:
        """Be silent and end every process and thread."""
        ...


class Engine(Protocol):
    """Makes a WAV file from text. Called by one thread at a time."""

    @property
    def name(self) -> str:
        """Names the engine in the cache: equal names make equal sounds."""
        ...

    @property
    def title(self) -> str:
        """Names the engine to people."""
        ...

    def spelling(self, text: str, language: Language) -> str:
        """The text as this engine should get it; it is what the cache is keyed by."""
        ...

    def make(self, text: str, language: Language, rate: int, pitch: int, path: Path) -> None:
        """Write `text` (already spelled for the engine) to `path` as a WAV file.

        `rate` is in the engine's words a minute, `pitch` from 0 to 99 with 50 in the middle. Raises SpeechFault within
        the engine's time limit when it cannot.
        """
        ...

    def problems(self, timeout: float) -> tuple[Phrase, ...]:
        """What is missing for speaking; waits at most `timeout` seconds for the engine to say."""
        ...

    def close(self) -> None:
        """End every process of the engine."""
        ...


class Playing(Protocol):
    """A sound that has been started."""

    def wait(self, timeout: float) -> bool:
        """Wait until it has ended, at most `timeout` seconds; whether it has."""
        ...

    def stop(self) -> None:
        """Silence it at once; harmless when it has ended."""
        ...

    @property
    def fault(self) -> Phrase | None:
        """Why it was not heard, once it has ended."""
        ...


class Player(Protocol):
    """Plays WAV files."""

    def play(self, path: Path, spoken: Spoken) -> Playing:
        """Start `path`, a sentence of `spoken`. Raises SpeechFault when that is impossible."""
        ...

    def problems(self) -> tuple[Phrase, ...]:
        """What is missing for being heard."""
        ...
