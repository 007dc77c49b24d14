"""Everything that is said goes through here, so that it can be read, heard again, and heard more slowly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk_trainer.speech import Speaker, VoiceName
from language import Language, Phrase


@dataclass(frozen=True, slots=True)
class Caption:
    """One spoken sentence as it stands on the glass."""

    voice: VoiceName
    phrase: Phrase


class Voice:
    """Speech with its captions. What belongs together is said between two calls of `turn`.

    `slow` is asked for by the learner and goes back to the default with the next person.
    """

    def __init__(self, speaker: Speaker, language: Language) -> None:
        self._speaker = speaker
        self.language = language
        self.slow = False
        self.captions: tuple[Caption, ...] = ()
        self.listener: Callable[[tuple[Caption, ...]], None] = lambda _: None
        """Told whenever the captions change."""

    def hush(self) -> None:
        """Be silent because the person acts; the captions stay to be read."""
        self._speaker.stop()

    def turn(self, *said: Caption) -> None:
        """Say these sentences one after another in place of what was being said. Nothing to say changes nothing."""
        if not said:
            return
        self.captions = said
        self.listener(said)
        self._speak()

    def say(self, phrase: Phrase, voice: VoiceName = "coach") -> None:
        """Say one sentence by itself."""
        self.turn(Caption(voice, phrase))

    def prepare(self, phrase: Phrase, voice: VoiceName) -> None:
        """This will probably be said next: let its sound be made."""
        self._speaker.prepare([phrase.heard(self.language)], self.language, voice)

    def again(self) -> None:
        """Say the last turn once more."""
        self._speak()

    def set_slow(self, slow: bool) -> None:
        """Speak slowly, or not; the last turn is said once more so that the difference is heard."""
        self.slow = slow
        self._speaker.set_slow(slow)
        self._speak()

    def reset(self) -> None:
        """Silence, no captions, the default rate: the next person begins afresh."""
        self._speaker.stop()
        self.captions = ()
        self.slow = False
        self._speaker.set_slow(False)
        self.listener(())

    def _speak(self) -> None:
        for place, caption in enumerate(self.captions):
            text = caption.phrase.heard(self.language)
            self._speaker.say(text, self.language, voice=caption.voice, interrupt=place == 0)
