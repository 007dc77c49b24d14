"""Resident numbers: known by their shape, never kept, never shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from records.private import resident_number

DOT = "●"

_BACK = re.compile(r"[0-9]\d{6}")
_FRONT = re.compile(r"\d{5,6}")


def plain(text: str) -> str:
    """A text with every kind of digit as 0-9, every dash as -, without letters that are not seen."""
    if text.isascii():
        return text
    return "".join(_plain(c) for c in unicodedata.normalize("NFKC", text))


def shaped(text: str) -> bool:
    """Whether a resident number stands anywhere in a text."""
    return len(text) >= 13 and resident_number(plain(text))


def shaped_number(text: str) -> bool:
    """The same for a sheet's plain number, which has lost the zeros it began with (born in 2001: 010203-3...)."""
    digits = text.zfill(13)
    if not (text.isascii() and text.isdigit() and len(text) in (11, 12) and text[0] != "0"):
        return False
    return 1 <= int(digits[2:4]) <= 12 and 1 <= int(digits[4:6]) <= 31 and digits[6] in "3478"


def masked(text: str) -> str:
    """A text of which no digit is left."""
    return "".join(DOT if c.isdigit() or unicodedata.category(c) in ("Nd", "No") else c for c in text)


def back_halves(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether two neighbouring columns are a resident number's two halves: dates of six digits, then seven digits."""
    pairs = [(plain(a), plain(b)) for a, b in zip(left, right, strict=False) if a and b]
    halves = sum(_FRONT.fullmatch(a) is not None and _BACK.fullmatch(b) is not None for a, b in pairs)
    return bool(pairs) and halves * 2 >= len(pairs)


def _plain(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Nd":
        return str(unicodedata.digit(letter))
    if kind == "Pd" or letter == "−":
        return "-"
    return "" if kind == "Cf" else letter
