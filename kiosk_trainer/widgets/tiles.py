"""Equal buttons in columns, as many as their words allow; its lines stand on several pages where they must."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kivy.properties import BooleanProperty, NumericProperty

from kiosk_trainer.look.stacking import Strip
from kiosk_trainer.widgets.button import BigButton
from kiosk_trainer.widgets.placed import FAR_MM, WHOLE, Placed, Spot
from kiosk_trainer.widgets.setting import gap_of, px

KEYS_SHRUNK = 0.5
SHRUNK = 0.85
"""How low a line may become so that all lines stand on one page, as a share of what it should be."""


class Tiles(Placed):
    """Filled with buttons; only those of the page that is shown are on the glass."""

    columns = NumericProperty(2)
    """At most."""
    always = BooleanProperty(False)
    """Whether there are always so many columns, as on a keypad, and words become smaller instead."""
    apart = BooleanProperty(True)
    """Whether its lines may stand on different pages."""
    gap = NumericProperty(3.0)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.buttons: list[BigButton] = []
        self.fbind("columns", self.change)

    def fill(self, buttons: Sequence[BigButton]) -> None:
        """These buttons, in place of those before."""
        self.clear_widgets()
        self.buttons = list(buttons)
        for button in self.buttons:
            button.fbind("changed", self.change)
        self.change()

    def add(self, acts: Callable[[], object], **looks: Any) -> BigButton:
        """One more button."""
        button = BigButton(**looks)
        button.bind(on_release=lambda _: acts())
        self.fill([*self.buttons, button])
        return button

    def touchable(self) -> bool:
        """Yes, when there is any."""
        return bool(self.buttons)

    def restyle(self) -> None:
        """Another theme or another size of everything: also of what is not shown now."""
        for button in self.buttons:
            if button.parent is None:
                button.restyle()
        self.change()

    def narrow(self) -> int:
        """The least width in pixels in which no word is broken."""
        return max((button.narrow() for button in self.buttons), default=0)

    def fitting(self, width: float) -> int:
        """How many columns there are: no more than break no word, evenly filled."""
        count = max(1, min(int(self.columns), len(self.buttons)))
        while count > 1 and not self.always and (width - gap_of(self.gap) * (count - 1)) / count < self.narrow():
            count -= 1
        lines = -(-len(self.buttons) // count) if self.buttons else 1
        return max(1, -(-len(self.buttons) // lines)) if lines == 1 else count

    def _each(self, width: float) -> float:
        count = self.fitting(width)
        return (width - gap_of(self.gap) * (count - 1)) / count

    def strips(self, width: float) -> list[Strip]:
        """A strip for each line; one, where they must not be parted."""
        if not self.apart and self.buttons:
            return [self.whole(width)]
        return self._strips(width)

    def _strips(self, width: float) -> list[Strip]:
        count, each = self.fitting(width), self._each(width)
        out = []
        for start in range(0, len(self.buttons), count):
            line = [button.needs(each) for button in self.buttons[start : start + count]]
            want = max(max(w for w, _ in line), px(self.tall))
            least = max(max(least for _, least in line), int(want * (KEYS_SHRUNK if self.always else SHRUNK)))
            most = max(want, px(self.most or FAR_MM)) if self.grow else want
            out.append(Strip(want, least, most, self.grow))
        return out

    def needs(self, width: float) -> tuple[int, int]:
        """Pixels of all its lines."""
        strips = self._strips(width)
        gaps = gap_of(self.gap) * max(0, len(strips) - 1)
        return sum(s.want for s in strips) + gaps, sum(s.least for s in strips) + gaps

    def lay(self, spots: Sequence[Spot]) -> None:
        """Stand where a column says, with the lines that it shows."""
        if not spots:
            return
        x, y, w = spots[0][1], min(s[2] for s in spots), spots[0][3]
        count, each = self.fitting(w), self._each(w)
        if spots[0][0] == WHOLE or not self.apart:  # its lines share the height
            lines = max(1, -(-len(self.buttons) // count))
            high = (spots[0][4] - gap_of(self.gap) * (lines - 1)) / lines
            top = spots[0][2] + spots[0][4]
            step = high + gap_of(self.gap)
            spots = [(n, x, top - high - n * step, w, high) for n in range(lines)]
        self.pos = round(x), round(y)
        self.size = round(w), round(max(s[2] + s[4] for s in spots) - y)
        shown = []
        for n, left, bottom, _, h in spots:
            for place, button in enumerate(self.buttons[n * count : (n + 1) * count]):
                button.lay([(WHOLE, left + place * (each + gap_of(self.gap)), bottom, each, h)])
                shown.append(button)
        if self.children[::-1] != shown:
            self.clear_widgets()
            for button in shown:
                self.add_widget(button)
