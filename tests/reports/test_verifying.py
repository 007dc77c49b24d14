"""What is said of certificates that are genuine, changed, revoked, unknown, old, another's."""

from __future__ import annotations

import random
import zlib

import pikepdf
import pytest

from records import attendance, certificates, classes, codes, people, signing
from reports import papers, verifying
from reports.faults import ReportFault
from reports.papers import check
from reports.verifying import EXITS


@pytest.fixture(scope="module")
def issue(workshop):
    """Issue a certificate of completion for somebody new."""

    def made(name="김순자"):
        klass = workshop.classes[0]
        learner = people.add_learner(workshop.store, name=name, centre=workshop.centres[0])
        classes.enrol(workshop.store, klass, learner)
        for meeting in classes.klass(workshop.store, klass).meetings:
            attendance.mark(workshop.store, meeting.uid, learner, "present")
        return certificates.issue(workshop.store, "completion", learner, klass, day=workshop.today, by="이정민")

    return made


@pytest.fixture(scope="module")
def one(issue):
    return issue()


@pytest.fixture
def file(workshop, one, tmp_path):
    return papers.certificate(workshop.store, one.uid, tmp_path)


def said(found):
    """State, exit, and its words, which must be there in both languages."""
    assert found.words.ko and found.words.en
    return found.state, found.exit


def test_code_and_qr_of_a_valid_certificate(workshop, one):
    for text in (one.code, one.code.lower(), check.qr_text(one.code), check.qr_text(one.code, one.stamp)):
        assert said(verifying.verdict(workshop.store, text)) == ("valid", 0)
    words = verifying.verdict(workshop.store, one.code).words
    assert "김○자" in words.ko and one.number in words.en and one.name not in words.ko


def test_a_file_is_known_by_its_bytes_in_both_languages_and_when_drawn_again(workshop, one, tmp_path):
    for language in ("ko", "en", "ko"):
        file = papers.certificate(workshop.store, one.uid, tmp_path, language)
        assert said(verifying.verdict_of_file(workshop.store, file)) == ("valid", 0)


