"""A few lines to fill in, with what would come of it below; nothing happens before all of it is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Label, Static

from language import Language, message

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: text to type, or one of `choices` (id and words) by the left and right keys."""

    id: str
    label: str
    value: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    hidden: bool = False


class Choice(Static, can_focus=True):
    """One of several, changed by left and right, or by a click."""

    BINDINGS: ClassVar = [
        Binding("left", "turn(-1)", show=False),
        Binding("right,space", "turn(1)", show=False),
        Binding("enter", "go_on", show=False),
    ]

    class Changed(Message):
        """Another one was chosen."""

    class Submitted(Message):
        """On to the next line."""

    def __init__(self, choices: Sequence[tuple[str, str]], value: str, id: str) -> None:
        super().__init__(markup=False, id=id, classes="choice")
        self._choices = choices
        self._at = next((n for n, (one, _) in enumerate(choices) if one == value), 0)

    @property
    def value(self) -> str:
        """The id of what is chosen."""
        return self._choices[self._at][0]

    def on_mount(self) -> None:
        """Draw at once."""
        self._draw()

    def _draw(self) -> None:
        self.update(f"◀ {self._choices[self._at][1]} ▶")

    def action_turn(self, by: int) -> None:
        """The next one, or the one before."""
        self._at = (self._at + by) % len(self._choices)
        self._draw()
        self.post_message(self.Changed())

    def action_go_on(self) -> None:
        """On to the next line."""
        self.post_message(self.Submitted())

    def on_click(self) -> None:
        """The next one."""
        self.action_turn(1)


class Form(ModalScreen[dict[str, str] | None]):
    """Enter goes to the next line, from the last one it saves; Ctrl+S saves from anywhere; Escape forgets."""

    BINDINGS: ClassVar = [
        Binding("escape", "leave", show=False),
        Binding("ctrl+s", "save", show=False, priority=True),
        Binding("down", "next", show=False),
        Binding("up", "before", show=False),
    ]

    def __init__(
        self,
        title: str,
        lines: Sequence[Line],
        language: Language,
        fault: Callable[[Values], str] = lambda _: "",
        below: Callable[[Values], str] = lambda _: "",
        hint: str = "",
    ) -> None:
        """`fault` says why it cannot be saved so, or nothing; `below` what would come of it where `fault` is silent."""
        super().__init__()
        self._title, self._lines, self._language = title, lines, language
        self._fault, self._below, self._hint = fault, below, hint
        self._tried = False

    def compose(self) -> ComposeResult:
        """The title, the lines, what would come of it, the keys."""
        with VerticalScroll(classes="dialog form"):
            yield Label(self._title, classes="question", markup=False)
            if self._hint:
                yield Static(self._hint, classes="quiet", markup=False)
            with Vertical(classes="lines"):
                for line in self._lines:
                    with Horizontal(classes="line"):
                        yield Label(line.label, classes="label", markup=False)
                        if line.choices:
                            yield Choice(line.choices, line.value, line.id)
                        else:
                            yield Input(line.value, id=line.id, password=line.hidden, compact=True)
            yield Static(id="below", markup=False)
            yield Static(message(self._language, "planning-form-keys"), classes="quiet", markup=False)

    def on_mount(self) -> None:
        """At the first line."""
        self._widgets[0].focus()
        self._say()

    @property
    def _widgets(self) -> list[Widget]:
        return [self.query_one(f"#{line.id}") for line in self._lines]

    @property
    def values(self) -> dict[str, str]:
        """What stands in the lines now."""
        found = {}
        for line, widget in zip(self._lines, self._widgets, strict=True):
            found[line.id] = widget.value if isinstance(widget, Choice | Input) else ""
        return found

    def on_input_changed(self) -> None:
        """Each letter changes what would come of it."""
        self._say()

    def on_choice_changed(self) -> None:
        """So does each choice."""
        self._say()

    def on_input_submitted(self) -> None:
        """On to the next line, or done."""
        self._go_on()

    def on_choice_submitted(self) -> None:
        """On to the next line, or done."""
        self._go_on()

    def _go_on(self) -> None:
        widgets = self._widgets
        at = next((n for n, widget in enumerate(widgets) if widget.has_focus), len(widgets) - 1)
        if at + 1 < len(widgets):
            widgets[at + 1].focus()
        else:
            self.action_save()

    def _say(self) -> None:
        said = self.query_one("#below", Static)
        values = self.values
        fault = self._fault(values)
        said.set_class(bool(fault) and self._tried, "trouble")
        said.update(fault if fault else self._below(values))

    def action_next(self) -> None:
        """A line down."""
        self.focus_next()

    def action_before(self) -> None:
        """A line up."""
        self.focus_previous()

    def action_save(self) -> None:
        """As it stands, if it can be."""
        self._tried = True
        self._say()
        if not self._fault(self.values):
            self.dismiss(self.values)

    def action_leave(self) -> None:
        """Nothing happens."""
        self.dismiss(None)
