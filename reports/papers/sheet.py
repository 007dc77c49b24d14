"""What every paper needs: a canvas that makes the same bytes twice, and words that fit their place."""

from __future__ import annotations

import io
import math
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from language import Language
from reports.fonts import Face, Faces
from reports.tagging import TaggedCanvas

MM = 72 / 25.4
INK: Color = HexColor("#1b2430")
NAVY: Color = HexColor("#1f3555")
GOLD: Color = HexColor("#a9853c")
PALE_GOLD: Color = HexColor("#d9c491")
FAINT_GOLD: Color = HexColor("#efe6cf")
GREY: Color = HexColor("#5b6470")
RULE: Color = HexColor("#9aa3ad")
TINT: Color = HexColor("#f1f4f8")

PORTRAIT = (210 * MM, 297 * MM)
LANDSCAPE = (297 * MM, 210 * MM)


_KEPT = 4096
"""Lines of a file that are kept to be repeated."""


class Sheet:
    """One tagged PDF in the making. Coordinates are points from the lower left corner.

    Words drawn by themselves are a paragraph; inside `canvas.mark(...)` they are what the mark says.
    """

    def __init__(self, title: str, author: str, language: Language, faces: Faces, size: tuple[float, float] = PORTRAIT):
        self._file = io.BytesIO()
        self._lines: dict[tuple[object, ...], list[str]] = {}
        self.language = language
        self.width, self.height = size
        self.faces = faces
        self.canvas = TaggedCanvas(
            self._file,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            lang=_TAGS[language],
            initialFontName=faces.regular.name,  # reportlab's own first font would stand in the file, not embedded
        )
        self.canvas.setTitle(title)
        self.canvas.setSubject(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator("kiosk-reports")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")

    def text(self, x: float, y: float, words: str, face: Face, size: float, colour: Color = INK) -> None:
        """One line that begins at x."""
        if not words:
            return
        own, what = self._begin(), (x, y, words, face.name, size, id(colour))
        if not self._repeated(what):
            before = len(self.canvas._code)
            self.canvas.setFillColor(colour)
            self.canvas.setFont(face.name, size)
            self.canvas.drawString(x, y, words)
            self._keep(what, before)
        if own:
            self.canvas.end()

    def centred(self, x: float, y: float, words: str, face: Face, size: float, colour: Color = INK) -> None:
        """One line whose middle is at x."""
        self.text(x - face.width(words, size) / 2, y, words, face, size, colour)

    def right(self, x: float, y: float, words: str, face: Face, size: float, colour: Color = INK) -> None:
        """One line that ends at x."""
        self.text(x - face.width(words, size), y, words, face, size, colour)

    def spread(
        self, x: float, y: float, words: str, face: Face, size: float, width: float, colour: Color = INK
    ) -> None:
        """One line whose letters are spaced evenly to fill `width`, as labels on Korean papers are."""
        gaps = len(words) - 1
        space = (width - face.width(words, size)) / gaps if gaps else 0
        start = x if gaps else x + (width - face.width(words, size)) / 2
        own, what = self._begin(), (x, y, words, face.name, size, id(colour), width)
        if not self._repeated(what):
            before = len(self.canvas._code)
            line = self.canvas.beginText(start, y)
            line.setFont(face.name, size)
            line.setFillColor(colour)
            line.setCharSpace(space)
            line.textOut(words)
            line.setCharSpace(0)  # the space outlives its line otherwise
            self.canvas.drawText(line)
            self._keep(what, before)
        if own:
            self.canvas.end()

    def block(self, x: float, y: float, block: Block, face: Face, colour: Color = INK, centre: bool = False) -> None:
        """Lines downward from the first one's foot at y; `x` is their left edge, or their middle.

        Lines end in a blank, so that whoever hears them does not hear two words as one.
        """
        own = self._begin()
        for n, line in enumerate(block.lines):
            left = x - face.width(line, block.size) / 2 if centre else x
            last = n == len(block.lines) - 1
            self.text(left, y - n * block.leading, line if last else f"{line} ", face, block.size, colour)
        if own:
            self.canvas.end()

    def _begin(self) -> bool:
        """Begin a paragraph, unless the words belong to a part that was begun already; says whether it did."""
        if self.canvas.marking:
            return False
        self.canvas.begin(self.canvas.part("P"))
        return True

    def _repeated(self, what: tuple[object, ...]) -> bool:
        """Draw again what stood so on a page before; says whether it did. Many papers differ in few words."""
        known = self._lines.get(what)
        if known is None:
            return False
        self.canvas._code.extend(known)
        return True

    def _keep(self, what: tuple[object, ...], before: int) -> None:
        if len(self._lines) < _KEPT:
            self._lines[what] = self.canvas._code[before:]

    def finish(self) -> bytes:
        """The file's content. The last page must have been shown."""
        self.canvas.save()
        return self._file.getvalue()


_TAGS: dict[Language, str] = {"ko": "ko-KR", "en": "en-GB"}


@dataclass(frozen=True)
class Block:
    """Words broken into lines at one size (points)."""

    lines: tuple[str, ...]
    size: float
    leading: float


@lru_cache(maxsize=256)
def fitted(words: str, face: Face, width: float, largest: float, smallest: float, rows: int = 2) -> Block:
    """The largest setting of `words` in at most `rows` lines of `width` points.

    One line as long as the type stays readable (`smallest` points), then more lines, each again as large as can be.
    What fits in no other way becomes as small as it must: a name of 300 letters is still printed whole.
    """
    natural = face.width(words, 1) or 1
    for allowed in range(1, rows + 1):
        size = min(largest, math.floor(2 * allowed * width / natural) / 2)
        while size >= smallest:
            lines = broken(words, face, width, size)
            if len(lines) <= allowed:
                return Block(lines, size, size * 1.32)
            size -= 0.5
    size = min(smallest, 1.1 * math.sqrt(rows * smallest * width / natural))
    while size > 1 and len(lines := broken(words, face, width, size)) * size > rows * smallest:
        size *= 0.94
    return Block(lines, size, size * 1.2)


@lru_cache(maxsize=256)
def balanced(words: str, face: Face, width: float, size: float, leading: float) -> Block:
    """Lines of nearly equal length: as few as `width` allows, none of them a lonely last word."""
    count = len(broken(words, face, width, size))
    low, high = width / max(count, 1) * 0.5, width
    while high - low > 1:
        middle = (low + high) / 2
        if len(broken(words, face, middle, size)) <= count:
            high = middle
        else:
            low = middle
    return Block(broken(words, face, high, size), size, leading)


def broken(words: str, face: Face, width: float, size: float) -> tuple[str, ...]:
    """Lines of at most `width` points: broken at spaces, and inside a word only where it is longer than a line."""
    lines: list[str] = []
    line = ""
    for word in words.split():
        longer = f"{line} {word}" if line else word
        if face.width(longer, size) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while face.width(line, size) > width and len(line) > 1:
            cut = _cut(line, face, width, size)
            lines.append(line[:cut])
            line = line[cut:]
    if line:
        lines.append(line)
    return tuple(lines) or ("",)


def _cut(word: str, face: Face, width: float, size: float) -> int:
    """Where to break a word that is longer than a line: after a hyphen near the end, else where the line is full."""
    full = bisect_right(range(1, len(word)), width, key=lambda n: face.width(word[:n], size)) or 1
    hyphen = word.rfind("-", 0, full) + 1
    return hyphen if hyphen > full // 3 else full
