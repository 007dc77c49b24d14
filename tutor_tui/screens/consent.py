"""동의: asked item by item with the learner beside, and withdrawn as easily; and a class at a glance."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from language import message
from records import classes, consent, people
from records.consent import ITEMS, Decision, Item, ItemId
from tutor_tui import privacy
from tutor_tui.commands import CLASS_CONSENT, CONSENT
from tutor_tui.data import office
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

MARKS: dict[Decision | None, str] = {"given": "●", "refused": "－", "withdrawn": "×", None: "·"}
"""A sign beside the word: nothing is told by colour alone."""


class ConsentScreen(TutorScreen):
    """A row an item; below, what is to be said of the one under the cursor."""

    COMMANDS_HERE = CONSENT
    HELP: ClassVar[str] = "privacy-help-consent"

    def __init__(self, tutor: TutorApp, class_uid: str, learner: str) -> None:
        super().__init__(tutor)
        self.class_uid, self.learner = class_uid, learner

    @property
    def about(self) -> tuple[str, ...]:
        """The class and the learner."""
        return self.class_uid, self.learner

    def body(self) -> ComposeResult:
        """The name, the items, what is said of one."""
        yield Static(id="whose", classes="title", markup=False)
        yield Rows(id="items")
        yield Static(id="words", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("item", "decision", "day", "by"):
            table.add_column(privacy.word(self.tutor, "column-" + name), key=name)

    def fill(self) -> None:
        """What was decided last about each item."""
        who = people.learner(self.tutor.store, self.learner)
        title = privacy.word(self.tutor, "consent-of", name=who.name or privacy.word(self.tutor, "destroyed"))
        self.query_one("#whose", Static).update(title)
        found = consent.decisions(self.tutor.store, self.learner)
        rows = []
        for item in ITEMS:
            one = found.get(item.id)
            decision = one.decision if one else None
            said = f"{MARKS[decision]} {message(self.tutor.words, 'consent-decision-' + (decision or 'none'))}"
            style = "bold" if decision == "given" else ""
            rows.append(
                Row(
                    item.id, (self._title(item), Text(said, style=style), one.day if one else "", one.by if one else "")
                )
            )
        self.query_one(Rows).put(rows)
        self._explain()

    def _title(self, item: Item) -> str:
        title = consent.words(item.id, "title").seen(self.tutor.words)
        return f"{title} {privacy.word(self.tutor, 'needed')}" if item.needed else title

    @property
    def _item(self) -> ItemId:
        return ITEMS[max(0, self.query_one(Rows).cursor_row)].id

    def _explain(self) -> None:
        item, words = self._item, self.tutor.words
        text = Text()
        text.append(f"“{consent.words(item, 'ask').seen(words)}”\n", style="bold")
        for part in consent.PARTS:
            text.append(f"{message(words, 'consent-part-' + part)}  ", style="dim")
            text.append(f"{consent.words(item, part).seen(words)}\n")
        self.query_one("#words", Static).update(text)

    def on_data_table_row_highlighted(self, _: DataTable.RowHighlighted) -> None:
        """What is to be said of it."""
        self._explain()

    def action_agree(self) -> None:
        """The learner agrees; on to the next item."""
        self._decide("given")

    def action_refuse(self) -> None:
        """The learner does not; on to the next item."""
        before = consent.decisions(self.tutor.store, self.learner).get(self._item)
        if before is not None and before.decision == "given":
            self.action_withdraw()  # what was agreed to and is now refused has the same effect, and is said first
        else:
            self._decide("refused")

    def _decide(self, decision: Decision) -> None:
        tutor, learner, item = self.tutor, self.learner, self._item
        by, account = tutor.instructor, tutor.account.uid if tutor.account else ""
        table = self.query_one(Rows)
        at = table.cursor_row

        def shown(_: object) -> None:
            self.refresh_all()
            if decision != "withdrawn":
                table.move_cursor(row=min(at + 1, len(ITEMS) - 1))

        tutor.beside(lambda: consent.decide(tutor.store, learner, item, decision, by, account=account), shown)

    def action_withdraw(self) -> None:
        """The learner takes it back: what then happens is said first."""
        item = self._item
        before = consent.decisions(self.tutor.store, self.learner).get(item)
        if before is None or before.decision != "given":
            self.notify(message(self.tutor.words, "consent-nothing-to-withdraw"), severity="warning")
        elif item == "basic":
            privacy.destroy_one(self.tutor, self.learner)
        else:
            happens = consent.words(item, "withdrawn").seen(self.tutor.words)
            question = privacy.word(self.tutor, "ask-withdraw", happens=happens)
            privacy.ask(self.tutor, question, lambda: self._decide("withdrawn"))


class ClassConsentScreen(TutorScreen):
    """Everybody in a class, what they decided, and until when names are kept."""

    COMMANDS_HERE = CLASS_CONSENT
    HELP: ClassVar[str] = "privacy-help-class"

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid

    @property
    def about(self) -> tuple[str, ...]:
        """The class, and the learner under the cursor."""
        return self.class_uid, self.query_one(Rows).key_here

    def body(self) -> ComposeResult:
        """A heading, the table, what the signs mean."""
        yield Static(classes="title", markup=False)
        yield Rows()
        yield Static(self._legend(), classes="quiet", markup=False)

    def _legend(self) -> str:
        names = {decision: message(self.tutor.words, f"consent-decision-{decision or 'none'}") for decision in MARKS}
        return "   ".join(f"{sign} {names[decision]}" for decision, sign in MARKS.items())

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in ("number", "name"):
            table.add_column(self.say("column-" + name), key=name)
        for item in ITEMS:
            table.add_column(privacy.word(self.tutor, "short-" + item.id.replace("_", "-")), key=item.id)
        table.add_column(privacy.word(self.tutor, "column-until"), key="until")

    def fill(self) -> None:
        """One row a learner."""
        klass = classes.klass(self.tutor.store, self.class_uid)
        self.query_one(".title", Static).update(f"{klass.name}  {privacy.word(self.tutor, 'do-class-consent')}")
        self.query_one(Rows).put(
            Row(
                row.learner.uid,
                (
                    row.learner.number,
                    row.learner.name,
                    *(MARKS[row.decisions[item.id].decision if item.id in row.decisions else None] for item in ITEMS),
                    row.learner.keep_until or privacy.word(self.tutor, "no-end"),
                ),
            )
            for row in office.consents(self.tutor.store, self.class_uid)
        )

    def on_data_table_row_selected(self, _: DataTable.RowSelected) -> None:
        """Ask this learner."""
        self.action_ask()

    def action_ask(self) -> None:
        """Item by item, with the learner beside."""
        if self.about[1]:
            self.tutor.open_place("consent", self.about)

    def action_until(self) -> None:
        """Until when the names of the whole class are kept."""
        everybody = tuple(one.uid for one in classes.roster(self.tutor.store, self.class_uid))
        meetings = [meeting.day for meeting in classes.klass(self.tutor.store, self.class_uid).meetings]
        last = max(meetings, default=self.tutor.today().isoformat())
        proposed = datetime.date.fromisoformat(last) + datetime.timedelta(days=privacy.USUAL_DAYS)
        privacy.set_until(self.tutor, everybody, proposed, later=True, then=self.refresh_all)
