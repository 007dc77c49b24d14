"""Certificates of a class, and the year's register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from courses import places
from records import certificates
from reports import papers
from tutor_tui import data
from tutor_tui.commands import CERTIFICATES, Command
from tutor_tui.dialogs import Ask
from tutor_tui.screens.base import TutorScreen

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class CertificatesScreen(TutorScreen):
    """Who has met the rule, who has not and why, and who has the paper."""

    COMMANDS_HERE = CERTIFICATES

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def body(self) -> ComposeResult:
        """A heading and the table."""
        yield Static(classes="title", markup=False)
        yield DataTable(cursor_type="row", zebra_stripes=True)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        for name in ("number", "name", "attendance", "ready", "certificate"):
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """One row a learner."""
        klass = data.klass(self.tutor.store, self.class_uid)
        self.query_one(".title", Static).update(f"{klass.name}  {self.say('do-certificates')}")
        table = self.query_one(DataTable)
        at = table.cursor_row
        table.clear()
        for ready in self._ready():
            why = self.say("ready-yes") if ready.ok and not ready.issued else ready.why.seen(self.tutor.words)
            attended = self.say("attended", attended=ready.attended, meetings=ready.meetings)
            number = ready.issued.number if ready.issued else ""
            table.add_row(ready.learner.number, ready.learner.name, attended, why, number, key=ready.learner.uid)
        table.move_cursor(row=min(at, max(table.row_count - 1, 0)))

    def _ready(self) -> tuple[certificates.Ready, ...]:
        return certificates.ready(self.tutor.store, self.class_uid)

    def _issue(self, learner: str) -> certificates.Certificate:
        return self.tutor.issue("completion", learner, self.class_uid)

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Issue for this learner; an issued one is printed again under its number."""
        learner = str(event.row_key.value)
        ready = next(ready for ready in self._ready() if ready.learner.uid == learner)
        if not ready.ok and not ready.issued:
            self.notify(ready.why.seen(self.tutor.words), severity="warning")
            return
        issued: list[certificates.Certificate] = [ready.issued] if ready.issued else []
        if not issued:
            self.tutor.attempt(lambda: issued.append(self._issue(learner)))
        if issued:
            one = issued[0]
            self.tutor.make_paper(
                lambda: papers.certificate(self.tutor.store, one.uid, places.papers_folder()),
                lambda file: self.say("issued-one", number=one.number, file=str(file)),
            )
        self.refresh_all()

    def action_issue_one(self) -> None:
        """The same as Enter in the table."""
        self.query_one(DataTable).action_select_cursor()

    def action_issue_all(self) -> None:
        """Everyone who met the rule and has no certificate, as one PDF."""
        waiting = [ready.learner.uid for ready in self._ready() if ready.ok and not ready.issued]
        if not waiting:
            self.notify(self.say("issued-none"))
            return

        def answered(yes: bool | None) -> None:
            if not yes:
                return
            issued: list[str] = []

            def issue_all() -> None:
                with self.tutor.store.writing():
                    issued.extend(self._issue(learner).uid for learner in waiting)

            if self.tutor.attempt(issue_all):
                file = places.papers_folder() / f"certificates-{self.class_uid}-{self.tutor.today()}.pdf"
                self.tutor.make_paper(
                    lambda: papers.certificates(self.tutor.store, issued, file),
                    lambda file: self.say("issued-many", count=len(issued), file=str(file)),
                )
            self.refresh_all()

        self.tutor.push_screen(Ask(self.say("issue-ask", count=len(waiting)), self.tutor.words), answered)


class RegisterScreen(TutorScreen):
    """발급대장: what was issued this year, by number."""

    COMMANDS_HERE = (Command("back", "escape"),)

    def body(self) -> ComposeResult:
        """A heading and the table."""
        yield Static(self.say("register-of", year=self.tutor.today().year), classes="title", markup=False)
        yield DataTable(cursor_type="row", zebra_stripes=True)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        for name in ("certificate", "kind", "name", "class", "day", "revoked"):
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """One row a paper."""
        table = self.query_one(DataTable)
        table.clear()
        for row in certificates.register(self.tutor.store, self.tutor.today().year):
            revoked = self.say("revoked") if row.revoked else ""
            table.add_row(row.number, self.say("kind-" + row.kind), row.name, row.course, str(row.day), revoked)
