"""Values as phrases: each function declares one reading of a number, a time or a name for eye and ear."""

from __future__ import annotations

import datetime
import re

from language import clock as _clock
from language import numbers
from language.loan_words import reading
from language.phrase import Phrase
from language.speakable import speakable, speakable_en

_FIRST_TEN = (
    *("zeroth", "first", "second", "third", "fourth", "fifth"),
    *("sixth", "seventh", "eighth", "ninth", "tenth"),
)
_ONE_BY_ONE_FROM = 4
"""Route numbers of this many digits are read digit by digit."""


def number(n: int) -> Phrase:
    """3,500 · 삼천오백."""
    return Phrase(f"{n:,}", f"{n:,}", numbers.sino(n))


def count(n: int, counter: str = "") -> Phrase:
    """A count with its counter: 3잔 · 세 잔; English the number alone, its noun belongs to the message."""
    return Phrase(f"{n:,}{counter}", f"{n:,}", f"{numbers.counting(n)} {counter}".strip())


def sino(n: int, counter: str = "") -> Phrase:
    """A number read in Sino-Korean before its counter: 3층 · 삼 층, 4차시 · 사 차시."""
    return Phrase(f"{n:,}{counter}", f"{n:,}", f"{numbers.sino(n)} {counter}".strip())


def amount(won: int) -> Phrase:
    """Money in won: 3,500원 · 삼천오백 원."""
    return Phrase(f"{won:,}원", f"{won:,} won", f"{numbers.sino(won)} 원")


def minutes(n: int) -> Phrase:
    """3분 · 삼 분 · 3 minutes."""
    return Phrase(f"{n}분", f"{n} minute{'' if n == 1 else 's'}", f"{numbers.sino(n)} 분")


def percent(n: int | float) -> Phrase:
    """80% · 팔십 퍼센트 · 80 percent."""
    text = f"{n:,}" if isinstance(n, int) else f"{n:,.1f}"
    return Phrase(f"{text}%", f"{text}%", f"{numbers.decimal(text.replace(',', ''))} 퍼센트", f"{text} percent")


def ordinal(n: int) -> Phrase:
    """1번째 · 첫 번째 · 1st · first."""
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    heard = _FIRST_TEN[n] if 0 <= n < len(_FIRST_TEN) else f"{n}{ending}"
    return Phrase(f"{n}번째", f"{n}{ending}", numbers.ordinal(n), heard)


def digits(text: str) -> Phrase:
    """A number that names something, digit by digit: 01-014 · 공일, 공일사; other signs are short pauses."""
    groups = re.findall(r"\d+", text)
    return Phrase(text, text, numbers.one_by_one(text), ", ".join(" ".join(group) for group in groups))


def _route_part(part: str) -> str:
    if not part.isdigit():
        return reading(part) if part.isascii() else part
    by_digits = part.startswith("0") or len(part) >= _ONE_BY_ONE_FROM
    return numbers.one_by_one(part) if by_digits else numbers.sino(int(part))


def route_heard(route: str) -> str:
    """A bus route as it is said, without 번: 143 백사십삼, 7212 칠이일이, 7-1 칠 다시 일, 종로09 종로 공구."""
    parts = re.findall(r"\d+|[A-Za-z]+|[가-힣]+|-", route)
    return " ".join("다시" if part == "-" else _route_part(part) for part in parts)


def _route_en(route: str) -> str:
    def say(match: re.Match[str]) -> str:
        return " ".join(match[0]) if len(match[0]) >= _ONE_BY_ONE_FROM or match[0].startswith("0") else match[0]

    return re.sub(r"\d+", say, route).replace("-", " dash ")


def route(text: str) -> Phrase:
    """A bus route: 143번 · 백사십삼 번; in English the bare number."""
    return Phrase(f"{text}번", text, f"{route_heard(text)} 번", _route_en(text))


def order_number(n: int) -> Phrase:
    """The number called out at the counter: 123번 · 백이십삼 번; in English the bare number."""
    return Phrase(f"{n}번", f"{n}", f"{numbers.sino(n)} 번")


def clock(moment: datetime.time | int) -> Phrase:
    """A time of day, given as a time or in minutes after midnight: 오후 3시 5분 · 오후 세 시 오 분 · 3:05 PM."""
    return Phrase(
        _clock.clock_seen(moment),
        _clock.clock_en(moment),
        _clock.clock_heard(moment),
        speakable_en(_clock.clock_en(moment)),
    )


def duration(seconds: int) -> Phrase:
    """1분 5초 · 일 분 오 초 · 1 minute 5 seconds."""
    return Phrase(_clock.duration_seen(seconds), _clock.duration_en(seconds), _clock.duration_heard(seconds))


def date(day: datetime.date, style: str = "full") -> Phrase:
    """A date: full (2026년 3월 24일), dots (2026. 3. 24.), short (3월 24일), weekday (3월 24일 (화)), month."""
    return Phrase(_clock.date_seen(day, style), _clock.date_en(day, style), _clock.date_heard(day, style))


def plain(ko: str, en: str) -> Phrase:
    """Words without values: what is heard is derived (HOT · 핫, 3,500원 · 삼천오백 원)."""
    return Phrase(ko, en, speakable(ko), speakable_en(en))
