"""The panels that are measured, and every way in which a machine may stand on them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from courses.comfort import THEMES, ZOOMS, Theme
from kiosk_trainer.frame.places import ROW_WORDS, machine_of
from kiosk_trainer.look.fonts import Fonts
from kiosk_trainer.look.now import Look
from kiosk_trainer.machine.glass import Glass
from language import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Panel:
    """A touch panel upright: its name, pixels, and pixels per inch."""

    name: str
    width: int
    height: int
    dpi: float


LYING_FOLD = 1.5
"""Enlargement from which the frame of a lying glass stands above the machine."""
HELP_MM, HELP_MARGIN_MM = (48.0, 34.0), 3.0
"""The frame's help button, width and height, and its margin."""

PANELS = (
    Panel("21.5", 1080, 1920, 102.0),
    Panel("27", 1080, 1920, 82.0),
    Panel("32", 1080, 1920, 69.0),
    Panel("tablet", 1200, 1920, 206.0),
)
"""True resolutions of common kiosk panels, and of an 11 inch tablet."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One way in which everything may stand on a glass."""

    panel: Panel
    lying: bool
    zoom: float
    low: bool
    theme: Theme
    language: Language

    @property
    def look(self) -> Look:
        """The same as the front wears it."""
        w, h = self.panel.width, self.panel.height
        if self.lying:
            w, h = h, w
        return Look(self.theme, self.zoom, self.low, self.panel.dpi, w, h)

    def glass(self, fonts: Fonts) -> Glass:
        """The machine's part of the glass: what the frame leaves."""
        look = self.look
        width, height, low = machine_of(look, ROW_WORDS, self.language)
        return Glass.of(width, height, look.sizes, fonts, width > height, low)

    def __str__(self) -> str:
        lies = "lying" if self.lying else "low" if self.low else "upright"
        return f"{self.panel.name} {lies} {self.zoom:.0%} {self.theme} {self.language}"


def settings() -> Iterator[Setting]:
    """All of them."""
    for panel, lying, zoom, theme, language in itertools.product(PANELS, (False, True), ZOOMS, THEMES, LANGUAGES):
        for low in (False,) if lying else (False, True):
            yield Setting(panel, lying, zoom, low, theme, language)


def geometric() -> Iterator[Setting]:
    """One for each geometry: colours move nothing."""
    return (setting for setting in settings() if setting.theme == "standard")


def covering(items: Sequence[Setting]) -> list[Setting]:
    """A few of them in which every pair of values of two properties occurs: greedily, so the same every time."""
    left = {pair for item in items for pair in _pairs(item)}
    chosen: list[Setting] = []
    while left:
        best = max(items, key=lambda item: len(_pairs(item) & left))
        chosen.append(best)
        left -= _pairs(best)
    return chosen


def _pairs(item: Setting) -> set[tuple[Any, Any]]:
    values = [(n, str(getattr(item, n))) for n in ("panel", "lying", "zoom", "low", "theme", "language")]
    return set(itertools.combinations(values, 2))
