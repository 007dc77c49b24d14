"""편한 방법 배우기, decided without a window."""

from typing import Any

import pytest

from courses.comfort import Comfort
from kiosk_trainer.access.lessons import LESSONS, THINGS
from kiosk_trainer.screens.lesson import presenter as lesson


class View:
    """A glass for eight tiles."""

    language = "ko"

    def __init__(self, upright: bool = True) -> None:
        self.pages: list[Any] = []
        self.upright = upright

    def show(self, page: Any) -> None:
        self.pages.append(page)

    def tiles_that_fit(self) -> int:
        return 8

    @property
    def tiles(self) -> list[str]:
        return [tile.id for tile in self.pages[-1].tiles.items]

    @property
    def captions(self) -> str:
        return " ".join(caption.phrase.ko for caption in self.pages[-1].captions)


@pytest.fixture
def learner(journey: Any, desk: Any) -> Any:
    journey.enter(desk.groups[0].people[0])
    return journey


def begun(learner: Any, way: str = "") -> tuple[lesson.Presenter, View]:
    view = View()
    presenter = lesson.Presenter(learner, view)
    presenter.enter()
    if way:
        presenter.choose(way)
    return presenter, view


def test_all_ways_are_offered_and_coming_down_only_on_an_upright_glass(learner: Any) -> None:
    _, view = begun(learner)
    assert view.tiles == [one.way for one in LESSONS]
    lying = View(upright=False)
    lesson.Presenter(learner, lying).enter()
    assert "low" not in lying.tiles


def test_a_way_is_on_while_it_is_learned_and_gone_afterwards_unless_it_is_kept(learner: Any, desk: Any) -> None:
    presenter, view = begun(learner, "hold")
    assert learner.comfort.hold == 0.8
    assert view.tiles == list(THINGS)
    assert "'사과'를 꾹 눌러 보세요" in view.captions
    kept = dict(desk.profiles)
    presenter.foot("ways")
    assert learner.comfort == Comfort() and desk.profiles == kept
    presenter.choose("hold")
    for thing in ("apple", "sun", "tree"):
        presenter.choose(thing)
    assert view.tiles == ["keep", "again", "other"]
    presenter.choose("keep")
    assert learner.comfort.hold == 0.8 and desk.profiles["u1"]["hold"] == 0.8
    assert view.tiles[0] == "keys"
    presenter.foot("done")
    assert learner.stops[-1] == "settings" and learner.comfort.hold == 0.8


def test_another_picture_is_no_mistake_to_be_told_off_for(learner: Any, speaker: Any) -> None:
    presenter, view = begun(learner, "steady")
    presenter.choose("sun")
    assert [spoken.text for spoken in speaker.last] == ["괜찮아요.", "사과를 눌러 보세요."]
    assert "'사과'를 눌러 보세요." in view.captions
    presenter.choose("apple")
    assert speaker.last[0].text == "잘하셨어요."


def test_what_is_said_by_the_way_does_not_take_the_task_from_the_glass(learner: Any) -> None:
    from kiosk_trainer.voice import Caption
    from language import Phrase

    presenter, view = begun(learner, "keys")
    presenter.noticed("focus", "tile-apple")
    learner.voice.aside(Caption("coach", Phrase("사과", "Apple")))
    assert "'꽃'으로 옮겨 보세요" in view.captions and view.captions.endswith("사과")


def test_every_lesson_can_be_done(learner: Any) -> None:
    for one in LESSONS:
        presenter, view = begun(learner, one.way)
        for step in one.steps:
            presenter.noticed(step.kinds[0], f"tile-{step.targets[0]}" if step.targets else "")
            if step.kinds == ("key",):
                presenter.noticed("key", "replay")
        assert view.tiles == ["keep", "again", "other"], one.way
        presenter.choose("other")
        assert learner.comfort == Comfort()
        presenter.leave()
