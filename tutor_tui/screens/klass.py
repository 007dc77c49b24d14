"""One class, live: a row a learner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable

from courses import places, turns
from language import message
from records import classes, field
from records import turns as kept
from tutor_tui import data, lines
from tutor_tui.commands import CLASS
from tutor_tui.dialogs import FieldPractice, Noted, Pick
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.line import Line
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

MARKS = {"not_started": "○", "started": "▶", "needs_help": "!", "done": "●"}
"""A sign beside the word, so that no state is told by colour alone."""
COLUMNS = (
    "number", "name", "state", "kiosk", "level", "minutes", "last-wrong", "turn", "attendance", "practice", "mission",
)  # fmt: skip
"""What an instructor looks for first stands where a narrow terminal still shows it."""
STYLES = {"not_started": "dim", "started": "", "needs_help": "bold reverse", "done": "bold"}


class ClassScreen(TutorScreen):
    """Each learner's state within a second of what happens at the kiosk."""

    COMMANDS_HERE = CLASS
    HELP = "shell-help-class"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def body(self) -> ComposeResult:
        """A heading, the counts, the table, what the states mean."""
        yield Line(classes="title")
        yield Line(id="states")
        yield Rows()
        yield Line(self.say("state-meaning", touches=self.tutor.settings.practice.call_after), classes="quiet")

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in COLUMNS:
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """One row a learner; the order is the roster's, so that nobody jumps about."""
        klass = data.klass(self.tutor.store, self.class_uid)
        self.query_one(".title", Line).put(f"{klass.name}  {self.say('today', day=self.tutor.today())}")
        rows = data.live_rows(self.tutor.store, self.tutor.packs_now, klass, self.tutor.today(), self.tutor.words)
        count = {state: sum(row.state == state for row in rows) for state in MARKS}
        self.query_one("#states", Line).put(
            self.say(
                "states",
                all=len(rows),
                waiting=count["not_started"],
                started=count["started"],
                help=count["needs_help"],
                done=count["done"],
            )
        )
        self.query_one(Rows).put(Row(row.learner, self._cells(row)) for row in rows)

    def _cells(self, row: data.LiveRow) -> tuple[str | Text, ...]:
        style = STYLES[row.state]
        state = Text(f"{MARKS[row.state]} {self.say('state-' + row.state.replace('_', '-'))}", style=style)
        level = self.say("level-" + row.level) if row.level else ""
        minutes = str(row.minutes) if row.minutes is not None else ""
        attended = self.say("attended", attended=row.attended, meetings=row.meetings)
        turn = self.say("turn-place-" + row.turn, place=row.place) if row.turn else ""
        name = Text(row.name, style=style)
        return (
            row.number, name, state, row.kiosk, level, minutes, row.last_wrong, turn, attended, row.practice,
            row.mission,
        )  # fmt: skip

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A learner's sheet opens."""
        self.tutor.open_place("learner", (self.class_uid, str(event.row_key.value)))

    def action_learner_sheet(self) -> None:
        """The same as Enter in the table."""
        self.query_one(Rows).action_select_cursor()

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
            by, tutor = self.tutor.instructor, self.tutor
            said = self.say(
                "field-noted", count=len(noted.done), shop=message(tutor.words, "reports-shop", shop=noted.shop)
            )
            tutor.write(
                lambda: field.note(store, self.class_uid, noted.shop, noted.done, by=by, day=noted.day),
                lambda _: tutor.notify(said),
            )

        roster = classes.roster(store, self.class_uid)
        self.tutor.push_screen(FieldPractice(roster, self.tutor.today(), self.tutor.words), entered)

    def action_survey(self) -> None:
        """The survey of the class as it was counted."""
        from tutor_tui.surveying import survey  # at the end of a course only

        survey(self.tutor, self.class_uid)

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

    def action_earlier(self) -> None:
        """Whoever is under the cursor sits down one turn earlier."""
        self._move_turn(-1)

    def action_later(self) -> None:
        """One turn later."""
        self._move_turn(1)

    def _move_turn(self, by: int) -> None:
        store, learner = self.tutor.store, self.query_one(Rows).key_here
        if kept.of_class(store, self.class_uid) is None:
            self.notify(self.say("turns-none", minutes=lines.proposed_minutes(store, self.class_uid, self.tutor.now())))
            return
        self.tutor.write(lambda: kept.change(store, self.class_uid, lambda line, _: turns.moved(line, learner, by)))

    def action_turns(self) -> None:
        """To whose turn it is."""
        self.tutor.open_place("turns", self.about)

    def action_register(self) -> None:
        """To the year's register."""
        self.tutor.open_place("register")
