"""Where the marks of a chart stand, in percent of its room: the template draws them as SVG that fits any width.

Texts are not scaled with the picture, so a chart is as readable on a telephone as on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the scale: its value, and its height in percent from the foot."""

    value: int
    at: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: middle and width along the chart, its height, all in percent; what stands under and over it."""

    middle: float
    width: float
    height: float
    label: str
    value: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Upright bars, or a line through the same points, over a scale."""

    kind: Literal["bars", "line"]
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]

    @property
    def points(self) -> str:
        """The line's points in a room of 100 x 100, y downward."""
        return " ".join(f"{bar.middle:g},{round(100 - bar.height, 2):g}" for bar in self.bars)

    @property
    def area(self) -> str:
        """The line closed down to the foot."""
        if not self.bars:
            return ""
        return f"{self.bars[0].middle:g},100 {self.points} {self.bars[-1].middle:g},100"


@dataclass(frozen=True, slots=True)
class Strip:
    """One lying bar: its label, its value, its length in percent of the longest."""

    label: str
    value: int
    length: float


def upright(kind: Literal["bars", "line"], values: Sequence[tuple[str, int]], places: int = 0) -> Chart:
    """A chart of labelled values in order. `places`: how many there are room for (a year has 12), at least as many."""
    count = max(places, len(values), 1)
    ticks = scale(max((value for _, value in values), default=0))
    top = ticks[-1].value
    room = 100 / count
    bars = tuple(
        Bar(round(room * (n + 0.5), 3), round(room * 0.62, 3), round(100 * value / top, 3), label, value)
        for n, (label, value) in enumerate(values)
    )
    return Chart(kind, ticks, bars)


def lying(values: Sequence[tuple[str, int]]) -> tuple[Strip, ...]:
    """Bars from the left, the longest value filling the room."""
    longest = max((value for _, value in values), default=0) or 1
    return tuple(Strip(label, value, round(100 * value / longest, 3)) for label, value in values)


def scale(largest: int) -> tuple[Tick, ...]:
    """Round numbers from 0 to at least `largest`, in two to five steps of whole people."""
    step = 1
    while step * 5 < largest:
        step = _next(step)
    steps = max(-(-largest // step), 2)
    return tuple(Tick(step * n, round(100 * n / steps, 3)) for n in range(steps + 1))


def _next(step: int) -> int:
    """1, 2, 5, 10, 20, 50 ..."""
    return step * 5 // 2 if str(step).startswith("2") else step * 2
