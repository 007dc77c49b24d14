"""One line on every screen: how far the city is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class MillionLine(Static):
    """This year against 200,000 and all years against 1,000,000."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(markup=False)
        self._tutor = tutor

    def fill(self) -> None:
        """Read the sums, which are kept and cost nothing; empty until the figures are loaded."""
        if not self._tutor.warm:
            return
        from reports.figures import million

        self.update(million(self._tutor.store, self._tutor.today()).line.seen(self._tutor.words))
