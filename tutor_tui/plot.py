"""A small plot in text: a bar for each run, with lines of signs below. Knows nothing of Textual."""

from __future__ import annotations

from collections.abc import Sequence

_EIGHTHS = " ▁▂▃▄▅▆▇█"
_AXIS = "│"
NARROWEST, WIDEST = 1, 3
"""Columns of one bar."""


def scale(values: Sequence[float]) -> int:
    """The top of the axis: the least of 1, 2, 3, 5, 10, 15, 20, 30, 50, 100 ... that no value exceeds."""
    highest, ten = max(values, default=0.0), 1
    while True:
        for step in (1, 1.5, 2, 3, 5) if ten > 1 else (1, 2, 3, 5):
            if highest <= step * ten:
                return round(step * ten)
        ten *= 10


def room(width: int, labels: int) -> int:
    """How many bars go into `width` columns beside `labels` columns of words."""
    return max(0, (width - labels - 1) // NARROWEST)


def bars(values: Sequence[float], height: int, width: int, below: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    """The plot in `height` lines, then a line for each of `below`: a label, and a one-column sign for each value.

    The latest values are shown where not all go in. An eighth of a line is the least that is seen; a value of 0 is a
    dot on the ground. Labels must be at most as wide as the axis' own figures are padded to: `label_width(below)`.
    """
    labels = label_width([label for label, _ in below])
    shown = min(len(values), room(width, labels))
    if shown == 0 or height < 1:
        return []
    kept = list(values[-shown:])
    each = max(NARROWEST, min(WIDEST, (width - labels - 1) // shown))
    top = scale(kept)
    lines = []
    for line in range(height, 0, -1):
        figure = str(top) if line == height else "0" if line == 1 else ""
        drawn = "".join(_bar(value, top, height, line).ljust(each) for value in kept)
        lines.append(f"{figure:>{labels}}{_AXIS}{drawn}".rstrip())
    for label, signs in below:
        row = "".join(sign.ljust(each) for sign in list(signs)[-shown:])
        lines.append(f"{' ' * (labels - columns(label))}{label} {row}".rstrip())
    return lines


def label_width(labels: Sequence[str]) -> int:
    """Columns that the labels and the axis' figures need."""
    return max([3, *(columns(label) for label in labels)])


def folded(legend: str, width: int) -> list[str]:
    """A legend in as few lines of `width` columns as it takes; its parts stand three spaces apart and stay whole."""
    lines: list[str] = []
    for part in legend.split("   ") if legend else ():
        longer = f"{lines[-1]}   {part}" if lines else part
        if lines and columns(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def columns(text: str) -> int:
    """Columns of a terminal: Hangul takes two."""
    return sum(2 if "\u1100" <= sign <= "\u11ff" or "\u3000" <= sign <= "\ud7a3" else 1 for sign in text)


def _bar(value: float, top: int, height: int, line: int) -> str:
    eighths = round(value / top * height * 8)
    if line == 1 and value <= 0:
        return "."
    if line == 1:
        eighths = max(1, eighths)
    return _EIGHTHS[max(0, min(8, eighths - (line - 1) * 8))]
