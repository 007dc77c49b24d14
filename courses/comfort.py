"""How one person uses a kiosk: what they see, hear and touch by. A learner's profile keeps it and brings it back.

All of it combines: large text may be scanned by one switch, and a voice may lead somebody who types on a keypad.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, Literal, get_args

from language import LANGUAGES, Language

Theme = Literal["standard", "white-on-black", "yellow-on-black", "black-on-white", "soft"]
THEMES: Final[tuple[Theme, ...]] = get_args(Theme)

ZOOMS: Final = (1.0, 1.25, 1.5, 2.0)
"""Enlargements of the whole screen that are offered."""

RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "zoom": (1.0, 2.0),
    "rate": (60, 400),
    "volume": (0.0, 1.0),
    "pause": (0.0, 3.0),
    "repeat": (0.0, 5.0),
    "slip": (0.0, 30.0),
    "hold": (0.0, 3.0),
    "scan": (0.0, 10.0),
}
"""Least and greatest value of every number; what lies outside is drawn in."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """One person's settings. None: as the centre has set it."""

    language: Language | None = None
    theme: Theme = "standard"
    zoom: float = 1.0
    """Enlargement of the whole screen, 1.0 to 2.0."""
    low: bool = False
    """Everything to be touched stands in the lower half of an upright glass."""
    rate: int | None = None
    """Of speech, in the voice's own words a minute."""
    volume: float | None = None
    """Of speech, 0 to 1."""
    pause: float = 0.35
    """Seconds of silence between two sentences."""
    quiet: bool = False
    """No speech; the captions stay."""
    earphone: bool = False
    """An earphone is worn, so what is private may be spoken."""
    signs: bool = False
    """Every sound has a visual twin that cannot be missed."""
    describe: bool = False
    """The first touch of a control only describes it, the second acts; every screen begins with its map."""
    repeat: float | None = None
    """Seconds within which a second press of the same place is ignored."""
    slip: float = 5.0
    """Millimetres beside a control at which a finger that pressed it may still lift."""
    hold: float = 0.0
    """Seconds that a control must be held until it acts; 0: it acts when the finger lifts."""
    scan: float = 0.0
    """Seconds that scanning by one switch stays on a row or an item; 0: no scanning."""

    def kept(self) -> dict[str, Any]:
        """What differs from the defaults, as a profile keeps it (JSON values)."""
        usual = asdict(Comfort())
        return {name: value for name, value in asdict(self).items() if value != usual[name]}


def comfort(profile: Mapping[str, Any]) -> Comfort:
    """The settings that a profile holds. What cannot be used is left at its default: no profile locks anybody out."""
    usual = Comfort()
    usable = {}
    for field in fields(Comfort):
        if field.name in profile:
            value = _usable(field.name, profile[field.name], getattr(usual, field.name))
            if value is not None:
                usable[field.name] = value
    return Comfort(**usable)


def _usable(name: str, value: Any, usual: Any) -> Any:
    if name == "language":
        return value if value in LANGUAGES else None
    if name == "theme":
        return value if value in THEMES else None
    if isinstance(usual, bool):
        return value if isinstance(value, bool) else None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        return None
    low, high = RANGES[name]
    drawn_in = min(high, max(low, value))
    return round(drawn_in) if name == "rate" else float(drawn_in)
