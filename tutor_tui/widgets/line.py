"""Words on the screen that are drawn again only when they are others."""

from __future__ import annotations

from rich.text import Text
from textual.widgets import Static


class Line(Static):
    """Text as it is, without markup. Filling it with the same words costs nothing and sends nothing."""

    def __init__(self, words: str = "", *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(words, id=id, classes=classes, markup=False)
        self._words: str | Text = words

    def put(self, words: str | Text) -> None:
        """These words from now on."""
        if words != self._words:
            self._words = words
            self.update(words)
