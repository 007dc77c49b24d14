"""The practice kiosk's window: it wires, and decides nothing.

Only what the greeting needs is imported here; the rest comes while the greeting stands.
"""

from __future__ import annotations

import threading
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

from courses.comfort import Comfort
from kiosk_trainer.access.idle import Idle, Presence
from kiosk_trainer.access.repeats import Repeats
from kiosk_trainer.glass import Glass
from kiosk_trainer.look.prepare import settle
from kiosk_trainer.look.sizes import MM_PER_INCH
from kiosk_trainer.opening import Opens
from kiosk_trainer.screens.welcome.presenter import Presenter as WelcomePresenter
from kiosk_trainer.screens.welcome.presenter import greeting
from kiosk_trainer.screens.welcome.welcome import WelcomeScreen
from kiosk_trainer.stillness import Stillness
from kiosk_trainer.widgets import theme
from kiosk_trainer.widgets.calm import Calm
from kiosk_trainer.widgets.ribbon import Ribbon
from kiosk_trainer.widgets.showing import ShowRibbon
from kiosk_trainer.widgets.stop import Stop
from language import Phrase, message, phrase

if TYPE_CHECKING:
    from courses.catalogue import Catalogue
    from kiosk_trainer.help import State as HelpState
    from kiosk_trainer.journey import Journey
    from kiosk_trainer.parts import Parts, Tell
    from kiosk_trainer.room import RoomWatch
    from kiosk_trainer.task import Stop as StopName
    from kiosk_trainer.turns import RoomNow

TICK_SECONDS = 0.2
SEEN = ("zoom", "low", "signs")
"""The settings for which every screen is made anew; another theme is only another drawing of it."""
REACH_SECONDS = 0.05
SHOW_KEY, STEP_KEYS = 289, (281, 275)
"""F8 at the greeting begins a demonstration; Page Down (a presenter's clicker) and the right arrow take its steps."""
REPEAT_REACH_MM = 15.0


