"""Field practice (현장실습): how a whole class did in a real shop, one key a learner."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import DataTable, Label, Static

from language import Language, message
from records.field import HOWS, SHOPS, How, Shop
from records.people import Learner

MARKS: dict[How, str] = {"alone": "●", "word": "◐", "help": "○", "gave_up": "–"}
"""A sign beside the word, so that none is told by colour alone."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What was entered: where, on which day, and how each learner who was there did."""

    shop: Shop
    day: datetime.date
    done: tuple[tuple[str, How], ...]


class FieldPractice(ModalScreen[Noted | None]):
    """Left and right choose the shop, 1 to 4 mark a learner and go on to the next; Enter saves, Escape forgets."""

    BINDINGS: ClassVar = [
        Binding("left", "shop(-1)", priority=True),
        Binding("right", "shop(1)", priority=True),
        Binding("minus", "day(-1)"),
        Binding("plus", "day(1)"),
        *(Binding(str(n), f"mark({n - 1})") for n in range(1, len(HOWS) + 1)),
        Binding("0", "unmark"),
        Binding("escape", "leave"),
    ]

    def __init__(self, roster: Sequence[Learner], today: datetime.date, language: Language) -> None:
        super().__init__()
        self._roster, self._language = roster, language
        self._today = self._day = today
        self._shop = 0
        self._done: dict[str, How] = {}

    def _say(self, id: str, **args: object) -> str:
        return message(self._language, "tutor_tui-field-" + id, **args)

    def compose(self) -> ComposeResult:
        """The shop, what the keys do, the learners."""
        with Vertical(classes="dialog wide"):
            yield Label(self._say("title"), classes="title")
            yield Static(id="shop", markup=False)
            yield Static(self._say("keys"), classes="quiet", markup=False)
            yield DataTable(cursor_type="row", zebra_stripes=True)

    def on_mount(self) -> None:
        """The learners in the roster's order, none marked."""
        table = self.query_one(DataTable)
        table.add_column(message(self._language, "tutor_tui-column-number"), key="number")
        table.add_column(message(self._language, "tutor_tui-column-name"), key="name")
        table.add_column(self._say("how"), key="how", width=14)
        for one in self._roster:
            table.add_row(one.number, one.name, "", key=one.uid)
        table.focus()
        self._show_shop()

    def _show_shop(self) -> None:
        shop = message(self._language, "reports-shop", shop=SHOPS[self._shop])
        self.query_one("#shop", Static).update(self._say("shop", shop=shop, day=str(self._day)))

    def action_shop(self, by: int) -> None:
        """Another kind of shop."""
        self._shop = (self._shop + by) % len(SHOPS)
        self._show_shop()

    def action_day(self, by: int) -> None:
        """Another day; nobody has been anywhere tomorrow."""
        self._day = min(self._today, self._day + datetime.timedelta(by))
        self._show_shop()

    def action_mark(self, which: int) -> None:
        """How the learner in the row did; on to the next."""
        self._set(HOWS[which])

    def action_unmark(self) -> None:
        """Was not there."""
        self._set(None)

    def _set(self, how: How | None) -> None:
        table = self.query_one(DataTable)
        if not self._roster:
            return
        at = table.cursor_row
        uid = self._roster[at].uid
        if how is None:
            self._done.pop(uid, None)
        else:
            self._done[uid] = how
        words = f"{MARKS[how]} {self._say('did', how=how)}" if how else ""
        table.update_cell(uid, "how", words)
        table.move_cursor(row=min(at + 1, len(self._roster) - 1))

    def on_data_table_row_selected(self, _: DataTable.RowSelected) -> None:
        """Enter saves what was marked; nothing marked is nothing to save."""
        done = tuple((one.uid, self._done[one.uid]) for one in self._roster if one.uid in self._done)
        self.dismiss(Noted(SHOPS[self._shop], self._day, done) if done else None)

    def action_leave(self) -> None:
        """Nothing is noted."""
        self.dismiss(None)
