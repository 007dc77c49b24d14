"""Engines and settings for the tests of speech."""

import shutil
import threading
import time
from dataclasses import dataclass

import pytest

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.contract import SpeechFault
from language import phrase, syllables


@dataclass
class Settings:
    rate: int = 140
    slow_rate: int = 105
    volume: float = 0.8
    engine: str = ""
    voice_ko: str = ""
    voice_en: str = ""


class ToneEngine:
    """Makes a tone as long as the text would be, or does what a text tells it to."""

    name = title = "tone"

    def __init__(self):
        self.made = []
        self.hold = threading.Event()
        self.hold.set()

    def spelling(self, text, language):
        return text

    def make(self, text, language, rate, pitch, path):
        self.hold.wait(5)
        self.made.append(text)
        if "고장" in text:
            raise SpeechFault(phrase("speech-not-made"))
        length = 0.0 if "빈" in text else 0.1 * max(1, syllables(text)) * 140 / rate
        sound.write(tone(length), path)

    def problems(self, timeout):
        return ()

    def close(self):
        pass


def tone(seconds, rate=22050, size=8000):
    from array import array

    return sound.Sound(rate, array("h", [size if i // 50 % 2 else -size for i in range(int(seconds * rate))]))


class HeldPlaying:
    def __init__(self, log, entry, seconds):
        self.log, self.entry, self.over, self.seconds = log, entry, threading.Event(), seconds
        self.fault = None

    def wait(self, timeout):
        if not self.over.wait(min(self.seconds, timeout)):
            self.log.append(("end", self.entry, time.perf_counter()))
        return True

    def stop(self):
        if not self.over.is_set():
            self.over.set()
            self.log.append(("cut", self.entry, time.perf_counter()))


class LogPlayer:
    """Plays nothing, `seconds` long each, and writes down when."""

    def __init__(self, seconds=0.0):
        self.log, self.seconds = [], seconds

    def play(self, path, spoken):
        self.log.append(("start", spoken.text, time.perf_counter()))
        return HeldPlaying(self.log, spoken.text, self.seconds)

    def problems(self):
        return ()

    def texts(self, kind="start"):
        return [text for what, text, _ in self.log if what == kind]


@pytest.fixture
def settings():
    return Settings()


@pytest.fixture
def tone_engine():
    return ToneEngine()


needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
