"""What must hold for every pack of the suite, whoever wrote it. `--all` looks at 100,000 states and more."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from courses import catalogue, coach, places
from courses.catalogue import Catalogue
from courses.coach import Guide
from courses.kiosk import Control, Kiosk, Screen
from courses.meanings import has_korean
from courses.mission import Mission
from courses.tour import tour
from language import LANGUAGES, Phrase

PACKS = tuple(folder.name for folder in catalogue.pack_folders(places.built_in_packs()))
SAMPLE = 400
"""States of each pack in ./check."""
CHUNK = 300
CHUNKS = max(20, -(-100_000 // (CHUNK * len(PACKS))))
"""Parts in ./check --all, each by itself, so that a run can go on; 100,000 states at least in all."""


@cache
def packs() -> Catalogue:
    return catalogue.load([], cached=False)


def missions(pack: str, seed: int) -> Iterator[Mission]:
    """Written and drawn missions by turns, each in one of the pack's skins."""
    chance = random.Random(seed)
    found = packs().packs[pack]
    while True:
        for mission in (chance.choice(found.missions), packs().generate(pack, chance.randrange(10**6), 1 + seed % 5)):
            skin = chance.choice(found.skins)
            yield replace(
                mission,
                situation=replace(mission.situation, skin=skin.id, per_page=skin.per_page(chance.random() < 0.5)),
            )


def wandering(kiosk: Kiosk[Any], goal: Any, chance: random.Random) -> Iterator[object]:
    """States that touches reach: by turns at random and as the coach would, so that the far ends are met as well."""
    guide, state = Guide(kiosk, goal), kiosk.start()
    led = chance.choice([0.2, 0.6, 0.85])
    for _ in range(60):
        touches = list(coach.moves(kiosk, state))
        timer = kiosk.timer(state)
        if timer is not None and timer.kind != "busy":
            touches.append(timer.control)
        assert touches, f"nothing can be done in {state}"
        touch = guide.next_touch(state) if chance.random() < led else None
        state = kiosk.touch(state, touch or chance.choice(touches))
        if kiosk.ended(state, goal) is not None:
            return
        yield state


def sample(pack: str, seed: int, size: int) -> Iterator[tuple[Kiosk[Any], Mission, object]]:
    """So many states in which an attempt can stand."""
    chance, left = random.Random(seed), size
    for mission in missions(pack, seed):
        kiosk = packs().kiosk(pack, mission.situation)
        for state in wandering(kiosk, mission.goal, chance):
            yield kiosk, mission, state
            left -= 1
            if not left:
                return


def leads_to_the_goal(kiosk: Kiosk[Any], mission: Mission, state: Any) -> None:
    found = coach.plan(kiosk, state, mission.goal)
    assert found is not None, f"{mission.id}: no way from {state}"
    assert found.opened <= max(4 * len(found.touches), 8), f"{mission.id}: {found} from {state}"
    left = kiosk.distance(state, mission.goal)
    assert left <= len(found.touches), f"{mission.id}: {left} is no lower bound in {state}: {found.touches}"
    for touch in found.touches:
        state = kiosk.touch(state, touch)
    assert kiosk.ended(state, mission.goal) == "done"


def test_every_pack_of_the_suite_is_sound() -> None:
    assert packs().mistakes == ()
    assert set(packs().packs) >= set(PACKS)


@pytest.mark.parametrize("pack", PACKS)
def test_every_pack_has_three_skins_and_enough_missions(pack: str) -> None:
    found = packs().packs[pack]
    assert {skin.use for skin in found.skins} == {"practised", "mastery", "proof"}
    assert len(found.missions) >= 6
    assert len({mission.difficulty for mission in found.missions}) >= 4


@pytest.mark.parametrize("pack", PACKS)
def test_the_coach_leads_to_the_goal_from_every_state(pack: str) -> None:
    for kiosk, mission, state in sample(pack, 1, SAMPLE):
        leads_to_the_goal(kiosk, mission, state)


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
@pytest.mark.parametrize("pack", PACKS)
def test_the_coach_leads_to_the_goal_from_very_many_states(pack: str, chunk: int) -> None:
    for kiosk, mission, state in sample(pack, 1_000 + chunk, CHUNK):
        leads_to_the_goal(kiosk, mission, state)


@pytest.mark.parametrize("pack", PACKS)
def test_the_distance_is_a_lower_bound_of_the_fewest_touches(pack: str) -> None:
    for kiosk, mission, state in sample(pack, 2, 60):
        fewest = coach.remaining(kiosk, state, mission.goal)
        assert fewest is not None
        assert kiosk.distance(state, mission.goal) <= fewest
        for touch in coach.moves(kiosk, state):
            after = kiosk.distance(kiosk.touch(state, touch), mission.goal)
            assert after >= kiosk.distance(state, mission.goal) - 1, f"{touch} in {state}"


