"""The border and the rosette of a certificate, drawn as curves: sharp at any size, a few kilobytes in the file."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from functools import cache

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from reports.papers.sheet import FAINT_GOLD, GOLD, MM, NAVY, PALE_GOLD

_BAND = 8.5 * MM
_MARGIN = 11 * MM
Point = tuple[float, float]


@cache
def drawn(width: float, height: float) -> str:
    """Border and rosette as the operations of a PDF, made once: they are the same on every certificate."""
    scratch = Canvas(io.BytesIO(), pagesize=(width, height), invariant=1)
    rosette(scratch, (width / 2, 150 * MM), 66 * MM)
    border(scratch, width, height)
    return str(scratch.getCurrentPageContent())


def border(canvas: Canvas, width: float, height: float) -> None:
    """A band of woven waves between two rules, with a blossom in each corner."""
    canvas.saveState()
    outer, inner = _MARGIN, _MARGIN + _BAND
    canvas.setLineJoin(0)
    for inset, colour, weight in (
        (outer, NAVY, 1.6),
        (outer + 2.4, GOLD, 0.5),
        (inner - 2.4, GOLD, 0.5),
        (inner, NAVY, 0.8),
    ):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(weight)
        canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)
    middle = outer + _BAND / 2
    corners = [(middle, middle), (width - middle, middle), (width - middle, height - middle), (middle, height - middle)]
    for here, there in zip(corners, [*corners[1:], corners[0]], strict=True):
        _weave(canvas, here, there)
    for corner in corners:
        _blossom(canvas, corner)
    canvas.restoreState()


def rosette(canvas: Canvas, centre: Point, radius: float) -> None:
    """Interlaced rings, as on banknotes, pale enough to write upon."""
    canvas.saveState()
    canvas.setStrokeColor(FAINT_GOLD)
    canvas.setLineWidth(0.35)
    path = canvas.beginPath()
    for reach, depth, petals, rings in ((1.0, 0.16, 15, 6), (0.66, 0.28, 10, 5), (0.34, 0.34, 5, 4)):
        for ring in range(rings):
            _ring(path, centre, radius * reach, depth, petals, 2 * math.pi * ring / rings)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def _weave(canvas: Canvas, here: Point, there: Point) -> None:
    """Four sine waves that cross each other, from one corner's blossom to the next."""
    length = math.dist(here, there)
    room = _BAND * 0.62
    usable = length - 2 * room
    waves = round(usable / (_BAND * 1.15))
    canvas.saveState()
    canvas.translate(*here)
    canvas.rotate(math.degrees(math.atan2(there[1] - here[1], there[0] - here[0])))
    canvas.translate(room, 0)
    for colour, weight, height in ((GOLD, 0.7, _BAND * 0.29), (PALE_GOLD, 0.5, _BAND * 0.16)):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(weight)
        path = canvas.beginPath()
        for sign in (1, -1):
            _wave(path, usable / waves / 2, waves * 2, height * sign)
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.setFillColor(NAVY)
    step = usable / waves / 2
    for n in range(waves * 2):
        canvas.circle(step * (n + 0.5), 0, 0.75, stroke=0, fill=1)
    canvas.restoreState()


def _wave(path: PDFPathObject, half: float, halves: int, height: float) -> None:
    """A sine wave along x from 0, as one Bézier curve a half wave (0.3642 makes it a sine within 1 %)."""
    path.moveTo(0, 0)
    for n in range(halves):
        top = height * 4 / 3 * (1 if n % 2 == 0 else -1)
        x = n * half
        path.curveTo(x + half * 0.3642, top, x + half * (1 - 0.3642), top, x + half, 0)


def _blossom(canvas: Canvas, centre: Point) -> None:
    """Five petals of the national flower's form around a dot."""
    canvas.saveState()
    canvas.translate(*centre)
    size = _BAND * 0.40
    for petal in range(5):
        canvas.saveState()
        canvas.rotate(90 + petal * 72)
        canvas.setFillColor(PALE_GOLD)
        canvas.setStrokeColor(GOLD)
        canvas.setLineWidth(0.5)
        path = canvas.beginPath()
        path.moveTo(size * 0.16, 0)
        path.curveTo(size * 0.35, size * 0.62, size * 0.95, size * 0.60, size, size * 0.12)
        path.curveTo(size * 0.95, size * 0.06, size * 0.95, -size * 0.06, size, -size * 0.12)
        path.curveTo(size * 0.95, -size * 0.60, size * 0.35, -size * 0.62, size * 0.16, 0)
        canvas.drawPath(path, stroke=1, fill=1)
        canvas.setLineWidth(0.35)
        canvas.line(size * 0.3, 0, size * 0.66, 0)
        canvas.restoreState()
    canvas.setFillColor(NAVY)
    canvas.circle(0, 0, size * 0.17, stroke=0, fill=1)
    canvas.restoreState()


def _ring(path: PDFPathObject, centre: Point, radius: float, depth: float, petals: int, turn: float) -> None:
    """A closed wavy ring as smooth curves through its points."""
    points = list(_points(centre, radius, depth, petals, turn))
    slopes = [_tangent(points, n) for n in range(len(points))]
    path.moveTo(*points[0])
    for n in range(len(points)):
        (x, y), (dx, dy) = points[n], slopes[n]
        (u, v), (du, dv) = points[(n + 1) % len(points)], slopes[(n + 1) % len(points)]
        path.curveTo(x + dx, y + dy, u - du, v - dv, u, v)
    path.close()


def _points(centre: Point, radius: float, depth: float, petals: int, turn: float) -> Iterator[Point]:
    count = petals * 6
    for n in range(count):
        angle = 2 * math.pi * n / count
        reach = radius * (1 - depth + depth * math.cos(petals * angle + turn))
        yield centre[0] + reach * math.sin(angle), centre[1] + reach * math.cos(angle)


def _tangent(points: list[Point], n: int) -> Point:
    """A third of the step between this point's neighbours: what a Bézier handle needs."""
    (a, b), (c, d) = points[n - 1], points[(n + 1) % len(points)]
    return (c - a) / 6, (d - b) / 6
