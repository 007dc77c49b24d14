"""출석부: number, name, and a box a meeting to sign in, with what was already marked if wished."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from language import Language, message
from reports import dates
from reports.fonts import faces as installed
from reports.fonts import must_have, tidy
from reports.papers import grid
from reports.papers.sheet import GREY, LANDSCAPE, MM, NAVY, PORTRAIT, TINT, Sheet

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

    course: str
    klass: str
    centre: str
    place: str
    instructor: str
    hours: float
    meetings: tuple[SheetMeeting, ...]
    learners: tuple[SheetLearner, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """A page's measures: how many rows and meetings it holds, and how high a row is (points)."""

    size: tuple[float, float]
    rows: int
    meetings: int
    height: float
    name: float
    remarks: float


_UPRIGHT = _Form(PORTRAIT, rows=20, meetings=5, height=9.7 * MM, name=31 * MM, remarks=20 * MM)
_LYING = _Form(LANDSCAPE, rows=12, meetings=8, height=9.6 * MM, name=34 * MM, remarks=22 * MM)


def draw(paper: Attendance, language: Language = "ko") -> bytes:
    """The sheet as PDF: 20 learners a page, lying pages from six meetings on. Raises GlyphMissing, FontMissing."""
    faces = installed()
    form = _UPRIGHT if len(paper.meetings) <= _UPRIGHT.meetings else _LYING
    learners = [SheetLearner(tidy(learner.name), learner.states) for learner in paper.learners]
    texts = [tidy(text) for text in (paper.course, paper.klass, paper.centre, paper.place, paper.instructor)]
    must_have(faces.regular, [*texts, *(learner.name for learner in learners)])
    title = message(language, "reports-attendance-title")
    sheet = Sheet(f"{title} {texts[1]}", texts[2], language, faces, form.size)
    pages = list(_pages(form, learners, paper.meetings))
    for n, (first, rows, meetings) in enumerate(pages, 1):
        _Page(sheet, form, paper, meetings).draw(rows, first, f"{n} / {len(pages)}")
    return sheet.finish()


def _pages(
    form: _Form, learners: Sequence[SheetLearner], meetings: Sequence[SheetMeeting]
) -> Iterator[tuple[int, tuple[SheetLearner, ...], tuple[tuple[int, SheetMeeting], ...]]]:
    """(number of the first row, its learners, its meetings with their index); an empty class still has its page."""
    for columns in grid.batches(list(enumerate(meetings)), form.meetings):
        for n, rows in enumerate(grid.batches(learners, form.rows)):
            yield n * form.rows + 1, rows, columns


