"""The root of the window: one screen at a time, the filter that every touch goes through, how it all looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kivy.core.window import Window
from kivy.metrics import Metrics
from kivy.uix.floatlayout import FloatLayout
from kivy.utils import get_color_from_hex

from courses.comfort import Comfort
from kiosk_trainer.access.repeats import Repeats
from kiosk_trainer.look.now import Look, now, wear
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.stop import Stop

if TYPE_CHECKING:
    from kiosk_trainer.reaching.reach import Reach


class Glass(FloatLayout):
    """Holds the screen that is shown. `touched` is told of every touch that counts."""

    shown: Stop | None = None

    def __init__(
        self, repeats: Repeats, clock: Callable[[], float], touched: Callable[[], None], **kwargs: Any
    ) -> None:
        """`clock` gives seconds."""
        super().__init__(**kwargs)
        self.repeats = repeats
        self.reach: Reach | None = None
        """Fingers, keys and the switch go through here as soon as it is there."""
        self._clock, self._touched = clock, touched
        self._put_on(replace(now(), width=int(self.width), height=int(self.height), dpi=Metrics.dpi))

    def show(self, screen: Stop) -> None:
        """Put `screen` in the place of the one before."""
        if self.shown is not None:
            self.shown.leave()
            self.remove_widget(self.shown)
        self.shown = screen
        screen.size = self.size
        screen.wear(now())
        self.add_widget(screen)
        screen.do_layout()

    def wear(self, comfort: Comfort) -> None:
        """Look as somebody wants it: theme, enlargement, low mode. At any moment, also in the middle of an attempt."""
        self._put_on(replace(now(), theme=comfort.theme, zoom=comfort.zoom, low=comfort.low))

    def calibrate(self, dpi: float) -> None:
        """The glass has so many pixels an inch: every size follows at once."""
        Metrics.dpi = dpi
        self._put_on(replace(now(), dpi=dpi))

    def on_size(self, *_: Any) -> None:
        """The glass was turned or made larger."""
        self._put_on(replace(now(), width=int(self.width), height=int(self.height)))

    def _put_on(self, look: Look) -> None:
        wear(look)
        Window.clearcolor = get_color_from_hex(theme.page())
        if self.shown is not None:
            self.shown.wear(look)

    def on_touch_down(self, touch: Any) -> bool:
        """A finger: what it means for this person is decided by `reach`; what is no control's goes on to the screen."""
        if self._moves(touch) and not (self.reach is not None and self.reach.guided):
            self._touched()
            return bool(super().on_touch_down(touch))
        if self.reach is not None:
            if self.reach.touch_down(touch.uid, touch.x, touch.y):
                touch.grab(self)
                return True
            return bool(super().on_touch_down(touch))
        if not self.repeats.counts(touch.x, touch.y, self._clock()):
            return True
        self._touched()
        return bool(super().on_touch_down(touch))

    def _moves(self, touch: Any) -> bool:
        """Whether the machine asks for a movement of the finger at this place: only the machine can judge it."""
        machine = getattr(self.shown, "machine", None)
        return machine is not None and bool(machine.moves_at(*touch.pos))

    def on_touch_move(self, touch: Any) -> bool:
        """A finger moved."""
        if touch.grab_current is self and self.reach is not None:
            self.reach.touch_move(touch.uid, touch.x, touch.y)
            return True
        return bool(super().on_touch_move(touch))

    def on_touch_up(self, touch: Any) -> bool:
        """A finger lifted."""
        if touch.grab_current is self and self.reach is not None:
            touch.ungrab(self)
            self.reach.touch_up(touch.uid, touch.x, touch.y)
            return True
        return bool(super().on_touch_up(touch))

    def key_down(self, _: Any, key: int, __: int, ___: str, modifiers: Any) -> bool:
        """A key of the window. What is meant for this kiosk goes no further."""
        if self.reach is None:
            return False
        return self.reach.key_down(key, tuple(modifiers or ()))

    def key_up(self, _: Any, key: int, *__: Any) -> None:
        """A key was let go."""
        if self.reach is not None:
            self.reach.key_up(key)
