"""A paper is written: shall it be printed, where, how often, on both sides?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, Select, Static

from language import Language, message
from reports.printing import MOST_COPIES, Printer, Wish
from tutor_tui.widgets.ticks import Tick


class PrintPaper(ModalScreen[Wish | None]):
    """Returns how to print; None leaves the file as it is. The file is there already, whatever is answered."""

    BINDINGS: ClassVar = [("escape", "leave"), ("ctrl+p", "send")]

    def __init__(self, file: Path, printers: Sequence[Printer], language: Language, duplex: bool = False) -> None:
        super().__init__()
        self._file, self._printers, self._language, self._duplex = file, printers, language, duplex

    def compose(self) -> ComposeResult:
        """Where the file lies; printer, copies, sides; two buttons."""
        with Vertical(classes="dialog wide"):
            yield Label(self._say("print-ask"), classes="question")
            yield Static(str(self._file), classes="quiet", markup=False)
            if not self._printers:
                yield Static(self._say("printers-none"), id="none", markup=False)
                with Horizontal(classes="answers"):
                    yield Button(self._say("print-file-only"), id="leave", variant="primary")
                return
            usual = self._say("print-usual")
            names = [(f"{one.name} ({usual})" if one.usual else one.name, one.name) for one in self._printers]
            yield Select(names, value=self._printers[0].name, allow_blank=False, id="printer")
            yield Label(self._say("print-copies", most=MOST_COPIES))
            yield Input("1", id="copies", restrict=r"[0-9]{0,2}", type="integer")
            yield Tick(self._say("print-duplex"), self._duplex, id="duplex")
            with Horizontal(classes="answers"):
                yield Button(self._say("print-now"), id="send", variant="primary")
                yield Button(self._say("print-file-only"), id="leave")

    def on_mount(self) -> None:
        """Enter prints as it stands: the focus is on the first button."""
        self.query(Button).first().focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """A button is an answer."""
        if event.button.id == "send":
            self.action_send()
        else:
            self.dismiss(None)

    def on_input_submitted(self) -> None:
        """Enter in the number of copies prints."""
        self.action_send()

    def action_send(self) -> None:
        """As it is set now; a number of copies that cannot be leaves the dialog open."""
        if not self._printers:
            self.dismiss(None)
            return
        copies = self.query_one("#copies", Input)
        if not copies.value or not 1 <= int(copies.value) <= MOST_COPIES:
            self.notify(self._say("copies-out-of-range", most=MOST_COPIES), severity="warning")
            copies.focus()
            return
        printer = str(self.query_one("#printer", Select).value)
        self.dismiss(Wish(printer, int(copies.value), self.query_one("#duplex", Tick).value))

    def action_leave(self) -> None:
        """Only the file."""
        self.dismiss(None)

    def _say(self, name: str, **values: object) -> str:
        return message(self._language, f"papers-{name}", **values)
