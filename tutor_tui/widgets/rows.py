"""A table that is changed only where what it shows has changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.text import Text
from textual.coordinate import Coordinate
from textual.widgets import DataTable
from textual.widgets.data_table import CellKey, RowKey

Cell = str | Text


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its own key; a cell for each column."""

    key: str
    cells: Sequence[Cell]


class Rows(DataTable[Cell]):
    """Rows kept by key: the cursor stays on its row and nothing scrolls or flickers when others change.

    Text is taken as it is: a name with brackets in it is no markup.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(cursor_type=options.pop("cursor_type", "row"), zebra_stripes=True, **options)
        self._shown: dict[str, tuple[Cell, ...]] = {}

    def put(self, rows: Iterable[Row]) -> int:
        """Show these rows in this order; gives how many cells were drawn anew."""
        wanted = {row.key: tuple(row.cells) for row in rows}
        if list(wanted) == list(self._shown):
            drawn = self._differ(wanted)
        elif list(wanted)[: len(self._shown)] == list(self._shown):
            before = len(self._shown)
            drawn = self._differ({key: wanted[key] for key in self._shown})
            for key in list(wanted)[before:]:
                self._add(key, wanted[key])
                drawn += len(wanted[key])
        else:
            self._again(wanted)
            drawn = sum(map(len, wanted.values()))
        self._shown = wanted
        return drawn

    @property
    def key_here(self) -> str:
        """The key of the row under the cursor; empty where there is none."""
        if not 0 <= self.cursor_row < self.row_count:
            return ""
        return str(self.coordinate_to_cell_key(Coordinate(self.cursor_row, 0)).row_key.value)

    def go_to(self, key: str) -> None:
        """The cursor to a row, where it is there."""
        if key in self._shown:
            self.move_cursor(row=self.get_row_index(key), animate=False)

    def start_again(self) -> None:
        """Without columns and rows, for other columns."""
        self.clear(columns=True)
        self._shown = {}

    def _add(self, key: str, cells: tuple[Cell, ...]) -> None:
        self.add_row(*(_plain(cell) for cell in cells), key=key)

    def _differ(self, wanted: dict[str, tuple[Cell, ...]]) -> int:
        """Put changed cells in their place and draw their rows, and no others.

        Textual's own `update_cell` draws every row of the table anew, some milliseconds each: too much for a class of
        sixty kiosks three times a second. So this reaches into the table's store and its cache of drawn cells.
        """
        columns = self.ordered_columns
        changed: dict[str, int] = {}
        for key, cells in wanted.items():
            row = RowKey(key)
            for column, old, new in zip(columns, self._shown[key], cells, strict=True):
                if old != new or (isinstance(new, Text) and isinstance(old, Text) and old.style != new.style):
                    drawn = _plain(new)
                    self._data[row][column.key] = drawn
                    changed[key] = changed.get(key, 0) + 1
                    if column.auto_width and drawn.cell_len > column.content_width:
                        self._updated_cells.add(CellKey(row, column.key))
                        self._require_update_dimensions = True
        if changed:
            self._forget_drawn(changed)
        return sum(changed.values())

    def _forget_drawn(self, keys: Collection[str]) -> None:
        drawn = self._cell_render_cache
        for cell in [cell for cell in drawn.keys() if cell[0].value in keys]:  # noqa: SIM118 - no mapping
            drawn.discard(cell)
        for cache in (self._row_render_cache, self._row_renderable_cache, self._line_cache):
            cache.clear()
        for key in keys:
            self.refresh_row(self.get_row_index(key))

    def _update_column_widths(self, updated_cells: set[CellKey]) -> None:
        """A column that has become wider: what was drawn for the narrower one is of no use."""
        super()._update_column_widths(updated_cells)
        self._clear_caches()

    def _again(self, wanted: dict[str, tuple[Cell, ...]]) -> None:
        at, key, scrolled = self.cursor_coordinate, self.key_here, self.scroll_offset
        self.clear()
        for one, cells in wanted.items():
            self._add(one, cells)
        if wanted:
            row = self.get_row_index(key) if key in wanted else min(at.row, len(wanted) - 1)
            self.move_cursor(row=row, column=at.column, animate=False, scroll=False)
            self.call_after_refresh(self.scroll_to, scrolled.x, scrolled.y, animate=False, force=True)


def _plain(cell: Cell) -> Text:
    return cell if isinstance(cell, Text) else Text(cell)
