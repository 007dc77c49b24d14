"""A one-minute exercise begins where the trouble is, and the coach leads through it in a few touches."""

from functools import partial

import pytest

from courses import catalogue, coach, practice
from courses.exercise import ENDS_ON, MOMENTS, Moment, exercise
from courses.kiosk import Trouble
from courses.practice import CallTeacher, MoreTime, Tick, Touch
from courses.practice.troubles import TROUBLES

PACKS = catalogue.load()
WHERE: dict[Trouble, str] = {"loan_word": "cafe-second", "transfer": "bank"}


def made(trouble: Trouble, pack: str) -> tuple[Moment, ...]:
    return exercise(trouble, PACKS.packs[pack].missions, partial(PACKS.kiosk, pack))


@pytest.mark.parametrize("trouble", TROUBLES)
def test_each_trouble_has_moments_and_each_is_short(trouble: Trouble) -> None:
    moments = made(trouble, WHERE.get(trouble, "cafe"))
    assert 1 <= len(moments) <= MOMENTS
    for moment in moments:
        assert moment.mission.words.ko and moment.mission.words.en
        attempt, _ = practice.begin(moment.kiosk, moment.mission, "guided", 0, ends_on=moment.ends_on)
        assert attempt.result is None
        now = 0
        for _ in range(12):
            now += 1_000
            if moment.ends_on == "called":
                action: practice.Action = CallTeacher()
            elif moment.ends_on == "more_time":
                action = MoreTime()
            elif attempt.next_touch is not None:
                action = Touch(attempt.next_touch)
            else:
                action = Tick()
                now = attempt.due or now
            attempt, _ = practice.advance(attempt, action, now)
            if attempt.result is not None:
                break
        assert attempt.result is not None and attempt.result.correct
        assert attempt.result.touches <= 10
        assert attempt.result.troubles == ()


@pytest.mark.parametrize("trouble", [t for t in TROUBLES if t not in ENDS_ON])
def test_the_distance_of_a_part_is_a_lower_bound(trouble: Trouble) -> None:
    for moment in made(trouble, WHERE.get(trouble, "cafe")):
        start, goal = moment.kiosk.start(), moment.mission.goal
        way = coach.plan(moment.kiosk, start, goal, 1.0)
        assert way is not None and way.touches
        assert not coach.overestimated(moment.kiosk, start, goal, way)


def test_the_call_of_an_exercise_calls_nobody() -> None:
    moment = made("help", "bank")[0]
    attempt, _ = practice.begin(moment.kiosk, moment.mission, "alone", 0, ends_on=moment.ends_on)
    attempt, events = practice.advance(attempt, CallTeacher(), 1_000)
    assert not [event for event in events if isinstance(event, practice.Call)]
    assert attempt.result is not None and attempt.result.correct
