"""The face of each kind of control: where its picture, its words and its price stand in its box."""

from __future__ import annotations

from dataclasses import dataclass

from courses.kiosk import Control
from courses.pack import Skin
from kiosk_trainer.machine import words
from kiosk_trainer.machine.boxes import Box, Picture, Piece, Text
from kiosk_trainer.machine.letters import Letters
from language import Language, Phrase, phrase

PRICE_MM = 10.0
HEADING_MM = 13.0


@dataclass(frozen=True, slots=True)
class Hand:
    """What every face is drawn with: letters of the glass, the skin, the language."""

    letters: Letters
    skin: Skin
    language: Language

    def px(self, mm: float) -> int:
        """Pixels of `mm` on this glass."""
        return self.letters.sizes.px(mm)

    @property
    def gap(self) -> int:
        """Pixels between two controls."""
        return self.px(self.letters.sizes.gap)

    @property
    def touch(self) -> int:
        """Pixels of a control's shorter side."""
        return self.px(self.letters.sizes.touch)

    @property
    def act(self) -> float:
        """Millimetres of text that must be read to act."""
        return self.letters.sizes.act

    @property
    def rest(self) -> float:
        """Millimetres of other text."""
        return self.letters.sizes.rest

    @property
    def pricing(self) -> float:
        """Millimetres of a price."""
        return min(PRICE_MM, self.act)

    def says(self, phrase: Phrase) -> str:
        """Text for the glass."""
        return phrase.seen(self.language)

    def height(self, mm: float, bold: bool = False, lines: int = 1) -> int:
        """Pixels of `lines` lines of text."""
        return self.letters.height(mm, bold, lines)

    def lines(self, text: str, mm: float, bold: bool, width: int) -> int:
        """How many lines `text` makes."""
        return len(self.letters.wrap(text, mm, bold, width))


