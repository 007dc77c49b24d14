"""Times of day, durations and dates as Korean says them, and their English twins."""

from __future__ import annotations

import datetime
import re

from language.numbers import counting, read_count, read_sino, sino

_MONTHS = {6: "유", 10: "시"}
_WEEKDAYS = "월화수목금토일"
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def minute_of_day(moment: datetime.time | int) -> int:
    """Minutes after midnight, 0 to 1439; a number is taken as minutes already and wraps at midnight."""
    return (moment if isinstance(moment, int) else moment.hour * 60 + moment.minute) % 1440


def half(hour: int) -> str:
    """Which part of the day stands before the hour: 오전, 오후; 낮 and 밤 at twelve, where people mix them up."""
    if hour % 12 == 0:
        return "밤" if hour == 0 else "낮"
    return "오전" if hour < 12 else "오후"


def clock_seen(moment: datetime.time | int) -> str:
    """오후 3시 5분."""
    hour, minute = divmod(minute_of_day(moment), 60)
    return f"{half(hour)} {(hour - 1) % 12 + 1}시" + (f" {minute}분" if minute else "")


def clock_heard(moment: datetime.time | int) -> str:
    """오후 세 시 오 분."""
    hour, minute = divmod(minute_of_day(moment), 60)
    return f"{half(hour)} {counting((hour - 1) % 12 + 1)} 시" + (f" {sino(minute)} 분" if minute else "")


def clock_en(moment: datetime.time | int) -> str:
    """3:05 PM."""
    hour, minute = divmod(minute_of_day(moment), 60)
    return f"{(hour - 1) % 12 + 1}:{minute:02d} {'AM' if hour < 12 else 'PM'}"


def read_clock(words: str) -> int:
    """Minutes after midnight of what `clock_heard` says. Raises ValueError for anything else."""
    match = re.fullmatch(r"(오전|오후|낮|밤) (\S+) 시(?: (.+) 분)?", words)
    if match is None:
        raise ValueError(f"not a time of day: {words!r}")
    hour = read_count(match[2]) % 12 + (12 if match[1] in ("오후", "낮") else 0)
    return hour * 60 + (read_sino(match[3]) if match[3] else 0)


def _split(seconds: int) -> tuple[int, int, int]:
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, rest


def duration_seen(seconds: int) -> str:
    """1시간 5분, 1분 5초, 0초; seconds are dropped beside hours."""
    hours, minutes, rest = _split(seconds)
    out = [f"{hours}시간"] if hours else []
    out += [f"{minutes}분"] if minutes else []
    out += [f"{rest}초"] if (rest and not hours) or not out else []
    return " ".join(out)


def duration_heard(seconds: int) -> str:
    """한 시간 오 분."""
    hours, minutes, rest = _split(seconds)
    out = [f"{counting(hours)} 시간"] if hours else []
    out += [f"{sino(minutes)} 분"] if minutes else []
    out += [f"{sino(rest)} 초"] if (rest and not hours) or not out else []
    return " ".join(out)


def _plural(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def duration_en(seconds: int) -> str:
    """1 hour 5 minutes."""
    hours, minutes, rest = _split(seconds)
    out = [_plural(hours, "hour")] if hours else []
    out += [_plural(minutes, "minute")] if minutes else []
    out += [_plural(rest, "second")] if (rest and not hours) or not out else []
    return " ".join(out)


def date_seen(day: datetime.date, style: str = "full") -> str:
    """full 2026년 3월 24일, dots 2026. 3. 24., short 3월 24일, weekday 3월 24일 (화), month 2026년 3월."""
    if style == "month":
        return f"{day.year}년 {day.month}월"
    if style == "dots":
        return f"{day.year}. {day.month}. {day.day}."
    short = f"{day.month}월 {day.day}일"
    if style == "full":
        return f"{day.year}년 {short}"
    return f"{short} ({_WEEKDAYS[day.weekday()]})" if style == "weekday" else short


def month_heard(month: int) -> str:
    """일월 to 십이월, with 유월 and 시월 as they are said."""
    return _MONTHS.get(month, sino(month)) + "월"


def date_heard(day: datetime.date, style: str = "full") -> str:
    """이천이십육년 삼월 이십사일; with 화요일 where the weekday is wanted."""
    if style == "month":
        return f"{sino(day.year)}년 {month_heard(day.month)}"
    short = f"{month_heard(day.month)} {sino(day.day)}일"
    if style in ("full", "dots"):
        return f"{sino(day.year)}년 {short}"
    return f"{short} {_WEEKDAYS[day.weekday()]}요일" if style == "weekday" else short


def date_en(day: datetime.date, style: str = "full") -> str:
    """24 March 2026."""
    if style == "month":
        return f"{_MONTHS_EN[day.month - 1]} {day.year}"
    short = f"{day.day} {_MONTHS_EN[day.month - 1]}"
    if style in ("full", "dots"):
        return f"{short} {day.year}"
    return f"{_WEEKDAYS_EN[day.weekday()]} {short}" if style == "weekday" else short
