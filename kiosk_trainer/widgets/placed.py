"""What `Column`, `Row` and `Pane` ask of what they place: how high it must be at a width, and what may happen to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kivy.clock import Clock
from kivy.properties import BooleanProperty, NumericProperty, OptionProperty
from kivy.uix.widget import Widget

from kiosk_trainer.look.stacking import Strip
from kiosk_trainer.widgets.setting import px

Spot = tuple[int, float, float, float, float]
"""Which strip, and where: x, y (up from the bottom), width, height in pixels."""

FAR_MM = 1000.0
WHOLE = -1
"""The strip that is the whole of a thing."""


class Placed(Widget):
    """A thing in a column. `tall`, `most`: millimetres it should have, and may grow to by its share `grow`.

    `pin` holds it at the top or the bottom of every page; `keep` ties it to what follows; `spare` leaves it out where
    there is no room; `half` says where it stands on a lying glass, if the column parts there.
    """

    tall = NumericProperty(0.0)
    most = NumericProperty(0.0)
    grow = NumericProperty(0.0)
    weight = NumericProperty(1.0)
    pin = OptionProperty("", options=("", "top", "bottom"))
    half = OptionProperty("left", options=("left", "right"))
    keep = BooleanProperty(False)
    spare = BooleanProperty(False)
    there = BooleanProperty(True)
    """Whether it has a place at all."""
    changed = NumericProperty(0)
    """Counts up whenever it may need another place."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fbind("there", self.change)

    def change(self, *_: Any) -> None:
        """Whoever places this must look again."""
        self.changed += 1

    def needs(self, width: float) -> tuple[int, int]:  # noqa: ARG002  the others ask
        """Pixels of height that it should have at `width`, and that it can do with; nothing when it is empty."""
        return px(self.tall), 0 if self.spare else px(self.tall)

    def narrow(self) -> int:
        """The least width in pixels in which no word is broken."""
        return 0

    def natural(self) -> int:
        """The width in pixels at which everything stands in one line."""
        return self.narrow()

    def touchable(self) -> bool:
        """Whether anything on it can be touched."""
        return any(child.touchable() for child in self.children if isinstance(child, Placed))

    def strips(self, width: float) -> list[Strip]:
        """What of it must not be parted by the end of a page."""
        return [self.whole(width)]

    def whole(self, width: float) -> Strip:
        """All of it as one strip."""
        want, least = self.needs(width)
        most = px(self.most or FAR_MM) if self.grow else want
        return Strip(want, least, max(want, most), self.grow, self.keep, self.spare)

    def lay(self, spots: Sequence[Spot]) -> None:
        """Stand where a column says."""
        for _, x, y, w, h in spots:
            self.size = round(w), round(h)
            self.pos = round(x), round(y)


class Placing(Placed):
    """Places its children anew whenever one of them, or one of its own properties `follows`, has changed."""

    follows: tuple[str, ...] = ("size", "pos")

    def __init__(self, **kwargs: Any) -> None:
        self._relay = Clock.create_trigger(self._lay_out, -1)
        super().__init__(**kwargs)
        for name in self.follows:
            self.fbind(name, self._relay)

    def add_widget(self, widget: Widget, *args: Any, **kwargs: Any) -> None:
        """One more behind the others."""
        super().add_widget(widget, *args, **kwargs)
        if isinstance(widget, Placed):
            widget.fbind("changed", self._changed)
        self._changed()

    def remove_widget(self, widget: Widget, *args: Any, **kwargs: Any) -> None:
        """One less."""
        super().remove_widget(widget, *args, **kwargs)
        if isinstance(widget, Placed):
            widget.funbind("changed", self._changed)
        self._changed()

    def restyle(self) -> None:
        """Another theme or another size of everything: lay out anew."""
        self._changed()

    def _changed(self, *_: Any) -> None:
        self._relay()
        self.change()

    def _lay_out(self, *_: Any) -> None:
        raise NotImplementedError
