"""차례: who sits down at a kiosk next, for how long, and that nobody is forgotten.

Pure: a list of turns is a tuple of `Waiting`, everything that happens to it gives another tuple, and the clock is
handed in (UTC milliseconds). `records.turns` keeps it, so that several kiosks take from one list without doubles.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from language import Phrase, phrase

State = Literal["waiting", "called", "on", "beside", "away"]
"""waiting: in the line. called: a kiosk shows the name. on: sits there and touches. beside: sits there and reads.
away: not here; the line passes over them."""
Naming = Literal["name", "masked", "number"]
"""How a name stands on a glass that the whole room sees, as the class has agreed: 김영희, 김○희, 7번."""

MINUTE = 60_000
HAND_OVER = 10
"""Seconds that changing places may take."""
OVERRUN = 1.5
"""Minutes by which a turn lasts longer in the mean, because nobody is cut off in a mission; assumed."""
SHORTEST, LONGEST = 4, 15
"""Minutes of a turn, where they are proposed."""
BEFORE_AGAIN = 3
"""Who has just been there comes again after so many others at the earliest, if so many wait."""


class Elsewhere(Exception):
    """Whoever should begin sits at another kiosk already, by whose name it is told."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One learner on the list.

    The order of the tuple is the order of the line. `since`: since when the state holds; `had`: milliseconds had at
    kiosks before the turn that runs now; `times`: turns ended; `missions`: missions finished while touching.
    """

    learner: str
    state: State = "waiting"
    kiosk: str = ""
    since: int = 0
    had: int = 0
    times: int = 0
    missions: int = 0

    @property
    def here(self) -> bool:
        """Whether they sit at a kiosk."""
        return self.state in ("on", "beside")

    def minutes(self, now: int) -> float:
        """Minutes had at kiosks, this turn's with them."""
        return (self.had + (max(0, now - self.since) if self.here else 0)) / MINUTE


Line = tuple[Waiting, ...]


def opened(before: Sequence[Waiting], present: Iterable[str], now: int) -> Line:
    """The line with all who are present: whoever stands there already keeps place and minutes, who comes late stands
    before those who have had their turn. Who is not present any more is away."""
    wanted = dict.fromkeys(present)
    line = tuple(one if one.learner in wanted or one.here else _away(one, now) for one in before)
    known = {one.learner for one in before}
    for learner in wanted:
        if learner not in known:
            line = _put_back(line, Waiting(learner, since=now), spare=0)
    return line


