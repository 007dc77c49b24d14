"""Lines of cells: a basket with its small buttons, an order check, facts about a bus."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Literal

from courses.kiosk import Area, Control, Row
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Picture, Piece, Text
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.words import joined
from language import Phrase

Way = Literal["line", "beside", "under", "below", "stack"]
"""How a row is set.

line: all in one; beside: a long second cell beside the first; under: the other cells under the first, buttons beside
both; below: the other cells and the buttons under the first; stack: each on lines of their own.
"""

WAYS: tuple[Way, ...] = ("line", "beside", "under", "below", "stack")
PAD_MM = 3.0
COUNT_MM = 13.0


def rows(hand: Hand, area: Area, width: int, mm: float = 0.0) -> list[Block]:
    """A block for each line, its text `mm` high; all lines of an area are set in the first way that fits them all."""
    lines = [_Line(hand, f"row:{area.id}:{n}", row, width, mm or hand.act) for n, row in enumerate(area.rows)]
    way = max((line.way() for line in lines), key=WAYS.index, default="line")
    columns = _columns(lines)
    if way == "line" and not all(line.fits_columns(columns) for line in lines):
        way = "under"
    if way == "under" and all(line.pair for line in lines):
        first = max(line.wide(line.cells[0]) for line in lines) + hand.px(4)
        if all(line.stands_beside(first) for line in lines):
            way, columns = "beside", [first]
    out = []
    for line in lines:
        line.columns = columns
        least = line.height(way)
        out.append(Block(least, least, partial(line.draw, way), tuple(c.id for c in line.row.controls)))
    return out


def _columns(lines: Sequence[_Line]) -> list[int]:
    """Widths of the cells after the first, the widest of each column."""
    count = max((len(line.others) for line in lines), default=0)
    return [max(line.wide(line.others[n]) for line in lines if n < len(line.others)) for n in range(count)]


def stepper(row: Row) -> bool:
    """Whether a line has a minus and a plus: its count then stands between them."""
    return sum(bool(faces.sign_of(c)) for c in row.controls) == 2 and len(row.cells) > 1


class _Line:
    """One row on its way into boxes."""

    def __init__(self, hand: Hand, key: str, row: Row, width: int, mm: float) -> None:
        self.hand, self.row, self.mm, self.key = hand, row, mm, key
        self.pad = hand.px(1.4 if row.controls else 0.5)
        self.cells = [hand.says(cell) for cell in row.cells] or [""]
        self.count = self.cells[1] if stepper(row) else ""
        self.others = self.cells[2:] if self.count else self.cells[1:]
        self.under = " · ".join(self.others)
        self.pair = len(self.cells) == 2 and not row.controls
        self.count_w = max(hand.px(COUNT_MM), self.wide(self.count) + hand.px(2)) if self.count else 0
        self.side = hand.touch + hand.px(2) if row.picture else 0
        self.inner = width - 2 * hand.px(PAD_MM) - self.side
        self.groups = self._groups()
        self.buttons = sum(w + hand.gap for w in map(self._group_width, self.groups))
        self.columns: list[int] = []

    def wide(self, text: str) -> int:
        """Pixels of a text in one line."""
        return self.hand.letters.width(text, self.mm, True)

    def _groups(self) -> list[list[Control]]:
        """Buttons that stay together: minus and plus with the count between them."""
        out: list[list[Control]] = []
        for control in self.row.controls:
            signs = bool(self.count and out and faces.sign_of(control) and faces.sign_of(out[-1][-1]))
            if signs:
                out[-1].append(control)
            else:
                out.append([control])
        return out

    def _group_width(self, group: Sequence[Control]) -> int:
        hand = self.hand
        inside = self.count_w + hand.gap if len(group) > 1 else 0
        return sum(faces.natural(hand, c) for c in group) + inside

    def _shelves(self) -> list[list[list[Control]]]:
        """Groups of buttons on as many lines as the row's width asks for."""
        out: list[list[list[Control]]] = []
        for group in self.groups:
            used = sum(self._group_width(g) + self.hand.gap for g in out[-1]) if out else 0
            if not out or used + self._group_width(group) > self.inner + self.side:
                out.append([])
            out[-1].append(group)
        return out

    def way(self) -> Way:
        """The first way in which the row fits."""
        hand, room = self.hand, self.inner - self.buttons
        others = sum(self.wide(c) + hand.px(4) for c in self.others)
        if self.wide(self.cells[0]) + others <= room:
            return "line"
        whole = all(hand.letters.whole(c, self.mm, True, room) for c in (self.cells[0], *self.others))
        if whole and room >= self.inner * 0.42:
            return "under"
        return "below" if hand.letters.whole(self.under, self.mm, True, room) and room > 0 else "stack"

    def fits_columns(self, columns: Sequence[int]) -> bool:
        """Whether the first cell has room before the columns of all lines."""
        others = sum(w + self.hand.px(4) for w in columns[: len(self.others)])
        return self.wide(self.cells[0]) + others <= self.inner - self.buttons

    def stands_beside(self, first: int) -> bool:
        """Whether the second cell can stand beside a first column of this width with no word broken."""
        room = self.inner - first
        return room > self.inner * 0.4 and self.hand.letters.whole(self.cells[1], self.mm, True, room)

    def _high(self, text: str, bold: bool, width: int) -> int:
        return self.hand.height(self.mm, bold, self.hand.lines(text, self.mm, bold, width)) if text else 0

    def height(self, way: Way) -> int:
        """Pixels that the row needs."""
        hand = self.hand
        shelf = hand.touch if self.row.controls else 0
        least = hand.touch if self.side else 0
        match way:
            case "line":
                high = max(hand.height(self.mm, True), shelf)
            case "beside":
                first = self._high(self.cells[0], True, self.columns[0])
                high = max(first, self._high(self.cells[1], True, self.inner - self.columns[0]))
            case "under":
                room = self.inner - self.buttons
                high = max(self._high(self.cells[0], True, room) + self._high(self.under, False, room), shelf)
            case "below":
                under = self._high(self.under, False, self.inner - self.buttons)
                high = self._high(self.cells[0], True, self.inner) + hand.gap + max(under, shelf)
            case "stack":
                shelves = len(self._shelves()) * (hand.touch + hand.gap)
                words = self._high(self.cells[0], True, self.inner) + self._high(self.under, False, self.inner)
                high = words + shelves
        return max(high, least) + 2 * self.pad

    def draw(self, way: Way, box: Box) -> list[Piece]:
        """The row in its box."""
        hand = self.hand
        inner = box.inset(hand.px(PAD_MM), self.pad)
        left = inner.x + self.side
        pictures = (Picture(Box(inner.x, inner.y, hand.touch, inner.h), self.row.picture),) if self.side else ()
        words = Box(left, inner.y, inner.right - left, inner.h)
        shelves = [(inner, self.groups)]
        match way:
            case "line":
                texts = self._line(Box(left, inner.y, words.w - self.buttons, inner.h))
            case "beside":
                second = Box(left + self.columns[0], inner.y, words.w - self.columns[0], inner.h)
                texts = [
                    self._set(self.cells[0], Box(left, inner.y, self.columns[0], inner.h)),
                    self._set(self.cells[1], second),
                ]
            case "under":
                texts = self._pair(Box(left, inner.y, words.w - self.buttons, inner.h), True)
            case "below":
                first = self._high(self.cells[0], True, words.w)
                shelf = Box(inner.x, inner.y + first + hand.gap, inner.w, inner.h - first - hand.gap)
                texts = [self._set(self.cells[0], Box(left, inner.y, words.w, first))]
                if self.under:
                    under = Box(left, shelf.y, words.w - self.buttons, shelf.h)
                    texts.append(self._set(self.under, under, bold=False))
                shelves = [(shelf, self.groups)]
            case "stack":
                texts = self._pair(words, False)
                lines = self._shelves()
                each = hand.touch + hand.gap
                top = inner.bottom - len(lines) * each + hand.gap
                shelves = [(Box(inner.x, top + n * each, inner.w, hand.touch), g) for n, g in enumerate(lines)]
        line = Piece(self.key, "row", box, tuple(t for t in texts if t.lines != ("",)), pictures, spoken=self._spoken())
        return [line, *(p for shelf, groups in shelves for p in self._buttons(shelf, groups))]

    def _spoken(self) -> Phrase:
        return joined(self.row.cells)

    def _set(self, text: str, box: Box, bold: bool = True, right: bool = False) -> Text:
        role = "off_text" if self.row.tone == "sold_out" else "text"
        return self.hand.letters.set(text, self.mm, box, role, bold, "right" if right else "left")

    def _line(self, room: Box) -> list[Text]:
        """All cells in one line, the later ones in their columns at the right."""
        x, texts = room.right, []
        for cell, w in zip(reversed(self.others), reversed(self.columns[: len(self.others)]), strict=True):
            texts.append(self._set(cell, Box(x - w, room.y, w, room.h), right=True))
            x -= w + self.hand.px(4)
        return [self._set(self.cells[0], Box(room.x, room.y, x - room.x, room.h)), *texts]

    def _pair(self, room: Box, middle: bool) -> list[Text]:
        """The first cell with the others under it, in the middle of `room` or at its top."""
        first, under = self._high(self.cells[0], True, room.w), self._high(self.under, False, room.w)
        top = room.y + ((room.h - first - under) // 2 if middle else 0)
        texts = [self._set(self.cells[0], Box(room.x, top, room.w, first))]
        if self.under:
            texts.append(self._set(self.under, Box(room.x, top + first, room.w, under), bold=False))
        return texts

    def _buttons(self, shelf: Box, groups: Sequence[Sequence[Control]]) -> list[Piece]:
        """Buttons against the right edge, the count between minus and plus."""
        hand = self.hand
        x = shelf.right - sum(self._group_width(g) + hand.gap for g in groups) + hand.gap
        y = shelf.y + (shelf.h - hand.touch) // 2
        out: list[Piece] = []
        for group in groups:
            for n, control in enumerate(group):
                if n:
                    place = Box(x - hand.gap // 2, y, self.count_w, hand.touch)
                    text = hand.letters.set(self.count, self.mm, place, "text", True)
                    out.append(Piece(f"{self.key}:count", "plain", place, (text,), spoken=self.row.cells[1]))
                    x += self.count_w
                w = faces.natural(hand, control)
                out.append(faces.piece(hand, control, Box(x, y, w, hand.touch)))
                x += w + hand.gap
        return out
