"""What layout says and the view draws: boxes, lines of text and pictures. Pixels, y running down from the top."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from courses.kiosk import Control
from language import NOTHING, Phrase

Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the glass; `x`, `y` is its upper left corner."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The first pixel to the right of the box."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The first pixel below the box."""
        return self.y + self.h

    def inset(self, across: int, down: int | None = None) -> Box:
        """The box without a margin of `across` (and `down`, by default the same) pixels on each side."""
        down = across if down is None else down
        return Box(self.x + across, self.y + down, max(0, self.w - 2 * across), max(0, self.h - 2 * down))

    def holds(self, other: Box) -> bool:
        """Whether `other` lies wholly inside."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom

    def gap(self, other: Box) -> int:
        """Pixels between the two, the larger of both directions; negative when they overlap."""
        across = max(self.x, other.x) - min(self.right, other.right)
        down = max(self.y, other.y) - min(self.bottom, other.bottom)
        return max(across, down)


def split(box: Box, shares: tuple[float, ...], gap: int) -> list[Box]:
    """`box` cut into columns by `shares`, with `gap` pixels between; the last one takes what rounding leaves."""
    room, total = box.w - gap * (len(shares) - 1), sum(shares)
    out, x = [], box.x
    for n, share in enumerate(shares):
        w = box.right - x if n == len(shares) - 1 else int(room * share / total)
        out.append(Box(x, box.y, w, box.h))
        x += w + gap
    return out


@dataclass(frozen=True, slots=True)
class Text:
    """Lines set at a font size in pixels; `role` is the skin's name for their colour; `ink` their height in mm."""

    box: Box
    lines: tuple[str, ...]
    size: int
    role: str = "text"
    bold: bool = False
    align: Align = "center"
    ink: float = 12.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its spec of the drawing kit, as large as fits the box."""

    box: Box
    spec: str
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing to draw: a surface with texts and pictures on it, and the control that it is, if it is one.

    `surface` is the skin's name for how it looks; `turn` makes it a button of the view itself, which shows another
    page of a region without the kiosk knowing; `spoken` is what the voice says of it.
    """

    key: str
    surface: str
    box: Box
    texts: tuple[Text, ...] = ()
    pictures: tuple[Picture, ...] = ()
    control: Control | None = None
    turn: tuple[str, int] | None = None
    spoken: Phrase = NOTHING

    @property
    def touchable(self) -> bool:
        """Whether a finger can act on it."""
        return self.turn is not None or (self.control is not None and self.control.enabled)


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole screen. `pages` tells for each region that does not fit: its pages, and the one that is shown.

    `elsewhere` maps controls on pages not shown to (region, page).
    """

    width: int
    height: int
    pieces: tuple[Piece, ...]
    pages: tuple[tuple[str, int, int], ...] = ()
    elsewhere: tuple[tuple[str, tuple[str, int]], ...] = ()

    def piece(self, id: str) -> Piece | None:
        """The piece of the control called `id`, if it is shown."""
        return next((p for p in self.pieces if p.control is not None and p.control.id == id), None)

    def shifted(self, x: int, y: int) -> Layout:
        """The same layout moved by whole pixels."""
        return replace(self, pieces=tuple(moved(p, x, y) for p in self.pieces))


def moved(piece: Piece, x: int, y: int) -> Piece:
    """`piece` and all that is on it, moved by whole pixels."""

    def at(box: Box) -> Box:
        return Box(box.x + x, box.y + y, box.w, box.h)

    return replace(
        piece,
        box=at(piece.box),
        texts=tuple(replace(t, box=at(t.box)) for t in piece.texts),
        pictures=tuple(replace(p, box=at(p.box)) for p in piece.pictures),
    )
