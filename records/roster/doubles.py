"""Learners who may be one person, for a human to decide: each pair with what speaks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import language
from language import Phrase
from records import people, persons
from records.people import Learner
from records.statements import statement
from records.store import Store

Same = Literal["both", "name_birth", "telephone", "name"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two learners and what is equal. `sure` ones first: both hashes, then name and birth, telephone, the name."""

    a: Learner
    b: Learner
    same: Same

    @property
    def why(self) -> Phrase:
        """What speaks for it."""
        return language.phrase("roster-same", same=self.same)


_ORDER: tuple[Same, ...] = ("both", "name_birth", "telephone", "name")


def pairs(store: Store, centre: str, limit: int = 200, everywhere: bool = True) -> tuple[Pair, ...]:
    """The pairs to decide, the likeliest first. Equal names are looked for at this centre, equal hashes in the whole
    store, but for pairs that concern other centres only where not `everywhere` is wanted.
    """
    with store.reading() as db:
        found: dict[tuple[str, str], Same] = {}
        for one in persons.proposals(store, limit, "" if everywhere else centre):
            found[one.a, one.b] = _same(one.same)
        for a, b in db.execute(statement("roster_namesakes"), {"centre": centre, "limit": limit}).fetchall():
            found.setdefault((a, b), "name")
        made = [Pair(people.learner(store, a), people.learner(store, b), same) for (a, b), same in found.items()]
    made.sort(key=lambda pair: (_ORDER.index(pair.same), pair.a.name, pair.a.uid, pair.b.uid))
    return tuple(made[:limit])


def _same(text: str) -> Same:
    for one in _ORDER:
        if one == text:
            return one
    raise ValueError(text)
