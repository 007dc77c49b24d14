"""Lines of cells: a basket with its small buttons, an order check, a board of buses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from courses.kiosk import Area, Control, Row
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Picture, Piece, Text
from kiosk_trainer.machine.faces import Hand
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.words import joined
from language import Phrase

LESS, MORE = ("minus", "less"), ("plus", "more")


def stepper(row: Row) -> tuple[Control, Control] | None:
    """The minus and the plus of a line, when it has both."""
    less = next((c for c in row.controls if c.id.rpartition(":")[2] in LESS or c.id.partition(":")[0] in LESS), None)
    more = next((c for c in row.controls if c.id.rpartition(":")[2] in MORE or c.id.partition(":")[0] in MORE), None)
    return (less, more) if less and more else None


def rows(hand: Hand, area: Area, width: int) -> list[Block]:
    """A block for each line; all lines of an area are set in the same way, the first of three that fits them all."""
    plans = [_plan(hand, row, width) for row in area.rows]
    way = max((p[0] for p in plans), default=0)
    columns = _columns(hand, area.rows)
    out = []
    for n, row in enumerate(area.rows):
        least = _height(hand, row, width, way)
        ids = tuple(c.id for c in row.controls)
        out.append(Block(least, least, partial(_draw, hand, area, n, row, way, columns), ids))
    return out


def _cells(hand: Hand, row: Row) -> list[str]:
    return [hand.says(cell) for cell in row.cells]


def _columns(hand: Hand, lines: Sequence[Row]) -> list[int]:
    """Widths of the cells after the first, the widest of each column."""
    count = max((len(r.cells) for r in lines), default=0)
    return [
        max((hand.letters.width(_cells(hand, r)[n], hand.act, True) for r in lines if n < len(r.cells)), default=0)
        + hand.px(1)
        for n in range(1, count)
    ]


def _buttons(hand: Hand, row: Row) -> int:
    """Width of a line's small buttons with the number between minus and plus."""
    if not row.controls:
        return 0
    width = sum(_width(hand, c) for c in row.controls) + hand.gap * len(row.controls)
    if stepper(row) and len(row.cells) > 1:
        width += max(hand.px(14), hand.letters.width(hand.says(row.cells[1]), hand.act, True) + hand.px(2))
    return width


def _width(hand: Hand, control: Control) -> int:
    if control.kind == "small":
        return hand.touch
    return hand.letters.width(hand.says(control.label), hand.act, True) + hand.px(6)


def _others(hand: Hand, row: Row) -> list[str]:
    """Cells that stand as text after the first: the count goes between minus and plus."""
    cells = _cells(hand, row)[1:]
    return cells[1:] if stepper(row) else cells


def _side(hand: Hand, row: Row) -> int:
    return hand.touch + hand.px(2) if row.picture else 0


def _plan(hand: Hand, row: Row, width: int) -> tuple[int, int]:
    """The first way that fits: 0 all in one line, 1 the other cells below the first, 2 buttons below too."""
    room = width - hand.px(6) - _side(hand, row) - _buttons(hand, row)
    cells = _cells(hand, row)
    if not cells:
        return 0, room
    others = sum(hand.letters.width(c, hand.act, True) + hand.px(4) for c in _others(hand, row))
    if hand.letters.width(cells[0], hand.act, True) + others <= room:
        return 0, room
    below = all(hand.letters.whole(c, hand.act, True, room) for c in _others(hand, row))
    if room >= width * 0.4 and hand.letters.whole(cells[0], hand.act, True, room) and below:
        return 1, room
    return 2, width - hand.px(6) - _side(hand, row)


def _height(hand: Hand, row: Row, width: int, way: int) -> int:
    cells = _cells(hand, row)
    pad = 2 * hand.px(1.6)
    line = hand.height(hand.act, True)
    buttons = hand.touch if row.controls else 0
    if way == 0 or not cells:
        return max(line, buttons, hand.touch if row.picture else 0) + pad
    room = width - hand.px(6) - _side(hand, row) - (_buttons(hand, row) if way == 1 else 0)
    first = line * hand.lines(cells[0], hand.act, True, room)
    text = " · ".join(_others(hand, row))
    if way == 1:
        below = line * hand.lines(text, hand.act, False, room) if text else 0
        return max(first + below, buttons) + pad
    beside = room - _buttons(hand, row)
    below = max(buttons, line * hand.lines(text, hand.act, False, max(beside, hand.px(40))) if text else 0)
    return first + (hand.px(1) if below else 0) + below + pad


