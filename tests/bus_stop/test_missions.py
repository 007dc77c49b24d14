"""The written and generated missions of both packs."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from courses import coach, kinds
from courses.checking import check
from courses.kiosks.bus_stop.generate import fair
from courses.mistakes import Faults

PACKS = Path(str(resources.files("courses"))) / "content" / "packs"


@pytest.fixture(scope="module", params=["bus-app", "stop-board"])
def pack(request):
    checked = check(PACKS / request.param)
    assert checked.pack, checked.mistakes
    return checked.pack


def test_written_missions_run_from_easy_to_hard(pack):
    assert len(pack.missions) >= 6
    difficulties = [mission.difficulty for mission in pack.missions]
    assert difficulties == sorted(difficulties)
    assert difficulties[0] == 1
    assert difficulties[-1] == 5


def test_everything_asked_outside_is_asked_here(pack):
    goals = [mission.goal for mission in pack.missions]
    assert {goal.ask for goal in goals} >= {"take", "minutes", "stops"}
    assert {goal.pick for goal in goals} >= {"any", "first", "low_floor", "last"}
    assert any(mission.id.startswith("side") for mission in pack.missions)


def test_written_missions_are_fair(pack):
    for mission in pack.missions:
        assert fair(pack.content, mission.goal, mission.situation), mission.id


def test_what_is_read_aloud_has_no_digits_left(pack):
    for mission in pack.missions:
        assert not any(c.isdigit() for c in mission.words.heard("ko")), mission.words


def test_three_skins_with_three_uses_and_grids(pack):
    assert {skin.use for skin in pack.skins} == {"practised", "mastery", "proof"}
    assert len({(skin.upright, skin.lying) for skin in pack.skins}) == 3


@pytest.mark.parametrize("difficulty", [1, 2, 3, 4, 5])
def test_generated_missions_are_fair_and_the_same_each_time(pack, difficulty):
    kind = kinds.kind("bus_stop")
    for seed in range(12):
        mission = kind.generate(pack, seed, difficulty)
        assert mission == kind.generate(pack, seed, difficulty)
        assert mission.difficulty == difficulty
        assert fair(pack.content, mission.goal, mission.situation)
        kiosk = kind.kiosk(pack.content, mission.situation)
        plan = coach.plan(kiosk, kiosk.start(), mission.goal)
        assert plan is not None
        assert plan.opened == len(plan.touches)
        for words in (mission.words.ko, mission.words.en):
            assert "{" not in words
    assert len({kind.generate(pack, seed, difficulty).words for seed in range(12)}) > 6


@pytest.mark.parametrize(
    ("goal", "path"),
    [
        ({"ask": "take", "stop": "01099", "routes": ["470"]}, ("stop",)),
        ({"ask": "take", "stop": "01014", "routes": ["471"]}, ("routes", 0)),
        ({"ask": "minutes", "stop": "01014", "routes": ["470", "101"]}, ("routes",)),
        ({"ask": "minutes", "stop": "01014", "routes": ["470"], "pick": "first"}, ("pick",)),
    ],
)
def test_mistakes_in_a_goal_are_named(pack, goal, path):
    kind = kinds.kind("bus_stop")
    faults = Faults("missions.yaml")
    kind.goal(kind.GoalFile(**{**goal, "routes": tuple(goal["routes"])}), pack.content, faults)
    assert path in {mistake.path for mistake in faults.mistakes}


def test_mistakes_in_a_pack_are_named():
    kind = kinds.kind("bus_stop")
    faults = Faults("pack.yaml")
    kind.content(kind.PackFile(form="board", network="seoul-2024-70", places=("01014", "99999")), faults)
    assert {mistake.path for mistake in faults.mistakes} == {("network",), ("places", 1)}
    assert "seoul-2024-07" in {mistake.nearest for mistake in faults.mistakes}


def test_a_board_must_stand_within_reach_of_its_missions():
    kind = kinds.kind("bus_stop")
    faults = Faults("missions.yaml")
    content = kind.content(kind.PackFile(form="board", network="seoul-2024-07", places=("01014",)), faults)
    kind.goal(kind.GoalFile(ask="take", stop="09004", routes=("101",)), content, faults)
    assert [mistake.path for mistake in faults.mistakes] == [("stop",)]