class KioskApp(App):
    """The window. `load` runs beside the first frame, off the window's thread."""

    title = "kiosk-trainer"

    def __init__(self, opening: Opens, load: Callable[[Tell], Parts], calibrate: bool = False, **kwargs: Any) -> None:
        """`load` opens everything else; it is given a function, safe from any thread, that tells of troubles later.

        `calibrate` begins with the screen by which the staff tells it how large the glass is.
        """
        super().__init__(**kwargs)
        self._calibrates = calibrate
        self.opening = opening
        self.parts: Parts | None = None
        self.journey: Journey | None = None
        self._load = load
        self.idle = Idle()
        self.obeys: list[Callable[[Comfort], None]] = [self._look_as, self._touch_as]
        """Whatever follows a person's settings, in this order; the screens are made anew after all of them."""
        self._screens: dict[StopName, Stop] = {}
        self._presenters: dict[StopName, Any] = {}
        self._shown: StopName = "welcome"
        self._seen: tuple[Any, ...] = _seen(Comfort())
        self._renew = Clock.create_trigger(self._renew_now, -1)
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
        self.show_ribbon = ShowRibbon(self._step_on, self._end_show)
        self.calm: Calm | None = None
        """What covers the glass while the instructor holds the room."""
        screen = self._screens["welcome"] = WelcomeScreen(language=self.opening.language)
        screen.presenter = _Waiting(self)
        self.glass.show(screen)
        screen.bind(on_help=self._help)
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
        from kiosk_trainer.reaching.reach import Reach
        from kiosk_trainer.screens import making
        from kiosk_trainer.voice import Voice

        self.parts, self._presenter = parts, making.presenter
        self._screen = making.screen
        voice = Voice(parts.speaker, self.opening.language)
        self.clock = Stillness(_now)
        self.journey = Journey(parts.catalogue, parts.settings, parts.desk, voice, clock=self.clock, today=_today)
        self.journey.sharing.turns.ledger = parts.ledger()
        self.journey.go, self.journey.obey = self._go, self._obey
        self.journey.help.listener, self.journey.told = self._show_help, self._told
        self.journey.arrivals = parts.arrivals
        if parts.noises is not None:
            self.journey.noises = parts.noises
        self.reach = self.glass.reach = Reach(self.glass, self.journey, time.monotonic, self._touched)
        self.obeys.append(self.reach.apply)
        self._obey(self.journey.comfort)
        greeting = self._screens["welcome"]
        self._welcome = WelcomePresenter(self.journey, greeting, (*parts.troubles, *self._early))
        greeting.presenter = self._presenters["welcome"] = self._welcome
        Window.bind(on_key_down=self._key_down, on_key_up=self.glass.key_up)
        Clock.schedule_interval(self._tick, TICK_SECONDS)
        Clock.schedule_interval(self._reach_tick, REACH_SECONDS)
        self._room = parts.watch_room(self._room_from_anywhere)
        if parts.catalogue.waiting:
            self._make_new_beside(parts)
        self.journey.calibrate = self._calibrated
        self.journey.greet()
        if self._calibrates:
            self.journey.go("calibrate")
        elif self._awaited:
            self.journey.arrive()

    def _calibrated(self, dpi: float) -> None:
        """The glass has so many pixels an inch: everything is made anew in true millimetres."""
        self.glass.repeats.reach = REPEAT_REACH_MM * dpi / MM_PER_INCH
        self._screens.clear()
        self.glass.calibrate(dpi)

    def _make_new_beside(self, parts: Parts) -> None:
        """New packs are checked by other processes; they stand among the machines as soon as they are sound."""

        def make() -> None:
            found = parts.make_new()
            Clock.schedule_once(lambda _: self._take(found))

        # A daemon: whoever closes the window meanwhile need not wait.
        threading.Thread(target=make, name="packs", daemon=True).start()

    def _take(self, found: Catalogue) -> None:
        from kiosk_trainer.parts import troubles_of

        assert self.journey is not None and self._welcome is not None
        self.journey.catalogue = found
        self._welcome.found(troubles_of(found))

    def wait(self) -> None:
        """Somebody touched the greeting before everything was there; it goes on as soon as it is."""
        self._awaited = True
        self._screens["welcome"].show(greeting(self.opening.language, soon=True))

    def _go(self, stop: StopName) -> None:
        self._show(stop)
        self.glass.shown.enter()

    def _show(self, stop: StopName) -> None:
        assert self.journey is not None
        self._renew.cancel()
        self._shown = self.journey.at = stop
        screen = self._screens.get(stop)
        if screen is None:
            screen = self._screens[stop] = self._dress(self._screen(stop, self.glass.size))
            presenter = self._presenters.get(stop)
            if presenter is None:
                presenter = self._presenters[stop] = self._presenter(stop, self.journey, screen)
            screen.presenter = presenter
            presenter.show_on(screen)
        screen.language = self.journey.voice.language
        screen.help_state = self.journey.help.state
        screen.put_away()
        Window.clearcolor = get_color_from_hex(theme.page())  # a machine may have painted it
        self.glass.show(screen)
        self._tell_room()

    def _dress(self, screen: Stop) -> Stop:
        """What every screen gets from the window."""
        screen.bind(on_help=self._help)
        return screen

    def _help(self, _: Stop) -> None:
        if self.journey is None:
            self.wait()
        else:
            self.journey.call_teacher()

    def _told(self, words: Phrase) -> None:
        if self.glass.shown is not None:
            self.glass.shown.tell(words)

    def _show_help(self, state: HelpState) -> None:
        if self.glass.shown is not None:
            self.glass.shown.help_state = state

    def _obey(self, comfort: Comfort) -> None:
        """One person's settings, at once and everywhere."""
        for part in self.obeys:
            part(comfort)
        if _seen(comfort) != self._seen:
            self._seen = _seen(comfort)
            self._screens.clear()
            self._renew()

    def _renew_now(self, _: float) -> None:
        """The screen that stands is made anew with the looks that count now; its presenter goes on."""
        self._show(self._shown)
        self._presenters[self._shown].redraw()

    def _look_as(self, comfort: Comfort) -> None:
        self.glass.wear(comfort)

    def _touch_as(self, comfort: Comfort) -> None:
        """How long a second press of the same place is let go."""
        assert self.parts is not None
        usual = self.parts.settings.repeat_guard
        self.glass.repeats.seconds = usual if comfort.repeat is None else comfort.repeat

    def _touched(self) -> None:
        """Whoever acts is not talked over."""
        if self.journey is not None:
            self.journey.voice.hush()
        self.idle.touched(time.monotonic())

    def _tick(self, _: float) -> None:
        assert self.journey is not None and self.glass.shown is not None
        if self.calm is not None or self.journey.sharing.showing:
            self.idle.touched(time.monotonic())  # nobody has gone away
        if self.calm is not None:
            return
        shown = self.glass.shown
        self.journey.tick()
        if shown is not self.glass.shown:
            return  # it was time for another one
        shown.tick()
        presence = self.idle.presence(time.monotonic())
        if self._shown == "welcome":
            self._at_the_greeting(presence)
            return
        shown.presence(presence == "asked")
        if presence == "gone":
            shown.gone()
            self.journey.greet()

    def _at_the_greeting(self, presence: Presence) -> None:
        """Nobody is asked anything here; what somebody chose who then went away is forgotten after a while."""
        assert self.journey is not None
        if presence == "here":
            return
        self.idle.touched(time.monotonic())
        if self.journey.comfort != Comfort():
            self.journey.greet()

    def _reach_tick(self, _: float) -> None:
        assert self.glass.reach is not None
        if self.calm is None:
            self.glass.reach.tick()

    def _key_down(self, window: Any, key: int, code: int, text: str, modifiers: Any) -> bool:
        """A key: nothing while the room is held; the instructor's in a demonstration; else the person's."""
        assert self.journey is not None
        sharing = self.journey.sharing
        if self.calm is not None:
            return True
        if key == SHOW_KEY and self._shown == "welcome":
            sharing.order_show()
            return True
        if key in STEP_KEYS and sharing.showing and self._shown == "practice":
            self._step_on()
            return True
        return self.glass.key_down(window, key, code, text, modifiers)

    def _step_on(self) -> None:
        if self._shown == "practice":
            self._presenters["practice"].step_on()

    def _end_show(self) -> None:
        assert self.journey is not None
        self.journey.sharing.order_show_end()

    def _trouble_from_anywhere(self, words: Phrase | None) -> None:
        Clock.schedule_once(lambda _: self._trouble(words), 0)

    def _room_from_anywhere(self, now: RoomNow) -> None:
        Clock.schedule_once(lambda _: self._room_is(now), 0)

    def _room_is(self, now: RoomNow) -> None:
        """The instructor has ordered something of the room: it is heard and seen at once."""
        journey = self.journey
        if journey is None:
            return
        self._hold(now.held)
        journey.voice.set_room(now.quiet)
        journey.sharing.ordered(now)
        self._tell_room()

    def _hold(self, held: bool) -> None:
        """The room stands still, or goes on: no touch, no key, no sentence, and no time goes by for anybody."""
        assert self.journey is not None
        from kiosk_trainer.voice import Caption

        voice = self.journey.voice
        if held and self.calm is None:
            self.clock.rest()
            voice.hush()
            self.calm = Calm(text=message(voice.language, "turns-held"), size_hint=(1, 1))
            self.glass.add_widget(self.calm)
            if self.journey.comfort.describe:  # who does not see it hears it, once; else only the instructor speaks
                voice.aside(Caption("coach", phrase("turns-held")))
        elif not held and self.calm is not None:
            self.glass.remove_widget(self.calm)
            self.calm = None
            self.clock.resume()
            self.idle.touched(time.monotonic())
            voice.again()

    def _roles(self) -> str:
        """Who touches and who reads, while two share the kiosk."""
        assert self.journey is not None
        two = self.journey.sharing.roles() if self._shown != "together" else None
        return two.seen(self.journey.voice.language) if two is not None else ""

    def _tell_room(self) -> None:
        assert self.journey is not None
        voice, showing = self.journey.voice, self.journey.sharing.showing
        quiet = message(voice.language, "kiosk_trainer-room-quiet") if voice.room else ""
        self.show_ribbon.language = voice.language
        self.show_ribbon.text = message(voice.language, "turns-showing") if showing else ""
        roles = self._roles()
        told = quiet if not roles or (self.glass.shown is not None and not self.glass.shown.tells_silence) else ""
        self.ribbon.everywhere = bool(roles)
        self.ribbon.text = "\n".join(filter(None, (roles, told))) if not showing else ""
        if self.glass.shown is not None:
            first, last = (self.ribbon, self.show_ribbon) if showing else (self.show_ribbon, self.ribbon)
            first.place(self.glass, self.glass.shown)
            last.place(self.glass, self.glass.shown)
        if self.calm is not None:  # nothing stands above it
            self.glass.remove_widget(self.calm)
            self.glass.add_widget(self.calm)

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
        self._renew.cancel()
        Clock.unschedule(self._reach_tick)
        Window.unbind(on_key_down=self._key_down, on_key_up=self.glass.key_up)
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

    def settings(self) -> None:
        """A moment later."""

    def tick(self) -> None:
        """Nothing is due."""


def _seen(comfort: Comfort) -> tuple[Any, ...]:
    return tuple(getattr(comfort, name) for name in SEEN)


def _now() -> int:
    return time.monotonic_ns() // 1_000_000


def _today() -> date:
    from records.clock import CENTRE_TIME

    return datetime.now(CENTRE_TIME).date()