def test_one_changed_byte_anywhere_is_seen(workshop, file, tmp_path):
    content = file.read_bytes()
    chance = random.Random(3)
    places = [0, len(content) - 1, *chance.sample(range(len(content)), 60)]
    places += [content.index(b"KIOSK2:") + 9, content.index(b"KIOSK-CERTIFICATE") + 3, content.index(b'"code"') + 9]
    changed = tmp_path / "changed.pdf"
    for at in places:
        changed.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert said(verifying.verdict_of_file(workshop.store, changed)) == ("changed-file", 4), at
    for end in (len(content) // 2, len(content) - 1):
        changed.write_bytes(content[:end])
        assert verifying.verdict_of_file(workshop.store, changed).exit in (4, 6)


def test_a_file_saved_anew_by_another_program_is_told_from_a_strangers(workshop, file, tmp_path):
    with pikepdf.open(file) as pdf:
        pdf.save(tmp_path / "anew.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True)
    assert b"KIOSK2:" not in (tmp_path / "anew.pdf").read_bytes()
    assert said(verifying.verdict_of_file(workshop.store, tmp_path / "anew.pdf")) == ("changed-file", 4)


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.4 nothing of ours", b"\0" * 9000, b"stream\nx" + zlib.compress(b" " * 50_000_000), b"KIOSK2:short"],
    ids=["empty", "pdf", "noughts", "bomb", "mark"],
)
def test_other_files_are_not_ours(workshop, tmp_path, content):
    (tmp_path / "other.pdf").write_bytes(content)
    assert said(verifying.verdict_of_file(workshop.store, tmp_path / "other.pdf")) == ("foreign-file", 6)


def test_a_file_that_is_not_there_is_a_sentence(workshop, tmp_path):
    with pytest.raises(ReportFault) as caught:
        verifying.verdict_of_file(workshop.store, tmp_path / "gone.pdf")
    assert "gone.pdf" in caught.value.words.en


def test_a_print_file_of_many_is_said_to_be_one(workshop, one, issue, tmp_path):
    file = papers.certificates(workshop.store, [one.uid, issue("이영희").uid], tmp_path / "class.pdf")
    assert said(verifying.verdict_of_file(workshop.store, file)) == ("many", 6)
    assert said(verifying.offline_file(file, [signing.own(workshop.store).public])) == ("many", 6)


def test_a_revoked_certificate_by_code_qr_and_file(workshop, issue, tmp_path):
    one = issue("최복남")
    file = papers.certificate(workshop.store, one.uid, tmp_path)
    certificates.revoke(workshop.store, one.uid, by="이정민", reason="잘못 발급")
    for found in (
        verifying.verdict(workshop.store, one.code),
        verifying.verdict(workshop.store, check.qr_text(one.code, one.stamp)),
        verifying.verdict_of_file(workshop.store, file),
    ):
        assert said(found) == ("revoked", 3)


def test_a_qr_put_together_from_two_certificates_is_seen(workshop, one, issue):
    other = issue("강영수")
    assert said(verifying.verdict(workshop.store, check.qr_text(one.code, other.stamp))) == ("changed-code", 4)
    broken = check.qr_text(one.code, one.stamp)[:-1]
    assert said(verifying.verdict(workshop.store, broken)) == ("changed-code", 4)


def test_unknown_mistyped_and_anothers(workshop, one):
    assert said(verifying.verdict(workshop.store, codes.new_code())) == ("unknown", 5)
    slip = ("Z" if one.code[0] != "Z" else "Y") + one.code[1:]
    assert said(verifying.verdict(workshop.store, slip)) == ("mistyped", 7)
    assert said(verifying.verdict(workshop.store, "https://example.org/")) == ("foreign", 6)
    assert said(verifying.verdict(workshop.store, "")) == ("mistyped", 7)


def test_a_register_that_was_edited_is_seen(workshop, issue):
    one = issue("조금례")
    with workshop.store.writing() as db:
        db.execute("update certificates set minutes = 6000 where certificates.uid = ?", [one.uid])
    assert said(verifying.verdict(workshop.store, one.code)) == ("altered", 4)


def test_one_from_before_signatures_is_said_to_have_none(workshop, issue, tmp_path):
    one = issue("윤병철")
    with workshop.store.writing() as db:
        db.execute("delete from certificate_signatures where certificate_signatures.certificate = ?", [one.uid])
    found = verifying.verdict(workshop.store, check.qr_text(one.code))
    assert said(found) == ("unsigned", 0) and "서명은 없고" in found.words.ko
    file = papers.certificate(workshop.store, one.uid, tmp_path)
    assert said(verifying.verdict_of_file(workshop.store, file)) == ("unsigned", 0)


def test_a_name_that_was_destroyed_is_said_so(workshop, issue):
    one = issue("임정숙")
    with workshop.store.writing() as db:
        db.execute("delete from certificate_names where certificate_names.certificate = ?", [one.uid])
    found = verifying.verdict(workshop.store, one.code)
    assert said(found) == ("valid", 0) and "파기" in found.words.ko and "님" not in found.words.ko


def test_by_the_public_key_alone(workshop, one, file):
    ours = [signing.own(workshop.store).public]
    qr = check.qr_text(one.code, one.stamp)
    assert said(verifying.offline(qr, ours)) == ("signed", 0) and one.code in verifying.offline(qr, ours).words.en
    assert said(verifying.offline(qr[:-1] + ("0" if qr[-1] != "0" else "1"), ours)) == ("forged", 4)
    assert said(verifying.offline(one.code, ours)) == ("forged", 4)
    assert said(verifying.offline("7K3M", ours)) == ("mistyped", 7)
    assert said(verifying.offline("WIFI:x", ours)) == ("foreign", 6)
    assert said(verifying.offline_file(file, ours)) == ("signed-file", 0)
    signing.change(workshop.store)
    theirs = [signing.own(workshop.store).public]
    assert said(verifying.offline(qr, theirs)) == said(verifying.offline_file(file, theirs)) == ("forged", 4)
    assert said(verifying.verdict(workshop.store, qr)) == ("valid", 0)


def test_every_state_has_an_exit_of_its_kind():
    assert {EXITS[state] for state in EXITS} == {0, 3, 4, 5, 6, 7}


def test_names_are_shown_in_part():
    shown = {"": "", "김": "○", "김순": "김○", "김순자": "김○자", "Al Kim": "A○ ○○m"}
    assert {name: verifying.masked(name) for name in shown} == shown
