"""이력: who did what, on what, when; the newest first, a page at a time."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, get_args

from textual.app import ComposeResult
from textual.widgets import Static

from language import Phrase, message, phrase
from records import audit, permissions
from records.audit import Entry
from records.consent import ItemId
from tutor_tui.commands import AUDIT
from tutor_tui.data import office
from tutor_tui.dialogs import Line, Pick
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

PAGE = 100


class AuditScreen(TutorScreen):
    """Filtered by who, what and day; what a manager sees is what the own centre's accounts did."""

    COMMANDS_HERE = AUDIT
    HELP = "accounts-help-audit"

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(tutor)
        self._who = self._what = self._day = ""
        self._before = [0]
        """Where each page that was turned begins; the last one is the page that is shown."""
        self._entries: tuple[Entry, ...] = ()

    def word(self, id: str, **args: object) -> str:
        """A message of the accounts."""
        return message(self.tutor.words, "accounts-" + id, **args)

    def body(self) -> ComposeResult:
        """A heading, what is looked for, the table."""
        yield Static(self.word("do-audit"), classes="title", markup=False)
        yield Static(id="filter", classes="quiet", markup=False)
        yield Rows()
        yield Static(self.word("audit-none"), id="none", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("moment", "who", "what", "object", "place"):
            table.add_column(self.word("column-" + name), key=name)

    def fill(self) -> None:
        """The page that is shown."""
        store, centre = self.tutor.store, self.tutor.own_centre
        self._entries = office.trail(store, centre, self._who, self._what, self._day, self._before[-1], PAGE)
        names = office.names(store, self._entries, self.tutor.allowed("see_learners"))
        self.query_one(Rows).put(
            Row(
                str(one.seq), (office.moment(one.at, True), one.who, self._act(one), self._about(one, names), one.place)
            )
            for one in self._entries
        )
        self.query_one("#none", Static).display = not self._entries
        self.query_one("#filter", Static).update(
            self.word(
                "audit-filter",
                who=self._who or self.word("audit-everybody"),
                what=self.word("act-" + self._what.replace("_", "-")) if self._what else self.word("audit-everything"),
                day=self._day or self.word("audit-every-day"),
                page=len(self._before),
            )
        )

    def _act(self, one: Entry) -> str:
        return self.word("act-" + one.what.replace("_", "-"))

    def _about(self, one: Entry, names: dict[str, str]) -> str:
        name = names.get(one.object, one.object[-6:])
        if one.what in ("account_added", "account_changed") and one.detail in permissions.ROLES:
            return f"{name}  {self.word('role-' + one.detail)}"
        if one.what.startswith("consent_") and one.detail in get_args(ItemId):
            item = message(self.tutor.words, f"consent-{one.detail.replace('_', '-')}-title")
            return f"{name}  {item}"
        if one.what in ("issue", "reissue", "revoke"):
            return one.detail
        return "  ".join(part for part in (name, one.detail) if part)

    def _look(self, **wanted: str) -> None:
        self._who = wanted.get("who", self._who)
        self._what = wanted.get("what", self._what)
        self._day = wanted.get("day", self._day)
        self._before = [0]
        self.refresh_all()
        self.query_one(Rows).move_cursor(row=0)

    def action_filter_who(self) -> None:
        """Only one person's rows."""
        people = [(name, name) for name in audit.people_in(self.tutor.store) if name]

        def chosen(name: str | None) -> None:
            if name is not None:
                self._look(who=name)

        self.tutor.push_screen(Pick(self.word("ask-who"), people), chosen)

    def action_filter_what(self) -> None:
        """Only one kind of act."""
        acts = [(what, self.word("act-" + what.replace("_", "-"))) for what in audit.WHATS]

        def chosen(what: str | None) -> None:
            if what is not None:
                self._look(what=what)

        self.tutor.push_screen(Pick(self.word("ask-what"), acts), chosen)

    def action_filter_day(self) -> None:
        """Only one day."""

        def typed(day: str | None) -> None:
            if day is not None:
                self._look(day=day)

        today = self.tutor.today().isoformat()
        self.tutor.push_screen(Line(self.word("ask-day"), self.tutor.words, no_day, proposed=today), typed)

    def action_all(self) -> None:
        """Everything again."""
        self._look(who="", what="", day="")

    def action_older(self) -> None:
        """The page before in time."""
        if len(self._entries) == PAGE:
            self._before.append(self._entries[-1].seq)
            self.refresh_all()
            self.query_one(Rows).move_cursor(row=0)

    def action_newer(self) -> None:
        """The page after in time."""
        if len(self._before) > 1:
            self._before.pop()
            self.refresh_all()
            self.query_one(Rows).move_cursor(row=0)


def no_day(text: str) -> Phrase | None:
    """Why a text is no day."""
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return phrase("accounts-no-day")
    return None
