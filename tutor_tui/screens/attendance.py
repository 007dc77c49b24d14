"""Attendance: a cell for each learner and meeting."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from rich.text import Text
from textual.app import ComposeResult
from textual.coordinate import Coordinate
from textual.widgets import DataTable

from courses import places
from language import message
from records import attendance
from records.clock import CENTRE_TIME
from tutor_tui.commands import ATTENDANCE
from tutor_tui.data import presence
from tutor_tui.dialogs import Pick
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.line import Line
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

NAMES = 3
"""Columns before the meetings: number, name, how many attended."""
SIGNS = {"present": "○", "late": "△", "left_early": "▽", "absent": "×", "excused": "◇"}
"""Beside the words, so that none is told by colour alone; as they stand on paper sheets."""
STYLES = {"absent": "bold reverse", "late": "bold", "left_early": "bold"}
MOST_GUESTS = 99


class AttendanceScreen(TutorScreen):
    """Keys mark the cell under the cursor and go one down, so a class is marked from top to bottom."""

    COMMANDS_HERE = ATTENDANCE
    HELP = "presence-help"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid
        self._sheet: presence.Sheet | None = None
        self._done: list[tuple[attendance.Made, ...]] = []
        """The marks of each key that marked something here, the last one behind: for taking back."""

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def word(self, id: str, **args: object) -> str:
        """A message of this screen."""
        return message(self.tutor.words, "presence-" + id, **args)

    def body(self) -> ComposeResult:
        """A heading, what is marked so far, the sheet, how to mark."""
        yield Line(classes="title")
        yield Line(id="states")
        yield Rows(cursor_type="cell", fixed_columns=2)
        yield Line(self.word("hint"), classes="quiet")

    def set_columns(self) -> None:
        """A column a meeting."""
        table = self.query_one(Rows)
        sheet = self._sheet = self._read()
        for name in ("number", "name", "attendance"):
            table.add_column(self.say("column-" + name), key=name)
        for at, meeting in enumerate(sheet.meetings):
            table.add_column(self._head(sheet, at), key=meeting.uid)

    def _read(self) -> presence.Sheet:
        return presence.sheet(self.tutor.store, self.class_uid, self.tutor.now())

    def _head(self, sheet: presence.Sheet, column: int) -> str:
        meeting = sheet.meetings[column]
        day = datetime.date.fromisoformat(meeting.day)
        head = self.say("meeting-head", number=meeting.number, month=day.month, day=day.day)
        return f"{head} {meeting.start}" if sheet.several_a_day(column) else head

    def begin(self) -> None:
        """At the meeting that is most likely to be marked."""
        super().begin()
        if self._sheet is not None and self._sheet.meetings:
            now = datetime.datetime.fromtimestamp(self.tutor.now() / 1000, CENTRE_TIME)
            self.query_one(Rows).move_cursor(row=0, column=NAMES + self._sheet.column_to_mark(now))

    def fill(self) -> None:
        """The latest mark of every cell; a meeting that came or went meanwhile has its column."""
        before, sheet = self._sheet, self._read()
        table = self.query_one(Rows)
        if before is not None and before.meetings != sheet.meetings:
            column = table.cursor_column
            table.start_again()
            self.set_columns()
            table.move_cursor(column=min(column, NAMES + len(sheet.meetings) - 1))
        self._sheet = sheet
        self.query_one(".title", Line).put(f"{sheet.class_name}  {self.say('do-attendance')}")
        table.put(Row(row.learner, self._cells(sheet, row)) for row in sheet.rows)
        self._say_counts()

    def _cells(self, sheet: presence.Sheet, row: presence.SheetRow) -> Sequence[str | Text]:
        attended = self.say("attended", attended=row.attended, meetings=len(sheet.meetings))
        marks = [self._mark_words(*both) for both in zip(row.marks, row.proposed, strict=True)]
        return row.number, row.name, attended, *marks

    def _mark_words(self, mark: attendance.State | None, proposed: datetime.time | None) -> Text:
        if mark is not None:
            words = f"{SIGNS[mark]} {self.say('mark-' + mark.replace('_', '-'))}"
            return Text(words, style=STYLES.get(mark, ""))
        if proposed is not None:
            return Text(self.word("proposed", at=proposed), style="italic")
        return Text(self.say("mark-none"), style="dim")

    def on_data_table_cell_highlighted(self) -> None:
        """Another meeting is counted when the cursor goes there."""
        self._say_counts()

    def _say_counts(self) -> None:
        sheet, column = self._sheet, self.query_one(Rows).cursor_column - NAMES
        if sheet is None or not 0 <= column < len(sheet.meetings):
            self.query_one("#states", Line).put("")
            return
        counts = sheet.counts(column)
        said = self.word(
            "counts",
            number=sheet.meetings[column].number,
            present=counts["present"],
            late=counts["late"],
            early=counts["left_early"],
            absent=counts["absent"],
            excused=counts["excused"],
            blank=counts[None],
            guests=sheet.guests[column],
        )
        proposed = len(sheet.proposals(column))
        self.query_one("#states", Line).put(f"{said}\n{self.word('proposals', count=proposed)}" if proposed else said)

    def _cell(self) -> tuple[str, str] | None:
        """Meeting and learner under the cursor."""
        table = self.query_one(Rows)
        at = table.cursor_coordinate
        if at.column < NAMES or not table.is_valid_coordinate(at):
            return None
        learner, meeting = table.coordinate_to_cell_key(at)
        return str(meeting.value), str(learner.value)

    def _column(self) -> tuple[presence.Sheet, int] | None:
        """The meeting under the cursor, as a column of the sheet."""
        sheet, column = self._sheet, self.query_one(Rows).cursor_column - NAMES
        return (sheet, column) if sheet is not None and 0 <= column < len(sheet.meetings) else None

    def _write(self, meeting: str, states: Sequence[tuple[str, attendance.State]], number: int | None = None) -> None:
        """Mark; with the meeting's `number` those who have no mark when it is written, and say how many.

        The sheet on the screen may be older than the marks of the last keys, which still wait to be written.
        """
        store, by, blank = self.tutor.store, self.tutor.instructor, number is not None

        def mark() -> int:
            made = attendance.change(store, meeting, states, by, blank)
            if made:
                self._done.append(made)  # here, in the order of the keys: an undo may be waiting behind it
            return len(made)

        def marked(count: int) -> None:
            if blank:
                self.notify(self.say("marked-all", number=number, count=count))

        self.tutor.write(mark, marked)

    def action_mark(self, state: str) -> None:
        """Mark the cell under the cursor and go one down."""
        cell, table = self._cell(), self.query_one(Rows)
        if cell is None:
            return
        self._write(cell[0], [(cell[1], cast(attendance.State, state))])
        at = table.cursor_coordinate
        table.cursor_coordinate = Coordinate(min(at.row + 1, table.row_count - 1), at.column)

    def action_mark_all(self) -> None:
        """Everyone not yet marked in this meeting is present."""
        here = self._column()
        if here is None:
            return
        sheet, column = here
        blank = [row.learner for row in sheet.rows if row.marks[column] is None]
        meeting = sheet.meetings[column]
        self._write(meeting.uid, [(learner, "present") for learner in blank], meeting.number)

    def on_data_table_cell_selected(self, _: DataTable.CellSelected) -> None:
        """Enter: whom the kiosks have seen is present."""
        here = self._column()
        if here is None:
            return
        sheet, column = here
        proposed, meeting = sheet.proposals(column), sheet.meetings[column]
        if not proposed:
            self.notify(self.word("no-proposals"))
            return
        self._write(meeting.uid, [(learner, "present") for learner in proposed], meeting.number)

    def action_accept(self) -> None:
        """The same as Enter in the sheet."""
        self.query_one(Rows).action_select_cursor()

    def action_undo(self) -> None:
        """What stood before the last key stands again; pressed again, the one before."""
        store, by = self.tutor.store, self.tutor.instructor

        def undo() -> tuple[int, int] | None:
            if not self._done:
                return None
            made = self._done[-1]
            again = attendance.take_back(store, made, by)
            self._done.pop()
            for one in made:
                if one.uid in again:
                    self._stands_again(one, again[one.uid])
            return len(again), len(made) - len(again)

        def undone(counts: tuple[int, int] | None) -> None:
            if counts is None:
                self.notify(self.word("nothing-to-undo"))
            else:
                self.notify(self.word("undone", count=counts[0], left=counts[1]))

        self.tutor.write(undo, undone)

    def _stands_again(self, undone: attendance.Made, uid: str) -> None:
        """The mark before an undone one bears another uid now: the next undo means that one."""
        for at in reversed(range(len(self._done))):
            for n, one in enumerate(self._done[at]):
                if (one.meeting, one.learner) == (undone.meeting, undone.learner):
                    before = self._done[at]
                    self._done[at] = (*before[:n], replace(one, uid=uid), *before[n + 1 :])
                    return

    def action_history(self) -> None:
        """Who marked this cell, when, as what."""
        cell, table = self._cell(), self.query_one(Rows)
        if cell is None:
            return
        name = str(table.get_cell_at(Coordinate(table.cursor_row, 1)))
        changes = presence.history(self.tutor.store, *cell)
        rows = [
            (
                str(at),
                self.word(
                    "change",
                    day=one.at.date(),
                    time=one.at.strftime("%H:%M"),
                    by=one.by or self.word("nobody"),
                    mark=self.say("mark-" + one.state.replace("_", "-")) if one.state else self.word("taken-back"),
                ),
            )
            for at, one in enumerate(changes)
        ]
        title = self.word("history" if rows else "history-empty", name=name)
        self.tutor.push_screen(Pick(title, rows))

    def action_more_guests(self) -> None:
        """One more who came without a name: an attendance, never a person."""
        self._guests(1)

    def action_fewer_guests(self) -> None:
        """One fewer."""
        self._guests(-1)

    def _guests(self, by: int) -> None:
        here = self._column()
        if here is None:
            return
        sheet, column = here
        store, who, meeting = self.tutor.store, self.tutor.instructor, sheet.meetings[column].uid

        def count() -> None:
            with store.writing():  # what the screen shows may be older than the last keys
                guests = min(max(attendance.guests(store, meeting) + by, 0), MOST_GUESTS)
                attendance.mark_guests(store, meeting, guests, who)

        self.tutor.write(count)

    def action_attendance_paper(self) -> None:
        """The sheet as a PDF."""
        from reports.papers import attendance_sheet

        file = places.papers_folder() / f"attendance-{self.class_uid}.pdf"
        self.tutor.make_paper(lambda: attendance_sheet(self.tutor.store, self.class_uid, file))
