"""The process that owns pyttsx3: reads requests from its standard input, writes WAV files, answers each by a line.

Run as a file, so that it imports pyttsx3 and nothing of the kiosk. Requests and answers are JSON, one a line:
    {"id": 1, "text": ..., "language": "ko", "rate": 140, "pitch": 50, "path": ...}  ->  {"id": 1, "fault": ""}
The first line it writes is a greeting: {"id": 0, "fault": "", "voices": {"ko": ..., "en": ...}} with the voices that
are used, "offered" with the names of all voices of a language, and "missing" with the languages whose wanted voice is
not there. Arguments name wanted voices: `worker.py ko=Heami en=Zira`.

Only `save_to_file` is ever called: `say` and `stop` lose texts and hang. Settings reach espeak late and can be lost on
the way, so each is read back until it holds, and once more when the file is written.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from typing import Any, TextIO

import pyttsx3

_WANTED = {"ko": ("ko", "ko-kr", "korean"), "en": ("en-us", "en-gb", "en", "english")}
_PATIENCE = 0.3
"""Seconds for a setting to hold."""

_TRIES = 5
_HEADER = 44
"""Bytes of a WAV file without a sound in it."""


class Refused(Exception):
    """The engine did not do what it was told; the text says what."""


def tags(voice: Any) -> list[str]:
    """The languages that a voice says it speaks, in small letters: ko, en-us."""
    return [str(tag).lower().replace("_", "-").strip("\x05b'\"") for tag in voice.languages or ()]


def offered(voices: list[Any], language: str) -> list[str]:
    """The names of all voices of a language."""
    english = _WANTED[language][-1]
    return [
        str(voice.name)
        for voice in voices
        if any(tag.partition("-")[0] == language for tag in tags(voice))
        or (not voice.languages and english in str(voice.name).lower())
    ]


def named(voices: list[Any], name: str) -> str | None:
    """The id of the voice that is called `name`, or has it in its name; None when there is none."""
    wanted = name.lower()
    for voice in voices:
        if wanted in (str(voice.id).lower(), str(voice.name).lower()):
            return str(voice.id)
    return next((str(voice.id) for voice in voices if wanted in f"{voice.id} {voice.name}".lower()), None)


def choose(voices: list[Any], language: str) -> str | None:
    """The id of the engine's best voice for a language, None when it has none."""
    for wanted in _WANTED[language]:
        for voice in voices:
            if wanted in tags(voice) or wanted == voice.id.lower().rpartition("/")[2]:
                return str(voice.id)
    for wanted in _WANTED[language][1:]:
        for voice in voices:
            if wanted in f"{voice.id} {voice.name}".lower().replace("_", "-"):
                return str(voice.id)
    return None


def put(engine: Any, key: str, value: object) -> None:
    """Set a property and see that it holds."""
    if engine.getProperty(key) == value:
        return
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        engine.setProperty(key, value)
        for _ in range(10):
            if engine.getProperty(key) == value:
                return
            time.sleep(0.001)
    raise Refused(f"{key} stays {engine.getProperty(key)!r}, wanted {value!r}")


def speak(engine: Any, voices: dict[str, str | None], request: dict[str, Any]) -> None:
    """Make one file, or raise Refused."""
    voice = voices.get(request["language"])
    if voice is None:
        raise Refused(f"no voice for {request['language']}")
    with open(request["path"], "wb"):  # noqa: PTH123  # raises here; inside the engine's callback it would hang
        pass
    put(engine, "voice", voice)
    put(engine, "rate", request["rate"])
    if engine.driver_name == "espeak":  # the others have no pitch
        put(engine, "pitch", request["pitch"])
    for _ in range(_TRIES):
        whole = save(engine, request["text"], request["path"])
        if engine.getProperty("voice") != voice:
            raise Refused(f"spoke as {engine.getProperty('voice')!r}, wanted {voice!r}")
        if whole and os.path.getsize(request["path"]) > _HEADER:  # noqa: PTH202  # the engine wants a text
            return
        time.sleep(0.01)
    raise Refused("nothing was written")


def save(engine: Any, text: str, path: str) -> bool:
    """Write one file; whether it was spoken to its end.

    The engine cancels what it has just begun when a setting is still on its way into espeak, and calls that finished
    too: the file is then empty or cut off. It says so only in its messages.
    """
    ends: list[bool] = []
    token = engine.connect("finished-utterance", lambda name, completed: ends.append(completed))  # noqa: ARG005
    engine.save_to_file(text, path)
    engine.runAndWait()
    engine.disconnect(token)
    return ends == [True]


def wake(engine: Any) -> None:
    """Make one sound for nobody: until its loop has run once the engine keeps every setting waiting."""
    with tempfile.TemporaryDirectory() as folder:
        engine.save_to_file("a", os.path.join(folder, "a.wav"))  # noqa: PTH118  # the engine wants a text
        engine.runAndWait()


def until_the_end(requests: TextIO) -> Iterator[str]:
    """The requests one by one; the process ends with them, even while the engine hangs: no orphan stays behind."""
    waiting: queue.SimpleQueue[str] = queue.SimpleQueue()

    def listen() -> None:
        for line in requests:
            waiting.put(line)
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    while True:
        yield waiting.get()


def serve(requests: TextIO, answers: TextIO, wanted: dict[str, str]) -> None:
    """Answer requests until their end. `wanted` names a voice for a language."""

    def answer(**fields: object) -> None:
        answers.write(json.dumps(fields) + "\n")
        answers.flush()

    try:
        engine = pyttsx3.init()
        wake(engine)
        found = engine.getProperty("voices")
        asked = {language: named(found, name) for language, name in wanted.items()}
        voices = {language: asked.get(language) or choose(found, language) for language in _WANTED}
        all_of = {language: offered(found, language) for language in _WANTED}
    except (OSError, RuntimeError, ImportError, AttributeError, KeyError) as fault:
        answer(id=0, fault=f"{type(fault).__name__}: {fault}", voices={})
        return
    missing = [language for language, id in asked.items() if id is None]
    answer(id=0, fault="", voices=voices, offered=all_of, missing=missing)
    for line in until_the_end(requests):
        request = json.loads(line)
        try:
            speak(engine, voices, request)
        except (Refused, OSError, RuntimeError, ValueError) as fault:
            answer(id=request["id"], fault=f"{type(fault).__name__}: {fault}")
        else:
            answer(id=request["id"], fault="")


def main() -> None:
    """Serve on the standard streams; whatever the engine prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    requests = os.fdopen(os.dup(0), encoding="utf-8")
    named = (argument.partition("=") for argument in sys.argv[1:])
    serve(requests, answers, {language: name for language, _, name in named if language in _WANTED and name})
    answers.flush()


if __name__ == "__main__":
    main()
