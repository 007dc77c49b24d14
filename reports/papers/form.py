"""A form on paper that flows from the top down: title, particulars, paragraphs, tables over as many pages as they need.

Every office's paper is made of these, so that all look of one hand and are read aloud in their order.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import Color

from language import Language, message
from reports import dates
from reports.fonts import Face, must_have, tidy
from reports.fonts import faces as installed
from reports.papers import grid
from reports.papers.sheet import GREY, INK, MM, NAVY, PORTRAIT, RULE, TINT, Block, Sheet, broken, fitted
from reports.tagging import Part

_FOOT = 15 * MM
_PAD = 2 * MM
_LEADING = 1.45
_MOST = 6
"""Lines of a cell; what is longer becomes smaller."""


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column. `width` in points, 0 for a share of what is left; `below` a quieter second line of its head."""

    head: str
    width: float = 0
    below: str = ""
    left: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """Of which class a paper is; `hours` are those of all its meetings."""

    course: str
    klass: str
    centre: str
    place: str = ""
    instructor: str = ""
    hours: float = 0

    def cells(self, language: Language, days: Sequence[date]) -> list[tuple[str, str]]:
        """Labels and values as they stand at the head of a paper."""
        values = {
            "course": self.course,
            "class": self.klass,
            "period": dates.period(days, self.hours, language),
            "place": self.place,
            "instructor": self.instructor,
        }
        return [(message(language, f"reports-attendance-{name}"), value) for name, value in values.items()]


