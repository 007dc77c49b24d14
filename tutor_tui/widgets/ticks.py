"""Boxes whose sign says whether they are ticked: Textual's own differ in colour only, and an X means no in Korean."""

from __future__ import annotations

from rich.segment import Segment
from textual.strip import Strip
from textual.widgets import Checkbox, SelectionList

TICKED, OPEN = "✓", " "


class Tick(Checkbox):
    """One box and its words."""

    @property
    def BUTTON_INNER(self) -> str:  # type: ignore[override]
        """What stands in the box."""
        return TICKED if self.value else OPEN


class Ticks(SelectionList[str]):
    """A list of boxes."""

    def render_line(self, y: int) -> Strip:
        """The line, with the sign that its box has now."""
        segments = list(super().render_line(y))
        index = self.scroll_offset.y + y
        if index >= self.option_count:
            return Strip(segments)
        side, inner, *rest = segments
        sign = TICKED if self.get_option_at_index(index).value in self.selected else OPEN
        return Strip([side, Segment(sign, inner.style, inner.control), *rest])
