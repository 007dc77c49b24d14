"""One class, live: a row a learner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from courses import places
from language import message
from records import classes, field
from tutor_tui import data
from tutor_tui.commands import CLASS
from tutor_tui.dialogs import FieldPractice, Noted, Pick
from tutor_tui.screens.base import TutorScreen

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

MARKS = {"not_started": "○", "started": "▶", "needs_help": "!", "done": "●"}
"""A sign beside the word, so that no state is told by colour alone."""
STYLES = {"not_started": "dim", "started": "", "needs_help": "bold reverse", "done": "bold"}


class ClassScreen(TutorScreen):
    """Each learner's state within a second of what happens at the kiosk."""

    COMMANDS_HERE = CLASS

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def body(self) -> ComposeResult:
        """A heading, the counts, the table, what the states mean."""
        yield Static(classes="title", markup=False)
        yield Static(id="states", markup=False)
        yield DataTable(cursor_type="row", zebra_stripes=True)
        yield Static(self.say("state-meaning"), classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        for name in ("number", "name", "state", "practice", "level", "minutes", "last-wrong", "kiosk", "attendance"):
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """One row a learner; the order is the roster's, so that nobody jumps about."""
        klass = data.klass(self.tutor.store, self.class_uid)
        self.query_one(".title", Static).update(f"{klass.name}  {self.say('today', day=self.tutor.today())}")
        rows = data.live_rows(self.tutor.store, self.tutor.packs_now, klass, self.tutor.today(), self.tutor.words)
        count = {state: sum(row.state == state for row in rows) for state in MARKS}
        self.query_one("#states", Static).update(
            self.say(
                "states",
                all=len(rows),
                waiting=count["not_started"],
                started=count["started"],
                help=count["needs_help"],
                done=count["done"],
            )
        )
        table = self.query_one(DataTable)
        at = table.cursor_row
        table.clear()
        for row in rows:
            state = Text(
                f"{MARKS[row.state]} {self.say('state-' + row.state.replace('_', '-'))}", style=STYLES[row.state]
            )
            level = self.say("level-" + row.level) if row.level else ""
            minutes = str(row.minutes) if row.minutes is not None else ""
            attended = self.say("attended", attended=row.attended, meetings=row.meetings)
            table.add_row(
                row.number, row.name, state, row.practice, level, minutes, row.last_wrong, row.kiosk, attended,
                key=row.learner,
            )  # fmt: skip
        table.move_cursor(row=min(at, max(len(rows) - 1, 0)))

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A learner's sheet opens."""
        self.tutor.open_place("learner", (self.class_uid, str(event.row_key.value)))

    def action_learner_sheet(self) -> None:
        """The same as Enter in the table."""
        self.query_one(DataTable).action_select_cursor()

    def action_attendance(self) -> None:
        """To the attendance sheet."""
        self.tutor.open_place("attendance", self.about)

    def action_certificates(self) -> None:
        """To who is ready."""
        self.tutor.open_place("ready", self.about)

    def action_field_practice(self) -> None:
        """How the class did in a real shop, in one dialog."""
        store = self.tutor.store

        def entered(noted: Noted | None) -> None:
            if noted is None:
                return
            by = self.tutor.instructor
            if self.tutor.attempt(
                lambda: field.note(store, self.class_uid, noted.shop, noted.done, by=by, day=noted.day)
            ):
                shop = message(self.tutor.words, "reports-shop", shop=noted.shop)
                self.notify(self.say("field-noted", count=len(noted.done), shop=shop))

        roster = classes.roster(store, self.class_uid)
        self.tutor.push_screen(FieldPractice(roster, self.tutor.today(), self.tutor.words), entered)

    def action_take_home(self) -> None:
        """The card of a machine, to be printed for the class."""
        from reports import papers

        words = self.tutor.words

        def chosen(pack: str | None) -> None:
            if pack:
                self.tutor.make_paper(
                    lambda: papers.card(pack, places.papers_folder(), language=words, packs=self.tutor.packs)
                )

        machines = [(pack.id, pack.title.seen(words)) for pack in self.tutor.packs.packs.values()]
        self.tutor.push_screen(Pick(self.say("take-home-which"), machines), chosen)

    def action_real(self) -> None:
        """How the real level is for this class."""
        klass = data.klass(self.tutor.store, self.class_uid)
        self.tutor.ask_real(klass.name, self.class_uid, ())

    def action_turns(self) -> None:
        """To whose turn it is."""
        self.tutor.open_place("turns", self.about)

    def action_register(self) -> None:
        """To the year's register."""
        self.tutor.open_place("register")
