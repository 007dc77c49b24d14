"""What must never be kept: a resident number (주민등록번호), whoever types it and wherever."""

from __future__ import annotations

import re
import unicodedata

import language
from records.errors import Refused

_GAP = r"[\s\-‐-―−.·,_/~]"
# Six digits, a gap, seven digits, of which the first may stand apart; nothing longer, which would be another number.
_RESIDENT_NUMBER = re.compile(rf"(?<!\d)\d{{6}}{_GAP}*\d{_GAP}?\d{{6}}(?!\d)")


def resident_number(text: str) -> bool:
    """Whether something in a text is shaped like a resident number, however it is parted or how wide its digits are."""
    return _RESIDENT_NUMBER.search(unicodedata.normalize("NFKC", text)) is not None


def refuse_numbers(*texts: str) -> None:
    """Raises Refused, without repeating it, where a text holds what is shaped like a resident number."""
    if any(resident_number(text) for text in texts):
        raise Refused(language.phrase("records-resident-number"))
