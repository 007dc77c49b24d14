"""직인: the square seal of a centre's head, drawn from its text."""

from __future__ import annotations

import math
import zlib

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from reports.fonts import Faces

SEAL_RED: Color = HexColor("#c5221f")
_INK = 0.86


def legend(head: str) -> tuple[str, ...]:
    """The seal's rows, read from left to right: the office with 인 or 의인, whichever fills the square better.

    강북노인복지관장 becomes 강북노 / 인복지 / 관장인; spaces are left out.
    """
    office = "".join(head.split())
    return min((_rows(office + ending) for ending in ("인", "의인")), key=_unevenness)


def stamp(canvas: Canvas, faces: Faces, head: str, centre: tuple[float, float], side: float) -> None:
    """Put the seal, `side` points wide, with its middle at `centre`; what lies under it shows through.

    A file holds each head's seal once, however many pages bear it.
    """
    name = f"seal-{zlib.crc32(head.encode()):08x}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, side, side)
        _cut(canvas, faces, legend(head), side)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(centre[0] - side / 2, centre[1] - side / 2)
    canvas.setFillAlpha(_INK)  # reportlab's forms know no transparency of their own: they take the page's
    canvas.setStrokeAlpha(_INK)
    canvas.doForm(name)
    canvas.restoreState()


def _cut(canvas: Canvas, faces: Faces, rows: tuple[str, ...], side: float) -> None:
    face = faces.display("".join(rows))
    canvas.setFillColor(SEAL_RED)
    canvas.setStrokeColor(SEAL_RED)
    edge = side * 0.045
    canvas.setLineWidth(edge)
    canvas.roundRect(edge / 2, edge / 2, side - edge, side - edge, side * 0.035)
    inner = side - 2 * edge - side * 0.07
    start = (side - inner) / 2
    height = inner / len(rows)
    for n, row in enumerate(rows):
        width = inner / len(row)
        foot = start + inner - (n + 1) * height
        for m, letter in enumerate(row):
            _carve(canvas, face.name, letter, start + m * width, foot, width, height)


def _carve(canvas: Canvas, face: str, letter: str, x: float, y: float, width: float, height: float) -> None:
    """One letter stretched to its cell, as seals are cut. A Hangul letter's ink is about 0.86 x 0.86 of its size."""
    canvas.saveState()
    canvas.translate(x + width / 2, y + height / 2)
    canvas.scale(width / 0.93, height / 0.95)
    canvas.setFont(face, 1)
    canvas.drawString(-0.46, -0.335, letter)
    canvas.restoreState()


def _rows(letters: str) -> tuple[str, ...]:
    count = max(1, round(math.sqrt(len(letters))))
    short, longer = divmod(len(letters), count)
    rows, at = [], 0
    for n in range(count):
        end = at + short + (n >= count - longer)
        rows.append(letters[at:end])
        at = end
    return tuple(rows)


def _unevenness(rows: tuple[str, ...]) -> tuple[int, int, int]:
    """Nought for a full square; rows of unlike length look worst, then a shape far from square."""
    longest = max(map(len, rows))
    return longest - min(map(len, rows)), abs(longest - len(rows)), len("".join(rows))
