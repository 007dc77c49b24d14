"""The report as a Hangul document (실적보고), by python-hwpx, which is an extra: nothing else in the suite needs it.

That Hancom's own program opens what is written here is not proven; PDF and workbook stand beside it. Ids in the file
are made at random by the package: two files of one report read the same and are not the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from language import phrase
from reports.document.model import Chart, Document, Entry, Note, Table
from reports.formats import PackageMissing
from reports.tidy import width

_TEXT_WIDTH = 42_520
"""150 mm, between the margins of the page, in 1/7200 inch."""
_ROW_HIGH = 1_400
_NAVY, _TEAL, _GREY, _TINT = "#1F3555", "#17717D", "#525C69", "#EEF2F7"
_SIGNS = ("□", "○", "-")
_LEAST = 5


def write(made: Document) -> bytes:
    """The file's content. Raises PackageMissing."""
    try:
        from hwpx import HwpxDocument
    except ImportError as missing:
        raise PackageMissing(phrase("document-no-hwpx")) from missing
    paper = HwpxDocument.new()
    _Writer(paper).write(made)
    return bytes(paper.to_bytes())


class _Writer:
    """One document in the making."""

    def __init__(self, paper: Any) -> None:
        self._paper = paper
        self._runs: dict[tuple[float, bool, str], str] = {}

    def write(self, made: Document) -> None:
        """Title, goals, outline, then every section's words and tables."""
        self._paper.paragraphs[0].text = made.programme
        self._line(made.title, 20, bold=True, colour=_NAVY)
        self._line(f"{made.as_of} · {made.badge}", 10, colour=_GREY)
        for words in made.notices:
            self._line(words, 10, colour=_GREY)
        for goal in made.goals:
            self._line(f"{goal.name}: {goal.reached.shown} {goal.unit} ({goal.words})", 11, bold=True, colour=_TEAL)
        self._line("", 6)
        for entry in made.outline:
            for words, depth in _lines(entry, 0):
                self._line(words, (13, 11.5, 11)[depth], bold=depth == 0)
        for section in made.sections:
            self._line("", 8)
            self._line(section.title, 14, bold=True, colour=_NAVY)
            for block in section.blocks:
                if isinstance(block, Table):
                    self._line(block.caption, 9, colour=_GREY)
                    self._table(block)
                elif isinstance(block, Note):
                    self._line(block.words, 9, colour=_GREY)
                elif not isinstance(block, Chart):
                    for term, meaning in block.pairs:
                        self._line(f"{term}: {meaning}", 10)

    def _line(self, words: str, size: float, bold: bool = False, colour: str = "#1B2430") -> None:
        self._paper.add_paragraph(words, char_pr_id_ref=self._run(size, bold, colour), inherit_style=False)

    def _run(self, size: float, bold: bool = False, colour: str = "#1B2430") -> str:
        key = (size, bold, colour)
        if key not in self._runs:
            self._runs[key] = self._paper.styles.ensure_run(size=size, bold=bold, color=colour)
        return self._runs[key]

    def _table(self, table: Table) -> None:
        heads = 2 if table.grouped else 1
        cells = [[column.head for column in table.columns]]
        cells += [[value.shown for value in row] for row in table.all_rows()]
        if table.grouped:
            cells.insert(0, [column.group or column.head for column in table.columns])
        size = 9 if len(table.columns) <= 8 else 7.5
        made = self._paper.add_table(
            len(cells),
            len(table.columns),
            width=_TEXT_WIDTH,
            height=_ROW_HIGH * len(cells),
            char_pr_id_ref=self._run(size),
            inherit_style=False,
        )
        made.set_column_widths([_weight(table, n) for n in range(len(table.columns))])
        for across, words in zip(made.rows, cells, strict=True):
            for cell, text in zip(across.cells, words, strict=True):
                if text:
                    cell.text = text
        for row in range(heads):
            for column in range(len(table.columns)):
                made.set_cell_shading(row, column, _TINT)
        if table.grouped:
            self._merge(made, table)

    def _merge(self, made: Any, table: Table) -> None:
        """Common heads over their columns; heads without one over both rows."""
        at = 0
        for name, span in table.groups():
            if name and span > 1:
                made.merge_cells(0, at, 0, at + span - 1)
            elif not name:
                for column in range(at, at + span):
                    made.merge_cells(0, column, 1, column)
            at += span


def _lines(entry: Entry, depth: int) -> Iterator[tuple[str, int]]:
    yield f"{'  ' * depth}{_SIGNS[depth]} {entry.words}", depth
    for under in entry.under:
        yield from _lines(under, depth + 1)


def _weight(table: Table, n: int) -> int:
    head = max((width(word) for word in table.columns[n].head.split()), default=0)
    cells = max((width(row[n].shown) for row in table.all_rows()), default=0)
    return max(min(max(head, cells), 40), _LEAST)
