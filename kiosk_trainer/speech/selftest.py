"""`kiosk-trainer --test-sound`: what speaks here, what is missing, in plain words, and a sentence to be heard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk_trainer.speech.contract import Engine, Player, SpeechFault
from kiosk_trainer.speech.engines import Pyttsx3Engine
from kiosk_trainer.speech.opening import open_engine
from kiosk_trainer.speech.players import system_player
from kiosk_trainer.speech.speaker import KioskSpeaker, VoiceSettings
from kiosk_trainer.speech.store import Recordings, Sentences
from language import LANGUAGES, Language, Phrase, phrase
from language.recordings import sentences

_MOST_NAMED = 12
"""Voices that are named one by one; espeak alone has over a hundred."""


def try_sound(
    settings: VoiceSettings, cache: Path, recordings: Path, tell: Callable[[Phrase], None], wait: float = 15.0
) -> bool:
    """Tell, line by line, what there is and what is wrong, then speak in both languages. Whether nothing is wrong."""
    engine, problems = open_engine(settings, wait)
    player = system_player()
    deaf = player.problems()
    spoken_by_people = Recordings(recordings)
    tell(phrase("speech-test-engine", name=engine.title))
    for words in _voices(engine, wait):
        tell(words)
    tell(phrase("speech-test-recordings", n=len(spoken_by_people)))
    tell(phrase("speech-test-silent" if deaf else "speech-test-device"))
    troubles = [*problems, *deaf, *spoken_by_people.problems()]
    try:
        files = Sentences(engine, cache, recordings)
    except OSError:
        troubles.append(phrase("speech-cache-unwritable"))
    else:
        met = _made(files, settings) if deaf else _spoken(files, player, settings, tell)
        troubles += [words for words in met if words not in troubles]
    engine.close()
    for words in troubles:
        tell(phrase("speech-test-problem", words=words))
    if not troubles:
        tell(phrase("speech-test-good"))
    return not troubles


def _voices(engine: Engine, wait: float) -> list[Phrase]:
    """What speaks each language, and what else could."""
    if not isinstance(engine, Pyttsx3Engine):
        return []
    out: list[Phrase] = []
    found: dict[Language, tuple[str, tuple[str, ...]]] = engine.voices(wait)
    for language, (voice, others) in found.items():
        out.append(phrase(f"speech-test-voice-{language}", name=voice or "-"))
        more = f" … ({len(others)})" if len(others) > _MOST_NAMED else ""
        if len(others) > 1:
            out.append(phrase("speech-test-offered", names=", ".join(others[:_MOST_NAMED]) + more))
    return out


def _made(files: Sentences, settings: VoiceSettings) -> list[Phrase]:
    """Without a device: whether the sentences can at least be made."""
    met: list[Phrase] = []
    for language in LANGUAGES:
        for sentence in sentences(phrase("speech-test-sentence").heard(language)):
            try:
                files.find(sentence, language, "coach", settings.rate, settings.volume)
            except SpeechFault as fault:
                met.append(fault.words)
    return met


def _spoken(files: Sentences, player: Player, settings: VoiceSettings, tell: Callable[[Phrase], None]) -> list[Phrase]:
    """Say them aloud; what went wrong."""
    speaker = KioskSpeaker(files, player, settings)
    for language in LANGUAGES:
        words = phrase("speech-test-sentence")
        tell(phrase("speech-test-speaking", words=Phrase(words.seen(language), words.seen(language))))
        speaker.say(words.heard(language), language, "coach")
        speaker.wait(30.0)
    speaker.close()
    return speaker.faults
