"""Table order: rounds, calls, the table's number and the bill, each wrong outcome, the distance beside the truth."""

import dataclasses
import random
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses import coach
from courses.checking import check
from courses.contrast import TEXTS, contrast
from courses.kinds import kind
from courses.kiosk import UNREACHABLE
from courses.kiosks.order.content import Category, Choice, Group, Item, Table, Value
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.table.machine import TableKiosk
from courses.places import built_in_packs

STEW, RICE = 0, 1
HOT, MILD = (0,), (1,)
WATER, HELP = 1, 4
CALLS = ("물", "앞접시", "직원")
CARD, COUNTER = 0, 1
THREE, SEVEN = 0, 1
WALK = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def parts(tools):
    """A stew with one option, rice that goes straight into the basket, two tables, three calls."""
    words = tools.words
    heat = Group("heat", words("맵기"), "single", (Value("hot", words("맵게")), Value("mild", words("덜 맵게"))), 0)
    return {
        "places": (),
        "categories": (Category("stews", words("찌개"), (STEW,)), Category("rice", words("밥"), (RICE,))),
        "groups": (heat,),
        "items": (
            Item("stew", words("찌개"), 9000, "stew kimchi", "bowl", (0,), HOT),
            Item("rice", words("공기밥"), 1000, "rice", "bowl", quick=True),
        ),
        "payments": (tools.choice("card"), Choice("counter", words("카운터"), words("카운터에서"))),
        "points": False,
        "upsell": (),
        "receipt": False,
        "most": 2,
        "lines": 3,
        "rows": 2,
        "table": Table(
            (3, 7),
            tuple(Choice(id, words(ko), words(ko)) for id, ko in zip(("water", "plates", "help"), CALLS, strict=True)),
            HELP,
        ),
    }


@pytest.fixture(scope="module")
def diner(tools, parts):
    def made(*surprises, place="7", **changes) -> TableKiosk:
        content = tools.shop(**{**parts, **changes})
        moment = tools.situation(per_page=2, surprises=frozenset(surprises), place=place)
        return TableKiosk(content, content.table, moment)

    return made


GOAL = Goal((Wanted(STEW, MILD, 1),), None, COUNTER, table=SEVEN, further=((Wanted(RICE, (), 2),),), calls=WATER)
OPEN = ("start", "yes")
ONE = ("item:stew", "set:heat:mild", "add")
TWO = ("tab:rice", "item:rice", "item:rice")
SEND = ("check", "send", "yes", "ok")
CALL = ("call", "ask:water", "ring", "ok")
BILL = ("history", "pay")
AT_COUNTER = ("method:counter", "ok")


def test_the_right_evening_is_done(tools, diner):
    kiosk = diner()
    state = tools.act(kiosk, *OPEN, *ONE, *SEND, *CALL, *TWO, *SEND, *BILL, *AT_COUNTER)
    assert kiosk.ended(state, GOAL) == "done"
    assert kiosk.wrong(state, GOAL) == ()


@pytest.mark.parametrize(
    ("id", "told", "touches"),
    [
        ("wrong_table", "7번 테이블에 앉으셨는데", ("start", "change", "table:3", "yes", *ONE, *SEND)),
        ("wrong_table", "직원이 다른 자리로", ("start", "change", "table:3", "yes", *CALL)),
        ("doubled_round", "같은 주문이 두 번", (*OPEN, *ONE, *SEND, *ONE, *SEND)),
        ("wrong_option", "'찌개 (덜 맵게)'를 부탁받았는데 '찌개'가", (*OPEN, "item:stew", "add", *SEND)),
        ("wrong_count", "1그릇을 부탁받았는데 2그릇이", (*OPEN, *ONE[:-1], "count:plus", "add", *SEND)),
        ("early_item", "나중에 추가로 주문하기로 한 '공기밥' 2그릇이", (*OPEN, *ONE, *TWO, *SEND)),
        (
            "wrong_item",
            "부탁받지 않은 '찌개' 1그릇이",
            (*OPEN, *ONE, *SEND, *TWO, *SEND, "item:stew", "add", *SEND),
        ),
        ("missing_round", "빠졌어요: 공기밥 2그릇", (*OPEN, *ONE, *SEND, *CALL, *BILL, *AT_COUNTER)),
        (
            "missing_item",
            "'공기밥' 1그릇이 빠졌어요",
            (*OPEN, *ONE, *SEND, *CALL, *TWO[:2], *SEND, *BILL, *AT_COUNTER),
        ),
        ("wrong_call", "부탁받지 않은 '앞접시'를", (*OPEN, "call", "ask:plates", "ring")),
        ("missing_call", "'물'을 부탁하지 않으셨어요", (*OPEN, *ONE, *SEND, *TWO, *SEND, *BILL, *AT_COUNTER)),
        (
            "wrong_payment",
            "'카운터'로 결제하기로 했는데",
            (*OPEN, *ONE, *SEND, *CALL, *TWO, *SEND, *BILL, "method:card", "card:in", "wait"),
        ),
    ],
)
def test_each_wrong_outcome_is_reached_and_named(tools, diner, id, told, touches):
    kiosk = diner()
    state = tools.act(kiosk, *touches)
    assert kiosk.ended(state, GOAL) == "spoiled"
    assert kiosk.distance(state, GOAL) == UNREACHABLE
    (wrong,) = kiosk.wrong(state, GOAL)
    assert wrong.id == id
    assert told in wrong.words.ko
    assert wrong.words.en
    assert not re.search("틀렸|실패|오답", wrong.words.ko)
    assert kiosk.ended(tools.act(kiosk, *touches[:-2]), GOAL) is None, "the last touches are those that spoil it"


