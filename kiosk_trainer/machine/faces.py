"""The face of each kind of control: where its picture, its words and its price stand in its box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from courses.kiosk import Control
from kiosk_trainer.machine import words
from kiosk_trainer.machine.boxes import Align, Box, Picture, Piece, Text
from kiosk_trainer.machine.hand import Hand
from language import phrase

Parts = tuple[list[Text], list[Picture]]

PAD_MM = 1.4
ICON_MM = 14.0
MOVEMENT_MM = 46.0
USUAL_PRICE = 88_000
"""Won; room for it is kept at the end of a list's lines."""
SIGNS = {"minus": "icon:minus", "less": "icon:minus", "plus": "icon:plus", "more": "icon:plus"}
"""Buttons that everybody knows by their sign alone; their words are spoken."""


@dataclass(frozen=True, slots=True)
class Even:
    """What faces beside each other share: room for so many lines of words, and where an item's name stands.

    below its picture; beside it; or in a line, the price at its end.
    """

    lines: int = 0
    way: Literal["below", "beside", "line"] = "below"


def piece(hand: Hand, control: Control, box: Box, even: Even = Even(), surface: str = "") -> Piece:
    """`control` drawn in `box`, even with its neighbours."""
    face = card if control.kind == "card" else movement if control.kind == "gesture" else button
    texts, pictures = face(hand, control, box, even)
    return Piece(
        control.id,
        surface or surface_of(control),
        box,
        tuple(texts),
        tuple(pictures),
        control,
        spoken=words.spoken(control),
    )


def surface_of(control: Control) -> str:
    """The skin's name for how the surface of a control looks in its state."""
    if not control.enabled:
        return f"{control.kind}_off"
    return f"{control.kind}_on" if control.selected else control.kind


def even_buttons(hand: Hand, controls: Sequence[Control], width: int) -> Even:
    """What buttons that are `width` wide share."""
    room = width - 2 * hand.px(PAD_MM)
    return Even(max((hand.lines(hand.says(c.label), hand.act, True, room) for c in controls), default=1))


def even_cards(hand: Hand, controls: Sequence[Control], width: int) -> Even:
    """What item cards that are `width` wide share: the skin's way, unless a word would be broken beside a picture."""
    names = [hand.says(c.label) for c in controls]
    even = Even()
    if hand.skin.cards == "beside":
        even = Even(0, "line" if is_line(hand, width) else "beside")
        room = name_width(hand, width, even)
        prices = max((hand.letters.width(hand.says(words.price(c)), hand.pricing, True) for c in controls), default=0)
        whole = all(hand.letters.whole(name, hand.act, True, room) for name in names)
        if not whole or (even.way == "beside" and prices > room):
            even = Even()
    room = name_width(hand, width, even)
    return Even(max((hand.lines(name, hand.act, True, room) for name in names), default=1), even.way)


def name_width(hand: Hand, width: int, even: Even) -> int:
    """Room for an item's name on a card `width` wide."""
    inner = width - 2 * hand.px(PAD_MM)
    if even.way == "below":
        return inner
    usual = hand.says(phrase("machine-amount", won=USUAL_PRICE))
    price = hand.letters.width(usual, hand.pricing, True) if even.way == "line" else 0
    return inner - _beside(hand, inner) - hand.px(PAD_MM) - price


def is_line(hand: Hand, width: int) -> bool:
    """Whether a card is so wide that its price stands at its end, as in a list."""
    return width >= hand.px(150)


def _beside(hand: Hand, inner: int) -> int:
    """Side of a picture that stands beside its name."""
    return min(hand.px(38), int(inner * 0.36))


def card(hand: Hand, control: Control, box: Box, even: Even) -> Parts:
    """An item: picture, name, price."""
    inner = box.inset(hand.px(PAD_MM), hand.px(1.4))
    name, price = hand.says(control.label), hand.says(words.price(control))
    role = "text" if control.enabled else "off_text"
    price_h = hand.height(hand.pricing, True) if price else 0
    width = name_width(hand, box.w, even)
    lines = hand.lines(name, hand.act, True, width)
    align: Align = "center" if even.way == "below" else "left"
    if even.way == "below":
        name_h = min(hand.height(hand.act, True, max(lines, even.lines)), inner.h - price_h)
        price_box = Box(inner.x, inner.bottom - price_h, inner.w, price_h)
        name_box = Box(inner.x, price_box.y - name_h, inner.w, name_h)
        picture = Box(inner.x, inner.y, inner.w, max(0, name_box.y - inner.y - hand.px(0.5)))
    else:
        picture = Box(inner.x, inner.y, _beside(hand, inner.w), inner.h)
        left = picture.right + hand.px(PAD_MM)
        if even.way == "line":
            name_box = Box(left, inner.y, width, inner.h)
            price_box = Box(name_box.right, inner.y, inner.right - name_box.right, inner.h)
        else:
            name_h = min(hand.height(hand.act, True, lines), inner.h - price_h)
            top = inner.y + (inner.h - name_h - price_h) // 2
            name_box, price_box = Box(left, top, width, name_h), Box(left, top + name_h, width, price_h)
    texts = [hand.letters.set(name, hand.act, name_box, role, True, align)]
    if price:
        role = "price" if control.enabled else "off_text"
        end: Align = "right" if even.way == "line" else align
        texts.append(hand.letters.set(price, hand.pricing, price_box, role, True, end))
    pictures = [Picture(picture, control.picture, not control.enabled)] if control.picture else []
    note = hand.says(control.note or (phrase("machine-sold-out") if not control.enabled else control.note))
    if note:
        texts.append(_badge(hand, note, picture, box, control.enabled))
    return texts, pictures


