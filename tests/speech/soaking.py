"""Thousands of prompts, made by the real engine, played by real processes, interrupted at random; and what became of
each of them."""

import random
import statistics
import threading
import time
from collections import Counter
from dataclasses import dataclass

from kiosk_trainer.speech import KioskSpeaker, Pauses
from kiosk_trainer.speech.engines import Pyttsx3Engine
from kiosk_trainer.speech.players import CommandPlayer
from kiosk_trainer.speech.store import Sentences
from language import phrase, plain

PATIENCE = 10.0
"""Seconds without anything happening after which it counts as hung."""


@dataclass(frozen=True)
class Soaked:
    """What became of the prompts. Times in milliseconds, from the interruption to the end of the playing process."""

    asked: int
    sounded: int
    whole: int
    stopped: int
    lost: int
    twice: int
    late: int
    hung: int
    replaced: int
    faults: int
    silences: tuple[float, ...]

    def within(self, share: float) -> float:
        """The time within which this share of the interruptions was silent."""
        return sorted(self.silences)[min(len(self.silences) - 1, int(share * len(self.silences)))]

    def __str__(self) -> str:
        return (
            f"{self.asked:,} prompts asked for: {self.sounded:,} began to sound, {self.whole:,} were heard whole, "
            f"{self.stopped:,} were interrupted, {self.lost} lost, {self.twice} told twice, {self.hung} hangs, "
            f"{self.late} sounds after their interruption, {self.replaced} engines replaced, {self.faults} faults. "
            f"Silence after {len(self.silences):,} interruptions of a sound: median "
            f"{statistics.median(self.silences):.1f} ms, 95 % {self.within(0.95):.1f} ms, 99 % "
            f"{self.within(0.99):.1f} ms, longest {max(self.silences):.1f} ms; over 50 ms: "
            f"{sum(one > 50 for one in self.silences)}"
        )


def prompts(count):
    """Prompts as the kiosk says them, no two alike, each with its number."""
    for n in range(count):
        made = (
            phrase("order-number-said", n=n + 1),
            phrase("speech-did-sum", won=(n + 1) * 100),
            phrase("courses-coach-not-yet", label=plain(f"{n + 1}번", f"No. {n + 1}")),
            phrase("bus_stop-coming", minutes=n + 1, stops=n % 30 + 1),
        )[n % 4]
        language = "en" if n % 7 == 3 else "ko"
        yield made.heard(language), language


class Playings:
    """A player whose sounds are processes that last a moment; remembers when each began and which prompt it was of."""

    def __init__(self, command):
        self._player = CommandPlayer((str(command),))
        self.begun = []
        self.now = None

    def play(self, path, spoken):
        playing = self._player.play(path, spoken)
        self.begun.append((spoken.text, time.perf_counter()))
        self.now = playing
        return playing

    def problems(self):
        return ()

    @property
    def sounding(self):
        return self.now is not None and self.now._process.poll() is None


def soak(folder, settings, count, seed=4):
    """Say `count` prompts and interrupt them: before they are made, while they sound, between their sentences."""
    command = folder / "sounds-for-a-moment"
    command.write_text("#!/bin/sh\nexec sleep 0.04\n")
    command.chmod(0o755)
    engine, player = Pyttsx3Engine(), Playings(command)
    engine.problems(15)
    speaker = KioskSpeaker(Sentences(engine, folder / "cache"), player, settings, Pauses(0.01, 0.01), engine.close)
    fate, sounded, began, lock = Counter(), set(), threading.Event(), threading.Lock()
    whole = 0

    def note(what, spoken):
        nonlocal whole
        with lock:
            if what == "started":
                sounded.add(spoken.text)
                began.set()
            else:
                fate[spoken.text] += 1
                whole += what == "finished"

    speaker.on_happening = note
    draw, silences, over, hung = random.Random(seed), [], {}, 0
    asked, open_turn = [], []
    for text, language in prompts(count):
        asked.append(text)
        kind = draw.choices(("replace", "stop", "behind"), (6, 2, 2))[0]
        if kind != "behind":
            sounding, at = player.sounding, time.perf_counter()
            if kind == "stop":
                speaker.stop()
            else:
                speaker.say(text, language, interrupt=True)
            end = time.perf_counter()
            if sounding:
                silences.append((end - at) * 1000)
            over.update((old, end) for old in open_turn)
            open_turn = []
        if kind != "replace":
            speaker.say(text, language, interrupt=False)
        open_turn.append(text)
        if draw.random() < 0.8:  # let it sound, for a while or whole
            began.clear()
            if text not in sounded and not began.wait(PATIENCE):
                hung += 1
            time.sleep(draw.choice((0.0, 0.005, 0.02, 0.05)))
    hung += not speaker.wait(PATIENCE)
    speaker.close()
    owner = {sentence: text for text in asked for sentence in _sentences(text)}
    late = sum(1 for sentence, at in player.begun if at > over.get(owner.get(sentence, ""), at))
    return Soaked(
        asked=len(asked),
        sounded=len(sounded),
        whole=whole,
        stopped=sum(fate.values()) - whole,
        lost=sum(1 for text in asked if fate[text] == 0),
        twice=sum(1 for text in asked if fate[text] > 1),
        late=late,
        hung=hung,
        replaced=engine.replaced,
        faults=len(speaker.faults),
        silences=tuple(silences),
    )


def _sentences(text):
    from language.recordings import sentences

    return [
        sentence for sentence in sentences(text) if any(c.isdigit() or c in "일이삼사오육칠팔구십" for c in sentence)
    ]
