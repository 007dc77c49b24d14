import pytest

from courses.comfort import Comfort
from kiosk_trainer.access.lessons import LESSONS, THINGS, Progress, lesson
from language import phrase

WAYS = {"keys", "switch", "steady", "hold", "ears", "signs", "low", "large"}


def test_there_is_a_lesson_for_each_way() -> None:
    assert {one.way for one in LESSONS} == WAYS
    with pytest.raises(KeyError):
        lesson("mind-reading")


@pytest.mark.parametrize("way", sorted(WAYS))
def test_every_step_has_its_words_and_names_what_it_asks_for(way: str) -> None:
    one = lesson(way)
    assert one.words and phrase(f"access-lesson-{way}-about")
    for n, step in enumerate(one.steps):
        told = one.told(n)
        if step.kinds == ("key",):
            continue
        assert set(step.targets) <= set(THINGS)
        for target in step.targets:
            thing = phrase(f"access-thing-{target}")
            assert f"'{thing.ko}'" in told.ko and f"'{thing.en}'" in told.en
    assert one.way in ("keys",) or one.on(Comfort()) != Comfort()


@pytest.mark.parametrize("way", sorted(WAYS))
def test_doing_what_is_asked_leads_to_the_end_and_anything_else_stays(way: str) -> None:
    progress = Progress(lesson(way))
    for step in progress.lesson.steps:
        assert progress.after("act", "nothing") is progress or not step.targets
        wrong = next(thing for thing in THINGS if thing not in step.targets)
        if step.kinds == ("act",):
            assert progress.slip("act", wrong) and progress.after("act", wrong) is progress
        progress = progress.after(step.kinds[0], step.targets[0] if step.targets else "apple")
    assert progress.over and progress.after("act", "apple") is progress
    assert not progress.slip("act", "apple")
    assert progress.told == phrase("access-lesson-over")