class Form:
    """A paper being drawn. Raises GlyphMissing where a character has no shape; nothing is written then."""

    def __init__(
        self, title: str, author: str, language: Language, size: tuple[float, float] = PORTRAIT, margin: float = 15 * MM
    ) -> None:
        self.language = language
        self.margin = margin
        self.author = self.ready(author)
        self.sheet = Sheet(self.ready(title), self.author, language, installed(), size)
        self.width = self.sheet.width - 2 * margin
        self.y = self.sheet.height - margin
        self.pages = 1
        self.foot = True
        """Whether pages bear the author's name and their number at the foot."""

    def say(self, id: str, **args: str | int | float) -> str:
        """A message in the paper's language."""
        return message(self.language, id, **args)

    def ready(self, text: str) -> str:
        """Text as it can stand on paper. Raises GlyphMissing."""
        found = tidy(text)
        must_have(installed().regular, [found])
        return found

    def title(self, words: str, size: float = 24) -> None:
        """The paper's name, over the middle."""
        face, middle = self.sheet.faces.display(words), self.sheet.width / 2
        self.y -= 9 * MM
        with self.sheet.canvas.mark("H1"):
            if self.language == "ko" and len(words) < 12:
                width = face.width(words, size) + (len(words) - 1) * size * 0.28
                self.sheet.spread(middle - width / 2, self.y, words, face, size, width, NAVY)
            else:
                self.sheet.centred(middle, self.y, words, face, size * 0.92, NAVY)
        self.y -= 7 * MM

    def corner(self, words: str) -> None:
        """Small words in the upper right corner, as a page's number among others."""
        with self.sheet.canvas.ornament():
            top = self.sheet.height - self.margin - 9 * MM
            self.sheet.right(self.sheet.width - self.margin, top, words, self.sheet.faces.regular, 9, GREY)

    def heading(self, words: str, size: float = 13) -> None:
        """A heading of a part of the paper."""
        self.need(size * 3.6)
        self.y -= size * 1.9
        with self.sheet.canvas.mark("H2"):
            self.sheet.text(self.margin, self.y, self.ready(words), self.sheet.faces.bold, size, NAVY)
        self.y -= size * 0.6

    def paragraph(self, words: str, size: float = 10.5, bold: bool = False, indent: float = 0, sign: str = "") -> None:
        """Words over the whole width, in as many lines as they take; `sign` stands before the first one."""
        face = self.sheet.faces.bold if bold else self.sheet.faces.regular
        text = self.ready(words)
        hang = face.width(sign, size) + size * 0.5 if sign else 0
        lines = broken(text, face, self.width - indent - hang, size)
        leading = size * _LEADING
        part = self.sheet.canvas.part("P")
        for n, line in enumerate(lines):
            self.need(leading)
            self.y -= leading
            with self.sheet.canvas.content(part):
                if sign and not n:
                    self.sheet.text(self.margin + indent, self.y + size * 0.3, sign, face, size)
                self.sheet.text(self.margin + indent + hang, self.y + size * 0.3, line, face, size)

    def particulars(self, cells: Sequence[tuple[str, str]], label: float = 20 * MM, columns: int = 2) -> None:
        """Labels and values side by side, in as many columns as are asked for."""
        height = 7.4 * MM
        share = self.width / columns
        with self.sheet.canvas.group("Table"):
            for row in grid.batches(cells, columns):
                self.y -= height
                with self.sheet.canvas.group("TR"):
                    for n, (name, value) in enumerate(row):
                        x = self.margin + n * share
                        last = self.margin + self.width if n == len(row) - 1 else x + share
                        grid.cell(self.sheet, x, self.y, label, height, self.ready(name), 9.5, head="Row")
                        grid.cell(self.sheet, x + label, self.y, last - x - label, height, self.ready(value), left=True)
        self.y -= 4 * MM

    def table(
        self, columns: Sequence[Column], least: float = 9 * MM, size: float = 10.5, wrap: bool = True, head: float = 0,
        sideways: bool = False,
    ) -> Table:  # fmt: skip
        """A table that begins here; its rows are given one by one. `least`: a row's least height in points.

        `wrap`: rows grow with their words; otherwise words shrink to the row. `head`: height of the heads.
        `sideways`: the first cell of each row is its head, and the columns have none.
        """
        return Table(self, columns, least, size, wrap, head, sideways)

    def blank(self, words: str, size: float) -> None:
        """Words in the middle with gaps to be filled in by hand, kept as wide as they are."""
        self.need(size * 2.4)
        self.y -= size * 2
        self.sheet.centred(self.sheet.width / 2, self.y, words, self.sheet.faces.regular, size)

    def signatures(self, labels: Sequence[str], size: float = 12, sign: bool = True) -> None:
        """Lines to be filled in by hand, one below the other, from the right."""
        face = self.sheet.faces.regular
        gap = size * 2.3
        self.need(gap * len(labels))
        line = 70 * MM
        mark = self.say("papers-sign") if sign else ""
        x = self.sheet.width - self.margin - line - face.width(mark, size) - 2 * MM
        for label in labels:
            self.y -= gap
            self.sheet.right(x - 3 * MM, self.y, self.ready(label), face, size)
            self.rule(x, self.y - 1.5, line)
            if mark:
                self.sheet.right(self.sheet.width - self.margin, self.y, mark, face, size, GREY)

    def rule(self, x: float, y: float, width: float) -> None:
        """A line to write on."""
        self.sheet.canvas.setStrokeColor(RULE)
        self.sheet.canvas.setLineWidth(0.7)
        self.sheet.canvas.line(x, y, x + width, y)

    def square(self, x: float, y: float, side: float) -> None:
        """A box to tick."""
        self.sheet.canvas.setStrokeColor(INK)
        self.sheet.canvas.setLineWidth(1.1)
        self.sheet.canvas.rect(x, y, side, side)

    def need(self, height: float) -> bool:
        """Make sure that this much room is left, on a new page where it is not; says whether one was begun."""
        if self.y - height >= _FOOT:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        """Begin another page."""
        self._close()
        self.pages += 1
        self.y = self.sheet.height - self.margin

    def finish(self) -> bytes:
        """The file's content."""
        self._close()
        return self.sheet.finish()

    def _close(self) -> None:
        if self.foot:
            with self.sheet.canvas.ornament():
                foot, regular = 8 * MM, self.sheet.faces.regular
                self.sheet.text(self.margin, foot, self.author, regular, 8.5, GREY)
                self.sheet.right(self.sheet.width - self.margin, foot, str(self.pages), regular, 8.5, GREY)
        self.sheet.canvas.showPage()


