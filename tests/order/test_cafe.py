"""The café is of real size, its words are explained, and its missions are what their sentences say."""

import re

import pytest

from courses import coach
from courses.contrast import TEXTS, contrast
from courses.kiosks.order.asking import asked
from courses.meanings import unexplained
from courses.tour import tour


def test_it_is_of_real_size(cafe):
    assert len(cafe.content.categories) >= 5
    assert len(cafe.content.items) >= 40
    assert len(cafe.missions) >= 12
    assert {mission.difficulty for mission in cafe.missions} == {1, 2, 3, 4, 5}
    assert all(2_000 <= item.price <= 9_000 for item in cafe.content.items)


def test_three_skins_look_and_lie_differently(cafe):
    assert [skin.use for skin in cafe.skins] == ["practised", "mastery", "proof"]
    for field in ("brand", "emblem", "upright", "lying", "tabs", "corners"):
        assert len({str(getattr(skin, field)) for skin in cafe.skins}) == 3, field
    for skin in cafe.skins:
        for front, ground in TEXTS:
            assert contrast(skin.colours[front], skin.colours[ground]) >= 7, (skin.id, front, ground)


def test_a_latte_has_no_syrup_to_leave_out_but_a_vanilla_latte_has(cafe):
    def groups(name):
        item = cafe.content.items[cafe.content.item(name)]
        return {cafe.content.groups[group].id for group in item.groups}

    assert "vanilla" in groups("vanilla-latte") and "vanilla" not in groups("caffe-latte")
    assert "shot" not in groups("yuja-tea")


@pytest.mark.parametrize("per_page", [6, 9])
def test_every_loan_word_on_every_button_is_explained(cafe, at_cafe, per_page):
    everything = next(m for m in cafe.missions if m.id == "for-four")
    machine = at_cafe(everything, per_page)
    seen = set()
    for _, screen in tour(machine):
        seen.add(screen.id)
        for control in screen.controls():
            assert not unexplained(control.label.ko, cafe.meanings), control.label.ko
    assert len(seen) >= 12


def test_every_mission_is_done_in_few_touches_and_no_way_is_shorter(cafe, at_cafe):
    for mission in cafe.missions:
        machine = at_cafe(mission)
        plan = coach.plan(machine, machine.start(), mission.goal, 1.0)
        assert plan is not None
        assert machine.distance(machine.start(), mission.goal) == len(plan.touches)
        assert plan.opened <= 4 * len(plan.touches)
        assert 10 <= len(plan.touches) <= 60, mission.id


def bare(words: str) -> list[str]:
    """What a sentence asks for, without what it adds for the person."""
    words = re.sub(r"화면의 .*?보세요\. |번호는 .*?\.|만, 다른 것은 필요 없어요\.|\.$", "", words)
    return sorted(part for part in re.split(r"[,.] ?", words.strip()) if part)


def test_the_words_of_each_mission_say_its_goal(cafe):
    """The sentence that its goal would be given by itself has the same parts, except where a person says it freely."""
    free = {"only-a-cappuccino", "large-decaf"}
    for mission in cafe.missions:
        if mission.id not in free:
            assert bare(mission.words.ko) == bare(asked(cafe.content, mission.goal).ko), mission.id


def test_the_words_of_missions_use_names_that_stand_on_the_machine(cafe):
    names = {item.name.ko for item in cafe.content.items}
    for mission in cafe.missions:
        for line in mission.goal.lines:
            assert cafe.content.items[line.item].name.ko in names & {
                name for name in names if name in mission.words.ko
            }, mission.id