@pytest.mark.parametrize("pack", PACKS)
def test_no_touch_raises_and_what_does_not_act_changes_nothing(pack: str) -> None:
    everywhere: set[str] = {"", "no-such-control", "key-", "item-", "-1", "line-99-plus"}
    states = list(sample(pack, 3, 150))
    for kiosk, _, state in states:
        everywhere.update(control.id for control in kiosk.screen(state).controls())
    for kiosk, _, state in states:
        timer = kiosk.timer(state)
        acting = {*kiosk.touches(state), *([timer.control] if timer else [])}
        for control in everywhere:
            after = kiosk.touch(state, control)
            hash(after)
            assert control in acting or after == state, f"{control} acts in {state}"


@pytest.mark.parametrize("pack", PACKS)
def test_the_quick_answers_agree_with_the_screen(pack: str) -> None:
    for kiosk, _, state in sample(pack, 4, 200):
        screen = kiosk.screen(state)
        ids = [control.id for control in screen.controls()]
        assert len(set(ids)) == len(ids), f"a control stands twice on {screen.id}"
        enabled = {control.id for control in screen.controls() if control.enabled}
        assert set(kiosk.touches(state)) == enabled, screen.id
        assert kiosk.timer(state) == screen.timer
        assert kiosk.screen(state) == screen
        for area in screen.areas:
            assert all(row.cells for row in area.rows)


def test_the_same_seed_draws_the_same_mission() -> None:
    for pack in PACKS:
        for difficulty in range(1, 6):
            one, other = (packs().generate(pack, 42, difficulty) for _ in range(2))
            assert one == other
            assert one.pack == pack
        drawn = {packs().generate(pack, seed, 3).words.ko for seed in range(20)}
        assert len(drawn) > 5, "missions that are drawn differ"


def written(screen: Screen) -> Iterator[tuple[str, Phrase]]:
    """Every phrase of a screen, with its place."""
    yield "title", screen.title
    for area in screen.areas:
        yield from ((f"{area.id}: text", text) for text in area.text)
        yield from ((f"{area.id}: row", cell) for row in area.rows for cell in row.cells)
    for control in screen.controls():
        yield control.id, control.label
        yield from ((control.id, words) for words in (control.note, control.said, control.advice) if words)


def speakable(words: Phrase, place: str) -> None:
    for language in LANGUAGES:
        assert words.seen(language).strip(), f"{place}: nothing to see in {language}: {words}"
        assert words.heard(language).strip(), f"{place}: nothing to hear in {language}: {words}"
    foreign = words.ko == words.en and not has_korean(words.ko + words.ko_heard)  # the machine was turned to English
    heard = words.heard("ko")
    assert foreign or not re.search(r"[A-Za-z0-9]", heard), f"{place}: no Korean voice can say {heard!r}"


@pytest.mark.parametrize("pack", PACKS)
def test_everything_has_words_to_be_seen_and_heard(pack: str) -> None:
    found = packs().packs[pack]
    goals = [mission.goal for mission in found.missions]
    screens = 0
    for mission in found.missions[:: max(1, len(found.missions) // 3)]:
        for _, screen in tour(packs().kiosk(pack, mission.situation), goals):
            screens += 1
            if screen.said:
                speakable(screen.said, screen.id)
            for place, words in written(screen):
                if words:
                    speakable(words, f"{screen.id}: {place}")
            for control in screen.controls():
                assert control.label, f"{screen.id}: {control.id} has no label"
    assert screens > 10
    for mission in found.missions:
        speakable(mission.words, mission.id)
    for word, meaning in found.meanings.items():
        speakable(meaning, word)


@pytest.mark.parametrize("pack", PACKS)
def test_what_was_touched_can_be_said_in_words(pack: str) -> None:
    found = packs().packs[pack]
    answers = "say-"  # 6: minutes, or stops away? What an answer says depends on the question, not on its id alone.
    unknown = {
        control.id
        for mission in found.missions
        for _, screen in tour(packs().kiosk(pack, mission.situation), [mission.goal])
        for control in screen.controls()
        if control.kind != "key" and not control.id.startswith(answers)
        if packs().label(pack, control.id).ko == control.id != control.label.ko
    }
    assert not unknown


def test_records_outlive_packs() -> None:
    assert packs().label("no-such-pack", "x").ko == "x"
    assert packs().label("cafe", "no-such-control").ko == "no-such-control"
    assert packs().label("cafe", "key").ko == "글쇠"


@pytest.mark.parametrize("pack", PACKS)
def test_the_next_touch_always_stands_on_the_screen(pack: str) -> None:
    for kiosk, mission, state in sample(pack, 5, 150):
        touch = Guide(kiosk, mission.goal).next_touch(state)
        assert touch is not None
        control: Control | None = kiosk.screen(state).control(touch)
        assert coach.waits(kiosk, state, touch) or (control is not None and control.enabled)
