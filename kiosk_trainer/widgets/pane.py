"""A surface with things below each other on it, or a picture beside words: as high as these need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kivy.properties import BooleanProperty, NumericProperty

from kiosk_trainer.look import stacking
from kiosk_trainer.look.now import now
from kiosk_trainer.look.stacking import Strip
from kiosk_trainer.widgets.placed import WHOLE, Placed, Placing, Spot
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.slab import Slabbed

PARTED = 0.15
"""Share of the glass's height above which a pane may be parted by the end of a page."""


class Pane(Placing, Slabbed):
    """`across` puts its first child beside the others, `part` of the width wide."""

    pad = NumericProperty(5.0)
    gap = NumericProperty(2.0)
    across = BooleanProperty(False)
    part = NumericProperty(0.3)

    follows = ("size", "pos", "across", "pad", "gap")

    _spots: dict[int, Spot] | None = None
    """Where its children stand, by their number, while it is parted by pages."""

    def restyle(self) -> None:
        """Another theme or another size of everything: draw and lay out anew."""
        Slabbed.restyle(self)
        Placing.restyle(self)

    def _parts(self, width: float) -> tuple[list[Placed], float, int]:
        """What stands below each other, how wide, and what stands left of it in pixels."""
        things = [child for child in reversed(self.children) if isinstance(child, Placed)]
        inner = width - 2 * px(self.pad)
        if self.across and len(things) > 1:
            left = int(inner * self.part)
            rest = things[1:]
            if all(inner - left - px(self.gap) >= thing.narrow() for thing in rest):
                return rest, inner - left - px(self.gap), left + px(self.gap)
            return rest, inner, 0
        return things, inner, 0

    def needs(self, width: float) -> tuple[int, int]:
        """Pixels of height that it should have at `width`, and that it can do with."""
        things, inner, _ = self._parts(width)
        strips = [thing.whole(inner) for thing in things]
        around = 2 * px(self.pad)
        want, least = (stacking.height(strips, px(self.gap), least) for least in (False, True))
        return (max(want + around, px(self.tall)), least + around) if want else (0, 0)

    def strips(self, width: float) -> list[Strip]:
        """One, or one a child where the whole is so high that it may not fit a page."""
        things, inner, _ = self._parts(width)
        whole = self.whole(width)
        if self.across or len(things) < 2 or whole.least <= PARTED * now().height:
            return [whole]
        pad, strips = px(self.pad), [thing.whole(inner) for thing in things]
        around = [pad * ((n == 0) + (n == len(strips) - 1)) for n in range(len(strips))]
        return [
            replace(s, want=s.want + more, least=s.least + more, most=s.most + more, keep=n < len(strips) - 1)
            if s.want
            else s
            for n, (s, more) in enumerate(zip(strips, around, strict=True))
        ]

    def lay(self, spots: Sequence[Spot]) -> None:
        """Stand where a column says; parted, around those of its children that stand on this page."""
        self._spots = None if spots[0][0] == WHOLE or len(self.strips(spots[0][3])) < 2 else {s[0]: s for s in spots}
        if self._spots is None:
            super().lay(spots)
            return
        _, x, _, w, _ = spots[0]
        bottom, top = min(s[2] for s in spots), max(s[2] + s[4] for s in spots)
        self.size, self.pos = (round(w), round(top - bottom)), (round(x), round(bottom))
        self._relay()

    def _lay_parted(self, spots: dict[int, Spot]) -> None:
        things, inner, _ = self._parts(self.width)
        pad, last = px(self.pad), len(things) - 1
        for n, thing in enumerate(things):
            if n not in spots:
                thing.lay([(WHOLE, self.x, self.y, 0, 0)])
                continue
            _, _, y, _, h = spots[n]
            above, below = pad * (n == 0), pad * (n == last)
            thing.lay([(WHOLE, self.x + pad, y + below, inner, h - above - below)])

    def _lay_out(self, *_: Any) -> None:
        if self._spots is not None:
            self._lay_parted(self._spots)
            return
        things, inner, left = self._parts(self.width)
        pad, gap = px(self.pad), px(self.gap)
        first = self.children[-1] if self.across and self.children else None
        if isinstance(first, Placed) and first not in things:
            side = left - gap if left else 0
            first.lay([(WHOLE, self.x + pad, self.y + pad, side, self.height - 2 * pad if side else 0)])
        strips = [thing.whole(inner) for thing in things]
        high = stacking.heights(strips, int(self.height) - 2 * pad, gap)
        used = sum(h + gap for h in high if h) - gap
        y = self.top - pad - max(0, (self.height - 2 * pad - used) // 2)
        for thing, h in zip(things, high, strict=True):
            thing.lay([(WHOLE, self.x + pad + left, y - h, inner, h)])
            y -= h + gap if h else 0
