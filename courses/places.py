"""Where the suite's files lie. KIOSK_SUITE_HOME moves everything (tests, a USB stick)."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

VARIABLE = "KIOSK_SUITE_HOME"
_NAME = "kiosk-practice"


def home() -> Path:
    """The folder that holds all of a centre's data. Nothing is created by asking."""
    moved = os.environ.get(VARIABLE)
    return Path(moved).expanduser().absolute() if moved else Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def settings_file() -> Path:
    """The centre's settings, written by hand or by the console."""
    return home() / "settings.toml"


def store_file() -> Path:
    """The records' database."""
    return home() / "records.db"


def packs_folder() -> Path:
    """A centre's own packs, one folder each."""
    return home() / "packs"


def papers_folder() -> Path:
    """Certificates, sheets and pages that were made."""
    return home() / "papers"


def recordings_folder() -> Path:
    """A person's recordings that replace the synthetic voice, by number."""
    return home() / "recordings"


def logs_folder() -> Path:
    """What the programs wrote down about themselves."""
    return home() / "logs"


def cache_folder() -> Path:
    """What can be made again at any time: compiled packs, pictures, spoken sentences."""
    if os.environ.get(VARIABLE):
        return home() / "cache"
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False))


def built_in_packs() -> Path:
    """The packs that come with the suite."""
    return Path(__file__).parent / "content" / "packs"


def order_file() -> Path:
    """The order in which newcomers meet the machines."""
    return Path(__file__).parent / "content" / "order.txt"


def courses_file() -> Path:
    """The courses that come with the suite: sets of machines."""
    return Path(__file__).parent / "content" / "courses.toml"


def templates() -> Path:
    """First packs, one folder a kind."""
    return Path(__file__).parent / "content" / "templates"


def schemas() -> Path:
    """JSON Schemas of a pack's files."""
    return Path(__file__).parent / "content" / "schema"
