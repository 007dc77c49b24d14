"""Who watched a proof."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from language import Language, message


class Witness(ModalScreen[str | None]):
    """Returns the name of the instructor who watched; None when nobody did."""

    BINDINGS: ClassVar = [("escape", "leave")]

    def __init__(self, question: str, suggestion: str, language: Language) -> None:
        super().__init__()
        self._question = question
        self._suggestion = suggestion
        self._language = language

    def compose(self) -> ComposeResult:
        """The question above one line to write in."""
        with Vertical(classes="dialog"):
            yield Label(self._question, classes="question")
            yield Input(self._suggestion, placeholder=message(self._language, "tutor_tui-witness"), max_length=40)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Only a name is an answer."""
        if event.value.strip():
            self.dismiss(event.value.strip())

    def action_leave(self) -> None:
        """Nobody watched."""
        self.dismiss(None)
