"""What people say and do outside: the survey, practice in real shops, how sure they feel. Never added to the count."""

from __future__ import annotations

from records.field import HOWS
from reports.document.model import Column, Note, Section, Table, Value
from reports.document.shown import Shown
from reports.document.words import KEPT
from reports.figures import Figures


def answers(figures: Figures, shown: Shown) -> Section | None:
    """만족도 조사: a row a question. Where one answer was given by few, a publication has the mean alone."""
    t, found = shown.words, figures.survey
    if not found:
        return None
    rows: list[tuple[Value, ...]] = []
    for one in found:
        total = shown.few(one.answers)
        few = total.kind == "hidden" or any(shown.few(n).kind == "hidden" for n in one.counts)
        spread = (KEPT,) * 5 if few else tuple(t.count(n) for n in reversed(one.counts))
        mean = KEPT if total.kind == "hidden" else t.score(one.mean)
        rows.append((t.text(t("asked", of=one.question)), total, mean, *spread))
    columns = (
        Column(t("col-question")),
        Column(t("col-answers")),
        Column(t("col-mean")),
        *(Column(t("answer", of=str(n)), t("col-spread")) for n in (5, 4, 3, 2, 1)),
    )
    table = Table("survey", t("survey"), t("survey-caption"), columns, tuple(rows))
    return Section("survey", t("survey"), (table, Note(t("survey-note"))))


def shops(figures: Figures, shown: Shown) -> Section | None:
    """Visits to real shops and how they ended; None where none was noted."""
    t, found = shown.words, figures.beside.shops
    if not found:
        return None
    table = Table(
        "field",
        t("field"),
        t("field-caption"),
        (Column(t("col-shop")), *(Column(t("how", how=how)) for how in HOWS)),
        tuple((t.text(t.shop(row.shop)), *(shown.few(row.ended[how]) for how in HOWS)) for row in found),
    )
    return Section("field", t("field"), (table, Note(t("field-note"))))


def feelings(figures: Figures, shown: Shown) -> Section | None:
    """How sure people felt before and after; None where nobody answered twice."""
    t, found = shown.words, figures.beside.changes
    if not found:
        return None
    rows: list[tuple[Value, ...]] = []
    for change in found:
        parts = (change.surer, change.same, change.less)
        small = any(shown.few(n).kind == "hidden" for n in (change.both, *parts))
        values = (KEPT,) * 3 if small else tuple(t.count(n) for n in parts)
        rows.append((t.text(t("question", of=change.question)), shown.few(change.both), *values))
    heads = ("col-question", "col-both", "col-surer", "col-same", "col-less")
    table = Table(
        "feelings", t("feelings"), t("feelings-caption"), tuple(Column(t(head)) for head in heads), tuple(rows)
    )
    return Section("feelings", t("feelings"), (table, Note(t("feelings-note"))))
