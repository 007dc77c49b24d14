"""One of several things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, OptionList
from textual.widgets.option_list import Option


class Pick(ModalScreen[str | None]):
    """Returns the id of what was chosen; None for nothing."""

    BINDINGS: ClassVar = [("escape", "leave")]

    def __init__(self, question: str, choices: Sequence[tuple[str, str]]) -> None:
        """`choices`: id and words of each."""
        super().__init__()
        self._question, self._choices = question, choices

    def compose(self) -> ComposeResult:
        """The question above the list."""
        with Vertical(classes="dialog"):
            yield Label(self._question, classes="question")
            yield OptionList(*(Option(words, id=id) for id, words in self._choices), markup=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """That one."""
        self.dismiss(event.option.id)

    def action_leave(self) -> None:
        """None."""
        self.dismiss(None)
