"""Progress to the million as the console shows it: the same figures as the reports', in lines and rows."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from courses.settings import Settings
from language import Language, message
from records.store import Store
from reports import figures
from reports.counts import Level
from reports.figures import BELOW, Figures, Line

_EIGHTHS = " ▏▎▍▌▋▊▉█"
ABOVE: Mapping[Level, Level] = {below: above for above, below in BELOW.items()}


@dataclass(frozen=True, slots=True)
class Place:
    """A unit that is looked at: the city (uid ""), a district (its name), a centre, a class."""

    level: Level
    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """A unit below, as the table shows it. `uid` is empty where it cannot be gone into."""

    uid: str
    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One unit in words: two bars toward the goals, the forecast with its rule, the figures, the parts, the months."""

    goals: tuple[str, ...]
    forecast: str
    rule: str
    facts: str
    parts: tuple[Part, ...]
    months: tuple[float, ...]


def bar(share: float, width: int) -> str:
    """A share as a bar of so many columns, to an eighth of one; what is more than all is all."""
    eighths = round(max(0.0, min(1.0, share)) * width * 8)
    full, rest = divmod(eighths, 8)
    return ("█" * full + (_EIGHTHS[rest] if rest else "")).ljust(width, "░")[:width]


def percent(share: float | None) -> str:
    """A share in percent, with as many digits that what is not nothing does not look like nothing."""
    if share is None:
        return "-"
    digits = 1 if share == 0 or share >= 0.01 else 2 if share >= 0.0001 else 4
    return f"{share * 100:.{digits}f} %"


def read(store: Store, place: Place, year: int, today: datetime.date, settings: Settings) -> Figures:
    """The figures of a unit up to today, or of a whole year that is over. Raises NoSuchUnit, StoreTrouble."""
    until = today if year == today.year else datetime.date(year, 12, 31)
    return figures.overview(store, place.level, place.uid, year, until, settings)


def shown(found: Figures, width: int, language: Language) -> Shown:
    """The figures in words; bars of `width` columns."""
    most = max((part.credited for part in found.parts), default=0)
    return Shown(
        _goals(found, width, language),
        _forecast(found, language),
        found.forecast.words.seen(language) if found.forecast else "",
        _facts(found.whole, language),
        tuple(_part(one, most, found, language) for one in found.parts),
        tuple(float(month.credited) for month in found.months),
    )


def _goals(found: Figures, width: int, language: Language) -> tuple[str, ...]:
    million, lines = found.million, []
    if found.level == "city":
        goals = (
            ("year", million.persons_year, million.goal_year, million.rate_year),
            ("all", million.persons_total, million.goal_total, million.rate_total),
        )
        for id, persons, goal, rate in goals:
            words = message(
                language,
                "millions-goal",
                which=id,
                bar=bar(rate, width),
                persons=f"{persons:,}",
                goal=f"{goal:,}",
                percent=percent(rate),
            )
            lines.append(words)
        return tuple(lines)
    share = found.whole.credited / million.persons_year if million.persons_year else 0.0
    return (
        message(
            language,
            "millions-share",
            bar=bar(share, width),
            persons=f"{found.whole.credited:,}",
            city=f"{million.persons_year:,}",
            percent=percent(share),
        ),
    )


def _forecast(found: Figures, language: Language) -> str:
    ahead = found.forecast
    if ahead is None:
        return ""
    if ahead.likely is None or ahead.low is None or ahead.high is None:
        return message(language, "millions-forecast-none", weeks=ahead.weeks)
    return message(
        language,
        "millions-forecast",
        likely=f"{ahead.likely:,}",
        low=f"{ahead.low:,}",
        high=f"{ahead.high:,}",
        percent=percent(ahead.likely / found.million.goal_year),
        pace=f"{ahead.pace:,.1f}",
        on=ahead.goal_on.isoformat() if ahead.goal_on else 0,
    )


def _facts(one: Line, language: Language) -> str:
    return message(
        language,
        "millions-facts",
        persons=f"{one.persons:,}",
        attendances=f"{one.attendances:,}",
        completed=f"{one.completed:,}",
        completion=percent(one.completion),
        meetings=f"{one.meetings:,}",
        hours=f"{one.hours:,.0f}",
        satisfaction=f"{one.satisfaction:.2f}" if one.satisfaction is not None else 0,
    )


def _part(one: Line, most: int, found: Figures, language: Language) -> Part:
    share = one.credited / found.whole.credited if found.whole.credited else None
    cells = (
        f"{one.persons:,}",
        f"{one.attendances:,}",
        f"{one.completed:,}",
        percent(one.completion),
        f"{one.credited:,}",
        percent(share),
        bar(one.credited / most if most else 0.0, 12),
    )
    name = one.name or message(language, "millions-no-name")
    return Part("" if one.unknown else one.uid, name, cells)
