"""The glass that a machine has, and how many items, stops or buses stand on one page of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from courses.pack import Skin
from kiosk_trainer.look.fonts import Fonts
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.machine.actions import ACTION_MM
from kiosk_trainer.machine.blocks import PICTURE_MM, card_gap
from kiosk_trainer.machine.board import list_line
from kiosk_trainer.machine.boxes import Box
from kiosk_trainer.machine.faces import is_line
from kiosk_trainer.machine.hand import Hand
from kiosk_trainer.machine.letters import Letters
from kiosk_trainer.machine.strips import LEFT_TABS_MM, SERVICE_MM, header_height

USUAL_TABS = 6
"""Categories of a menu, where their number is not known yet."""

PAGED = 4
"""Items of a page where everything is enlarged, at least."""

LIST_TEXTS = 4
"""Lines of text that may stand around a list: where, when, what about to arrive."""


@dataclass(frozen=True, slots=True)
class Glass:
    """The part of the screen that is the machine's: pixels, sizes, fonts, and whether it lies or stands."""

    width: int
    height: int
    letters: Letters = field(compare=False)
    lying: bool = False
    low: int = 0
    """In the low mode: how many pixels at the top may hold nothing that is touched."""

    @classmethod
    def of(cls, width: int, height: int, sizes: Sizes, fonts: Fonts, lying: bool | None = None, low: int = 0) -> Glass:
        """A glass of `width` x `height` pixels; it lies when it is wider than high, unless told."""
        return cls(width, height, Letters(sizes, fonts), width > height if lying is None else lying, low)

    @property
    def small(self) -> bool:
        """Whether it is held near, and narrow."""
        return self.letters.sizes.act < Sizes().act

    @property
    def enlarged(self) -> bool:
        """Whether things may be too large for their usual places."""
        return self.letters.sizes.zoom > 1.0


def per_page(skin: Skin, glass: Glass) -> int:
    """Item cards that stand on one page of this skin on this glass: the skin's grid, less what would be too small."""
    columns, lines = shape(skin, glass)
    least = PAGED if glass.low or glass.enlarged else 1  # the view pages by itself what a large glass has no room for
    return max(least, columns * lines)


def shape(skin: Skin, glass: Glass) -> tuple[int, int]:
    """Columns and lines of the item grid, the skin's own where its cards have room for picture, name and price."""
    hand = Hand(glass.letters, skin, "ko")
    room = _menu_room(hand, glass)
    columns, lines_ = skin.lying if glass.lying else skin.upright
    skin_columns = columns
    gap = card_gap(hand)
    name = hand.letters.width("가나다라마바", hand.act, True)
    price_h = hand.height(hand.pricing, True)
    if skin.cards == "beside":
        least_w, least_h = int(name / 0.6), hand.height(hand.act, True, 2) + price_h
        if columns > 1 and (room.w - gap * (columns - 1)) // columns < least_w and is_line(hand, room.w):
            columns, lines_ = 1, columns * lines_
            least_h = hand.height(hand.act, True, 2)
    else:
        least_w, least_h = name, hand.height(hand.act, True, 2) + price_h + hand.px(PICTURE_MM)
    if skin_columns == 1:
        return 1, max(1, min(lines_, (_list_room(hand, glass) + hand.gap) // (list_line(hand) + hand.gap)))
    while columns > 1 and (room.w - gap * (columns - 1)) // columns < least_w:
        columns -= 1
    while lines_ > 1 and (room.h - gap * (lines_ - 1)) // lines_ < least_h + hand.px(2.8):
        lines_ -= 1
    return columns, lines_


def _list_room(hand: Hand, glass: Glass) -> int:
    """The height that a list of stops or a board of buses has beside its title, its texts and its buttons."""
    around = (
        header_height(hand, glass.height)
        + hand.tall(ACTION_MM)
        + hand.tall(SERVICE_MM)
        + hand.px(2.8)
        + hand.px(2 * 3 + 3)
        + hand.height(hand.heading, True)
        + hand.touch
        + 2 * hand.gap
    )
    return glass.height - around - LIST_TEXTS * (hand.height(hand.act, True) + hand.px(1.5) + hand.gap)


def _menu_room(hand: Hand, glass: Glass) -> Box:
    """The room that a menu's items have when everything else that a menu can have is there."""
    w = glass.width - 2 * hand.px(4)
    h = (
        glass.height
        - header_height(hand, glass.height)
        - hand.tall(SERVICE_MM)
        - hand.px(2.8)
        - 2 * hand.px(3)
        - hand.touch
        - hand.gap
    )
    tabs_h = hand.height(hand.act, True, 2) + hand.px(2) + hand.gap
    if aside(glass):
        w -= basket_width(hand, glass) + hand.px(4)
    else:
        h -= hand.tall(ACTION_MM) + hand.height(hand.act, True) + hand.px(1) + 2 * hand.gap
    if tabs_left(hand, glass, USUAL_TABS):
        w -= hand.px(LEFT_TABS_MM + 3)
    else:
        h -= tabs_h
    return Box(0, 0, w, h)


def aside(glass: Glass) -> bool:
    """Whether basket and buttons stand beside the items: always on a lying glass, whose height they would eat."""
    return glass.lying


def tabs_left(hand: Hand, glass: Glass, count: int) -> bool:
    """Whether so many categories stand down the left side: where the skin has them there, and there is the height."""
    around = header_height(hand, glass.height) + hand.tall(SERVICE_MM) + 2 * hand.tall(ACTION_MM) + 6 * hand.gap
    room = glass.height - around
    high = hand.height(hand.act, True, 2) + hand.px(1) + hand.gap
    return hand.skin.tabs == "left" and count * high <= room


def basket_width(hand: Hand, glass: Glass) -> int:
    """Width of basket and buttons beside the items."""
    return min(hand.px(112), glass.width * 2 // 5)
