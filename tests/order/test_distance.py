"""The distance beside the truth: every state of tiny shops, counted by going through all of them."""

import pytest

from courses.kiosk import UNREACHABLE
from courses.kiosks.order.goal import Goal, Wanted

COFFEE, TEA, CAKE, MILK = range(4)


def differences(tools, content, situation, goal):
    """How often the truth is greater than the distance by how much; states without a way are left out."""
    from courses.kiosks.order.machine import OrderKiosk

    kiosk = OrderKiosk(content, situation)
    after = tools.reach(kiosk, goal)
    true = tools.exact(kiosk, goal, after)
    found: dict[int, int] = {}
    for state in after:
        distance = kiosk.distance(state, goal)
        if state not in true:
            assert distance >= UNREACHABLE, state
            assert kiosk.ended(state, goal) == "spoiled", state
            continue
        found[true[state] - distance] = found.get(true[state] - distance, 0) + 1
        assert distance <= true[state], state
    return found


def test_options_points_and_every_way_to_pay(tools):
    content = tools.shop(lines=2, categories=tools.shop().categories[:2])
    goal = Goal((Wanted(COFFEE, (1,), 1), Wanted(CAKE, (), 2)), 1, 0, False, False)
    found = differences(tools, content, tools.situation(), goal)
    assert sum(found.values()) > 20_000
    assert found.keys() == {0}


def test_cash_with_cash_receipt_points_and_an_advertisement(tools):
    content = tools.shop(lines=2, rows=1, categories=tools.shop().categories[1:])
    goal = Goal((Wanted(MILK, (1,), 1), Wanted(CAKE, (), 2)), 1, 3, True, True, True)
    found = differences(tools, content, tools.situation(surprises=frozenset({"offer"})), goal)
    assert found[0] > 0.98 * sum(found.values())


@pytest.mark.slow
def test_what_is_offered_a_misread_card_and_pages_of_the_order_check(tools):
    content = tools.shop(
        points=False,
        receipt=False,
        invoice=False,
        rows=1,
        payments=tools.shop().payments[:1],
        places=tools.shop().places[:1],
    )
    goal = Goal((Wanted(TEA, (0,), 2), Wanted(CAKE, (), 1)), 0, 0)
    found = differences(tools, content, tools.situation(surprises=frozenset({"upsell", "misread"})), goal)
    assert found[0] > 0.95 * sum(found.values())


@pytest.mark.slow
def test_many_of_one_line(tools):
    shop = tools.shop()
    content = tools.shop(
        points=False, receipt=False, lines=2, most=9, payments=shop.payments[:1], categories=shop.categories[:2]
    )
    goal = Goal((Wanted(COFFEE, (1,), 1), Wanted(CAKE, (), 2)), 1)
    assert differences(tools, content, tools.situation(), goal).keys() == {0}


def test_a_goal_that_cannot_be_is_unreachable(tools, goal):
    kiosk = tools.kiosk(tools.situation(sold_out=frozenset({"cake"})))
    assert kiosk.distance(kiosk.start(), goal) >= UNREACHABLE


def test_what_is_sold_out_has_its_substitute(tools):
    goal = Goal((Wanted(CAKE, (), 1, ((MILK, (0,)),)),), 1, 0, False, False)
    sold_out = tools.kiosk(tools.situation(sold_out=frozenset({"cake"})))
    there = tools.kiosk()
    basket = ("start", "place:out", "tab:best", "page:next", "item:milk", "add", "check", "pay", "points:none")
    pay = ("method:card", "card:in", "wait", "card:out", "receipt:no", "finish")
    assert sold_out.ended(tools.act(sold_out, *basket, *pay), goal) == "done"
    assert there.ended(tools.act(there, *basket, *pay), goal) == "spoiled"
