"""The offices' papers, read back from their PDF."""

from __future__ import annotations

import io
import re
from datetime import date

import pikepdf
import pypdf
import pytest

from language import message
from records import certificates, classes, consent, people
from records.satisfaction import QUESTIONS
from reports.faults import GlyphMissing, ReportFault
from reports.papers import cards, consent_form, journal, register, shelf, survey, syllabus
from reports.papers.cards import Card, Cards
from reports.papers.form import About
from reports.papers.journal import Entry, Journal
from reports.papers.register import Line, Register

LANGUAGES = ("ko", "en")
ABOUT = About("생활 속 키오스크 첫걸음", "화요일 오후반", "수유노인복지관", "2층", "이정민", 4)
UNTIL = date(2027, 3, 24)


def read(content):
    return pypdf.PdfReader(io.BytesIO(content))


def words(content):
    return re.sub(r"\s+", "", "".join(page.extract_text() for page in read(content).pages))


def bare(text):
    return re.sub(r"\s+", "", text)


def sizes(content):
    """Points of every piece of text with the text."""
    found = []
    for page in read(content).pages:
        page.extract_text(visitor_text=lambda text, cm, tm, font, size: found.append((size, text.strip())))
    return [(size, text) for size, text in found if text]


def roles(content):
    """What the structure tree holds, counted."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        counts = {}
        nodes = [pdf.Root.StructTreeRoot.K]
        while nodes:
            node = nodes.pop()
            if isinstance(node, pikepdf.Dictionary) and "/S" in node:
                counts[str(node.S)[1:]] = counts.get(str(node.S)[1:], 0) + 1
                nodes += list(node.get("/K", []))
        return counts


@pytest.fixture(scope="module")
def made(workshop, tmp_path_factory):
    """Every paper of a class in both languages."""
    store, klass = workshop.store, workshop.classes[0]
    one = next(ready for ready in certificates.ready(store, klass, share=0.1) if ready.ok)
    certificates.issue(store, "completion", one.learner.uid, klass, day=workshop.today, by="이정민", share=0.1)
    folder = tmp_path_factory.mktemp("papers")
    return {
        (name, language): shelf.make(store, name, klass, folder / language, language)
        for name in shelf.PAPERS
        for language in LANGUAGES
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", shelf.PAPERS)
def test_every_paper_is_tagged_whole_and_the_same_twice(made, workshop, tmp_path, name, language):
    content = made[name, language].read_bytes()
    again = shelf.make(workshop.store, name, workshop.classes[0], tmp_path, language)
    assert again.read_bytes() == content and again.name == made[name, language].name
    found = read(content)
    assert found.trailer["/Root"]["/Lang"] == {"ko": "ko-KR", "en": "en-GB"}[language]
    for page in found.pages:
        assert {595, 842} == set(map(round, page.mediabox[2:])), "A4"
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]
    assert roles(content).get("H1", 0) >= 1
    assert "수유노인복지관" in words(content)


def test_the_syllabus_says_when_where_and_what_completes(made):
    text = words(made["syllabus", "ko"].read_bytes())
    for part in ("강의계획서", "4차시중4차시이상출석", "2026.2.3.~2.24.(4차시,총6시간)", "14:00~15:30", "2.3.(화)"):
        assert part in text, part
    assert roles(made["syllabus", "ko"].read_bytes())["TH"] == 6 + 5


def test_the_journal_counts_who_came(workshop, made):
    klass = workshop.classes[0]
    meeting = classes.klass(workshop.store, klass).meetings[0]
    states = [fact.state for fact in workshop.facts if fact.meeting == meeting.uid]
    came = sum(state in ("present", "late", "left_early") for state in states)
    text = words(made["journal", "ko"].read_bytes())
    assert f"12.3.(화){len(states)}{came}{len(states) - came}{workshop.guests.get(meeting.uid, 0)}" in text
    for part in ("교육일지", "차시", "일자", "주제", "등록", "출석", "결석", "특이사항", "담당팀장기관장"):
        assert part in text, part


def test_what_was_not_held_yet_is_left_to_be_written():
    entries = (Entry(1, date(2026, 3, 3), "주문하기", 10, 9, 1), Entry(2, date(2026, 3, 10), "", 10))
    text = words(journal.draw(Journal(ABOUT, entries)))
    assert "13.3.(화)주문하기10910" in text and "23.10.(화)10" in text
    assert "23.10.(화)100" not in text
    assert "교육일지" in words(journal.draw(Journal(ABOUT, ())))
    assert "강의계획서" in words(syllabus.draw(syllabus.Syllabus(ABOUT, 0, ())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_survey_is_one_large_page_of_five_questions_with_faces(made, language):
    content = made["survey", language].read_bytes()
    assert len(read(content).pages) == 1
    text = words(content)
    for question in QUESTIONS:
        assert bare(message(language, "papers-survey-question", of=question)) in text
    for answer in range(1, 6):
        assert text.count(bare(message(language, f"feelings-answer-{answer}"))) == 5
    asked = [size for size, words in sizes(content) if re.match(r"\d\. ", words)]
    assert len(asked) == 5 and min(asked) >= 16
    assert min(size for size, _ in sizes(content)) >= 11
    found = roles(content)
    assert (found["LI"], found["Lbl"], found["H2"]) == (25, 25, 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_consent_form_says_what_the_screen_says_with_boxes_for_each(language):
    content = consent_form.draw(ABOUT, UNTIL, language)
    text = words(content)
    for item in consent.ITEMS:
        for part in ("title", *consent.PARTS):
            assert bare(consent.words(item.id, part).seen(language)) in text, (item.id, part)
    boxes = len(consent.ITEMS)
    assert text.count(bare(message(language, "consent-decision-refused"))) == boxes
    squares = sum(page.get_contents().get_data().count(b"17.00787 17.00787 re") for page in read(content).pages)
    assert squares == 2 * boxes
    foot = ("수유노인복지관", "1", "2", "3")
    assert min(size for size, words in sizes(content) if words not in foot) >= 14
    assert ("2027년3월24일" if language == "ko" else "24March2027") in text
    assert roles(content)["TH"] == boxes * len(consent.PARTS)


def test_the_consent_form_is_one_leaf_in_korean():
    assert len(read(consent_form.draw(ABOUT, UNTIL)).pages) == 2


def test_the_register_holds_every_paper_and_says_what_happened_to_it(workshop, made, tmp_path):
    store, klass = workshop.store, workshop.classes[0]
    one = next(one for one in certificates.of_class(store, klass) if not one.revoked)
    text = words(made["register", "ko"].read_bytes())
    for part in ("2026년수료증·확인서발급대장", one.number, one.name, one.code, "2026.2.3.~2.24."):
        assert bare(part) in text
    assert "취소)" not in text and "(취소0건)" in text
    new = certificates.reissue(store, one.uid, by="이정민", reason="이름 고침", day=workshop.today)
    with store.writing() as db:
        db.execute("delete from certificate_names where certificate_names.certificate = ?", [new.uid])
    text = words(shelf.register_paper(store, 2026, workshop.centres[0]))
    assert "(취소1건)" in text and "2026-06-12취소" in text and "(파기)" in text


def test_a_register_for_somebody_who_sees_none_of_its_classes_names_nobody(workshop, made):
    one = certificates.register(workshop.store, 2026, workshop.centres[0])[0]
    text = words(shelf.register_paper(workshop.store, 2026, workshop.centres[0], sees=lambda _: False))
    assert one.name not in text and one.number not in text and "제외" in text


def test_a_long_register_has_its_heads_on_every_page():
    line = Line(
        "제2026-강북03-0001호", "수료증", "김순자", "과정", "2026. 3. 3.", "8", "2026-03-24", "7K3M-Q9XD-2FHT", ""
    )
    content = register.draw(Register("기관", 2026, "2026-03-24", (line,) * 90))
    pages = [bare(page.extract_text()) for page in read(content).pages]
    assert len(pages) > 3 and all("발급번호" in page and "확인코드" in page for page in pages)
    assert sum(page.count("김순자") for page in pages) == 90
    assert roles(content)["Table"] == 1, "one table, whatever pages it stands on"
    assert "없습니다" in words(register.draw(Register("기관", 2026, "2026-03-24", ())))


@pytest.mark.parametrize(("people", "pages"), [(0, 1), (1, 1), (8, 1), (9, 2), (40, 5)])
def test_eight_cards_on_a_sheet_each_with_a_large_number(people, pages):
    some = tuple(Card(f"김{chr(ord('가') + n)}순", str(1000 + n)) for n in range(people))
    content = cards.draw(Cards("오후반", "기관", some))
    assert len(read(content).pages) == pages
    numbers = {text: size for size, text in sizes(content) if text.isdigit()}
    assert set(numbers) == {card.number for card in some} and all(size >= 40 for size in numbers.values())
    if people:
        assert bare(f"'{message('ko', 'kiosk_trainer-by-number')}'를 누르시고") in words(content)


HOSTILE = {
    "bidi": ("\u202e김순자\u202c\u200b", "김순자"),
    "endless": ("뷁" * 300, "뷁" * 300),
    "formula": ("=cmd|' /C calc'!A0", "=cmd|'/Ccalc'!A0"),
    "markup": ("<b>김순자</b>&amp;", "<b>김순자</b>&amp;"),
    "pdf": ("김) Tj ET (순자", "김)TjET(순자"),
    "fluent": ("{ $name }", "{$name}"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_names_stand_on_every_paper_as_letters_and_no_more(workshop, tmp_path, kind):
    typed, shown = HOSTILE[kind]
    store = workshop.store
    klass = classes.add_class(store, "반", workshop.centres[0], "과정", meetings=[(workshop.today, "14:00", 2)])
    learner = people.add_learner(store, typed, workshop.centres[0])
    classes.enrol(store, klass, learner)
    for name in ("attendance", "cards"):
        file = shelf.make(store, name, klass, tmp_path)
        text = words(file.read_bytes())
        assert shown in text and "\u202e" not in text and not re.search("[\u200b-\u200f\u202a-\u202e]", file.name)


def test_a_name_without_a_shape_is_refused_and_named(workshop, tmp_path):
    store = workshop.store
    klass = classes.add_class(store, "반", workshop.centres[0], "과정", meetings=[(workshop.today, "14:00", 2)])
    classes.enrol(store, klass, people.add_learner(store, "Trần 🙂", workshop.centres[0]))
    for name in ("attendance", "cards"):
        with pytest.raises(GlyphMissing) as caught:
            shelf.make(store, name, klass, tmp_path)
        assert caught.value.character == "ầ" and "U+1EA7" in caught.value.words.en
    assert not list(tmp_path.iterdir())
    with pytest.raises(ReportFault):
        shelf.make(store, "certificates", klass, tmp_path)
    with pytest.raises(KeyError):
        shelf.make(store, "no-such-paper", klass, tmp_path)


def test_a_survey_of_a_class_without_meetings_has_no_day():
    assert "만족도조사" in words(survey.draw(ABOUT))
