"""A hand for the glass: real touches through Kivy's input, at the place where a control stands. It calls no handler.

For walks in tests and for the demonstration: `Hand(app)` opens the app's window, and every wait keeps it running.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kivy.base import EventLoop, runTouchApp
from kivy.input.motionevent import MotionEvent
from kivy.input.provider import MotionEventProvider
from kivy.uix.widget import Widget

from courses.kiosk import Gesture
from courses.practice import Result
from kiosk_trainer.machine.movement import HELD_SECONDS
from kiosk_trainer.session import Session

if TYPE_CHECKING:
    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.machine.view import MachineView

Box = tuple[float, float, float, float]
"""x, y, width, height in window pixels, y up."""

HELD = 0.06
"""Seconds that the finger stays on the glass."""


class NothingThere(AssertionError):
    """What was to be touched, or waited for, is not on the glass; the text says what is."""


class _Finger(MotionEvent):
    """A touch in window coordinates from 0 to 1."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs.setdefault("is_touch", True)
        kwargs.setdefault("type_id", "touch")
        super().__init__(*args, **kwargs)

    def depack(self, args: tuple[float, float]) -> None:
        """Take the position."""
        self.sx, self.sy = args
        self.profile = ("pos",)
        super().depack(args)


class _Fingers(MotionEventProvider):
    """Hands what was asked for to the event loop, as a touch screen's driver does."""

    def __init__(self) -> None:
        super().__init__("hand", "")
        self.waiting: list[tuple[str, _Finger]] = []

    def start(self) -> None:
        """Nothing to open."""

    def stop(self) -> None:
        """Nothing to close."""

    def update(self, dispatch_fn: Callable[[str, MotionEvent], None]) -> None:
        """Give out what is waiting."""
        waiting, self.waiting = self.waiting, []
        for kind, finger in waiting:
            dispatch_fn(kind, finger)


