"""The instructor presses a key in the console's process, and the kiosk's falls silent within a second."""

import threading
import time
from pathlib import Path
from typing import Any

from kiosk_trainer.speech import KioskSpeaker, Pauses, sound
from kiosk_trainer.speech.players import SilentPlayer
from kiosk_trainer.speech.store import Sentences

BOUND = 1.0
"""Seconds from the key to silence. Drawing may take longer where the machine has no graphics card."""


class LongEngine:
    """Every sentence is a tone of 20 seconds: whoever speaks is still speaking."""

    name = title = "long"

    def spelling(self, text: str, language: str) -> str:
        return text

    def make(self, text: str, language: str, rate: int, pitch: int, path: Path) -> None:
        from array import array

        sound.write(sound.Sound(8000, array("h", [9000, -9000] * 80_000)), path)

    def problems(self, timeout: float) -> tuple[Any, ...]:
        return ()

    def close(self) -> None:
        pass


class Heard:
    """What is sounding now, by what becomes of it."""

    def __init__(self, speaker: KioskSpeaker) -> None:
        self.sounding = threading.Event()
        self.silent_at = 0.0
        self.started = 0
        speaker.on_happening = self._note

    def _note(self, what: str, _: Any) -> None:
        if what == "started":
            self.started += 1
            self.sounding.set()
        else:
            self.silent_at = time.time()
            self.sounding.clear()


def test_one_key_of_the_console_silences_the_kiosk_and_lifts_it(
    open_kiosk: Any, console: Any, centre: Any, tmp_path: Path, capsys: Any
) -> None:
    settings = type("Centre", (), {"rate": 140, "slow_rate": 105, "volume": 0.8})()
    speaker = KioskSpeaker(Sentences(LongEngine(), tmp_path / "long"), SilentPlayer(), settings, Pauses(0.0, 0.0))
    heard = Heard(speaker)
    walk = open_kiosk("room", speaker=speaker)
    hand, voice = walk.hand, walk.app.journey.voice

    hand.until(heard.sounding.is_set, "the greeting")
    pressed = console("f6")
    hand.until(lambda: not heard.sounding.is_set(), "silence")
    silence = heard.silent_at - pressed
    hand.until(lambda: bool(walk.app.ribbon.text))
    seen = time.time() - pressed
    hand.frames(3)
    walk.see("welcome")
    assert walk.app.ribbon.parent is walk.app.glass and walk.app.ribbon.text.startswith("선생님이 소리를 끄셨어요")
    assert walk.app.glass.shown.top <= walk.app.ribbon.y + 1  # it covers nothing
    assert silence < BOUND and seen < 3 * BOUND

    started = heard.started
    hand.touch_at(0.5, 0.5)
    walk.see("who")
    assert walk.stop == "WhoScreen" and walk.app.ribbon.parent is walk.app.glass
    hand.touch("guest")
    hand.choose("cafe")
    walk.see("missions")
    hand.choose("hot-americano")
    hand.touch("start")
    frame = walk.app.glass.shown.ids.frame
    assert frame.state.silent and frame.state.room and frame.state.captions
    assert frame.buttons["sound"].text == "소리 꺼짐" and walk.app.ribbon.parent is None
    hand.touch("sound")
    walk.see("sound")
    assert heard.started == started, "nothing was heard all the while"
    hand.touch("close")

    pressed = console("f6")
    hand.until(heard.sounding.is_set, "speech again")
    again = time.time() - pressed
    assert not voice.silent and not frame.state.silent and walk.app.ribbon.text == ""
    walk.see("speaks")
    assert again < 3 * BOUND
    with capsys.disabled():
        print(
            f"\n  room silenced over two processes: silent after {silence * 1000:.0f} ms, "
            f"seen after {seen * 1000:.0f} ms, speaking again after {again * 1000:.0f} ms"
        )
