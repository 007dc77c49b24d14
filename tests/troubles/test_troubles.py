"""Each of the twelve mistakes is made by touches on at least three packs and named; a right run has none."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from courses import catalogue, practice
from courses.kiosk import Control, Trouble
from courses.mission import Mission
from courses.practice import Practice, Tick, Touch
from courses.practice.troubles import TROUBLES, place

PACKS = catalogue.load()


class Run:
    """One attempt at a real pack, one second a touch."""

    def __init__(
        self, mission: Mission, level: practice.Level = "alone", surprises: frozenset[str] = frozenset()
    ) -> None:
        situation = replace(mission.situation, surprises=mission.situation.surprises | surprises)
        kiosk = PACKS.kiosk(mission.pack, situation)
        self.now = 1_000
        self.practice: Practice
        self.practice, _ = practice.begin(kiosk, mission, level, self.now)

    def do(self, action: object, after: int = 1_000) -> None:
        self.now += after
        self.practice, _ = practice.advance(self.practice, action, self.now)

    def touch(self, control: str) -> None:
        self.do(Touch(control))

    def on(self) -> Practice:
        """The next right touch, or waiting for the machine."""
        touch = self.practice.next_touch
        if touch is not None:
            self.touch(touch)
        else:
            assert self.practice.due is not None
            self.do(Tick(), self.practice.due - self.now)
        return self.practice

    def until(self, there: Callable[[Practice], bool]) -> bool:
        """Go on rightly until `there`; whether it came."""
        while self.practice.result is None:
            if there(self.practice):
                return True
            self.on()
        return False

    def end(self) -> dict[Trouble, int]:
        """Go on rightly to the end; what was named."""
        self.until(lambda _: False)
        assert self.practice.result is not None
        return dict(self.practice.result.troubles)


def missions() -> Iterator[Mission]:
    """Written missions, of every pack in turn."""
    yield from itertools.chain.from_iterable(itertools.zip_longest(*(pack.missions for pack in PACKS.packs.values())))  # type: ignore[misc]  # the short ones are filled with None


def wrong_ones(attempt: Practice) -> Iterator[Control]:
    """Controls on this screen that are plainly not what is wanted, and do not end the attempt."""
    kiosk, goal = attempt.kiosk, attempt.mission.goal
    far = attempt.guide.remaining(attempt.state)
    for control in attempt.screen.controls():
        if not control.enabled or control.id == attempt.next_touch or control.kind in ("bar", "secondary", "pager"):
            continue
        after = kiosk.touch(attempt.state, control.id)
        left = attempt.guide.remaining(after)
        if kiosk.ended(after, goal) is None and far is not None and left is not None and left > far:
            yield control


def slipped_at(trouble: Trouble) -> Iterator[tuple[str, dict[Trouble, int]]]:
    """Runs in which the person slips once where this trouble waits: the pack, and what was named."""
    for mission in missions():
        if mission is None:
            continue
        run = Run(mission)

        def waits(attempt: Practice) -> bool:
            aim = attempt.wanted
            return aim is not None and place(attempt.screen, aim) == trouble and any(wrong_ones(attempt))

        if run.until(waits):
            run.touch(next(wrong_ones(run.practice)).id)
            if run.practice.wrong_touches:
                yield mission.pack, run.end()


BY_A_TOUCH: tuple[Trouble, ...] = ("next", "loan_word", "options", "add", "interrupted", "payment", "card", "transfer")


PLACES = 3
"""Packs on which each of the twelve is made, at the least."""


@pytest.mark.parametrize("trouble", BY_A_TOUCH)
def test_a_slip_is_named_where_it_happened(trouble: Trouble) -> None:
    """One slip at such a place is named so, on three packs; money sent to a stranger is known when it is sent."""
    seen: set[str] = set()
    for pack, named in itertools.chain(sent_away() if trouble == "transfer" else (), slipped_at(trouble)):
        if pack not in seen:
            seen.add(pack)
            assert trouble in named, (pack, named)
        if len(seen) >= PLACES:
            break
    assert len(seen) >= PLACES, seen


def sent_away() -> Iterator[tuple[str, dict[Trouble, int]]]:
    """Somebody answers a swindler's message that they will send the money."""
    run = Run(next(mission for mission in PACKS.packs["messages"].missions if mission.id == "ask-daughter"))
    for control in ("messages", "message:child", "send-money"):
        run.touch(control)
    run.until(lambda _: False)
    assert run.practice.result is not None and run.practice.result.ended == "spoiled"
    yield "messages", dict(run.practice.result.troubles)


