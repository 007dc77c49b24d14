"""The focus of somebody who types: where it is, where an arrow takes it, and where it goes when the screen changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from kiosk_trainer.access.targets import Scene, Target

Direction = Literal["left", "right", "up", "down"]


@dataclass(slots=True)
class Focus:
    """Walks over the targets of a scene. Left and right go through everything in reading order, up and down by place.

    `reading`: words that cannot be touched are walked over as well, for somebody who does not see them.
    """

    reading: bool = False
    scene: Scene | None = field(default=None, init=False)
    current: Target | None = field(default=None, init=False)

    def show(self, scene: Scene) -> bool:
        """The glass shows `scene` now. Whether the focus is on something else than before.

        On the same screen it stays where it was, or goes to what is nearest to there. Another screen begins at its
        first control; so does the question that lies over it.
        """
        before, was = self.current, self.scene
        self.scene = scene
        stops = self._stops
        if not stops:
            self.current = None
        elif before is None or was is None or not was.same(scene):
            self.current = self._first
        else:
            same = next((t for t in stops if t.id == before.id), None)
            self.current = same or min(stops, key=lambda t: _apart(t, before))
        return (self.current and self.current.id) != (before and before.id) or (was is not None and not was.same(scene))

    def put(self, id: str) -> Target | None:
        """Put the focus on the target called `id`, if it is there."""
        found = next((t for t in self._stops if t.id == id), None)
        self.current = found or self.current
        return found

    def step(self, by: int) -> Target | None:
        """The next (1) or the one before (-1) in reading order, round and round."""
        stops = self._stops
        if not stops:
            return None
        ids = [t.id for t in stops]
        at = ids.index(self.current.id) if self.current is not None and self.current.id in ids else -max(0, by)
        self.current = stops[(at + by) % len(stops)]
        return self.current

    def move(self, direction: Direction) -> Target | None:
        """Where an arrow leads. It always leads somewhere, as long as there is anything else."""
        if direction in ("left", "right") or self.current is None:
            return self.step(-1 if direction == "left" else 1)
        sign = 1 if direction == "up" else -1
        here = self.current
        beyond = [t for t in self._stops if t.id != here.id and _beyond(t, here, sign)]
        if beyond:
            self.current = min(beyond, key=lambda t: _way(t, here, sign))
            return self.current
        rest = [t for t in self._stops if t.id != here.id]
        if rest:  # nothing further that way: round to the other end, in the same column where there is one
            self.current = min(rest, key=lambda t: (_side(t, here) > 0, sign * t.box.middle[1], _side(t, here)))
        return self.current

    @property
    def _stops(self) -> tuple[Target, ...]:
        if self.scene is None:
            return ()
        return self.scene.everything if self.reading else self.scene.controls

    @property
    def _first(self) -> Target | None:
        assert self.scene is not None
        return self.scene.begins if self.reading else self.scene.controls[0]


def _apart(one: Target, other: Target) -> float:
    (x, y), (u, v) = one.box.middle, other.box.middle
    return (x - u) ** 2 + (y - v) ** 2


def _beyond(target: Target, here: Target, sign: int) -> bool:
    """Whether a target's middle lies above (1) or below (-1) the whole of where we are, or nearly."""
    middle = target.box.middle[1]
    return middle > here.box.top - 1 if sign > 0 else middle < here.box.y + 1


def _side(target: Target, here: Target) -> float:
    """Pixels by which a target stands beside the column of where we are; 0 when they overlap."""
    return max(0.0, target.box.x - here.box.right, here.box.x - target.box.right)


def _way(target: Target, here: Target, sign: int) -> float:
    """How far a target is: what stands in the same column comes before what is nearer but aside."""
    gap = target.box.y - here.box.top if sign > 0 else here.box.y - target.box.top
    return max(0.0, gap) + 2.5 * _side(target, here) + abs(target.box.middle[0] - here.box.middle[0]) * 0.05
