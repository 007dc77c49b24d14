"""Areas as blocks: each kind of area says which strips it is made of, and how high they must and may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from courses.kiosk import Area, Control
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.board import board
from kiosk_trainer.machine.boxes import Box, Picture, Piece, split
from kiosk_trainer.machine.bubbles import bubbles, is_thread
from kiosk_trainer.machine.flow import Block
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.keys import keypad, seats
from kiosk_trainer.machine.rows import rows
from kiosk_trainer.machine.strips import two_lines
from kiosk_trainer.machine.words import joined
from language import NOTHING, Phrase

FEW = 6
"""Up to so many answers stand as large tiles; more of them as a list."""
CARD_GAP_MM = 3.2
MOVED_LEAST_MM, MOVED_MOST_MM = 30.0, 70.0
"""Heights of what is touched by a movement: a finger needs room to move."""
PICTURE_MM = 22.0
"""An item's picture is never lower than this: fewer items stand on a page instead."""


def blocks_of(hand: Hand, area: Area, width: int) -> list[Block]:
    """The strips of one area of the body."""
    if area.kind == "text" and area.title and len(area.text) == 1:
        told = named(hand, area, width)
        if told is not None:
            return [told]
    head = [heading(hand, area, width)] if area.title else []
    if area.kind == "gesture":
        return moved(hand, area, width)
    if area.kind == "keypad":
        return [*head, keypad(hand, area, width)]
    turned = any(c.kind == "pager" for c in area.controls)  # its text then says which page this is
    texts = [paragraph(hand, f"{area.id}:{n}", t, width) for n, t in enumerate(area.text) if t and not turned]
    keys = bool(area.rows) and all(c.kind == "key" for row in area.rows for c in row.controls)
    set_in = board if area.kind == "board" else seats if keys and area.rows[0].controls else rows
    if is_thread(area):
        set_in = bubbles
    table = set_in(hand, area, width) if area.rows else []
    return [*head, *texts, *table, *grid(hand, area, width)]


def leading(hand: Hand, areas: Sequence[Area], width: int) -> int:
    """Width of a column for the names of option groups, where they and all values fit beside each other; else 0."""
    groups = [a for a in areas if a.kind == "options"]
    if len(groups) < 2 or not all(a.title for a in groups):
        return 0
    lead = max(two_lines(hand, hand.says(a.title)) for a in areas if a.title) + hand.px(3)
    room = width - lead
    if lead > width * 0.32:
        return 0
    for area in groups:
        each = (room - hand.gap * (len(area.controls) - 1)) // max(1, len(area.controls))
        if any(faces.needed(hand, c, each) is None for c in area.controls):
            return 0
    return lead


def led(hand: Hand, area: Area, width: int, lead: int) -> list[Block]:
    """An area's strips with its name in a column before them."""
    inner = blocks_of(hand, replace(area, title=NOTHING), width - lead)

    def draw(block: Block, first: bool, box: Box) -> list[Piece]:
        out = block.draw(Box(box.x + lead, box.y, box.w - lead, box.h))
        if first and area.title:
            place = Box(box.x, box.y, lead - hand.px(2), box.h)
            line = hand.letters.set(hand.says(area.title), hand.act, place, "heading", True, "left")
            out.insert(0, Piece(f"head:{area.id}", "plain", place, (line,), spoken=area.title))
        return out

    name_h = hand.height(hand.act, True, hand.lines(hand.says(area.title), hand.act, True, lead - hand.px(2)))
    out = []
    for n, block in enumerate(inner):
        least = max(block.least, name_h if n == 0 else 0)
        above = hand.px(1) if n == 0 else 0
        out.append(
            replace(block, least=least, most=max(least, block.most), draw=partial(draw, block, n == 0), above=above)
        )
    return out


def heading(hand: Hand, area: Area, width: int) -> Block:
    """The name of a group, kept with what follows."""
    text = hand.says(area.title)
    high = hand.height(hand.act, True, hand.lines(text, hand.act, True, width))

    def draw(box: Box) -> list[Piece]:
        line = hand.letters.set(text, hand.act, box, "heading", True, "left")
        return [Piece(f"head:{area.id}", "plain", box, (line,), spoken=area.title)]

    return Block(high, high, draw, keep=True, above=hand.px(2))


