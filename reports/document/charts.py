"""Where the marks of a chart stand, in percent of its room: page and paper draw them at any size.

On the page, texts are not scaled with the picture, so a chart is as readable on a telephone as on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reports.document.model import Chart, Point, Value


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the scale: its value, and its height in percent from the foot."""

    value: int
    at: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One mark: middle and width along the chart, its height, all in percent; what stands under and over it.

    `height` is None where the number is hidden or not there. `low` and `high` are heights, too, of a forecast's range.
    """

    middle: float
    width: float
    height: float | None
    label: str
    shown: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Plot:
    """Upright bars, or a line through the same points, over a scale; `goal` is a line across, in percent."""

    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]
    goal: float | None = None

    @property
    def known(self) -> tuple[Bar, ...]:
        """The marks that are drawn as they are; what is only foreseen is not among them."""
        return tuple(bar for bar in self.bars if bar.height is not None and bar.low is None)

    @property
    def ahead(self) -> Bar | None:
        """What is foreseen."""
        return next((bar for bar in self.bars if bar.low is not None), None)

    @property
    def points(self) -> str:
        """The line's points in a room of 100 x 100, y downward."""
        return " ".join(_point(bar.middle, bar.height) for bar in self.known)

    @property
    def area(self) -> str:
        """The line closed down to the foot."""
        if not self.known:
            return ""
        return f"{self.known[0].middle:g},100 {self.points} {self.known[-1].middle:g},100"

    @property
    def fan(self) -> str:
        """From the last known point to the range of what is foreseen; empty where nothing is."""
        ahead = self.ahead
        if ahead is None or not self.known:
            return ""
        last = self.known[-1]
        ends = (_point(last.middle, last.height), _point(ahead.middle, ahead.high), _point(ahead.middle, ahead.low))
        return " ".join(ends)

    @property
    def way(self) -> str:
        """From the last known point to what is most likely."""
        ahead = self.ahead
        if ahead is None or not self.known:
            return ""
        return f"{_point(self.known[-1].middle, self.known[-1].height)} {_point(ahead.middle, ahead.height)}"


@dataclass(frozen=True, slots=True)
class Strip:
    """One lying bar: its label, its number as it is shown, its length in percent of the longest."""

    label: str
    shown: str
    length: float


def upright(chart: Chart) -> Plot:
    """The marks of a chart of bars or a line; at least `chart.places` fit."""
    count = max(chart.places, len(chart.points), 1)
    reach = [_number(value) for point in chart.points for value in (point.value, point.high) if value is not None]
    goal = _number(chart.goal) if chart.goal else 0
    ticks = scale(max((*reach, goal), default=0))
    top = ticks[-1].value
    room = 100 / count

    def height(value: Value | None) -> float | None:
        known = value is not None and isinstance(value.raw, int | float)
        return round(100 * _number(value) / top, 3) if value is not None and known else None

    def bar(n: int, point: Point) -> Bar:
        return Bar(
            round(room * (n + 0.5), 3),
            round(room * 0.62, 3),
            height(point.value),
            point.label,
            point.value.shown,
            height(point.low),
            height(point.high),
        )

    bars = tuple(bar(n if point.place is None else point.place, point) for n, point in enumerate(chart.points))
    return Plot(ticks, bars, round(100 * goal / top, 3) if chart.goal else None)


def lying(points: Sequence[Point]) -> tuple[Strip, ...]:
    """Bars from the left, the longest value filling the room."""
    longest = max((_number(point.value) for point in points), default=0) or 1
    return tuple(
        Strip(point.label, point.value.shown, round(100 * _number(point.value) / longest, 3)) for point in points
    )


def scale(largest: float) -> tuple[Tick, ...]:
    """Round numbers from 0 to at least `largest`, in two to five steps of whole people."""
    step = 1
    while step * 5 < largest:
        step = _next(step)
    steps = max(int(-(-largest // step)), 2)
    return tuple(Tick(step * n, round(100 * n / steps, 3)) for n in range(steps + 1))


def _number(value: Value | None) -> float:
    """A number to draw by; nothing and what is hidden take no room."""
    return value.raw if value is not None and isinstance(value.raw, int | float) else 0


def _point(x: float, height: float | None) -> str:
    return f"{x:g},{round(100 - (height or 0), 2):g}"


def _next(step: int) -> int:
    """1, 2, 5, 10, 20, 50 ..."""
    return step * 5 // 2 if str(step).startswith("2") else step * 2
