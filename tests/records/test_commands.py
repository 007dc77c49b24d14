"""`kiosk-records`, as somebody types it."""

import os
import subprocess
import sys

import pytest

from records import __main__ as commands
from records import accounts, audit, pins


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
    assert audit.page(town.store)[0].what == "restore"
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
    for command in ("restore", "rehearse"):
        assert "다른 백업을" in typed(command, str(ruined), code=1)
    assert "만들었습니다" in typed("init")
    assert "계정이 없습니다" in typed("accounts") and "파기한 것이 없습니다" in typed("destructions")
    ruined.with_suffix(".csv").write_text("성명\n김영희\n")
    assert "기관이 없습니다" in typed("roster", "check", str(ruined.with_suffix(".csv")), code=1)


def test_a_roster_is_checked_taken_in_written_and_undone(typed, tmp_path, town):
    store = ("--store", str(town.store.path))
    file = tmp_path / "명단.csv"
    rows = "명단,,\n이름,생년월일,전화\n김영희,1950-3-1,010-1111-2222\n=1+1,,\n박철수,48.2.30,\n이순신,,"
    file.write_bytes(rows.encode("cp949"))
    said = typed("roster", "check", str(file), "--class", "화요반", *store)
    assert "4  거절  =1+1  이름: 수식입니다" in said and "달력에 없는 날" in said
    assert "모두 4줄: 새로 1 + 바뀜 1 + 중복 0 + 거절 2" not in said and "거절 2" in said
    assert len(town.rows("learners")) == 1
    assert "새로 2명" in typed("roster", "import", str(file), "--class", "화요반", "--yes", *store)
    assert "2 double" in typed("roster", "check", str(file), "--class", "화요반", *store, english=True)
    assert "2명" in typed("roster", "export", str(tmp_path / "out.xlsx"), "--class", "화요반", *store)
    assert "되돌렸습니다" in typed("roster", "undo", *store)
    assert len(town.rows("learners")) == 1
    assert "되돌릴 일이 없습니다" in typed("roster", "undo", *store, code=1)
    assert "없습니다" in typed("roster", "check", str(tmp_path / "none.csv"), *store, code=1)
    said = typed("roster", "check", str(file), "--class", "없는반", *store, code=1)
    assert "'없는반'에 맞는 강좌가 없습니다" in said and "화요반 (" in said
    assert "대상" in typed("roster", "check", str(file), "--group", "rich", *store, code=1)
    assert "성명 열이 없습니다" in typed("roster", "check", str(file), "--set", "A=note", *store)
    assert "Z=name" in typed("roster", "check", str(file), "--set", "Z=name", *store, code=1)


def test_an_administrator_who_forgot_the_pin_gets_another(typed, town, monkeypatch):
    monkeypatch.setattr(pins, "hasher", pins.public_hasher)
    store = ("--store", str(town.store.path))
    accounts.add_first(town.store, "나관리", "481516")
    assert "나관리  관리자" in typed("accounts", *store)
    said = typed("reset-pin", "나관리", *store)
    pin = said.split(": ")[1][:6]
    assert accounts.sign_in(town.store, "나관리", pin).must_change
    assert "그런 계정이 없습니다" in typed("reset-pin", "아무개", *store, code=1)
