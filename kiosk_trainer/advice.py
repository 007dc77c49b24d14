"""What to propose next, from what a person has done so far. Proposals only: the person chooses."""

from __future__ import annotations

from collections.abc import Sequence

from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.practice import Level
from courses.settings import Mastery
from kiosk_trainer.people import Past

CLIMB: tuple[Level, ...] = ("follow", "guided", "prompted", "alone")
"""Levels that are proposed; the real level is chosen with the instructor."""


def level(history: Sequence[Past], pack: str, mission: str, rule: Mastery) -> Level:
    """One level up after an unaided success, one down after failures in a row; the first run follows along.

    Who has already climbed on another mission of the same machine begins a new one a level lower than there.
    """
    own = [past for past in history if (past.pack, past.mission) == (pack, mission)]
    if not own:
        others = [past.level for past in history if past.pack == pack and past.unaided and past.level in CLIMB]
        best = max((CLIMB.index(done) for done in others if done in CLIMB), default=0)
        return CLIMB[max(0, best - 1)]
    place, failures = 0, 0
    for past in own:
        at = CLIMB.index(past.level) if past.level in CLIMB else len(CLIMB) - 1
        if past.unaided:
            place, failures = min(at + 1, len(CLIMB) - 1), 0
        elif past.correct:
            place, failures = at, 0
        else:
            place, failures = at, failures + 1
            if failures >= rule.failures:
                place, failures = max(0, at - 1), 0
    return CLIMB[place]


def skin(history: Sequence[Past], pack: Pack, mission: str, level: Level) -> Skin:
    """The practised skin, until the mission went well alone in it: then the next one, which mastery asks for."""
    if level == "real":
        return next((s for s in pack.skins if s.use == "proof"), pack.skins[-1])
    if level == "alone":
        done = {
            past.skin
            for past in history
            if (past.pack, past.mission) == (pack.id, mission) and past.unaided and past.level in ("alone", "real")
        }
        for candidate in pack.skins:
            if candidate.use != "proof" and candidate.id not in done:
                return candidate
    return pack.skins[0]


def mastered(history: Sequence[Past], pack: str, mission: str, rule: Mastery) -> bool:
    """Enough unaided, right runs alone, on enough days, in enough skins."""
    runs = [
        past
        for past in history
        if (past.pack, past.mission) == (pack, mission) and past.unaided and past.level in ("alone", "real")
    ]
    days, skins = {past.day for past in runs}, {past.skin for past in runs}
    return len(runs) >= rule.runs and len(days) >= rule.days and len(skins) >= rule.skins


def suggested(history: Sequence[Past], pack: Pack, rule: Mastery) -> Mission | None:
    """The easiest mission not yet mastered that was not just done too often in a row; None when all are mastered."""
    open_ = [m for m in pack.missions if not mastered(history, pack.id, m.id, rule)]
    recent = [past.mission for past in history if past.pack == pack.id][-rule.in_a_row :]
    tired = recent[0] if len(recent) == rule.in_a_row and len(set(recent)) == 1 else ""
    by_ease = sorted(open_, key=lambda m: m.difficulty)
    return next((m for m in by_ease if m.id != tired), by_ease[0] if by_ease else None)


def faster_by(history: Sequence[Past], pack: str, mission: str, seconds: float) -> int:
    """Whole seconds by which a right run beats the best earlier right one; 0 where it does not, or is the first."""
    earlier = [past.seconds for past in history if (past.pack, past.mission) == (pack, mission) and past.correct]
    return max(0, int(min(earlier) - seconds)) if earlier else 0
