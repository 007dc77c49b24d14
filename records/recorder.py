"""One attempt's way to the disk: nothing waits, nothing is lost while the disk is full, and the order stays."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from records import attempts
from records.attempts import AttemptUnknown, Step
from records.clock import new_uid
from records.writer import Writer

if TYPE_CHECKING:
    from courses.practice.events import Result


class Recorder:
    """Carries one attempt to the store through a writer. Steps stay in memory until the attempt is written.

    Made when the attempt begins; `uid` is the attempt's at once. `done` is the future of the last write, whose error,
    if any, is one that does not pass by itself (a damaged store).
    """

    def __init__(
        self,
        writer: Writer,
        kiosk: str,
        pack: str,
        mission: str,
        skin: str,
        level: str,
        learner: str | None = None,
        class_: str | None = None,
        meeting: str | None = None,
    ) -> None:
        self.uid = new_uid()
        self._writer = writer
        self._steps: dict[int, Step] = {}
        store, now = writer.store, writer.store.now()
        self._begin: Callable[[], str] = lambda: attempts.begin(
            store, learner, class_, meeting, pack, mission, skin, level, kiosk, now, self.uid
        )
        self.done: Future[object] = self._submit(self._begin)

    def step(self, n: int, step: Step) -> None:
        """Keep step number `n`; the same `n` again replaces it."""
        self._steps[n] = step
        store = self._writer.store
        self.done = self._submit(lambda: attempts.step(store, self.uid, n, step))

    def finish(self, result: Result) -> None:
        """The attempt's row in place of its journal."""
        now = self._writer.store.now()
        self.done = self._submit(lambda: self._finish(result, now))

    def _finish(self, result: Result, now: int) -> None:
        store = self._writer.store
        try:
            attempts.finish(store, self.uid, result, now)
        except AttemptUnknown:
            # The store was restored from a backup while the attempt ran: what it began with is told again.
            self._begin()
            for n, step in sorted(self._steps.items()):
                attempts.step(store, self.uid, n, step)
            attempts.finish(store, self.uid, result, now)

    def _submit(self, job: Callable[[], object]) -> Future[object]:
        return self._writer.submit(job)
