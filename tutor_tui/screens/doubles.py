"""Learners who may be one person: each pair with its reason; a human decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.widgets import Static

from language import message
from records import persons
from records.errors import StoreTrouble
from records.people import Learner
from records.roster import doubles, editing
from records.roster.doubles import Pair
from tutor_tui.commands import DOUBLES
from tutor_tui.dialogs import Ask
from tutor_tui.screens.base import TutorScreen
from tutor_tui.screens.learners import _centre, acting, undo_last
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class DoublesScreen(TutorScreen):
    """The likeliest pair first; one key joins, one keeps apart, one undoes."""

    COMMANDS_HERE = DOUBLES
    HELP = "roster-help-doubles"

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(tutor)
        self._pairs: dict[str, Pair] = {}
        self._looked = -1

    def word(self, id: str, **args: object) -> str:
        """A message of this screen."""
        return message(self.tutor.words, "roster-" + id, **args)

    def body(self) -> ComposeResult:
        """What it is about, the pairs."""
        yield Static(classes="title", markup=False)
        yield Static(self.word("doubles-meaning"), classes="quiet", markup=False)
        yield Rows(id="pairs")

    def set_columns(self) -> None:
        """What stands above the columns."""
        rows = self.query_one(Rows)
        for name in ("same", "one", "other"):
            rows.add_column(self.word("column-" + name), key=name)

    def fill(self) -> None:
        """Look again when anything was written. Pairs are looked for in the whole store, beside the screen's work."""
        version = self.tutor.store.version()
        if version != self._looked:
            self._looked = version
            self.query_one(".title", Static).update(self.word("doubles-looking"))
            self._look()

    @work(thread=True, exclusive=True)
    def _look(self) -> None:
        try:
            everywhere = not self.tutor.own_centre
            found = doubles.pairs(self.tutor.store, _centre(self.tutor, ""), everywhere=everywhere)
        except StoreTrouble:
            return  # the console says so on every screen
        self.app.call_from_thread(self._show, found)

    def _show(self, found: tuple[Pair, ...]) -> None:
        self._pairs = {f"{pair.a.uid} {pair.b.uid}": pair for pair in found}
        self.query_one(".title", Static).update(self.word("doubles-title", count=len(found)))
        self.query_one(Rows).put(
            Row(key, (pair.why.seen(self.tutor.words), self._who(pair.a), self._who(pair.b)))
            for key, pair in self._pairs.items()
        )

    def _who(self, one: Learner) -> str:
        decade = self.word("decade", decade=str(one.decade)) if one.decade else ""
        return " ".join(word for word in (one.name, one.number, decade, one.district) if word)

    def action_join(self) -> None:
        """They are one person."""
        pair = self._pair()
        if pair is None:
            return

        def answered(yes: bool | None) -> None:
            if not yes:
                return
            store, by = self.tutor.store, acting(self.tutor)
            said = self.word("joined", name=pair.a.name)
            self._do(lambda: editing.merge(store, pair.a.uid, pair.b.uid, by, pair.same), said)

        words = self.word(
            "join-ask", one=self._who(pair.a), other=self._who(pair.b), why=pair.why.seen(self.tutor.words)
        )
        self.tutor.push_screen(Ask(words, self.tutor.words), answered)

    def action_keep_apart(self) -> None:
        """They are two: not proposed again."""
        pair = self._pair()
        if pair is None:
            return
        store, by = self.tutor.store, self.tutor.instructor
        said = self.word("apart", one=pair.a.name, other=pair.b.name)
        self._do(lambda: persons.keep_apart(store, pair.a.uid, pair.b.uid, by=by, reason=pair.same), said)

    def _do(self, what: Callable[[], object], said: str) -> None:
        def done(_: object) -> None:
            self.refresh_all()
            self.tutor.notify(said)

        self.tutor.write(what, done)

    def action_undo_roster(self) -> None:
        """Undo the last thing that was done."""
        undo_last(self.tutor, self.refresh_all)

    def _pair(self) -> Pair | None:
        return self._pairs.get(self.query_one(Rows).key_here)
