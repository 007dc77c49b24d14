"""What somebody wishes of this console on this machine: a theme, a bell. Kept beside the centre's other files."""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from courses import places
from language import LANGUAGES
from tutor_tui.themes import THEMES


@dataclass(frozen=True, slots=True)
class Wishes:
    """`bell`: a sound of the terminal for each new call. `theme` is one of `themes.THEMES`."""

    bell: bool = False
    theme: str = THEMES[0]
    language: str = ""
    """ko or en; empty: as the centre's settings say."""

    def with_next_theme(self) -> Wishes:
        """The theme after this one."""
        return replace(self, theme=THEMES[(THEMES.index(self.theme) + 1) % len(THEMES)])


def file() -> Path:
    """Where the wishes lie."""
    return places.home() / "console.json"


def load() -> Wishes:
    """What was wished last; what cannot be read counts as not wished."""
    try:
        found = json.loads(file().read_text("utf-8"))
    except (OSError, ValueError):
        return Wishes()
    if not isinstance(found, dict):
        return Wishes()
    theme = found.get("theme")
    language = found.get("language")
    return Wishes(
        found.get("bell") is True, theme if theme in THEMES else THEMES[0], language if language in LANGUAGES else ""
    )


def language() -> str:
    """The language wished here, else the centre's, read without the rest of its settings: the first picture waits."""
    wished = load().language
    if wished:
        return wished
    try:
        return str(tomllib.loads(places.settings_file().read_text("utf-8")).get("language", ""))
    except (OSError, ValueError):
        return ""  # what is wrong with the file is said when all of it is read


def keep(wishes: Wishes) -> None:
    """Write them down. Raises OSError."""
    file().parent.mkdir(parents=True, exist_ok=True)
    file().write_text(json.dumps(asdict(wishes), indent=2) + "\n", "utf-8")
