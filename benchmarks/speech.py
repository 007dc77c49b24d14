"""Speech beside the bare programs, in one run: name | ours | alternative | ratio | bound.

"First sound" without sound hardware: the player is aplay on ALSA's null device, which takes samples at once, so the
process ends some tenths of a millisecond after its first write. Both sides play the same file by the same command;
ours starts at `say` of a sentence in the cache, the other at the start of the process.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk_trainer.speech import KioskSpeaker, Pauses, sound
from kiosk_trainer.speech.engines import Pyttsx3Engine
from kiosk_trainer.speech.players import CommandPlayer
from kiosk_trainer.speech.store import Sentences

ROUNDS = 40
SENTENCE = "카드를 끝까지 넣어 주세요."
NULL = ("aplay", "-q", "-D", "null")


@dataclass(frozen=True)
class Settings:
    rate: int = 140
    slow_rate: int = 105
    volume: float = 0.8


def median_ms(times: list[float]) -> float:
    return statistics.median(times) * 1000


def line(name: str, ours: float, alternative: float, bound: float | None) -> bool:
    ratio = ours / alternative
    limit = f"<= {bound:g}" if bound else "-"
    print(f"{name} | {ours:.1f} ms | {alternative:.1f} ms | {ratio:.2f} | {limit}")
    return bound is None or ratio <= bound


def cached_to_first_sound(engine: Pyttsx3Engine, folder: Path) -> tuple[float, float]:
    files = Sentences(engine, folder)
    (file,) = files.find(SENTENCE, "ko", "coach", 140, 0.8)
    speaker = KioskSpeaker(files, CommandPlayer(NULL), Settings(), Pauses(0.0, 0.0))
    heard = threading.Event()
    speaker.on_happening = lambda what, _: heard.set() if what == "finished" else None
    ours, bare = [], []
    for _ in range(ROUNDS):
        heard.clear()
        start = time.perf_counter()
        speaker.say(SENTENCE, "ko", "coach")
        heard.wait(5)
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        subprocess.run([*NULL, str(file)], check=True, stdin=subprocess.DEVNULL)
        bare.append(time.perf_counter() - start)
    speaker.close()
    return median_ms(ours), median_ms(bare)


def stop_to_silence(engine: Pyttsx3Engine, folder: Path) -> tuple[float, float]:
    """Until the playing process is gone; it stands in for aplay and lasts until it is ended."""
    lasting = folder / "lasting"
    lasting.write_text("#!/bin/sh\nexec sleep 60\n")
    lasting.chmod(0o755)
    speaker = KioskSpeaker(Sentences(engine, folder), CommandPlayer((str(lasting),)), Settings())
    started = threading.Event()
    speaker.on_happening = lambda what, _: started.set() if what == "started" else None
    ours, bare = [], []
    for _ in range(ROUNDS):
        started.clear()
        speaker.say(SENTENCE, "ko", "coach")
        started.wait(5)
        time.sleep(0.01)
        start = time.perf_counter()
        speaker.stop()
        ours.append(time.perf_counter() - start)
        process = subprocess.Popen([str(lasting)])
        time.sleep(0.02)
        start = time.perf_counter()
        process.kill()
        process.wait()
        bare.append(time.perf_counter() - start)
    speaker.close()
    return median_ms(ours), median_ms(bare)


def text_to_file(engine: Pyttsx3Engine, folder: Path) -> tuple[float, float]:
    ours, bare = [], []
    for n in range(ROUNDS):
        text = f"{SENTENCE} {'가나다라마바사아자차'[n % 10]}"
        start = time.perf_counter()
        engine.make(engine.spelling(text, "ko"), "ko", 140, 50, folder / "ours.wav")
        ours.append(time.perf_counter() - start)
        command = ["espeak-ng", "-v", "ko", "-s", "140", "-w", str(folder / "bare.wav"), text]
        start = time.perf_counter()
        subprocess.run(command, check=True)
        bare.append(time.perf_counter() - start)
        assert not sound.read(folder / "ours.wav").silent
    return median_ms(ours), median_ms(bare)


def main() -> int:
    missing = [command for command in ("aplay", "espeak-ng") if shutil.which(command) is None]
    if missing:
        print(f"not measured: {' and '.join(missing)} missing")
        return 0
    engine = Pyttsx3Engine()
    engine.problems(15)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        held = [
            line("cached request to first sound, beside aplay", *cached_to_first_sound(engine, folder), 2.0),
            line("stop to silence, beside a bare kill", *stop_to_silence(engine, folder), None),
            line("new sentence to WAV, beside espeak-ng", *text_to_file(engine, folder), None),
        ]
    engine.close()
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
