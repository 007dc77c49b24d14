"""A learner filled in: a line a field, checked before it is taken."""

from __future__ import annotations

import datetime
from typing import ClassVar, cast

from textual.app import ComposeResult
from textual.containers import Grid, Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, Select, Static

from language import Language, message
from records.centres import DISTRICTS
from records.errors import Refused
from records.people import GROUPS, Group, Learner, Sex
from records.roster import dates, editing, fields
from records.roster.editing import Given

SEXES: tuple[Sex, ...] = ("", "female", "male")


class LearnerForm(ModalScreen[Given | None]):
    """Returns what was filled in; None for nothing. A birth date and a telephone are never shown again."""

    BINDINGS: ClassVar = [("escape", "leave"), ("ctrl+s", "keep")]
    DEFAULT_CSS = """
    LearnerForm #fields { grid-size: 2; grid-columns: 12 1fr; grid-rows: 1; grid-gutter: 0 1; height: auto; }
    LearnerForm #wrong { color: $text-error; text-style: bold; min-height: 1; height: auto; margin: 1 0; }
    LearnerForm Input { margin: 0; }
    """

    def __init__(self, title: str, now: Learner | None, today: datetime.date, words: Language) -> None:
        """`now` is the learner who is edited; None for a new one."""
        super().__init__()
        self._title, self._now, self._today, self._words = title, now, today, words

    def _say(self, id: str, **args: object) -> str:
        return message(self._words, "roster-" + id, **args)

    def compose(self) -> ComposeResult:
        """Labels at the left, lines at the right."""
        now = self._now
        kept = self._say("form-kept") if now else self._say("form-forgotten")
        districts = [(name, name) for name in ("", *DISTRICTS)]
        if now and now.district not in DISTRICTS:
            districts.append((now.district, now.district))
        with Vertical(classes="dialog form"):
            yield Label(self._title, classes="question", markup=False)
            with Grid(id="fields"):
                yield self._label("name")
                yield Input(now.name if now else "", id="name", compact=True, max_length=fields.LONGEST_NAME)
                yield self._label("birth")
                yield Input(placeholder=f"1950-3-1 · {kept}", id="birth", compact=True)
                yield self._label("phone")
                yield Input(placeholder=f"010-0000-0000 · {kept}", id="phone", compact=True)
                yield self._label("sex")
                yield self._select("sex", [(self._word("sex", one), one) for one in SEXES], now.sex if now else "")
                yield self._label("group")
                groups = [(self._word("group", one), one) for one in GROUPS]
                yield self._select("group", groups, now.group if now else "older")
                yield self._label("district")
                yield self._select("district", districts, now.district if now else "")
                yield self._label("number")
                number = self._say("form-next-number")
                yield Input(now.number if now else "", placeholder=number, id="number", compact=True, max_length=9)
            yield Static(id="wrong", markup=False)
            with Horizontal(classes="answers"):
                yield Button(self._say("form-keep"), variant="primary", id="keep")
                yield Button(self._say("form-leave"), id="leave")

    def _label(self, field: str) -> Label:
        return Label(self._say("field-" + field), markup=False)

    def _word(self, field: str, value: str) -> str:
        return self._say(f"{field}-{value}") if value else "-"

    def _select(self, id: str, options: list[tuple[str, str]], value: str) -> Select[str]:
        return Select(
            [(words or "-", one) for words, one in options], value=value, allow_blank=False, id=id, compact=True
        )

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Enter goes on; on the last line it keeps."""
        self.focus_next()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """A button is an answer."""
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.dismiss(None)

    def action_keep(self) -> None:
        """Take it, or say what is wrong and where."""
        wrong = self.query_one("#wrong", Static)
        field = "name"
        try:
            name = editing.checked_name(self._text("name"))
            field = "birth"
            birth = dates.birth(self._text("birth"), self._today)
            field = "phone"
            phone = fields.telephone(self._text("phone"))
            field = "number"
            number = fields.number(self._text("number"))
        except (fields.Unfit, dates.NoDate, Refused) as unfit:
            column = self._say("field-" + field)
            if isinstance(unfit, Refused):
                words = unfit.words.seen(self._words)
            else:
                what = f"birth-{unfit.what}" if isinstance(unfit, dates.NoDate) else unfit.what
                what = "form-telephone" if what == "telephone" else f"why-{what}"
                words = self._say(what, column=column)
            wrong.update(words)
            self.query_one("#" + field, Input).focus()
            return
        sex, group = cast(Sex, self._chosen("sex")), cast(Group, self._chosen("group"))
        self.dismiss(Given(name, sex, group, self._chosen("district"), number, birth, phone))

    def _text(self, field: str) -> str:
        return self.query_one("#" + field, Input).value.strip()

    def _chosen(self, field: str) -> str:
        return str(self.query_one("#" + field, Select).value)

    def action_leave(self) -> None:
        """Nothing."""
        self.dismiss(None)
