"""`kiosk-records`, as somebody types it."""

import os
import subprocess
import sys

import pytest

from records import __main__ as commands


@pytest.fixture
def typed(town, tmp_path, monkeypatch, capsys):
    town.learner("김영희")
    town.class_()

    def run(*words: str, code: int = 0, english: bool = False) -> str:
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        (home / "settings.toml").write_text('language = "en"\n' if english else "")
        monkeypatch.setenv("KIOSK_SUITE_HOME", str(home))
        monkeypatch.setattr(sys, "argv", ["kiosk-records", *words])
        with pytest.raises(SystemExit) as left:
            commands.main()
        said = capsys.readouterr()
        assert (left.value.code or 0) == code, said
        return said.out + said.err

    return run


def test_the_command_runs_as_a_program(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "records", "info"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "KIOSK_SUITE_HOME": str(tmp_path)},
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "records.db" in done.stderr and "Traceback" not in done.stderr


def test_a_life_of_a_store(typed, tmp_path, town):
    store = ("--store", str(town.store.path))
    copy = str(tmp_path / "copy.db")
    assert "백업했습니다" in typed("backup", copy, *store)
    town.learner("박철수")
    assert "수강생: 2" in typed("info", *store)
    assert "되살렸습니다" in typed("restore", copy, *store)
    assert "Learners: 1" in typed("info", *store, english=True)
    assert "다른 곳이 없습니다" in typed("doctor", *store)


def test_doctor_names_what_differs_and_mends(typed, town):
    store = ("--store", str(town.store.path))
    with town.store.writing() as db:
        db.execute("insert into count_completions values ('ghost', 'c', '2026-01-01', 's', 'l', 'e', 'f', 'd')")
    said = typed("doctor", *store, code=1)
    assert "count_completions: ghost c" in said and "군데 있습니다" in said
    assert "고쳤습니다" in typed("doctor", "--mend", *store)
    assert "Nothing differs" in typed("doctor", *store, english=True)


def test_purge_and_its_register(typed, town):
    store = ("--store", str(town.store.path))
    town.store.close()
    assert "없습니다" in typed("purge", "--by", "이담당", *store)
    uid = town.rows("learners")[0]["uid"]
    town.store.close()
    assert "1명" in typed("purge", "--by", "이담당", "--learner", uid, "--yes", *store)
    assert "이담당" in typed("destructions", *store)
    assert "없는 수강생" in typed("purge", "--by", "이담당", "--learner", "nobody", "--yes", *store, code=1)


def test_troubles_are_sentences(typed, tmp_path):
    ruined = tmp_path / "ruined.db"
    ruined.write_bytes(b"ruined" * 100)
    assert "손상" in typed("info", "--store", str(ruined), code=1)
    assert "is not there" in typed("doctor", "--store", str(tmp_path / "none.db"), code=1, english=True)
    assert "없습니다" in typed("restore", str(tmp_path / "none.db"), code=1)
    assert not (tmp_path / "none.db").exists()
    assert "만들었습니다" in typed("init")
