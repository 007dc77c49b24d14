"""Engines: pyttsx3 in a process of its own, and espeak-ng's own command."""

from __future__ import annotations

import contextlib
import json
import logging
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk_trainer.speech.contract import SpeechFault
from language import LANGUAGES, Language, Phrase, phrase
from language.respell import respell

log = logging.getLogger(__name__)

_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_WORKER = (sys.executable, str(Path(__file__).with_name("worker.py")))
_ESPEAK_VOICES: dict[Language, str] = {"ko": "ko", "en": "en-us"}


class _Worker:
    """One worker process and the answers it has given."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_HIDDEN,
        )
        self.greeting: dict[str, Any] | None = None
        self._answers: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        threading.Thread(target=self._listen, name="speech-answers", daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with contextlib.suppress(json.JSONDecodeError):
                self._answers.put(json.loads(line))
        self._answers.put(None)

    def greet(self, timeout: float) -> dict[str, Any] | None:
        """Its greeting; None when it has ended or `timeout` seconds have passed."""
        if self.greeting is None:
            self.greeting = self.answer(0, timeout)
        return self.greeting

    def ask(self, request: dict[str, Any]) -> bool:
        """Send a request; False when the process is gone."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()
        except OSError:
            return False
        return True

    def answer(self, id: int, timeout: float) -> dict[str, Any] | None:
        """The answer to request `id`; None when the process has ended or time is up."""
        until = time.monotonic() + timeout
        while (left := until - time.monotonic()) > 0:
            try:
                answer = self._answers.get(timeout=left)
            except queue.Empty:
                return None
            if answer is None or answer.get("id") == id:
                return answer
        return None

    def end(self) -> None:
        """Kill the process and reap it."""
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None and pipe is self.process.stdin:
                with contextlib.suppress(OSError):
                    pipe.close()
        self.process.wait()


class Pyttsx3Engine:
    """pyttsx3 in one lasting worker process; a worker that hangs or dies is replaced and asked once more."""

    def __init__(
        self,
        command: Sequence[str] = _WORKER,
        limit: float = 2.0,
        start_limit: float = 15.0,
        voices: Mapping[Language, str] | None = None,
    ) -> None:
        """`limit` and `start_limit` are seconds for one sentence and for the worker's start.

        `voices` names the voice of a language where the system's best is not wanted.
        """
        self._voices = {language: name for language, name in (voices or {}).items() if name}
        self._command = (*command, *(f"{language}={name}" for language, name in self._voices.items()))
        self._limit, self._start_limit = limit, start_limit
        self._espeak = sys.platform not in ("win32", "darwin")
        self._lock = threading.Lock()
        self._closed = False
        self._ids = 0
        self.replaced = 0
        """How many workers were replaced."""
        self._worker = _Worker(self._command)

    @property
    def name(self) -> str:
        """pyttsx3 with the system's own driver, and the voices that were asked for."""
        driver = "pyttsx3-espeak" if self._espeak else f"pyttsx3-{sys.platform}"
        return "-".join((driver, *self._voices.values()))

    @property
    def title(self) -> str:
        """What people call it."""
        return "pyttsx3"

    def voices(self, timeout: float) -> dict[Language, tuple[str, tuple[str, ...]]]:
        """For each language the voice that speaks and the names of all that could; empty without an engine."""
        greeting = self._worker.greet(timeout)
        if greeting is None or greeting["fault"]:
            return {}
        offered = greeting.get("offered", {})
        return {
            language: (str(greeting["voices"].get(language) or ""), tuple(offered.get(language, ())))
            for language in LANGUAGES
        }

    def spelling(self, text: str, language: Language) -> str:
        """Korean as spoken, where espeak is behind it."""
        return respell(text) if self._espeak and language == "ko" else text

    def problems(self, timeout: float) -> tuple[Phrase, ...]:
        """No engine, or no Korean or English voice in it."""
        greeting = self._worker.greet(timeout)
        if greeting is None:
            return (phrase("speech-engine-silent"),)
        if greeting["fault"]:
            log.warning("speech engine: %s", greeting["fault"])
            return (phrase("speech-no-engine"),)
        none = [language for language in LANGUAGES if not greeting["voices"].get(language)]
        unknown = [self._voices[language] for language in LANGUAGES if language in greeting.get("missing", ())]
        return (
            *(phrase(f"speech-no-voice-{language}") for language in none),
            *(phrase("speech-voice-unknown", name=name) for name in unknown),
        )

    def make(self, text: str, language: Language, rate: int, pitch: int, path: Path) -> None:
        """Ask the worker; when it does not answer in time replace it and ask its successor once."""
        with self._lock:
            for _ in range(2):
                answer = self._ask(
                    {"text": text, "language": language, "rate": rate, "pitch": pitch, "path": str(path)}
                )
                if answer is None:
                    continue
                if answer["fault"]:
                    log.warning("speech engine: %s", answer["fault"])
                    raise SpeechFault(phrase("speech-not-made"))
                return
        raise SpeechFault(phrase("speech-engine-silent"))

    def _ask(self, request: dict[str, Any]) -> dict[str, Any] | None:
        worker = self._worker
        greeting = worker.greet(self._start_limit)
        if self._closed or (greeting is not None and greeting["fault"]):
            raise SpeechFault(phrase("speech-no-engine"))
        self._ids += 1
        if greeting is not None and worker.ask({"id": self._ids, **request}):
            answer = worker.answer(self._ids, self._limit)
            if answer is not None:
                return answer
        self._replace()
        return None

    def _replace(self) -> None:
        log.warning("speech worker replaced")
        self._worker.end()
        if not self._closed:
            self.replaced += 1
            self._worker = _Worker(self._command)

    def close(self) -> None:
        """End the worker; whoever waits for it gets a fault."""
        self._closed = True
        self._worker.end()


