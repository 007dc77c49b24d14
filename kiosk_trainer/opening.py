"""What the window must know before anything else, read without what takes long to import.

The settings as a whole are read, and their mistakes named, beside the greeting (`courses.settings`).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from language import LANGUAGES, Language

if TYPE_CHECKING:
    from kiosk_trainer.parts import Parts, Tell

DPI = 102.0


class Opens(Protocol):
    """The settings of which the window asks before it opens."""

    @property
    def language(self) -> Language:
        """Of the greeting."""
        ...

    @property
    def dpi(self) -> float:
        """Pixels an inch of the glass."""
        ...

    @property
    def locked_down(self) -> bool:
        """Whether it fills the glass and cannot be left."""
        ...


@dataclass(frozen=True, slots=True)
class Opening:
    """Those settings by themselves."""

    language: Language = "ko"
    dpi: float = DPI
    locked_down: bool = False


def read(file: Path) -> Opening:
    """The few settings in `file`; whatever cannot be used stands at its default, as `courses.settings` has it."""
    try:
        values: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Opening()
    language, dpi, locked = values.get("language"), values.get("dpi"), values.get("locked_down")
    usable = isinstance(dpi, int | float) and not isinstance(dpi, bool) and 20 < dpi < 1000
    return Opening(
        next((known for known in LANGUAGES if known == language), "ko"),
        float(dpi) if usable and dpi is not None else DPI,
        locked is True,
    )


def open_all(kiosk: str, tell: Tell) -> Parts:
    """Everything behind the window; what it needs is imported only now, beside the greeting.

    `kiosk` is this machine's name on the console, where it is not the setting.
    """
    from courses.settings import load
    from kiosk_trainer.parts import open_parts

    settings = load()
    return open_parts(settings.model_copy(update={"kiosk": kiosk}) if kiosk else settings, tell)
