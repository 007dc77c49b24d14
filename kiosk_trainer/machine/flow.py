"""Things below each other: what fits shares the room, what does not goes on pages with large buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk_trainer.machine.boxes import Box, Picture, Piece
from kiosk_trainer.machine.hand import Hand
from language import phrase


@dataclass(frozen=True, slots=True)
class Block:
    """A strip that is never cut in two: its least and its greatest height, and how it is drawn in a box.

    `holds` are the ids of the controls on it; `keep` ties it to the block after it (a heading); `above` is room
    before it that falls away at the top of a page.
    """

    least: int
    most: int
    draw: Callable[[Box], list[Piece]]
    holds: tuple[str, ...] = ()
    keep: bool = False
    above: int = 0


@dataclass(frozen=True, slots=True)
class Flowed:
    """What a region shows: its pieces, how many pages it has and which one this is, and what stands elsewhere."""

    pieces: list[Piece]
    page: int = 0
    pages: int = 1
    elsewhere: tuple[tuple[str, tuple[str, int]], ...] = ()


def flow(hand: Hand, region: str, blocks: Sequence[Block], box: Box, page: int, top: float, gap: int) -> Flowed:
    """Blocks down `box` with `gap` between; on pages when they do not fit. `top`: share of left room above them."""
    if height(blocks, gap) <= box.h:
        return Flowed(_stack(blocks, box, gap, top))
    bar_h = hand.touch
    room = Box(box.x, box.y, box.w, box.h - bar_h - hand.gap)
    sheets = _sheets(blocks, room.h, gap)
    page = min(max(0, page), len(sheets) - 1)
    bar = Box(box.x, box.bottom - bar_h, box.w, bar_h)
    elsewhere = tuple((id, (region, n)) for n, sheet in enumerate(sheets) if n != page for b in sheet for id in b.holds)
    pieces = _stack(sheets[page], room, gap, 0.0) + turners(hand, region, page, len(sheets), bar)
    return Flowed(pieces, page, len(sheets), elsewhere)


def height(blocks: Sequence[Block], gap: int) -> int:
    """The least height of all blocks below each other."""
    return sum(b.least + b.above for b in blocks) + gap * max(0, len(blocks) - 1) - (blocks[0].above if blocks else 0)


def _sheets(blocks: Sequence[Block], room: int, gap: int) -> list[list[Block]]:
    sheets: list[list[Block]] = [[]]
    n = 0
    while n < len(blocks):
        group = [blocks[n]]
        while group[-1].keep and n + len(group) < len(blocks):
            if height([*group, blocks[n + len(group)]], gap) > room:
                break
            group.append(blocks[n + len(group)])
        if sheets[-1] and height([*sheets[-1], *group], gap) > room:
            sheets.append([])
        sheets[-1] += group
        n += len(group)
    return sheets


def _stack(blocks: Sequence[Block], box: Box, gap: int, top: float) -> list[Piece]:
    """Draw `blocks` from the top down, each grown by its share of the room that is left, up to its greatest height."""
    spare = max(0, box.h - height(blocks, gap))
    heights = [b.least for b in blocks]
    growing = [n for n, b in enumerate(blocks) if b.most > b.least]
    while growing and spare >= len(growing):
        share = spare // len(growing)
        for n in list(growing):
            more = min(share, blocks[n].most - heights[n])
            heights[n] += more
            spare -= more
            if heights[n] >= blocks[n].most:
                growing.remove(n)
    y = box.y + int(spare * top)
    out: list[Piece] = []
    for n, (block, h) in enumerate(zip(blocks, heights, strict=True)):
        y += block.above if n else 0
        h = min(h, max(0, box.bottom - y))  # what is higher than a whole page is set smaller
        out += block.draw(Box(box.x, y, box.w, h))
        y += h + gap
    return out


def turners(hand: Hand, region: str, page: int, pages: int, bar: Box) -> list[Piece]:
    """The two large buttons that turn a region's pages, and where one is between them."""
    side = (bar.w - hand.gap * 2) * 2 // 5
    middle = Box(bar.x + side + hand.gap, bar.y, bar.w - 2 * (side + hand.gap), bar.h)
    between = "/" if bar.w < hand.px(150) else " / "
    count = hand.letters.set(f"{page + 1}{between}{pages}", hand.rest, middle, "text", True)
    out = [Piece(f"turned:{region}", "plain", middle, (count,))]
    for to, x, word, arrow in (
        (page - 1, bar.x, phrase("machine-turn-back"), "icon:up"),
        (page + 1, bar.right - side, phrase("machine-turn-on"), "icon:down"),
    ):
        if not 0 <= to < pages:
            continue
        box = Box(x, bar.y, side, bar.h)
        wide, icon_side, space = hand.width(word), hand.px(10), hand.px(1.5)
        key = turner_key(region, to > page)
        if wide + icon_side + space > side:
            inner = box.inset(hand.px(1), 0)
            text = hand.letters.set(hand.says(word), hand.act, inner, "pager_text", True)
            out.append(Piece(key, "pager", box, (text,), (), turn=(region, to), spoken=word))
            continue
        start = box.x + (side - wide - icon_side - space) // 2
        icon = Picture(Box(start, box.y, icon_side, box.h), arrow)
        text = hand.letters.set(
            hand.says(word), hand.act, Box(start + icon_side + space, box.y, wide, box.h), "pager_text", True
        )
        out.append(Piece(key, "pager", box, (text,), (icon,), turn=(region, to), spoken=word))
    return out


def turner_key(region: str, on: bool) -> str:
    """The key of the button that turns a region's page on, or back."""
    return f"turn:{region}:{'on' if on else 'back'}"
