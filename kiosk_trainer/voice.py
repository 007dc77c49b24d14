"""Everything that is said goes through here, so that it can be read, heard again, and heard as the person likes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from courses.comfort import Comfort
from courses.kiosk import PracticeCard
from kiosk_trainer.speech import Speaker, Tuning, VoiceName
from kiosk_trainer.speech.private import withheld
from language import Language, Phrase, phrase

VOLUMES = (0.25, 0.4, 0.6, 0.8, 0.9, 1.0)
"""Steps from soft to loud: 10 dB down and 6 dB up from the usual 0.8."""


@dataclass(frozen=True, slots=True)
class Caption:
    """One spoken sentence as it stands on the glass."""

    voice: VoiceName
    phrase: Phrase


class Voice:
    """Speech with its captions. What belongs together is said between two calls of `turn`.

    What the learner asks for (slow, louder, quiet) goes back to the default with the next person. Captions stay
    whatever is heard: silence never hides a word.
    """

    def __init__(self, speaker: Speaker, language: Language) -> None:
        self._speaker = speaker
        self.language = language
        self.slow = False
        self.captions: tuple[Caption, ...] = ()
        """What stands on the glass."""
        self.quiet = False
        """The person wants no speech."""
        self.room = False
        """The instructor has silenced the room."""
        self._comfort = Comfort()
        self._volume: float | None = None
        self._turn: tuple[Caption, ...] = ()
        self._card: PracticeCard | None = None
        self.listener: Callable[[tuple[Caption, ...]], None] = lambda _: None
        """Told whenever the captions change."""

    # What is said.

    def turn(self, *said: Caption) -> None:
        """Say these sentences one after another in place of what was being said. Nothing to say changes nothing."""
        if said:
            self._turn = said
            self._say(said)

    def say(self, phrase: Phrase, voice: VoiceName = "coach") -> None:
        """Say one sentence by itself."""
        self.turn(Caption(voice, phrase))

    def aside(self, *said: Caption, after: bool = False) -> None:
        """Say something by the way: captioned, but `again` still repeats the last turn.

        At once in place of what is being said, or behind it where `after` is set.
        """
        if said:
            self._say((*self.captions, *said) if after else said, len(self.captions) if after else 0, not after)

    def again(self) -> None:
        """Say the last turn once more."""
        if self._turn:
            self._say(self._turn)

    def hush(self) -> None:
        """Be silent because the person acts; the captions stay to be read."""
        self._speaker.stop()

    def prepare(self, voice: VoiceName, *phrases: Phrase) -> None:
        """These will probably be said next: let their sound be made."""
        if not self.silent:
            self._speaker.prepare([self.heard(phrase) for phrase in phrases], self.language, voice)

    def heard(self, phrase: Phrase) -> str:
        """What the voice makes of a phrase: numbers of the practice card are for earphones only."""
        text = phrase.heard(self.language)
        if self._card is None or self._comfort.earphone:
            return text
        return withheld(text, self.language, self._card)

    # How it is said.

    @property
    def silent(self) -> bool:
        """Whether nothing is heard now, at the person's wish or the instructor's."""
        return self.quiet or self.room

    @property
    def volume(self) -> float:
        """How loud it speaks, 0 to 1."""
        return self._speaker.volume

    @property
    def loudest(self) -> bool:
        """Whether it cannot speak louder."""
        return self.volume >= VOLUMES[-1]

    @property
    def softest(self) -> bool:
        """Whether it cannot speak more softly."""
        return self.volume <= VOLUMES[0]

    def apply(self, comfort: Comfort) -> None:
        """Speak as this person likes it, from the next sentence on."""
        if comfort.rate != self._comfort.rate:
            self.slow = False
            self._speaker.set_slow(False)
        self._comfort, self._volume = comfort, comfort.volume
        self.language = comfort.language or self.language
        self.quiet = comfort.quiet
        self._tune()
        if self.silent:
            self._speaker.stop()

    def kept(self, comfort: Comfort) -> Comfort:
        """`comfort` with what the person has changed by the buttons of the voice."""
        return replace(comfort, volume=self._volume, quiet=self.quiet)

    def guard(self, card: PracticeCard | None) -> None:
        """The numbers of this practice card are private from now on."""
        self._card = card

    def louder(self) -> None:
        """A step louder; a sentence lets it be heard."""
        self._set_volume(next((step for step in VOLUMES if step > self.volume + 0.01), VOLUMES[-1]))

    def softer(self) -> None:
        """A step softer; a sentence lets it be heard."""
        self._set_volume(next((step for step in reversed(VOLUMES) if step < self.volume - 0.01), VOLUMES[0]))

    def set_slow(self, slow: bool) -> None:
        """Speak slowly, or not; the last turn is said once more so that the difference is heard."""
        self.slow = slow
        self._speaker.set_slow(slow)
        self.again()

    def set_quiet(self, quiet: bool) -> None:
        """No speech any more, or speech again."""
        self.quiet = quiet
        if quiet:
            self._speaker.stop()
        self._notice("quiet-now" if quiet else "quiet-over")

    def set_room(self, quiet: bool) -> None:
        """The instructor silences the room, or lets it speak again."""
        if quiet == self.room:
            return
        self.room = quiet
        if quiet:
            self._speaker.stop()
        self._notice("room-quiet" if quiet else "room-over")

    def reset(self) -> None:
        """Silence, no captions, everything at the centre's default: the next person begins afresh."""
        self._speaker.stop()
        self.captions = self._turn = ()
        self._card = None
        self.slow = False
        self._speaker.set_slow(False)
        self.apply(Comfort())
        self.listener(())

    def _set_volume(self, volume: float) -> None:
        self._volume = volume
        self._tune()
        self._notice("loudest" if self.loudest else "softest" if self.softest else "so-loud")

    def _notice(self, id: str) -> None:
        """A sentence about the voice itself, said at once; what is to be done stays on the glass."""
        self._say((*self._turn, Caption("coach", phrase(f"kiosk_trainer-{id}"))), len(self._turn))

    def _tune(self) -> None:
        usual, own = Comfort().pause, self._comfort.pause
        self._speaker.tune(Tuning(self._comfort.rate, self._volume, None if own == usual else own))

    def _say(self, captions: tuple[Caption, ...], unsaid: int = 0, at_once: bool = True) -> None:
        """Caption all of it, and say it from place `unsaid` on: at once, or after what is being said."""
        self.captions = captions
        self.listener(captions)
        if self.silent:
            return
        for place, caption in enumerate(captions[unsaid:]):
            interrupt = place == 0 and at_once
            self._speaker.say(self.heard(caption.phrase), self.language, voice=caption.voice, interrupt=interrupt)
