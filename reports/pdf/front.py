"""The first page: title, goals, the 개조식 outline, the contents; and the list of terms at the end."""

from __future__ import annotations

import math
from collections.abc import Mapping

from reportlab.lib.colors import HexColor

from reports.document.model import Entry, Goal, Section, Terms
from reports.papers.sheet import GOLD, GREY, INK, MM, NAVY, TINT, broken, fitted
from reports.pdf.flow import HAIR, LEFT, RIGHT, TEAL, TOP, WIDTH, Flow, fit

_OFFICIAL, _PUBLISHED, _TRACK, _PAPER = (HexColor(c) for c in ("#8a2c1d", "#17616b", "#dfe5ec", "#faf6ec"))
_ONE_COLUMN = 7
_SIGNS = ("□", "○", "-")
_LEFTS = (0.0, 15.0, 32.0)
_SIZES = (12.5, 11.0, 10.5)


def draw(flow: Flow, places: Mapping[str, int]) -> None:
    """The first page, and the contents on it when they fit."""
    _title(flow)
    for words in flow.made.notices:
        _notice(flow, words)
    _goals(flow)
    flow.y -= 10
    flow.paragraph(flow.made.summary, 15, NAVY, bold=True, role="H2")
    flow.y -= 1
    flow.rule(flow.y, NAVY, 1.2)
    flow.y -= 8
    for entry in flow.made.outline:
        _outline(flow, entry, 0)
    _contents(flow, places)


def _title(flow: Flow) -> None:
    made, sheet, faces = flow.made, flow.sheet, flow.faces
    flow.canvas.setFillColor(NAVY)
    flow.canvas.rect(0, 287 * MM, sheet.width, 10 * MM, stroke=0, fill=1)
    flow.y = TOP
    sheet.text(LEFT, flow.y, made.programme, faces.bold, 10.5, TEAL)
    title = flow.clean(made.title, faces.bold)
    block = fitted(title, faces.bold, WIDTH, 25, 14)
    flow.y -= 12
    with flow.canvas.mark("H1"):
        flow.y -= block.size
        sheet.block(LEFT, flow.y, block, faces.bold, NAVY)
    flow.y -= (len(block.lines) - 1) * block.leading + 22
    sheet.text(LEFT, flow.y, made.as_of, faces.regular, 10.5, GREY)
    colour = _PUBLISHED if made.edition == "published" else _OFFICIAL
    wide = faces.bold.width(made.badge, 9.5) + 20
    flow.canvas.setStrokeColor(colour)
    flow.canvas.setLineWidth(1)
    flow.canvas.roundRect(RIGHT - wide, flow.y - 6, wide, 19, 9.5)
    sheet.centred(RIGHT - wide / 2, flow.y, made.badge, faces.bold, 9.5, colour)
    flow.y -= 18


def _notice(flow: Flow, words: str) -> None:
    face = flow.faces.regular
    lines = broken(flow.clean(words, face), face, WIDTH - 22, 9.5)
    high = len(lines) * 14.5 + 9
    flow.canvas.setFillColor(_PAPER)
    flow.canvas.rect(LEFT, flow.y - high, WIDTH, high, stroke=0, fill=1)
    flow.canvas.setFillColor(GOLD)
    flow.canvas.rect(LEFT, flow.y - high, 3, high, stroke=0, fill=1)
    with flow.canvas.mark("P"):
        for n, line in enumerate(lines):
            flow.sheet.text(LEFT + 13, flow.y - 16 - n * 14.5, line, face, 9.5)
    flow.y -= high + 7


def _goals(flow: Flow) -> None:
    goals, gap, high = flow.made.goals, 10.0, 84.0
    wide = (WIDTH - gap * (len(goals) - 1)) / len(goals)
    flow.y -= 3
    for n, goal in enumerate(goals):
        _goal(flow, goal, LEFT + n * (wide + gap), wide, high)
    flow.y -= high + 8


