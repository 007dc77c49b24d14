"""What an instructor can do, each declared once: key, footer, palette and help all read this table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from language import Language, message

KEY_NAMES = {
    "slash": "/",
    "plus": "+",
    "minus": "-",
    "escape": "Esc",
    "backspace": "Backspace",
    "enter": "Enter",
    "space": "Space",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "delete": "Del",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
}


HANGUL = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", strict=True))
"""What a key writes while the keyboard is set to Korean: whoever forgot to switch means the same."""


@dataclass(frozen=True, slots=True)
class Command:
    """`action` is the name of the screen's action; its words are the messages <stem>-do-<action> and ...-help.

    A command whose action begins a screen of the registry (tutor_tui/places.py) is `open_place('name')`; its words are
    <stem>-do-<name>. What somebody may not do (`TutorApp.may`) is neither shown nor obeyed.
    """

    action: str
    key: str
    footer: bool = True
    stem: str = "tutor_tui"

    @property
    def name(self) -> str:
        """What `TutorApp.may` is asked for: the action without its arguments; for open_place the place's name."""
        opened = re.fullmatch(r"open_place\('(\w+)'\)", self.action)
        return opened[1] if opened else self.action.removeprefix("app.").partition("(")[0]

    @property
    def _message(self) -> str:
        opened = self.action.startswith("open_place(")
        words = self.name if opened else self.action.removeprefix("app.")
        return f"{self.stem}-do-" + re.sub(r"[^a-z0-9]+", "-", words).strip("-")

    @property
    def keys(self) -> str:
        """The key, and for a letter what the same key writes with Caps Lock and in Korean."""
        return f"{self.key},{self.key.upper()},{HANGUL[self.key]}" if self.key in HANGUL else self.key

    @property
    def shown_key(self) -> str:
        """The key as it stands on the keyboard."""
        parts = self.key.split("+")
        *held, last = parts if parts != ["", ""] else ["+"]
        shown = KEY_NAMES.get(last, last.upper() if len(last) == 1 or (last[0] == "f" and last[1:].isdigit()) else last)
        return "+".join([*(part.capitalize() for part in held), shown])

    def title(self, language: Language) -> str:
        """The words of the footer and the palette."""
        return message(language, self._message)

    def help(self, language: Language) -> str:
        """What it does, in a sentence."""
        return message(language, self._message + "-help")


EVERYWHERE = (
    Command("help", "f1"),
    Command("answer_call", "f2"),
    Command("hold_room", "f5"),
    Command("quiet_room", "f6"),
    Command("show_at_kiosk", "f8", footer=False),
    Command("menu", "f9", footer=False, stem="shell"),
    Command("home", "f3", footer=False),
    Command("language", "f4", footer=False),
    Command("contrast", "f7", footer=False, stem="shell"),
    Command("bell_wish", "ctrl+b", footer=False, stem="shell"),
    Command("lock", "ctrl+l", stem="accounts"),
    Command("sign_out", "f10", footer=False, stem="accounts"),
    Command("tour", "f12", footer=False, stem="accounts"),
    Command("quit", "ctrl+q", footer=False),
)

TODAY = (
    Command("open_class", "enter"),
    Command("app.go_learners", "slash", stem="shell"),
)

CLASSES = (
    Command("open_class", "enter"),
    Command("new_class", "n", stem="planning"),
    Command("app.go_learners", "slash", stem="shell"),
)

LEARNERS = (
    Command("learner_sheet", "enter", stem="roster"),
    Command("search", "slash"),
    Command("add_learner", "a", stem="roster"),
    Command("edit_learner", "e", stem="roster"),
    Command("move_learner", "m", stem="roster"),
    Command("mark_learner", "space", footer=False, stem="roster"),
    Command("archive_learner", "d", stem="roster"),
    Command("open_place('importing')", "i", stem="roster"),
    Command("export_roster", "x", stem="roster"),
    Command("open_place('doubles')", "g", stem="roster"),
    Command("undo_roster", "u", stem="roster"),
    Command("show_archived", "v", footer=False, stem="roster"),
    Command("next_page", "n", footer=False, stem="roster"),
    Command("earlier_page", "b", footer=False, stem="roster"),
)

