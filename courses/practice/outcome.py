"""What became of an attempt, and the one thing to watch next time."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from courses.kiosk import Trouble
from courses.practice.attempt import Practice
from courses.practice.events import Result
from courses.practice.troubles import named
from language import NOTHING, Phrase, phrase

Ended = Literal["done", "spoiled", "stopped"]


def result(practice: Practice, ended: Ended, now: int) -> Result:
    """The result of an attempt that ends at `now`."""
    kiosk, goal = practice.kiosk, practice.mission.goal
    correct = ended == "done"
    beyond = practice.ever_called or (practice.asked > 0 and not practice.guided)
    return Result(
        correct=correct,
        ended=ended,
        seconds=(now - practice.started) / 1000,
        touches=practice.touches,
        fewest=practice.guide.presses(kiosk.start()) or 0,
        wrong_touches=practice.wrong_touches,
        hints=practice.hints,
        asked=practice.asked,
        called=practice.ever_called,
        timeouts=practice.timeouts,
        caught=correct if practice.slipped else None,
        wrong=() if correct else kiosk.wrong(practice.state, goal),
        watch=watch(practice, ended),
        unaided=correct and not beyond,
        steps=practice.steps,
        troubles=troubles(practice, ended),
        pressures=practice.pressures,
    )


def troubles(practice: Practice, ended: Ended) -> tuple[tuple[Trouble, int], ...]:
    """The places where it went wrong: from single touches, and from how it went as a whole."""
    beside: list[Trouble] = ["timeout"] * practice.timeouts
    if ended == "spoiled":
        wrong = practice.kiosk.wrong(practice.state, practice.mission.goal)
        beside += [wrong[0].trouble or "unnoticed"] if wrong else ["unnoticed"]
    if practice.lost:
        beside.append("help")
    return named(practice.slips, beside)


def watch(practice: Practice, ended: Ended) -> Phrase:
    """One sentence for next time, drawn from what was touched: the place where most went wrong."""
    found = troubles(practice, ended)
    if found:
        trouble = found[0][0]
        aim = next((slip.aim.label for slip in practice.slips if slip.trouble == trouble), NOTHING)
        return phrase(f"courses-watch-{trouble.replace('_', '-')}", label=aim)
    often = Counter(slip.aim.id for slip in practice.slips).most_common(1)
    if often and (often[0][1] > 1 or not practice.slipped):
        return _missed(practice, often[0][0])
    if ended == "stopped":
        return phrase("courses-watch-stopped")
    return phrase("courses-watch-caught" if practice.slipped else "courses-watch-none")


def _missed(practice: Practice, id: str) -> Phrase:
    control = next(slip.aim for slip in practice.slips if slip.aim.id == id)
    if control.kind == "key":
        return phrase("courses-watch-keys")
    if control.kind == "device":
        return phrase("courses-watch-device")
    return phrase("courses-watch-missed", label=control.label)
