"""A sheet over the machine with one question and large answers. What lies below waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kivy.clock import Clock
from kivy.properties import NumericProperty, StringProperty
from kivy.uix.floatlayout import FloatLayout

from kiosk_trainer.look.now import now
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.placed import Placed
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.stop import load_beside

load_beside(__file__)

Answer = tuple[str, str, str, Callable[[], None]]
"""Control name, words, surface, what it does."""

SHARE = (0.88, 0.96)
"""Of the glass's width and height, at most."""
TIGHT = 1.5
"""Enlargement from which there is no room to spare."""
SMALL_MM = 110.0
"""No sheet is lower, where there is the room: what asks something is seen."""


class Sheet(FloatLayout):
    """Takes every touch on what it covers. As high as its words and answers need; pages what is too much."""

    question = StringProperty("")
    language = StringProperty("ko")
    columns = NumericProperty(1)

    def __init__(self, question: str, answers: Sequence[Answer], extra: Sequence[Placed] = (), **kwargs: Any) -> None:
        """`extra` stands between question and answers."""
        self._fit = Clock.create_trigger(self._fit_now, -1)
        super().__init__(**kwargs)
        column = self.ids.column
        for thing in extra:
            column.insert(-1, thing)
        buttons = []
        for control, words, surface, acts in answers:
            button = BigButton(control=control, text=words, surface=surface, mm=14, least=10)
            button.bind(on_release=lambda _, acts=acts: acts())
            buttons.append(button)
        self.ids.answers.fill(buttons)
        for thing in column.things:
            thing.fbind("changed", self._fit)
        self.fbind("question", lambda *_: setattr(column.things[0], "text", self.question))
        self.question = question
        for name in ("pos", "size"):
            self.fbind(name, self._fit)
        self._fit()

    def restyle(self) -> None:
        """Another size of everything: as high as is needed now."""
        self._fit()

    def _fit_now(self, *_: Any) -> None:
        """In the middle of the glass; as high as can be in the low mode, for its answers stand in the lower half."""
        column = self.ids.column
        tight = now().zoom >= TIGHT
        column.pad, column.gap, self.ids.answers.tall = (3, 3, 17) if tight else (8, 6, 26)
        width, most = (self.width * (1.0 if tight else SHARE[0]), self.height * (1.0 if tight else SHARE[1]))
        column.width = width
        column.height = most if now().lowered else min(most, max(column.needs(width)[0], px(SMALL_MM)))
        column.center = self.center

    def on_touch_down(self, touch: Any) -> bool:
        """Nothing below is touched."""
        super().on_touch_down(touch)
        return bool(self.collide_point(*touch.pos))
