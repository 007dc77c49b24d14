"""Messages as on a telephone: what others wrote stands at the left, what one wrote oneself at the right."""

from __future__ import annotations

from functools import partial

from courses.kiosk import Area, Row
from kiosk_trainer.machine.boxes import Box, Picture, Piece, Text
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.words import joined

TONES = frozenset({"me", "them"})
WIDEST = 0.84
"""Share of the width that a bubble may have: the rest shows whose it is."""
PAD_MM = 3.0


def is_thread(area: Area) -> bool:
    """Whether an area's rows are messages."""
    return bool(area.rows) and all(row.tone in TONES and not row.controls for row in area.rows)


def bubbles(hand: Hand, area: Area, width: int) -> list[Block]:
    """A block for each message."""
    made = [_Bubble(hand, f"row:{area.id}:{n}", row, width) for n, row in enumerate(area.rows)]
    return [Block(bubble.height, bubble.height, partial(bubble.draw)) for bubble in made]


class _Bubble:
    """One message: who wrote it, where that is said, and the words."""

    def __init__(self, hand: Hand, key: str, row: Row, width: int) -> None:
        self.hand, self.key, self.row = hand, key, row
        self.who = hand.says(row.cells[0]) if len(row.cells) > 1 else ""
        self.words = hand.says(row.cells[-1])
        pad = hand.px(PAD_MM)
        self.side = hand.touch if row.picture else 0
        most = int(width * WIDEST) - 2 * pad - self.side
        letters = hand.letters
        wide = max(letters.width(self.words, hand.act, True), letters.width(self.who, hand.rest, True))
        lines = hand.lines(self.words, hand.act, True, most)
        self.inner = min(most, wide + hand.px(1))
        self.who_h = hand.height(hand.rest, True, hand.lines(self.who, hand.rest, True, most)) if self.who else 0
        self.words_h = hand.height(hand.act, True, lines)
        self.width = self.inner + 2 * pad + self.side
        self.height = max(self.who_h + self.words_h, self.side) + 2 * hand.px(1.4)

    def draw(self, box: Box) -> list[Piece]:
        """The message at its side."""
        hand, pad = self.hand, self.hand.px(PAD_MM)
        mine = self.row.tone == "me"
        bubble = Box(box.right - self.width if mine else box.x, box.y, self.width, box.h)
        inner = bubble.inset(pad, hand.px(1.4))
        pictures = (Picture(Box(inner.x, inner.y, self.side, inner.h), self.row.picture),) if self.side else ()
        x = inner.x + self.side
        role = f"bubble_{self.row.tone}_text"
        texts: list[Text] = []
        if self.who:
            name = Box(x, inner.y, self.inner, self.who_h)
            texts.append(hand.letters.set(self.who, hand.rest, name, role, True, "left"))
        words = Box(x, inner.y + self.who_h, self.inner, inner.h - self.who_h)
        texts.append(hand.letters.set(self.words, hand.act, words, role, True, "left"))
        surface = f"bubble_{self.row.tone}"
        return [Piece(self.key, surface, bubble, tuple(texts), pictures, spoken=joined(self.row.cells))]
