"""One line on every screen: how far the city is."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from records.errors import StoreTrouble
from tutor_tui.widgets.line import Line

if TYPE_CHECKING:
    from reports.figures import Million
    from tutor_tui.app import TutorApp


class MillionLine(Line):
    """This year against 200,000 and all years against 1,000,000."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__()
        self._tutor = tutor

    def fill(self) -> None:
        """Show what was read last, and read it again beside the screen: in a whole city that may take a moment."""
        known = self._tutor.million
        if known.read is not None:
            self.put(known.read.line.seen(self._tutor.words))
        if self._tutor.warm:
            known.wanted(self._tutor)


class Known:
    """The figures that were read last, for all screens."""

    def __init__(self) -> None:
        self.read: Million | None = None
        self._version: int | None = None
        self._reading = threading.Lock()

    def wanted(self, tutor: TutorApp) -> None:
        """Read them in a thread, unless one reads already or nothing was written since."""
        version = tutor.store.version()
        if version != self._version and self._reading.acquire(blocking=False):
            tutor.run_worker(lambda: self._read(tutor, version), thread=True, group="million")

    def _read(self, tutor: TutorApp, version: int) -> None:
        from reports.figures import million

        try:
            read = million(tutor.store, tutor.today(), tutor.settings)
        except StoreTrouble:  # said by the look at the store; the line keeps what was true before
            return
        finally:
            self._reading.release()
        changed, self.read, self._version = read != self.read, read, version
        if changed:
            tutor.call_later(tutor.redraw_million)
