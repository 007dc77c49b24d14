"""Below the calls: whether the store is there, and what is ordered of all kiosks; nothing while nothing is."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import TYPE_CHECKING

from language import message
from records import room
from records.clock import CENTRE_TIME
from tutor_tui import data
from tutor_tui.widgets.line import Line

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class RoomLine(Line):
    """One line, so that nobody forgets that the kiosks stand still, are silent, or show something."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__()
        self._tutor = tutor

    def fill(self) -> None:
        """What the store says, and first of all whether it can be reached."""
        tutor = self._tutor
        if not tutor.trouble:
            said = list(self._orders())
            if tutor.waits:
                said.insert(0, message(tutor.words, "shell-unwritten", count=tutor.unwritten))
        else:
            said = [message(tutor.words, "tutor_tui-store-gone", why=tutor.trouble)]
        self.set_class(bool(tutor.trouble), "trouble")
        self.display = bool(said)
        if said:
            self.put("  |  ".join(said))

    def _orders(self) -> Iterator[str]:
        store, words = self._tutor.store, self._tutor.words
        held, showing, quiet = room.held(store), room.showing(store), data.room_quiet(store)
        if held is not None:
            since = datetime.datetime.fromtimestamp(held.at / 1000, CENTRE_TIME).time()
            yield message(words, "tutor_tui-room-held", at=since)
        if showing is not None:
            yield message(words, "tutor_tui-room-showing", kiosk=showing.kiosk)
        if quiet is not None:
            yield message(words, "tutor_tui-room-quiet", at=quiet)
