"""Birth dates as they are met in life."""

from __future__ import annotations

import re
from datetime import date, timedelta

from records.roster import secret

OLDEST = 115
"""Years. Two digits of a year mean 19.. unless that would make somebody older than this."""

_SERIALS = range(10_000, 60_000)
_EPOCH = date(1899, 12, 30)
_AROUND = re.compile(r"\((양|음|양력|음력)\)|양력|음력|생일|출생|생$|일생$|[()]")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")
_PARTS = re.compile(r"(\d{4}|\d{2})\s*[-./,년\s]\s*(\d{1,2})\s*[-./,월\s]\s*(\d{1,2})\s*[.일]?")
_DIGITS = re.compile(r"\d{6}|\d{8}")
# What is left of a resident number when it was cut off or blacked out properly: a birth date and the century.
_CUT = re.compile(r"(\d{6})\s*-\s*([1-8])(?:[*xX●]{6})?")


class NoDate(ValueError):
    """A text that is no birth date. `what`: unreadable, ambiguous, impossible, future or too-old."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def birth(text: str, today: date) -> date | None:
    """The birth date that a cell says; None for an empty one. Raises NoDate.

    1950-3-1, 1950.03.01., 50.3.1, 500301, 19500301, 1950년 3월 1일, a sheet's day number, 500301-2******.
    """
    plain = _TIME.sub("", _AROUND.sub("", secret.plain(text)).strip()).strip()
    if not plain:
        return None
    found = _read(plain, today)
    if found > today:
        raise NoDate("future")
    if today.year - found.year > OLDEST:
        raise NoDate("too-old")
    return found


def _read(text: str, today: date) -> date:
    cut = _CUT.fullmatch(text)
    if cut:
        century = 1900 if cut[2] in "1256" else 2000
        return _made(century + int(cut[1][:2]), cut[1][2:4], cut[1][4:])
    parts = _PARTS.fullmatch(text)
    if parts:
        return _made(_year(parts[1], today), parts[2], parts[3])
    if _DIGITS.fullmatch(text):
        return _made(_year(text[:-4], today), text[-4:-2], text[-2:])
    if text.isdigit() and len(text) == 5 and int(text) in _SERIALS:
        if 1 <= int(text[1:3]) <= 12 and 1 <= int(text[3:]) <= 31:
            raise NoDate("ambiguous")  # a sheet's day number, or 010203 that lost its zero
        return _EPOCH + timedelta(int(text))
    raise NoDate("unreadable")


def _year(text: str, today: date) -> int:
    if len(text) == 4:
        return int(text)
    year = 1900 + int(text)
    return year if today.year - year <= OLDEST else year + 100


def _made(year: int, month: str, day: str) -> date:
    try:
        return date(year, int(month), int(day))
    except ValueError as error:
        raise NoDate("impossible") from error
