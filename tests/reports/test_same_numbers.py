"""Every format says the same numbers: page, paper, workbook, CSV and Hangul document are read back and compared."""

from __future__ import annotations

import csv
import io
import re
import sys
from datetime import datetime
from html.parser import HTMLParser

import openpyxl
import pypdf
import pytest

from reports import document, figures, formats, hwpx, page, pdf, sheets, tables
from reports.document.words import HIDDEN

CASES = {
    "city, official": ("ko", "official", "year", 60_000),
    "city, published, small": ("en", "published", "month", 500),
}


@pytest.fixture(scope="module", params=[*CASES, "class", "centre"])
def made(request, town, made_city):
    if request.param in CASES:
        language, edition, period, people = CASES[request.param]
        found = made_city.city(people=people, districts=2)
        return document.make(found, language, edition, period, made_city.Bare())
    uid = {"class": town.classes[0], "centre": town.centres[0]}[request.param]
    found = figures.progress(town.store, request.param, uid, 2026, town.today)
    return document.make(found, "ko", "published" if request.param == "centre" else "official", "month")


class Tables(HTMLParser):
    """The tables of a page as rows of texts, as eyes see them; the numbers written in its charts."""

    def __init__(self):
        super().__init__()
        self.tables, self.charts, self.unseen, self.inside = [], [], 0, []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self.inside.append("cell")
        elif tag == "span" and "cell" in self.inside:
            self.unseen += attrs.get("class") == "sr"
        elif tag == "text" and attrs.get("class", "").startswith("value"):
            self.charts.append("")
            self.inside.append("value")

    def handle_endtag(self, tag):
        if tag in ("td", "th", "text") and self.inside:
            self.inside.pop()
        elif tag == "span" and self.unseen:
            self.unseen -= 1

    def handle_data(self, data):
        if self.unseen or not self.inside:
            return
        if self.inside[-1] == "cell":
            self.tables[-1][-1][-1] += data
        else:
            self.charts[-1] += data


def heads(table):
    return 2 if table.grouped else 1


def shown(table):
    """A table's rows as they are written, the foot's empty keys left out."""
    rows = [[value.shown for value in row] for row in table.rows]
    if table.foot:
        rows.append([table.foot[0].shown, *(value.shown for value in table.foot[table.keys :])])
    return rows


def test_the_page(made):
    reader = Tables()
    reader.feed(page.render(made))
    expected = list(made.tables())
    assert len(reader.tables) == len(expected) > 2
    for read, table in zip(reader.tables, expected, strict=True):
        assert read[heads(table) :] == shown(table), table.id
    marks = {value for row in expected for line in row.all_rows() for value in (cell.shown for cell in line)}
    assert set(reader.charts) <= marks | {HIDDEN}


def test_every_mark_of_a_chart_stands_in_its_table(made):
    by_id = {table.id: table for table in made.tables()}
    for chart in made.charts():
        cells = [value for row in by_id[chart.table].all_rows() for value in row]
        if chart.id == "chart-outlook":  # its past is the months' table
            cells += [value for row in by_id["months"].rows for value in row]
        for point in chart.points:
            assert point.value in cells, (chart.id, point.label)
        if chart.column:
            column = [row[chart.column] for row in by_id[chart.table].rows]
            assert [point.value for point in chart.points] == column[: len(chart.points)]


def test_the_paper(made):
    content = pdf.draw(made)
    paper = pypdf.PdfReader(io.BytesIO(content))
    root = paper.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == {"ko": "ko-KR", "en": "en-GB"}[made.language]
    assert [entry.title for entry in paper.outline] == [section.title for section in made.sections]
    assert f"{len(paper.pages)} / {len(paper.pages)}" in paper.pages[-1].extract_text()
    text = "".join(part.extract_text() for part in paper.pages)
    bare = re.sub(r"\s+", "", text)
    at = bare.index(re.sub(r"\s+", "", made.sections[0].title), bare.index(re.sub(r"\s+", "", made.summary)))
    for table in made.tables():
        for row in shown(table):
            words = re.sub(r"\s+", "", "".join(row))
            found = bare.find(words, at)
            assert found >= 0, (table.id, row)
            at = found + len(words)
    assert content == pdf.draw(made), "the same bytes"


def test_the_workbook(made):
    content = sheets.book(made)
    book = openpyxl.load_workbook(io.BytesIO(content))
    expected = list(made.tables())
    assert len(book.sheetnames) == 1 + len(expected)
    for name, table in zip(book.sheetnames[1:], expected, strict=True):
        sheet = book[name]
        top = 2 + heads(table)
        assert sheet.freeze_panes == f"{openpyxl.utils.get_column_letter(table.keys + 1)}{top + 1}"
        assert not table.rows or sheet.auto_filter.ref.endswith(str(top + len(table.rows)))
        read = list(sheet.iter_rows(min_row=top + 1, max_row=top + len(table.rows) + bool(table.foot)))
        for cells, values in zip(read, table.all_rows(), strict=True):
            for cell, value in zip(cells, values, strict=True):
                assert cell.data_type != "f" and cell.hyperlink is None
                if value.kind == "hidden":
                    assert cell.value == HIDDEN
                elif value.kind in ("month", "day"):
                    assert isinstance(cell.value, datetime) and cell.value.date() == value.raw and cell.is_date
                elif value.kind == "text":
                    assert (cell.value or "") == value.raw
                else:
                    assert cell.value == value.raw and (value.raw is None or cell.data_type == "n")
    goals = {row[0].value: [cell.value for cell in row[1:4]] for row in book.worksheets[0].iter_rows()}
    for goal in made.goals:
        assert goals[goal.name] == [
            v.shown if v.kind == "hidden" else v.raw for v in (goal.reached, goal.target, goal.share)
        ]
    assert content == sheets.book(made), "the same bytes"


def test_the_plain_files(made, tmp_path):
    files = tables.write(made, tmp_path)
    for file, table in zip(files, made.tables(), strict=True):
        content = file.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        read = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
        expected = [[str("" if (cell := tables.cell(v)) is None else cell) for v in row] for row in table.all_rows()]
        assert read[1:] == expected and len(read[0]) == len(table.columns)


def test_the_hangul_document(made):
    pytest.importorskip("hwpx", reason="python-hwpx is an extra")
    from hwpx import HwpxDocument

    def read():
        paper = HwpxDocument.open(io.BytesIO(hwpx.write(made)))
        assert not paper.validate().issues
        found = [table for paragraph in paper.paragraphs for table in paragraph.tables]
        return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]

    first = read()
    for cells, table in zip(first, made.tables(), strict=True):
        assert cells[heads(table) :] == [[value.shown for value in row] for row in table.all_rows()]
    if len(first) < 8:  # a short one: it takes seconds
        assert read() == first, "equal when read back"


def test_without_the_package_hangul_is_refused_in_words(made, monkeypatch):
    monkeypatch.setitem(sys.modules, "hwpx", None)
    with pytest.raises(formats.PackageMissing) as refused:
        hwpx.write(made)
    assert "python-hwpx" in refused.value.words.ko and "PDF" in refused.value.words.en
