"""The strips around a body: brand header, tabs, the buttons that move on, devices outside the glass, the services."""

from __future__ import annotations

from collections.abc import Sequence

from courses.kiosk import Control
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Picture, Piece, split
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.letters import pieces_of
from language import Phrase, phrase

HEADER_MM, TALL_HEADER_MM = 17.0, 27.0
TALL_GLASS_MM = 300.0
"""Height of a machine from which on its brand may stand large."""
SERVICE_MM = 16.0
LEFT_TABS_MM = 52.0


def header_height(hand: Hand, glass_height: int) -> int:
    """Pixels of the brand's strip: as the skin has it, where the glass is high enough."""
    tall = hand.skin.header == "tall" and glass_height >= hand.px(TALL_GLASS_MM)
    return hand.tall(TALL_HEADER_MM if tall else HEADER_MM)


def header(hand: Hand, box: Box) -> list[Piece]:
    """The brand, and the quiet word that this is practice."""
    if box.h >= hand.px(TALL_HEADER_MM):
        return tall_header(hand, box)
    inner = box.inset(hand.px(4), hand.px(1))
    skin, floor = hand.skin, hand.letters.sizes.floor
    pictures: list[Picture] = []
    left = inner.x
    if skin.emblem:
        pictures.append(Picture(Box(left, inner.y, inner.h, inner.h), skin.emblem))
        left += inner.h + hand.px(2)
    brand, quiet = hand.says(skin.brand), hand.says(phrase("machine-practice"))
    quiet_w = min(hand.letters.width(quiet, floor, False), inner.right - left)
    quiet_box = Box(inner.right - quiet_w, inner.y, quiet_w, inner.h)
    brand_box = Box(left, inner.y, quiet_box.x - hand.px(2) - left, inner.h)
    texts = [hand.letters.set(quiet, floor, quiet_box, "header_quiet", False, "right")]
    wide = hand.letters.width(brand, hand.act, True)
    size = min(hand.act, hand.act * brand_box.w / max(1, wide) - 0.2)
    if size >= floor:  # on a narrow glass the quiet word is the one that must be read
        texts.insert(0, hand.letters.set(brand, size, brand_box, "header_text", True, "left"))
    return [Piece("header", "header", box, tuple(texts), tuple(pictures), spoken=skin.brand)]


def tall_header(hand: Hand, box: Box) -> list[Piece]:
    """The brand large in the middle, with the quiet word below it."""
    inner = box.inset(hand.px(4), hand.px(1))
    skin, floor = hand.skin, hand.letters.sizes.floor
    quiet_h = hand.height(floor)
    upper = Box(inner.x, inner.y, inner.w, inner.h - quiet_h)
    brand, side = hand.says(skin.brand), upper.h if skin.emblem else 0
    space = hand.px(3) if side else 0
    wide = hand.letters.width(brand, hand.act, True)
    size = min(hand.act * 1.15, hand.act * (upper.w - side - space) / max(1, wide) - 0.2)
    if size < floor:
        return header(hand, Box(box.x, box.y, box.w, hand.px(TALL_HEADER_MM) - 1))
    width = min(upper.w, hand.letters.width(brand, size, True) + side + space + 2)
    left = upper.x + (upper.w - width) // 2
    pictures = (Picture(Box(left, upper.y, side, side), skin.emblem),) if side else ()
    name = Box(left + side + space, upper.y, width - side - space, upper.h)
    quiet = Box(inner.x, upper.bottom, inner.w, quiet_h)
    texts = (
        hand.letters.set(brand, size, name, "header_text", True, "left"),
        hand.letters.set(hand.says(phrase("machine-practice")), floor, quiet, "header_quiet", False),
    )
    return [Piece("header", "header", box, texts, pictures, spoken=skin.brand)]


