"""Roster files of every make, and those that are none."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest

from records.roster import mapping, reading, secret, taking
from records.roster.reading import Unreadable

LINES = ["연번,성명,생년월일,연락처", "1,김영희,1950-03-01,010-1111-2222", "2,박철수,1948.1.1,010-3333-4444"]
TEXT = "\r\n".join(LINES) + "\r\n"
MUST = [("1", "김영희", "1950-03-01", "010-1111-2222"), ("2", "박철수", "1948.1.1", "010-3333-4444")]


def opened(tmp_path, content, name="명단.csv"):
    path = tmp_path / name
    path.write_bytes(content)
    (table, columns), *_ = taking.open_file(path)
    return table, columns


def people_in(table, columns):
    return [row.cells for row in table.rows if row.number > columns.heading]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_every_encoding_and_separator(tmp_path, encoding, sign):
    table, columns = opened(tmp_path, TEXT.replace(",", sign).encode(encoding))
    assert people_in(table, columns) == MUST
    assert [column.field for column in columns.all] == ["serial", "name", "birth", "phone"]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_end_of_line(tmp_path, ends):
    table, columns = opened(tmp_path, TEXT.replace("\r\n", ends).encode())
    assert people_in(table, columns) == MUST


def test_breaks_and_separators_in_quotation_marks(tmp_path):
    text = '성명,주소,연락처\n"김\n영희","서울, 노원구 ""상계동""",010-1111-2222\n'
    table, columns = opened(tmp_path, text.encode())
    assert people_in(table, columns) == [("김 영희", '서울, 노원구 "상계동"', "010-1111-2222")]


def test_a_quotation_mark_that_is_never_closed_hides_nobody(tmp_path):
    rows = [f"이{chr(0xAC00 + 588 * n)}순,010-1111-{n:04}" for n in range(19)] * 2
    text = '성명,연락처\n"김영희,010-1111-2222\n' + "\n".join(rows)
    table, columns = opened(tmp_path, text.encode())
    assert len(people_in(table, columns)) == 39
    assert [note.what for note in table.notes] == ["quote-open"]


def test_titles_above_blank_lines_and_two_lines_of_headings(tmp_path):
    text = "강북노인복지관 명단,,,\n,,,\n2026. 3. 3. 현재,,,\n,성 명,연락처,연락처\n,(한글),집,휴대폰\n"
    text += ",김영희,02-999-9999,010-1111-2222\n"
    table, columns = opened(tmp_path, text.encode())
    assert columns.heading == 4
    assert [mapping.is_heading(row, columns) for row in table.rows if row.number > 4] == [True, False]
    assert [column.field for column in columns.all] == ["unused", "name", "phone", "phone"]


def test_a_file_without_headings_is_understood_by_its_looks(tmp_path):
    text = (
        "1,김영희,1950-03-01,010-1111-2222,여\n2,박철수,1948.1.1,010-3333-4444,남\n3,이순신,450428,010-5555-6666,남\n"
    )
    table, columns = opened(tmp_path, text.encode())
    assert columns.heading == 0
    assert [column.field for column in columns.all] == ["serial", "name", "birth", "phone", "sex"]
    assert len(people_in(table, columns)) == 3


def test_a_line_that_names_the_separator(tmp_path):
    table, columns = opened(tmp_path, ("sep=;\n" + TEXT.replace(",", ";")).encode("utf-8-sig"))
    assert people_in(table, columns) == MUST
    assert columns.heading == 2  # as the sheet program counts


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("성 명", "name"),
        ("성명(한글)", "name"),
        ("*이름*", "name"),
        ("이름 (필수)", "name"),
        ("생년월일(6자리)", "birth"),
        ("휴대폰 번호", "phone"),
        ("H.P", "phone"),
        ("보호자 연락처", "unused"),
        ("비상연락처", "unused"),
        ("강사 성명", "unused"),
        ("주민등록번호(앞6)", "secret"),
        ("구분", "group"),
        ("거주지 주소", "district"),
        ("Name", "name"),
        ("Date of Birth", "birth"),
        ("Phone Number", "phone"),
        ("성별", "sex"),
        ("성 별", "sex"),
        ("ＮＡＭＥ", "name"),
        ("출석", "unused"),
    ],
)
def test_headings(heading, field):
    assert mapping.field_of(heading) == field


