"""The groups of a class, one key a learner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import DataTable, Input, Label, Static

from language import Language, message
from records.people import Learner

Grouping = dict[str, list[str]]
"""Learners by the name of their group; "" for none."""
MOST = 6


class Groups(ModalScreen[Grouping | None]):
    """A digit puts the learner in the row into that group and goes on; Enter saves, Escape forgets."""

    BINDINGS: ClassVar = [
        *(Binding(str(n), f"put({n})", show=False) for n in range(MOST + 1)),
        Binding("n", "names", show=False),
        Binding("a", "deal", show=False),
        Binding("escape", "leave", show=False),
    ]

    def __init__(self, roster: Sequence[Learner], now: Mapping[str, str], language: Language) -> None:
        super().__init__()
        self._roster, self._language = roster, language
        given = sorted(set(now.values()))
        usual = message(language, "planning-group-names").split(",")
        self._names = [*given, *(name.strip() for name in usual if name.strip() not in given)][:MOST]
        self._of = {one.uid: now.get(one.uid, "") for one in roster}

    def _say(self, id: str, **args: object) -> str:
        return message(self._language, "planning-" + id, **args)

    def compose(self) -> ComposeResult:
        """The names of the groups, what the keys do, the learners."""
        with Vertical(classes="dialog wide"):
            yield Label(self._say("groups-title"), classes="title")
            yield Static(id="names", markup=False)
            yield Input(", ".join(self._names), id="edit")
            yield Static(self._say("groups-keys"), classes="quiet", markup=False)
            yield DataTable(cursor_type="row", zebra_stripes=True)

    def on_mount(self) -> None:
        """The learners in the roster's order."""
        table = self.query_one(DataTable)
        for id in ("number", "name"):
            table.add_column(message(self._language, "tutor_tui-column-" + id), key=id)
        table.add_column(self._say("column-group"), key="group", width=20)
        for one in self._roster:
            table.add_row(one.number, one.name, self._of[one.uid], key=one.uid)
        self.query_one("#edit", Input).display = False
        self._show()
        table.focus()

    def _show(self) -> None:
        listed = "   ".join(f"{n} {name}" for n, name in enumerate(self._names, 1))
        self.query_one("#names", Static).update(listed)
        table = self.query_one(DataTable)
        for one in self._roster:
            table.update_cell(one.uid, "group", self._of[one.uid])

    def action_put(self, number: int) -> None:
        """Into that group; 0 into none."""
        table = self.query_one(DataTable)
        if not self._roster or number > len(self._names):
            return
        at = table.cursor_row
        self._of[self._roster[at].uid] = self._names[number - 1] if number else ""
        self._show()
        table.move_cursor(row=min(at + 1, len(self._roster) - 1))

    def action_deal(self) -> None:
        """Everybody into the first two groups in turn."""
        for n, one in enumerate(self._roster):
            self._of[one.uid] = self._names[n % min(2, len(self._names))]
        self._show()

    def action_names(self) -> None:
        """Other names for the groups."""
        edit = self.query_one("#edit", Input)
        edit.display = True
        edit.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """The names as they were typed, in the place of those before."""
        event.stop()
        typed = list(dict.fromkeys(" ".join(name.split()) for name in event.value.split(",") if name.strip()))[:MOST]
        if typed:
            renamed = dict(zip(self._names, typed, strict=False))
            self._of = {uid: renamed.get(name, "") for uid, name in self._of.items()}
            self._names = typed
        event.input.display = False
        self._show()
        self.query_one(DataTable).focus()

    def on_data_table_row_selected(self, _: DataTable.RowSelected) -> None:
        """Enter saves."""
        found: Grouping = {}
        for uid, name in self._of.items():
            found.setdefault(name, []).append(uid)
        self.dismiss(found)

    def action_leave(self) -> None:
        """Nothing changes; from the names back to the learners."""
        edit = self.query_one("#edit", Input)
        if edit.display:
            edit.display = False
            self.query_one(DataTable).focus()
        else:
            self.dismiss(None)
