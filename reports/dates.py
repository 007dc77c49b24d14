"""Days and spans of days as Korean and English papers write them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from language import Language, message

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def long_day(day: date, language: Language) -> str:
    """2026년 3월 24일; 24 March 2026."""
    if language == "ko":
        return f"{day.year}년 {day.month}월 {day.day}일"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_day(day: date, language: Language) -> str:
    """3. 24. as a column's head; 24 Mar."""
    if language == "ko":
        return f"{day.month}. {day.day}."
    return f"{day.day} {_MONTHS[day.month - 1][:3]}"


def span(first: date, last: date, language: Language) -> str:
    """2026. 3. 3. ~ 3. 24.; 3 – 24 March 2026. What both days share is said once."""
    if language == "ko":
        begin = f"{first.year}. {first.month}. {first.day}."
        if first == last:
            return begin
        year = "" if first.year == last.year else f"{last.year}. "
        return f"{begin} ~ {year}{last.month}. {last.day}."
    end = long_day(last, language)
    if first == last:
        return end
    if first.year != last.year:
        return f"{long_day(first, language)} – {end}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} – {end}"
    return f"{first.day} – {end}"


def with_weekday(day: date, language: Language) -> str:
    """3. 24. (화); 24 Mar (Tue)."""
    weekday = message(language, "reports-attendance-weekday", day=day.isoweekday())
    return f"{short_day(day, language)} ({weekday})"


def period(days: Sequence[date], hours: float, language: Language) -> str:
    """2026. 3. 3. ~ 3. 24. (4차시, 총 8시간); nothing where there are no days yet."""
    if not days:
        return ""
    whole_span = span(min(days), max(days), language)
    return message(language, "reports-completion-period", span=whole_span, meetings=len(days), hours=whole(hours))


def month_name(month: int, language: Language) -> str:
    """3월; Mar."""
    return f"{month}월" if language == "ko" else _MONTHS[month - 1][:3]


def whole(hours: float) -> int | float:
    """8.0 hours are 8; one and a half stay 1.5."""
    return int(hours) if hours == int(hours) else hours
