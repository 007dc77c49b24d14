"""Who is signed in, what that account may do and see, and the lock that hides everything and gives it back."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from textual import events, work
from textual.app import App
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.notifications import SeverityLevel
from textual.screen import Screen

from language import Language, message
from records import accounts, audit, centres, permissions
from records.accounts import Account
from records.errors import Refused, StoreTrouble
from records.permissions import Held, Permission
from records.store import Store
from reports.faults import ReportFault
from tutor_tui import rights
from tutor_tui.commands import EVERYWHERE, Command
from tutor_tui.places import SECTIONS
from tutor_tui.screens.door import CentreScreen, Door, FirstScreen, LockScreen, NewPinScreen, SignInScreen
from tutor_tui.tour import Tour

if TYPE_CHECKING:
    from courses.settings import Settings

Made = TypeVar("Made")

IDLE_EVERY = 5.0
"""Seconds between looks whether anybody is still there."""
ACCOUNT_EVERY = 30.0
"""Seconds between looks whether the account is still in use."""
AT_THE_DOOR = frozenset({"quit", "language"})
"""Commands that work before anybody has signed in."""
LOCKED = frozenset({"quit"})

_SHUT = {*(command.name for command in EVERYWHERE), *(one.name for one in SECTIONS), "command_palette", "go"}
"""What is shut at the door and while the console is locked, but for the names above."""


class SignedApp(App[None]):
    """An app that belongs to whoever is signed in. What comes after the door is `begin_work`."""

    store: Store
    words: Language

    def __init__(self, account: Account | None) -> None:
        super().__init__()
        self.account = account
        self.last_name = ""
        """Who was signed in last, to be proposed at the door; forgotten with the program."""
        self.locked = False
        self._touched = time.monotonic()
        self._waiting: list[Callable[[], object]] = []

    @property
    def settings(self) -> Settings:
        """What the centre has set."""
        raise NotImplementedError

    @property
    def instructor(self) -> str:
        """Who acts here, for the record."""
        return self.account.name if self.account else ""

    @property
    def own_centre(self) -> str:
        """The uid of the only centre that the account sees; empty where it sees all."""
        account = self.account
        return account.centre if account is not None and account.role not in permissions.EVERYWHERE else ""

    @property
    def signed_line(self) -> str:
        """Who works here, at the right of the main menu."""
        return f"{self.account.name} " if self.account else ""

    def allowed(self, needs: Permission | None) -> bool:
        """Whether the account has a permission; nobody has any before signing in."""
        return self.account is not None and permissions.may(self.account.role, needs)

    def may(self, name: str) -> bool:
        """Whether who works here may do this now: a command's, a section's or a place's name."""
        if self.locked:
            return name in LOCKED or name not in _SHUT
        if self.account is None:
            return name in AT_THE_DOOR or name not in _SHUT
        return self.allowed(rights.needs(name))

    def sees(self, klass: Held) -> bool:
        """Whether the account is shown a class: an instructor's own, a manager's centre, or all."""
        return self.account is not None and permissions.sees(self.account, klass)

    def sees_learner(self, uid: str) -> bool:
        """Whether the account is shown a learner: of an instructor's own classes, of a manager's centre, or all."""
        from records import classes, people

        if self.account is None or self.account.role in permissions.EVERYWHERE:
            return self.account is not None
        if self.account.role == "manager":
            return self.account.centre in ("", people.learner(self.store, uid).centre)
        return any(self.sees(klass) for klass in classes.classes_of(self.store, uid))

    def sees_about(self, about: tuple[str, ...]) -> bool:
        """The same for what a place is about: nothing, (class,) or (class, learner)."""
        from records import classes

        class_uid, learner = (*about, "", "")[:2]
        if class_uid and not self.sees(classes.klass(self.store, class_uid)):
            return False
        return not learner or self.sees_learner(learner)

    def note(self, what: audit.What, object: str = "", detail: str = "") -> None:
        """Add a row to the audit trail; `object` is an id. Raises StoreTrouble, Refused."""
        account = self.account.uid if self.account else ""
        audit.note(self.store, self.instructor, what, object, detail, account)

    def begin_work(self) -> None:
        """The first screen behind the door."""

    def come_in(self) -> None:
        """Begin with the account there is, or at the door."""
        self.set_interval(IDLE_EVERY, self._look_idle)
        self.set_interval(ACCOUNT_EVERY, self.look_account)
        if self.account is not None:
            self.begin_work()
            return
        self.push_screen(self.door())

    def look_account(self) -> None:
        """Somebody else may have archived the account, or given it another role, since it was signed in."""
        if self.account is None or not self.account.uid:
            return
        try:
            now = accounts.account(self.store, self.account.uid)
        except KeyError:
            now = None  # the store was put back to a day before the account was made
        except StoreTrouble:
            return  # said by whoever draws
        if now is None or now.archived:
            self.action_sign_out()
            self.notify(self.say("gone"), severity="warning")
        elif now != self.account:
            self.account = now
            self.refresh_bindings()

    def door(self) -> Door:
        """Signing in; where nobody has an account, the first one."""
        try:
            begun = accounts.begun(self.store)
        except StoreTrouble:
            begun = True  # the door says what is wrong, and tries again
        return SignInScreen(self) if begun else FirstScreen(self)

    def signed_in(self, account: Account, pin: str) -> None:
        """Called by the door: whoever has a PIN that somebody else has set chooses another one first."""
        if account.must_change:
            self.switch_screen(NewPinScreen(self, account, pin))
            return
        if permissions.may(account.role, "settings") and not self._has_centre():
            self.switch_screen(CentreScreen(self, account))
            return
        self.enter(account)

    def _has_centre(self) -> bool:
        try:
            return bool(centres.centre(self.store))
        except KeyError:
            return False

    def enter(self, account: Account) -> None:
        """Behind the door: to work, and on the first day around the house."""
        self.account, self.last_name = account, account.name
        self.pop_screen()
        self.begin_work()
        if not account.toured:
            self.action_tour()

    def action_tour(self) -> None:
        """Show around; from the palette again at any time."""

        def seen(_: None) -> None:
            if self.account is not None:
                uid = self.account.uid
                self.attempt(lambda: accounts.tour_seen(self.store, uid))

        self.push_screen(Tour(self.words, self.allowed), seen)

    def is_still(self, whose: Account | None) -> bool:
        """Whether the one who asked is here yet: what comes of it may hold names, and is nobody else's."""
        return self.account is not None and whose is not None and self.account.uid == whose.uid

    @work(thread=True, group="beside")
    def beside(self, job: Callable[[], Made], then: Callable[[Made], object]) -> None:
        """Do what takes long or writes beside the window; then show it, or say why it could not be done."""
        whose = self.account

        def done(made: Made) -> None:
            if self.is_still(whose):
                then(made)

        try:
            made = job()
        except (Refused, ReportFault, StoreTrouble) as problem:
            why = message(self.words, "tutor_tui-not-done", why=problem.words.seen(self.words))
            self.call_from_thread(self.notify, why, severity="error")
        else:
            self.call_from_thread(done, made)

    def attempt(self, writing: Callable[[], object]) -> bool:
        """Do what writes; say why when it could not be done."""
        raise NotImplementedError

    def action_lock(self) -> None:
        """Hide everything until the PIN is there again."""
        if self.account is None or self.locked:
            return
        self.clear_notifications()
        self.push_screen(LockScreen(self, self.account))
        self.locked = True
        self.refresh_bindings()

    def unlocked(self) -> None:
        """Called by the lock: what was in front is in front again, and what came meanwhile comes now."""
        if not self.locked:
            return  # whoever typed the PIN has signed out before it was looked at
        self.locked = False
        self._touched = time.monotonic()
        self.pop_screen()
        waiting, self._waiting = self._waiting, []
        for come in waiting:
            come()
        self.refresh_bindings()

    def action_sign_out(self) -> None:
        """Back to the door."""
        if self.account is None:
            return
        self.attempt(lambda: self.note("sign_out"))
        self.account, self.locked, self._waiting = None, False, []
        self.clear_notifications()
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self.push_screen(self.door())

    def action_change_pin(self) -> None:
        """Another PIN for whoever is signed in, who knows the old one."""
        from tutor_tui.dialogs.change_pin import ChangePin

        if self.account is not None:
            self.push_screen(ChangePin(self.account, self.store, self.words))

    def bind_command(self, command: Command) -> None:
        """Give a command its key. The lock also works above a dialog, which keeps other keys of the app away."""
        self._bindings.key_to_bindings[command.key] = [
            Binding(
                command.key,
                command.action,
                command.title(self.words),
                show=command.footer,
                priority=command.action == "lock",
            )
        ]

    async def on_event(self, event: events.Event) -> None:
        """Whoever types or points is there."""
        if isinstance(event, events.InputEvent):
            self._touched = time.monotonic()
        await super().on_event(event)

    def _look_idle(self) -> None:
        minutes = self.settings.console.lock_minutes
        if minutes and time.monotonic() - self._touched > minutes * 60:
            self.action_lock()

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say something in a corner; while the console is locked it waits, for it may hold a name."""

        def say() -> None:
            super(SignedApp, self).notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

        if self.locked:
            self._waiting.append(say)
        else:
            say()

    def push_screen(self, screen: Any, callback: Any = None, *args: Any, **kwargs: Any) -> Any:
        """Put a screen in front; while the console is locked none comes before the lock."""
        if self.locked and isinstance(screen, Screen) and not isinstance(screen, Door):
            self._waiting.append(lambda: self.push_screen(screen, callback, *args, **kwargs))
            return AwaitComplete.nothing()
        return super().push_screen(screen, callback, *args, **kwargs)

    def pop_screen(self) -> AwaitComplete:
        """Take the screen in front away; while the console is locked that is the lock, so a dialog's end waits."""
        if self.locked:
            self._waiting.append(self.pop_screen)
            return AwaitComplete.nothing()
        return super().pop_screen()

    def say(self, id: str, **args: object) -> str:
        """A message of the accounts' own words."""
        return message(self.words, "accounts-" + id, **args)
