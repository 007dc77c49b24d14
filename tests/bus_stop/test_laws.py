"""What must hold in every state of every app and board."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

import pytest

from courses import coach
from courses.kiosk import UNREACHABLE
from language import LANGUAGES, Phrase

WALKS, TOUCHES = 120, 30


def test_touches_are_the_enabled_controls_of_the_screen(wandering):
    for kiosk, _, state in wandering(WALKS, TOUCHES):
        screen = kiosk.screen(state)
        assert [c.id for c in screen.controls() if c.enabled] == list(kiosk.touches(state)), state
        assert len({c.id for c in screen.controls()}) == len(screen.controls()), state
        assert screen.timer == kiosk.timer(state)


def test_what_does_not_act_changes_nothing(wandering):
    for kiosk, goal, state in wandering(40, 20):
        for control in ("no-such-control", "", "key-x", "bus-99999"):
            assert kiosk.touch(state, control) == state
        kiosk.wrong(state, goal)
        kiosk.outcome(state)


def _consistent(kiosk, goal, state):
    """No touch is worth more than one, some touch is worth one, and only the goal is at 0: so the distance is exact."""
    distance = kiosk.distance(state, goal)
    ended = kiosk.ended(state, goal)
    if ended is not None:
        assert distance == (0 if ended == "done" else UNREACHABLE)
        return
    after = [kiosk.distance(kiosk.touch(state, touch), goal) for touch in kiosk.touches(state)]
    assert distance == 1 + min(after), (state, goal)


def test_the_distance_is_exact(wandering):
    for kiosk, goal, state in wandering(WALKS, TOUCHES):
        _consistent(kiosk, goal, state)


def test_the_coach_leads_from_everywhere_and_opens_no_state_in_vain(wandering):
    for kiosk, goal, state in wandering(60, 25):
        if kiosk.ended(state, goal):
            continue
        plan = coach.plan(kiosk, state, goal)
        assert plan is not None
        assert plan.opened == len(plan.touches) == kiosk.distance(state, goal)
        assert kiosk.ended(plan.states[-1], goal) == "done"
        assert not kiosk.wrong(plan.states[-1], goal)


@pytest.mark.slow
def test_the_laws_hold_in_a_hundred_thousand_states(wandering):
    seen = 0
    for kiosk, goal, state in wandering(5_000, 60):
        _consistent(kiosk, goal, state)
        seen += 1
    assert seen > 100_000


def phrases(thing: object) -> list[Phrase]:
    """Every phrase in a screen that is not left empty on purpose."""
    if isinstance(thing, Phrase):
        return [thing] if thing else []
    if isinstance(thing, tuple):
        return [p for part in thing for p in phrases(part)]
    if is_dataclass(thing):
        return [p for f in fields(thing) for p in phrases(getattr(thing, f.name))]
    return []


def test_everything_has_words_to_be_seen_and_heard(wandering):
    for kiosk, goal, state in wandering(WALKS, 20):
        screen = kiosk.screen(state)
        assert screen.title
        assert all(control.label for control in screen.controls())
        for words in (*phrases(screen), *phrases(kiosk.wrong(state, goal))):
            for language in LANGUAGES:
                assert words.seen(language).strip(), (state, words)
                assert words.heard(language).strip(), (state, words)
            assert not any(c.isdigit() for c in words.heard("ko")), words
            assert not any(c.isascii() and c.isalpha() for c in words.heard("ko")), words


def test_a_wrong_answer_has_a_name(wandering):
    ends = 0
    for kiosk, goal, state in wandering(400, 40):
        ended = kiosk.ended(state, goal)
        if ended == "spoiled":
            ends += 1
            assert kiosk.wrong(state, goal), (state, goal)
    assert ends > 50
