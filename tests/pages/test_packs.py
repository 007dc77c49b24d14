"""What must hold for every machine of pages that the suite brings along."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from courses import catalogue, coach, places
from courses.contrast import EDGES, TEXTS, contrast
from courses.kinds import kind
from courses.kiosk import UNREACHABLE
from courses.kiosks.pages.content import Content, Goal, Named
from courses.kiosks.pages.soundness import branches
from courses.kiosks.pages.state import LANGUAGE
from courses.mission import Mission
from courses.pack import Pack
from courses.tour import tour
from language import LANGUAGES, Phrase

PACKS = sorted(
    folder.name
    for folder in places.built_in_packs().iterdir()
    if (folder / "pack.yaml").is_file() and "kind: pages" in (folder / "pack.yaml").read_text(encoding="utf-8")
)
pytestmark = pytest.mark.parametrize("name", PACKS)
BOLD = 7.0
"""Contrast that a skin's words must have."""


@cache
def loaded() -> Any:
    return catalogue.load([])


def pack_of(name: str) -> Pack:
    found = loaded().packs.get(name)
    assert found is not None, [(m.file, m.line, m.words.ko) for m in loaded().mistakes]
    return found


def missions(pack: Pack, seed: int) -> Iterator[Mission]:
    """Written and drawn missions by turns, on glasses of several sizes."""
    chance = random.Random(seed)
    while True:
        drawn = loaded().generate(pack.id, chance.randrange(10**6), chance.randint(1, 5))
        for mission in (chance.choice(pack.missions), drawn):
            size = chance.choice([skin.per_page(lying) for skin in pack.skins for lying in (False, True)])
            yield replace(mission, situation=replace(mission.situation, per_page=size))


def wander(kiosk: Any, goal: Any, chance: random.Random) -> Iterator[Any]:
    """States of one attempt, led and straying by turns."""
    guide, state, led = coach.Guide(kiosk, goal), kiosk.start(), chance.choice([0.3, 0.7, 0.9])
    for _ in range(60):
        yield state
        touches = list(coach.moves(kiosk, state))
        timer = kiosk.timer(state)
        if timer is not None and timer.kind != "busy":
            touches.append(timer.control)
        touch = guide.next_touch(state) if chance.random() < led else None
        state = kiosk.touch(state, touch or chance.choice(touches))
        if kiosk.ended(state, goal) is not None:
            return


def test_it_is_as_deep_as_it_must_be(name: str) -> None:
    pack = pack_of(name)
    content: Content = pack.content
    assert len(content.pages) - 1 >= 12
    assert branches(content) >= 3
    assert len({named.id for named in content.wrongs}) >= 5
    assert len(pack.missions) >= 8
    assert {mission.difficulty for mission in pack.missions} == {1, 2, 3, 4, 5}
    assert len({place for mission in pack.missions for place in mission.places}) >= 3
    assert any(mission.goal.bar for mission in pack.missions) or not content.bar
    assert pack.meanings


def test_three_skins_look_and_lie_differently_and_can_be_read(name: str) -> None:
    pack = pack_of(name)
    assert {skin.use for skin in pack.skins} == {"practised", "mastery", "proof"}
    for what in ("header", "accent", "page"):
        assert len({skin.colours[what] for skin in pack.skins}) == 3, what
    assert len({(skin.upright, skin.tabs, skin.corners) for skin in pack.skins}) == 3
    assert len({skin.brand.ko for skin in pack.skins}) == 3
    for skin in pack.skins:
        for front, ground in TEXTS:
            assert contrast(skin.colours[front], skin.colours[ground]) >= BOLD, f"{skin.id}: {front} on {ground}"
        for edge, ground in EDGES:
            assert contrast(skin.colours[edge], skin.colours[ground]) >= 3, f"{skin.id}: {edge} on {ground}"


def test_the_coach_leads_to_the_goal_from_everywhere(name: str) -> None:
    pack, chance, left = pack_of(name), random.Random(11), 150
    for mission in missions(pack, 11):
        kiosk = loaded().kiosk(name, mission.situation)
        for state in wander(kiosk, mission.goal, chance):
            plan = coach.plan(kiosk, state, mission.goal)
            assert plan is not None, f"{mission.id}: no way from {kiosk.screen(state).id} {state}"
            assert plan.opened <= max(4 * len(plan.touches), 8), f"{mission.id}: {plan.opened} for {len(plan.touches)}"
            assert kiosk.distance(state, mission.goal) <= len(plan.touches)
            if not left % 5:
                nexts = [kiosk.distance(kiosk.touch(state, id), mission.goal) for id in coach.moves(kiosk, state)]
                assert kiosk.distance(state, mission.goal) == 1 + min(nexts), f"{kiosk.screen(state).id}: {state}"
            left -= 1
        if left < 0:
            return


