"""Areas as blocks: each kind of area says which strips it is made of, and how high they must and may be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from courses.kiosk import Area, Control
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Picture, Piece, split
from kiosk_trainer.machine.faces import Hand
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.tables import board, rows
from language import Phrase

MOST_COLUMNS = {"options": 4, "choices": 3, "keypad": 3}
KEYBOARD_COLUMNS = 10


def blocks_of(hand: Hand, area: Area, width: int) -> list[Block]:
    """The strips of one area of the body."""
    if area.kind == "text":
        return [paragraph(hand, f"{area.id}:{n}", words, width) for n, words in enumerate(area.text) if words]
    head = [heading(hand, area, width)] if area.title else []
    if area.kind == "keypad":
        return [*head, *keypad(hand, area, width)]
    notes = [paragraph(hand, f"{area.id}:{n}", words, width) for n, words in enumerate(area.text) if words]
    table = (board if area.kind == "board" else rows)(hand, area, width) if area.rows else []
    return [*head, *notes, *table, *grid(hand, area, width)]


def heading(hand: Hand, area: Area, width: int) -> Block:
    """The name of a group, kept with what follows."""
    text = hand.says(area.title)
    high = hand.height(hand.act, True, hand.lines(text, hand.act, True, width))

    def draw(box: Box) -> list[Piece]:
        line = hand.letters.set(text, hand.act, box, "text", True, "left")
        return [Piece(f"head:{area.id}", "plain", box, (line,), spoken=area.title)]

    return Block(high, high, draw, keep=True)


def paragraph(hand: Hand, key: str, words: Phrase, width: int, mm: float = 0.0, bold: bool = False) -> Block:
    """Running text."""
    text, mm = hand.says(words), mm or hand.act
    high = hand.height(mm, bold, hand.lines(text, mm, bold, width))

    def draw(box: Box) -> list[Piece]:
        return [Piece(f"text:{key}", "plain", box, (hand.letters.set(text, mm, box, "text", bold),), spoken=words)]

    return Block(high, high, draw)


def columns_for(hand: Hand, controls: Sequence[Control], width: int, most: int) -> int:
    """As many columns as the words allow with none broken, evenly filled."""
    best = 1
    for columns in range(2, min(most, len(controls)) + 1):
        each = (width - hand.gap * (columns - 1)) // columns
        if each < hand.touch or any(faces.needed(hand, c, each) is None for c in controls):
            break
        best = columns
    strips = -(-len(controls) // best)
    return -(-len(controls) // strips)


def grid(hand: Hand, area: Area, width: int) -> list[Block]:
    """Buttons side by side in equal columns, a strip for each line of them."""
    controls = [c for c in area.controls if c.kind != "pager"]
    if not controls:
        return []
    few = area.kind == "choices" and len(controls) <= 6
    most = MOST_COLUMNS.get(area.kind, 4)
    if area.kind == "choices":
        most = 2 if few and width < hand.px(330) else 1 if not few and width < hand.px(330) else most
    columns = columns_for(hand, controls, width, most)
    pictured = few and any(c.picture for c in controls)
    each = (width - hand.gap * (columns - 1)) // columns
    out = []
    for start in range(0, len(controls), columns):
        strip = controls[start : start + columns]
        least = max(faces.needed(hand, c, each) or hand.touch for c in strip)
        if pictured and columns > 1:
            least += hand.px(24)
        most_h = hand.px(95) if pictured and columns > 1 else hand.px(40) if few else max(least, hand.px(26))
        out.append(Block(least, max(least, most_h), partial(_strip, hand, strip, columns), tuple(c.id for c in strip)))
    return out


def _strip(hand: Hand, controls: Sequence[Control], columns: int, box: Box) -> list[Piece]:
    cells = split(box, (1.0,) * columns, hand.gap)
    return [faces.piece(hand, c, cell) for c, cell in zip(controls, cells, strict=False)]


def cards(hand: Hand, area: Area, box: Box, shape: tuple[int, int]) -> list[Piece]:
    """Items in the skin's grid; the grid keeps its places when a page is not full."""
    columns, lines = shape
    gap = hand.px(3.2)
    h = (box.h - gap * (lines - 1)) // lines
    out: list[Piece] = []
    shown = [c for c in area.controls if c.kind != "pager"]
    for n, control in enumerate(shown[: columns * lines]):
        cell = split(box, (1.0,) * columns, gap)[n % columns]
        out.append(faces.piece(hand, control, Box(cell.x, box.y + (h + gap) * (n // columns), cell.w, h)))
    return out


def keypad(hand: Hand, area: Area, width: int) -> list[Block]:
    """What was typed so far, and the keys below it, never parted."""
    keys = area.controls
    columns = 3 if len(keys) <= 15 else KEYBOARD_COLUMNS
    lines = -(-len(keys) // columns)
    gap = hand.gap
    across = min(width, hand.px(150)) if columns == 3 else width
    least_key = hand.touch if columns == 3 else hand.px(hand.letters.sizes.touch_least)
    shown = [hand.says(t) for t in area.text]
    face = hand.height(hand.act + 3, True) + hand.px(4) if shown else 0

    def draw(box: Box) -> list[Piece]:
        left = box.x + (box.w - across) // 2
        out: list[Piece] = []
        y = box.y
        if shown:
            glass = Box(left, y, across, face)
            text = hand.letters.set(" ".join(shown), hand.act + 3, glass.inset(hand.px(2)), "entry_text", True)
            out.append(Piece(f"entry:{area.id}", "entry", glass, (text,)))
            y += face + gap
        h = (box.bottom - y - gap * (lines - 1)) // lines
        for n, key in enumerate(keys):
            cell = split(Box(left, y + (h + gap) * (n // columns), across, h), (1.0,) * columns, gap)[n % columns]
            out.append(faces.piece(hand, key, cell))
        return out

    least = face + (gap if face else 0) + lines * least_key + gap * (lines - 1)
    most = face + gap + lines * hand.px(32) + gap * (lines - 1)
    return [Block(least, max(least, most), draw, tuple(k.id for k in keys))]


def picture(hand: Hand, key: str, spec: str, least: float, most: float) -> Block:
    """A picture alone in the middle; `least` and `most` of its height in millimetres."""

    def draw(box: Box) -> list[Piece]:
        return [Piece(f"picture:{key}", "plain", box, (), (Picture(box, spec),))]

    return Block(hand.px(least), hand.px(most), draw)
