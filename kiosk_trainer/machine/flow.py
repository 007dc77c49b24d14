"""Things below each other: what fits stands with the room shared out, what does not goes on pages with large buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk_trainer.machine.boxes import Box, Picture, Piece
from kiosk_trainer.machine.faces import Hand
from language import phrase


@dataclass(frozen=True, slots=True)
class Block:
    """A strip that is never cut in two: its least and its greatest height, and how it is drawn in a box.

    `holds` are the ids of the controls on it; `keep` ties it to the block after it (a heading).
    """

    least: int
    most: int
    draw: Callable[[Box], list[Piece]]
    holds: tuple[str, ...] = ()
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Flowed:
    """What a region shows: its pieces, how many pages it has and which one this is, and what stands elsewhere."""

    pieces: list[Piece]
    page: int = 0
    pages: int = 1
    elsewhere: tuple[tuple[str, tuple[str, int]], ...] = ()


def flow(hand: Hand, region: str, blocks: Sequence[Block], box: Box, page: int, gap: int, top: bool = False) -> Flowed:
    """Blocks down `box`; on pages when they do not fit. `top` keeps them at the top instead of the middle."""
    if height(blocks, gap) <= box.h:
        return Flowed(_stack(blocks, box, gap, top))
    bar_h = hand.touch
    room = Box(box.x, box.y, box.w, box.h - bar_h - hand.gap)
    sheets = _sheets(blocks, room.h, gap)
    page = min(max(0, page), len(sheets) - 1)
    bar = Box(box.x, box.bottom - bar_h, box.w, bar_h)
    elsewhere = tuple((id, (region, n)) for n, sheet in enumerate(sheets) if n != page for b in sheet for id in b.holds)
    return Flowed(
        _stack(sheets[page], room, gap, True) + turners(hand, region, page, len(sheets), bar),
        page,
        len(sheets),
        elsewhere,
    )


def height(blocks: Sequence[Block], gap: int) -> int:
    """The least height of all blocks below each other."""
    return sum(b.least for b in blocks) + gap * max(0, len(blocks) - 1)


def _sheets(blocks: Sequence[Block], room: int, gap: int) -> list[list[Block]]:
    sheets: list[list[Block]] = [[]]
    n = 0
    while n < len(blocks):
        group = [blocks[n]]
        while group[-1].keep and n + len(group) < len(blocks):
            group.append(blocks[n + len(group)])
        if sheets[-1] and height([*sheets[-1], *group], gap) > room:
            sheets.append([])
        sheets[-1] += group
        n += len(group)
    return sheets


def _stack(blocks: Sequence[Block], box: Box, gap: int, top: bool) -> list[Piece]:
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
    y = box.y if top else box.y + spare // 2
    out: list[Piece] = []
    for block, h in zip(blocks, heights, strict=True):
        out += block.draw(Box(box.x, y, box.w, h))
        y += h + gap
    return out


def turners(hand: Hand, region: str, page: int, pages: int, bar: Box) -> list[Piece]:
    """The two large buttons that turn a region's pages, and where one is between them."""
    side = (bar.w - hand.gap * 2) * 2 // 5
    middle = Box(bar.x + side + hand.gap, bar.y, bar.w - 2 * (side + hand.gap), bar.h)
    out = [
        Piece(
            f"turned:{region}",
            "plain",
            middle,
            (hand.letters.set(f"{page + 1} / {pages}", hand.rest, middle, "text", True),),
        )
    ]
    for to, x, word, arrow in (
        (page - 1, bar.x, phrase("machine-turn-back"), "icon:up"),
        (page + 1, bar.right - side, phrase("machine-turn-on"), "icon:down"),
    ):
        if 0 <= to < pages:
            box = Box(x, bar.y, side, bar.h)
            icon = Box(box.x + hand.px(2), box.y + hand.px(4), bar.h - 2 * hand.px(4), bar.h - 2 * hand.px(4))
            words_box = Box(icon.right, box.y, box.right - icon.right - hand.px(1), box.h)
            text = hand.letters.set(hand.says(word), hand.act, words_box, "pager_text", True)
            out.append(
                Piece(
                    f"turn:{region}:{'on' if to > page else 'back'}",
                    "pager",
                    box,
                    (text,),
                    (Picture(icon, arrow),),
                    turn=(region, to),
                    spoken=word,
                )
            )
    return out
