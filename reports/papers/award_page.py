"""What the certificate and the proof have in common: border, number, title, fields, wording, date, seal, check code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from language import Language, message
from reports.fonts import Face, Faces, foresee, must_have, tidy
from reports.papers import check, ornament, seal
from reports.papers.sheet import GOLD, GREY, INK, MM, NAVY, Block, Sheet, balanced, fitted

_LEFT = 36 * MM
_RIGHT = 174 * MM
_MIDDLE = 105 * MM
_LABEL = 25 * MM
_VALUE = _LEFT + _LABEL + 10 * MM
_FIELDS_TOP = 201 * MM
_FIELDS_END = 143 * MM
_LEAST_GAP = 2.5 * MM
_FIELDS_GAP = 13.5 * MM
_QR = 21 * MM
_SEAL = 23 * MM
_ALWAYS = " 0123456789-.()~ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Of these are numbers, days and codes: whichever of them a paper has, its letters stay in their places."""


@dataclass(frozen=True, slots=True)
class Award:
    """The words of one paper, ready to be drawn: nothing is looked up any more."""

    title: str
    subtitle: str
    number: str
    name: str
    fields: tuple[tuple[str, str], ...]
    """Label and value, from the top; the name stands above them, larger."""
    wording: str
    day: str
    head: str
    code: str
    qr: str
    """What the QR says."""
    foot: tuple[str, ...]
    """Small lines beside the QR: how the paper can be checked."""


def sheet(title: str, centre: str, language: Language, faces: Faces) -> Sheet:
    """An empty A4 with the border and the rosette known to it; each page only refers to them."""
    paper = Sheet(title, centre, language, faces)
    ornament.frame(paper.canvas, paper.width, paper.height)
    for face in (faces.regular, faces.bold):
        foresee(paper.canvas, face, _ALWAYS)
    return paper


def page(paper: Sheet, award: Award) -> None:
    """Draw one award on a page of its own. Raises GlyphMissing before anything of it is drawn."""
    award, faces = _tidied(award), paper.faces
    _refuse_gaps(faces, award)
    paper.canvas.doForm(ornament.FRAME)
    with paper.canvas.group("Sect"):
        _contents(paper, award, faces)
    paper.canvas.showPage()


def _contents(paper: Sheet, award: Award, faces: Faces) -> None:
    paper.text(_LEFT - 6 * MM, 267 * MM, award.number, faces.regular, 11, GREY)
    _title(paper, award)
    _fields(paper, award)
    size, width = 17.5, _RIGHT - _LEFT - 4 * MM
    wording = balanced(award.wording, faces.display(award.wording), width, size, leading=size * 1.75)
    paper.block(_MIDDLE, 124 * MM, wording, faces.display(award.wording), INK, centre=True)
    paper.centred(_MIDDLE, 84 * MM, award.day, faces.regular, 14)
    _head(paper, award.head)
    _foot(paper, award)


@lru_cache(maxsize=64)
def label(language: Language, name: str) -> str:
    """A field's name on paper."""
    return message(language, f"reports-field-{name}")


def _tidied(award: Award) -> Award:
    fields = tuple((key, tidy(value)) for key, value in award.fields)
    return Award(
        award.title, award.subtitle, tidy(award.number), tidy(award.name), fields,
        tidy(award.wording), award.day, tidy(award.head), tidy(award.code), award.qr, award.foot,
    )  # fmt: skip


def _refuse_gaps(faces: Faces, award: Award) -> None:
    must_have(faces.bold, (award.name, award.head))
    values: Sequence[str] = [text for field in award.fields for text in field]
    must_have(faces.regular, (award.number, *values, award.wording, award.day, award.code, *award.foot))


def _title(paper: Sheet, award: Award) -> None:
    faces = paper.faces
    face = faces.display(award.title)
    foot = 229 * MM
    with paper.canvas.mark("H1"):
        _title_words(paper, award.title, face, foot)
    if award.subtitle:
        width = faces.regular.width(award.subtitle, 9.5) + len(award.subtitle) * 2.2
        paper.spread(_MIDDLE - width / 2, foot - 13 * MM, award.subtitle, faces.regular, 9.5, width, GOLD)
    _divider(paper, foot - 19 * MM)


