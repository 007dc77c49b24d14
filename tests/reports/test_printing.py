"""Printing through a program called lp that writes down how it was asked."""

from __future__ import annotations

import stat
import sys

import pytest

from reports import __main__, printing
from reports.printing import CannotPrint, Printer, Wish

LP = """#!/bin/sh
printf '%s\\n' "$@" > "{folder}/asked"
echo "${{LC_ALL}}" > "{folder}/locale"
{then}
"""
LPSTAT = """#!/bin/sh
case "$1" in
  -e) printf 'Office\\nClassroom\\n' ;;
  -d) echo 'system default destination: Classroom' ;;
esac
"""
GOOD = "echo 'request id is Classroom-12 (1 file(s))'"


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Put programs of our own where lp and lpstat are looked for, and nothing else."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(then=GOOD):
        for name, text in (("lp", LP.format(folder=folder, then=then)), ("lpstat", LPSTAT)):
            file = folder / name
            file.write_text(text)
            file.chmod(file.stat().st_mode | stat.S_IXUSR)
        return folder

    return put


@pytest.fixture
def paper(tmp_path):
    file = tmp_path / "제2026-강북03-0001호 김순자.pdf"
    file.write_bytes(b"%PDF-1.4")
    return file


def test_the_file_goes_to_the_printer_as_it_was_wished(programs, paper):
    folder = programs()
    assert printing.send(paper, Wish("Office", copies=3, duplex=True)) == "Classroom-12"
    asked = (folder / "asked").read_text().splitlines()
    assert asked[-2:] == ["--", str(paper)]
    for pair in (["-d", "Office"], ["-n", "3"], ["-o", "sides=two-sided-long-edge"], ["-o", "media=A4"]):
        assert any(asked[n : n + 2] == pair for n in range(len(asked))), pair
    assert (folder / "locale").read_text() == "C\n"
    assert asked[asked.index("-t") + 1] == "kiosk-papers", "a queue shows no names"


def test_without_a_wish_it_is_the_usual_printer_once_and_one_sided(programs, paper):
    folder = programs()
    printing.send(paper)
    asked = (folder / "asked").read_text().splitlines()
    assert "-d" not in asked and "sides=one-sided" in asked and asked[asked.index("-n") + 1] == "1"


def test_printers_with_the_usual_one_first(programs):
    programs()
    assert printing.printers() == (Printer("Classroom", usual=True), Printer("Office"))


def test_a_machine_without_printing(programs, paper):
    programs("").joinpath("lp").unlink()
    with pytest.raises(CannotPrint) as caught:
        printing.send(paper)
    assert "lp" in caught.value.words.ko and str(paper) in caught.value.words.en
    (programs("") / "lpstat").unlink()
    assert printing.printers() == ()


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("echo 'lp: Error - No default destination.' >&2; exit 1", "쓸 수 있는 프린터가 없습니다"),
        ("echo 'lp: The printer or class does not exist.' >&2; exit 1", "The printer or class does not exist"),
        ("exit 3", "인쇄하지 못했습니다"),
        ("kill -9 $$", "인쇄하지 못했습니다"),
    ],
)
def test_a_job_that_fails_is_a_sentence_with_the_files_place(programs, paper, then, words):
    programs(then)
    with pytest.raises(CannotPrint) as caught:
        printing.send(paper)
    assert words in caught.value.words.ko and str(paper) in caught.value.words.ko
    assert paper.read_bytes() == b"%PDF-1.4"


def test_a_printer_that_never_answers_is_given_up(programs, paper, monkeypatch):
    programs("exec /bin/sleep 30")
    monkeypatch.setattr(printing, "_PATIENCE", 0.2)
    with pytest.raises(CannotPrint) as caught:
        printing.send(paper)
    assert "대답하지 않습니다" in caught.value.words.ko


@pytest.mark.parametrize("copies", [0, -1, 100])
def test_copies_have_a_limit(programs, paper, copies):
    folder = programs()
    with pytest.raises(CannotPrint):
        printing.send(paper, Wish(copies=copies))
    assert not (folder / "asked").exists()


def test_a_file_that_is_gone(programs, tmp_path):
    programs()
    with pytest.raises(CannotPrint) as caught:
        printing.send(tmp_path / "gone.pdf")
    assert "gone.pdf" in caught.value.words.en


def test_a_name_that_looks_like_an_option_is_a_file(programs, tmp_path):
    folder = programs()
    file = tmp_path / "-h evil.pdf"
    file.write_bytes(b"%PDF")
    printing.send(file)
    assert (folder / "asked").read_text().splitlines()[-1] == str(file)


@pytest.fixture
def run(monkeypatch, capsys, workshop):
    def typed(*words):
        monkeypatch.setattr("sys.argv", ["kiosk-reports", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            __main__.main()
        said = capsys.readouterr()
        return ended.value.code, said.out.strip(), said.err.strip()

    return typed


def test_a_paper_is_written_first_and_then_printed(run, programs, workshop, tmp_path):
    folder = programs()
    of = ("paper", "survey", workshop.classes[0], "--store", workshop.store.path, "--out", tmp_path / "made")
    code, out, _ = run(*of, "--print", "--printer", "Office", "--copies", "2")
    assert code == 0 and "Office" in out and "2부" in out
    assert (folder / "asked").read_text().splitlines()[-1] == str(next((tmp_path / "made").iterdir()))
    programs("exit 1")
    code, out, err = run(*of, "--print")
    assert code == 1 and "만족도 조사" in out and "인쇄하지 못했습니다" in err
    assert len(list((tmp_path / "made").iterdir())) == 1
    code, _, err = run("paper", "poem", *of[2:])
    assert code == 1 and "syllabus" in err
    code, out, _ = run("printers")
    assert code == 0 and out.splitlines() == ["Classroom  (기본 프린터)", "Office"]


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has os.startfile")
def test_on_windows_the_program_that_opens_it_prints():
    assert printing.printers() == ()