class EspeakCommandEngine:
    """espeak-ng's command, one process a sentence: slower, and nothing that can hang for long."""

    def __init__(
        self, command: str = "espeak-ng", limit: float = 3.0, voices: Mapping[Language, str] | None = None
    ) -> None:
        """`limit` is seconds for one sentence; `voices` are espeak's own names (ko, en-gb, ko+f3)."""
        self._command, self._limit = command, limit
        self._voices = _ESPEAK_VOICES | {language: name for language, name in (voices or {}).items() if name}

    @property
    def name(self) -> str:
        """Its name in the cache."""
        own = [name for language, name in self._voices.items() if name != _ESPEAK_VOICES[language]]
        return "-".join(("espeak-ng", *own))

    @property
    def title(self) -> str:
        """What people call it."""
        return "espeak-ng"

    def spelling(self, text: str, language: Language) -> str:
        """Korean as spoken."""
        return respell(text) if language == "ko" else text

    def problems(self, timeout: float) -> tuple[Phrase, ...]:
        """No such command, or no Korean voice in it."""
        if shutil.which(self._command) is None:
            return (phrase("speech-no-engine"),)
        try:
            listed = subprocess.run(
                [self._command, "--voices=ko"], capture_output=True, timeout=timeout, check=False, creationflags=_HIDDEN
            )
        except (OSError, subprocess.TimeoutExpired):
            return (phrase("speech-engine-silent"),)
        return () if b" ko " in listed.stdout else (phrase("speech-no-voice-ko"),)

    def make(self, text: str, language: Language, rate: int, pitch: int, path: Path) -> None:
        """Run the command once."""
        command = [self._command, "-v", self._voices[language], "-s", str(rate), "-p", str(pitch)]
        try:
            subprocess.run(
                [*command, "-b", "1", "-w", str(path), "--stdin"],
                input=text.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=self._limit,
                check=True,
                creationflags=_HIDDEN,
            )
        except FileNotFoundError as fault:
            raise SpeechFault(phrase("speech-no-engine")) from fault
        except subprocess.TimeoutExpired as fault:
            raise SpeechFault(phrase("speech-engine-silent")) from fault
        except (OSError, subprocess.CalledProcessError) as fault:
            raise SpeechFault(phrase("speech-not-made")) from fault

    def close(self) -> None:
        """Nothing lasts beyond a sentence."""
