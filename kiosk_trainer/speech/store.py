"""Sentences as files: the cache of what was synthesised, and a person's recordings that go before it."""

from __future__ import annotations

import hashlib
import logging
import shutil
import threading
import uuid
from pathlib import Path

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.contract import Engine, SpeechFault, VoiceName
from language import Language, Phrase, phrase, syllables
from language.recordings import joined, number

log = logging.getLogger(__name__)

PITCHES: dict[VoiceName, int] = {"machine": 62, "coach": 45, "mission": 45}
"""The machine sounds higher than the coach, so that ears alone can tell them apart."""

_FASTEST = 15
"""Syllables a second that no voice speaks: a shorter sound is a broken one."""

_SPARE = 1_000_000
"""Bytes that must stay free on the disk."""

_MOST = 300_000_000
"""Bytes that the cache may hold; the oldest half goes when there are more."""


class Recordings:
    """A folder of `<number>.wav` files spoken by a person; numbers as `language.recordings.number` gives them."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._files: dict[str, Path] = {}
        if folder is not None and folder.is_dir():
            self._files = {file.stem: file for file in sorted(folder.glob("*.wav"))}

    def __len__(self) -> int:
        return len(self._files)

    def problems(self) -> tuple[Phrase, ...]:
        """A folder that was made and holds nothing, files that cannot be played."""
        if self._folder is None or not self._folder.is_dir():
            return ()
        if not self._files:
            return (phrase("speech-recordings-empty"),)
        broken = sum(not sound.usable(file) for file in self._files.values())
        return (phrase("speech-recordings-unusable", n=broken),) if broken else ()

    def find(self, text: str) -> tuple[Path, ...]:
        """The recording of a sentence, or the recordings of its parts in order; empty when a part is missing."""
        if not self._files:
            return ()
        whole = self._files.get(number(text))
        if whole is not None:
            return (whole,)
        parts = joined(text, lambda part: number(part) in self._files)
        return tuple(self._files[number(part)] for part in parts or ())


class Sentences:
    """Finds or makes the WAV of a sentence. Safe from several threads; the engine is asked by one at a time."""

    def __init__(self, engine: Engine, folder: Path, recordings: Path | None = None) -> None:
        """Makes `folder` when it is missing. Raises OSError when nothing can be written there."""
        self._engine, self._folder = engine, folder
        self.recordings = Recordings(recordings)
        self._making = threading.Lock()
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f"{uuid.uuid4().hex}.part"
        probe.write_bytes(b"sound")
        probe.unlink()

    def find(self, text: str, language: Language, voice: VoiceName, rate: int, volume: float) -> tuple[Path, ...]:
        """Files to be played one after another. Raises SpeechFault when the sentence cannot be made."""
        recorded = self.recordings.find(text)
        files = recorded or (self._synthetic(text, language, voice, rate),)
        try:
            return tuple(self._at(volume, file) for file in files) if volume != sound.USUAL else files
        except (OSError, ValueError) as fault:
            log.warning("volume not set: %s", fault)
            return files

    def path(self, text: str, language: Language, voice: VoiceName, rate: int) -> Path:
        """Where the cache keeps a sentence, made or not."""
        spelled = self._engine.spelling(text, language)
        key = "|".join((self._engine.name, language, str(PITCHES[voice]), str(rate), spelled))
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"

    def _synthetic(self, text: str, language: Language, voice: VoiceName, rate: int) -> Path:
        path = self.path(text, language, voice, rate)
        if path.exists():
            return path
        with self._making:
            if not path.exists():
                self._make(text, language, voice, rate, path)
        return path

    def _make(self, text: str, language: Language, voice: VoiceName, rate: int, path: Path) -> None:
        raw = self._folder / f"{uuid.uuid4().hex}.part"
        try:
            if shutil.disk_usage(self._folder).free < _SPARE:
                raise SpeechFault(phrase("speech-disk-full"))
            self._engine.make(self._engine.spelling(text, language), language, rate, PITCHES[voice], raw)
            made = sound.trimmed(sound.read(raw))
            if made.silent or made.seconds * _FASTEST < syllables(text):  # empty, or cut off
                raise SpeechFault(phrase("speech-not-made"))
            sound.write(made, path)
        except (OSError, ValueError) as fault:
            log.warning("sentence not made: %s", fault)
            raise SpeechFault(phrase("speech-not-made")) from fault
        finally:
            raw.unlink(missing_ok=True)

    def _at(self, volume: float, file: Path) -> Path:
        key = (
            f"{file.stem}-{file.stat().st_mtime_ns}-{file.stat().st_size}" if file.parent != self._folder else file.stem
        )
        path = self._folder / f"{key}-v{round(volume * 100)}.wav"
        if not path.exists():
            with self._making:
                sound.write(sound.at_volume(sound.read(file), volume), path)
        return path

    def prune(self, most: int = _MOST) -> int:
        """Drop the oldest files when the cache holds more than `most` bytes; how many were dropped."""
        files = sorted(((f.stat(), f) for f in self._folder.glob("*.wav")), key=lambda pair: pair[0].st_mtime)
        total = sum(stat.st_size for stat, _ in files)
        dropped = 0
        if total > most:
            for stat, file in files:
                if total <= most // 2:
                    break
                file.unlink(missing_ok=True)
                total -= stat.st_size
                dropped += 1
        return dropped
