"""Setting text: which lines it makes in a width, at which size, and how high they stand."""

from __future__ import annotations

import re
from functools import lru_cache
from math import ceil
from unicodedata import normalize

from kiosk_trainer.look.fonts import Fonts
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.look.typeface import Typeface
from kiosk_trainer.machine.boxes import Align, Box, Text

_BREAKS = re.compile(r"(?<=[ ·/])|(?=[(\[])")


def pieces_of(text: str) -> list[str]:
    """The parts between which a line may end: after a space, a middle dot, a slash, an opening before a bracket."""
    return [part for part in _BREAKS.split(text) if part]


STAND_INS = {"•": "●", "−": "-", "–": "-", "✓": "", "✔": ""}
"""Characters that a font of the glass may lack, and what is set for them."""


class Letters:
    """Sets text in the fonts and sizes of one glass. Heights in `mm` are ink heights of '한'."""

    def __init__(self, sizes: Sizes, fonts: Fonts) -> None:
        self.sizes = sizes
        self.fonts = fonts
        self.wrap = lru_cache(maxsize=5000)(self._wrap)
        self.drawable = lru_cache(maxsize=5000)(self._drawable)

    def _drawable(self, text: str) -> str:
        """`text` with what the fonts lack replaced: é by e, a bullet by a round; what has no stand-in stays."""
        lacking = {*self.fonts.regular.missing(text), *self.fonts.bold.missing(text)}
        if not lacking:
            return text
        out = []
        for char in text:
            if char in lacking:
                plain = normalize("NFD", char)[0]
                char = STAND_INS.get(char, plain if plain not in lacking else char)
            out.append(char)
        return "".join(out)

    def face(self, bold: bool) -> Typeface:
        """The font file."""
        return self.fonts.bold if bold else self.fonts.regular

    def size(self, mm: float, bold: bool = False) -> int:
        """Font size in pixels."""
        return self.sizes.font(mm, self.face(bold))

    def line(self, size: int, bold: bool = False) -> int:
        """Height in pixels of one line at a font size in pixels."""
        return ceil(size * self.face(bold).line)

    def height(self, mm: float, bold: bool = False, lines: int = 1) -> int:
        """Height in pixels of `lines` lines of text."""
        return self.line(self.size(mm, bold), bold) * lines

    def width(self, text: str, mm: float, bold: bool = False) -> int:
        """Width in pixels of one line."""
        return self.face(bold).width(text, self.size(mm, bold))

    def whole(self, text: str, mm: float, bold: bool, width: int) -> bool:
        """Whether each word fits into `width` without being broken."""
        return all(self.width(part.strip(), mm, bold) <= width for part in pieces_of(text))

    def _wrap(self, text: str, mm: float, bold: bool, width: int) -> tuple[str, ...]:
        """Lines no wider than `width`, as few as possible and then as even as possible.

        Breaks at spaces; inside a word only where the word alone is wider than the line.
        """
        lines: list[str] = []
        for paragraph in text.split("\n"):
            found = self._fill(paragraph, mm, bold, width)
            low, high = width // 2, width
            while len(found) > 1 and high - low > 8:
                middle = (low + high) // 2
                tried = self._fill(paragraph, mm, bold, middle)
                if len(tried) == len(found) and self.whole(paragraph, mm, bold, middle):
                    found, high = tried, middle
                else:
                    low = middle
            lines += found
        return tuple(lines)

    def _fill(self, text: str, mm: float, bold: bool, width: int) -> list[str]:
        lines: list[str] = []
        line = ""
        for part in pieces_of(text):
            wider = line + part
            if self.width(wider.strip(), mm, bold) <= width:
                line = wider
                continue
            if line.strip():
                lines.append(line.strip())
            line = part
            if self.width(part.strip(), mm, bold) > width:
                *full, line = self._cut(part.strip(), mm, bold, width)
                lines += full
                line += " " if part.endswith(" ") else ""
        return [*lines, line.strip()] if line.strip() or not lines else lines

    def _cut(self, word: str, mm: float, bold: bool, width: int) -> list[str]:
        """A word that is wider than a line, in parts of about the same length."""
        for count in range(2, len(word) + 1):
            each = -(-len(word) // count)
            parts = [word[n : n + each] for n in range(0, len(word), each)]
            if all(self.width(part, mm, bold) <= width for part in parts):
                return parts
        return list(word)

    def fits(self, text: str, mm: float, bold: bool, box: Box) -> bool:
        """Whether `text` fits into `box` at `mm` with no word broken."""
        return (
            self.whole(text, mm, bold, box.w) and self.height(mm, bold, len(self.wrap(text, mm, bold, box.w))) <= box.h
        )

    def set(
        self, text: str, mm: float, box: Box, role: str = "text", bold: bool = False, align: Align = "center"
    ) -> Text:
        """`text` in `box` at `mm`; where it does not fit, words are broken, then it is made smaller, to the floor.

        What is enlarged comes down first, so far that it is as large as without, before a word is broken.
        """
        floor = min(mm, self.sizes.floor)
        chosen = mm
        if not self.fits(text, mm, bold, box):
            step = 0.25
            if self.sizes.zoom > 1.0:
                floor = min(mm, (self.sizes.act if mm >= self.sizes.act else self.sizes.floor) / self.sizes.zoom)
                while chosen > floor and not self.whole(text, chosen, bold, box.w):
                    chosen = max(floor, chosen - step)
            while chosen > floor and self.height(chosen, bold, len(self.wrap(text, chosen, bold, box.w))) > box.h:
                chosen = max(floor, chosen - step)
        lines = self.wrap(text, chosen, bold, box.w)
        return Text(box, lines, self.size(chosen, bold), role, bold, align, round(chosen * self.sizes.zoom, 2))
