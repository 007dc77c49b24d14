"""The rules of counting, as pure functions over one person's facts. What is kept is in `tally`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

ATTENDED = frozenset({"present", "late", "left_early"})
"""The marks that count as having been there. Excused is not one: the count never says more than what happened."""

IN_ALL = 0
"""The year that stands for all years."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A learner of the person was at a meeting that was not cancelled."""

    meeting: str
    day: str
    number: int
    learner: str
    class_: str
    centre: str
    course: str


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something that counts once a year and once in all: registered, started, completed, certified, proved."""

    what: str
    day: str
    source: str
    learner: str
    class_: str
    centre: str


@dataclass(frozen=True, slots=True)
class Completion:
    """A class completed by a person; `source` is the meeting that fulfilled the rule."""

    class_: str
    day: str
    source: str
    learner: str
    centre: str
    course: str


@dataclass(frozen=True, slots=True)
class Run:
    """An attempt that counts toward mastery: right and unaided, at Alone or above, to its end.

    `special`: made in a class of a single meeting, where two different days cannot be.
    """

    pack: str
    skin: str
    day: str
    source: str
    learner: str
    class_: str
    centre: str
    special: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """All that one person counts for."""

    attendances: Mapping[str, Seen]
    """By meeting."""
    completions: Mapping[str, Completion]
    """By class."""
    firsts: Mapping[tuple[int, str], Milestone]
    """By year (0: in all) and what."""


def needed(meetings: int, share: int, fixed: int) -> int:
    """Meetings that must be attended: `fixed` where it is set, else `share` percent of the meetings, rounded up.

    0 means that nothing can be completed yet: a class without meetings.
    """
    return fixed or -(-meetings * share // 100) or min(meetings, 1)


def count(seen: Iterable[Seen], needs: Mapping[str, int], others: Iterable[Milestone]) -> Counted:
    """What one person counts for, given where the person was, what each class needs, and the other milestones."""
    attendances: dict[str, Seen] = {}
    for one in sorted(seen, key=lambda s: (s.meeting, s.learner)):
        attendances.setdefault(one.meeting, one)
    by_class: dict[str, list[Seen]] = {}
    for one in attendances.values():
        by_class.setdefault(one.class_, []).append(one)
    completions: dict[str, Completion] = {}
    for class_, there in by_class.items():
        need = needs.get(class_, 0)
        if 0 < need <= len(there):
            last = sorted(there, key=lambda s: (s.day, s.number, s.meeting))[need - 1]
            completions[class_] = Completion(class_, last.day, last.meeting, last.learner, last.centre, last.course)
    milestones = [
        *others,
        *(Milestone("started", s.day, s.meeting, s.learner, s.class_, s.centre) for s in attendances.values()),
        *(Milestone("completed", c.day, c.source, c.learner, c.class_, c.centre) for c in completions.values()),
    ]
    return Counted(attendances, completions, firsts(milestones))


def mastered(runs: Iterable[Run]) -> list[Milestone]:
    """When a person mastered each pack: two runs that count, in two skins, on two days (in a special class on one).

    These are the numbers of the whole programme: a centre may ask more of its learners, and the count stays the same.
    """
    packs: dict[str, list[Run]] = {}
    for run in sorted(runs, key=lambda r: (r.day, r.source)):
        packs.setdefault(run.pack, []).append(run)
    found = []
    for history in packs.values():
        able = [_able(history, days=2), _able([run for run in history if run.special], days=1)]
        day = min((day for day in able if day), default="")
        for run in history:
            if run.day == day:
                found.append(Milestone("mastered", day, run.source, run.learner, run.class_, run.centre))
                break
    return found


def _able(history: Iterable[Run], days: int) -> str:
    """The day on which runs in their order had filled two skins and so many days; "" when they have not."""
    skins_seen, days_seen = set(), set()
    for run in history:
        skins_seen.add(run.skin)
        days_seen.add(run.day)
        if len(skins_seen) >= 2 and len(days_seen) >= days:
            return run.day
    return ""


def firsts(milestones: Iterable[Milestone]) -> dict[tuple[int, str], Milestone]:
    """The first of each kind in each year and in all: the earliest day, then the smaller source."""
    found: dict[tuple[int, str], Milestone] = {}
    for one in sorted(milestones, key=lambda m: (m.day, m.source, m.learner)):
        for year in (IN_ALL, int(one.day[:4])):
            found.setdefault((year, one.what), one)
    return found


def groups(joined: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The person who stands for each, given who was joined with whom: the smallest uid of those joined."""
    stands: dict[str, str] = {}

    def root(uid: str) -> str:
        while stands.setdefault(uid, uid) != uid:
            uid = stands[uid]
        return uid

    for a, b in joined:
        low, high = sorted((root(a), root(b)))
        stands[high] = low
    return {uid: root(uid) for uid in list(stands)}
