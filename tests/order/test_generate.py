"""Missions that are drawn: the same from the same seed, always possible, harder where harder is wanted."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses import coach
from courses.kinds import kind
from courses.kiosks.order.asking import asked
from courses.kiosks.order.goal import Goal, Wanted

ORDER = kind("order")
SEEDS, LEVELS = st.integers(0, 10**9), st.integers(1, 5)


@given(seed=SEEDS, level=LEVELS)
@settings(deadline=None, max_examples=120)
def test_a_mission_is_the_same_again_and_can_be_done(cafe, at_cafe, seed, level):
    mission = ORDER.generate(cafe, seed, level)
    assert mission == ORDER.generate(cafe, seed, level)
    assert mission.difficulty == level and 1 <= len(mission.goal.lines) <= 4
    machine = at_cafe(mission)
    plan = coach.plan(machine, machine.start(), mission.goal, 1.0)
    assert plan is not None
    assert all(wanted.count <= cafe.content.most for wanted in mission.goal.lines)
    substitutes = {cafe.content.items[line.item].id for line in mission.goal.lines if line.instead}
    assert mission.situation.sold_out <= substitutes


@given(seed=SEEDS, level=LEVELS)
@settings(deadline=None, max_examples=120)
def test_its_words_are_spoken_korean(cafe, seed, level):
    words = ORDER.generate(cafe, seed, level).words
    assert not re.search(r"[A-Za-z0-9]", words.ko + words.ko_heard), words.ko
    assert words.ko.endswith(".") and words.en.endswith(".")
    assert "{" not in words.ko + words.en
    assert not re.search("[가-힣]", words.en)


def test_harder_missions_take_more_touches(cafe, at_cafe):
    def mean(level):
        lengths = []
        for seed in range(25):
            mission = ORDER.generate(cafe, seed, level)
            machine = at_cafe(mission)
            lengths.append(machine.distance(machine.start(), mission.goal))
        return sum(lengths) / len(lengths)

    means = [mean(level) for level in range(1, 6)]
    assert means == sorted(means) and means[-1] > 2 * means[0]


@pytest.fixture
def order(cafe):
    """A goal from items by name."""
    content = cafe.content

    def wanted(name, count=1, instead="", **options):
        def line(name):
            index = content.item(name)
            item = content.items[index]
            ids = [content.groups[group].id for group in item.groups]
            return index, tuple(options.get(id, default) for id, default in zip(ids, item.defaults, strict=True))

        return Wanted(*line(name), count, (line(instead),) if instead else ())

    return wanted


def test_one_of_two_is_different(cafe, order):
    lines = (order("vanilla-latte", temperature=1), order("vanilla-latte", temperature=1, vanilla=2))
    words = asked(cafe.content, Goal(lines, 1, 0, False))
    assert words.ko == "아이스 바닐라라떼 두 잔, 한 잔은 시럽 빼고, 포장, 카드로, 적립은 안 할래요."
    assert words.en == "Two iced vanilla lattes, one without syrup, to take out, paid by card, no points."


def test_a_substitute_and_slices(cafe, order):
    lines = (order("strawberry-cake", 2, instead="carrot-cake"), order("macaron"))
    words = asked(cafe.content, Goal(lines, 0, 3, None, True, True))
    assert words.ko == (
        "딸기 생크림 케이크 두 조각, 없으면 당근 케이크로, 마카롱 한 개, 매장에서, 현금으로, "
        "현금영수증도 해 주세요. 영수증도 주세요."
    )
    assert words.en.startswith("Two slices of strawberry cream cake, or carrot cake if it is sold out, one macaron,")


def test_how_stands_between_the_thing_and_its_count(cafe, order):
    lines = (order("americano", 3, temperature=0, shot=1, extras=2),)
    words = asked(cafe.content, Goal(lines, 1, 1))
    assert words.ko == "따뜻한 아메리카노 샷 추가해서 개인컵에 세 잔, 포장, 간편결제로 결제할게요."
