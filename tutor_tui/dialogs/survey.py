"""The survey of a class (만족도 조사) as it was counted: a number a cell, five answers to five questions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.coordinate import Coordinate
from textual.screen import ModalScreen
from textual.widgets import DataTable, Label, Static

from language import Language, message
from records.satisfaction import MOST, QUESTIONS, Question
from tutor_tui.plot import columns

Counts = dict[Question, tuple[int, ...]]
"""How many answered 1 to 5, by question; a question that nobody was asked is left out."""
LARGEST = 999


class SurveyCounts(ModalScreen[Counts | None]):
    """Digits fill the cell, Space goes on, Enter saves, Escape forgets. The best answer stands first, as on paper."""

    BINDINGS: ClassVar = [
        *(Binding(str(n), f"digit({n})", show=False) for n in range(10)),
        Binding("backspace", "clear", show=False),
        Binding("space", "next", show=False, priority=True),
        Binding("right", "next", show=False, priority=True),
        Binding("escape", "leave", show=False),
    ]

    def __init__(self, name: str, learners: int, now: Mapping[Question, tuple[int, ...]], language: Language) -> None:
        """`learners` are in the class `name`; `now` is what was entered before."""
        super().__init__()
        self._name, self._learners, self._language = name, learners, language
        self._counts = {question: list(now.get(question, (0,) * MOST)) for question in QUESTIONS}
        self._fresh = True

    def _say(self, id: str, **args: object) -> str:
        return message(self._language, "millions-survey-" + id, **args)

    def compose(self) -> ComposeResult:
        """What the keys do, the grid, what looks odd."""
        with Vertical(classes="dialog wide"):
            yield Label(self._say("title", name=self._name), classes="title", markup=False)
            yield Static(self._say("keys"), classes="quiet", markup=False)
            yield DataTable(cursor_type="cell", fixed_columns=1, zebra_stripes=True, cell_padding=0)
            yield Static(id="told", markup=False)

    def on_mount(self) -> None:
        """A row a question, the answers from 5 to 1."""
        table = self.query_one(DataTable)
        table.add_column("", key="question")
        for answer in range(MOST, 0, -1):
            head = self._say("answer", answer=answer)
            table.add_column(head, key=str(answer), width=columns(head) + 1 if len(head) > 1 else 3)
        table.add_column(self._say("sum"), key="sum", width=4)
        table.add_column(self._say("mean"), key="mean", width=4)
        for question in QUESTIONS:
            words = message(self._language, "papers-survey-question", of=question)
            table.add_row(words, *[""] * MOST, "", "", key=question)
            self._draw(question)
        table.move_cursor(row=0, column=1)
        table.focus()

    def _draw(self, question: Question) -> None:
        table, counts = self.query_one(DataTable), self._counts[question]
        for answer, count in enumerate(counts, 1):
            table.update_cell(question, str(answer), str(count) if count else "")
        answers = sum(counts)
        mean = sum(value * count for value, count in enumerate(counts, 1)) / answers if answers else None
        table.update_cell(question, "sum", str(answers) if answers else "")
        table.update_cell(question, "mean", f"{mean:.2f}" if mean is not None else "")
        sums = [sum(self._counts[one]) for one in QUESTIONS]
        told = ""
        if max(sums) > self._learners:
            told = self._say("more", learners=self._learners)
        elif len({n for n in sums if n}) > 1:
            told = self._say("uneven", counts=", ".join(map(str, sums)))
        self.query_one("#told", Static).update(told)

    @property
    def _cell(self) -> tuple[Question, int] | None:
        """The question and the answer's place (0: one) under the cursor."""
        at = self.query_one(DataTable).cursor_coordinate
        return (QUESTIONS[at.row], MOST - at.column) if 1 <= at.column <= MOST else None

    def on_data_table_cell_highlighted(self) -> None:
        """Another cell: what is typed there begins anew."""
        self._fresh = True

    def action_digit(self, digit: int) -> None:
        """Behind the digits that were typed in this cell."""
        cell = self._cell
        if cell is None:
            return
        question, place = cell
        before = 0 if self._fresh else self._counts[question][place]
        self._counts[question][place] = min(before * 10 + digit, LARGEST)
        self._fresh = False
        self._draw(question)

    def action_clear(self) -> None:
        """Nothing stands in the cell."""
        cell = self._cell
        if cell is not None:
            self._counts[cell[0]][cell[1]] = 0
            self._fresh = True
            self._draw(cell[0])

    def action_next(self) -> None:
        """The next answer; after the last one the next question."""
        table = self.query_one(DataTable)
        at = table.cursor_coordinate
        if at.column < MOST:
            table.cursor_coordinate = Coordinate(at.row, at.column + 1)
        elif at.row + 1 < len(QUESTIONS):
            table.cursor_coordinate = Coordinate(at.row + 1, 1)

    def on_data_table_cell_selected(self) -> None:
        """Enter saves what was typed; nothing typed is nothing to save."""
        counts: Counts = {question: tuple(five) for question, five in self._counts.items() if sum(five)}
        self.dismiss(counts or None)

    def action_leave(self) -> None:
        """Nothing is noted."""
        self.dismiss(None)
