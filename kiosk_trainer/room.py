"""What the instructor has ordered of the room: looked up again and again, never on the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from records import room
from records.errors import StoreTrouble
from records.store import Store

log = logging.getLogger(__name__)

LOOK_EVERY = 0.25
"""Seconds between looks at the store's change counter: silence must come within one second."""
_LATEST = 60.0
"""Seconds after which it is looked up although nothing was written: a new day lifts it."""


def silenced(store: Store) -> bool:
    """Whether the room is silent. Raises StoreTrouble."""
    return room.quiet(store) is not None


class RoomWatch:
    """A thread that tells when what `look` finds has changed: by default whether the room is silenced.

    A store that cannot be read changes nothing: what was last known holds.
    """

    def __init__(
        self,
        store: Store,
        told: Callable[[Any], None],
        every: float = LOOK_EVERY,
        look: Callable[[Store], Any] = silenced,
        known: Any = False,
    ) -> None:
        """`told` is called on the watching thread, first when something else than `known` is found."""
        self._store, self._told, self._every, self._look = store, told, every, look
        self._known = known
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
                found = self._look(self._store)
            except StoreTrouble as trouble:
                seen = max(seen, 0)
                log.debug("room: %s", trouble)
                continue
            if found != self._known:
                self._known = found
                self._told(found)
