"""The way to the million: city, district, centre, class, down and up by keys; the same numbers as the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from courses import places
from language import message
from records import practice
from records.errors import StoreTrouble
from reports.figures import BELOW, Figures, NoSuchUnit
from tutor_tui import data as rows
from tutor_tui.commands import PROGRESS
from tutor_tui.data import millions as data
from tutor_tui.data.millions import Place
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.plot import Plot
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

COLUMNS = ("name", "persons", "attendances", "completed", "rate", "credited", "share", "bar")
HIGH = 36
"""Lines of a terminal from which the months are plotted as well."""


class ProgressScreen(TutorScreen):
    """One unit: how far, where it goes, its figures, and the units below it."""

    COMMANDS_HERE = PROGRESS
    HELP = "millions-help"

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__(tutor)
        self.year = tutor.today().year
        self.path = [Place("city", "", message(tutor.words, "millions-city"))]
        self._figures: Figures | None = None
        self._known: tuple[object, ...] = ()
        self._below: dict[str, str] = {}

    def words(self, id: str, **args: object) -> str:
        """A message of this room."""
        return message(self.tutor.words, "millions-" + id, **args)

    def body(self) -> ComposeResult:
        """Where one is, the goals, the figures, the parts, the months, the rule."""
        yield Static(classes="title", markup=False)
        yield Static(self.words("reading"), id="facts", markup=False)
        yield Rows()
        yield Static(self.words("none"), id="none", markup=False)
        yield Plot(id="months")
        yield Static(id="rule", classes="quiet", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(Rows)
        for name in COLUMNS:
            table.add_column(self.words("column-" + name), key=name)

    def on_resize(self) -> None:
        """Bars and months as the room allows."""
        self._show()

    def fill(self) -> None:
        """Read beside the screen's work, and only where something was counted since."""
        tutor = self.tutor
        known = (practice.mark(tutor.store), tutor.today(), self.year, self.path[-1])
        if known != self._known:
            self._known = known
            self._read()

    @work(thread=True, exclusive=True, group="progress")
    def _read(self) -> None:
        tutor, place = self.tutor, self.path[-1]
        try:
            found = data.read(tutor.store, place, self.year, tutor.today(), tutor.settings)
        except (NoSuchUnit, StoreTrouble) as problem:
            self._known = ()
            why = message(tutor.words, "tutor_tui-not-done", why=problem.words.seen(tutor.words))
            tutor.call_from_thread(self.notify, why, severity="error")
            return
        tutor.call_from_thread(self._arrived, place, found)

    def _arrived(self, place: Place, found: Figures) -> None:
        if self.is_attached and place == self.path[-1]:
            self._figures = found
            self._show()

    def _show(self) -> None:
        found = self._figures
        if found is None or not self.query(Plot):
            return
        shown = data.shown(found, max(10, min(60, self.size.width - 50)), self.tutor.words)
        path = " › ".join(one.name for one in self.path)
        self.query_one(".title", Static).update(
            self.words("title", path=path, year=str(found.year), until=f"{found.until.month}/{found.until.day}")
        )
        lines = (*shown.goals, shown.forecast, shown.facts)
        self.query_one("#facts", Static).update("\n".join(line for line in lines if line))
        self.query_one("#rule", Static).update("\n".join(line for line in (shown.rule, self.words("rule")) if line))
        self._below = {f"{part.uid}|{part.name}": part.name for part in shown.parts}
        table = self.query_one(Rows)
        table.put(Row(f"{part.uid}|{part.name}", (part.name, *part.cells)) for part in shown.parts)
        table.display = bool(shown.parts)
        self.query_one("#none", Static).display = not shown.parts
        plot = self.query_one(Plot)
        plot.display = self.size.height >= HIGH
        months = [str(month % 10) for month in range(1, len(shown.months) + 1)]
        plot.draw(shown.months, ((self.words("month"), months),), self.words("months"), "")

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Into the unit in the row; into a class as far as it may be seen."""
        below = BELOW.get(self.path[-1].level)
        uid = str(event.row_key.value).partition("|")[0]
        if below is not None and uid:
            self.path.append(Place(below, uid, self._below[str(event.row_key.value)]))
            self._go()

    def action_down(self) -> None:
        """The same as Enter in the table."""
        self.query_one(Rows).action_select_cursor()

    def action_up(self) -> None:
        """One level up; the cursor stands where one came from."""
        if len(self.path) > 1:
            left = self.path.pop()
            self._go()
            self.call_after_refresh(lambda: self.query_one(Rows).go_to(f"{left.uid}|{left.name}"))

    def action_year_before(self) -> None:
        """The year before."""
        self.year -= 1
        self.fill()

    def action_year_after(self) -> None:
        """The year after, up to this one."""
        self.year = min(self.year + 1, self.tutor.today().year)
        self.fill()

    def _go(self) -> None:
        self.query_one(Rows).put(())
        self.fill()
        self.query_one(Rows).focus()

    def action_progress_page(self) -> None:
        """Write the page of the unit in front and say where it lies; of the city only where its figures may be seen."""
        import reports.page

        tutor, place = self.tutor, self.path[-1]
        here = rows.centre(tutor.store)
        if here is None:
            return
        year, uid = self.year, place.uid
        file = places.papers_folder() / f"progress-{place.level}-{year}.html"
        tutor.make_paper(lambda: reports.page.progress(tutor.store, level=place.level, uid=uid, year=year, file=file))
