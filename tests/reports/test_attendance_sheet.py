"""The attendance sheet, read back from its PDF."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta

import pypdf
import pytest

from reports.faults import GlyphMissing
from reports.papers import attendance
from reports.papers.attendance import Attendance, SheetLearner, SheetMeeting
from reports.papers.form import About


def name(n):
    """A name that no other has and that stands nowhere else."""
    return "김" + "뷁쀍꿹뛟퓛"[n // 20] + chr(ord("걁") + n % 20)


def sheet(learners, meetings, states=()):
    days = [date(2026, 3, 3) + timedelta(7 * n) for n in range(meetings)]
    return Attendance(
        about=About(
            "생활 속 키오스크 첫걸음", "화요일 오후반", "수유노인복지관", "2층 정보화교육실", "이정민", 2.0 * meetings
        ),
        meetings=tuple(SheetMeeting(n, day) for n, day in enumerate(days, 1)),
        learners=tuple(SheetLearner(name(n), tuple(states)) for n in range(1, learners + 1)),
    )


def pages(content):
    return [re.sub(r"\s+", "", page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def test_it_names_course_class_period_place_instructor_and_days():
    (text,) = pages(attendance.draw(sheet(3, 4)))
    for part in (
        "출석부",
        "생활속키오스크첫걸음",
        "화요일오후반",
        "2026.3.3.~3.24.(4차시,총8시간)",
        "2층정보화교육실",
        "이정민",
        "3명",
    ):
        assert part in text, part
    assert "1차시3.3.(화)" in text and "4차시3.24.(화)" in text
    assert "연번" in text and "성명" in text and "비고" in text and "강사확인(서명)" in text


@pytest.mark.parametrize(
    ("learners", "meetings", "count"),
    [
        (0, 4, 1),
        (1, 1, 1),
        (20, 4, 1),
        (21, 4, 2),
        (61, 5, 4),
        (12, 8, 1),
        (13, 8, 2),
        (12, 9, 2),
        (13, 17, 6),
        (3, 0, 1),
    ],
)
def test_as_many_pages_as_are_needed_and_everybody_once_on_each_span(learners, meetings, count):
    found = pages(attendance.draw(sheet(learners, meetings)))
    assert len(found) == count
    spans = max(1, -(-meetings // 8)) if meetings > 5 else 1
    whole = "".join(found)
    for n in range(1, learners + 1):
        assert whole.count(name(n)) == spans
    assert f"{count}/{count}" in found[-1]


def test_a_sheet_with_many_meetings_lies():
    upright, lying = (pypdf.PdfReader(io.BytesIO(attendance.draw(sheet(5, n)))).pages[0].mediabox for n in (5, 6))
    assert upright.height > upright.width and lying.width > lying.height


def test_marks_stand_where_they_were_made_and_nothing_else_is_filled():
    (blank,) = pages(attendance.draw(sheet(1, 4)))
    (marked,) = pages(attendance.draw(sheet(1, 4, ("present", "absent", "", "excused"))))
    legend = "○출석△지각▽조퇴×결석◎공결"
    assert legend in blank and legend in marked
    assert [blank.count(sign) for sign in "○△▽×◎"] == [1, 1, 1, 1, 1]
    assert [marked.count(sign) for sign in "○△▽×◎"] == [2, 1, 1, 2, 2]


def test_in_english():
    (text,) = pages(attendance.draw(sheet(2, 1, ("late",)), "en"))
    for part in ("AttendanceSheet", "Meeting13Mar(Tue)", "(1meeting,2hoursinall)", "Instructor(signature)", "△late"):
        assert part in text, part


def test_the_same_bytes_twice():
    assert attendance.draw(sheet(25, 8)) == attendance.draw(sheet(25, 8))


def test_a_long_name_is_whole_and_a_letter_without_a_shape_is_refused():
    paper = sheet(1, 4)
    whole = "Alexandra Konstantinopoulos-Featherstonehaugh"
    long = Attendance(**{**fields(paper), "learners": (SheetLearner(whole),)})
    assert whole.replace(" ", "") in pages(attendance.draw(long))[0]
    with pytest.raises(GlyphMissing):
        attendance.draw(Attendance(**{**fields(paper), "learners": (SheetLearner("Trần"),)}))


def fields(paper):
    return {name: getattr(paper, name) for name in Attendance.__dataclass_fields__}