def line_of(hand: Hand, found: Sequence[Control], width: int) -> list[int] | None:
    """Widths of controls side by side with their words whole in one line, the spare room shared; None when too wide."""
    wide = [faces.natural(hand, c) for c in found]
    spare = width - hand.gap * (len(found) - 1) - sum(wide)
    return None if spare < 0 else [w + spare // len(found) for w in wide]


def narrow(hand: Hand, found: Sequence[Control], width: int) -> list[int] | None:
    """Widths of controls side by side, their words on up to two lines; None when that is too wide as well."""
    icon = hand.px(faces.ICON_MM + 4)
    wide = [two_lines(hand, hand.says(c.label)) + 2 * hand.px(faces.PAD_MM) + (icon if c.picture else 0) for c in found]
    wide = [max(hand.touch, w) for w in wide]
    spare = width - hand.gap * (len(found) - 1) - sum(wide)
    return None if spare < 0 else [w + spare // len(found) for w in wide]


def two_lines(hand: Hand, text: str) -> int:
    """The least width in which `text` makes at most two lines with no word broken."""
    whole = hand.letters.width(text, hand.act, True)
    for w in range(whole // 2, whole, 4):
        if hand.letters.whole(text, hand.act, True, w) and hand.lines(text, hand.act, True, w) <= 2:
            return w
    return whole


class Lines:
    """Controls side by side on lines, each of one-line words or of two-line words, so that the whole is lowest.

    `least` is the height of a line at least, in pixels.
    """

    def __init__(self, hand: Hand, found: Sequence[Control], width: int, least: int) -> None:
        self.hand = hand
        self.low, self.high = least, max(least, hand.height(hand.act, True, 2) + hand.px(2))
        self.lines: list[tuple[list[Control], list[int], int]] = []
        self.height = 0
        for count in range(1, len(found) + 1):
            each = -(-len(found) // count)
            lines = [self._line(found[n : n + each], width) for n in range(0, len(found), each)]
            h = sum(line[2] for line in lines) + hand.gap * (len(lines) - 1)
            if all(line[1] for line in lines) and (not self.lines or h < self.height):
                self.lines, self.height = lines, h
        if found and not self.lines:
            self.lines = [([c], [width], self.high) for c in found]
            self.height = len(found) * (self.high + hand.gap) - hand.gap

    def _line(self, found: Sequence[Control], width: int) -> tuple[list[Control], list[int], int]:
        one = line_of(self.hand, found, width)
        if one:
            return list(found), one, self.low
        return list(found), narrow(self.hand, found, width) or [], self.high

    def draw(self, box: Box) -> list[Piece]:
        """The controls in a box of this height."""
        out: list[Piece] = []
        y = box.y
        for line, widths, h in self.lines:
            cells = split(Box(box.x, y, box.w, h), tuple(map(float, widths)), self.hand.gap)
            out += [faces.piece(self.hand, c, cell) for c, cell in zip(line, cells, strict=True)]
            y += h + self.hand.gap
        return out


def left_tabs_width(hand: Hand, found: Sequence[Control], width: int) -> int:
    """Width at which no word of a category is broken, within bounds."""
    parts = [part.strip() for c in found for part in pieces_of(hand.says(c.label))]
    wide = max((hand.letters.width(part, hand.act, True) for part in parts), default=0)
    return min(max(wide + 2 * hand.px(faces.PAD_MM) + 1, hand.px(40)), width * 2 // 5)


def left_tabs(hand: Hand, found: Sequence[Control], box: Box) -> list[Piece]:
    """Categories down the left side."""
    h = min(hand.px(36), (box.h - hand.gap * (len(found) - 1)) // len(found))
    return [faces.piece(hand, c, Box(box.x, box.y + n * (h + hand.gap), box.w, h)) for n, c in enumerate(found)]


class Services:
    """The barrier-free services at the lower edge, on a ground of their own."""

    def __init__(self, hand: Hand, found: Sequence[Control], width: int) -> None:
        self.across, self.down = hand.px(2), hand.px(1.4)
        self.lines = Lines(hand, found, width - 2 * self.across, hand.tall(SERVICE_MM))
        self.height = self.lines.height + 2 * self.down if found else 0

    def draw(self, box: Box) -> list[Piece]:
        """The services in a box of this height."""
        return [Piece("services", "bar_ground", box), *self.lines.draw(box.inset(self.across, self.down))]


def devices(hand: Hand, found: Sequence[Control], words: Sequence[Phrase], box: Box, lying: bool) -> list[Piece]:
    """What stands at the edge of the machine: on brushed metal, each thing with its name."""
    out: list[Piece] = [Piece("metal", "metal", box)]
    inner = box.inset(hand.px(4), hand.px(3))
    if words:
        text = " ".join(hand.says(w) for w in words)
        h = hand.height(hand.act, True, hand.lines(text, hand.act, True, inner.w))
        line = Box(inner.x, inner.y, inner.w, h)
        out.append(Piece("metal:words", "plain", line, (hand.letters.set(text, hand.act, line, "metal_text", True),)))
        inner = Box(inner.x, inner.y + h + hand.gap, inner.w, inner.h - h - hand.gap)
    columns = device_columns(found, lying)
    count = -(-len(found) // columns)
    h = (inner.h - hand.gap * (count - 1)) // count if count else 0
    for n, control in enumerate(found):
        row = Box(inner.x, inner.y + (n // columns) * (h + hand.gap), inner.w, h)
        cell = split(row, (1.0,) * columns, hand.gap)[n % columns]
        beside = found[n - n % columns : n - n % columns + columns]
        out.append(faces.piece(hand, control, cell, faces.even_buttons(hand, beside, cell.w)))
    return out


def device_columns(found: Sequence[Control], lying: bool) -> int:
    """How many devices stand side by side."""
    if lying:
        return 2 if len(found) > 3 else 1
    return max(1, min(3, len(found)))
