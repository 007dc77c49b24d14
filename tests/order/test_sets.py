"""Sets: side and drink hang on 세트, and a larger set is offered."""

import random

import pytest

from courses.kiosks.order.content import UNCHOSEN, Category, Group, Item, Value
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.mend import option_touches


@pytest.fixture(scope="module")
def sets(tools):
    """A burger alone, as a set or as a large set; side and drink belong to sets, a drink has no default."""
    words = tools.words
    single = Group(
        "set", words("구성"), "single", tuple(Value(id, words("가")) for id in ("one", "set", "large")), UNCHOSEN
    )
    side = Group("side", words("사이드"), "single", tuple(Value(id, words("나")) for id in "ab"), 0, when=(0, 0b110))
    drink = Group(
        "drink", words("음료"), "single", tuple(Value(id, words("다")) for id in "cd"), UNCHOSEN, when=(0, 0b110)
    )
    more = Group("more", words("추가"), "multiple", (Value("cheese", words("치즈")),), 0)
    needs = ((1, 0, 0b110), (2, 0, 0b110))
    burger = Item(
        *("burger", words("버거"), 5000, "cup milk", "piece"),
        groups=(0, 1, 2, 3),
        defaults=(UNCHOSEN, 0, UNCHOSEN, 0),
        needs=needs,
    )
    cake = Item("cake", words("케이크"), 5500, "cup milk", "piece", quick=True)
    return {
        "groups": (single, side, drink, more),
        "items": (burger, cake),
        "categories": (Category("all", words("모두"), (0, 1)),),
        "upsell": (),
        "upgrade": (0, 1, 2),
        "points": False,
        "receipt": False,
        "places": (tools.choice("here"),),
        "payments": (tools.choice("card"),),
        "most": 2,
        "lines": 2,
    }


@pytest.fixture(scope="module")
def machine(tools, sets):
    return tools.kiosk(tools.situation(per_page=2, surprises=frozenset({"upsell"})), **sets)


def test_side_and_drink_are_asked_for_only_with_a_set(machine, tools):
    state = tools.act(machine, "start", "item:burger")
    assert not any(id.startswith(("set:side", "set:drink")) for id in machine.touches(state))
    state = tools.act(machine, "set:set:one", state=state)
    assert "add" in machine.touches(state)
    state = tools.act(machine, "set:set:set", state=state)
    assert {"set:side:b", "set:drink:c"} <= set(machine.touches(state))
    assert "add" not in machine.touches(state)
    assert [area.id for area in machine.screen(state).areas][:4] == ["set", "side", "drink", "more"]


def test_who_goes_back_to_the_single_one_loses_side_and_drink(machine, tools):
    state = tools.act(machine, "start", "item:burger", "set:set:set", "set:side:b", "set:drink:c", "set:set:one")
    assert state.draft == (0, (0, 0, UNCHOSEN, 0), 1)


@pytest.mark.parametrize(("answer", "setting"), [("yes", 2), ("no", 1)])
def test_a_larger_set_is_offered_and_may_be_left(machine, tools, answer, setting):
    state = tools.act(machine, "start", "item:burger", "set:set:set", "set:drink:d", "add")
    assert machine.screen(state).id == "upgrade" and machine.screen(state).popup
    state = tools.act(machine, answer, state=state)
    assert state.basket == ((0, (setting, 0, 1, 0), 1),)


def test_nothing_larger_is_offered_for_what_is_single_or_large_or_in_a_quiet_situation(machine, tools, sets):
    for chosen in ("one", "large"):
        drink = ("set:drink:d",) if chosen == "large" else ()
        assert tools.act(machine, "start", "item:burger", f"set:set:{chosen}", *drink, "add").basket
    quiet = tools.kiosk(tools.situation(per_page=2), **sets)
    assert tools.act(quiet, "start", "item:burger", "set:set:set", "set:drink:d", "add").basket


def test_touches_among_options_are_the_fewest(machine):
    """Every pair of options, compared with a search over the machine's own touches."""
    content, shop = machine.shop.content, machine.shop
    controls = [id for id, *_ in shop.option_touches[0]]

    def nexts(options):
        hidden = content.items[0].hidden(options)
        for id, at, low, high in shop.option_touches[0]:
            if at not in hidden and low <= options[at] <= high:
                verb, _, rest = id.partition(":")
                yield shop.touched(0, options, verb, rest)

    def fewest(start):
        found, level = {start: 0}, [start]
        while level:
            nearer = {after for options in level for after in nexts(options)} - found.keys()
            found.update(dict.fromkeys(nearer, found[level[0]] + 1))
            level = list(nearer)
        return found

    assert controls
    everything = fewest(content.items[0].defaults)
    assert len(everything) > 20
    for start in everything:
        for after, touches in fewest(start).items():
            if content.items[0].unchosen(after) is None:
                assert option_touches(content, 0, start, after) == touches, (start, after)


GOALS = [
    Goal((Wanted(0, (1, 1, 0, 0), 1),)),
    Goal((Wanted(0, (2, 0, 1, 0), 2),)),
    Goal((Wanted(0, (0, 0, UNCHOSEN, 1), 1), Wanted(1, (), 1))),
]


def bounds(machine, tools, goal):
    """The distance is nowhere more than the truth, and hardly ever less."""
    after = tools.reach(machine, goal)
    true = tools.exact(machine, goal, after)
    states = random.Random(1).sample(sorted(true, key=repr), min(4_000, len(true)))
    exact = 0
    for state in states:
        told = machine.distance(state, goal)
        assert told <= true[state], (state, told, true[state])
        exact += told == true[state]
    assert exact >= 0.99 * len(states)


def test_the_distance_is_a_lower_bound_with_one_line(tools, sets):
    moment = tools.situation(per_page=2, surprises=frozenset({"upsell"}))
    bounds(tools.kiosk(moment, **{**sets, "lines": 1, "most": 1}), tools, GOALS[0])


@pytest.mark.slow
@pytest.mark.parametrize("goal", GOALS)
def test_the_distance_is_a_lower_bound_everywhere(machine, tools, goal):
    bounds(machine, tools, goal)
