"""The way to the million, for this centre."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Static

from courses import places
from language import message
from tutor_tui import data
from tutor_tui.commands import PROGRESS
from tutor_tui.screens.base import TutorScreen


class ProgressScreen(TutorScreen):
    """The line of every screen in full, and the page to be printed."""

    COMMANDS_HERE = PROGRESS
    HELP = "shell-help-progress"

    def body(self) -> ComposeResult:
        """A heading, the sentence."""
        yield Static(message(self.tutor.words, "shell-section-progress"), classes="title", markup=False)
        yield Static(id="facts", markup=False)

    def fill(self) -> None:
        """The kept sums."""
        from reports.figures import million

        sums = million(self.tutor.store, self.tutor.today())
        self.query_one("#facts", Static).update(sums.line.seen(self.tutor.words))

    def begin(self) -> None:
        """Nothing here takes keys."""

    def action_progress_page(self) -> None:
        """Write the centre's page and say where it lies."""
        import reports.page

        tutor = self.tutor
        centre = data.centre(tutor.store)
        if centre is None:
            return
        year = tutor.today().year
        file = places.papers_folder() / f"progress-{year}.html"
        tutor.make_paper(
            lambda: reports.page.progress(tutor.store, level="centre", uid=centre.uid, year=year, file=file)
        )
