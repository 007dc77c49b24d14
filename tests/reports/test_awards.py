"""The certificate and the proof, read back from their PDF."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdf
import pytest

from reports.faults import GlyphMissing
from reports.papers import awards, check
from reports.papers.awards import Completion, Proof

PAPER = Completion(
    number="제2026-강북03-0012호",
    code="7K3M-Q9XD-2FHT",
    name="김순자",
    course="생활 속 키오스크 첫걸음",
    first=date(2026, 3, 3),
    last=date(2026, 3, 24),
    meetings=4,
    hours=8.0,
    day=date(2026, 3, 24),
    centre="수유노인복지관",
    head="수유노인복지관장",
)
PROOF = Proof(
    number="제2026-강북03-0013호",
    code="7K3M-Q9XD-2FHV",
    name="김순자",
    done="아이스 바닐라라떼 두 잔, 포장, 카드로",
    machine="골목 카페 (혼자 하기)",
    practised=date(2026, 3, 20),
    witness="이정민",
    day=date(2026, 3, 24),
    centre="수유노인복지관",
    head="수유노인복지관장",
)


def read(content):
    return pypdf.PdfReader(io.BytesIO(content))


def words(content, page=0):
    return re.sub(r"\s+", "", read(content).pages[page].extract_text())


def test_the_certificate_says_what_the_register_says():
    text = words(awards.draw([PAPER]))
    for part in (
        "제2026-강북03-0012호",
        "수료증",
        "성명김순자",
        "과정명생활속키오스크첫걸음",
        "교육기간2026.3.3.~3.24.(4차시,총8시간)",
        "위분은우리기관이운영한위과정을성실히마치셨기에이수료증을드립니다.",
        "2026년3월24일",
        "수유노인복지관장",
        "확인코드7K3M-Q9XD-2FHT",
    ):
        assert part in text, part


def test_the_formal_wording_is_a_choice():
    text = words(awards.draw([replace(PAPER, wording="formal")]))
    assert "위사람은" in text and "수여합니다" in text and "위분은" not in text


def test_the_certificate_in_english():
    content = awards.draw([replace(PAPER, name="Alexandra Kim", meetings=1, hours=1.5)], "en")
    text = words(content)
    for part in ("CertificateofCompletion", "NameAlexandraKim", "3–24March2026(1meeting,1.5hoursinall)", "24March2026"):
        assert part in text, part
    assert read(content).trailer["/Root"]["/Lang"] == "en-GB"


def test_the_proof_says_who_saw_what_and_no_percentage():
    text = words(awards.draw([PROOF]))
    for part in (
        "혼자주문확인서",
        "하신일아이스바닐라라떼두잔,포장,카드로",
        "확인강사이정민·2026년3월20일",
        "혼자서바르게마치셨음",
    ):
        assert part in text, part
    assert "%" not in text and "점" not in text


def test_the_same_bytes_twice_and_others_for_another():
    assert awards.draw([PAPER]) == awards.draw([PAPER])
    assert awards.draw([PAPER]) != awards.draw([replace(PAPER, name="김순재")])


def test_title_language_and_embedded_typefaces():
    found = read(awards.draw([PAPER]))
    assert found.metadata.title == "수료증 제2026-강북03-0012호"
    assert found.metadata.author == "수유노인복지관"
    assert found.trailer["/Root"]["/Lang"] == "ko-KR"
    assert tuple(map(round, found.pages[0].mediabox[2:])) == (595, 842)
    typefaces = [font.get_object() for font in found.pages[0]["/Resources"]["/Font"].values()]
    assert any("NanumGothic" in font["/BaseFont"] for font in typefaces)
    assert all("/FontFile2" in font["/FontDescriptor"] for font in typefaces)


def test_a_class_in_one_file_each_on_its_page():
    papers = [
        replace(PAPER, name=name, number=f"제2026-강북03-{n:04d}호") for n, name in enumerate(["김순자", "이영희"])
    ]
    content = awards.draw([*papers, PROOF])
    assert len(read(content).pages) == 3
    assert "이영희" in words(content, 1) and "김순자" not in words(content, 1)
    assert "혼자주문확인서" in words(content, 2)


@pytest.mark.parametrize(
    "name",
    [
        "김",
        "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노",
        "Alexandra Konstantinopoulos-Featherstonehaugh de la Vega y Montenegro",
        "金順子(김순자)",
        "황보 영숙 마리아 막달레나",
        "뷁" * 300,
        "=cmd|' /C calc'!A0",
        "<b>김순자</b> & Söhne",
    ],
    ids=["short", "thirty", "english", "hanja", "spaced", "endless", "formula", "markup"],
)
def test_names_of_any_length_are_printed_whole_and_inside_the_border(name):
    content = awards.draw([replace(PAPER, name=name)])
    assert re.sub(r"\s+", "", name) in words(content)
    assert rightmost(content) < 595 - 56, "nothing reaches the border on the right"


def rightmost(content):
    """The right end, in points, of the text that reaches furthest, by the widths of the typefaces."""
    from reports import fonts

    faces = fonts.faces()
    ends = [0.0]

    def visit(text, cm, tm, font, size):
        if text.strip() and font:
            bold = "Bold" in font["/BaseFont"]
            face = faces.bold if bold else faces.regular
            ends.append(tm[4] + max(face.width(line, size) for line in text.splitlines()))

    read(content).pages[0].extract_text(visitor_text=visit)
    return max(ends)


def test_long_courses_and_offices_fit_too():
    paper = replace(
        PAPER,
        course="누구나 쉽게 배우는 생활 속 키오스크와 버스 도착 안내 단말기 종합 과정 " * 3,
        head="서울특별시강북구립" * 3 + "관장",
    )
    content = awards.draw([paper])
    assert re.sub(r"\s+", "", paper.course) in words(content)
    assert rightmost(content) < 595 - 56


def sizes(content):
    """Where each piece of text stands and how large: (height from the foot, points, text)."""
    found = []

    def visit(text, cm, tm, font, size):
        if text.strip():
            found.append((tm[5], size, text.strip()))

    read(content).pages[0].extract_text(visitor_text=visit)
    return found


def test_a_long_task_stays_readable_and_rows_do_not_run_into_each_other():
    task = (
        "따뜻한 아메리카노 두 잔, 한 잔은 연하게, 망고 스무디 한 잔, 없으면 딸기 스무디로, "
        "포장, 카드로, 적립도 할게요. 영수증도 주세요."
    )
    content = awards.draw([replace(PROOF, done=task)])
    lines = [(y, size) for y, size, text in sizes(content) if text in task and len(text) > 6]
    assert len(lines) >= 2 and all(size >= 11 for _, size in lines)
    everything = replace(PROOF, name="가나다라마바사아자차" * 3, done=task * 2, machine=task, witness=task)
    content = awards.draw([everything])
    heights = sorted({round(y, 1) for y, size, _ in sizes(content) if 390 < y < 580})
    assert len(heights) > 8 and min(b - a for a, b in pairwise(heights) if b - a > 1.5) > 4
    assert words(content).count(re.sub(r"\s+", "", task)) == 4
    assert min(heights) > 400, "the wording below is not touched"


@pytest.mark.parametrize("field", ["name", "course", "head"])
def test_a_letter_without_a_shape_is_refused_before_anything_is_drawn(field):
    with pytest.raises(GlyphMissing) as caught:
        awards.draw([PAPER, replace(PAPER, **{field: "Trần 🙂"})])
    assert caught.value.character in "ầ🙂"


def test_the_qr_on_the_paper_is_the_codes_own():
    content = awards.draw([PAPER])
    assert qr_of(content) == check.matrix(check.qr_text(PAPER.code))
    assert PAPER.name not in check.qr_text(PAPER.code)


def qr_of(content):
    """The modules of the inline picture on the first page."""
    stream = read(content).pages[0].get_contents().get_data().decode("latin-1")
    picture = re.search(r"BI /W (\d+) /H (\d+) /IM true /BPC 1 /D \[1 0\] /F /AHx ID ([0-9A-F]+)> EI", stream)
    width, height, data = int(picture[1]), int(picture[2]), picture[3]
    assert width == height
    step = len(data) // height
    rows = (bin(int(data[n * step : (n + 1) * step], 16))[2:].zfill(step * 4)[:width] for n in range(height))
    return tuple(bytes(map(int, row)) for row in rows)
