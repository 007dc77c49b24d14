"""The main menu: one line at the top, a digit and a word each, clicked or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import events
from textual.widgets import Static

from tutor_tui.places import SECTIONS

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class SectionLine(Static):
    """Where one is, where one can go, and on the right who works here."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__()
        self._tutor = tutor
        self._drawn = Text()

    def on_resize(self) -> None:
        """Who works here stands at the right edge."""
        self.fill()

    def fill(self) -> None:
        """The sections that this person may open."""
        tutor = self._tutor
        line = Text(no_wrap=True, end="")
        for one in SECTIONS:
            if tutor.may(one.name):
                style = "reverse bold" if one.name == tutor.section else ""
                words = Text(f" {one.key} {one.title(tutor.words)} ", style=style)
                words.apply_meta({"section": one.name})
                line.append_text(words)
        who = Text(tutor.signed_line)
        room = self.content_size.width - line.cell_len
        if room > who.cell_len:
            line.append(" " * (room - who.cell_len))
            line.append_text(who)
        if line != self._drawn or line.spans != self._drawn.spans:
            self._drawn = line
            self.update(line)

    def on_click(self, event: events.Click) -> None:
        """A click goes there."""
        name = event.style.meta.get("section")
        if isinstance(name, str):
            self._tutor.go(name)
