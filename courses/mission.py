"""A mission: what the learner is asked to bring about, never how."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from courses.kiosk import Situation
from language import Phrase


@dataclass(frozen=True, slots=True)
class Mission:
    """A goal on the outcome of a pack's kiosk.

    `words` is what the learner reads and hears; `difficulty` runs from 1 (first steps) to 5 (as hard as outside);
    `places` are numbers of the twelve places where people fail that the mission leads through; `goal` belongs to the
    kind of the pack. The front replaces `situation.skin` and `situation.per_page` by what its glass shows.
    """

    id: str
    pack: str
    words: Phrase
    goal: Hashable
    difficulty: int = 1
    places: tuple[int, ...] = ()
    situation: Situation = field(default_factory=Situation)
