"""Captions: everything that is spoken, as words. Beside the coach's the machine's own stand smaller, above."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.graphics import Color, Rectangle
from kivy.properties import BooleanProperty, NumericProperty, ObjectProperty, StringProperty
from kivy.utils import get_color_from_hex

from kiosk_trainer.voice import Caption
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.setting import drawn, fitted, letters, px
from kiosk_trainer.widgets.slab import Slabbed
from language import message

COLOURS = {"machine": theme.QUIET_INK, "coach": theme.DEEP, "mission": theme.INK}


SIZES = ((12.0, 8.5), (11.0, 8.5), (10.0, 8.0), (9.0, 7.25), (8.0, 7.25), (7.25, 7.25), (6.0, 6.0))
"""Millimetres of the coach's words and of the machine's beside them, down to what there is room for."""


def _sized(paragraphs: list[tuple[str, str]], large: float, small: float, width: int) -> tuple[list[float], list[int]]:
    """The size of each paragraph in millimetres, and its height in pixels."""
    others = any(voice != "machine" for voice, _ in paragraphs)
    sizes = [small if voice == "machine" and others else large for voice, _ in paragraphs]
    heights = [
        letters().height(mm, True, len(letters().wrap(text, mm, True, width)))
        for mm, (_, text) in zip(sizes, paragraphs, strict=True)
    ]
    return sizes, heights


class CaptionPanel(Slabbed):
    """Shows captions: whole, each voice in its own colour and with its name before it, as large as there is room."""

    captions = ObjectProperty(())
    language = StringProperty("ko")
    fits = BooleanProperty(True)
    largest = NumericProperty(12.0)
    """Millimetres of ink where there is room."""

    def __init__(self, **kwargs: Any) -> None:
        self._write = Clock.create_trigger(self._write_now, -1)
        super().__init__(**kwargs)
        for name in ("captions", "language", "size", "pos"):
            self.fbind(name, self._write)
        for name in ("captions", "language"):
            self.fbind(name, self.change)

    def restyle(self) -> None:
        """Another theme or another size of everything: draw anew."""
        super().restyle()
        self._write()

    def needs(self, width: float) -> tuple[int, int]:
        """Pixels of all sentences at their full size; they come down to what there is."""
        if not self.captions:
            return 0, 0
        paragraphs = grouped(self.captions, self.language)
        around = 2 * px(1.5) + 2
        high = [
            sum(_sized(paragraphs, *sizes, int(width - 2 * px(3)))[1]) for sizes in ((self.largest, 8.5), SIZES[-2])
        ]
        return max(px(self.tall), high[0] + around), high[1] + around

    def _write_now(self, *_: Any) -> None:
        self.canvas.clear()
        width, height = int(self.width - 2 * px(3)), int(self.height - 2 * px(1.5))
        if not self.captions or width < 16 or height < 16:
            return
        paragraphs = grouped(self.captions, self.language)
        for large, small in ((self.largest, 8.5), (min(self.largest, 14.0), 8.5), *SIZES):
            sizes, heights = _sized(paragraphs, large, small, width)
            if sum(heights) <= height:
                break
        coach = [p for p in paragraphs if p[0] != "machine"]
        if sum(heights) > height and coach:  # what the machine says stands on the machine too
            paragraphs = coach
            sizes, heights = _sized(paragraphs, large, small, width)
        self.fits = sum(heights) <= height
        y = self.center_y + sum(heights) / 2
        for mm, (voice, text), high in zip(sizes, paragraphs, heights, strict=True):
            texture = drawn(fitted(text, mm, mm, width, high, True, "left"))
            w, h = texture.size
            with self.canvas:
                Color(*get_color_from_hex(theme.colour(COLOURS[voice], self.surface)))
                Rectangle(texture=texture, pos=(round(self.x + px(3)), round(y - h)), size=(w, h))
            y -= high


def grouped(captions: tuple[Caption, ...], language: Any) -> list[tuple[str, str]]:
    """Captions as (voice, text); sentences of one voice that follow each other run on; the machine is named."""
    out: list[tuple[str, str]] = []
    for caption in captions:
        text = caption.phrase.seen(language)
        if out and out[-1][0] == caption.voice:
            before = out[-1][1]
            stop = "" if before.endswith((".", "!", "?", "…")) else "."
            out[-1] = (caption.voice, f"{before}{stop} {text}")
        elif caption.voice == "machine":
            out.append((caption.voice, f"{message(language, 'kiosk_trainer-voice-machine')} · {text}"))
        else:
            out.append((caption.voice, text))
    return out
