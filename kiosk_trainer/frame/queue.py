"""People who wait behind: friendly shapes side by side, and words that say how many, so that nothing is only heard."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.graphics import Color, Ellipse, Line, RoundedRectangle
from kivy.properties import BooleanProperty, NumericProperty, StringProperty
from kivy.utils import get_color_from_hex

from kiosk_trainer.look.now import now
from kiosk_trainer.widgets import Words, theme
from kiosk_trainer.widgets.setting import height_in, px, widest_word
from kiosk_trainer.widgets.slab import Slabbed
from language import message

MOST = 5
COLOURS = ("#6b8e8a", "#b08968", "#7d86b0", "#a3778f", "#7f9a65")
"""Of their coats: calm ones. On every theme they stand on the frame's surface with an outline of its ink."""
SKIN = "#f0d2b4"
LEAST = 8.5
STEP_SECONDS = 0.6
"""How long somebody takes to step up."""


class QueueView(Slabbed):
    """`people` shapes, at most `MOST`; a new one steps up slowly. `excuse`: the last one has just spoken."""

    people = NumericProperty(0)
    excuse = BooleanProperty(False)
    language = StringProperty("ko")

    def __init__(self, **kwargs: Any) -> None:
        self._draw = Clock.create_trigger(self._draw_now, -1)
        super().__init__(surface="frame", **kwargs)
        self._stepped = 1.0
        self.words = Words(mm=8.5, least=7.25, align="left")
        self.add_widget(self.words)
        for name in ("pos", "size", "excuse", "language", "people"):
            self.fbind(name, self._draw)
        self.fbind("people", self._step_up)

    def restyle(self) -> None:
        """Another theme or another size of everything: draw anew."""
        super().restyle()
        self._draw()

    def _step_up(self, *_: Any) -> None:
        self._stepped = 0.0
        Clock.unschedule(self._step)
        Clock.schedule_interval(self._step, 1 / 20)

    def _step(self, seconds: float) -> bool:
        self._stepped = min(1.0, self._stepped + seconds / STEP_SECONDS)
        self._draw()
        return self._stepped < 1.0

    def _draw_now(self, *_: Any) -> None:
        self.canvas.clear()
        count = min(MOST, int(self.people))
        high = self.height - px(2)
        wide = high * 0.67
        each = wide * (0.72 if now().lying else 1.1)  # side by side, or one a little before the other
        drawn = max(1, min(count, int(self.width * 0.55 / each)))  # where it is narrow the words tell of the rest
        room = drawn * each + wide * 0.3 + px(2)
        self.words.pos = round(self.x + room + px(2)), self.y
        self.words.text = self._said(count, max(1, round(self.width - room - px(3))))
        self.words.size = max(1, round(self.width - room - px(3))), self.height
        self.canvas.add(self.words.canvas)
        if not count or high < 8:
            return
        with self.canvas:
            for n in range(drawn):
                late = (1.0 - self._stepped) * each if n == drawn - 1 else 0.0
                self._person(self.x + px(2) + n * each + late, self.y, wide, high, COLOURS[n % len(COLOURS)])

    def _person(self, x: float, y: float, w: float, h: float, coat: str) -> None:
        """Head and shoulders, seen from the front, with a small smile."""
        ink = get_color_from_hex(theme.ink(self.surface))
        head = h * 0.5
        left, bottom = x + (w - head) / 2, y + h - head - 1
        shoulders = (x, y, w, h * 0.46)
        Color(*get_color_from_hex(coat))
        RoundedRectangle(pos=shoulders[:2], size=shoulders[2:], radius=[(w / 2, h * 0.4)] * 2 + [(0, 0)] * 2)
        Color(*get_color_from_hex(SKIN))
        Ellipse(pos=(left, bottom), size=(head, head))
        Color(*ink)
        Line(ellipse=(left, bottom, head, head), width=1.2)
        eye = head * 0.09
        for side in (0.32, 0.68):
            Ellipse(pos=(left + head * side - eye / 2, bottom + head * 0.5), size=(eye, eye))
        Line(ellipse=(left + head * 0.3, bottom + head * 0.2, head * 0.4, head * 0.3, 120, 240), width=1.2)

    def _said(self, count: int, width: int) -> str:
        """What there is the room for: how many, and that there is no hurry."""
        if not count:
            return ""
        told, calm, few = (
            message(self.language, f"kiosk_trainer-{name}", people=count)
            for name in ("queue", "queue-calm", "queue-few")
        )
        excuse = f"“{message(self.language, 'kiosk_trainer-excuse-me')}”"
        ways = (f"{excuse}\n{told}", f"{excuse}\n{few}", excuse) if self.excuse else (f"{told}\n{calm}", told, few)
        fitting = (way for way in ways if self._fits(way, width))
        return next(fitting, ways[-1])

    def _fits(self, words: str, width: int) -> bool:
        whole = all(widest_word(word, LEAST, False) <= width for word in words.split())
        return whole and height_in(words, LEAST, LEAST, width, False) <= self.height
