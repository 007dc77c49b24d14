"""What an instructor can do, each declared once: key, footer, palette and help all read this table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from language import Language, message


@dataclass(frozen=True, slots=True)
class Command:
    """`action` is the name of the screen's action; its words are the messages tutor_tui-do-<action> and ...-help."""

    action: str
    key: str
    footer: bool = True

    @property
    def _message(self) -> str:
        return "tutor_tui-do-" + re.sub(r"[^a-z]+", "-", self.action).strip("-")

    def title(self, language: Language) -> str:
        """The words of the footer and the palette."""
        return message(language, self._message)

    def help(self, language: Language) -> str:
        """What it does, in a sentence."""
        return message(language, self._message + "-help")


EVERYWHERE = (
    Command("answer_call", "f2"),
    Command("hold_room", "f5"),
    Command("quiet_room", "f6"),
    Command("show_at_kiosk", "f8", footer=False),
    Command("help", "f1"),
    Command("home", "f3", footer=False),
    Command("language", "f4", footer=False),
    Command("quit", "ctrl+q", footer=False),
)

CLASSES = (
    Command("open_class", "enter"),
    Command("search", "slash"),
    Command("progress_page", "p"),
)

CLASS = (
    Command("learner_sheet", "enter"),
    Command("attendance", "a"),
    Command("certificates", "c"),
    Command("turns", "t"),
    Command("field_practice", "f"),
    Command("take_home", "h", footer=False),
    Command("real", "s"),
    Command("register", "r", footer=False),
    Command("back", "escape"),
)

ATTENDANCE = (
    Command("mark('present')", "1"),
    Command("mark('late')", "2"),
    Command("mark('left_early')", "3"),
    Command("mark('absent')", "4"),
    Command("mark('excused')", "5"),
    Command("mark_all", "0"),
    Command("attendance_paper", "p"),
    Command("back", "escape"),
)

TURNS = (
    Command("open_turns", "o"),
    Command("earlier", "u"),
    Command("later", "d"),
    Command("skip", "s"),
    Command("away", "x"),
    Command("propose", "p"),
    Command("longer", "plus", footer=False),
    Command("shorter", "minus", footer=False),
    Command("missions", "m", footer=False),
    Command("naming", "n", footer=False),
    Command("close_turns", "e", footer=False),
    Command("back", "escape"),
)

LEARNER = (
    Command("proof", "w"),
    Command("real", "s"),
    Command("own_page", "p"),
    Command("back", "escape"),
)

CERTIFICATES = (
    Command("issue_one", "enter"),
    Command("issue_all", "i"),
    Command("back", "escape"),
)
