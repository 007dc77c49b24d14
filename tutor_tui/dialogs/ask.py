"""A question with yes and no."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Label

from language import Language, message


class Ask(ModalScreen[bool]):
    """Returns True for yes. Escape is no: nothing happens by leaving."""

    BINDINGS: ClassVar = [("escape", "answer(False)"), ("y", "answer(True)"), ("n", "answer(False)")]

    def __init__(self, question: str, language: Language) -> None:
        super().__init__()
        self._question = question
        self._language = language

    def compose(self) -> ComposeResult:
        """The question above two buttons."""
        with Vertical(classes="dialog"):
            yield Label(self._question, classes="question")
            with Horizontal(classes="answers"):
                yield Button(message(self._language, "tutor_tui-yes"), variant="primary", id="yes")
                yield Button(message(self._language, "tutor_tui-no"), id="no")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """A button is an answer."""
        self.dismiss(event.button.id == "yes")

    def action_answer(self, yes: bool) -> None:
        """A key is an answer too."""
        self.dismiss(yes)
