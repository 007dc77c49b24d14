"""What everything on a machine is drawn with: the letters of the glass, the skin, the language."""

from __future__ import annotations

from dataclasses import dataclass

from courses.pack import Skin
from kiosk_trainer.machine.letters import Letters
from language import Language, Phrase

PRICE_MM = 10.0
HEADING_MM = 13.0


@dataclass(frozen=True, slots=True)
class Hand:
    """Letters, skin and language, and the measures that follow from them. Pixels, unless `mm` is said."""

    letters: Letters
    skin: Skin
    language: Language

    def px(self, mm: float) -> int:
        """Pixels of `mm` of margin, header or picture; less on a small glass."""
        return self.letters.sizes.px(mm * self.letters.sizes.room)

    @property
    def gap(self) -> int:
        """Between two controls."""
        return self.letters.sizes.px(self.letters.sizes.gap)

    @property
    def touch(self) -> int:
        """A control's shorter side."""
        return self.letters.sizes.px(self.letters.sizes.touch)

    @property
    def least(self) -> int:
        """The shorter side that a control may shrink to."""
        return self.letters.sizes.px(self.letters.sizes.touch_least)

    def tall(self, mm: float) -> int:
        """Height of a strip of buttons that should be `mm`."""
        return max(self.px(mm), self.least, self.height(self.act, True) + self.px(1))

    @property
    def act(self) -> float:
        """Millimetres of text that must be read to act."""
        return self.letters.sizes.act

    @property
    def rest(self) -> float:
        """Millimetres of other text."""
        return self.letters.sizes.rest

    @property
    def pricing(self) -> float:
        """Millimetres of a price."""
        return min(PRICE_MM, self.act)

    @property
    def heading(self) -> float:
        """Millimetres of a screen's title."""
        return self.act * HEADING_MM / 12

    def says(self, phrase: Phrase) -> str:
        """Text for the glass."""
        return self.letters.drawable(phrase.seen(self.language))

    def width(self, phrase: Phrase, mm: float = 0.0) -> int:
        """Width of a bold phrase in one line, by default as text to act on."""
        return self.letters.width(self.says(phrase), mm or self.act, True)

    def height(self, mm: float, bold: bool = False, lines: int = 1) -> int:
        """Height of `lines` lines of text."""
        return self.letters.height(mm, bold, lines)

    def lines(self, text: str, mm: float, bold: bool, width: int) -> int:
        """How many lines `text` makes."""
        return len(self.letters.wrap(text, mm, bold, width))
