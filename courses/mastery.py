"""What a learner can do by now, and what to practise next. Pure: the history and the day are given.

Up a level after an unaided success, down one after two failures in a row. A pack is mastered after two unaided, right
runs at Alone or above on two different days, the second in another skin; then it comes back for review after 1, 7 and
30 days, and the real level opens; who does well there may take the proof. These numbers are settings of the programme.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from courses.pack import Pack
from courses.practice.events import LEVELS, Level
from courses.settings import Mastery as Rules
from courses.templates import TEMPLATES as TEMPLATES
from courses.templates import Template as Template
from language import Phrase, phrase

ALONE = LEVELS.index("alone")

Reason = Literal[
    "new", "again", "level_up", "other_skin", "another_day", "review", "real", "proof", "enough",
    "assigned", "witnessed",
]  # fmt: skip
REASONS: tuple[Reason, ...] = get_args(Reason)


@dataclass(frozen=True, slots=True)
class Run:
    """One attempt that was ended, as far as learning is concerned."""

    pack: str
    mission: str
    skin: str
    level: Level
    day: datetime.date
    correct: bool
    unaided: bool
    stopped: bool = False
    """Ended before its end: neither a success nor a failure."""

    @property
    def counts(self) -> bool:
        """Whether it counts toward mastery."""
        return self.correct and self.unaided and LEVELS.index(self.level) >= ALONE


@dataclass(frozen=True, slots=True)
class Standing:
    """What a learner can do with one pack. `due`: day of the next review; None before mastery, and after the last."""

    level: Level = "follow"
    mastered: datetime.date | None = None
    due: datetime.date | None = None
    runs: int = 0
    counted: tuple[Run, ...] = ()
    """The runs that count toward mastery."""
    real: bool = False
    """Whether a run at the real level was right and unaided since mastery: then a proof may be taken."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to practise next, and why in a sentence."""

    pack: str
    mission: str
    skin: str
    level: Level
    reason: Reason
    words: Phrase


def rules_of(template: Template, rules: Rules | None = None) -> Rules:
    """The programme's rules in a course of this template: two different days cannot happen in a single meeting."""
    rules = rules or Rules()
    return rules.model_copy(update={"days": 1}) if template == "special" else rules


def sessions(history: Iterable[Run]) -> int:
    """Days on which a learner has practised."""
    return len({run.day for run in history})


def standing(history: Iterable[Run], pack: str, rules: Rules | None = None) -> Standing:
    """Where a learner stands with a pack after a history in the order in which it happened."""
    rules = rules or Rules()
    runs = [run for run in history if run.pack == pack]
    level, failed = 0, 0
    counted: list[Run] = []
    mastered: datetime.date | None = None
    real = False
    reviewed: list[datetime.date] = []  # the day of mastery, then each day of a review that went well
    for run in runs:
        at = LEVELS.index(run.level)
        real = real or (mastered is not None and run.counts and run.level == "real")
        if run.counts:
            due = _due(reviewed, rules)
            counted.append(run)
            if mastered is None and _enough(counted, rules):
                mastered = run.day
                reviewed.append(run.day)
            elif due is not None and run.day >= due:
                reviewed.append(run.day)
        top = len(LEVELS) - 1 if mastered else ALONE
        if run.correct:
            failed = 0
            if run.unaided and at >= level:
                level = min(at + 1, top)
        elif not run.stopped:
            failed += 1
            if failed >= rules.failures:
                level, failed = max(0, min(level, at) - 1), 0
    return Standing(LEVELS[level], mastered, _due(reviewed, rules), len(runs), tuple(counted), real)


def _due(reviewed: Sequence[datetime.date], rules: Rules) -> datetime.date | None:
    """The next review, as long after the last as the programme's days lie apart: a late one shifts the rest."""
    if not reviewed or len(reviewed) > len(rules.review):
        return None
    days = (0, *rules.review)
    return reviewed[-1] + datetime.timedelta(days=days[len(reviewed)] - days[len(reviewed) - 1])


def _enough(counted: Sequence[Run], rules: Rules) -> bool:
    return (
        len(counted) >= rules.runs
        and len({run.day for run in counted}) >= rules.days
        and len({run.skin for run in counted}) >= rules.skins
    )


