"""출석부: number, name, and a box a meeting to sign in, with what was already marked if wished."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from language import Language, message
from reports import dates
from reports.fonts import tidy
from reports.papers import grid
from reports.papers.form import About, Column, Form
from reports.papers.sheet import GREY, LANDSCAPE, MM, PORTRAIT

_MARGIN = 14 * MM
_HEADING = 11 * MM
_MARKS = {"present": "○", "late": "△", "left_early": "▽", "absent": "×", "excused": "◎"}


@dataclass(frozen=True, slots=True)
class SheetMeeting:
    """One 차시: its number in the class and its day."""

    number: int
    day: date


@dataclass(frozen=True, slots=True)
class SheetLearner:
    """One row: the name, and the state at each meeting (present, late ... or empty: nothing marked)."""

    name: str
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attendance:
    """What an attendance sheet says."""

    about: About
    meetings: tuple[SheetMeeting, ...]
    learners: tuple[SheetLearner, ...]


@dataclass(frozen=True, slots=True)
class _Measures:
    """A page's measures: how many rows and meetings it holds, and how high a row is (points)."""

    size: tuple[float, float]
    rows: int
    meetings: int
    height: float
    name: float
    remarks: float


_UPRIGHT = _Measures(PORTRAIT, rows=20, meetings=5, height=9.7 * MM, name=31 * MM, remarks=20 * MM)
_LYING = _Measures(LANDSCAPE, rows=12, meetings=8, height=9.6 * MM, name=34 * MM, remarks=22 * MM)


def draw(paper: Attendance, language: Language = "ko") -> bytes:
    """The sheet as PDF: 20 learners a page, lying pages from six meetings on. Raises GlyphMissing, FontMissing."""
    measures = _UPRIGHT if len(paper.meetings) <= _UPRIGHT.meetings else _LYING
    learners = [SheetLearner(tidy(learner.name), learner.states) for learner in paper.learners]
    title = message(language, "reports-attendance-title")
    form = Form(f"{title} {paper.about.klass}", paper.about.centre, language, measures.size, _MARGIN)
    form.foot = False
    pages = list(_pages(measures, learners, paper.meetings))
    for n, (first, rows, meetings) in enumerate(pages, 1):
        if n > 1:
            form.turn()
        form.title(title, 25)
        form.corner(f"{n} / {len(pages)}")
        form.particulars(_particulars(paper, form))
        _table(form, measures, rows, first, meetings)
        _legend(form, paper)
    return form.finish()


def _pages(
    measures: _Measures, learners: Sequence[SheetLearner], meetings: Sequence[SheetMeeting]
) -> Iterator[tuple[int, tuple[SheetLearner, ...], tuple[tuple[int, SheetMeeting], ...]]]:
    """(number of the first row, its learners, its meetings with their index); an empty class still has its page."""
    for columns in grid.batches(list(enumerate(meetings)), measures.meetings):
        for n, rows in enumerate(grid.batches(learners, measures.rows)):
            yield n * measures.rows + 1, rows, columns


def _particulars(paper: Attendance, form: Form) -> list[tuple[str, str]]:
    """Course, class, period, place, instructor and number of learners."""
    count = form.say("reports-attendance-people", count=len(paper.learners))
    days = [meeting.day for meeting in paper.meetings]
    return [*paper.about.cells(form.language, days), (form.say("reports-attendance-learners"), count)]


def _table(
    form: Form,
    measures: _Measures,
    rows: Sequence[SheetLearner],
    first: int,
    meetings: Sequence[tuple[int, SheetMeeting]],
) -> None:
    """A row a learner, empty ones to the page's end, and the instructor's own row at the foot."""
    columns = [
        Column(form.say("reports-attendance-number"), 12 * MM),
        Column(form.say("reports-attendance-name"), measures.name),
    ]
    for _, meeting in meetings:
        head = form.say("reports-attendance-meeting", number=meeting.number)
        columns.append(Column(head, below=dates.with_weekday(meeting.day, form.language)))
    columns += [] if meetings else [Column("")]
    columns.append(Column(form.say("reports-attendance-remarks"), measures.remarks))
    table = form.table(columns, measures.height, 11, wrap=False, head=_HEADING)
    for n in range(measures.rows):
        learner = rows[n] if n < len(rows) else None
        texts = [str(first + n), learner.name] if learner else []
        if learner:
            states = (learner.states[m] if m < len(learner.states) else "" for m, _ in meetings)
            texts += [_MARKS.get(state, "") for state in states]
        table.row(texts)
    table.closing(form.say("reports-attendance-signed"), 2, 10 * MM)


def _legend(form: Form, paper: Attendance) -> None:
    sheet = form.sheet
    regular = sheet.faces.regular
    words = "    ".join(f"{sign} {form.say('reports-attendance-state', state=state)}" for state, sign in _MARKS.items())
    sheet.text(form.margin, form.y - 5.5 * MM, words, regular, 8.5, GREY)
    sheet.right(sheet.width - form.margin, form.y - 5.5 * MM, tidy(paper.about.centre), regular, 8.5, GREY)
