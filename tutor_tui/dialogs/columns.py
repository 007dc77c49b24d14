"""Which column says what, changed by hand: up and down choose a column, left and right its meaning."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import DataTable, Label, Static

from language import Language, message
from records.roster import secret
from records.roster.mapping import CHOICES, Column, Columns
from records.roster.tables import Table, letter
from tutor_tui.widgets.rows import Row, Rows

SAMPLES = 3


class SetColumns(ModalScreen[Columns | None]):
    """Returns the columns as they were set; None where nothing was changed."""

    BINDINGS: ClassVar = [
        Binding("left", "turn(-1)", priority=True),
        Binding("right", "turn(1)", priority=True),
        Binding("escape", "leave"),
    ]

    def __init__(self, table: Table, columns: Columns, words: Language) -> None:
        super().__init__()
        self._table, self._columns, self._words = table, columns, words
        self._turning, self._before = -1, columns

    def _say(self, id: str) -> str:
        return message(self._words, "roster-" + id)

    def compose(self) -> ComposeResult:
        """What the keys do, a row a column."""
        with Vertical(classes="dialog wide"):
            yield Label(self._say("columns-title"), classes="title", markup=False)
            yield Static(self._say("columns-keys"), classes="quiet", markup=False)
            yield Rows()

    def on_mount(self) -> None:
        """As it was understood."""
        rows = self.query_one(Rows)
        for name in ("letter", "heading", "meaning", "sample"):
            rows.add_column(self._say("column-" + name), key=name, width=22 if name == "meaning" else None)
        self._fill()
        rows.focus()

    def _fill(self) -> None:
        self.query_one(Rows).put(
            Row(
                str(column.index),
                (letter(column.index), column.heading[:10], self._say("field-" + column.field), self._sample(column)),
            )
            for column in self._columns.all
        )

    def _sample(self, column: Column) -> str:
        """The first few cells; of a column of resident numbers dots only."""
        found = []
        for row in self._table.rows:
            text = row.cell(column.index)
            if row.number > self._columns.heading and text:
                found.append(secret.masked(text) if column.field == "secret" else text[:10])
            if len(found) == SAMPLES:
                break
        return " · ".join(found)

    def action_turn(self, by: int) -> None:
        """Another meaning for the column under the cursor."""
        rows = self.query_one(Rows)
        column = self._columns.all[rows.cursor_row]
        if column.field == "secret":
            self.app.notify(self._say("columns-secret"), severity="warning")
            return
        if column.index != self._turning:
            # On its way to what is meant a column passes others' meanings, and must not take them along.
            self._turning, self._before = column.index, self._columns
        field = CHOICES[(CHOICES.index(column.field) + by) % len(CHOICES)]
        self._columns = self._before.changed(column.index, field)
        self._fill()

    def on_data_table_row_selected(self, _: DataTable.RowSelected) -> None:
        """Enter takes it as it stands."""
        self.dismiss(self._columns)

    def action_leave(self) -> None:
        """As it was."""
        self.dismiss(None)
