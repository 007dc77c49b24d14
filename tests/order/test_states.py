"""Laws that hold in every state that touches lead to, on the tiny shop and in the café."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses import coach, pictures
from courses.kinds import kind
from courses.kiosk import UNREACHABLE
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.state import SURPRISES
from language import LANGUAGES

PICKS = st.lists(st.integers(0, 2**20), max_size=90)
WALK = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ALL = frozenset(SURPRISES)


@pytest.fixture(scope="session")
def machine(tools):
    return tools.kiosk(tools.situation(surprises=ALL, sold_out=frozenset({"milk"})))


@given(picks=PICKS)
@settings(WALK, max_examples=150)
def test_exactly_the_enabled_controls_act(machine, tools, picks):
    for state in tools.walk(machine, picks):
        screen = machine.screen(state)
        controls = screen.controls()
        ids = [control.id for control in controls]
        assert len(ids) == len(set(ids))
        assert {control.id for control in controls if control.enabled} == set(machine.touches(state))
        assert screen.timer == machine.timer(state)
        for control in controls:
            if not control.enabled:
                assert machine.touch(state, control.id) == state
        areas = [area.id for area in screen.areas]
        assert len(areas) == len(set(areas))


@given(picks=PICKS, stray=st.text(max_size=12) | st.sampled_from(["pay", "add", "ok", "plus:9", "item:cake", "wait"]))
@settings(WALK, max_examples=100)
def test_a_touch_on_anything_else_does_nothing(machine, tools, picks, stray):
    *_, state = tools.walk(machine, picks)
    timer = machine.timer(state)
    if stray not in machine.touches(state) and not (timer and timer.control == stray):
        assert machine.touch(state, stray) == state


def seen_words(screen):
    yield screen.title
    if screen.said:
        yield screen.said
    for area in screen.areas:
        yield from area.text
        if area.title:
            yield area.title
        for row in area.rows:
            yield from (cell for cell in row.cells if cell)
    for control in screen.controls():
        yield control.label
        yield from (words for words in (control.note, control.advice) if words)


@given(picks=PICKS)
@settings(WALK, max_examples=100)
def test_everything_has_words_to_be_seen_and_heard_and_pictures_that_exist(machine, tools, picks):
    for state in tools.walk(machine, picks):
        screen = machine.screen(state)
        for words in seen_words(screen):
            for language in LANGUAGES:
                assert words.seen(language).strip(), words
                assert words.heard(language).strip(), words
            assert not re.search(r"[A-Za-z0-9]", words.heard("ko")), words
        for picture in [c.picture for c in screen.controls()] + [r.picture for a in screen.areas for r in a.rows]:
            assert not picture or pictures.known(picture) is None, picture


@given(picks=PICKS)
@settings(WALK, max_examples=60)
def test_states_are_small_and_their_outcome_hides_what_was_typed(machine, tools, picks):
    for state in tools.walk(machine, picks):
        assert hash(state) == hash(type(state)(*state))
        assert "010" not in repr(state)
        hash(machine.outcome(state))


@given(picks=PICKS)
@settings(WALK, max_examples=60)
def test_a_plan_leads_to_the_goal_from_every_state_that_has_not_ended(machine, tools, goal, picks):
    states = list(tools.walk(machine, picks, goal))
    for state in states[:: max(1, len(states) // 12)]:
        plan = coach.plan(machine, state, goal, 1.0)
        assert plan is not None, state
        left = len(plan.touches)
        for touch in plan.touches:
            assert machine.distance(state, goal) <= left
            state, left = machine.touch(state, touch), left - 1
        assert machine.ended(state, goal) == "done"
        assert machine.distance(state, goal) == 0
        assert machine.wrong(state, goal) == ()


@given(picks=PICKS)
@settings(WALK, max_examples=60)
def test_the_laws_hold_where_something_runs_out(tools, picks):
    machine = tools.kiosk(tools.situation(surprises=ALL, runs_out="milk"))
    goal = Goal((Wanted(3, (1,), 1, ((1, (0,)),)), Wanted(2, (), 2)), 1, 0, False, False)
    states = list(tools.walk(machine, picks, goal))
    for state in states[:: max(1, len(states) // 10)]:
        assert {c.id for c in machine.screen(state).controls() if c.enabled} == set(machine.touches(state))
        way = coach.plan(machine, state, goal, 1.0)
        assert way is not None and machine.distance(state, goal) <= len(way.touches)
        for touch in machine.touches(state):
            after = machine.touch(state, touch)
            assert machine.distance(state, goal) <= machine.distance(after, goal) + 1, touch
            assert (machine.distance(after, goal) >= UNREACHABLE) == (machine.ended(after, goal) == "spoiled")


@given(picks=PICKS)
@settings(WALK, max_examples=60)
def test_no_touch_brings_the_goal_nearer_by_more_than_one(machine, tools, goal, picks):
    """Consistency: what makes the search open no state twice."""
    *_, state = tools.walk(machine, picks, goal)
    here = machine.distance(state, goal)
    for touch in machine.touches(state):
        after = machine.touch(state, touch)
        there = machine.distance(after, goal)
        assert here <= there + 1, touch
        assert (there >= UNREACHABLE) == (machine.ended(after, goal) == "spoiled")


@given(seed=st.integers(0, 10**6), difficulty=st.integers(1, 5), per_page=st.sampled_from([4, 6, 8, 9]), picks=PICKS)
@settings(WALK, max_examples=60)
def test_at_the_cafe_a_plan_opens_hardly_more_states_than_it_has_touches(
    cafe, at_cafe, tools, seed, difficulty, per_page, picks
):
    mission = kind("order").generate(cafe, seed, difficulty)
    machine = at_cafe(mission, per_page)
    states = list(tools.walk(machine, picks, mission.goal))
    for state in states[:: max(1, len(states) // 6)]:
        fewest = coach.plan(machine, state, mission.goal, 1.0)
        plan = coach.plan(machine, state, mission.goal)
        assert fewest is not None and plan is not None
        assert machine.distance(state, mission.goal) <= len(fewest.touches)
        assert plan.opened <= 4 * max(2, len(plan.touches))
        assert fewest.opened <= 4 * max(2, len(fewest.touches))


@pytest.mark.slow
def test_a_hundred_thousand_states_of_the_cafe(cafe, at_cafe, tools):
    import random

    chance, looked_at = random.Random(2026), 0
    while looked_at < 100_000:
        mission = kind("order").generate(cafe, chance.randrange(10**6), chance.randint(1, 5))
        machine = at_cafe(mission, chance.choice((4, 6, 8, 9)))
        picks = (chance.randrange(2**20) for _ in range(chance.randint(20, 300)))
        for state in tools.walk(machine, picks, mission.goal):
            plan = coach.plan(machine, state, mission.goal)
            assert plan is not None, (mission.id, state)
            assert machine.distance(state, mission.goal) <= len(plan.touches)
            assert plan.opened <= 4 * max(2, len(plan.touches))
            looked_at += 1
