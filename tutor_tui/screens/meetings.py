"""The meetings of a class: when they are, moved, cancelled, added."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from records import classes
from records.classes import Meeting
from records.errors import StoreTrouble
from tutor_tui import planning
from tutor_tui.commands import MEETINGS
from tutor_tui.data import planning as plans
from tutor_tui.screens.of_class import OfClass
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class MeetingsScreen(OfClass):
    """One row a meeting; each change can be undone until the screen is left."""

    COMMANDS_HERE = MEETINGS
    STEM = "planning"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor, class_uid)
        self._meetings: tuple[Meeting, ...] = ()
        self._before: list[tuple[Meeting, ...]] = []

    def body(self) -> ComposeResult:
        """A heading, the meetings, what counts."""
        yield Static(classes="title", markup=False)
        yield Rows()
        yield Static(id="rule", classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("number", "day", "start", "length", "topic", "state"):
            table.add_column(self.words("column-" + name), key=name)

    def fill(self) -> None:
        """One row a meeting, cancelled ones too."""
        one = classes.klass(self.tutor.store, self.class_uid)
        self._meetings = one.meetings
        self.query_one(".title", Static).update(self.words("meetings-title", name=one.name))
        needed, held = classes.share_of(self.tutor.store, self.class_uid)
        self.query_one("#rule", Static).update(
            self.words("meetings-rule", held=held, needed=needed, percent=round(one.share * 100))
        )
        self.query_one(Rows).put(Row(meeting.uid, self._cells(meeting)) for meeting in one.meetings)

    def _cells(self, one: Meeting) -> tuple[str, ...]:
        day = f"{one.day} ({plans.weekday(one.day, self.tutor.words)})" if one.day else ""
        state = self.words("meeting-cancelled") if one.cancelled else ""
        return str(one.number), day, one.start, f"{one.hours:g}", one.topic, state

    @property
    def _here(self) -> Meeting | None:
        key = self.query_one(Rows).key_here
        return next((one for one in self._meetings if one.uid == key), None)

    def on_data_table_row_selected(self, _: DataTable.RowSelected) -> None:
        """Enter changes the meeting."""
        self.action_change_meeting()

    def action_change_meeting(self) -> None:
        """Its day, start, length and topic."""
        if self._here is not None:
            before = self._meetings
            planning.change_meeting(self.tutor, self._here, self.class_uid, lambda: self._changed(before))

    def action_add_meeting(self) -> None:
        """One more, behind the others."""
        planning.change_meeting(self.tutor, None, self.class_uid, self.refresh_all)

    def action_cancel_meeting(self) -> None:
        """It is not held, or held after all; what is cancelled is not asked for in attendance."""
        here = self._here
        if here is not None:
            self._write(lambda: classes.change_meeting(self.tutor.store, here.uid, cancelled=not here.cancelled))

    def action_later_all(self) -> None:
        """This meeting and all after it a week later: a holiday, a snow day."""
        here = self._here
        if here is None:
            return

        def move() -> None:
            with self.tutor.store.writing():
                for one in self._meetings:
                    if one.number >= here.number and one.day:
                        day = datetime.date.fromisoformat(one.day) + datetime.timedelta(7)
                        classes.change_meeting(self.tutor.store, one.uid, day=day)

        self._write(move, self.words("moved-week", number=here.number))

    def action_undo(self) -> None:
        """As it was before the last change made here."""
        if not self._before:
            self.notify(self.words("undo-nothing"))
            return
        before = self._before[-1]

        def back() -> None:
            with self.tutor.store.writing():
                for one in before:
                    classes.change_meeting(
                        self.tutor.store,
                        one.uid,
                        day=datetime.date.fromisoformat(one.day),
                        start=one.start,
                        hours=one.hours,
                        topic=one.topic,
                        cancelled=one.cancelled,
                    )

        self._before.pop()  # a second press while this one is written undoes the change before

        def undone(_: object) -> None:
            self.notify(self.words("undone"))

        def undo() -> None:
            try:
                back()
            except StoreTrouble:
                self._before.append(before)  # it can be tried again
                raise

        self.tutor.write(undo, undone)

    def _write(self, change: Callable[[], object], said: str = "") -> None:
        before = self._meetings

        def done(_: object) -> None:
            self._changed(before)
            if said:
                self.notify(said)

        self.tutor.write(change, done)

    def _changed(self, before: tuple[Meeting, ...]) -> None:
        self._before.append(tuple(one for one in before if one.day))
        self.refresh_all()