def _title_words(paper: Sheet, title: str, face: Face, foot: float) -> None:
    if paper.language == "ko":
        size = 54.0 if len(title) <= 3 else 40.0
        letters = len(title.replace(" ", ""))
        width = face.width(title, size) + (letters - 1) * size * (0.55 if letters <= 3 else 0.14)
        paper.spread(_MIDDLE - width / 2, foot, title, face, size, width, NAVY)
    else:
        block = fitted(title, face, _RIGHT - _LEFT, 38, 20, rows=1)
        paper.centred(_MIDDLE, foot, title, face, block.size, NAVY)


def _divider(paper: Sheet, y: float) -> None:
    """A fine rule with a lozenge in its middle."""
    canvas = paper.canvas
    canvas.setStrokeColor(GOLD)
    canvas.setFillColor(GOLD)
    canvas.setLineWidth(0.6)
    for side in (-1, 1):
        canvas.line(_MIDDLE + side * 4 * MM, y, _MIDDLE + side * 30 * MM, y)
    path = canvas.beginPath()
    for n, (dx, dy) in enumerate(((0, 1.5), (2.3, 0), (0, -1.5), (-2.3, 0))):
        (path.lineTo if n else path.moveTo)(_MIDDLE + dx * MM, y + dy * MM)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


_Row = tuple[str, Block, Face]


def _fields(paper: Sheet, award: Award) -> None:
    """Rows of label and value, spread over their room; a row of several lines takes as much more."""
    room = _FIELDS_TOP - _FIELDS_END
    shrunk = (_rows(paper, award, 0.85**step) for step in range(12))
    rows = next(found for found in shrunk if sum(map(_height, found)) + (len(found) - 1) * _LEAST_GAP <= room)
    gap = min(_FIELDS_GAP, (room - sum(map(_height, rows))) / max(len(rows) - 1, 1))
    y = _FIELDS_TOP
    for title, block, face in rows:
        first = y - block.size * 0.8
        with paper.canvas.mark("P"):
            _field_label(paper, title, first - (len(block.lines) - 1) * block.leading / 2)
            paper.text(_VALUE - 3 * MM, first, " ", face, block.size)  # heard apart, as it is seen apart
            paper.block(_VALUE, first, block, face)
        y -= _height((title, block, face)) + gap


def _rows(paper: Sheet, award: Award, share: float) -> list[_Row]:
    """Name and fields in their type; `share` below 1 makes it smaller where all of them are long."""
    bold, regular, width = paper.faces.bold, paper.faces.regular, _RIGHT - _VALUE
    name = fitted(award.name, bold, width, 24 * share, 15 * share)
    fields = ((title, fitted(value, regular, width, 16 * share, 11.5 * share, rows=4)) for title, value in award.fields)
    return [(label(paper.language, "name"), name, bold), *((title, block, regular) for title, block in fields)]


def _height(row: _Row) -> float:
    """Points from the head of the first line to the foot of the last."""
    block = row[1]
    return block.size + (len(block.lines) - 1) * block.leading


def _field_label(paper: Sheet, title: str, y: float) -> None:
    if paper.language == "ko":
        paper.spread(_LEFT, y, title, paper.faces.regular, 14, _LABEL, GREY)
    else:
        paper.text(_LEFT, y, title, paper.faces.regular, 13, GREY)


def _head(paper: Sheet, head: str) -> None:
    """The head of the centre, the seal over the last syllable."""
    face = paper.faces.display(head)
    block = fitted(head, face, 112 * MM, 26, 12, rows=1)
    y = 62 * MM
    paper.centred(_MIDDLE, y, head, face, block.size)
    end = _MIDDLE + face.width(head, block.size) / 2
    with paper.canvas.mark("Figure", alt=message(paper.language, "reports-seal-of", head=head)):
        seal.stamp(paper.canvas, paper.faces, head, (end + _SEAL * 0.16, y + block.size * 0.34), _SEAL)


def _foot(paper: Sheet, award: Award) -> None:
    faces = paper.faces
    x, y = 30 * MM, 27 * MM
    with paper.canvas.mark("Figure", alt=f"QR: {award.code}"):
        check.draw(paper.canvas, award.qr, x, y, _QR)
    beside = x + _QR + 5 * MM
    with paper.canvas.mark("P"):
        code = f"{label(paper.language, 'code')}  {award.code}"
        paper.text(beside, y + 14.2 * MM, f"{code} ", faces.bold, 10.5, NAVY)
        for n, line in enumerate(award.foot):
            paper.text(beside, y + 8.2 * MM - n * 4.6 * MM, f"{line} ", faces.regular, 8, GREY)
