from __future__ import annotations

import csv

import pytest

from reports import document, figures, tables


def rows(file):
    text = file.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf"), "the mark by which spreadsheets know Korean text"
    return list(csv.reader(text.decode("utf-8-sig").splitlines()))


def test_the_files_hold_the_figures(town, tmp_path):
    found = figures.progress(town.store, "city", "", 2026, town.today)
    made = document.make(found)
    files = tables.write(made, tmp_path)
    read = dict(zip((table.id for table in made.tables()), (rows(file) for file in files), strict=True))
    assert read["figures"][1][:3] == ["목표 (명)", "", "200000"]
    assert [row[0] for row in read["parts"][1:]] == [*(part.name for part in found.parts), "전체"]
    assert [row[0] for row in read["months"][1:]] == [f"2026-{m.month:02d}" for m in found.months]
    assert [int(row[2]) for row in read["months"][1:]] == [m.attendances for m in found.months]
    assert sum(int(row[-3]) for row in read["people"][1:-1]) == found.whole.persons
    assert {len(row) for row in read["parts"]} == {9}
    assert all(file.name.startswith("키오스크 교육 실적 (2026년) 공식 - ") for file in files)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+2", "'=1+2"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|x", "'+cmd|x"), ("-김순자", "'-김순자"), ("\tx", "'\tx"),
        ("-12", "-12"), ("+3.5%", "+3.5%"), (-12, -12), (0.5, 0.5), (None, ""), ("김=순자", "김=순자"),
    ],
)  # fmt: skip
def test_formulas_never_reach_a_sheet(cell, written):
    assert tables.guarded(cell) == written
