"""Learners: found while a name is typed, page by page, and changed by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable, Input, Static

from courses import places
from language import message
from tutor_tui.commands import LEARNERS
from tutor_tui.data import learners
from tutor_tui.data.learners import LearnerRow, Page, Sight
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from records.people import Learner
    from records.roster.acts import By
    from records.roster.editing import Given
    from tutor_tui.app import TutorApp

MARK = "●"


class LearnersScreen(TutorScreen):
    """Every keystroke searches; Enter goes down into what was found and opens a sheet."""

    COMMANDS_HERE = LEARNERS
    HELP = "roster-help"

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(tutor)
        self._page = Page((), False)
        self._before: list[tuple[str, str] | None] = []
        self._after: tuple[str, str] | None = None
        self._archived = False
        self._marked: dict[str, str] = {}

    def word(self, id: str, **args: object) -> str:
        """A message of this screen."""
        return message(self.tutor.words, "roster-" + id, **args)

    @property
    def by(self) -> By:
        """Who acts here, for the record."""
        return acting(self.tutor)

    def body(self) -> ComposeResult:
        """The line to type in, what was found."""
        yield Static(classes="title", markup=False)
        yield Input(placeholder=self.word("search-placeholder"), id="search")
        yield Rows(id="found")
        yield Static(self.word("nobody"), id="none", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        found = self.query_one(Rows)
        for name in ("mark", "number", "name", "classes", "group", "decade", "district"):
            words = "" if name == "mark" else self.word("column-" + name)
            found.add_column(words, key=name, width=1 if name == "mark" else None)

    def begin(self) -> None:
        """Type at once."""
        self.query_one(Input).focus()

    def fill(self) -> None:
        """The page as it is now."""
        text = self.query_one("#search", Input).value
        self._page = learners.page(self.tutor.store, text, self._after, sight(self.tutor), self._archived)
        self.query_one(Rows).put(Row(row.learner.uid, self._cells(row)) for row in self._page.rows)
        title = "title-archived" if self._archived else "title"
        marked = self.word("marked", count=len(self._marked)) if self._marked else ""
        title += "-paged" if self._page.more or self._before else ""
        line = self.word(title, count=len(self._page.rows), page=len(self._before) + 1, marked=marked)
        self.query_one(".title", Static).update(line)
        none = self.query_one("#none", Static)
        none.display = not self._page.rows
        none.update(self.word("nobody-found" if text else "nobody"))

    def _cells(self, row: LearnerRow) -> tuple[str | Text, ...]:
        one = row.learner
        return (
            MARK if one.uid in self._marked else "",
            one.number,
            Text(one.name, style="bold"),
            ", ".join(klass.name for klass in row.classes),
            self.word("group-" + one.group),
            self.word("decade", decade=str(one.decade)) if one.decade else "",
            one.district,
        )

    def on_input_changed(self, event: Input.Changed) -> None:
        """Every keystroke searches, from the first page on. A stroke is the key that opens this line."""
        if "/" in event.value:
            event.input.value = event.value.replace("/", "")  # said again, without it
            return
        self._before, self._after = [], None
        self.fill()

    def on_input_submitted(self) -> None:
        """Enter goes down into what was found."""
        if self.query_one(Rows).row_count:
            self.query_one(Rows).focus()

    def key_escape(self) -> None:
        """What was typed goes; from the line into the list, where the other keys work."""
        line = self.query_one("#search", Input)
        line.value = ""
        self.query_one(Rows).focus()

    def key_down(self) -> None:
        """So does the arrow, from the line."""
        if self.query_one("#search", Input).has_focus and self.query_one(Rows).row_count:
            self.query_one(Rows).focus()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A learner's sheet opens; of somebody in no class the form."""
        event.stop()
        self.action_learner_sheet()

    def action_learner_sheet(self) -> None:
        """The sheet in the learner's class; of several it is asked in which."""
        row = self._row()
        if row is None:
            return
        if not row.classes:
            self.action_edit_learner()
        elif len(row.classes) == 1:
            self.tutor.open_place("learner", (row.classes[0].uid, row.learner.uid))
        else:
            from tutor_tui.dialogs import Pick

            def chosen(klass: str | None) -> None:
                if klass:
                    self.tutor.open_place("learner", (klass, row.learner.uid))

            choices = [(klass.uid, klass.name) for klass in row.classes]
            self.tutor.push_screen(Pick(self.word("which-class", name=row.learner.name), choices), chosen)

    def action_search(self) -> None:
        """Back to the line to type in."""
        self.query_one(Input).focus()

    def action_next_page(self) -> None:
        """The next sixty."""
        if self._page.more:
            self._before.append(self._after)
            self._turn_to(self._page.last)

    def action_earlier_page(self) -> None:
        """The sixty before."""
        if self._before:
            self._turn_to(self._before.pop())

    def _turn_to(self, after: tuple[str, str] | None) -> None:
        self._after = after
        self.fill()
        self.query_one(Rows).move_cursor(row=0, animate=False)

    def action_show_archived(self) -> None:
        """Those who were put aside, and back."""
        self._archived = not self._archived
        self._before, self._after = [], None
        self._marked.clear()
        self.fill()

    def action_mark_learner(self) -> None:
        """Choose several, to move them together."""
        row = self._row()
        if row is None:
            return
        uid = row.learner.uid
        if self._marked.pop(uid, None) is None:
            self._marked[uid] = row.learner.name
        self.fill()
        rows = self.query_one(Rows)
        rows.move_cursor(row=min(rows.cursor_row + 1, rows.row_count - 1))

    def action_add_learner(self) -> None:
        """Somebody new, into a class or into none."""
        from records.roster import editing

        def chosen(klass: str | None) -> None:
            if klass is None:
                return

            def filled(given: Given | None) -> None:
                centre = _centre(self.tutor, klass)
                if given is not None:
                    said, by = self.word("added", name=given.name), self.by
                    self.do(lambda: editing.add(self.tutor.store, given, centre, klass, by), said)

            self._form(self.word("form-add"), None, filled)

        ask_class(self.tutor, self.word("add-where"), chosen, none=self.word("no-class"))

    def action_edit_learner(self) -> None:
        """Change what is known of somebody."""
        from records.roster import editing

        row = self._row()
        if row is None:
            return
        uid = row.learner.uid

        def filled(given: Given | None) -> None:
            if given is not None:
                said, by = self.word("edited", name=given.name), self.by
                self.do(lambda: editing.edit(self.tutor.store, uid, given, by), said)

        self._form(self.word("form-edit", name=row.learner.name), row.learner, filled)

    def _form(self, title: str, now: Learner | None, filled: Callable[[Given | None], None]) -> None:
        from tutor_tui.dialogs.learner import LearnerForm

        self.tutor.push_screen(LearnerForm(title, now, self.tutor.today(), self.tutor.words), filled)

    def action_move_learner(self) -> None:
        """Out of a class into another; those who are marked, else who is in the row."""
        from records.roster import editing

        row = self._row()
        moving = dict(self._marked) or ({row.learner.uid: row.learner.name} if row else {})
        if not moving:
            return
        here = {klass.uid: klass.name for one in self._page.rows if one.learner.uid in moving for klass in one.classes}
        who = next(iter(moving.values())) if len(moving) == 1 else self.word("several", count=len(moving))

        def from_chosen(old: str | None) -> None:
            if old is None:
                return

            def to_chosen(new: str | None) -> None:
                if new is None or new == old:
                    return
                said, by, store = self.word("moved", who=who), self.by, self.tutor.store
                self.do(lambda: editing.move(store, list(moving), old, new, by), said, self._marked.clear)

            none = self.word("out-of-class") if old else ""
            ask_class(self.tutor, self.word("move-to", who=who), to_chosen, none=none, but=old)

        if len(here) > 1 or (here and len(moving) == 1):
            choices = [*here.items(), ("", self.word("stay-in"))]
            from tutor_tui.dialogs import Pick

            self.tutor.push_screen(Pick(self.word("move-from", who=who), choices), from_chosen)
        else:
            from_chosen(next(iter(here), ""))

    def action_archive_learner(self) -> None:
        """Put aside, or take back."""
        from records.roster import editing
        from tutor_tui.dialogs import Ask

        row = self._row()
        if row is None:
            return
        one = row.learner

        def answered(yes: bool | None) -> None:
            if yes:
                said, by = self.word("restored" if one.archived else "archived", name=one.name), self.by
                self.do(lambda: editing.archive(self.tutor.store, one.uid, by), said)

        question = self.word("restore-ask" if one.archived else "archive-ask", name=one.name)
        self.tutor.push_screen(Ask(question, self.tutor.words), answered)

    def action_undo_roster(self) -> None:
        """Undo the last thing that was done to the roster, also one of yesterday's."""
        undo_last(self.tutor, self.refresh_all)

    def action_export_roster(self) -> None:
        """As a sheet or as text, without names unless they are wanted."""
        from tutor_tui.dialogs import Pick

        choices = [
            (f"{form} {named}", self.word(f"export-{named}", form=form.upper()))
            for named in ("pseudonyms", "names")
            for form in ("xlsx", "csv")
        ]

        def of_class(klass: str | None) -> None:
            if klass is None:
                return

            def chosen(how: str | None) -> None:
                if how:
                    form, _, named = how.partition(" ")
                    self._write(klass, form, named == "names")

            self.tutor.push_screen(Pick(self.word("export-how"), choices), chosen)

        ask_class(self.tutor, self.word("export-which"), of_class, none=self.word("export-all"))

    def _write(self, klass: str, form: str, named: bool) -> None:
        from records.errors import Refused
        from records.roster import writing

        tutor, by = self.tutor, self.by
        wanted = writing.Wanted(_centre(tutor, klass), klass, named, tutor.words)
        file = places.papers_folder() / f"roster-{tutor.today()}-{(klass or 'all')[-6:]}.{form}"

        def make(_: object) -> int:
            try:
                return writing.write(tutor.store, wanted, file, by)
            except OSError as error:
                from language import phrase

                raise Refused(phrase("roster-not-written", file=file.name, why=error.strerror or "")) from error

        def done(count: int | None) -> None:
            if count is not None:
                self.notify(self.word("written", count=count, file=str(file)), timeout=10)

        from tutor_tui.dialogs import Working

        tutor.push_screen(Working(self.word("exporting"), make, tutor.words), done)

    def do(self, what: Callable[[], object], said: str, then: Callable[[], object] = lambda: None) -> None:
        """Do what writes beside the screen, then show it and say so."""

        def done(_: object) -> None:
            then()
            self.refresh_all()
            self.tutor.notify(said)

        self.tutor.write(what, done)

    def _row(self) -> LearnerRow | None:
        key = self.query_one(Rows).key_here
        return next((row for row in self._page.rows if row.learner.uid == key), None)


