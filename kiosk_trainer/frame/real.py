"""The frame of the real level: help and stop stay, the rest is gone, as at a real machine.

Beside them stands what belongs to the pressures: the slip of paper, what silences the shop, the people behind. Whatever
is spoken stays readable in the same strip.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from kiosk_trainer.frame.queue import QueueView
from kiosk_trainer.look.now import now
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.setting import px
from language import message

if TYPE_CHECKING:
    from kivy.uix.widget import Widget

Rect = tuple[float, float, float, float]
"""x, y (up), width, height in pixels."""

QUEUE_MM = 24.0
READ_MM = 100.0
"""Captions in less width than this stand in a strip of their own."""
CAPTION_MM = 22.0
BUTTON_MM, LYING_MM = 40.0, 42.0
QUEUE_WIDE_MM = 105.0
"""On a lying glass the people stand in the row itself, where there is so much beside the captions."""


class RealStrip:
    """What stands around the machine at the real level, made once and put in its place by the frame."""

    def __init__(self, press: Callable[[str], None]) -> None:
        """`press` is told which button was pressed."""
        self.queue = QueueView()
        self.buttons = {name: BigButton(control=name, surface="plain", least=7.25) for name in ("slip", "hush")}
        for name, button in self.buttons.items():
            button.bind(on_release=lambda _, name=name: press(name))

    @property
    def widgets(self) -> tuple[Any, ...]:
        """All of it, for a new look."""
        return (self.queue, *self.buttons.values())

    def say(self, language: Any, state: Any) -> None:
        """The words of now."""
        slip = "kiosk_trainer-slip-card" if state.once else "kiosk_trainer-slip"
        self.buttons["slip"].text = message(language, slip)
        self.buttons["hush"].text = message(language, "kiosk_trainer-hush")
        self.queue.language, self.queue.people, self.queue.excuse = language, state.people, state.excuse

    def place(
        self,
        glass: Rect,
        corner: Widget,
        state: Any,
        stop: BigButton,
        captions: Widget,
        grounds: Sequence[Widget],
        gap: int,
    ) -> tuple[dict[Widget, Rect], Rect]:
        """Where everything stands, and what is left for the machine. `corner` is help, whose row this is."""
        x, y, w, h = glass
        low = now().lowered
        left_of = corner.center_x > x + w / 2
        start = x + gap if left_of else corner.right + gap
        beside = (corner.x - gap - start) if left_of else (x + w - gap - start)
        row = corner.y, corner.height
        shown: dict[Widget, Rect] = {}
        places: list[BigButton] = [stop]
        places += [self.buttons["slip"]] if state.slip else []
        places += [self.buttons["hush"]] if state.heard else []
        wanted = max(px(LYING_MM if now().lying else BUTTON_MM), *(button.narrow() for button in places))
        each = min(wanted, (beside - gap * (len(places) - 1)) / len(places))
        # Every button keeps its place while it is gone: the machine must not move under a finger.
        for n, button in enumerate(places):
            if button is stop or not (state.over or (button is self.buttons["hush"] and not state.sounds)):
                shown[button] = (start + n * (each + gap), row[0], each, row[1])
        used = start + len(places) * (each + gap)
        if state.over:
            shown[stop] = (start, row[0], used - gap - start, row[1])
        rest = start + beside - used
        strips: list[Widget] = []
        both = state.behind and rest >= px(READ_MM + QUEUE_WIDE_MM)
        if both:
            wide = px(QUEUE_WIDE_MM)
            shown[captions] = (used, row[0], rest - wide - gap, row[1])
            shown[self.queue] = (used + rest - wide, row[0], wide, row[1])
        elif rest >= px(READ_MM):
            shown[captions] = (used, row[0], rest, row[1])
        else:
            strips.append(captions)
        if state.behind and not both:  # from the beginning, so that nothing moves when somebody comes
            strips.append(self.queue)
        edge = corner.top + gap if low else corner.y - gap
        for strip in strips:
            high = px(QUEUE_MM if strip is self.queue else CAPTION_MM)
            if not low:
                edge -= high
            shown[strip] = (x + gap, edge, w - 2 * gap, high)
            edge += high + gap if low else -gap
        ground = grounds[0]
        if low:
            return {ground: (x, y, w, edge - y), **shown}, (x, edge, w, y + h - edge)
        return {ground: (x, edge, w, y + h - edge), **shown}, (x, y, w, edge - y)
