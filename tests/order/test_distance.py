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


@pytest.mark.parametrize("beside", [MILK, TEA])
def test_what_is_found_sold_out_when_it_is_picked(tools, beside):
    """Whichever order it is done in, also with what is taken instead on another page than what runs out."""
    shop = tools.shop()
    content = tools.shop(
        points=False, receipt=False, invoice=False, lines=2, payments=shop.payments[:1], categories=shop.categories
    )
    goal = Goal((Wanted(CAKE, (), 1, ((beside, (0,)),)), Wanted(COFFEE, (1,), 1)), 1, 0)
    found = differences(tools, content, tools.situation(runs_out="cake"), goal)
    assert found[0] > 0.9 * sum(found.values()) and max(found) <= 2


def test_who_never_picks_it_has_not_done_what_was_asked(tools):
    goal = Goal((Wanted(CAKE, (), 1, ((MILK, (0,)),)),), 1, 0, False, False)
    kiosk = tools.kiosk(tools.situation(runs_out="cake"))
    menu = tools.act(kiosk, "start", "place:out", "tab:food")
    assert kiosk.screen(menu).control("item:cake").enabled
    told = tools.act(kiosk, "item:cake", state=menu)
    assert kiosk.screen(told).popup and kiosk.screen(told).id == "sold-out"
    assert kiosk.outcome(told) == kiosk.outcome(menu)
    after = tools.act(kiosk, "ok", state=told)
    assert not kiosk.screen(after).control("item:cake").enabled
    rest = ("tab:best", "page:next", "item:milk", "add", "check", "pay", "points:none")
    pay = ("method:card", "card:in", "wait", "card:out", "receipt:no", "finish")
    assert kiosk.ended(tools.act(kiosk, *rest, *pay, state=after), goal) == "done"
    unseen = tools.act(kiosk, *rest, "method:card", "card:in", "wait", state=menu)
    assert kiosk.ended(unseen, goal) == "spoiled"
    assert [one.id for one in kiosk.wrong(unseen, goal)][:2] == ["missing_item", "wrong_item"]
    gone = tools.act(kiosk, "home", state=after)
    assert not kiosk.screen(tools.act(kiosk, "start", "place:out", "tab:food", state=gone)).control("item:cake").enabled


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
