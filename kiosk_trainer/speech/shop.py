"""The sounds of a shop and of people behind, made by calculation: soft, short, no recording of anybody.

Every sound is at most `courses.pressures.LONGEST` seconds long. The same name always makes the same sound.
"""

from __future__ import annotations

import math
import random
from array import array
from collections.abc import Callable, Sequence

from kiosk_trainer.speech.sound import Sound

RATE = 16_000
PEAK = 0.5
"""Of the full size, at the loudest moment: played softer still by the loudness that is set."""

SWELL_SECONDS = 0.06
"""In which a sound grows from nothing to its full size: what comes without being asked for must startle nobody."""

_BLOCK = RATE // 200

_Wave = list[float]


def names() -> tuple[str, ...]:
    """All sounds."""
    return tuple(_MADE)


def make(name: str) -> Sound:
    """The sound called `name`. Raises KeyError."""
    wave = _swelling(_MADE[name](random.Random(name)))
    peak = max(max(wave), -min(wave), 1e-9)
    fade = int(0.02 * RATE)
    size = len(wave)
    shaped = (value * min(1.0, n / fade, (size - n) / fade) * PEAK / peak * 32767 for n, value in enumerate(wave))
    return Sound(RATE, array("h", [round(value) for value in shaped]))


def _swelling(wave: _Wave) -> _Wave:
    """The same with every onset drawn out: nothing in it grows faster than in `SWELL_SECONDS`."""
    peaks = [max(map(abs, wave[at : at + _BLOCK])) for at in range(0, len(wave), _BLOCK)]
    faster = max(peaks) * _BLOCK / (SWELL_SECONDS * RATE)
    gains, level = [0.0], 0.0
    for peak in peaks:
        level = min(peak, level + faster)
        gains.append(level / peak if peak else 0.0)
    gains = [*map(min, gains, gains[1:]), gains[-1]]  # between two blocks what both allow
    return [
        value * (gains[n // _BLOCK] + (gains[n // _BLOCK + 1] - gains[n // _BLOCK]) * (n % _BLOCK) / _BLOCK)
        for n, value in enumerate(wave)
    ]


def _empty(seconds: float) -> _Wave:
    return [0.0] * int(seconds * RATE)


def _add(wave: _Wave, at: float, part: Sequence[float], loud: float = 1.0) -> None:
    start = int(at * RATE)
    for n, value in enumerate(part[: len(wave) - start]):
        wave[start + n] += loud * value


def _soft(chance: random.Random, seconds: float, smooth: float) -> _Wave:
    """Noise with its high part taken out: `smooth` near 1 is dull."""
    out, level = [], 0.0
    for _ in range(int(seconds * RATE)):
        level = smooth * level + (1 - smooth) * chance.uniform(-1, 1)
        out.append(level)
    return out


def _dying(part: Sequence[float], seconds: float) -> _Wave:
    return [value * math.exp(-n / (seconds * RATE)) for n, value in enumerate(part)]


def _tone(hertz: float, seconds: float, dies: float) -> _Wave:
    return _dying([math.sin(2 * math.pi * hertz * n / RATE) for n in range(int(seconds * RATE))], dies)


def _voice(pitch: Sequence[float], formants: Sequence[tuple[float, float]], seconds: float) -> _Wave:
    """A hummed syllable: pulses at a gliding pitch through two resonances that glide as well."""
    size = int(seconds * RATE)
    phase, out = 0.0, [0.0] * size
    memory = [[0.0, 0.0], [0.0, 0.0]]
    for n in range(size):
        t = n / size
        phase += (pitch[0] + (pitch[1] - pitch[0]) * t) / RATE
        value = 1.0 - 2 * (phase % 1.0)
        for k, (begin, end) in enumerate(formants):
            hertz = begin + (end - begin) * t
            radius = math.exp(-math.pi * 110 / RATE)
            turn = 2 * radius * math.cos(2 * math.pi * hertz / RATE)
            made = value * (1 - radius) + turn * memory[k][0] - radius * radius * memory[k][1]
            memory[k] = [made, memory[k][0]]
            value = made
        out[n] = value * math.sin(math.pi * min(1.0, t * 1.05)) ** 0.6
    return out


def _steps(chance: random.Random) -> _Wave:
    wave = _empty(2.0)
    for n in range(4):
        heel = _dying(_soft(chance, 0.14, 0.93), 0.03)
        _add(wave, 0.1 + 0.46 * n, heel, 0.5 + 0.16 * n)  # they come nearer
        _add(wave, 0.16 + 0.46 * n, _dying(_soft(chance, 0.08, 0.8), 0.02), 0.25 + 0.08 * n)
    return wave


def _cough(chance: random.Random) -> _Wave:
    wave = _empty(0.9)
    for at, loud in ((0.05, 1.0), (0.42, 0.7)):
        _add(wave, at, _dying(_soft(chance, 0.3, 0.72), 0.07), loud)
        _add(wave, at, _dying(_voice((150, 110), ((620, 480), (1150, 1000)), 0.22), 0.09), 0.5 * loud)
    return wave


def _excuse_me(chance: random.Random) -> _Wave:
    """저-기-요, hummed from behind: its melody and its vowels."""
    wave = _empty(1.1)
    for at, seconds, pitch, formants in (
        (0.08, 0.24, (196, 200), ((560, 540), (1050, 1100))),
        (0.34, 0.2, (204, 212), ((310, 300), (2100, 2200))),
        (0.56, 0.42, (222, 184), ((330, 430), (1700, 860))),
    ):
        _add(wave, at, _voice(pitch, formants, seconds))
        _add(wave, at, _dying(_soft(chance, 0.04, 0.3), 0.012), 0.1)
    return wave


def _dishes(chance: random.Random) -> _Wave:
    wave = _empty(2.2)
    for _ in range(7):
        at, hertz = chance.uniform(0.05, 1.8), chance.uniform(1800, 3600)
        for part in (1.0, 1.52, 2.31):
            _add(wave, at, _tone(hertz * part % 7000, 0.25, 0.05), chance.uniform(0.15, 0.5) / part)
    return wave


def _chatter(chance: random.Random) -> _Wave:
    """Several people far away, of whom no word can be understood."""
    wave = _empty(2.8)
    for _ in range(16):
        pitch = chance.choice((115, 135, 190, 215)) * chance.uniform(0.95, 1.08)
        formants = ((chance.uniform(300, 700),) * 2, (chance.uniform(900, 1900),) * 2)
        syllable = _voice((pitch, pitch * chance.uniform(0.88, 1.05)), formants, chance.uniform(0.14, 0.24))
        _add(wave, chance.uniform(0.0, 2.5), syllable, chance.uniform(0.2, 0.6))
    _add(wave, 0.0, _soft(chance, 2.8, 0.97), 0.4)
    return wave


def _blender(chance: random.Random) -> _Wave:
    size = int(1.8 * RATE)
    hum = [math.sin(2 * math.pi * (140 + 60 * min(1.0, n / 5000)) * n / RATE) for n in range(size)]
    hiss = _soft(chance, 1.8, 0.85)
    return [0.5 * a + 1.2 * b for a, b in zip(hum, hiss, strict=False)]


def _bell(_: random.Random) -> _Wave:
    """The bell of a shop's door: two friendly notes."""
    wave = _empty(1.6)
    _add(wave, 0.02, _tone(784, 1.5, 0.35))
    _add(wave, 0.38, _tone(659, 1.2, 0.4))
    return wave


_MADE: dict[str, Callable[[random.Random], _Wave]] = {
    "steps": _steps,
    "cough": _cough,
    "excuse-me": _excuse_me,
    "dishes": _dishes,
    "chatter": _chatter,
    "blender": _blender,
    "bell": _bell,
}
