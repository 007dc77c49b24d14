"""What an import promises, and the laws it keeps."""

import csv
import datetime as dt
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from records import identity
from records.roster import dates, fields, mapping, preview, reading, rows
from records.roster.preview import Choices, Kept, Known

TODAY = dt.date(2026, 3, 3)
KEY = b"k" * 32


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1950-3-1", (1950, 3, 1)),
        ("1950.03.01.", (1950, 3, 1)),
        ("1950/3/1", (1950, 3, 1)),
        ("1950. 3. 1", (1950, 3, 1)),
        ("50.3.1", (1950, 3, 1)),
        ("500301", (1950, 3, 1)),
        ("19500301", (1950, 3, 1)),
        ("1950년 3월 1일", (1950, 3, 1)),
        ("50년3월1일생", (1950, 3, 1)),
        ("500301-2******", (1950, 3, 1)),
        ("030301-4", (2003, 3, 1)),
        ("18323", (1950, 3, 1)),
        ("10.3.1", (2010, 3, 1)),
        ("20.3.1", (1920, 3, 1)),
        ("1950-03-01 00:00:00", (1950, 3, 1)),
        ("(양) 1950-3-1", (1950, 3, 1)),
        ("", None),
    ],
)
def test_birth_dates(text, found):
    assert dates.birth(text, TODAY) == (dt.date(*found) if found else None)


@pytest.mark.parametrize(
    ("text", "what"),
    [("1950-2-30", "impossible"), ("2030-1-1", "future"), ("1880-1-1", "too-old"), ("환갑", "unreadable"),
     ("3/1/1950", "unreadable"), ("10203", "ambiguous"), ("99999", "unreadable"), ("1950", "unreadable")],
)  # fmt: skip
def test_what_is_no_birth_date(text, what):
    with pytest.raises(dates.NoDate) as caught:
        dates.birth(text, TODAY)
    assert caught.value.what == what


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("010-1234-5678", "01012345678"),
        ("01012345678", "01012345678"),
        ("1012345678", "01012345678"),
        ("+82 10-1234-5678", "01012345678"),
        ("+82(0)10.1234.5678", "01012345678"),
        ("010) 1234 5678", "01012345678"),
        ("０１０－１２３４－５６７８", "01012345678"),
        ("02-123-4567", "021234567"),
        ("집 02-123-4567 / 010-1234-5678", "01012345678"),
        ("031-123-4567", "0311234567"),
        ("없음", ""),
        ("-", ""),
    ],
)
def test_telephones(text, digits):
    assert fields.telephone(text) == digits


@pytest.mark.parametrize("text", ["010-1234", "전화번호", "1234", "010-1234-56789", "2026-03-03"])
def test_what_is_no_telephone(text):
    with pytest.raises(fields.Unfit):
        fields.telephone(text)


@pytest.mark.parametrize(
    ("text", "district"),
    [
        ("노원구", "노원구"),
        ("서울특별시 노원구 상계로 1", "노원구"),
        ("서울시강북구수유동", "강북구"),
        ("노원", "노원구"),
        ("서울 중구 명동", "중구"),
    ],
)
def test_of_an_address_only_the_district_is_left(text, district):
    assert fields.district(text) == district


def identify(name, born, telephone):
    return identity.identify(KEY, name, born, telephone)


NOBODY = Known()


def seen(table_rows, known=NOBODY, to_class=False, choices=preview.NOBODY):
    out = io.StringIO()
    csv.writer(out).writerows(table_rows)
    table = reading._csv(out.getvalue().encode(), "명단.csv", lambda _: None)
    columns = mapping.mapped(table)
    return preview.preview(rows.read(table, columns, identify, TODAY), known, to_class, choices)


def kept(name, birth=None, phone="", **values):
    hashes = identify(name, birth, phone)
    usual = {"uid": f"uid-{name}-{phone}", "number": "7", "district": "노원구", "group": "older", "sex": "female"}
    usual |= {"decade": identity.decade(birth), "enrolled": True} | values
    return Kept(name=name, name_birth=hashes.name_birth, telephone=hashes.telephone, **usual)


BORN = dt.date(1950, 3, 1)
HEAD = ["성명", "생년월일", "연락처", "성별"]


def kinds(found):
    return [(line.kind, [one.what for one in line.why]) for line in found.lines]