def acting(tutor: TutorApp) -> By:
    """Who works here, as acts and the audit trail note it."""
    from records.roster.acts import By

    return By(tutor.instructor, tutor.account.uid if tutor.account else "")


def sight(tutor: TutorApp) -> Sight:
    """Whom the account is shown."""
    account = tutor.account
    if account is None or account.role == "instructor":
        return Sight("", tutor.sees)
    return Sight(account.centre if account.role == "manager" else "")


def ask_class(
    tutor: TutorApp, question: str, chosen: Callable[[str | None], None], none: str = "", but: str = ""
) -> None:
    """Ask for one of the classes that are seen, of several centres first for the centre.

    `none` are the words of no class at all, which is answered by ""; without them one is needed. `but` is left out.
    """
    from records import centres
    from records.roster.known import classes_taught
    from tutor_tui.dialogs import Pick

    found = [one for one in classes_taught(tutor.store, tutor.sees) if one.uid != but]
    of_none = [("", none)] if none else []

    def at(centre: str | None) -> None:
        if not centre:
            chosen(centre)
            return
        here = [(one.uid, one.name) for one in found if one.centre == centre]
        tutor.push_screen(Pick(question, [*here, *of_none]), chosen)

    there = {one.centre for one in found}
    if len(there) < 2:
        at(next(iter(there), None)) if there else tutor.push_screen(Pick(question, of_none), chosen)
        return
    names = [(one.uid, one.name) for one in centres.centres(tutor.store) if one.uid in there]
    tutor.push_screen(Pick(message(tutor.words, "roster-which-centre"), [*names, *of_none]), at)


