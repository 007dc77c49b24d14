"""무엇을 보관하나: what is kept of a learner, in words, and until when; and the register of destruction."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from records import kept, people, purge
from tutor_tui import privacy
from tutor_tui.commands import DESTROY, KEPT
from tutor_tui.data import office
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class KeptScreen(TutorScreen):
    """A row a topic: what it holds, how many rows, until when."""

    COMMANDS_HERE = KEPT
    HELP: ClassVar[str] = "privacy-help-kept"

    def __init__(self, tutor: TutorApp, class_uid: str, learner: str) -> None:
        super().__init__(tutor)
        self.class_uid, self.learner = class_uid, learner
        self._found: kept.Kept | None = None

    @property
    def about(self) -> tuple[str, ...]:
        """The class and the learner."""
        return self.class_uid, self.learner

    def body(self) -> ComposeResult:
        """Who, the topics, what the ends mean."""
        yield Static(id="whose", classes="title", markup=False)
        yield Static(id="facts", markup=False)
        yield Rows()
        yield Static(id="fields", markup=False)
        yield Static(privacy.word(self.tutor, "kept-meaning"), classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("topic", "rows", "until"):
            table.add_column(privacy.word(self.tutor, "column-" + name), key=name)

    def fill(self) -> None:
        """What there is of this learner; counted when it is opened and when something was done, not ever again."""
        who = people.learner(self.tutor.store, self.learner)
        if self._found is None or who != self._found.learner:
            self._found = kept.kept(self.tutor.store, self.learner)
        found = self._found
        name = who.name or privacy.word(self.tutor, "destroyed")
        self.query_one("#whose", Static).update(privacy.word(self.tutor, "kept-of", name=name))
        until = who.keep_until or privacy.word(self.tutor, "no-end")
        facts = (
            privacy.word(self.tutor, "kept-purged", day=who.purged)
            if who.purged
            else privacy.word(
                self.tutor,
                "kept-facts",
                number=who.number,
                district=who.district,
                group=self.say("group-" + who.group),
                sex=privacy.word(self.tutor, "sex-" + (who.sex or "unknown")),
                decade=str(who.decade) if who.decade else privacy.word(self.tutor, "unknown"),
            )
        )
        self.query_one("#facts", Static).update(facts)
        self.query_one(Rows).put(
            Row(
                line.topic,
                (
                    privacy.word(self.tutor, "topic-" + line.topic),
                    str(line.rows),
                    self._end(line, until, bool(who.purged)),
                ),
            )
            for line in found.lines
        )

    def on_screen_resume(self) -> None:
        """Back from the consent: count again."""
        self._found = None
        super().on_screen_resume()

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        """What is in the topic under the cursor."""
        fields = privacy.word(self.tutor, "fields-" + str(event.row_key.value))
        self.query_one("#fields", Static).update(f"{privacy.word(self.tutor, 'column-fields')}: {fields}")

    def _end(self, line: kept.Line, until: str, purged: bool) -> str:
        if not line.rows:
            return privacy.word(self.tutor, "end-nothing")
        if not line.named:
            return privacy.word(self.tutor, "end-nameless")
        return privacy.word(self.tutor, "end-destroyed") if purged else until

    def action_until(self) -> None:
        """Until when this learner's name is kept."""
        proposed = self.tutor.today() + datetime.timedelta(days=privacy.USUAL_DAYS)
        privacy.set_until(self.tutor, (self.learner,), proposed, later=False, then=self.refresh_all)

    def action_own_data(self) -> None:
        """Everything that is kept, as files for this person."""
        privacy.own_data(self.tutor, self.learner)

    def action_destroy_one(self) -> None:
        """Destroy what says who it was, now."""
        privacy.destroy_one(self.tutor, self.learner)


class DestroyScreen(TutorScreen):
    """Whose time has ended, with what would be destroyed; below, the signed register of what was."""

    COMMANDS_HERE = DESTROY
    HELP: ClassVar[str] = "privacy-help-destroy"

    def body(self) -> ComposeResult:
        """Those whose time has ended above, the register below."""
        yield Static(id="whose", classes="title", markup=False)
        yield Rows(id="due")
        yield Static(privacy.word(self.tutor, "nobody-due"), id="none", classes="quiet", markup=False)
        yield Static(privacy.word(self.tutor, "what-goes"), classes="quiet", markup=False)
        yield Static(privacy.word(self.tutor, "register"), classes="title", markup=False)
        yield Rows(id="register")

    def set_columns(self) -> None:
        """What stands above the columns."""
        due, register = self.query_one("#due", Rows), self.query_one("#register", Rows)
        for name in ("number", "name", "centre", "until"):
            due.add_column(privacy.word(self.tutor, "column-" + name), key=name)
        for name in ("day", "learners", "by", "reason", "signature"):
            register.add_column(privacy.word(self.tutor, "column-" + name), key=name)

    def begin(self) -> None:
        """At those whose time has ended."""
        self.query_one("#due", Rows).focus()

    def fill(self) -> None:
        """Both tables."""
        store = self.tutor.store
        rows, everybody = office.due(store, self.tutor.today(), self.tutor.own_centre)
        self.query_one("#whose", Static).update(privacy.word(self.tutor, "due", learners=len(everybody)))
        self.query_one("#due", Rows).put(
            Row(row.uid, (row.number, row.name, row.centre, row.keep_until)) for row in rows
        )
        self.query_one("#due", Rows).display = bool(rows)
        self.query_one("#none", Static).display = not rows
        self.query_one("#register", Rows).put(
            Row(
                one.uid,
                (
                    one.day,
                    str(one.learners),
                    one.by,
                    one.reason,
                    privacy.word(self.tutor, office.soundness(store, one)),
                ),
            )
            for one in reversed(purge.destructions(store))
        )

    def action_destroy_due(self) -> None:
        """All of them, confirmed by typing."""
        _, learners = office.due(self.tutor.store, self.tutor.today(), self.tutor.own_centre)
        if learners:
            privacy.destroy(self.tutor, learners)
        else:
            self.notify(privacy.word(self.tutor, "nobody-due"))