class _Page:
    """One page being drawn from the top down."""

    def __init__(self, sheet: Sheet, form: _Form, paper: Attendance, meetings: tuple[tuple[int, SheetMeeting], ...]):
        self.sheet, self.form, self.paper, self.meetings = sheet, form, paper, meetings
        self.width = sheet.width - 2 * _MARGIN
        self.y = sheet.height - _MARGIN
        count = max(len(meetings), 1)
        fixed = 12 * MM + form.name + form.remarks
        self.columns = [12 * MM, form.name, *[(self.width - fixed) / count] * count, form.remarks]

    def draw(self, rows: tuple[SheetLearner, ...], first: int, page: str) -> None:
        self._title(page)
        self._particulars()
        self._head()
        for n in range(self.form.rows):
            self._row(first + n, rows[n] if n < len(rows) else None)
        self._instructor()
        self._legend()
        self.sheet.canvas.showPage()

    def _say(self, name: str, **args: str | int | float) -> str:
        return message(self.sheet.language, f"reports-attendance-{name}", **args)

    def _title(self, page: str) -> None:
        title, face = self._say("title"), self.sheet.faces.title
        middle = self.sheet.width / 2
        self.y -= 9 * MM
        if self.sheet.language == "ko":
            width = face.width(title, 25) + 25 * 1.4
            self.sheet.spread(middle - width / 2, self.y, title, face, 25, width, NAVY)
        else:
            self.sheet.centred(middle, self.y, title, face, 23, NAVY)
        self.sheet.right(self.sheet.width - _MARGIN, self.y, page, self.sheet.faces.regular, 9, GREY)
        self.y -= 7 * MM

    def _particulars(self) -> None:
        """Course, class, period, place, instructor and number of learners, in two columns."""
        paper, language = self.paper, self.sheet.language
        days = [meeting.day for meeting in paper.meetings]
        period = ""
        if days:
            period = message(
                language,
                "reports-completion-period",
                span=dates.span(min(days), max(days), language),
                meetings=len(days),
                hours=dates.whole(paper.hours),
            )
        cells = (
            ("course", paper.course), ("class", paper.klass), ("period", period), ("place", paper.place),
            ("instructor", paper.instructor), ("learners", self._say("people", count=len(paper.learners))),
        )  # fmt: skip
        height, label = 7.4 * MM, 20 * MM
        half = self.width / 2
        for n, (name, value) in enumerate(cells):
            x = _MARGIN + (n % 2) * half
            y = self.y - (n // 2 + 1) * height
            grid.box(self.sheet, x, y, label, height, TINT)
            grid.box(self.sheet, x + label, y, half - label, height)
            grid.words(self.sheet, x, y, label, height, self._say(name), bold=True, size=9.5)
            grid.words(
                self.sheet, x + label + 2.5 * MM, y, half - label - 4 * MM, height, tidy(value), size=10.5, left=True
            )
        self.y -= height * 3 + 4 * MM

    def _head(self) -> None:
        self.y -= _HEADING
        heads = [(self._say("number"), ""), (self._say("name"), "")]
        for _, meeting in self.meetings:
            weekday = self._say("weekday", day=meeting.day.isoweekday())
            day = f"{dates.short_day(meeting.day, self.sheet.language)} ({weekday})"
            heads.append((self._say("meeting", number=meeting.number), day))
        if not self.meetings:
            heads.append(("", ""))
        heads.append((self._say("remarks"), ""))
        for (upper, lower), (x, width) in zip(heads, self._places(), strict=True):
            grid.box(self.sheet, x, self.y, width, _HEADING, TINT)
            if lower:
                grid.words(self.sheet, x, self.y + _HEADING * 0.44, width, _HEADING / 2, upper, bold=True, size=9.5)
                grid.words(self.sheet, x, self.y + _HEADING * 0.06, width, _HEADING / 2, lower, size=8.5, colour=GREY)
            else:
                grid.words(self.sheet, x, self.y, width, _HEADING, upper, bold=True, size=9.5)

    def _row(self, number: int, learner: SheetLearner | None) -> None:
        height = self.form.height
        self.y -= height
        texts = [str(number), learner.name] if learner else ["", ""]
        for n, _ in self.meetings:
            state = learner.states[n] if learner and n < len(learner.states) else ""
            texts.append(_MARKS.get(state, ""))
        for n, (x, width) in enumerate(self._places()):
            grid.box(self.sheet, x, self.y, width, height)
            if n < len(texts):
                grid.words(self.sheet, x, self.y, width, height, texts[n], size=11 if n else 9.5)

    def _instructor(self) -> None:
        """The foot of the table: the instructor signs for each meeting."""
        height = 10 * MM
        self.y -= height
        places = list(self._places())
        left = places[0][1] + places[1][1]
        grid.box(self.sheet, _MARGIN, self.y, left, height, TINT)
        grid.words(self.sheet, _MARGIN, self.y, left, height, self._say("signed"), bold=True, size=9.5)
        for x, width in places[2:]:
            grid.box(self.sheet, x, self.y, width, height)

    def _legend(self) -> None:
        words = "    ".join(f"{sign} {self._say('state', state=state)}" for state, sign in _MARKS.items())
        self.sheet.text(_MARGIN, self.y - 5.5 * MM, words, self.sheet.faces.regular, 8.5, GREY)
        centre = tidy(self.paper.centre)
        self.sheet.right(self.sheet.width - _MARGIN, self.y - 5.5 * MM, centre, self.sheet.faces.regular, 8.5, GREY)

    def _places(self) -> Iterator[tuple[float, float]]:
        return grid.places(_MARGIN, self.columns)
