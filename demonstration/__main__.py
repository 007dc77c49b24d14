"""What `./start` calls: `prepare` makes the demonstration centre, `show` plays the whole journey without a window."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

commands = typer.Typer(add_completion=False, no_args_is_help=True)


@commands.command()
def prepare() -> None:
    """시연 센터를 만듭니다(없을 때만) / Makes the demonstration centre in the home folder, unless there is a store."""
    from courses import catalogue, places
    from demonstration.centre import make

    file = places.store_file()
    if not file.exists():
        typer.echo("시연 센터를 만듭니다 / Making the demonstration centre (simulated learners practise)")
        make(file)
    else:
        catalogue.load()  # whatever is new or changed is compiled before the window opens


@commands.command()
def show(
    folder: Annotated[Path, typer.Argument(help="Where pictures, sounds and papers are put.")],
    size: Annotated[str, typer.Option(help="Glass of the kiosk in pixels.")] = "1080x1920",
) -> None:
    """전체 과정을 창 없이 실행합니다 / Plays the whole journey without a window and leaves what came out in FOLDER."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    # A centre of its own: what is shown never mixes with a centre's real records.
    os.environ["KIOSK_SUITE_HOME"] = str(folder / "home")
    from demonstration.journey import play

    width, height = (int(part) for part in size.split("x"))
    for line in play(folder, (width, height)):
        typer.echo(line)


@commands.command()
def pictures(
    folder: Annotated[Path, typer.Argument(help="Where the pictures are put.")],
    size: Annotated[str, typer.Option(help="Glass of the kiosk in pixels.")] = "1080x1920",
    zoom: Annotated[float, typer.Option(help="Enlargement of everything: 1, 1.25, 1.5 or 2.")] = 1.0,
    low: Annotated[bool, typer.Option(help="Everything that is touched in the lower half.")] = False,
    language: Annotated[str, typer.Option(help="ko or en.")] = "ko",
) -> None:
    """실전과 그 뒤의 화면을 그림으로 남깁니다 / Pictures of the real level under each pressure, of what comes after it,
    of turns, and of a learner's papers."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("KIOSK_SUITE_HOME", str(folder / "home"))
    from courses.comfort import comfort
    from demonstration.teaching import pictures as taken

    width, height = (int(part) for part in size.split("x"))
    for line in taken(folder, (width, height), comfort({"zoom": zoom, "low": low, "language": language})):
        typer.echo(line)


@commands.command()
def turns(
    learners: Annotated[int, typer.Option(help="Simulated learners.")] = 30,
    kiosks: Annotated[int, typer.Option(help="Kiosks.")] = 2,
    minutes: Annotated[int, typer.Option(help="Length of the meeting.")] = 120,
    seed: Annotated[int, typer.Option(help="Another class.")] = 3,
) -> None:
    """차례: 큰 반이 키오스크 몇 대를 나누어 씁니다 / A large class shares a few kiosks by turns; printed as a table."""
    import tempfile

    from courses import catalogue
    from demonstration.turns import hold, told

    with tempfile.TemporaryDirectory() as folder:
        for line in told(hold(Path(folder) / "records.db", catalogue.load(), learners, kiosks, minutes, seed)):
            typer.echo(line)


if __name__ == "__main__":
    commands()
