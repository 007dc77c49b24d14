"""Simulated learners: they play by the rules, the same way each time, and never for ever."""

from __future__ import annotations

import datetime
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses import kinds, places, simulate
from courses.checking import check
from courses.practice import LEVELS, Touch
from courses.simulate import MODEL, SOURCES, Memory, Model, Traits

DAY = datetime.date(2026, 3, 3)


@pytest.fixture(scope="session")
def packs():
    found = [check(Path(places.built_in_packs()) / name).pack for name in ("bus-app", "stop-board")]
    assert all(found)
    return found


@pytest.fixture(scope="session")
def play(packs):
    def go(seed: int, level: str, familiarity: float = 0.0, *, run: int = 0, **others):
        pack = packs[seed % len(packs)]
        mission = pack.missions[seed % len(pack.missions)]
        kiosk = kinds.kind(pack.kind).kiosk(pack.content, mission.situation)
        traits = others.pop("traits", None) or simulate.invented(seed)
        return simulate.play(kiosk, mission, level, traits, familiarity, run, **others)

    return go


def test_every_number_says_where_it_comes_from():
    assert set(SOURCES) == {field.name for field in fields(Model)}
    assert all(SOURCES.values())


@pytest.mark.parametrize("level", LEVELS)
def test_every_attempt_ends(play, level):
    for seed in range(25):
        played = play(seed, level)
        assert played.result.ended in ("done", "spoiled", "stopped")
        assert played.result.touches == sum(isinstance(action, Touch) for _, action in played.actions)
        moments = [moment for moment, _ in played.actions]
        assert moments == sorted(moments)
        assert played.end <= 1000 * (MODEL.longest + 300)


def test_the_same_learner_plays_the_same_again_and_another_run_differs(play):
    assert play(4, "alone").actions == play(4, "alone").actions
    assert play(4, "alone").actions != play(4, "alone", run=1).actions


def test_an_attempt_can_be_cut_short(play):
    played = play(3, "guided", touches=2)
    assert played.practice.touches == 2
    with pytest.raises(ValueError, match="cut short"):
        _ = played.result


def test_following_along_always_ends_right(play):
    assert all(play(seed, "follow").result.correct for seed in range(40))


def share(results, what):
    return sum(what(result) for result in results) / len(results)


def test_guidance_and_familiarity_help_and_age_slows(play):
    """What the model says of itself, not of people: the numbers point the way they were meant to."""

    def results(level, familiarity, **traits):
        return [
            play(seed, level, familiarity, traits=replace(simulate.invented(seed), **traits)).result
            for seed in range(60)
        ]

    new, known, guided = results("alone", 0.0), results("alone", 0.9), results("guided", 0.0)
    assert share(known, lambda r: r.unaided) > share(new, lambda r: r.unaided) + 0.15
    assert share(new, lambda r: r.wrong_touches) > 2 * share(guided, lambda r: r.wrong_touches)
    young, old = results("guided", 0.5, age=60, tremor=False), results("guided", 0.5, age=85, tremor=False)
    assert share(old, lambda r: r.seconds) > 1.2 * share(young, lambda r: r.seconds)
    tremor = results("guided", 0.5, age=60, tremor=True)
    assert share(tremor, lambda r: r.wrong_touches) > share(young, lambda r: r.wrong_touches)


def test_mistakes_can_be_overlooked_to_the_end(play):
    careless = replace(MODEL, notices=0.0, unknown=0.6, asks=0.0)
    ended = {play(seed, "alone", model=careless, traits=Traits(seed, 75, 0.0)).result.ended for seed in range(30)}
    assert "spoiled" in ended


def test_who_asks_gets_help(play):
    asking = replace(MODEL, guesses=0.0, looks=0.0, asks=1.0, unknown=0.9, slip=0.0)
    results = [play(seed, "alone", model=asking, traits=Traits(seed, 75, 0.0)).result for seed in range(20)]
    assert all(result.correct for result in results if result.called)
    assert any(result.asked for result in results)
    assert any(result.called for result in results)


traits = st.builds(Traits, st.integers(0, 999), st.integers(55, 90), st.floats(0, 1), st.booleans())


@settings(deadline=None)
@given(traits, st.lists(st.tuples(st.integers(0, 40), st.booleans(), st.integers(1, 6)), max_size=12))
def test_what_is_learned_stays_between_nothing_and_everything_and_fades(who, runs):
    memory, day = Memory(), DAY
    for days, correct, in_a_row in runs:
        day += datetime.timedelta(days=days)
        before = memory.familiarity(who, "cafe", day)
        memory = memory.after(who, "cafe", day, correct, in_a_row)
        after = memory.familiarity(who, "cafe", day)
        assert 0 <= before < after <= 1
        assert memory.familiarity(who, "cafe", day + datetime.timedelta(days=30)) < after
    assert memory.familiarity(who, "other", day) == 0


def test_more_of_the_same_teaches_less():
    who = Traits(1, 70, 0.2)
    fresh = Memory().after(who, "cafe", DAY, True, 1).familiarity(who, "cafe", DAY)
    tired = Memory().after(who, "cafe", DAY, True, MODEL.tired_after + 1).familiarity(who, "cafe", DAY)
    assert tired < fresh


def test_invented_learners_are_varied_and_the_same_each_time():
    drawn = [simulate.invented(seed) for seed in range(200)]
    assert drawn == [simulate.invented(seed) for seed in range(200)]
    assert len({one.age for one in drawn}) > 15
    assert all(58 <= one.age <= 86 and 0 < one.skill < 1 for one in drawn)
    assert 5 < sum(one.tremor for one in drawn) < 60
