"""Today: who needs help now, who is at which kiosk, and the classes, today's first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable

from language import message
from records.class_list import Listed
from tutor_tui import data
from tutor_tui.commands import TODAY
from tutor_tui.data import today
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.line import Line
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

SIGNS = {"called": "!", "practising": "▶", "done": "●", "idle": "○"}
STYLES = {"called": "bold reverse", "practising": "", "done": "bold", "idle": "dim"}


class TodayScreen(TutorScreen):
    """One screen for the whole lesson: calls rise to the top of the kiosks and are answered by a key."""

    COMMANDS_HERE = TODAY
    HELP = "today-help"

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(tutor)
        self._calls: dict[str, str] = {}

    def word(self, id: str, **args: object) -> str:
        """A message of this screen."""
        return message(self.tutor.words, "today-" + id, **args)

    def body(self) -> ComposeResult:
        """The kiosks above, the classes below."""
        yield Line(id="here", classes="title")
        yield Rows(id="kiosks")
        yield Line(self.word("nobody-here"), id="nobody", classes="quiet")
        yield Line(self.word("my-classes"), classes="title second")
        yield Rows(id="classes")
        yield Line(self.word("no-classes"), id="none", classes="quiet")

    def set_columns(self) -> None:
        """What stands above the columns."""
        kiosks = self.query_one("#kiosks", Rows)
        for name in ("state", "kiosk", "learner", "step", "minutes", "next-touch", "mission"):
            kiosks.add_column(self.word("column-" + name), key=name)
        classes = self.query_one("#classes", Rows)
        for name in ("class", "next", "here", "learners", "meetings", "instructor"):
            classes.add_column(self.word("column-" + name), key=name)

    def begin(self) -> None:
        """At the classes: Enter opens the one that meets now."""
        self.query_one("#classes", Rows).focus()

    def fill(self) -> None:
        """Who is here, who needs help, which classes meet."""
        tutor = self.tutor
        kiosks = today.kiosks(tutor.store, tutor.packs_now, tutor.now(), tutor.words)
        self._calls = {row.kiosk: row.call for row in kiosks if row.call}
        table = self.query_one("#kiosks", Rows)
        table.put(Row(row.kiosk, self._kiosk_cells(row)) for row in kiosks)
        table.display = bool(kiosks)
        self.query_one("#nobody", Line).display = not kiosks
        centre = data.centre(tutor.store)
        self.query_one("#here", Line).put(
            self.word(
                "head",
                centre=centre.name if centre else "",
                day=tutor.today(),
                here=sum(bool(row.name) and row.state != "idle" for row in kiosks),
                calling=len(self._calls),
            )
        )
        rows = data.classes_today(tutor.store, tutor.today(), tutor.sees, tutor.own_centre)
        self.query_one("#classes", Rows).put(Row(row.uid, self._class_cells(row)) for row in rows)
        self.query_one("#none", Line).display = not rows

    def _kiosk_cells(self, row: today.KioskRow) -> tuple[str | Text, ...]:
        style = STYLES[row.state]
        state = Text(f"{SIGNS[row.state]} {self.word('state-' + (row.reason or row.state))}", style=style)
        minutes = str(row.minutes) if row.state != "idle" else ""
        step = str(row.step) if row.step else ""
        return state, row.kiosk, Text(row.name, style=style), step, minutes, row.next_touch, row.mission

    def _class_cells(self, row: Listed) -> tuple[str | Text, ...]:
        today_ = row.next_day == self.tutor.today().isoformat()
        style = "bold" if today_ else ""
        meetings = f"{row.held}/{row.meetings}"
        return (
            Text(row.name, style=style),
            Text(self.following(row), style=style),
            str(row.here or ""),
            str(row.learners),
            meetings,
            row.instructor,
        )

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A class opens; a kiosk's call is answered."""
        key = str(event.row_key.value)
        if event.data_table.id == "classes":
            self.tutor.open_place("live_class", (key,))
        else:
            self._answer(key)

    def _answer(self, kiosk: str) -> None:
        call = self._calls.get(kiosk)
        if call is None:
            self.notify(self.word("no-call-there", kiosk=kiosk))
        else:
            self.tutor.answer(call, self.word("answered", kiosk=kiosk))

    def action_open_class(self) -> None:
        """The class under the cursor."""
        self.query_one("#classes", Rows).action_select_cursor()
