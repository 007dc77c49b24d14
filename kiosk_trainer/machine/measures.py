"""What is wrong with a layout, measured without drawing it: sizes, gaps, overlap, words that fit, what is too high."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from math import floor

from courses.kiosk import Screen
from kiosk_trainer.look.fonts import find
from kiosk_trainer.look.sizes import MM_PER_INCH, Sizes
from kiosk_trainer.machine.boxes import Layout, Piece
from language import Language

FLOOR_MM = 7.25
"""Real millimetres: no text is lower, however it is enlarged."""


def touchable(layout: Layout) -> list[Piece]:
    """The controls, and the buttons that turn pages."""
    return [p for p in layout.pieces if p.control is not None or p.turn is not None]


def sound(layout: Layout, sizes: Sizes) -> bool:
    """Whether nothing leaves the glass, nothing that is touched lies on another, and all words stand in their boxes."""
    line = find().bold.line
    for piece in layout.pieces:
        box = piece.box
        if box.x < 0 or box.y < 0 or box.right > layout.width or box.bottom > layout.height or box.h <= 0 or box.w <= 0:
            return False
        if any(len(t.lines) * t.size * line > t.box.h + len(t.lines) or t.box.w <= 0 for t in piece.texts):
            return False
    least, gap = sizes.px(sizes.touch_least), sizes.px(sizes.gap) - 1
    buttons = touchable(layout)
    if any(min(p.box.w, p.box.h) < least for p in buttons):
        return False
    grounds = [*(p.box for p in buttons), *(p.box for p in layout.pieces if p.surface in {"metal", "bar_ground"})]
    said = [t.box for p in layout.pieces if p.surface == "plain" and not p.key.startswith("metal") for t in p.texts]
    if any(box.gap(ground) < 0 for box in said for ground in grounds):
        return False
    if any(t.ink < sizes.act * sizes.zoom - 0.01 for p in buttons for t in p.texts if t.role not in QUIET):
        return False
    return all(one.box.gap(other.box) >= gap for one, other in itertools.combinations(buttons, 2))


QUIET = {"badge", "sold_out", "price", "off_text", "small_text", "pager_text"}
"""Roles of words beside what a button is called."""


@dataclass
class Measures:
    """What was wrong with a layout, in words. `low`: pixels at the top that may hold nothing to be touched."""

    layout: Layout
    sizes: Sizes
    language: Language
    low: int = 0

    def faults(self) -> list[str]:
        """Everything that is wrong; nothing, when all is well."""
        found = [*self._places(), *self._texts(), *self._controls()]
        keys = [p.key for p in self.layout.pieces]
        found += [f"two pieces are called {key}" for key in {k for k in keys if keys.count(k) > 1}]
        return found

    def _real(self, mm: float) -> int:
        return floor(mm * self.sizes.dpi / MM_PER_INCH)

    def _places(self) -> list[str]:
        out = []
        least, gap = self._real(self.sizes.touch_least), self._real(self.sizes.gap)
        buttons = touchable(self.layout)
        for piece in self.layout.pieces:
            box = piece.box
            if box.x < 0 or box.y < 0 or box.right > self.layout.width or box.bottom > self.layout.height:
                out.append(f"{piece.key} leaves the glass: {box}")
        for piece in buttons:
            if min(piece.box.w, piece.box.h) < least:
                out.append(f"{piece.key} is too small: {piece.box}")
            if piece.box.y < self.low:
                out.append(f"{piece.key} is too high: {piece.box}")
        for one, other in itertools.combinations(buttons, 2):
            if one.box.gap(other.box) < gap:
                out.append(f"{one.key} and {other.key} are {one.box.gap(other.box)} px apart")
        return out

    def _texts(self) -> list[str]:
        out = []
        fonts = find()
        for piece in self.layout.pieces:
            for text in piece.texts:
                face = fonts.bold if text.bold else fonts.regular
                for line in text.lines:
                    if face.width(line, text.size) > text.box.w:
                        out.append(f"{piece.key}: {line!r} is wider than its box")
                    if face.missing(line):
                        out.append(f"{piece.key}: no glyph for {face.missing(line)}")
                if len(text.lines) * text.size * face.line > text.box.h + len(text.lines):
                    out.append(f"{piece.key}: {text.lines} is higher than its box")
                if text.ink < FLOOR_MM - 0.01 or text.size * face.ink < self._real(FLOOR_MM) - 1:
                    out.append(f"{piece.key}: {text.lines} has {text.ink} mm")
        return out

    def _controls(self) -> list[str]:
        out = []
        for piece in touchable(self.layout):
            if not piece.spoken.heard(self.language).strip():
                out.append(f"{piece.key} cannot be heard")
            label = piece.control.label.seen(self.language) if piece.control else ""
            lines = [t for t in piece.texts if label and "".join(t.lines).replace(" ", "") in label.replace(" ", "")]
            out += [f"{piece.key}: {t.lines} has only {t.ink} mm" for t in lines if t.ink < self.sizes.act - 0.01]
        return out


def missing(screen: Screen, layout: Layout) -> list[str]:
    """Controls that stand neither here nor on another page."""
    here = {p.control.id for p in layout.pieces if p.control is not None}
    there = {id for id, _ in layout.elsewhere}
    return [c.id for c in screen.controls() if c.id not in here | there]
