"""Right, neutral, wrong: what one touch was worth.

- *right*: fewer touches are left than before (counted exactly), or it is the touch the coach would have made.
- *neutral*: only looking. The control is one that looks around (a tab, a page, an item or a place opened, back, a
  service of the machine) or it is chosen already, and what the machine has been told is unchanged. Leaving again is
  neutral for the same reason, also where it loses ground.
- *wrong*: the rest: what the machine was told moved away from the goal, a key, option, amount or confirming button
  brought the goal no nearer, or a control was touched that does nothing here.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Literal

from courses.coach import Guide
from courses.kiosk import Control

_LOOKING = frozenset({"tab", "pager", "card", "choice", "bar", "secondary", "gesture"})


def judge(
    guide: Guide, before: Hashable, after: Hashable, control: str, touched: Control | None
) -> Literal["right", "neutral", "wrong"]:
    """The worth of the touch on `control` (`touched`, as it stood on the screen) that led from `before` to `after`."""
    if control == guide.next_touch(before):
        return "right"
    if touched is None or not touched.enabled:
        return "wrong"
    kiosk, goal = guide.kiosk, guide.goal
    if after != before:
        ended = kiosk.ended(after, goal)
        if ended is not None:
            return "right" if ended == "done" else "wrong"
        left, left_before = guide.remaining(after), guide.remaining(before)
        if left is not None and (left_before is None or left < left_before):
            return "right"
    looking = touched.kind in _LOOKING or (after == before and touched.selected)
    if looking and kiosk.outcome(after) == kiosk.outcome(before):
        return "neutral"
    return "wrong"
