"""The centre's classes; today's first."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import DataTable

from language import message
from records.class_list import LIMIT, Listed
from tutor_tui import data
from tutor_tui.commands import CLASSES
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.line import Line
from tutor_tui.widgets.rows import Row, Rows


class ClassesScreen(TutorScreen):
    """One row a class; Enter opens it."""

    COMMANDS_HERE = CLASSES
    HELP = "shell-help-classes"

    def body(self) -> ComposeResult:
        """A heading and the table."""
        yield Line(classes="title")
        yield Rows(id="classes")
        yield Line(id="more", classes="quiet")
        yield Line(self.say("classes-none"), id="none")

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("class", "next", "learners", "meetings", "period", "instructor"):
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """One row a class, the cursor where it was."""
        centre = data.centre(self.tutor.store)
        day = self.say("today", day=self.tutor.today())
        self.query_one(".title", Line).put(f"{centre.name if centre else ''}  {self.say('classes')}  {day}")
        rows = data.classes_today(self.tutor.store, self.tutor.today(), self.tutor.sees, self.tutor.own_centre)
        self.query_one(Rows).put(Row(row.uid, self._cells(row)) for row in rows)
        self.query_one("#none", Line).display = not rows
        more = self.query_one("#more", Line)
        more.display = len(rows) == LIMIT
        more.put(message(self.tutor.words, "shell-classes-more", count=LIMIT))

    def _cells(self, row: Listed) -> tuple[str, ...]:
        same_year = row.last_day[:5] == row.first_day[:5]
        period = f"{row.first_day} ~ {row.last_day[5:] if same_year else row.last_day}"
        meetings = f"{row.held}/{row.meetings}"
        return row.name, self.following(row), str(row.learners), meetings, period, row.instructor

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A class opens."""
        self.tutor.open_place("live_class", (str(event.row_key.value),))

    def action_open_class(self) -> None:
        """The same as Enter in the table."""
        self.query_one(Rows).action_select_cursor()

    def action_new_class(self) -> None:
        """A class out of a template, with its meetings; it opens at once."""
        from tutor_tui import planning  # few start by making a class

        def made(uid: str) -> None:
            self.refresh_all()
            self.tutor.open_place("meetings", (uid,))

        planning.new_class(self.tutor, made)
