"""The buttons that move on, and the line above them that says what has been ordered and what it costs."""

from __future__ import annotations

from collections.abc import Sequence

from courses.kiosk import Control
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Piece, Text
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.strips import narrow
from kiosk_trainer.machine.words import joined
from language import NOTHING, Phrase, phrase

ACTION_MM = 22.0
LEAST_MM = 38.0
"""The least width of a button that moves on."""


class Sum:
    """How much is in the basket, and the sum: on one line, or on two where the width asks for it."""

    def __init__(self, hand: Hand, said: Phrase, total: int | None, width: int) -> None:
        self.hand = hand
        self.said = hand.says(said)
        self.word = hand.says(phrase("machine-total")) if total is not None else ""
        self.amount = hand.says(phrase("machine-amount", won=total)) if total is not None else ""
        parts = (said, phrase("machine-total"), phrase("machine-amount", won=total)) if total is not None else (said,)
        self.spoken = joined(parts)
        self.pad, self.between = hand.px(2), hand.px(3)
        self.said_w, self.word_w, self.amount_w = (
            hand.letters.width(text, hand.act, True) for text in (self.said, self.word, self.amount)
        )
        self.whole = self.said_w + self.word_w + self.amount_w + 2 * self.pad + 2 * self.between
        self.lines = 2 if self.said and self.amount and self.whole > width else 1

    @property
    def there(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.said or self.amount)

    @property
    def height(self) -> int:
        """Pixels of its lines."""
        return self.hand.height(self.hand.act, True) * self.lines + self.hand.px(1)

    def draw(self, box: Box) -> Piece:
        """What is in the basket at the left, the sum at the right, or below."""
        inner = box.inset(self.pad, 0)
        each = inner.h // self.lines
        first = Box(inner.x, inner.y, inner.w, each)
        last = Box(inner.x, inner.bottom - each, inner.w, each)
        texts: list[Text] = []
        if self.said:
            place = Box(first.x, first.y, min(self.said_w, first.w), first.h)
            texts.append(self.hand.letters.set(self.said, self.hand.act, place, "text", True, "left"))
        if self.amount:
            amount = Box(last.right - self.amount_w, last.y, self.amount_w, last.h)
            beside = self.said and self.lines == 1
            x = amount.x - self.between - self.word_w if beside else last.x
            word = Box(x, last.y, self.word_w, last.h)
            texts.append(self.hand.letters.set(self.word, self.hand.act, word, "text", True, "left"))
            texts.append(self.hand.letters.set(self.amount, self.hand.act, amount, "price", True, "right"))
        return Piece("total", "plain", box, tuple(texts), spoken=self.spoken)


Line = list[tuple[Control, int]]


class Actions:
    """The buttons that move on, quiet ones first, the one that leads on last and widest, with the sum by them."""

    def __init__(
        self, hand: Hand, found: Sequence[Control], total: int | None, width: int, said: Phrase = NOTHING
    ) -> None:
        self.hand = hand
        ordered = [c for c in found if c.kind != "primary"] + [c for c in found if c.kind == "primary"]
        self.sum = Sum(hand, said, total, width)
        whole = sum(self._width(c) + hand.gap for c in ordered)
        self.inline = bool(self.sum.there and ordered and whole + self.sum.whole + hand.px(6) <= width)
        room = width - (self.sum.whole + hand.gap if self.inline else 0)
        self.lines = self._lines(ordered, room)
        if len(self.lines) > 1 and (widths := narrow(hand, ordered, room)):
            self.lines = [list(zip(ordered, widths, strict=True))]

    def _width(self, control: Control) -> int:
        hand = self.hand
        wide = faces.natural(hand, control) + hand.px(6 if control.kind == "primary" else 3)
        return max(hand.px(LEAST_MM), wide)

    def _lines(self, ordered: Sequence[Control], room: int) -> list[Line]:
        gap = self.hand.gap
        lines: list[list[Control]] = []
        for control in ordered:
            if not lines or sum(self._width(c) + gap for c in (*lines[-1], control)) - gap > room:
                lines.append([])
            lines[-1].append(control)
        out = []
        for line in lines:
            widths = [min(room, self._width(c)) for c in line]
            spare = room - gap * (len(line) - 1) - sum(widths)
            leads = [n for n, c in enumerate(line) if c.kind == "primary"] or list(range(len(line)))
            for n in leads:
                widths[n] += spare // len(leads)
            out.append(list(zip(line, widths, strict=True)))
        return out

    def line_height(self, line: Line) -> int:
        """Pixels of one line of buttons."""
        return max(self.hand.tall(ACTION_MM), *(faces.needed(self.hand, c, w) or 0 for c, w in line))

    @property
    def height(self) -> int:
        """Pixels that all of it needs."""
        gap = self.hand.gap
        h = sum(self.line_height(line) + gap for line in self.lines)
        if self.sum.there and not self.inline:
            h += self.sum.height + gap
        return max(0, h - gap)

    def draw(self, box: Box) -> list[Piece]:
        """The sum above the buttons, or before the last of them."""
        out: list[Piece] = []
        gap, y = self.hand.gap, box.y
        if self.sum.there and not self.inline:
            out.append(self.sum.draw(Box(box.x, y, box.w, self.sum.height)))
            y += self.sum.height + gap
        for line in self.lines:
            h = self.line_height(line)
            x = box.x
            for n, (control, w) in enumerate(line):
                last = n == len(line) - 1
                if last and self.inline:
                    out.append(self.sum.draw(Box(x, y, self.sum.whole, h)))
                    x += self.sum.whole + gap
                w = box.right - x if last else w
                out.append(faces.piece(self.hand, control, Box(x, y, w, h)))
                x += w + gap
            y += h + gap
        return out
