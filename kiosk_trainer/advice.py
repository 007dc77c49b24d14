"""What to propose next, from what a person has done so far. Proposals only: the person chooses."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from courses import assigned, mastery
from courses.assigned import Assigned
from courses.kiosk import PracticeCard
from courses.mastery import Run, Suggestion
from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.practice import LEVELS, Level
from courses.settings import Mastery
from kiosk_trainer.people import Past

OFFERED: tuple[Level, ...] = LEVELS[:-1]
"""The levels that a person can always choose; the real one opens with mastery, or when the instructor allows it."""


def offered(history: Sequence[Past], pack: str, rules: Mastery, allowed: bool) -> tuple[Level, ...]:
    """The levels that a person can choose here. `allowed`: the instructor opens the real one to anybody."""
    opened = allowed or mastery.standing(_runs(history), pack, rules).mastered is not None
    return LEVELS if opened else OFFERED


def level(history: Sequence[Past], pack: str, rules: Mastery) -> Level:
    """The level that has been earned with this machine."""
    return mastery.standing(_runs(history), pack, rules).level


def skin(history: Sequence[Past], pack: Pack, level: Level, today: datetime.date, rules: Mastery) -> Skin:
    """The practised skin; alone, the one that mastery asks for next; at the real level one never practised."""
    if level == "real":
        return unseen(history, pack)
    if level == "alone":
        proposed = suggested(history, {pack.id: pack}, today, rules)
        if proposed is not None and pack.skin(proposed.skin).use != "proof":
            return pack.skin(proposed.skin)
    return practised(pack)


def practised(pack: Pack) -> Skin:
    """The skin that a machine is learned in."""
    return next((s for s in pack.skins if s.use == "practised"), pack.skins[0])


def unseen(history: Sequence[Past], pack: Pack) -> Skin:
    """A skin without runs, the one kept for the proof first; else the one with the fewest."""
    runs = [run.skin for run in _runs(history) if run.pack == pack.id]
    return min(pack.skins, key=lambda skin: (runs.count(skin.id), skin.use != "proof"))


def suggested(
    history: Sequence[Past],
    packs: Mapping[str, Pack],
    today: datetime.date,
    rules: Mastery,
    wanted: Sequence[Assigned] = (),
) -> Suggestion | None:
    """The one next thing among `packs`: what the instructor wants first; None where there is none."""
    if not any(pack.missions for pack in packs.values()):
        return None
    runs = _runs(history)
    return assigned.suggest(runs, packs, today, rules, wanted) or mastery.suggest(runs, packs, today, rules)


def faster_by(history: Sequence[Past], pack: str, mission: str, seconds: float) -> int:
    """Whole seconds by which a right run beats the best earlier right one; 0 where it does not, or is the first."""
    earlier = [p.seconds for p in history if (p.run.pack, p.run.mission) == (pack, mission) and p.run.correct]
    return max(0, int(min(earlier) - seconds)) if earlier else 0


def _runs(history: Sequence[Past]) -> tuple[Run, ...]:
    return tuple(past.run for past in history)


NO_CARD = frozenset({"bus_stop"})
"""Kinds of machines that ask nobody who they are."""


def card(pack: Pack, mission: Mission) -> PracticeCard | None:
    """The practice card that lies beside a mission; None where the machine asks for nothing that stands on it."""
    return None if pack.kind in NO_CARD else mission.situation.card
