"""A class's attendance as a sheet: marks, what the kiosks propose, and what was changed by whom."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from records import attendance, classes
from records.classes import Meeting
from records.clock import CENTRE_TIME, day_of
from records.counting import ATTENDED
from records.store import Store

EARLY = datetime.timedelta(minutes=30)
"""Who is at a kiosk so long before a meeting begins has come for it."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A learner's marks, one a meeting; None where nothing is marked yet.

    `proposed` holds for each meeting since when the learner was seen at a kiosk, where nothing is marked.
    """

    learner: str
    number: str
    name: str
    marks: tuple[attendance.State | None, ...]
    proposed: tuple[datetime.time | None, ...]

    @property
    def attended(self) -> int:
        """Meetings attended, as the rule of completion counts them."""
        return sum(mark in ATTENDED for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The attendance sheet of a class; cancelled meetings are left out. `guests` are heads without a name."""

    class_name: str
    meetings: tuple[Meeting, ...]
    rows: tuple[SheetRow, ...]
    guests: tuple[int, ...]

    def column_to_mark(self, now: datetime.datetime) -> int:
        """The meeting most likely to be marked: the one that goes on or began last today, else the last one held."""
        today, clock = now.date().isoformat(), now.strftime("%H:%M")
        begun = [at for at, one in enumerate(self.meetings) if (one.day, one.start) <= (today, clock)]
        coming = [at for at, one in enumerate(self.meetings) if one.day == today and one.start > clock]
        if coming and not (begun and self.meetings[begun[-1]].day == today):
            return coming[0]
        return begun[-1] if begun else 0

    def several_a_day(self, column: int) -> bool:
        """Whether the class meets more than once on that meeting's day."""
        return sum(one.day == self.meetings[column].day for one in self.meetings) > 1

    def proposals(self, column: int) -> tuple[str, ...]:
        """Learners whom the kiosks propose as present at a meeting."""
        return tuple(row.learner for row in self.rows if row.proposed[column] is not None)

    def counts(self, column: int) -> dict[attendance.State | None, int]:
        """How many stand at each mark of a meeting."""
        states = (*attendance.STATES, None)
        return {state: sum(row.marks[column] == state for row in self.rows) for state in states}


@dataclass(frozen=True, slots=True)
class Change:
    """One mark as it was made. `state` is empty where a mark was taken back."""

    at: datetime.datetime
    by: str
    state: str


def sheet(store: Store, class_uid: str, now: int) -> Sheet:
    """The attendance sheet of a class. `now` is UTC milliseconds: today's kiosks propose."""
    with store.reading():
        one = classes.klass(store, class_uid)
        meetings = tuple(meeting for meeting in one.meetings if not meeting.cancelled)
        marks = attendance.sheet(store, class_uid)
        today = day_of(now)
        seen = attendance.seen(store, class_uid, today) if any(one.day == today for one in meetings) else {}
        rows = []
        for learner in classes.roster(store, class_uid):
            states = tuple(marks.get((meeting.uid, learner.uid)) for meeting in meetings)
            came = _clock(seen[learner.uid]) if learner.uid in seen else None
            proposed = tuple(
                came if came and meeting.day == today and state is None and _came_for(came, meeting, meetings) else None
                for meeting, state in zip(meetings, states, strict=True)
            )
            rows.append(SheetRow(learner.uid, learner.number, learner.name, states, proposed))
        guests = tuple(attendance.guests(store, meeting.uid) for meeting in meetings)
    return Sheet(one.name, meetings, tuple(rows), guests)


def history(store: Store, meeting: str, learner: str) -> tuple[Change, ...]:
    """Every mark of a cell, the newest first."""
    return tuple(
        Change(
            datetime.datetime.fromtimestamp(one.at / 1000, CENTRE_TIME),
            one.by,
            "" if one.state == attendance.TAKEN_BACK else one.state,
        )
        for one in reversed(attendance.history(store, meeting, learner))
    )


def _came_for(came: datetime.time, meeting: Meeting, meetings: tuple[Meeting, ...]) -> bool:
    """Of several meetings a day, the one during which, or shortly before which, somebody was first seen."""
    same = [one for one in meetings if one.day == meeting.day]
    if len(same) == 1:
        return True
    begins = datetime.datetime.fromisoformat(f"{meeting.day}T{meeting.start or '00:00'}")
    at = datetime.datetime.combine(begins.date(), came)
    return begins - EARLY <= at < begins + datetime.timedelta(hours=meeting.hours)


def _clock(ms: int) -> datetime.time:
    return datetime.datetime.fromtimestamp(ms / 1000, CENTRE_TIME).time().replace(microsecond=0)
