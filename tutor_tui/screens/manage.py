"""관리: what is not done every day, as a list with a sentence each."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import DataTable

from language import message
from tutor_tui.commands import MANAGE, MANAGE_LIST, Command
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.line import Line
from tutor_tui.widgets.rows import Row, Rows


class ManageScreen(TutorScreen):
    """Every command of MANAGE_LIST that this person may do; Enter does it."""

    COMMANDS_HERE = MANAGE
    HELP = "shell-help-manage"

    def body(self) -> ComposeResult:
        """A heading and the list."""
        yield Line(message(self.tutor.words, "shell-section-manage"), classes="title")
        yield Rows()

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("key", "command", "meaning"):
            table.add_column(message(self.tutor.words, "shell-column-" + name), key=name)

    def fill(self) -> None:
        """One row a command."""
        words = self.tutor.words
        self.query_one(Rows).put(
            Row(one.action, (one.shown_key if one.key else "", one.title(words), one.help(words)))
            for one in self._allowed()
        )

    def _allowed(self) -> tuple[Command, ...]:
        return tuple(one for one in MANAGE_LIST if self.tutor.may(one.name))

    async def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Do it."""
        await self.run_action(str(event.row_key.value))

    def action_choose(self) -> None:
        """The command under the cursor."""
        self.query_one(Rows).action_select_cursor()
