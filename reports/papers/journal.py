"""교육일지: day, meeting, topic, how many came, and room for what was remarkable; signed for and approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from language import Language, message
from reports import dates
from reports.papers import grid
from reports.papers.form import About, Column, Form
from reports.papers.sheet import LANDSCAPE, MM


@dataclass(frozen=True, slots=True)
class Entry:
    """One 차시 as it was held. `present`, `absent`: None where nothing was marked yet; `guests` came without a name."""

    number: int
    day: date
    topic: str
    enrolled: int
    present: int | None = None
    absent: int | None = None
    guests: int = 0


@dataclass(frozen=True, slots=True)
class Journal:
    """What a journal says."""

    about: About
    entries: tuple[Entry, ...]


def draw(paper: Journal, language: Language = "ko") -> bytes:
    """The journal as PDF, a row a meeting. Raises GlyphMissing, FontMissing."""
    title = message(language, "papers-journal")
    form = Form(f"{title} {paper.about.klass}", paper.about.centre, language, LANDSCAPE)
    _approval(form)
    form.title(title)
    form.y -= 7 * MM
    form.particulars(paper.about.cells(language, [entry.day for entry in paper.entries]), label=24 * MM)
    _entries(form, paper.entries)
    return form.finish()


def _approval(form: Form) -> None:
    """결재: who has seen the journal, each in a box of their own, in the upper right corner."""
    sheet = form.sheet
    width, head, height = 22 * MM, 6 * MM, 14 * MM
    top = sheet.height - form.margin
    places = ("drawn", "checked", "approved")
    x = sheet.width - form.margin - width * len(places)
    with sheet.canvas.group("Table"):
        with sheet.canvas.group("TR"):
            for n, who in enumerate(places):
                words = form.say("papers-approval", of=who)
                grid.cell(sheet, x + n * width, top - head, width, head, words, 9, head="Column")
        with sheet.canvas.group("TR"):
            for n in range(len(places)):
                grid.cell(sheet, x + n * width, top - head - height, width, height, "")


def _entries(form: Form, entries: Sequence[Entry]) -> None:
    narrow = 15 * MM
    columns = [
        Column(form.say("papers-meeting"), narrow),
        Column(form.say("papers-day"), 30 * MM),
        Column(form.say("papers-topic"), 62 * MM, left=True),
        *(Column(form.say("papers-people", of=of), narrow) for of in ("enrolled", "present", "absent", "guests")),
        Column(form.say("papers-remarkable"), left=True),
        Column(form.say("papers-confirmed"), 24 * MM),
    ]
    table = form.table(columns, least=17 * MM)
    for entry in entries:
        marked = entry.present is not None
        counts = [entry.enrolled, entry.present, entry.absent, entry.guests] if marked else [entry.enrolled]
        numbers = [str(count) for count in counts] + [""] * (4 - len(counts))
        table.row([str(entry.number), dates.with_weekday(entry.day, form.language), entry.topic, *numbers])
    for _ in range(4 if not entries else 0):
        table.row([])
