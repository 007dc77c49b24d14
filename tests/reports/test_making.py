"""Papers from the records."""

from __future__ import annotations

import io
import re

import pypdf
import pytest

from courses import catalogue
from courses.practice.events import Result
from language import NOTHING
from records import attempts, attendance, centres, certificates, classes, people
from reports import papers
from reports.faults import GlyphMissing, ReportFault
from reports.papers import NameDestroyed, Revoked


def words(file, page=0):
    return re.sub(r"\s+", "", pypdf.PdfReader(io.BytesIO(file.read_bytes())).pages[page].extract_text())


@pytest.fixture(scope="module")
def issued(workshop):
    """Everybody of the first class who attended enough, issued."""
    klass = workshop.classes[0]
    for one in certificates.ready(workshop.store, klass):
        if not one.ok:
            for meeting in classes.klass(workshop.store, klass).meetings:
                attendance.mark(workshop.store, meeting.uid, one.learner.uid, "present")
    made = [
        certificates.issue(workshop.store, "completion", one.learner.uid, klass, day=workshop.today, by="이정민")
        for one in certificates.ready(workshop.store, klass)
    ]
    assert len(made) == 10
    return made


def test_a_certificate_bears_what_the_register_holds(workshop, issued, tmp_path):
    one = issued[0]
    file = papers.certificate(workshop.store, one.uid, tmp_path)
    assert file.name == f"{one.number} {one.name}.pdf"
    text = words(file)
    for part in (
        one.number,
        one.name,
        one.code,
        "생활속키오스크첫걸음",
        "2026.2.3.~2.24.(4차시,총6시간)",
        "2026년6월12일",
    ):
        assert part in text, part
    again = papers.certificate(workshop.store, one.uid, tmp_path / "again")
    assert again.read_bytes() == file.read_bytes()


def test_korean_and_english_lie_side_by_side(workshop, issued, tmp_path):
    files = {papers.certificate(workshop.store, issued[0].uid, tmp_path, language) for language in ("ko", "en")}
    assert len(files) == 2


def test_a_class_is_one_print_job(workshop, issued, tmp_path):
    file = papers.certificates(workshop.store, [one.uid for one in issued], tmp_path / "class.pdf")
    assert len(pypdf.PdfReader(file).pages) == len(issued)
    assert all(one.name in words(file, n) for n, one in enumerate(issued))
    with pytest.raises(ReportFault):
        papers.certificates(workshop.store, [], tmp_path / "none.pdf")


def test_a_revoked_paper_is_not_printed_again(workshop, issued, tmp_path):
    old = issued[1]
    new = certificates.reissue(workshop.store, old.uid, by="이정민", reason="이름 고침", day=workshop.today)
    with pytest.raises(Revoked) as caught:
        papers.certificate(workshop.store, old.uid, tmp_path)
    assert old.number in caught.value.words.ko
    assert papers.certificate(workshop.store, new.uid, tmp_path).exists()
    issued[1] = new


def test_a_name_that_was_destroyed_is_not_printed(workshop, issued, tmp_path):
    one = issued[2]
    with workshop.store.writing() as db:
        db.execute("delete from certificate_names where certificate_names.certificate = ?", [one.uid])
    with pytest.raises(NameDestroyed):
        papers.certificate(workshop.store, one.uid, tmp_path)
    assert list(tmp_path.iterdir()) == []
    with workshop.store.writing() as db:
        db.execute("insert into certificate_names (certificate, name) values (?, ?)", [one.uid, one.name])


def test_a_name_can_be_asked_about_before_it_is_issued():
    papers.check_name("金順子")
    with pytest.raises(GlyphMissing):
        papers.check_name("Trần")


@pytest.mark.parametrize("what", ["course", "head"])
def test_what_else_stands_on_a_paper_is_asked_about_too(workshop, what):
    store = workshop.store
    values = {"course": "주문하기", "head": "복지관장"} | {what: "Trần"}
    centre = centres.add_centre(store, "기관", "강북09", "강북구", values["head"])
    klass = classes.add_class(store, "반", centre, values["course"], meetings=[(workshop.today, "14:00", 2)])
    learner = people.add_learner(store, "김순자", centre)
    with pytest.raises(GlyphMissing):
        papers.check_paper(store, learner, klass)
    papers.check_paper(store, learner, workshop.classes[0])


def proof(workshop, name, pack, mission, skin, level="alone"):
    """A paper for a right run that was seen."""
    learner = people.add_learner(workshop.store, name=name, centre=workshop.centres[0])
    uid = attempts.begin(workshop.store, learner, None, None, pack, mission, skin, level, "kiosk-1")
    attempts.finish(
        workshop.store,
        uid,
        Result(True, "done", 61.0, 9, 9, 0, 0, 0, False, 0, None, (), NOTHING, True, ([1, 900, 0, 0, []],)),
    )
    return certificates.issue(workshop.store, "proof", learner, day=workshop.today, by="이정민", witness="박강사")


def test_a_witnessed_proof_says_what_was_asked_and_on_which_machine(workshop, tmp_path):
    pack = catalogue.load().packs["cafe"]
    mission, skin = pack.missions[0], pack.skins[-1]
    one = proof(workshop, "한길동", "cafe", mission.id, skin.id, "real")
    text = words(papers.certificate(workshop.store, one.uid, tmp_path))
    for part in ("혼자주문확인서", "한길동", "박강사", mission.words.ko, f"{skin.brand.ko} · {pack.title.ko} (실전)"):
        assert part.replace(" ", "") in text, part
    english = words(papers.certificate(workshop.store, one.uid, tmp_path, "en"))
    assert mission.words.en.replace(" ", "") in english


@pytest.mark.parametrize("pack", ["cafe", "bus-app", "stop-board"])
def test_a_mission_made_from_a_seed_is_told_in_full(workshop, tmp_path, pack):
    mission = catalogue.load().generate(pack, seed=41, difficulty=3)
    one = proof(workshop, "한길동", pack, mission.id, "")
    assert mission.words.ko.replace(" ", "") in words(papers.certificate(workshop.store, one.uid, tmp_path))


def test_a_proof_on_content_that_is_gone_names_it_by_its_id(workshop, tmp_path):
    one = proof(workshop, "한길동", "no-such-pack", "m1", "s1")
    assert "no-such-pack(혼자하기)" in words(papers.certificate(workshop.store, one.uid, tmp_path))


def test_the_attendance_sheet_of_a_class(workshop, tmp_path):
    klass = workshop.classes[1]
    marked = words(papers.attendance_sheet(workshop.store, klass, tmp_path / "a.pdf"))
    blank = words(papers.attendance_sheet(workshop.store, klass, tmp_path / "b.pdf", marked=False, place="2층 교육실"))
    states = [fact.state for fact in workshop.facts if fact.klass == klass]
    assert marked.count("○") == states.count("present") + 1 and blank.count("○") == 1
    assert marked.count("×") == states.count("absent") + 1
    assert "2층교육실" in blank and "수유노인복지관" in marked
    for learner in classes.roster(workshop.store, klass):
        assert learner.name in marked and learner.name in blank
