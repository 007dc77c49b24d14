"""The progress page: its numbers are the figures', it needs nothing from outside, and a screen reader can read it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from reports import document, figures, page
from reports.document import Words, progress
from reports.document.shown import Shown
from reports.faults import CannotWrite

VOID = {"meta", "line", "rect", "circle", "polygon", "polyline", "br", "link", "img"}


class Reader(HTMLParser):
    """Collects elements in order, tables as rows of texts, and checks that tags are closed."""

    def __init__(self):
        super().__init__()
        self.stack, self.elements, self.tables, self.ids, self.text = [], [], [], [], []
        self.spans = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.elements.append((tag, attrs))
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag not in VOID:
            self.stack.append(tag)
        if tag == "table":
            self.tables.append([])
            self.spans.append([])
        if tag == "tr":
            self.spans[-1].append(0)
            self.tables[-1].append([])
        if tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self.spans[-1][-1] += int(attrs.get("colspan", 1))

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.stack.pop() == tag

    def handle_data(self, data):
        self.text.append(data)
        if self.stack and self.stack[-1] in ("td", "th"):
            self.tables[-1][-1][-1] += data


def read(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.stack == []
    return reader


@pytest.fixture(scope="module")
def city(town):
    return figures.progress(town.store, "city", "", 2026, town.today)


def html_of(found, language="ko", edition="official"):
    return page.render(document.make(found, language, edition))


def cells_of(line):
    """A unit's row as it is shown whole."""
    return tuple(value.shown for value in progress.line_of(Shown(Words("ko"), frozenset()), line, "whole"))


def test_every_table_says_the_figures(city):
    made = document.make(city)
    read_tables = dict(zip((table.id for table in made.tables()), read(page.render(made)).tables, strict=True))
    words = Words("ko")
    whole, month = city.whole, city.this_month
    measures = {row[0].split(" (")[0]: row[1:3] for row in read_tables["figures"][1:]}
    assert measures["목표"] == ["–", "200,000"]
    assert measures["달성률"] == ["–", words.percent(whole.achievement)]
    for name, column in (
        ("실인원", 0),
        ("연인원", 1),
        ("교육횟수", 2),
        ("교육시간", 3),
        ("수료인원", 4),
        ("수료율", 5),
    ):
        assert measures[name] == [cells_of(month)[column], cells_of(whole)[column]]
    months = [[cell.replace(",", "") for cell in row[1:]] for row in read_tables["months"][1:]]
    assert [[int(row[1]), int(row[2]), int(row[5]), int(row[6])] for row in months] == [
        [m.attendances, m.meetings, m.credited, m.so_far] for m in city.months
    ]
    parts, people = read_tables["parts"], read_tables["people"]
    assert [(row[0], tuple(row[1:])) for row in parts[1:-1]] == [(p.name, cells_of(p)) for p in city.parts]
    assert tuple(parts[-1][1:]) == cells_of(whole)
    assert [int(cell) for cell in people[-1][-3:-1]] == [whole.persons, whole.completed]
    assert sum(int(row[-3]) for row in people[2:-1]) == whole.persons


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("level", ["city", "district", "centre", "class"])
def test_a_screen_reader_finds_its_way(town, level, language):
    uid = {"city": "", "district": "강북구", "centre": town.centres[0], "class": town.classes[0]}[level]
    reader = read(html_of(figures.progress(town.store, level, uid, 2026, town.today), language))
    kinds = [tag for tag, _ in reader.elements]
    assert dict(reader.elements)["html"]["lang"] == language
    assert kinds.count("h1") == 1 and kinds.count("main") == 1
    heads = [int(tag[1]) for tag in kinds if re.fullmatch(r"h[1-6]", tag)]
    assert heads[0] == 1 and all(after - before <= 1 for before, after in pairwise(heads))
    assert kinds.count("table") == kinds.count("caption") > 0
    for tag, attrs in reader.elements:
        if tag == "th":
            assert attrs["scope"] in ("col", "row", "colgroup")
        if tag == "svg" and "role" in attrs:
            assert all(name in reader.ids for name in attrs["aria-labelledby"].split())
        if "aria-labelledby" in attrs:
            assert all(name in reader.ids for name in attrs["aria-labelledby"].split())
    assert len(reader.ids) == len(set(reader.ids))
    for table in reader.spans:
        widths = set(table if table[0] == table[1] else [table[0], *table[2:]])
        assert len(widths) == 1, "every row has a cell for every head"


def test_nothing_comes_from_outside(city):
    html = html_of(city)
    assert not re.search(r"https?://|src=|@import|url\(|<script|<link", html)


def test_the_same_text_twice(city):
    assert html_of(city) == html_of(city)


def test_names_are_words_not_markup(city):
    hostile = replace(city, parts=(replace(city.parts[0], name='<script>alert("x")</script>&'), *city.parts[1:]))
    html = html_of(hostile)
    assert "<script" not in html and "&lt;script&gt;" in html


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (None, "–"),
        (0, "0%"),
        (0.00001, "0.01% 미만"),
        (0.0001, "0.01%"),
        (0.00043, "0.04%"),
        (0.123, "12.3%"),
        (1, "100%"),
        (1.25, "125%"),
    ],
)
def test_the_first_steps_toward_a_million_are_seen(share, said):
    assert Words("ko").percent(share) == said


def test_an_empty_year_is_still_a_page(town):
    reader = read(html_of(figures.progress(town.store, "city", "", 2019, town.today)))
    assert "people" not in reader.ids, "nobody came: no table of people"
    assert "2019년의 이 기간에는 기록된 교육이 없습니다." in "".join(reader.text)


def test_written_where_it_was_asked(town, tmp_path):
    file = page.progress(town.store, "centre", town.centres[0], 2026, tmp_path / "new" / "page.html", until=town.today)
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    (tmp_path / "blocked").write_text("")
    with pytest.raises(CannotWrite):
        page.progress(town.store, "city", "", 2026, tmp_path / "blocked" / "page.html", until=town.today)
