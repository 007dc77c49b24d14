"""The first day: a few pages by keys, and again from the palette whenever wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, Static

from language import Language, message
from records.permissions import Permission

PAGES: tuple[tuple[str, Permission | None], ...] = (
    ("welcome", None),
    ("calls", "teach"),
    ("class", "teach"),
    ("papers", "papers"),
    ("consent", "consent"),
    ("figures", "figures"),
    ("accounts", "accounts"),
    ("lock", None),
)
"""A page each: its messages accounts-tour-<name> and -text, and what one must be allowed to meet it."""


class Tour(ModalScreen[None]):
    """Right or Enter goes on, Left goes back, Escape ends it."""

    BINDINGS: ClassVar = [
        ("right,enter,space", "turn(1)"),
        ("left,backspace", "turn(-1)"),
        ("escape,q", "leave"),
    ]

    def __init__(self, language: Language, may: Callable[[Permission | None], bool]) -> None:
        super().__init__()
        self._language = language
        self._pages = [name for name, needs in PAGES if may(needs)]
        self._at = 0

    def compose(self) -> ComposeResult:
        """A page: where one is, its title, its text, the keys."""
        with Vertical(classes="dialog wide tour"):
            yield Label(id="tour-title", classes="title", markup=False)
            yield Static(id="tour-text", markup=False)
            yield Static(id="tour-keys", classes="quiet", markup=False)

    def on_mount(self) -> None:
        """The first page."""
        self._show()

    def _say(self, id: str, **args: object) -> str:
        return message(self._language, "accounts-" + id, **args)

    def _show(self) -> None:
        name, last = self._pages[self._at], self._at == len(self._pages) - 1
        self.query_one("#tour-title", Label).update(self._say("tour-" + name))
        self.query_one("#tour-text", Static).update(self._say(f"tour-{name}-text"))
        place = self._say("tour-place", at=self._at + 1, of=len(self._pages))
        self.query_one("#tour-keys", Static).update(f"{place}   {self._say('tour-end' if last else 'tour-keys')}")

    def action_turn(self, by: int) -> None:
        """Another page; behind the last one is work."""
        if self._at + by >= len(self._pages):
            self.dismiss(None)
            return
        self._at = max(0, self._at + by)
        self._show()

    def action_leave(self) -> None:
        """To work."""
        self.dismiss(None)
