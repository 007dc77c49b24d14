"""The strips around a body: brand header, tabs, the buttons that move on, devices outside the glass, the services."""

from __future__ import annotations

from collections.abc import Sequence

from courses.kiosk import Control
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.boxes import Box, Picture, Piece, split
from kiosk_trainer.machine.faces import Hand
from kiosk_trainer.machine.words import joined
from language import Phrase, phrase


def header(hand: Hand, box: Box) -> list[Piece]:
    """The brand, and the quiet word that this is practice."""
    inner = box.inset(hand.px(4), hand.px(1.5))
    skin = hand.skin
    pictures: list[Picture] = []
    left = inner.x
    if skin.emblem:
        pictures.append(Picture(Box(left, inner.y, inner.h, inner.h), skin.emblem))
        left += inner.h + hand.px(2)
    brand = hand.says(skin.brand)
    quiet = hand.says(phrase("machine-practice"))
    quiet_w = hand.letters.width(quiet, hand.letters.sizes.floor, False) + hand.px(1)
    brand_w = hand.letters.width(brand, hand.act, True) + hand.px(1)
    lines = 1 if brand_w + quiet_w + hand.px(3) <= inner.right - left else 2
    if lines == 2:
        quiet_w = max(inner.right - left - brand_w - hand.px(3), quiet_w // 2 + hand.px(2))
    quiet_box = Box(inner.right - quiet_w, inner.y, quiet_w, inner.h)
    brand_box = Box(left, inner.y, quiet_box.x - hand.px(2) - left, inner.h)
    texts = (
        hand.letters.set(brand, hand.act, brand_box, "header_text", True, "left"),
        hand.letters.set(quiet, hand.letters.sizes.floor, quiet_box, "header_quiet", False, "right"),
    )
    return [Piece("header", "header", box, texts, tuple(pictures), spoken=skin.brand)]


def tabs_height(hand: Hand, found: Sequence[Control], width: int) -> int:
    """Height of the categories side by side, on as many lines as their words need."""
    lines = _tab_lines(hand, found, width)
    return sum(h for _, h in lines) + hand.gap * (len(lines) - 1)


def _tab_lines(hand: Hand, found: Sequence[Control], width: int) -> list[tuple[list[Control], int]]:
    """Lines of tabs with their heights: one line where the words stand whole, else as few as possible."""
    for count in range(1, len(found) + 1):
        each = -(-len(found) // count)
        lines = [list(found[n : n + each]) for n in range(0, len(found), each)]
        if all(_tab_widths(hand, line, width) for line in lines):
            return [(line, hand.touch) for line in lines]
    return [([c], hand.touch) for c in found]


def _tab_widths(hand: Hand, line: Sequence[Control], width: int) -> list[int] | None:
    natural = [hand.letters.width(hand.says(c.label), hand.act, True) + 2 * hand.px(2) for c in line]
    spare = width - hand.gap * (len(line) - 1) - sum(natural)
    return None if spare < 0 else [w + spare // len(line) for w in natural]


def tabs(hand: Hand, found: Sequence[Control], box: Box, left: bool) -> list[Piece]:
    """Categories: in a line, or down the left side."""
    out: list[Piece] = []
    if left:
        h = min(hand.px(34), (box.h - hand.gap * (len(found) - 1)) // len(found))
        for n, control in enumerate(found):
            out.append(faces.piece(hand, control, Box(box.x, box.y + n * (h + hand.gap), box.w, h)))
        return out
    y = box.y
    for line, h in _tab_lines(hand, found, box.w):
        widths = _tab_widths(hand, line, box.w) or [box.w]
        for control, cell in zip(
            line, split(Box(box.x, y, box.w, h), tuple(map(float, widths)), hand.gap), strict=True
        ):
            out.append(faces.piece(hand, control, cell))
        y += h + hand.gap
    return out


Line = list[tuple[Control, int]]


def _action_lines(hand: Hand, found: Sequence[Control], room: int) -> list[Line]:
    """Buttons in lines with their widths: one line where the words stand whole, else the primary below the others."""

    def natural(control: Control) -> int:
        wide = hand.letters.width(hand.says(control.label), hand.act, True) + hand.px(7)
        return wide + (hand.px(15) if control.picture else 0)

    if not found:
        return []
    ordered = [c for c in found if c.kind != "primary"] + [c for c in found if c.kind == "primary"]
    lines: list[list[Control]] = [[]]
    for control in ordered:
        if lines[-1] and sum(map(natural, [*lines[-1], control])) + hand.gap * len(lines[-1]) > room:
            lines.append([])
        lines[-1].append(control)
    out: list[Line] = []
    for line in lines:
        widths = [min(room, natural(c)) for c in line]
        spare = room - hand.gap * (len(line) - 1) - sum(widths)
        leads = [n for n, c in enumerate(line) if c.kind == "primary"] or list(range(len(line)))
        for n in leads:
            widths[n] += spare // len(leads)
        out.append(list(zip(line, widths, strict=True)))
    return out


def _line_height(hand: Hand, line: Line) -> int:
    return max(hand.px(23), *(faces.needed(hand, c, w) or 0 for c, w in line))


def _total_height(hand: Hand) -> int:
    return hand.height(hand.act, True) + hand.px(2)


def actions_height(hand: Hand, found: Sequence[Control], total: int | None, width: int) -> int:
    """Height of the buttons that move on, with the sum of the basket above them where there is one."""
    lines = _action_lines(hand, found, width)
    h = sum(_line_height(hand, line) for line in lines) + hand.gap * max(0, len(lines) - 1)
    return h + (_total_height(hand) + (hand.gap if lines else 0) if total is not None else 0)


def actions(hand: Hand, found: Sequence[Control], total: int | None, box: Box) -> list[Piece]:
    """The sum, then the buttons: quiet ones first, the one that moves on last and widest."""
    out: list[Piece] = []
    y = box.y
    if total is not None:
        line = Box(box.x, y, box.w, _total_height(hand))
        word, amount = hand.says(phrase("machine-total")), hand.says(phrase("machine-amount", won=total))
        inner = line.inset(hand.px(2), 0)
        texts = (
            hand.letters.set(word, hand.act, inner, "text", True, "left"),
            hand.letters.set(amount, hand.act, inner, "price", True, "right"),
        )
        spoken = joined((phrase("machine-total"), phrase("machine-amount", won=total)))
        out.append(Piece("total", "plain", line, texts, spoken=spoken))
        y += line.h + hand.gap
    for line_of in _action_lines(hand, found, box.w):
        h = _line_height(hand, line_of)
        cells = split(Box(box.x, y, box.w, h), tuple(float(w) for _, w in line_of), hand.gap)
        out += [faces.piece(hand, c, cell) for (c, _), cell in zip(line_of, cells, strict=True)]
        y += h + hand.gap
    return out


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
    if not found:
        return out
    columns = 1 if lying else min(3, len(found))
    lines = -(-len(found) // columns)
    h = (inner.h - hand.gap * (lines - 1)) // lines
    for n, control in enumerate(found):
        row = Box(inner.x, inner.y + (n // columns) * (h + hand.gap), inner.w, h)
        out.append(faces.piece(hand, control, split(row, (1.0,) * columns, hand.gap)[n % columns]))
    return out


def bar_height(hand: Hand, width: int, found: Sequence[Control]) -> int:
    """Height of the quiet services at the lower edge."""
    count = max(1, len(found) or 5)
    each = (width - hand.px(3) * 2 - hand.gap * (count - 1)) // count
    return max((faces.needed(hand, c, each) or hand.touch for c in found), default=hand.touch) + hand.px(3)


def bar(hand: Hand, found: Sequence[Control], box: Box) -> list[Piece]:
    """The barrier-free services, side by side."""
    out: list[Piece] = [Piece("services", "bar_ground", box)]
    inner = box.inset(hand.px(3), hand.px(1.5))
    return out + [
        faces.piece(hand, c, cell) for c, cell in zip(found, split(inner, (1.0,) * len(found), hand.gap), strict=True)
    ]
