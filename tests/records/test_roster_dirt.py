"""Rosters as they really come: every kind of dirt of tests/broken/rosters by itself, then 5,000 rows of all of them."""

import csv
import datetime as dt
import io
import itertools
import time
import unicodedata
from collections import Counter
from pathlib import Path

import openpyxl
import pytest
from ruamel.yaml import YAML

from records import doctor, people
from records.roster import acts, taking, undoing
from records.roster.acts import By

KINDS = YAML(typ="safe").load(Path(__file__).parents[1] / "broken" / "rosters" / "rows.yaml")
HEADINGS = ("연번", "성명", "생년월일", "성별", "연락처", "주소", "대상", "비고", "수강생번호")
FAMILY, GIVEN = "김이박최정강조윤장임한오서신권황안송류전홍", "영순미정옥철희자숙호수경민병길춘복분례"
TODAY = dt.date(2026, 3, 3)
WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")
ROWS = 5_000
SECRETS = ("500301-2345678", "5003012345678", "500301 2345678", "500301-2 345678")


class People:
    """Somebody new again and again: no two share a name with a birth date, nor a telephone."""

    def __init__(self) -> None:
        self._names = ("".join(letters) for letters in itertools.product(FAMILY, GIVEN, GIVEN))
        self._count = itertools.count()

    def somebody(self, mark: str = "") -> dict[str, str]:
        n = next(self._count)
        name = next(self._names)
        born = dt.date(1935, 1, 1) + dt.timedelta(7 * n % 14_000)
        phone = f"010-{2000 + n // 10_000:04}-{n % 10_000:04}"
        return {
            mark + "name": name,
            mark + "spaced": " ".join(name),
            mark + "birth": born.isoformat(),
            mark + "dots": f"{born.year % 100:02}.{born.month}.{born.day}.",
            mark + "phone": phone,
            "first": name[0],
            "last": name[1:],
            "apart": unicodedata.normalize("NFD", name),
            "long": name * 100,
            "longer": "가" * 5000,
            "serial": "18323",
            "six": born.strftime("%y%m%d"),
            "eight": born.strftime("%Y%m%d"),
            "korean": f"{born.year}년 {born.month}월 {born.day}일",
            "wide": born.isoformat().translate(WIDE),
            "lost": phone.lstrip("0").replace("-", ""),
            "secret": SECRETS[0],
            "secretbare": SECRETS[1],
            "secretwide": SECRETS[0].translate(WIDE),
            "secretspaced": SECRETS[2],
            "secretparted": SECRETS[3],
        }


class Dirt:
    """Rows of all kinds with what must become of them."""

    def __init__(self, town, class_: str) -> None:
        self.town, self.people, self.class_ = town, People(), class_
        self.rows: list[tuple[str, ...]] = []
        self.must: list[tuple[str, list[str]]] = []
        self.above: dict[str, str] = {}
        self.numbered = False

    def clean(self) -> None:
        self.above = self.people.somebody("a")
        words = {"성명": self.above["aname"], "생년월일": self.above["abirth"], "연락처": self.above["aphone"]}
        self._row(words, "new", [])

    def dirty(self, kind: str) -> None:
        rule = dict(KINDS[kind])
        is_, why, first = rule.pop("is"), rule.pop("why", []), rule.pop("first", "")
        who = {**self.people.somebody(), **self.above}
        if "{kname}" in str(rule) or "{knumber}" in str(rule):
            who |= self._kept()
        words = {"성명": who["name"], "생년월일": who["birth"], "연락처": who["phone"]}
        words |= {heading: text.format(**who) for heading, text in rule.items()}
        if first and not self.numbered:
            self.numbered = True
            self._row(words, first, [])
            return
        self._row(words, is_, why)

    def _kept(self) -> dict[str, str]:
        who = self.people.somebody("k")
        birth = dt.date.fromisoformat(who["kbirth"])
        uid = self.town.learner(who["kname"], birth=birth, telephone=who["kphone"], sex="female", district="노원구")
        from records import classes

        classes.enrol(self.town.store, self.class_, uid)
        return who | {"knumber": people.learner(self.town.store, uid).number}

    def _row(self, words: dict[str, str], is_: str, why: list[str]) -> None:
        usual = {"연번": str(len(self.rows) + 1), "성별": "여", "주소": "서울 노원구 상계동", "대상": "고령층"}
        self.rows.append(tuple({**usual, **words}.get(heading, "") for heading in HEADINGS))
        self.must.append((is_, why))

    def csv(self, encoding: str = "utf-8-sig") -> bytes:
        out = io.StringIO()
        sheet = csv.writer(out, lineterminator="\r\n")
        sheet.writerows([["2026년 상반기 수강생 명단"], ["기관: 강북노인복지관"], [], HEADINGS, *self.rows])
        return out.getvalue().encode(encoding)


