from __future__ import annotations

import errno
import os

import pytest

from reports import writing
from reports.faults import CannotWrite


def test_written_whole_with_its_folders(tmp_path):
    file = writing.save(tmp_path / "a" / "b" / "paper.pdf", b"1234")
    assert file.read_bytes() == b"1234"
    assert [p.name for p in file.parent.iterdir()] == ["paper.pdf"]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"old")

    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite) as caught:
        writing.save(file, b"new")
    assert "가득" in caught.value.words.ko and "full" in caught.value.words.en
    assert file.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_folder_that_may_not_be_written(tmp_path, monkeypatch):
    def closed(*args, **kwargs):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(writing.tempfile, "mkstemp", closed)
    with pytest.raises(CannotWrite) as caught:
        writing.save(tmp_path / "paper.pdf", b"new")
    assert str(tmp_path) in caught.value.words.ko and "권한" in caught.value.words.ko


def test_a_file_where_a_folder_should_be(tmp_path):
    (tmp_path / "papers").write_text("a file")
    with pytest.raises(CannotWrite) as caught:
        writing.save(tmp_path / "papers" / "paper.pdf", b"new")
    assert "paper.pdf" in caught.value.words.en


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("제2026-강북03-0012호 김순자", "제2026-강북03-0012호 김순자"),
        ("../../etc/passwd", "etc passwd"),
        ('a<b>:"c"|?*\\d', "a b c d"),
        ("김\u202e순\n자", "김 순 자"),
        ("...", "paper"),
        ("가" * 300, "가" * 76),
    ],
    ids=range(6),
)
def test_names_that_every_system_takes(words, name):
    assert writing.safe_name(words) == name
