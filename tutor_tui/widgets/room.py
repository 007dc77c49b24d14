"""Whether the kiosks of the room are silent, below the calls on every screen; nothing while they may speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from language import message
from tutor_tui import data

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class RoomLine(Static):
    """One line, so that nobody forgets that the kiosks were silenced."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(markup=False)
        self._tutor = tutor

    def on_mount(self) -> None:
        """Draw at once."""
        self.fill()

    def fill(self) -> None:
        """What the store says."""
        since = data.room_quiet(self._tutor.store)
        self.display = since is not None
        if since is not None:
            self.update(message(self._tutor.words, "tutor_tui-room-quiet", at=since))
