from __future__ import annotations

import csv

import pytest

from reports import figures, tables


def rows(file):
    text = file.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf"), "the mark by which spreadsheets know Korean text"
    return list(csv.reader(text.decode("utf-8-sig").splitlines()))


def test_the_files_hold_the_figures(town, tmp_path):
    found = figures.progress(town.store, "city", "", 2026, town.today)
    units, months, people = (rows(file) for file in tables.write(found, tmp_path, "실적"))
    whole = units[1]
    assert whole[:4] == ["전체", "200000", str(found.whole.persons), str(found.whole.attendances)]
    assert [row[0] for row in units[3:]] == [part.name for part in found.parts]
    assert [int(row[1]) for row in months[1:]] == [m.attendances for m in found.months]
    assert sum(int(row[3]) for row in people[1:]) == found.whole.persons
    assert {len(row) for row in units} == {10}


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+2", "'=1+2"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|x", "'+cmd|x"), ("-김순자", "'-김순자"), ("\tx", "'\tx"),
        ("-12", "-12"), ("+3.5%", "+3.5%"), (-12, -12), (0.5, 0.5), (None, ""), ("김=순자", "김=순자"),
    ],
)  # fmt: skip
def test_formulas_never_reach_a_sheet(cell, written):
    assert tables.guarded(cell) == written