def undo_last(tutor: TutorApp, after: Callable[[], object], imports: bool = False) -> None:
    """Ask whether the last act (or import) is to be undone, and undo it beside the screen's work."""
    from records.roster import acts, undoing
    from tutor_tui.dialogs import Ask, Working

    by = "" if tutor.allowed("merge") else tutor.instructor  # an instructor takes back what was one's own doing
    act = acts.last(tutor.store, "import" if imports else None, by, tutor.own_centre)
    words = tutor.words
    if act is None:
        tutor.notify(message(words, "roster-undo-nothing"), severity="warning")
        return
    what = act.words.seen(words)

    def answered(yes: bool | None) -> None:
        if not yes:
            return

        def job(_: object) -> bool:
            undoing.undo(tutor.store, act, acting(tutor))
            return True

        def done(undone: bool | None) -> None:
            if undone:
                tutor.notify(message(words, "roster-undone", what=what))
            after()

        tutor.push_screen(Working(message(words, "roster-undoing", what=what), job, words), done)

    tutor.push_screen(Ask(message(words, "roster-undo-ask", what=what, by=act.by, day=act.day), words), answered)


def _centre(tutor: TutorApp, klass: str) -> str:
    """The centre of a class, else the account's, else the store's own."""
    from records import centres, classes

    if klass:
        return classes.klass(tutor.store, klass).centre
    own = tutor.account.centre if tutor.account else ""
    return own or centres.centre(tutor.store).uid
