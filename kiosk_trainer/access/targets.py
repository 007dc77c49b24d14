"""What can be touched and heard on the glass now, in which order and with which words.

This is the one place that keys, the switch, describing, the tremor filter and the tests ask. It knows boxes and words,
no toolkit: `kiosk_trainer.reaching.tree` fills it from what is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import hypot

from language import NOTHING, Phrase


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in window pixels; `x`, `y` is its lower left corner, y runs up."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.w

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.y + self.h

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def holds(self, x: float, y: float, slip: float = 0.0) -> bool:
        """Whether (x, y) lies inside, or at most `slip` pixels beside it."""
        return self.x - slip <= x <= self.right + slip and self.y - slip <= y <= self.top + slip

    def away(self, x: float, y: float) -> float:
        """Pixels from (x, y) to its edge; 0 inside."""
        return hypot(max(self.x - x, 0.0, x - self.right), max(self.y - y, 0.0, y - self.top))

    def around(self, other: Rect) -> Rect:
        """The least rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.top, other.top) - y)


@dataclass(frozen=True, slots=True)
class Target:
    """One thing on the glass: a control (`acts`), or words that can only be heard.

    `label` is what stands on it, `said` what the voice says of it (words, price, state). `key` is what a keyboard's key
    would type to mean it: a digit, "erase". `moved` names the movement of the finger by which it is touched, where a
    touch is not enough. `part` and `row` are where it stands, set by `arranged`.
    """

    id: str
    box: Rect
    label: Phrase
    said: Phrase = NOTHING
    acts: bool = True
    key: str = ""
    moved: str = ""
    part: str = ""
    row: int = 0

    @property
    def words(self) -> Phrase:
        """What the voice says of it."""
        return self.said or self.label


@dataclass(frozen=True, slots=True)
class Part:
    """A group of targets with a name for the map of the screen ("메뉴 아홉 가지"); an empty name is not told.

    `intro`: what the voice has said already when the screen came (its title); one does not begin there.
    """

    id: str
    targets: tuple[Target, ...]
    name: Phrase = NOTHING
    intro: bool = False

    @property
    def box(self) -> Rect:
        """Around all its targets. A part has at least one."""
        box = self.targets[0].box
        for target in self.targets[1:]:
            box = box.around(target.box)
        return box


@dataclass(frozen=True)
class Scene:
    """The glass at one moment. `id` names the screen: equal while the person stays on it.

    `private`: what is typed here is for nobody's ears. `modal`: a question lies over everything else.
    """

    id: str
    glass: Rect
    parts: tuple[Part, ...] = ()
    title: Phrase = NOTHING
    private: bool = False
    modal: bool = False

    @cached_property
    def everything(self) -> tuple[Target, ...]:
        """All that can be heard, in reading order."""
        return tuple(target for part in self.parts for target in part.targets)

    @cached_property
    def controls(self) -> tuple[Target, ...]:
        """All that can be touched, in reading order."""
        return tuple(target for target in self.everything if target.acts)

    @property
    def begins(self) -> Target | None:
        """Where somebody begins who hears everything: after the title; at the first control where there is no other."""
        told = (target for part in self.parts if not part.intro for target in part.targets)
        return next(told, self.everything[0] if self.everything else None)

    @cached_property
    def rows(self) -> tuple[tuple[Target, ...], ...]:
        """What can be touched, row by row."""
        rows: dict[int, list[Target]] = {}
        for target in self.controls:
            rows.setdefault(target.row, []).append(target)
        return tuple(tuple(row) for row in rows.values())

    def same(self, other: Scene) -> bool:
        """Whether the person is still on the same screen: another category of a menu is no other screen."""
        if self.id == other.id:
            return True
        return bool(self.title) and self.title == other.title and self.modal == other.modal

    def find(self, id: str | None) -> Target | None:
        """The target called `id`, if it is there."""
        return next((target for target in self.everything if target.id == id), None)

    def at(self, x: float, y: float) -> Target | None:
        """What lies under a finger: a control before words, the smaller before the larger."""
        under = [target for target in self.everything if target.box.holds(x, y)]
        return min(under, key=lambda t: (not t.acts, t.box.w * t.box.h), default=None)

    def near(self, x: float, y: float, reach: float) -> Target | None:
        """The control that a finger missed by at most `reach` pixels, the nearest one."""
        beside = [(target.box.away(x, y), target) for target in self.controls]
        return min(((d, t) for d, t in beside if d <= reach), key=lambda found: found[0], default=(0.0, None))[1]

    def typed(self, key: str) -> Target | None:
        """The control that a key of a keyboard means here."""
        return next((target for target in self.controls if target.key == key), None)


def arranged(
    id: str, glass: Rect, parts: Iterable[Part], title: Phrase = NOTHING, private: bool = False, modal: bool = False
) -> Scene:
    """A scene of these parts: inside each, rows from above, each from the left. Parts without targets fall away."""
    out, row = [], 0
    for part in parts:
        placed: list[Target] = []
        for line in in_rows(part.targets):
            placed += [replace(target, part=part.id, row=row) for target in line]
            row += 1
        if placed:
            out.append(replace(part, targets=tuple(placed)))
    return Scene(id, glass, tuple(out), title, private, modal)


def in_rows(targets: Sequence[Target]) -> list[list[Target]]:
    """Targets that stand beside each other, from the left; rows from above.

    What overlaps a row's first target by half of the lower one's height belongs to that row.
    """
    rows: list[list[Target]] = []
    for target in sorted(targets, key=lambda t: (-t.box.top, t.box.x)):
        for row in rows:
            first = row[0].box
            common = min(first.top, target.box.top) - max(first.y, target.box.y)
            if common > min(first.h, target.box.h) / 2:
                row.append(target)
                break
        else:
            rows.append([target])
    for row in rows:
        row.sort(key=lambda t: t.box.x)
    return rows