class Table:
    """A table being drawn row by row; its heads stand again on every page."""

    def __init__(
        self, form: Form, columns: Sequence[Column], least: float, size: float, wrap: bool, head: float, sideways: bool
    ) -> None:
        self.form, self.columns, self.least, self.size, self.wrap = form, columns, least, size, wrap
        self.sideways = sideways
        self.head = head or (11 * MM if any(column.below for column in columns) else 8.5 * MM)
        fixed = sum(column.width for column in columns)
        shares = sum(not column.width for column in columns) or 1
        each = (form.width - fixed) / shares
        self.places = list(grid.places(form.margin, [column.width or each for column in columns]))
        self.part: Part | None = None

    def height(self, texts: Sequence[str]) -> float:
        """Points that a row of these texts takes; nothing is drawn."""
        blocks = (self._block(n, self.form.ready(text)) for n, text in enumerate(texts))
        tallest = max((len(block.lines) * block.leading + _PAD for block in blocks), default=0)
        return max(self.least, tallest) if self.wrap else self.least

    def row(self, texts: Sequence[str], height: float = 0, quiet: bool = False) -> None:
        """One row; cells without a text are left to be filled in by hand."""
        form, sheet = self.form, self.form.sheet
        high = height or self.height(texts)
        if form.need(high if self.part else self.head + high) or self.part is None:
            self._heads()
        ready = [form.ready(text) for text in texts] + [""] * (len(self.places) - len(texts))
        blocks = [self._block(n, text) for n, text in enumerate(ready)]
        form.y -= high
        colour = GREY if quiet else INK
        with self._line():
            for n, (text, block) in enumerate(zip(ready, blocks, strict=True)):
                x, width = self.places[n]
                if self.wrap and text:
                    self._wrapped(n, block, high, colour)
                else:
                    grid.cell(sheet, x, form.y, width, high, text, self.size, self.columns[n].left, colour=colour)

    def closing(self, words: str, columns: int, height: float) -> None:
        """A last row: words over the first columns, boxes under the others."""
        form, sheet = self.form, self.form.sheet
        form.y -= height
        wide = sum(width for _, width in self.places[:columns])
        with self._line():
            grid.cell(sheet, form.margin, form.y, wide, height, words, 9.5, head="Row", columns=columns)
            for x, width in self.places[columns:]:
                grid.cell(sheet, x, form.y, width, height, "")

    @contextlib.contextmanager
    def _line(self) -> Iterator[None]:
        """A row of the structure, wherever the table has been interrupted by a page's end."""
        canvas = self.form.sheet.canvas
        if self.part is None:
            self.part = canvas.part("Table")
        with canvas.within(self.part), canvas.group("TR"):
            yield

    def _wrapped(self, n: int, block: Block, high: float, colour: Color) -> None:
        """A cell whose words stand in as many lines as they take."""
        sheet, y, (x, width), left = self.form.sheet, self.form.y, self.places[n], self.columns[n].left
        head = self.sideways and n == 0
        grid.box(sheet, x, y, width, high, TINT if head else None)
        first = y + high / 2 + (len(block.lines) - 1) * block.leading / 2 - block.size * 0.36
        with sheet.canvas.mark("TH", scope="Row") if head else sheet.canvas.mark("TD"):
            sheet.block(x + 2 * MM if left else x + width / 2, first, block, self._face(n), colour, centre=not left)

    def _face(self, n: int) -> Face:
        faces = self.form.sheet.faces
        return faces.bold if self.sideways and n == 0 else faces.regular

    def _block(self, n: int, text: str) -> Block:
        if not text:
            return Block((), self.size, self.size * 1.32)
        face, width = self._face(n), self.places[n][1] - 4 * MM
        lines = broken(text, face, width, self.size)
        if len(lines) > _MOST:  # a name of 300 letters makes nobody else's row wander off
            return fitted(text, face, width, self.size, self.size * 0.7, rows=_MOST)
        return Block(lines, self.size, self.size * 1.32)

    def _heads(self) -> None:
        form, sheet = self.form, self.form.sheet
        if self.sideways:
            return
        form.y -= self.head
        with self._line():
            for column, (x, width) in zip(self.columns, self.places, strict=True):
                words = form.ready(column.head)
                if not column.below:
                    grid.cell(sheet, x, form.y, width, self.head, words, 9.5, head="Column")
                    continue
                grid.box(sheet, x, form.y, width, self.head, TINT)
                with sheet.canvas.mark("TH", scope="Column"):
                    half = self.head / 2
                    grid.words(sheet, x, form.y + self.head * 0.44, width, half, words, bold=True, size=9.5)
                    grid.words(sheet, x, form.y + self.head * 0.06, width, half, column.below, size=8.5, colour=GREY)
