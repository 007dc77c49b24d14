"""The help: what can be done here, and by which key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.table import Table
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Label, Static

from language import Language, message
from tutor_tui.commands import EVERYWHERE, Command


class Keys(ModalScreen[None]):
    """Any of the usual keys closes it."""

    BINDINGS: ClassVar = [("escape,enter,f1,q", "leave")]

    def __init__(
        self,
        commands: Sequence[Command],
        language: Language,
        about: str = "",
        may: Callable[[str], bool] = bool,
    ) -> None:
        """`about` is the message that says what the screen is for, `may` which of the keys of all screens work."""
        super().__init__()
        self._commands = commands
        self._language = language
        self._about = about
        self._everywhere = [command for command in EVERYWHERE if may(command.name)]

    def compose(self) -> ComposeResult:
        """Two tables: this screen's keys, then those that work everywhere."""
        with VerticalScroll(classes="dialog wide"):
            if self._about:
                yield Static(message(self._language, self._about), classes="about", markup=False)
            yield Label(message(self._language, "tutor_tui-help-title"), classes="title")
            yield Static(self._table(self._commands))
            yield Label(message(self._language, "tutor_tui-help-everywhere"), classes="title")
            yield Static(self._table(self._everywhere))
            yield Static(message(self._language, "tutor_tui-help-palette"))

    def _table(self, commands: Sequence[Command]) -> Table:
        table = Table.grid(padding=(0, 2), expand=True)
        table.add_column(no_wrap=True, style="bold")
        table.add_column(no_wrap=True)
        table.add_column(ratio=1, overflow="fold")
        for command in commands:
            table.add_row(command.shown_key, command.title(self._language), command.help(self._language))
        return table

    def action_leave(self) -> None:
        """Back to work."""
        self.dismiss(None)
