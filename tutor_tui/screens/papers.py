"""The papers of a class: Enter writes one as a file and offers to print it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from language import Language, message
from records.errors import StoreTrouble
from reports.faults import ReportFault
from tutor_tui.commands import PAPERS
from tutor_tui.data import klass
from tutor_tui.data import papers as data
from tutor_tui.data.awarding import seen_by
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from reports.printing import Printer, Wish
    from tutor_tui.app import TutorApp

_TWO_SIDES = frozenset({"consent"})
"""Papers that are one leaf when printed on both sides."""


class PapersScreen(TutorScreen):
    """What an office wants of a class, in the language that is chosen here; the console's own may be another."""

    COMMANDS_HERE = PAPERS
    HELP = "papers-help"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid
        self.language: Language = tutor.words
        self._made: dict[str, Path] = {}

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def body(self) -> ComposeResult:
        """A heading, in which language, the papers."""
        yield Static(classes="title", markup=False)
        yield Static(id="facts", markup=False)
        yield Rows()

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("paper", "meaning", "file"):
            table.add_column(self._word("column-" + name), key=name)

    def fill(self) -> None:
        """One row a paper."""
        name = klass(self.tutor.store, self.class_uid).name
        self.query_one(".title", Static).update(f"{name}  {self._word('do-papers')}")
        tongue = self._word("in", of=self.language)
        self.query_one("#facts", Static).update(f"{tongue}   {self._word('folder', folder=str(data.folder()))}")
        rows = data.rows(self._made, self.tutor.words)
        self.query_one(Rows).put(Row(row.name, (row.title, row.meaning, row.file)) for row in rows)

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Write the paper under the cursor."""
        self._make(str(event.row_key.value))

    def action_make_paper(self) -> None:
        """The same as Enter in the table."""
        self.query_one(Rows).action_select_cursor()

    def action_paper_language(self) -> None:
        """The papers' other language."""
        self.language = "en" if self.language == "ko" else "ko"
        self.fill()

    @work(thread=True, exclusive=True, group="papers")
    def _make(self, name: str) -> None:
        """Draw and write beside the screen's work, ask for printers, then offer to print."""
        from reports import printing
        from reports.papers import shelf

        call = self.app.call_from_thread
        try:
            store, sees = self.tutor.store, seen_by(self.tutor.store, self.tutor.sees)
            file = shelf.make(store, name, self.class_uid, data.folder(), self.language, sees)
        except (ReportFault, StoreTrouble) as problem:
            why = problem.words.seen(self.tutor.words)
            call(self.notify, message(self.tutor.words, "tutor_tui-not-done", why=why), severity="error")
            return
        call(self._offer, name, file, printing.printers())

    def _offer(self, name: str, file: Path, printers: tuple[Printer, ...]) -> None:
        from tutor_tui.dialogs.printing import PrintPaper

        self._made[name] = file
        self.fill()
        dialog = PrintPaper(file, printers, self.tutor.words, duplex=name in _TWO_SIDES)
        self.app.push_screen(dialog, partial(self._answered, name, file))

    def _answered(self, name: str, file: Path, wish: Wish | None) -> None:
        if wish is None:
            self.notify(message(self.tutor.words, "tutor_tui-saved", file=str(file)))
        else:
            self._print(name, file, wish)

    @work(thread=True, group="printing")
    def _print(self, name: str, file: Path, wish: Wish) -> None:
        """Send it beside the screen's work; what goes wrong is said, and the file is still there."""
        from reports import printing

        call = self.app.call_from_thread
        try:
            printing.send(file, wish)
        except ReportFault as problem:
            call(self.notify, problem.words.seen(self.tutor.words), severity="error", timeout=15)
            return
        call(self.tutor.write, partial(self.tutor.note, "print", self.class_uid, name))
        said = self._word("printed", printer=wish.printer, copies=wish.copies, file=str(file))
        call(self.notify, said)

    def _word(self, name: str, **values: object) -> str:
        return message(self.tutor.words, f"papers-{name}", **values)
