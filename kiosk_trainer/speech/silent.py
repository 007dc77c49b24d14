"""The speaker's silent twin: says nothing, remembers everything."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk_trainer.speech.contract import Spoken, Tuning, VoiceName
from language import Language


class SilentSpeaker:
    """For tests, for a machine without any voice, and where a learner wants silence."""

    def __init__(self) -> None:
        self.last: list[Spoken] = []
        self.said: list[Spoken] = []
        self.prepared: list[Spoken] = []
        self.slow = False
        self.tuning = Tuning()
        self.stops = 0
        self.closed = False

    def say(self, text: str, language: Language, voice: VoiceName = "machine", interrupt: bool = True) -> None:
        """Remember it."""
        if interrupt:
            self.last = []
        self.last.append(Spoken(text, language, voice))
        self.said.append(Spoken(text, language, voice))

    def stop(self) -> None:
        """Count it."""
        self.stops += 1

    def replay(self) -> None:
        """The turn is said once more."""
        self.said += self.last

    def prepare(self, texts: Iterable[str], language: Language, voice: VoiceName = "machine") -> None:
        """Remember it."""
        self.prepared = [Spoken(text, language, voice) for text in texts]

    @property
    def volume(self) -> float:
        """The centre's usual, or what was asked for."""
        return 0.8 if self.tuning.volume is None else self.tuning.volume

    def tune(self, tuning: Tuning) -> None:
        """Remember it."""
        self.tuning = tuning

    def set_slow(self, slow: bool) -> None:
        """Remember it."""
        self.slow = slow

    def slower(self) -> bool:
        """Change it and say the turn once more."""
        self.slow = not self.slow
        self.replay()
        return self.slow

    def wait(self, timeout: float) -> bool:  # noqa: ARG002  # the contract gives it
        """Nothing is ever under way."""
        return True

    def close(self) -> None:
        """Remember it."""
        self.closed = True
