"""A roster from a file: what it would do is shown row by row, and nothing is done before it is confirmed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import Static

from language import message
from records.roster import taking
from records.roster.mapping import Columns
from records.roster.preview import KINDS, Choices, Kind, Line
from records.roster.tables import Table, letter
from records.roster.taking import Plan, Target
from tutor_tui.commands import IMPORTING
from tutor_tui.dialogs import Ask, Pick, Tell, Working
from tutor_tui.dialogs.columns import SetColumns
from tutor_tui.dialogs.file import ChooseFile, rosters_in, usual_folders
from tutor_tui.screens.base import TutorScreen
from tutor_tui.screens.learners import _centre, acting, ask_class, undo_last
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

SIGNS: dict[Kind, str] = {"new": "+", "changed": "~", "double": "=", "refused": "!"}
STYLES: dict[Kind, str] = {"new": "bold", "changed": "", "double": "dim", "refused": "bold reverse"}
WIDTHS = {"row": 5, "kind": 8, "name": 14, "why": 150}
"""Set beforehand: measured anew for thousands of rows they would jump about. What is cut off stands below the table."""
PAGE = 200


class ImportScreen(TutorScreen):
    """The columns, the counts, the rows; a key confirms."""

    COMMANDS_HERE = IMPORTING
    HELP = "roster-help-import"

    DEFAULT_CSS = """
    ImportScreen #counts { padding: 0 1; height: auto; }
    ImportScreen #detail { padding: 0 1; height: 2; background: $surface; }
    """

    def __init__(self, tutor: TutorApp, class_uid: str = "") -> None:
        super().__init__(tutor)
        self.class_uid = class_uid
        self._sheets: tuple[tuple[Table, Columns], ...] = ()
        self._plan: Plan | None = None
        self._kind: Kind | None = None
        self._first = 0

    @property
    def about(self) -> tuple[str, ...]:
        """The class it goes into."""
        return (self.class_uid,) if self.class_uid else ()

    def word(self, id: str, **args: object) -> str:
        """A message of this screen."""
        return message(self.tutor.words, "roster-" + id, **args)

    def body(self) -> ComposeResult:
        """File and class, columns, counts, rows."""
        yield Static(classes="title", markup=False)
        yield Static(id="columns", classes="quiet", markup=False)
        yield Static(id="counts", markup=False)
        yield Rows(id="lines")
        yield Static(id="detail", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        rows = self.query_one(Rows)
        for name, width in WIDTHS.items():
            rows.add_column(self.word("column-" + name), key=name, width=width)

    def begin(self) -> None:
        """A class first, where none is before the instructor; then the file."""
        self.query_one(Rows).focus()
        if self.class_uid:
            self.action_choose_file()
        else:
            self.action_choose_class()

    def fill(self) -> None:
        """The preview as it stands."""
        plan = self._plan
        klass = _class_name(self.tutor, self.class_uid) or self.word("no-class")
        name = plan.source if plan else "…"
        self.query_one(".title", Static).update(self.word("import-title", file=name, where=klass))
        if plan is None:
            self.query_one("#columns", Static).update(self.word("import-hint"))
            self.query_one("#counts", Static).update("")
            return
        self.query_one("#columns", Static).update(self._columns_line(plan))
        lines = plan.preview.of(self._kind)
        self._first = min(self._first, max(len(lines) - 1, 0) // PAGE * PAGE)
        self.query_one("#counts", Static).update(self._counts_line(plan, len(lines)))
        shown = lines[self._first : self._first + PAGE]
        self.query_one(Rows).put(Row(str(line.row), self._cells(line)) for line in shown)
        self.on_data_table_row_highlighted()

    def _columns_line(self, plan: Plan) -> str:
        used = [one for one in plan.columns.all if one.field not in ("unused", "serial", "note", "secret")]
        said = [f"{self.word('field-' + one.field)} {letter(one.index)}" for one in used]
        rest = [one.title for one in plan.columns.all if one.field in ("unused", "serial", "note") and one.heading]
        if rest:
            said.append(self.word("import-unused", columns=", ".join(rest)))
        notes = [one.words.seen(self.tutor.words) for one in plan.table.notes]
        if plan.columns.of("secret"):
            names = ", ".join(one.title for one in plan.columns.of("secret"))
            notes.append(self.word("import-secret", columns=names))
        return "\n".join([" · ".join(said), *notes])

    def _counts_line(self, plan: Plan, shown: int) -> Text:
        counts = plan.preview.counts
        line = Text(self.word("counts", rows=len(plan.preview.lines), **counts), style="bold")
        kind = self.word("kind-" + self._kind) if self._kind else self.word("kind-all")
        page = ""
        if shown > PAGE:
            page = self.word("import-page", first=self._first + 1, last=min(self._first + PAGE, shown), of=shown)
        return line.append(f"   {self.word('import-shown', kind=kind)} {page}", style="not bold")

    def _cells(self, line: Line) -> tuple[str | Text, ...]:
        why = self._why(line)
        kind = Text(f"{SIGNS[line.kind]} {self.word('kind-' + line.kind)}", style=STYLES[line.kind])
        return str(line.row), kind, line.name, why

    def _why(self, line: Line) -> str:
        return " · ".join(one.words.seen(self.tutor.words) for one in line.why)

    def _line(self) -> Line | None:
        """The row under the cursor."""
        key = self.query_one(Rows).key_here
        lines = self._plan.preview.lines if self._plan else ()
        return next((one for one in lines if str(one.row) == key), None)

    def on_data_table_row_highlighted(self) -> None:
        """All that is to be said of the row, where the table has no room for it."""
        line = self._line()
        why = self._why(line) if line else ""
        said = self.word("import-detail", row=line.row, name=line.name, why=why) if line and why else ""
        self.query_one("#detail", Static).update(said)

    def action_choose_class(self) -> None:
        """Another class, or none: then nobody is enrolled."""

        def chosen(klass: str | None) -> None:
            if klass is None:
                return
            self.class_uid = klass
            if self._plan is None:
                self.action_choose_file()
            else:
                self._compare(self._plan.table, self._plan.columns, self._plan.choices)
            self.fill()

        ask_class(self.tutor, self.word("import-where"), chosen, none=self.word("no-class"))

    def action_choose_file(self) -> None:
        """Which file."""

        def chosen(path: Path | None) -> None:
            if path is not None:
                self.open(path)

        files = rosters_in(usual_folders())
        self.tutor.push_screen(ChooseFile(self.word("import-file"), self.word("import-path"), files), chosen)

    def open(self, path: Path) -> None:
        """Read and compare a file beside the screen's work."""
        store, target = self.tutor.store, self._target()

        def job(tell: Tell) -> tuple[tuple[tuple[Table, Columns], ...], Plan]:
            sheets = taking.open_file(path, lambda rows: tell(0, rows))
            table, columns = sheets[0]
            return sheets, taking.plan(store, path.name, table, columns, target, tell=tell)

        def done(made: tuple[tuple[tuple[Table, Columns], ...], Plan] | None) -> None:
            if made is not None:
                self._sheets, self._plan = made
                self._kind, self._first = None, 0
                self.fill()

        self.tutor.push_screen(Working(self.word("import-reading", file=path.name), job, self.tutor.words), done)

    def _compare(self, table: Table, columns: Columns, choices: Choices) -> None:
        store, target, source = self.tutor.store, self._target(), self._plan.source if self._plan else ""

        def job(tell: Tell) -> Plan:
            return taking.plan(store, source, table, columns, target, choices, tell)

        def done(plan: Plan | None) -> None:
            if plan is not None:
                self._plan = plan
                self.fill()

        self.tutor.push_screen(Working(self.word("import-reading", file=source), job, self.tutor.words), done)

    def _target(self) -> Target:
        return Target(_centre(self.tutor, self.class_uid), self.class_uid)

    def action_set_columns(self) -> None:
        """What each column says, by hand."""
        plan = self._plan
        if plan is None:
            return

        def chosen(columns: Columns | None) -> None:
            if columns is not None and columns != plan.columns:
                self._compare(plan.table, columns, plan.choices)

        self.tutor.push_screen(SetColumns(plan.table, plan.columns, self.tutor.words), chosen)

    def action_other_sheet(self) -> None:
        """Another sheet of the file."""
        if len(self._sheets) < 2:
            self.notify(self.word("import-one-sheet"))
            return

        def chosen(at: str | None) -> None:
            if at is not None:
                self._compare(*self._sheets[int(at)], Choices())

        names = [(str(at), f"{table.name} ({len(table.rows)})") for at, (table, _) in enumerate(self._sheets)]
        self.tutor.push_screen(Pick(self.word("import-which-sheet"), names), chosen)

    def action_show_kind(self) -> None:
        """All rows, then those of each kind."""
        order: list[Kind | None] = [None, *KINDS]
        self._kind = order[(order.index(self._kind) + 1) % len(order)]
        self._first = 0
        self.fill()

    def action_next_page(self) -> None:
        """The next rows."""
        self._first += PAGE
        self.fill()

    def action_earlier_page(self) -> None:
        """The rows before."""
        self._first = max(0, self._first - PAGE)
        self.fill()

    def action_decide_row(self) -> None:
        """A row that is double by its name alone is somebody else; any other is left out. Once more: as it was."""
        plan, line = self._plan, self._line()
        if plan is None or line is None:
            return
        row, choices = line.row, plan.choices
        if row in choices.separate:
            choices = replace(choices, separate=choices.separate - {row})
        elif row in choices.left_out:
            choices = replace(choices, left_out=choices.left_out - {row})
        elif line.weak:
            choices = replace(choices, separate=choices.separate | {row})
        elif line.kind in ("new", "changed"):
            choices = replace(choices, left_out=choices.left_out | {row})
        else:
            self.notify(self.word("import-stays"))
            return
        self._plan = taking.decided(self.tutor.store, plan, choices)
        self.fill()

    def action_take(self) -> None:
        """Do what is shown, after asking once more."""
        plan = self._plan
        if plan is None:
            return
        counts = plan.preview.counts
        if not counts["new"] + counts["changed"]:
            self.notify(self.word("nothing-to-do"), severity="warning")
            return
        tutor, by = self.tutor, acting(self.tutor)

        def answered(yes: bool | None) -> None:
            if not yes:
                return

            def job(tell: Tell) -> str:
                return taking.take(tutor.store, plan, by, tell).words.seen(tutor.words)

            def done(said: str | None) -> None:
                if said is not None:
                    self.notify(self.word("taken", what=said), timeout=10)
                self._compare(plan.table, plan.columns, plan.choices)

            tutor.push_screen(Working(self.word("import-taking"), job, tutor.words), done)

        question = self.word("confirm", new=counts["new"], changed=counts["changed"])
        tutor.push_screen(Ask(question, tutor.words), answered)

    def action_undo_import(self) -> None:
        """Undo the last import, also one of yesterday's."""

        def after() -> None:
            if self._plan is not None:
                self._compare(self._plan.table, self._plan.columns, self._plan.choices)

        undo_last(self.tutor, after, imports=True)


def _class_name(tutor: TutorApp, uid: str) -> str:
    from records import classes

    return classes.klass(tutor.store, uid).name if uid else ""
