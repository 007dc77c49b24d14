"""The first page: goals, and the 개조식 outline that an office reads before anything else."""

from __future__ import annotations

from reports import dates
from reports.document import people
from reports.document.model import Entry, Goal, Value
from reports.document.progress import satisfaction
from reports.document.shown import Shown
from reports.document.words import Period
from reports.figures import SEXES, TARGETS, Figures


def goals(figures: Figures, shown: Shown) -> tuple[Goal, ...]:
    """The year's goal and the whole goal; before them, for a part of the city, what it added itself."""
    t, million, level = shown.words, figures.million, figures.level
    (in_year, year), (in_all, total) = _everywhere(figures, shown)
    found = [
        _goal(shown, t("goal-year", year=str(figures.year), level=level), year, in_year, million.goal_year),
        _goal(shown, t("goal-total", level=level), total, in_all, million.goal_total),
    ]
    if level != "city":
        own, name = figures.whole.credited, t("goal-own", year=str(figures.year), level=level)
        found.insert(0, _goal(shown, name, shown.people(own, "credited", "whole"), own, million.goal_year))
    return tuple(found)


def _everywhere(figures: Figures, shown: Shown) -> tuple[tuple[int, Value], tuple[int, Value]]:
    """Trained people of the whole programme in the year and in all; in the city's own report as in its tables."""
    million, ever = figures.million, figures.everybody
    if figures.level != "city" or ever is None:
        return (million.persons_year, shown.few(million.persons_year)), (
            million.persons_total,
            shown.few(million.persons_total),
        )
    year = figures.whole.credited
    return (year, shown.people(year, "credited", "whole")), (
        ever.credited,
        shown.people(ever.credited, "credited", "ever"),
    )


def _goal(shown: Shown, name: str, reached: Value, people_reached: int, goal: int) -> Goal:
    t = shown.words
    secret = reached.kind == "hidden"
    share = reached if secret else t.share(people_reached / goal)
    return Goal(
        name=name,
        reached=reached,
        target=t.count(goal),
        share=share,
        fraction=0.0 if secret else min(people_reached / goal, 1.0),
        unit=t("of-goal", goal=t.number(goal)),
        words=t("achieved", share=share.shown),
    )


def outline(figures: Figures, shown: Shown, period: Period) -> tuple[Entry, ...]:
    """□ toward the goal, □ what was taught, □ who came."""
    boxes = [_toward(figures, shown), _taught(figures, shown, period)]
    groups = _groups(figures, shown)
    if groups:
        boxes.append(Entry(shown.words("out-people"), groups))
    if figures.practice.packs:
        boxes.append(_practised(figures, shown))
    return tuple(boxes)


def _toward(figures: Figures, shown: Shown) -> Entry:
    t, million, level = shown.words, figures.million, figures.level
    (in_year, year), (in_all, total) = _everywhere(figures, shown)
    rates = (_rate(shown, year, in_year / million.goal_year), _rate(shown, total, in_all / million.goal_total))
    toward = [
        Entry(t("out-year", count=year.shown, share=rates[0], level=level)),
        Entry(t("out-total", count=total.shown, share=rates[1], level=level)),
    ]
    if level != "city":
        own = shown.people(figures.whole.credited, "credited", "whole").shown
        toward.insert(0, Entry(t("out-credited", count=own, level=level)))
    ahead = figures.forecast
    added = shown.people(figures.whole.credited, "credited", "whole")
    if ahead is not None and ahead.low is not None and added.kind != "hidden":
        ends = {name: t.number(getattr(ahead, name)) for name in ("low", "likely", "high")}
        toward.append(Entry(t("out-forecast", **ends)))
    return Entry(t("out-goal"), tuple(toward))


def _rate(shown: Shown, reached: Value, rate: float) -> str:
    return reached.shown if reached.kind == "hidden" else shown.words.percent(rate)


def _taught(figures: Figures, shown: Shown, period: Period) -> Entry:
    t, whole, month = shown.words, figures.whole, figures.this_month

    def number(name: str, line: str) -> str:
        value = getattr(whole if line == "whole" else month, name)
        return shown.people(value, name, line).shown

    rate = shown.share(whole.completion, ("completed", "whole"), ("persons", "whole"))
    more = []
    if figures.survey:
        more.append(Entry(t("out-satisfaction", score=satisfaction(shown, whole).shown)))
    if whole.certified or whole.proved:
        given = {name: shown.few(getattr(whole, name)).shown for name in ("certified", "proved")}
        more.append(Entry(t("out-papers", **given)))
    year = Entry(
        t("out-persons", persons=number("persons", "whole"), attendances=number("attendances", "whole")),
        (
            Entry(t("out-meetings", meetings=t.number(whole.meetings), hours=t.number(whole.hours))),
            Entry(t("out-completed", count=number("completed", "whole"), share=rate.shown)),
            *more,
        ),
    )
    now = Entry(
        t(
            "out-month",
            month=dates.month_name(figures.until.month, t.language),
            persons=number("persons", "this"),
            attendances=number("attendances", "this"),
            completed=number("completed", "this"),
        )
    )
    return Entry(t("out-taught"), (now, year) if period == "month" else (year, now))


def _groups(figures: Figures, shown: Shown) -> tuple[Entry, ...]:
    t, lines = shown.words, []
    rows = people.rows(figures.cells)
    for field, order in (("target", TARGETS), ("sex", SEXES)):
        sums = {key: sum(row.persons for row in rows if getattr(row, field) == key) for key in order}
        parts = [
            t("out-part", name=t.group(field, key), count=shown.people(n, "persons", field, key).shown)
            for key, n in sums.items()
            if n
        ]
        if parts:
            lines.append(Entry(t("out-groups", field=field, parts=", ".join(parts))))
    return tuple(lines)


def _practised(figures: Figures, shown: Shown) -> Entry:
    """What was practised, and where people fail most."""
    t, found = shown.words, figures.practice
    attempts, unaided = sum(one.attempts for one in found.packs), sum(one.unaided for one in found.packs)
    share = t.percent(unaided / attempts if attempts else None)
    lines = [Entry(t("out-practised", attempts=shown.few(attempts).shown, share=share))]
    if found.mistakes:
        lines.append(Entry(t("out-mistakes", names=", ".join(t.trouble(one.trouble) for one in found.mistakes[:3]))))
    return Entry(t("out-practice"), tuple(lines))
