"""Lists of rows: every row that is kept, no name, nothing that runs, little memory, the same bytes."""

from __future__ import annotations

import csv
import io
import tracemalloc
from datetime import date, datetime

import openpyxl
import pytest

from records import attendance, audit, certificates, classes, people
from records import rows as kept
from reports import __main__, lists
from reports.lists import COLUMNS

ALWAYS = (date(1, 1, 1), date(9999, 12, 31))


@pytest.fixture(scope="module")
def filled(workshop):
    klass = workshop.classes[4]
    one = certificates.ready(workshop.store, klass)[0]
    for meeting in classes.klass(workshop.store, klass).meetings:
        attendance.mark(workshop.store, meeting.uid, one.learner.uid, "present")
    certificates.issue(workshop.store, "completion", one.learner.uid, klass, day=workshop.today, by="이정민")
    return workshop


def written(town, what, format, file, language="ko"):
    rows = kept.read(town.store, what, *ALWAYS)
    return lists.write(what, rows, file, format, kept.Pseudonyms(town.store.key), language)


@pytest.mark.parametrize("what", kept.WHATS)
def test_both_files_hold_every_row_and_no_name(filled, tmp_path, what):
    number = written(filled, what, "csv", tmp_path / "list.csv")
    content = (tmp_path / "list.csv").read_bytes()
    read = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    rows = list(kept.read(filled.store, what, *ALWAYS))
    assert content.startswith(b"\xef\xbb\xbf") and len(read[0]) == len(COLUMNS[what])
    assert number == len(rows) == len(read) - 1 == kept.count(filled.store, what, *ALWAYS)
    assert what == "attempts" or number
    assert [row[1:] for row in read[1:]] == [["" if cell is None else str(cell) for cell in row[1:]] for row in rows]
    names = {one.name for klass in filled.classes for one in classes.roster(filled.store, klass)}
    assert not any(name in content.decode() for name in names)
    assert not any(str(row[0]) in content.decode() for row in rows if row[0]), "no uid either"
    assert len({row[0] for row in read[1:]}) == len({row[0] for row in rows}), "one pseudonym a person"

    assert written(filled, what, "xlsx", tmp_path / "list.xlsx") == number
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    assert sheet.freeze_panes == "B2" and sheet.max_row == number + 1
    for cells, row in zip(sheet.iter_rows(min_row=2), read[1:], strict=True):
        for name, cell, text in zip(COLUMNS[what], cells, row, strict=True):
            assert cell.data_type != "f"
            if name in ("day", "first", "last", "revoked") and text:
                assert isinstance(cell.value, datetime) and cell.value.date().isoformat() == text
            else:
                assert str("" if cell.value is None else cell.value) == text
    written(filled, what, "csv", tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == content


HOSTILE = [("uid", "2026-03-02", "=1+1", "m", "s", "alone", "done", 1, 1, 9, 1, 1, 0, 0, 0, 0, 0, "@SUM(A1)", "-x")]


def test_names_that_spreadsheets_would_run(tmp_path):
    lists.write("attempts", HOSTILE, tmp_path / "a.csv", "csv", kept.Pseudonyms(b"k"))
    row = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()[1].split(",")
    assert (row[2], row[-2], row[-1]) == ("'=1+1", "'@SUM(A1)", "'-x")
    lists.write("attempts", HOSTILE, tmp_path / "a.xlsx", "xlsx", kept.Pseudonyms(b"k"))
    cells = next(openpyxl.load_workbook(tmp_path / "a.xlsx").active.iter_rows(min_row=2))
    assert cells[2].value == "=1+1" and cells[2].data_type == "s"


def test_a_full_sheet_is_followed_by_another(tmp_path, monkeypatch):
    monkeypatch.setattr(lists, "SHEET_ROWS", 11)
    assert lists.write("attempts", HOSTILE * 25, tmp_path / "a.xlsx", "xlsx", kept.Pseudonyms(b"k")) == 25
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["연습 목록", "연습 목록 (2)", "연습 목록 (3)"]
    assert [sheet.max_row for sheet in book] == [11, 11, 6]
    assert all(sheet["A1"].value == "사람 (가명)" and sheet.auto_filter.ref for sheet in book)
    assert lists.write("attempts", [], tmp_path / "none.xlsx", "xlsx", kept.Pseudonyms(b"k")) == 0


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_many_rows_take_no_more_memory_than_few(tmp_path, monkeypatch, format):
    monkeypatch.setattr(lists._Counted, "_STEP", 500)

    def most(number):
        tracemalloc.start()
        lists.write(
            "attempts", (HOSTILE[0] for _ in range(number)), tmp_path / f"m.{format}", format, kept.Pseudonyms(b"k")
        )
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    few, many = most(500), most(2_000)
    assert many < few * 1.3 + 100_000


def test_the_command(monkeypatch, capsys, filled, tmp_path):
    typed = f"kiosk-reports rows --what attendance --year 2026 --store {filled.store.path} --out {tmp_path}"
    monkeypatch.setattr("sys.argv", typed.split())
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    said = capsys.readouterr()
    assert ended.value.code == 0, said.err
    assert said.out.strip() == str(tmp_path / "출석 목록 (2026).csv")
    noted = audit.page(filled.store, what="export")[0]
    assert noted.detail.startswith("attendance ") and int(noted.detail.split()[1]) > 100
    assert people.learner(filled.store, classes.roster(filled.store, filled.classes[0])[0].uid).name not in said.out
