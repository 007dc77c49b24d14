"""One attempt at a mission: `(practice, action, now) -> (practice, events)`.

Start reading in `advance.py`. Effects (draw, say, show, record, call) are events that the front carries out.
"""

from courses.practice.advance import advance, begin
from courses.practice.attempt import Practice, Step
from courses.practice.events import (
    LEVELS,
    Action,
    Answered,
    Ask,
    Call,
    CallTeacher,
    Draw,
    Event,
    Finished,
    Level,
    MoreTime,
    Noticed,
    Point,
    Record,
    Replay,
    Result,
    Say,
    Stop,
    Tick,
    Touch,
    TouchKind,
    Voice,
    Warn,
)
from courses.practice.judging import judge

__all__ = [
    "LEVELS",
    "Action",
    "Answered",
    "Ask",
    "Call",
    "CallTeacher",
    "Draw",
    "Event",
    "Finished",
    "Level",
    "MoreTime",
    "Noticed",
    "Point",
    "Practice",
    "Record",
    "Replay",
    "Result",
    "Say",
    "Step",
    "Stop",
    "Tick",
    "Touch",
    "TouchKind",
    "Voice",
    "Warn",
    "advance",
    "begin",
    "judge",
]