def test_what_was_put_into_the_basket_and_never_sent_is_missing_when_it_is_paid(tools, diner):
    kiosk = diner()
    before = tools.act(kiosk, *OPEN, *ONE, *SEND, *CALL, *TWO, *BILL)
    assert kiosk.screen(before).id == "unsent" and kiosk.screen(before).popup
    looked = tools.act(kiosk, "no", state=before)
    assert kiosk.screen(looked).id == "check" and looked.basket
    paid = tools.act(kiosk, "yes", *AT_COUNTER, state=before)
    assert [wrong.id for wrong in kiosk.wrong(paid, GOAL)] == ["missing_round"]


def test_a_forgotten_dish_may_still_go_to_the_kitchen(tools, diner):
    """A round in two parts is what a person would do, and right."""
    kiosk = diner()
    goal = dataclasses.replace(GOAL, lines=(Wanted(STEW, MILD, 1), Wanted(RICE, (), 1)), further=(), calls=0)
    state = tools.act(kiosk, *OPEN, *ONE, *SEND, "tab:rice", "item:rice", *SEND, *BILL, *AT_COUNTER)
    assert kiosk.ended(state, goal) == "done"


def test_calling_for_help_is_never_a_mistake(tools, diner):
    kiosk = diner()
    state = tools.act(kiosk, *OPEN, "call", "ask:help", "ask:water", "ring", "ok", *ONE, *SEND)
    assert kiosk.ended(state, GOAL) is None


def test_the_number_can_be_changed_until_kitchen_or_staff_know_it(tools, diner):
    kiosk = diner(place="3")
    state = tools.act(kiosk, *OPEN)
    assert kiosk.screen(state).control("seat").label.ko == "3번 테이블"
    state = tools.act(kiosk, "seat", "change", "table:7", "yes", *ONE, *SEND, state=state)
    seat = kiosk.screen(state).control("seat")
    assert (seat.label.ko, seat.label.heard("ko"), seat.enabled) == ("7번 테이블", "칠 번 테이블", False)
    assert "seat" not in kiosk.touches(state)


def test_the_bill_lists_every_round_and_sums_them_up(tools, diner):
    kiosk = diner()
    state = tools.act(kiosk, *OPEN, *ONE, *SEND, *TWO, *SEND, "history")
    screen = kiosk.screen(state)
    rows = [[cell.ko for cell in row.cells] for area in screen.areas for row in area.rows]
    assert rows == [["1차", "찌개 (덜 맵게)", "1그릇", "9,000원"], ["2차", "공기밥", "2그릇", "2,000원"]]
    assert screen.total == 11_000


def test_nothing_is_paid_before_anything_was_ordered(tools, diner):
    kiosk = diner()
    assert "pay" not in kiosk.touches(tools.act(kiosk, *OPEN, *ONE, "history"))


def test_who_does_nothing_for_long_loses_the_basket_but_not_what_was_sent(tools, diner):
    kiosk = diner("idle")
    before = tools.act(kiosk, *OPEN, *ONE, *SEND, *TWO)
    after = kiosk.touch(before, kiosk.timer(before).control)
    assert (kiosk.screen(after).id, after.basket, after.sent) == ("start", (), before.sent)
    assert kiosk.screen(kiosk.touch(after, "start")).id == "menu-stews-1", "the table's number is not asked again"
    assert coach.plan(kiosk, after, GOAL) is not None