def _draw(hand: Hand, area: Area, n: int, row: Row, way: int, columns: list[int], box: Box) -> list[Piece]:
    inner = box.inset(hand.px(3), hand.px(1.6))
    texts: list[Text] = []
    pictures: list[Picture] = []
    cells = _cells(hand, row)
    role = "off_text" if row.tone == "sold_out" else "text"
    left = inner.x
    if row.picture:
        side = min(hand.touch, inner.h)
        pictures.append(Picture(Box(left, inner.y + (inner.h - side) // 2, side, side), row.picture))
        left += side + hand.px(2)
    buttons = _buttons(hand, row)
    line = hand.height(hand.act, True)
    right = inner.right - (buttons if way < 2 else 0)
    shelf = Box(inner.x, inner.y, inner.w, inner.h)
    others = _others(hand, row)
    if cells and way == 0:
        used = columns[1:] if stepper(row) else columns
        x = right
        for cell, w in zip(reversed(others), reversed(used[: len(others)]), strict=False):
            x -= w
            texts.append(hand.letters.set(cell, hand.act, Box(x, inner.y, w, inner.h), role, True, "right"))
            x -= hand.px(3)
        texts.append(hand.letters.set(cells[0], hand.act, Box(left, inner.y, x - left, inner.h), role, True, "left"))
    elif cells:
        w = right - left
        first = line * hand.lines(cells[0], hand.act, True, w)
        text = " · ".join(others)
        if way == 1:
            below = line * hand.lines(text, hand.act, False, w) if text else 0
            top = inner.y + max(0, (inner.h - first - below) // 2)
        else:
            below = inner.h - first - hand.px(1)
            top = inner.y
            w_below = w - buttons
            shelf = Box(inner.x, inner.bottom - below, inner.w, below)
        texts.append(hand.letters.set(cells[0], hand.act, Box(left, top, w, first), role, True, "left"))
        if text:
            under = Box(left, top + first + (hand.px(1) if way == 2 else 0), w if way == 1 else w_below, below)
            texts.append(hand.letters.set(text, hand.act, under, role, False, "left"))
    key = f"row:{area.id}:{n}"
    out = [Piece(key, "row", box, tuple(texts), tuple(pictures), spoken=row_spoken(row))]
    return out + _draw_buttons(hand, row, key, shelf)


def _draw_buttons(hand: Hand, row: Row, key: str, shelf: Box) -> list[Piece]:
    out: list[Piece] = []
    x = shelf.right
    pair = stepper(row)
    for control in reversed(row.controls):
        w, h = _width(hand, control), min(hand.touch, shelf.h)
        x -= w
        box = Box(x, shelf.y + (shelf.h - h) // 2, w, h)
        out.append(faces.piece(hand, control, box))
        x -= hand.gap
        if pair and control is pair[1] and len(row.cells) > 1:
            count = hand.says(row.cells[1])
            w = max(hand.px(14), hand.letters.width(count, hand.act, True) + hand.px(2))
            x -= w
            between = Box(x + hand.gap // 2, box.y, w, h)
            text = hand.letters.set(count, hand.act, between, "text", True)
            out.append(Piece(f"{key}:count", "plain", between, (text,)))
    return out


def row_spoken(row: Row) -> Phrase:
    """A line read aloud."""
    return joined(row.cells)


def board(hand: Hand, area: Area, width: int) -> list[Block]:
    """A board of buses: dark, with the route in its colour, as at a stop."""
    columns = _columns(hand, area.rows)
    out = []
    for n, row in enumerate(area.rows):
        cells = _cells(hand, row)
        one = sum(hand.letters.width(c, hand.act, True) for c in cells) + hand.px(6 + 4 * len(cells)) <= width
        line = hand.height(hand.act, True)
        rest = " · ".join(cells[1:])
        least = (
            line + hand.px(6)
            if one
            else line + hand.px(6) + line * hand.lines(rest, hand.act, True, width - hand.px(6))
        )
        ids = tuple(c.id for c in row.controls)
        least = max(least, hand.touch + hand.px(3) if row.controls else 0)
        out.append(Block(least, least, partial(_board_line, hand, area, n, row, one, columns), ids))
    return out


def _board_line(hand: Hand, area: Area, n: int, row: Row, one: bool, columns: list[int], box: Box) -> list[Piece]:
    cells = _cells(hand, row)
    inner = box.inset(hand.px(3), hand.px(1.5))
    line = hand.height(hand.act, True) + hand.px(2)
    texts: list[Text] = []
    pill_w = hand.letters.width(cells[0], hand.act, True) + hand.px(5) if cells else 0
    pill = Box(inner.x, inner.y + (inner.h - line) // 2 if one else inner.y, pill_w, line)
    right = inner.right - _buttons(hand, row)
    if one:
        x = right
        for cell, w in zip(reversed(cells[1:]), reversed(columns[: len(cells) - 1]), strict=False):
            x -= w
            texts.append(hand.letters.set(cell, hand.act, Box(x, inner.y, w, inner.h), "board_text", True, "right"))
            x -= hand.px(3)
    elif len(cells) > 1:
        under = Box(inner.x, pill.bottom, right - inner.x, inner.bottom - pill.bottom)
        texts.append(hand.letters.set(" · ".join(cells[1:]), hand.act, under, "board_text", True, "left"))
    key = f"row:{area.id}:{n}"
    out = [Piece(key, "board", box, tuple(texts), spoken=row_spoken(row))]
    if cells:
        route = hand.letters.set(cells[0], hand.act, pill, f"route_{row.tone or 'plain'}_text", True)
        out.append(Piece(f"{key}:route", f"route_{row.tone or 'plain'}", pill, (route,)))
    return out + _draw_buttons(hand, row, key, inner)
