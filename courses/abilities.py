"""What a learner can do by now, machine by machine, in words that are no grades. Pure: the history is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from courses import mastery
from courses.mastery import Run
from courses.pack import Pack
from courses.settings import Mastery as Rules
from language import Phrase, phrase

Can = Literal["learning", "helped", "alone", "mastered"]
CANS: tuple[Can, ...] = get_args(Can)
"""Learning it; done rightly with help; done rightly alone; mastered by the programme's rule."""

PICTURES: Mapping[Can, str] = {
    "learning": "sign:seedling",
    "helped": "sign:handshake",
    "alone": "icon:person",
    "mastered": "sign:star",
}


@dataclass(frozen=True, slots=True)
class Ability:
    """One machine, and what the learner can do with it."""

    pack: Pack
    can: Can

    @property
    def words(self) -> Phrase:
        """In a sentence, as the learner reads and hears it."""
        return phrase(f"courses-can-{self.can}")

    @property
    def picture(self) -> str:
        """The sign that stands beside the words."""
        return PICTURES[self.can]


def abilities(history: Sequence[Run], packs: Mapping[str, Pack], rules: Rules | None = None) -> tuple[Ability, ...]:
    """Every machine that was practised, what can be done best first, then the order of the packs.

    What was practised on a machine whose pack is not here any more is left out.
    """
    tried = {run.pack for run in history}
    found = [Ability(pack, can(history, id, rules)) for id, pack in packs.items() if id in tried]
    return tuple(sorted(found, key=lambda one: -CANS.index(one.can)))


def can(history: Sequence[Run], pack: str, rules: Rules | None = None) -> Can:
    """What the learner can do with one machine that was practised. What was once done is not taken back."""
    stand = mastery.standing(history, pack, rules)
    if stand.mastered is not None:
        return "mastered"
    if stand.counted:
        return "alone"
    return "helped" if any(run.correct for run in history if run.pack == pack) else "learning"
