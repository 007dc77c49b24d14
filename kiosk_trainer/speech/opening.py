"""Opening a speaker: the best that this machine can do, and what is missing for more."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

from kiosk_trainer.speech.contract import Engine
from kiosk_trainer.speech.engines import EspeakCommandEngine, Pyttsx3Engine
from kiosk_trainer.speech.players import FilePlayer, SilentPlayer, system_player
from kiosk_trainer.speech.speaker import KioskSpeaker, Pauses, SpeechSettings
from kiosk_trainer.speech.store import Sentences
from language import Phrase, phrase


def open_speaker(
    settings: SpeechSettings, cache: Path, recordings: Path | None = None, wait: float = 5.0
) -> tuple[KioskSpeaker, tuple[Phrase, ...]]:
    """A speaker, and everything that keeps it from speaking as it should, in words for the instructor.

    `cache` holds sentences made before; `recordings` a person's. Waits at most `wait` seconds for the engine to start
    (0.3 usually), so call it beside the window's thread. Never raises: what cannot be heard stays in the captions.
    """
    engine, problems = _engine(wait)
    player = system_player()
    deaf = player.problems()
    files, homeless = _files(engine, cache, recordings)
    threading.Thread(target=files.prune, name="speech-prune", daemon=True).start()
    speaker = KioskSpeaker(files, SilentPlayer() if deaf else player, settings, closing=engine.close)
    return speaker, (*problems, *deaf, *homeless)


def keeping_speaker(
    settings: SpeechSettings, cache: Path, folder: Path, recordings: Path | None = None, wait: float = 5.0
) -> tuple[KioskSpeaker, FilePlayer, tuple[Phrase, ...]]:
    """A speaker that keeps every spoken sentence as a numbered WAV in `folder`, without pauses and without sound."""
    engine, problems = _engine(wait)
    files, homeless = _files(engine, cache, recordings)
    player = FilePlayer(folder)
    speaker = KioskSpeaker(files, player, settings, Pauses(0.0, 0.0), engine.close)
    return speaker, player, (*problems, *homeless)


def _engine(wait: float) -> tuple[Engine, tuple[Phrase, ...]]:
    engine: Engine = Pyttsx3Engine()
    problems = engine.problems(wait)
    if problems:
        command = EspeakCommandEngine()
        if not command.problems(wait):
            engine.close()
            return command, ()
    return engine, problems


def _files(engine: Engine, cache: Path, recordings: Path | None) -> tuple[Sentences, tuple[Phrase, ...]]:
    try:
        return Sentences(engine, cache, recordings), ()
    except OSError:
        spare = Path(tempfile.mkdtemp(prefix="speech-"))
        return Sentences(engine, spare, recordings), (phrase("speech-cache-unwritable"),)
