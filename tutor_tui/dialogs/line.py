"""One line to be typed: a name, a day, a word that confirms, a PIN."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from language import Language, Phrase, phrase
from records.private import resident_number

LONGEST = 128


class Line(ModalScreen[str | None]):
    """Returns what was typed, without the spaces around it; None for nothing. What will not do is said, and stays."""

    BINDINGS: ClassVar = [("escape", "leave")]

    def __init__(
        self,
        question: str,
        language: Language,
        check: Callable[[str], Phrase | None] = lambda _: None,
        proposed: str = "",
        hidden: bool = False,
    ) -> None:
        """`check` says why a text will not do. What is shaped like a resident number never does."""
        super().__init__()
        self._question, self._language, self._check = question, language, check
        self._proposed, self._hidden = proposed, hidden

    def compose(self) -> ComposeResult:
        """The question above the line."""
        with Vertical(classes="dialog line"):
            yield Label(self._question, classes="question", markup=False)
            yield Input(self._proposed, password=self._hidden, max_length=LONGEST)
            yield Static(id="said", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter is the answer, if it will do."""
        event.stop()
        text = event.value.strip()
        if resident_number(text):
            self.query_one(Input).value = ""  # not left standing on a screen either
            self._say(phrase("records-resident-number"))
        elif text:
            why = self._check(text)
            if why is None:
                self.dismiss(text)
            else:
                self._say(why)

    def _say(self, why: Phrase) -> None:
        self.query_one("#said", Static).update(why.seen(self._language))

    def action_leave(self) -> None:
        """Nothing."""
        self.dismiss(None)
