"""Two minutes for each way to use the kiosk: small steps among a few pictures, with the way itself switched on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from courses.comfort import Comfort
from language import Phrase, phrase

Kind = Literal["act", "focus", "describe", "switch", "key"]
"""What a person can do: act on a picture, bring the focus to it, have it described, press the switch, press a key."""

THINGS: Final = ("apple", "flower", "tree", "sun", "cat", "star", "moon", "dog")
"""The pictures that everything is practised with."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `targets`: which pictures it may be done on; empty: any."""

    kinds: tuple[Kind, ...]
    targets: tuple[str, ...] = ()

    def done_by(self, kind: str, target: str) -> bool:
        """Whether doing this is doing the step."""
        return kind in self.kinds and (not self.targets or target in self.targets)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A way, the settings that switch it on, and what is done step by step."""

    way: str
    picture: str
    steps: tuple[Step, ...]
    changes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def words(self) -> Phrase:
        """Its name."""
        return phrase(f"access-lesson-{self.way}")

    def on(self, comfort: Comfort) -> Comfort:
        """A person's settings with this way switched on."""
        return replace(comfort, **self.changes)

    def told(self, n: int) -> Phrase:
        """What to do in step `n`, counted from 0."""
        return phrase(f"access-lesson-{self.way}-{n + 1}")


def _act(target: str) -> Step:
    return Step(("act",), (target,))


LESSONS: Final[tuple[Lesson, ...]] = (
    Lesson(
        "keys",
        "icon:keyboard",
        (
            Step(("focus",)),
            Step(("focus",), ("flower",)),
            _act("flower"),
            _act("sun"),
            Step(("key",), ("replay",)),
        ),
    ),
    Lesson(
        "switch", "sign:pointing-up", (Step(("switch",)), _act("apple"), _act("cat"), _act("flower")), {"scan": 2.5}
    ),
    Lesson("steady", "icon:hand", (_act("apple"), _act("cat"), _act("star")), {"repeat": 1.0, "slip": 10.0}),
    Lesson("hold", "icon:hand", (_act("apple"), _act("sun"), _act("tree")), {"hold": 0.8, "slip": 10.0}),
    Lesson(
        "ears",
        "sign:ear",
        (
            Step(("describe", "focus")),
            Step(("describe", "focus"), ("apple",)),
            _act("apple"),
            Step(("describe", "focus"), ("star",)),
            _act("star"),
        ),
        {"describe": True, "quiet": False},
    ),
    Lesson("signs", "sign:eye", (_act("apple"), _act("tree"), _act("cat")), {"signs": True, "quiet": True}),
    Lesson("low", "icon:low-screen", (_act("apple"), _act("star")), {"low": True}),
    Lesson("large", "icon:large-text", (_act("apple"), _act("star")), {"zoom": 2.0, "theme": "white-on-black"}),
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody is in a lesson."""

    lesson: Lesson
    at: int = 0

    @property
    def over(self) -> bool:
        """Whether every step is done."""
        return self.at >= len(self.lesson.steps)

    @property
    def told(self) -> Phrase:
        """What to do now."""
        return phrase("access-lesson-over") if self.over else self.lesson.told(self.at)

    def after(self, kind: str, target: str) -> Progress:
        """After the person did something: the next step, or the same one where it was something else."""
        if self.over or not self.lesson.steps[self.at].done_by(kind, target):
            return self
        return replace(self, at=self.at + 1)

    def slip(self, kind: str, target: str) -> bool:
        """Whether this was another picture than the one that was asked for."""
        return kind == "act" and not self.over and self.after(kind, target) is self


def lesson(way: str) -> Lesson:
    """The lesson of a way.."""
    return _BY_WAY[way]


_BY_WAY = {one.way: one for one in LESSONS}
