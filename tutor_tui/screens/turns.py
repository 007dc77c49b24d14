"""차례: who sits at which kiosk, who is next, how long everybody has had; the order is changed by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable

from courses import turns
from records import turns as kept
from tutor_tui import lines
from tutor_tui.commands import TURNS
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.line import Line

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

MARKS = {"on": "▶", "beside": "◇", "called": "▷", "waiting": "", "away": "－"}
STYLES = {"on": "bold", "beside": "bold", "called": "bold reverse", "waiting": "", "away": "dim"}


class TurnsScreen(TutorScreen):
    """The line of one class, as the kiosks see it."""

    COMMANDS_HERE = TURNS

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def body(self) -> ComposeResult:
        """A heading, how long a turn is, the line."""
        yield Line(classes="title")
        yield Line(id="states")
        yield DataTable(cursor_type="row", zebra_stripes=True)
        yield Line(self.say("turns-meaning"), classes="quiet")

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        for name in ("place", "number", "name", "turn", "kiosk", "minutes", "missions", "turns"):
            table.add_column(self.say("column-" + name), key=name, width=22 if name == "turn" else None)

    def fill(self) -> None:
        """The line, in its order."""
        now = lines.table(self.tutor.store, self.class_uid, self.tutor.now())
        self.query_one(".title", Line).put(f"{now.class_name}  {self.say('do-turns')}")
        state = "turns-open" if now.open else "turns-closed" if now.rows else "turns-none"
        self.query_one("#states", Line).put(
            self.say(
                state,
                minutes=now.minutes,
                missions=now.missions,
                naming=self.say("naming-" + now.naming),
                spread=round(now.spread),
                waiting=sum(row.state == "waiting" for row in now.rows),
            )
        )
        table = self.query_one(DataTable)
        at = self._learner()
        place = table.cursor_row
        table.clear()
        for row in now.rows:
            words = f"{MARKS[row.state]} {self.say('turn-' + row.state, minutes=row.since)}".strip()
            table.add_row(
                str(row.place or ""),
                row.number,
                row.name,
                Text(words, style=STYLES[row.state]),
                row.kiosk,
                f"{row.had:.0f}",
                str(row.missions),
                str(row.times),
                key=row.learner,
            )
        found = next((n for n, row in enumerate(now.rows) if row.learner == at), min(place, len(now.rows) - 1))
        table.move_cursor(row=max(found, 0))  # the cursor goes with whoever was moved

    def _learner(self) -> str:
        table = self.query_one(DataTable)
        if not 0 <= table.cursor_row < table.row_count:
            return ""
        return str(table.coordinate_to_cell_key(table.cursor_coordinate).row_key.value)

    def _do(self, what: kept.Change) -> None:
        store, class_uid = self.tutor.store, self.class_uid
        self.tutor.write(lambda: kept.change(store, class_uid, what))

    def action_open_turns(self) -> None:
        """All who are present take turns from now on; pressed again, whoever has come meanwhile joins."""
        tutor, class_uid = self.tutor, self.class_uid

        def opened(minutes: int) -> None:
            tutor.notify(self.say("turns-opened", minutes=minutes))

        tutor.write(lambda: lines.open_list(tutor.store, class_uid, tutor.now()), opened)

    def action_close_turns(self) -> None:
        """Everybody comes as they like again."""
        tutor, class_uid = self.tutor, self.class_uid
        tutor.write(lambda: kept.close_list(tutor.store, class_uid), lambda _: tutor.notify(self.say("turns-ended")))

    def action_earlier(self) -> None:
        """One place up."""
        learner = self._learner()
        self._do(lambda line, _: turns.moved(line, learner, -1))

    def action_later(self) -> None:
        """One place down."""
        learner = self._learner()
        self._do(lambda line, _: turns.moved(line, learner, 1))

    def action_skip(self) -> None:
        """Not now: a few others first."""
        learner = self._learner()
        self._do(lambda line, _: turns.skipped(line, learner))

    def action_away(self) -> None:
        """Not here, or here again."""
        learner = self._learner()
        self._do(lambda line, now: turns.away(line, learner, now))

    def action_propose(self) -> None:
        """The fair order: least minutes, and who has waited longest."""
        self._do(lambda line, _: turns.proposed(line))

    def action_longer(self) -> None:
        """A minute more a turn."""
        self._lengthen(1, 0)

    def action_shorter(self) -> None:
        """A minute less a turn."""
        self._lengthen(-1, 0)

    def action_missions(self) -> None:
        """A turn ends after so many missions: none, one, two, three."""
        self._lengthen(0, 1)

    def action_naming(self) -> None:
        """How names stand on the kiosk's glass."""
        store, class_uid = self.tutor.store, self.class_uid
        self.tutor.write(lambda: lines.next_naming(store, class_uid))

    def _lengthen(self, minutes: int, missions: int) -> None:
        store, class_uid = self.tutor.store, self.class_uid
        self.tutor.write(lambda: lines.lengthen(store, class_uid, minutes, missions))
