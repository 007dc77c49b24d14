"""Begin an attempt and take it on: `(practice, action, now) -> (practice, events)`.

Nothing here reads a clock or draws at random: `now` is given, in milliseconds.
"""

from __future__ import annotations

from typing import Any

from courses.coach import Guide
from courses.kiosk import Kiosk
from courses.mission import Mission
from courses.practice import sentences
from courses.practice.attempt import Practice, Step
from courses.practice.events import (
    Action,
    Answered,
    Ask,
    CallTeacher,
    Draw,
    EndsOn,
    Event,
    Level,
    MoreTime,
    Noticed,
    Replay,
    Stop,
    Tick,
    Touch,
    Warn,
)
from courses.practice.judging import judge
from courses.practice.troubles import LOST
from courses.practice.turn import Turn
from courses.settings import Practice as Rules

CATCH_UP = 1_000
"""Timers that may run out before one action (a laptop slept): more are let go."""


def begin(
    kiosk: Kiosk[Any],
    mission: Mission,
    level: Level,
    now: int,
    rules: Rules | None = None,
    *,
    pressures: frozenset[str] = frozenset(),
    ends_on: EndsOn | None = None,
) -> tuple[Practice, tuple[Event, ...]]:
    """A new attempt, and what is to be shown and said first. `pressures`: what the real level puts on, by name."""
    state = kiosk.start()
    screen = kiosk.screen(state)
    practice = Practice(
        guide=Guide(kiosk, mission.goal),
        mission=mission,
        level=level,
        rules=rules or Rules(),
        pressures=pressures,
        ends_on=ends_on,
        state=state,
        screen=screen,
        started=now,
        step=Step(screen.id, now),
        quiet_since=now,
        limit_since=now if screen.timer else None,
    )
    turn = Turn(practice, now)
    turn.take_aim()
    turn.events.append(Draw(screen))
    turn.say(screen.said or screen.title, "machine")
    turn.guide("moved")
    return turn.done()


def advance(practice: Practice, action: Action, now: int) -> tuple[Practice, tuple[Event, ...]]:
    """The attempt after `action` at `now`. Timers that ran out before are seen to first. Over is over."""
    if practice.result:
        return practice, ()
    turn = Turn(practice, now)
    _timers(turn)
    if turn.practice.result is None:
        match action:
            case Touch(control):
                _touch(turn, control)
            case Ask():
                _ask(turn)
            case CallTeacher():
                turn.say(sentences.called(again=turn.practice.called == "asked"))
                if turn.practice.ends_on == "called":
                    turn.finish("done")  # an exercise: nobody need come
                else:
                    turn.call("asked")
            case Answered():
                turn.change(called=None, stuck=0)
            case Replay():
                turn.events.extend(turn.practice.last_said)
            case MoreTime():
                _more_time(turn)
            case Tick():
                _pause(turn)
            case Stop():
                turn.finish("stopped")
            case Noticed():
                turn.change(behind_since=now)
    return turn.done()


def _touch(turn: Turn, control: str) -> None:
    practice = turn.practice
    touched = practice.screen.control(control)
    if touched is None:
        return  # it stood on a screen that is gone already
    before, screen, wanted = practice.state, practice.screen, practice.wanted
    after = practice.kiosk.touch(before, control) if touched.enabled else before
    kind = judge(practice.guide, before, after, control, touched)
    refused = practice.level == "follow" and kind != "right"
    if refused:
        kind, after = "wrong", before
    turn.log("key" if touched.kind == "key" else control, kind)
    turn.change(touches=practice.touches + 1, quiet_since=turn.now, nudges=0, mended_by=None)
    if kind == "wrong":
        kiosk = practice.kiosk
        turn.change(
            wrong_touches=practice.wrong_touches + 1,
            stuck=practice.stuck + 1,
            slipped=practice.slipped or kiosk.outcome(after) != kiosk.outcome(before),
        )
        turn.slipped(touched)
    elif kind == "right":
        turn.change(stuck=0, help=0, wandered=0)
    else:
        turn.change(wandered=practice.wandered + 1)
        if turn.practice.wandered == LOST:
            turn.slipped(touched)
    turn.enter(after)
    if turn.practice.result:
        return
    if kind == "right":
        turn.take_aim()
    if kind != "wrong":
        turn.guide(kind)
        return
    _find_back(turn, screen.id)
    if screen.private and touched.kind == "key":
        turn.say(sentences.not_real())
    if refused:
        if wanted:
            turn.say(sentences.not_yet(wanted))
            turn.point(wanted.id)
    else:
        _ladder(turn)
        turn.guide("wrong")
    if turn.practice.stuck >= practice.rules.call_after and not turn.practice.called:
        turn.change(lost=turn.practice.lost or not (practice.asked or practice.guided))
        turn.call("stuck")
        turn.say(sentences.stuck())


