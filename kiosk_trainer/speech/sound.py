"""WAV files: measured, trimmed, made louder or softer, joined."""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

AUDIBLE = 300
"""Samples whose size stays below this (of 32,767) count as silence."""

USUAL = 0.8
"""The volume at which a sound is played as it was made."""

_FULL = 32767
_LOUDEST = 2.0
"""Times as large as usual at volume 1: 6 dB."""
_KNEE = 0.6
"""Part of the full size from which a louder sound is bent."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples of 16 bits, one channel; `rate` in samples a second."""

    rate: int
    samples: array[int]

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / self.rate

    @property
    def rms(self) -> float:
        """Its mean loudness, 0 to 1."""
        if not self.samples:
            return 0.0
        return math.sqrt(sum(sample * sample for sample in self.samples) / len(self.samples)) / _FULL

    @property
    def silent(self) -> bool:
        """Whether there is nothing to hear in it."""
        return not self.samples or max(max(self.samples), -min(self.samples)) < AUDIBLE


def read(path: Path) -> Sound:
    """The sound in a WAV file of 16 bits; of several channels the first. Raises ValueError or OSError."""
    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != 2:
                raise ValueError(f"not 16 bits: {path.name}")
            samples = array("h", file.readframes(file.getnframes()))
            channels, rate = file.getnchannels(), file.getframerate()
    except (wave.Error, EOFError) as fault:
        raise ValueError(f"not a WAV file: {path.name}: {fault}") from fault
    if sys.byteorder == "big":
        samples.byteswap()
    return Sound(rate, samples[::channels])


def seconds(path: Path) -> float:
    """How long a WAV file lasts, whatever its width. Raises ValueError or OSError."""
    try:
        with wave.open(str(path), "rb") as file:
            return file.getnframes() / file.getframerate()
    except (wave.Error, EOFError, ZeroDivisionError) as fault:
        raise ValueError(f"not a WAV file: {path.name}: {fault}") from fault


def usable(path: Path) -> bool:
    """Whether a file is a sound that can be played and measured; reads its head alone."""
    try:
        with wave.open(str(path), "rb") as file:
            return file.getsampwidth() == 2 and file.getnframes() > 0
    except (wave.Error, EOFError, OSError):
        return False


def write(sound: Sound, path: Path) -> None:
    """Write a WAV file, whole or not at all."""
    samples = sound.samples
    if sys.byteorder == "big":
        samples = array("h", samples)
        samples.byteswap()
    part = path.with_suffix(".part")
    with wave.open(str(part), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sound.rate)
        file.writeframes(samples.tobytes())
    part.replace(path)


def trimmed(sound: Sound, margin: float = 0.03) -> Sound:
    """Without the silence at both ends, but for `margin` seconds: the pauses between sentences are ours to set."""
    samples, keep = sound.samples, int(margin * sound.rate)
    loud = (i for i in range(len(samples)) if abs(samples[i]) >= AUDIBLE)
    first = next(loud, None)
    if first is None:
        return Sound(sound.rate, array("h"))
    last = next(i for i in range(len(samples) - 1, -1, -1) if abs(samples[i]) >= AUDIBLE)
    return Sound(sound.rate, samples[max(0, first - keep) : last + 1 + keep])


def at_volume(sound: Sound, volume: float) -> Sound:
    """As loud as `volume` says: 0 silent, `USUAL` as it was made, 1 twice as large, its peaks bent and not cut."""
    becomes = _bent(round(_gain(volume), 3))
    return Sound(sound.rate, array("h", map(becomes.__getitem__, array("H", sound.samples.tobytes()))))


def _gain(volume: float) -> float:
    wanted = max(0.0, min(1.0, volume))
    return wanted / USUAL if wanted <= USUAL else 1.0 + (_LOUDEST - 1.0) * (wanted - USUAL) / (1.0 - USUAL)


@lru_cache(maxsize=8)
def _bent(gain: float) -> array[int]:
    """What becomes of every sample, by its bits: straight up to a knee, then ever flatter, so that nothing is cut."""

    def size(sample: int) -> int:
        large = gain * sample / _FULL
        if large > _KNEE and gain > 1.0:
            large = _KNEE + (1.0 - _KNEE) * math.tanh((large - _KNEE) / (1.0 - _KNEE))
        return min(_FULL, round(large * _FULL))

    sizes = [size(sample) for sample in range(_FULL + 2)]
    return array("h", [*sizes[:-1], *(-one for one in reversed(sizes[1:]))])


def silence(duration: float, rate: int = 22050) -> Sound:
    """Nothing, for `duration` seconds."""
    return Sound(rate, array("h", bytes(2 * int(duration * rate))))


def joined(sounds: Sequence[Sound], pause: float) -> Sound:
    """Sounds of one rate after another with `pause` seconds of silence between. Raises ValueError for mixed rates."""
    rates = {sound.rate for sound in sounds}
    if len(rates) != 1:
        raise ValueError(f"sounds of {sorted(rates)} samples a second cannot be joined")
    rate = rates.pop()
    between = silence(pause, rate).samples
    samples = array("h")
    for place, sound in enumerate(sounds):
        samples += (between if place else array("h")) + sound.samples
    return Sound(rate, samples)


def voiced_seconds(sound: Sound, gap: float = 0.15) -> float:
    """How long somebody speaks in it: all of it but silences of at least `gap` seconds."""
    step = int(sound.rate * 0.01)
    blocks = [
        max(abs(sample) for sample in sound.samples[at : at + step]) >= AUDIBLE
        for at in range(0, len(sound.samples), step)
    ]
    spoken, quiet = 0, 0
    for loud in blocks:
        quiet = 0 if loud else quiet + 1
        spoken += 1
        if quiet == int(gap / 0.01):
            spoken -= quiet
        elif quiet > int(gap / 0.01):
            spoken -= 1
    return spoken * 0.01
