"""Small numbers in what is published: hidden, and not to be worked out from what is shown."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports import document
from reports.document.hiding import BELOW, Sum, hidden

grids = st.integers(2, 3).flatmap(
    lambda columns: st.lists(
        st.lists(st.sampled_from([0, 0, 1, 2, 4, 5, 6, 9]), min_size=columns, max_size=columns), min_size=2, max_size=3
    )
)


def table_of(grid):
    """A table with the sums of its rows, its columns and of all: values by key, and the sums."""
    rows, columns = range(len(grid)), range(len(grid[0]))
    values = {("cell", r, c): grid[r][c] for r in rows for c in columns}
    sums = [Sum(("row", r), tuple(("cell", r, c) for c in columns)) for r in rows]
    sums += [Sum(("column", c), tuple(("cell", r, c) for r in rows)) for c in columns]
    sums += [Sum(("all",), tuple(("row", r) for r in rows)), Sum(("all",), tuple(("column", c) for c in columns))]
    for one in sums:
        values[one.whole] = sum(values[part] for part in one.parts)
    return values, sums


def possible(values, sums, kept, most):
    """By trying everything: each value that a reader must hold possible for each hidden key."""
    cells = [key for key in kept if key[0] == "cell"]
    found = {key: set() for key in kept}
    for guess in itertools.product(range(1, most + 1), repeat=len(cells)):
        told = {**values, **dict(zip(cells, guess, strict=True))}
        for one in sums:
            told[one.whole] = sum(told[part] for part in one.parts)
        if all(told[key] == value if key not in kept else told[key] > 0 for key, value in values.items()):
            for key in kept:
                found[key].add(told[key])
    return found


@settings(max_examples=80)
@given(grids)
def test_no_hidden_number_has_only_one_value(grid):
    values, sums = table_of(grid)
    kept = hidden(values, [sums])
    assert all(key in kept for key, value in values.items() if 0 < value < BELOW)
    assert all(values[key] for key in kept), "nought stays"
    if sum(key[0] == "cell" for key in kept) > 3:
        return  # trying everything takes too long
    for key, told in possible(values, sums, kept, most=11).items():
        assert values[key] in told and len(told) > 1, (key, sorted(map(str, kept)))


def test_no_sum_of_a_large_table_tells():
    """No sum shows what is hidden in it: two at least, that together are no small number."""
    chance = random.Random(5)
    for _ in range(20):
        grid = [[chance.choice([0, 1, 3, 5, 8, 20, 50, 200]) for _ in range(8)] for _ in range(12)]
        values, sums = table_of(grid)
        kept = hidden(values, [sums])
        for one in sums:
            secret = [key for key in one.parts if key in kept]
            if one.whole not in kept:
                assert len(secret) != 1
                assert not secret or sum(values[key] for key in secret) >= BELOW
            else:
                assert secret


def test_nothing_small_hides_nothing():
    values, sums = table_of([[5, 0, 9], [0, 7, 100]])
    assert hidden(values, [sums]) == frozenset()


def test_sums_between_tables_betray_nothing_either():
    values = {"whole": 100, "a": 60, "b": 38, "c": 2}
    kept = hidden(values, [], [Sum("whole", ("a", "b", "c"))])
    assert kept == {"c", "b"}


@pytest.mark.parametrize("seed", range(6))
def test_a_published_report_gives_no_small_number_away(made_city, seed):
    found = made_city.city(people=300 * (seed + 1), seed=seed, districts=6)
    made = document.make(found, "ko", "published", names=made_city.Bare())
    tables = {table.id: table for table in made.tables()}
    people = {"figures", "stages", "months", "parts", "parts-month", "people", "districts", "grid"}
    for table in (tables[id] for id in people & tables.keys()):
        for row in table.all_rows():
            for column, value in zip(table.columns, row, strict=True):
                if value.kind == "count" and not column.head.startswith("교육횟수") and row[0].raw != "교육횟수 (회)":
                    assert value.raw == 0 or value.raw >= BELOW, (table.id, column.head, row[0].shown)
    for id, columns in (("parts", ("목표 반영 (명)", "연인원 (명)")), ("people", None), ("districts", None)):
        table = tables[id]
        for n, column in enumerate(table.columns):
            if n >= table.keys and (columns is None or column.head in columns) and table.foot[n].kind != "hidden":
                assert sum(row[n].kind == "hidden" for row in table.rows) != 1, (id, column.head)
    shown = {value.raw for row in tables["figures"].rows for value in row if value.kind == "count"}
    for row in tables["stages"].rows:
        if row[0].raw == "수료":
            assert all(value.kind == "hidden" or value.raw in shown for value in row[1:]), "one number, one rule"


def test_an_official_return_is_whole(made_city):
    made = document.make(made_city.city(people=300, districts=4), "ko", "official", names=made_city.Bare())
    assert not any(value.kind == "hidden" for table in made.tables() for row in table.all_rows() for value in row)
    assert "공식 제출용" in made.badge and "공식 제출용" in made.footer
