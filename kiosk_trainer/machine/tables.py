"""Lines of cells: a basket with its small buttons, an order check, a board of buses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Literal

from courses.kiosk import Area, Row
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Picture, Piece, Text
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.words import joined, spoken

Way = Literal["line", "beside", "under", "below"]
"""How a row is set: all in one line; a long second cell beside the first; other cells under it; buttons below too."""

WAYS: tuple[Way, ...] = ("line", "beside", "under", "below")
PAD_MM = 3.0


def stepper(row: Row) -> bool:
    """Whether a line has a minus and a plus: its count then stands between them."""
    return sum(bool(faces.sign_of(c)) for c in row.controls) == 2 and len(row.cells) > 1


def rows(hand: Hand, area: Area, width: int, mm: float = 0.0) -> list[Block]:
    """A block for each line, its text `mm` high; all lines of an area are set in the first way that fits them all."""
    lines = [_Line(hand, area, n, row, width, mm or hand.act) for n, row in enumerate(area.rows)]
    way = max((line.way() for line in lines), key=WAYS.index, default="line")
    columns = _columns(hand, lines)
    if way == "beside" or (way == "under" and all(line.pair for line in lines)):
        way = "beside"
        columns = [max(hand.letters.width(line.cells[0], line.mm, True) for line in lines) + hand.px(4)]
        if any(not line.beside(columns[0]) for line in lines):
            way = "under"
    for line in lines:
        line.columns = columns
    out = []
    for line in lines:
        least = line.height(way)
        ids = tuple(c.id for c in line.row.controls)
        out.append(Block(least, least, partial(line.draw, way), ids))
    return out


def _columns(hand: Hand, lines: Sequence[_Line]) -> list[int]:
    """Widths of the cells after the first, the widest of each column."""
    count = max((len(line.others) for line in lines), default=0)
    return [
        max(hand.letters.width(line.others[n], line.mm, True) for line in lines if n < len(line.others))
        for n in range(count)
    ]


class _Line:
    """One row on its way into boxes."""

    def __init__(self, hand: Hand, area: Area, n: int, row: Row, width: int, mm: float) -> None:
        self.hand, self.row, self.mm = hand, row, mm
        self.pad = hand.px(1.4 if row.controls else 0.5)
        self.key = f"row:{area.id}:{n}"
        self.cells = [hand.says(cell) for cell in row.cells] or [""]
        self.count = self.cells[1] if stepper(row) else ""
        self.others = self.cells[2:] if self.count else self.cells[1:]
        self.count_w = max(hand.px(13), hand.letters.width(self.count, self.mm, True) + hand.px(2)) if self.count else 0
        self.side = hand.touch + hand.px(2) if row.picture else 0
        self.buttons = sum(faces.natural(hand, c) + hand.gap for c in row.controls)
        self.buttons += self.count_w
        self.inner = width - 2 * hand.px(PAD_MM) - self.side
        self.line_h = hand.height(self.mm, True)
        self.columns: list[int] = []
        self.pair = len(self.cells) == 2 and not row.controls

    def way(self) -> Way:
        """The first way in which the row fits."""
        hand, room = self.hand, self.inner - self.buttons
        others = sum(hand.letters.width(c, self.mm, True) + hand.px(4) for c in self.others)
        if hand.letters.width(self.cells[0], self.mm, True) + others <= room:
            return "line"
        whole = all(hand.letters.whole(c, self.mm, True, room) for c in (self.cells[0], *self.others))
        return "under" if whole and room >= self.inner * 0.42 else "below"

    def beside(self, first: int) -> bool:
        """Whether the second cell can stand beside a first column of this width with no word broken."""
        room = self.inner - first
        return self.pair and room > self.inner * 0.4 and self.hand.letters.whole(self.cells[1], self.mm, True, room)

    def _words(self, way: Way) -> tuple[int, int, int]:
        """Width of the words, height of the first cell, height of what stands under it."""
        hand = self.hand
        room = self.inner - (self.buttons if way == "under" else 0)
        first = self.line_h * hand.lines(self.cells[0], self.mm, True, room)
        under_w = room - (self.buttons if way == "below" else 0)
        text = " · ".join(self.others)
        under = hand.height(self.mm, False, hand.lines(text, self.mm, False, under_w)) if text else 0
        return room, first, under

    def height(self, way: Way) -> int:
        """Pixels that the row needs."""
        hand = self.hand
        pad = 2 * self.pad
        buttons = hand.touch if self.row.controls else 0
        picture = hand.touch if self.side else 0
        if way == "line":
            return max(self.line_h, buttons, picture) + pad
        if way == "beside":
            lines = self.hand.lines(self.cells[1], self.mm, True, self.inner - self.columns[0])
            return max(self.line_h * lines, picture) + pad
        _, first, under = self._words(way)
        if way == "under":
            return max(first + under, buttons, picture) + pad
        return max(first + hand.px(0.6) + max(buttons, under), picture) + pad

    def draw(self, way: Way, box: Box) -> list[Piece]:
        """The row in its box."""
        hand, columns = self.hand, self.columns
        inner = box.inset(hand.px(PAD_MM), self.pad)
        pictures: list[Picture] = []
        if self.side:
            pictures.append(Picture(Box(inner.x, inner.y, hand.touch, inner.h), self.row.picture))
        left = inner.x + self.side
        role = "off_text" if self.row.tone == "sold_out" else "text"
        texts: list[Text] = []
        shelf = inner
        if way == "line":
            x = inner.right - self.buttons
            for cell, w in zip(reversed(self.others), reversed(columns[: len(self.others)]), strict=True):
                texts.append(hand.letters.set(cell, self.mm, Box(x - w, inner.y, w, inner.h), role, True, "right"))
                x -= w + hand.px(4)
            first = Box(left, inner.y, x - left, inner.h)
        elif way == "beside":
            first = Box(left, inner.y, columns[0], inner.h)
            second = Box(first.right, inner.y, inner.right - first.right, inner.h)
            texts.append(hand.letters.set(self.cells[1], self.mm, second, role, True, "left"))
        else:
            room, first_h, under_h = self._words(way)
            if way == "under":
                top = inner.y + (inner.h - first_h - under_h) // 2
                under = Box(left, top + first_h, room, under_h)
            else:
                top = inner.y
                shelf = Box(inner.x, inner.y + first_h, inner.w, inner.h - first_h)
                under = Box(left, shelf.y, room - self.buttons, shelf.h)
            first = Box(left, top, room, first_h)
            if self.others:
                text = " · ".join(self.others)
                texts.append(hand.letters.set(text, self.mm, under, role, False, "left"))
        if self.cells[0]:
            texts.insert(0, hand.letters.set(self.cells[0], self.mm, first, role, True, "left"))
        line = Piece(self.key, "row", box, tuple(texts), tuple(pictures), spoken=joined(self.row.cells))
        return [line, *self._buttons(shelf)]

    def _buttons(self, shelf: Box) -> list[Piece]:
        """The row's buttons from the right, the count between minus and plus."""
        hand, x, signs = self.hand, shelf.right, 0
        out: list[Piece] = []
        for control in reversed(self.row.controls):
            w = faces.natural(hand, control)
            box = Box(x - w, shelf.y + (shelf.h - hand.touch) // 2, w, hand.touch)
            out.append(faces.piece(hand, control, box))
            x = box.x - hand.gap
            signs += bool(faces.sign_of(control))
            if self.count and signs == 1:
                place = Box(x - self.count_w + hand.gap // 2, box.y, self.count_w, box.h)
                text = hand.letters.set(self.count, self.mm, place, "text", True)
                out.append(Piece(f"{self.key}:count", "plain", place, (text,), spoken=self.row.cells[1]))
                x, signs = x - self.count_w, 2
        return out[::-1]


BOARD_PAD_MM = 0.8


def list_line(hand: Hand) -> int:
    """Height of a line of a board: two lines of text."""
    return hand.height(hand.act, True, 2) + 2 * hand.px(BOARD_PAD_MM)


def board(hand: Hand, area: Area, width: int) -> list[Block]:
    """A board of buses: dark, with each route's number in its colour, as at a stop. A whole line is one button."""
    inner = width - 2 * hand.px(PAD_MM)
    texts = [[hand.says(cell) for cell in row.cells] for row in area.rows]
    routes = [_route(hand, row) for row in area.rows]
    pill = max((hand.letters.width(route, hand.act, True) for route in routes), default=0) + hand.px(5)
    texts = [cells if row.controls else cells[1:] for row, cells in zip(area.rows, texts, strict=True)]
    lead = max((hand.letters.width(cells[0], hand.act, True) for cells in texts if len(cells) > 1), default=0)
    left = pill + hand.px(3) + lead + (hand.px(3) if lead else 0)
    one = all(sum(hand.letters.width(c, hand.act, True) + hand.px(5) for c in t[1:]) <= inner - left for t in texts)
    out = []
    for n, (row, cells) in enumerate(zip(area.rows, texts, strict=True)):
        count = 1 if one else sum(hand.lines(c, hand.act, True, inner - left) for c in cells[1:])
        least = max(hand.height(hand.act, True, max(1, count)), hand.touch) + 2 * hand.px(BOARD_PAD_MM)
        draw = partial(_board_line, hand, f"row:{area.id}:{n}", row, cells, (one, pill, lead))
        out.append(Block(least, max(least, hand.px(34)), draw, tuple(c.id for c in row.controls)))
    return out


def _route(hand: Hand, row: Row) -> str:
    return hand.says(row.controls[0].label) if row.controls else hand.says(row.cells[0]) if row.cells else ""


def _board_line(hand: Hand, key: str, row: Row, cells: list[str], way: tuple[bool, int, int], box: Box) -> list[Piece]:
    one, pill_w, lead = way
    inner = box.inset(hand.px(PAD_MM), hand.px(BOARD_PAD_MM))
    pill_h = hand.height(hand.act, True) + hand.px(3)
    pill = Box(inner.x, inner.y + (inner.h - pill_h) // 2, pill_w, pill_h)
    x = pill.right + hand.px(3)
    texts: list[Text] = []
    if lead and cells:
        texts.append(hand.letters.set(cells[0], hand.act, Box(x, inner.y, lead, inner.h), "board_kind", True, "left"))
        x += lead + hand.px(3)
    room = Box(x, inner.y, inner.right - x, inner.h)
    rest = cells[1:] if lead else cells
    if one and rest:
        w = room.w // len(rest)
        places = [Box(room.x + n * w, room.y, w, room.h) for n in range(len(rest))]
    else:
        heights = [hand.height(hand.act, True, hand.lines(c, hand.act, True, room.w)) for c in rest]
        tops = [room.y + (room.h - sum(heights)) // 2 + sum(heights[:n]) for n in range(len(rest))]
        places = [Box(room.x, top, room.w, h) for top, h in zip(tops, heights, strict=True)]
    for n, (cell, place) in enumerate(zip(rest, places, strict=True)):
        texts.append(hand.letters.set(cell, hand.act, place, "board_text" if n == 0 else "board_next", True, "left"))
    control = row.controls[0] if row.controls else None
    said = spoken(control) if control else joined(row.cells)
    line = Piece(control.id if control else key, "board", box, tuple(texts), control=control, spoken=said)
    route = hand.letters.set(_route(hand, row), hand.act, pill, "route_text", True)
    return [line, Piece(f"{key}:route", f"route_{row.tone or 'plain'}", pill, (route,))]
