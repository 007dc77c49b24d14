"""Pages instead of scrolling: nothing here has to be dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Part of a list that fits the glass. Pages count from 0."""

    items: tuple[T, ...]
    number: int
    of: int

    @property
    def before(self) -> bool:
        """Whether there is an earlier page."""
        return self.number > 0

    @property
    def after(self) -> bool:
        """Whether there is a later page."""
        return self.number + 1 < self.of


def page(items: Sequence[T], number: int, size: int) -> Page[T]:
    """Page `number` of `items`, `size` a page; the nearest page there is."""
    size = max(1, size)
    of = max(1, -(-len(items) // size))
    number = min(max(0, number), of - 1)
    return Page(tuple(items[number * size : (number + 1) * size]), number, of)