def suggest(
    history: Sequence[Run], packs: Mapping[str, Pack], today: datetime.date, rules: Rules | None = None
) -> Suggestion | None:
    """The one next thing: a review that is due, then what was begun, then something new. None without packs.

    At most `rules.in_a_row` runs of one kind follow each other in a day, where there is another kind. After
    `rules.sessions` days of practice only reviews are proposed, and a real shop.
    """
    rules = rules or Rules()
    stands = {id: standing(history, id, rules) for id in packs}
    enough = tired(history, packs, today, rules)
    order = sorted(packs, key=lambda id: (packs[id].kind in enough, *_rank(id, stands[id], history, today, rules)))
    for id in order:
        return _next(packs[id], stands[id], history, today, rules)
    return None


def tired(history: Sequence[Run], packs: Mapping[str, Pack], today: datetime.date, rules: Rules) -> set[str]:
    """The kind that was practised often enough in a row for today; nothing while no kind was."""
    last = [packs[run.pack].kind for run in history if run.day == today and run.pack in packs][-rules.in_a_row :]
    return set(last) if len(last) == rules.in_a_row and len(set(last)) == 1 else set()


def _rank(id: str, stand: Standing, history: Sequence[Run], today: datetime.date, rules: Rules) -> tuple[int, int]:
    """Lower comes first: due reviews (the oldest first), what was practised last, what is new, what is mastered."""
    if stand.due is not None and stand.due <= today:
        return (0, (stand.due - today).days)
    if stand.mastered is not None:
        return (5 if stand.real else 4, stand.runs)
    if stand.runs == 0:
        return (2, 0)
    if _another_day(stand, today, rules):
        return (3, 0)
    last = max(n for n, run in enumerate(history) if run.pack == id)
    return (1, -last)


def _another_day(stand: Standing, today: datetime.date, rules: Rules) -> bool:
    """All that can be shown today was shown; mastery needs another day."""
    days = {run.day for run in stand.counted}
    return stand.mastered is None and today in days and len(days) < rules.days


def _next(pack: Pack, stand: Standing, history: Sequence[Run], today: datetime.date, rules: Rules) -> Suggestion:
    level, reason = stand.level, _reason(pack, stand, history, today, rules)
    if reason == "review":
        level = "alone"
    elif sessions(run for run in history if run.day != today) >= rules.sessions:
        reason = "enough"
    skin = _skin(pack, stand, level, reason)
    mission = mission_for(history, pack, level)
    return Suggestion(pack.id, mission, skin, level, reason, phrase(f"courses-suggest-{reason}", pack=pack.title))


def _reason(pack: Pack, stand: Standing, history: Sequence[Run], today: datetime.date, rules: Rules) -> Reason:
    if stand.due is not None and stand.due <= today:
        return "review"
    if stand.mastered is not None:
        return "proof" if stand.real else "real"
    if stand.runs == 0:
        return "new"
    if _another_day(stand, today, rules):
        return "another_day"
    if stand.counted:
        return "other_skin"
    last = next(run for run in reversed(history) if run.pack == pack.id)
    return "level_up" if LEVELS.index(stand.level) > LEVELS.index(last.level) else "again"


def _skin(pack: Pack, stand: Standing, level: Level, reason: Reason) -> str:
    """Practised until Alone; then one not yet succeeded in; the real level in one kept for the proof."""
    if level == "real":
        wanted = [skin for skin in pack.skins if skin.use == "proof"]
    elif reason in ("other_skin", "review"):
        done = {run.skin for run in stand.counted}
        others = [skin for skin in pack.skins if skin.use != "proof"]
        wanted = [skin for skin in others if skin.id not in done] or others
    else:
        wanted = [skin for skin in pack.skins if skin.use == "practised"]
    return (wanted or list(pack.skins))[0].id


def mission_for(history: Sequence[Run], pack: Pack, level: Level) -> str:
    """The easiest mission not yet done rightly at this level; when all were, the one done longest ago."""
    missions = sorted(pack.missions, key=lambda mission: mission.difficulty)
    done = [run.mission for run in history if run.pack == pack.id and run.correct and run.level == level]
    for mission in missions:
        if mission.id not in done:
            return mission.id
    return min(missions, key=lambda mission: len(done) - 1 - done[::-1].index(mission.id)).id


def skin_for(history: Sequence[Run], pack: Pack, level: Level, rules: Rules | None = None) -> str:
    """The skin in which a level is practised, where nothing else asks for another one."""
    return _skin(pack, standing(history, pack.id, rules), level, "again")