def piece(hand: Hand, control: Control, box: Box, surface: str = "", zone: str = "") -> Piece:
    """`control` drawn in `box`; `zone` makes keys of equal controls in different places differ."""
    face = FACES.get(control.kind, button)
    texts, pictures = face(hand, control, box)
    return Piece(
        zone + control.id,
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


Parts = tuple[list[Text], list[Picture]]


def card(hand: Hand, control: Control, box: Box) -> Parts:
    """An item: picture, name, price; the name below the picture or beside it, as the skin says."""
    inner = box.inset(hand.px(2.0), hand.px(1.6))
    name, price = hand.says(control.label), hand.says(words.price(control))
    role = "text" if control.enabled else "off_text"
    price_h = hand.height(hand.pricing, True) if price else 0
    beside = hand.skin.cards == "beside"
    if beside:
        side = min(inner.h, inner.w * 2 // 5)
        picture = Box(inner.x, inner.y + (inner.h - side) // 2, side, side)
        left = picture.right + hand.px(1.5)
        column = Box(left, inner.y, inner.right - left, inner.h)
        lines = hand.lines(name, hand.act, True, column.w)
        name_h = min(hand.height(hand.act, True, lines), inner.h - price_h)
        top = inner.y + max(0, (inner.h - name_h - price_h) // 2)
        name_box, price_box = Box(left, top, column.w, name_h), Box(left, top + name_h, column.w, price_h)
    else:
        lines = hand.lines(name, hand.act, True, inner.w)
        name_h = min(hand.height(hand.act, True, lines), inner.h - price_h)
        price_box = Box(inner.x, inner.bottom - price_h, inner.w, price_h)
        name_box = Box(inner.x, price_box.y - name_h, inner.w, name_h)
        picture = Box(inner.x, inner.y, inner.w, name_box.y - inner.y)
    align = "left" if beside else "center"
    texts = [hand.letters.set(name, hand.act, name_box, role, True, align)]
    if price:
        texts.append(
            hand.letters.set(price, hand.pricing, price_box, "price" if control.enabled else "off_text", True, align)
        )
    pictures = [Picture(picture, control.picture, not control.enabled)] if control.picture else []
    if not control.enabled:
        band_h = hand.height(hand.act, True) + hand.px(1)
        band = Box(box.x, picture.y + max(0, (picture.h - band_h) // 2), box.w, band_h)
        note = hand.says(control.note) or hand.says(phrase("machine-sold-out"))
        texts.append(hand.letters.set(note, hand.act, band, "sold_out", True))
    elif control.note:
        note = hand.says(control.note)
        w = min(inner.w, hand.letters.width(note, hand.rest, True) + hand.px(3))
        texts.append(
            hand.letters.set(note, hand.rest, Box(box.x, box.y, w, hand.height(hand.rest, True)), "badge", True)
        )
    return texts, pictures


def button(hand: Hand, control: Control, box: Box) -> Parts:
    """A button: its words, with the price or a note below, and its picture before them or above."""
    inner = box.inset(hand.px(1.6), hand.px(0.8))
    label = hand.says(control.label)
    below = hand.says(words.price(control)) or hand.says(control.note)
    roles = roles_of(control)
    below_h = hand.height(hand.rest, True) if below else 0
    pictures: list[Picture] = []
    if control.picture:
        tall = inner.h >= hand.height(hand.act, True) * 2 + below_h + hand.px(12) and control.kind in {
            "choice",
            "device",
            "option",
        }
        if tall:
            lines = hand.lines(label, hand.act, True, inner.w)
            words_h = hand.height(hand.act, True, lines) + below_h
            room = Box(inner.x, inner.y + hand.px(1), inner.w, inner.h - words_h - hand.px(2))
            pictures.append(Picture(room, control.picture, not control.enabled))
            inner = Box(inner.x, inner.bottom - words_h - hand.px(0.5), inner.w, words_h)
        elif label:
            side = min(inner.h, hand.px(15) if control.kind != "choice" else hand.px(26))
            needed = hand.letters.width(label, hand.act, True)
            if side + hand.px(1.5) + max(map(len, label.split())) * 10 < inner.w and inner.w - side > needed // 2:
                start = inner.x
                if control.kind != "choice" and needed + side + hand.px(1.5) < inner.w:
                    start = inner.x + (inner.w - needed - side - hand.px(1.5)) // 2
                pictures.append(Picture(Box(start, inner.y + (inner.h - side) // 2, side, side), control.picture))
                left = start + side + hand.px(1.5)
                inner = Box(left, inner.y, inner.right - left, inner.h)
        else:
            side = min(inner.w, inner.h, hand.px(12))
            pictures.append(
                Picture(
                    Box(inner.x + (inner.w - side) // 2, inner.y + (inner.h - side) // 2, side, side),
                    control.picture,
                    not control.enabled,
                )
            )
            return [], pictures
    if not below:
        return [hand.letters.set(label, hand.act, inner, roles[0], True)], pictures
    lines = hand.lines(label, hand.act, True, inner.w)
    label_h = min(hand.height(hand.act, True, lines), inner.h - below_h)
    top = inner.y + max(0, (inner.h - label_h - below_h) // 2)
    return [
        hand.letters.set(label, hand.act, Box(inner.x, top, inner.w, label_h), roles[0], True),
        hand.letters.set(below, hand.rest, Box(inner.x, top + label_h, inner.w, below_h), roles[1], True),
    ], pictures


def roles_of(control: Control) -> tuple[str, str]:
    """Colour roles of a button's words and of the line below them."""
    if not control.enabled:
        return "off_text", "off_text"
    if control.kind in {"primary", "device"}:
        return f"{control.kind}_text", f"{control.kind}_text"
    if control.kind in {"tab", "option", "choice"} and control.selected:
        return f"{control.kind}_on_text", f"{control.kind}_on_text"
    return f"{control.kind}_text", "price" if control.price is not None else f"{control.kind}_text"


def needed(hand: Hand, control: Control, width: int) -> int | None:
    """The height a button needs at `width` with no word broken; None where it cannot stand in that width."""
    inner = width - 2 * hand.px(1.6)
    label = hand.says(control.label)
    if not hand.letters.whole(label, hand.act, True, inner):
        return None
    below = hand.says(words.price(control)) or hand.says(control.note)
    if below and not hand.letters.whole(below, hand.rest, True, inner):
        return None
    rows = hand.height(hand.act, True, hand.lines(label, hand.act, True, inner))
    return max(hand.touch, rows + (hand.height(hand.rest, True) if below else 0) + 2 * hand.px(1.2))


FACES = {"card": card}
