"""내가 할 수 있는 것: a learner's own page, large and in pictures. Nothing on it is a grade, a share or a time."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color, HexColor

from courses.abilities import Ability, Can
from language import Language, message
from reports import dates
from reports.fonts import faces as installed
from reports.fonts import must_have, tidy
from reports.learning import Own
from reports.papers import drawing, grid
from reports.papers.sheet import GREY, INK, MM, NAVY, PORTRAIT, Sheet, fitted

_MARGIN = 15 * MM
_ROWS = 6
"""Machines on one page."""
_ROW = 37 * MM
_WORDS, _LEAST = 24.0, 24.0
"""Points of what is read; a machine's name may be larger, nothing is smaller but the foot."""
_NEXT = 59 * MM
"""Room for the next thing to do, at the most."""
_SHOPS = 4
"""Visits to real shops on the page, the newest ones."""
_SURFACES: dict[Can, tuple[Color, Color]] = {
    "learning": (HexColor("#f6f8f4"), HexColor("#8aa08d")),
    "helped": (HexColor("#eef4fb"), HexColor("#5d83ad")),
    "alone": (HexColor("#fff6de"), HexColor("#a9853c")),
    "mastered": (HexColor("#fdeec2"), HexColor("#8a6410")),
}


def draw(paper: Own, language: Language = "ko") -> bytes:
    """The page as PDF, as many leaves as the machines need, the same bytes every time. Raises GlyphMissing."""
    faces = installed()
    name = tidy(paper.name)
    must_have(faces.bold, [name])
    title = message(language, "reports-own-title")
    sheet = Sheet(f"{title} {name}", message(language, "reports-page-programme"), language, faces, PORTRAIT)
    leaves = grid.batches(paper.abilities, _ROWS)
    for n, rows in enumerate(leaves, 1):
        page = _Page(sheet, paper)
        page.head()
        page.rows(rows)
        if n == len(leaves):
            page.after()
        sheet.canvas.showPage()
    return sheet.finish()


class _Page:
    """One leaf being drawn from the top down."""

    def __init__(self, sheet: Sheet, paper: Own):
        self.sheet, self.paper = sheet, paper
        self.regular, self.bold = sheet.faces.regular, sheet.faces.bold
        self.width = sheet.width - 2 * _MARGIN
        self.y = sheet.height - _MARGIN

    def _say(self, id: str, **args: str | int) -> str:
        return message(self.sheet.language, f"reports-own-{id}", **args)

    def head(self) -> None:
        """Whose page, and what it says."""
        sheet = self.sheet
        self.y -= 11 * MM
        with sheet.canvas.mark("H1"):
            sheet.text(_MARGIN, self.y, self._say("title"), self.bold, 34, NAVY)
        sheet.right(
            sheet.width - _MARGIN, self.y, dates.long_day(self.paper.day, sheet.language), self.regular, 16, GREY
        )
        self.y -= 14.5 * MM
        block = fitted(self._say("name", name=tidy(self.paper.name)), self.bold, self.width, 28, 24, rows=2)
        sheet.block(_MARGIN, self.y, block, self.bold, INK)
        self.y -= 7 * MM + (len(block.lines) - 1) * block.leading

    def rows(self, rows: Sequence[Ability]) -> None:
        """A machine, what can be done with it, and a sign that says the same."""
        for one in rows:
            self.y -= _ROW
            self._row(one)
        if not rows:
            self.y -= 20 * MM
            block = fitted(self._say("none"), self.regular, self.width, _WORDS, _LEAST, rows=2)
            self.sheet.block(_MARGIN, self.y, block, self.regular, INK)

    def _row(self, one: Ability) -> None:
        canvas, foot, height = self.sheet.canvas, self.y + 1.5 * MM, _ROW - 3 * MM
        fill, edge = _SURFACES[one.can]
        canvas.setFillColor(fill)
        canvas.setStrokeColor(edge)
        canvas.setLineWidth(1.2)
        canvas.roundRect(_MARGIN, foot, self.width, height, 4 * MM, stroke=1, fill=1)
        side = height - 4 * MM
        drawing.put(canvas, one.pack.picture, _MARGIN + 3 * MM, foot + 2 * MM, side)
        sign = 16 * MM
        right = _MARGIN + self.width - sign - 4 * MM
        drawing.put(canvas, one.picture, right, foot + (height - sign) / 2, sign)
        x = _MARGIN + side + 7 * MM
        width = right - x - 3 * MM
        words = tidy(one.words.seen(self.sheet.language))
        below = fitted(words, self.regular, width, _WORDS, _LEAST, rows=2)
        above = fitted(tidy(one.pack.title.seen(self.sheet.language)), self.bold, width, 28, 24, rows=1)
        if len(below.lines) > 1:
            self.sheet.block(x, foot + height - 10.2 * MM, above, self.bold, INK)
            self.sheet.block(x, foot + height - 20.2 * MM, below, self.regular, INK)
        else:
            self.sheet.block(x, foot + height / 2 + 3 * MM, above, self.bold, INK)
            self.sheet.block(x, foot + height / 2 - 9 * MM, below, self.regular, INK)

    def after(self) -> None:
        """Real shops, then the next thing: on this leaf where there is room, else on one more."""
        visits = self.paper.visits[:_SHOPS]
        lines = (len(visits) + 1) * 11 * MM + 6 * MM if visits else 0
        if self.y - lines - (_NEXT if self.paper.next else 0) < _MARGIN:
            self.sheet.canvas.showPage()
            self.y = self.sheet.height - _MARGIN
            self.head()
        if visits:
            self._visits()
        if self.paper.next is not None:
            self._next()

    def _visits(self) -> None:
        self.y -= 13 * MM
        with self.sheet.canvas.mark("H2"):
            self.sheet.text(_MARGIN, self.y, self._say("field"), self.bold, 24, NAVY)
        for visit in self.paper.visits[:_SHOPS]:
            self.y -= 11 * MM
            shop = message(self.sheet.language, "reports-shop", shop=visit.shop)
            words = self._say("visit", shop=shop, how=visit.how)
            block = fitted(words, self.regular, self.width - 6 * MM, _WORDS, _LEAST, rows=1)
            self.sheet.block(_MARGIN + 6 * MM, self.y, block, self.regular, INK)

    def _next(self) -> None:
        assert self.paper.next is not None
        words = tidy(self.paper.next.words.seen(self.sheet.language))
        block = fitted(words, self.regular, self.width - 14 * MM, _WORDS, _LEAST, rows=3)
        height = (33 + 11 * (len(block.lines) - 1)) * MM
        self.y -= height + 4 * MM
        canvas = self.sheet.canvas
        canvas.setFillColor(NAVY)
        canvas.roundRect(_MARGIN, self.y, self.width, height, 4 * MM, stroke=0, fill=1)
        white = HexColor("#ffffff")
        x = _MARGIN + 7 * MM
        with self.sheet.canvas.mark("H2"):
            self.sheet.text(x, self.y + height - 12 * MM, self._say("next"), self.bold, 24, HexColor("#ffe3a6"))
        self.sheet.block(x, self.y + height - 24.5 * MM, block, self.regular, white)
