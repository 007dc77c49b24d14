"""Each way of being wrong has its name and its kind words."""

import re

import pytest

from courses.kiosks.order.goal import Goal, Wanted

COFFEE, TEA, CAKE, MILK = range(4)
ICED = ("item:coffee", "set:temperature:ice", "add")
PAY = ("method:card", "card:in", "wait", "card:out")


def ordered(tools, kiosk, *touches, place="out", points="none", pay=PAY, after=("receipt:no", "finish")):
    points = {"none": ("points:none",), "phone": ("points:phone", "key:1", "key:2", "ok")}[points]
    return tools.act(kiosk, "start", f"place:{place}", *touches, "check", "pay", *points, *pay, *after)


GOAL = Goal((Wanted(COFFEE, (1,), 2), Wanted(CAKE, (), 1)), 1, 0, False, False)
RIGHT = (*ICED, *ICED, "tab:food", "item:cake")


@pytest.mark.parametrize(
    ("id", "words", "order"),
    [
        (
            "wrong_count",
            "'ICE 커피'는 2잔을 부탁받았는데 1잔을 담으셨어요.",
            {"touches": (*ICED, "tab:food", "item:cake")},
        ),
        ("missing_item", "'케이크' 1조각이 빠졌어요.", {"touches": (*ICED, *ICED)}),
        (
            "wrong_item",
            "부탁받지 않은 '차' 1잔이 들어 있었어요.",
            {"touches": (*RIGHT, "tab:drinks", "page:next", "item:tea", "add")},
        ),
        (
            "wrong_option",
            "'ICE 커피'를 부탁받았는데 'HOT 커피'를 담으셨어요.",
            {"touches": ("item:coffee", "set:temperature:hot", "count:plus", "add", "tab:food", "item:cake")},
        ),
        ("wrong_place", "'포장'으로 부탁받았는데 '매장'을 고르셨어요.", {"place": "here"}),
        ("wrong_points", "적립은 안 하기로 했는데 적립하셨어요.", {"points": "phone"}),
        (
            "wrong_payment",
            "'카드'로 결제하기로 했는데 '간편결제'를 고르셨어요.",
            {"pay": ("method:mobile", "scan:phone", "wait")},
        ),
        ("wrong_receipt", "영수증은 안 받기로 했는데 출력하셨어요.", {"after": ("receipt:yes", "wait", "finish")}),
    ],
)
def test_a_wrong_order_is_named_and_spoiled(tools, id, words, order):
    kiosk = tools.kiosk()
    order = {"touches": RIGHT, **order}
    state = ordered(tools, kiosk, *order.pop("touches"), **order)
    assert kiosk.ended(state, GOAL) == "spoiled"
    (wrong,) = kiosk.wrong(state, GOAL)
    assert wrong.id == id
    assert wrong.words.ko == words
    assert wrong.words.en
    assert not re.search("틀렸|실패|오답", wrong.words.ko)


def test_the_right_order_has_nothing_wrong(tools):
    kiosk = tools.kiosk()
    state = ordered(tools, kiosk, *RIGHT)
    assert kiosk.ended(state, GOAL) == "done"
    assert kiosk.wrong(state, GOAL) == ()


def test_as_soon_as_it_is_paid_wrongly_it_has_ended(tools):
    kiosk = tools.kiosk()
    before = tools.act(kiosk, "start", "place:out", *ICED, "check", "pay", "points:none", "method:card", "card:in")
    assert kiosk.ended(before, GOAL) is None
    assert kiosk.ended(tools.act(kiosk, "wait", state=before), GOAL) == "spoiled"


def test_what_is_not_finished_says_so(tools):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, "start", "place:out", *RIGHT[:3], *RIGHT)
    assert [wrong.id for wrong in kiosk.wrong(state, GOAL)][-1] == "unfinished"


def test_the_bar_that_was_asked_for(tools):
    kiosk = tools.kiosk()
    goal = Goal(GOAL.lines, 1, 0, bar=1)
    without = ordered(tools, kiosk, *RIGHT)
    assert kiosk.ended(without, goal) == "spoiled"
    assert [wrong.words.ko for wrong in kiosk.wrong(without, goal)] == ["'큰 글씨'를 켜지 않으셨어요."]
    assert kiosk.ended(ordered(tools, kiosk, *RIGHT, "bar:large"), goal) == "done"
    assert kiosk.distance(kiosk.start(), goal) == kiosk.distance(kiosk.start(), GOAL) + 1


def test_where_either_answer_is_right_nothing_is_wrong(tools):
    kiosk = tools.kiosk()
    goal = Goal(GOAL.lines)
    for place in ("here", "out"):
        for points in ("none", "phone"):
            assert kiosk.ended(ordered(tools, kiosk, *RIGHT, place=place, points=points), goal) == "done"
