"""A machine's screen where everything is enlarged, or stands low: one column on pages, nothing lost.

What the machine usually has in strips of its own (tabs, services, devices) goes with the rest. In the low mode what is
only read stands in the upper part, and all that is touched below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import product

from courses.kiosk import Area, Control, Screen
from kiosk_trainer.machine import faces, words
from kiosk_trainer.machine.actions import Actions, Line
from kiosk_trainer.machine.blocks import blocks_of, card_strips, paragraph, waiting
from kiosk_trainer.machine.boxes import Box, Layout, Picture, Piece, split
from kiosk_trainer.machine.flow import Block, flow, height
from kiosk_trainer.machine.glass import Glass
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.keys import entry, keypad_blocks, seat_blocks
from kiosk_trainer.machine.letters import Letters
from kiosk_trainer.machine.strips import Lines, header
from kiosk_trainer.machine.words import joined
from language import NOTHING, Phrase, phrase

HEADER_MM = 14.0
TALL_MM = 150.0
"""On a lower glass the brand goes with the rest."""
PINNED = 0.3
"""Share of the height that the buttons which move on may keep for themselves."""
LEFT_MM = 85.0
"""What they leave for the rest, at least."""
CARD_PICTURE_MM = 26.0

BEFORE = ("cards", "choices", "options", "keypad", "rows", "board", "text", "gesture")


LESS = (1.0, 0.9, 0.8, 0.7, 0.6)
"""Shares of the enlargement that are tried until each thing has room on a page of its own."""


def lay_folded(screen: Screen, hand: Hand, glass: Glass, page: int) -> Layout:
    """`screen` on one column; `page` is the wanted page of it."""
    sizes = glass.letters.sizes
    for pinned, share in product((True, False), LESS):
        smaller = replace(sizes, zoom=max(1.0, sizes.zoom * share))
        set_in = glass if share == 1.0 else replace(glass, letters=Letters(smaller, glass.letters.fonts))
        layout, fits = _laid(screen, replace(hand, letters=set_in.letters), set_in, page, pinned)
        if fits:
            break
    return layout


def _laid(screen: Screen, hand: Hand, glass: Glass, page: int, pinned: bool) -> tuple[Layout, bool]:
    """The layout, and whether no block is higher than a page. `pinned`: what moves on stands on every page."""
    room = Box(0, 0, glass.width, glass.height)
    pieces: list[Piece] = []
    if screen.popup:
        pieces.append(Piece("panel", "panel", room.inset(hand.px(1))))
        room = room.inset(hand.px(1))
    head = header(hand, Box(room.x, room.y, room.w, hand.tall(HEADER_MM)))
    pinned_head = not screen.popup and glass.height - glass.low >= hand.px(TALL_MM)
    if pinned_head or (glass.low and not screen.popup):
        pieces += head
        room = Box(room.x, room.y + head[0].box.h, room.w, room.h - head[0].box.h)
    work = _Column(hand, screen, room.w - 2 * hand.px(4))
    read, touched = work.blocks()
    if glass.low:
        read += work.display()
    across = hand.px(4)
    if glass.low:
        upper = Box(room.x + across, room.y + hand.px(3), work.width, glass.low - room.y - hand.px(4))
        shown, left = _filled(read, upper.h, hand.gap)
        pieces += flow(hand, "read", shown, upper, 0, 0.3, hand.gap).pieces
        room = Box(room.x, glass.low, room.w, room.bottom - glass.low)
        body = [*left, *touched]
    else:
        body = [*read, *touched]
        if not pinned_head and not screen.popup:
            body.append(_header_block(hand, head))
    room = room.inset(across, hand.px(2))
    line = _moving_on(work, room) if pinned else None
    if line is not None:
        made, high = line
        pieces += made.draw(Box(room.x, room.bottom - high, room.w, high))
        room = replace(room, h=room.h - high - hand.gap)
    else:
        body += work.action_blocks()
    pad = work.pad(room.h - hand.touch - hand.gap)
    if pad:
        display, lines = pad
        at = next((n for n, b in enumerate(body) if b is work.keypad_mark), len(body))
        body = [*body[:at], *lines, *body[at + 1 :]]
        if display is not None:
            pieces += display.draw(Box(room.x, room.y, room.w, display.least))
            room = Box(room.x, room.y + display.least + hand.gap, room.w, room.h - display.least - hand.gap)
    found = flow(hand, "body", body, room, page, 0.0, hand.gap)
    pages = (("body", found.pages, found.page),) if found.pages > 1 else ()
    high = room.h - (hand.touch + hand.gap if found.pages > 1 else 0)
    fits = all(block.least <= high for block in body)
    return Layout(glass.width, glass.height, tuple(pieces + found.pieces), pages, found.elsewhere), fits


def _filled(blocks: Sequence[Block], room: int, gap: int) -> tuple[list[Block], list[Block]]:
    """The blocks that stand in `room` pixels, and those that do not."""
    for count in range(len(blocks), 0, -1):
        if height(blocks[:count], gap) <= room:
            return list(blocks[:count]), list(blocks[count:])
    return [], list(blocks)


def _header_block(hand: Hand, head: list[Piece]) -> Block:
    high = head[0].box.h

    def draw(box: Box) -> list[Piece]:
        return header(hand, Box(box.x, box.y, box.w, high))

    return Block(high, high, draw)


def _moving_on(work: _Column, room: Box) -> tuple[Actions, int] | None:
    """The buttons that move on, where they may stand on every page."""
    made = work.actions(room.w)
    if made is None:
        return None
    roomy = made.height <= room.h * PINNED and room.h - made.height >= work.hand.px(LEFT_MM)
    return (made, made.height) if made.height > 0 and roomy else None


class _Column:
    """A screen as blocks below each other, `width` pixels wide."""

    def __init__(self, hand: Hand, screen: Screen, width: int) -> None:
        self.hand, self.screen, self.width = hand, screen, width
        self.keypad_mark: Block | None = None
        self._keypad: Area | None = None

    def of(self, kind: str) -> list[Area]:
        """Areas of a kind."""
        return [a for a in self.screen.areas if a.kind == kind]

    def blocks(self) -> tuple[list[Block], list[Block]]:
        """What is only read, and what is touched."""
        hand, screen = self.hand, self.screen
        read: list[Block] = []
        if screen.title:
            read.append(paragraph(hand, "title", screen.title, self.width, hand.heading, True))
        touched: list[Block] = []
        menu = bool(self.of("cards"))
        pagers = [c for a in screen.areas for c in a.controls if c.kind == "pager"]
        for area in with_entry(screen.areas):
            if area.kind not in BEFORE or (menu and area.kind == "text"):
                continue
            if not area.controls and not any(row.controls for row in area.rows):
                read += blocks_of(hand, area, self.width)
            elif area.kind == "cards":
                touched += self._cards(area)
                touched += self._lines(pagers)
            elif area.kind == "keypad":
                self._keypad = area
                self.keypad_mark = Block(0, 0, lambda _: [])
                touched += [*self._heading(area), self.keypad_mark]
            elif area.rows and all(c.kind == "key" for row in area.rows for c in row.controls):
                touched += [*self._heading(area), *seat_blocks(hand, area, self.width)]
            else:
                touched += blocks_of(hand, area, self.width)
        if pagers and not menu:
            touched += self._lines(pagers)
        busy = screen.timer is not None and screen.timer.kind == "busy"
        if busy and not touched:
            read.append(waiting(hand))
        touched += self._lines([c for a in self.of("tabs") for c in a.controls])
        for area in self.of("devices"):
            read += [
                paragraph(hand, f"{area.id}:{n}", t, self.width) for n, t in enumerate((area.title, *area.text)) if t
            ]
            touched += [self._device(c) for c in area.controls]
        services = [c for a in self.of("bar") for c in a.controls]
        self.services = self._lines(services)
        return read, [*touched, *self.services]

    def _heading(self, area: Area) -> list[Block]:
        return [paragraph(self.hand, f"head:{area.id}", area.title, self.width, bold=True)] if area.title else []

    def display(self) -> list[Block]:
        """What was typed, where it stands apart from its keys."""
        if self._keypad is None or not any(self._keypad.text):
            return []
        area, self._keypad = self._keypad, replace(self._keypad, text=())
        return [entry(self.hand, area)]

    def pad(self, room: int) -> tuple[Block | None, list[Block]] | None:
        """The keypad's display and its keys, made for what height there is."""
        return None if self._keypad is None else keypad_blocks(self.hand, self._keypad, self.width, room)

    def _lines(self, found: Sequence[Control]) -> list[Block]:
        """Buttons side by side, a block for each line."""
        if not found:
            return []
        made = Lines(self.hand, found, self.width, self.hand.touch)
        out = []
        for controls, widths, high in made.lines:
            out.append(Block(high, high, partial(self._line, controls, widths), tuple(c.id for c in controls)))
        return out

    def _line(self, controls: Sequence[Control], widths: Sequence[int], box: Box) -> list[Piece]:
        cells = split(box, tuple(map(float, widths)), self.hand.gap)
        return [faces.piece(self.hand, c, cell) for c, cell in zip(controls, cells, strict=True)]

    def actions(self, width: int) -> Actions | None:
        """The buttons that move on with the sum, if there are any."""
        found = [c for c in (c for a in self.of("actions") for c in a.controls) if c.kind != "pager"]
        said = joined([t for a in self.of("text") for t in a.text]) if self.of("cards") else NOTHING
        if not found and self.screen.total is None and not said:
            return None
        made = Actions(self.hand, found, self.screen.total, width, said)
        made.inline = False
        return made

    def action_blocks(self) -> list[Block]:
        """The same as blocks."""
        made = self.actions(self.width)
        if made is None:
            return []
        out = [Block(made.sum.height, made.sum.height, lambda box: [made.sum.draw(box)])] if made.sum.there else []
        for line in made.lines:
            high = made.line_height(line)
            out.append(Block(high, high, partial(self._action_line, line), tuple(c.id for c, _ in line)))
        return out

    def _action_line(self, line: Line, box: Box) -> list[Piece]:
        return self._line([c for c, _ in line], [w for _, w in line], box)

    def _cards(self, area: Area) -> list[Block]:
        """Items side by side where their names allow, else below each other with the picture at the left."""
        hand = self.hand
        items = [c for c in area.controls if c.kind != "pager"]
        columns = self.width // hand.letters.width("가나다라마바", hand.act, True)
        if columns > 1:
            return card_strips(hand, items, self.width, min(columns, 3))
        return [self._card(c) for c in items]

    def _card(self, control: Control) -> Block:
        hand = self.hand
        side, pad = hand.px(CARD_PICTURE_MM), hand.px(2)
        left = side + 2 * pad if control.picture else pad
        wide = self.width - left - pad
        name = hand.says(control.label)
        below = joined([words.price(control), control.note or _closed(control)])
        lines = hand.lines(name, hand.act, True, wide)
        under = hand.lines(hand.says(below), hand.pricing, True, wide) if below else 0
        high = max(hand.touch, hand.height(hand.act, True, lines) + hand.height(hand.pricing, True, under) + pad)

        def draw(box: Box) -> list[Piece]:
            x, inner = box.x + left, box.inset(0, pad // 2)
            name_h = hand.height(hand.act, True, lines)
            top = inner.y + max(0, (inner.h - name_h - hand.height(hand.pricing, True, under)) // 2)
            role = "text" if control.enabled else "off_text"
            texts = [hand.letters.set(name, hand.act, Box(x, top, wide, name_h), role, True, "left")]
            if below:
                place = Box(x, top + name_h, wide, inner.bottom - top - name_h)
                price = "price" if control.enabled else "off_text"
                texts.append(hand.letters.set(hand.says(below), hand.pricing, place, price, True, "left"))
            pictures = (Picture(Box(box.x + pad, inner.y, side, inner.h), control.picture, not control.enabled),)
            surface = faces.surface_of(control)
            shown = pictures if control.picture else ()
            return [Piece(control.id, surface, box, tuple(texts), shown, control, spoken=words.spoken(control))]

        return Block(high, high + hand.px(8), draw, (control.id,))

    def _device(self, control: Control) -> Block:
        hand = self.hand
        least = faces.needed(hand, control, self.width * 2 // 3) or hand.height(hand.act, True, 3)
        least = max(hand.touch, least)
        return Block(least, least + hand.px(20), lambda box: [faces.piece(hand, control, box)], (control.id,))


def _closed(control: Control) -> Phrase:
    return NOTHING if control.enabled else phrase("machine-sold-out")


def with_entry(areas: Sequence[Area]) -> list[Area]:
    """What was typed, when it stands as a text before a keypad, becomes the keypad's display."""
    out: list[Area] = []
    for area in areas:
        if area.kind == "keypad" and out and out[-1].kind == "text" and len(out[-1].text) == 1 and not area.text:
            area = replace(area, text=out.pop().text)
        out.append(area)
    return out
