"""Self-checkout: goods are scanned, mended, paid for; the distance beside the truth; every wrong end reached."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses import coach, kinds
from courses.checking import check
from courses.kiosk import UNREACHABLE, PracticeCard, Situation
from courses.kiosks.order.content import Category, Choice, Content, Item
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.machine import OrderKiosk
from courses.kiosks.order.till.content import NO_BAG, Till
from courses.places import built_in_packs
from language import plain

NOODLES, MILK, BEER, BANANA, APPLE, BAG = range(6)


def store(**changes) -> Content:
    """Three goods (one on offer, one for adults), two things without a barcode, one bag."""
    names = (("noodles", 1500), ("milk", 1800), ("beer", 2800), ("banana", 1200), ("apple", 900), ("bag", 200))
    fields = {
        "places": (),
        "categories": (Category("fruit", plain("과일", "Fruit"), (BANANA, APPLE)),),
        "groups": (),
        "items": tuple(Item(id, plain(f"상품 {id}", id), price, "gum", quick=True) for id, price in names),
        "payments": tuple(Choice(id, plain(id, id), plain(id, id)) for id in ("card", "transit")),
        "points": True,
        "most": 2,
        "lines": 2,
        "till": Till((NOODLES, MILK, BEER), (BAG,), {MILK: 2}, frozenset({BEER}), (1000, 100)),
    }
    return Content(**{**fields, **changes})


def kiosk(moment: Situation | None = None, **changes) -> OrderKiosk:
    """One button a page of the list, a telephone number of two digits."""
    card = PracticeCard(telephone="010-12")
    return OrderKiosk(store(**changes), replace(moment or Situation(), per_page=1, card=card))


def wanted(*lines: tuple[int, int], **more) -> Goal:
    return Goal(tuple(Wanted(item, (), count) for item, count in lines), **{"payment": 0, "points": False, **more})


NOODLES_AND_MILK = wanted((NOODLES, 1), (MILK, 2), bag=NO_BAG)
TO_PAY = ("pay", "bag:none", "points:none")
BY_CARD = ("method:card", "card:in", "wait", "card:out", "receipt:no", "finish")


@pytest.fixture(scope="module")
def pack():
    """The convenience store."""
    checked = check(built_in_packs() / "convenience")
    assert checked.mistakes == ()
    return checked.pack


@pytest.mark.parametrize(
    "goal",
    [
        pytest.param(wanted((NOODLES, 1), (BEER, 1), bag=NO_BAG), id="adult"),
        pytest.param(wanted((MILK, 2), (APPLE, 1), bag=BAG, points=None, payment=None), id="list"),
    ],
)
def test_the_distance_is_the_truth_in_every_state(tools, goal):
    machine = kiosk(lines=3, receipt=False, points=False, payments=store().payments[1:])
    goal = replace(goal, payment=0, points=None)
    after = tools.reach(machine, goal)
    true = tools.exact(machine, goal, after)
    assert len(after) > 800
    for state in after:
        distance = machine.distance(state, goal)
        if state in true:
            assert distance == true[state], state
        else:
            assert distance >= UNREACHABLE and machine.ended(state, goal) == "spoiled", state


def test_one_look_at_the_identity_card_serves_for_two_goods(tools):
    till = Till((NOODLES, MILK, BEER), (), {}, frozenset({MILK, BEER}))
    machine = kiosk(lines=2, receipt=False, points=False, payments=store().payments[1:], till=till)
    goal = wanted((MILK, 1), (BEER, 2), points=None)
    after = tools.reach(machine, goal)
    true = tools.exact(machine, goal, after)
    assert all(machine.distance(state, goal) <= true[state] for state in true)
    near = sum(machine.distance(state, goal) == true[state] for state in true)
    assert near > 0.9 * len(true)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_from_any_state_the_coach_leads_to_the_goal_by_the_fewest_touches(data):
    machine = kiosk(Situation(surprises=frozenset(data.draw(st.sets(st.sampled_from(("misread", "idle")))))))
    some = data.draw(st.lists(st.sampled_from(range(BAG)), min_size=1, max_size=2, unique=True))
    goal = Goal(
        tuple(Wanted(item, (), data.draw(st.integers(1, 2))) for item in some),
        payment=data.draw(st.sampled_from((None, 0, 1))),
        points=data.draw(st.sampled_from((None, False, True))),
        receipt=data.draw(st.sampled_from((None, False, True))),
        bag=data.draw(st.sampled_from((None, NO_BAG, BAG))),
        bar=data.draw(st.sampled_from((0, 1, 16))),
    )
    state = machine.start()
    for _ in range(data.draw(st.integers(0, 25))):
        after = machine.touch(state, data.draw(st.sampled_from(list(coach.moves(machine, state)))))
        if machine.ended(after, goal) is None:
            state = after
    found = coach.plan(machine, state, goal)
    assert found is not None
    assert machine.distance(state, goal) == len(found.touches) == coach.remaining(machine, state, goal)
    assert found.opened <= len(found.touches)
    for touch in coach.moves(machine, state):
        assert machine.distance(machine.touch(state, touch), goal) >= machine.distance(state, goal) - 1


def test_goods_are_scanned_and_paid_for(tools):
    machine = kiosk()
    state = tools.act(machine, "start", "good:noodles", "good:milk", "good:milk", *TO_PAY, *BY_CARD)
    assert machine.ended(state, NOODLES_AND_MILK) == "done"
    assert machine.wrong(state, NOODLES_AND_MILK) == ()


def test_of_an_offer_one_is_free_and_the_machine_asks_for_it(tools):
    machine = kiosk()
    one = machine.screen(tools.act(machine, "start", "good:milk"))
    both = machine.screen(tools.act(machine, "start", "good:milk", "good:milk"))
    assert (one.total, both.total) == (1800, 1800)
    assert "하나 더 무료: 상품 milk. 바코드를 한 번 더 대 주세요." in [
        words.ko for area in one.areas for words in area.text
    ]
    assert not any(area.kind == "text" for area in both.areas)
    assert one.said.heard("ko").startswith("모두 한 개, 천팔백 원입니다. 하나 더 무료")
    assert both.said.heard("ko") == "모두 두 개, 천팔백 원입니다."


def test_members_pay_less(tools):
    machine = kiosk()
    basket = ("start", "good:noodles", "good:noodles", "pay", "bag:bag")
    state = tools.act(machine, *basket, "points:phone", "key:1", "key:2", "ok")
    assert machine.screen(tools.act(machine, *basket)).total == 3200
    assert machine.screen(state).total == 3200 - 300


def test_staff_look_at_the_identity_card_once(tools):
    machine = kiosk()
    asked = tools.act(machine, "start", "good:beer")
    assert machine.screen(asked).id == "adult"
    assert tools.act(machine, "off", state=asked).basket == ()
    coming = tools.act(machine, "call", state=asked)
    timer = machine.timer(coming)
    assert timer is not None and timer.kind == "busy"
    assert tools.act(machine, "off", state=coming).basket == ()
    shown = tools.act(machine, "wait", state=coming)
    assert tools.act(machine, "good:beer", state=shown).basket == ((BEER, (), 2),)
    without = tools.act(machine, "remove:0", state=shown)
    assert machine.screen(tools.act(machine, "good:beer", state=without)).id == "adult"


def test_another_answer_about_the_bag_takes_the_place_of_the_first(tools):
    machine = kiosk()
    state = tools.act(machine, "start", "good:noodles", "pay", "bag:bag")
    assert machine.screen(state).total == 1700
    again = tools.act(machine, "back", "bag:bag", state=state)
    assert again.basket == state.basket
    assert tools.act(machine, "back", "bag:none", state=state).basket == ((NOODLES, (), 1),)


def test_a_bag_alone_cannot_be_paid_for(tools):
    machine = kiosk()
    state = tools.act(machine, "start", "good:noodles", "pay", "bag:bag", "back", "back", "remove:0")
    assert state.basket == ((BAG, (), 1),)
    assert "pay" not in machine.touches(state)


def test_the_newest_line_stands_on_top(tools):
    machine = kiosk()
    screen = machine.screen(tools.act(machine, "start", "good:noodles", "good:milk"))
    rows = next(area.rows for area in screen.areas if area.kind == "rows")
    assert [row.cells[0].en for row in rows] == ["milk (1+1)", "noodles"]


BASKET = ("good:noodles", "good:milk", "good:milk")


@pytest.mark.parametrize(
    ("scanned", "to_pay", "paid", "goal", "wrong"),
    [
        (("good:milk", "good:milk"), TO_PAY, BY_CARD, NOODLES_AND_MILK, "missing_item"),
        (("good:noodles", *BASKET), TO_PAY, BY_CARD, NOODLES_AND_MILK, "scanned_twice"),
        (("good:noodles", "good:milk"), TO_PAY, BY_CARD, NOODLES_AND_MILK, "free_left"),
        (("find", "item:banana", *BASKET), TO_PAY, BY_CARD, NOODLES_AND_MILK, "wrong_item"),
        (("good:noodles",), TO_PAY, BY_CARD, wanted((NOODLES, 2)), "wrong_count"),
        (BASKET, ("pay", "bag:bag", "points:none"), BY_CARD, NOODLES_AND_MILK, "wrong_bag"),
        (BASKET, TO_PAY, BY_CARD, replace(NOODLES_AND_MILK, bag=BAG), "wrong_bag"),
        (BASKET, TO_PAY, ("method:transit", "scan:transit", "wait"), NOODLES_AND_MILK, "wrong_payment"),
        (BASKET, TO_PAY, BY_CARD[:3], replace(NOODLES_AND_MILK, points=True), "wrong_points"),
        (BASKET, TO_PAY, ("method:card", "card:in", "wait", "receipt:no", "finish"), NOODLES_AND_MILK, "card_left"),
        (BASKET, TO_PAY, BY_CARD, replace(NOODLES_AND_MILK, receipt=True), "wrong_receipt"),
        (
            BASKET,
            TO_PAY,
            (*BY_CARD[:4], "receipt:yes", "wait", "finish"),
            replace(NOODLES_AND_MILK, receipt=True),
            "receipt_left",
        ),
        (BASKET, TO_PAY, BY_CARD, replace(NOODLES_AND_MILK, bar=1), "wrong_bar"),
    ],
)
def test_every_wrong_end_is_reached_and_named(tools, scanned, to_pay, paid, goal, wrong):
    machine = kiosk(lines=3)
    state = tools.act(machine, "start", *scanned, *to_pay, *paid)
    assert machine.ended(state, goal) == "spoiled"
    named = [each for each in machine.wrong(state, goal) if each.id != "unfinished"]
    assert [each.id for each in named] == [wrong]
    assert all(named[0].words.seen(language) for language in ("ko", "en"))


def test_an_item_wanted_as_well_as_the_wrong_one_are_both_named(tools):
    machine = kiosk()
    state = tools.act(machine, "start", "find", "page:next", "item:apple")
    goal = wanted((BANANA, 1), bag=BAG)
    assert [each.id for each in machine.wrong(state, goal)] == ["missing_item", "wrong_item", "unfinished"]
    assert "바코드 없는" in machine.wrong(state, goal)[0].words.ko


def test_only_what_lies_beside_the_machine_can_be_scanned():
    machine = kiosk(Situation(beside=frozenset({"milk"})))
    state = machine.touch(machine.start(), "start")
    assert [id for id in machine.touches(state) if id.startswith("good:")] == ["good:milk"]
    assert machine.distance(state, NOODLES_AND_MILK) >= UNREACHABLE
    assert machine.distance(state, wanted((MILK, 2), (APPLE, 1))) < UNREACHABLE


def test_what_a_mission_wants_lies_beside_the_machine(pack):
    content = pack.content
    for mission in (*pack.missions, *(kinds.kind("order").generate(pack, n, 1 + n % 5) for n in range(60))):
        beside = mission.situation.beside
        goods = {content.items[line.item].id for line in mission.goal.lines if line.item in content.till.goods}
        assert goods <= beside and 1 <= len(beside) <= 6, mission.id
        machine = OrderKiosk(content, mission.situation)
        assert machine.distance(machine.start(), mission.goal) < UNREACHABLE


def test_harder_missions_ask_for_more(pack):
    kind = kinds.kind("order")
    drawn = {level: [kind.generate(pack, seed, level).goal for seed in range(40)] for level in (1, 5)}
    adults = {
        level: sum(line.item in pack.content.till.adults for goal in goals for line in goal.lines)
        for level, goals in drawn.items()
    }
    assert all(len(goal.lines) == 1 and goal.bag == NO_BAG for goal in drawn[1])
    assert sum(len(goal.lines) for goal in drawn[5]) > 100 and adults[1] == 0 < adults[5]


def test_what_was_scanned_can_be_read_in_the_records(pack):
    kind = kinds.kind("order")
    assert kinds.label(pack, "good:cup-noodles").ko == "컵라면"
    assert kinds.label(pack, "good:no-such") is None and kinds.label(pack, "item:apple") is None
    assert kind.items(pack.content) == () and kind.surprises(pack.content) == ("misread", "idle")