def test_twelve() -> None:
    assert len(TROUBLES) == 12


def test_two_hundred_right_runs_have_none() -> None:
    chance = random.Random(3)
    packs = list(PACKS.packs)
    for n in range(200):
        mission = PACKS.generate(packs[n % len(packs)], chance.randrange(10_000), 1 + n % 5)
        assert Run(mission).end() == {}, mission.words.ko


def spoiling(attempt: Practice) -> Control | None:
    """A touch that ends the attempt as it should not."""
    kiosk, goal = attempt.kiosk, attempt.mission.goal
    found = (
        control
        for control in attempt.screen.controls()
        if control.enabled and kiosk.ended(kiosk.touch(attempt.state, control.id), goal) == "spoiled"
    )
    return next(found, None)


def astray(mission: Mission, seed: int) -> Run:
    """Somebody who chooses anything and never looks again, until it is over."""
    run, chance = Run(mission), random.Random(seed)
    for _ in range(400):
        if run.practice.result is not None:
            break
        ending = spoiling(run.practice)
        enabled = [
            c.id for c in run.practice.screen.controls() if c.enabled and c.kind not in ("bar", "secondary", "pager")
        ]
        if ending is not None:
            run.touch(ending.id)
        elif enabled and chance.random() < 0.5:
            run.touch(chance.choice(enabled))
        else:
            run.on()
    return run


def test_what_went_unnoticed_is_named_at_the_end() -> None:
    """The wrong thing told and confirmed: on three packs."""
    seen: set[str] = set()
    for seed, mission in enumerate(missions()):
        if mission is None or mission.pack in seen:
            continue
        result = astray(mission, seed).practice.result
        if result is not None and result.ended == "spoiled" and result.wrong and not result.wrong[0].trouble:
            assert "unnoticed" in dict(result.troubles)
            seen.add(mission.pack)
        if len(seen) >= 3:
            break
    assert len(seen) >= 3, seen


def test_giving_up_by_the_machine_is_a_timeout() -> None:
    seen = set()
    for pack in PACKS.packs.values():
        run = Run(pack.missions[0], surprises=frozenset({"idle"}))
        if run.until(lambda attempt: attempt.screen.timer is not None and attempt.screen.timer.kind == "idle"):
            assert run.practice.limit is not None
            run.do(Tick(), run.practice.limit - run.now)
            assert dict(run.practice.result.troubles if run.practice.result else run.end())["timeout"] == 1
            seen.add(pack.id)
    assert len(seen) >= 3, seen


def dead(attempt: Practice) -> Iterator[Control]:
    """Controls that do nothing now."""
    return (control for control in attempt.screen.controls() if not control.enabled)


def test_who_is_stuck_and_does_not_ask_has_not_found_help() -> None:
    seen: set[str] = set()
    for mission in missions():
        if mission is None or mission.pack in seen or len(seen) >= 3:
            continue
        run = Run(mission)
        if run.until(lambda attempt: any(dead(attempt))):
            for _ in range(4):
                run.touch(next(dead(run.practice)).id)
            assert run.practice.called == "stuck"
            assert run.end()["help"] == 1
            seen.add(mission.pack)
    assert len(seen) >= 3, seen


@pytest.mark.parametrize("pack", ["cafe", "bank", "certificate", "train"])
def test_whoever_asks_has_found_help(pack: str) -> None:
    run = Run(PACKS.packs[pack].missions[0])
    run.on()
    run.do(practice.CallTeacher())
    assert "help" not in run.end()


@pytest.mark.parametrize("pack", ["cafe", "burger", "bank"])
def test_a_slip_while_people_wait_behind_is_theirs_where_nothing_else_explains_it(pack: str) -> None:
    for mission in PACKS.packs[pack].missions:
        run = Run(mission)
        if run.until(
            lambda attempt: (
                (aim := attempt.wanted) is not None
                and place(attempt.screen, aim) in (None, "next")
                and any(wrong_ones(attempt))
            )
        ):
            run.do(practice.Noticed("behind"))
            run.touch(next(wrong_ones(run.practice)).id)
            if run.practice.wrong_touches:
                assert "behind" in run.end()
                return
    pytest.fail("no place to slip")
