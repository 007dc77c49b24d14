"""The border and the rosette of a certificate, drawn as curves: sharp at any size, a few kilobytes in the file."""

from __future__ import annotations

import io
import math
import zlib
from collections.abc import Iterator
from functools import cache
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from reports.papers.sheet import FAINT_GOLD, GOLD, MM, NAVY, PALE_GOLD

FRAME = "frame"
_BAND = 8.5 * MM
_MARGIN = 11 * MM
_RADIUS = 66 * MM
_RINGS = {15: (1.0, 0.16, 6), 10: (0.66, 0.28, 5), 5: (0.34, 0.34, 4)}
"""Petals of a ring: its reach in shares of the radius, how deep it waves, and how many are laid on one another."""
Point = tuple[float, float]
_Box = tuple[float, float, float, float]


def frame(canvas: Canvas, width: float, height: float) -> None:
    """Make border and rosette known to a file; each page draws them by the name FRAME."""
    for name, box, uses, packed in _parts(width, height):
        canvas._doc.addForm(name, _Kept(box, uses, packed))


class _Kept(PDFObject):  # type: ignore[misc]
    """A form that is the same in every file: worked out and packed once in a process."""

    __RefOnly__ = 1

    def __init__(self, box: _Box, uses: tuple[str, ...], packed: bytes) -> None:
        self.box, self.uses, self.packed = box, uses, packed

    def format(self, document: Any) -> bytes:
        """The form as the file holds it."""
        names = document.xobjDict(self.uses).format(document).decode("latin-1")
        box = " ".join(f"{edge:.3f}" for edge in self.box)
        head = f"<< /Type /XObject /Subtype /Form /FormType 1 /BBox [{box}] /Resources << /XObject {names} >> "
        return f"{head}/Filter /FlateDecode /Length {len(self.packed)} >>\nstream\n".encode() + (
            self.packed + b"\nendstream\n"
        )


@cache
def _parts(width: float, height: float) -> tuple[tuple[str, _Box, tuple[str, ...], bytes], ...]:
    """The forms that make up the frame: name, box, the forms it places, what it draws."""
    middle = _MARGIN + _BAND / 2
    across, up = round(width - 2 * middle, 3), round(height - 2 * middle, 3)
    parts: list[tuple[str, _Box, str]] = []
    for petals, (reach, depth, _) in _RINGS.items():
        radius = _RADIUS * reach
        box = (-radius, -radius, radius, radius)
        parts.append((f"ring-{petals}", box, _ring_operations(radius, depth, petals)))
    for name, length in (("across", across), ("up", up)):
        parts.append((name, (0, -_BAND, length, _BAND), _weave_operations(length)))
    uses = tuple(name for name, _, _ in parts)
    canvas = _scratch()
    _rosette(canvas, (width / 2, height / 2))
    _border(canvas, width, height, middle)
    whole = (FRAME, (0.0, 0.0, width, height), uses, _packed(str(canvas.getCurrentPageContent())))
    return (*((name, box, (), _packed(operations)) for name, box, operations in parts), whole)


def _packed(operations: str) -> bytes:
    return zlib.compress(operations.encode("latin-1"), 9)


def _rosette(canvas: Canvas, centre: Point) -> None:
    """Interlaced rings, as on banknotes, pale enough to write upon: each is the same ring turned a little further."""
    for petals, (_, _, rings) in _RINGS.items():
        for ring in range(rings):
            _place(canvas, f"ring-{petals}", centre, 360 * ring / rings / petals)


def _border(canvas: Canvas, width: float, height: float, middle: float) -> None:
    """A band of woven waves between two rules, with a blossom in each corner."""
    outer, inner = _MARGIN, _MARGIN + _BAND
    rules = ((outer, NAVY, 1.6), (outer + 2.4, GOLD, 0.5), (inner - 2.4, GOLD, 0.5), (inner, NAVY, 0.8))
    for inset, colour, weight in rules:
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(weight)
        canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)
    right, top = width - middle, height - middle
    for name, corner, turn in (
        ("across", (middle, middle), 0),
        ("up", (right, middle), 90),
        ("across", (right, top), 180),
        ("up", (middle, top), 270),
    ):
        _place(canvas, name, corner, turn)
        _blossom(canvas, corner)


def _place(canvas: Canvas, name: str, at: Point, turn: float) -> None:
    canvas.saveState()
    canvas.translate(*at)
    canvas.rotate(turn)
    canvas.doForm(name)
    canvas.restoreState()


def _ring_operations(radius: float, depth: float, petals: int) -> str:
    canvas = _scratch()
    canvas.setStrokeColor(FAINT_GOLD)
    canvas.setLineWidth(0.35)
    path = canvas.beginPath()
    _ring(path, radius, depth, petals)
    canvas.drawPath(path, stroke=1, fill=0)
    return str(canvas.getCurrentPageContent())


def _weave_operations(length: float) -> str:
    """Four sine waves that cross each other along x, with room for the corners' blossoms at both ends."""
    canvas = _scratch()
    room = _BAND * 0.62
    usable = length - 2 * room
    halves = 2 * round(usable / (_BAND * 1.15))
    step = usable / halves
    canvas.translate(room, 0)
    for colour, weight, height in ((GOLD, 0.7, _BAND * 0.29), (PALE_GOLD, 0.5, _BAND * 0.16)):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(weight)
        path = canvas.beginPath()
        for sign in (1, -1):
            _wave(path, step, halves, height * sign)
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.setFillColor(NAVY)
    for n in range(halves):
        canvas.circle(step * (n + 0.5), 0, 0.75, stroke=0, fill=1)
    return str(canvas.getCurrentPageContent())


def _scratch() -> Canvas:
    """A canvas to take operations from: what is the same in every file is worked out once."""
    return Canvas(io.BytesIO(), invariant=1)


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


def _ring(path: PDFPathObject, radius: float, depth: float, petals: int) -> None:
    """A closed wavy ring around the origin, as smooth curves through its points."""
    points = list(_points(radius, depth, petals))
    slopes = [_tangent(points, n) for n in range(len(points))]
    path.moveTo(*points[0])
    for n in range(len(points)):
        (x, y), (dx, dy) = points[n], slopes[n]
        (u, v), (du, dv) = points[(n + 1) % len(points)], slopes[(n + 1) % len(points)]
        path.curveTo(x + dx, y + dy, u - du, v - dv, u, v)
    path.close()


def _points(radius: float, depth: float, petals: int) -> Iterator[Point]:
    count = petals * 6
    for n in range(count):
        angle = 2 * math.pi * n / count
        reach = radius * (1 - depth + depth * math.cos(petals * angle))
        yield reach * math.sin(angle), reach * math.cos(angle)


def _tangent(points: list[Point], n: int) -> Point:
    """A third of the step between this point's neighbours: what a Bézier handle needs."""
    (a, b), (c, d) = points[n - 1], points[(n + 1) % len(points)]
    return (c - a) / 6, (d - b) / 6
