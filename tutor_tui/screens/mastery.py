"""Understanding a class: the mastery grid, and who needs looking after."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from records import practice
from reports import understanding
from reports.understanding import Grid
from tutor_tui.commands import GRID, LOOK_AFTER
from tutor_tui.data import practice_words
from tutor_tui.data import understanding as data
from tutor_tui.screens.of_class import OfClass
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

NAMES = 2
"""Columns before the machines: the name, and whether to look after."""
HEADS = (8, 24)
"""Columns of a terminal for a machine's name: at least, and at most."""
BESIDE = 26
"""Columns that the names and the borders take."""


class Understanding(OfClass):
    """What both screens share: the grid, computed again only when something was practised."""

    STEM = "understanding"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor, class_uid)
        self.every = False
        self._grid: Grid | None = None
        self._known: tuple[object, ...] = ()

    @property
    def about(self) -> tuple[str, ...]:
        """The class, and the learner under the cursor."""
        learner = self.learner()
        return (self.class_uid, learner) if learner else (self.class_uid,)

    def learner(self) -> str:
        """Who is in the row."""
        return ""

    def renewed(self) -> Grid | None:
        """The grid where it has changed since the last call, else None."""
        tutor = self.tutor
        known = (practice.mark(tutor.store), tutor.today(), self.every)
        if known == self._known:
            return None
        self._grid = understanding.grid(
            tutor.store, tutor.packs, self.class_uid, tutor.today(), tutor.settings, self.every
        )
        self._known = known
        return self._grid

    def action_open_learner(self) -> None:
        """The sheet of whoever is in the row."""
        if self.learner():
            self.tutor.open_place("learner", self.about)


class GridScreen(Understanding):
    """Learners by machines, a sign each; the cell under the cursor is told in a sentence with its rule."""

    COMMANDS_HERE = GRID

    def body(self) -> ComposeResult:
        """A heading, the grid, the cell in words, what the signs mean."""
        yield Static(classes="title", markup=False)
        yield DataTable(cursor_type="cell", fixed_columns=NAMES, zebra_stripes=True)
        yield Static(id="told", markup=False)
        yield Static(id="counted", classes="quiet", markup=False)
        yield Static(id="rule", classes="quiet", markup=False)

    def fill(self) -> None:
        """The whole grid where anything was practised; the cursor stays where it was."""
        grid = self.renewed()
        if grid is None:
            return
        tutor = self.tutor
        self.query_one(".title", Static).update(self.words("grid-title", name=grid.class_name))
        self.query_one("#rule", Static).update(f"{self.words('signs')}\n{data.rule(grid.rules, tutor.words)}")
        table = self.query_one(DataTable)
        at = table.cursor_coordinate
        table.clear(columns=True)
        table.add_column(self.words("column-name"), key="name")
        table.add_column(self.words("column-look"), key="look")
        least, most = HEADS
        head = max(least, min(most, (self.size.width - BESIDE) // max(1, len(grid.packs)) - 2))
        for id in grid.packs:
            table.add_column(_short(practice_words(tutor.packs, id, tutor.words), head), key=id)
        for row in grid.rows:
            look = Text(f"▲ {len(row.struggles)}", style="bold red") if row.struggles else Text("")
            cells = [Text(data.sign(cell), style=data.STYLES[cell.state], justify="center") for cell in row.cells]
            table.add_row(row.learner.name, look, *cells, key=row.learner.uid)
        if grid.rows and grid.packs:
            first = at.column if at.column >= NAMES else NAMES
            column = min(first, NAMES + len(grid.packs) - 1)
            table.move_cursor(row=min(at.row, len(grid.rows) - 1), column=column)
        self._tell()

    def learner(self) -> str:
        """Who is in the row."""
        table = self.query_one(DataTable)
        if self._grid is None or not 0 <= table.cursor_row < len(self._grid.rows):
            return ""
        return self._grid.rows[table.cursor_row].learner.uid

    def on_data_table_cell_highlighted(self) -> None:
        """The cursor moved."""
        self._tell()

    def on_data_table_cell_selected(self) -> None:
        """Enter opens the learner."""
        self.action_open_learner()

    def _tell(self) -> None:
        grid, table = self._grid, self.query_one(DataTable)
        told, counted = self.query_one("#told", Static), self.query_one("#counted", Static)
        if grid is None or not grid.rows or not grid.packs:
            told.update(self.words("grid-none"))
            counted.update("")
            return
        row, column = table.cursor_row, table.cursor_column - NAMES
        if not 0 <= row < len(grid.rows):
            return
        if 0 <= column < len(grid.packs):
            told.update(data.told(self.tutor.packs, grid, row, column, self.tutor.words))
            counted.update(data.counted(self.tutor.packs, grid, column, self.tutor.words))
            return
        one = grid.rows[row]
        why = [data.why(self.tutor.packs, struggle, self.tutor.words) for struggle in one.struggles]
        last = one.last.isoformat() if isinstance(one.last, datetime.date) else "-"
        told.update("\n".join(why) or f"{one.learner.name} · {self.words('column-last')} {last}")
        counted.update("")

    def action_every(self) -> None:
        """All machines, or only those that somebody has practised."""
        self.every = not self.every
        self.fill()


class LookAfterScreen(Understanding):
    """Who needs looking after: a line a reason, each with the rule that spoke."""

    COMMANDS_HERE = LOOK_AFTER

    def body(self) -> ComposeResult:
        """A heading, the table, the rules."""
        yield Static(classes="title", markup=False)
        yield Rows()
        yield Static(id="told", markup=False)
        yield Static(id="none", markup=False)
        yield Static(id="rule", classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        table.add_column(self.say("column-number"), key="number")
        table.add_column(self.words("column-name"), key="name")
        table.add_column(self.words("column-why"), key="why")

    def fill(self) -> None:
        """A line a reason."""
        grid = self.renewed()
        if grid is None:
            return
        tutor = self.tutor
        rows = data.look_rows(tutor.packs, grid, tutor.words)
        heading = self.words("look-title", name=grid.class_name, count=len(grid.struggling), all=len(grid.rows))
        self.query_one(".title", Static).update(heading)
        self.query_one("#rule", Static).update(data.look_rule(grid.rules, tutor.settings, tutor.words))
        none = self.query_one("#none", Static)
        none.display = not rows
        none.update(self.words("look-none"))
        self.query_one(Rows).put(
            Row(f"{row.learner} {n}", (row.number, row.name, row.why) if row.first else ("", "", row.why))
            for n, row in enumerate(rows)
        )
        self._tell(rows)

    def on_data_table_row_highlighted(self) -> None:
        """The cursor moved: its reason in full, where the terminal is too narrow for it."""
        if self._grid is not None:
            self._tell(data.look_rows(self.tutor.packs, self._grid, self.tutor.words))

    def _tell(self, rows: Sequence[data.LookRow]) -> None:
        at = self.query_one(Rows).cursor_row
        row = rows[at] if 0 <= at < len(rows) else None
        self.query_one("#told", Static).update(f"{row.name} · {row.why}" if row else "")

    def learner(self) -> str:
        """Who is in the row."""
        return self.query_one(Rows).key_here.split(" ")[0]

    def on_data_table_row_selected(self) -> None:
        """Enter opens the learner."""
        self.action_open_learner()


def _short(name: str, head: int) -> str:
    """A machine's name above a column, cut where it is too long."""
    text = Text(name)
    text.truncate(head, overflow="ellipsis")
    return text.plain
