"""Whether a layout can stand as it is: the quick look that decides between the usual screen and the folded one.

The whole ruler is `kiosk_trainer.measuring`.
"""

from __future__ import annotations

import itertools

from kiosk_trainer.look.fonts import find
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.machine.boxes import Layout, Piece


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
