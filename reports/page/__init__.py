"""The progress page: one HTML file that needs no network, for eyes, for screen readers and for paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

import jinja2

from courses.settings import Settings
from language import Language
from records import clock
from records.field import HOWS
from records.store import Store
from reports import dates, figures, writing
from reports.counts import Level
from reports.figures import Figures
from reports.page import charts, people
from reports.page.words import Words

_COLUMNS = ("persons", "attendances", "meetings", "hours", "completed", "completion", "credited")


def progress(
    store: Store,
    level: Level,
    uid: str,
    year: int,
    file: Path,
    language: Language = "ko",
    until: date | None = None,
    settings: Settings | None = None,
) -> Path:
    """Write the progress page of a unit and return its path.

    Counts up to `until` (today by the store's clock when not given). Raises NoSuchUnit, CannotWrite.
    """
    today = until or date.fromisoformat(clock.day_of(store.now()))
    found = figures.progress(store, level, uid, year, today, settings)
    return writing.save(file, render(found, language).encode())


def render(found: Figures, language: Language = "ko") -> str:
    """The page's HTML: the same figures make the same text."""
    words = Words(language)
    everybody = people.total(found.cells)
    decades = [words.decade(decade) for decade in people.decades(found.cells)]
    return _templates().get_template("progress.html").render(
        language=language,
        t=words,
        number=words.number,
        percent=words.percent,
        title=words.title(found),
        day=dates.long_day(found.until, language),
        month=dates.month_name(found.until.month, language),
        style=_style(),
        figures=found,
        goals=_goals(found, words),
        outline=words.outline(found),
        measures=_measures(found, words),
        months=[_month(month, language) for month in found.months],
        attendances=charts.upright("bars", [(str(m.month), m.attendances) for m in found.months], places=12),
        credited=charts.upright("line", [(str(m.month), m.so_far) for m in found.months], places=12),
        columns=[words(f"m-{name}") for name in _COLUMNS],
        parts=[{"name": part.name, "cells": words.cells_of(part)} for part in found.parts],
        whole={"cells": words.cells_of(found.whole)},
        strips=charts.lying([(part.name, part.credited) for part in found.parts][:30]),
        people=people.rows(found.cells),
        everybody=everybody,
        decades=decades,
        changes=found.beside.changes,
        shops=found.beside.shops,
        hows=HOWS,
        ages=charts.lying(list(zip(decades, everybody.by_decade, strict=True))),
    )  # fmt: skip


def _goals(found: Figures, words: Words) -> list[Mapping[str, object]]:
    million = found.million
    level = found.level
    boxes = [
        (words("goal-year", year=str(million.year), level=level), million.persons_year, million.goal_year),
        (words("goal-total", level=level), million.persons_total, million.goal_total),
    ]
    if level != "city":
        boxes.insert(0, (words("goal-own", year=str(found.year), level=level), found.whole.credited, million.goal_year))
    return [
        {"name": name, "reached": reached, "target": target, "share": reached / target}
        for name, reached, target in boxes
    ]


def _measures(found: Figures, words: Words) -> list[Mapping[str, str]]:
    month, year = found.this_month, found.whole
    rows = list(zip(_COLUMNS, words.cells_of(month), words.cells_of(year), strict=True))
    if year.target is not None:
        rows.insert(0, ("target", words.number(month.target), words.number(year.target)))
        rows.append(("achievement", words.percent(month.achievement), words.percent(year.achievement)))
    return [{"name": words(f"m-{name}"), "month": first, "year": second} for name, first, second in rows]


def _month(month: figures.Month, language: Language) -> Mapping[str, object]:
    return {
        "name": dates.month_name(month.month, language),
        "attendances": month.attendances,
        "meetings": month.meetings,
        "credited": month.credited,
        "so_far": month.so_far,
    }


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("reports.page"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _style() -> str:
    return (files("reports.page") / "templates" / "page.css").read_text(encoding="utf-8")
