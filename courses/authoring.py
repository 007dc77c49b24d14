"""Commands for who writes packs: begin one, measure them, make the schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from courses import catalogue, places, schema, starting, survey, table
from courses.pack import Pack
from language import LANGUAGES, Language, message

app = typer.Typer()

Tongue = Annotated[str, typer.Option("--language", "-l", help="ko or en.")]


def tongue(name: str) -> Language:
    """A language by its name. Raises BadParameter for one that there is not."""
    if name not in LANGUAGES:
        raise typer.BadParameter("ko, en", param_hint="--language")
    return name


@app.command()
def new(
    kind: Annotated[str, typer.Argument(help="order (a shop), bus_stop, or pages (any screens).")],
    folder: Annotated[Path, typer.Argument(help="A new folder. Its name is the pack's id.")],
    centre: Annotated[
        bool, typer.Option("--centre", "-c", help="In the centre's own folder of packs: the kiosk shows it at once.")
    ] = False,
    language: Tongue = "ko",
) -> None:
    """Begin a pack: one that works, with comments that teach, to be written over."""
    words = tongue(language)
    at = places.packs_folder() / folder if centre else folder
    try:
        files = starting.begin(kind, at)
    except starting.CannotStart as why:
        typer.echo(why.words.seen(words), err=True)
        raise typer.Exit(2) from None
    except OSError as error:
        reason = error.strerror or str(error)
        typer.echo(message(words, "courses-new-unwritable", folder=str(at), reason=reason), err=True)
        raise typer.Exit(2) from None
    for file in files:
        typer.echo(str(file))
    typer.echo(message(words, "courses-new-done", folder=str(at)))
    typer.echo(f"  kiosk-courses check {at}\n  kiosk-courses play {at}")


@app.command("schema")
def schema_(
    folder: Annotated[Path | None, typer.Argument(help="Where to; the suite's own folder unless given.")] = None,
    language: Tongue = "ko",
) -> None:
    """Write the JSON Schemas with which editors complete and check a pack's files."""
    for file in schema.write(folder):
        typer.echo(message(tongue(language), "courses-schema-done", file=file.name))


@app.command("table")
def table_(
    packs: Annotated[list[str] | None, typer.Argument(help="Ids of packs, or folders; all packs unless given.")] = None,
    seed: Annotated[int, typer.Option(help="What the walks are drawn from.")] = 1,
    markdown: Annotated[bool, typer.Option(help="As a table for documents.")] = False,
    language: Tongue = "ko",
) -> None:
    """Measure packs by playing them: one row a pack, and then what falls short. The exit code is 1 when anything does.

    Screens that tabs turn count once. A branch is a screen from which moving on leads to several others. Wrong outcomes
    are the named ones in which walks ended. Touches are the fewest of the shortest and the longest mission.
    """
    words = tongue(language)
    found = [survey.survey(pack, seed) for pack in chosen(packs or [])]
    for line in table.table(found, words, markdown):
        typer.echo(line)
    short = [line for each in found for line in table.lacks(each, words)]
    for line in short:
        typer.echo(line, err=True)
    raise typer.Exit(1 if short else 0)


def chosen(names: list[str]) -> list[Pack]:
    """Packs by id or by folder; all unless named. Raises BadParameter for what is none, or is not sound."""
    every = catalogue.load()
    if not names:
        return list(every.packs.values())
    found: list[Pack] = []
    for name in names:
        if name in every.packs:
            found.append(every.packs[name])
            continue
        here = catalogue.load([Path(name)], built_in=False)
        if not here.packs:
            raise typer.BadParameter(", ".join(every.packs), param_hint=name)
        found += here.packs.values()
    return found
