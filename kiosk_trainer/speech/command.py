"""Any other engine: a command that writes a WAV file, given in the settings. Text in, sound out."""

from __future__ import annotations

import hashlib
import logging
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.contract import SpeechFault
from language import Language, Phrase, phrase

log = logging.getLogger(__name__)

_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
USUAL_RATE = 140
"""Words a minute at which `{length}` is 1."""


class CommandEngine:
    """Runs the command once for every sentence.

    In the command `{wav}` stands for the file to be written, `{text}` for the sentence (without it the sentence comes
    on the standard input), `{voice}` for the voice set for the language, `{language}` for ko or en, `{rate}` for words
    a minute, `{length}` for how much longer than usual it should last (1.00, slow 1.33).
    """

    def __init__(self, template: str, voices: Mapping[Language, str] | None = None, limit: float = 20.0) -> None:
        """`limit` is seconds for one sentence. Raises ValueError for quotes that are not closed."""
        self._parts = shlex.split(template, posix=sys.platform != "win32")
        self._voices, self._limit = dict(voices or {}), limit
        told = "|".join((template, *sorted(self._voices.values())))
        self.name = "command-" + hashlib.sha256(told.encode()).hexdigest()[:12]
        """In the cache: another command or another voice makes another sound."""
        self.title = Path(self._parts[0]).name if self._parts else ""
        """The program."""

    def spelling(self, text: str, language: Language) -> str:  # noqa: ARG002  the contract's shape
        """As it is heard: numbers and loan words are Hangul already, and a good engine knows how Hangul sounds."""
        return text

    def problems(self, timeout: float) -> tuple[Phrase, ...]:
        """No such program, or it makes no sound: one word is tried in each language, for `timeout` seconds at most."""
        if not self._parts or shutil.which(self._parts[0]) is None:
            return (phrase("speech-no-command", command=self._parts[0] if self._parts else ""),)
        found: list[Phrase] = []
        words: tuple[tuple[Language, str], ...] = (("ko", "안녕하세요"), ("en", "Hello"))
        with tempfile.TemporaryDirectory() as folder:
            for language, text in words:
                file = Path(folder) / f"{language}.wav"
                try:
                    self._run(text, language, USUAL_RATE, file, min(timeout, self._limit))
                    if sound.read(file).silent:
                        found.append(phrase(f"speech-no-voice-{language}"))
                except SpeechFault as fault:
                    found.append(fault.words)
                except (OSError, ValueError):
                    found.append(phrase(f"speech-command-no-wav-{language}"))
        return tuple(dict.fromkeys(found))

    def make(self, text: str, language: Language, rate: int, pitch: int, path: Path) -> None:  # noqa: ARG002
        """Run it. Such engines have no pitch."""
        self._run(text, language, rate, path, self._limit)

    def _run(self, text: str, language: Language, rate: int, path: Path, limit: float) -> None:
        values = {
            "wav": str(path),
            "text": text,
            "voice": self._voices.get(language, ""),
            "language": language,
            "rate": str(rate),
            "length": f"{USUAL_RATE / rate:.2f}",
        }
        command = [_filled(part, values) for part in self._parts]
        reads = not any("{text}" in part for part in self._parts)
        quiet = subprocess.DEVNULL
        try:
            subprocess.run(
                command,
                input=(text + "\n").encode() if reads else b"",
                stdout=quiet,
                stderr=quiet,
                timeout=limit,
                check=True,
                creationflags=_HIDDEN,
            )
        except FileNotFoundError as fault:
            raise SpeechFault(phrase("speech-no-command", command=command[0])) from fault
        except subprocess.TimeoutExpired as fault:
            raise SpeechFault(phrase("speech-engine-silent")) from fault
        except (OSError, subprocess.CalledProcessError) as fault:
            log.warning("speech command: %s", fault)
            raise SpeechFault(phrase("speech-not-made")) from fault

    def close(self) -> None:
        """Nothing lasts beyond a sentence."""


def _filled(part: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        part = part.replace("{" + name + "}", value)
    return part
