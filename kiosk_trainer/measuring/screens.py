"""The screens of a pack, each in its fullest state: met on the way of every mission and on walks that go astray."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from courses import coach, kinds
from courses.kiosk import Screen
from courses.pack import Pack

STEPS = 40
"""Touches of one walk."""


@lru_cache(maxsize=512)
def _kept(pack: _Pack, per_page: int, walks: int) -> tuple[Screen, ...]:
    fullest: dict[str, Screen] = {}
    for screen in _met(pack.pack, per_page, walks):
        known = fullest.get(screen.id)
        if known is None or _weight(screen) > _weight(known):
            fullest[screen.id] = screen
    return tuple(fullest.values())


class _Pack:
    """A pack as a key: by what it is called and where it lies in memory."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack

    def __hash__(self) -> int:
        return hash((self.pack.id, id(self.pack)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Pack) and self.pack is other.pack


def screens(pack: Pack, per_page: int, walks: int = 3) -> tuple[Screen, ...]:
    """Screens of `pack` with `per_page` items on a page; `walks` random ones start from each mission."""
    return _kept(_Pack(pack), per_page, walks)


def _met(pack: Pack, per_page: int, walks: int) -> Iterator[Screen]:
    kind, chance = kinds.kind(pack.kind), random.Random(pack.id)
    for mission in pack.missions:
        kiosk = kind.kiosk(pack.content, replace(mission.situation, per_page=per_page))
        way = coach.plan(kiosk, kiosk.start(), mission.goal)
        states = (kiosk.start(), *(way.states if way is not None else ()))
        yield from (kiosk.screen(state) for state in states)
        for _ in range(walks):
            state = chance.choice(states)
            for _ in range(STEPS):
                moves = list(coach.moves(kiosk, state))
                if not moves:
                    break
                state = kiosk.touch(state, chance.choice(moves))
                yield kiosk.screen(state)


def _weight(screen: Screen) -> tuple[int, int]:
    rows = sum(len(area.rows) for area in screen.areas)
    words = sum(len(text.ko) for area in screen.areas for text in area.text)
    return len(screen.controls()) + rows, words
