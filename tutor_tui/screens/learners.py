"""Learners of the centre, found by name as it is typed."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import DataTable, Input, Static

from language import message
from tutor_tui import data
from tutor_tui.commands import LEARNERS
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows


class LearnersScreen(TutorScreen):
    """Every keystroke searches; Enter goes down into what was found and opens a sheet."""

    COMMANDS_HERE = LEARNERS
    HELP = "shell-help-learners"

    def body(self) -> ComposeResult:
        """The line to type in, what was found."""
        yield Static(message(self.tutor.words, "shell-section-learners"), classes="title", markup=False)
        yield Input(placeholder=self.say("search-placeholder"), id="search")
        yield Rows(id="found")

    def set_columns(self) -> None:
        """What stands above the columns."""
        found = self.query_one(Rows)
        for name in ("name", "number", "attendance", "class"):
            found.add_column(self.say("column-" + name), key=name)

    def begin(self) -> None:
        """Type at once."""
        self.query_one(Input).focus()

    def fill(self) -> None:
        """What is found now."""
        rows = data.find(self.tutor.store, self.query_one(Input).value, self.tutor.sees)
        self.query_one(Rows).put(
            Row(f"{row.learner} {row.class_uid}", (row.name, row.number, row.attended, row.class_name)) for row in rows
        )

    def on_input_changed(self) -> None:
        """Every keystroke searches."""
        self.fill()

    def on_input_submitted(self) -> None:
        """Enter goes down into what was found."""
        if self.query_one(Rows).row_count:
            self.query_one(Rows).focus()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A learner's sheet opens."""
        learner, klass = str(event.row_key.value).split(" ")
        self.tutor.open_place("learner", (klass, learner))

    def action_search(self) -> None:
        """Back to the line to type in."""
        self.query_one(Input).focus()