def workbook(*rows, title="명단", change=None):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    if change:
        change(book, sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_with_dates_numbers_and_merged_cells(tmp_path):
    def merge(book, sheet):
        sheet.merge_cells("A1:D1")
        sheet.merge_cells("D3:D4")
        sheet["B4"].number_format = "0"
        book.create_sheet("빈 시트")
        hidden = book.create_sheet("숨김")
        hidden.append(["성명", "생년월일", "연락처", "주소"])
        hidden.append(["숨은이", "1950-1-1", "010-9999-9999", "노원구"])
        hidden.sheet_state = "hidden"

    content = workbook(
        ["수강생 명단"],
        ["성명", "생년월일", "연락처", "자치구"],
        ["김영희", dt.datetime(1950, 3, 1), 1011112222, "노원구"],
        ["박철수", 480101, "010-3333-4444", None],
        change=merge,
    )
    table, columns = opened(tmp_path, content, "명단.xlsx")
    assert columns.heading == 2
    assert people_in(table, columns) == [
        ("김영희", "1950-03-01", "1011112222", "노원구"),
        ("박철수", "480101", "010-3333-4444", "노원구"),
    ]


def test_the_likeliest_sheet_comes_first(tmp_path):
    def more(book, sheet):
        roster = book.create_sheet("수강생")
        for line in LINES:
            roster.append(line.split(","))

    content = workbook(["안내"], ["이 파일은 ..."], title="안내", change=more)
    table, _ = opened(tmp_path, content, "명단.xlsx")
    assert table.name == "수강생"


def test_a_formula_that_was_never_worked_out_stays_a_formula(tmp_path):
    content = workbook(["성명", "연락처"], ["=cmd|' /C calc'!A0", "010-1111-2222"], ['=A1&"x"', "010-1111-3333"])
    table, columns = opened(tmp_path, content, "명단.xlsx")
    assert [cells[0][:1] for cells in people_in(table, columns)] == ["=", "="]


def zipped(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            # Of a fixed day: these bytes name tests, which are gathered by several processes.
            member = zipfile.ZipInfo(name.replace("__", "/").replace("_", "."), (2026, 3, 3, 0, 0, 0))
            archive.writestr(member, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


BOMB = b"<x>" + b" " * 130_000_000 + b"</x>"
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    ("content", "name", "what"),
    [
        (b"", "a.csv", "비어"),
        (b"\n\n , ,\n", "a.csv", "비어"),
        (b"\xd0\xcf\x11\xe0" + b"0" * 600, "a.xls", "암호"),
        (b"<html><table><tr><td>", "a.xls", "웹 문서"),
        (b"%PDF-1.7 ...", "a.csv", "형식"),
        (b"PK\x03\x04 but then nothing", "a.xlsx", "손상"),
        (zipped(hello="x"), "a.xlsx", "손상"),
        (zipped(mimetype="application/vnd.oasis", content_xml="<x/>"), "a.ods", "형식"),
        (zipped(xl__workbook_xml=LAUGHS), "a.xlsx", "열지 않았습니다"),
        (zipped(xl__workbook_xml="<workbook"), "a.xlsx", "손상"),
        (zipped(xl__workbook_xml="<workbook/>"), "a.xlsx", "손상"),
    ],
)
def test_what_is_no_roster_is_said(tmp_path, content, name, what):
    with pytest.raises(Unreadable) as caught:
        opened(tmp_path, content, name)
    assert what in caught.value.words.ko
    assert name in caught.value.words.en


def test_a_bomb_is_not_unpacked(tmp_path):
    content = zipped(xl__workbook_xml="<workbook/>", xl__worksheets__sheet1_xml=BOMB)
    assert len(content) < 1_000_000
    with pytest.raises(Unreadable) as caught:
        opened(tmp_path, content, "a.xlsx")
    assert "열지 않았습니다" in caught.value.words.ko


def test_huge_sheets_and_far_cells(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MOST_ROWS", 5)
    text = "성명\n" + "김영희\n" * 6
    with pytest.raises(Unreadable) as caught:
        opened(tmp_path, text.encode())
    assert "5줄" in caught.value.words.ko
    wide = ",".join(["성명", *[""] * 150, "x"]) + "\n김영희\n"
    table, columns = opened(tmp_path, wide.encode())
    assert [note.what for note in table.notes] == ["wide"] and table.width == 1
    assert len(people_in(table, columns)) == 1


def test_what_is_not_there_or_a_folder(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(Unreadable):
            taking.open_file(path)


@pytest.mark.parametrize(
    "text",
    [
        "500301-2345678", "5003012345678", "500301 2345678", "500301–2345678", "５００３０１－２３４５６７８",
        "500301.2345678", "주민:500301-2345678입니다", "500301-2 345678", "5\u200b00301-2345678",
    ],
)  # fmt: skip
def test_shapes_of_resident_numbers(text):
    assert secret.shaped(text)
    assert not any(c.isdigit() for c in secret.masked(text))


@pytest.mark.parametrize(
    "text",
    ["010-1234-5678", "02-123-4567", "500301", "19500301", "500301-2******", "12345678901234567", "2026.3.3 ~ 3.24"],
)
def test_what_is_no_resident_number(text):
    assert not secret.shaped(text)


@pytest.mark.parametrize("name", ["번호", "주민등록번호", "주민 번호", "RRN"])
def test_a_column_of_resident_numbers_is_refused_whatever_it_is_called(tmp_path, name):
    rows = [f"김영{c},500301-234567{n},010-1111-222{n}" for n, c in enumerate("희순자")]
    table, columns = opened(tmp_path, (f"성명,{name},연락처\n" + "\n".join(rows)).encode())
    assert columns.all[1].field == "secret"
    assert "234567" not in str(table)
    for field in ("birth", "name", "note"):
        with pytest.raises(ValueError):
            columns.changed(1, field)


def test_a_resident_number_in_two_columns_and_one_that_a_sheet_made_a_number(tmp_path):
    table, columns = opened(tmp_path, "성명,주민번호,뒷자리\n김영희,500301,2345678\n박철수,480101,1234567\n".encode())
    assert [column.field for column in columns.all] == ["name", "birth", "secret"]
    content = workbook(["성명", "번호"], ["김영희", 5003012345678], ["이하나", 102033234567])
    table, columns = opened(tmp_path, content, "a.xlsx")
    assert columns.all[1].field == "secret"
    assert "5003012345678" not in str(table) and "102033234567" not in str(table)
