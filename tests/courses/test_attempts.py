"""Attempts at real missions by people who touch wrongly: whatever they do, the attempt holds together."""

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from courses import catalogue, places, practice
from courses.catalogue import Catalogue
from courses.practice import (
    LEVELS,
    Action,
    Answered,
    Ask,
    CallTeacher,
    Draw,
    Finished,
    Level,
    MoreTime,
    Point,
    Practice,
    Record,
    Replay,
    Say,
    Tick,
    Touch,
    Warn,
)

PACKS = tuple(folder.name for folder in catalogue.pack_folders(places.built_in_packs()))


@cache
def packs() -> Catalogue:
    return catalogue.load([], cached=False)


def begun(pack: str, level: Level, seed: int) -> tuple[Practice, tuple[practice.Event, ...]]:
    chance = random.Random(seed)
    found = packs().packs[pack]
    mission = chance.choice([chance.choice(found.missions), packs().generate(pack, seed, 1 + seed % 5)])
    skin = chance.choice(found.skins)
    situation = replace(mission.situation, per_page=skin.per_page(chance.random() < 0.5))
    return practice.begin(packs().kiosk(pack, situation), replace(mission, situation=situation), level, 0)


def lived(pack: str, level: Level, seed: int, slips: float) -> Iterator[tuple[Practice, tuple[practice.Event, ...]]]:
    """An attempt with so large a share of touches that are random, then only such as the coach would make."""
    chance = random.Random(seed)
    attempt, events = begun(pack, level, seed)
    yield attempt, events
    now = 0
    for turn in range(400):
        if attempt.result:
            return
        now += chance.randint(200, 9_000)
        action: Action
        touch = attempt.next_touch
        if turn < 40 and chance.random() < slips:
            others = [Ask(), CallTeacher(), Answered(), Replay(), MoreTime(), Tick()]
            controls = [Touch(control.id) for control in attempt.screen.controls()]
            action = chance.choice([*controls, *controls, *controls, *others])
        elif touch is None:
            assert attempt.due is not None, f"nothing to touch and nothing to wait for on {attempt.screen.id}"
            now, action = max(now, attempt.due), Tick()
        else:
            action = Touch(touch)
        attempt, events = practice.advance(attempt, action, now)
        yield attempt, events
    raise AssertionError(f"{pack} {attempt.mission.id} at {level} never ends: {attempt.screen.id}")


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("pack", PACKS)
def test_who_slips_is_led_to_the_end(pack: str, level: Level) -> None:
    for seed in range(12):
        *_, (attempt, events) = lived(pack, level, seed, slips=0.4)
        assert attempt.result is not None
        assert isinstance(events[-1], Finished)
        assert attempt.result.ended in ("done", "spoiled")
        if level == "follow":
            assert attempt.result.correct, "what only right touches act on cannot go wrong"


@pytest.mark.parametrize("pack", PACKS)
def test_who_never_slips_needs_the_fewest_touches(pack: str) -> None:
    for seed in range(15):
        *_, (attempt, _) = lived(pack, "guided", seed, slips=0.0)
        result = attempt.result
        assert result is not None
        assert (result.correct, result.touches, result.wrong_touches) == (True, result.fewest, 0)
        assert result.unaided and result.caught is None and result.clean_share == 1


@pytest.mark.parametrize("pack", PACKS)
def test_what_is_shown_said_and_recorded_fits_together(pack: str) -> None:
    for seed in range(20):
        steps = []
        shown = pointed = None
        touches = 0
        for attempt, events in lived(pack, LEVELS[seed % 5], 100 + seed, slips=0.5):
            for event in events:
                match event:
                    case Draw(screen):
                        shown = screen
                    case Point(control):
                        pointed = control
                        assert control is None or any(c.id == control and c.enabled for c in attempt.screen.controls())
                    case Record(step):
                        steps.append(step)
                    case Say(phrase):
                        assert phrase.heard("ko") and phrase.heard("en") and phrase.seen("en")
            assert shown == attempt.screen
            assert pointed == attempt.pointed
            touches = attempt.touches
        assert attempt.result is not None
        assert steps == list(attempt.result.steps)
        recorded = [touch for step in steps for touch in step[4]]
        assert len([touch for touch in recorded if touch[1] != "timeout"]) == touches
        assert sum(step[1] for step in steps) == round(attempt.result.seconds * 1000)
        assert all(0 <= ms <= step[1] for step in steps for _, _, ms in step[4])


@pytest.mark.parametrize("pack", PACKS)
def test_no_record_tells_what_was_typed(pack: str) -> None:
    for seed in range(10):
        keys = {
            control.id
            for attempt, _ in lived(pack, "guided", seed, slips=0.3)
            for control in attempt.screen.controls()
            if control.kind == "key"
        }
        *_, (attempt, _) = lived(pack, "guided", seed, slips=0.3)
        assert attempt.result is not None
        touched = {touch[0] for step in attempt.result.steps for touch in step[4]}
        assert not touched & keys


@pytest.mark.parametrize("pack", PACKS)
def test_two_runs_of_the_same_touches_are_the_same(pack: str) -> None:
    one, other = (list(lived(pack, "prompted", 7, slips=0.4)) for _ in range(2))
    assert one == other


def test_a_shops_time_limit_warns_extends_and_gives_up_kindly() -> None:
    mission = packs().packs["cafe"].missions[0]
    situation = replace(mission.situation, surprises=frozenset({"idle"}))
    attempt, _ = practice.begin(packs().kiosk("cafe", situation), mission, "alone", 0)
    assert attempt.due is None, "a machine that waits for a person has no limit"
    attempt, _ = practice.advance(attempt, Touch("start"), 1_000)
    began = attempt.due
    assert began is not None
    attempt, events = practice.advance(attempt, Tick(), began)
    assert Warn(20) in events
    for _ in range(10):
        attempt, events = practice.advance(attempt, MoreTime(), began)
        assert Warn(0) in events
    assert attempt.due == began + (began - 1_000)
    now = attempt.due
    while attempt.screen.id != "start":
        assert attempt.due is not None
        now = attempt.due
        attempt, events = practice.advance(attempt, Tick(), now)
    assert attempt.timeouts == 1
    assert any(isinstance(event, Say) and "다시 해 보세요" in event.phrase.ko for event in events)
