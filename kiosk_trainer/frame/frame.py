"""The frame around the machine: the task, captions, and six buttons that are always in the same place.

Beside the task is left free where help stands on every screen (`kiosk_trainer.widgets.stop`).
"""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.properties import BooleanProperty, ListProperty, ObjectProperty, StringProperty
from kivy.uix.widget import Widget

from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.frame.places import (
    BUTTONS,
    CAPTION_MM,
    GAP_MM,
    LEAST_MM,
    LYING_FOLD,
    OTHERWISE,
    ROW_MM,
    SHARE,
    TASK_MM,
)
from kiosk_trainer.frame.real import RealStrip
from kiosk_trainer.look.now import now
from kiosk_trainer.widgets import BigButton
from kiosk_trainer.widgets.setting import gap_of, letters, px
from kiosk_trainer.widgets.slab import Slabbed
from kiosk_trainer.widgets.stop import load_beside
from language import message

__all__ = ["CaptionPanel", "FrameView"]

load_beside(__file__)

GUIDE = ("guide", "kiosk_trainer-guide")
"""The button of the folded frame: task, captions and all other buttons are on the sheet that it opens."""
FOLDED = ("guide", "stop", "replay", "hint", "meaning", "sound")
"""Which buttons stand in one row first, where there is not the room for all."""

AFTERWARDS = ("replay", "stop")
"""The buttons that are left when the attempt is over; stop leads on then."""

Rect = tuple[float, float, float, float]
"""x, y (up), width, height in pixels."""


