"""`python -m kiosk_trainer.reaching.tremor [PACK ...]`: touches of trembling hands, with the filter off and on."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any

from courses import catalogue
from courses.catalogue import Catalogue
from kiosk_trainer.access.targets import Rect, Scene, arranged
from kiosk_trainer.access.tremor import FILTERS, HANDS, measure
from kiosk_trainer.look import fonts
from kiosk_trainer.look.sizes import MM_PER_INCH, Sizes
from kiosk_trainer.machine.glass import Glass
from kiosk_trainer.machine.layout import lay
from kiosk_trainer.reaching import machine

SIZE = (1080, 1440)
"""Pixels of the machine on a glass of 1080x1920 with the frame above it."""
DPI = 102.0
TOUCHES = 2_000
STATES = 40
"""Screens of a mission that are touched, at most."""


def scenes(found: Catalogue, packs: Sequence[str]) -> Iterator[Scene]:
    """The screens on the way through the first mission of each pack, as they lie on an upright glass of 21.5 inches."""
    glass = Glass.of(*SIZE, Sizes(dpi=DPI), fonts.find())
    for name in packs:
        pack = found.packs[name]
        mission = pack.missions[0]
        kiosk = found.kiosk(name, mission.situation)
        state, seen = kiosk.start(), set()
        for _ in range(STATES):
            screen = kiosk.screen(state)
            if screen.id not in seen:
                seen.add(screen.id)
                layout = lay(screen, pack.skins[0], "ko", glass)
                parts = machine.parts(screen, layout, 0, 0)
                yield arranged(f"{name}:{screen.id}", Rect(0, 0, *SIZE), parts, screen.title)
            if kiosk.ended(state, mission.goal) is not None:
                break
            near = kiosk.distance(state, mission.goal)
            ways = (kiosk.touch(state, touch) for touch in (*kiosk.touches(state), *_waits(kiosk, state)))
            following = min(ways, key=lambda s: kiosk.distance(s, mission.goal), default=state)
            if kiosk.distance(following, mission.goal) >= near:
                break
            state = following


def _waits(kiosk: Any, state: Any) -> tuple[str, ...]:
    timer = kiosk.timer(state)
    return (timer.control,) if timer is not None else ()


def table(found: Sequence[Scene], touches: int = TOUCHES, seed: int = 1) -> list[str]:
    """Lines of the table: for each hand and filter, of a hundred touches, how many went wrong and in which way."""
    lines = [f"{len(found)} screens, {touches} touches a row; of 100 touches"]
    lines.append(f"{'hand':8}{'filter':8}{'wrong':>8}{'other':>8}{'twice':>8}{'nothing':>9}{'errors':>8}")
    for hand in HANDS:
        for filter, counted in zip(
            FILTERS, measure(found, hand, FILTERS, touches, seed, DPI / MM_PER_INCH), strict=True
        ):
            shares = [
                100 * n / counted.touches
                for n in (counted.wrong, counted.other, counted.twice, counted.nothing, counted.errors)
            ]
            a, b, c, d, e = shares
            lines.append(f"{hand.name:8}{filter.name:8}{a:8.1f}{b:8.1f}{c:8.1f}{d:9.1f}{e:8.1f}")
    return lines


def main(packs: Sequence[str]) -> None:
    """Print the table for the packs named, or for one of each kind."""
    found = catalogue.load()
    wanted = packs or [name for name in ("cafe", "bus-app", "subway") if name in found.packs]
    print("\n".join(table(list(scenes(found, wanted)))))


if __name__ == "__main__":
    main(sys.argv[1:])
