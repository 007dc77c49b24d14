"""From fingers to acts: what a touch means for somebody whose hand trembles, slips, is slow, or who does not see.

Fingers come in as places and times; out comes what to show, say and do. Pixels and seconds; the clock is handed in.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from math import hypot

from kiosk_trainer.access.repeats import Repeats
from kiosk_trainer.access.targets import Scene, Target

FORGOTTEN = 15.0
"""A finger that has neither moved nor left for so many seconds no longer keeps other fingers out."""


@dataclass(frozen=True, slots=True)
class Did:
    """What came of a finger. Empty: nothing.

    `press` and `release`: this control begins, and ends, to look pressed. `act`: it was meant. `describe`: say what it
    is. `passed`: the filter let the touch go by (a repeat, a second finger). `short`: it was not held long enough.
    `empty`: nothing is there. `free`: no business of the filter's; the glass passes the touch on.
    """

    press: str = ""
    release: str = ""
    act: str = ""
    describe: Target | None = None
    passed: bool = False
    short: bool = False
    empty: bool = False
    free: bool = False


NOTHING_DONE = Did()


@dataclass(slots=True)
class _Finger:
    id: Hashable
    target: Target | None
    scene: Scene
    since: float
    seen: float
    place: tuple[float, float]
    exploring: bool = False
    done: bool = False


@dataclass(slots=True)
class Touching:
    """The filter that every touch goes through."""

    repeats: Repeats = field(default_factory=Repeats)
    slip: float = 0.0
    """Pixels beside the pressed control at which the finger may still lift, where no other control lies there."""
    near: float = 0.0
    """Pixels beside a control at which a finger that comes down on nothing still means it."""
    hold: float = 0.0
    """Seconds that a control must be held; 0: it acts when the finger lifts."""
    describe: bool = False
    """The first touch of a control describes it, the next touch of the same one acts."""
    _finger: _Finger | None = field(default=None, init=False)
    _described: tuple[Scene, str] | None = field(default=None, init=False)

    def down(self, finger: Hashable, x: float, y: float, now: float, scene: Scene) -> Did:
        """A finger came down."""
        if self._finger is not None and now - self._finger.seen < FORGOTTEN:
            return Did(passed=True)
        target = scene.at(x, y)
        if self.near and not self.describe and (target is None or not target.acts):
            target = scene.near(x, y, self.near) or target
        twice = target is not None and target.moved == "double-tap"  # then the second tap is meant
        if not self.repeats.counts(x, y, now) and not twice:
            self._finger = None
            return Did(passed=True)
        if target is not None and target.moved and not (self.describe and not self._known(target, scene)):
            self._finger = None
            return Did(free=True)
        if target is None or not (target.acts or self.describe):
            self._finger = None
            self.repeats.forget()
            return Did(empty=True) if self.describe else Did(free=True)
        self._finger = _Finger(finger, target, scene, now, now, (x, y))
        if self.describe and not self._known(target, scene):
            return self._tell(target, scene)
        return Did(press=target.id) if target.acts else Did(describe=target)

    def move(self, finger: Hashable, x: float, y: float, now: float, scene: Scene) -> Did:
        """A finger moved. While describing it may glide over the glass: what it comes to is described."""
        held = self._finger
        if held is None or held.id != finger or held.target is None:
            return NOTHING_DONE
        held.seen = now
        if self.describe:
            under = scene.at(x, y)
            if under is not None and under.id != held.target.id and not held.target.box.holds(x, y, self._reach(held)):
                left = held.target.id if held.target.acts and not held.exploring else ""
                held.target, held.since = under, now
                told = self._tell(under, scene)
                return Did(release=left, describe=told.describe)
            if not held.exploring and hypot(x - held.place[0], y - held.place[1]) > self.repeats.reach:
                held.exploring = True  # it glides along one wide control: that is looking, not pressing
                return Did(release=held.target.id if held.target.acts else "")
        if self.hold and not held.exploring and not held.done and not self._inside(held, x, y, scene):
            held.done = True
            self.repeats.forget()
            return Did(release=held.target.id)
        return NOTHING_DONE

    def up(self, finger: Hashable, x: float, y: float, now: float, scene: Scene) -> Did:
        """A finger lifted."""
        held = self._finger
        if held is None or held.id != finger:
            return NOTHING_DONE
        self._finger = None
        self.repeats.lifted(x, y, now)
        target = held.target
        if target is None or held.exploring or not target.acts or held.done:
            return NOTHING_DONE
        if self.hold:
            short = now - held.since < self.hold
            acts = not short and self._there(held, scene)
        else:
            short, acts = False, self._inside(held, x, y, scene) and self._there(held, scene)
        if not acts:
            self.repeats.forget()
        return Did(release=target.id, act=target.id if acts else "", short=short)

    def tick(self, now: float, scene: Scene) -> Did:
        """Time went by: a control that has been held long enough acts, while the finger is still on it."""
        held = self._finger
        if not self.hold or held is None or held.target is None or held.done or held.exploring:
            return NOTHING_DONE
        if now - held.since < self.hold or not held.target.acts:
            return NOTHING_DONE
        held.done = True
        return Did(release=held.target.id, act=held.target.id if self._there(held, scene) else "")

    def holding(self, now: float) -> tuple[Target, float] | None:
        """The control that is being held, and how much of the time is over (0 to 1), to be shown."""
        held = self._finger
        if not self.hold or held is None or held.target is None or held.done or held.exploring:
            return None
        return (held.target, min(1.0, (now - held.since) / self.hold)) if held.target.acts else None

    def _known(self, target: Target, scene: Scene) -> bool:
        """Whether this control was the last one described, on this screen."""
        return self._described is not None and self._described[1] == target.id and self._described[0].same(scene)

    def _tell(self, target: Target, scene: Scene) -> Did:
        assert self._finger is not None
        self._finger.exploring = True
        self._described = (scene, target.id)
        return Did(describe=target)

    def _reach(self, held: _Finger) -> float:
        return 0.0 if held.exploring else self.slip

    def _inside(self, held: _Finger, x: float, y: float, scene: Scene) -> bool:
        """Whether the finger is still on its control, or slipped off it a little and not onto another."""
        assert held.target is not None
        if held.target.box.holds(x, y):
            return True
        if not held.target.box.holds(x, y, max(self.slip, self.near)):
            return False
        under = scene.at(x, y)
        return under is None or not under.acts or under.id == held.target.id

    def _there(self, held: _Finger, scene: Scene) -> bool:
        """Whether the control that was pressed still stands on the same screen."""
        assert held.target is not None
        found = scene.find(held.target.id)
        return found is not None and found.acts and held.scene.same(scene)
