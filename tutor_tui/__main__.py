"""kiosk-tutor: the instructor's console."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from courses import places
from language import Language
from records.errors import StoreTrouble
from records.store import Store
from tutor_tui import wishes

if TYPE_CHECKING:
    from courses.catalogue import Catalogue
    from courses.settings import Settings


def asked(words: list[str] | None = None) -> argparse.Namespace:
    """What stands behind the command's name. argparse, because everything that is imported here is waited for."""
    parser = argparse.ArgumentParser("kiosk-tutor", description="강사 화면을 엽니다 / Opens the instructor's console.")
    parser.add_argument("--store", type=Path, help="The centre's store; default: the one in the centre's home folder.")
    parser.add_argument(
        "--language", choices=("ko", "en"), help="Default: as was wished last, else as the settings say."
    )
    return parser.parse_args(words)


def run(store: Path | None, language: str | None) -> int:
    """Open the console; gives the exit status."""
    words: Language = "en" if (language or wishes.language()) == "en" else "ko"
    try:
        records = Store.open(store or places.store_file(), place="console")
    except StoreTrouble as problem:
        print(problem.words.seen(words), file=sys.stderr)
        return 1
    from tutor_tui.app import TutorApp  # Textual takes a while to load; a refused store is said at once.

    TutorApp(records, _packs, _settings, words).run()
    return 0


def _packs() -> Catalogue:
    from courses import catalogue

    return catalogue.load([places.packs_folder()])


def _settings() -> Settings:
    from courses import settings

    return settings.load()


def main() -> None:
    """Entry point of the command."""
    gc.disable()  # what is imported stays: looking for garbage in it made the start slower by a tenth
    chosen = asked()
    sys.exit(run(chosen.store, chosen.language))


if __name__ == "__main__":
    main()
