"""Tables on paper: columns as wide as what stands in them, heads again on every page, each cell tagged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor

from reports.document.model import Table, Value
from reports.fonts import Face
from reports.papers.sheet import GREY, INK, NAVY, RULE, TINT, broken
from reports.pdf.flow import BOTTOM, HAIR, LEFT, TOP, WIDTH, Flow
from reports.tagging import Part

_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
_PAD = 4.0
_KEY_LEAST = 62.0
_ZEBRA = HexColor("#fafbfc")


@dataclass(frozen=True)
class _Frame:
    """How a table is set: the size of its letters, and each column's left edge and width."""

    size: float
    columns: tuple[tuple[float, float], ...]

    @property
    def line(self) -> float:
        """From one line of a cell to the next."""
        return self.size * 1.35

    @property
    def width(self) -> float:
        """Of the whole table."""
        return sum(width for _, width in self.columns)


def draw(flow: Flow, table: Table) -> None:
    """A table from here on, over as many pages as it takes."""
    frame = _framed(flow, table)
    least = height(flow, table)
    flow.need(least if least < (TOP - BOTTOM) / 2 else 80)
    canvas = flow.canvas
    whole = canvas.part("Table")
    with canvas.within(whole):
        flow.y -= 10
        with canvas.mark("Caption"):
            flow.sheet.text(LEFT, flow.y, flow.clean(table.caption, flow.faces.regular), flow.faces.regular, 9, GREY)
        flow.y -= 7
        with canvas.group("THead"):
            _heads(flow, table, frame, tagged=True)
        body = canvas.part("TBody")
        for n, row in enumerate(table.rows):
            _row(flow, table, frame, row, body, shade=n % 2 == 1)
        if table.foot:
            foot = canvas.part("TFoot")
            _row(flow, table, frame, table.foot, foot, last=True)
    flow.rule(flow.y, RULE, 0.8, LEFT, LEFT + frame.width)
    flow.y -= 12


def height(flow: Flow, table: Table) -> float:
    """Points that a table takes, where no name breaks into lines."""
    frame = _framed(flow, table)
    rows = len(table.rows) + bool(table.foot)
    return 40 + (rows + 2 + table.grouped) * (frame.line + 6)


def _framed(flow: Flow, table: Table) -> _Frame:
    """The largest letters with which all numbers stand in one line."""
    bold, regular = flow.faces.bold, flow.faces.regular
    for size, whole in ((9.5, True), (9.0, True), *((size, False) for size in _SIZES)):
        needs = [_need(table, n, bold, regular, size, whole) for n in range(len(table.columns))]
        if sum(needs) <= WIDTH:
            break
    spare = WIDTH - sum(needs)
    if spare >= 0:
        few = len(table.columns) <= 5
        wide = [need + (spare / len(needs) if few else spare * need / sum(needs)) for need in needs]
    else:
        wide = [need * WIDTH / sum(needs) for need in needs]
    columns, x = [], LEFT
    for one in wide:
        columns.append((x, one))
        x += one
    return _Frame(size, tuple(columns))


def _need(table: Table, n: int, bold: Face, regular: Face, size: float, whole: bool) -> float:
    name = table.columns[n].head
    head = max((bold.width(words, size) for words in ([name] if whole else name.split())), default=0.0)
    texts = [row[n] for row in table.all_rows()]
    if n < table.keys or any(value.kind == "text" for value in texts):
        widest = max((regular.width(value.shown, size) for value in texts), default=0.0)
        widest = min(widest, max(_KEY_LEAST * 2.2, WIDTH / max(len(table.columns), 2)))
    else:
        widest = max((bold.width(value.shown, size) for value in texts), default=0.0)
    return max(head, widest) + 2 * _PAD


