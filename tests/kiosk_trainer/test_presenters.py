from datetime import date
from typing import Any

import pytest

from courses.assigned import Assigned
from courses.mastery import Run
from kiosk_trainer.people import GUEST, Past
from kiosk_trainer.screens.choose import presenter as choose
from kiosk_trainer.screens.mission import presenter as mission
from kiosk_trainer.screens.practice import presenter as practice
from kiosk_trainer.screens.result import presenter as result
from kiosk_trainer.screens.welcome import presenter as welcome
from kiosk_trainer.screens.who import presenter as who
from language import Phrase, plain


class View:
    """Any screen: remembers what it was asked to show."""

    language = "ko"

    def __init__(self) -> None:
        self.pages: list[Any] = []
        self.drawn: list[Any] = []
        self.pointed: list[Any] = []

    def show(self, page: Any) -> None:
        self.pages.append(page)

    frame = show

    @property
    def page(self) -> Any:
        return self.pages[-1]

    def tiles_that_fit(self) -> int:
        return 3

    def choices_that_fit(self, missions: bool) -> int:
        return 4

    def per_page(self, skin: Any) -> int:
        return 7

    def draw(self, screen: Any, skin: Any, language: str) -> None:
        self.drawn.append((screen, skin, language))

    def point(self, control: Any) -> None:
        self.pointed.append(control)


@pytest.fixture
def view() -> View:
    return View()


class TestWelcome:
    def test_greets_aloud_and_waits(self, journey: Any, view: View, speaker: Any) -> None:
        it = welcome.Presenter(journey, view)
        it.enter()
        assert view.page.greeting.ko == "안녕하세요"
        assert speaker.last[0].text == "안녕하세요. 눌러 주세요."
        it.touched()
        assert journey.stops == ["who"]

    def test_the_language_button_leads_to_the_other_language(self, journey: Any, view: View, speaker: Any) -> None:
        it = welcome.Presenter(journey, view)
        it.enter()
        assert view.page.other_language == "English"
        it.switch_language()
        assert (journey.voice.language, view.language, view.page.other_language) == ("en", "en", "한국어")
        assert speaker.last[0].language == "en"

    def test_a_goodbye_makes_room(self, journey: Any, view: View, desk: Any, clock: Any) -> None:
        journey.person = desk.groups[0].people[0]
        journey.greet(farewell=True)
        it = welcome.Presenter(journey, view)
        it.enter()
        assert view.page.greeting.ko == "수고하셨어요, 김영희 님"
        clock.go(5)
        it.tick()
        assert view.page.farewell
        clock.go(8)
        it.tick()
        assert view.page.greeting.ko == "안녕하세요"

    def test_troubles_are_told_quietly_and_go_away(self, journey: Any, view: View) -> None:
        lasting, passing = Phrase("소리가 나지 않아요.", "No sound."), Phrase("디스크가 찼어요.", "Disk full.")
        it = welcome.Presenter(journey, view, (lasting,))
        it.enter()
        assert view.page.notice == lasting
        it.trouble(passing)
        assert view.page.notice.ko == "디스크가 찼어요.\n소리가 나지 않아요."
        it.trouble(None)
        assert view.page.notice == lasting

    def test_what_is_found_later_is_told_too(self, journey: Any, view: View) -> None:
        it = welcome.Presenter(journey, view)
        it.enter()
        packs = Phrase("읽지 못한 것이 있어요.", "Some could not be read.")
        it.found((packs,))
        it.found((packs,))
        assert view.page.notice == packs
        it.found((Phrase("소리가 나지 않아요.", "No sound."),))
        assert view.page.notice.en == "Some could not be read.\nNo sound."


