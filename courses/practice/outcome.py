"""What became of an attempt, and the one thing to watch next time."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from courses.practice.attempt import Practice
from courses.practice.events import Result
from language import Phrase, phrase

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
    )


def watch(practice: Practice, ended: Ended) -> Phrase:
    """One sentence for next time, drawn from what was touched."""
    if ended == "spoiled":
        return phrase("courses-watch-spoiled")
    if practice.timeouts:
        return phrase("courses-watch-time")
    often = Counter(control.id for control in practice.missed).most_common(1)
    if often and (often[0][1] > 1 or not practice.slipped):
        return _missed(practice, often[0][0])
    if ended == "stopped":
        return phrase("courses-watch-stopped")
    if practice.slipped:
        return phrase("courses-watch-caught")
    return phrase("courses-watch-none")


def _missed(practice: Practice, id: str) -> Phrase:
    control = next(control for control in practice.missed if control.id == id)
    if control.kind == "key":
        return phrase("courses-watch-keys")
    if control.kind == "device":
        return phrase("courses-watch-device")
    return phrase("courses-watch-missed", label=control.label)
