"""What lies outside the glass, where there is much of it beside a list that needs room as well: a shopper's goods."""

from __future__ import annotations

from collections.abc import Sequence

from courses.kiosk import Control
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Piece, split
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.hand import Hand

LOW_MM, LOW_LYING_MM = 220.0, 150.0
"""Below this height the glass has no room for a list and for things beside it: they share the pages of one body."""

PICTURE_MM, LEAST_PICTURE_MM = 26.0, 16.0
"""Height of a thing's picture above its name, as it is wanted and at least."""


def crowded(hand: Hand, found: Sequence[Control], room: Box, lying: bool) -> bool:
    """Whether `room` is too low for both, or too narrow for the names of things side by side."""
    if room.h < hand.px(LOW_LYING_MM if lying else LOW_MM):
        return True
    if lying:
        return False
    least = (height(hand, found, room.w - hand.px(8), 3, LEAST_PICTURE_MM) + hand.gap) * -(-len(found) // 3)
    return least + hand.px(28) > room.h // 2


def height(hand: Hand, found: Sequence[Control], width: int, columns: int, picture: float = PICTURE_MM) -> int:
    """Height of one strip of things side by side, their names below their pictures."""
    each = (width - hand.gap * (columns - 1)) // columns
    names = hand.height(hand.act, True, faces.even_buttons(hand, found, each).lines)
    return names + hand.px(picture + 4)


def strips(hand: Hand, found: Sequence[Control], width: int) -> list[Block]:
    """Things in strips that can stand on different pages, as many side by side as leave their words whole."""
    columns = next((n for n in (3, 2) if _whole(hand, found, (width - hand.gap * (n - 1)) // n)), 1)
    least = height(hand, found, width, columns, LEAST_PICTURE_MM)
    out = []
    for start in range(0, len(found), columns):
        strip = tuple(found[start : start + columns])

        def draw(box: Box, strip: tuple[Control, ...] = strip) -> list[Piece]:
            cells = split(box, (1.0,) * columns, hand.gap)
            even = faces.even_buttons(hand, strip, cells[0].w)
            return [faces.piece(hand, c, cell, even) for c, cell in zip(strip, cells, strict=False)]

        out.append(Block(least, least + hand.px(PICTURE_MM - LEAST_PICTURE_MM), draw, tuple(c.id for c in strip)))
    return out


def _whole(hand: Hand, found: Sequence[Control], width: int) -> bool:
    inner = width - 2 * hand.px(faces.PAD_MM)
    return all(hand.letters.whole(hand.says(c.label), hand.act, True, inner) for c in found)
