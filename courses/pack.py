"""A pack: one machine's content, and the skins it wears."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from courses.mission import Mission
from courses.mistakes import Mistake
from language import Phrase


@dataclass(frozen=True, slots=True)
class Skin:
    """How one brand's machine looks and lies. Colours are "#rrggbb"; grids are (columns, rows)."""

    id: str
    brand: Phrase
    emblem: str
    use: Literal["practised", "mastery", "proof"]
    colours: Mapping[str, str]
    """header, header_text, page, card, text, price, accent, accent_text, tab, tab_text, quiet, quiet_text, edge."""
    upright: tuple[int, int] = (3, 3)
    lying: tuple[int, int] = (4, 2)
    tabs: Literal["top", "left", "bottom"] = "top"
    cards: Literal["below", "beside"] = "below"
    """Where an item's name stands: below its picture, or beside it."""
    basket: Literal["bottom", "side"] = "bottom"
    header: Literal["band", "tall"] = "band"
    """The brand in a band, or large over the whole width."""
    ways: Literal["bottom", "top"] = "bottom"
    """Where the buttons that lead back stand: beside the one that leads on, or above the screen's title."""
    corners: float = 4.0
    """Radius of corners in millimetres."""

    def per_page(self, lying: bool) -> int:
        """Item cards on one page of this skin."""
        columns, rows = self.lying if lying else self.upright
        return columns * rows


@dataclass(frozen=True, slots=True)
class Pack:
    """Content as frozen objects. `content` belongs to the kind; `meanings` explains each loan word (뜻)."""

    id: str
    kind: str
    title: Phrase
    picture: str
    skins: tuple[Skin, ...]
    missions: tuple[Mission, ...]
    content: Any
    meanings: Mapping[str, Phrase] = field(default_factory=dict)

    def skin(self, id: str) -> Skin:
        """The skin called `id`; the first one where the name is empty or unknown."""
        return next((s for s in self.skins if s.id == id), self.skins[0])

    def mission(self, id: str) -> Mission | None:
        """The written mission called `id`."""
        return next((m for m in self.missions if m.id == id), None)


FILES = ("pack.yaml", "missions.yaml", "skins.yaml")
"""What a pack's folder holds."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A pack's folder after checking: a pack, or mistakes, never both."""

    pack: Pack | None
    mistakes: tuple[Mistake, ...]
