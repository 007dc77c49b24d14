"""A walk around a kiosk that touches every control of every screen once."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterator
from typing import Any

from courses.coach import moves
from courses.kiosk import Kiosk, Screen

LIMIT = 20_000
"""Touches of one tour, at most."""


def tour(kiosk: Kiosk[Any], start: Hashable | None = None, limit: int = LIMIT) -> Iterator[tuple[Hashable, Screen]]:
    """States with their screens, each state once.

    A control is touched once for each screen it stands on, not once for each of the very many states that show it: so
    the walk meets all that can be read and touched, and ends.
    """
    state = kiosk.start() if start is None else start
    queue, met = deque([state]), {state}
    touched: set[tuple[str, str]] = set()
    while queue:
        state = queue.popleft()
        screen = kiosk.screen(state)
        yield state, screen
        for touch in moves(kiosk, state):
            if (screen.id, touch) in touched or len(touched) >= limit:
                continue
            touched.add((screen.id, touch))
            after = kiosk.touch(state, touch)
            if after not in met:
                met.add(after)
                queue.append(after)
