"""Progress and forecast: where the year will probably end, by which rule, and how sure that is."""

from __future__ import annotations

from reports.document.model import Block, Chart, Column, Note, Point, Section, Table, Value
from reports.document.shown import Shown
from reports.figures import Figures
from reports.tidy import tidy

_MONTHS = 12


def section(figures: Figures, shown: Shown) -> Section | None:
    """The forecast; None where the figures hold none."""
    t, ahead = shown.words, figures.forecast
    if ahead is None:
        return None
    words: list[Block] = [Note(tidy(ahead.words.seen(t.language)))]
    reached = shown.people(figures.whole.credited, "credited", "whole")
    if ahead.low is None or ahead.likely is None or ahead.high is None or reached.kind == "hidden":
        return Section("outlook", t("outlook"), tuple(words))
    goal = t.count(figures.million.goal_year)
    low, likely, high = t.count(ahead.low), t.count(ahead.likely), t.count(ahead.high)
    on: Value = t.day(ahead.goal_on) if ahead.goal_on else t.text(t("outlook-not-this-year"))
    rows = (
        ("reached", t.count(ahead.reached)),
        ("low", low),
        ("likely", likely),
        ("high", high),
        ("goal", goal),
        ("pace", t.hours(ahead.pace)),
        ("spread", t.hours(ahead.spread)),
        ("weeks", t.count(ahead.weeks)),
        ("goal-on", on),
    )
    table = Table(
        "outlook",
        t("outlook"),
        t("outlook-caption"),
        (Column(t("col-measure")), Column(t("col-outlook"))),
        tuple((t.text(t(f"outlook-{name}")), value) for name, value in rows),
    )
    points = [Point(str(m.month), shown.people(m.so_far, "so far", m.month)) for m in figures.months]
    if figures.months and figures.months[-1].month < _MONTHS:
        points.append(Point(str(_MONTHS), likely, low, high, place=_MONTHS - 1))
    chart = Chart("chart-outlook", "line", t("chart-outlook"), tuple(points), "outlook", _MONTHS, goal=goal)
    return Section("outlook", t("outlook"), (*words, chart, table))
