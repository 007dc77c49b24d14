"""Makes the demonstration centre, showing how far it is."""

from __future__ import annotations

import datetime
from pathlib import Path

from rich.progress import Progress

from courses import catalogue
from records import demonstration
from records.clock import CENTRE_TIME


def make(file: Path) -> None:
    """A centre whose learners are simulated and whose records were made by the real practice and the real store."""
    now = datetime.datetime.now(CENTRE_TIME)
    with Progress(transient=True) as bar:
        task = bar.add_task("", total=1.0)
        demonstration.make(
            file,
            catalogue.load(),
            now.date(),
            progress=lambda share: bar.update(task, completed=share),
            at=now.time(),
        )