IMPORTING = (
    Command("take", "w", stem="roster"),
    Command("choose_file", "o", stem="roster"),
    Command("choose_class", "c", stem="roster"),
    Command("set_columns", "m", stem="roster"),
    Command("show_kind", "f", stem="roster"),
    Command("decide_row", "space", stem="roster"),
    Command("undo_import", "u", stem="roster"),
    Command("other_sheet", "t", footer=False, stem="roster"),
    Command("next_page", "n", footer=False, stem="roster"),
    Command("earlier_page", "b", footer=False, stem="roster"),
    Command("back", "escape"),
)

DOUBLES = (
    Command("join", "y", stem="roster"),
    Command("keep_apart", "n", stem="roster"),
    Command("undo_roster", "u", stem="roster"),
    Command("back", "escape"),
)

PROGRESS = (
    Command("down", "enter", stem="millions"),
    Command("up", "backspace", stem="millions"),
    Command("progress_page", "p"),
    Command("year_before", "left_square_bracket", stem="millions"),
    Command("year_after", "right_square_bracket", stem="millions"),
)

MANAGE_LIST = (
    Command("open_place('accounts')", "", stem="accounts"),
    Command("open_place('audit')", "", stem="accounts"),
    Command("open_place('destroy')", "", stem="privacy"),
    Command("app.hold_room", "f5"),
    Command("app.quiet_room", "f6"),
    Command("app.show_at_kiosk", "f8"),
    Command("app.contrast", "f7", stem="shell"),
    Command("app.bell_wish", "ctrl+b", stem="shell"),
    Command("app.language", "f4"),
    Command("app.lock", "ctrl+l", stem="accounts"),
    Command("app.sign_out", "f10", stem="accounts"),
    Command("app.change_pin", "", stem="accounts"),
    Command("app.tour", "f12", stem="accounts"),
)
"""What stands in the list of 관리: commands of the app (`app.<action>`) and `open_place('<name>')`."""

MANAGE = (Command("choose", "enter", stem="shell"),)

CLASS = (
    Command("learner_sheet", "enter"),
    Command("attendance", "a"),
    Command("certificates", "c"),
    Command("turns", "t"),
    Command("earlier", "left_square_bracket", footer=False),
    Command("later", "right_square_bracket", footer=False),
    Command("open_place('grid')", "g", stem="understanding"),
    Command("open_place('hard')", "d", footer=False, stem="understanding"),
    Command("open_place('look_after')", "l", footer=False, stem="understanding"),
    Command("open_place('assignments')", "n", stem="planning"),
    Command("open_place('meetings')", "e", footer=False, stem="planning"),
    Command("field_practice", "f"),
    Command("survey", "v", footer=False, stem="millions"),
    Command("open_place('papers')", "p", stem="papers"),
    Command("open_place('importing')", "m", footer=False, stem="roster"),
    Command("take_home", "h", footer=False),
    Command("real", "s"),
    Command("register", "r", footer=False),
    Command("open_place('class_consent')", "o", footer=False, stem="privacy"),
    Command("back", "escape"),
)

PAPERS = (
    Command("make_paper", "enter", stem="papers"),
    Command("paper_language", "l", stem="papers"),
    Command("back", "escape"),
)