def test_the_staff_is_called_by_the_tablet_not_by_the_bar(tools, diner):
    kiosk = diner()
    bar = [area for area in kiosk.screen(tools.act(kiosk, *OPEN)).areas if area.id == "bar"]
    assert [control.id for control in bar[0].controls] == ["bar:large", "bar:contrast", "bar:low", "bar:voice"]


# The distance beside the truth

EVENINGS = [
    (Goal((Wanted(STEW, MILD, 1),), None, COUNTER, table=SEVEN, further=((Wanted(RICE, (), 2),),)), (), {}),
    (
        Goal((Wanted(STEW, HOT, 1), Wanted(RICE, (), 1)), None, CARD, table=THREE, calls=WATER),
        ("offer", "misread"),
        {"lines": 2, "rows": 1, "most": 1},
    ),
]


@pytest.mark.parametrize(("goal", "surprises", "changes"), EVENINGS)
def test_the_distance_is_a_lower_bound_in_every_state(tools, diner, goal, surprises, changes):
    changes = {"lines": 2, **changes}
    kiosk = diner(*surprises, **changes)
    after = tools.reach(kiosk, goal)
    true = tools.exact(kiosk, goal, after)
    exact = 0
    for state in after:
        told = kiosk.distance(state, goal)
        if state not in true:
            assert told >= UNREACHABLE and kiosk.ended(state, goal) == "spoiled", state
            continue
        assert told <= true[state], (state, told, true[state])
        exact += told == true[state]
    assert len(true) > 5_000
    assert exact >= 0.99 * len(true)


SOUP = 2


@pytest.mark.parametrize("early", [True, False])
def test_what_runs_out_at_a_table_is_found_when_it_is_picked(tools, diner, parts, early):
    """In the first round or in a later one, at the lower bound in every state."""
    soup = Item("soup", tools.words("국"), 8000, "stew kimchi", "bowl", (0,), HOT)
    menu = (Category("stews", tools.words("찌개"), (STEW, RICE)), Category("soups", tools.words("국"), (SOUP,)))
    content = tools.shop(**{**parts, "items": (*parts["items"], soup), "categories": menu, "lines": 2, "most": 1})
    kiosk = TableKiosk(content, content.table, tools.situation(per_page=2, place="7", runs_out="stew"))
    runs_out, plain = (Wanted(STEW, MILD, 1, ((SOUP, MILD),)),), (Wanted(RICE, (), 1),)
    first, then = (runs_out, plain) if early else (plain, runs_out)
    goal = Goal(first, None, COUNTER, table=SEVEN, further=(then,))
    after = tools.reach(kiosk, goal)
    true = tools.exact(kiosk, goal, after)
    for state in after:
        distance = kiosk.distance(state, goal)
        assert distance <= true.get(state, UNREACHABLE), state
        assert (distance >= UNREACHABLE) == (state not in true)
    way = coach.plan(kiosk, kiosk.start(), goal, 1.0)
    assert way is not None and way.opened <= 4 * len(way.touches)
    assert "item:stew" in way.touches


@given(picks=st.lists(st.integers(0, 2**20), max_size=60), place=st.sampled_from(["3", "7"]))
@settings(WALK, max_examples=60)
def test_the_coach_leads_back_from_any_state(diner, tools, picks, place):
    kiosk = diner("offer", "misread", place=place)
    for state in list(tools.walk(kiosk, picks, GOAL))[-12:]:
        way = coach.plan(kiosk, state, GOAL)
        assert way is not None
        assert way.opened <= max(4 * len(way.touches), 8)
        assert kiosk.distance(state, GOAL) <= len(way.touches)
        assert not coach.overestimated(kiosk, state, GOAL, way)
        assert kiosk.ended(way.states[-1], GOAL) == "done"


@given(picks=st.lists(st.integers(0, 2**20), max_size=60))
@settings(WALK, max_examples=40)
def test_exactly_the_enabled_controls_act(diner, tools, picks):
    kiosk = diner("offer", "idle")
    for state in tools.walk(kiosk, picks):
        screen = kiosk.screen(state)
        assert {c.id for c in screen.controls() if c.enabled} == set(kiosk.touches(state)), screen.id
        assert screen.timer == kiosk.timer(state)
        assert kiosk.touch(state, "no-such-control") == state


