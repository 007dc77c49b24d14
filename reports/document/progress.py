"""The chapters that every report has: the main figures, the months, the units below, the people."""

from __future__ import annotations

from collections.abc import Sequence

from records.satisfaction import QUESTIONS
from reports import dates
from reports.document import people
from reports.document.model import Block, Chart, Column, Note, Point, Section, Table, Value
from reports.document.shown import Shown
from reports.document.words import KEPT
from reports.figures import Figures, Line, Month
from reports.tidy import shortened

_NAME = 44
"""Half-widths of a unit's name beside its bar; the table has it whole."""
_STRIPS = 30
"""At most as many units are drawn as bars; the table has all."""
MEASURES = ("persons", "attendances", "meetings", "hours", "completed", "completion", "satisfaction", "credited")
STAGES = ("registered", "started", "completed", "certified", "mastered", "proved")
"""How far people are, each counted apart: once a year, where they first were."""


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
        satisfaction(shown, line),
        shown.people(line.credited, "credited", *key),
    )


def satisfaction(shown: Shown, line: Line) -> Value:
    """만족도, hidden where so few answered that single answers would be told."""
    people = -(-line.answers // len(QUESTIONS))  # at the least: a person answers some or all of the questions
    return KEPT if shown.few(people).kind == "hidden" else shown.words.score(line.satisfaction)


def _times(figures: Figures) -> list[tuple[Line, str]]:
    """The month, the year so far, and all years; of a class, which is of one year, not the last."""
    lines = [(figures.this_month, "this"), (figures.whole, "whole")]
    if figures.everybody is not None and figures.level != "class":
        lines.append((figures.everybody, "ever"))
    return lines


def main_figures(figures: Figures, shown: Shown) -> Section:
    """당월 and 누계 side by side, and all years where they are known."""
    t = shown.words
    lines = _times(figures)
    cells: dict[str, tuple[Value, ...]] = dict(
        zip(MEASURES, zip(*(line_of(shown, *one) for one in lines), strict=True), strict=True)
    )
    cells["guests"] = tuple(shown.few(line.guests) for line, _ in lines)
    if figures.whole.target is not None:
        cells["target"] = tuple(t.count(line.target) for line, _ in lines)
        cells["achievement"] = tuple(shown.share(line.achievement, ("credited", key)) for line, key in lines)
    order = [name for name in ("target", *MEASURES[:2], "guests", *MEASURES[2:], "achievement") if name in cells]
    heads = [t("col-month", month=dates.month_name(figures.until.month, t.language)), t("col-year"), t("col-ever")]
    table = Table(
        "figures",
        t("figures"),
        t("figures-caption"),
        (Column(t("col-measure")), *(Column(head) for head in heads[: len(lines)])),
        tuple((t.text(t(f"m-{name}")), *cells[name]) for name in order),
    )
    return Section("figures", t("figures"), (table,))


def stages(figures: Figures, shown: Shown) -> Section | None:
    """How far people are: registered, started, completed, certified, mastered, proved; None where nobody is."""
    t = shown.words
    if not figures.whole.registered and not figures.whole.started:
        return None
    lines = _times(figures)

    def reached(name: str, line: Line, key: str) -> Value:
        if name == figures.trained:  # the same number as in every other table, hidden wherever that is
            return shown.people(line.credited, "credited", key)
        if name == "completed":
            return shown.people(line.completed, "completed", key)
        return shown.few(getattr(line, name))

    rows = [(t.text(t("stage", of=name)), *(reached(name, *line) for line in lines)) for name in STAGES]
    heads = [t("col-month", month=dates.month_name(figures.until.month, t.language)), t("col-year"), t("col-ever")]
    columns = (Column(t("col-stage")), *(Column(head) for head in heads[: len(lines)]))
    table = Table("stages", t("stages"), t("stages-caption"), columns, tuple(rows))
    return Section("stages", t("stages"), (table, Note(t("stages-note"))))


def months(figures: Figures, shown: Shown) -> Section:
    """Month by month."""
    t = shown.words
    rows, came, credited = [], [], []
    for month in figures.months:
        n = month.month

        def of(name: str, month: Month = month) -> Value:
            return shown.people(getattr(month, name), name, "month", month.month)

        so_far = shown.people(month.so_far, "so far", n)
        rows.append((
            t.month(figures.year, n),
            of("persons"),
            of("attendances"),
            t.count(month.meetings),
            t.hours(month.hours),
            of("completed"),
            of("credited"),
            so_far,
        ))  # fmt: skip
        came.append(Point(str(n), of("attendances")))
        credited.append(Point(str(n), so_far))
    measures = ("persons", "attendances", "meetings", "hours", "completed", "credited")
    columns = (Column(t("col-of-month")), *(Column(t(f"m-{name}")) for name in measures), Column(t("col-so-far")))
    return Section(
        "months",
        t("months"),
        (
            Chart("chart-attendances", "bars", t("chart-attendances"), tuple(came), "months", 12, column=2),
            Chart("chart-credited", "line", t("chart-credited"), tuple(credited), "months", 12, column=7),
            Table("months", t("months"), t("months-caption"), columns, tuple(rows)),
        ),
    )


def parts(figures: Figures, shown: Shown) -> Section | None:
    """The units one level below, so far and in the month; None where there are none."""
    t = shown.words
    # Of a centre's classes those of this year: others have nothing to say in it.
    known = [one for one in figures.parts if figures.level != "centre" or one.meetings or one.persons or one.credited]
    if not known:
        return None
    columns = (Column(t("col-part", level=figures.level)), *(Column(t(f"m-{name}")) for name in MEASURES))

    def table(id: str, lines: Sequence[Line], whole: Line, key: str, whole_key: str) -> Table:
        rows = tuple((t.text(one.name), *line_of(shown, one, key, one.uid)) for one in lines)
        foot = (t.text(t("whole")), *line_of(shown, whole, whole_key))
        month = dates.month_name(figures.until.month, t.language)
        return Table(
            id, t(f"{id}-name", level=figures.level, month=month), t(f"{id}-caption", month=month), columns, rows, foot
        )

    blocks: list[Block] = [table("parts", known, figures.whole, "part", "whole"), Note(t("parts-note"))]
    strips = tuple(
        Point(shortened(t.text(part.name).shown, _NAME), shown.people(part.credited, "credited", "part", part.uid))
        for part in known[:_STRIPS]
    )
    blocks.insert(0, Chart("chart-parts", "lying", t("chart-parts"), strips, "parts", column=len(MEASURES)))
    if figures.parts_month and figures.this_month.meetings:
        here = {one.uid for one in known}
        blocks.append(
            table(
                "parts-month",
                [one for one in figures.parts_month if one.uid in here],
                figures.this_month,
                "part this",
                "this",
            )
        )
    return Section("parts", t("parts", level=figures.level), tuple(blocks))


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
            shown.people(row.credited, "credited", "row", row.target, row.sex),
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
            *(Column(t(f"m-{name}")) for name in ("persons", "completed", "credited")),
        ),
        tuple(rows),
        (
            t.text(t("whole")),
            t.text(""),
            *by_decade,
            shown.people(everybody.persons, "persons", "whole"),
            shown.people(everybody.completed, "completed", "whole"),
            shown.people(everybody.credited, "credited", "whole"),
        ),
        keys=2,
    )
    ages = tuple(Point(t.decade(decade), value) for decade, value in zip(decades, by_decade, strict=True))
    chart = Chart("chart-people", "lying", t("chart-people"), ages, "people")
    return Section("people", t("people"), (chart, table))
