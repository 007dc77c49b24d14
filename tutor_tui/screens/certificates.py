"""Certificates of a class: who is ready and why not, and who has which paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from records import classes, practice
from tutor_tui import awarding
from tutor_tui.commands import CERTIFICATES
from tutor_tui.data import awarding as data
from tutor_tui.data.awarding import AwardRow
from tutor_tui.screens.of_class import OfClass
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class CertificatesScreen(OfClass):
    """One row a learner, both papers: issued, ready, or why not."""

    COMMANDS_HERE = CERTIFICATES
    STEM = "awarding"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor, class_uid)
        self._rows: tuple[AwardRow, ...] = ()
        self._known: tuple[object, ...] = ()

    @property
    def about(self) -> tuple[str, ...]:
        """The class, and the learner in the row."""
        here = self.query(Rows)
        learner = here.first().key_here if here else ""
        return (self.class_uid, learner) if learner else (self.class_uid,)

    def body(self) -> ComposeResult:
        """A heading, the counts, the table, the row's reason, the rule."""
        yield Static(classes="title", markup=False)
        yield Static(id="facts", markup=False)
        yield Rows()
        yield Static(id="told", markup=False)
        yield Static(id="rule", classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        table.add_column(self.say("column-number"), key="number")
        table.add_column(self.say("column-name"), key="name")
        for name in ("attended", "completion", "proof"):
            table.add_column(self.words("column-" + name), key=name)

    def fill(self) -> None:
        """One row a learner."""
        tutor = self.tutor
        one = classes.klass(tutor.store, self.class_uid)
        known = (practice.mark(tutor.store), one)
        if known == self._known:
            return
        self._known = known
        needed, held = classes.share_of(tutor.store, self.class_uid)
        self._rows = rows = data.awards(tutor.store, tutor.packs, self.class_uid, tutor.words)
        issued = [paper.kind for row in rows for paper in row.issued]
        ready = [kind for row in rows for kind in row.issue]
        self.query_one(".title", Static).update(self.words("title", name=one.name))
        self.query_one("#facts", Static).update(
            self.words(
                "counts",
                issued=issued.count("completion"),
                ready=ready.count("completion"),
                **{"not": len(rows) - issued.count("completion") - ready.count("completion")},
                proofs=issued.count("proof"),
                provable=ready.count("proof"),
            )
        )
        self.query_one("#rule", Static).update(
            self.words("rule", held=held, needed=needed, percent=round(one.share * 100))
        )
        self.query_one(Rows).put(
            Row(row.learner, (row.number, row.name, row.attended, row.completion, row.proof)) for row in rows
        )
        self._tell()

    @property
    def _here(self) -> AwardRow | None:
        key = self.query_one(Rows).key_here
        return next((row for row in self._rows if row.learner == key), None)

    def on_data_table_row_highlighted(self) -> None:
        """The cursor moved."""
        self._tell()

    def _tell(self) -> None:
        row = self._here
        why = " · ".join((row.completion, row.proof)) if row else ""
        self.query_one("#told", Static).update(self.words("why", name=row.name, why=why) if row else "")

    def on_data_table_row_selected(self, _: DataTable.RowSelected) -> None:
        """Issue what this learner is ready for; what is issued already is drawn again under its number."""
        row = self._here
        if row is None:
            return
        if row.issue:
            wanted = [(row.learner, kind) for kind in row.issue]
            awarding.issue_all(self.tutor, self.class_uid, wanted, self.refresh_all)
        elif row.issued:
            for paper in row.issued:
                awarding.draw_one(self.tutor, paper)
        else:
            self.notify(self.words("why", name=row.name, why=row.completion), severity="warning")

    def action_issue_one(self) -> None:
        """The same as Enter in the table."""
        self.query_one(Rows).action_select_cursor()

    def action_issue_all(self) -> None:
        """Everyone who met a rule and has no paper of it: one PDF to print, a file each."""
        wanted = [(row.learner, kind) for row in self._rows for kind in row.issue]
        awarding.issue_all(self.tutor, self.class_uid, wanted, self.refresh_all)

    def action_print_all(self) -> None:
        """All papers of this class again as one file."""
        awarding.print_all(self.tutor, self.class_uid)

    def action_reissue(self) -> None:
        """The learner's paper again, under a new number."""
        row = self._here
        awarding.which(
            self.tutor, row.issued if row else (), lambda one: awarding.reissue(self.tutor, one, self.refresh_all)
        )

    def action_revoke(self) -> None:
        """The learner's paper holds no more."""
        row = self._here
        awarding.which(
            self.tutor, row.issued if row else (), lambda one: awarding.revoke(self.tutor, one, self.refresh_all)
        )
