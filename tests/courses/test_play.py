import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner

from courses import places, play
from courses.__main__ import app
from language import syllables

BROKEN = Path(__file__).parent.parent / "broken"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A centre with one pack of its own, and none of the suite's."""
    monkeypatch.setenv(places.VARIABLE, str(tmp_path))
    monkeypatch.setattr(places, "built_in_packs", lambda: tmp_path / "none")
    shutil.copytree(BROKEN / "sound", tmp_path / "packs" / "sound")
    return tmp_path


def run(*words: str, said: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, list(words), input=said)
    return result.exit_code, result.output


class Follower:
    """Answers with the number beside the mark, as a learner would."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def tell(self, line: str) -> None:
        self.seen.append(line)

    def ask(self, prompt: str) -> str:
        marks = [re.match(r">>\s*(\d+)\.", line) for line in reversed(self.seen)]
        return next(mark[1] for mark in marks if mark)


def test_a_mission_played_by_the_marks(toy: ModuleType) -> None:
    person = Follower()
    terminal = play.Terminal("ko", person.ask, person.tell, play.Clock(patient=False))
    result = terminal.play(toy.Toy(), toy.MISSION, "follow")
    assert result.correct and result.touches == result.fewest == 9
    text = "\n".join(person.seen)
    assert "[할 일] 차가운 주스 한 잔" in text
    assert "[기계] menu 화면" in text
    assert "[안내] 이제 'ICE'를 눌러 보세요." in text
    assert ">>  1. 시작" in text
    assert "   1. 홍차  1,000원" in text
    assert "● HOT" in text
    assert "하시려던 대로 되었어요." in text


def test_every_number_touches_the_control_beside_it(toy: ModuleType) -> None:
    screens = [toy.Toy().screen(state) for state in (toy.State("menu", basket=("tea", False)), toy.State("item"))]
    for screen in screens:
        numbered = [line for line in play.lines(screen, "ko", None) if re.match(r"\s+\d+\.", line)]
        assert len(numbered) == len(screen.controls())
        for number, (line, control) in enumerate(zip(numbered, screen.controls(), strict=True), 1):
            assert line.strip().startswith(f"{number}.") and control.label.ko in line


def test_helping_words_on_the_keyboard(toy: ModuleType) -> None:
    answers: Iterator[str] = iter(["99", "what", "?", "!", "=", "+", "", "q"])
    seen: list[str] = []
    terminal = play.Terminal("en", lambda prompt: next(answers), seen.append, play.Clock(patient=False))
    result = terminal.play(toy.Toy(), toy.MISSION, "alone")
    assert result.ended == "stopped" and result.called and result.asked == 1
    assert sum("Type a number (1-1)" in line for line in seen) == 2
    assert any("has been called" in line for line in seen)


def test_play_a_pack_from_the_shell(home: Path) -> None:
    code, out = run("play", "sound", "--level", "guided", said="q\n")
    assert code == 1
    assert "470번 버스를 고르세요" in out and ">>" in out


def test_the_end_of_the_lines_ends_playing(home: Path) -> None:
    assert run("play", "sound", said="1\n")[0] == 130


@pytest.mark.parametrize(
    "words",
    [
        ("play", "soud"),
        ("play", "sound", "no-mission"),
        ("play", "--level", "hard"),
        ("list", "-l", "fr"),
    ],
)
def test_words_that_mean_nothing_are_refused_with_those_that_do(home: Path, words: tuple[str, ...]) -> None:
    code, out = run(*words)
    assert code == 2
    assert any(right in out for right in ("sound", "take-470", "guided", "ko, en"))


def test_a_drawn_mission(home: Path) -> None:
    one, other = (run("play", "sound", "--seed", "7", said="q\n")[1] for _ in range(2))
    without_time = re.compile(r"[\d초분 ]+$", re.M)
    assert without_time.sub("", one) == without_time.sub("", other)


def test_list(home: Path) -> None:
    code, out = run("list")
    assert code == 0
    assert "sound  버스 앱  (bus_stop; green)" in out and "take-470" in out


def test_check_of_what_is_sound(home: Path) -> None:
    code, out = run("check", "-l", "en")
    assert code == 0
    assert out.strip() == "1 of 1 packs are sound. Missions: 1. Mistakes: 0."


def test_check_of_a_folder_without_packs(home: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert run("check", str(tmp_path / "empty"))[0] == 2


def test_check_sorts_and_points(home: Path) -> None:
    (home / "packs" / "sound" / "pack.yaml").write_text("kind: bus_stpo\npictrue: cup\n", encoding="utf-8")
    code, out = run("check", "-l", "en")
    assert code == 1
    lines = [line for line in out.splitlines() if "pack.yaml:" in line]
    assert [re.search(r":(\d+):\d+: ", line)[1] for line in lines] == sorted(  # type: ignore[index]
        re.search(r":(\d+):\d+: ", line)[1]  # type: ignore[index]
        for line in lines
    )
    assert 'did you mean "bus_stop"?' in out and 'did you mean "picture"?' in out


def as_people_say_it(lines: list[str]) -> int:
    """Look at every Korean line of a script; how many there are."""
    spoken = [line.split("\t")[1] for line in lines if re.search("[가-힣]", line)]
    for text in spoken:
        assert not re.search(r"[0-9A-Za-z]", text), text  # everything is written as it is said
        assert not re.search(r"\((을|를|은|는|이|가|과|와|으로|로)\)|[.!?],|,,| ,|  |[<>{}\[\]]", text), text
        assert not re.search(r"어르신|할머니[께는이를]|틀렸|틀리셨|실패|오답|나오셨습니다", text), text
        assert syllables(text) <= 80, text
    return len(spoken)


@pytest.mark.slow
def test_every_sentence_of_every_pack_is_said_as_people_say_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(places.VARIABLE, str(tmp_path))
    code, out = run("script")
    assert code == 0
    assert as_people_say_it(out.splitlines()) > 4000


def test_the_script_numbers_every_sentence(home: Path) -> None:
    code, out = run("script")
    assert code == 0
    lines = out.splitlines()
    assert all(re.fullmatch(r"\d{10}\t.+", line) for line in lines)
    assert any(line.endswith("선생님을 불렀어요.") for line in lines)
    assert any("버스를 고르세요" in line for line in lines)
    assert len({line.split("\t")[0] for line in lines}) == len(lines)
    assert any(line.endswith("다시 말로도 알려 드릴게요.") for line in lines)  # the kiosk's own words
    assert as_people_say_it(lines) > 500


def test_ten_planted_mistakes_are_all_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN.parent.parent)
    result = CliRunner().invoke(app, ["check", "tests/broken/ten-mistakes"])
    assert result.exit_code == 1
    said = (BROKEN / "ten-mistakes" / "said.txt").read_text(encoding="utf-8")
    assert result.stdout == said
    assert len(said.splitlines()) == 10


def test_check_of_a_bus_feed_that_is_none(home: Path, tmp_path: Path) -> None:
    feed = tmp_path / "feed.zip"
    feed.write_text("no zip", encoding="utf-8")
    code, out = run("check", str(feed), "-l", "en")
    assert code == 1
    assert "feed.zip: ERROR" in out
