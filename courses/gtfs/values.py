"""Single values of a feed: dates, times, colours, numbers, as the format writes them."""

from __future__ import annotations

import datetime
import re
import zoneinfo
from collections.abc import Callable

from courses.gtfs.shapes import Column

HOUR = 3600

FIRST_YEAR, LAST_YEAR = 1900, 2999
"""No bus ran before, and one can count days from there on without meeting the end of time."""

_TIME = re.compile(r"(\d{1,3}):([0-5]\d):([0-5]\d)")
_DATE = re.compile(r"\d{8}")
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_URL = re.compile(r"https?://[^\s/]+(/\S*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_ZONE = re.compile(r"[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)*")
_INTEGER = re.compile(r"-?\d{1,15}")
_FLOAT = re.compile(r"-?(\d{1,15}(\.\d*)?|\.\d+)([eE][-+]?\d{1,2})?")


def seconds(text: str) -> int | None:
    """Seconds after the beginning of the service day; 25:10:00 is ten past one in the night after. None: no time."""
    found = _TIME.fullmatch(text)
    if found is None or not text.isascii():
        return None
    hours, minutes, rest = (int(part) for part in found.groups())
    return hours * HOUR + minutes * 60 + rest


def clock(of: int) -> str:
    """The opposite of `seconds`."""
    return f"{of // HOUR:02}:{of // 60 % 60:02}:{of % 60:02}"


def date(text: str) -> datetime.date | None:
    """20240701 as a date; None where there is no such day."""
    if not _DATE.fullmatch(text) or not text.isascii():
        return None
    try:
        found = datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def number(text: str) -> float | None:
    """A number as the format writes it, without infinities; None where it is none."""
    return float(text) if _FLOAT.fullmatch(text) and text.isascii() else None


def integer(text: str) -> int | None:
    """A whole number; None where it is none."""
    return int(text) if _INTEGER.fullmatch(text) and text.isascii() else None


def colour(text: str) -> tuple[int, int, int] | None:
    """Red, green and blue of 0-255; None where it is no colour."""
    if not _COLOUR.fullmatch(text):
        return None
    return int(text[:2], 16), int(text[2:4], 16), int(text[4:], 16)


def _timezone(text: str) -> bool:
    return _zone(text) or (not _zone("Asia/Seoul") and _ZONE.fullmatch(text) is not None)  # Windows knows no zones


def _zone(text: str) -> bool:
    try:
        return bool(zoneinfo.ZoneInfo(text).key)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # no such zone, no name of one, a folder
        return False


_SOUND: dict[str, tuple[str, Callable[[str], bool]]] = {
    "url": ("invalid_url", lambda text: _URL.fullmatch(text) is not None),
    "email": ("invalid_email", lambda text: _EMAIL.fullmatch(text) is not None),
    "language": ("invalid_language_code", lambda text: _LANGUAGE.fullmatch(text) is not None),
    "timezone": ("invalid_timezone", _timezone),
    "colour": ("invalid_color", lambda text: colour(text) is not None),
    "date": ("invalid_date", lambda text: date(text) is not None),
    "time": ("invalid_time", lambda text: seconds(text) is not None),
    "integer": ("invalid_integer", lambda text: integer(text) is not None),
    "float": ("invalid_float", lambda text: number(text) is not None),
}


def fault(column: Column, value: str) -> str | None:
    """The code of what is wrong with a value that is not empty; None when it is right."""
    if column.kind == "enum":
        if integer(value) is None:
            return "invalid_integer"
        return None if value in column.values else "unexpected_enum_value"
    if column.kind in _SOUND:
        code, sound = _SOUND[column.kind]
        if not sound(value):
            return code
    if column.low is not None or column.high is not None:
        of = number(value)
        if of is None or not (_least(column) <= of <= _most(column)):
            return "number_out_of_range"
    if column.kind == "id" and not (value.isascii() and value.isprintable()):
        return "non_ascii_or_non_printable_char"
    return None


def expected(column: Column) -> str:
    """What may stand in a column, for a person."""
    if column.kind == "enum" and len(column.values) < 10:
        return ", ".join(sorted(column.values))
    if column.low is not None and column.high is not None:
        return f"{column.low:g} … {column.high:g}"
    if column.low is not None:
        return f"≥ {column.low:g}"
    return {"time": "HH:MM:SS", "date": "YYYYMMDD", "colour": "RRGGBB", "url": "https://…"}.get(column.kind, "")


def _least(column: Column) -> float:
    return float("-inf") if column.low is None else column.low


def _most(column: Column) -> float:
    return float("inf") if column.high is None else column.high
