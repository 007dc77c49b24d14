"""자치구 x 대상 x 성별 x 연령대: the table that the city's office asks for, whole at the end and in short before it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from itertools import groupby

from reports.document import people
from reports.document.hiding import Sum
from reports.document.model import Column, Note, Section, Table, Value
from reports.document.people import Row
from reports.document.shown import Shown
from reports.figures import SEXES, TARGETS, Cell, Figures

Key = tuple[Hashable, ...]
_COUNTED = ("persons", "completed", "credited")


def by_unit(figures: Figures) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """The districts' uids in the order of the report, each with its cells."""
    order = {part.uid: n for n, part in enumerate(figures.parts)}
    cells = sorted(figures.grid, key=lambda cell: (order.get(cell.unit, len(order)), cell.unit))
    for unit, found in groupby(cells, lambda cell: cell.unit):
        yield unit, tuple(found)


def values(figures: Figures) -> dict[Key, int]:
    """The numbers of people of the table by their keys."""
    found: dict[Key, int] = {}
    for cell in figures.grid:
        found["persons", "grid", cell.unit, cell.target, cell.sex, cell.decade] = cell.persons
    for unit, cells in by_unit(figures):
        for row in people.rows(cells):
            for name in _COUNTED:
                found[name, "grid", unit, row.target, row.sex] = getattr(row, name)
            for field, key in (("target", row.target), ("sex", row.sex)):
                found["persons", "grid", field, unit, key] = (
                    found.get(("persons", "grid", field, unit, key), 0) + row.persons
                )
    return found


def sums(figures: Figures) -> list[list[Sum[Key]]]:
    """The sums within each district."""
    return [list(_of_unit(unit, cells)) for unit, cells in by_unit(figures)]


def _of_unit(unit: str, cells: tuple[Cell, ...]) -> Iterator[Sum[Key]]:
    rows = people.rows(cells)
    for row in rows:
        yield Sum(
            ("persons", "grid", unit, row.target, row.sex),
            tuple(
                ("persons", "grid", unit, c.target, c.sex, c.decade)
                for c in cells
                if (c.target, c.sex) == (row.target, row.sex)
            ),
        )
    for name in _COUNTED:
        yield Sum((name, "part", unit), tuple((name, "grid", unit, row.target, row.sex) for row in rows))
    for field in ("target", "sex"):
        keys = dict.fromkeys(getattr(row, field) for row in rows)
        yield Sum(("persons", "part", unit), tuple(("persons", "grid", field, unit, key) for key in keys))
        for key in keys:
            mine = tuple(("persons", "grid", unit, row.target, row.sex) for row in rows if getattr(row, field) == key)
            yield Sum(("persons", "grid", field, unit, key), mine)


def across(figures: Figures) -> list[Sum[Key]]:
    """The sums over all districts: nearly so for people, some of whom learned in two."""
    found: dict[Key, list[Key]] = {}
    for cell in figures.grid:
        key: Key = (cell.target, cell.sex, cell.decade)
        found.setdefault(("persons", "cell", *key), []).append(("persons", "grid", cell.unit, *key))
    for unit, cells in by_unit(figures):
        for row in people.rows(cells):
            for name in _COUNTED:
                found.setdefault((name, "row", row.target, row.sex), []).append(
                    (name, "grid", unit, row.target, row.sex)
                )
            for field, group in (("target", row.target), ("sex", row.sex)):
                key = ("persons", "grid", field, unit, group)
                parts = found.setdefault(("persons", field, group), [])
                if key not in parts:
                    parts.append(key)
    return [Sum(whole, tuple(parts)) for whole, parts in found.items()]


def short(figures: Figures, shown: Shown) -> Section | None:
    """A row a district: people by target group and by sex; None where there is no such table."""
    t = shown.words
    if not figures.grid:
        return None
    names = {part.uid: part.name for part in figures.parts}
    whole = {part.uid: part.persons for part in figures.parts}
    rows: list[tuple[Value, ...]] = []
    for unit, cells in by_unit(figures):
        found = people.rows(cells)

        def of(field: str, key: str, unit: str = unit, found: tuple[Row, ...] = found) -> Value:
            persons = sum(row.persons for row in found if getattr(row, field) == key)
            return shown.people(persons, "persons", "grid", field, unit, key)

        rows.append((
            t.text(names.get(unit, unit)),
            *(of("target", target) for target in TARGETS),
            *(of("sex", sex) for sex in SEXES),
            shown.people(whole.get(unit), "persons", "part", unit),
        ))  # fmt: skip
    city = people.rows(figures.cells)

    def all_of(field: str, key: str) -> Value:
        persons = sum(row.persons for row in city if getattr(row, field) == key)
        return shown.people(persons, "persons", field, key)

    foot = (
        t.text(t("whole")),
        *(all_of("target", target) for target in TARGETS),
        *(all_of("sex", sex) for sex in SEXES),
        shown.people(figures.whole.persons, "persons", "whole"),
    )
    columns = (
        Column(t("col-part", level=figures.level)),
        *(Column(t.group("target", target), t("col-alone", of="target")) for target in TARGETS),
        *(Column(t.group("sex", sex), t("col-alone", of="sex")) for sex in SEXES),
        Column(t("m-persons")),
    )
    table = Table("districts", t("districts"), t("districts-caption"), columns, tuple(rows), foot)
    return Section("districts", t("districts"), (table, Note(t("districts-note"))))


def long(figures: Figures, shown: Shown) -> Section | None:
    """The whole table, a row for each district, group and sex."""
    t = shown.words
    if not figures.grid:
        return None
    names = {part.uid: part.name for part in figures.parts}
    decades = people.decades(figures.grid)
    rows: list[tuple[Value, ...]] = []
    for unit, cells in by_unit(figures):
        known = {(c.target, c.sex, c.decade): c.persons for c in cells}
        for row in people.rows(cells):
            at = (row.target, row.sex)
            rows.append((
                t.text(names.get(unit, unit)),
                t.text(t.group("target", row.target)),
                t.text(t.group("sex", row.sex)),
                *(shown.people(known.get((*at, d), 0), "persons", "grid", unit, *at, d) for d in decades),
                *(shown.people(getattr(row, name), name, "grid", unit, *at) for name in _COUNTED),
            ))  # fmt: skip
    columns = (
        Column(t("col-part", level=figures.level)),
        Column(t("col-alone", of="target")),
        Column(t("col-alone", of="sex")),
        *(Column(t.decade(decade), t("col-alone", of="decade")) for decade in decades),
        *(Column(t(f"m-{name}")) for name in _COUNTED),
    )
    table = Table("grid", t("grid"), t("grid-caption"), columns, tuple(rows), keys=3)
    return Section("grid", t("grid"), (table,))