class Hand:
    """Touches, waits and takes pictures. Use as a context manager, so that the window is left as it was found."""

    def __init__(self, app: KioskApp, patience: float = 60.0) -> None:
        """`patience` is how many seconds a wait may take before it gives up."""
        self.app, self.patience = app, patience
        self._fingers = _Fingers()
        self._count = 0
        self._last: tuple[float, float, float] = (-1e9, -1e9, 0.0)

    def __enter__(self) -> Hand:
        EventLoop.ensure_window()
        self.app._run_prepare()  # as App.run does, without its endless loop
        EventLoop.add_input_provider(self._fingers)
        if EventLoop.status != "started":
            runTouchApp(embedded=True)
        self.until(lambda: self.app.journey is not None)
        return self

    def __exit__(self, *_: object) -> None:
        EventLoop.remove_input_provider(self._fingers)
        self.app.dispatch("on_stop")

    # Looking.

    def find(self, control: str) -> Box | None:
        """(x, y, width, height) in window pixels, y up, of a button around the machine or a control on it."""
        for widget in self.buttons():
            if widget.control == control:
                x, y = widget.to_window(*widget.pos)
                return x, y, widget.width, widget.height
        machine = self._machine()
        return None if machine is None else machine.way_box(control)

    def buttons(self) -> Iterator[Widget]:
        """The buttons around the machine that can be touched now, those on top first."""
        for widget in self._walk(self.app.glass):
            if getattr(widget, "control", "") and not widget.disabled and widget.opacity > 0 and widget.height > 1:
                yield widget

    def _walk(self, widget: Widget) -> Iterator[Widget]:
        for child in widget.children:
            yield from self._walk(child)
        yield widget

    # Acting.

    def touch(self, control: str) -> None:
        """Touch a control in its middle. Raises NothingThere."""
        self._touch_box(lambda: self.find(control), control)

    def _touch_box(self, find: Callable[[], Box | None], what: str) -> None:
        self.until(lambda: find() is not None, what)
        box = find()
        assert box is not None
        self.touch_at(box[0] + box[2] / 2, box[1] + box[3] / 2)

    def move(self, box: Box, gesture: Gesture) -> None:
        """Make a movement in the middle of a box of window pixels (y up)."""
        from kivy.core.window import Window

        x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
        far = {"swipe-left": (-1, 0), "swipe-right": (1, 0), "swipe-up": (0, 1), "swipe-down": (0, -1)}.get(gesture)
        if far is None:
            for _ in range(2 if gesture == "double-tap" else 1):
                self.touch_at(x, y, HELD_SECONDS + 0.2 if gesture == "long-press" else HELD)
            return
        self._count += 1
        finger = _Finger("hand", self._count, (x / Window.width, y / Window.height))
        self._fingers.waiting.append(("begin", finger))
        for step in range(1, 9):
            self.wait(0.02)
            reach = step * min(box[2], 360) / 20
            finger.move(((x + far[0] * reach) / Window.width, (y + far[1] * reach) / Window.height))
            self._fingers.waiting.append(("update", finger))
        self.wait(0.02)
        self._fingers.waiting.append(("end", finger))
        self.frames(2)

    def touch_at(self, x: float, y: float, held: float = HELD) -> None:
        """Touch the glass at window pixels (y up), held as long as a finger is."""
        from kivy.core.window import Window

        guard = self.app.glass.repeats.seconds
        last_x, last_y, last = self._last
        if abs(x - last_x) + abs(y - last_y) < 200:  # a person's second touch of one place comes later than a tremor's
            self.wait(max(0.0, last + guard + 0.05 - time.monotonic()))
        self._count += 1
        finger = _Finger("hand", self._count, (x / Window.width, y / Window.height))
        self._fingers.waiting.append(("begin", finger))
        self.wait(held)
        self._fingers.waiting.append(("end", finger))
        self.wait(0.02)
        self._last = (x, y, time.monotonic())
        self.frames(2)

    def shake(self, x: float, y: float, to: tuple[float, float], seconds: float) -> None:
        """A touch that moves while it is down, without the patience of a steady hand (window pixels, y up)."""
        from kivy.core.window import Window

        self._count += 1
        finger = _Finger("hand", self._count, (x / Window.width, y / Window.height))
        self._fingers.waiting.append(("begin", finger))
        self.wait(seconds)
        finger.move((to[0] / Window.width, to[1] / Window.height))
        self._fingers.waiting.append(("update", finger))
        self.frames(2)
        self._fingers.waiting.append(("end", finger))
        self.frames(2)
        self._last = (*to, time.monotonic())

    def glide(self, places: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
        """A finger that comes down, moves over these places (window pixels, y up) and lifts; each is given as it is
        reached. Whoever stops taking places lifts the finger there."""
        from kivy.core.window import Window

        self._count += 1
        x, y = places[0]
        finger = _Finger("hand", self._count, (x / Window.width, y / Window.height))
        self._fingers.waiting.append(("begin", finger))
        self.frames(1)
        try:
            for x, y in places:
                finger.move((x / Window.width, y / Window.height))
                self._fingers.waiting.append(("update", finger))
                self.frames(1)
                yield x, y
        finally:
            self._fingers.waiting.append(("end", finger))
            self.frames(2)
            self._last = (x, y, time.monotonic())

    def choose(self, id: str) -> None:
        """Touch the tile of a machine or a mission, on whichever page it stands. Raises NothingThere."""
        while self.find(f"choice-{id}") is None and self.find("page-next") is not None:
            self.touch("page-next")
        self.touch(f"choice-{id}")

    def practise(self, slips: Sequence[tuple[str, str]] = (), seen: Callable[[str], None] = lambda _: None) -> Result:
        """Practise to the end as somebody does who does what the coach says, and slips on purpose.

        A slip is (the touch that is due, what is touched instead), each made once, in their order. `seen` is told the
        machine's screen before every touch. Gives the attempt's result, while the machine's last screen still stands.
        """
        left = list(slips)
        session = self._session()
        while not session.ended:
            due = session.practice.next_touch
            if due is None:
                self.wait(0.05)
                continue
            seen(session.practice.screen.id)
            if left and left[0][0] == due:
                due = left.pop(0)[1]
            self.touch_machine(due)
        if left:
            raise NothingThere(f"no chance for the slips {left}")
        result = session.practice.result
        assert result is not None
        return result

    def touch_machine(self, control: str) -> None:
        """Touch a control of the machine, on whichever page of its screen it stands."""
        machine = self._machine()
        if machine is None:
            raise NothingThere("no machine is on the glass")
        found = machine.screen.control(control) if machine.screen is not None else None
        for _ in range(20):
            box = machine.control_box(control)
            there = box is not None
            if box is not None and found is not None and found.gesture is not None:
                self.move(box, found.gesture)
            else:
                self._touch_box(lambda: machine.way_box(control), control)
            if there:
                return
        raise NothingThere(control)

    def _session(self) -> Session:
        session = getattr(getattr(self.app.glass.shown, "presenter", None), "session", None)
        if not isinstance(session, Session):
            raise NothingThere("no machine is on the glass")
        return session

    def _machine(self) -> MachineView | None:
        return getattr(self.app.glass.shown, "machine", None)

    # Waiting.

    def frames(self, n: int) -> None:
        """Let the window draw `n` frames."""
        for _ in range(n):
            EventLoop.idle()

    def wait(self, seconds: float) -> None:
        """Let time go by with the window running."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            EventLoop.idle()

    def until(self, seen: Callable[[], bool], what: str = "") -> None:
        """Wait until `seen()`. Raises NothingThere when patience ends."""
        end = time.monotonic() + self.patience
        while not seen():
            if time.monotonic() > end:
                there = ", ".join(w.control for w in self.buttons())
                raise NothingThere(f"{what or seen}: on the glass are {there}")
            EventLoop.idle()

    def picture(self, path: Path) -> Path:
        """Save what is on the glass as PNG."""
        from kivy.core.window import Window

        self.frames(2)
        path.parent.mkdir(parents=True, exist_ok=True)
        saved = Path(Window.screenshot(name=str(path)))
        saved.replace(path)
        return path
