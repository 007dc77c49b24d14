"""The report as a workbook: a sheet a table, numbers and dates as such, heads that stay and can be filtered by."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

import xlsxwriter

from reports.document import Words
from reports.document.model import Chart, Document, Entry, Kind, Table, Value
from reports.tidy import width

NAVY, TEAL, TINT, LINE, QUIET = "#1f3555", "#17717d", "#f1f4f8", "#c9d1da", "#525c69"
OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
FORMATS: Mapping[Kind, str] = {
    "count": "#,##0",
    "hours": "#,##0.0",
    "seconds": "#,##0.0",
    "share": "0.0%",
    "score": "0.00",
    "month": "yyyy-mm",
    "day": "yyyy-mm-dd",
}
_WIDEST, _NARROWEST, _HEAD, _LINE_HIGH = 46, 8, 16, 17
_BESIDE = 5
_TOP = 2
"""The row of the heads: the caption stands over them, a row apart."""


def book(made: Document) -> bytes:
    """The workbook's content: the same document gives the same bytes."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, OPTIONS) as workbook:
        workbook.set_properties({
            "title": made.title,
            "subject": made.badge,
            "author": made.programme,
            "created": datetime.combine(made.day, time()),
        })  # fmt: skip
        writer = _Book(workbook, made)
        writer.front()
        for table in made.tables():
            writer.table(table)
    return file.getvalue()


