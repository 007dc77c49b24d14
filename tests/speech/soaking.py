"""Thousands of prompts, made by the real engine, played by real processes, interrupted at random; and what became of
each of them."""

import bisect
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
    """What became of the prompts. Times in milliseconds: `silences` from the interruption to the end of the
    playing process, whether it played already or was being started; `held` how long who interrupts is held up."""

    asked: int
    sounded: int
    whole: int
    stopped: int
    lost: int
    twice: int
    hung: int
    replaced: int
    faults: int
    silences: tuple[float, ...]
    held: tuple[float, ...]

    def within(self, share: float) -> float:
        """The time within which this share of the interruptions was silent."""
        return sorted(self.silences)[min(len(self.silences) - 1, int(share * len(self.silences)))]

    def __str__(self) -> str:
        return (
            f"{self.asked:,} prompts asked for: {self.sounded:,} began to sound, {self.whole:,} were heard whole, "
            f"{self.stopped:,} were interrupted, {self.lost} lost, {self.twice} told twice, {self.hung} hangs, "
            f"{self.replaced} engines replaced, {self.faults} faults. "
            f"Silence after {len(self.silences):,} interruptions of a sound: median "
            f"{statistics.median(self.silences):.1f} ms, 95 % {self.within(0.95):.1f} ms, 99 % "
            f"{self.within(0.99):.1f} ms, longest {max(self.silences):.1f} ms; over 50 ms: "
            f"{sum(one > 50 for one in self.silences)}. Who interrupts was held up for "
            f"{statistics.median(self.held):.1f} ms in the median, {max(self.held):.1f} ms at most"
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


class Sounding:
    """A playing process of a prompt's sentence, and when it was over."""

    def __init__(self, text, began, playing):
        self.text, self.began, self.ended, self._playing = text, began, None, playing

    def wait(self, timeout):
        over = self._playing.wait(timeout)
        if over and self.ended is None:
            self.ended = time.perf_counter()
        return over

    def stop(self):
        self._playing.stop()
        if self.ended is None:
            self.ended = time.perf_counter()

    @property
    def fault(self):
        return self._playing.fault


class Playings:
    """A player whose sounds are processes that last a moment; remembers all of them."""

    def __init__(self, command):
        self._player = CommandPlayer((str(command),))
        self.all = []

    def play(self, path, spoken):
        sounding = Sounding(spoken.text, time.perf_counter(), self._player.play(path, spoken))
        self.all.append(sounding)
        return sounding

    def problems(self):
        return ()


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
    draw, over, hung = random.Random(seed), {}, 0
    asked: list = []
    open_turn: list = []
    held: list = []
    cuts: list = []
    for text, language in prompts(count):
        asked.append(text)
        kind = draw.choices(("replace", "stop", "behind"), (6, 2, 2))[0]
        if kind != "behind":
            at = time.perf_counter()
            if kind == "stop":
                speaker.stop()
            else:
                speaker.say(text, language, interrupt=True)
            held.append((time.perf_counter() - at) * 1000)
            cuts.append(at)
            over.update((old, at) for old in open_turn)
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
    silences = []
    for one in player.all:
        cut = bisect.bisect_right(cuts, one.began)  # the first interruption after it began
        ours = over.get(owner.get(one.text, ""))  # began although it was interrupted: between a look and a start
        if ours is not None and ours < one.began:
            silences.append((one.ended - ours) * 1000)
        elif cut < len(cuts) and cuts[cut] < one.ended:
            silences.append((one.ended - cuts[cut]) * 1000)
    return Soaked(
        asked=len(asked),
        sounded=len(sounded),
        whole=whole,
        stopped=sum(fate.values()) - whole,
        lost=sum(1 for text in asked if fate[text] == 0),
        twice=sum(1 for text in asked if fate[text] > 1),
        held=tuple(held),
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
