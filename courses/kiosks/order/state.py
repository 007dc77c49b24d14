"""Where a learner stands at an order kiosk: small tuples of integers, quick to hash and to compare."""

from __future__ import annotations

from typing import Literal, NamedTuple

from courses.kiosks.order.content import Line, Options

Draft = tuple[int, Options, int] | tuple[()]
"""The item that is open on its page, with the options and the count chosen so far; empty where none is open."""


class Page:
    """What fills the glass. Plain numbers here and below: a search compares them tens of thousands of times."""

    START = 0
    PLACE = 1
    MENU = 2
    DETAIL = 3
    CHECK = 4
    POINTS = 5
    PHONE = 6
    PAYMENT = 7
    CARD = 8
    SCAN = 9
    CASH = 10
    READING = 11
    INVOICE = 12
    INVOICE_PHONE = 13
    RECEIPT = 14
    PRINTING = 15
    NUMBER = 16
    DONE = 17
    GOODS = 30
    """Self-checkout: the scanner, with what was scanned."""
    FIND = 31
    """What has no barcode."""
    BAG = 32


class Popup:
    """What lies over the page."""

    NONE = 0
    OFFER = 1
    LEAVE = 2
    CLEAR = 3
    UPSELL = 4
    STRANGER = 5
    """The telephone number that was typed is nobody's."""
    UPGRADE = 6
    """Whether what is being put into the basket shall be the larger one."""
    GONE = 7
    """What was picked has just sold out."""
    ADULT = 30
    """Something that only adults may buy."""
    STAFF = 31
    """Staff are on their way to look at an identity card."""


class Slot:
    """What the card slot holds."""

    EMPTY = 0
    CARD = 1
    TURNED = 2
    """A card put in the wrong way round."""
    UNREAD = 3
    """A card put in rightly that the machine failed to read."""


class Trouble:
    """What the machine has just complained about."""

    NONE = 0
    EARLY = 1
    """The card was taken out while it was being read."""
    UNREADABLE = 2
    """Something was held to the scanner that is no means of payment here."""


UNDECIDED, NO, YES = 0, 1, 2
"""Answers to points, receipt and cash receipt."""

CHANGE, SLIP = 1, 2
"""Bits of `left`: change in the tray, a receipt in its mouth."""

BAR = ("large", "contrast", "low", "voice", "staff")
"""The barrier-free bar: 큰 글씨, 고대비, 낮은 화면, 음성 안내, 직원 호출; bit i of `bar` says that BAR[i] is on."""

LANGUAGE = len(BAR)
"""Bit of `bar`: the other language was chosen on the start screen. The kiosk's words are the same; which language is
drawn is for the front to decide."""

Surprise = Literal["upsell", "offer", "misread", "idle"]
SURPRISES: tuple[Surprise, ...] = ("upsell", "offer", "misread", "idle")
"""upsell: something more is offered before paying. offer: an advertisement lies over the menu. misread: the first
card is not read. idle: the machine gives up on a person who does nothing."""


class State(NamedTuple):
    """One moment at the machine. Choices are indices into the content; -1 is no choice yet."""

    page: int = Page.START
    popup: int = Popup.NONE
    place: int = -1
    category: int = 0
    leaf: int = 0
    """Page of the category's cards."""
    draft: Draft = ()
    basket: tuple[Line, ...] = ()
    shelf: int = 0
    """Page of the basket lines on the order check."""
    points: int = UNDECIDED
    typed: int = 0
    """Right digits at the beginning of the number being typed."""
    slips: int = 0
    """Keys pressed after the first wrong one, that one included."""
    method: int = -1
    money: int = 0
    """Won in the cash tray."""
    slot: int = Slot.EMPTY
    trouble: int = Trouble.NONE
    paid: bool = False
    left: int = 0
    invoice: int = UNDECIDED
    receipt: int = UNDECIDED
    offered: bool = False
    """"함께 드시면 좋아요" was shown: it is not shown again in this order."""
    misread: bool = False
    """The surprise of a card that is not read has happened."""
    bar: int = 0
    seat: int = 0
    """The table on which a tablet says that it stands: index into the tables' numbers."""
    sent: tuple[tuple[Line, ...], ...] = ()
    """What went to the kitchen, one basket a round."""
    asking: int = 0
    """What is chosen to call the staff for: bit i for the i-th of the table's calls."""
    called: int = 0
    """What the staff was called for."""
    gone: bool = False
    """What runs out was picked, and is sold out from now on."""


def again(state: State) -> State:
    """The start screen as the machine shows it after a person was there: only what is not the order's stays."""
    return State(misread=state.misread, bar=state.bar, gone=state.gone)


def put(basket: tuple[Line, ...], item: int, options: Options, count: int, most: int) -> tuple[Line, ...]:
    """The basket with `count` more of an item: a line that is there grows, up to `most`, else a line is added."""
    for i, (other, others, before) in enumerate(basket):
        if other == item and others == options:
            return (*basket[:i], (item, options, min(most, before + count)), *basket[i + 1 :])
    return (*basket, (item, options, min(most, count)))


def taken(basket: tuple[Line, ...], index: int) -> tuple[Line, ...]:
    """The basket without line `index`."""
    return basket[:index] + basket[index + 1 :]


def counted(basket: tuple[Line, ...], index: int, count: int) -> tuple[Line, ...]:
    """The basket with line `index` counting `count`."""
    item, options, _ = basket[index]
    return (*basket[:index], (item, options, count), *basket[index + 1 :])
