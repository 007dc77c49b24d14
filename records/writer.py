"""Writing off the window's thread: in the order given, and again and again while a disk is full."""

from __future__ import annotations

import atexit
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

from records.errors import StoreBusy, StoreTrouble
from records.store import Store

PATIENCE = (0.5, 1.0, 2.0, 5.0)
"""Seconds between tries; the last one repeats."""

AT_EXIT = 2.0
"""Seconds for what is left when a program ends without closing its writer."""

Result = TypeVar("Result")


class Writer:
    """One background thread that writes to a store.

    What is submitted is done in that order, one at a time. A trouble that may pass (a full disk, a busy store, an
    unplugged stick) holds the line: the job at its head stays there, in memory, and is tried again until it succeeds
    or the writer is closed. `trouble` says what holds the line now, and `on_trouble` is told when that changes (in the
    writer's thread). Every other error goes to the job's future.
    """

    def __init__(
        self,
        store: Store,
        on_trouble: Callable[[StoreTrouble | None], None] | None = None,
        patience: Sequence[float] = PATIENCE,
    ) -> None:
        self.store = store
        self.trouble: StoreTrouble | None = None
        self._tell = on_trouble or (lambda _: None)
        self._patience = patience
        self._closing = threading.Event()
        self._line: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        # A daemon: a program must be able to end while a disk is full. What it left is written as it goes.
        self._thread = threading.Thread(target=self._work, name="records", daemon=True)
        self._thread.start()
        atexit.register(self.close, AT_EXIT)

    def submit(self, job: Callable[[], Result]) -> Future[Result]:
        """Do `job` in its turn; the future holds its result, or its error. Raises RuntimeError once closed."""
        if self._closing.is_set():
            raise RuntimeError("the writer is closed")
        future: Future[Result] = Future()
        self._line.put((future, job))
        return future

    def flush(self, timeout: float | None = None) -> StoreTrouble | None:
        """Wait until all that was submitted before is written; None when it is, else what holds the line.

        `timeout` is in seconds.
        """
        try:
            self.submit(lambda: None).result(timeout)
        except TimeoutError:
            return self.trouble or StoreBusy(self.store.path)
        return None

    def close(self, timeout: float = 5.0) -> StoreTrouble | None:
        """Write what is left, but no longer than `timeout` seconds; None when all is written.

        What could not be written then is given up: its futures hold the trouble.
        """
        if self._closing.is_set():
            return None
        left = self.flush(timeout)
        self._closing.set()
        self._line.put(None)
        self._thread.join()
        atexit.unregister(self.close)
        return left

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _work(self) -> None:
        while (entry := self._line.get()) is not None:
            future, job = entry
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = self._insist(job)
            except BaseException as error:  # noqa: BLE001 - handed, whatever it is, to whoever waits for the job
                future.set_exception(error)
            else:
                future.set_result(result)

    def _insist(self, job: Callable[[], Result]) -> Result:
        tries = 0
        while True:
            try:
                result = job()
            except StoreTrouble as trouble:
                self._now(trouble)
                if not trouble.passing or self._closing.is_set():
                    raise
                self._closing.wait(self._patience[min(tries, len(self._patience) - 1)])
                tries += 1
            else:
                self._now(None)
                return result

    def _now(self, trouble: StoreTrouble | None) -> None:
        before, self.trouble = self.trouble, trouble
        if type(before) is not type(trouble):
            self._tell(trouble)