ATTENDANCE = (
    Command("mark('present')", "1"),
    Command("mark('late')", "2"),
    Command("mark('left_early')", "3"),
    Command("mark('absent')", "4"),
    Command("mark('excused')", "5"),
    Command("mark_all", "0"),
    Command("accept", "enter", stem="presence"),
    Command("undo", "u", stem="presence"),
    Command("history", "h", stem="presence"),
    Command("more_guests", "plus", footer=False, stem="presence"),
    Command("fewer_guests", "minus", footer=False, stem="presence"),
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

_UNDERSTANDING = (
    Command("open_place('grid')", "g", stem="understanding"),
    Command("open_place('hard')", "d", stem="understanding"),
    Command("open_place('look_after')", "l", stem="understanding"),
)
"""The three views of a class lead to each other."""

GRID = (
    Command("open_learner", "enter", stem="understanding"),
    *_UNDERSTANDING[1:],
    Command("every", "a", stem="understanding"),
    Command("back", "escape"),
)

HARD = (
    Command("which", "m", stem="understanding"),
    Command("since", "t", stem="understanding"),
    _UNDERSTANDING[0],
    _UNDERSTANDING[2],
    Command("back", "escape"),
)

LOOK_AFTER = (
    Command("open_learner", "enter", stem="understanding"),
    *_UNDERSTANDING[:2],
    Command("back", "escape"),
)

MEETINGS = (
    Command("change_meeting", "enter", stem="planning"),
    Command("cancel_meeting", "x", stem="planning"),
    Command("later_all", "w", stem="planning"),
    Command("add_meeting", "n", stem="planning"),
    Command("undo", "z", stem="planning"),
    Command("back", "escape"),
)

ASSIGNMENTS = (
    Command("assign", "n", stem="planning"),
    Command("take_back", "x", stem="planning"),
    Command("groups", "o", stem="planning"),
    Command("back", "escape"),
)

LEARNER = (
    Command("assign", "i", stem="planning"),
    Command("measure", "v", stem="understanding"),
    Command("machine", "m", stem="understanding"),
    Command("proof", "w"),
    Command("real", "s"),
    Command("own_page", "p"),
    Command("open_place('consent')", "c", stem="privacy"),
    Command("open_place('kept')", "k", stem="privacy"),
    Command("back", "escape"),
)

CERTIFICATES = (
    Command("issue_one", "enter", stem="awarding"),
    Command("issue_all", "i", stem="awarding"),
    Command("print_all", "a", stem="awarding"),
    Command("reissue", "r", stem="awarding"),
    Command("revoke", "x", stem="awarding"),
    Command("open_place('register')", "g", footer=False),
    Command("back", "escape"),
)

ACCOUNTS = (
    Command("add_account", "a", stem="accounts"),
    Command("change_role", "r", stem="accounts"),
    Command("change_centre", "e", footer=False, stem="accounts"),
    Command("reset_pin", "z", stem="accounts"),
    Command("archive", "x", stem="accounts"),
    Command("back", "escape"),
)

AUDIT = (
    Command("filter_who", "w", stem="accounts"),
    Command("filter_what", "t", stem="accounts"),
    Command("filter_day", "d", stem="accounts"),
    Command("all", "c", stem="accounts"),
    Command("older", "n", stem="accounts"),
    Command("newer", "b", stem="accounts"),
    Command("back", "escape"),
)

CONSENT = (
    Command("agree", "y", stem="privacy"),
    Command("refuse", "n", stem="privacy"),
    Command("withdraw", "w", stem="privacy"),
    Command("open_place('kept')", "k", stem="privacy"),
    Command("back", "escape"),
)

CLASS_CONSENT = (
    Command("ask", "enter", stem="privacy"),
    Command("open_place('kept')", "k", stem="privacy"),
    Command("until", "u", stem="privacy"),
    Command("back", "escape"),
)

KEPT = (
    Command("until", "u", stem="privacy"),
    Command("open_place('consent')", "c", stem="privacy"),
    Command("own_data", "o", stem="privacy"),
    Command("destroy_one", "x", stem="privacy"),
    Command("back", "escape"),
)

DESTROY = (
    Command("destroy_due", "p", stem="privacy"),
    Command("back", "escape"),
)

REGISTER = (
    Command("print_one", "enter", stem="awarding"),
    Command("search", "slash", stem="awarding"),
    Command("verify", "k", stem="awarding"),
    Command("reissue", "r", stem="awarding"),
    Command("revoke", "x", stem="awarding"),
    Command("register_paper", "p", stem="awarding"),
    Command("year_before", "left_square_bracket", footer=False, stem="awarding"),
    Command("year_after", "right_square_bracket", footer=False, stem="awarding"),
    Command("back", "escape", footer=False),
)
