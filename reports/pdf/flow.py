"""Pages that fill from the top: where the next thing stands, when a page is full, what runs along every page."""

from __future__ import annotations

from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from reports.document import Words
from reports.document.model import Document
from reports.fonts import Face, Faces
from reports.papers.sheet import GREY, INK, MM, NAVY, RULE, Sheet, broken

TEAL: Color = HexColor("#17717d")
HAIR: Color = HexColor("#dde3e9")
LEFT, RIGHT, TOP, BOTTOM = 20 * MM, 190 * MM, 272 * MM, 22 * MM
WIDTH = RIGHT - LEFT
_EMPTY = "□"


class Flow:
    """One report on pages. `y` is where the next thing's top stands."""

    def __init__(self, made: Document, faces: Faces, pages: int) -> None:
        self.made, self.t, self.faces = made, Words(made.language), faces
        self.sheet = Sheet(made.title, made.programme, made.language, faces)
        self.canvas = self.sheet.canvas
        self.page, self.pages = 1, pages
        self.y = TOP
        self.places: dict[str, int] = {}
        self.canvas.showOutline()

    def need(self, height: float) -> None:
        """Begin a new page unless `height` points are left."""
        if self.y - height < BOTTOM and self.y < TOP:
            self.turn()

    def turn(self) -> None:
        """Close this page and begin the next."""
        self._running()
        self.canvas.showPage()
        self.page += 1
        self.y = TOP

    def close(self) -> None:
        """Close the last page."""
        self.need(40)
        self.y -= 6
        self.paragraph(self.made.footer, 8.5, GREY)
        self._running()
        self.canvas.showPage()

    def finish(self) -> bytes:
        """The file's content."""
        return self.sheet.finish()

    def heading(self, key: str, words: str) -> None:
        """The head of a section: on the page, in the structure and among the bookmarks."""
        if self.y < TOP:
            self.y -= 16
        self.places[key] = self.page
        self.canvas.bookmarkHorizontal(key, 0, self.y + 6)
        self.canvas.addOutlineEntry(words, key, 0)
        self.y -= 15
        with self.canvas.mark("H2"):
            self.sheet.text(LEFT, self.y, self.clean(words, self.faces.bold), self.faces.bold, 15, NAVY)
        self.y -= 7
        self.rule(self.y, NAVY, 1.2)
        self.y -= 14

    def paragraph(
        self, words: str, size: float, colour: Color = INK, left: float = LEFT, bold: bool = False, role: str = "P"
    ) -> None:
        """Lines over the width that is left; the whole paragraph stays on one page."""
        face = self.faces.bold if bold else self.faces.regular
        lines = broken(self.clean(words, face), face, RIGHT - left, size)
        self.need(len(lines) * size * 1.55)
        with self.canvas.mark(role):
            for line in lines:
                self.y -= size * 1.2
                self.sheet.text(left, self.y, line, face, size, colour)
                self.y -= size * 0.35

    def note(self, words: str) -> None:
        """A sentence under a table."""
        self.y -= 4
        self.paragraph(words, 8.5, GREY, role="Note")
        self.y -= 8

    def rule(
        self, y: float, colour: Color = RULE, weight: float = 0.6, left: float = LEFT, right: float = RIGHT
    ) -> None:
        """A line across."""
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(weight)
        self.canvas.line(left, y, right, y)

    def clean(self, words: str, face: Face) -> str:
        """Words with an empty box for each sign that the typeface does not have."""
        return _clean(words, face)

    def plain(self, x: float, y: float, words: str, size: float, colour: Color, right: bool = False) -> None:
        """Words that a screen reader passes over: what runs along every page."""
        face = self.faces.regular
        words = self.clean(words, face)
        self.canvas.setFillColor(colour)
        self.canvas.setFont(face.name, size)
        self.canvas.drawString(x - face.width(words, size) if right else x, y, words)

    def _running(self) -> None:
        made = self.made
        if self.page > 1:
            title = fit(made.title, self.faces.regular, WIDTH * 0.62, 8.5)
            self.plain(LEFT, 281 * MM, title, 8.5, GREY)
            self.plain(RIGHT, 281 * MM, made.badge, 8.5, GREY, right=True)
            self.rule(279 * MM, HAIR)
        self.rule(16 * MM, HAIR)
        self.plain(LEFT, 11.5 * MM, f"{made.programme} · {made.as_of}", 8.5, GREY)
        number = self.t("page", page=str(self.page), pages=str(self.pages))
        self.plain(RIGHT, 11.5 * MM, number, 9, NAVY, right=True)


def fit(words: str, face: Face, width: float, size: float) -> str:
    """One line of at most `width` points; what is longer ends in an ellipsis (it stands whole elsewhere)."""
    if face.width(words, size) <= width:
        return words
    kept = words
    while kept and face.width(kept + "…", size) > width:
        kept = kept[: -max(1, len(kept) // 20)]
    return kept.rstrip() + "…"


@lru_cache(maxsize=4096)
def _clean(words: str, face: Face) -> str:
    if not face.missing(words):
        return words
    return "".join(c if ord(c) in face.characters else _EMPTY for c in words)
