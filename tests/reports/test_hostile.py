"""Names as they should not be, and units and times that are not there: said, escaped, never run, never a crash."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import openpyxl
import pypdf
import pytest

from records import centres, classes
from reports import __main__, document, figures, page, pdf, sheets, tables

NAMES = {
    "html": '<script>alert("x")</script><img src=x onerror=alert(1)>&amp;',
    "formula": '=HYPERLINK("http://example.org","x")',
    "plus": "+cmd|' /C calc'!A0",
    "bidi": "복지\u202e관\u2066 abc\u200b\u0007",
    "long": "길" * 300,
    "spaced": "아주 " * 100,
    "letters": "Łódź-ñ ﷽ 🙂 漢字",
    "link": "http://example.org/",
}


@pytest.fixture(scope="module", params=[*NAMES])
def made(request, town):
    found = figures.progress(town.store, "district", "강북구", 2026, town.today)
    name = NAMES[request.param]
    parts = tuple(replace(part, name=name) for part in found.parts)
    return document.make(replace(found, name=name, parts=parts), "ko", "official")


def test_on_the_page_a_name_is_words(made):
    html = page.render(made)
    assert "<script" not in html and "<img" not in html
    assert not re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0007]", html)
    assert "&amp;lt;" not in html, "escaped once"


def test_on_paper_every_name_is_printed(made):
    read = pypdf.PdfReader(io.BytesIO(pdf.draw(made)))
    assert 2 <= len(read.pages) <= 6
    first = read.pages[0].mediabox
    for part in read.pages:
        assert part.mediabox == first
        assert "/JavaScript" not in part and "/AA" not in part


def test_in_a_sheet_nothing_runs(made):
    book = openpyxl.load_workbook(io.BytesIO(sheets.book(made)))
    for sheet in book:
        assert len(sheet.title) <= 31
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" and getattr(cell, "hyperlink", None) is None
        assert all(column.width < 60 for column in sheet.column_dimensions.values())


def test_in_a_plain_file_nothing_runs(made, tmp_path):
    for file in tables.write(made, tmp_path):
        assert len(file.name.encode()) <= 255
        for row in csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"))):
            assert not any(cell[:1] in ("=", "+", "@", "\t", "\r") for cell in row)


def test_names_are_the_same_words_everywhere(town):
    found = figures.progress(town.store, "district", "강북구", 2026, town.today)
    made = document.make(replace(found, name=NAMES["bidi"]), "ko")
    assert made.title == "복지관 abc 교육 실적 (2026년)"


@pytest.fixture
def run(monkeypatch, capsys, workshop, tmp_path):
    def typed(*words):
        arguments = [*words, "--store", str(workshop.store.path), "--out", str(tmp_path)]
        monkeypatch.setattr("sys.argv", ["kiosk-reports", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            __main__.main()
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return ended.value.code, said.out.strip(), said.err.strip()

    return typed


def test_times_and_units_that_are_not_there(run, tmp_path):
    code, out, err = run("progress", "--level", "district", "--of", "한양구")
    assert (code, out) == (1, "") and "한양구" in err and "강북구" in err
    code, out, err = run("progress", "--level", "city", "--year", "2031", "--until", "2026-06-12")
    assert (code, out) == (1, "") and "2031-01-01" in err and "아직 오지 않았습니다" in err
    code, out, err = run("progress", "--level", "city", "--year", "2026", "--month", "9", "--until", "2026-06-12")
    assert (code, out) == (1, "") and "2026-09-01" in err
    code, _, _ = run("progress", "--level", "city", "--month", "13")
    assert code == 2 and list(tmp_path.iterdir()) == []
    code, _, err = run("progress", "--level", "city", "--year", "2019", "--until", "2026-06-12")
    assert code == 0 and "기록된 교육이 없습니다" in next(tmp_path.glob("*.html")).read_text()


def test_a_month_is_a_report_of_its_own(run, tmp_path):
    code, out, _ = run(
        "progress", "--level", "city", "--year", "2026", "--month", "4", "--until", "2026-06-12", "--official"
    )
    assert code == 0 and out.endswith("키오스크 교육 실적 (2026년 4월) 공식.html")
    html = next(tmp_path.glob("*.html")).read_text()
    assert "기준일 2026년 4월 30일" in html and "당월(4월)" in html
    assert html.index("당월(4월): 실인원") < html.index("교육 24회")


def test_a_class_without_meetings(run, tmp_path, workshop):
    centre = centres.centres(workshop.store)[0].uid
    classes.add_class(
        workshop.store, name="<b>빈</b> 반", centre=centre, course="과정", instructor="이정민", meetings=[]
    )
    code, _, err = run("progress", "--level", "class", "--of", "<b>빈</b> 반", "--format", "all")
    assert code == 0, err
    written = {file.suffix for file in tmp_path.iterdir()}
    assert written == {".html", ".pdf", ".xlsx", ".csv", ".hwpx"}
    html = next(tmp_path.glob("*.html")).read_text()
    assert "기록된 교육이 없습니다" in html and "&lt;b&gt;빈&lt;/b&gt;" in html
