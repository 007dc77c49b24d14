"""발급대장: every certificate and proof of a year by its number, revoked ones too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from language import Language, message
from reports.papers.form import Column, Form
from reports.papers.sheet import LANDSCAPE, MM


@dataclass(frozen=True, slots=True)
class Line:
    """One paper of the register. `name` is "" once it was destroyed; `remark` what happened to it since."""

    number: str
    kind: str
    name: str
    course: str
    period: str
    hours: str
    day: str
    code: str
    remark: str


@dataclass(frozen=True, slots=True)
class Register:
    """The register of a centre's year."""

    centre: str
    year: int
    day: str
    lines: tuple[Line, ...]
    left_out: int = 0
    """Papers of the year that whoever asked is not shown."""


def draw(paper: Register, language: Language = "ko") -> bytes:
    """The register as PDF. Raises GlyphMissing, FontMissing."""
    title = message(language, "papers-register-of", year=str(paper.year))
    form = Form(title, paper.centre, language, LANDSCAPE, margin=12 * MM)
    form.title(title, 22)
    revoked = sum(bool(line.remark) for line in paper.lines)
    about = form.say("papers-register-counts", count=len(paper.lines), revoked=revoked, day=paper.day)
    part = form.say("papers-register-part", count=paper.left_out) if paper.left_out else ""
    form.paragraph(f"{paper.centre}    {about}    {part}".rstrip())
    form.y -= 2 * MM
    _lines(form, paper.lines)
    return form.finish()


def _lines(form: Form, lines: Sequence[Line]) -> None:
    widths = {"order": 11, "number": 40, "kind": 17, "name": 36, "course": 0, "period": 37, "hours": 13, "day": 23}
    columns = [
        Column(form.say("papers-register-column", of=of), width * MM, left=of == "course")
        for of, width in {**widths, "code": 38, "remark": 24}.items()
    ]
    table = form.table(columns, least=8.5 * MM, size=9.5)
    for n, line in enumerate(lines, 1):
        name = line.name or form.say("papers-register-destroyed")
        texts = [line.number, line.kind, name, line.course, line.period, line.hours, line.day, line.code, line.remark]
        table.row([str(n), *texts], quiet=bool(line.remark))
    if not lines:
        table.row(["", form.say("papers-register-none")])
