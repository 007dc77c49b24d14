"""The chapters that stand beside the count: practice in real shops, and how sure people feel."""

from __future__ import annotations

from records.field import HOWS
from reports.document.model import Column, Note, Section, Table
from reports.document.shown import Shown
from reports.document.words import KEPT
from reports.figures import Figures


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
    rows = []
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