def _find_back(turn: Turn, came_from: str) -> None:
    """After a mistake that led away: does the next touch lead back to where it happened?"""
    practice = turn.practice
    touch = practice.next_touch
    if touch and practice.screen.id != came_from:
        back = practice.kiosk.screen(practice.kiosk.touch(practice.state, touch))
        if back.id == came_from:
            turn.change(mended_by=touch)


def _ladder(turn: Turn) -> None:
    """Where help comes by itself only after mistakes: spoken first, then shown."""
    practice = turn.practice
    if practice.level == "prompted" and practice.stuck >= practice.rules.hint_after:
        turn.raise_help(1 if practice.stuck == practice.rules.hint_after else 2)


def _ask(turn: Turn) -> None:
    practice = turn.practice
    turn.change(asked=practice.asked + 1, quiet_since=turn.now)
    turn.slipped(None)
    turn.change_step(asked=practice.step.asked + 1)
    if not practice.guided:
        turn.raise_help(2 if practice.help else 1)
    turn.guide("asked")


def _more_time(turn: Turn) -> None:
    practice = turn.practice
    timer = practice.screen.timer
    if timer is None or timer.kind != "idle" or practice.extensions >= practice.rules.extensions:
        return
    turn.change(limit_since=turn.now, quiet_since=turn.now, warned=False, extensions=practice.extensions + 1)
    turn.events.append(Warn(0))
    turn.say(sentences.more_time())
    if practice.ends_on == "more_time":
        turn.finish("done")


def _pause(turn: Turn) -> None:
    """A long silence: the sentence once more, or the next step of the ladder."""
    practice = turn.practice
    if practice.pause is None or turn.now < practice.pause:
        return
    turn.change(nudges=practice.nudges + 1, quiet_since=turn.now)
    turn.slipped(None)
    if practice.level == "prompted":
        turn.raise_help(2 if practice.help else 1)
    turn.guide("asked")


def _timers(turn: Turn) -> None:
    """See to every timer that ran out by now, in its own moment, then to a warning that is due."""
    now = turn.now
    for _ in range(CATCH_UP):
        limit = turn.practice.limit
        if turn.practice.result or limit is None or limit > now:
            break
        turn.now = limit
        _run_out(turn)
    else:
        turn.change(limit_since=now)
    turn.now = now
    warning, limit = turn.practice.warning, turn.practice.limit
    if warning is not None and limit is not None and warning <= now and not turn.practice.result:
        seconds = max(1, round((limit - now) / 1000))
        turn.change(warned=True)
        turn.events.append(Warn(seconds))
        turn.say(sentences.warn(seconds))


def _run_out(turn: Turn) -> None:
    practice = turn.practice
    timer = practice.screen.timer
    assert timer is not None  # there is a limit
    after = practice.kiosk.touch(practice.state, timer.control)
    if after == practice.state:
        turn.change(limit_since=None)  # the machine has nothing to do after all
        return
    if timer.kind == "idle":
        turn.log(timer.control, "timeout")
        turn.change(timeouts=practice.timeouts + 1, warned=False)
        turn.events.append(Warn(0))
        turn.say(sentences.gave_up())
    pointed = practice.next_touch
    turn.change(quiet_since=turn.now)
    turn.enter(after)
    turn.take_aim()
    if timer.kind != "world" or turn.practice.next_touch != pointed:
        turn.guide("moved")
