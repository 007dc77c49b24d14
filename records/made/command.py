"""The command `kiosk-records make-city`."""

from __future__ import annotations

import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

import language
from courses import catalogue, settings
from records.made.making import Plan, make
from records.made.pool import Pool

_STAGES = ("playing", "living", "counting")
_MANY = 100_000
"""Trainees from which on more attempts are played, to draw from."""


def make_city(
    file: Annotated[Path, typer.Argument(help="새로 만들 기록 파일 / the records file to be made")],
    trainees: Annotated[int, typer.Option("--trainees", min=1, max=5_000_000, help="수강생 / trainees")] = 10_000,
    attempts_per: Annotated[int, typer.Option("--attempts-per", min=0, max=100, help="연습 / attempts each")] = 10,
    seed: Annotated[int, typer.Option("--seed", help="같은 수면 같은 도시 / the same number, the same city")] = 1,
    until: Annotated[
        datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="마지막 날 / last day")
    ] = None,
) -> None:
    """연습해 볼 도시를 지어냅니다 / Make up a city to try the programme out at its size."""
    tongue = settings.load().language
    if file.exists():
        typer.echo(language.phrase("records-file-exists", file=str(file)).seen(tongue), err=True)
        raise typer.Exit(1)
    plan = Plan(trainees, attempts_per, seed, until.date() if until else Plan.until)
    begun = time.monotonic()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as progress:
        tasks = {
            stage: progress.add_task(language.phrase("records-city-doing", stage=stage).seen(tongue), total=1.0)
            for stage in _STAGES
        }

        def tell(stage: str, share: float) -> None:
            progress.update(tasks[stage], completed=share)

        known = catalogue.load()
        plays = 4 if trainees >= _MANY else 1
        pool = Pool.played(known.packs, known.kiosk, seed, plays, lambda share: tell("playing", share))
        make(file, plan, pool, tell)
    megabytes, seconds = round(file.stat().st_size / 1e6), round(time.monotonic() - begun)
    made = language.phrase("records-city-made", file=str(file), trainees=trainees, megabytes=megabytes, seconds=seconds)
    typer.echo(made.seen(tongue))