def named(hand: Hand, area: Area, width: int) -> Block | None:
    """A name and what it is on one line; None where they do not fit."""
    name_w, text = hand.width(area.title) + hand.px(4), hand.says(area.text[0])
    if name_w + hand.letters.width(text, hand.act, False) > width:
        return None
    high = hand.height(hand.act)

    def draw(box: Box) -> list[Piece]:
        name = Box(box.x, box.y, name_w, box.h)
        rest = Box(name.right, box.y, box.w - name_w, box.h)
        texts = (
            hand.letters.set(hand.says(area.title), hand.act, name, "heading", True, "left"),
            hand.letters.set(text, hand.act, rest, "text", False, "left"),
        )
        return [Piece(f"text:{area.id}", "plain", box, texts, spoken=joined((area.title, area.text[0])))]

    return Block(high, high, draw, above=hand.px(1.5))


def paragraph(hand: Hand, key: str, words: Phrase, width: int, mm: float = 0.0, bold: bool = False) -> Block:
    """Running text."""
    text, mm = hand.says(words), mm or hand.act
    high = hand.height(mm, bold, hand.lines(text, mm, bold, width))

    def draw(box: Box) -> list[Piece]:
        return [Piece(f"text:{key}", "plain", box, (hand.letters.set(text, mm, box, "text", bold),), spoken=words)]

    return Block(high, high, draw, above=hand.px(1.5))


