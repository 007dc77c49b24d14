"""Where everything of a screen stands on a glass: pure geometry, measured by tests without drawing anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from courses.kiosk import Area, Control, Screen
from courses.pack import Skin
from kiosk_trainer.machine import faces
from kiosk_trainer.machine.actions import Actions
from kiosk_trainer.machine.blocks import (
    blocks_of,
    card_gap,
    card_height,
    card_strips,
    cards,
    emblem,
    hero,
    leading,
    led,
    paragraph,
    portrait,
    waiting,
)
from kiosk_trainer.machine.boxes import Box, Layout, Piece
from kiosk_trainer.machine.flow import Block, flow, height
from kiosk_trainer.machine.folded import lay_folded, with_entry
from kiosk_trainer.machine.glass import Glass, aside, basket_width, shape, tabs_left
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.measures import sound
from kiosk_trainer.machine.outside import crowded, strips
from kiosk_trainer.machine.outside import height as outside_height
from kiosk_trainer.machine.rows import rows
from kiosk_trainer.machine.strips import (
    Lines,
    Services,
    device_columns,
    devices,
    header,
    header_height,
    left_tabs,
    left_tabs_width,
)
from kiosk_trainer.machine.words import joined
from language import NOTHING, Language, Phrase

SHOWN_LINES = 2
"""Basket lines below a menu; more of them stand on pages."""

SPARSE = 1.4
"""How much larger the title of a screen without answers stands."""

PICTURE_SMALLEST_MM = 14.0
"""Items whose pictures would be lower than this stand on pages instead."""

APART = {"tabs", "cards", "actions", "devices", "bar"}


def lay(
    screen: Screen,
    skin: Skin,
    language: Language,
    glass: Glass,
    turned: Mapping[str, int] | None = None,
) -> Layout:
    """`screen` in `skin` on `glass`. `turned` says which page of a region is wanted where one does not fit."""
    hand = Hand(glass.letters, skin, language)
    work = _Work(hand, screen, glass, dict(turned or {}))
    if not glass.low:
        if screen.popup:
            work.popup()
        else:
            work.whole()
        usual = Layout(glass.width, glass.height, tuple(work.pieces), tuple(work.pages), tuple(work.elsewhere))
        large = glass.enlarged and bool(usual.pages)
        if not large and (not (glass.enlarged or glass.small) or sound(usual, glass.letters.sizes)):
            return usual
    return lay_folded(screen, hand, glass, (turned or {}).get("body", 0))


class _Work:
    """One screen on its way into boxes: each step takes a strip off `room` and adds its pieces."""

    def __init__(self, hand: Hand, screen: Screen, glass: Glass, turned: dict[str, int]) -> None:
        self.hand, self.screen, self.glass, self.turned = hand, screen, glass, turned
        self.pieces: list[Piece] = []
        self.pages: list[tuple[str, int, int]] = []
        self.elsewhere: list[tuple[str, tuple[str, int]]] = []
        self.room = Box(0, 0, glass.width, glass.height)
        self.placed: frozenset[str] = frozenset()
        """Buttons that stand already."""
        self.beside: list[Block] = []
        """What lies outside the glass, where it has to share the pages of the body."""

    def of(self, kind: str) -> list[Area]:
        return [a for a in self.screen.areas if a.kind == kind]

    def controls(self, kind: str) -> tuple[Control, ...]:
        return tuple(c for a in self.of(kind) for c in a.controls)

    def cut_top(self, h: int) -> Box:
        box = Box(self.room.x, self.room.y, self.room.w, h)
        self.room = Box(self.room.x, self.room.y + h, self.room.w, self.room.h - h)
        return box

    def cut_bottom(self, h: int) -> Box:
        self.room = replace(self.room, h=self.room.h - h)
        return Box(self.room.x, self.room.bottom, self.room.w, h)

    def cut_left(self, w: int) -> Box:
        box = replace(self.room, w=w)
        self.room = replace(self.room, x=self.room.x + w, w=self.room.w - w)
        return box

    def cut_right(self, w: int) -> Box:
        self.room = replace(self.room, w=self.room.w - w)
        return Box(self.room.right, self.room.y, w, self.room.h)

    def whole(self) -> None:
        """A screen that fills the glass: header, bar, devices, buttons, then the body in what is left."""
        hand = self.hand
        self.pieces += header(hand, self.cut_top(header_height(hand, self.glass.height)))
        quiet = self.controls("bar")
        if quiet:
            made = Services(hand, quiet, self.room.w)
            self.pieces += made.draw(self.cut_bottom(made.height))
        outside = self.of("devices")
        if outside:
            self.devices(outside)
        self.room = self.room.inset(hand.px(4), hand.px(3))
        menu = self.of("cards")
        if menu:
            self.menu(menu[0])
        else:
            self.ways()
            self.buttons()
            self.tabs()
            areas = [a for a in self.screen.areas if a.kind not in APART]
            self.title(hand.heading * (SPARSE if self.sparse(areas) else 1))
            self.body(areas)

    def sparse(self, areas: list[Area]) -> bool:
        """Whether a screen only says something: then it says it large."""
        return not any(a.controls or a.rows for a in areas)

    def devices(self, outside: list[Area]) -> None:
        hand = self.hand
        found = tuple(c for a in outside for c in a.controls)
        words = tuple(t for a in outside for t in (a.title, *a.text) if t)
        listed = bool(self.of("rows"))
        if listed and len(found) > 2 and crowded(hand, found, self.room, self.glass.lying):
            self.beside = strips(hand, found, self.room.w - hand.px(8))
            return
        if self.glass.lying:
            box = self.cut_right(min(self.room.w * 2 // 5, hand.px(120)))
        else:
            count = -(-len(found) // device_columns(found, False))
            roomy = 112 if self.sparse([a for a in self.screen.areas if a.kind not in APART]) else 84
            wanted = hand.px(roomy if count == 1 else 84 * count)
            if listed and count > 1:  # the list above them needs the room more
                wanted = (outside_height(hand, found, self.room.w - hand.px(8), 3) + hand.gap) * count + hand.px(28)
            box = self.cut_bottom(min(self.room.h // 2, wanted))
        self.pieces += devices(hand, found, words, box, self.glass.lying)

    def menu(self, area: Area) -> None:
        """Items in their grid, tabs and basket where the skin has them."""
        hand, skin = self.hand, self.hand.skin
        basket = next((a for a in self.of("rows")), None)
        said = joined([t for a in self.of("text") for t in a.text])
        if aside(self.glass):
            self.tabs()
            right = skin.basket == "side" or skin.tabs == "left"
            side = (self.cut_right if right else self.cut_left)(basket_width(hand, self.glass))
            (self.cut_right if right else self.cut_left)(hand.px(4))
            rest, self.room = self.room, side
            self.buttons(said)
            if basket is not None:
                blocks = blocks_of(hand, replace(basket, rows=()), self.room.w) + self.basket_blocks(basket)
                self.flowed("basket", blocks, 0.0)
            elif skin.emblem and self.room.h > hand.px(40):
                self.flowed("basket", [emblem(hand)], 0.5)
            self.room = rest
        else:
            self.buttons(said)
            self.tabs()
            if basket is not None and basket.rows:
                self.below(basket, len(area.controls) and self.room.h - self.least(area))
        pagers = [c for a in self.screen.areas for c in a.controls if c.kind == "pager"]
        if pagers:
            self.pager(pagers, area)
        self.items(area)

    def least(self, area: Area) -> int:
        """The height that a page of items wants at least, with the buttons that turn it."""
        hand, gap = self.hand, card_gap(self.hand)
        columns, _ = shape(hand.skin, self.glass)
        shown = [c for c in area.controls if c.kind != "pager"]
        width = (self.room.w - gap * (columns - 1)) // columns
        lines = -(-len(shown) // columns)
        pager = hand.touch + hand.gap if len(shown) < len(area.controls) else 0
        return lines * (card_height(hand, shown, width) + gap) + pager

    def below(self, basket: Area, spare: int) -> None:
        """The basket under the items. Where it only informs it gives way: as many lines as there is room for."""
        hand = self.hand
        blocks = self.basket_blocks(basket)
        gap = hand.px(0.5)
        if any(row.controls for row in basket.rows):
            whole = height(blocks, gap)
            shown = whole if whole <= self.room.h // 3 else blocks[0].least * SHOWN_LINES + hand.touch + gap
        else:
            while blocks and height(blocks, gap) + hand.gap > spare:
                blocks.pop()
            shown = height(blocks, gap)
        if not blocks:
            return
        box = self.cut_bottom(shown)
        self.cut_bottom(hand.gap)
        rest, self.room = self.room, box
        self.flowed("basket", blocks, 0.0, gap)
        self.room = rest

    def items(self, area: Area) -> None:
        """The skin's grid; what does not fit stands on pages."""
        hand, gap = self.hand, card_gap(self.hand)
        columns, count = shape(hand.skin, self.glass)
        shown = [c for c in area.controls if c.kind != "pager"]
        width = (self.room.w - gap * (columns - 1)) // columns
        least = card_height(hand, shown, width, PICTURE_SMALLEST_MM)
        if len(shown) <= columns * count and count * (least + gap) - gap <= self.room.h:
            self.pieces += cards(hand, area, self.room, (columns, count))
        else:
            self.flowed("cards", card_strips(hand, shown, self.room.w, columns), 0.0)

    def basket_blocks(self, basket: Area) -> list[Block]:
        """The lines of the basket: information beside a menu, unless they have buttons."""
        small = not any(row.controls for row in basket.rows)
        return rows(self.hand, basket, self.room.w, self.hand.pricing if small else self.hand.act)

    def pager(self, pagers: list[Control], area: Area) -> None:
        hand = self.hand
        side = (self.room.w - 2 * hand.gap) * 2 // 5
        box = self.cut_bottom(max([hand.touch, *(faces.needed(hand, c, side) or 0 for c in pagers)]))
        self.cut_bottom(hand.gap)
        slots = [Box(box.x, box.y, side, box.h), Box(box.right - side, box.y, side, box.h)]
        for control, slot in zip(pagers, slots if len(pagers) > 1 else slots[1:], strict=False):
            self.pieces.append(faces.piece(hand, control, slot))
        if area.text:
            middle = Box(slots[0].right + hand.gap, box.y, slots[1].x - slots[0].right - 2 * hand.gap, box.h)
            line = hand.letters.set(hand.says(area.text[0]), hand.rest, middle, "text", True)
            self.pieces.append(Piece("pages", "plain", middle, (line,), spoken=area.text[0]))

    def tabs(self) -> None:
        hand, found = self.hand, self.controls("tabs")
        if not found:
            return
        if tabs_left(hand, self.glass, len(found)):
            self.pieces += left_tabs(hand, found, self.cut_left(left_tabs_width(hand, found, self.room.w)))
            self.cut_left(max(hand.gap, hand.px(3)))
            return
        cut = self.cut_bottom if hand.skin.tabs == "bottom" else self.cut_top
        made = Lines(hand, found, self.room.w, hand.touch)
        self.pieces += made.draw(cut(made.height))
        cut(hand.gap)

    def title(self, mm: float) -> None:
        hand, title = self.hand, self.screen.title
        if title:
            text = hand.says(title)
            h = hand.height(mm, True, hand.lines(text, mm, True, self.room.w))
            box = self.cut_top(h + hand.px(2))
            line = hand.letters.set(text, mm, box, "text", True)
            self.pieces.append(Piece("title", "plain", box, (line,), spoken=self.screen.said or title))
            self.cut_top(hand.px(1))

    def ways(self) -> None:
        """The buttons that lead back, where the skin has them on top."""
        if self.hand.skin.ways == "top":
            found = tuple(c for c in self.controls("actions") if c.kind == "secondary")
            if found:
                made = Actions(self.hand, found, None, self.room.w)
                self.pieces += made.draw(self.cut_top(made.height))
                self.cut_top(self.hand.px(3))
                self.placed = frozenset(c.id for c in found)

    def buttons(self, said: Phrase = NOTHING) -> None:
        """The buttons that move on, with what is in the basket and what it costs."""
        found = tuple(c for c in self.controls("actions") if c.kind != "pager" and c.id not in self.placed)
        if found or self.screen.total is not None or said:
            made = Actions(self.hand, found, self.screen.total, self.room.w, said)
            self.pieces += made.draw(self.cut_bottom(made.height))
            self.cut_bottom(self.hand.gap)

    def body(self, areas: list[Area]) -> None:
        hand = self.hand
        widest = hand.px(330)
        if self.room.w > widest:
            self.room = self.room.inset((self.room.w - widest) // 2, 0)
        pagers = [c for a in self.screen.areas for c in a.controls if c.kind == "pager"]
        if pagers:
            words = next((a for a in self.screen.areas if a.text and any(c.kind == "pager" for c in a.controls)), None)
            self.pager(pagers, words or Area("", "text"))
        lead = leading(hand, areas, self.room.w)
        blocks = [
            b
            for a in with_entry(areas)
            for b in (led(hand, a, self.room.w, lead) if lead and a.title else blocks_of(hand, a, self.room.w))
        ]
        only = [c for a in areas for c in a.controls]
        if len(only) == 1 and only[0].kind == "primary" and hand.skin.emblem:
            blocks.insert(0, hero(hand))
        blocks = self.beside + portrait(hand, areas) + blocks
        if self.screen.timer is not None and self.screen.timer.kind == "busy" and self.sparse(areas):
            blocks.append(waiting(hand))
        listed = any(a.kind in {"rows", "board", "options"} for a in areas)
        self.flowed("body", blocks, 0.0 if listed else 0.4)

    def flowed(self, region: str, blocks: list[Block], top: float, gap: int = 0) -> None:
        found = flow(self.hand, region, blocks, self.room, self.turned.get(region, 0), top, gap or self.hand.gap)
        self.pieces += found.pieces
        self.elsewhere += found.elsewhere
        if found.pages > 1:
            self.pages.append((region, found.pages, found.page))

    def popup(self) -> None:
        """A panel over the dimmed ground, as high as what stands on it."""
        hand, glass = self.hand, self.glass
        w = min(glass.width - 2 * hand.px(9), hand.px(250))
        pad = hand.px(6)
        inner_w = w - 2 * pad
        blocks = [b for a in self.screen.areas if a.kind not in APART for b in blocks_of(hand, a, inner_w)]
        if self.screen.title:
            blocks.insert(0, paragraph(hand, "title", self.screen.title, inner_w, hand.heading, True))
        items = [c for a in self.of("cards") for c in a.controls]
        if items:
            blocks += card_strips(hand, items, inner_w, min(len(items), 3, inner_w // hand.px(62)))
        found = self.controls("actions")
        made = Actions(hand, found, self.screen.total, inner_w)
        quiet = self.controls("bar")
        if quiet:
            strip = Services(hand, quiet, self.room.w)
            self.pieces += strip.draw(self.cut_bottom(strip.height))
        outside = self.of("devices")
        if outside:
            self.devices(outside)
        wanted = sum(b.most + b.above + hand.gap for b in blocks) + made.height + 2 * pad + hand.px(6)
        h = min(self.room.h - 2 * hand.px(9), max(wanted, hand.px(60)))
        panel_w = min(w, self.room.w - 2 * hand.px(3))
        x = self.room.x + (self.room.w - panel_w) // 2
        panel = Box(x, self.room.y + (self.room.h - h) // 2, panel_w, h)
        self.pieces.append(Piece("panel", "panel", panel))
        self.room = panel.inset(pad)
        if found:
            self.pieces += made.draw(self.cut_bottom(made.height))
            self.cut_bottom(hand.px(4))
        self.flowed("body", blocks, 0.5)
