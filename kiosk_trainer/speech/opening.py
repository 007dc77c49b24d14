"""Opening a speaker: the best that this machine can do, and what is missing for more."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk_trainer.speech.command import CommandEngine
from kiosk_trainer.speech.contract import Engine
from kiosk_trainer.speech.engines import EspeakCommandEngine, Pyttsx3Engine
from kiosk_trainer.speech.players import FilePlayer, SilentPlayer, system_player
from kiosk_trainer.speech.speaker import KioskSpeaker, Pauses, VoiceSettings
from kiosk_trainer.speech.store import Sentences
from language import Language, Phrase, phrase

_MUTE = ("speech-no-engine", "speech-engine-silent", "speech-no-voice-ko")


def open_speaker(
    settings: VoiceSettings, cache: Path, recordings: Path | None = None, wait: float = 5.0
) -> tuple[KioskSpeaker, tuple[Phrase, ...]]:
    """A speaker, and everything that keeps it from speaking as it should, in words for the instructor.

    `cache` holds sentences made before; `recordings` a person's. Waits at most `wait` seconds for the engine to start
    (0.3 usually), so call it beside the window's thread. Never raises: what cannot be heard stays in the captions.
    """
    engine, problems = open_engine(settings, wait)
    player = system_player()
    deaf = player.problems()
    files, unread = _files(engine, cache, recordings)
    threading.Thread(target=files.prune, name="speech-prune", daemon=True).start()
    speaker = KioskSpeaker(files, SilentPlayer() if deaf else player, settings, closing=engine.close)
    return speaker, (*problems, *deaf, *unread)


def keeping_speaker(
    settings: VoiceSettings, cache: Path, folder: Path, recordings: Path | None = None, wait: float = 5.0
) -> tuple[KioskSpeaker, FilePlayer, tuple[Phrase, ...]]:
    """A speaker that keeps every spoken sentence as a numbered WAV in `folder`, without pauses and without sound."""
    engine, problems = open_engine(settings, wait)
    files, unread = _files(engine, cache, recordings)
    player = FilePlayer(folder)
    speaker = KioskSpeaker(files, player, settings, Pauses(0.0, 0.0), engine.close)
    return speaker, player, (*problems, *unread)


def open_engine(settings: VoiceSettings, wait: float) -> tuple[Engine, tuple[Phrase, ...]]:
    """The engine that is set, and its problems. Where it cannot speak at all, one that can, and what was wrong."""
    voices: dict[Language, str] = {"ko": settings.voice_ko, "en": settings.voice_en}
    chosen, wrong = _chosen(settings.engine, voices)
    problems = chosen.problems(wait) if chosen is not None else wrong
    if chosen is not None and _speaks(chosen, problems):
        return chosen, problems
    for make in _others(settings.engine):
        other = make()
        more = other.problems(wait)
        if not more:
            if chosen is not None:
                chosen.close()
            return other, problems if settings.engine else ()  # nobody asked for the first
        other.close()
        problems = tuple(dict.fromkeys((*problems, *more)))
    return chosen or EspeakCommandEngine(), problems


def _others(engine: str) -> tuple[Callable[[], Engine], ...]:
    """What may speak in place of the engine that was asked for, the best first."""
    if engine in ("", "pyttsx3"):
        return (EspeakCommandEngine,)
    return (Pyttsx3Engine,) if engine == "espeak-ng" else (Pyttsx3Engine, EspeakCommandEngine)


def _chosen(engine: str, voices: dict[Language, str]) -> tuple[Engine | None, tuple[Phrase, ...]]:
    if engine in ("", "pyttsx3"):
        return Pyttsx3Engine(voices=voices), ()
    if engine == "espeak-ng":
        return EspeakCommandEngine(voices=voices), ()
    try:
        return CommandEngine(engine, voices), ()
    except ValueError:  # a quotation mark that is never closed
        return None, (phrase("speech-no-command", command=engine),)


def _speaks(engine: Engine, problems: tuple[Phrase, ...]) -> bool:
    """Whether Korean can be heard in spite of its problems; if not, another engine is better."""
    if isinstance(engine, CommandEngine):
        return all(words in map(phrase, ("speech-no-voice-en", "speech-command-no-wav-en")) for words in problems)
    return not any(words in map(phrase, _MUTE) for words in problems)


def _files(engine: Engine, cache: Path, recordings: Path | None) -> tuple[Sentences, tuple[Phrase, ...]]:
    unusable: tuple[Phrase, ...] = ()
    try:
        files = Sentences(engine, cache, recordings)
    except OSError:
        files = Sentences(engine, Path(tempfile.mkdtemp(prefix="speech-")), recordings)
        unusable = (phrase("speech-cache-unwritable"),)
    return files, (*unusable, *files.recordings.problems())
