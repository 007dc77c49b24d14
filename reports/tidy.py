"""Text that people typed, as it can stand in a paper or a report."""

from __future__ import annotations

import unicodedata


def tidy(text: str) -> str:
    """Text without what cannot be seen.

    Letters typed as separate jamo are composed, white space is one space, and invisible signs (zero-width, direction
    overrides) go: they have no shape on paper and can only make a name read wrongly.
    """
    if text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text):
        return text.strip()
    composed = unicodedata.normalize("NFC", text)
    shown = (" " if c.isspace() else c for c in composed if c.isspace() or unicodedata.category(c) not in ("Cf", "Cc"))
    return " ".join("".join(shown).split())


def shortened(text: str, wide: int) -> str:
    """At most `wide` half-widths of text (a Hangul syllable takes two); what is longer ends in an ellipsis."""
    if sum(_width(c) for c in text) <= wide:
        return text
    kept, room = "", wide - 2
    for c in text:
        room -= _width(c)
        if room < 0:
            break
        kept += c
    return f"{kept.rstrip()}…"


def width(text: str) -> int:
    """How many half-widths a text takes in a fixed pitch."""
    return sum(_width(c) for c in text)


def _width(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