class TestWho:
    @pytest.fixture
    def it(self, journey: Any, view: View) -> who.Presenter:
        presenter = who.Presenter(journey, view)
        presenter.enter()
        return presenter

    def test_names_of_the_class_that_meets(self, it: who.Presenter, view: View) -> None:
        called = [person.called.ko for person in view.page.people]
        assert called == ["김영희 님", "이순자 님", "박정숙 님", "최말순 님", "정옥순 님"]

    def test_another_class(self, it: who.Presenter, view: View) -> None:
        it.next_group()
        assert (view.page.group, view.page.people[0].name) == ("저녁반", "장기철")

    def test_a_touch_on_a_name_enters(self, it: who.Presenter, journey: Any, desk: Any) -> None:
        it.person(desk.groups[0].people[1])
        assert journey.person.name == "이순자" and journey.stops == ["choose"]
        assert desk.log[-1] == "ready 이순자"

    def test_a_number_is_asked_back(self, it: who.Presenter, view: View, journey: Any, speaker: Any) -> None:
        it.by_number()
        it.digit("4")
        it.done()
        assert view.page.mode == "confirm"
        assert speaker.last[-1].text == "최말순 님이세요?"
        it.yes()
        assert journey.person.name == "최말순"

    def test_an_unknown_number_is_no_shame(self, it: who.Presenter, view: View, speaker: Any) -> None:
        it.by_number()
        it.digit("7")
        it.digit("7")
        it.done()
        assert (view.page.mode, view.page.digits) == ("number", "")
        assert "괜찮아요" in speaker.last[-1].text
        it.digit("1")
        assert view.page.hint.ko == "수업에서 받으신 번호예요"

    def test_not_me(self, it: who.Presenter, view: View) -> None:
        it.by_number()
        it.digit("4")
        it.done()
        it.no()
        assert (view.page.mode, view.page.digits) == ("number", "")

    def test_erasing(self, it: who.Presenter, view: View) -> None:
        it.by_number()
        for digit in "1234567890":
            it.digit(digit)
        assert view.page.digits == "12345678"
        it.erase()
        assert view.page.digits == "1234567"

    def test_a_guest(self, it: who.Presenter, journey: Any) -> None:
        it.guest()
        assert journey.person is GUEST and journey.stops == ["choose"]

    def test_without_a_class_today_the_number_is_asked(self, journey: Any, view: View, desk: Any) -> None:
        desk.groups = ()
        it = who.Presenter(journey, view)
        it.enter()
        assert view.page.mode == "number"
        it.by_name()
        assert journey.stops == ["welcome"]


class TestChoose:
    @pytest.fixture
    def it(self, journey: Any, view: View, desk: Any) -> choose.Presenter:
        journey.person = desk.groups[0].people[0]
        presenter = choose.Presenter(journey, view)
        presenter.enter()
        return presenter

    def test_machines_first_one_proposed_with_its_reason(self, it: choose.Presenter, view: View, speaker: Any) -> None:
        assert speaker.last[0].text == "김영희 님, 무엇을 연습해 볼까요?"
        assert speaker.last[-1].text == "처음 해 보시는 찻집이에요. 하나씩 따라 해 보세요."
        assert [c.id for c in view.page.choices] == ["toy", "other", "together"]
        proposed = [c for c in view.page.choices if c.suggested]
        assert len(proposed) == 1 and not proposed[0].note
        assert view.page.suggestion.note.ko.startswith("처음 해 보시는")

    def test_what_the_instructor_wants_is_the_one_suggestion_and_all_else_stays_free(
        self, it: choose.Presenter, view: View, desk: Any, journey: Any
    ) -> None:
        desk.wanted = (Assigned("a", ("other",), journey.today()),)
        it.redraw()
        assert view.page.suggestion.note.ko.startswith("선생님이 오늘") and "하셨어요." in view.page.suggestion.note.ko
        assert [c.id for c in view.page.choices if c.suggested] == ["other"]
        assert [c.id for c in view.page.choices] == ["toy", "other", "together"]
        it.take()
        assert (journey.task.pack.id, journey.task.level) == ("other", "follow")

    def test_then_missions_the_proposed_one_first_a_new_one_last(self, it: choose.Presenter, view: View) -> None:
        it.choose("toy")
        assert [c.id for c in view.page.choices] == ["cold-juice", "hot-tea", "new"]
        assert [c.suggested for c in view.page.choices] == [True, False, False]

    def test_what_was_done_is_said(self, it: choose.Presenter, view: View, journey: Any) -> None:
        journey.history = (Past(Run("toy", "hot-tea", "one", "follow", date(2026, 3, 1), True, True), 60.0),)
        it.choose("toy")
        notes = {c.id: c.note.ko for c in view.page.choices}
        assert notes["hot-tea"] == "해 보셨어요"

    def test_choosing_leads_to_the_mission(self, it: choose.Presenter, journey: Any) -> None:
        it.choose("toy")
        it.choose("hot-tea")
        assert journey.task.mission.id == "hot-tea" and journey.task.level == "follow"
        assert journey.stops == ["mission"]

    def test_a_new_mission_is_as_hard_as_the_proposed_one(
        self, it: choose.Presenter, catalogue: Any, journey: Any
    ) -> None:
        it.choose("toy")
        it.choose("new")
        assert catalogue.generated[0][2] == 1
        assert journey.task.mission.id == "generated"

    def test_back_is_one_step_at_a_time(self, it: choose.Presenter, view: View, journey: Any) -> None:
        it.choose("toy")
        it.back()
        assert view.page.pack == ""
        it.back()
        assert journey.stops == ["welcome"]

    def test_who_comes_back_stands_at_the_same_list(self, it: choose.Presenter, view: View) -> None:
        it.choose("toy")
        it.choose("hot-tea")
        it.enter()
        assert view.page.pack == "toy"

    def test_a_guest_is_asked_without_a_name(self, journey: Any, view: View, speaker: Any) -> None:
        choose.Presenter(journey, view).enter()
        assert speaker.last[0].text == "무엇을 연습해 볼까요?"


