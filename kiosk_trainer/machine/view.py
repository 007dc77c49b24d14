"""The machine on the glass: draws any screen in any skin, and between two screens only what differs."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.core.window import Window
from kivy.graphics import Color, Rectangle
from kivy.input import MotionEvent
from kivy.uix.widget import Widget
from kivy.utils import get_color_from_hex

from courses.comfort import Theme
from courses.kiosk import Screen
from courses.pack import Skin
from kiosk_trainer.look import fonts
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.machine.boxes import Box, Layout, Piece
from kiosk_trainer.machine.flow import turner_key
from kiosk_trainer.machine.glass import Glass, per_page
from kiosk_trainer.machine.layout import lay
from kiosk_trainer.machine.movement import HELD_SECONDS, Finger, Taps
from kiosk_trainer.machine.paint import Paint, paint_of
from kiosk_trainer.machine.pointer import Pointer
from kiosk_trainer.machine.widgets import PieceWidget
from language import Language, Phrase

PRESSED_FOR = 0.12
"""Seconds that a touched control stays pressed at least, so that the press is seen."""


SLIP_MM = 5.0
"""How far beside the control that was pressed a finger may lift and still act."""


class MachineView(Widget):
    """A simulated machine.

    `show` draws; `on_touched(control_id)` tells what was touched; `on_turned(region, page, pages)` that the person
    looked at another page of something that does not fit, which the kiosk does not know; `on_missed(control_id)` that
    a finger lay on something that is touched by a movement, and moved otherwise.
    """

    __events__ = ("on_touched", "on_turned", "on_missed", "on_read")

    def __init__(self, sizes: Sizes | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.sizes = sizes or Sizes()
        self.theme: Theme = "standard"
        self.low = False
        self.screen: Screen | None = None
        self.layout: Layout | None = None
        self._glass: Glass | None = None
        self._shown: tuple[Screen, Skin, Language, bool | None] | None = None
        self._under: tuple[Layout, Paint] | None = None
        self._below: tuple[Screen, Skin, Language, bool | None] | None = None
        self._turned: dict[str, int] = {}
        self._widgets: dict[str, PieceWidget] = {}
        self._pointed: str | None = None
        self._pressed: PieceWidget | None = None
        self._old: list[PieceWidget] = []
        self._finger: Finger | None = None
        self._taps = Taps()
        self._held = Clock.create_trigger(lambda _: self._hold(), HELD_SECONDS)
        with self.canvas.before:
            self._ground_colour = Color(1, 1, 1, 1)
            self._ground = Rectangle()
        self._pieces = Widget(size_hint=(None, None))
        self._pointer = Pointer()
        self.add_widget(self._pieces)
        self.add_widget(self._pointer)
        self._relay = Clock.create_trigger(lambda _: self._redraw(), -1)
        self.bind(pos=lambda *_: self._relay(), size=lambda *_: self._relay())

    def resize(self, sizes: Sizes) -> None:
        """Another glass, another calibration or another zoom."""
        self.wear(self.theme, sizes)

    def wear(self, theme: Theme, sizes: Sizes, low: bool = False) -> None:
        """Another theme, glass, calibration or zoom, at any moment; `low`: what is touched keeps to the window's lower
        half."""
        if (theme, sizes, low) == (self.theme, self.sizes, self.low):
            return
        self.theme, self.sizes, self.low = theme, sizes, low
        self._glass = None
        if self._under is not None and self._shown is not None:
            self._under = None if self._below is None else self._laid_below()
        self._redraw()

    def _laid_below(self) -> tuple[Layout, Paint]:
        """What lies under a pop-up, as it looks now."""
        assert self._below is not None
        screen, skin, language, lying = self._below
        return lay(screen, skin, language, self._glass_now(lying)), paint_of(skin, self.theme)

    def per_page(self, skin: Skin, lying: bool | None = None) -> int:
        """Item cards on one page, for the kiosk's situation."""
        return per_page(skin, self._glass_now(lying))

    def show(self, screen: Screen, skin: Skin, language: Language = "ko", lying: bool | None = None) -> None:
        """Draw `screen`. `lying` None: as the box that the machine has been given lies."""
        before = self.screen
        if before is None or before.id != screen.id or _items(before) != _items(screen):
            self._turned = {}
        if not screen.popup:
            self._under = None
        elif before is not None and not before.popup and self.layout is not None and self._shown is not None:
            self._below = self._shown
            self._under = (self.layout, paint_of(self._shown[1], self.theme))
        self.screen = screen
        self._shown = (screen, skin, language, lying)
        self._redraw()

    def point(self, control: str | None) -> None:
        """Ring the control to be touched next and draw a hand beside it; None takes both away.

        Where it stands on a page that is not shown, the button that leads there is ringed.
        """
        self._pointed = control
        self._place_pointer()

    def control_box(self, control: str) -> tuple[int, int, int, int] | None:
        """Window pixels (x, y, width, height; y up from the bottom) of a control that is shown; None when it is not."""
        found = next((w for w in self._widgets.values() if w.control_id == control), None)
        return None if found is None else (int(found.x), int(found.y), int(found.width), int(found.height))

    def way_box(self, control: str) -> tuple[int, int, int, int] | None:
        """Window pixels, as `control_box`, of what leads to a control: itself, or the button that turns to its page."""
        found = self._way(control)
        return None if found is None else (int(found.x), int(found.y), int(found.width), int(found.height))

    def _way(self, control: str) -> PieceWidget | None:
        widget = next((w for w in self._widgets.values() if w.control_id == control), None)
        if widget is None and self.layout is not None:
            region, page = dict(self.layout.elsewhere).get(control, ("", 0))
            now = next((n for name, _, n in self.layout.pages if name == region), 0)
            widget = self._widgets.get(turner_key(region, page > now))
        return widget

    def turn(self, region: str, page: int) -> None:
        """Show another page of a region that does not fit."""
        self._turned[region] = page
        self._redraw()
        if self.layout is not None:
            for name, pages, now in self.layout.pages:
                if name == region:
                    self.dispatch("on_turned", region, now, pages)

    def on_touched(self, control: str) -> None:
        """A control was touched."""

    def on_read(self, words: Phrase, control: str) -> None:
        """Words were touched that are no control, or the words of `control`, which does not act now."""

    def on_missed(self, control: str) -> None:
        """A movement was made that is not the one that touches the control."""

    def on_turned(self, region: str, page: int, pages: int) -> None:
        """Another page of a region is shown."""

    def _glass_now(self, lying: bool | None) -> Glass:
        w, h = int(self.width), int(self.height)
        low = max(0, int(self.to_window(self.x, self.top)[1] - Window.height / 2)) if self.low else 0
        glass = self._glass
        same = glass is not None and (glass.width, glass.height, glass.low) == (w, h, low)
        if glass is None or not same or (lying is not None and glass.lying != lying):
            glass = self._glass = Glass.of(w, h, self.sizes, fonts.find(), lying, low)
        return glass

    def _redraw(self) -> None:
        if self._shown is None or self.width < 100 or self.height < 100:
            return
        screen, skin, language, lying = self._shown
        self.layout = lay(screen, skin, language, self._glass_now(lying), self._turned)
        paint = paint_of(skin, self.theme)
        self._paint_ground(paint)
        self._draw(self.layout, paint)
        self._place_pointer()

    def _paint_ground(self, paint: Paint) -> None:
        """The page's colour as the window's own, which costs nothing, where the machine has the whole window."""
        ground = get_color_from_hex(paint.ground)
        whole = (self.width, self.height) == tuple(Window.size)
        if whole:
            Window.clearcolor = ground
        self._ground_colour.rgba = ground
        self._ground.size = (0, 0) if whole else self.size
        self._ground.pos = self.pos

    def _draw(self, layout: Layout, paint: Paint) -> None:
        wanted: list[tuple[str, Piece, Paint]] = []
        if self._under is not None:
            under, under_paint = self._under
            wanted += [(f"under:{p.key}", p, under_paint) for p in under.pieces]
            wanted.append(("dim", Piece("dim", "dim", Box(0, 0, layout.width, layout.height)), paint))
        wanted += [(p.key, p, paint) for p in layout.pieces]
        keys = {key for key, _, _ in wanted}
        kept = [key for key in self._widgets if key in keys]
        if kept != [key for key, _, _ in wanted if key in self._widgets]:
            kept = []
        for key in [k for k in self._widgets if k not in kept]:
            self._pieces.remove_widget(self._widgets.pop(key))
        for n, (key, piece, its_paint) in enumerate(wanted):
            widget = self._widgets.get(key)
            if widget is None:
                widget = PieceWidget()
                self._widgets[key] = widget
                self._pieces.add_widget(widget, index=len(self._pieces.children) - n)
            widget.draw(piece, its_paint, self.sizes, self.x, self.y, layout.height, key.startswith("under:"))
        self._widgets = {key: self._widgets[key] for key, _, _ in wanted}

    def _place_pointer(self) -> None:
        if self._pointed is None or self.layout is None:
            self._pointer.hide()
            return
        widget = self._way(self._pointed)
        if widget is None:
            self._pointer.hide()
        else:
            self._pointer.show(widget, self, self.sizes)

    def on_touch_down(self, touch: MotionEvent) -> bool:
        """Press what lies under the finger."""
        if not self.collide_point(*touch.pos):
            return False
        found = self._at(*touch.pos)
        if found is not None:
            touch.grab(self)
            touch.ud[self] = found.key
            found.press()
            if found.gesture:
                self._finger = Finger(found.key, touch)
                if found.gesture == "long-press":
                    self._held()
        elif (still := self._still_at(*touch.pos)) is not None:
            self.dispatch("on_read", *still)
        return True

    def on_touch_up(self, touch: MotionEvent) -> bool:
        """Act when the finger leaves the control that it pressed."""
        if touch.grab_current is not self:
            return False
        touch.ungrab(self)
        finger, self._finger = self._finger, None
        self._held.cancel()
        widget = self._widgets.get(touch.ud.pop(self, ""))
        if widget is None:
            return True
        Clock.schedule_once(lambda _: widget.release(), PRESSED_FOR)
        if widget.gesture:
            if finger is not None and finger.touch is touch:  # else it was held long enough already
                self._moved(widget, finger)
            return True
        slip = self.sizes.px(SLIP_MM)
        x, y = touch.pos
        if widget.x - slip <= x <= widget.right + slip and widget.y - slip <= y <= widget.top + slip:
            if widget.turn is not None:
                self.turn(*widget.turn)
            else:
                self.dispatch("on_touched", widget.control_id)
        return True

    def _moved(self, widget: PieceWidget, finger: Finger) -> None:
        """The finger left something that is touched by a movement: was it the right one?"""
        made: str = finger.made(self.sizes.px(1))
        if made == "tap" and widget.gesture == "double-tap":
            if not self._taps.twice(widget.key, Clock.get_boottime()):
                return
            made = "double-tap"
        self.dispatch("on_touched" if made == widget.gesture else "on_missed", widget.control_id)

    def _hold(self) -> None:
        """A finger has lain still for long."""
        finger = self._finger
        widget = self._widgets.get(finger.key) if finger is not None else None
        if finger is not None and widget is not None and finger.made(self.sizes.px(1)) == "tap":
            self._finger = None
            self.dispatch("on_touched", widget.control_id)

    def act(self, key: str) -> None:
        """Do what a touch of the piece called `key` does, for keys and switches."""
        widget = self._widgets.get(key)
        if widget is None or not widget.touchable:
            return
        self.look_pressed(key, True)
        self.look_pressed(key, False)
        if widget.turn is not None:
            self.turn(*widget.turn)
        else:
            self.dispatch("on_touched", widget.control_id)

    def look_pressed(self, key: str, down: bool) -> None:
        """Let the piece called `key` look pressed, or as before a moment later, so that the press is seen."""
        widget = self._widgets.get(key)
        if widget is not None and down:
            widget.press()
        elif widget is not None:
            Clock.schedule_once(lambda _: widget.release(), PRESSED_FOR)

    def _still_at(self, x: float, y: float) -> tuple[Phrase, str] | None:
        """What is written at window pixels (x, y) with what the voice says of it, and whose words they are; nothing
        under a pop-up."""
        found = next((w for w in self._pieces.children if w.collide_point(x, y) and w.texts), None)
        if found is None or found.key.startswith("under:"):
            return None
        seen = " ".join(line for text in found.texts for line in text.lines)
        return Phrase(f"{found.spoken.ko} {seen}", f"{found.spoken.en} {seen}"), found.control_id

    def moves_at(self, x: float, y: float) -> bool:
        """Whether what lies at window pixels (x, y) is touched by a movement."""
        found = self._at(x, y)
        return found is not None and found.gesture is not None

    def _at(self, x: float, y: float) -> PieceWidget | None:
        return next((w for w in self._pieces.children if w.touchable and w.collide_point(x, y)), None)


def _items(screen: Screen) -> list[str]:
    """What a person who turned to it must see first: the items of a menu."""
    return [c.id for a in screen.areas if a.kind == "cards" for c in a.controls if c.kind == "card"]
