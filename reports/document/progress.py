"""The chapters that every report has: the main figures, the months, the units below, the people."""

from __future__ import annotations

from reports import dates
from reports.document import people
from reports.document.model import Chart, Column, Note, Point, Section, Table, Value
from reports.document.shown import Shown
from reports.figures import Figures, Line
from reports.tidy import shortened

_NAME = 44
"""Half-widths of a unit's name beside its bar; the table has it whole."""
_STRIPS = 30
"""At most as many units are drawn as bars; the table has all."""
MEASURES = ("persons", "attendances", "meetings", "hours", "completed", "completion", "credited")


def line_of(shown: Shown, line: Line, *key: str) -> tuple[Value, ...]:
    """A unit's numbers in the order of MEASURES. `key` is what stands after the figure's name in its key."""
    t = shown.words
    rate = shown.share(line.completion, ("completed", *key), ("persons", *key))
    return (
        shown.people(line.persons, "persons", *key),
        shown.people(line.attendances, "attendances", *key),
        t.count(line.meetings),
        t.hours(line.hours),
        shown.people(line.completed, "completed", *key),
        rate,
        shown.people(line.credited, "credited", *key),
    )


def main_figures(figures: Figures, shown: Shown) -> Section:
    """당월 and 누계 side by side."""
    t, whole, month = shown.words, figures.whole, figures.this_month
    this, year = line_of(shown, month, "this"), line_of(shown, whole, "whole")
    rows = list(zip(MEASURES, this, year, strict=True))
    if whole.target is not None:
        rows.insert(0, ("target", t.count(month.target), t.count(whole.target)))
        rows.append((
            "achievement",
            shown.share(month.achievement, ("credited", "this")),
            shown.share(whole.achievement, ("credited", "whole")),
        ))  # fmt: skip
    table = Table(
        "figures",
        t("figures"),
        t("figures-caption"),
        (
            Column(t("col-measure")),
            Column(t("col-month", month=dates.month_name(figures.until.month, t.language))),
            Column(t("col-year")),
        ),
        tuple((t.text(t(f"m-{name}")), one, other) for name, one, other in rows),
    )
    return Section("figures", t("figures"), (table,))


def months(figures: Figures, shown: Shown) -> Section:
    """Month by month."""
    t = shown.words
    rows, came, credited = [], [], []
    for month in figures.months:
        name = t.month(figures.year, month.month)
        attendances = shown.people(month.attendances, "attendances", "month", month.month)
        so_far = shown.people(month.so_far, "so far", month.month)
        mine = shown.people(month.credited, "credited", "month", month.month)
        rows.append((name, attendances, t.count(month.meetings), mine, so_far))
        came.append(Point(str(month.month), attendances))
        credited.append(Point(str(month.month), so_far))
    heads = ("col-of-month", "m-attendances", "m-meetings", "m-credited", "col-so-far")
    return Section(
        "months",
        t("months"),
        (
            Chart("chart-attendances", "bars", t("chart-attendances"), tuple(came), "months", 12, column=1),
            Chart("chart-credited", "line", t("chart-credited"), tuple(credited), "months", 12, column=4),
            Table("months", t("months"), t("months-caption"), tuple(Column(t(head)) for head in heads), tuple(rows)),
        ),
    )


def parts(figures: Figures, shown: Shown) -> Section | None:
    """The units one level below; None where there are none."""
    t = shown.words
    if not figures.parts:
        return None
    rows = tuple((t.text(part.name), *line_of(shown, part, "part", part.uid)) for part in figures.parts)
    strips = tuple(Point(shortened(row[0].shown, _NAME), row[-1]) for row in rows[:_STRIPS])
    table = Table(
        "parts",
        t("parts", level=figures.level),
        t("parts-caption"),
        (Column(t("col-part", level=figures.level)), *(Column(t(f"m-{name}")) for name in MEASURES)),
        rows,
        (t.text(t("whole")), *line_of(shown, figures.whole, "whole")),
    )
    chart = Chart("chart-parts", "lying", t("chart-parts"), strips, "parts", column=len(MEASURES))
    return Section("parts", t("parts", level=figures.level), (chart, table, Note(t("parts-note"))))


def groups(figures: Figures, shown: Shown) -> Section | None:
    """Target group, sex and decade of birth; None where nobody came."""
    t = shown.words
    decades, everybody = people.decades(figures.cells), people.total(figures.cells)
    if not figures.cells:
        return None
    known = {(c.target, c.sex, c.decade) for c in figures.cells}
    rows = []
    for row in people.rows(figures.cells):
        cells = [
            shown.people(n, "persons", "cell", row.target, row.sex, decade)
            if (row.target, row.sex, decade) in known
            else t.count(0)
            for decade, n in zip(decades, row.by_decade, strict=True)
        ]
        rows.append((
            t.text(t.group("target", row.target)),
            t.text(t.group("sex", row.sex)),
            *cells,
            shown.people(row.persons, "persons", "row", row.target, row.sex),
            shown.people(row.completed, "completed", "row", row.target, row.sex),
        ))  # fmt: skip
    by_decade = tuple(
        shown.people(n, "persons", "decade", decade) for decade, n in zip(decades, everybody.by_decade, strict=True)
    )
    table = Table(
        "people",
        t("people"),
        t("people-caption"),
        (
            Column(t("col-alone", of="target")),
            Column(t("col-alone", of="sex")),
            *(Column(t.decade(decade), t("col-alone", of="decade")) for decade in decades),
            Column(t("m-persons")),
            Column(t("m-completed")),
        ),
        tuple(rows),
        (
            t.text(t("whole")),
            t.text(""),
            *by_decade,
            shown.people(everybody.persons, "persons", "whole"),
            shown.people(everybody.completed, "completed", "whole"),
        ),
        keys=2,
    )
    ages = tuple(Point(t.decade(decade), value) for decade, value in zip(decades, by_decade, strict=True))
    chart = Chart("chart-people", "lying", t("chart-people"), ages, "people")
    return Section("people", t("people"), (chart, table))
