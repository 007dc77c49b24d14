"""A surface with things below each other on it, or a picture beside words: as high as these need."""

from __future__ import annotations

from typing import Any

from kivy.properties import BooleanProperty, NumericProperty

from kiosk_trainer.look import stacking
from kiosk_trainer.widgets.placed import WHOLE, Placed, Placing
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.slab import Slabbed


class Pane(Placing, Slabbed):
    """`across` puts its first child beside the others, `part` of the width wide."""

    pad = NumericProperty(5.0)
    gap = NumericProperty(2.0)
    across = BooleanProperty(False)
    part = NumericProperty(0.3)

    follows = ("size", "pos", "across", "pad", "gap")

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

    def _lay_out(self, *_: Any) -> None:
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
