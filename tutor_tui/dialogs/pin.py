"""Who confirms something by their PIN."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from language import Language, message, phrase
from records import accounts
from records.accounts import Account
from records.errors import Refused, StoreTrouble
from records.store import Store
from tutor_tui.dialogs.ending import end


class AskPin(ModalScreen[Account | None]):
    """Returns the account whose PIN was typed, once it was right; None for nothing. The name may be another's."""

    BINDINGS: ClassVar = [("escape", "leave")]

    def __init__(self, question: str, name: str, store: Store, language: Language, fixed: bool = False) -> None:
        """`name` is who is expected; `fixed`: nobody else will do."""
        super().__init__()
        self._question, self._name, self._store = question, name, store
        self._language, self._fixed = language, fixed
        self._busy = False

    def compose(self) -> ComposeResult:
        """The question, a name, a PIN."""
        with Vertical(classes="dialog pin"):
            yield Label(self._question, classes="question", markup=False)
            yield Label(message(self._language, "accounts-field-name"), classes="field", markup=False)
            yield Input(self._name, id="name", disabled=self._fixed, max_length=accounts.LONGEST_NAME, compact=True)
            yield Label(message(self._language, "accounts-field-pin"), classes="field", markup=False)
            yield Input(password=True, id="pin", max_length=128, compact=True)
            yield Static(id="said", markup=False)

    def on_mount(self) -> None:
        """The name stands there: the PIN is what is wanted."""
        self.query_one("#pin" if self._name else "#name", Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter in the name goes to the PIN; Enter in the PIN asks."""
        event.stop()
        pin = self.query_one("#pin", Input)
        if event.input.id == "name" or not pin.value.strip():
            pin.focus()
        elif not self._busy:
            self._busy = True
            self._say(message(self._language, "accounts-looking"))
            self._look(self.query_one("#name", Input).value, pin.value)

    @work(thread=True, exclusive=True)
    def _look(self, name: str, pin: str) -> None:
        try:
            known = accounts.by_name(self._store, name)
            who = accounts.verify(self._store, known.uid if known else "", pin)
        except (Refused, StoreTrouble) as problem:
            self.app.call_from_thread(self._refused, problem.words.seen(self._language))
        else:
            self.app.call_from_thread(end, self, who)

    def _refused(self, why: str) -> None:
        self._busy = False
        self.query_one("#pin", Input).value = ""
        self._say(why)

    def _say(self, words: str) -> None:
        self.query_one("#said", Static).update(words or phrase("accounts-refused").seen(self._language))

    def action_leave(self) -> None:
        """Nobody confirms."""
        self.dismiss(None)
