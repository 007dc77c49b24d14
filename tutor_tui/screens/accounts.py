"""계정: who may work here, in which role and at which centre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import Static

from language import Phrase, message, phrase
from records import accounts, centres, permissions, pins
from records.accounts import Account
from records.permissions import Role
from tutor_tui.commands import ACCOUNTS
from tutor_tui.data import office
from tutor_tui.dialogs import Ask, Line, Pick
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from collections.abc import Callable


class AccountsScreen(TutorScreen):
    """A row an account; what a manager sees are the own centre's."""

    COMMANDS_HERE = ACCOUNTS
    HELP = "accounts-help-accounts"

    def word(self, id: str, **args: object) -> str:
        """A message of the accounts."""
        return message(self.tutor.words, "accounts-" + id, **args)

    @property
    def me(self) -> Account:
        """Who is signed in."""
        assert self.tutor.account is not None
        return self.tutor.account

    def body(self) -> ComposeResult:
        """A heading, the table, what is to be told once."""
        yield Static(self.word("do-accounts"), classes="title", markup=False)
        yield Rows()
        yield Static(id="told", classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("name", "role", "centre", "state", "seen"):
            table.add_column(self.word("column-" + name), key=name)

    def fill(self) -> None:
        """One row an account, those in use first."""
        rows = office.account_rows(self.tutor.store, self.tutor.own_centre)
        self.query_one(Rows).put(
            Row(
                row.account.uid,
                (
                    row.account.name,
                    self.word("role-" + row.account.role),
                    row.centre or self.word("every-centre"),
                    self._state(row.account),
                    row.seen or self.word("never"),
                ),
            )
            for row in rows
        )

    def _state(self, one: Account) -> str:
        if one.archived:
            return self.word("state-archived", day=one.archived)
        return self.word("state-temporary" if one.must_change else "state-in-use")

    def action_add_account(self) -> None:
        """A name, a role, a centre; the PIN is made and told once."""

        def named(name: str | None) -> None:
            if name:
                self._ask_role(lambda role: self._ask_centre(role, lambda centre: self._add(name, role, centre)))

        self.tutor.push_screen(Line(self.word("ask-name"), self.tutor.words, self._name_fault), named)

    def _name_fault(self, name: str) -> Phrase | None:
        if len(name) > accounts.LONGEST_NAME:
            return phrase("accounts-name-long", signs=accounts.LONGEST_NAME)
        if accounts.by_name(self.tutor.store, name) is not None:
            return phrase("accounts-name-taken", name=name)
        return None

    def _ask_role(self, then: Callable[[Role], None]) -> None:
        mine = [role for role in permissions.ROLES if role in permissions.MANAGES[self.me.role]]
        if len(mine) == 1:
            then(mine[0])
            return
        choices = [(role, f"{self.word('role-' + role)}: {self.word('role-does-' + role)}") for role in mine]

        def chosen(role: str | None) -> None:
            if role in permissions.ROLES:
                then(role)  # type: ignore[arg-type]

        self.tutor.push_screen(Pick(self.word("ask-role"), choices), chosen)

    def _ask_centre(self, role: Role, then: Callable[[str], None]) -> None:
        if role in permissions.EVERYWHERE:
            then("")
            return
        here = [one for one in centres.centres(self.tutor.store) if self.tutor.own_centre in ("", one.uid)]
        if len(here) == 1:
            then(here[0].uid)
            return

        def chosen(centre: str | None) -> None:
            if centre:
                then(centre)

        choices = [(one.uid, f"{one.name}  {one.district}") for one in here]
        self.tutor.push_screen(Pick(self.word("ask-centre"), choices), chosen)

    def _add(self, name: str, role: Role, centre: str) -> None:
        pin = pins.temporary()
        store, me = self.tutor.store, self.me
        self.tutor.beside(
            lambda: accounts.add(store, me, name, role, centre, pin), lambda made: self._tell(made.name, pin)
        )

    def _tell(self, name: str, pin: str) -> None:
        said = self.word("told", name=name, pin=pin)
        if self in self.app.screen_stack:
            self.query_one("#told", Static).update(said)
            self.refresh_all()
        else:  # the screen was left while the hash was made; the PIN is told only once
            self.tutor.notify(said, timeout=30)

    def _chosen(self) -> Account | None:
        key = self.query_one(Rows).key_here
        return accounts.account(self.tutor.store, key) if key else None

    def action_change_role(self) -> None:
        """Another role; the centre is asked for where the role needs one."""
        one = self._chosen()
        if one is None:
            return
        store, me = self.tutor.store, self.me

        def asked(role: Role) -> None:
            self._ask_centre(role, lambda centre: self._do(lambda: accounts.change(store, me, one.uid, role, centre)))

        self._ask_role(asked)

    def action_change_centre(self) -> None:
        """Another centre."""
        one = self._chosen()
        if one is not None:
            store, me = self.tutor.store, self.me
            self._ask_centre(
                one.role,
                lambda centre: self._do(lambda: accounts.change(store, me, one.uid, one.role, centre)),
            )

    def action_reset_pin(self) -> None:
        """A new PIN, told once."""
        one = self._chosen()
        if one is None:
            return
        store, me = self.tutor.store, self.me

        def sure(yes: bool | None) -> None:
            if yes:
                self.tutor.beside(lambda: accounts.reset_pin(store, me, one.uid), lambda pin: self._tell(one.name, pin))

        self.tutor.push_screen(Ask(self.word("ask-reset", name=one.name), self.tutor.words), sure)

    def action_archive(self) -> None:
        """Out of use, or into use again."""
        one = self._chosen()
        if one is None:
            return
        store, me = self.tutor.store, self.me
        if one.archived:
            self._do(lambda: accounts.restore(store, me, one.uid))
            return

        def sure(yes: bool | None) -> None:
            if yes:
                self._do(lambda: accounts.archive(store, me, one.uid))

        self.tutor.push_screen(Ask(self.word("ask-archive", name=one.name), self.tutor.words), sure)

    def _do(self, writing: Callable[[], object]) -> None:
        self.query_one("#told", Static).update("")
        self.tutor.beside(writing, lambda _: self.refresh_all())
