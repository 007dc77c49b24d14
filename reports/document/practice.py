"""What happened at the kiosks: machines, the hardest steps, the places where people fail."""

from __future__ import annotations

from reports.document.model import Chart, Column, Note, Point, Section, Table, Value
from reports.document.naming import Names
from reports.document.shown import Shown
from reports.document.words import KEPT
from reports.figures import Figures, Practised
from reports.tidy import shortened

_STEPS = 15
_NAME = 40


def machines(figures: Figures, shown: Shown, names: Names) -> Section | None:
    """A row a machine, and a row a level of help; None where nothing was practised."""
    t, found = shown.words, figures.practice
    if not found.packs:
        return None
    packs = tuple((t.text(names.machine(one.pack, t.language)), *_practised(shown, one)) for one in found.packs)
    heads = tuple(Column(t(f"p-{name}")) for name in ("attempts", "correct", "unaided", "abandoned", "typical"))
    blocks: list[Chart | Table | Note] = [
        Table("machines", t("machines"), t("machines-caption"), (Column(t("col-machine")), *heads), packs),
    ]
    if found.levels:
        levels = tuple((t.text(t.level(one.level)), *_practised(shown, one)) for one in found.levels)
        blocks.append(Table("levels", t("levels"), t("levels-caption"), (Column(t("col-level")), *heads), levels))
    blocks.append(Note(t("machines-note")))
    return Section("machines", t("machines"), tuple(blocks))


def _practised(shown: Shown, one: Practised) -> tuple[Value, ...]:
    t, attempts = shown.words, shown.few(one.attempts)
    if attempts.kind == "hidden":
        return (KEPT,) * 5
    shares = ((n / one.attempts if one.attempts else None) for n in (one.correct, one.unaided, one.abandoned))
    return (attempts, *(t.share(share) for share in shares), t.seconds(one.typical))


def hardest(figures: Figures, shown: Shown, names: Names) -> Section | None:
    """Where people stumble most; None where no step was passed often enough to say so."""
    t, found = shown.words, figures.practice.hardest[:_STEPS]
    if not found:
        return None
    rows, strips = [], []
    for one in found:
        machine, step = names.machine(one.pack, t.language), names.step(one.pack, one.step, t.language)
        times = shown.few(one.times)
        values: tuple[Value, ...] = (
            times,
            t.share(one.share),
            t.seconds(one.median),
            t.seconds(one.ninetieth),
            t.count(one.wrong),
            t.count(one.hints),
            t.count(one.asked),
        )
        rows.append((t.text(machine), t.text(step), *((KEPT,) * 7 if times.kind == "hidden" else values)))
        share = KEPT if times.kind == "hidden" else t.share(one.share)
        strips.append(Point(shortened(f"{machine} · {step}", _NAME), share))
    heads = ("machine", "step", "times", "stumbled", "median", "ninetieth", "wrong", "hints", "asked")
    table = Table(
        "hardest",
        t("hardest"),
        t("hardest-caption"),
        tuple(Column(t(f"s-{name}")) for name in heads),
        tuple(rows),
        keys=2,
    )
    chart = Chart("chart-hardest", "lying", t("chart-hardest"), tuple(strips), "hardest", column=3)
    return Section("hardest", t("hardest"), (chart, table, Note(t("hardest-note"))))


def mistakes(figures: Figures, shown: Shown) -> Section | None:
    """The places where people fail, the most frequent first; None where nobody did."""
    t, found = shown.words, figures.practice.mistakes
    if not found:
        return None
    rows, strips = [], []
    for one in found:
        attempts = shown.few(one.attempts)
        times = KEPT if attempts.kind == "hidden" else t.count(one.times)
        name = t.trouble(one.trouble)
        rows.append((t.text(name), attempts, times))
        strips.append(Point(shortened(name, _NAME), attempts))
    columns = tuple(Column(t(head)) for head in ("col-trouble", "col-trouble-attempts", "col-trouble-times"))
    chart = Chart("chart-mistakes", "lying", t("chart-mistakes"), tuple(strips), "mistakes", column=1)
    table = Table("mistakes", t("mistakes"), t("mistakes-caption"), columns, tuple(rows))
    return Section("mistakes", t("mistakes"), (chart, table))
