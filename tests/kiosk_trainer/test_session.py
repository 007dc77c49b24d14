from typing import Any

import pytest

from kiosk_trainer.session import Session, meant
from kiosk_trainer.voice import Voice
from language import Phrase


class Stage:
    def __init__(self) -> None:
        self.log: list[tuple[str, Any]] = []

    def draw(self, screen: Any) -> None:
        self.log.append(("draw", screen.id))

    def point(self, control: Any) -> None:
        self.log.append(("point", control))

    def warn(self, seconds: float) -> None:
        self.log.append(("warn", seconds))

    def called(self, reason: str) -> None:
        self.log.append(("called", reason))

    def answered(self) -> None:
        self.log.append(("answered", None))

    def finished(self, result: Any) -> None:
        self.log.append(("finished", result.ended))

    def of(self, what: str) -> list[Any]:
        return [value for name, value in self.log if name == what]


@pytest.fixture
def run(toy: Any, clock: Any, desk: Any, speaker: Any) -> Any:
    class Run:
        def __init__(self, level: str = "guided", **more: Any) -> None:
            self.stage, self.scribe = Stage(), desk.open(None, None)
            self.voice = Voice(speaker, "ko")
            self.session = Session(
                toy.Toy(),
                toy.MISSION,
                level,  # type: ignore[arg-type]
                stage=self.stage,
                voice=self.voice,
                scribe=self.scribe,
                clock=clock,
                **more,
            )
            self.session.begin()

        def touch(self, *controls: str) -> None:
            for control in controls:
                clock.go(2)
                self.session.touch(control)

        def wait(self, seconds: float) -> None:
            clock.go(seconds)
            self.session.tick()

    return Run


def test_an_attempt_from_the_first_screen_to_the_result(run: Any, speaker: Any) -> None:
    it = run()
    it.touch("begin", "next", "juice", "cold", "add", "pay", "key-1", "key-2", "ok")
    it.wait(4)
    assert it.session.ended
    assert it.stage.of("draw")[0] == "start" and it.stage.of("draw")[-1] == "end"
    assert it.stage.of("finished") == ["done"]
    assert [n for n, _ in it.scribe.steps] == list(range(1, len(it.scribe.steps) + 1))
    assert it.scribe.results[0].correct
    assert [said.voice for said in speaker.said][:2] == ["machine", "coach"]


def test_the_next_touch_is_pointed_at_and_told_to_the_console(run: Any) -> None:
    it = run()
    assert it.stage.of("point") == ["begin"]
    assert it.scribe.shown[-1] == (0, "시작", False)
    it.touch("begin")
    assert it.stage.of("point")[-1] == "next"
    assert it.scribe.shown[-1] == (1, "다음 쪽", False)


def test_who_acts_is_not_talked_over(run: Any, speaker: Any) -> None:
    it = run()
    before = speaker.stops
    it.touch("begin")
    assert speaker.stops == before + 1


def test_everything_said_is_captioned(run: Any, speaker: Any) -> None:
    it = run()
    it.touch("begin")
    assert [c.phrase.heard("ko") for c in it.voice.captions] == [said.text for said in speaker.last]


def test_nothing_is_said_and_the_captions_stay(run: Any) -> None:
    it = run("alone")
    captions = it.voice.captions
    it.touch("nowhere")
    assert it.voice.captions == captions != ()


def test_calling_and_the_answer(run: Any) -> None:
    it = run()
    it.session.call_teacher()
    assert it.scribe.calls == ["asked"]
    assert it.scribe.shown[-1][2] is True
    it.wait(1)
    assert it.stage.of("answered") == []
    it.scribe.came = True
    it.wait(1)
    assert it.stage.of("answered") == [None]
    assert it.scribe.shown[-1][2] is False


def test_stopping_ends_it_once(run: Any) -> None:
    it = run()
    it.touch("begin")
    it.session.stop()
    it.session.stop()
    it.touch("next")
    assert it.stage.of("finished") == ["stopped"]
    assert len(it.scribe.results) == 1


def test_replay_says_the_same_again(run: Any, speaker: Any) -> None:
    it = run()
    last = [said.text for said in speaker.last]
    it.session.replay()
    assert [said.text for said in speaker.last] == last


def test_meaning_of_a_word_on_a_control(run: Any, speaker: Any) -> None:
    it = run(meanings={"ICE": Phrase("얼음을 넣어 차가운 것이에요.", "with ice.")})
    it.touch("begin", "next", "juice")
    state = it.session.practice.state
    assert it.session.explain("cold") == ("ICE", Phrase("얼음을 넣어 차가운 것이에요.", "with ice."))
    assert speaker.last[-1].text == "아이스는 얼음을 넣어 차가운 것이에요."
    assert it.session.practice.state == state
    assert it.session.explain("add") is None
    assert it.session.explain("nowhere") is None


def test_the_longest_word_is_explained(toy: Any) -> None:
    control = toy.Toy().screen(toy.State("item")).control("cold")
    meanings = {"ICE": Phrase("a", "a"), "I": Phrase("b", "b"), "HOT": Phrase("c", "c")}
    assert meant(control, meanings) == ("ICE",)


def test_before_it_begins_there_is_no_attempt(toy: Any, desk: Any, speaker: Any, clock: Any) -> None:
    session = Session(
        toy.Toy(),
        toy.MISSION,
        "alone",
        stage=Stage(),
        voice=Voice(speaker, "ko"),
        scribe=desk.open(None, None),
        clock=clock,
    )
    with pytest.raises(RuntimeError):
        _ = session.practice


def test_what_a_touch_did_is_told_before_what_comes_next(run: Any, speaker: Any) -> None:
    it = run()
    it.touch("begin", "next", "juice", "cold")
    first = speaker.last[0]
    assert (first.voice, first.text) == ("machine", "아이스, 선택했습니다.")
    assert [c.phrase.heard("ko") for c in it.voice.captions] == [said.text for said in speaker.last]
    assert speaker.last[-1].voice == "coach"


def test_words_that_are_no_button_are_explained_too(run: Any, speaker: Any) -> None:
    it = run(meanings={"ICE": Phrase("얼음을 넣어 차가운 것이에요.", "with ice.")})
    assert it.session.explain_words(Phrase("HOT 또는 ICE를 선택해 주세요", "Choose HOT or ICE")) is not None
    assert speaker.last[-1].text == "아이스는 얼음을 넣어 차가운 것이에요."
    assert it.session.explain_words(Phrase("합계", "Total")) is None
    assert speaker.last[-1].text.startswith("이 글자는 따로 풀이가 없어요.")


def test_what_cannot_be_pressed_says_so_by_the_way(run: Any, speaker: Any) -> None:
    it = run()
    it.touch("begin", "next", "juice", "cold", "add", "pay")
    before = [said.text for said in speaker.last]
    shut = next(c for c in it.session.practice.screen.controls() if not c.enabled)
    it.session.closed(shut.id)
    assert [said.text for said in speaker.last] == [f"{shut.label.heard('ko')}, 지금은 누를 수 없습니다."]
    it.voice.again()
    assert [said.text for said in speaker.last] == before
    said = len(speaker.said)
    it.session.closed("key-1")
    it.session.closed("nowhere")
    assert len(speaker.said) == said
