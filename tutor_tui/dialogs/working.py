"""Long work with a bar: the console goes on drawing, and Escape stops the work where it can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, ProgressBar, Static

from language import Language, message
from records.errors import Refused, StoreTrouble
from reports.faults import ReportFault
from tutor_tui.dialogs.ending import end

Tell = Callable[[int, int], None]
"""Told how much is done of how much; raises Stopped when nobody wants it any more."""


Made = TypeVar("Made")


class Stopped(Exception):
    """Somebody pressed Escape."""


class Working(ModalScreen[Made | None], Generic[Made]):
    """Does `job` beside the screen's work and returns what it made; None where it was stopped or could not be done."""

    BINDINGS: ClassVar = [("escape", "stop")]

    def __init__(self, title: str, job: Callable[[Tell], Made], language: Language) -> None:
        """`job` is handed `Tell` and runs in a thread of its own; it writes in one `store.writing()` or in none."""
        super().__init__()
        self._title, self._job, self._language = title, job, language
        self._stop = threading.Event()

    def compose(self) -> ComposeResult:
        """What is being done, how far it is, how to stop it."""
        with Vertical(classes="dialog"):
            yield Label(self._title, classes="question", markup=False)
            yield ProgressBar(show_eta=False)
            yield Static(message(self._language, "shell-working-stop"), classes="quiet", markup=False)

    def on_mount(self) -> None:
        """Begin."""
        self._do()

    @work(thread=True, exclusive=True)
    def _do(self) -> None:
        try:
            made = self._job(self._tell)
        except Stopped:
            self.app.call_from_thread(self._end, None, "shell-working-stopped", "")
        except (Refused, ReportFault, StoreTrouble) as problem:
            self.app.call_from_thread(self._end, None, "tutor_tui-not-done", problem.words.seen(self._language))
        else:
            self.app.call_from_thread(self._end, made, "", "")

    def _tell(self, done: int, of: int) -> None:
        if self._stop.is_set():
            raise Stopped
        self.app.call_from_thread(self._show, done, of)

    def _show(self, done: int, of: int) -> None:
        if self.is_mounted and self.is_current:
            self.query_one(ProgressBar).update(total=of, progress=done)

    def _end(self, made: Made | None, id: str, why: str) -> None:
        if id and self in self.app.screen_stack:
            self.app.notify(message(self._language, id, why=why), severity="warning" if why == "" else "error")
        end(self, made)

    def action_stop(self) -> None:
        """The next time the work tells how far it is, it ends; nothing of it is kept."""
        self._stop.set()
