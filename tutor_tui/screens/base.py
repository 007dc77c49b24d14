"""What every screen of the console has: its commands, the calls above, the million below."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen
from textual.widgets import DataTable

from language import message
from records.class_list import Listed
from records.errors import StoreTrouble
from tutor_tui.commands import Command
from tutor_tui.places import SECTIONS
from tutor_tui.widgets.calls import Calls
from tutor_tui.widgets.keys import KeysLine
from tutor_tui.widgets.million import MillionLine
from tutor_tui.widgets.room import RoomLine
from tutor_tui.widgets.rows import Rows
from tutor_tui.widgets.sections import SectionLine

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class TutorScreen(Screen[None]):
    """A screen with its own commands. `fill` draws what the store holds now and is called again when it changes.

    Digits go to the main menu's sections, unless a command of the screen takes them.
    """

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = ()
    HELP: ClassVar[str] = ""
    """The message that says in sentences what this screen is for; the help shows it above the keys."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__()
        self.tutor = tutor
        self._drawn = False
        taken = {command.key for command in self.COMMANDS_HERE}
        if not taken & {section.key for section in SECTIONS}:  # all of them or none: half a menu misleads
            for section in SECTIONS:
                self._bindings.bind(section.key, f"app.go('{section.name}')", section.title(tutor.words), show=False)
        for command in self.COMMANDS_HERE:
            # Textual reads BINDINGS when the class is made; the language is known only now.
            self._bindings.bind(command.keys, command.action, command.title(tutor.words), show=command.footer)

    def say(self, id: str, **args: object) -> str:
        """A message of the console in its language."""
        return message(self.tutor.words, "tutor_tui-" + id, **args)

    @property
    def about(self) -> tuple[str, ...]:
        """What is before the instructor, for the screens that open from here: nothing, (class,) or (class, learner)."""
        return ()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What this person may not do has no key here."""
        return self.tutor.may(str(parameters[0]) if action == "open_place" and parameters else action)

    def action_open_place(self, name: str) -> None:
        """A screen of the registry, about what is before the instructor now."""
        self.tutor.open_place(name, self.about)

    def compose(self) -> ComposeResult:
        """The menu, calls, the body, the line toward the million, the keys."""
        yield SectionLine(self.tutor)
        yield Calls(self.tutor)
        yield RoomLine(self.tutor)
        yield from self.body()
        yield MillionLine(self.tutor)
        yield KeysLine(self.tutor, self.COMMANDS_HERE)

    def body(self) -> ComposeResult:
        """What stands between the calls and the million."""
        yield from ()

    def on_mount(self) -> None:
        """Columns once, then what the store holds, then the cursor where work begins."""
        self._draw_first()

    def _draw_first(self) -> None:
        for table in self.query(DataTable):
            if isinstance(table, Rows):  # where the store was gone at the first try
                table.start_again()
            else:
                table.clear(columns=True)
        self.set_columns()
        self._fill_frame()
        self.fill()
        self.begin()
        self._drawn = True

    def _fill_frame(self) -> None:
        self.query_one(SectionLine).fill()
        self.query_one(Calls).fill()
        self.say_state()
        self.query_one(MillionLine).fill()
        self.query_one(KeysLine).fill()

    def say_state(self) -> None:
        """Whether the store can be reached, and what is ordered of the room."""
        for line in self.query(RoomLine):
            line.fill()

    async def _on_message(self, message: Message) -> None:
        """A store that is gone ends no screen: it is said, and drawn again when the store is back."""
        try:
            await super()._on_message(message)
        except StoreTrouble as problem:
            self.tutor.say_trouble(problem)

    def on_screen_resume(self) -> None:
        """Back from another screen: what was changed there shows here."""
        self.refresh_all()

    def refresh_all(self) -> None:
        """Draw everything that the store feeds; not before there is something to draw on, nor while it goes away."""
        if not self.is_mounted or not self.query(Calls) or not self.query(KeysLine):
            return
        if not self._drawn:
            self._draw_first()
            return
        self._fill_frame()
        self.fill()

    def following(self, row: Listed) -> str:
        """When a class meets next, in words."""
        if not row.next_day:
            return self.say("next-over")
        if row.next_day == self.tutor.today().isoformat():
            return self.say("next-today", start=row.next_start)
        return f"{row.next_day} {row.next_start}"

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