class FrameView(Widget):
    """`on_pressed(name)` tells which of its buttons was pressed; `state` is a `presenter.Frame`.

    It has the whole glass and takes at most a quarter of it; `machine` is what it leaves. Upright it stands above the
    machine, lying beside it. Where everything is enlarged it folds to one row, with the captions if there is room; in
    the low mode that row stands below the machine, and task and captions, which are only read, above.
    """

    __events__ = ("on_pressed",)

    language = StringProperty("ko")
    task = StringProperty("")
    captions = ObjectProperty(())
    help_button = ObjectProperty(None, allownone=True)
    """Where help stands: the frame leaves that corner free."""
    state = ObjectProperty(None, allownone=True)
    machine = ListProperty([0, 0, 1, 1])
    """What is left for the machine: x, y, width, height in pixels."""
    folded = BooleanProperty(False)

    def __init__(self, **kwargs: Any) -> None:
        self._arrange = Clock.create_trigger(self.arrange, -1)
        super().__init__(**kwargs)
        self._grounds = [Slabbed(surface="frame"), Slabbed(surface="frame")]
        self._task = self._button("task", "task", align="left", shortened=True)
        self._task.least = 7.25
        self._captions = CaptionPanel()
        self.buttons = {name: self._button(name, "plain") for name, _ in (GUIDE, *BUTTONS)}
        self._names: tuple[str, ...] = ()
        self._real = RealStrip(lambda name: self.dispatch("on_pressed", name))
        for name in ("pos", "size", "help_button"):
            self.fbind(name, self._arrange)
        for name in ("language", "state"):
            self.fbind(name, self._refresh)

    def _button(self, name: str, surface: str, **looks: Any) -> BigButton:
        button = BigButton(control=name, surface=surface, least=8.5, **looks)
        button.bind(on_release=lambda _: self.dispatch("on_pressed", name))
        return button

    def on_pressed(self, name: str) -> None:
        """A button was pressed."""

    def restyle(self) -> None:
        """Another theme or another size of everything: also of what is folded away."""
        for widget in (*self._grounds, self._task, self._captions, *self.buttons.values(), *self._real.widgets):
            if widget.parent is None:
                widget.restyle()
        self._arrange()

    def _refresh(self, *_: Any) -> None:
        state = self.state
        if state is None:
            return
        self.task = self._task.text = state.task.seen(self.language)
        self._task.said = state.task
        self.captions = self._captions.captions = state.captions
        self._captions.language = self.language
        for name, words in (GUIDE, *BUTTONS):
            button = self.buttons[name]
            button.text = message(self.language, self._words(name, words))
            button.surface = self._surface(name)
        self._real.say(self.language, state)
        self.arrange()

    @property
    def _over(self) -> bool:
        return self.state is not None and bool(self.state.over)

    # Where everything stands.

    def arrange(self, *_: Any) -> None:
        """Put everything in its place now, and say what is left for the machine."""
        if self.width < 16 or self.height < 16 or self.help_button is None:
            return
        gap = gap_of(GAP_MM)
        shown: dict[Widget, Rect] = {}
        if self.state is not None and self.state.real:
            glass = (self.x, self.y, self.width, self.height)
            stop, corner = self.buttons["stop"], self.help_button
            placed, left = self._real.place(glass, corner, self.state, stop, self._captions, self._grounds, gap)
            shown.update(placed)
        elif now().lying and now().zoom < LYING_FOLD:
            left = self._column(gap, shown)
        elif now().lowered:
            left = self._low(gap, shown)
        else:
            left = self._above(gap, shown)
        for widget in [child for child in self.children if child not in shown]:
            self.remove_widget(widget)
        for widget, (x, y, w, h) in shown.items():
            if widget.parent is None:
                self.add_widget(widget)
            widget.size = round(w), round(h)
            widget.pos = round(x), round(y)
        self._task.disabled = now().lowered
        self.machine = list(left)

    def _names_of(self, all_of: tuple[str, ...]) -> tuple[str, ...]:
        return AFTERWARDS if self._over else all_of

    def _fitting(self, width: float, gap: int) -> tuple[str, ...]:
        """The buttons that stand side by side in `width`: all, or the most wanted ones with the guide."""
        if self._over:
            both = sum(self._share(name) + gap for name in AFTERWARDS) - gap
            return AFTERWARDS if both <= width else AFTERWARDS[1:]
        chosen: list[str] = []
        for name in FOLDED:
            if sum(self._share(n) + gap for n in (*chosen, name)) - gap <= width:
                chosen.append(name)
        order = [name for name, _ in (GUIDE, *BUTTONS)]
        return tuple(sorted(chosen or FOLDED[:1], key=order.index))

    def _in_row(self, names: tuple[str, ...], rect: Rect, gap: int, shown: dict[Widget, Rect]) -> None:
        """Buttons side by side, each as wide as its words ask for and its share of the rest."""
        x, y, w, h = rect
        shares = [self._share(name) for name in names]
        room = w - gap * (len(names) - 1)
        for name, share in zip(names, shares, strict=True):
            wide = room * share / sum(shares)
            if names == AFTERWARDS:  # the one that leads on is as wide as can be
                wide = share if name != "stop" else room - sum(shares[:-1])
            shown[self.buttons[name]] = (x, y, wide, h)
            x += wide + gap

    def _fits_row(self, width: float, gap: int) -> bool:
        return sum(self._share(name) + gap for name, _ in BUTTONS) - gap <= width

    def _above(self, gap: int, shown: dict[Widget, Rect]) -> Rect:
        """The frame above the machine: task, captions, a row of buttons; or one row, and captions where they fit."""
        x, top, w = self.x + gap, self.top - gap, self.width - 2 * gap
        corner = self.help_button
        if now().lying:
            start, beside = corner.right + gap, self.right - gap - corner.right - gap
        else:
            start, beside = x, corner.x - gap - x
        quarter = self.height * SHARE
        strip = top - corner.y
        row = px(ROW_MM)
        self.folded = not (
            quarter >= strip + row + px(CAPTION_MM) + 4 * gap and self._fits_row(w, gap) and not now().lying
        )
        if self.folded:
            self._in_row(self._fitting(beside, gap), (start, top - strip, beside, strip), gap, shown)
            high = strip + 2 * gap
            rest = quarter - high - gap
            if rest >= px(CAPTION_MM):
                shown[self._captions] = (x, top - strip - gap - rest, w, rest)
                high = quarter
        else:
            shown[self._task] = (start, top - strip, beside, strip)
            rest = quarter - strip - row - 4 * gap
            shown[self._captions] = (x, top - strip - gap - rest, w, rest)
            self._in_row(
                self._names_of(tuple(n for n, _ in BUTTONS)), (x, self.top - quarter + gap, w, row), gap, shown
            )
            high = quarter
        shown_first = {self._grounds[0]: (self.x, self.top - high, self.width, high), **shown}
        shown.clear()
        shown.update(shown_first)
        return self.x, self.y, self.width, self.height - high

    def _low(self, gap: int, shown: dict[Widget, Rect]) -> Rect:
        """One row below the machine; what is only read above it."""
        corner = self.help_button
        x, y, w = self.x + gap, self.y + gap, self.width - 2 * gap
        strip = corner.top - y
        self.folded = True
        beside = corner.x - gap - x
        low = strip + 2 * gap
        rest = self.height * SHARE - low
        shown[self._grounds[0]] = (self.x, self.y, self.width, low)
        high = 0.0
        task = min(px(TASK_MM) + px(ROW_MM) / 2, rest / 2 - 2 * gap)
        if rest >= px(TASK_MM + CAPTION_MM) + 3 * gap:
            high = rest
            shown[self._grounds[1]] = (self.x, self.top - high, self.width, high)
            shown[self._task] = (x, self.top - gap - task, w, task)
            shown[self._captions] = (x, self.top - high + gap, w, high - task - 3 * gap)
        elif rest >= px(CAPTION_MM) + 2 * gap:
            high = rest
            shown[self._grounds[1]] = (self.x, self.top - high, self.width, high)
            shown[self._captions] = (x, self.top - high + gap, w, high - 2 * gap)
        self._in_row(self._fitting(beside, gap), (x, y, beside, strip), gap, shown)
        return self.x, self.y + low, self.width, self.height - low - high

    def _column(self, gap: int, shown: dict[Widget, Rect]) -> Rect:
        """The frame beside the machine on a lying glass: task, captions, two columns of buttons under help."""
        wide = self.width * SHARE
        x, w = self.x + gap, wide - 2 * gap
        names = self._names_of(tuple(n for n, _ in BUTTONS))
        lines = -(-len(names) // 2)
        each = px(ROW_MM)
        y = self.y + gap
        self.folded = False
        shown[self._grounds[0]] = (self.x, self.y, wide, self.height)
        for n, name in enumerate(reversed(names)):
            line, place = divmod(n, 2)
            cell = (w - gap) / 2
            left = x + (1 - place) * (cell + gap)
            shown[self.buttons[name]] = (left, y + line * (each + gap), cell, each)
        if len(names) == len(AFTERWARDS):  # one below the other, the one that leads on below
            for n, name in enumerate(reversed(names)):
                shown[self.buttons[name]] = (x, y + n * (each + gap), w, each)
            lines = len(names)
        bottom = y + lines * (each + gap)
        room = self.help_button.y - gap - bottom - gap
        task = room * 1.15 / 2.65
        shown[self._task] = (x, bottom + room - task + gap, w, task)
        shown[self._captions] = (x, bottom, w, room - task)
        return self.x + wide, self.y, self.width - wide, self.height

    def _share(self, name: str) -> float:
        """Pixels that a button needs for its words one below the other, whatever it says: it never moves."""
        usual = dict((GUIDE, *BUTTONS))[name]
        ids = {usual, OTHERWISE.get(name, usual)}
        words = " ".join(message(self.language, id) for id in ids).split()
        mm = self.buttons[name].mm
        widest = max(letters().width(word, mm, True) for word in words) + 2 * px(BigButton.MARGIN_MM) + 2
        return max(widest, px(LEAST_MM))

    def _words(self, name: str, words: str) -> str:
        state = self.state
        other = (name == "sound" and state.silent) or (name == "stop" and state.over)
        return OTHERWISE[name] if other else words

    def _surface(self, name: str) -> str:
        state = self.state
        if name == "stop" and state.over:
            return "primary"
        if (name == "meaning" and state.meaning) or (name == "sound" and (state.silent or state.slow)):
            return "chosen"
        return "plain"
