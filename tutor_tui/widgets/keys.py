"""The keys of the screen in front, as many as have room, and always the one that tells all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text
from textual import events

from tutor_tui.commands import EVERYWHERE, Command
from tutor_tui.widgets.line import Line

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

HELP = "help"


class KeysLine(Line):
    """One line. What does not fit whole is left out, never cut: it stands in the help and in the palette."""

    def __init__(self, tutor: TutorApp, commands: Sequence[Command]) -> None:
        super().__init__()
        self._tutor = tutor
        self._commands = commands

    def on_resize(self) -> None:
        """More room, more keys."""
        self.fill()

    def fill(self) -> None:
        """The screen's own keys first, then those that work everywhere; help at the right end."""
        tutor = self._tutor
        last = next(one for one in EVERYWHERE if one.name == HELP)
        shown = [one for one in (*self._commands, *EVERYWHERE) if one.footer and one.name != HELP]
        ending = self._piece(last)
        line, room = Text(no_wrap=True, end=""), self.content_size.width - ending.cell_len
        for one in shown:
            words = self._piece(one)
            if tutor.may(one.name) and line.cell_len + words.cell_len <= room:
                line.append_text(words)
        line.append(" " * max(0, room - line.cell_len))
        line.append_text(ending)
        self.put(line)

    def _piece(self, command: Command) -> Text:
        words = Text.assemble((f" {command.shown_key}", "bold"), f" {command.title(self._tutor.words)} ")
        words.apply_meta({"command": command.action})
        return words

    async def on_click(self, event: events.Click) -> None:
        """A click does the same as the key."""
        action = event.style.meta.get("command")
        if isinstance(action, str):
            await self.screen.run_action(action)