@pytest.fixture
def dirt(town):
    return Dirt(town, town.class_())


def planned(town, class_, path):
    (table, columns), *_ = taking.open_file(path)
    return taking.plan(town.store, path.name, table, columns, taking.Target(town.centre, class_))


def judged(plan, dirt):
    """Rows that did not become what they must, in words."""
    wrong = []
    for line, (is_, why) in zip(plan.preview.lines, dirt.must, strict=True):
        said = {f"{one.what} {one.column}".strip() for one in line.why}
        if line.kind != is_ or not set(why) <= said:
            wrong.append(f"row {line.row}: {line.kind} {sorted(said)}, must be {is_} {why}")
    return wrong


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_dirt_is_named_by_row_and_column(dirt, town, tmp_path, kind):
    for step in range(4):
        dirt.clean() if step % 2 == 0 else dirt.dirty(kind)
    path = tmp_path / "명단.csv"
    path.write_bytes(dirt.csv())
    plan = planned(town, dirt.class_, path)
    assert judged(plan, dirt) == []
    assert [line.row for line in plan.preview.lines] == [5, 6, 7, 8]
    assert all(one.words.ko and one.words.en for line in plan.preview.lines for one in line.why)


def test_there_are_more_than_forty_kinds():
    assert len(KINDS) >= 40


def fill(dirt: Dirt, rows: int) -> None:
    kinds = itertools.cycle(KINDS)
    while len(dirt.rows) < rows:
        dirt.clean()
        if len(dirt.rows) < rows:
            dirt.dirty(next(kinds))


def test_every_one_of_5000_dirty_rows_is_accounted_for(dirt, town, tmp_path):
    fill(dirt, ROWS)
    path = tmp_path / "더러운 명단.csv"
    path.write_bytes(dirt.csv())
    began = time.perf_counter()
    plan = planned(town, dirt.class_, path)
    looked = time.perf_counter()
    assert judged(plan, dirt) == []
    counts = plan.preview.counts
    assert sum(counts.values()) == len(plan.preview.lines) == ROWS
    assert counts == Counter(is_ for is_, _ in dirt.must)
    before = town.rows("learners")
    taken_from = time.perf_counter()
    act = taking.take(town.store, plan, By("김강사"))
    taken = time.perf_counter()
    assert len(town.rows("learners")) == len(before) + counts["new"]
    again = planned(town, dirt.class_, path).preview.counts
    assert again["new"] == again["changed"] == 0 and again["refused"] == counts["refused"]
    assert again["double"] == counts["new"] + counts["changed"] + counts["double"]
    undo_from = time.perf_counter()
    undoing.undo(town.store, act, By("김강사"))
    undone = time.perf_counter()
    assert town.rows("learners") == before
    assert doctor.doctor(town.store) == ()
    print(f"{ROWS} rows, {len(KINDS)} kinds of dirt: {dict(counts)}")  # shown by pytest -s
    print(f"preview {looked - began:.1f} s, taken {taken - taken_from:.1f} s, undone {undone - undo_from:.1f} s")
    assert acts.last(town.store, "import") is None


def test_the_same_dirt_in_a_workbook(dirt, town, tmp_path):
    fill(dirt, 300)
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["2026년 상반기 수강생 명단"])
    sheet.merge_cells("A1:I1")
    sheet.append(HEADINGS)
    must = []
    for row, one in zip(dirt.rows, dirt.must, strict=True):
        cells = [unseen_in_xml(text) for text in row]
        sheet.append(cells)
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
        must.append(one)
    path = tmp_path / "명단.xlsx"
    book.save(path)
    plan = planned(town, dirt.class_, path)
    dirt.must = must
    assert judged(plan, dirt) == []


def unseen_in_xml(text: str) -> str:
    return "".join(c for c in text if c in "\n\t" or ord(c) >= 32)
