"""Charts on paper, from the same places as on the page."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color, HexColor

from reports.document import charts
from reports.document.charts import Bar, Plot, Strip
from reports.document.model import Chart
from reports.papers.sheet import GOLD, GREY, INK, NAVY
from reports.pdf.flow import HAIR, LEFT, TEAL, WIDTH, Flow, fit

_AREA, _FAN, _TRACK = (HexColor(c) for c in ("#e3eff1", "#cfe3e6", "#dfe5ec"))
_UPRIGHT, _STRIP, _GAP = 152.0, 16.5, 18.0
_NAMES = 0.34
"""The share of the width that names beside lying bars may take."""
_PER_PAGE = 38
_DIGITS = 4
"""Signs of a number that fit over one of twelve bars in half the width."""


def rows(run: Sequence[Chart]) -> list[tuple[Chart, ...]]:
    """Charts side by side: two upright ones whose numbers have room, else each over the whole width."""
    found: list[tuple[Chart, ...]] = []
    for chart in run:
        before = found[-1] if found else ()
        if len(before) == 1 and not _wide(before[0]) and not _wide(chart):
            found[-1] = (before[0], chart)
        else:
            found.append((chart,))
    return found


def _wide(chart: Chart) -> bool:
    longest = max((len(point.value.shown) for point in chart.points), default=0)
    return chart.kind == "lying" or (chart.kind == "bars" and longest > _DIGITS)


def height(row: Sequence[Chart]) -> float:
    """Points that charts side by side take with their titles."""
    return 24 + max(
        _STRIP * min(len(chart.points), _PER_PAGE) + 8 if chart.kind == "lying" else _UPRIGHT for chart in row
    )


def draw(flow: Flow, run: Sequence[Chart]) -> None:
    """Charts that belong together."""
    for row in rows(run):
        if row[0].kind == "lying":
            _lying(flow, row[0])
            continue
        flow.need(height(row))
        wide = (WIDTH - _GAP * (len(row) - 1)) / len(row)
        for n, chart in enumerate(row):
            _upright(flow, chart, LEFT + n * (wide + _GAP), wide)
        flow.y -= height(row)


def _title(flow: Flow, chart: Chart, x: float) -> None:
    flow.sheet.text(x, flow.y - 12, flow.clean(chart.title, flow.faces.bold), flow.faces.bold, 10, INK)


def _alt(flow: Flow, chart: Chart) -> str:
    return f"{chart.title}. {flow.t('chart-table-below')}"


def _lying(flow: Flow, chart: Chart) -> None:
    flow.need(height((chart,)))
    _title(flow, chart, LEFT)
    flow.y -= 22
    strips = charts.lying(chart.points)
    face = flow.faces.regular
    names = min(max((face.width(strip.label, 9) for strip in strips), default=0), WIDTH * _NAMES) + 9
    numbers = max((flow.faces.bold.width(strip.shown, 9) for strip in strips), default=0) + 8
    with flow.canvas.mark("Figure", alt=_alt(flow, chart)):
        for strip in strips[:_PER_PAGE]:
            _strip(flow, strip, names, WIDTH - names - numbers)
    flow.y -= 10


def _strip(flow: Flow, strip: Strip, names: float, room: float) -> None:
    face, canvas = flow.faces.regular, flow.canvas
    flow.y -= _STRIP
    label = fit(flow.clean(strip.label, face), face, names - 8, 9)
    flow.sheet.text(LEFT, flow.y + 4, label, face, 9, INK)
    canvas.setFillColor(_TRACK)
    canvas.roundRect(LEFT + names, flow.y + 3, room, 8, 2, stroke=0, fill=1)
    if strip.length:
        canvas.setFillColor(NAVY)
        canvas.roundRect(
            LEFT + names,
            flow.y + 3,
            max(room * strip.length / 100, 1.5),
            8,
            min(2, room * strip.length / 200),
            stroke=0,
            fill=1,
        )
    flow.sheet.right(LEFT + WIDTH, flow.y + 4, strip.shown, flow.faces.bold, 9, INK)


def _upright(flow: Flow, chart: Chart, x: float, wide: float) -> None:
    plot = charts.upright(chart)
    face = flow.faces.regular
    scale = max(face.width(flow.t.number(tick.value), 7.5) for tick in plot.ticks) + 6
    _title(flow, chart, x)
    left, foot, room, high = x + scale, flow.y - 24 - _UPRIGHT + 26, wide - scale - 4, _UPRIGHT - 44
    with flow.canvas.mark("Figure", alt=_alt(flow, chart)):
        for tick in plot.ticks:
            y = foot + high * tick.at / 100
            flow.rule(y, GREY if tick.at == 0 else HAIR, 0.6, left, left + room)
            flow.sheet.right(left - 4, y - 2.5, flow.t.number(tick.value), face, 7.5, GREY)
        if plot.goal is not None and chart.goal is not None:
            y = foot + high * plot.goal / 100
            flow.canvas.setDash(4, 3)
            flow.rule(y, GOLD, 1.1, left, left + room)
            flow.canvas.setDash()
            flow.sheet.text(
                left + 3, y + 3.5, flow.t("chart-goal", goal=chart.goal.shown), face, 7.5, HexColor("#75591c")
            )
        if chart.kind == "line":
            _line(flow, plot, left, foot, room, high)
        for bar in plot.bars:
            _bar(flow, chart, plot, bar, (left, foot, room, high))


def _bar(flow: Flow, chart: Chart, plot: Plot, bar: Bar, place: tuple[float, float, float, float]) -> None:
    left, foot, room, high = place
    middle = left + room * bar.middle / 100
    face, bold = flow.faces.regular, flow.faces.bold
    flow.sheet.centred(middle, foot - 11, bar.label, face, 7.5, GREY)
    if bar.height is None:
        flow.sheet.centred(middle, foot + 3, bar.shown, bold, 8, INK)
        return
    top = foot + high * bar.height / 100
    if chart.kind == "bars" and bar.height:
        flow.canvas.setFillColor(NAVY)
        flow.canvas.rect(middle - room * bar.width / 200, foot, room * bar.width / 100, top - foot, stroke=0, fill=1)
    last = plot.known and bar == plot.known[-1]
    if bar.height and (chart.kind == "bars" or last or bar.low is not None):
        slot = room / max(len(plot.bars), chart.places, 1)
        size = min(8.0, 8 * (slot + 1) / max(bold.width(bar.shown, 8), 1)) if chart.kind == "bars" else 8.0
        if bar.low is not None:
            flow.sheet.right(middle + 4, top + 6, bar.shown, bold, size, INK)
        elif plot.ahead is not None:
            flow.sheet.centred(middle, top - 13, bar.shown, bold, size, INK)
        else:
            flow.sheet.centred(middle, top + (4 if chart.kind == "bars" else 6), bar.shown, bold, size, INK)


def _line(flow: Flow, plot: Plot, left: float, foot: float, room: float, high: float) -> None:
    def at(points: str) -> list[tuple[float, float]]:
        pairs = (point.split(",") for point in points.split())
        return [(left + room * float(x) / 100, foot + high * (100 - float(y)) / 100) for x, y in pairs]

    _shape(flow, at(plot.area), fill=_AREA)
    _shape(flow, at(plot.fan), fill=_FAN)
    flow.canvas.setDash(2, 2.5)
    _shape(flow, at(plot.way), stroke=TEAL)
    flow.canvas.setDash()
    _shape(flow, at(plot.points), stroke=TEAL)
    flow.canvas.setLineWidth(1.3)
    for bar in plot.bars:
        if bar.height is not None:
            flow.canvas.setFillColor(HexColor("#ffffff"))
            flow.canvas.setStrokeColor(TEAL)
            flow.canvas.circle(left + room * bar.middle / 100, foot + high * bar.height / 100, 2.2, stroke=1, fill=1)


def _shape(
    flow: Flow, points: Sequence[tuple[float, float]], fill: Color | None = None, stroke: Color | None = None
) -> None:
    if len(points) < 2:
        return
    path = flow.canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if fill is not None:
        path.close()
        flow.canvas.setFillColor(fill)
    if stroke is not None:
        flow.canvas.setStrokeColor(stroke)
        flow.canvas.setLineWidth(1.6)
    flow.canvas.drawPath(path, stroke=int(stroke is not None), fill=int(fill is not None))
