"""The centre's classes; today's first."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from tutor_tui import data
from tutor_tui.commands import CLASSES
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows


class ClassesScreen(TutorScreen):
    """One row a class; Enter opens it."""

    COMMANDS_HERE = CLASSES
    HELP = "shell-help-classes"

    def body(self) -> ComposeResult:
        """A heading and the table."""
        yield Static(classes="title", markup=False)
        yield Rows(id="classes")
        yield Static(self.say("classes-none"), id="none", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("class", "next", "learners", "meetings", "period", "instructor"):
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """One row a class, the cursor where it was."""
        centre = data.centre(self.tutor.store)
        day = self.say("today", day=self.tutor.today())
        self.query_one(".title", Static).update(f"{centre.name if centre else ''}  {self.say('classes')}  {day}")
<<<<<<< HEAD
        rows = data.classes_today(self.tutor.store, self.tutor.today())
        self.query_one(Rows).put(Row(row.uid, self._cells(row)) for row in rows)
        self.query_one("#none", Static).display = not rows

    def _cells(self, row: data.ClassRow) -> tuple[str, ...]:
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
=======
        rows = data.classes_today(self.tutor.store, self.tutor.today(), self.tutor.sees)
        table = self.query_one("#classes", DataTable)
        at = table.cursor_row
        table.clear()
        for row in rows:
            following = self.say("next-over")
            if row.next_day == self.tutor.today().isoformat():
                following = self.say("next-today", start=row.next_start)
            elif row.next_day:
                following = f"{row.next_day} {row.next_start}"
            same_year = row.last_day[:5] == row.first_day[:5]
            period = f"{row.first_day} ~ {row.last_day[5:] if same_year else row.last_day}"
            table.add_row(
                row.name,
                following,
                str(row.learners),
                f"{row.held}/{row.meetings}",
                period,
                row.instructor,
                key=row.uid,
            )
        table.move_cursor(row=min(at, max(len(rows) - 1, 0)))
        none = self.query_one("#none", Static)
        none.display = not rows
        none.update(self.say("classes-none"))

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A class opens, or the learner that was found."""
        if not self.tutor.may("see_learners"):
            return
        key = str(event.row_key.value)
        if event.data_table.id == "classes":
            self.tutor.push_screen(ClassScreen(self.tutor, key))
        else:
            learner, klass = key.split(" ")
            self._close_search()
            self.tutor.push_screen(LearnerScreen(self.tutor, klass, learner))

    def action_open_class(self) -> None:
        """The same as Enter in the table."""
        self.query_one("#classes", DataTable).action_select_cursor()

    def action_search(self) -> None:
        """Show the search line."""
        search = self.query_one("#search", Input)
        search.display = True
        search.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Every keystroke searches."""
        found = self.query_one("#found", DataTable)
        found.clear()
        rows = data.find(self.tutor.store, event.value, self.tutor.sees) if event.value.strip() else ()
        for row in rows:
            found.add_row(row.name, row.number, row.attended, row.class_name, key=f"{row.learner} {row.class_uid}")
        found.display = bool(rows)
        self.query_one("#classes", DataTable).display = not rows

    def on_input_submitted(self) -> None:
        """Enter goes down into what was found."""
        found = self.query_one("#found", DataTable)
        if found.row_count:
            found.focus()

    def key_escape(self) -> None:
        """Close the search."""
        self._close_search()

    def _close_search(self) -> None:
        search = self.query_one("#search", Input)
        search.value = ""
        search.display = False
        self.query_one("#found", DataTable).display = False
        table = self.query_one("#classes", DataTable)
        table.display = True
        table.focus()

    def action_progress_page(self) -> None:
        """Write the centre's page and say where it lies."""
        centre = data.centre(self.tutor.store)
        if centre is None:
            return
        year = self.tutor.today().year
        file = places.papers_folder() / f"progress-{year}.html"
        self.tutor.make_paper(
            lambda: reports.page.progress(self.tutor.store, level="centre", uid=centre.uid, year=year, file=file)
        )
>>>>>>> 6b905e9 (Sign-in by name and PIN, roles, the lock, and the audit trail's table)
