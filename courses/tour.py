"""A walk around a kiosk that touches every control of every screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from courses import coach
from courses.kiosk import Kiosk, Screen

LIMIT = 20_000
"""States of one tour, at most."""


def tour(kiosk: Kiosk[Any], goals: Iterable[Any] = (), limit: int = LIMIT) -> Iterator[tuple[Hashable, Screen]]:
    """States with their screens, each state once.

    A control is touched once for each screen on which it does something, not once for each of the very many states
    that show it: so the walk meets all that can be read and touched, and ends. What lies behind a number that must be
    known, or a card that must be read, is met by walking the coach's way to each of `goals` first.
    """
    queue = deque(_on_the_way(kiosk, goals))
    met = set(queue)
    touched: set[tuple[str, str]] = set()
    seen = 0
    while queue and seen < limit:
        state = queue.popleft()
        seen += 1
        screen = kiosk.screen(state)
        yield state, screen
        for touch in coach.moves(kiosk, state):
            if (screen.id, touch) in touched:
                continue
            after = kiosk.touch(state, touch)
            if after == state:
                continue
            touched.add((screen.id, touch))
            if after not in met:
                met.add(after)
                queue.append(after)


def _on_the_way(kiosk: Kiosk[Any], goals: Iterable[Any]) -> list[Hashable]:
    states: dict[Hashable, None] = {kiosk.start(): None}
    for goal in goals:
        found = coach.plan(kiosk, kiosk.start(), goal)
        if found is not None:
            states.update(dict.fromkeys(found.states))
    return list(states)
