"""What can go wrong while a paper or a page is made, in words for the person who asked for it."""

from __future__ import annotations

from language import Phrase


class ReportFault(Exception):
    """A paper or page could not be made. `words` says why and what to do; nothing was written."""

    def __init__(self, words: Phrase):
        super().__init__(words.ko)
        self.words = words


class FontMissing(ReportFault):
    """No typeface with Korean letters was found on this machine."""


class GlyphMissing(ReportFault):
    """A character has no shape in the typeface: an issued paper would show an empty box."""

    def __init__(self, words: Phrase, character: str):
        super().__init__(words)
        self.character = character


class CannotWrite(ReportFault):
    """The file could not be written: full disk, folder that may not be written, name taken by a folder."""
