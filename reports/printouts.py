"""The commands that make a paper of a class and send it to a printer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from courses import places
from language import Language, message, phrase
from reports import finding, printing
from reports.commanding import Out, StoreFile, Tongue, opened, speaking, wrote
from reports.faults import ReportFault
from reports.papers import shelf
from reports.printing import Wish

ToPrinter = Annotated[bool, typer.Option("--print")]
OnPrinter = Annotated[str, typer.Option("--printer", metavar="NAME")]
Copies = Annotated[int, typer.Option("--copies", min=1, max=printing.MOST_COPIES)]
Duplex = Annotated[bool, typer.Option("--duplex")]


def paper(
    name: Annotated[str, typer.Argument(metavar="PAPER")],
    klass: Annotated[str, typer.Argument(metavar="NAME|UID")],
    to_printer: ToPrinter = False,
    printer: OnPrinter = "",
    copies: Copies = 1,
    duplex: Duplex = False,
    out: Out = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Make a paper of a class as a file, and print it if that is wished."""
    with speaking(language) as spoken, opened(store) as known:
        if name not in shelf.PAPERS:
            raise ReportFault(phrase("papers-no-such-paper", name=name, known=", ".join(shelf.PAPERS)))
        uid = finding.unit(known, "class", klass)
        file = shelf.make(known, name, uid, out or places.papers_folder(), spoken)
        wrote(file)
        if to_printer:
            _print(file, Wish(printer, copies, duplex), spoken)


def printers(language: Tongue = None) -> None:
    """Show the printers of this machine, the usual one marked."""
    with speaking(language) as spoken:
        found = printing.printers()
        for one in found:
            typer.echo(f"{one.name}  ({message(spoken, 'papers-print-usual')})" if one.usual else one.name)
        if not found:
            typer.echo(message(spoken, "papers-printers-none"))


def _print(file: Path, wish: Wish, spoken: Language) -> None:
    printing.send(file, wish)
    where = wish.printer or message(spoken, "papers-print-usual")
    typer.echo(message(spoken, "papers-printed", printer=where, copies=wish.copies, file=str(file)))
