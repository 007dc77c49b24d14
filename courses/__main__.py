"""`kiosk-courses`: for authors of practice content."""

from __future__ import annotations

import datetime
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, NoReturn, cast, get_args

import typer

from courses import authoring, catalogue, checking, compiled, places, play, practice, script, simulate, survey, table
from courses.authoring import Tongue
from courses.authoring import tongue as _language
from courses.catalogue import Catalogue
from courses.mastery import TEMPLATES
from courses.mission import Mission
from courses.pack import Checked, Pack
from language import Language, message, recordings

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Practice content: check it, play it, list it.")

app.add_typer(authoring.app)


@app.command()
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(help="A pack, a folder of packs, or a bus feed (GTFS); all packs unless given."),
    ] = None,
    touches: Annotated[
        bool, typer.Option("--touches", "-t", help="Also play each pack: fewest touches, dead ends, what is unsaid.")
    ] = False,
    language: Tongue = "ko",
) -> None:
    """Name every mistake in practice content, at its file, line and column. The exit code is 1 when there is any."""
    tongue = _language(language)
    if folder and (folder.suffix == ".zip" or (folder / "stops.txt").exists()):
        _check_feed(folder, tongue)
    tops = [folder] if folder else [places.built_in_packs(), places.packs_folder()]
    found = {at: _checked(at) for top in tops for at in catalogue.pack_folders(top)}
    mistakes = sorted((m for each in found.values() for m in each.mistakes), key=lambda mistake: mistake.order)
    for mistake in mistakes:
        typer.echo(checking.line(mistake, tongue))
    if folder and not found:
        typer.echo(message(tongue, "courses-check-no-pack", folder=str(folder)), err=True)
        raise typer.Exit(2)
    walked = [survey.survey(each.pack) for each in found.values() if each.pack and touches]
    for looked in walked:
        for line in (*table.touches(looked, tongue), *table.flaws(looked, tongue)):
            typer.echo(line)
    missions = sum(len(each.pack.missions) for each in found.values() if each.pack)
    sound = sum(each.pack is not None for each in found.values())
    summary = message(
        tongue, "courses-check-summary", packs=len(found), sound=sound, missions=missions, mistakes=len(mistakes)
    )
    typer.echo(summary, err=True)
    raise typer.Exit(1 if mistakes or any(table.broken(looked) for looked in walked) else 0)


def _checked(folder: Path) -> Checked:
    """A pack, played unless it was found sound before: the same files, by the same code."""
    known = compiled.sound(folder, places.cache_folder())
    if known is not None:
        return known
    found = checking.check(folder, _shown(folder))
    if found.pack is not None:
        compiled.note_sound(folder, places.cache_folder(), found)
    return found


def _check_feed(feed: Path, language: Language) -> NoReturn:
    """Bus timetables as transit agencies publish them (GTFS). Only errors count as mistakes."""
    from courses import gtfs  # who has no feed need not wait for it

    notices = gtfs.check(feed)
    for notice in notices:
        typer.echo(notice.text(language))
    raise typer.Exit(1 if any(notice.severity == "ERROR" for notice in notices) else 0)


def _shown(folder: Path) -> str:
    """A path as short as it can be for who stands here."""
    here = Path.cwd()
    return str(folder.relative_to(here) if folder.is_relative_to(here) else folder)


@app.command("list")
def list_(language: Tongue = "ko") -> None:
    """All packs with their missions."""
    tongue = _language(language)
    packs = _load()
    for pack in packs.packs.values():
        typer.echo(f"{pack.id}  {pack.title.seen(tongue)}  ({pack.kind}; {', '.join(s.id for s in pack.skins)})")
        for mission in pack.missions:
            typer.echo(f"  {mission.id:<20} {'*' * mission.difficulty:<5} {mission.words.seen(tongue)}")