def _badge(hand: Hand, note: str, picture: Box, box: Box, enabled: bool) -> Text:
    """A word on an item's picture: across it where the item cannot be had, else in its corner."""
    if enabled:
        w = min(box.w, hand.letters.width(note, hand.rest, True) + hand.px(3))
        return hand.letters.set(note, hand.rest, Box(box.x, box.y, w, hand.height(hand.rest, True)), "badge", True)
    h = min(hand.height(hand.act, True), picture.h)
    w = min(picture.w, hand.letters.width(note, hand.act, True) + hand.px(5))
    band = Box(picture.x + (picture.w - w) // 2, picture.y + (picture.h - h) // 2, w, h)
    return hand.letters.set(note, hand.act, band, "sold_out", True)


def below_words(hand: Hand, control: Control) -> str:
    """The line below a button's words: its price, or its note."""
    if control.kind == "bar":  # its state shows; what it did is said and stands in the caption
        return ""
    return hand.says(words.price(control)) or hand.says(control.note)


def sign_of(control: Control) -> str:
    """The picture of a small button that shows no words: plus and minus."""
    if control.kind != "small":
        return ""
    return SIGNS.get(control.id.partition(":")[0], "") or SIGNS.get(control.id.rpartition(":")[2], "")


def button(hand: Hand, control: Control, box: Box, even: Even) -> Parts:
    """A button: its words, with the price or a note below them; its picture above, before, or instead of them."""
    inner = box.inset(hand.px(0.2 if control.kind == "key" else PAD_MM), hand.px(0.5))
    sign = sign_of(control)
    if sign or not control.label:
        side = min(inner.w, inner.h, hand.px(ICON_MM))
        middle = Box(box.x + (box.w - side) // 2, box.y + (box.h - side) // 2, side, side)
        return [], [Picture(middle, sign or control.picture, not control.enabled)]
    pictures: list[Picture] = []
    if control.picture:
        way, room, inner = _with_picture(hand, control, box, inner, even.lines)
        pictures.append(Picture(room, control.picture, not control.enabled))
        texts = _stacked(hand, control, inner, "left" if way == "row" else "center")
    else:
        texts = _stacked(hand, control, inner, "center")
    if control.selected and control.kind != "tab":
        pictures.append(Picture(_corner(hand, control, box), "icon:check"))
    return texts, pictures


def movement(hand: Hand, control: Control, box: Box, _: Even) -> Parts:
    """What is touched by a movement: the thing, its words, and a finger that shows how it moves."""
    inner = box.inset(hand.px(PAD_MM), hand.px(1))
    side = movement_side(hand, inner.w, inner.h)
    shown = Box(inner.right - side, inner.y, side, inner.h)
    pictures = [Picture(shown, f"gesture:{control.gesture}", not control.enabled)] if control.gesture else []
    left = inner.x
    if control.picture:
        pictures.append(Picture(Box(inner.x, inner.y, side, inner.h), control.picture, not control.enabled))
        left += side + hand.px(PAD_MM)
    words_ = Box(left, inner.y, shown.x - hand.px(PAD_MM) - left, inner.h)
    return _stacked(hand, control, words_, "center"), pictures


def movement_side(hand: Hand, width: int, height: int = 0) -> int:
    """Side of the pictures on what is touched by a movement, `width` wide inside."""
    most = hand.px(MOVEMENT_MM)
    return min(most, width // 4, height or most)


def movement_needs(hand: Hand, control: Control, width: int) -> int | None:
    """The height that it needs at `width`; None where a word would be broken."""
    pad = hand.px(PAD_MM)
    side = movement_side(hand, width - 2 * pad)
    pictured = (side + pad) * (2 if control.picture else 1)
    return needed(hand, control, width - pictured)


def _corner(hand: Hand, control: Control, box: Box) -> Box:
    """Where the mark of a chosen button stands: in its corner, or on it where the words need all the room."""
    side, inside = (hand.px(5), -hand.px(2)) if control.kind in {"bar", "key"} else (hand.px(7), hand.px(1))
    return Box(box.right - side - inside, box.y + inside, side, side)


def _with_picture(hand: Hand, control: Control, box: Box, inner: Box, lines: int) -> tuple[str, Box, Box]:
    """How picture and words share a button: ("column" | "row" | "inline", picture's box, words' box)."""
    label = hand.says(control.label)
    below = below_words(hand, control)
    below_h = hand.height(hand.rest, True, hand.lines(below, hand.rest, True, inner.w)) if below else 0
    words_h = hand.height(hand.act, True, max(lines, hand.lines(label, hand.act, True, inner.w))) + below_h
    spare = inner.h - words_h
    if spare >= hand.px(16) and box.w < box.h * 2.4 and control.kind in {"choice", "device", "option", "primary"}:
        room = Box(inner.x, inner.y + hand.px(1), inner.w, spare - hand.px(2))
        return "column", room, Box(inner.x, inner.bottom - words_h, inner.w, words_h)
    widest = max(
        hand.letters.width(label, hand.act, True), hand.letters.width(below_words(hand, control), hand.rest, True)
    )
    if control.kind == "device":
        side = min(inner.h - hand.px(2), inner.w // 2)
        widest = min(widest, inner.w - side - hand.px(4))
        start = inner.x + (inner.w - side - hand.px(4) - widest) // 2
        picture = Box(start, inner.y + (inner.h - side) // 2, side, side)
        return "inline", picture, Box(picture.right + hand.px(4), inner.y, widest, inner.h)
    if control.kind == "choice":
        side = min(inner.h, inner.w // 3, hand.px(60))
        left = inner.x + side + hand.px(3)
        return "row", Box(inner.x, inner.y, side, inner.h), Box(left, inner.y, inner.right - left, inner.h)
    side = min(inner.h, hand.px(ICON_MM))
    space = hand.px(1.5)
    if side + space + widest > inner.w:
        wide = max((hand.letters.width(w, hand.act, True) for w in label.split()), default=0)
        high = hand.height(hand.act, True, hand.lines(label, hand.act, True, max(wide, inner.w - side - space)))
        if wide + side + space > inner.w or high + below_h > inner.h:
            return "inline", Box(inner.x, inner.y, 0, 0), inner
        widest = inner.w - side - space
    start = inner.x + (inner.w - side - space - widest) // 2
    return "inline", Box(start, inner.y, side, inner.h), Box(start + side + space, inner.y, widest, inner.h)


def _stacked(hand: Hand, control: Control, inner: Box, align: Align) -> list[Text]:
    """A button's words, and the line below them."""
    label, below = hand.says(control.label), below_words(hand, control)
    role, below_role = roles_of(control)
    if not below:
        return [hand.letters.set(label, hand.act, inner, role, True, align)]
    below_h = hand.height(hand.rest, True, hand.lines(below, hand.rest, True, inner.w))
    label_h = min(hand.height(hand.act, True, hand.lines(label, hand.act, True, inner.w)), inner.h - below_h)
    top = inner.y + max(0, (inner.h - label_h - below_h) // 2)
    return [
        hand.letters.set(label, hand.act, Box(inner.x, top, inner.w, label_h), role, True, align),
        hand.letters.set(below, hand.rest, Box(inner.x, top + label_h, inner.w, below_h), below_role, True, align),
    ]


def roles_of(control: Control) -> tuple[str, str]:
    """Colour roles of a button's words and of the line below them."""
    if not control.enabled:
        return "off_text", "off_text"
    if control.selected and control.kind in {"tab", "option", "choice"}:
        return f"{control.kind}_on_text", f"{control.kind}_on_text"
    return f"{control.kind}_text", "price" if control.price is not None else f"{control.kind}_text"


def natural(hand: Hand, control: Control) -> int:
    """Width at which a button's words stand in one line, with its picture before them."""
    if sign_of(control):
        return hand.touch
    below = hand.letters.width(below_words(hand, control), hand.rest, True)
    wide = max(hand.width(control.label), below) + 2 * hand.px(PAD_MM) + hand.px(1)
    return max(hand.touch, wide + (hand.px(ICON_MM + 1.5) if control.picture else 0))


def needed(hand: Hand, control: Control, width: int) -> int | None:
    """The height that a button's words need at `width` with none broken; None where they cannot stand in that width."""
    inner = width - 2 * hand.px(PAD_MM)
    label, below = hand.says(control.label), below_words(hand, control)
    if not (hand.letters.whole(label, hand.act, True, inner) and hand.letters.whole(below, hand.rest, True, inner)):
        return None
    rows = hand.height(hand.act, True, hand.lines(label, hand.act, True, inner))
    under = hand.height(hand.rest, True, hand.lines(below, hand.rest, True, inner)) if below else 0
    return max(hand.touch, rows + under + 2 * hand.px(0.5))
