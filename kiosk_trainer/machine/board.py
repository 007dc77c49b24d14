"""A board of buses: dark, with each route's number in its colour, as at a stop."""

from __future__ import annotations

from functools import partial

from courses.kiosk import Area, Row
from kiosk_trainer.machine.boxes import Box, Piece, Text
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.words import joined, spoken

PAD_MM = 3.0
BOARD_PAD_MM = 0.8


def list_line(hand: Hand) -> int:
    """Height of a line of a board: two lines of text."""
    return hand.height(hand.act, True, 2) + 2 * hand.px(BOARD_PAD_MM)


def board(hand: Hand, area: Area, width: int) -> list[Block]:
    """A block for each bus: its route in its colour, when it comes and when the next. A line is one button."""
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