@app.command("play")
def play_(
    pack: Annotated[str, typer.Argument(help="A pack's id, or its folder; the first one unless given.")] = "",
    mission: Annotated[str, typer.Argument(help="A mission's id; the first one unless given.")] = "",
    level: Annotated[str, typer.Option(help="follow, guided, prompted, alone or real.")] = "guided",
    seed: Annotated[int | None, typer.Option(help="Draw a mission from this number.")] = None,
    difficulty: Annotated[int, typer.Option(min=1, max=5, help="How hard a drawn mission is.")] = 2,
    skin: Annotated[str, typer.Option(help="A skin's id; the mission's own unless given.")] = "",
    language: Tongue = "ko",
) -> None:
    """Practise in a plain terminal. The exit code is 1 when it did not come out right."""
    tongue = _language(language)
    if level not in get_args(practice.Level):
        raise typer.BadParameter(", ".join(practice.LEVELS), param_hint="--level")
    packs = _of_folder(Path(pack), tongue) if pack and Path(pack).is_dir() else _load()
    chosen = _pack(packs, "" if pack and Path(pack).is_dir() else pack)
    wanted = _mission(packs, chosen, mission, seed, difficulty)
    worn = chosen.skin(skin or wanted.situation.skin)
    situation = replace(wanted.situation, skin=worn.id, per_page=worn.per_page(lying=False))
    terminal = play.Terminal(tongue, input, typer.echo, play.Clock(patient=sys.stdin.isatty()))
    typer.echo(message(tongue, "courses-play-commands", most=1))
    kiosk = packs.kiosk(chosen.id, situation)
    try:
        result = terminal.play(kiosk, replace(wanted, situation=situation), cast(practice.Level, level))
    except (EOFError, KeyboardInterrupt):
        raise typer.Exit(130) from None
    raise typer.Exit(0 if result.correct else 1)


@app.command("script")
def script_(
    pack: Annotated[str, typer.Argument(help="A pack's id; all packs unless given.")] = "",
    language: Tongue = "ko",
) -> None:
    """Print every sentence that is spoken, with the number under which a person's recording of it is found."""
    tongue = _language(language)
    packs = _load()
    wanted = [_pack(packs, pack)] if pack else list(packs.packs.values())
    lines = {line.number: line.text for line in recordings.script(script.phrases(wanted)) if line.language == tongue}
    if tongue == "ko":
        lines |= {recordings.number(part): part for part in recordings.number_parts()}
    for number, text in lines.items():
        typer.echo(f"{number}\t{text}")


def _load() -> Catalogue:
    packs = catalogue.load()
    if packs.mistakes:
        typer.echo(message("ko", "courses-check-some", mistakes=len(packs.mistakes)), err=True)
    return packs


def _of_folder(folder: Path, language: Language) -> Catalogue:
    """A pack that is still being written. Its mistakes are named rather than played."""
    packs = catalogue.load([folder], built_in=False)
    for mistake in packs.mistakes:
        typer.echo(checking.line(mistake, language), err=True)
    if not packs.packs:
        raise typer.Exit(2)
    return packs


def _pack(packs: Catalogue, id: str) -> Pack:
    if not packs.packs or (id and id not in packs.packs):
        raise typer.BadParameter(", ".join(packs.packs), param_hint="PACK")
    return packs.packs[id] if id else next(iter(packs.packs.values()))


def _mission(packs: Catalogue, pack: Pack, id: str, seed: int | None, difficulty: int) -> Mission:
    if seed is not None:
        return packs.generate(pack.id, seed, difficulty)
    found = pack.mission(id) if id else pack.missions[0]
    if found is None:
        raise typer.BadParameter(", ".join(mission.id for mission in pack.missions), param_hint="MISSION")
    return found


def main() -> None:
    """The command."""
    app()


@app.command()
def weeks(
    template: Annotated[str, typer.Option(help="special, four, eight or open.")] = "four",
    seed: Annotated[int, typer.Option(help="Which simulated learner.")] = 1,
    first: Annotated[datetime.datetime, typer.Option(help="The first day.")] = datetime.datetime(2026, 3, 2),
    language: Tongue = "ko",
) -> None:
    """What is suggested to a simulated learner day by day through a course, and why. Nothing is claimed of learning."""
    tongue = _language(language)
    if template not in TEMPLATES:
        raise typer.BadParameter(", ".join(TEMPLATES))
    packs = catalogue.load()
    traits = simulate.invented(seed)
    typer.echo(message(tongue, "courses-weeks-who", seed=seed, age=traits.age))
    made = simulate.weeks(packs.packs, packs.kiosk, template, traits, first.date())
    for line in table.weeks(made, packs.packs, tongue):
        typer.echo(line)


if __name__ == "__main__":
    main()
