"""What an instructor has assigned: which of it comes first, and at which level. Pure: history and day are given.

An assignment never goes above what was earned unless the instructor has said so, and it rests while one kind was
practised often enough in a row; the free choice stays beside it.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from courses import mastery
from courses.mastery import Run, Suggestion
from courses.pack import Pack
from courses.practice.events import LEVELS, Level
from courses.settings import Mastery as Rules
from language import phrase

Target = Literal["class", "group", "learner"]
TARGETS: tuple[Target, ...] = get_args(Target)
"""To whom something is assigned: a class, a named group in it, one learner. The nearer one comes first."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """One assignment as one learner has it.

    `packs` in their order; `mission` of the only pack, or empty for a course. `level` is empty where the one that was
    earned is meant; `above` lets it lie higher than that. `day` is when it was assigned. `proof`: somebody watches now,
    at whichever machine comes nearest to a proof (`packs` are then empty).
    """

    uid: str
    packs: tuple[str, ...]
    day: datetime.date
    mission: str = ""
    level: Level | Literal[""] = ""
    above: bool = False
    target: Target = "class"
    proof: bool = False


def suggest(
    history: Sequence[Run],
    packs: Mapping[str, Pack],
    today: datetime.date,
    rules: Rules,
    assigned: Sequence[Assigned],
) -> Suggestion | None:
    """What is assigned and not done yet, the nearest first (`assigned` in that order); None where nothing is.

    `packs` are those that may be suggested: what lies outside them waits.
    """
    for one in assigned:
        found = _watched(history, packs, rules) if one.proof else _next(one, history, packs, today, rules)
        if found is not None:
            return found
    return None


def _watched(history: Sequence[Run], packs: Mapping[str, Pack], rules: Rules) -> Suggestion | None:
    """The machine that is nearest to a proof, at the highest level that was earned with it; None before Alone."""
    stands = {id: mastery.standing(history, id, rules) for id, pack in packs.items() if pack.missions}
    able = [id for id, stand in stands.items() if LEVELS.index(stand.level) >= mastery.ALONE]
    if not able:
        return None
    id = max(able, key=lambda id: (stands[id].real, stands[id].mastered is not None, len(stands[id].counted)))
    pack, level = packs[id], stands[id].level
    skin, mission = mastery.skin_for(history, pack, level, rules), mastery.mission_for(history, pack, level)
    return Suggestion(id, mission, skin, level, "witnessed", phrase("courses-suggest-witnessed", pack=pack.title))


def left(
    one: Assigned, history: Sequence[Run], packs: Mapping[str, Pack], today: datetime.date, rules: Rules
) -> list[str]:
    """The packs of an assignment that are not done; those that are not here any more are left out."""
    return [id for id in one.packs if id in packs and not _done(one, id, history, today, rules)]


def _next(
    one: Assigned, history: Sequence[Run], packs: Mapping[str, Pack], today: datetime.date, rules: Rules
) -> Suggestion | None:
    open_packs = {id: packs[id] for id in left(one, history, packs, today, rules)}
    if not any(pack.missions for pack in open_packs.values()):
        return None
    usual = mastery.suggest(history, open_packs, today, rules)
    if usual is None:
        return None
    pack = packs[usual.pack]
    tired = mastery.tired(history, packs, today, rules)
    others = any(other.kind not in tired for other in packs.values())
    if pack.kind in tired and others:
        return None
    level = _level(one, mastery.standing(history, pack.id, rules).level, usual.level)
    mission = pack.mission(one.mission) if one.mission else None
    skin = usual.skin if level == usual.level else mastery.skin_for(history, pack, level, rules)
    chosen = mission.id if mission is not None else mastery.mission_for(history, pack, level)
    when = "today" if one.day == today else "before"
    words = phrase("courses-suggest-assigned", pack=pack.title, when=when)
    return Suggestion(pack.id, chosen, skin, level, "assigned", words)


def _level(one: Assigned, earned: Level, usual: Level) -> Level:
    if not one.level:
        return usual
    if one.above or LEVELS.index(one.level) <= LEVELS.index(earned):
        return one.level
    return earned


def _done(one: Assigned, pack: str, history: Sequence[Run], today: datetime.date, rules: Rules) -> bool:
    """A mission or a level: once done rightly since. A course: each machine mastered and no review due."""
    if not one.mission and not one.level:
        stand = mastery.standing(history, pack, rules)
        return stand.mastered is not None and (stand.due is None or stand.due > today)
    at = LEVELS.index(one.level) if one.level else 0
    return any(
        run.correct
        and run.pack == pack
        and run.day >= one.day
        and (not one.mission or run.mission == one.mission)
        and LEVELS.index(run.level) >= at
        for run in history
    )
