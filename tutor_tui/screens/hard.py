"""The hardest steps of a class, and what was touched instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from language import message
from records import practice
from records.errors import StoreTrouble
from reports import understanding
from tutor_tui.commands import HARD
from tutor_tui.data import practice_words
from tutor_tui.data import understanding as data
from tutor_tui.data.understanding import HardRow
from tutor_tui.screens.of_class import OfClass
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class HardScreen(OfClass):
    """One row a step; the step under the cursor is told in a sentence."""

    COMMANDS_HERE = HARD
    STEM = "understanding"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor, class_uid)
        self.pack = ""
        self.today_only = False
        self._packs: tuple[str, ...] = ()
        self._rows: tuple[HardRow, ...] = ()
        self._known: tuple[object, ...] = ()

    def body(self) -> ComposeResult:
        """A heading, what is looked at, the steps, one step in words, the rule."""
        yield Static(classes="title", markup=False)
        yield Static(id="facts", markup=False)
        yield Rows()
        yield Static(id="told", markup=False)
        yield Static(id="rule", classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        for name in ("share", "step", "instead", "machine", "who", "helped"):
            table.add_column(self.words("column-" + name), key=name)

    def fill(self) -> None:
        """Beside the screen's work: many steps are read, and a machine's words are looked up once."""
        tutor = self.tutor
        known = (practice.mark(tutor.store), self.pack, self.today_only, tutor.today())
        if known == self._known:
            return
        self._known = known
        least = tutor.settings.understanding.step_runs
        span = self.words("hard-today" if self.today_only else "hard-ever")
        machine = practice_words(tutor.packs, self.pack, tutor.words) if self.pack else self.words("hard-all")
        self.query_one("#facts", Static).update(self.words("hard-of", machine=machine, span=span))
        self.query_one("#rule", Static).update(self.words("hard-rule", least=least))
        if not self._rows:
            self.query_one("#told", Static).update(self.words("hard-reading"))
        self._read()

    @work(thread=True, exclusive=True, group="hard")
    def _read(self) -> None:
        tutor = self.tutor
        since = tutor.today() if self.today_only else None
        try:
            grid = understanding.grid(tutor.store, tutor.packs, self.class_uid, tutor.today(), tutor.settings)
            steps = understanding.hard_steps(tutor.store, tutor.packs, self.class_uid, self.pack, since, tutor.settings)
        except StoreTrouble as problem:
            self._known = ()
            why = message(tutor.words, "tutor_tui-store-gone", why=problem.words.seen(tutor.words))
            tutor.call_from_thread(self.notify, why, severity="error")
            return
        tutor.call_from_thread(self._show, grid.class_name, grid.packs, data.hard_rows(steps, tutor.words))

    def _show(self, name: str, packs: tuple[str, ...], rows: tuple[HardRow, ...]) -> None:
        if not self.is_attached:
            return
        self._packs, self._rows = packs, rows
        self.query_one(".title", Static).update(self.words("hard-title", name=name))
        self.query_one(Rows).put(
            Row(row.key, (row.share, row.title, row.instead, row.machine, row.people, row.helped)) for row in rows
        )
        self._tell()

    def on_data_table_row_highlighted(self) -> None:
        """The cursor moved."""
        self._tell()

    def _tell(self) -> None:
        table = self.query_one(DataTable)
        told = self.query_one("#told", Static)
        if self._rows and 0 <= table.cursor_row < len(self._rows):
            told.update(self._rows[table.cursor_row].detail)
        elif not table.row_count:
            told.update(self.words("hard-none", least=self.tutor.settings.understanding.step_runs))

    def action_which(self) -> None:
        """The next machine; after the last one all of them."""
        around = ("", *self._packs)
        self.pack = around[(around.index(self.pack) + 1) % len(around)] if self.pack in around else ""
        self.fill()

    def action_since(self) -> None:
        """All meetings, or today only."""
        self.today_only = not self.today_only
        self.fill()
