"""What the operator's live line tells before a new bus mission: asked beside the window, which never waits for it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

from courses.kiosks.bus_stop.live import Silence, with_live
from courses.live_buses import Access, LiveBuses
from courses.pack import Pack
from courses.settings import Buses
from records.clock import CENTRE_TIME

KIND = "bus_stop"
GRACE = 1.0
"""Seconds beyond the line's own time limit after which the answer is no longer waited for."""


def _now() -> datetime:
    return datetime.now(CENTRE_TIME)


class Arrivals:
    """One kiosk's line to the live arrivals."""

    def __init__(self, settings: Buses, clock: Callable[[], datetime] = _now) -> None:
        """`clock` gives the centre's civil time. Asks nobody yet."""
        access = Access(settings.key.get_secret_value(), settings.address, settings.timeout, settings.quota)
        self.patience = settings.timeout + GRACE
        """Seconds for which somebody waits at the most."""
        self._buses = LiveBuses(access)
        self._clock = clock
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="buses")

    def look(self, pack: Pack, seed: int) -> Future[Pack] | None:
        """The pack with what a stop's board says now, or with the word that it says nothing; None where the pack has
        no stop that could be asked about. `seed` draws the stop."""
        stops = _stops(pack)
        if not stops:
            return None
        stop = random.Random(seed).choice(stops)
        return self._beside.submit(lambda: self._buses.pack(pack, stop, self._clock().replace(tzinfo=None)))

    def close(self) -> None:
        """Ask no more."""
        self._beside.shutdown(wait=False, cancel_futures=True)


def unanswered(pack: Pack) -> Pack:
    """The pack as it is when the line did not answer in time: the board says so and goes on from the timetable."""
    return replace(pack, content=with_live(pack.content, Silence("timeout")))


def _stops(pack: Pack) -> tuple[str, ...]:
    """Numbers of the stops that the line knows: five digits, as on the pole."""
    if pack.kind != KIND:
        return ()
    content = pack.content
    numbers = content.places or tuple(stop.number for stop in content.network.stops if stop.posted)
    return tuple(number for number in numbers if re.fullmatch(r"[0-9]{5}", number))
