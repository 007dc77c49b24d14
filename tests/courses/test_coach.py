from collections import deque
from types import ModuleType

from courses import coach
from courses.coach import Guide


def every_state(kiosk: object) -> list[object]:
    """All states that touches and waiting reach, by breadth."""
    seen = {kiosk.start()}
    queue = deque(seen)
    while queue:
        state = queue.popleft()
        for touch in coach.moves(kiosk, state):
            after = kiosk.touch(state, touch)
            if after not in seen:
                seen.add(after)
                queue.append(after)
    return list(seen)


def fewest(kiosk: object, start: object, goal: object) -> int | None:
    """Plain breadth-first search: slow, and plainly right."""
    seen, row, steps = {start}, [start], 0
    while row:
        for state in row:
            if kiosk.ended(state, goal) == "done":
                return steps
        following = []
        for state in row:
            if kiosk.ended(state, goal) is None:
                for touch in coach.moves(kiosk, state):
                    after = kiosk.touch(state, touch)
                    if after not in seen:
                        seen.add(after)
                        following.append(after)
        row, steps = following, steps + 1
    return None


def test_the_way_from_the_start(toy: ModuleType) -> None:
    found = coach.plan(toy.Toy(), toy.State(), toy.Goal("juice", cold=True))
    assert found is not None
    assert found.touches == toy.WAY
    assert found.opened == len(toy.WAY)


def test_exact_from_every_state(toy: ModuleType) -> None:
    kiosk, goal = toy.Toy(), toy.Goal("milk")
    states = every_state(kiosk)
    assert len(states) > 100
    for state in states:
        left = fewest(kiosk, state, goal)
        assert coach.remaining(kiosk, state, goal) == left, state
        if left is not None:
            assert kiosk.distance(state, goal) <= left, state


def test_every_plan_leads_to_the_goal_and_opens_few_states(toy: ModuleType) -> None:
    kiosk, goal = toy.Toy(), toy.Goal("juice", cold=True)
    for state in every_state(kiosk):
        found = coach.plan(kiosk, state, goal)
        if kiosk.ended(state, goal) == "spoiled" or (state.page == "reading" and state.basket != ("juice", True)):
            assert found is None
            continue
        assert found is not None, state
        assert found.opened <= max(4 * len(found.touches), 8)
        for touch, after in zip(found.touches, found.states, strict=True):
            state = kiosk.touch(state, touch)
            assert state == after
        assert kiosk.ended(state, goal) == "done"


def test_the_guide_agrees_with_the_search(toy: ModuleType) -> None:
    kiosk, goal = toy.Toy(), toy.Goal("tea", cold=True)
    guide = Guide(kiosk, goal)
    for state in every_state(kiosk):
        assert guide.remaining(state) == coach.remaining(kiosk, state, goal)


def test_at_the_goal_nothing_is_left(toy: ModuleType) -> None:
    guide = Guide(toy.Toy(), toy.Goal("tea"))
    done = toy.State("end", basket=("tea", False), paid=True)
    assert (guide.next_touch(done), guide.remaining(done), guide.way(done)) == (None, 0, ())


def test_where_no_way_leads_there_is_no_next_touch(toy: ModuleType) -> None:
    guide = Guide(toy.Toy(), toy.Goal("tea"))
    spoiled = toy.State("end", basket=("milk", False), paid=True)
    assert (guide.next_touch(spoiled), guide.remaining(spoiled), guide.presses(spoiled)) == (None, None, None)


def test_waits_are_no_presses(toy: ModuleType) -> None:
    guide = Guide(toy.Toy(), toy.Goal("juice", cold=True))
    assert guide.remaining(toy.State()) == 10
    assert guide.presses(toy.State()) == 9


def test_the_guide_follows_one_plan_without_a_new_search(toy: ModuleType) -> None:
    kiosk = toy.Toy()
    guide = Guide(kiosk, toy.Goal("juice", cold=True))
    state = toy.State()
    assert guide.next_touch(state) == "begin"
    kiosk.distance = None  # a search would need it
    for touch in toy.WAY:
        assert guide.next_touch(state) == touch
        state = kiosk.touch(state, touch)
    assert guide.next_touch(state) is None


def test_a_search_that_is_too_large_gives_up(toy: ModuleType) -> None:
    assert coach.plan(toy.Toy(), toy.State(), toy.Goal("juice"), limit=3) is None


def test_never_through_an_idle_timer(toy: ModuleType) -> None:
    kiosk = toy.Toy(toy.Situation(surprises=frozenset({"time_limits"})))
    assert "give-up" not in list(coach.moves(kiosk, toy.State("menu")))
    assert list(coach.moves(kiosk, toy.State("reading"))) == ["card-read"]
