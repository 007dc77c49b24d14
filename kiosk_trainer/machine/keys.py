"""Keys: pads and keyboards with what was typed above them, never parted; and maps of seats."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from courses.kiosk import Area, Control, Row
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Piece, split
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.strips import two_lines
from kiosk_trainer.machine.words import joined
from language import NOTHING

KEYS_OF_A_PAD = 15
"""Up to so many keys stand in three columns; more of them are a keyboard."""
PAD_MM = 165.0
KEY_MM = 31.0
TYPED = 1.25
"""How much larger than other text stands what was typed."""

Line = list[tuple[Control, int]]


def keypad(hand: Hand, area: Area, width: int, tight: bool = False) -> Block:
    """The display and the keys as one block; `tight` keys are as low as their words allow."""
    few = len(area.controls) <= KEYS_OF_A_PAD
    across = min(width, hand.px(PAD_MM)) if few else width
    lines = _pad(hand, area.controls, across) if few else _keyboard(hand, area.controls, across)
    gap, typed_mm = hand.gap, hand.act * TYPED
    shown = " ".join(hand.says(t) for t in area.text if t)
    display = hand.height(typed_mm, True) + hand.px(3) if shown else 0
    least_key = hand.touch if few else max(hand.touch, hand.height(hand.act, True, 2) + hand.px(1))
    if few and hand.letters.sizes.zoom <= 1.0:  # words of two lines need the height; enlarged they come down instead
        room = (across - 2 * hand.gap) // 3 - 2 * hand.px(0.2)
        most_lines = max((hand.lines(hand.says(key.label), hand.act, True, room) for key in area.controls), default=1)
        least_key = max(least_key, hand.height(hand.act, True, most_lines) + hand.px(1))
    if tight and few:
        least_key = max(hand.least, hand.height(hand.act, True) + hand.px(1))

    def draw(box: Box) -> list[Piece]:
        left, y = box.x + (box.w - across) // 2, box.y
        out: list[Piece] = []
        if shown:
            glass = Box(left, y, across, display)
            text = hand.letters.set(shown, typed_mm, glass.inset(hand.px(2), 0), "entry_text", True)
            out.append(Piece(f"entry:{area.id}", "entry", glass, (text,), spoken=area.text[0]))
            y += display + gap
        h = (box.bottom - y - gap * (len(lines) - 1)) // max(1, len(lines))
        for line in lines:
            cells = split(Box(left, y, across, h), tuple(float(w) for _, w in line), gap)
            out += [faces.piece(hand, key, cell) for (key, _), cell in zip(line, cells, strict=True) if key.id]
            y += h + gap
        return out

    gaps = gap * (len(lines) - 1 + bool(shown))
    least = display + gaps + len(lines) * least_key
    most = display + gaps + len(lines) * hand.px(KEY_MM)
    return Block(least, max(least, most), draw, tuple(key.id for key in area.controls))


def entry(hand: Hand, area: Area) -> Block:
    """What was typed, by itself."""
    shown = " ".join(hand.says(t) for t in area.text if t)
    typed_mm = hand.act * TYPED

    def draw(box: Box) -> list[Piece]:
        text = hand.letters.set(shown, typed_mm, box.inset(hand.px(2), 0), "entry_text", True)
        return [Piece(f"entry:{area.id}", "entry", box, (text,), spoken=area.text[0])]

    high = hand.height(typed_mm, True) + hand.px(2)
    return Block(high, high, draw)


def keypad_blocks(hand: Hand, area: Area, width: int, room: int) -> tuple[Block | None, list[Block]]:
    """The keypad for `room` pixels of height: whole, or with low keys; else its display, and its lines to be paged."""
    for tight in (False, True):
        whole = keypad(hand, area, width, tight)
        if whole.least <= room:
            return None, [whole]
    few = len(area.controls) <= KEYS_OF_A_PAD
    lines = _pad(hand, area.controls, width) if few else _keyboard(hand, area.controls, width)
    display = entry(hand, area) if any(area.text) else None
    key_h = max(hand.least, hand.height(hand.act, True, 1 if few else 2) + hand.px(1))
    most = max(key_h, hand.px(KEY_MM))
    return display, [Block(key_h, most, _keys_of(hand, line), tuple(k.id for k, _ in line)) for line in lines]


def _keys_of(hand: Hand, line: Line) -> Callable[[Box], list[Piece]]:
    def draw(box: Box) -> list[Piece]:
        cells = split(box, tuple(float(w) for _, w in line), hand.gap)
        return [faces.piece(hand, key, cell) for (key, _), cell in zip(line, cells, strict=True) if key.id]

    return draw


def seat_blocks(hand: Hand, area: Area, width: int) -> list[Block]:
    """A map of seats that is too wide, in parts side by side: each part of all rows, one part after the other."""
    name_w = max((hand.width(row.cells[0]) for row in area.rows if row.cells), default=0) + hand.px(2)
    most = max(len(row.controls) for row in area.rows)
    fit = max(1, (width - name_w + hand.gap) // (hand.least + hand.px(4) + hand.gap))
    if fit >= most:
        return seats(hand, area, width)
    parts = -(-most // fit)
    each = -(-most // parts)
    out: list[Block] = []
    for start in range(0, most, each):
        rows = tuple(replace(row, controls=row.controls[start : start + each]) for row in area.rows)
        rows = tuple(row for row in rows if row.controls)
        out += seats(hand, replace(area, id=f"{area.id}:{start}", rows=rows), width)
    return out


def _pad(hand: Hand, keys: Sequence[Control], width: int) -> list[Line]:
    """Three equal columns; the last line keeps its places when it is not full."""
    each = (width - 2 * hand.gap) // 3
    lines = [[(key, each) for key in keys[n : n + 3]] for n in range(0, len(keys), 3)]
    if lines and len(lines[-1]) < 3:
        lines[-1] += [(_NO_KEY, each)] * (3 - len(lines[-1]))
    return lines


def _keyboard(hand: Hand, keys: Sequence[Control], width: int) -> list[Line]:
    """Lines of ten where they fit, letters equally wide, keys with words as wide as these ask for."""
    for each in range(10, 3, -1):
        lines = [_line(hand, keys[n : n + each], width) for n in range(0, len(keys), each)]
        if all(lines):
            return [line for line in lines if line is not None]
    return _pad(hand, keys, width)


def _line(hand: Hand, keys: Sequence[Control], width: int) -> Line | None:
    """One line of a keyboard; None where it is too wide."""
    pad = 2 * hand.px(faces.PAD_MM)
    words = {key.id: two_lines(hand, hand.says(key.label)) + pad for key in keys if len(hand.says(key.label)) > 1}
    letters = len(keys) - len(words)
    room = width - hand.gap * (len(keys) - 1) - sum(words.values())
    each = room // letters if letters else 0
    least = max(hand.least, hand.letters.width("ㅃ", hand.act, True) + pad)
    if (letters and each < least) or room < 0:
        return None
    spare = 0 if letters else room // len(keys)
    return [(key, words.get(key.id, each) + spare) for key in keys]


def seats(hand: Hand, area: Area, width: int) -> list[Block]:
    """A map of seats: each row its letter, and its seats as keys in columns that stand under each other."""
    name_w = max((hand.width(row.cells[0]) for row in area.rows if row.cells), default=0) + hand.px(2)
    most = max(len(row.controls) for row in area.rows)
    each = min(hand.touch, (width - name_w - hand.gap * (most - 1)) // most)
    left = (width - name_w - each * most - hand.gap * (most - 1)) // 2

    def block(n: int, row: Row) -> Block:
        def draw(box: Box) -> list[Piece]:
            name = Box(box.x + left, box.y, name_w, box.h)
            text = hand.letters.set(hand.says(joined(row.cells)), hand.act, name, "heading", True, "left")
            out = [Piece(f"row:{area.id}:{n}", "plain", name, (text,), spoken=joined(row.cells))]
            for place, seat in enumerate(row.controls):
                x = name.right + place * (each + hand.gap)
                out.append(faces.piece(hand, seat, Box(x, box.y, each, box.h)))
            return out

        high = max(each, hand.height(hand.act, True) + hand.px(1))
        return Block(high, max(high, hand.touch), draw, tuple(seat.id for seat in row.controls))

    return [block(n, row) for n, row in enumerate(area.rows)]


_NO_KEY = Control("", label=NOTHING, kind="key")
