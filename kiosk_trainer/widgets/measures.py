"""What is wrong with a screen around the machine, measured on its widgets: sizes, gaps, contrast, words that fit."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from kivy.uix.widget import Widget

from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.look.colours import contrast
from kiosk_trainer.look.now import now
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.button import BigButton
from kiosk_trainer.widgets.pane import Pane
from kiosk_trainer.widgets.setting import ACT_MM, APART_MM, FLOOR_MM, real, touch_least
from kiosk_trainer.widgets.words import Words

READ_MM = 8.4
"""Real millimetres of text that is not act upon, on a glass that is not small."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How many things were measured, and what was wrong, in words."""

    count: int
    faults: tuple[str, ...]


def visible(widget: Widget) -> Iterator[Widget]:
    """What is on the glass, from `widget` down."""
    if widget.opacity == 0:
        return
    if widget.width > 1 and widget.height > 1:
        yield widget
    for child in widget.children:
        yield from visible(child)


def measure(root: Widget, width: float, height: float) -> Measured:
    """Everything that is visible below `root` on a glass of `width` x `height` pixels."""
    there = list(visible(root))
    buttons = [w for w in there if isinstance(w, BigButton)]
    out: list[str] = []
    for button in buttons:
        out += _button(button, width, height)
    for one, other in itertools.combinations(buttons, 2):
        if _apart(one, other) < real(APART_MM) - 1:
            out.append(f"{one.control} and {other.control} are {_apart(one, other):.0f} px apart")
    for words in (w for w in there if isinstance(w, Words) and w.text.strip()):
        out += _words(words)
    out += [f"captions are cut: {w.size}" for w in there if isinstance(w, CaptionPanel) and not w.fits]
    return Measured(len(there), tuple(out))


def _apart(one: Widget, other: Widget) -> float:
    (ax, ay), (bx, by) = one.to_window(*one.pos), other.to_window(*other.pos)
    across = max(ax, bx) - min(ax + one.width, bx + other.width)
    down = max(ay, by) - min(ay + one.height, by + other.height)
    return float(max(across, down))


def _button(button: BigButton, width: float, height: float) -> list[str]:
    out = []
    x, y = button.to_window(*button.pos)
    if not button.fits:
        out.append(f"{button.control}: {button.text!r} is cut at {button.size}")
    if min(button.size) < touch_least() - 2:
        out.append(f"{button.control} is small: {button.size}, at least {touch_least()}")
    if x < -1 or y < -1 or x + button.width > width + 1 or y + button.height > height + 1:
        out.append(f"{button.control} leaves the glass: {(x, y)} {button.size}")
    if now().lowered and not button.disabled and y + button.height > height / 2 + 1:
        out.append(f"{button.control} is high: {y + button.height:.0f} of {height:.0f}")
    out += [f"{button.control}: {text.lines} has {text.ink} mm" for text in button.texts if text.ink < FLOOR_MM]
    made = theme.surface(button.surface)
    if contrast(theme.ink(button.surface), made.fill) < 7:
        out.append(f"{button.control}: {theme.ink(button.surface)} on {made.fill}")
    if max(contrast(made.edge or made.fill, theme.page()), contrast(made.fill, theme.page())) < 3:
        out.append(f"{button.control}: edge {made.edge} on {theme.page()}")
    return out


def _words(words: Words) -> list[str]:
    least = FLOOR_MM if now().small else min(READ_MM, ACT_MM)
    if words.set is None or not words.fits:
        return [f"cut: {words.text!r} at {words.size}"]
    out = []
    pane = words.parent
    if isinstance(pane, Pane) and (words.y < pane.y - 1 or words.top > pane.top + 1):
        out.append(f"out: {words.text!r} stands out of what it lies on")
    if words.set.ink < least:
        out.append(f"small: {words.text!r} has {words.set.ink} mm")
    fill = theme.surface(words.ground).fill
    if contrast(words.shade, fill) < 7:
        out.append(f"{words.text!r}: {words.shade} on {fill}")
    return out
