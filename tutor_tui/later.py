"""What takes a while to load and is not needed for the first picture."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Later(Generic[Value]):
    """A value that is made when it is first wanted, once, by whichever thread comes first."""

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make = make
        self._made: list[Value] = []
        self._lock = threading.Lock()

    @classmethod
    def of(cls, value: Value | Callable[[], Value]) -> Later[Value]:
        """Something that is there already, or how to make it."""
        return cls(value if callable(value) else lambda: value)

    @property
    def now(self) -> Value | None:
        """The value, if it is there already."""
        return self._made[0] if self._made else None

    def get(self) -> Value:
        """The value; waits until it is made."""
        with self._lock:
            if not self._made:
                self._made.append(self._make())
        return self._made[0]
