"""What every screen of the console has: its commands, the calls above, the million below."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Footer

from language import message
from tutor_tui.commands import Command
from tutor_tui.widgets.calls import Calls
from tutor_tui.widgets.million import MillionLine
from tutor_tui.widgets.room import RoomLine

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class TutorScreen(Screen[None]):
    """A screen with its own commands. `fill` draws what the store holds now and is called again when it changes."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = ()

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__()
        self.tutor = tutor
        self._drawn = False
        for command in self.COMMANDS_HERE:
            # Textual reads BINDINGS when the class is made; the language is known only now.
            self._bindings.bind(command.key, command.action, command.title(tutor.words), show=command.footer)

    def say(self, id: str, **args: object) -> str:
        """A message of the console in its language."""
        return message(self.tutor.words, "tutor_tui-" + id, **args)

    def compose(self) -> ComposeResult:
        """Calls, the body, the line toward the million, the keys."""
        yield Calls(self.tutor)
        yield RoomLine(self.tutor)
        yield from self.body()
        yield MillionLine(self.tutor)
        yield Footer(show_command_palette=False)

    def body(self) -> ComposeResult:
        """What stands between the calls and the million."""
        yield from ()

    def on_mount(self) -> None:
        """Columns once, then what the store holds, then the cursor where work begins."""
        self.set_columns()
        self._drawn = True
        self.fill()
        self.begin()

    def on_screen_resume(self) -> None:
        """Back from another screen: what was changed there shows here."""
        self.refresh_all()

    def refresh_all(self) -> None:
        """Draw everything that the store feeds; not before there is something to draw on, nor while it goes away."""
        if not self._drawn or not self.query(Calls):
            return
        self.query_one(Calls).fill()
        self.query_one(RoomLine).fill()
        self.query_one(MillionLine).fill()
        self.fill()

    def set_columns(self) -> None:
        """Name the columns of the tables."""

    def fill(self) -> None:
        """Draw the body from the store."""

    def begin(self) -> None:
        """Put the focus where work begins."""
        self.query_one(DataTable).focus()

    def action_back(self) -> None:
        """To the screen before."""
        self.tutor.pop_screen()
