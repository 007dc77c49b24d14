"""The root of the window: one screen at a time, and the filter that every touch goes through first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kivy.uix.floatlayout import FloatLayout

from kiosk_trainer.access.repeats import Repeats
from kiosk_trainer.widgets.stop import Stop


class Glass(FloatLayout):
    """Holds the screen that is shown. `touched` is told of every touch that counts."""

    def __init__(
        self, repeats: Repeats, clock: Callable[[], float], touched: Callable[[], None], **kwargs: Any
    ) -> None:
        """`clock` gives seconds."""
        super().__init__(**kwargs)
        self.repeats = repeats
        self.shown: Stop | None = None
        self._clock, self._touched = clock, touched

    def show(self, screen: Stop) -> None:
        """Put `screen` in the place of the one before."""
        if self.shown is not None:
            self.shown.leave()
            self.remove_widget(self.shown)
        self.shown = screen
        screen.size = self.size
        self.add_widget(screen)
        screen.do_layout()

    def on_touch_down(self, touch: Any) -> bool:
        """A trembling finger's second press is let go."""
        counts = self.repeats.counts(touch.x, touch.y, self._clock())
        if not counts and not self._taps_twice(touch):
            return True
        self._touched()
        return bool(super().on_touch_down(touch))

    def _taps_twice(self, touch: Any) -> bool:
        """Whether the machine on the glass asks for two taps at this place."""
        machine = getattr(self.shown, "machine", None)
        return machine is not None and bool(machine.taps_twice(*touch.pos))
