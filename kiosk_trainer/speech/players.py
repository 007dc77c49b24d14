"""Players: aplay, Windows' own, silence that lasts as long, and files in a folder."""

from __future__ import annotations

import contextlib
import importlib
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.contract import Player, Playing, SpeechFault, Spoken
from language import Phrase, phrase

_NO_DEVICE = "speech-no-sound-device"


class _Process:
    """A sound played by a process: killing it is the fastest way to silence."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._stopped = False

    def wait(self, timeout: float) -> bool:
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return False
        return True

    def stop(self) -> None:
        self._stopped = True
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        self._process.wait()

    @property
    def fault(self) -> Phrase | None:
        failed = self._process.returncode not in (None, 0)
        return phrase(_NO_DEVICE) if failed and not self._stopped else None


class CommandPlayer:
    """Plays by a command that takes a file's name last: aplay, or whatever a centre has."""

    def __init__(self, command: Sequence[str] = ("aplay", "-q")) -> None:
        self._command = tuple(command)

    def play(self, path: Path, spoken: Spoken) -> Playing:  # noqa: ARG002  # other players keep what is spoken
        """Start the command."""
        quiet = subprocess.DEVNULL
        try:
            return _Process(subprocess.Popen([*self._command, str(path)], stdin=quiet, stdout=quiet, stderr=quiet))
        except OSError as fault:
            raise SpeechFault(phrase("speech-no-player")) from fault

    def problems(self) -> tuple[Phrase, ...]:
        """No such command, or no device that it could open: a moment of silence is played to see."""
        if shutil.which(self._command[0]) is None:
            return (phrase("speech-no-player"),)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "silence.wav"
            sound.write(sound.silence(0.01), file)
            playing = self.play(file, Spoken("", "ko"))
            if not playing.wait(2.0):
                playing.stop()
                return (phrase(_NO_DEVICE),)
            return (playing.fault,) if playing.fault else ()


class _Timed:
    """Something that ends by itself after a time, or when told."""

    def __init__(self, seconds: float) -> None:
        self._over = threading.Event()
        self._seconds = seconds

    def wait(self, timeout: float) -> bool:
        if self._over.wait(min(timeout, self._seconds)):
            return True
        self._seconds = max(0.0, self._seconds - timeout)
        return self._seconds == 0.0

    def stop(self) -> None:
        self._over.set()

    @property
    def fault(self) -> Phrase | None:
        return None


class SilentPlayer:
    """No sound, but as long as the sound would last, so that captions and timing stay true."""

    def play(self, path: Path, spoken: Spoken) -> Playing:  # noqa: ARG002  # other players keep what is spoken
        """Wait as long as the file lasts."""
        try:
            return _Timed(sound.seconds(path))
        except (OSError, ValueError) as fault:
            raise SpeechFault(phrase("speech-not-made")) from fault

    def problems(self) -> tuple[Phrase, ...]:
        """Silence needs nothing."""
        return ()


class WindowsPlayer:
    """winsound, asynchronously."""

    def __init__(self) -> None:
        self._winsound: Any = importlib.import_module("winsound")

    def play(self, path: Path, spoken: Spoken) -> Playing:  # noqa: ARG002  # other players keep what is spoken
        """Start the file; Windows plays one at a time."""
        flags = self._winsound.SND_FILENAME | self._winsound.SND_ASYNC | self._winsound.SND_NODEFAULT
        try:
            length = sound.seconds(path)
            self._winsound.PlaySound(str(path), flags)
        except (OSError, ValueError, RuntimeError) as fault:
            raise SpeechFault(phrase(_NO_DEVICE)) from fault
        return _Windows(length, self._winsound)

    def problems(self) -> tuple[Phrase, ...]:
        """Windows says so only when something is played."""
        return ()


class _Windows(_Timed):
    def __init__(self, seconds: float, winsound: Any) -> None:
        super().__init__(seconds)
        self._winsound = winsound

    def stop(self) -> None:
        with contextlib.suppress(RuntimeError):
            self._winsound.PlaySound(None, self._winsound.SND_PURGE)
        super().stop()


class FilePlayer:
    """Keeps every spoken sentence as a numbered WAV in a folder, in order, without waiting for it to sound.

    `spoken.tsv` beside them says what each holds: file, seconds, language, voice, words.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.kept: list[tuple[Path, Spoken]] = []

    def play(self, path: Path, spoken: Spoken) -> Playing:
        """Copy the file."""
        target = self.folder / f"{len(self.kept) + 1:04d}.wav"
        try:
            shutil.copyfile(path, target)
            length = sound.seconds(target)
            with (self.folder / "spoken.tsv").open("a", encoding="utf-8") as index:
                index.write(f"{target.name}\t{length:.2f}\t{spoken.language}\t{spoken.voice}\t{spoken.text}\n")
        except (OSError, ValueError) as fault:
            raise SpeechFault(phrase("speech-not-made")) from fault
        self.kept.append((target, spoken))
        return _Timed(0.0)

    def problems(self) -> tuple[Phrase, ...]:
        """A folder is always there."""
        return ()


def system_player() -> Player:
    """The player for this system."""
    return WindowsPlayer() if sys.platform == "win32" else CommandPlayer()
