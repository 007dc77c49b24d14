"""What the commands share: the language they speak, the store they open, what they say when something goes wrong."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from courses import places
from courses import settings as centre_settings
from language import Language, Phrase, phrase
from records import clock
from records.errors import Refused, StoreTrouble
from records.store import Store
from reports import figures
from reports.faults import ReportFault

StoreFile = Annotated[Path | None, typer.Option("--store", metavar="FILE")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FOLDER")]
Tongue = Annotated[Language | None, typer.Option("--language")]


@contextlib.contextmanager
def speaking(language: Language | None) -> Iterator[Language]:
    """The language of what is written; faults become a sentence and an exit with 1."""
    spoken = language or centre_settings.load().language
    try:
        yield spoken
    except (ReportFault, Refused, figures.NoSuchUnit, StoreTrouble) as fault:
        words: Phrase = fault.words
        typer.echo(words.seen(spoken), err=True)
        raise typer.Exit(1) from fault


@contextlib.contextmanager
def opened(file: Path | None) -> Iterator[Store]:
    """The store that is asked for, or this computer's own; it must be there."""
    path = file or places.store_file()
    if not path.is_file():
        raise ReportFault(phrase("reports-no-store", file=str(path)))
    with Store.open(path, place="reports") as store:
        yield store


def day(text: str, store: Store) -> date:
    """A day as it was typed; today where nothing was."""
    if not text:
        return date.fromisoformat(clock.day_of(store.now()))
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ReportFault(phrase("reports-not-a-day", text=text)) from None


def wrote(file: Path) -> None:
    """Say where a file lies."""
    typer.echo(str(file))


@contextlib.contextmanager
def bar() -> Iterator[Progress]:
    """A bar for long work, on a terminal only; it goes when the work is done."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f}%"))
    with Progress(
        *columns, TimeElapsedColumn(), console=console, transient=True, disable=not console.is_terminal
    ) as it:
        yield it