def proposed(line: Sequence[Waiting]) -> Line:
    """The line as it is fair: least whole minutes first, and of those who has waited longest."""
    return _sorted_in(line, sorted(_of(line, "waiting"), key=lambda one: (one.had // MINUTE, one.since)))


def next_up(line: Sequence[Waiting], kiosk: str) -> Waiting | None:
    """Whom this kiosk calls: who is called already, else the first who waits."""
    called = next((one for one in line if one.state == "called" and one.kiosk == kiosk), None)
    return called or next((one for one in line if one.state == "waiting"), None)


def called(line: Sequence[Waiting], kiosk: str, now: int) -> Line:
    """The kiosk shows the next name; while it shows one, or somebody sits there, nothing changes."""
    one = next_up(line, kiosk)
    if one is None or one.state == "called" or at(line, kiosk):
        return tuple(line)
    return _with(line, replace(one, state="called", kiosk=kiosk, since=now))


def at(line: Sequence[Waiting], kiosk: str) -> Waiting | None:
    """Who touches at this kiosk."""
    return next((one for one in line if one.state == "on" and one.kiosk == kiosk), None)


def beside(line: Sequence[Waiting], kiosk: str) -> Waiting | None:
    """Who reads at this kiosk while the other one touches."""
    return next((one for one in line if one.state == "beside" and one.kiosk == kiosk), None)


def begun(line: Sequence[Waiting], kiosk: str, learner: str, now: int) -> Line:
    """`learner` sits down at the kiosk. Who was called there instead keeps the place in the line, and is next.

    Who is not on the list joins it. Raises Elsewhere where they sit at another kiosk.
    """
    one = find(line, learner) or Waiting(learner)
    if one.here and one.kiosk != kiosk:
        raise Elsewhere(one.kiosk)
    if one.state == "on":
        return tuple(line)
    line = ended(tuple(line), kiosk, now)
    one = find(line, learner) or one
    line = released(line, kiosk, now, but=learner)
    one = replace(one, state="on", kiosk=kiosk, since=now)
    return _with(line, one) if find(line, learner) else (*line, one)


def joined(line: Sequence[Waiting], kiosk: str, learner: str, now: int) -> Line:
    """`learner` sits down beside whoever is on, and reads. Raises Elsewhere."""
    one = find(line, learner) or Waiting(learner)
    if one.here and one.kiosk != kiosk:
        raise Elsewhere(one.kiosk)
    if at(line, kiosk) is None or one.state == "on":
        return tuple(line)
    before = beside(line, kiosk)
    if before is not None and before.learner != learner:
        line = _return(line, before, now)
    one = replace(find(line, learner) or one, state="beside", kiosk=kiosk, since=one.since if one.here else now)
    return _with(line, one) if find(line, learner) else (*line, one)


def swapped(line: Sequence[Waiting], kiosk: str) -> Line:
    """Who touched reads, and who read touches."""
    one, other = at(line, kiosk), beside(line, kiosk)
    if one is None or other is None:
        return tuple(line)
    return _with(_with(line, replace(one, state="beside")), replace(other, state="on"))


def finished(line: Sequence[Waiting], kiosk: str) -> Line:
    """Whoever touches here has finished a mission."""
    one = at(line, kiosk)
    return tuple(line) if one is None else _with(line, replace(one, missions=one.missions + 1))


def ended(line: Sequence[Waiting], kiosk: str, now: int, still: int = 0, most: int | None = None) -> Line:
    """The turn at a kiosk is over: who sat there stands in the line again, behind those who have had less.

    `still`: milliseconds for which the room stood still meanwhile; `most`: milliseconds that count at the most, for a
    kiosk that went out with somebody on it.
    """
    for one in [one for one in line if one.here and one.kiosk == kiosk]:
        line = _return(line, one, now, still, most)
    return tuple(line)


def released(line: Sequence[Waiting], kiosk: str, now: int, but: str = "") -> Line:
    """Who was called to this kiosk and did not sit down is the first of those who wait; not `but`, who does."""
    for one in [one for one in line if one.state == "called" and one.kiosk == kiosk and one.learner != but]:
        freed = replace(one, state="waiting", kiosk="", since=min(one.since, now))
        line = _sorted_in(_with(line, freed), [freed, *_of(line, "waiting")])
    return tuple(line)


def passed(line: Sequence[Waiting], kiosk: str, now: int) -> Line:
    """The kiosk is free: its turn ends, and it calls the next."""
    return called(ended(line, kiosk, now), kiosk, now)


def moved(line: Sequence[Waiting], learner: str, by: int) -> Line:
    """A waiting learner so many places up (negative) or down among those who wait."""
    order = _of(line, "waiting")
    one = next((one for one in order if one.learner == learner), None)
    if one is None:
        return tuple(line)
    place = min(max(order.index(one) + by, 0), len(order) - 1)
    order.remove(one)
    order.insert(place, one)
    return _sorted_in(line, order)


def skipped(line: Sequence[Waiting], learner: str) -> Line:
    """Who was called and does not come, or is not ready, lets `BEFORE_AGAIN` others go first."""
    one = find(line, learner)
    if one is None or one.state not in ("called", "waiting"):
        return tuple(line)
    order = [other for other in _of(line, "waiting") if other.learner != learner]
    place = _of(line, "waiting").index(one) if one.state == "waiting" else 0
    order.insert(min(place + BEFORE_AGAIN, len(order)), one := replace(one, state="waiting", kiosk=""))
    return _sorted_in(_with(line, one), order)


def away(line: Sequence[Waiting], learner: str, now: int) -> Line:
    """Not here, or here again (then before those who have had more). Who sits at a kiosk is here."""
    one = find(line, learner)
    if one is None or one.here:
        return tuple(line)
    if one.state != "away":
        return _with(line, _away(one, now))
    return _put_back(_without(line, one), replace(one, state="waiting", kiosk="", since=now), spare=0)


def find(line: Iterable[Waiting], learner: str) -> Waiting | None:
    """A learner on the list."""
    return next((one for one in line if one.learner == learner), None)


def is_over(milliseconds: int, missions: int, minutes: int, most_missions: int) -> bool:
    """Whether a turn that has lasted so long, with so many missions, is over. A limit of 0 is none."""
    return (minutes > 0 and milliseconds >= minutes * MINUTE) or (0 < most_missions <= missions)


def length(minutes_left: float, kiosks: int, people: int) -> int:
    """Minutes of a turn by which everybody comes once, changing places counted; long ones are made two."""
    if people <= 0 or kiosks <= 0:
        return LONGEST
    each = minutes_left * kiosks / people - HAND_OVER / 60 - OVERRUN
    while each > LONGEST:
        each /= 2
    return max(SHORTEST, int(each))


def spread(line: Iterable[Waiting], now: int) -> float:
    """Minutes between who has had most and who has had least, of those who are here."""
    had = [one.minutes(now) for one in line if one.state != "away"]
    return max(had) - min(had) if had else 0.0


def shown(name: str, number: str, naming: Naming) -> Phrase:
    """Somebody's name as the room may see and hear it; "○○○ 님", or the number where it is to be hidden."""
    by_number = phrase("turns-number", number=int(number)) if number.isdigit() else None
    if naming == "number" and by_number:
        return by_number
    if naming == "name" or len(name) < 2:
        return phrase("kiosk_trainer-person", name=name)
    masked = phrase("kiosk_trainer-person", name=f"{name[0]}○{name[2:]}")
    aloud = by_number or phrase("turns-family-name", name=name[0])  # nobody can say ○
    return replace(masked, ko_heard=aloud.heard("ko"), en_heard=aloud.heard("en"))


def _return(line: Sequence[Waiting], one: Waiting, now: int, still: int = 0, most: int | None = None) -> Line:
    lasted = max(0, now - one.since - still)
    had = one.had + (lasted if most is None else min(lasted, most))
    back = replace(one, state="waiting", kiosk="", since=now, had=had, times=one.times + 1)
    return _put_back(_without(line, one), back, BEFORE_AGAIN)


def _put_back(line: Line, one: Waiting, spare: int) -> Line:
    """Into the line behind the last who has had no more whole minutes, and behind `spare` others at the least."""
    order = _of(line, "waiting")
    place = 0
    for n, other in enumerate(order, 1):
        if n <= spare or other.had // MINUTE <= one.had // MINUTE:
            place = n
    order.insert(place, one)
    return _sorted_in((*line, one), order)


def _away(one: Waiting, now: int) -> Waiting:
    return one if one.state == "away" else replace(one, state="away", kiosk="", since=now)


def _of(line: Iterable[Waiting], state: State) -> list[Waiting]:
    return [one for one in line if one.state == state]


def _with(line: Iterable[Waiting], changed: Waiting) -> Line:
    return tuple(changed if one.learner == changed.learner else one for one in line)


def _without(line: Iterable[Waiting], gone: Waiting) -> Line:
    return tuple(one for one in line if one.learner != gone.learner)


def _sorted_in(line: Iterable[Waiting], order: Sequence[Waiting]) -> Line:
    """Those who sit or are called first, then those who wait in this order, then who is away."""
    line = tuple(line)
    busy = [one for one in line if one.state in ("called", "on", "beside")]
    return (*busy, *order, *_of(line, "away"))
