"""나에게 맞추기 and the questions of the first time, decided without a window."""

from typing import Any

import pytest

from courses.comfort import Comfort, comfort
from kiosk_trainer.screens.first import presenter as first
from kiosk_trainer.screens.settings import presenter as settings
from kiosk_trainer.screens.settings.topics import topics
from language import phrase


class View:
    """A glass for four tiles."""

    language = "ko"
    upright = True

    def __init__(self) -> None:
        self.pages: list[settings.Page] = []

    def show(self, page: settings.Page) -> None:
        self.pages.append(page)

    def tiles_that_fit(self) -> int:
        return 4

    @property
    def page(self) -> settings.Page:
        return self.pages[-1]

    @property
    def tiles(self) -> list[str]:
        return [tile.id for tile in self.page.tiles.items]


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def learner(journey: Any, desk: Any) -> Any:
    """A learner who has come to practise; what the kiosk was told to obey is kept."""
    journey.obeyed = []
    journey.obey = journey.obeyed.append
    journey.enter(desk.groups[0].people[0])
    return journey


def test_every_option_has_words_and_a_sentence_in_both_languages() -> None:
    all_topics = topics(140, upright=True)
    assert len(all_topics) == 15
    for topic in all_topics:
        assert topic.words and topic.question
        assert len(topic.options) >= 2
        for option in topic.options:
            assert option.words and option.said.ko != option.said.en
            now = topic.now(option.on(Comfort()))
            assert now is not None and now.id == option.id


def test_nothing_that_can_be_chosen_is_lost_in_a_profile() -> None:
    for topic in topics(140, upright=True):
        for option in topic.options:
            wanted = option.on(Comfort())
            assert comfort(wanted.kept()) == wanted, (topic.id, option.id)


def test_only_an_upright_glass_offers_to_come_down() -> None:
    assert "low" in {topic.id for topic in topics(140, upright=True)}
    assert "low" not in {topic.id for topic in topics(140, upright=False)}


class TestSettings:
    @pytest.fixture
    def it(self, learner: Any, view: View) -> settings.Presenter:
        learner.settings_from("choose")
        presenter = settings.Presenter(learner, view)
        presenter.enter()
        return presenter

    def test_a_change_is_at_once_seen_said_and_kept(
        self, it: settings.Presenter, view: View, learner: Any, desk: Any, speaker: Any
    ) -> None:
        assert view.tiles == ["size", "colours", "low", "speech"] and view.page.tiles.of == 5
        it.choose("size")
        assert [tile.id for tile in view.page.tiles.items if tile.chosen] == ["usual"]
        it.choose("largest")
        assert learner.obeyed == [Comfort(zoom=2.0)]
        assert [tile.note.ko for tile in view.page.tiles.items if tile.chosen] == ["지금 이거예요"]
        assert speaker.last[-1].text.startswith("가장 크게 했어요.")
        assert view.page.captions == learner.voice.captions, "what is said stands on the glass"
        assert desk.profiles["u1"] == {"zoom": 2.0, "asked": True}
        it.back()
        assert view.page.tiles.items[0].note.ko == "아주 크게"

    def test_all_of_it_back_as_at_first_and_that_taken_back(
        self, it: settings.Presenter, view: View, learner: Any
    ) -> None:
        it.choose("colours")
        it.choose("yellow-on-black")
        it.back()
        it.foot("reset")
        assert learner.comfort == Comfort()
        assert view.page.foot[0][0] == "undo"
        it.foot("undo")
        assert learner.comfort == Comfort(theme="yellow-on-black")
        assert view.page.foot[0][0] == "reset"

    def test_back_leads_to_the_page_where_the_topic_stands(self, it: settings.Presenter, view: View) -> None:
        it.turn_page(2)
        it.choose("slip")
        it.back()
        assert view.page.tiles.number == 2 and "slip" in view.tiles

    def test_another_language_counts_at_once(self, it: settings.Presenter, view: View, speaker: Any) -> None:
        it.turn_page(3)
        it.choose("language")
        it.choose("en")
        assert view.language == "en" and speaker.last[-1].text == "We will speak English."

    def test_done_leads_back(self, it: settings.Presenter, learner: Any) -> None:
        it.foot("done")
        assert learner.stops[-2:] == ["settings", "choose"]

    def test_the_questions_can_be_asked_again(self, it: settings.Presenter, learner: Any) -> None:
        it.turn_page(3)
        it.choose("ask")
        assert learner.stops[-1] == "first"
        learner.ask_done()
        assert learner.stops[-1] == "settings"


