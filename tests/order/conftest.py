"""A tiny shop with everything in it, ways to look at all of its states, and the café."""

from __future__ import annotations

import types
from collections.abc import Iterable
from dataclasses import replace

import pytest

from courses.checking import check
from courses.kiosk import PracticeCard, Situation
from courses.kiosks.order.content import UNCHOSEN, Category, Choice, Content, Group, Item, Value
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.machine import OrderKiosk
from courses.places import built_in_packs
from language import plain


def words(ko: str, en: str = "word"):
    return plain(ko, en)


LABELS = {
    "here": "매장",
    "out": "포장",
    "card": "카드",
    "mobile": "간편결제",
    "coupon": "쿠폰",
    "cash": "현금",
}


def choice(id: str) -> Choice:
    return Choice(id, words(LABELS[id]), words(LABELS[id]))


def shop(**changes) -> Content:
    """Four items on three tabs, options of every kind, every step; small limits."""
    temperature = Group(
        "temperature",
        words("온도"),
        "single",
        (Value("hot", words("HOT")), Value("ice", words("ICE"), 500)),
        UNCHOSEN,
        before=True,
    )
    shot = Group("shot", words("샷"), "quantity", (Value("shot", words("샷 추가"), 500),), 0, most=1)
    cup = Group("cup", words("컵"), "multiple", (Value("own", words("개인컵"), -300),), 0)
    items = (
        Item("coffee", words("커피"), 3000, "cup americano", "cup", (0,), (UNCHOSEN,)),
        Item("tea", words("차"), 4000, "cup green-tea", "cup", (1,), (0,)),
        Item("cake", words("케이크"), 5500, "cake cheese", "slice", quick=True),
        Item("milk", words("우유"), 2700, "cup milk", "cup", (2,), (0,)),
    )
    fields = {
        "places": (choice("here"), choice("out")),
        "categories": (
            Category("drinks", words("음료"), (0, 1)),
            Category("food", words("음식"), (2,)),
            Category("best", words("추천"), (1, 3)),
        ),
        "groups": (temperature, shot, cup),
        "items": items,
        "payments": (choice("card"), choice("mobile"), choice("coupon"), choice("cash")),
        "upsell": (2, 1),
        "points": True,
        "notes": (10_000, 5_000),
        "most": 2,
        "lines": 3,
        "rows": 2,
    }
    return Content(**{**fields, **changes})


def situation(**changes) -> Situation:
    """One card a page, a telephone number of two digits."""
    fields = {"per_page": 1, "card": PracticeCard(telephone="010-12")}
    return Situation(**{**fields, **changes})


def act(kiosk: OrderKiosk, *controls: str, state=None):
    """The state after touches that all must act, or be the timer's."""
    state = kiosk.start() if state is None else state
    for control in controls:
        timer = kiosk.timer(state)
        assert control in kiosk.touches(state) or (timer and timer.control == control), (control, state)
        state = kiosk.touch(state, control)
    return state


def moves(kiosk: OrderKiosk, state) -> list[str]:
    """Every touch that acts, and waiting for a busy machine."""
    timer = kiosk.timer(state)
    return [*kiosk.touches(state), *((timer.control,) if timer and timer.kind == "busy" else ())]


def walk(kiosk: OrderKiosk, picks: Iterable[int], goal=None):
    """States that random touches lead to; with a goal, those before it is met or spoiled."""
    state = kiosk.start()
    yield state
    for pick in picks:
        ids = moves(kiosk, state)
        if not ids:
            return
        after = kiosk.touch(state, ids[pick % len(ids)])
        if goal is not None and kiosk.ended(after, goal) is not None:
            continue
        state = after
        yield state


def reach(kiosk: OrderKiosk, goal) -> dict:
    """Every state that touches and timers lead to, with what it leads to; nothing beyond an ended one."""
    after: dict = {}
    todo = [kiosk.start()]
    while todo:
        state = todo.pop()
        if state in after:
            continue
        ids = moves(kiosk, state) if kiosk.ended(state, goal) is None else []
        after[state] = tuple({kiosk.touch(state, id) for id in ids if not id.startswith("bar:")} - {state})
        todo.extend(after[state])
    return after


def exact(kiosk: OrderKiosk, goal, after: dict) -> dict:
    """The true fewest touches from each state of `after` from which the goal can be reached."""
    before: dict = {}
    for state, nexts in after.items():
        for to in nexts:
            before.setdefault(to, []).append(state)
    level = [state for state in after if kiosk.ended(state, goal) == "done"]
    found = dict.fromkeys(level, 0)
    while level:
        nearer = {state for to in level for state in before.get(to, ())} - found.keys()
        found.update(dict.fromkeys(nearer, found[level[0]] + 1))
        level = list(nearer)
    return found


@pytest.fixture(scope="session")
def tools() -> types.SimpleNamespace:
    """The functions above, for tests that can import nothing from here."""
    return types.SimpleNamespace(
        words=words,
        choice=choice,
        shop=shop,
        situation=situation,
        act=act,
        walk=walk,
        reach=reach,
        exact=exact,
        kiosk=lambda moment=None, **changes: OrderKiosk(shop(**changes), moment or situation()),
    )


@pytest.fixture(scope="session")
def goal() -> Goal:
    """One iced coffee and two cakes, to take out, by card, no points, no receipt."""
    return Goal((Wanted(0, (1,), 1), Wanted(2, (), 2)), place=1, payment=0, points=False, receipt=False)


@pytest.fixture(scope="session")
def cafe():
    """The built-in café."""
    checked = check(built_in_packs() / "cafe")
    assert checked.mistakes == ()
    return checked.pack


@pytest.fixture(scope="session")
def at_cafe(cafe):
    """The café's machine for a mission, with so many cards a page."""

    def machine(mission, per_page: int = 9) -> OrderKiosk:
        return OrderKiosk(cafe.content, replace(mission.situation, per_page=per_page))

    return machine