@pytest.fixture
def chosen(journey: Any, catalogue: Any, desk: Any) -> Any:
    journey.enter(desk.groups[0].people[0])
    pack = catalogue.packs["toy"]
    journey.choose(pack, pack.mission("cold-juice"))
    journey.stops.clear()
    return journey


class TestMission:
    def test_is_read_aloud(self, chosen: Any, view: View, speaker: Any) -> None:
        mission.Presenter(chosen, view).enter()
        assert [(s.voice, s.text) for s in speaker.last] == [
            ("mission", "차가운 주스 한 잔"),
            ("coach", "준비되시면 시작하기를 눌러 주세요."),
        ]
        assert view.page.card.telephone.startswith("010-0000")

    def test_the_person_may_want_another_level(self, chosen: Any, view: View) -> None:
        it = mission.Presenter(chosen, view)
        it.enter()
        assert [level.id for level in view.page.levels if level.chosen] == ["follow"]
        it.level("alone")
        assert [level.id for level in view.page.levels if level.chosen] == ["alone"]
        it.start()
        assert chosen.task.level == "alone" and chosen.stops == ["practice"]


class TestPractice:
    @pytest.fixture
    def it(self, chosen: Any, view: View) -> practice.Presenter:
        chosen.set_level("guided")
        presenter = practice.Presenter(chosen, view)
        presenter.enter()
        return presenter

    def test_the_machine_is_drawn_in_its_skin(self, it: practice.Presenter, view: View, desk: Any) -> None:
        screen, skin, language = view.drawn[0]
        assert (screen.id, skin.id, language) == ("start", "one", "ko")
        assert view.pointed == ["begin"]
        assert desk.opened[0][1].mission.situation.per_page == 7
        assert desk.opened[0][1].mission.situation.skin == "one"

    def test_captions_stand_in_the_frame(self, it: practice.Presenter, view: View) -> None:
        assert [c.voice for c in view.page.captions] == ["machine", "coach"]

    def test_meaning_takes_one_touch_and_does_not_act(self, it: practice.Presenter, view: View) -> None:
        it.touched("begin")
        it.touched("next")
        it.touched("juice")
        it.meaning()
        assert view.page.meaning
        it.touched("cold")
        assert not view.page.meaning
        assert it.session is not None and not it.session.practice.state.cold
        assert view.page.captions[0].phrase.ko == "'ICE'는 얼음을 넣어 차가운 것이에요."
        it.touched("cold")
        assert it.session.practice.state.cold

    def test_meaning_can_be_put_away(self, it: practice.Presenter, view: View) -> None:
        it.meaning()
        it.meaning()
        assert not view.page.meaning

    def test_slower_and_usual(self, it: practice.Presenter, view: View, speaker: Any) -> None:
        it.slower()
        assert speaker.slow and view.page.slow
        it.slower()
        assert not speaker.slow and not view.page.slow

    def test_sound_is_silent_at_once_and_asks_how(self, it: practice.Presenter, view: View, speaker: Any) -> None:
        before = speaker.stops
        it.sound()
        assert speaker.stops == before + 1 and view.page.asking == "sound"
        it.softer()
        it.quiet()
        assert view.page.silent and not view.page.room
        it.touched("begin")
        assert [c.voice for c in view.page.captions] == ["machine", "coach"]
        assert speaker.last[-1].text == "이만큼 크게 말해 드릴게요."  # what was said before it was to be quiet
        it.quiet()
        assert not view.page.silent and view.page.asking == "sound"
        it.dismiss()
        assert view.page.asking == ""

    def test_a_silenced_room_is_seen(self, it: practice.Presenter, view: View, chosen: Any, speaker: Any) -> None:
        said = len(speaker.said)
        chosen.voice.set_room(True)
        assert view.page.room and view.page.silent
        assert view.page.captions[-1].phrase.ko == "선생님이 소리를 끄셨어요. 글자를 보고 하시면 돼요."
        it.touched("begin")
        assert len(speaker.said) == said
        chosen.voice.set_room(False)
        assert not view.page.silent and speaker.last[-1].text == "이제 다시 소리가 나요."

    def test_no_number_of_the_card_is_spoken(self, it: practice.Presenter, chosen: Any, speaker: Any) -> None:
        chosen.voice.say(plain("010-0000-1234", "010-0000-1234"))
        assert speaker.last[-1].text == "연습 카드의 번호"

    def test_a_page_turned_on_the_machine_is_told(self, it: practice.Presenter, speaker: Any) -> None:
        it.turned(1, 3)
        assert speaker.last[-1].text == "세 쪽 가운데 두 번째 쪽"

    def test_stop_asks_once(self, it: practice.Presenter, view: View, chosen: Any) -> None:
        it.ask_stop()
        assert view.page.asking == "stop" and chosen.stops == []
        it.dismiss()
        assert view.page.asking == "" and not it.session.ended  # type: ignore[union-attr]
        it.ask_stop()
        it.stop()
        assert chosen.stops == ["result"] and chosen.result.ended == "stopped"

    def test_a_call_is_shown_until_it_is_answered(
        self, it: practice.Presenter, chosen: Any, desk: Any, speaker: Any, clock: Any
    ) -> None:
        chosen.call_teacher()
        assert chosen.help.state == "called" and desk.scribes[-1].calls == ["asked"]
        assert speaker.last[-1].text == "선생님을 불렀어요. 잠시만 기다려 주세요."
        desk.scribes[-1].came = desk.calls[-1].came = True
        it.tick()
        chosen.tick()
        assert chosen.help.state == "coming" and speaker.last[-1].text == "선생님이 보셨어요. 곧 오실 거예요."
        clock.go(61)
        chosen.tick()
        assert chosen.help.state == ""

    def test_the_end_waits_for_the_person(self, it: practice.Presenter, view: View, chosen: Any, clock: Any) -> None:
        for control in ("begin", "next", "juice", "cold", "add", "pay", "key-1", "key-2", "ok"):
            it.touched(control)
        clock.go(5)
        it.tick()
        assert view.page.over and chosen.stops == []
        it.touched("begin")
        it.ask_stop()
        assert chosen.stops == ["result"]
        assert chosen.history[-1].run.correct

    def test_nobody_there(self, it: practice.Presenter, view: View, desk: Any) -> None:
        it.presence(asked=True)
        assert view.page.asking == "present"
        it.presence(asked=False)
        assert view.page.asking == ""
        it.gone()
        assert desk.scribes[-1].results[0].ended == "stopped"

    def test_the_task_can_be_read_again(self, it: practice.Presenter, view: View, speaker: Any) -> None:
        it.task()
        assert view.page.asking == "task" and speaker.last[-1].voice == "mission"
        it.task()
        assert view.page.asking == ""