# The diner


@pytest.fixture(scope="module")
def pack():
    checked = check(built_in_packs() / "diner")
    assert checked.mistakes == ()
    return checked.pack


def test_missions_grow_from_one_dish_to_three_rounds(pack):
    drawn = {level: [kind("order").generate(pack, seed, level) for seed in range(12)] for level in (1, 3, 5)}
    assert {len(m.goal.further) for m in drawn[1]} == {0}
    assert {len(m.goal.further) for m in drawn[5]} >= {2}
    assert any(m.goal.calls for m in drawn[5])
    numbers = pack.content.table.numbers
    assert any(m.situation.place != str(numbers[m.goal.table]) for m in drawn[5]), "the tablet shows another number"
    for mission in (m for level in drawn.values() for m in level):
        kiosk = kind("order").kiosk(pack.content, mission.situation)
        assert coach.plan(kiosk, kiosk.start(), mission.goal) is not None
        assert mission.words.ko.startswith(f"{numbers[mission.goal.table]}번 테이블이에요. ")
        assert not re.search(r"\d", mission.words.heard("ko"))


def test_a_drawn_mission_reads_as_a_person_speaks(pack):
    words = kind("order").generate(pack, random.Random(3).randrange(99), 4).words
    assert re.fullmatch(r"\d번 테이블이에요\. .+ 시켜 주세요\. .*계산은 .+ 할게요\.( .+\.)?", words.ko)


def test_the_diner_has_missions_from_easy_to_hard_for_everything_a_table_has(pack):
    goals = [mission.goal for mission in pack.missions]
    assert len(goals) >= 8
    assert {mission.difficulty for mission in pack.missions} == {1, 2, 3, 4, 5}
    water = next(i for i, call in enumerate(pack.content.table.calls) if call.id == "water")
    assert any(goal.calls >> water & 1 for goal in goals)
    assert {len(goal.further) for goal in goals} == {0, 1, 2}
    assert any(goal.bar for goal in goals)
    assert any(mission.situation.sold_out for mission in pack.missions)
    assert {goal.payment for goal in goals} == set(range(len(pack.content.payments)))


def test_three_skins_look_and_lie_differently(pack):
    assert [skin.use for skin in pack.skins] == ["practised", "mastery", "proof"]
    for name in ("brand", "emblem", "upright", "lying", "tabs", "corners"):
        assert len({str(getattr(skin, name)) for skin in pack.skins}) == 3, name
    for skin in pack.skins:
        for front, ground in TEXTS:
            assert contrast(skin.colours[front], skin.colours[ground]) >= 7, (skin.id, front, ground)


def test_no_two_dishes_share_a_picture(pack):
    pictures = [item.picture for item in pack.content.items]
    assert len(set(pictures)) == len(pictures) > 30


def test_the_words_of_each_mission_name_all_that_it_wants(pack):
    content = pack.content
    for mission in pack.missions:
        goal, said = mission.goal, mission.words.ko
        assert f"{content.table.numbers[goal.table]}번 테이블" in said, mission.id
        for wanted in (line for lines in (goal.lines, *goal.further) for line in lines):
            assert content.items[wanted.item].name.ko in said, mission.id
            thing = content.items[wanted.item]
            for at, setting in zip(thing.groups, wanted.options, strict=True):
                group = content.groups[at]
                asked = [v.asked.ko for i, v in enumerate(group.values) if group.kind == "single" and i == setting]
                assert setting == group.default or not asked or asked[0].split()[-1] in said, (mission.id, asked)
        for i, call in enumerate(content.table.calls):
            assert (call.asked.ko in said) or not goal.calls >> i & 1, (mission.id, call.id)
        assert ("카운터" in said) == (content.payments[goal.payment].id == "counter"), mission.id


def test_no_way_is_shorter_than_the_distance_says(pack):
    for mission in pack.missions:
        kiosk = kind("order").kiosk(pack.content, dataclasses.replace(mission.situation, per_page=6))
        plan = coach.plan(kiosk, kiosk.start(), mission.goal, 1.0)
        assert kiosk.distance(kiosk.start(), mission.goal) == len(plan.touches), mission.id
        assert plan.opened <= 4 * len(plan.touches)
        assert 8 <= len(plan.touches) <= 70, mission.id
