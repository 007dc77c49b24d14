"""A form on paper that flows from the top down: title, particulars, paragraphs, tables over as many pages as they need.

Every office's paper is made of these, so that all look of one hand and are read aloud in their order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from language import Language, message
from reports.fonts import faces as installed
from reports.fonts import must_have, tidy
from reports.papers import grid
from reports.papers.sheet import GREY, INK, MM, NAVY, PORTRAIT, RULE, TINT, Block, Sheet, broken

_FOOT = 15 * MM
_PAD = 2 * MM
_LEADING = 1.45


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column. `width` in points, 0 for a share of what is left; `below` a quieter second line of its head."""

    head: str
    width: float = 0
    below: str = ""
    left: bool = False


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
        self.need(size * 3.2)
        self.y -= size * 1.5
        with self.sheet.canvas.mark("H2"):
            self.sheet.text(self.margin, self.y, self.ready(words), self.sheet.faces.bold, size, NAVY)
        self.y -= size * 0.55

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
        self, columns: Sequence[Column], least: float = 9 * MM, size: float = 10.5, wrap: bool = True, head: float = 0
    ) -> Table:
        """A table that begins here; its rows are given one by one. `least`: a row's least height in points.

        `wrap`: rows grow with their words; otherwise words shrink to the row. `head`: height of the heads.
        """
        return Table(self, columns, least, size, wrap, head)

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
        self, form: Form, columns: Sequence[Column], least: float, size: float, wrap: bool, head: float
    ) -> None:
        self.form, self.columns, self.least, self.size, self.wrap = form, columns, least, size, wrap
        self.head = head or (11 * MM if any(column.below for column in columns) else 8.5 * MM)
        fixed = sum(column.width for column in columns)
        shares = sum(not column.width for column in columns) or 1
        each = (form.width - fixed) / shares
        self.places = list(grid.places(form.margin, [column.width or each for column in columns]))
        self.part = form.sheet.canvas.part("Table")
        form.need(self.head + least)
        self._heads()

    def row(self, texts: Sequence[str], height: float = 0, quiet: bool = False) -> None:
        """One row; cells without a text are left to be filled in by hand."""
        form, sheet = self.form, self.form.sheet
        ready = [form.ready(text) for text in texts] + [""] * (len(self.places) - len(texts))
        blocks = [self._block(text, width) for text, (_, width) in zip(ready, self.places, strict=True)]
        tallest = max((len(block.lines) * block.leading + _PAD for block in blocks), default=0)
        high = height or (max(self.least, tallest) if self.wrap else self.least)
        if form.need(high):
            self._heads()
        form.y -= high
        canvas = sheet.canvas
        with canvas.within(self.part), canvas.group("TR"):
            for text, block, column, (x, width) in zip(ready, blocks, self.columns, self.places, strict=True):
                colour = GREY if quiet else INK
                if not self.wrap or not text:
                    grid.cell(sheet, x, form.y, width, high, text, self.size, column.left, colour=colour)
                    continue
                grid.box(sheet, x, form.y, width, high)
                first = form.y + high / 2 + (len(block.lines) - 1) * block.leading / 2 - self.size * 0.36
                with canvas.mark("TD"):
                    at = x + 2 * MM if column.left else x + width / 2
                    sheet.block(at, first, block, sheet.faces.regular, colour, centre=not column.left)

    def closing(self, words: str, columns: int, height: float) -> None:
        """A last row: words over the first columns, boxes under the others."""
        form, sheet = self.form, self.form.sheet
        form.y -= height
        wide = sum(width for _, width in self.places[:columns])
        with sheet.canvas.within(self.part), sheet.canvas.group("TR"):
            grid.cell(sheet, form.margin, form.y, wide, height, words, 9.5, head="Row", columns=columns)
            for x, width in self.places[columns:]:
                grid.cell(sheet, x, form.y, width, height, "")

    def _block(self, text: str, width: float) -> Block:
        lines = broken(text, self.form.sheet.faces.regular, width - 4 * MM, self.size) if text else ()
        return Block(lines, self.size, self.size * 1.32)

    def _heads(self) -> None:
        form, sheet = self.form, self.form.sheet
        form.y -= self.head
        with sheet.canvas.within(self.part), sheet.canvas.group("TR"):
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
