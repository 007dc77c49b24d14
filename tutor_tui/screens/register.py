"""발급대장: what was issued in a year, with search; papers are checked, drawn again, reissued and revoked from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import DataTable, Input, Static

from courses import places
from language import message
from tutor_tui import awarding
from tutor_tui.commands import REGISTER
from tutor_tui.data import awarding as data
from tutor_tui.data import centre
from tutor_tui.data.awarding import RegisterRow
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from pathlib import Path

    from tutor_tui.app import TutorApp


class RegisterScreen(TutorScreen):
    """One row a paper, the newest first."""

    COMMANDS_HERE = REGISTER

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(tutor)
        self.year = tutor.today().year
        self._rows: tuple[RegisterRow, ...] = ()

    def words(self, id: str, **args: object) -> str:
        """A message of awarding."""
        return message(self.tutor.words, "awarding-" + id, **args)

    def body(self) -> ComposeResult:
        """A heading, the search, the table."""
        yield Static(classes="title", markup=False)
        yield Input(placeholder=self.words("search"), id="search", compact=True)
        yield Rows()
        yield Static(self.words("register-none"), id="none", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("certificate", "kind", "name", "day", "class"):
            table.add_column(self.say("column-" + name), key=name)
        for name in ("code", "state"):
            table.add_column(self.words("column-" + name), key=name)

    def fill(self) -> None:
        """The papers in which the searched words stand."""
        tutor = self.tutor
        text = self.query_one("#search", Input).value
        sees = data.seen_by(tutor.store, tutor.sees)
        self._rows, count = data.register(tutor.store, self.year, text, tutor.words, sees)
        shown = "all" if len(self._rows) == count else len(self._rows)
        self.query_one(".title", Static).update(self.words("register", year=str(self.year), count=count, shown=shown))
        self.query_one(Rows).put(
            Row(
                row.paper.uid,
                (
                    row.paper.number,
                    row.kind,
                    row.paper.name,
                    row.paper.day,
                    row.paper.course,
                    row.paper.code,
                    row.state,
                ),
            )
            for row in self._rows
        )
        self.query_one("#none", Static).display = not self._rows

    @property
    def _here(self) -> RegisterRow | None:
        key = self.query_one(Rows).key_here
        return next((row for row in self._rows if row.paper.uid == key), None)

    def on_input_changed(self) -> None:
        """Every keystroke searches."""
        self.fill()

    def on_input_submitted(self) -> None:
        """Down into what was found."""
        self.query_one(Rows).focus()

    def on_data_table_row_selected(self, _: DataTable.RowSelected) -> None:
        """The paper is drawn again under its number; one that was revoked says why not."""
        row = self._here
        if row is not None:
            awarding.draw_one(self.tutor, row.paper)

    def action_print_one(self) -> None:
        """The same as Enter in the table."""
        self.query_one(Rows).action_select_cursor()

    def action_search(self) -> None:
        """To the line in which is searched."""
        self.query_one("#search", Input).focus()

    def action_verify(self) -> None:
        """Whether a paper is genuine."""
        awarding.verify(self.tutor)

    def action_reissue(self) -> None:
        """The paper again, under a new number."""
        if self._here is not None:
            awarding.reissue(self.tutor, self._here.paper, self.refresh_all)

    def action_revoke(self) -> None:
        """The paper holds no more."""
        if self._here is not None:
            awarding.revoke(self.tutor, self._here.paper, self.refresh_all)

    def action_year_before(self) -> None:
        """The year before."""
        self.year -= 1
        self.fill()

    def action_year_after(self) -> None:
        """The year after, up to this one."""
        self.year = min(self.year + 1, self.tutor.today().year)
        self.fill()

    def action_register_paper(self) -> None:
        """The year's register as PDF."""
        from reports import writing
        from reports.papers import shelf

        tutor, year = self.tutor, self.year
        here = centre(tutor.store, tutor.own_centre)
        if here is None:
            return
        sees = data.seen_by(tutor.store, tutor.sees)

        def make() -> Path:
            content = shelf.register_paper(tutor.store, year, here.uid, tutor.words, sees)
            return writing.save(places.papers_folder() / f"register-{here.code}-{year}.pdf", content, writing.PRIVATE)

        tutor.make_paper(make)

    def action_back(self) -> None:
        """Out of the search first, then to the screen before, where there is one."""
        search = self.query_one("#search", Input)
        if search.has_focus or search.value:
            search.value = ""
            self.query_one(Rows).focus()
        elif len(self.tutor.screen_stack) > 2:
            self.tutor.pop_screen()
