"""강의계획서: what a class teaches, when, where, and what it takes to complete it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from language import Language, message
from reports import dates
from reports.papers.form import About, Column, Form
from reports.papers.sheet import MM

_GOALS = 3


@dataclass(frozen=True, slots=True)
class Lesson:
    """One 차시 as it is planned: `start` and `end` are clocks ("14:00"), `topic` may be empty."""

    number: int
    day: date
    start: str
    end: str
    topic: str


@dataclass(frozen=True, slots=True)
class Syllabus:
    """What a syllabus says. `needed`: meetings that complete the class."""

    about: About
    needed: int
    lessons: tuple[Lesson, ...]


def draw(paper: Syllabus, language: Language = "ko") -> bytes:
    """The plan as PDF, over as many pages as its meetings need. Raises GlyphMissing, FontMissing."""
    title = message(language, "papers-syllabus")
    form = Form(f"{title} {paper.about.klass}", paper.about.centre, language)
    form.title(title)
    form.particulars(_particulars(paper, form), label=24 * MM)
    form.heading(form.say("papers-syllabus-goals"))
    for n in range(1, _GOALS + 1):
        form.paragraph(form.say("papers-syllabus-goal", of=n), indent=2 * MM, sign="○")
    form.heading(form.say("papers-syllabus-plan"))
    form.y -= 2 * MM
    _plan(form, paper.lessons)
    form.heading(form.say("papers-syllabus-notes"))
    form.paragraph(form.say("papers-syllabus-bring"), indent=2 * MM, sign="○")
    form.paragraph(form.say("papers-syllabus-practice"), indent=2 * MM, sign="○")
    return form.finish()


def _particulars(paper: Syllabus, form: Form) -> list[tuple[str, str]]:
    rule = form.say("papers-syllabus-rule", needed=paper.needed, meetings=len(paper.lessons)) if paper.needed else ""
    cells = paper.about.cells(form.language, [lesson.day for lesson in paper.lessons])
    return [*cells, (form.say("papers-syllabus-completion"), rule)]


def _plan(form: Form, lessons: Sequence[Lesson]) -> None:
    columns = [
        Column(form.say("papers-meeting"), 16 * MM),
        Column(form.say("papers-day"), 28 * MM),
        Column(form.say("papers-time"), 30 * MM),
        Column(form.say("papers-topic"), left=True),
        Column(form.say("reports-attendance-remarks"), 32 * MM, left=True),
    ]
    table = form.table(columns, least=11 * MM)
    for lesson in lessons:
        time = f"{lesson.start} ~ {lesson.end}" if lesson.start else ""
        table.row([str(lesson.number), dates.with_weekday(lesson.day, form.language), time, lesson.topic])
    for _ in range(4 if not lessons else 0):  # a class without meetings yet: room to plan by hand
        table.row([])
