"""The command line of the reports. Each command says what it wrote, or in a sentence why it could not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer
from typer.core import TyperGroup, TyperOption
from typer.main import get_command

from courses import places
from courses import settings as centre_settings
from language import message, phrase
from records import certificates as register
from records import classes
from reports import figures, finding, papers, writing
from reports.checking import keys, verify
from reports.commanding import Out, StoreFile, Tongue
from reports.commanding import day as _day
from reports.commanding import opened as _opened
from reports.commanding import speaking as _speaking
from reports.commanding import wrote as _wrote
from reports.faults import ReportFault
from reports.listing import rows
from reports.printouts import paper, printers
from reports.reporting import progress


def make() -> Callable[[], object]:
    """The command line, its help in the centre's language."""
    spoken = centre_settings.load().language

    def words(name: str) -> str:
        return message(spoken, f"reports-cli-{name}")

    app = typer.Typer(help=words("help"), no_args_is_help=True, add_completion=False, rich_markup_mode=None)
    for command in (progress, rows, certificate, attendance, learner, card, slip, paper, printers, verify, keys, line):
        app.command(help=words(command.__name__))(command)
    made = get_command(app)
    for inner in made.commands.values() if isinstance(made, TyperGroup) else ():
        for option in inner.params:
            if isinstance(option, TyperOption):
                option.help = words(f"option-{option.name}")
    return made


def certificate(
    which: Annotated[list[str] | None, typer.Argument(metavar="NUMBER|CODE|UID")] = None,
    klass: Annotated[str, typer.Option("--class", metavar="NAME|UID")] = "",
    one_file: Annotated[bool, typer.Option("--one-file")] = False,
    out: Out = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Draw certificates that were issued: single ones, or a class's."""
    with _speaking(language) as spoken, _opened(store) as opened:
        uids = [finding.paper(opened, text).uid for text in which or ()]
        name = ""
        if klass:
            uid = finding.unit(opened, "class", klass)
            name = classes.klass(opened, uid).name
            uids += [one.uid for one in register.of_class(opened, uid) if not one.revoked]
        if not uids:
            raise ReportFault(phrase("reports-nothing-to-print"))
        folder = out or places.papers_folder()
        if one_file:
            title = message(spoken, "reports-completion-title")
            file = folder / f"{writing.safe_name(f'{title} {name} ({len(uids)})')}.pdf"
            _wrote(papers.certificates(opened, uids, file, spoken))
        else:
            for uid in uids:
                _wrote(papers.certificate(opened, uid, folder, spoken))


def attendance(
    klass: Annotated[str, typer.Argument(metavar="NAME|UID")],
    blank: Annotated[bool, typer.Option("--blank")] = False,
    place: Annotated[str, typer.Option("--place")] = "",
    out: Out = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Draw a class's attendance sheet, with the marks there are or all blank."""
    with _speaking(language) as spoken, _opened(store) as opened:
        uid = finding.unit(opened, "class", klass)
        title = message(spoken, "reports-attendance-title")
        file = (
            out or places.papers_folder()
        ) / f"{writing.safe_name(f'{title} {classes.klass(opened, uid).name}')}.pdf"
        _wrote(papers.attendance_sheet(opened, uid, file, spoken, place=place, marked=not blank))


def learner(
    who: Annotated[str, typer.Argument(metavar="NUMBER|UID")],
    out: Out = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Draw a learner's own page: what I can do."""
    with _speaking(language) as spoken, _opened(store) as opened:
        uid = finding.learner(opened, who)
        _wrote(papers.own(opened, uid, out or places.papers_folder(), spoken))


def card(
    pack: Annotated[str, typer.Argument(metavar="PACK")],
    mission: Annotated[str, typer.Argument(metavar="[MISSION]", show_default=False)] = "",
    out: Out = None,
    language: Tongue = None,
) -> None:
    """Draw the take-home card of a machine."""
    with _speaking(language) as spoken:
        _wrote(papers.card(pack, out or places.papers_folder(), mission, spoken))


def slip(
    pack: Annotated[str, typer.Argument(metavar="PACK")],
    mission: Annotated[str, typer.Argument(metavar="MISSION")],
    sold_out: Annotated[bool, typer.Option("--sold-out")] = False,
    out: Out = None,
    language: Tongue = None,
) -> None:
    """Draw the order slip of a mission."""
    with _speaking(language) as spoken:
        _wrote(papers.slip(pack, mission, out or places.papers_folder(), spoken, sold_out=sold_out))


def line(store: StoreFile = None, language: Tongue = None) -> None:
    """Print the one line toward the million."""
    with _speaking(language) as spoken, _opened(store) as opened:
        typer.echo(figures.million(opened, _day("", opened)).line.seen(spoken))
