"""Joins fingers, keys and the switch to what is on the glass, and says and shows where one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from courses.comfort import Comfort
from kiosk_trainer.access import telling
from kiosk_trainer.access.focus import Focus
from kiosk_trainer.access.keys import Presses, meaning
from kiosk_trainer.access.scanning import Scanner
from kiosk_trainer.access.signs import Signs, State
from kiosk_trainer.access.targets import Scene, Target
from kiosk_trainer.access.touching import Did, Touching
from kiosk_trainer.access.ways_out import BACK, HOME, way_out
from kiosk_trainer.journey import Journey
from kiosk_trainer.reaching import machine, tree
from kiosk_trainer.reaching.overlay import Marks, Overlay
from kiosk_trainer.reaching.teller import Teller
from kiosk_trainer.widgets.setting import px
from language import message, phrase

BOUNCE = 0.08
"""Seconds within which a key that is let go and pressed again is a bounce, unless the person needs longer."""
STILL = 2
"""So often a screen of the window's own must look the same until it counts as laid out."""


class Reach:
    """The ways to use what `glass` shows. `apply` sets them for a person; nothing has to be switched on for keys."""

    def __init__(
        self, glass: Any, journey: Journey, clock: Callable[[], float], acted: Callable[[], None] = lambda: None
    ) -> None:
        """`clock` gives seconds; `acted` is told of everything that the person does, before it has its effect."""
        self._glass, self._journey, self._clock, self._acted = glass, journey, clock, acted
        self.comfort = Comfort()
        self.focus = Focus()
        self.touching = Touching(glass.repeats)
        self.scanner: Scanner | None = None
        self.presses = Presses()
        self.signs = Signs()
        self.teller = Teller(journey)
        self.overlay = Overlay(glass)
        self.typing = False
        """Keys are used: the focus shows and is spoken."""
        self._found = tree.Found(Scene("", tree.Rect(0, 0, 1, 1)))
        self._before: Scene | None = None
        self._last: Scene | None = None
        self._still = 0
        self._finger: tuple[float, float] = (0.0, 0.0)

    def apply(self, comfort: Comfort) -> None:
        """Use the kiosk as this person does from now on."""
        self.comfort = comfort
        usual = self._journey.settings.repeat_guard
        self.touching.repeats.seconds = usual if comfort.repeat is None else comfort.repeat
        self.touching.slip, self.touching.hold = px(comfort.slip), comfort.hold
        self.touching.near = px(max(0.0, comfort.slip - Comfort().slip))
        self.touching.describe = self.focus.reading = comfort.describe
        self.presses.bounce = BOUNCE if comfort.repeat is None else comfort.repeat
        self.scanner = Scanner(period=comfort.scan) if comfort.scan else None
        if comfort == Comfort():  # the next person
            self.typing = False
        self._before = None
        self._draw()

    @property
    def scene(self) -> Scene:
        """What is on the glass, as it was last looked at."""
        return self._found.scene

    @property
    def watching(self) -> bool:
        """Whether changes of the glass matter to somebody who does not touch what they see."""
        return self.typing or self.comfort.describe or self.comfort.signs or self.scanner is not None

    @property
    def guided(self) -> bool:
        """Whether a finger does not simply touch: it is a switch, or what it touches is described first."""
        return self.scanner is not None or self.comfort.describe

    # Keys.

    def key_down(self, key: int, modifiers: tuple[str, ...] = ()) -> bool:
        """A key of the keyboard. Whether it means anything here."""
        meant = meaning(key, modifiers, self.scanner is not None)
        if meant is None:
            return False
        if not self.presses.down(key, self._clock()):
            return True
        self._acted()
        if meant == "switch":
            self.switch()
        else:
            self.do(meant)
        return True

    def key_up(self, key: int) -> None:
        """A key was let go."""
        self.presses.up(key, self._clock())

    def do(self, command: str) -> None:
        """Carry out what a key means."""
        self._journey.voice.hush()
        scene = self._look().scene
        first, self.typing = not self.typing, True
        self.teller.mark()
        self.focus.show(scene)
        here = self.focus.current
        match command:
            case "left" | "right" | "up" | "down":
                self._walk(here if first else self.focus.move(command))
            case "next" | "previous":
                self._walk(here if first else self.focus.step(1 if command == "next" else -1))
            case "ok":
                if first and (here is None or here.id != tree.ANYWHERE):
                    self._tell(here)
                elif here is not None and here.acts:
                    self._act(here.id)
                else:
                    self._tell(here)
            case "back" | "home":
                self._go_out(BACK if command == "back" else HOME)
            case "help":
                self._act("call") if scene.find("call") else self.teller.aside(phrase("access-help-soon"))
            case "replay":
                self._journey.voice.again()
                self._journey.noticed("key", command)
            case "map":
                self.teller.aside(telling.map_of(scene))
            case "slower":
                self._journey.voice.set_slow(not self._journey.voice.slow)
            case "louder":
                self._journey.voice.louder()
                self._journey.keep_sound()
            case "softer":
                self._journey.voice.softer()
                self._journey.keep_sound()
            case "hush":
                pass
            case _:
                self._type(command)
        self._draw()

    def _walk(self, to: Target | None) -> None:
        """The focus has gone to a target."""
        self._tell(to)
        if to is not None:
            self._journey.noticed("focus", to.id)

    def _type(self, key: str) -> None:
        found = self.scene.typed(key)
        if found is None:
            self.teller.aside(phrase("access-nothing"))
            return
        if not self.scene.private and found.key != "erase":  # whoever types hears which key it was
            self.teller.aside(found.label)
        self._act(found.id)

    def _go_out(self, ways: tuple[str, ...]) -> None:
        found = way_out(self.scene, ways, machine.PREFIX)
        if found is None:
            self.teller.aside(phrase("access-no-back"))
        else:
            self._act(found)

    # The switch.

    def switch(self) -> None:
        """The one switch was pressed."""
        if self.scanner is None:
            return
        self._journey.voice.hush()
        scene, now = self._look().scene, self._clock()
        self.scanner.show(scene, now)
        chosen = self.scanner.press(now)
        self._journey.noticed("switch", chosen.act)
        if chosen.act:
            self._act(chosen.act)
        elif chosen.back:
            self._go_out(BACK)
        self._tell_scan()
        self._draw()

    # Fingers.

    def touch_down(self, finger: object, x: float, y: float) -> bool:
        """A finger came down. False: it is no control's, the glass passes it on."""
        now = self._clock()
        self._finger = (x, y)
        if self.scanner is not None:
            if self.touching.repeats.counts(x, y, now):
                self._acted()
                self.switch()
            return True
        if self.typing and not self.comfort.describe:
            self.typing = False
            self._draw()
        did = self.touching.down(finger, x, y, now, self._look().scene)
        if not did.passed:
            self._acted()
        self._done(did)
        return not did.free

    def touch_move(self, finger: object, x: float, y: float) -> None:
        """A finger moved."""
        self._done(self.touching.move(finger, x, y, self._clock(), self.scene))

    def touch_up(self, finger: object, x: float, y: float) -> None:
        """A finger lifted."""
        self._done(self.touching.up(finger, x, y, self._clock(), self._look().scene))

    def _done(self, did: Did) -> None:
        if did.release:
            self._found.press(did.release, False)
        if did.press:
            self._found.press(did.press)
        if did.describe is not None:
            self._acted()  # whoever explores the glass is there, however long they do not lift the finger
            self._journey.voice.hush()
            if self.focus.scene is not self.scene:
                self.focus.show(self.scene)
            self.focus.put(did.describe.id)
            self._tell(did.describe)
            self._journey.noticed("describe", did.describe.id)
        if did.empty:
            self.teller.aside(phrase("access-empty"))
        if did.short:
            self.teller.aside(phrase("access-hold-longer"))
        if did.act:
            self._act(did.act)
        if did.press or did.release or did.describe:
            self._draw()

    # Time, and what changes by itself or by an act.

    def tick(self) -> None:
        """Some time went by: a held control, the scan, and whatever has changed on the glass."""
        now = self._clock()
        if self.touching.hold:
            self._done(self.touching.tick(now, self.scene))
        if self.watching:
            self._look()
            self._follow()
            if self.scanner is not None and self.scanner.tick(now):
                self._tell_scan()
        self._draw()

    def _look(self) -> tree.Found:
        shown = self._glass.shown
        if shown is not None:
            self._found = tree.find(shown, self.comfort.earphone)
        return self._found

    def _act(self, id: str) -> None:
        self._found.act(id)
        if self.watching:
            self._look()
            self._follow()

    def _follow(self) -> None:
        """Bring focus and scan along with what the glass shows, and tell what nobody else tells."""
        scene, before = self.scene, self._before
        if scene == before:
            return
        if not self._settled(scene):
            return
        self._before = scene
        new = before is None or not before.same(scene)
        moved = self.focus.show(scene)
        if new and self.comfort.describe:
            self.teller.map(scene)
        if self.scanner is not None and self.scanner.show(scene, self._clock()):
            self._tell_scan(after=True)
        here = self.focus.current
        spoken = self.typing or self.comfort.describe
        if (self.typing and moved) or (not new and spoken and self.teller.changed(here)):
            self._tell(here, after=True)
        self.teller.mark()

    def _settled(self, scene: Scene) -> bool:
        """A screen of the window's own is laid out over some frames: wait until it stands still."""
        if any(part.id.startswith(machine.PREFIX) for part in scene.parts):
            return True
        if scene != self._last:
            self._last, self._still = scene, 0
            return False
        self._still += 1
        return self._still >= STILL

    # Saying and showing.

    def _tell(self, target: Target | None, after: bool = False) -> None:
        self.teller.target(target, self.scene, after)

    def _tell_scan(self, after: bool = False) -> None:
        if self.scanner is not None:
            self.scanner.least = self.teller.scanned(self.scanner.step, after) if self.comfort.describe else 0.0

    def _draw(self) -> None:
        language, now = self._journey.voice.language, self._clock()
        strong = weak = None
        banner = ""
        here = self.focus.current
        if self.scanner is not None:
            step = self.scanner.step
            strong = step.box
            if step.phase == "items":
                weak = self.scanner.row_box
            if step.phase == "resting":
                banner = message(language, "access-scan-waiting")
            elif step.back:
                banner = telling.scanned(step).seen(language)
        elif here is not None and (self.typing or self.comfort.describe):
            strong = here.box
        holding = self.touching.holding(now)
        held = (*self._finger, holding[1]) if holding is not None else None
        sign = self.signs.now(now, self._state()) if self.comfort.signs else ""
        words = None if not sign else "" if sign == "speaks" else message(language, f"access-sign-{sign}")
        self.overlay.show(Marks(strong, weak, held, banner, words, self.comfort.theme == "yellow-on-black"))

    def _state(self) -> State:
        """What matters to somebody who does not hear: what is asked, whether help is coming, what was said last."""
        shown = self._glass.shown
        frame = getattr(shown, "frame_state", None)
        return (frame.asking if frame is not None else "", shown.help_state, self._journey.voice.captions)
