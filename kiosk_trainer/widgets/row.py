"""Things side by side, on as few lines as their words allow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kivy.properties import BooleanProperty, NumericProperty

from kiosk_trainer.look.stacking import Strip
from kiosk_trainer.widgets.placed import WHOLE, Placed, Placing, Spot
from kiosk_trainer.widgets.setting import gap_of, px

Line = list[tuple[Placed, int]]


class Row(Placing):
    """Its children in one line if no word is broken there and the whole is lowest so; else on lines of their own."""

    gap = NumericProperty(3.0)
    even = BooleanProperty(False)
    """Whether widths follow the weights alone, so that several rows stand in columns."""

    follows = ("size", "pos", "gap")

    def __init__(self, **kwargs: Any) -> None:
        self._shown: list[int] | None = None
        super().__init__(**kwargs)

    def _lines(self, width: float) -> tuple[list[Line], list[int]]:
        """The lines with each thing's width, and their heights; the lowest arrangement."""
        things = [child for child in reversed(self.children) if isinstance(child, Placed) and child.there]
        best: tuple[list[Line], list[int]] = ([], [])
        for count in range(1, len(things) + 1):
            each = -(-len(things) // count)
            parts = [things[n : n + each] for n in range(0, len(things), each)]
            if count > 1 and len(parts) != count:
                continue
            lines = [self._line(part, int(width)) for part in parts]
            if any(line is None for line in lines) and count < len(things):
                continue
            whole = [
                line if line is not None else [(t, int(width)) for t in part]
                for line, part in zip(lines, parts, strict=True)
            ]
            high = [max(t.needs(w)[0] for t, w in line) for line in whole]
            if not best[0] or sum(high) + gap_of(self.gap) * (len(high) - 1) < sum(best[1]) + gap_of(self.gap) * (
                len(best[1]) - 1
            ):
                best = whole, high
        return best

    def _line(self, things: list[Placed], width: int) -> Line | None:
        room = width - gap_of(self.gap) * (len(things) - 1)
        widths = [t.narrow() for t in things]
        spare = room - sum(widths)
        if spare < 0:
            return None
        weights = sum(t.weight for t in things)
        if self.even and weights > 0:
            fixed = [int(room * t.weight / weights) for t in things]
            if all(f >= w for f, w in zip(fixed, widths, strict=True)):
                return list(zip(things, fixed, strict=True))
        wishes = [max(0, t.natural() - w) for t, w in zip(things, widths, strict=True)]
        given = min(1.0, spare / sum(wishes)) if sum(wishes) else 0.0
        widths = [w + int(wish * given) for w, wish in zip(widths, wishes, strict=True)]
        spare = room - sum(widths)
        if weights > 0:
            widths = [w + int(spare * t.weight / weights) for t, w in zip(things, widths, strict=True)]
        return list(zip(things, widths, strict=True))

    def needs(self, width: float) -> tuple[int, int]:
        """Pixels of height that it should have at `width`, and that it can do with."""
        high = [h for h in self._lines(width)[1] if h]
        whole = max(sum(high) + gap_of(self.gap) * max(0, len(high) - 1), px(self.tall) if high else 0)
        return whole, whole

    def strips(self, width: float) -> list[Strip]:
        """A strip for each line, so that many lines may stand on several pages."""
        high = self._lines(width)[1]
        if len(high) < 2 or px(self.tall) > sum(high):
            return [self.whole(width)]
        return [Strip(h, h, h) for h in high]

    def lay(self, spots: Sequence[Spot]) -> None:
        """Stand where a column says, with the lines that it shows."""
        if len(spots) == 1 and spots[0][0] == WHOLE:
            self._shown = None
            super().lay(spots)
        else:
            self._shown = [n for n, *_ in spots]
            x, y, w = spots[0][1], min(s[2] for s in spots), spots[0][3]
            self.size = round(w), round(max(s[2] + s[4] for s in spots) - y)
            self.pos = round(x), round(y)
        self._relay()

    def narrow(self) -> int:
        """The least width in pixels in which no word is broken."""
        return max((child.narrow() for child in self.children if isinstance(child, Placed) and child.there), default=0)

    def _lay_out(self, *_: Any) -> None:
        for child in self.children:
            if isinstance(child, Placed) and not child.there:
                child.lay([(WHOLE, self.x, self.y, 0, 0)])
        lines, high = self._lines(self.width)
        here = [n for n in range(len(lines)) if self._shown is None or n in self._shown or len(lines) == 1]
        gap, y = gap_of(self.gap), self.top
        used = sum(high[n] for n in here) + gap * max(0, len(here) - 1)
        more = max(0, int(self.height) - used) // max(1, len(here))
        for n, (line, h) in enumerate(zip(lines, high, strict=True)):
            if n not in here or not h:
                for thing, _ in line:
                    thing.lay([(WHOLE, self.x, self.y, 0, 0)])
                continue
            x = self.x
            for thing, w in line:
                thing.lay([(WHOLE, x, y - h - more, w, h + more)])
                x += w + gap
            y -= h + more + gap