def _goal(flow: Flow, goal: Goal, x: float, wide: float, high: float) -> None:
    canvas, sheet, faces, top = flow.canvas, flow.sheet, flow.faces, flow.y
    canvas.setFillColor(TINT)
    canvas.setStrokeColor(HAIR)
    canvas.setLineWidth(0.6)
    canvas.roundRect(x, top - high, wide, high, 6, stroke=1, fill=1)
    inside, left = wide - 24, x + 12
    with canvas.mark("P"):
        name = fitted(goal.name, faces.bold, inside, 9.5, 7)
        sheet.block(left, top - 18, name, faces.bold, GREY)
    with canvas.mark("P"):
        number = goal.reached.shown
        rest = faces.regular.width(goal.unit, 9.5)
        size = min(24.0, 24 * (inside - rest - 4) / max(faces.bold.width(number, 24), 1))
        sheet.text(left, top - 50, number, faces.bold, size, NAVY)
        sheet.text(left + faces.bold.width(number, size) + 4, top - 50, goal.unit, faces.regular, 9.5, GREY)
    canvas.setFillColor(_TRACK)
    canvas.roundRect(left, top - 63, inside, 6, 3, stroke=0, fill=1)
    if goal.fraction > 0:
        canvas.setFillColor(TEAL)
        canvas.roundRect(
            left,
            top - 63,
            max(inside * goal.fraction, 3),
            6,
            min(3, max(inside * goal.fraction, 3) / 2),
            stroke=0,
            fill=1,
        )
    sheet.text(left, top - 77, goal.words, faces.bold, 9.5, TEAL)


def _outline(flow: Flow, entry: Entry, depth: int) -> None:
    face = flow.faces.bold if depth == 0 else flow.faces.regular
    size, left = _SIZES[depth], LEFT + _LEFTS[depth]
    lines = broken(flow.clean(entry.words, face), face, RIGHT - left - 15, size)
    flow.need(len(lines) * size * 1.6)
    with flow.canvas.group("L"), flow.canvas.group("LI"):
        flow.y -= size * 1.3 + (3 if depth == 0 else 0)
        with flow.canvas.mark("Lbl"):
            flow.sheet.text(left, flow.y, _SIGNS[depth], face, size, (NAVY, TEAL, GREY)[depth])
        with flow.canvas.mark("P"):
            for n, line in enumerate(lines):
                flow.y -= size * 1.5 if n else 0
                flow.sheet.text(left + (17 if depth < 2 else 11), flow.y, line, face, size, INK)
        flow.y -= size * 0.3
        for under in entry.under:
            _outline(flow, under, depth + 1)


def _contents(flow: Flow, places: Mapping[str, int]) -> None:
    made, size = flow.made, 10.5
    columns = 2 if len(made.sections) > _ONE_COLUMN else 1
    deep = math.ceil(len(made.sections) / columns)
    flow.y -= 14
    flow.need(26 + 17 * deep)
    flow.paragraph(flow.t("contents"), 12.5, NAVY, bold=True, role="H2")
    flow.y -= 4
    flow.rule(flow.y, HAIR, 0.8)
    flow.y -= 3
    top, wide = flow.y, (WIDTH - 24 * (columns - 1)) / columns
    with flow.canvas.group("TOC"):
        for n, section in enumerate(made.sections):
            column, row = divmod(n, deep)
            _entry(
                flow,
                section,
                str(places.get(section.id, 0)),
                (LEFT + column * (wide + 24), wide),
                top - 14 - 17 * row,
                size,
            )
    flow.y = top - 17 * deep


def _entry(flow: Flow, section: Section, page: str, place: tuple[float, float], y: float, size: float) -> None:
    face, (left, wide) = flow.faces.regular, place
    right = left + wide
    title = fit(flow.clean(section.title, face), face, wide - 40, size)
    with flow.canvas.group("TOCI"), flow.canvas.mark("P"):
        flow.sheet.text(left, y, title, face, size)
        flow.sheet.right(right, y, page, face, size)
    flow.canvas.setDash(0.6, 3)
    flow.rule(y + 2, GREY, 0.6, left + 8 + face.width(title, size), right - 8 - face.width(page, size))
    flow.canvas.setDash()
    flow.canvas.linkAbsolute(section.title, section.id, (left, y - 4, right, y + 12), Border="[0 0 0]")


def terms(flow: Flow, block: Terms) -> None:
    """Words and what they mean, in two columns."""
    bold, face, size = flow.faces.bold, flow.faces.regular, 10.0
    left = LEFT + max(bold.width(term, size) for term, _ in block.pairs) + 18
    with flow.canvas.group("L"):
        for term, meaning in block.pairs:
            lines = broken(flow.clean(meaning, face), face, RIGHT - left, size)
            flow.need(len(lines) * 15.5 + 5)
            with flow.canvas.group("LI"):
                flow.y -= 13
                with flow.canvas.mark("Lbl"):
                    flow.sheet.text(LEFT, flow.y, flow.clean(term, bold), bold, size)
                with flow.canvas.mark("P"):
                    for n, line in enumerate(lines):
                        flow.y -= 15.5 if n else 0
                        flow.sheet.text(left, flow.y, line, face, size)
            flow.y -= 7
