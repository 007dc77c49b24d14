"""Says by the way where one is, what a screen holds and what the scan has come to."""

from __future__ import annotations

from kiosk_trainer.access import telling
from kiosk_trainer.access.scanning import Step
from kiosk_trainer.access.targets import Scene, Target
from kiosk_trainer.journey import Journey
from kiosk_trainer.reaching.machine import PREFIX
from kiosk_trainer.voice import Caption
from language import Phrase, syllables

SYLLABLES = 4.0
"""A second, by which the scan waits until what it says has been said."""
PAUSE = 0.5
"""Seconds after it."""


class Teller:
    """Speaks through the visit's voice; a replay repeats what the coach said, never what is said here."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._words: tuple[str, Phrase] | None = None
        self._captions: object = None

    def mark(self) -> None:
        """From here on it counts whether anybody else says something."""
        self._captions = self._journey.voice.captions

    def aside(self, words: Phrase, after: bool = False, machine_says: bool = False) -> None:
        """Say something by the way, at once or behind what is being said."""
        if words:
            self._journey.voice.aside(Caption("machine" if machine_says else "coach", words), after=after)

    def target(self, target: Target | None, scene: Scene, after: bool = False) -> None:
        """Say what a target is; what is the machine's, in the machine's voice."""
        if target is not None:
            self._words = (target.id, target.words)
            self.aside(telling.told(target, scene), after, target.id.startswith(PREFIX))

    def changed(self, here: Target | None) -> bool:
        """Whether an act has changed the state of where one is, and nobody has said anything of it."""
        if here is None or self._words is None or self._journey.voice.captions is not self._captions:
            return False
        return self._words[0] == here.id and self._words[1] != here.words

    def scanned(self, step: Step, after: bool = False) -> float:
        """Say where the scan stands; the seconds that this takes."""
        words = telling.scanned(step)
        self.aside(words, after)
        return syllables(words.heard("ko")) / SYLLABLES + PAUSE

    def map(self, scene: Scene) -> None:
        """The map of a new screen, behind what the machine says of it and before what the coach says."""
        words = telling.map_of(scene)
        if not words:
            return
        voice, told = self._journey.voice, Caption("coach", words)
        if voice.captions is self._captions or not voice.captions:
            voice.aside(told)
            return
        first = tuple(c for c in voice.captions if c.voice == "machine")
        rest = tuple(c for c in voice.captions if c.voice != "machine")
        voice.turn(*first, told, *rest)
