"""kiosk-tutor: the instructor's console."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from courses import catalogue, places, settings
from records.errors import StoreTrouble
from records.store import Store


def run(
    store: Annotated[
        Path | None, typer.Option(help="The centre's store; default: the one in the centre's home folder.")
    ] = None,
    language: Annotated[str | None, typer.Option(help="ko or en; default: as the settings say.")] = None,
) -> None:
    """강사 화면을 엽니다 / Opens the instructor's console."""
    from tutor_tui.app import TutorApp  # Textual takes a while to load; a refused store is said at once.

    chosen = settings.load()
    try:
        records = Store.open(store or places.store_file(), place="console")
    except StoreTrouble as problem:
        typer.echo(problem.words.seen(chosen.language), err=True)
        raise typer.Exit(1) from None
    packs = catalogue.load([places.packs_folder()])
    TutorApp(records, packs, chosen, "en" if (language or chosen.language) == "en" else "ko").run()


def main() -> None:
    """Entry point of the command."""
    typer.run(run)


if __name__ == "__main__":
    main()
