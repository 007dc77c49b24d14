"""Another PIN for whoever is signed in."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from language import Language, message
from records import accounts
from records.accounts import Account
from records.errors import Refused, StoreTrouble
from records.store import Store
from tutor_tui.dialogs.ending import end


class ChangePin(ModalScreen[None]):
    """The old PIN, the new one, the new one again."""

    BINDINGS: ClassVar = [("escape", "leave")]
    FIELDS = ("pin", "new-pin", "pin-again")

    def __init__(self, account: Account, store: Store, language: Language) -> None:
        super().__init__()
        self._account, self._store, self._language = account, store, language
        self._busy = False

    def _word(self, id: str, **args: object) -> str:
        return message(self._language, "accounts-" + id, **args)

    def compose(self) -> ComposeResult:
        """Three lines."""
        with Vertical(classes="dialog pin"):
            yield Label(self._word("do-change-pin"), classes="title", markup=False)
            for id in self.FIELDS:
                yield Label(self._word("field-" + id), classes="field", markup=False)
                yield Input(password=True, id=id, max_length=128, compact=True)
            yield Static(id="said", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the next line; from the last one the PIN is changed."""
        event.stop()
        values = {id: self.query_one("#" + id, Input).value for id in self.FIELDS}
        empty = next((id for id in self.FIELDS if not values[id].strip()), None)
        if empty is not None:
            self.query_one("#" + empty, Input).focus()
        elif values["new-pin"] != values["pin-again"]:
            self._refused(self._word("pin-differs"))
        elif not self._busy:
            self._busy = True
            self._say(self._word("looking"))
            self._change(values["pin"], values["new-pin"])

    @work(thread=True, exclusive=True)
    def _change(self, old: str, new: str) -> None:
        try:
            accounts.change_pin(self._store, self._account.uid, old, new)
        except (Refused, StoreTrouble) as problem:
            self.app.call_from_thread(self._refused, problem.words.seen(self._language))
        else:
            self.app.call_from_thread(self._done)

    def _done(self) -> None:
        self.app.notify(self._word("pin-changed"))
        end(self, None)

    def _refused(self, why: str) -> None:
        self._busy = False
        for id in self.FIELDS:
            self.query_one("#" + id, Input).value = ""
        self.query_one("#pin", Input).focus()
        self._say(why)

    def _say(self, words: str) -> None:
        self.query_one("#said", Static).update(words)

    def action_leave(self) -> None:
        """It stays as it was."""
        self.dismiss(None)
