"""A screen's things below each other; what does not fit stands on pages that large buttons turn. Nothing is dragged.

In the low mode all that is touched stands in the lower half of the glass, and what is only read above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kivy.clock import Clock
from kivy.properties import BooleanProperty, NumericProperty, ObjectProperty, StringProperty
from kivy.uix.widget import Widget

from kiosk_trainer.look import stacking
from kiosk_trainer.look.now import now
from kiosk_trainer.look.stacking import Strip
from kiosk_trainer.widgets.button import BigButton
from kiosk_trainer.widgets.placed import WHOLE, Placed, Spot
from kiosk_trainer.widgets.row import Row
from kiosk_trainer.widgets.setting import gap_of, least_of, px
from kiosk_trainer.widgets.slab import Slabbed
from kiosk_trainer.widgets.words import Words
from language import message

PINNED_READ, PINNED = 0.22, 0.45
"""Shares of the height that pinned words, and all that is pinned, may take; more of it goes with the rest."""


TIGHT = 1.5
TURN_MM = 45.0
"""The least width in which pages can be turned."""
NARROW_MM = 100.0
"""Width below which the buttons that turn pages have no pictures."""

_Rect = tuple[float, float, float, float]
_Part = tuple[Placed, int, Strip]
"""A thing, which strip of it, and how high that is."""


@dataclass(slots=True)
class _Room:
    """A part of the column with its things: pixels, y up."""

    x: float
    y: float
    w: float
    h: float
    top: list[Placed]
    middle: list[Placed]
    bottom: list[Placed]
    head: Placed | None = None
    """What stands beside the button at the corner; `aside` is its place."""
    aside: _Rect | None = None
    bar: _Rect | None = None
    """Where the buttons that turn pages stand; y is -1 above what is pinned at the bottom."""


class Column(Slabbed):
    """`parted`: on a lying glass its halves stand beside each other, the left one `left_share` wide.

    `lowered`: it follows the low mode; a sheet that is placed low itself does not.
    """

    __events__ = ("on_turned",)

    pad = NumericProperty(6.0)
    gap = NumericProperty(4.0)
    language = StringProperty("ko")
    parted = BooleanProperty(False)
    left_share = NumericProperty(0.5)
    lowered = BooleanProperty(True)
    beside = ObjectProperty(None, allownone=True)
    """A button at a corner that the column leaves free: what is pinned at the top first stands beside it."""
    page = NumericProperty(0)
    pages = NumericProperty(1)

    def __init__(self, **kwargs: Any) -> None:
        self.things: list[Placed] = []
        self._relay = Clock.create_trigger(self._lay_out, -1)
        super().__init__(**kwargs)
        self._bar = Row()
        self._before = self._turner("page-previous", "icon:left", -1)
        self._count = Words(mm=10)
        self._after = self._turner("page-next", "icon:right", 1)
        for name in ("size", "pos", "language", "page", "parted", "left_share", "lowered"):
            self.fbind(name, self._relay)
        self.fbind("beside", self._stand_beside)
        self._stand_beside()

    def _stand_beside(self, *_: Any) -> None:
        if self.beside is not None:
            self.beside.fbind("pos", self._relay)
            self.beside.fbind("size", self._relay)
        self._relay()

    def _turner(self, control: str, picture: str, by: int) -> BigButton:
        place = "left" if by < 0 else "right"
        button = BigButton(control=control, surface="plain", picture=picture, place=place, picture_mm=12)
        button.bind(on_release=lambda _: self.turn(int(self.page) + by))
        return button

    def add_widget(self, widget: Widget, *args: Any, **kwargs: Any) -> None:  # noqa: ARG002  the order is the order
        """One more thing below."""
        assert isinstance(widget, Placed)
        self.insert(len(self.things), widget)

    def insert(self, place: int, thing: Placed) -> None:
        """One more thing, before what stands at `place` among them."""
        self.things.insert(place, thing)
        thing.fbind("changed", self._relay)
        self._relay()

    def turn(self, page: int) -> None:
        """Show another page."""
        page = min(max(0, page), int(self.pages) - 1)
        if page != self.page:
            self.page = page
            self.dispatch("on_turned", page, int(self.pages))

    def on_turned(self, page: int, pages: int) -> None:
        """Another page was turned to."""

    def first(self) -> None:
        """Something else is shown: begin at its first page."""
        self.page = 0
        self._relay()

    def needs(self, width: float) -> tuple[int, int]:
        """Pixels of all its things below each other."""
        inner = width - 2 * px(self.pad)
        strips = [s for thing in self.things if thing.there for s in thing.strips(inner)]
        want, least = (stacking.height(strips, gap_of(self.gap), least) for least in (False, True))
        return want + 2 * px(self.pad), least + 2 * px(self.pad)

    def restyle(self) -> None:
        """Another theme or another size of everything: also of what is not shown now."""
        super().restyle()
        for thing in (*self.things, self._bar, self._before, self._count, self._after):
            if thing.parent is None:
                for widget in thing.walk(restrict=True):
                    if hasattr(widget, "restyle"):
                        widget.restyle()
        self._relay()

    def arrange(self) -> None:
        """Put everything in its place now."""
        self._relay.cancel()
        self._lay_out()

    def _rooms(self) -> list[_Room]:
        pad, gap = px(self.pad), gap_of(self.gap)
        x, y, w, h = self.x + pad, self.y + pad, self.width - 2 * pad, self.height - 2 * pad
        things = [thing for thing in self.things if thing.there]
        if self.lowered and now().lowered:
            half = now().height / 2 - self.to_window(*self.pos)[1] - pad
            low = max(0.0, min(h, half - gap))
            touched = [t for t in things if t.touchable()]
            read = [t for t in things if t not in touched]
            upper = _Room(x, y + low + gap, w, h - low - gap, [], read, [])
            lower = _Room(x, y, w, low, *_by_pin(touched))
            return [upper, lower]
        if self.parted and now().lying:
            left, right = ([t for t in things if t.half == half] for half in ("left", "right"))
            if left and right:
                wide = int((w - gap) * self.left_share)
                return [
                    _Room(x, y, wide, h, *_by_pin(left)),
                    _Room(x + wide + gap, y, w - wide - gap, h, *_by_pin(right)),
                ]
        return [_Room(x, y, w, h, *_by_pin(things))]

    def _lay_out(self, *_: Any) -> None:
        if self.width < 16 or self.height < 16:
            return
        rooms = self._rooms()
        gap = gap_of(self.gap)
        for room in rooms:
            self._free_corner(room, gap)
            self._unpin(room, gap)
        last = rooms[-1]
        for room in rooms:
            if self._too_low(room):
                room.middle, room.top, room.bottom = [*room.top, *room.middle, *room.bottom], [], []
        made = [self._paged(room, room.h) for room in rooms]
        if any(len(pages) > 1 for _, pages in made):
            made = self._with_bar(rooms, last, gap)
        self.pages = max(len(pages) for _, pages in made)
        page = self.page = min(int(self.page), self.pages - 1)
        shown: dict[Placed, list[Spot]] = {}
        for room, (strips, pages) in zip(rooms, made, strict=True):
            self._stack(room, strips, pages[min(page, len(pages) - 1)], shown)
        self._show(shown, self.pages > 1)

    def _with_bar(self, rooms: Sequence[_Room], last: _Room, gap: int) -> list[tuple[list[_Part], list[list[int]]]]:
        """The pages of every room where they must be turned, and the place of the buttons that do it.

        In the low mode, and enlarged on a small glass, that is the strip beside help: there is no height for another.
        """
        tight = now().lowered or (now().small and now().zoom >= TIGHT)
        if self.lowered and tight and last.aside is not None and last.aside[2] >= px(TURN_MM):
            if last.head is not None:
                last.middle, last.head = [*last.middle, last.head], None
            x, y, w, h = last.aside
            more = max(0, self._set_bar(w) - h)
            below = y < last.y
            last.bar = (x, y if below else y - more, w, h + more)
            last.y, last.h = last.y + (more if below else 0), last.h - more
            if self._too_low(last):
                last.middle, last.top, last.bottom = [*last.top, *last.middle, *last.bottom], [], []
            return [self._paged(room, room.h) for room in rooms]
        high = self._set_bar(last.w)
        if self._too_low(last, high + gap):
            last.middle, last.top, last.bottom = [*last.top, *last.middle, *last.bottom], [], []
        last.bar = (last.x, -1, last.w, high)
        return [self._paged(room, room.h - (high + gap if room is last else 0)) for room in rooms]

    def _too_low(self, room: _Room, less: int = 0) -> bool:
        """Whether something is higher than what is left beside what is pinned."""
        gap = gap_of(self.gap)
        pinned = [t.whole(room.w).want for t in (*room.top, *room.bottom)]
        left = room.h - less - sum(h + gap for h in pinned if h)
        strips, pages = self._paged(room, room.h - less)
        return bool(pinned) and any(
            stacking.height([strips[n][2] for n in page], gap, least=True) > left for page in pages
        )

    def _free_corner(self, room: _Room, gap: int) -> None:
        """Leave the corner to the button that stands there; what is pinned first takes the rest of that strip."""
        if self.beside is None:
            return
        x, y = self.beside.to_window(*self.beside.pos)
        left, bottom = self.to_window(room.x, room.y)
        dx, dy = room.x - left, room.y - bottom  # from the window to here
        x, y, w, h = x + dx, y + dy, self.beside.width, self.beside.height
        if x >= room.x + room.w or x + w <= room.x or y >= room.y + room.h or y + h <= room.y:
            return
        above = y + h / 2 > room.y + room.h / 2
        pinned = room.top or ([] if above else room.bottom)
        if x + w / 2 > room.x + room.w / 2:
            start, wide = room.x, x - gap - room.x
        else:
            start, wide = x + w + gap, room.x + room.w - x - w - gap
        head = pinned.pop(0) if pinned and pinned[0].narrow() <= wide else None
        want = head.whole(wide).want if head is not None else 0
        if above:
            high = max(want, room.y + room.h - y)
            room.aside = (start, room.y + room.h - high, wide, high)
            room.h -= high + gap
        else:
            high = max(want, y + h - room.y)
            room.aside = (start, room.y, wide, high)
            room.y += high + gap
            room.h -= high + gap
        room.head = head

    def _unpin(self, room: _Room, gap: int) -> None:
        def high(things: Sequence[Placed]) -> int:
            return stacking.height([t.whole(room.w) for t in things], gap)

        read = [t for t in room.top if not t.touchable()]
        if high(read) > room.h * PINNED_READ:
            room.middle = [*read, *room.middle]
            room.top = [t for t in room.top if t not in read]
        if high([*room.top, *room.bottom]) > room.h * PINNED:
            room.middle = [*room.top, *room.middle, *room.bottom]
            room.top, room.bottom = [], []

    def _paged(self, room: _Room, high: float) -> tuple[list[_Part], list[list[int]]]:
        """The strips of the middle, and which stand on which page."""
        gap = gap_of(self.gap)
        pinned = [t.whole(room.w).want for t in (*room.top, *room.bottom)]
        left = int(high) - sum(h + gap for h in pinned if h)
        strips = [(t, n, s) for t in room.middle for n, s in enumerate(t.strips(room.w)) if s.want]
        return strips, stacking.pages([s for _, _, s in strips], left, gap)

    def _stack(
        self, room: _Room, strips: Sequence[_Part], page: Sequence[int], shown: dict[Placed, list[Spot]]
    ) -> None:
        gap = gap_of(self.gap)
        top, bottom = room.y + room.h, room.y
        if room.head is not None and room.aside is not None:
            shown[room.head] = [(WHOLE, *room.aside)]
        for thing in room.top:
            h = thing.whole(room.w).want
            if h:
                shown[thing] = [(WHOLE, room.x, top - h, room.w, h)]
                top -= h + gap
        for thing in reversed(room.bottom):
            h = thing.whole(room.w).want
            if h:
                shown[thing] = [(WHOLE, room.x, bottom, room.w, h)]
                bottom += h + gap
        if room.bar is not None:
            x, y, w, h = room.bar
            if y < 0:
                y = bottom
                bottom += h + gap
            self._bar.lay([(WHOLE, x, y, w, h)])
        here = [strips[n] for n in page]
        heights = stacking.heights([s for _, _, s in here], int(top - bottom), gap)
        for (thing, n, _), wanted in zip(here, heights, strict=True):
            h = min(wanted, max(0, int(top - bottom)))
            if h > 0:
                shown.setdefault(thing, []).append((n, room.x, top - h, room.w, h))
                top -= h + gap

    def _set_bar(self, width: float) -> int:
        """The buttons that turn pages, made for this width: plain and with the number on them where it is narrow."""
        narrow = width < px(NARROW_MM)
        for button, words, picture in (
            (self._before, "kiosk_trainer-previous", "icon:left"),
            (self._after, "kiosk_trainer-next", "icon:right"),
        ):
            button.text = message(self.language, words)
            button.picture = "" if narrow else picture
            button.note = "88/88" if narrow else ""
            button.mm = least_of(12.0) if narrow else 12.0
        self._count.text = "" if narrow else "88/88"
        if not self._bar.children:
            for thing in (self._before, self._count, self._after):
                self._bar.add_widget(thing)
        return self._bar.needs(width)[0]

    def _show(self, shown: dict[Placed, list[Spot]], bar: bool) -> None:
        page, pages = int(self.page), int(self.pages)
        wanted: list[Widget] = [t for t in self.things if t in shown]
        if bar:
            count = f"{page + 1}/{pages}"
            if self._count.text:
                self._count.text = count
            for button, there in ((self._before, page > 0), (self._after, page + 1 < pages)):
                button.note = count if button.note else ""
                button.disabled, button.opacity = not there, 1 if there else 0
            wanted.append(self._bar)
        if self.children[::-1] != wanted:
            for child in [c for c in self.children if c not in wanted]:
                super().remove_widget(child)
            for child in list(self.children):
                super().remove_widget(child)
            for child in wanted:
                super().add_widget(child)
        for thing, spots in shown.items():
            thing.lay(spots)


def _by_pin(things: Sequence[Placed]) -> tuple[list[Placed], list[Placed], list[Placed]]:
    top, middle, bottom = ([t for t in things if t.pin == pin] for pin in ("top", "", "bottom"))
    return top, middle, bottom