class _Book:
    """One workbook in the making."""

    def __init__(self, workbook: Any, made: Document) -> None:
        self._book, self._made, self._words = workbook, made, Words(made.language)
        self._styles: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._names: set[str] = set()

    def front(self) -> None:
        """The first page: what it is, the goals, the outline."""
        made, t = self._made, self._words
        sheet = self._sheet(made.summary)
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 44)
        sheet.set_column(1, 3, 18)
        sheet.write_string(0, 0, made.programme, self._style(bold=True, font_color=TEAL))
        sheet.write_string(1, 0, made.title, self._style(bold=True, font_size=18, font_color=NAVY))
        sheet.set_row(1, 30)
        sheet.write_string(2, 0, f"{made.as_of} · {made.badge}", self._style(font_color=QUIET))
        row = 4
        for words in made.notices:
            sheet.merge_range(row, 0, row, 3, words, self._style(text_wrap=True, valign="top", font_color=QUIET))
            sheet.set_row(row, _LINE_HIGH * math.ceil(width(words) / 96))
            row += 1
        row += bool(made.notices)
        head = self._style(bold=True, bg_color=TINT, bottom=1, top=1, border_color=LINE, align="right")
        left = self._style(bold=True, bg_color=TINT, bottom=1, top=1, border_color=LINE)
        sheet.write_string(row, 0, t("goal-of"), left)
        for n, name in enumerate(("goal-reached", "goal-target", "m-achievement"), 1):
            sheet.write_string(row, n, t(name), head)
        for goal in made.goals:
            row += 1
            sheet.write_string(
                row, 0, goal.name, self._style(text_wrap=True, valign="top", bottom=1, border_color=LINE)
            )
            for n, value in enumerate((goal.reached, goal.target, goal.share), 1):
                self._put(sheet, row, n, value)
        row += 2
        for entry in made.outline:
            row = self._outline(sheet, row, entry, 0)

    def _outline(self, sheet: Any, row: int, entry: Entry, depth: int) -> int:
        words = f"{'□○-'[depth]} {entry.words}"
        style = self._style(align="left", indent=2 * depth, text_wrap=True, valign="top", bold=depth == 0)
        sheet.merge_range(row, 0, row, 3, words, style)
        sheet.set_row(row, _LINE_HIGH * math.ceil(width(words) / (92 - 4 * depth)))
        row += 1
        for under in entry.under:
            row = self._outline(sheet, row, under, depth + 1)
        return row

    def table(self, table: Table) -> None:
        """A sheet of its own: caption, heads, rows, the whole; beside it its charts."""
        sheet = self._sheet(table.name)
        sheet.write_string(0, 0, table.caption, self._style(bold=True, font_color=NAVY))
        head = self._heads(sheet, table)
        for n, row in enumerate(table.rows, head + 1):
            for column, value in enumerate(row):
                self._put(sheet, n, column, value, keys=table.keys)
        last = head + len(table.rows)
        for column, value in enumerate(table.foot):
            self._put(sheet, last + 1, column, value, keys=table.keys, foot=True)
        widths = [_width(table, n) for n in range(len(table.columns))]
        for n, wide in enumerate(widths):
            sheet.set_column(n, n, wide)
        if table.rows:
            sheet.autofilter(head, 0, last, len(table.columns) - 1)
        sheet.freeze_panes(head + 1, table.keys)
        sheet.repeat_rows(head)
        charts = [chart for chart in self._made.charts() if chart.table == table.id and chart.column]
        for n, chart in enumerate(charts):
            self._chart(sheet, table, chart, head, n, last)

    def _heads(self, sheet: Any, table: Table) -> int:
        common: dict[str, Any] = {
            "bold": True,
            "bg_color": TINT,
            "border_color": LINE,
            "text_wrap": True,
            "valign": "vcenter",
        }
        top = _TOP
        if table.grouped:
            column = 0
            for name, span in table.groups():
                style = self._style(**common, align="center", bottom=1, top=1)
                if name and span > 1:
                    sheet.merge_range(top, column, top, column + span - 1, name, style)
                else:
                    sheet.write_string(top, column, name, style)
                column += span
            top += 1
        for n, one in enumerate(table.columns):
            align = "left" if n < table.keys else "right"
            sheet.write_string(top, n, one.head, self._style(**common, align=align, bottom=2, top=1))
        sheet.set_row(top, 2 * _LINE_HIGH)
        return top

    def _put(self, sheet: Any, row: int, column: int, value: Value, keys: int = 0, foot: bool = False) -> None:
        look: dict[str, Any] = {"bottom": 1, "border_color": LINE, "valign": "top"}
        if foot:
            look |= {"bold": True, "top": 2, "bg_color": TINT}
        if value.kind in FORMATS:
            whole = value.kind in ("hours", "seconds") and value.raw == int(str(value.raw).split(".")[0])
            look["num_format"] = FORMATS["count"] if whole else FORMATS[value.kind]
            if value.kind == "share" and 0 < abs(value.raw) < 0.01:  # type: ignore[arg-type]
                look["num_format"] = "0.00%"  # the first steps toward a million are seen
        if value.kind in ("hidden", "none") or (keys and column >= keys):
            look["align"] = "right"
        if value.kind == "text":
            look["text_wrap"] = True
        if value.kind in ("month", "day"):
            look["align"] = "left" if column < keys else "right"
            sheet.write_datetime(row, column, datetime.combine(value.raw, time()), self._style(**look))  # type: ignore[arg-type]
        elif isinstance(value.raw, int | float):
            sheet.write_number(row, column, value.raw, self._style(**look))
        elif value.kind == "none":
            sheet.write_blank(row, column, None, self._style(**look))
        else:
            sheet.write_string(row, column, value.shown, self._style(**look))

    def _chart(self, sheet: Any, table: Table, chart: Chart, head: int, n: int, last: int) -> None:
        """A chart that reads the sheet's own cells: it follows when somebody changes them."""
        marks = min(len(chart.points), len(table.rows))
        if not marks:
            return
        made = self._book.add_chart({"type": {"bars": "column", "line": "line", "lying": "bar"}[chart.kind]})
        made.add_series({
            "name": chart.title,
            "categories": [sheet.name, head + 1, 0, head + marks, 0],
            "values": [sheet.name, head + 1, chart.column, head + marks, chart.column],
            "fill": {"color": NAVY},
            "line": {"color": TEAL if chart.kind == "line" else NAVY},
            "gap": 60,
        })  # fmt: skip
        made.set_title({"name": chart.title, "name_font": {"size": 11, "color": NAVY}})
        made.set_legend({"none": True})
        axis = {"num_format": "#,##0", "major_gridlines": {"visible": True, "line": {"color": "#e6eaef"}}}
        if chart.kind == "lying":
            made.set_y_axis({"reverse": True})
            made.set_x_axis(axis)
        else:
            made.set_x_axis({"num_format": "m"} if table.rows[0][0].kind == "month" else {})
            made.set_y_axis(axis)
        high = max(260, 22 * marks + 90) if chart.kind == "lying" else 260
        made.set_size({"width": 520, "height": high})
        place = (head + 1 + 15 * n, len(table.columns) + 1)
        if len(table.columns) > _BESIDE:  # below a wide table, so that a print need not be tiny
            place = (last + 3, 0 if n == 0 else 5)
        sheet.insert_chart(*place, made, {"description": chart.title})

    def _sheet(self, name: str) -> Any:
        """A new sheet, its name as Excel takes it and unlike the others'."""
        bare = "".join(" " if c in "[]:*?/\\" else c for c in name).strip("' ")[:31] or "-"
        tried, n = bare, 2
        while tried.casefold() in self._names:
            tried, n = f"{bare[:27]} ({n})", n + 1
        self._names.add(tried.casefold())
        sheet = self._book.add_worksheet(tried)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{self._made.badge.replace('&', '&&')}&R&P / &N")
        return sheet

    def _style(self, **look: Any) -> Any:
        key = tuple(sorted(look.items()))
        if key not in self._styles:
            self._styles[key] = self._book.add_format({"font_name": "맑은 고딕", "font_size": 10, **look})
        return self._styles[key]


def _width(table: Table, column: int) -> float:
    """Wide enough for what stands in a column, in widths of a digit; longer texts break into lines."""
    name = table.columns[column].head
    head = width(name) if width(name) <= _HEAD else max(width(word) for word in name.split())
    cells = max((width(row[column].shown) for row in table.all_rows()), default=0)
    return min(max(1.1 * head + 4, 1.1 * cells + 2, _NARROWEST), _WIDEST)
