"""What is touchable and hearable on the window now, from the widgets of the screen that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from kivy.uix.widget import Widget

from kiosk_trainer.access import telling
from kiosk_trainer.access.targets import Part, Rect, Scene, Target, arranged
from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.frame.frame import FrameView
from kiosk_trainer.frame.sheet import Sheet
from kiosk_trainer.machine.view import MachineView
from kiosk_trainer.reaching import machine
from kiosk_trainer.widgets import BigButton, Stop, Words
from language import NOTHING, Phrase

ANYWHERE = "anywhere"
"""Where a screen takes a touch anywhere, that is its control."""


@dataclass(slots=True)
class Found:
    """A scene, and what does its acts: `act`, `press` and `release` by a target's id."""

    scene: Scene
    _widgets: dict[str, Any] = field(default_factory=dict)
    _view: MachineView | None = None
    _anywhere: Callable[[], None] | None = None

    def name(self, control: str, widget: Any) -> str:
        """A name for a widget that no other has: its control's, with a number where two widgets share one."""
        id, n = control, 1
        while id in self._widgets:
            n += 1
            id = f"{control}:{n}"
        self._widgets[id] = widget
        return id

    def act(self, id: str) -> None:
        """Do what a touch of this control does. A control that is no longer there does nothing."""
        if id == ANYWHERE and self._anywhere is not None:
            self._anywhere()
        elif id.startswith(machine.PREFIX):
            if self._view is not None:
                self._view.act(id.removeprefix(machine.PREFIX))
        elif isinstance(self._widgets.get(id), BigButton):
            self._widgets[id].act()

    def press(self, id: str, down: bool = True) -> None:
        """Let it look pressed, or no longer."""
        if id.startswith(machine.PREFIX):
            if self._view is not None:
                self._view.look_pressed(id.removeprefix(machine.PREFIX), down)
        elif isinstance(self._widgets.get(id), BigButton):
            self._widgets[id].look_pressed(down)


def find(shown: Stop, earphone: bool = False) -> Found:
    """What is on the glass while `shown` is."""
    glass = Rect(0, 0, shown.width, shown.height)
    widgets = list(_walk(shown))
    sheet = next((w for w in widgets if isinstance(w, Sheet)), None)
    view = next((w for w in widgets if isinstance(w, MachineView)), None)
    frame = next((w for w in widgets if isinstance(w, FrameView)), None)
    found = Found(Scene("", glass), _view=view)
    in_sheet = set(_walk(sheet)) if sheet is not None else set()
    in_frame = set(_walk(frame)) if frame is not None else set()
    parts: list[Part] = []
    help = {shown.help_button}
    around = [w for w in widgets if w not in in_sheet and w not in in_frame and w not in help]
    if sheet is not None and sheet.parent is shown:
        around = []  # it lies over the whole screen; over a machine the frame stays within reach
    if sheet is not None:
        parts.append(Part("sheet", tuple(_targets(list(_walk(sheet)), found))))
    elif view is not None and view.screen is not None and view.layout is not None:
        parts += machine.parts(view.screen, view.layout, view.x, view.y, earphone)
    anywhere = shown.anywhere()
    if anywhere is not None:
        words, found._anywhere = anywhere
        parts.append(Part(ANYWHERE, (Target(ANYWHERE, glass, words),)))
    parts.append(_named("around", tuple(_targets(around, found))))
    if frame is not None:
        parts.append(_named("frame", tuple(_targets(list(_walk(frame)), found))))
    # Last, so that no first key and no first press of a switch calls the instructor.
    parts.append(_named("help", tuple(_targets(list(_walk(shown.help_button)), found))))
    screen = view.screen if view is not None else None
    heading = shown.heading
    id = f"{type(shown).__name__}:{screen.id if screen else heading}:{sheet.question if sheet else ''}"
    title = NOTHING if sheet is not None else screen.title if screen is not None else NOTHING
    private = screen is not None and screen.private and sheet is None
    found.scene = arranged(id, glass, parts, title, private, sheet is not None)
    return found


def _named(id: str, targets: tuple[Target, ...]) -> Part:
    controls = [t.label for t in targets if t.acts]
    return Part(id, targets, telling.part_name(id, controls, 0) if controls else NOTHING)


def _walk(widget: Widget) -> Iterator[Widget]:
    """A widget and everything on it that can be seen, in the order in which it was put there."""
    if widget.opacity <= 0 or widget.width < 1 or widget.height < 1:
        return
    yield widget
    if isinstance(widget, (MachineView, BigButton, CaptionPanel)) or _said(widget):
        return
    for child in reversed(widget.children):
        yield from _walk(child)


def _targets(widgets: list[Widget], found: Found) -> Iterator[Target]:
    for widget in widgets:
        x, y = widget.to_window(*widget.pos)
        box = Rect(x, y, widget.width, widget.height)
        if isinstance(widget, BigButton) and widget.control:
            id = found.name(widget.control, widget)
            words = Phrase(*[", ".join(part for part in (widget.text, widget.note) if part)] * 2)
            label = Phrase(widget.text, widget.text)
            key = widget.control.removeprefix("key-") if widget.control.startswith("key-") else ""
            key = "erase" if key == "erase" else key if key.isdigit() else ""
            yield Target(id, box, label, widget.said or words, not widget.disabled, key)
        elif _said(widget):
            yield Target(found.name("words", widget), box, _said(widget), acts=False)
        elif isinstance(widget, Words) and widget.text:
            yield Target(found.name("words", widget), box, Phrase(widget.text, widget.text), acts=False)


def _said(widget: Widget) -> Phrase:
    """What a widget says as a whole, in place of the words on it."""
    said = getattr(widget, "said", None)
    return said if isinstance(said, Phrase) and not isinstance(widget, BigButton) else NOTHING