def columns_for(hand: Hand, controls: Sequence[Control], width: int, most: int) -> int:
    """As many columns as the words allow with none broken, evenly filled."""
    best = 1
    for columns in range(2, min(most, len(controls)) + 1):
        each = (width - hand.gap * (columns - 1)) // columns
        if each >= hand.touch and all(faces.needed(hand, c, each) is not None for c in controls):
            best = columns
    strips = -(-len(controls) // best)
    return -(-len(controls) // strips)


def grid(hand: Hand, area: Area, width: int) -> list[Block]:
    """Buttons side by side in equal columns, a strip for each line of them."""
    controls = [c for c in area.controls if c.kind != "pager"]
    if not controls:
        return []
    wide = width > hand.px(280)
    pictured = any(c.picture for c in controls)
    tiles = area.kind == "choices" and len(controls) <= FEW
    if area.kind != "choices":
        most = 4 if area.kind == "options" else 3
    elif tiles:
        most = _tiles_across(hand, len(controls), wide)
    else:
        most = hand.skin.lying[0] if wide else hand.skin.upright[0]
    columns = columns_for(hand, controls, width, most)
    each = (width - hand.gap * (columns - 1)) // columns
    out = []
    for start in range(0, len(controls), columns):
        strip = controls[start : start + columns]
        least = max(faces.needed(hand, c, each) or hand.touch for c in strip)
        most_h = max(least, hand.px(30))
        if tiles and pictured:
            upright = columns > 1
            narrower = [faces.needed(hand, c, each - each // 3 - hand.px(3)) for c in strip]
            least = max(least + hand.px(24) if n is None else n for n in narrower)
            most_h = max(least, hand.px(115 if upright else 62))
        elif tiles:
            most_h = max(least, hand.px(66))
        out.append(Block(least, most_h, partial(_strip, hand, strip, columns), tuple(c.id for c in strip)))
    return out


def moved(hand: Hand, area: Area, width: int) -> list[Block]:
    """What is touched by a movement, with the button that does the same beside it, or below where words would break."""
    gesture, *rest = area.controls
    if not rest:
        return grid(hand, area, width)
    twin = rest[0]
    for share in (0.3, 0.36, 0.42, 0.5):
        side = int((width - hand.gap) * share)
        there = width - hand.gap - side
        needs = (faces.movement_needs(hand, gesture, there), faces.needed(hand, twin, side))
        if None not in needs:
            least = max(hand.px(MOVED_LEAST_MM), *(n or 0 for n in needs))

            def draw(box: Box, there: int = there) -> list[Piece]:
                beside = Box(box.x + there + hand.gap, box.y, box.w - there - hand.gap, box.h)
                return [faces.piece(hand, gesture, replace(box, w=there)), faces.piece(hand, twin, beside)]

            return [Block(least, max(least, hand.px(MOVED_MOST_MM)), draw, (gesture.id, twin.id))]
    high, low = faces.movement_needs(hand, gesture, width), faces.needed(hand, twin, width) or hand.touch
    roomy = MOVED_LEAST_MM if hand.letters.sizes.zoom <= 1.0 else MOVED_LEAST_MM / 2
    least = max(hand.px(roomy), high or hand.height(hand.act, True, 3))

    def surface(box: Box) -> list[Piece]:
        return [faces.piece(hand, gesture, box)]

    def button(box: Box) -> list[Piece]:
        return [faces.piece(hand, twin, box)]

    most = max(least, hand.px(MOVED_MOST_MM))
    return [Block(least, most, surface, (gesture.id,), keep=True), Block(low, low, button, (twin.id,))]


def _tiles_across(hand: Hand, count: int, wide: bool) -> int:
    """As many choices side by side as the skin has items, but none alone on its line after others."""
    columns = min(count, hand.skin.lying[0] if wide else hand.skin.upright[0])
    return columns if columns < 2 or count % columns != 1 else columns - 1 if columns > 2 else 1


def _strip(hand: Hand, controls: Sequence[Control], columns: int, box: Box) -> list[Piece]:
    cells = split(box, (1.0,) * columns, hand.gap)
    even = faces.even_buttons(hand, controls, cells[0].w)
    return [faces.piece(hand, c, cell, even) for c, cell in zip(controls, cells, strict=False)]


def portrait(hand: Hand, areas: Sequence[Area]) -> list[Block]:
    """The thing whose options stand on a page, as large as the room that is left allows."""
    shown = [row.picture for a in areas for row in a.rows if row.picture]
    if len(shown) != 1 or any(len(a.rows) > 1 for a in areas):
        return []

    def draw(box: Box) -> list[Piece]:
        if box.h < hand.px(30):
            return []
        return [Piece("portrait", "plain", box, (), (Picture(box, shown[0]),))]

    return [Block(0, hand.px(90), draw)]


def waiting(hand: Hand) -> Block:
    """The machine is at work."""

    def draw(box: Box) -> list[Piece]:
        return [Piece("waiting", "plain", box, (), (Picture(box, "sign:hourglass"),))]

    return Block(hand.px(20), hand.px(40), draw, above=hand.px(4))


def emblem(hand: Hand) -> Block:
    """The brand's picture, where a machine has nothing else to show."""

    def draw(box: Box) -> list[Piece]:
        return [Piece("emblem", "plain", box, (), (Picture(box, hand.skin.emblem),))]

    return Block(hand.px(20), hand.px(90), draw)


def hero(hand: Hand) -> Block:
    """The brand large, as a machine that waits shows itself."""

    def draw(box: Box) -> list[Piece]:
        name_h = hand.height(hand.act * 1.8, True)
        room = Box(box.x, box.y, box.w, box.h - name_h)
        name = Box(box.x, room.bottom, box.w, name_h)
        text = hand.letters.set(hand.says(hand.skin.brand), hand.act * 1.8, name, "text", True)
        return [Piece("hero", "plain", box, (text,), (Picture(room, hand.skin.emblem),), spoken=hand.skin.brand)]

    return Block(hand.px(60), hand.px(150), draw)


def card_gap(hand: Hand) -> int:
    """Between two items."""
    return max(hand.gap, hand.px(CARD_GAP_MM))


def card_height(hand: Hand, items: Sequence[Control], width: int, picture_mm: float = PICTURE_MM) -> int:
    """The least height of item cards that are `width` wide: words, price, and a picture `picture_mm` high."""
    even = faces.even_cards(hand, items, width)
    words_h = hand.height(hand.act, True, even.lines)
    if even.way == "line":
        return max(words_h, hand.px(picture_mm)) + hand.px(2.8)
    high = words_h + hand.height(hand.pricing, True)
    return (high + hand.px(picture_mm) if even.way == "below" else max(high, hand.px(picture_mm))) + hand.px(3.4)


def cards(hand: Hand, area: Area, box: Box, shape: tuple[int, int]) -> list[Piece]:
    """Items in the skin's grid; the grid keeps its places when a page is not full."""
    columns, lines = shape
    gap = card_gap(hand)
    h = (box.h - gap * (lines - 1)) // lines
    shown = [c for c in area.controls if c.kind != "pager"][: columns * lines]
    across = split(box, (1.0,) * columns, gap)
    whole = faces.even_cards(hand, shown, across[0].w)
    out: list[Piece] = []
    for n, control in enumerate(shown):
        cell = across[n % columns]
        line = shown[n - n % columns : n - n % columns + columns]
        even = replace(whole, lines=faces.even_cards(hand, line, cell.w).lines if whole.way == "below" else 0)
        place = Box(cell.x, box.y + (h + gap) * (n // columns), cell.w, h)
        out.append(faces.piece(hand, control, place, even))
    return out


def card_strips(hand: Hand, items: Sequence[Control], width: int, columns: int) -> list[Block]:
    """Items in strips that can stand on different pages."""
    columns = max(1, columns)
    each = (width - card_gap(hand) * (columns - 1)) // columns
    least = card_height(hand, items, each)
    out = []
    for start in range(0, len(items), columns):
        strip = tuple(items[start : start + columns])
        area = Area("", "cards", controls=strip)

        def draw(box: Box, area: Area = area) -> list[Piece]:
            return cards(hand, area, box, (columns, 1))

        out.append(Block(least, least + hand.px(20), draw, tuple(c.id for c in strip)))
    return out