class TestFirstTime:
    @pytest.fixture
    def newcomer(self, journey: Any, desk: Any) -> Any:
        desk.profiles["u2"] = {}
        journey.enter(desk.groups[0].people[1])
        return journey

    @pytest.fixture
    def it(self, newcomer: Any, view: View) -> first.Presenter:
        presenter = first.Presenter(newcomer, view)
        presenter.enter()
        return presenter

    def test_at_most_five_large_questions(self, view: View) -> None:
        assert [question.id for question in first.QUESTIONS] == ["size", "hear", "hands", "reach", "see"]

    def test_only_a_learner_who_was_never_asked_is_asked(self, journey: Any, desk: Any) -> None:
        kim, lee, park = desk.groups[0].people[:3]
        desk.profiles |= {lee.uid: {}, park.uid: {"zoom": 1.5}}
        for person, leads_to in ((kim, "choose"), (lee, "first"), (park, "choose")):
            journey.enter(person)
            assert journey.stops[-1] == leads_to, person
            journey.greet()

    def test_a_guest_is_not_asked(self, journey: Any) -> None:
        from kiosk_trainer.people import GUEST

        journey.enter(GUEST)
        assert journey.stops == ["choose"]

    def test_all_of_it_is_skipped_by_one_touch_and_never_asked_again(
        self, it: first.Presenter, newcomer: Any, desk: Any
    ) -> None:
        it.foot("skip")
        assert newcomer.stops == ["first", "choose"]
        assert desk.profiles["u2"] == {"asked": True}

    def test_the_question_stands_until_it_is_good(
        self, it: first.Presenter, view: View, newcomer: Any, speaker: Any
    ) -> None:
        assert [spoken.text for spoken in speaker.last] == ["몇 가지만 여쭤볼게요.", "이 글씨가 잘 보이세요?"]
        for zoom in (1.25, 1.5, 2.0):
            it.choose("larger")
            assert newcomer.comfort.zoom == zoom
        assert view.tiles == ["yes"], "larger than that it does not get"
        it.foot("undo")
        assert newcomer.comfort == Comfort() and view.tiles == ["yes", "larger"]
        it.choose("larger")
        it.choose("yes")
        assert view.page.captions[-1].phrase == phrase("fit-first-hear")

    def test_answers_propose_the_settings(self, it: first.Presenter, view: View, newcomer: Any, desk: Any) -> None:
        for answer in ("yes", "louder", "slower", "yes", "tremble", "low", "yes", "dark", "yes"):
            assert answer in view.tiles, (answer, view.tiles)
            it.choose(answer)
        assert newcomer.comfort == Comfort(
            volume=1.0, rate=119, pause=1.0, repeat=1.0, slip=10.0, low=True, theme="yellow-on-black"
        )
        assert view.page.captions[-1].phrase == phrase("fit-first-over")
        it.choose("yes")
        assert newcomer.stops[-1] == "choose"
        assert comfort(desk.profiles["u2"]) == newcomer.comfort

    def test_who_needs_nothing_is_through_in_five_touches(self, it: first.Presenter, newcomer: Any) -> None:
        for _ in first.QUESTIONS:
            it.choose("yes")
        assert newcomer.stops == ["first", "choose"] and newcomer.comfort == Comfort()

    def test_one_can_go_back_a_question(self, it: first.Presenter, view: View) -> None:
        assert not view.page.back
        it.choose("yes")
        it.back()
        assert "larger" in view.tiles

    def test_a_lying_glass_is_low_enough(self, it: first.Presenter, view: View) -> None:
        view.upright = False
        for _ in range(3):
            it.choose("yes")
        assert "dark" in view.tiles


class TestProfile:
    def test_it_comes_back_at_the_next_log_in(self, learner: Any, desk: Any) -> None:
        learner.fit(Comfort(zoom=2.0, theme="soft", rate=100))
        learner.greet()
        assert learner.comfort == Comfort()
        learner.enter(desk.groups[0].people[1])
        assert learner.comfort == Comfort(), "another one"
        learner.greet()
        learner.enter(desk.groups[0].people[0])
        assert learner.comfort == Comfort(zoom=2.0, theme="soft", rate=100)

    def test_what_was_chosen_before_saying_who_one_is_counts(self, journey: Any, desk: Any) -> None:
        desk.profiles["u1"] = {"zoom": 1.5, "theme": "soft"}
        journey.fit(Comfort(zoom=2.0))
        journey.enter(desk.groups[0].people[0])
        assert journey.comfort == Comfort(zoom=2.0, theme="soft")
        assert desk.profiles["u1"] == {"zoom": 2.0, "theme": "soft", "asked": True}

    def test_a_guests_choices_last_for_the_visit(self, journey: Any, desk: Any) -> None:
        from kiosk_trainer.people import GUEST

        journey.enter(GUEST)
        journey.fit(Comfort(zoom=2.0))
        journey.greet(farewell=True)
        assert journey.comfort.zoom == 2.0, "the goodbye is still theirs"
        journey.arrive()
        assert journey.comfort == Comfort() and desk.profiles == {}

    def test_the_language_comes_back_and_goes_back(self, journey: Any, desk: Any) -> None:
        desk.profiles["u1"] = {"language": "en"}
        journey.enter(desk.groups[0].people[0])
        assert journey.voice.language == "en"
        journey.greet()
        assert journey.voice.language == "ko"

    def test_a_profile_that_cannot_be_read_asks_nothing_and_loses_nothing(
        self, journey: Any, desk: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(desk, "profile", lambda _: None)
        journey.enter(desk.groups[0].people[0])
        assert journey.stops == ["choose"] and desk.profiles == {}

    def test_what_the_voices_own_buttons_changed_is_kept(self, learner: Any, desk: Any) -> None:
        learner.voice.set_quiet(True)
        learner.keep_sound()
        assert desk.profiles["u1"] == {"quiet": True, "asked": True}
