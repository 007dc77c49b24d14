"""Numbers of people as an edition may show them: each has a key, by which it is hidden or not."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from reports.document.model import Value
from reports.document.words import KEPT, NOTHING, Words

Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """Numbers as they may be shown."""

    words: Words
    kept: frozenset[Key]

    def people(self, value: int | None, *key: Hashable) -> Value:
        """A number of people, or that it is hidden."""
        return KEPT if key in self.kept else self.words.count(value)

    def few(self, value: int) -> Value:
        """A number of people that stands in no sum: hidden where small ones are hidden."""
        return KEPT if ("few", value) in self.kept else self.words.count(value)

    def share(self, value: float | None, *of: Key) -> Value:
        """A share, hidden when one of the numbers it is made of is."""
        if value is None:
            return NOTHING
        return KEPT if any(key in self.kept for key in of) else self.words.share(value)
