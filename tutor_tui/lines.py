"""A class's turns as plain rows, and the length that a turn should have. Knows nothing of Textual."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import get_args

from courses import turns
from courses.turns import Naming, State
from records import classes, live, people
from records import turns as kept
from records.classes import Meeting
from records.clock import CENTRE_TIME
from records.store import Store

MOST_MISSIONS, MOST_MINUTES = 3, 60
"""The longest turn that the keys set."""
USUAL_KIOSKS = 2
"""Kiosks that are counted with while none has been seen today."""
USUAL_MINUTES = 60.0
"""Minutes that are counted with where no meeting is going on."""

_ORDER = ("on", "beside", "called", "waiting", "away")


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A learner on the list; `place` counts those who wait from 1 (0: not waiting), `had` are minutes at kiosks."""

    learner: str
    number: str
    name: str
    place: int
    state: State
    kiosk: str
    since: int
    had: float
    times: int
    missions: int


@dataclass(frozen=True, slots=True)
class Turns:
    """A class's list of today; without rows while it was never opened."""

    class_name: str
    open: bool
    minutes: int
    missions: int
    naming: Naming
    rows: tuple[TurnRow, ...]
    spread: float
    """Minutes between who has had most and who has had least."""


def table(store: Store, class_uid: str, now: int) -> Turns:
    """The list as it stands. `now` is UTC milliseconds; `since` of a row are whole minutes."""
    with store.reading():
        name = classes.klass(store, class_uid).name
        found = kept.of_class(store, class_uid)
        if found is None:
            return Turns(name, False, proposed_minutes(store, class_uid, now), 0, "name", (), 0.0)
        rows, place = [], 0
        for one in found.line:
            who = people.learner(store, one.learner)
            place += one.state == "waiting"
            rows.append(
                TurnRow(
                    one.learner,
                    who.number,
                    who.name,
                    place if one.state == "waiting" else 0,
                    one.state,
                    one.kiosk,
                    max(0, now - one.since) // turns.MINUTE,
                    one.minutes(now),
                    one.times,
                    one.missions,
                )
            )
    rows.sort(key=lambda row: (_ORDER.index(row.state), row.kiosk))  # who sits somewhere first, the line as it is
    spread = turns.spread(found.line, now)
    return Turns(name, found.open, found.minutes, found.missions, found.naming, tuple(rows), spread)


def proposed_minutes(store: Store, class_uid: str, now: int) -> int:
    """Minutes of a turn by which everybody who is here comes in what is left of the meeting."""
    here = len(kept.present(store, class_uid))
    kiosks = len(live.kiosks(store)) or USUAL_KIOSKS
    moment = datetime.datetime.fromtimestamp(now / 1000, CENTRE_TIME)
    left = [_left(one, moment) for one in classes.klass(store, class_uid).meetings if not one.cancelled]
    going_on = [minutes for minutes in left if minutes > 0]
    return turns.length(going_on[0] if going_on else USUAL_MINUTES, kiosks, here)


def open_list(store: Store, class_uid: str, now: int) -> int:
    """All who are present take turns; gives the minutes of a turn: as they were, else proposed. Raises StoreTrouble."""
    with store.writing():
        found = kept.of_class(store, class_uid)
        minutes = found.minutes if found else proposed_minutes(store, class_uid, now)
        missions, naming = (found.missions, found.naming) if found else (0, "name")
        kept.open_list(store, class_uid, kept.present(store, class_uid), minutes, missions, naming)
    return minutes


def lengthen(store: Store, class_uid: str, minutes: int, missions: int) -> None:
    """Add to what a turn is in the store now, so that two quick keys are two steps. After the most missions comes none.

    Nothing happens before the list was opened. Raises StoreTrouble.
    """
    with store.writing():
        found = kept.of_class(store, class_uid)
        if found is not None:
            long = min(max(found.minutes + minutes, 1), MOST_MINUTES)
            kept.set_length(store, class_uid, long, (found.missions + missions) % (MOST_MISSIONS + 1))


def next_naming(store: Store, class_uid: str) -> None:
    """The next way in which names stand on the glass. Nothing happens before the list was opened."""
    ways: tuple[Naming, ...] = get_args(Naming)
    with store.writing():
        found = kept.of_class(store, class_uid)
        if found is not None:
            kept.set_naming(store, class_uid, ways[(ways.index(found.naming) + 1) % len(ways)])


def _left(meeting: Meeting, moment: datetime.datetime) -> float:
    """Minutes left of a meeting that is going on, else 0."""
    try:
        start = datetime.datetime.fromisoformat(f"{meeting.day}T{meeting.start}").replace(tzinfo=CENTRE_TIME)
    except ValueError:  # a start that nobody can read
        return 0.0
    gone = (moment - start).total_seconds() / 60
    return meeting.hours * 60 - gone if 0 <= gone < meeting.hours * 60 else 0.0
