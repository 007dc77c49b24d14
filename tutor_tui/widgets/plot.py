"""A learner's runs as a small plot."""

from __future__ import annotations

from collections.abc import Sequence

from textual.widgets import Static

from tutor_tui import plot


class Plot(Static):
    """Bars as high and as many as there is room for; drawn again when the room changes."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(markup=False, id=id)
        self._values: Sequence[float] = ()
        self._below: Sequence[tuple[str, Sequence[str]]] = ()
        self._title = self._none = self._legend = ""

    def draw(
        self,
        values: Sequence[float],
        below: Sequence[tuple[str, Sequence[str]]],
        title: str,
        none: str,
        legend: str = "",
    ) -> None:
        """`title` above the bars, `legend` at the foot; `none` in place of them where there is nothing."""
        self._values, self._below, self._title, self._none, self._legend = values, below, title, none, legend
        self.refresh_plot()

    def on_resize(self) -> None:
        """As much as goes in now."""
        self.refresh_plot()

    def refresh_plot(self) -> None:
        """Draw it in the room there is."""
        size = self.content_size
        if not self._values or size.width < 1:
            self.update(self._none)
            return
        foot = plot.folded(self._legend, size.width)
        height = max(1, size.height - 1 - len(self._below) - len(foot))
        self.update("\n".join([self._title, *plot.bars(self._values, height, size.width, self._below), *foot]))
