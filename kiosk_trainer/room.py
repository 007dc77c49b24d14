"""Whether the instructor has silenced the room: looked up again and again, never on the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from records import room
from records.errors import StoreTrouble
from records.store import Store

log = logging.getLogger(__name__)

LOOK_EVERY = 0.25
"""Seconds between looks at the store's change counter: silence must come within one second."""
_LATEST = 60.0
"""Seconds after which it is looked up although nothing was written: a new day lifts it."""


class RoomWatch:
    """A thread that tells when the room is silenced and when it may speak again.

    A store that cannot be read changes nothing: what was last known holds.
    """

    def __init__(self, store: Store, told: Callable[[bool], None], every: float = LOOK_EVERY) -> None:
        """`told` is called on the watching thread, first when the room is found silent."""
        self._store, self._told, self._every = store, told, every
        self._quiet = False
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="room", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Look no more."""
        self._over.set()
        self._thread.join(timeout=5.0)

    def _watch(self) -> None:
        seen, since = -1, 0.0
        while not self._over.wait(self._every if seen >= 0 else 0.0):
            since += self._every
            try:
                version = self._store.version()
                if version == seen and since < _LATEST:
                    continue
                seen, since = version, 0.0
                quiet = room.quiet(self._store) is not None
            except StoreTrouble as trouble:
                seen = max(seen, 0)
                log.debug("room: %s", trouble)
                continue
            if quiet != self._quiet:
                self._quiet = quiet
                self._told(quiet)
