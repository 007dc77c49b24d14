"""The door: signing in, the first account, a PIN of one's own, and the lock. Nothing of a learner is shown here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Middle, Vertical
from textual.screen import Screen
from textual.widgets import Footer, Input, Label, Static

from language import Phrase, message, phrase
from records import accounts, centres, demonstration_accounts
from records.accounts import Account, NotSignedIn
from records.errors import Refused, StoreTrouble
from records.private import refuse_numbers
from tutor_tui.commands import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tutor_tui.signed import SignedApp

LONGEST = 128
LONGEST_CODE = 8
SHOWN = ("language", "quit")
"""Commands of every screen that the door shows below, where they work there."""


class Door(Screen[None]):
    """A box in the middle with lines to fill in; Enter goes to the next empty one, and from the last one on."""

    BINDINGS: ClassVar = [("escape", "clear", "")]
    FIELDS: ClassVar[tuple[tuple[str, bool], ...]] = ()
    """Ids of the lines, and whether what is typed there is hidden."""
    NAME = ""
    """The messages' beginning: accounts-<NAME>-title, -hint; a line's label is accounts-field-<id>."""

    def __init__(self, tutor: SignedApp) -> None:
        super().__init__()
        self.tutor = tutor
        self._until = 0
        self._busy = False
        for command in EVERYWHERE:
            if tutor.may(command.name) and command.name in SHOWN:
                self._bindings.bind(command.key, f"app.{command.action}", command.title(tutor.words))

    def say(self, id: str, **args: object) -> str:
        """A message in the console's language."""
        return message(self.tutor.words, "accounts-" + id, **args)

    def fields(self) -> Sequence[tuple[str, bool]]:
        """The lines that are to be filled in."""
        return self.FIELDS

    def compose(self) -> ComposeResult:
        """Title, lines, what is to be said, hints."""
        with Middle(), Vertical(classes="dialog door"):
            yield Label(self.title_words(), classes="title", markup=False)
            yield Static(self.say(self.NAME + "-hint"), classes="quiet", markup=False, id="hint")
            for id, hidden in self.fields():
                yield Label(self.say("field-" + id), classes="field", markup=False)
                yield Input(self.proposed(id), password=hidden, id=id, max_length=LONGEST, compact=True)
            yield Static(id="said", markup=False)
            yield Static(self.below(), classes="quiet", id="below", markup=False)
        yield Footer(show_command_palette=False)

    def title_words(self) -> str:
        """What stands on top."""
        return self.say(self.NAME + "-title")

    def proposed(self, id: str) -> str:  # noqa: ARG002 - lines that propose something override this
        """What stands in a line at first."""
        return ""

    def below(self) -> str:
        """What stands below."""
        return ""

    def on_mount(self) -> None:
        """The first empty line; a second's step for those who wait."""
        self.query_one("#below", Static).display = bool(self.below())
        self._go_on()
        self.set_interval(1.0, self._second)

    def value(self, id: str) -> str:
        """What was typed in a line."""
        return self.query_one("#" + id, Input).value

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if not self._busy and not self._until and not self._go_on():
            self._busy = True
            self._tell(self.say("looking"))
            self.enter()

    def _go_on(self) -> bool:
        """To the first empty line; False where all are filled in."""
        for line in self.query(Input):
            if not line.value.strip():
                line.focus()
                return True
        return False

    def enter(self) -> None:
        """All is filled in."""

    @work(thread=True, exclusive=True, group="door")
    def do(self, what: Callable[[], Account], then: Callable[[Account], None]) -> None:
        """Do what takes long beside the window, and say what came of it."""
        try:
            done = what()
        except NotSignedIn as refused:
            self.app.call_from_thread(self.refused, refused.words, refused.seconds)
        except (Refused, StoreTrouble) as problem:
            self.app.call_from_thread(self.refused, problem.words, 0)
        else:
            self.app.call_from_thread(then, done)

    def refused(self, words: Phrase, seconds: int) -> None:
        """Say it kindly; what was hidden is empty again."""
        self._busy = False
        self._until = seconds
        self._tell(words.seen(self.tutor.words), trouble=True)
        for line in self.query(Input):
            if line.password:
                line.value = ""
            line.disabled = seconds > 0
        if not seconds:
            self._go_on()

    def _second(self) -> None:
        if not self._until:
            return
        self._until -= 1
        if self._until:
            self._tell(self.say("wait", seconds=self._until), trouble=True)
            return
        self._tell(self.say("again"))
        for line in self.query(Input):
            line.disabled = False
        self._go_on()

    def _tell(self, words: str, trouble: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.update(words)
        said.set_class(trouble, "trouble")

    def action_clear(self) -> None:
        """Begin again."""
        for line in self.query(Input):
            line.value = self.proposed(line.id or "")
        self._go_on()


class SignInScreen(Door):
    """A name and a PIN."""

    FIELDS = (("name", False), ("pin", True))
    NAME = "sign-in"

    def title_words(self) -> str:
        """The centre's name, so that nobody signs in at another's."""
        try:
            centre = centres.centre(self.tutor.store).name
        except (KeyError, StoreTrouble):
            centre = ""
        return "  ".join(part for part in (centre, self.say("sign-in-title")) if part)

    def proposed(self, id: str) -> str:
        """Whoever was here last."""
        return self.tutor.last_name if id == "name" else ""

    def below(self) -> str:
        """In the demonstration, and nowhere else, the names and PINs that open it."""
        try:
            shown = demonstration_accounts.shown(self.tutor.store)
        except StoreTrouble:
            return ""
        rows = [f"{self.say('role-' + one.role)} {one.name} {one.pin}" for one in shown]
        pairs = ["   ".join(rows[at : at + 2]) for at in range(0, len(rows), 2)]
        return "\n".join([self.say("demonstration"), *pairs]) if rows else ""

    def enter(self) -> None:
        """Look whether they belong together."""
        store, name, pin = self.tutor.store, self.value("name"), self.value("pin")
        self.do(lambda: accounts.sign_in(store, name, pin), lambda who: self.tutor.signed_in(who, pin))


class FirstScreen(Door):
    """Nobody has an account yet: the first one is an administrator's."""

    FIELDS = (("name", False), ("pin", True), ("pin-again", True))
    NAME = "first"

    def enter(self) -> None:
        """Make the account."""
        store, name, pin = self.tutor.store, self.value("name"), self.value("pin")
        if self.value("pin-again") != pin:
            self.refused(phrase("accounts-pin-differs"), 0)
            return
        self.do(lambda: accounts.add_first(store, name, pin), lambda who: self.tutor.signed_in(who, pin))


class CentreScreen(Door):
    """The centre's own name, district, code and head, where the store knows none yet."""

    FIELDS = (("centre-name", False), ("district", False), ("code", False), ("head", False))
    NAME = "centre"

    def __init__(self, tutor: SignedApp, account: Account) -> None:
        super().__init__(tutor)
        self._account = account

    def enter(self) -> None:
        """Make it."""
        name, district, code, head = (" ".join(self.value(id).split()) for id, _ in self.FIELDS)
        store = self.tutor.store

        def make() -> Account:
            refuse_numbers(name, district, code, head)
            if district not in centres.DISTRICTS:
                raise Refused(phrase("accounts-district-unknown", district=district))
            if len(code) > LONGEST_CODE:
                raise Refused(phrase("accounts-code-long", signs=LONGEST_CODE))
            centres.add_centre(store, name, code, district, head)
            return self._account

        self.do(make, self.tutor.enter)


class NewPinScreen(Door):
    """A PIN of one's own in place of one that somebody else has set."""

    FIELDS = (("new-pin", True), ("pin-again", True))
    NAME = "new-pin"

    def __init__(self, tutor: SignedApp, account: Account, old: str) -> None:
        super().__init__(tutor)
        self._account, self._old = account, old

    def enter(self) -> None:
        """Change it."""
        new, store = self.value("new-pin"), self.tutor.store
        if self.value("pin-again") != new:
            self.refused(phrase("accounts-pin-differs"), 0)
            return
        self.do(
            lambda: accounts.change_pin(store, self._account.uid, self._old, new),
            lambda who: self.tutor.signed_in(who, new),
        )


class LockScreen(Door):
    """Hides everything; the PIN gives it back as it was. Calls for help show, without names."""

    FIELDS = (("pin", True),)
    NAME = "lock"
    BINDINGS: ClassVar = [("f10", "leave", "")]

    def __init__(self, tutor: SignedApp, account: Account) -> None:
        super().__init__(tutor)
        self._account = account

    def title_words(self) -> str:
        """Whose console it is."""
        return self.say("lock-title", name=self._account.name)

    def below(self) -> str:
        """How many call, and where."""
        from records import live

        try:
            calls = live.open_calls(self.tutor.store)
        except StoreTrouble:
            return ""
        kiosks = ", ".join(sorted({call.kiosk for call in calls}))
        return self.say("lock-calls", count=len(calls), kiosks=kiosks) if calls else ""

    def _second(self) -> None:
        super()._second()
        words = self.below()
        below = self.query_one("#below", Static)
        below.update(words)
        below.display = bool(words)

    def enter(self) -> None:
        """Look whether it is the same person."""
        store, pin, uid = self.tutor.store, self.value("pin"), self._account.uid
        self.do(lambda: accounts.verify(store, uid, pin), lambda _: self.tutor.unlocked())

    def action_leave(self) -> None:
        """Somebody else signs in: the place is given up."""
        self.tutor.action_sign_out()