class TestResult:
    @pytest.fixture
    def play(self, chosen: Any, view: View, clock: Any) -> Any:
        def play(*controls: str, thinking: float = 1) -> Any:
            chosen.set_level("guided")
            it = practice.Presenter(chosen, View())
            it.enter()
            clock.go(thinking)
            for control in controls:
                it.touched(control)
            clock.go(5)
            it.tick()
            if not it.session.ended:  # type: ignore[union-attr]
                it.session.stop()  # type: ignore[union-attr]
            result.Presenter(chosen, view).enter()
            return view.page

        return play

    RIGHT = ("begin", "next", "juice", "cold", "add", "pay", "key-1", "key-2", "ok")
    WRONG = ("begin", "tea", "add", "pay", "key-1", "key-2", "ok")

    def test_right(self, play: Any) -> None:
        page = play(*self.RIGHT)
        assert page.well and not page.differences and not page.faster and not page.watch

    def test_a_wrong_order_is_no_failure(self, play: Any, speaker: Any) -> None:
        page = play(*self.WRONG)
        assert not page.well
        assert page.headline.ko == "끝까지 해 보셨어요."
        assert [words.ko for words in page.differences] == ["다른 음료예요"]
        assert page.watch
        everything = " ".join(said.text for said in speaker.last)
        assert not any(word in everything for word in ("틀렸", "실패", "오답", "점"))

    def test_stopping_is_fine(self, play: Any) -> None:
        page = play("begin")
        assert page.headline.ko == "오늘은 여기까지 해 보셨어요." and page.differences == ()

    def test_time_only_as_ones_own_improvement(self, play: Any) -> None:
        assert not play(*self.RIGHT, thinking=65).faster
        assert play(*self.RIGHT, thinking=5).faster.ko == "지난번보다 1분 빨라졌어요."
        assert not play(*self.RIGHT, thinking=30).faster

    def test_three_ways_on(self, play: Any, chosen: Any, view: View) -> None:
        play(*self.RIGHT)
        it = result.Presenter(chosen, view)
        chosen.stops.clear()
        it.again()
        it.another()
        it.finish()
        assert chosen.stops == ["mission", "choose", "welcome"]
        assert chosen.farewell and chosen.person is GUEST


def test_another_page_says_which_one_it_is(journey: Any, view: View, speaker: Any) -> None:
    it = choose.Presenter(journey, view)
    it.enter()
    said = [spoken.text for spoken in speaker.last]
    it.turned(1, 3)
    assert speaker.last[-1].text.endswith("번째 쪽")
    journey.voice.again()
    assert [spoken.text for spoken in speaker.last] == said  # by the way: the question is what is heard again
