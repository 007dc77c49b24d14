"""Pictures of the drawing kit on paper: made into pixels once a file, the same each time."""

from __future__ import annotations

import io
from functools import lru_cache

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from resvg_py import svg_to_bytes

from courses.pictures import svg

PIXELS_PER_POINT = 3.0
"""216 dots an inch: edges are smooth at arm's length, and a card stays a small file."""


def put(canvas: Canvas, spec: str, x: float, y: float, side: float) -> None:
    """The picture called `spec` with its lower left corner at x, y; `side` in points."""
    canvas.drawImage(ImageReader(io.BytesIO(_png(spec, round(side * PIXELS_PER_POINT)))), x, y, side, side, mask="auto")


@lru_cache(maxsize=128)
def _png(spec: str, side: int) -> bytes:
    return bytes(svg_to_bytes(svg_string=svg(spec), width=side, height=side, skip_system_fonts=True))