def test_the_screen_and_what_acts_agree(name: str) -> None:
    pack, chance, left = pack_of(name), random.Random(13), 120
    for mission in missions(pack, 13):
        kiosk = loaded().kiosk(name, mission.situation)
        for state in wander(kiosk, mission.goal, chance):
            screen = kiosk.screen(state)
            ids = [control.id for control in screen.controls()]
            assert len(set(ids)) == len(ids), f"{screen.id}: {ids}"
            assert {control.id for control in screen.controls() if control.enabled} == set(kiosk.touches(state))
            assert screen.timer == kiosk.timer(state)
            left -= 1
        if left < 0:
            return


def reached(pack: Pack, named: Named) -> bool:
    """Whether a mission can end with this wrong outcome: by way of a plan to it."""
    content: Content = pack.content
    for mission in pack.missions:
        kiosk = loaded().kiosk(pack.id, mission.situation)
        wanted = dict(mission.goal.fields)
        if any(wanted.get(test.field, content.fields[test.field].start) not in test.values for test in named.wanted):
            continue
        changed = {**wanted, **{test.field: test.values[0] for test in named.when if test.field >= 0}}
        spare = [changed, {test.field: test.values[0] for test in named.when if test.field >= 0}]
        for fields in spare:
            plan = coach.plan(kiosk, kiosk.start(), Goal(tuple(sorted(fields.items()))))
            if plan is None or not plan.states:
                continue
            spoiled = next((s for s in plan.states if kiosk.ended(s, mission.goal) == "spoiled"), plan.states[-1])
            ended = [s for s in (spoiled, plan.states[-1]) if kiosk.ended(s, mission.goal) == "spoiled"]
            if any(wrong.id == named.id for state in ended for wrong in kiosk.wrong(state, mission.goal)):
                assert all(kiosk.distance(state, mission.goal) >= UNREACHABLE for state in ended)
                return True
    return False


def test_every_named_wrong_outcome_can_be_reached(name: str) -> None:
    pack = pack_of(name)
    assert [named.id for named in pack.content.wrongs if not reached(pack, named)] == []


def speakable(words: Phrase, place: str) -> None:
    for language in LANGUAGES:
        assert words.seen(language).strip(), f"{place}: nothing to see in {language}"
        assert words.heard(language).strip(), f"{place}: nothing to hear in {language}"
        assert "{" not in words.seen(language) + words.heard(language), f"{place}: {words}"
    assert not re.search(r"[A-Za-z0-9]", words.heard("ko")), f"{place}: no Korean voice can say {words.heard('ko')!r}"


def test_every_page_is_met_and_everything_can_be_seen_and_heard(name: str) -> None:
    pack = pack_of(name)
    met = set()
    labels = kind("pages")
    for mission in pack.missions:
        speakable(mission.words, mission.id)
        kiosk = loaded().kiosk(name, mission.situation)
        for state, screen in tour(kiosk, [mission.goal]):
            if state.bar and screen.id in met:
                continue
            met.add(screen.id)
            for area in screen.areas:
                for words in (*area.text, *(cell for row in area.rows for cell in row.cells)):
                    speakable(words, screen.id)
            for words in (screen.title, *([screen.said] if screen.said else [])):
                speakable(words, screen.id)
            for control in screen.controls():
                speakable(control.label, f"{screen.id}: {control.id}")
                for words in (control.note, control.said, control.advice):
                    if words:
                        speakable(words, f"{screen.id}: {control.id}")
                assert labels.label(pack.content, control.id), control.id
                if control.kind == "device":
                    assert control.advice, f"{screen.id}: {control.id} is not pressed but done"
    pages = pack.content.pages
    refusals = {way.to for page in pages for ask in page.asks for way in getattr(ask, "wrong", ())}
    written = {page.id for n, page in enumerate(pages[:-1]) if n not in refusals}
    assert written <= met, f"nobody comes to {written - met}"
    for page in (pages[n] for n in refusals):
        speakable(page.title, page.id)
        assert page.popup, f"{page.id}: what refuses an entry lies over it"
    for word, meaning in pack.meanings.items():
        speakable(meaning, word)


def test_missions_that_are_drawn_can_be_done_and_differ(name: str) -> None:
    pack = pack_of(name)
    for level in range(1, 6):
        drawn = [loaded().generate(name, seed, level) for seed in range(8)]
        assert drawn[3] == loaded().generate(name, 3, level)
        for mission in drawn:
            speakable(mission.words, mission.id)
            assert mission.id.startswith("made-"), f"level {level}: nothing that was drawn can be done"
        assert len({mission.words.ko for mission in drawn}) > 1, level
    assert LANGUAGE
    assert pack.id == name
