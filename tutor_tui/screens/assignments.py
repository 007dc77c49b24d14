"""What is assigned in a class: courses and missions, to the class, a group, a learner; and who is in which group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import Static

from records import assignments, classes
from reports import understanding
from tutor_tui import planning
from tutor_tui.commands import ASSIGNMENTS
from tutor_tui.data import planning as plans
from tutor_tui.dialogs.groups import Grouping, Groups
from tutor_tui.screens.of_class import OfClass
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    pass


class AssignmentsScreen(OfClass):
    """One row an assignment, with how many have done it; kiosks suggest them first."""

    COMMANDS_HERE = ASSIGNMENTS
    STEM = "planning"

    def body(self) -> ComposeResult:
        """A heading, the groups, the assignments, the rule by which kiosks suggest them."""
        yield Static(classes="title", markup=False)
        yield Static(id="facts", markup=False)
        yield Rows()
        yield Static(id="none", markup=False)
        yield Static(self.words("assign-rule"), id="rule", classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("whom", "level", "done", "what", "given", "by"):
            table.add_column(self.words("column-" + name), key=name)

    def fill(self) -> None:
        """What holds now."""
        tutor = self.tutor
        one = classes.klass(tutor.store, self.class_uid)
        self.query_one(".title", Static).update(self.words("assignments-title", name=one.name))
        groups = assignments.groups(tutor.store, self.class_uid)
        counted = [f"{name} {list(groups.values()).count(name)}" for name in sorted(set(groups.values()))]
        said = ", ".join(counted) or self.words("groups-none")
        self.query_one("#facts", Static).update(self.words("groups-line", groups=said))
        rules = understanding.rules_of(tutor.store, self.class_uid, tutor.settings)
        rows = plans.assigned_rows(tutor.store, tutor.packs, self.class_uid, tutor.today(), rules, tutor.words)
        self.query_one(Rows).put(
            Row(row.uid, (row.whom, row.level, row.done, row.what, row.day, row.by)) for row in rows
        )
        none = self.query_one("#none", Static)
        none.display = not rows
        none.update(self.words("assignments-none"))

    def action_assign(self) -> None:
        """A course or a mission, to somebody."""
        planning.assign(self.tutor, self.class_uid, "", self.refresh_all)

    def action_take_back(self) -> None:
        """The assignment in the row holds no more."""
        uid = self.query_one(Rows).key_here
        if uid:
            self.tutor.write(
                lambda: assignments.take_back(self.tutor.store, uid), lambda _: self.notify(self.words("taken-back"))
            )

    def action_groups(self) -> None:
        """Who is in which group."""
        store = self.tutor.store

        def answered(grouping: Grouping | None) -> None:
            if grouping is None:
                return

            def write() -> None:
                with store.writing():
                    for name, learners in grouping.items():
                        assignments.set_group(store, self.class_uid, learners, name)

            self.tutor.write(write)

        roster = classes.roster(store, self.class_uid)
        self.tutor.push_screen(Groups(roster, assignments.groups(store, self.class_uid), self.tutor.words), answered)
