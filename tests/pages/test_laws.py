"""The distance is exact on machines small enough to be seen as a whole, and holds its ground on a wide one."""

import random
from typing import Any

import pytest

from courses import coach
from courses.kiosk import UNREACHABLE
from courses.kiosks.pages.machine import PagesKiosk

WANTED = [
    ({"paper": "extract", "copies": 2, "marks": ["a", "b"]}, frozenset()),
    ({"paper": "deed"}, frozenset()),
    ({"paper": "copy", "copies": 3, "marks": ["a", "b", "c"]}, frozenset({"unread"})),
    ({"paper": "copy"}, frozenset({"unread"})),
]


@pytest.mark.parametrize(("fields", "surprises"), WANTED)
def test_the_distance_is_the_fewest_touches(tools: Any, fields: dict[str, Any], surprises: frozenset[str]) -> None:
    goal = tools.goal(tools.tiny, **fields)
    kiosk = PagesKiosk(tools.tiny, tools.situation(surprises=surprises))
    after = tools.reach(kiosk, goal)
    exact = tools.exact(kiosk, goal, after)
    assert len(after) > 300
    for state in after:
        if kiosk.ended(state, goal) == "spoiled":
            assert kiosk.distance(state, goal) >= UNREACHABLE
            assert state not in exact
            assert kiosk.wrong(state, goal)
        else:
            assert kiosk.distance(state, goal) == exact[state], state


TOWNS = [
    {"station": "s4", "day": "d4", "people": 2, "seats": ["A2", "B2"], "amount": 5000, "account": "31", "large": "on"},
    {"station": "s3", "day": "d3", "people": 1, "seats": ["B1"], "bar": ["large"]},
    {"station": "s1", "amount": 9000},
]


def wander(kiosk: PagesKiosk, goal: Any, chance: random.Random) -> Any:
    """States of one attempt that strays and is led by turns."""
    state, led = kiosk.start(), chance.choice([0.2, 0.5, 0.8])
    for _ in range(50):
        yield state
        ids = list(coach.moves(kiosk, state))
        best = min(ids, key=lambda id: kiosk.distance(kiosk.touch(state, id), goal))
        state = kiosk.touch(state, best if chance.random() < led else chance.choice(ids))
        if kiosk.ended(state, goal) is not None:
            return


@pytest.mark.parametrize("fields", TOWNS)
def test_the_distance_is_one_more_than_the_best_next_one(tools: Any, fields: dict[str, Any]) -> None:
    goal = tools.goal(tools.town, **fields)
    kiosk = PagesKiosk(tools.town, tools.situation())
    chance = random.Random(7)
    for _ in range(10):
        for state in wander(kiosk, goal, chance):
            left = kiosk.distance(state, goal)
            nexts = [kiosk.distance(kiosk.touch(state, id), goal) for id in coach.moves(kiosk, state)]
            assert left == 1 + min(nexts), state


def test_a_plan_opens_hardly_more_than_its_touches(tools: Any) -> None:
    chance = random.Random(3)
    for fields in TOWNS:
        goal = tools.goal(tools.town, **fields)
        kiosk = PagesKiosk(tools.town, tools.situation())
        for state in [s for _ in range(3) for s in wander(kiosk, goal, chance)]:
            plan = coach.plan(kiosk, state, goal)
            assert plan is not None
            assert plan.opened <= max(4 * len(plan.touches), 8)


def test_what_does_not_act_changes_nothing(tools: Any) -> None:
    for content in (tools.tiny, tools.town):
        goal = tools.goal(content, **({"paper": "copy"} if content is tools.tiny else {"station": "s1"}))
        kiosk = PagesKiosk(content, tools.situation())
        chance = random.Random(5)
        states = [s for _ in range(4) for s in wander(kiosk, goal, chance)]
        ids = {control.id for s in states for control in kiosk.screen(s).controls()} | {"", "x", "key:", "list:x"}
        for state in states:
            acting = set(kiosk.touches(state))
            screen = kiosk.screen(state)
            assert acting == {control.id for control in screen.controls() if control.enabled}
            assert screen.timer == kiosk.timer(state)
            for id in ids - acting:
                timer = kiosk.timer(state)
                if timer is None or timer.control != id:
                    assert kiosk.touch(state, id) == state