def test_somebody_known_by_both_hashes_is_double_and_changed_where_the_row_says_otherwise():
    known = Known((kept("김영희", BORN, "01011112222"),))
    assert kinds(seen([HEAD, ["김 영희", "50.3.1", "010-1111-2222", ""]], known)) == [("double", ["double-in-store"])]
    (line,) = seen([HEAD, ["김영희", "50.3.1", "010-1111-2222", "남"]], known).lines
    assert (line.kind, line.changes) == ("changed", {"sex": "male"})


def test_what_a_row_does_not_say_stays():
    known = Known((kept("김영희", BORN, "01011112222", sex="female"),))
    assert seen([["성명", "연락처"], ["김영희", "01011112222"]], known).lines[0].kind == "double"


def test_one_hash_equal_is_somebody_new_and_for_a_human_to_decide():
    known = Known((kept("김영희", BORN, "01011112222"),))
    found = seen([HEAD, ["김영희", "50.3.1", "010-9999-9999", ""], ["박철수", "48.1.1", "010-1111-2222", ""]], known)
    assert kinds(found) == [("new", ["like-birth"]), ("new", ["like-telephone"])]


def test_a_missing_hash_is_completed():
    known = Known((kept("김영희", BORN),))
    (line,) = seen([HEAD, ["김영희", "50.3.1", "010-1111-2222", ""]], known).lines
    assert (line.kind, line.completes, line.changes) == ("changed", True, {})


def test_the_name_alone_may_be_somebody_else_when_a_human_says_so():
    known = Known((kept("김영희"),))
    rows_ = [["성명"], ["김영희"], ["김영희"]]
    first, second = seen(rows_, known).lines
    assert (first.kind, first.weak, second.kind, second.weak) == ("double", True, "double", True)
    found = seen(rows_, known, choices=Choices(separate=frozenset({3})))
    assert [line.kind for line in found.lines] == ["double", "new"]
    found = seen(rows_, known, choices=Choices(left_out=frozenset({2})))
    assert [line.kind for line in found.lines] == ["refused", "double"]


def test_somebody_known_who_is_not_in_the_class_is_enrolled():
    known = Known((kept("김영희", BORN, "01011112222", enrolled=False),))
    row = [HEAD, ["김영희", "50.3.1", "010-1111-2222", ""]]
    assert kinds(seen(row, known, to_class=True)) == [("changed", ["enrols"])]
    assert kinds(seen(row, known)) == [("double", ["double-in-store"])]


def test_who_was_put_aside_comes_back():
    known = Known((kept("김영희", BORN, "01011112222", archived=True),))
    (line,) = seen([HEAD, ["김영희", "50.3.1", "010-1111-2222", ""]], known).lines
    assert (line.kind, line.changes) == ("changed", {"archived": ""})


def test_the_same_person_at_another_centre_is_a_new_learner():
    hashes = identify("김영희", BORN, "01011112222")
    known = Known((), frozenset({(hashes.name_birth, hashes.telephone)}))
    assert kinds(seen([HEAD, ["김영희", "50.3.1", "010-1111-2222", ""]], known)) == [("new", ["elsewhere"])]


TEXTS = st.one_of(
    st.sampled_from(
        ["김영희", "박철수", "김 영희", "", "=1", "합계", "500301", "50.3.1", "1950-2-30", "010-1111-2222", "남",
         "노원구", "500301-2345678", "1", "주부", "<b>", "-"]
    ),
    st.text(max_size=12),
)  # fmt: skip
ALL = ["연번", "성명", "생년월일", "성별", "연락처", "주소", "대상", "비고", "수강생번호"]
TABLES = st.lists(st.lists(TEXTS, min_size=len(ALL), max_size=len(ALL)), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TABLES, st.permutations(range(len(ALL))))
def test_every_row_is_accounted_for_in_whatever_order_the_columns_stand(table, order):
    known = Known((kept("김영희", BORN, "01011112222"),))
    found = seen([ALL, *table], known)
    shuffled = seen([[row[at] for at in order] for row in [ALL, *table]], known)
    assert [(line.row, line.kind, line.name, line.changes) for line in found.lines] == [
        (line.row, line.kind, line.name, line.changes) for line in shuffled.lines
    ]
    assert {frozenset(line.why) for line in found.lines} == {frozenset(line.why) for line in shuffled.lines}
    assert sum(found.counts.values()) == len(found.lines)


@settings(max_examples=60, deadline=None)
@given(
    st.text(),
    st.sampled_from([fields.name, fields.telephone, fields.sex, fields.group, fields.district, fields.number]),
)
def test_a_cell_is_taken_or_refused_whatever_it_says(text, said):
    try:
        said(text)
    except fields.Unfit as unfit:
        assert unfit.what
