"""The commands, as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from records import attendance, certificates, classes, signing
from reports import __main__
from reports.papers import check


@pytest.fixture
def run(monkeypatch, capsys, workshop):
    def typed(*words, store=True):
        arguments = [*words, *(["--store", str(workshop.store.path)] if store else [])]
        monkeypatch.setattr("sys.argv", ["kiosk-reports", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            __main__.main()
        said = capsys.readouterr()
        return ended.value.code, said.out.strip(), said.err.strip()

    return typed


@pytest.fixture
def paper(workshop):
    klass = workshop.classes[4]
    one = certificates.ready(workshop.store, klass)[0]
    for meeting in classes.klass(workshop.store, klass).meetings:
        attendance.mark(workshop.store, meeting.uid, one.learner.uid, "present")
    return certificates.issue(workshop.store, "completion", one.learner.uid, klass, day=workshop.today, by="이정민")


def test_progress_writes_what_it_says(run, tmp_path, workshop):
    for kind in ("html", "csv"):
        code, out, _ = run(
            "progress", "--level", "city", "--format", kind, "--until", "2026-06-12", "--out", tmp_path / kind
        )
        assert code == 0
        assert sorted(out.splitlines()) == sorted(str(file) for file in (tmp_path / kind).iterdir())
        assert {file.suffix for file in (tmp_path / kind).iterdir()} == {f".{kind}"}
    assert "2026년 6월 12일" in next(tmp_path.glob("html/*.html")).read_text()


def test_a_unit_by_part_of_its_name_or_by_uid(run, tmp_path, workshop):
    assert run("progress", "--of", "번동", "--out", tmp_path)[1].endswith("번동복지관 교육 실적 (2026년) 공개용.html")
    assert run("progress", "--of", workshop.centres[2], "--out", tmp_path)[1].endswith(
        "상계교육장 교육 실적 (2026년) 공개용.html"
    )
    assert "오후반" in run("progress", "--level", "class", "--of", "오후", "--out", tmp_path)[1]
    assert "강북구" in run("progress", "--level", "district", "--out", tmp_path)[1], "the store's own district"


def test_an_unknown_unit_is_answered_with_the_known(run, tmp_path):
    code, _, err = run("progress", "--level", "class", "--out", tmp_path)
    assert code == 1 and "이름을 적어 주십시오" in err and "오후반" in err
    code, out, err = run("progress", "--of", "한양", "--out", tmp_path)
    assert (code, out) == (1, "") and "한양" in err and "수유노인복지관" in err
    code, _, err = run("progress", "--of", "복지관", "--out", tmp_path)
    assert code == 1 and "번동복지관" in err and "상계교육장" not in err
    assert list(tmp_path.iterdir()) == []


def test_certificates_by_number_code_and_class(run, tmp_path, paper):
    bare = paper.number.removeprefix("제").removesuffix("호")
    for n, word in enumerate([paper.number, bare, paper.code.lower(), paper.uid]):
        code, out, err = run("certificate", word, "--out", tmp_path / str(n))
        assert code == 0, err
        assert out == str(tmp_path / str(n) / f"{paper.number} {paper.name}.pdf")
    code, out, _ = run("certificate", "--class", paper.class_, "--one-file", "--out", tmp_path)
    assert code == 0 and out.endswith(".pdf")
    code, _, err = run("certificate", "제2026-강북03-9999호", "--out", tmp_path)
    assert code == 1 and "9999" in err
    assert run("certificate", "--out", tmp_path)[0] == 1


def test_attendance(run, tmp_path, workshop):
    code, out, _ = run("attendance", workshop.classes[0], "--blank", "--language", "en", "--out", tmp_path)
    assert code == 0 and out == str(tmp_path / "Attendance Sheet 오후반.pdf")


def test_verify(run, workshop, paper):
    for text in (paper.code, f"KIOSK1:{paper.code}", paper.code.replace("-", " ").lower()):
        code, out, _ = run("verify", text)
        assert code == 0 and paper.number in out and "유효" in out
        assert paper.name not in out, "who holds the paper knows the name; who only has a code must not learn it"
    assert run("verify", "7K3M-Q9XD-2FHA")[0] == 7
    assert "QR" in run("verify", "https://example.org/")[1]
    certificates.revoke(workshop.store, paper.uid, by="이정민", reason="시험")
    code, out, _ = run("verify", paper.code)
    assert code == 3 and "취소" in out
    code, out, _ = run("verify", paper.code, "--language", "en")
    assert code == 3 and "Revoked" in out


def test_verify_tells_a_slip_from_an_unknown_code(run, paper):
    from records import codes

    slip = ("Z" if paper.code[0] != "Z" else "Y") + paper.code[1:]
    assert "잘못" in run("verify", slip)[1]
    code, out, _ = run("verify", codes.new_code())
    assert code == 5 and "없는 코드" in out


def test_verify_a_file_with_and_without_the_register(run, tmp_path, workshop):
    one = certificates.ready(workshop.store, workshop.classes[2])[0].learner.uid
    for meeting in classes.klass(workshop.store, workshop.classes[2]).meetings:
        attendance.mark(workshop.store, meeting.uid, one, "present")
    uid = certificates.issue(workshop.store, "completion", one, workshop.classes[2]).uid
    file = Path(run("certificate", uid, "--out", tmp_path)[1])
    assert run("verify", file)[0] == 0
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(file.read_bytes().replace(b"/Type /Page", b"/Type /page", 1))
    code, out, _ = run("verify", changed)
    assert code == 4 and "그대로의 파일이 아닙니다" in out
    code, out, err = run("verify", tmp_path / "gone.pdf")
    assert (code, out) == (1, "") and "gone.pdf" in err

    code, out, _ = run("keys", "--out", tmp_path)
    pem = tmp_path / f"public-key-{signing.own(workshop.store).key}.pem"
    assert code == 0 and "BEGIN PUBLIC KEY" in out and pem.is_file()
    one = certificates.certificate(workshop.store, uid)
    qr = check.qr_text(one.code, one.stamp)
    code, out, _ = run("verify", qr, "--key", pem, store=False)
    assert code == 0 and one.code in out
    code, out, _ = run("verify", file, "--key", pem, store=False)
    assert code == 0 and one.number in out
    code, out, _ = run("keys", "--new", "--language", "en", "--out", tmp_path)
    assert "used from" in out and "in use since" in out
    other = tmp_path / f"public-key-{signing.own(workshop.store).key}.pem"
    assert run("verify", qr, "--key", other, store=False)[0] == 4
    assert run("verify", qr)[0] == 0, "the register still knows the key before"
    assert run("verify", qr, "--key", file, store=False)[0] == 1


def test_what_goes_wrong_is_a_sentence(run, tmp_path):
    code, _, err = run("line", "--store", tmp_path / "none.db", store=False)
    assert code == 1 and "none.db" in err and not (tmp_path / "none.db").exists()
    (tmp_path / "bad.db").write_bytes(b"no database" * 100)
    code, _, err = run("line", "--store", tmp_path / "bad.db", store=False)
    assert code == 1 and err and "Traceback" not in err
    code, _, err = run("progress", "--until", "tomorrow", "--out", tmp_path)
    assert code == 1 and "tomorrow" in err
    (tmp_path / "file").write_text("")
    code, _, err = run("progress", "--out", tmp_path / "file")
    assert code == 1 and "file" in err


def test_the_line(run):
    code, out, _ = run("line")
    assert code == 0 and "/ 200,000명" in out and "/ 1,000,000명" in out


def test_every_option_is_explained(run):
    for command in ("progress", "certificate", "attendance", "verify", "keys", "line"):
        code, out, _ = run(command, "--help", store=False)
        assert code == 0
        lines = [line for line in out.splitlines() if line.strip().startswith("--")]
        assert lines and all(len(line.split()) >= 2 for line in lines)


def test_what_learners_take_home(run, tmp_path, workshop):
    one = certificates.ready(workshop.store, workshop.classes[4])[0].learner
    code, out, _ = run("learner", one.uid, "--out", tmp_path)
    assert code == 0 and one.name in out
    code, out, err = run("learner", "no-such-number", "--out", tmp_path)
    assert (code, out) == (1, "") and "no-such-number" in err
    code, out, _ = run("card", "cafe", "--language", "en", "--out", tmp_path, store=False)
    assert code == 0 and out.endswith("Cafe card.pdf")
    assert run("card", "cafe", "nothing", store=False)[0] == 1
