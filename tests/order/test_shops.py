"""Every shop of the order kind: of real size, words explained, skins apart, missions true to their sentences."""

import random
import re
from dataclasses import replace

import pytest

from courses import coach
from courses.checking import check
from courses.contrast import TEXTS, contrast
from courses.kiosks.order.asking import asked
from courses.kiosks.order.machine import OrderKiosk
from courses.meanings import unexplained
from courses.places import built_in_packs
from courses.tour import tour

SHOPS = ("burger", "cafe-second")


@pytest.fixture(scope="module", params=SHOPS)
def shop(request):
    """One built-in shop."""
    checked = check(built_in_packs() / request.param)
    assert checked.mistakes == ()
    return checked.pack


def machine(pack, mission, per_page=8):
    return OrderKiosk(pack.content, replace(mission.situation, per_page=per_page))


def test_there_are_missions_from_easy_to_hard_and_one_for_the_barrier_free_bar(shop):
    assert len(shop.missions) >= 8
    assert {mission.difficulty for mission in shop.missions} == {1, 2, 3, 4, 5}
    assert len({place for mission in shop.missions for place in mission.places}) >= 6
    assert any(mission.goal.bar for mission in shop.missions)


def test_three_skins_look_and_lie_differently(shop):
    assert [skin.use for skin in shop.skins] == ["practised", "mastery", "proof"]
    for field in ("brand", "emblem", "upright", "lying", "tabs", "corners"):
        assert len({str(getattr(skin, field)) for skin in shop.skins}) == 3, field
    for skin in shop.skins:
        for front, ground in TEXTS:
            assert contrast(skin.colours[front], skin.colours[ground]) >= 7, (skin.id, front, ground)


def test_every_loan_word_on_every_button_is_explained_on_at_least_twelve_screens(shop):
    hardest = max(shop.missions, key=lambda mission: mission.difficulty)
    seen = set()
    for _, screen in tour(machine(shop, hardest), [mission.goal for mission in shop.missions]):
        seen.add(screen.id)
        for control in screen.controls():
            assert not unexplained(control.label.ko, shop.meanings), control.label.ko
    assert len(seen) >= 12


def test_every_mission_is_done_in_few_touches_and_no_way_is_shorter(shop):
    for mission in shop.missions:
        kiosk = machine(shop, mission)
        plan = coach.plan(kiosk, kiosk.start(), mission.goal, 1.0)
        assert plan is not None, mission.id
        assert kiosk.distance(kiosk.start(), mission.goal) == len(plan.touches), mission.id
        assert plan.opened <= 4 * len(plan.touches)
        assert 8 <= len(plan.touches) <= 60, mission.id


def test_at_least_five_different_wrong_outcomes_are_named(shop):
    chance, named = random.Random(7), set()
    for mission in shop.missions:
        kiosk = machine(shop, mission)
        for _ in range(12):
            state, other = kiosk.start(), chance.choice(shop.missions)
            while (touch := coach.Guide(kiosk, other.goal).next_touch(state)) is not None:
                state = kiosk.touch(state, touch)
                if kiosk.ended(state, mission.goal) is not None:
                    break
            named |= {wrong.id for wrong in kiosk.wrong(state, mission.goal)}
    assert len(named) >= 5, named


def bare(words):
    """What a sentence asks for, without what it adds for the person."""
    words = words.replace("만, 다른 것은 필요 없어요.", ",")
    words = re.sub(r"화면의 .*?보세요\. |번호는 .*?\.|\.$", "", words)
    return sorted(part for part in re.split(r"[,.] ?", words.strip()) if part)


def test_the_words_of_each_mission_say_its_goal(shop):
    for mission in shop.missions:
        assert bare(mission.words.ko) == bare(asked(shop.content, mission.goal).ko), mission.id
