"""The practice kiosk's window: it wires, and decides nothing.

Only what the greeting needs is imported here; the rest comes while the greeting stands.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kivy.app import App
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.metrics import Metrics
from kivy.utils import get_color_from_hex

from kiosk_trainer.access.idle import Idle
from kiosk_trainer.access.repeats import Repeats
from kiosk_trainer.glass import Glass
from kiosk_trainer.look.prepare import settle
from kiosk_trainer.look.sizes import MM_PER_INCH
from kiosk_trainer.opening import Opens
from kiosk_trainer.screens.welcome.presenter import Presenter as WelcomePresenter
from kiosk_trainer.screens.welcome.presenter import greeting
from kiosk_trainer.screens.welcome.welcome import WelcomeScreen
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.ribbon import Ribbon
from kiosk_trainer.widgets.stop import Stop
from language import Phrase, message

if TYPE_CHECKING:
    from kiosk_trainer.journey import Journey
    from kiosk_trainer.journey import Stop as StopName
    from kiosk_trainer.parts import Parts, Tell
    from kiosk_trainer.room import RoomWatch

TICK_SECONDS = 0.2
REPEAT_REACH_MM = 15.0


class KioskApp(App):
    """The window. `load` runs beside the first frame, off the window's thread."""

    title = "kiosk-trainer"

    def __init__(self, opening: Opens, load: Callable[[Tell], Parts], **kwargs: Any) -> None:
        """`load` opens everything else; it is given a function, safe from any thread, that tells of troubles later."""
        super().__init__(**kwargs)
        self.opening = opening
        self.parts: Parts | None = None
        self.journey: Journey | None = None
        self._load = load
        self.idle = Idle()
        self._screens: dict[StopName, Stop] = {}
        self._awaited = False
        self._early: tuple[Phrase, ...] = ()
        self._room: RoomWatch | None = None
        self._welcome: WelcomePresenter | None = None

    # Kivy's own files and its settings panel are not for learners.

    def load_config(self) -> None:
        """No file of Kivy's."""

    def load_kv(self, filename: str | None = None) -> bool:  # noqa: ARG002  Kivy's signature
        """Each screen loads its own."""
        return False

    def open_settings(self, *_: Any) -> bool:
        """F1 does nothing."""
        return False

    def build(self) -> Glass:
        """The greeting at once; everything else while it is read."""
        Metrics.dpi = self.opening.dpi
        settle()
        Window.clearcolor = get_color_from_hex(theme.page())
        Window.bind(on_request_close=self._on_request_close, on_flip=self._first_flip)
        reach = REPEAT_REACH_MM * self.opening.dpi / MM_PER_INCH
        self.glass = Glass(Repeats(reach=reach), time.monotonic, self._touched, size=Window.size)
        self.ribbon = Ribbon()
        screen = WelcomeScreen(language=self.opening.language)
        screen.presenter = _Waiting(self)
        self._screens["welcome"] = screen
        self.glass.show(screen)
        screen.show(greeting(self.opening.language))
        return self.glass

    def _first_flip(self, *_: Any) -> None:
        """The greeting is on the glass: load the rest beside it."""
        Window.unbind(on_flip=self._first_flip)
        Clock.schedule_once(lambda _: self._load_beside())

    def _load_beside(self) -> None:
        """Load on another thread; what goes wrong there goes wrong here, and not in silence."""
        beside = ThreadPoolExecutor(1, thread_name_prefix="load")
        loading = beside.submit(self._load, self._trouble_from_anywhere)
        loading.add_done_callback(lambda done: Clock.schedule_once(lambda _: self._begin(done.result())))
        beside.shutdown(wait=False)

    def _begin(self, parts: Parts) -> None:
        from kiosk_trainer.journey import Journey
        from kiosk_trainer.screens import making
        from kiosk_trainer.voice import Voice

        self.parts, self._make = parts, making.make
        voice = Voice(parts.speaker, self.opening.language)
        self.glass.repeats.seconds = parts.settings.repeat_guard
        self.journey = Journey(parts.catalogue, parts.settings, parts.desk, voice, clock=_now, today=_today)
        self.journey.go = self._go
        welcome = self._screens["welcome"]
        self._welcome = WelcomePresenter(self.journey, welcome, (*parts.troubles, *self._early))
        welcome.presenter = self._welcome
        Clock.schedule_interval(self._tick, TICK_SECONDS)
        self._room = parts.watch_room(self._room_from_anywhere)
        self.journey.greet()
        if self._awaited:
            self.journey.arrive()

    def wait(self) -> None:
        """Somebody touched the greeting before everything was there; it goes on as soon as it is."""
        self._awaited = True
        self._screens["welcome"].show(greeting(self.opening.language, soon=True))

    def _go(self, stop: StopName) -> None:
        assert self.journey is not None
        screen = self._screens.get(stop)
        if screen is None:
            screen = self._screens[stop] = self._make(stop, self.journey, self.glass.size)
        screen.language = self.journey.voice.language
        Window.clearcolor = get_color_from_hex(theme.page())  # a machine may have painted it
        self.glass.show(screen)
        self.ribbon.place(self.glass, screen)
        screen.enter()

    def _touched(self) -> None:
        """Whoever acts is not talked over."""
        if self.journey is not None:
            self.journey.voice.hush()
        self.idle.touched(time.monotonic())

    def _tick(self, _: float) -> None:
        assert self.journey is not None and self.glass.shown is not None
        shown = self.glass.shown
        shown.tick()
        if shown is self._screens["welcome"]:
            self.idle.touched(time.monotonic())
            return
        presence = self.idle.presence(time.monotonic())
        shown.presence(presence == "asked")
        if presence == "gone":
            shown.gone()
            self.journey.greet()

    def _trouble_from_anywhere(self, words: Phrase | None) -> None:
        Clock.schedule_once(lambda _: self._trouble(words), 0)

    def _room_from_anywhere(self, quiet: bool) -> None:
        Clock.schedule_once(lambda _: self._room_is(quiet), 0)

    def _room_is(self, quiet: bool) -> None:
        """The instructor has silenced the room, or lets it speak again: it is heard and seen at once."""
        if self.journey is not None:
            voice = self.journey.voice
            voice.set_room(quiet)
            self.ribbon.text = message(voice.language, "kiosk_trainer-room-quiet") if quiet else ""
            if self.glass.shown is not None:
                self.ribbon.place(self.glass, self.glass.shown)

    def _trouble(self, words: Phrase | None) -> None:
        """Something came up while running, or is over: the staff reads it on the greeting; practice goes on."""
        if self._welcome is not None:
            self._welcome.trouble(words)
        else:
            self._early = (*self._early, *((words,) if words else ()))

    def _on_request_close(self, *_: Any, **__: Any) -> bool:
        """Alt+F4 and its like: nothing happens on a locked kiosk."""
        return self.opening.locked_down

    def on_stop(self) -> None:
        """Let what was recorded reach the disk, and leave the window as it was found. Kivy may say so twice."""
        parts, self.parts = self.parts, None
        if self._room is not None:
            self._room.close()
        if parts is not None:
            parts.close()
        Clock.unschedule(self._tick)
        Window.unbind(on_request_close=self._on_request_close)
        Window.remove_widget(self.glass)


class _Waiting:
    """The greeting's presenter while the rest is being loaded."""

    def __init__(self, app: KioskApp) -> None:
        self._app = app

    def touched(self) -> None:
        """Remembered."""
        self._app.wait()

    def switch_language(self) -> None:
        """A moment later."""

    def tick(self) -> None:
        """Nothing is due."""


def _now() -> int:
    return time.monotonic_ns() // 1_000_000


def _today() -> date:
    from records.clock import CENTRE_TIME

    return datetime.now(CENTRE_TIME).date()
