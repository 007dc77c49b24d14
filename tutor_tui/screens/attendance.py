"""Attendance: a cell for each learner and meeting."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.coordinate import Coordinate
from textual.widgets import DataTable, Static

from courses import places
from records import attendance
from reports.papers import attendance_sheet
from tutor_tui import data
from tutor_tui.commands import ATTENDANCE
from tutor_tui.screens.base import TutorScreen

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

NAMES = 3
"""Columns before the meetings: number, name, how many attended."""


class AttendanceScreen(TutorScreen):
    """Keys mark the cell under the cursor and go one down, so a class is marked from top to bottom."""

    COMMANDS_HERE = ATTENDANCE

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def body(self) -> ComposeResult:
        """A heading, how to mark, the sheet."""
        yield Static(classes="title", markup=False)
        yield Static(self.say("attendance-hint"), classes="quiet", markup=False)
        yield DataTable(cursor_type="cell", fixed_columns=2, zebra_stripes=True)

    def set_columns(self) -> None:
        """A column a meeting."""
        table = self.query_one(DataTable)
        sheet = data.sheet(self.tutor.store, self.class_uid)
        for name in ("number", "name", "attendance"):
            table.add_column(self.say("column-" + name), key=name)
        for meeting in sheet.meetings:
            day = datetime.date.fromisoformat(meeting.day)
            head = self.say("meeting-head", number=meeting.number, month=day.month, day=day.day)
            table.add_column(head, key=meeting.uid)

    def begin(self) -> None:
        """At the meeting that is most likely to be marked."""
        super().begin()
        sheet = data.sheet(self.tutor.store, self.class_uid)
        table = self.query_one(DataTable)
        table.move_cursor(row=0, column=NAMES + sheet.column_to_mark(self.tutor.today()))

    def fill(self) -> None:
        """The latest mark of every cell."""
        sheet = data.sheet(self.tutor.store, self.class_uid)
        self.query_one(".title", Static).update(f"{sheet.class_name}  {self.say('do-attendance')}")
        table = self.query_one(DataTable)
        at = table.cursor_coordinate
        table.clear()
        for row in sheet.rows:
            marks = [self.say("mark-" + (mark or "none").replace("_", "-")) for mark in row.marks]
            attended = self.say("attended", attended=row.attended, meetings=len(sheet.meetings))
            table.add_row(row.number, row.name, attended, *marks, key=row.learner)
        if sheet.rows:
            table.move_cursor(row=min(at.row, len(sheet.rows) - 1), column=at.column)

    def action_mark(self, state: str) -> None:
        """Mark the cell under the cursor and go one down."""
        table = self.query_one(DataTable)
        at = table.cursor_coordinate
        if at.column < NAMES or not table.row_count:
            return
        learner, meeting = table.coordinate_to_cell_key(at)
        self.tutor.attempt(
            lambda: attendance.mark(
                self.tutor.store,
                str(meeting.value),
                str(learner.value),
                state=cast(attendance.State, state),
                by=self.tutor.instructor,
            )
        )
        self.refresh_all()
        table.cursor_coordinate = Coordinate(min(at.row + 1, table.row_count - 1), at.column)

    def action_mark_all(self) -> None:
        """Everyone not yet marked in this meeting is present."""
        table = self.query_one(DataTable)
        column = table.cursor_coordinate.column - NAMES
        sheet = data.sheet(self.tutor.store, self.class_uid)
        if not 0 <= column < len(sheet.meetings):
            return
        meeting = sheet.meetings[column]
        blank = [row.learner for row in sheet.rows if row.marks[column] is None]

        def mark() -> None:
            with self.tutor.store.writing():
                for learner in blank:
                    attendance.mark(self.tutor.store, meeting.uid, learner, state="present", by=self.tutor.instructor)

        if self.tutor.attempt(mark):
            self.notify(self.say("marked-all", number=meeting.number, count=len(blank)))
        self.refresh_all()

    def action_attendance_paper(self) -> None:
        """The sheet as a PDF."""
        file = places.papers_folder() / f"attendance-{self.class_uid}.pdf"
        self.tutor.make_paper(lambda: attendance_sheet(self.tutor.store, self.class_uid, file))
