"""How sure one feels, before a course and after it: asked once, skippable, kept apart."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from courses.settings import Settings
from kiosk_trainer.desk import GuestDesk, StoreDesk, today
from kiosk_trainer.people import GUEST, Person
from kiosk_trainer.screens.feelings.presenter import Presenter
from kiosk_trainer.screens.settings.presenter import Page
from records import attempts, centres, classes, confidence, people
from records.confidence import QUESTIONS
from records.store import Store


class View:
    """Shows nothing, remembers the last page."""

    language = "ko"
    page: Page

    def show(self, page: Page) -> None:
        self.page = page

    def tiles_that_fit(self) -> int:
        return 100

    upright = True


@pytest.fixture
def asked(journey: Any, desk: Any) -> Any:
    """A learner who comes before anything was practised in the class."""
    desk.asks = "before"
    journey.enter(desk.groups[0].people[0])
    assert journey.stops[-1] == "feelings"
    presenter = Presenter(journey, View())
    presenter.enter()
    return presenter


def test_five_faces_with_words_are_asked_aloud_and_kept_at_the_end(asked: Any, journey: Any, desk: Any) -> None:
    for n, question in enumerate(QUESTIONS):
        page = asked._view.page
        assert [tile.picture for tile in page.tiles.items] == [f"feeling:{n}" for n in range(1, 6)]
        assert len({tile.words.ko for tile in page.tiles.items}) == 5
        assert [name for name, _ in page.foot] == ["skip-one", "skip"]
        assert page.captions and bool(page.back) == (n > 0), question
        assert not desk.felt
        asked.choose(str(n + 1))
    assert desk.felt == [("김영희", "before", {question: n + 1 for n, question in enumerate(QUESTIONS)})]
    assert journey.stops[-1] == "choose"


def test_one_is_left_out_one_is_changed_and_the_rest_is_skipped(asked: Any, journey: Any, desk: Any) -> None:
    asked.choose("1")
    asked.foot("skip-one")
    asked.choose("4")
    asked.back()
    assert [tile.chosen for tile in asked._view.page.tiles.items] == [False, False, False, True, False]
    asked.choose("2")
    asked.foot("skip")
    assert desk.felt == [("김영희", "before", {"begin": 1, "mend": 2})]
    assert journey.stops[-1] == "choose"


def test_all_is_skipped_with_one_touch_and_nothing_is_kept(asked: Any, journey: Any, desk: Any) -> None:
    asked.foot("skip")
    assert not desk.felt and journey.stops[-1] == "choose"


def test_after_the_last_meeting_it_is_asked_before_the_goodbye_and_not_twice(journey: Any, desk: Any) -> None:
    desk.asks = "after"
    journey.enter(desk.groups[0].people[0])
    assert journey.stops[-1] == "choose"
    journey.finish()
    assert journey.stops[-1] == "feelings"
    presenter = Presenter(journey, View())
    presenter.enter()
    presenter.choose("5")
    presenter.foot("skip")
    assert desk.felt == [("김영희", "after", {"begin": 5})]
    assert journey.stops[-1] == "welcome" and journey.farewell


def test_the_first_questions_come_before(journey: Any, desk: Any) -> None:
    who = desk.groups[0].people[0]
    desk.asks, desk.profiles[who.uid] = "before", {}
    journey.enter(who)
    assert journey.stops[-1] == "first"
    journey.ask_done()
    assert journey.stops[-1] == "feelings"


def test_a_centre_that_does_not_ask(journey: Any, desk: Any) -> None:
    desk.asks = "before"
    journey.settings = Settings(confidence=False)
    journey.enter(desk.groups[0].people[0])
    assert journey.stops[-1] == "choose"
    journey.finish()
    assert journey.stops[-1] == "welcome"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "records.db", place="kiosk-1") as opened:
        yield opened


def test_before_the_first_attempt_and_after_the_last_meeting(store: Store) -> None:
    centre = centres.add_centre(store, name="강북복지관", code="강북03", district="강북구", head="강북복지관장")
    week = datetime.timedelta(7)

    def class_of(*days: datetime.date) -> str:
        return classes.add_class(
            store, name="오후반", centre=centre, course="첫걸음", meetings=[(day, "14:00", 2.0) for day in days]
        )

    ending, going_on = class_of(today() - week, today()), class_of(today(), today() + week)
    kim = people.add_learner(store, name="김영희", centre=centre)
    desk = StoreDesk(store, "kiosk-1", lambda trouble: None)

    def here(klass: str) -> Person:
        meeting = next(one for one in classes.klass(store, klass).meetings if one.day == today().isoformat())
        return Person(kim, "김영희", "1", klass, meeting.uid)

    def practise(klass: str) -> None:
        attempts.begin(store, kim, klass, None, "cafe", "hot-americano", "alley", "follow", "kiosk-2")
        attempts.recover(store, "kiosk-2")

    assert desk.occasion(GUEST) is None and desk.occasion(Person(kim, "김영희")) is None
    assert desk.occasion(here(ending)) == "before"
    desk.feel(here(ending), "before", {"pay": 2})
    assert desk.writer.close() is None
    assert [(one.occasion, one.question, one.answer) for one in confidence.of_class(store, ending)] == [
        ("before", "pay", 2)
    ]
    assert desk.occasion(here(ending)) is None
    practise(ending)
    assert desk.occasion(here(ending)) == "after"
    confidence.keep(store, kim, ending, "after", {"pay": 4})
    assert desk.occasion(here(ending)) is None
    assert desk.occasion(here(going_on)) == "before"
    practise(going_on)
    assert desk.occasion(here(going_on)) is None


def test_guests_are_not_asked() -> None:
    assert GuestDesk().occasion(GUEST) is None
