"""What is said without anybody having asked for it is short."""

from kiosk_trainer.speech import keeping_speaker, sound
from language import LANGUAGES, phrase

from .conftest import needs_espeak

LONGEST = 3.0
"""Seconds of sound that nobody asked for."""


@needs_espeak
def test_the_greeting_that_nobody_asked_for_is_short(tmp_path, settings):
    for language in LANGUAGES:
        speaker, player, problems = keeping_speaker(settings, tmp_path / "cache", tmp_path / language)
        assert problems == ()
        speaker.say(phrase("kiosk_trainer-hello").heard(language), language, "coach")
        assert speaker.wait(20)
        speaker.close()
        seconds = [sound.read(path).seconds for path, _ in player.kept]
        assert seconds and sum(seconds) + 0.35 * (len(seconds) - 1) <= LONGEST, (language, seconds)
