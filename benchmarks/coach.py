"""The coach beside a plain A*, pack by pack: random states of written and drawn missions.

    python benchmarks/coach.py [STATES [PACK ...]]

Both searches are led by the same distance, with the same weight and the same number of states that may be opened. The
plain one makes all children of a state before it goes on; the coach makes one child at a time. Each search has a kiosk
of its own for every walk, as an attempt has, so what a distance remembers helps neither in the place of the other.
The milliseconds that are judged are the processor's, since a search waits for nothing; those of the clock on the wall
stand beside them and tell how busy the machine is. Prints `name | ours | alternative | ratio | bound`, and ends with 1
when a bound is broken.
"""

from __future__ import annotations

import gc
import heapq
import itertools
import random
import sys
import time
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from courses import catalogue, coach
from courses.catalogue import Catalogue
from courses.coach import Guide, Plan
from courses.kiosk import UNREACHABLE, Kiosk
from courses.pack import Pack

STATES = 300
"""Of each pack."""
LIMIT = 2_000
"""States that either search may open."""
PERCENTILE_99, TIMES = 10.0, 4.0
"""Bounds: milliseconds, and states opened for each touch of a plan."""
LEAST = 8
"""States that even the shortest plan may open."""


def plain(kiosk: Kiosk[Any], start: Hashable, goal: Any) -> Plan | None:
    """Weighted A* as it stands in textbooks."""
    ticket = itertools.count()
    queue: list[tuple[float, int, int, Hashable, tuple[str, ...]]] = [(0.0, 0, 0, start, ())]
    cheapest = {start: 0}
    opened = 0
    while queue and opened < LIMIT:
        _, _, cost, state, touches = heapq.heappop(queue)
        if cheapest[state] < cost:
            continue
        if kiosk.ended(state, goal) == "done":
            return Plan(touches, opened)
        opened += 1
        for touch in coach.moves(kiosk, state):
            after = kiosk.touch(state, touch)
            if cheapest.get(after, UNREACHABLE) <= cost + 1:
                continue
            left = kiosk.distance(after, goal)
            if left < UNREACHABLE:
                cheapest[after] = cost + 1
                rank = cost + 1 + 1.5 * left
                heapq.heappush(queue, (rank, next(ticket) + 1, cost + 1, after, (*touches, touch)))
    return None


@dataclass
class Walk:
    """One random mission on one machine, and states that partly wrong touches led to."""

    kiosks: tuple[Kiosk[Any], Kiosk[Any]]
    goal: Any
    states: list[Hashable] = field(default_factory=list)


def walks(packs: Catalogue, pack: Pack, seed: int) -> Iterator[Walk]:
    """Walks over one pack: written and drawn missions of every difficulty, in every skin."""
    chance = random.Random(f"{pack.id}/{seed}")
    while True:
        drawn = packs.generate(pack.id, chance.randrange(10**9), chance.randint(1, 5))
        mission = drawn if chance.random() < 0.7 else chance.choice(pack.missions)
        skin = chance.choice(pack.skins)
        situation = replace(mission.situation, per_page=skin.per_page(chance.random() < 0.5))
        kiosk, *others = (packs.kiosk(pack.id, situation) for _ in range(3))
        walk = Walk((others[0], others[1]), mission.goal)
        guide, state = Guide(kiosk, mission.goal), kiosk.start()
        led = chance.choice([0.2, 0.6, 0.9])
        for _ in range(40):
            touch = guide.next_touch(state) if chance.random() < led else None
            state = kiosk.touch(state, touch or chance.choice(list(coach.moves(kiosk, state))))
            if kiosk.ended(state, mission.goal) is not None:
                break
            if chance.random() < 0.5:
                walk.states.append(state)
        yield walk


@dataclass
class Measured:
    """Times in milliseconds, states opened for each touch, and plans that were not found."""

    times: list[float] = field(default_factory=list)
    walls: list[float] = field(default_factory=list)
    opened: list[float] = field(default_factory=list)
    longest: int = 0
    missing: int = 0

    def add(self, found: Plan | None, seconds: float, wall: float) -> None:
        self.times.append(seconds * 1000)
        self.walls.append(wall * 1000)
        if found is None:
            self.missing += 1
            return
        self.longest = max(self.longest, len(found.touches))
        self.opened.append(found.opened / max(len(found.touches), LEAST / TIMES))


def percentile(values: list[float], share: float) -> float:
    """The value below which so large a share lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def measure(packs: Catalogue, pack: Pack, size: int) -> tuple[Measured, Measured]:
    """Both searches, state by state in turn, so that whatever else the machine does meets both alike."""
    ours, theirs = Measured(), Measured()
    gc.disable()
    for walk in walks(packs, pack, 2026):
        for state in walk.states:
            for kiosk, search, measured in (
                (walk.kiosks[0], lambda k, s, g: coach.plan(k, s, g, limit=LIMIT), ours),
                (walk.kiosks[1], plain, theirs),
            ):
                wall, began = time.perf_counter(), time.process_time()
                found = search(kiosk, state, walk.goal)
                measured.add(found, time.process_time() - began, time.perf_counter() - wall)
            if len(ours.times) == size:
                gc.enable()
                return ours, theirs
        gc.collect()
    raise AssertionError("walks never end")


def main() -> int:
    """Measure, print, judge."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else STATES
    packs = catalogue.load([])
    wanted = sys.argv[2:] or list(packs.packs)
    print("name | ours | alternative | ratio | bound")
    broken = False
    for id in wanted:
        ours, theirs = measure(packs, packs.packs[id], size)
        rows: list[tuple[str, float, float, float]] = [
            ("plan p99, ms", percentile(ours.times, 0.99), percentile(theirs.times, 0.99), PERCENTILE_99),
            ("opened for a touch, most", max(ours.opened), max(theirs.opened), TIMES),
            ("not found", ours.missing, theirs.missing, 0),
        ]
        for name, our, their, bound in rows:
            ratio = f"{our / their:.2f}" if their else "-"
            print(f"{id}: {name} | {our:.2f} | {their:.2f} | {ratio} | <= {bound:g}", flush=True)
            broken |= our > bound
        middle, wall = percentile(ours.times, 0.5), percentile(ours.walls, 0.99)
        print(
            f"# {id}: p50 {middle:.2f} ms, p99 on the wall {wall:.1f} ms, longest {max(ours.times):.1f} ms", flush=True
        )
    print(f"# {size} states a pack; the alternative is a plain weighted A* led by the same distance")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
