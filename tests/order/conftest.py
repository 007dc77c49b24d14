"""A tiny shop with everything in it, and ways to look at all of its states."""

from __future__ import annotations

import pytest

from courses.kiosk import PracticeCard, Situation
from courses.kiosks.order.content import UNCHOSEN, Category, Choice, Content, Group, Item, Value
from courses.kiosks.order.goal import Goal, Wanted
from language import plain


def words(ko: str, en: str = "word"):
    return plain(ko, en)


def choice(id: str) -> Choice:
    return Choice(id, words(id), words(id))


def tiny_shop(**changes) -> Content:
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
        Item("coffee", words("커피"), 3000, "cup coffee", "cup", (0,), (UNCHOSEN,)),
        Item("tea", words("차"), 4000, "cup tea", "cup", (1,), (0,)),
        Item("cake", words("케이크"), 5500, "cake", "slice", quick=True),
        Item("milk", words("우유"), 2700, "milk", "cup", (2,), (0,)),
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


def reach(kiosk, goal, limit: int = 2_000_000):
    """Every state that touches and timers lead to, with what it leads to; nothing beyond an ended one."""
    start = kiosk.start()
    after: dict = {}
    todo = [start]
    while todo:
        state = todo.pop()
        if state in after:
            continue
        if kiosk.ended(state, goal) is not None:
            after[state] = ()
            continue
        timer = kiosk.timer(state)
        ids = kiosk.touches(state) + ((timer.control,) if timer and timer.kind == "busy" else ())
        ids = [id for id in ids if not id.startswith("bar:")]
        after[state] = tuple({kiosk.touch(state, id) for id in ids} - {state})
        todo.extend(after[state])
        assert len(after) < limit
    return after


def exact(kiosk, goal, after):
    """The true fewest touches from each state of `after` from which the goal can be reached."""
    before: dict = {}
    for state, nexts in after.items():
        for to in nexts:
            before.setdefault(to, []).append(state)
    level = [state for state in after if kiosk.ended(state, goal) == "done"]
    found = dict.fromkeys(level, 0)
    touches = 0
    while level:
        touches += 1
        level = [
            state
            for to in level
            for state in before.get(to, ())
            if state not in found and not found.update({state: touches})
        ]
    return found


@pytest.fixture(scope="session")
def tools():
    """The functions above, for tests that import nothing from here."""
    import types

    return types.SimpleNamespace(
        words=words,
        choice=choice,
        shop=tiny_shop,
        situation=situation,
        reach=reach,
        exact=exact,
        Goal=Goal,
        Wanted=Wanted,
    )
