"""Cells of a ruled table on paper: a box, and words that fit it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from reportlab.lib.colors import Color

from reports.fonts import Face
from reports.papers.sheet import INK, MM, RULE, TINT, Block, Sheet, broken, fitted
from reports.tagging import Scope

Item = TypeVar("Item")
_SMALLEST, _LEADING = 6.8, 1.25
"""Points of words in a narrow cell, and their lines' distance in sizes."""


def box(sheet: Sheet, x: float, y: float, width: float, height: float, fill: Color | None = None) -> None:
    """A ruled cell, its lower left corner at x, y."""
    sheet.canvas.setStrokeColor(RULE)
    sheet.canvas.setLineWidth(0.6)
    if fill is not None:
        sheet.canvas.setFillColor(fill)
    sheet.canvas.rect(x, y, width, height, stroke=1, fill=int(fill is not None))


def words(
    sheet: Sheet, x: float, y: float, width: float, height: float, text: str,
    size: float = 10, bold: bool = False, left: bool = False, colour: Color = INK,
) -> None:  # fmt: skip
    """Words in the middle of a cell (or at its left), at most `size` points and as small as the cell demands."""
    face = sheet.faces.bold if bold else sheet.faces.regular
    block = _filling(text, face, width - 2 * MM, height, size)
    foot = y + height / 2 + (len(block.lines) - 1) * block.leading / 2 - block.size * 0.36
    sheet.block(x if left else x + width / 2, foot, block, face, colour, centre=not left)


@lru_cache(maxsize=512)
def _filling(text: str, face: Face, width: float, height: float, size: float) -> Block:
    """As large as `size` and the cell allow, in few lines rather than many where that costs little."""
    best = Block((), 0, 0)
    for rows in range(1, max(1, int(height / (_SMALLEST * _LEADING))) + 1):
        largest = min(size, height / rows / _LEADING)
        while largest >= _SMALLEST and len(broken(text, face, width, largest)) > rows:
            largest -= 0.25
        if largest >= max(_SMALLEST, best.size * 1.08):
            best = Block(broken(text, face, width, largest), largest, largest * _LEADING)
    return best if best.lines else fitted(text, face, width, min(size, height / 2 / _LEADING), 5)


def cell(
    sheet: Sheet, x: float, y: float, width: float, height: float, text: str, size: float = 10.5, left: bool = False,
    head: Scope = "", colour: Color = INK, columns: int = 1, bold: bool = False,
) -> None:  # fmt: skip
    """A box with words, as a cell of the table that is open; `head` says what a cell is the head of."""
    box(sheet, x, y, width, height, TINT if head else None)
    canvas = sheet.canvas
    part = canvas.part("TH" if head else "TD", scope=head, columns=columns)
    if text:
        with canvas.content(part):
            words(
                sheet,
                x + 1.5 * MM * left,
                y,
                width - 2 * MM * left,
                height,
                text,
                size,
                bool(head) or bold,
                left,
                colour,
            )


def places(left: float, widths: Sequence[float]) -> Iterator[tuple[float, float]]:
    """Left edge and width of each column."""
    for width in widths:
        yield left, width
        left += width


def batches(items: Sequence[Item], size: int) -> list[tuple[Item, ...]]:
    """The items in groups of `size`; no items are one empty group: an empty form is still a form."""
    return [tuple(items[n : n + size]) for n in range(0, len(items), size)] or [()]