def _heads(flow: Flow, table: Table, frame: _Frame, tagged: bool) -> None:
    bold, canvas = flow.faces.bold, flow.canvas
    lines = [
        broken(column.head, bold, width - 2 * _PAD, frame.size)
        for column, (_, width) in zip(table.columns, frame.columns, strict=True)
    ]
    deep = max(len(some) for some in lines) * frame.line + 7
    over = frame.line + 6 if table.grouped else 0.0
    top = flow.y
    canvas.setFillColor(TINT)
    canvas.rect(LEFT, top - deep - over, frame.width, deep + over, stroke=0, fill=1)
    flow.rule(top, NAVY, 1.0, LEFT, LEFT + frame.width)
    flow.rule(top - deep - over, RULE, 0.8, LEFT, LEFT + frame.width)

    def words(n: int, high: float) -> None:
        x, width = frame.columns[n]
        for k, line in enumerate(lines[n]):
            y = flow.y - high + 5 + (len(lines[n]) - 1 - k) * frame.line + frame.size * 0.1
            _at(flow, x, width, y, line, bold, frame.size, n < table.keys)

    def cell(n: int, high: float) -> None:
        if not tagged:
            words(n, high)
            return
        with canvas.mark("TH", scope="Column", rows=2 if table.grouped and not table.columns[n].group else 1):
            words(n, high)

    if table.grouped:
        with canvas.within(canvas.part("TR") if tagged else canvas.inside):
            n = 0
            for name, span in table.groups():
                if name:
                    _group(flow, frame, name, n, span, tagged, over)
                else:
                    for at in range(n, n + span):
                        cell(at, deep + over)
                n += span
        flow.y -= over
    with canvas.within(canvas.part("TR") if tagged else canvas.inside):
        for n, column in enumerate(table.columns):
            if not table.grouped or column.group:
                cell(n, deep)
    flow.y -= deep


def _group(flow: Flow, frame: _Frame, name: str, n: int, span: int, tagged: bool, high: float) -> None:
    x = frame.columns[n][0]
    width = sum(wide for _, wide in frame.columns[n : n + span])
    bold, size = flow.faces.bold, frame.size
    start = x + (width - bold.width(name, size)) / 2
    flow.rule(flow.y - high + 1, RULE, 0.5, x + 3, x + width - 3)
    if tagged:
        with flow.canvas.mark("TH", scope="Column", columns=span):
            flow.sheet.text(start, flow.y - high + 6, name, bold, size)
    else:
        _plain(flow, start, flow.y - high + 6, name, bold, size)


def _row(
    flow: Flow, table: Table, frame: _Frame, row: Sequence[Value], part: Part, shade: bool = False, last: bool = False
) -> None:
    face = flow.faces.bold if last else flow.faces.regular
    canvas, size = flow.canvas, frame.size
    span = table.keys if last else 1
    lines = []
    for n, (value, (_, width)) in enumerate(zip(row, frame.columns, strict=True)):
        room = sum(wide for _, wide in frame.columns[n : n + span]) if n == 0 else width
        folds = value.kind == "text"
        lines.append(broken(flow.clean(value.shown, face), face, room - 2 * _PAD, size) if folds else (value.shown,))
    high = max(len(some) for some in lines) * frame.line + 5.5
    if flow.y - high < BOTTOM:
        flow.rule(flow.y, RULE, 0.8, LEFT, LEFT + frame.width)
        flow.turn()
        _heads(flow, table, frame, tagged=False)
    if shade or last:
        canvas.setFillColor(TINT if last else _ZEBRA)
        canvas.rect(LEFT, flow.y - high, frame.width, high, stroke=0, fill=1)
    flow.rule(flow.y, RULE if last else HAIR, 0.9 if last else 0.5, LEFT, LEFT + frame.width)
    with canvas.within(part), canvas.group("TR"):
        for n, (value, (x, width)) in enumerate(zip(row, frame.columns, strict=True)):
            if last and 0 < n < table.keys:
                continue
            role: dict[str, Any] = {"role": "TH", "scope": "Row"} if n < table.keys else {"role": "TD"}
            if value.kind == "hidden":
                role["actual"] = flow.t("hidden")
            if last and n == 0 and span > 1:
                role["columns"] = span
            left = n < table.keys
            with canvas.mark(**role):
                for k, line in enumerate(lines[n]):
                    _at(flow, x, width, flow.y - 3 - frame.line * (k + 0.78), line, face, size, left)
    flow.y -= high


def _at(flow: Flow, x: float, width: float, y: float, line: str, face: Face, size: float, left: bool) -> None:
    start = x + _PAD if left else x + width - _PAD - face.width(line, size)
    if flow.canvas.marking:
        flow.sheet.text(start, y, line, face, size)
    else:
        _plain(flow, start, y, line, face, size)


def _plain(flow: Flow, x: float, y: float, line: str, face: Face, size: float) -> None:
    flow.canvas.setFillColor(INK)
    flow.canvas.setFont(face.name, size)
    flow.canvas.drawString(x, y, line)
