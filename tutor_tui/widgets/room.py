"""What the instructor has ordered of all kiosks, below the calls on every screen; nothing while nothing is."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from textual.widgets import Static

from language import message
from records import room
from records.clock import CENTRE_TIME
from tutor_tui import data

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class RoomLine(Static):
    """One line, so that nobody forgets that the kiosks stand still, are silent, or show something."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(markup=False)
        self._tutor = tutor

    def on_mount(self) -> None:
        """Draw at once."""
        self.fill()

    def fill(self) -> None:
        """What the store says."""
        store, words = self._tutor.store, self._tutor.words
        said = []
        held, showing, quiet = room.held(store), room.showing(store), data.room_quiet(store)
        if held is not None:
            since = datetime.datetime.fromtimestamp(held.at / 1000, CENTRE_TIME).time()
            said.append(message(words, "tutor_tui-room-held", at=since))
        if showing is not None:
            said.append(message(words, "tutor_tui-room-showing", kiosk=showing.kiosk))
        if quiet is not None:
            said.append(message(words, "tutor_tui-room-quiet", at=quiet))
        self.display = bool(said)
        if said:
            self.update("  |  ".join(said))
