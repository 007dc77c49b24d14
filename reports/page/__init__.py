"""The report as a page: one HTML file that needs no network, for eyes, for screen readers and for paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

import jinja2

from courses.settings import Settings
from language import Language
from records import clock
from records.store import Store
from reports import document, figures, writing
from reports.counts import Level
from reports.document import Document, Edition, Words, charts
from reports.document.model import Block, Chart, Note, Section, Table, Terms


def progress(
    store: Store,
    level: Level,
    uid: str,
    year: int,
    file: Path,
    language: Language = "ko",
    until: date | None = None,
    settings: Settings | None = None,
    edition: Edition = "official",
) -> Path:
    """Write the progress page of a unit and return its path.

    Counts up to `until` (today by the store's clock when not given). Raises NoSuchUnit, CannotWrite.
    """
    today = until or date.fromisoformat(clock.day_of(store.now()))
    found = figures.progress(store, level, uid, year, today, settings)
    return writing.save(file, render(document.make(found, language, edition)).encode())


def render(made: Document) -> str:
    """The page's HTML: the same document makes the same text."""
    return _templates().get_template("report.html").render(
        d=made,
        t=Words(made.language),
        style=_style(),
        runs=_runs,
        wide=_wide,
        kind=_kind,
        upright=charts.upright,
        lying=lambda chart: charts.lying(chart.points),
    )  # fmt: skip


def _runs(section: Section) -> list[list[Block]]:
    """The blocks of a section; charts that follow one another stand in one run."""
    found: list[list[Block]] = []
    for block in section.blocks:
        if found and isinstance(block, Chart) and isinstance(found[-1][-1], Chart):
            found[-1].append(block)
        else:
            found.append([block])
    return found


def _wide(run: Sequence[Chart]) -> bool:
    """Whether numbers over bars need the whole width."""
    return any(len(point.value.shown) > _DIGITS for chart in run if chart.kind == "bars" for point in chart.points)


def _kind(block: Block) -> str:
    return _KINDS[type(block)]


_KINDS: dict[type[Block], str] = {Chart: "chart", Table: "table", Note: "note", Terms: "terms"}


_DIGITS = 5


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
